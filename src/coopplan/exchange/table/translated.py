"""What is told twice of a measure, in two languages: its title in a second column, its bodies.

The rule: it is the same where the languages differ for certain and nothing else does: the column
stands next to that of the titles and is called so too, the bodies are as many, of the same sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.columns import column_of
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.languages import language_told
from coopplan.exchange.table.raw import Cell
from coopplan.model.measure import Body
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import Lang, LocalText, in_lang, merged


def translated(
    title: LocalText, cells: Sequence[Cell], header: Header
) -> tuple[LocalText, list[Cell]]:
    """A title with what the column beside it says in another language, and the cells of that."""
    place = header.having(Meaning.TITLE)[0]
    again: list[Cell] = []
    for one in cells:
        if abs(one.place - place) != 1 or not _names_titles(one.column):
            continue
        lang = language_told(one.text) or language_told(one.column.name)
        if lang is not None and not title.get(lang):
            title = merged(title, in_lang(lang, flat(one.text)))
            again.append(one)
    return title, again


def _names_titles(column: Column) -> bool:
    """Whether a column whose meaning another one has taken is called as that of the titles."""
    if column.meaning is not Meaning.OTHER:
        return False
    named = column_of(column.name, ())
    return named is not None and named.meaning is Meaning.TITLE


def of_two_languages(first: Sequence[Body], second: Sequence[Body]) -> list[Body] | None:
    """Bodies named in two languages in the same order; None where they are not the same."""
    pairs = list(zip(first, second, strict=False))
    if len(first) != len(second) or not all(_may_be_one(*pair) for pair in pairs):
        return None
    return [replace(one, name=merged(one.name, other.name)) for one, other in pairs]


def _may_be_one(one: Body, other: Body) -> bool:
    languages = [{lang for lang in Lang if body.name.get(lang)} for body in (one, other)]
    alike = (one.side, one.role) == (other.side, other.role)
    return alike and not languages[0] & languages[1]
