"""Regions of no list that an adjective names: «Жилинский край», «Орское и Лодское воеводства».

The rule: an adjective of a place and what sort of region it is. «Смоленский край» is no name where
the list has the region by that adjective, nor is «край» where nobody governs it: so papers call
places at their pleasure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_STEM = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё][а-яё]+)*(?:ск|цк)"
_MASCULINE, _NEUTER, _FEMININE = "ий", "ое", "ая"
_HEADS = {
    "край": (r"кра(?:й|я|ю|ем|е)", r"кра(?:я|[её]в|ям|ями|ях)", _MASCULINE),
    "вилайет": (r"вилайет(?:а|у|ом|е)?", r"вилайет(?:ы|ов|ам|ами|ах)", _MASCULINE),
    "воеводство": (r"воеводств(?:о|а|у|ом|е)", r"воеводств(?:а|ам|ами|ах)?", _NEUTER),
    "провинция": (r"провинци(?:я|и|ю|ей)", r"провинци(?:и|й|ям|ями|ях)", _FEMININE),
    "губерния": (r"губерни(?:я|и|ю|ей)", r"губерни(?:и|й|ям|ями|ях)", _FEMININE),
}
"""Sorts of regions: their forms in the singular and in the plural, the ending of an adjective."""
_OWN = r"(?:ий|ое|ая|ого|ому|им|ом|ой|ую)"
_ONE = re.compile(
    rf"(?<![\w-])(?P<adj>{_STEM}){_OWN}\s+"
    rf"(?:{'|'.join(f'(?P<{head}>{one})' for head, (one, _, _) in _HEADS.items())})(?![а-яё-])"
)
_SEVERAL = re.compile(
    rf"(?<![\w-])(?P<list>(?:{_STEM}{_OWN}(?:,\s+|\s+и\s+))+{_STEM}{_OWN})\s+"
    rf"(?:{'|'.join(f'(?P<{head}>{some})' for head, (_, some, _) in _HEADS.items())})(?![а-яё-])"
)
_ADJECTIVE = re.compile(rf"(?P<adj>{_STEM}){_OWN}")
_GOVERNED = re.compile(
    r"\b(?:губернатор|глав|председател|руководител|власт|правительств|администраци|делегаци|"
    r"парламент|совет|дум|собрани)[а-яё]*\s+$|"
    r"\b(?:област|республик|кра|провинци|воеводств|округ)[а-яё]{0,3}(?:,|\s+и)\s+$",
    re.IGNORECASE,
)
"""Who governs a край, or what it stands beside: «в Сурском крае» is said of one called else."""
_USUAL = ("область", "край", "республика")


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the regions that a sentence calls so, where nothing else is known."""
    found: list[Mention] = []
    for (first, last), adjective, head in (*_of_lists(sentence.text), *_alone(sentence.text)):
        start, end = sentence.start + first, sentence.start + last
        taken = any(one.start < end and start < one.end for one in (*known, *found))
        if not taken and not _by_pleasure(adjective):
            name = f"{adjective}{_HEADS[head][2]} {head}"
            found.append(Mention(Entry("r", "", name, "", ""), start, end, name))
    return found


def _of_lists(text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield the regions of shared lists: where each is named, its adjective, what sort it is."""
    for match in _SEVERAL.finditer(text):
        for one in _ADJECTIVE.finditer(text, match.start("list"), match.end("list")):
            yield one.span(), one["adj"], _head(match)


def _alone(text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    for match in _ONE.finditer(text):
        if not match["край"] or _GOVERNED.search(text, 0, match.start()):
            yield match.span(), match["adj"], _head(match)


def _head(match: re.Match[str]) -> str:
    return next(one for one in _HEADS if match[one])


def _by_pleasure(adjective: str) -> bool:
    """Tell whether the list has a region by this adjective."""
    forms = index(Lang.RU).forms
    return any(plain(f"{adjective}{end} {one}") in forms for one in _USUAL for end in ("ая", "ий"))
