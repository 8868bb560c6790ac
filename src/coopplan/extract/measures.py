"""The promises and deeds of an article, each quoted: what is planned, built, done or put off.

The rule: a measure is something that can be pointed at later. A list of fields («сотрудничество в
сферах …») is none until the text promises something about them; thanks, hopes and trade figures
are none either. One project told with two statuses is two quotes.
"""

from __future__ import annotations

import re

from coopplan.extract import lists_en, measures_ru
from coopplan.extract.bullets import Bullets
from coopplan.extract.draft import DraftMeasure
from coopplan.extract.fragments_ru import Governing, governing
from coopplan.extract.morphology import nominative
from coopplan.extract.sectors import sector
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.things_ru import DEED
from coopplan.extract.told import Told
from coopplan.extract.vague import NUMBERS_ONLY, PRAISE, idle, seen_as, vague
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_LEAD = re.compile(
    r"^(?:(?:besides|in addition|also|moreover|specifically|in particular|at the same time|"
    r"сонымен қатар|сондай-ақ|бұдан бөлек)\s*,\s*|сөйтіп,\s*|"
    r"(?:осы\s+|бұл\s+)?(?:кездесу|сапар|жиын|келіссөз|іс-шара)\w*\s+(?:барысында|аясында|кезінде|соңында)\s*,?\s*|"
    r"[^,;]{0,140}\b(?:танысып|кездесіп|келіп|барып|аралап|талқылап|өткізіп|атап өтіп|"
    r"хабарлауынша|мәлімдеуінше|айтуынша|мәліметінше|пікірінше)\s*,\s*)+",
    re.IGNORECASE,
)
_SAYS = (
    r"(?:said|says|noted|added|stressed|emphasi[sz]ed|stated|explained|declared|told|concluded|"
    r"reported|reports|learned|announced|informed|highlighted|underlined)"
)
_TOLD_THAT = re.compile(
    rf"^[^;:“”\"]{{0,170}}?\b(?:{_SAYS}|promised|agreed|confirmed|mentioned|revealed|disclosed)\s+"
    r"(?:[a-z]+\s+){0,3}that\s+"
)
_SPOKEN = {
    Lang.KK: re.compile(
        r"[»”\"]?\s*,?\s*[–—-]\s*де(?:ді|п).*$|,\s*деп\s+хабарла.*$|,\s*де(?:ді|йді)\b.*$",
        re.IGNORECASE | re.DOTALL,
    ),
    Lang.EN: re.compile(
        r"[,”\"]+\s*(?:said|noted|added|he said|she said|the press service|according to)\b.*$|"
        rf"[,.!?]?[”\"]\s*,?\s*(?:[A-Z][^”\"]{{0,120}}\s)?{_SAYS}\b.*$|"
        rf",\s+(?:(?:[A-Z][\w.’'-]*\s+){{1,4}}|(?:he|she|they|the\s+\w+)\s+)(?:also\s+)?{_SAYS}\b.*$|"
        r",\s+(?:saying|adding|noting|stressing)\b.*$",
        re.DOTALL,
    ),
}
_ATTRIBUTED = re.compile(r"^(?:according to|as per|under) (?:the )?[^,]{0,110},\s*", re.IGNORECASE)
_STATED = re.compile(
    r"^[^:]{0,200}\b(?:document|memorandum|mou|agreement|protocol|plan|roadmap)\b[^:]{0,200}\b"
    r"(?:states?|says|reads|stipulates?|provides?|specif(?:y|ies))(?:\s+that)?:\s+(?=[A-Z])",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r";\s+|,\s+(?:while|but|ал)\s+|,?\s+and\s+(?=(?:negotiations|talks|an\s+agreement)\b)|"
    r"\s+and\s+(?=(?:the\s+)?[A-Z][^,;.]{0,40}?\bwill\b)|"
    r",\s+(?:and\s+)?(?!(?:which|who|that|where|thus|so|whose|this|it|as)\b)"
    r"(?=[^,;]{3,90}?\b(?:will|would)\s+(?:be\s+)?[a-z]+)"
)
_GOES_ON = re.compile(
    r"(?:and\s+)?(?:also\s+|jointly\s+)?(?:to\s+)?(?:arrange|attract|bring|build|carry|conduct|"
    r"construct|create|deliver|design|develop|equip|establish|exchange|expand|export|facilitate|"
    r"finance|found|hold|host|implement|import|improve|increase|install|introduce|invest|launch|"
    r"moderni[sz]e|open|organi[sz]e|plant|prepare|produce|promote|provide|purchase|renovate|"
    r"repair|restore|run|send|set\s+up|share|simplify|strengthen|supply|support|train|upgrade)\b"
)


_LEAD_WORDS = 20
"""Words of a headline at most: a longer first line is the lead, which tells of deeds."""


def find(told: list[Told], lang: Lang) -> list[DraftMeasure]:
    """Return the measures of an article in the order of its text, without repetitions."""
    result: list[DraftMeasure] = []
    seen: set[tuple[frozenset[str], Status]] = set()
    least = 2 if lang is Lang.RU else 3
    before: Governing | None = None
    bullets = None if lang is Lang.RU else Bullets(lang)
    for one in told:
        if one.headline and (lang is Lang.RU or len(one.span.text.split()) <= _LEAD_WORDS):
            continue
        governed = before
        if lang is Lang.RU:
            before = governing(one.span, before)
        if one.future and one.document:
            continue
        item = bullets.piece(one) if bullets is not None else None
        if item is not None:
            pieces = [item]
        elif bullets is not None and bullets.open:
            continue
        else:
            pieces = _pieces(one, lang, governed)
        for piece in pieces:
            quote = one.span.text[piece.start - one.span.start : piece.end - one.span.start]
            title = _title(quote, one, piece, lang)
            key = (gist(quote), piece.cue.status)
            if key not in seen and (len(quote.split()) >= least or piece.field):
                seen.add(key)
                result.append(
                    DraftMeasure(
                        title, sector(quote), piece.cue.status, quote, piece.start, piece.end
                    )
                )
    return result


def gist(quote: str) -> frozenset[str]:
    """Return the stems of the long words after the cue: what one project told twice shares."""
    words = re.findall(r"[^\W\d_]{5,}", quote.lower())
    told = r"вопрос|прораб|обсужд|рассма|планир|начат|настоя|сейча|время"
    return frozenset(word[:6] for word in words if not re.match(told, word))


def _pieces(told: Told, lang: Lang, before: Governing | None) -> list[Piece]:
    if lang is Lang.RU:
        return measures_ru.pieces(told, before)
    found: list[Piece] = []
    english = lang is Lang.EN
    if NUMBERS_ONLY[lang].search(told.span.text):
        return found
    carried: Status | None = None
    for clause in _clauses(told.span, lang):
        begin, _ = _trimmed(clause, lang)
        if PRAISE[lang].search(clause.text[begin - clause.start :]):
            continue
        said = cues(clause, lang) or _carried(clause, carried, lang)
        carried = ruling(said).status if said else None
        start, end = _trimmed(clause, lang)
        said = [one for one in said if start <= one.start < end and not _of_signing(told, one)]
        if _only_signs(told):
            said = [one for one in said if _FORESEES.match(_words(told, one))]
        there = [one for one in said if not vague(clause, one, lang)]
        listed = _listed(Span(start, end, _cut(told, start, end)), said) if english else None
        if listed is not None:
            found += listed
        elif there:  # in Kazakh the last verb is the predicate
            found.append(Piece(start, end, ruling(there if english else there[::-1])))
    if not found and _only_signs(told):
        found += _signed_to_do(told) if english else _signed_deed(told)
    if english and not found and told.document:
        found += _included(told)
    return found


def _listed(clause: Span, said: list[Cue]) -> list[Piece] | None:
    """Return the deeds that an English clause lists behind its cue; None if it lists none."""
    said = [one for one in said if not seen_as(clause, one)]
    if not said:
        return None
    cue = ruling(said)
    deeds = lists_en.deeds(clause, cue.end)
    return None if deeds is None else [Piece(one.start, one.end, cue) for one in deeds]


_TO_DO = re.compile(
    r"\b(?:agreement|memorandum|mou|moa|deal|pact|contract|document|protocol)s?\)?"
    r"(?:\s+(?:of|on)\s+[\w\s]{0,40}?)?(?:\s+on\s+\w+day)?\s+(?=to\s+(?P<deed>[a-z]+\s+[^.;]{12,}))",
    re.IGNORECASE,
)


def _signed_to_do(told: Told) -> list[Piece]:
    """Return the deed for which a document was signed: «signed a memorandum to open a market»."""
    match = _TO_DO.search(told.span.text)
    if match is None or idle(f" {match['deed']}"):
        return []
    base = told.span.start
    start, end = _trimmed(
        Span(base + match.end(), told.span.end, told.span.text[match.end() :]), Lang.EN
    )
    return [Piece(start, end, Cue(Status.PLANNED, start, start))]


_INCLUDED = re.compile(r"\b(?:including|such\s+as|in\s+particular|namely)\b,?", re.IGNORECASE)


_AMONG = re.compile(
    r"(?P<list>.+?)\s+(?:are|is|were|was)\s+among\s+the\s+(?:\w+\s+){0,2}(?:issues|areas|topics|points|"
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
        start, end = _trimmed(told.span, Lang.EN)
        if not start <= at < end:
            continue
        deeds = lists_en.deeds(Span(start, end, _cut(told, start, end)), at, single=True)
        if deeds:
            return [Piece(one.start, one.end, Cue(Status.PLANNED, at, at)) for one in deeds]
    return []


_DEED_SIGNED = re.compile(
    r"(?:салу|құру|ашу|сатып\s+алу|жеткізу|шығару|өндіру|іске\s+қосу|тұрғызу)(?:\s+және\s+\w+у)?\s+"
    r"(?:туралы|жөніндегі|бойынша)\s+(?:\w+\s+){0,2}(?:келісім|меморандум|шарт|уағдаластық)",
    re.IGNORECASE,
)


def _signed_deed(told: Told) -> list[Piece]:
    """Return a Kazakh signing itself where it is of a deed: «зауыт салу туралы келісімге …»."""
    if not _DEED_SIGNED.search(told.span.text):
        return []
    start, end = _trimmed(told.span, Lang.KK)
    return [Piece(start, end, Cue(Status.PLANNED, end, end))]


def _cut(told: Told, start: int, end: int) -> str:
    return told.span.text[start - told.span.start : end - told.span.start]


_FORESEES = re.compile(r"предусм|envisag|provid|stipulat|covers|touched|laid|көзде", re.IGNORECASE)
_UNDER = re.compile(r"(?:as\s+per|under|according\s+to)\s+(?:the|an?|this)\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"қойылған$", re.IGNORECASE)


def _only_signs(told: Told) -> bool:
    """Tell whether a sentence tells of the signing itself, not of what the signed papers bring."""
    if told.signed is None or not told.anchor:
        return False
    start, end = (at - told.span.start for at in told.signed)
    return not (_ATTRIBUTE.search(told.span.text[start:end]) or _UNDER.match(told.span.text))


def _words(told: Told, cue: Cue) -> str:
    return told.span.text[cue.start - told.span.start : cue.end - told.span.start].lower()


def _of_signing(told: Told, cue: Cue) -> bool:
    return told.signed is not None and cue.start < told.signed[1] and told.signed[0] < cue.end


_AHEAD = 300
"""Letters behind a mark in which the next statement has to tell a status."""


def _clauses(span: Span, lang: Lang) -> list[Span]:
    """Cut a sentence where a new statement begins, if both sides tell a status."""
    pieces: list[Span] = []
    begin = 0
    for match in _CLAUSE.finditer(span.text):
        head = span.text[begin : match.start()]
        left = Span(span.start + begin, span.start + match.start(), head)
        ahead = span.text[match.end() : match.end() + _AHEAD]
        right = Span(span.start + match.end(), span.start + match.end() + len(ahead), ahead)
        if _promises(left, lang) and _promises(right, lang):
            pieces.append(left)
            begin = match.end()
    pieces.append(Span(span.start + begin, span.end, span.text[begin:]))
    return pieces


def _promises(clause: Span, lang: Lang) -> bool:
    goes_on = lang is Lang.EN and _GOES_ON.match(clause.text) is not None
    return goes_on or bool(cues(clause, lang))


def _carried(clause: Span, status: Status | None, lang: Lang) -> list[Cue]:
    """Return the promise that a list goes on with: «will open a school; train its teachers»."""
    if lang is not Lang.EN or status is not Status.PLANNED or not _GOES_ON.match(clause.text):
        return []
    return [Cue(Status.PLANNED, clause.start, clause.start)]


def _trimmed(clause: Span, lang: Lang) -> tuple[int, int]:
    """Return the place of a clause without what introduces it, who said it, and marks."""
    text = clause.text
    begin, stop = 0, len(text)
    tail = _SPOKEN[lang].search(text)
    if tail and tail.start() > 20:
        stop = tail.start()
    changed = True
    while changed:
        changed = False
        for pattern in (re.compile(r"^[\s«“\"„–—\-•*,]+"), _LEAD, _ATTRIBUTED, _STATED, _TOLD_THAT):
            match = pattern.match(text[begin:stop])
            if match and match.end():
                begin += match.end()
                changed = True
    while stop > begin and text[stop - 1] in " \t.,;:!?…–—-":
        stop -= 1
    if (
        stop > begin
        and text[stop - 1] in '»”"'
        and text[begin:stop].count("«") < text[begin:stop].count("»")
    ) or (stop > begin and text[stop - 1] in '”"' and text[begin:stop].count(text[stop - 1]) == 1):
        stop -= 1
    while stop > begin and text[stop - 1] in " .,;:!?…":
        stop -= 1
    return clause.start + begin, clause.start + stop


_QUESTION = re.compile(r"^вопрос\w*\s+(?:об?\s+)?", re.IGNORECASE)


def _title(quote: str, told: Told, piece: Piece, lang: Lang) -> str:
    """Return a short name for a measure: the quote without the words that tell its status."""
    words = _words(told, piece.cue)
    at = quote.lower().find(words)
    rest = quote
    if at >= 0:
        head, tail = quote[:at].strip(" ,–—-"), quote[at + len(words) :].strip(" ,–—-")
        rest = tail if len(tail.split()) >= 2 else head or quote
    rest = re.sub(r"<[^>]*>", " ", rest)
    rest = " ".join(rest.split())
    if lang is Lang.RU:
        rest = _QUESTION.sub("", rest)
        head, _, more = rest.partition(" ")
        noun = nominative(head, frozenset({"NOUN", "gent", "sing"}))
        if noun and (piece.field or DEED.match(head)):
            rest = f"{noun} {more}".strip()
    if len(rest) > 120:
        rest = rest[:120].rsplit(" ", 1)[0] + "…"
    return rest[:1].upper() + rest[1:]
