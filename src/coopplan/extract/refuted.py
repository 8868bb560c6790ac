"""What a text tells only to deny it: «опровергло сообщения о том, что открытие перенесено».

The rule: a denied claim is nobody's word for it, so that nothing is read within it, neither a
measure nor a deadline nor a figure; it becomes a note. A sentence that denies «this information»
denies the one before it. What the denier says instead is read as it is told.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from coopplan.extract.draft import Note, NoteCode
from coopplan.extract.en import refuting as refuting_en
from coopplan.extract.kk import refuting as refuting_kk
from coopplan.extract.refuting import Refuting
from coopplan.extract.ru import refuting as refuting_ru
from coopplan.extract.told import Told
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_WORDS = {Lang.RU: refuting_ru.WORDS, Lang.KK: refuting_kk.WORDS, Lang.EN: refuting_en.WORDS}

_COMMA = re.compile(",")
_FAR = 1_500
"""Letters of a claim at most up to where another clause is looked for."""


@frozen
class Claim:
    """A denied claim, ``start:end`` of the text; ``told`` is where it is told and denied.

    ``headline``: a headline denies it, which the text under it tells in full.
    """

    start: int
    end: int
    told: tuple[int, int]
    headline: bool

    def meets(self, start: int, end: int) -> bool:
        """Tell whether a stretch shares a place with it."""
        return self.start < end and start < self.end


def claims(told: Sequence[Told], lang: Lang) -> list[Claim]:
    """Return the claims that a text denies, sentence by sentence."""
    words = _WORDS[lang]
    found: list[Claim] = []
    for at, one in enumerate(told):
        span, to = one.span, one.span.start + len(one.span.text)
        before = told[at - 1].span if at else None
        if before is not None and words.of_before.search(span.text):
            told_in = (before.start, to)
            found.append(Claim(before.start, span.start, told_in, told[at - 1].headline))
            continue
        for start, end in _within(span.text, words):
            told_in = (span.start, to)
            found.append(Claim(span.start + start, span.start + end, told_in, one.headline))
    return found


def denied(there: Sequence[Claim], start: int, end: int) -> bool:
    """Tell whether a stretch of the text is told only to deny it."""
    return any(one.meets(start, end) for one in there)


def notes(there: Sequence[Claim]) -> Iterator[Note]:
    """Yield each denied claim with what denies it; its words are those of the source."""
    for start, end in dict.fromkeys(one.told for one in there if not one.headline):
        yield Note(NoteCode.DENIED, "", start, end)


def _within(text: str, words: Refuting) -> Iterator[tuple[int, int]]:
    """Yield the claims that a sentence tells and denies itself."""
    covered = {True: 0, False: 0}
    for match in words.before_claim.finditer(text):
        short = match.groupdict().get("short") is not None
        if match.end() <= covered[short]:
            continue  # it lies in the claim of the denial before it
        stop = (_COMMA if short else words.stops).search(text, match.end(), match.end() + _FAR)
        covered[short] = stop.start() if stop else len(text)
        yield match.start(), covered[short]
    behind = list(words.behind_claim.finditer(text))
    # looked for once for all of them: a sentence may be a whole page of denials
    stops = [one.end() for one in words.stops.finditer(text)] if behind else []
    opened = list(_each(words.opens, text)) if behind else []
    for match in behind:
        begin = max(0, match.start() - _FAR)
        if stopped := bisect_right(stops, match.start()):
            begin = max(begin, stops[stopped - 1])
        at = bisect_left(opened, (begin, begin))
        if at < len(opened) and opened[at][1] <= match.start():
            yield begin if words.whole_clause else opened[at][0], match.end()
        elif words.alone.match(text, match.start()):
            yield begin, match.end()


def _each(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield where a pattern is met, one place a beginning, also where two of them overlap."""
    at = 0
    while match := pattern.search(text, at):
        yield match.span()
        at = match.start() + 1
