"""The promises and deeds of an English sentence, each quoted with its own words.

The rule: one measure for each deed with its own object. Of a list each item is one; the quote
begins at the subject where the text names who does it, and at the verb where it only says «they».
"""

from __future__ import annotations

import re

from coopplan.extract import lists_en
from coopplan.extract.clauses_en import clauses, trimmed, without_tail
from coopplan.extract.draft import DraftMeasure
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.things_en import concrete
from coopplan.extract.told import Told
from coopplan.extract.vague_en import NUMBERS_ONLY, PRAISE, idle, seen_as, vague
from coopplan.extract.verbs_en import FIRST
from coopplan.model.codes import Status
from coopplan.model.text import Lang


def pieces(told: Told) -> list[Piece]:
    """Return the measures of a sentence."""
    if NUMBERS_ONLY.search(told.span.text):
        return []
    found: list[Piece] = []
    for clause in clauses(told.span):
        found += _of_clause(told, clause)
    if not found and _only_signs(told):
        found += _signed_to_do(told)
    if not found and (told.document or _NEW.search(told.span.text)):
        found += _included(told)
    return [_short(told, one) for one in found]


def without_repeated(found: list[DraftMeasure]) -> list[DraftMeasure]:
    """Leave out a deed that another one of the same status tells more fully."""
    kept: list[DraftMeasure] = []
    for one in found:
        same = next((other for other in kept if _repeats(one, other)), None)
        if same is None:
            kept.append(one)
        elif len(one.quote) > len(same.quote):
            kept[kept.index(same)] = one
    return sorted(kept, key=lambda one: one.start)


def _repeats(one: DraftMeasure, other: DraftMeasure) -> bool:
    """Tell whether nearly all words of the shorter of two deeds stand in the longer one."""
    mine, theirs = _stems(one.quote), _stems(other.quote)
    least = min(len(mine), len(theirs))
    return one.status is other.status and least > 2 and len(mine & theirs) >= 0.8 * least


def _stems(quote: str) -> frozenset[str]:
    return frozenset(word[:6] for word in re.findall(r"[^\W\d_]{4,}", quote.lower()))


_THAT = re.compile(
    r"\b(?:(?P<agreed>agreed|decided)|suggested|proposed|recommended|"
    r"insisted)\s+(?:\w+\s+){0,2}that\s+$"
)
_SHOULD = re.compile(r"\bshould\b(?=\s+[a-z])")


_WISHED = re.compile(r"\b(?:focus|continue|strengthen|deepen|enhance|expand|intensify|pay)\b")


def _should(told: Told, own: Span) -> list[Cue]:
    """Return the promise of «agreed that the towns should print a map», or the proposal of it."""
    lead = _THAT.search(told.span.text[: own.start - told.span.start])
    match = _SHOULD.search(own.text)
    said = lead is not None and match is None and not lead["agreed"]
    if said and concrete(own.text) and not _WISHED.search(own.text):
        return [Cue(Status.PROPOSED, own.end, own.end)]
    if lead is None or match is None:
        return []
    status = Status.PLANNED if lead["agreed"] else Status.PROPOSED
    return [Cue(status, own.start + match.start(), own.start + match.end())]


def _of_clause(told: Told, clause: Span) -> list[Piece]:
    start, end = trimmed(clause)
    own = Span(start, end, told.span.text[start - told.span.start : end - told.span.start])
    if PRAISE.search(own.text):
        return []
    said = [one for one in cues(own, Lang.EN) if not _of_signing(told, one)]
    said = [one for one in said if not _subordinate(own, one)]
    said = said or _should(told, own)
    if _only_signs(told):
        said = [one for one in said if _FORESEES.match(_words(own, one))]
    judged = [one for one in said if not seen_as(own, one)]
    if judged:
        cue = ruling(judged)
        deeds = lists_en.deeds(own, cue.end)
        if deeds is not None:
            return _with_subject(own, cue, [Piece(one.start, one.end, cue) for one in deeds])
    there = [one for one in said if not (vague(clause, one) or _empty(own, one))]
    if not there:
        return []
    cue = ruling(there)
    return _in_particular(own, cue) or [_single(own, cue)]


_INCLUDING = re.compile(r",\s+(?:including|in\s+particular|such\s+as|namely),?\s+")


def _in_particular(clause: Span, cue: Cue) -> list[Piece]:
    """Return the deeds of which something that is none itself is said to consist."""
    for match in _INCLUDING.finditer(clause.text, cue.end - clause.start):
        if not concrete(clause.text[cue.end - clause.start : match.start()]):
            deeds = lists_en.deeds(clause, clause.start + match.end(), single=True)
            return [Piece(one.start, one.end, cue) for one in deeds or []]
    return []


def _empty(clause: Span, cue: Cue) -> bool:
    """Tell whether what follows a cue only names cooperation, or a verb that leaves nothing."""
    words = _words(clause, cue)
    passive = _PASSIVE.fullmatch(words) and not _ACTIVE_AFTER_BE.fullmatch(words)
    if cue.status in _SAYS_DEED or passive:
        return False
    lead = _TO.match(clause.text, cue.end - clause.start)
    deed = clause.text[lead.end() if lead else cue.end - clause.start :]
    if "expect" in words and lists_en.soft(deed):
        return True
    return lists_en.empty(deed)


def _words(clause: Span, cue: Cue) -> str:
    return clause.text[cue.start - clause.start : cue.end - clause.start].lower()


_SUBORDINATE = re.compile(
    r"\b(?:since|before|after|when|until|because|although|though|if|which|who|where|whose)\s+"
    r"(?:[\w’'-]+\s+){0,6}$",
    re.IGNORECASE,
)


_BY_WHEN = re.compile(r"\s+(?:since|last|in|on|by|from|until)\b")
"""Behind a participle that only tells of a thing: «direct flights, suspended since 2020»."""
_RELATIVE = re.compile(r"\b(?:that|which|who)\s+(?:also\s+)?$")


_WITHIN_RELATIVE = re.compile(
    r"(?<!under )(?<!within )(?<!to )(?<!by )(?<!through )\b(?:which|whose|"
    r"whom)\s+(?:[\w’'-]+\s+){1,6}$"
)
"""«A programme in which the themes are planned»; but «under which they will build …» is a deed."""


def _subordinate(clause: Span, cue: Cue) -> bool:
    """Tell whether a past deed is only told to explain another: «since the war began»."""
    lead = clause.text[: cue.start - clause.start]
    past = cue.status in (Status.DONE, Status.IN_PROGRESS)
    apart = lead.endswith(", ") and _BY_WHEN.match(clause.text[cue.end - clause.start :])
    if cue.status in _SAYS_DEED and apart:
        return True
    relative = _RELATIVE.search(lead) or _WITHIN_RELATIVE.search(lead)
    return relative is not None or (past and _SUBORDINATE.search(lead) is not None)


_PARTNERS = (
    r"(?:sides?|parties|partners?|cities|city|towns?|regions?|provinces?|localities|governments?|"
    r"countries|country|neighbou?rs|states?|prefectures?|universities|university|institutions|"
    r"ministries|ministry|delegations?|administrations?|leaders|governors?|mayors?|officials|heads|"
    r"nations|authorities|organi[sz]ations|companies|company|communities|capitals|counties|"
    r"municipalities|pair|two|duo|minister|president|premier|chairman|"
    r"agreement|memorandum|mou|document|protocol|plan|roadmap|pact|deal|programme|program|"
    r"declaration|accord|paper|text|framework|partnership|cooperation|initiative|project)"
)
_GENERIC = re.compile(
    rf"(?:(?:the|both|these|this|all|our|two|three|four|five|new|neighbou?ring|respective|twin|"
    rf"sister|contracting|said|action|joint|cooperation)\s+)*{_PARTNERS}"
    rf"(?:\s+of\s+(?:both|the\s+two|cooperation|understanding)(?:\s+\w+)?)?|they|he|she|it|we|"
    rf"there|"
    r"(?:the\s+two|both|two)\s+[a-z-]+s|"
    r"plans|it\s+is|representatives(?:\s+of\s+(?:the\s+|both\s+)?(?:two\s+)?\w+)?",
    re.IGNORECASE,
)
_HELPERS = re.compile(
    r"(?:\s+(?:have|has|had|also|jointly|further|then|thus|is|are|was|were|been|now|today|both|"
    r"together|reportedly|therefore))*\s*$",
    re.IGNORECASE,
)


def _is_generic(subject: str) -> bool:
    """Tell whether a subject names nobody: «the two sides also», «they have»."""
    bare = _HELPERS.sub("", subject).strip(" ,")
    return not bare or _GENERIC.fullmatch(bare) is not None


_WHOLE = re.compile(r"\s*(?:also\s+|soon\s+|\w+ly\s+)?be\s+")
_PASSIVE = re.compile(
    r"(?:is|are|was|were|has|have|being|can)\b.*|under.*|.*\bongoing|in progress|negotiations.*",
    re.IGNORECASE,
)
_ACTIVE_AFTER_BE = re.compile(
    r"(?:is|are|was|were) (?:to|going to|intended to|(?:also )?expected to|scheduled to|"
    r"(?:also )?(?:ready|prepared|willing|poised) to|committed to|set to|"
    r"supposed to|tasked (?:to|with)|planning on|looking into|in talks (?:on|to))",
    re.IGNORECASE,
)
_SAYS_DEED = (Status.DONE, Status.IN_PROGRESS, Status.SUSPENDED, Status.CANCELLED)


def _single(clause: Span, cue: Cue) -> Piece:
    """Return the one deed of a clause, from its subject or from its verb on."""
    words = _words(clause, cue)
    behind = clause.text[cue.end - clause.start :]
    before = clause.text[: cue.start - clause.start]
    passive = _PASSIVE.fullmatch(words) and not _ACTIVE_AFTER_BE.fullmatch(words)
    stopped = cue.status in (Status.SUSPENDED, Status.CANCELLED)
    if stopped or passive or _WHOLE.match(behind) or len(behind.split()) < 3:
        insert = re.search(r",", before) if cue.status is Status.PROPOSED else None
        if insert and len(before[: insert.start()].split()) > 2 and not _SETS.match(before):
            return Piece(clause.start, clause.start + insert.start(), cue)
        return Piece(clause.start, clause.end, cue)
    if cue.status in _SAYS_DEED:
        at = cue.start
    else:
        lead = _TO.match(behind)
        at = cue.end + (lead.end() if lead else 0)
    if _drops_subject(clause, cue, at, clause.end):
        return Piece(at, clause.end, cue)
    return Piece(clause.start, clause.end, cue)


_SETS = re.compile(r"(?:during|at|in|on|as|after|with|under|within|for|by)\b", re.IGNORECASE)
_TO = re.compile(r"[ :]*(?:(?:to|also|jointly|that|on|for)\s+)*")
_SPEECH = re.compile(
    r"promis|pledg|offer|ask|urg|invit|encourag|call|want|request|suggest|propos|recommend|advis|"
    r"vow|"
    r"discuss|consider|explor|spoke|talk|raised|express|interest|announc|agree|reached|decid|"
    r"an? (?:agreement|understanding|plan|decision)|proposal|idea|initiative|intention|provid|"
    r"envisag|stipulat|covers|includ|outlin|foresee|focus|involv|entail"
)


_REQUEST = re.compile(r"asked|urged|invited|encouraged|called|wants?\b|wanted|requested|advised")


def _drops_subject(clause: Span, cue: Cue, at: int, end: int) -> bool:
    """Tell whether a quote begins at its deed: nobody is named, or the words around are longer."""
    if _is_generic(clause.text[: cue.start - clause.start]):
        return True
    if _REQUEST.match(_words(clause, cue)):
        return True
    lead = at - clause.start
    spoken = _SPEECH.match(_words(clause, cue)) is not None
    asked = cue.status is Status.PROPOSED or cue.status in _SAYS_DEED
    return lead > (end - at) * (1 if asked else 1.5 if spoken else 3)


def _with_subject(clause: Span, cue: Cue, found: list[Piece]) -> list[Piece]:
    """Let the first deed of bare verbs begin with its doer, where the text names one."""
    if not found or found[0].start - cue.end > 2 or not FIRST.match(_from(clause, found[0].start)):
        return found
    first = found[0]
    if _drops_subject(clause, cue, first.start, first.end):
        return found
    return [Piece(clause.start, first.end, cue), *found[1:]]


def _from(clause: Span, at: int) -> str:
    return clause.text[at - clause.start :]


def _short(told: Told, piece: Piece) -> Piece:
    """Return a piece without what only explains it at its end."""
    base = told.span.start
    text = told.span.text[piece.start - base : piece.end - base]
    end = without_tail(piece.start, piece.end, text)
    return (
        piece if end == piece.end or end <= piece.cue.start else Piece(piece.start, end, piece.cue)
    )


_TO_DO = re.compile(
    r"\b(?:agreement|memorandum|mou|moa|deal|pact|contract|document|protocol)s?\)?"
    r"(?:\s+(?:of|on)(?:\s+(?!meant|aimed|intended|designed|expected)\w+){1,6}?)?"
    r"(?:\s+on\s+\w+day)?\s+(?=to\s+(?P<deed>[a-z]+\s+[^.;]{12,}))",
    re.IGNORECASE,
)


def _signed_to_do(told: Told) -> list[Piece]:
    """Return the deeds for which a document was signed: «signed a memorandum to open a market»."""
    match = _TO_DO.search(told.span.text)
    if match is None or idle(f" {match['deed']}") or not FIRST.match(match["deed"]):
        return []
    base = told.span.start
    at = base + match.start("deed")
    _, end = trimmed(Span(at, told.span.end, match["deed"] + told.span.text[match.end("deed") :]))
    cue = Cue(Status.PLANNED, at, at)
    listed = lists_en.deeds(Span(base, end, told.span.text[: end - base]), at, single=True)
    return [Piece(one.start, one.end, cue) for one in listed or []]


_INCLUDED = re.compile(
    r"\b(?:including|such\s+as|in\s+particular|namely|include[sd]?|comprises?|are|"
    r"envisages?)\b[,:]?|:(?=\s)",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:new|projects|measures|initiatives|steps|activities|priorities|plans|proposals|items|"
    r"points|"
    r"tasks|elements|clauses|provisions|headings)\b",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"(?P<list>.+?)\s+(?:are|is|were|was)\s+among\s+the\s+(?:\w+\s+){0,2}(?:issues|areas|topics|"
    r"points|"
    r"priorities|measures|items)\b"
)


def _included(told: Told) -> list[Piece]:
    """Return the deeds that a document is said to include: «…, including the exchange of …»."""
    among = _AMONG.match(told.span.text)
    if among is not None:
        listed = Span(told.span.start, told.span.start + among.end("list"), among["list"])
        named = lists_en.deeds(listed, listed.start, single=True) or []
        return [Piece(one.start, one.end, Cue(Status.PLANNED, one.end, one.end)) for one in named]
    for match in _INCLUDED.finditer(told.span.text):
        at = told.span.start + match.end()
        start, end = trimmed(told.span)
        if not start <= at < end:
            continue
        own = Span(start, end, told.span.text[start - told.span.start : end - told.span.start])
        deeds = lists_en.deeds(own, at, single=told.document)
        if deeds:
            return [Piece(one.start, one.end, Cue(Status.PLANNED, at, at)) for one in deeds]
    return []


_FORESEES = re.compile(r"envisag|provid|stipulat|covers|touched|laid", re.IGNORECASE)
_UNDER = re.compile(r"(?:as\s+per|under|according\s+to)\s+(?:the|an?|this)\b", re.IGNORECASE)


def _only_signs(told: Told) -> bool:
    """Tell whether a sentence tells of the signing itself, not of what the signed papers bring."""
    return told.signed is not None and told.anchor and not _UNDER.match(told.span.text)


def _of_signing(told: Told, cue: Cue) -> bool:
    return told.signed is not None and cue.start < told.signed[1] and told.signed[0] < cue.end
