"""Lines of one cell with dashes or dots before them: parts of one measure, or several measures.

The rule: they are several where each has its own deadline beside it, or where nothing leads in to
them and each names a deed of its own («- построить мост;», «- проведение ярмарки;»). What is led
in by a line («Провести:») has parts. Either is told to a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.grid import flat
from coopplan.model.text import fold

_BULLET = re.compile(r"^[-–—−•*▪]\s*(?=[^\W_])")
_ON_LINE = re.compile(r"(?<=[;:])\s*(?=[-–—−•▪]\s+[^\W\d_])")
"""Where an item begins on the line of the one before: «- ярмарка; - выставка»."""
_INFINITIVE = re.compile(r"\w+(?:[аеиоуыя]ть|[зсй]ти|чь)(?:ся|сь)?")
_NOUNS = frozenset("печать память сеть мать ночь речь дочь печь нить суть мощь дичь".split())
"""Nouns that end as an infinitive does."""
_DEED = re.compile(
    r"\w+(?:ени|ани|яни|ти)е|(?:ре)?(?:организац|реализац|реконструкц|модернизац|газификац|"
    r"цифровизац|публикац|активизац|популяризац|актуализац)ия|строительство|"
    r"(?:под|за)готовка|(?:раз|про|пере)работка|закупка|поставка|прокладка|установка|"
    r"ремонт|ввод|запуск|выпуск|обмен|"
    r"\w{2,}ing|(?:build|open|hold|create|develop|organi[sz]e|launch|sign|prepare|repair|establish|"
    r"conduct|introduce|provide|publish|train|restore|modernise|modernize|expand|support|ensure)"
)
"""How a deed is called at the beginning of a title: by a noun of it, or in English by its verb."""
_THINGS = frozenset(
    "здание знание издание собрание название задание совещание питание отделение население "
    "издания учреждение помещение предприятие мероприятие meeting training building during".split()
)
"""Words of such endings that name a thing."""
_KAZAKH = re.compile("[әғқңөұүһі]")
_KAZAKH_DEED = re.compile(r"\w{2,}[ую]")


def bulleted(text: str) -> list[str]:
    """The lines with a dash or a dot before them, each with what leads in to all of them.

    A line that begins with a small letter goes on with the one above it.
    """
    lines = _lines(text)
    marks = [_BULLET.match(line) for line in lines]
    first = next((at for at, mark in enumerate(marks) if mark), len(lines))
    lead = " ".join(lines[:first])
    if lead and not lead.endswith(":"):
        return []
    told: list[str] = []
    for line, mark in zip(lines[first:], marks[first:], strict=True):
        if mark:
            told.append(line[mark.end() :])
        elif line[:1].islower() and not told[-1].endswith((";", ".")):
            told[-1] = f"{told[-1]} {line}"
        else:
            return []
    return [flat(f"{lead} {one.rstrip(' ;,')}") for one in told]


def capital_lines(text: str) -> list[str]:
    """The lines of a text, where each begins as a sentence does; none where one goes on."""
    lines = text.split("\n")
    return lines if all(line.lstrip('«"“ ')[:1].isupper() for line in lines) else []


def are_measures(text: str) -> bool:
    """Whether the dashed lines of a cell are measures of their own, whatever stands beside it."""
    items = bulleted(text)
    kazakh = bool(_KAZAKH.search(fold(text)))
    deeds = len(items) > 1 and all(_names_deed(one, kazakh=kazakh) for one in items)
    return deeds and bool(_BULLET.match(text))


def may_be_several(text: str) -> bool:
    """Whether a cell of several lines may hold several measures: a list, or whole sentences."""
    lines = _lines(text)
    if sum(1 for line in lines if _BULLET.match(line)) > 1:
        return True
    sentences = capital_lines(text)
    return len(sentences) > 1 and all(one.endswith((".", ";")) for one in sentences[:-1])


def _lines(text: str) -> Sequence[str]:
    """The lines of a cell, those of a list apart that stand on one line."""
    if _BULLET.match(text) or re.search(r":\s*[-–—−•▪]\s", text):
        text = _ON_LINE.sub("\n", text)
    return [line.strip() for line in text.split("\n")]


def _names_deed(item: str, *, kazakh: bool) -> bool:
    words = re.findall(r"[^\W\d_]+", fold(item))
    if len(words) < 2 or words[0] in _NOUNS | _THINGS:
        return False
    if kazakh:
        return bool(_KAZAKH_DEED.fullmatch(words[-1]))
    return bool(_INFINITIVE.fullmatch(words[0]) or _DEED.fullmatch(words[0]))
