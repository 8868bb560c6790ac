"""The promises and deeds of an article, each quoted: what is planned, built, done or put off.

The rule: a measure is something that can be pointed at later. A list of fields («сотрудничество в
сферах …») is none until the text promises something about them; thanks, hopes and trade figures
are none either. One project told with two statuses is two quotes.
"""

from __future__ import annotations

import re

from coopplan.extract import measures_en, measures_ru
from coopplan.extract.bullets import Bullets
from coopplan.extract.draft import DraftMeasure
from coopplan.extract.fragments_ru import Governing, governing
from coopplan.extract.morphology import nominative
from coopplan.extract.sectors import sector
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.things_ru import DEED
from coopplan.extract.told import Told
from coopplan.extract.vague import NUMBERS_ONLY, PRAISE, vague
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_LEAD = re.compile(
    r"^(?:(?:сонымен қатар|сондай-ақ|бұдан бөлек)\s*,\s*|сөйтіп,\s*|"
    r"(?:осы\s+|бұл\s+)?(?:кездесу|сапар|жиын|келіссөз|іс-шара)\w*\s+(?:барысында|аясында|кезінде|соңында)\s*,?\s*|"
    r"[^,;]{0,140}\b(?:танысып|кездесіп|келіп|барып|аралап|талқылап|өткізіп|атап өтіп|"
    r"хабарлауынша|мәлімдеуінше|айтуынша|мәліметінше|пікірінше)\s*,\s*)+",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"[»”\"]?\s*,?\s*[–—-]\s*де(?:ді|п).*$|,\s*деп\s+хабарла.*$|,\s*де(?:ді|йді)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSE = re.compile(r";\s+|,\s+ал\s+")


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
    return measures_en.without_repeated(result) if lang is Lang.EN else result


def gist(quote: str) -> frozenset[str]:
    """Return the stems of the long words after the cue: what one project told twice shares."""
    words = re.findall(r"[^\W\d_]{5,}", quote.lower())
    told = r"вопрос|прораб|обсужд|рассма|планир|начат|настоя|сейча|время"
    return frozenset(word[:6] for word in words if not re.match(told, word))


def _pieces(told: Told, lang: Lang, before: Governing | None) -> list[Piece]:
    if lang is Lang.RU:
        return measures_ru.pieces(told, before)
    if lang is Lang.EN:
        return measures_en.pieces(told)
    found: list[Piece] = []
    if NUMBERS_ONLY[lang].search(told.span.text):
        return found
    for clause in _clauses(told.span, lang):
        begin, _ = _trimmed(clause, lang)
        if PRAISE[lang].search(clause.text[begin - clause.start :]):
            continue
        said = cues(clause, lang)
        start, end = _trimmed(clause, lang)
        said = [one for one in said if start <= one.start < end and not _of_signing(told, one)]
        if _only_signs(told):
            said = [one for one in said if _FORESEES.match(_words(told, one))]
        there = [one for one in said if not vague(clause, one, lang)]
        if there:  # in Kazakh the last verb is the predicate
            found.append(Piece(start, end, ruling(there[::-1])))
    if not found and _only_signs(told):
        found += _signed_deed(told)
    return found


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


_FORESEES = re.compile(r"көзде", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"қойылған$", re.IGNORECASE)


def _only_signs(told: Told) -> bool:
    """Tell whether a sentence tells of the signing itself, not of what the signed papers bring."""
    if told.signed is None or not told.anchor:
        return False
    start, end = (at - told.span.start for at in told.signed)
    return _ATTRIBUTE.search(told.span.text[start:end]) is None


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
        if cues(left, lang) and cues(right, lang):
            pieces.append(left)
            begin = match.end()
    pieces.append(Span(span.start + begin, span.end, span.text[begin:]))
    return pieces


def _trimmed(clause: Span, lang: Lang) -> tuple[int, int]:
    """Return the place of a clause without what introduces it, who said it, and marks."""
    text = clause.text
    begin, stop = 0, len(text)
    tail = _SPOKEN.search(text)
    if tail and tail.start() > 20:
        stop = tail.start()
    changed = True
    while changed:
        changed = False
        for pattern in (re.compile(r"^[\s«“\"„–—\-•*,]+"), _LEAD):
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
