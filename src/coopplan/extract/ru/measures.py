"""Where a Russian sentence promises or tells of a deed, and which status its words give it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from coopplan.extract.ru import asides as asides_ru
from coopplan.extract.ru import fragments as fragments_ru
from coopplan.extract.ru import papers as papers_ru
from coopplan.extract.ru import passing as passing_ru
from coopplan.extract.ru import shorter as shorter_ru
from coopplan.extract.ru import themes
from coopplan.extract.ru.clauses import clauses, continued, elliptic
from coopplan.extract.ru.doing import doing
from coopplan.extract.ru.fields import promised_fields
from coopplan.extract.ru.fragments import Governing
from coopplan.extract.ru.idle import empty, idle
from coopplan.extract.ru.items import deeds_among, items, topics
from coopplan.extract.ru.objects import governed
from coopplan.extract.ru.trimmed import trimmed
from coopplan.extract.ru.vague import HAPPENED, NUMBERS_ONLY, PRAISE, vague
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.told import Told
from coopplan.language.morphology import readings
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_PROVIDES = re.compile(
    r"предусм|предполага|направлен|включ|содерж|закрепл|прописан|касается|обязу|буд|планир|позволя",
    re.IGNORECASE,
)
_TO_TALK = re.compile(
    r"\b(?:рассмотреть|проработать|изучить|прорабатывать|рассматривать|изучать)\b", re.IGNORECASE
)
_POSSIBLE = re.compile(
    r"\bвозможн(?:ого|ых|ом|ые)\s+(?:сотрудничеств|направлени|проект|вариант|област|сфер)|\bпредмет\w*\s+возможн",
    re.IGNORECASE,
)
_YET_TO_COME = re.compile(
    r"\bначина\w+\b.*\bследующ\w+\s+(?:год|месяц)|\bследующ\w+\s+(?:год|месяц)\w*\s+начина",
    re.IGNORECASE,
)
_TALK = re.compile(r"(?:вопрос\w*\s+)?(?:рассмотрени|изучени|проработк|обсуждени)", re.IGNORECASE)


def pieces(told: Told, before: Governing | None = None) -> list[Piece]:
    """Return the promises and deeds of a sentence, in order; ``before`` governs a fragment."""
    point = fragments_ru.pieces(told.span, before) if fragments_ru.ordinal(told.span.text) else []
    if point:
        return point
    found: list[Piece] = []
    coming = False
    for clause in clauses(told.span):
        own = _of_clause(told, clause)
        coming = _still_to_come(clause.text, coming)
        if coming:
            own = [replace(one, cue=_to_come(one.cue)) for one in own]
        before_it = told.span.text[: clause.start - told.span.start]
        going_on = elliptic(clause.text) or continued(clause.text, before_it)
        if not own and found and going_on:
            start, end = trimmed(clause)
            own = [Piece(start, end, Cue(found[-1].cue.status, start, start))]
        found += own
    if not found:
        found = papers_ru.pieces(told)
    found = found or fragments_ru.led(told.span) or fragments_ru.pieces(told.span, before)
    nothing = {one.cue for one in found if _pointless(told, one, themes.nothing)}
    found = [one for one in found if one.cue not in nothing]
    kept = [one for one in found if one.field or not _pointless(told, one, themes.pointless)]
    return [_perhaps(told, one) for one in kept]


def _perhaps(told: Told, piece: Piece) -> Piece:
    """Make a promise that is only possible a proposal: «рейсы, возможно, будут открыты»."""
    if piece.cue.status is not Status.PLANNED:
        return piece
    before = told.span.text[: max(piece.cue.start, piece.start) - told.span.start]
    if not asides_ru.perhaps(before) and _in_sentence(told, piece.cue) is not Status.PROPOSED:
        return piece
    return replace(piece, cue=replace(piece.cue, status=Status.PROPOSED))


def _in_sentence(told: Told, cue: Cue) -> Status | None:
    """Return the status that a cue has where its whole sentence is read, not its clause alone."""
    there = cues(told.span, Lang.RU)
    return next(
        (one.status for one in there if one.start == cue.start and one.end == cue.end), None
    )


def _pointless(
    told: Told, piece: Piece, empty: Callable[[str, tuple[int, int], Status], bool]
) -> bool:
    """Tell whether what a piece promises is no thing and no deed."""
    quote = told.span.text[piece.start - told.span.start : piece.end - told.span.start]
    cue = (max(0, piece.cue.start - piece.start), max(0, piece.cue.end - piece.start))
    return empty(quote, cue, piece.cue.status)


_TO_BE = re.compile(r"\bбуд(?:ет|ут)\b", re.IGNORECASE)
_ALREADY = re.compile(r"\b(?:уже|ранее|недавно|накануне|вчера|сейчас)\b", re.IGNORECASE)


def _still_to_come(clause: str, before: bool) -> bool:
    """Tell whether a clause goes on with the future: «будет построен …, открыт …»."""
    if _TO_BE.search(clause):
        return True
    if not before or _ALREADY.search(clause):
        return False
    tags = [readings(one.group())[0].tags for one in re.finditer(r"[а-яё]{4,}", clause)]
    finite = [one for one in tags if one & {"PRTS", "VERB"}]
    return bool(finite) and "PRTS" in finite[0]


def _to_come(cue: Cue) -> Cue:
    return replace(cue, status=Status.PLANNED) if cue.status is Status.DONE else cue


_GOES_ON = re.compile(r"\s+и\s+(?=[а-яё]{3,}л[аи]?\s)", re.IGNORECASE)
"""What somebody did besides thanking: «поблагодарил гостя и предложил …»."""


def _of_clause(told: Told, clause: Span) -> list[Piece]:
    start, end = trimmed(clause)
    body = Span(start, end, told.span.text[start - told.span.start : end - told.span.start])
    praised = PRAISE.search(body.text)
    goes_on = _GOES_ON.search(body.text, praised.end()) if praised else None
    if praised and goes_on and not PRAISE.search(body.text, goes_on.end()):
        body = Span(body.start + goes_on.end(), body.end, body.text[goes_on.end() :])
        start, praised = body.start, None
    if praised or NUMBERS_ONLY.search(body.text) or passing_ru.asked(body.text):
        return []
    there = [
        one
        for one in cues(body, Lang.RU)
        if not (told.signs_within(one) or _EFFECT_ONLY.match(body.text, one.end - body.start))
    ]
    if not told.places and not told.organisations:
        there = [one for one in there if not HAPPENED.match(told.said(one))]
    for one in there:
        promised = promised_fields(told.span, Piece(start, end, one))
        if promised:
            return promised
    for one in there:
        including = _INCLUDING.search(body.text, one.end - body.start)
        if including and empty(body.text[one.end - body.start : including.start()], one.status):
            at = body.start + including.end()
            rest = Span(at, body.end, body.text[including.end() :])
            named = fragments_ru.pieces(rest, Governing(one.status, listed=True))
            if named:
                return named
    listed = [one for one in there if not vague(body, one) or len(_items(body, one)) > 1]
    if told.anchor:
        listed = [one for one in listed if _provides(told, one)]
    if not listed:
        return _among_fields(told, body, there) or _by_doing(told, body, there)
    return _each(_from_participle(told, body, listed), ruling(listed))


def _among_fields(told: Told, body: Span, there: list[Cue]) -> list[Piece]:
    """Return the deeds that stand among the fields which a document names, if it provides them."""
    cue = next((one for one in there if _MAY_LIST.match(told.said(one))), None)
    if cue is None or cue.status is not Status.PLANNED:
        return []
    return [
        Piece(body.start + start, body.start + end, cue)
        for start, end in deeds_among(body.text, cue.end - body.start)
    ]


def _by_doing(told: Told, body: Span, there: list[Cue]) -> list[Piece]:
    """Return the deeds by which a promise of nothing else is kept: «…, открыв школу и …»."""
    cue = next((one for one in there if one.status is Status.PLANNED), None)
    if cue is None or told.anchor:
        return []
    at = cue.end - body.start
    return [Piece(body.start + start, body.start + end, cue) for start, end in doing(body.text, at)]


_INCLUDING = re.compile(r",\s+(?:включая|в том числе|а именно|в частности)\s+")
_MAY_LIST = re.compile(rf"{_PROVIDES.pattern}|договор|услов", re.IGNORECASE)
_PARTICIPLE = re.compile(r"(?:предполагающ|предусматривающ|направленн)", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"(?:\w+\s+)?(?:план|программа|соглашение|меморандум|протокол|договор|документ|"
    r"дорожная карта)\s",
    re.IGNORECASE,
)
_LONG_NAME = 60
"""Characters of a document's name that say nothing of what it provides for."""
_RELATIVE = re.compile(r",\s+котор\w+\s+(?:\w+\s+)?$", re.IGNORECASE)


def _from_participle(told: Told, body: Span, there: list[Cue]) -> Span:
    """Leave out who signed before «…, предусматривающее …» and «…, которое предусматривает …»."""
    cue = ruling(there)
    lead = body.text[: cue.start - body.start]
    if len(lead) > _LONG_NAME and _DOCUMENT.match(lead) and "," not in lead:
        return Span(cue.start, body.end, body.text[cue.start - body.start :])
    relative = _RELATIVE.search(body.text[: cue.start - body.start])
    if not told.anchor or not (relative or _PARTICIPLE.match(told.said(cue))):
        return body
    return Span(cue.start, body.end, body.text[cue.start - body.start :])


def _provides(told: Told, cue: Cue) -> bool:
    """Tell whether a cue in the sentence of the signing says what the document holds."""
    words = told.said(cue)
    if _PROVIDES.match(words) or _is_future(words, cue):
        return True
    return _RESOLVED.match(words) is not None and governed(told.after(cue.end)) is not None


_RESOLVED = re.compile(r"(?:намерени|обязательств|решени|договор[её]нност|услови)", re.IGNORECASE)
"""With an infinitive behind it, what those who sign have resolved to do."""


def _is_future(words: str, cue: Cue) -> bool:
    """Tell whether a cue is a perfective future: «создадут», «построит»."""
    first = readings(words)[0]
    return cue.status is Status.PLANNED and {"VERB", "perf", "futr"} <= first.tags


def _without_tail(body: Span, cue: Cue) -> Span:
    """Leave out «…, который …» and «…, но …» where the quote says enough without it."""
    stop = shorter_ru.end(body.text, cue.end - body.start)
    if stop == len(body.text):
        return body
    head = Span(body.start, body.start + stop, body.text[:stop])
    return body if vague(head, cue) else head


def _begin_of_first(body: Span, cue: Cue, text: str) -> int:
    """Return where the first item of a list begins: at its topic's deed, or with the cue."""
    at = cue.end - body.start
    deeds = topics(text, at)
    return body.start + deeds if deeds > at else _begin(text, body, cue)


def _begin(text: str, body: Span, cue: Cue) -> int:
    """Return where the quote of an item begins that holds the cue."""
    at = shorter_ru.begin(text, (cue.start - body.start, cue.end - body.start))
    return body.start + at


def _items(body: Span, cue: Cue) -> list[tuple[int, int]]:
    return items(body.text, cue.end - body.start)


def _each(body: Span, cue: Cue) -> list[Piece]:
    """Return one piece for each item of the list that a cue governs, without the empty ones."""
    there = _items(body, cue)
    if len(there) == 1:
        body = _without_tail(body, cue)
        if vague(body, cue):
            return []
        own = shorter_ru.of_noun(body.text, (cue.start - body.start, cue.end - body.start))
        begin = body.start + own[0] if own else _begin(body.text, body, cue)
        stop = body.start + own[1] if own else body.end
        return [Piece(begin, stop, _talked(body.text, body, cue))]
    found = []
    for at, (start, end) in enumerate(there):
        text = body.text[start:end].strip(" ,;.")
        said = body.text[cue.end - body.start : end] if at == 0 else text
        if len(text.split()) < 2 or idle(said, cue.status):
            continue
        begin = body.start + body.text.index(text, start)
        stop = begin + len(text)
        begin = _begin_of_first(body, cue, body.text[:end].rstrip(" ,;.")) if at == 0 else begin
        found.append(Piece(begin, stop, _talked(said, body, cue)))
    return found


_EFFECT_ONLY = re.compile(
    r"\s+(?:[а-яё]+о\s+)?(?:способствовать|послужить|служить|позволять|позволить)\b", re.IGNORECASE
)
"""Behind a promise: what follows from a thing by itself, however long the list."""


def _talked(words: str, body: Span, cue: Cue) -> Cue:
    """Make a promise to look into something a proposal: «предусматривает изучение перспектив …»."""
    about = words[cue.end - body.start :] if words == body.text else words
    possible = _POSSIBLE.search(body.text[: cue.end - body.start]) is not None
    talk = possible or _TALK.match(about.strip()) or _TO_TALK.search(about[:90])
    if cue.status is Status.PLANNED and talk:
        return replace(cue, status=Status.PROPOSED)
    if cue.status is Status.IN_PROGRESS and _YET_TO_COME.search(body.text):
        return replace(cue, status=Status.PLANNED)
    return cue
