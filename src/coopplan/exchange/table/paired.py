"""Two bodies in one name: «Порт Оля и Порт Атырау», "Port of Olya and Port of Atyrau".

The rule: a name is cut at an «и» where what stands behind it can be nothing but another body: the
head is said again, or stands in the nominative, or the two name different parties. Where a side is
named right behind the «и» of a name that stays whole, it is not plain whether all of it is of that
side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.cases import is_head_called, is_nominative
from coopplan.exchange.table.heads import english_head
from coopplan.exchange.table.sides import Side, side_heading, side_named, side_of_body
from coopplan.model.text import fold

_AND = re.compile(r"\s+(и|а также|and|және|мен|пен|бен)\s+", re.IGNORECASE)
_RUSSIAN = ("и", "а также")
_GROUP = re.compile(r"групп|комисси|совет|комитет|тоб[ыа]|кеңес|group|commi|council", re.IGNORECASE)
"""What two bodies make together, which is one."""
_OF = re.compile(r"(?:the )?((?:\w+ ){0,2}\w+) (?:of|for) ")
"""An English head and what it is of."""


def apart(name: str, sides: Sequence[Side]) -> list[str]:
    """The bodies of a name; a joint group of two bodies is one."""
    for mark in _AND.finditer(name):
        one, other = name[: mark.start()], name[mark.end() :]
        if _within_marks(one) or side_heading(f"{other}:", sides) is not None:
            continue
        if _are_two(one, other, mark[1].lower(), sides):
            return [one, *apart(other, sides)]
    return [name]


def shares_side(name: str, sides: Sequence[Side]) -> bool:
    """Whether a name tells its side right behind an «и»: «Порт Оля и Атырауская область»."""
    return any(
        side_named(" ".join(name[mark.end() :].split()[:1]), sides, country=False)
        for mark in _AND.finditer(name)
    )


def _are_two(one: str, other: str, word: str, sides: Sequence[Side]) -> bool:
    named = side_of_body(one, sides), side_of_body(other, sides)
    differ = None not in named and named[0] != named[1]
    if word in _RUSSIAN and re.search("[а-яё]", other, re.IGNORECASE):
        again = fold(one.split(" ")[0]) == fold(other.split(" ")[0])
        named_so = is_nominative(other, doubted=not differ)
        named_so = named_so or (is_head_called(one) and is_head_called(other))
        return again or (named_so and (differ or not _GROUP.search(one)))
    if _said_again(one, other):
        return True
    if _GROUP.search(one if word == "and" else f"{one} {other}"):
        return False
    return (differ and other[:1].isupper()) or _has_own_head(one, other, sides)


def _has_own_head(one: str, other: str, sides: Sequence[Side]) -> bool:
    """Whether an English name behind an «and» has a head of its own, and not only one of a field.

    A head that is of something is one: "Depot of Atyrau". With words before it, the name before
    the «and» must have one too: "Sea and River Port of Atyrau" is one body. A head that is of
    nothing ("River Fleet") may be what the name before it is of.
    """
    heads = english_head(one), english_head(other)
    if heads[1] is None:
        return False
    before, of = heads[1]
    if of:
        return not before or heads[0] is not None
    free = heads[0] is not None and not heads[0][1]
    return bool(before) and (free or bool(side_named(other.split(" ")[0], sides, country=False)))


def _within_marks(before: str) -> bool:
    """Whether a quotation or a bracket is open: «Журнал «Порт и флот»» is one."""
    opened = sum(before.count(mark) for mark in "(«“")
    return opened > sum(before.count(mark) for mark in ")»”") or before.count('"') % 2 == 1


def _said_again(one: str, other: str) -> bool:
    """Whether two names have the same head: behind both of them, or in front of «of»."""
    heads = _OF.match(fold(f"{one} ")), _OF.match(fold(f"{other} "))
    if heads[0] and heads[1]:
        return heads[0][1] == heads[1][1]
    if any(heads):
        return False
    ends = [fold(name).split(" ")[-1] for name in (one, other)]
    return ends[0] == ends[1] and len(one.split()) > 1 and len(other.split()) > 1
