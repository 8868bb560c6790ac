"""One stage of a thing that is done: «завершён первый этап строительства моста».

The rule: a stage done is no done whole: the measure is under way, unless it is the stage itself, as
the register calls it. The last stage may end the whole, and what was done in the course of a stage
(«на первом этапе построен мост») is done.
"""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang


def _groups(name: str, words: str) -> str:
    """Return a pattern of words, one a number from 1 on, each in a group that is named for it."""
    return "|".join(f"(?P<{name}{number}>{one})" for number, one in enumerate(words.split(), 1))


_RU = _groups("word", "(?:перв|начальн) втор трет четв[её]рт пят")
_EN = _groups("word", "(?:first|initial) second third fourth fifth")
_EN_BEHIND = _groups("numbered", "(?:one|i) (?:two|ii) (?:three|iii) (?:four|iv) (?:five|v)")
_KK = _groups("word", "(?:бірінші|алғашқы|бастапқы) екінші үшінші төртінші бесінші")
_STAGES = {
    Lang.RU: re.compile(
        r"(?<!\w)(?P<within>(?:на|в|во|по|с|к|до|от|из|для|после|за|под)\s+)?"
        rf"(?:(?:{_RU})(?:ый|ой|ий|ая|ую|ья|ью)|(?P<digits>\d{{1,2}})-?(?:[ыо]?й|[ая]?я|[уь]?ю))\s+"
        r"(?:этап|очередь|фазу?|стади[яю])(?!\w)",
        re.IGNORECASE,
    ),
    Lang.EN: re.compile(
        r"(?<!\w)(?P<within>(?<!completion )"
        r"(?:in|at|during|under|of|for|within|after|since|into|by)\s+)?(?:the\s+)?"
        rf"(?:(?:{_EN}|(?P<digits>\d{{1,2}})(?:st|nd|rd|th))\s+(?:construction\s+)?(?:phase|stage)|"
        rf"(?:phase|stage)\s+(?:{_EN_BEHIND}|(?P<digits_behind>\d{{1,2}})))\b",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(
        rf"(?<!\w)(?P<within>(?!))?(?:(?:{_KK})\s+|(?P<digits>\d{{1,2}})-?(?:ш[іы]\s+|(?<=-)))"
        r"(?:кезең[іi]н?|кезег[іi]н?|сатысын?)(?!\w)",
        re.IGNORECASE,
    ),
}
"""A stage that is itself done, as its case and the word before it tell; the last one is none."""
_DONE_BEFORE = re.compile(
    r"(?:(?:заверш|оконч|законч|сда|вве[дл]|выполн|реализова|построе|постро)[а-яё]+"
    r"(?:\s+в\s+(?:эксплуатацию|строй))?|completed|finished)\s+$",
    re.IGNORECASE,
)
"""What is done to the stage, before its name."""


_GAP = re.compile(r"[\s(:–—-]*(?:of\s+(?:the\s+)?)?")
"""What may stand between a stage and the thing that it is of."""


@frozen
class Stage:
    """A stage that is done: its number, where that is told, and where the thing is named.

    ``whole`` is behind the stage where what is done to it stands before it («завершён первый этап |
    строительства моста»); else it is the end of the text.
    """

    number: int
    start: int
    whole: int


def done_in(span: Span, start: int, end: int, lang: Lang) -> Stage | None:
    """Return the stage that is all that a done deed at ``start:end`` is of.

    It is named in the deed's own words or right beside them, in Kazakh behind, else before.
    """
    begin, stop = start - span.start, end - span.start
    for match in _STAGES[lang].finditer(span.text):
        behind = lang is Lang.KK and not span.text[stop : match.start()].strip()
        before = _GAP.fullmatch(span.text, match.end(), max(begin, match.end()))
        near = before is not None if match.start() < stop else behind
        if near and match["within"] is None:
            led = _DONE_BEFORE.search(span.text, 0, match.start())
            at = led.start() if led else match.start()
            whole = match.end() + 1 if led else len(span.text)
            return Stage(_which(match), span.start + at, span.start + whole)
    return None


def named(title: str, lang: Lang) -> int | None:
    """Return which stage a measure is, as its title says; None for one that is the whole."""
    match = _STAGES[lang].search(title)
    return None if match is None or match["within"] is not None else _which(match)


def _which(match: re.Match[str]) -> int:
    """Return the number of a stage: the group that took it stands for it or holds its digits."""
    took = match.lastgroup or ""
    return int(match[took] if took.startswith("digits") else took[-1])
