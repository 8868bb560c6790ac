"""The promises and deeds of an article, each quoted: what is planned, built, done or put off.

The rule: a measure is something that can be pointed at later. A list of fields («сотрудничество в
сферах …») is none until the text promises something about them; thanks, hopes and trade figures
are none either. One project told with two statuses is two quotes.
"""

from __future__ import annotations

import re

from coopplan.extract import measures_ru
from coopplan.extract.draft import DraftMeasure
from coopplan.extract.fragments_ru import Governing, governing
from coopplan.extract.morphology import nominative
from coopplan.extract.sectors import sector
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.told import Told
from coopplan.extract.vague import NUMBERS_ONLY, PRAISE, vague
from coopplan.extract.vague_ru import DEED
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_LEAD = re.compile(
    r"^(?:(?:besides|in addition|also|moreover|specifically|in particular|at the same time|"
    r"сонымен қатар|сондай-ақ|бұдан бөлек)\s*,\s*)+",
    re.IGNORECASE,
)
_SPOKEN = {
    Lang.KK: re.compile(
        r"[»”\"]?\s*,?\s*[–—-]\s*де(?:ді|п).*$|,\s*деп\s+хабарла.*$|,\s*де(?:ді|йді)\b.*$",
        re.IGNORECASE | re.DOTALL,
    ),
    Lang.EN: re.compile(
        r"[,”\"]+\s*(?:said|noted|added|he said|she said|the press service|according to)\b.*$",
        re.IGNORECASE | re.DOTALL,
    ),
}
_ATTRIBUTED = re.compile(r"^(?:according to|as per|under) (?:the )?[^,]{0,110},\s*", re.IGNORECASE)
_STATED = re.compile(
    r"^[^:]{0,200}\b(?:document|memorandum|mou|agreement|protocol|plan|roadmap)\b[^:]{0,200}\b"
    r"(?:states?|says|reads|stipulates?|provides?|specif(?:y|ies))(?:\s+that)?:\s+(?=[A-Z])",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r";\s+|,\s+(?:while|but|ал)\s+|,?\s+and\s+(?=(?:negotiations|talks|an\s+agreement)\b)"
)
_GOES_ON = re.compile(
    r"(?:and\s+)?(?:also\s+|jointly\s+)?(?:to\s+)?(?:arrange|attract|bring|build|carry|conduct|"
    r"construct|create|deliver|design|develop|equip|establish|exchange|expand|export|facilitate|"
    r"finance|found|hold|host|implement|import|improve|increase|install|introduce|invest|launch|"
    r"moderni[sz]e|open|organi[sz]e|plant|prepare|produce|promote|provide|purchase|renovate|"
    r"repair|restore|run|send|set\s+up|share|simplify|strengthen|supply|support|train|upgrade)\b"
)


def find(told: list[Told], lang: Lang) -> list[DraftMeasure]:
    """Return the measures of an article in the order of its text, without repetitions."""
    result: list[DraftMeasure] = []
    seen: set[tuple[frozenset[str], Status]] = set()
    least = 2 if lang is Lang.RU else 3
    before: Governing | None = None
    for one in told:
        if one.headline:
            continue
        governed = before
        if lang is Lang.RU:
            before = governing(one.span, before)
        if one.future and one.document:
            continue
        for piece in _pieces(one, lang, governed):
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
    if NUMBERS_ONLY[lang].search(told.span.text):
        return found
    carried: Status | None = None
    for clause in _clauses(told.span, lang):
        if PRAISE[lang].search(clause.text):
            continue
        said = cues(clause, lang) or _carried(clause, carried, lang)
        carried = ruling(said).status if said else None
        there = [one for one in said if not vague(clause, one, lang) and not _of_signing(told, one)]
        if not there:
            continue
        start, end = _trimmed(clause, lang)
        there = [one for one in there if start <= one.start < end]
        if not there:
            continue
        cue = ruling(there)
        if _only_signs(told) and not _FORESEES.match(_words(told, cue)):
            continue
        found.append(Piece(start, end, cue))
    return found


_FORESEES = re.compile(r"предусм|envisag|provid|көзде", re.IGNORECASE)
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


def _clauses(span: Span, lang: Lang) -> list[Span]:
    """Cut a sentence where a new statement begins, if both sides tell a status."""
    pieces: list[Span] = []
    begin = 0
    for match in _CLAUSE.finditer(span.text):
        head = span.text[begin : match.start()]
        left = Span(span.start + begin, span.start + match.start(), head)
        right = Span(span.start + match.end(), span.end, span.text[match.end() :])
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
        for pattern in (re.compile(r"^[\s«“\"„–—\-•*,]+"), _LEAD, _ATTRIBUTED, _STATED):
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
