"""A deadline that a text moves, and to when: «перенесён на второй квартал 2025 года».

The rule: the time to which a thing is moved stands beside the word that moves it, or before the
time that it takes the place of («во втором квартале 2025 года вместо конца 2024 года»). It is a
promise only where it can be read for certain, with its year; where it cannot, or of no measure that
was read, what moves it is a note for whoever reviews the draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from coopplan.extract import months, refuted
from coopplan.extract.draft import DraftMeasure, DraftPromise, Note, NoteCode
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.language import deadlines
from coopplan.model.codes import Bound, Status
from coopplan.model.deadline import DeadlineKind
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.statement import Promise
from coopplan.model.text import Lang

_MOVES = {
    Lang.RU: re.compile(
        r"\b(?:перенес[её]н[аоы]?|перен[её]с(?:л[аи])?|перенесут|переносит(?:ся)?|переносят(?:ся)?|"
        r"перенос(?:е|а|ом|у)?|перенести|сдвинут[аоы]?|сдвинул[аи]?|сдвига(?:ет|ют)ся|"
        r"отложен[аоы]?|отложил[аи]?|отсрочен[аоы]?|отодвинут[аоы]?|отодвинул[аи]?)\b",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(
        r"(?<!\w)(?:шегерілді|шегерілген|шегерілетін\w*|шегерілгенін|шегерді|"
        r"кейінге(?:,?\s+[^.,;:!?]{1,50},?)?\s+қалдыр(?:ылды|ылған|ды)|"
        r"(?:ауыстыр|көшір|жылжыт)(?:ы?лды|ылған|ілді|ілген|ды|ді|ты)|"
        r"ұзарт(?:ылды|ылған|ты))(?!\w)",
        re.IGNORECASE,
    ),
    Lang.EN: re.compile(
        r"\b(?:postponed|moved|pushed back|put back|put off|delayed|deferred|rescheduled|"
        r"shifted)\b",
        re.IGNORECASE,
    ),
}
_INSTEAD = {
    Lang.RU: re.compile(r"\s+(?:вместо|а не)\s+", re.IGNORECASE),
    Lang.EN: re.compile(r",?\s+(?:instead of|rather than)\s+", re.IGNORECASE),
}
_TO = {
    Lang.RU: re.compile(r"[^.;:!?]{0,60}?(?<!\w)(?:на|до)\s+", re.IGNORECASE),
    Lang.EN: re.compile(r"[^.;:!?]{0,60}?\b(?:to|until|till)\s+", re.IGNORECASE),
}
"""What stands between the word that moves a deadline and the time that it is moved to."""
_BEFORE_TIME = {
    Lang.RU: re.compile(r"(?<!\w)(?:в|во|на|до|к|с)\s+", re.IGNORECASE),
    Lang.EN: re.compile(r"\b(?:in|on|by|until|to)\s+", re.IGNORECASE),
}
_UNTIL = re.compile(r"(?:до|к|until|till|by)\s+$", re.IGNORECASE)
_OF_TIME = {
    Lang.RU: re.compile(
        rf"\bсрок|\bдедлайн|\b(?:{months.RU}|(?:год|месяц|квартал)(?:а|у|ом|ем|е|ы|ов|ев)?|"
        r"недел(?:я|ю|и|е|ей|ь)|полугоди(?:е|я|ю|и|ем)|весн(?:а|у|ы|е|ой)|лет(?:о|а|у|е|ом)|"
        r"осен(?:ь|и|ью)|зим(?:а|у|ы|е|ой))\b",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(
        r"мерзім|(?<!\w)(?:жыл|ай|апта|тоқсан|жартыжыл|көктем|жаз|күз|қыс)\w*|кейінге",
        re.IGNORECASE,
    ),
    Lang.EN: re.compile(
        r"\bdeadline|\b(?:year|month|week|quarter|spring|summer|autumn|winter)s?\b|"
        r"(?:(?<=\bto )|(?<=\buntil ))20\d\d\b|"
        r"postponed|delayed|deferred|put off|pushed back",
        re.IGNORECASE,
    ),
}
"""Words by which a sentence moves a time, and not a bus stop."""
_OF_THINGS = re.compile(r"(?:ауыстырды|көшірді|жылжытты|қалдырды|ұзартты)$", re.IGNORECASE)
"""Kazakh verbs that move things and people as often, and a time only where it stands with them."""
_LONGEST = 7
"""Words of a time at most."""
_NEAR = 40
"""Letters at most between a measure and the word that moves it."""
_WORD = re.compile(r"[^\s,;:!?()«»“”]+")
_DATED = frozenset(
    (
        DeadlineKind.BY_DATE, DeadlineKind.DAY, DeadlineKind.MONTH, DeadlineKind.QUARTER,
        DeadlineKind.HALF_YEAR, DeadlineKind.SEASON, DeadlineKind.YEAR, DeadlineKind.RANGE,
    )
)  # fmt: skip


@frozen
class Move:
    """Where a text moves a deadline (``start:end``), and to when, as far as that can be read."""

    start: int
    end: int
    promise: Promise | None


def moves(
    told: list[Told], lang: Lang, claims: Sequence[refuted.Claim] = ()
) -> list[tuple[Told, list[Move]]]:
    """Return each sentence that moves deadlines, with the places where it does.

    ``claims`` are those that the text denies, in which none is moved.
    """
    found = [
        (
            one,
            [
                each
                for each in moves_in(one.span, lang)
                if not refuted.denied(claims, each.start, each.end)
            ],
        )
        for one in told
    ]
    return [(one, there) for one, there in found if there]


def moves_in(span: Span, lang: Lang) -> list[Move]:
    """Return the places of a sentence that move deadlines, in order."""
    base = span.start
    return [Move(base + one.start, base + one.end, one.promise) for one in _moves(span.text, lang)]


def given(shifts: list[tuple[Told, list[Move]]], found: list[DraftMeasure]) -> list[DraftMeasure]:
    """Return measures with the promises by which the text moves them."""
    flat = [(one.span, move) for one, there in shifts for move in there]
    return [_with_promise(one, flat) for one in found]


def notes(shifts: list[tuple[Told, list[Move]]], found: list[DraftMeasure]) -> Iterator[Note]:
    """Yield what moves a deadline and became no promise of a measure, sentence by sentence."""
    taken = [one.promise for one in found if one.promise is not None]
    for one, there in shifts:
        for move in [] if one.headline else there:
            if not any(each.start <= move.start and move.end <= each.end for each in taken):
                begin = one.span.start
                words = one.span.text.strip()
                yield Note(NoteCode.MOVED_PROMISE, words, begin, begin + len(words))
                break


def _with_promise(one: DraftMeasure, moves: list[tuple[Span, Move]]) -> DraftMeasure:
    """Return a measure with the promise by which the text moves it.

    What is moved is not done; moved to another time alone it is planned, and neither under way nor
    stopped unless other words of the sentence tell that.
    """
    for span, move in moves:
        if not (span.start <= one.start < span.end):
            continue
        between = span.text[one.end - span.start : max(one.end, move.start) - span.start]
        meets = one.start < move.end and move.start < one.end
        behind = one.end <= move.start and len(between) <= _NEAR and not re.search("[.;]", between)
        if not meets and not behind:
            continue
        alone = move.promise is not None and not _tells_more(span, move)
        if one.status is Status.DONE or (alone and one.status in _BY_OTHER_WORDS):
            one = replace(one, status=Status.PLANNED)
        if move.promise is not None:
            start, end = min(one.start, move.start), max(one.end, move.end)
            quote = span.text[start - span.start : end - span.start]
            return replace(one, promise=DraftPromise(move.promise, quote, start, end))
    return one


def _tells_more(span: Span, move: Move) -> bool:
    """Tell whether a sentence says how far its deed is beside that it is moved."""
    at, to = move.start - span.start, move.end - span.start
    return _COURSE.search(f"{span.text[:at]} | {span.text[to:]}") is not None


_BY_OTHER_WORDS = frozenset((Status.IN_PROGRESS, Status.SUSPENDED))
_COURSE = re.compile(
    r"\b(?:продолж|приостан|остановлен|останавлив|заморо|ид[её]т|идут|вед[её]тся|ведутся|строится|"
    r"начат|начал|приступ|прекращ|в\s+работе|на\s+паузе|реализу|выполня|создаётся|завершается)|"
    r"\b(?:continu|suspend|halt|stopp|under\s?way|ongoing|on\s+hold|froze|started|began|begun|"
    r"in\s+progress|under\s+construction|is\s+being|are\s+being|paused|shelved|terminat|goes\s+on)|"
    r"(?<!\w)(?:жалғас|жүріп|жүргізіл|басталды|басталған|тоқтат|тоқтап|салынып|жатыр|тоқтады)",
    re.IGNORECASE,
)
"""What tells that a work goes on or was stopped."""


@lru_cache(maxsize=500)
def _moves(text: str, lang: Lang) -> tuple[Move, ...]:
    """Return each place of a text that moves a deadline; its measures ask for it, too."""
    return tuple(_find(text, lang))


def _find(text: str, lang: Lang) -> Iterator[Move]:
    for match in _MOVES[lang].finditer(text):
        at_word = _before if lang is Lang.KK else _behind
        time = at_word(text, _verb(match) if lang is Lang.KK else match.end(), lang)
        if time is not None:
            start, end = min(time[0], match.start()), max(time[1], match.end())
            yield Move(start, end, time[2])
        elif _OF_TIME[lang].search(text) and not _OF_THINGS.search(match.group()):
            yield Move(match.start(), match.end(), None)
    for match in _INSTEAD[lang].finditer(text) if lang in _INSTEAD else ():
        old = _read(text, match.end(), lang)
        new = _last(text[: match.start()], lang)
        if old is not None and new is not None:
            yield Move(new[0], old[0], new[1])


def _verb(match: re.Match[str]) -> int:
    """Return where the last of the words that move a deadline begins: «кейінге | қалдырылды»."""
    return match.end() - len(match.group().split()[-1])


def _behind(text: str, at: int, lang: Lang) -> tuple[int, int, Promise] | None:
    """Return the first time behind a word that moves a deadline: «перенесён на …»."""
    begin = at
    while (lead := _TO[lang].match(text, begin)) is not None:
        read = _read(text, lead.end(), lang)
        if read is not None:
            return lead.end(), read[0], read[1]
        begin = lead.end()
        if begin - at > _NEAR + _NEAR:
            break
    return None


def _before(text: str, at: int, lang: Lang) -> tuple[int, int, Promise] | None:
    """Return the Kazakh time right before a word that moves a deadline: «2026 жылға шегерілді»."""
    words = list(_WORD.finditer(text, 0, at))[-_LONGEST:]
    if words and words[-1].group().lower() == "кейінге":
        words.pop()
    for first in words:
        whole = text[first.start() : words[-1].end()]
        until = _TILL.sub("", whole)
        promise = _promise(_TO_KAZAKH.sub("", until), whole, lang)
        if promise is not None:
            bound = promise.bound if until == whole else Bound.BY
            return first.start(), words[-1].end(), Promise(promise.moment, bound)
    return None


_TILL = re.compile(r"\s+(?:дейін|шейін)$", re.IGNORECASE)
_TO_KAZAKH = re.compile(r"(?:ға|ге|қа|ке|на|не)$")


def _last(text: str, lang: Lang) -> tuple[int, Promise] | None:
    """Return the time that ends a text, and where it begins."""
    for lead in _BEFORE_TIME[lang].finditer(text):
        read = _read(text, lead.end(), lang)
        if read is not None and not text[read[0] :].strip():
            return lead.end(), read[1]
    return None


def _read(text: str, at: int, lang: Lang) -> tuple[int, Promise] | None:
    """Return where the longest time that begins at a place ends, and the promise of it."""
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(text, at):
        apart = text[words[-1].end() if words else at : word.start()]
        if apart.strip() or len(words) == _LONGEST:
            break
        words.append(word)
    before = _UNTIL.search(text, 0, at)
    for last in reversed(words):
        end = last.end() - len(last.group()) + len(last.group().rstrip("."))
        phrase = text[at:end]
        promise = _promise(phrase, phrase, lang)
        if promise is not None:
            bound = Bound.BY if before is not None else promise.bound
            return end, Promise(promise.moment, bound)
    return None


def _promise(phrase: str, words: str, lang: Lang) -> Promise | None:
    """Return the promise of a phrase that is a time with its year and nothing else."""
    told = deadlines.read(phrase, lang.value)
    whole = told.span is not None and told.span == (0, len(phrase))
    if told.kind not in _DATED or told.flags or told.latest is None or not whole:
        return None
    if told.kind is DeadlineKind.BY_DATE or told.earliest is None:
        day = told.latest
        ends_month = (day + timedelta(days=1)).day == 1
        edtf = f"{day:%Y-%m}" if ends_month else day.isoformat()
        return Promise(Moment.parse(edtf, words=words), Bound.BY)
    if told.edtf is None or "X" in told.edtf:
        return None
    return Promise(Moment.parse(told.edtf, words=words), Bound.IN)
