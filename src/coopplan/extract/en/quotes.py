"""What an English measure quotes: from its subject where somebody is named, from its verb else.

The rule: the shortest words that hold the deed, its object, and its time and place. «The sides
agreed to» is no part of it, «Cardiff University will» is; who only asks for a thing does it not.
"""

from __future__ import annotations

import re

from coopplan.extract.en import lists as lists_en
from coopplan.extract.en.gapped import gapped
from coopplan.extract.en.matrix import of_paper
from coopplan.extract.en.signing_verbs import CONCLUDING, SIGNING
from coopplan.extract.en.tails import without_tail
from coopplan.extract.en.verbs import FIRST
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.model.codes import Status


def words(clause: Span, cue: Cue) -> str:
    return clause.text[cue.start - clause.start : cue.end - clause.start].lower()


_PARTNERS = (
    r"(?:sides?|parties|partners?|cities|city|towns?|regions?|provinces?|localities|governments?|"
    r"countries|country|neighbou?rs|states?|prefectures?|universities|university|institutions|"
    r"ministries|ministry|delegations?|administrations?|leaders|governors?|mayors?|officials|"
    r"heads|"
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
    r"(?:the\s+)?(?:talks|negotiations|meeting|visit|discussions|consultations)\s+(?:also"
    r"\s+)?(?:resulted|ended|"
    r"culminated|concluded)\s+(?:in|with)(?:\s+an?)?|"
    rf"by\s+(?:{SIGNING}|{CONCLUDING})\s+(?:it|them|(?:the|this|an?)\s+\w+),?\s+(?:the\s+two|they|"
    r"both|the\s+(?:two\s+)?\w+s)|"
    r"plans|an?|the|it\s+is|representatives(?:\s+of\s+(?:the\s+|both\s+)?(?:two\s+)?\w+)?",
    re.IGNORECASE,
)
_HELPERS = re.compile(
    r"(?:\s+(?:have|has|had|also|jointly|further|then|thus|is|are|was|were|been|now|today|both|"
    r"together|reportedly|therefore|arrived|came|reached|at|to))*\s*$",
    re.IGNORECASE,
)


def _is_generic(subject: str) -> bool:
    """Tell whether a subject names nobody: «the two sides also», «they have»."""
    bare = _HELPERS.sub("", subject).strip(" ,").rpartition(", ")[2]
    return not bare or _GENERIC.fullmatch(bare) is not None


_WHOLE = re.compile(r"\s*(?:also\s+|soon\s+|\w+ly\s+)?be\s+")
_PASSIVE = re.compile(
    r"(?:is|are|was|were|has|have|being|can)\b.*|under(?:\s|way\b).*|.*\bongoing|in progress|"
    r"took place|negotiations.*",
    re.IGNORECASE,
)
_ACTIVE_AFTER_BE = re.compile(
    r"(?:is|are|was|were) (?:to|going to|intended to|(?:also )?expected to|scheduled to|"
    r"(?:also )?(?:ready|prepared|willing|poised) to|committed to|set to|"
    r"supposed to|tasked (?:to|with)|planning on|looking into|in talks (?:on|to))|"
    r"(?:has|have) (?:it )?in mind to|(?:is|are) (?:also )?bound\b.* to",
    re.IGNORECASE,
)
SAYS_DEED = (Status.DONE, Status.IN_PROGRESS, Status.SUSPENDED, Status.CANCELLED)
"""Statuses of which the cue is the verb of the deed itself."""


def passive(words: str) -> bool:
    """Tell whether a cue stands behind what is done: «will be built», «is under construction»."""
    active = _ACTIVE_AFTER_BE.fullmatch(words) or _REQUEST.match(words)
    return bool(_PASSIVE.fullmatch(words)) and not active


def deed_at(clause: Span, cue: Cue) -> int:
    """Return where the deed behind a cue begins in the text of a clause."""
    lead = _TO.match(clause.text, cue.end - clause.start)
    return lead.end() if lead else cue.end - clause.start


def single(clause: Span, cue: Cue) -> Piece:
    """Return the one deed of a clause, from its subject or from its verb on."""
    behind = clause.text[cue.end - clause.start :]
    before = clause.text[: cue.start - clause.start]
    stopped = cue.status in (Status.SUSPENDED, Status.CANCELLED)
    if before.strip().lower() == "it" and re.match(r"\s+to\s", behind):
        return Piece(clause.start + deed_at(clause, cue), clause.end, cue)
    if _ASIDE.search(before):
        return Piece(cue.start, clause.end, cue)
    alone = _WHOLE.match(behind) or _NO_OBJECT.match(behind)
    if stopped or passive(words(clause, cue)) or alone or len(behind.split()) < 3:
        where = list(_WHERE.finditer(before))
        if where:
            return Piece(clause.start + where[-1].end(), clause.end, cue)
        insert = re.search(r",", before) if cue.status is Status.PROPOSED else None
        if insert and len(before[: insert.start()].split()) > 2 and not _SETS.match(before):
            return Piece(clause.start, clause.start + insert.start(), cue)
        return Piece(clause.start, clause.end, cue)
    at = cue.start if cue.status in SAYS_DEED else clause.start + deed_at(clause, cue)
    if _drops_subject(clause, cue, at, clause.end):
        return Piece(at, clause.end, cue)
    return Piece(clause.start, clause.end, cue)


_NO_OBJECT = re.compile(
    r"\s*(?:also\s+|soon\s+|\w+ly\s+)?(?:begin|start|resume|open|appear|come|arrive|run|operate|"
    r"take\s+"
    r"place|kick\s+off|commence|end|continue|grow|rise|go)\s+(?:in|on|at|by|from|as|next|this|"
    r"soon|after|within|"
    r"before|later|again|between|into|until|up|out|through)\b"
)
"""A verb that tells of its subject alone: «exports could begin as early as next year»."""
_STATUS_ALONE = re.compile(
    r"(?:is|are|was|were|has been|have been)\b.*\b(?:agreed(?: (?:up)?on)?|planned|envisaged|"
    r"foreseen|discussed|considered|proposed|suggested|promised|pledged|provided for|studied|"
    r"explored|scheduled)"
)


def subjects(clause: Span, cue: Cue) -> list[Piece]:
    """Return the deeds of «a fair, a school and a bus line have been agreed», one for each."""
    if _STATUS_ALONE.fullmatch(words(clause, cue)):
        text = clause.text[: cue.start - clause.start].rstrip()
        listed = lists_en.deeds(Span(clause.start, clause.start + len(text), text), clause.start)
        return [Piece(one.start, one.end, cue) for one in listed or []]
    return gapped(clause, cue)


_ASIDE = re.compile(r",\s+(?:where|which|who|whose)\b[^;]*,\s*$")
"""A subject of which more is told: «Rutgers, where the two had met, is to take in …»."""
_WHERE = re.compile(
    r",\s+(?:where|when|while|whereas)\s+(?=[^,;]+$)|"
    r",?\s+(?:under|by|in|within|through|on\s+the\s+basis\s+of|as\s+a\s+result\s+of)\s+which"
    r"\s+(?=[^;]+$)"
)
"""Behind it stands a clause with a subject of its own: «a reception, where the desk was opened»."""
_SETS = re.compile(r"(?:during|at|in|on|as|after|with|under|within|for|by)\b", re.IGNORECASE)
_TO = re.compile(r"[ :]*(?:(?:to|also|jointly|that|on|for)\s+)*")
_SPEECH = re.compile(
    r"promis|pledg|offer|float|moot|pitch|ask|urg|invit|encourag|call|want|request|suggest|"
    r"propos|recommend|advis|"
    r"vow|"
    r"discuss|consider|explor|spoke|talk|raised|express|interest|announc|agree|reached|decid|"
    r"an? (?:agreement|understanding|plan|decision)|proposal|idea|initiative|intention|readiness|"
    r"willingness|commitment|determin|provid|"
    r"envisag|stipulat|covers|includ|outlin|foresee|focus|involv|entail"
)


_ONLY_SAYS = re.compile(
    r"float|moot|pitch|ask|urg|invit|encourag|call|want|request|suggest|propos|recommend|advis|"
    r"discuss|consider|explor|spoke|talk|raised|proposal|idea|initiative"
)
"""Words of one who will not do it himself."""
_SHORT_DEED = 6
"""Words of a deed below which it says too little without who does it: «come to the province»."""
_REQUEST = re.compile(
    r"(?:(?:has|have|was|were) (?:also |been )*)?(?:asked|urged|invited|encouraged|called|"
    r"wants?\b|wanted|requested|advised)|"
    r"is agreement|also agreement"
)


_ASKED_OF = re.compile(
    r"(?:was|were|is|are|(?:has|have) (?:also )?been) (?:also |been )*(?:invited|offered)"
)
"""The passive, of which the subject is who is to do it: «the town was invited to send a team»."""


def _drops_subject(clause: Span, cue: Cue, at: int, end: int) -> bool:
    """Tell whether a quote begins at its deed: nobody is named, or the words around are longer."""
    before = clause.text[: cue.start - clause.start]
    if _is_generic(before) or of_paper(before):
        return True
    if _ASKED_OF.match(words(clause, cue)):
        return False
    if _REQUEST.match(words(clause, cue)):
        return True
    lead = at - clause.start
    spoken = _SPEECH.match(words(clause, cue)) is not None
    asked = (
        cue.status is Status.PROPOSED and words(clause, cue) != "should"
    ) or cue.status in SAYS_DEED
    doer = _ONLY_SAYS.match(words(clause, cue)) is None
    if doer and len(clause.text[lead:].split()) < _SHORT_DEED:
        return False
    return lead > (end - at) * (1 if asked or "," in clause.text[:lead] else 1.5 if spoken else 3)


def with_subject(clause: Span, cue: Cue, found: list[Piece]) -> list[Piece]:
    """Let the first deed of bare verbs begin with its doer, where the text names one."""
    if not found or found[0].start - cue.end > 2 or not FIRST.match(_from(clause, found[0].start)):
        return found
    first = found[0]
    if _drops_subject(clause, cue, first.start, first.end):
        return found
    return [Piece(clause.start, first.end, cue), *found[1:]]


def _from(clause: Span, at: int) -> str:
    return clause.text[at - clause.start :]


_TO_BE_DONE = re.compile(
    r"\b(?:proposal|idea|request|initiative|decision|agreement|readiness|willingness|"
    r"commitment)s? to$",
    re.I,
)
_ITS_VERB = re.compile(
    r"\s+(?:will|would|has|have|had|was|were|is|are)\s+(?:also\s+)?(?:be|been)?\b"
)
"""Behind «a proposal to link the archives», what becomes of the proposal."""
_ALSO = re.compile(r"(?:(?:also|further|jointly and)\s+)+(?=[a-z])")


def short(told: Told, piece: Piece) -> Piece:
    """Return a piece without what only explains it at its end."""
    base = told.span.start
    also = _ALSO.match(told.span.text, piece.start - base)
    if also is not None and base + also.end() < piece.end:
        piece = Piece(base + also.end(), piece.end, piece.cue)
    text = told.span.text[piece.start - base : piece.end - base]
    noun = _TO_BE_DONE.search(told.span.text[piece.cue.start - base : piece.cue.end - base])
    verb = _ITS_VERB.search(text) if noun is not None else None
    if verb is not None and verb.start() > 0:
        return Piece(piece.start, piece.start + verb.start(), piece.cue)
    told_at = piece.cue.end if piece.start <= piece.cue.start < piece.end else piece.start
    end = without_tail(piece.start, piece.end, text, told_at)
    return piece if end == piece.end else Piece(piece.start, end, piece.cue)


def says_enough(told: Told, piece: Piece) -> bool:
    """Tell whether a verb is left behind «will» or «to»: «the visit will continue» has none."""
    base = told.span.start
    said = told.span.text[piece.cue.start - base : piece.cue.end - base].lower()
    return piece.end - piece.cue.end > 2 or not said.endswith(("will", "would", "shall", " to"))
