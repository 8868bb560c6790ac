"""Texts of which a cell holds two, one in each language: «Мәдениет / Культура».

The rule: a text is two where one line's end or one stroke parts what is certainly of one language
from what is certainly of another. In a table with such titles the language of one half is enough,
if the other half can be of the other language. Where it could be parted in two places it is one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.headings import BETWEEN
from coopplan.exchange.table.languages import is_of, language_told
from coopplan.exchange.table.raw import RawMeasure
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Meaning
from coopplan.model.text import Lang, LocalText, in_lang, merged

STROKE = re.compile(r"\s*(?:(?<=\s)[/|]|[/|](?=\s))\s*")
_LINE = re.compile(r"\s*\n\s*")
_PARTS = re.compile(rf"{STROKE.pattern}|{_LINE.pattern}")
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVXІХ]+[.)])\s+")
_SMALL = re.compile(
    r"(?<![^\W\d_])(?!(?:from|with|into|over|under|near|upon)\b)[a-z]{4,}(?![^\W\d_])"
)
"""A word that begins small and is no link within a name: «Tour of Volga», «Invest in Atyrau»."""
_FEW = 8
"""Places at each of which it is looked whether a text is parted there."""
_OTHER = {Lang.RU: Lang.KK, Lang.KK: Lang.RU, Lang.EN: Lang.RU}


@frozen
class Half:
    """One of the two texts of a cell, and its language."""

    lang: Lang
    text: str


def halves_of(text: str, *, expected: bool = False) -> tuple[Half, Half] | None:
    """The two texts of a cell in two languages; None where it is one text.

    ``expected``: the table has titles in two languages.
    """
    for way in (_certain, _likely) if expected else (_certain,):
        for sign in (STROKE, _LINE):
            told = [one for place in parted(text, sign) if (one := way(*place)) is not None]
            if told:
                return told[0] if len(told) == 1 else None
    return None


def parted(text: str, sign: re.Pattern[str] | None = None) -> list[tuple[str, str]]:
    """What stands before and behind each place where a text may be parted into two.

    Of many places only those count where its language changes, if it does so once.
    """
    found = list((sign or _PARTS).finditer(text))
    if len(found) > _FEW:
        found = _where_language_changes(text, found)
    return [(text[: one.start()], text[one.end() :]) for one in found]


def _where_language_changes(text: str, found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The places behind the last piece of one language and before the first one of another.

    Pieces that tell no language are of either; where all that do are of one, they are its first
    pieces or its last. More than a few such places are none: each is told by all of the text.
    """
    begins = [0, *(one.end() for one in found)]
    ends = [*(one.start() for one in found), len(text)]
    langs = [language_told(text[one:end]) for one, end in zip(begins, ends, strict=True)]
    told = [at for at, lang in enumerate(langs) if lang is not None]
    changes = [pair for pair in pairwise(told) if langs[pair[0]] is not langs[pair[1]]]
    if told and not changes:
        changes = [(told[-1], told[-1] + 1)] if told[-1] < len(found) else []
        changes += [(told[0] - 1, told[0])] if told[0] else []
    if len(changes) != 1:
        return []
    ((last, first),) = changes
    return list(found[last:first]) if first - last <= _FEW else []


def tables_in_two(measures: Sequence[RawMeasure], headers: Mapping[int, Header]) -> frozenset[int]:
    """The tables with titles that are certainly told in two languages."""
    titles = ((one.table, headers[one.table].having(Meaning.TITLE)[0]) for one in measures)
    told = zip(measures, titles, strict=True)
    return frozenset(table for one, (table, at) in told if halves_of(one.cells[at]))


def text_of(text: str, lang: Lang, *, expected: bool = False) -> LocalText:
    """A text in the language, or the two, that it is in; ``lang`` where it does not tell."""
    halves = halves_of(text, expected=expected)
    if halves is not None:
        first, second = halves
        return merged(
            in_lang(first.lang, flat(first.text)), in_lang(second.lang, flat(second.text))
        )
    told = flat(text)
    return in_lang(language_told(told) or lang, told)


def section_of(text: str, lang: Lang, *, expected: bool = False) -> LocalText:
    """The headings over a measure: in two languages where each of them is."""
    pieces = text.split(BETWEEN)
    levels: list[tuple[Half, Half]] = []
    while len(pieces) > 1:
        halves = halves_of(BETWEEN.join(pieces[:2]), expected=expected)
        if halves is None:
            break
        levels.append(_numbered(*halves))
        pieces = pieces[2:]
    if not levels or pieces:
        told = flat(text)
        return in_lang(language_told(told) or lang, told)
    by_lang = [{one.lang: flat(one.text) for one in level} for level in levels]
    if any(set(one) != set(by_lang[0]) for one in by_lang):
        return in_lang(lang, flat(text))
    first, second = (in_lang(one, _joined(by_lang, one)) for one in by_lang[0])
    return merged(first, second)


def _joined(levels: Sequence[dict[Lang, str]], lang: Lang) -> str:
    return BETWEEN.join(one[lang] for one in levels)


def _numbered(first: Half, second: Half) -> tuple[Half, Half]:
    """The halves of a heading, both with the number that stands before the first one."""
    number = _NUMBER.match(first.text)
    if number is None or _NUMBER.match(second.text):
        return first, second
    return first, Half(second.lang, number[0] + second.text)


def _certain(first: str, second: str) -> tuple[Half, Half] | None:
    one, two = language_told(first), language_told(second)
    if one is None or two is None or one is two:
        return None
    if any(
        lang is Lang.EN and not _SMALL.search(text) for lang, text in ((one, first), (two, second))
    ):
        return None  # a name behind its Russian description is no translation of it
    return Half(one, first), Half(two, second)


def _likely(first: str, second: str) -> tuple[Half, Half] | None:
    one, two = language_told(first), language_told(second)
    if (one is None) is (two is None):
        return None
    one, two = one or _OTHER[two or Lang.RU], two or _OTHER[one or Lang.RU]
    if one is two or not (is_of(first, one) and is_of(second, two)):
        return None
    return Half(one, first), Half(two, second)
