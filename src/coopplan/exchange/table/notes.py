"""The note of a measure: what no field of it holds, a line each, under a name.

The rule: a name is that of the column, or comes from the catalogue in the language of the table; a
line that was recorded keeps its name, and a table that tells a line of that name takes its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.exchange.table.grid import flat
from coopplan.language.sentences import Sentences, msg
from coopplan.model.text import Lang

AGREED = msg("By agreement")
"""Over a body that takes part by agreement (msgid)."""
UNSIDED = msg("Side not plain")
"""Over a body beside which a side is named that need not be its own (msgid)."""
BODIES = msg("Who answers")
"""Over the bodies of another edition, which may be any of those of the measure (msgid)."""
FOOTNOTE = msg("Footnote")
"""Over a footnote to the row (msgid)."""


def line(name: str, text: str) -> str:
    """A line of a note."""
    return f"{name}: {flat(text)}"


def named(name: str, lang: Lang, text: str) -> str:
    """A line under one of the names above, in the language of the table."""
    return line(Sentences(lang).t(name), text)


def merged(before: str, told: str, lang: Lang, *, bodies: bool) -> str:
    """A note with a table's lines in it, each in place of the line of the same name.

    ``bodies``: the table tells the bodies, so that no other line about them stays.
    """
    lines, old = _lines(told), _lines(before)
    words = Sentences(lang)
    of_bodies = (words.t(AGREED), words.t(UNSIDED)) if bodies else ()
    outdated = {one for one in old if _name(one) in of_bodies}
    if set(lines) <= set(old) and outdated <= set(lines):
        return before
    names = {_name(one) for one in (*lines, *outdated)}
    return "\n".join([*(one for one in old if _name(one) not in names), *lines])


def _lines(note: str) -> Sequence[str]:
    return [one for one in note.split("\n") if one]


def _name(told: str) -> str:
    return told.partition(":")[0]
