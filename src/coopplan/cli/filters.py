"""The filter words of ``measure list``: ``sector:transport status:in_progress side:KZ text``.

Words are joined by *and*. The rule: a name before a colon that is no filter is refused with the
nearest that is, so that a slip of the finger never shows an empty list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coopplan.cli.nearest import nearest
from coopplan.cli.parse import code
from coopplan.errors import UnknownFilter
from coopplan.model.codes import SECTORS, Mark, Status
from coopplan.model.text import Lang, fold
from coopplan.reports.answers import MeasureLine

Keep = Callable[[MeasureLine], bool]

NAMES = ("agreement", "mark", "sector", "side", "status")


def keep(words: Iterable[str]) -> Keep:
    """Return whether a measure passes all the words. Raises UnknownFilter, BadCode."""
    tests = [_test(word) for word in words if word.strip()]
    return lambda line: all(test(line) for test in tests)


def _test(word: str) -> Keep:
    name, colon, value = word.partition(":")
    if not colon:
        return _text(word)
    match name.lower():
        case "sector":
            return _sector(value)
        case "status":
            status = code("status", Status)(value)
            return lambda line: line.status is status
        case "mark":
            mark = code("mark", Mark)(value)
            return lambda line: line.mark is mark
        case "side":
            side = value.upper()
            return lambda line: any(one.upper().startswith(side) for one in _sides(line))
        case "agreement":
            ref = value.upper()
            return lambda line: line.name.ref.upper().startswith(ref)
    raise UnknownFilter(word=word, near=nearest(name, NAMES), allowed=NAMES)


def _sector(value: str) -> Keep:
    """A sector by its code, or by the analyst's own word for one."""
    told = value.strip().lower().replace("-", "_")
    if told in SECTORS:
        return lambda line: line.name.sector == told
    return lambda line: fold(line.name.sector) == fold(value)


def _text(word: str) -> Keep:
    sought = fold(word)
    return lambda line: any(
        sought in fold(text)
        for text in (line.name.ref, *(line.name.title.get(lang) or "" for lang in Lang))
    )


def _sides(line: MeasureLine) -> Iterable[str]:
    for body in line.bodies:
        if body.side:
            yield body.side
    for side, _ in line.by_side:
        if side:
            yield side
    for chain in line.chains:
        if chain.voice.side:
            yield chain.voice.side
