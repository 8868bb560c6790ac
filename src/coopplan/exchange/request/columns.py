"""The sheet of a filled request: where its columns stand, however it was rebuilt by hand.

The rule: a column is known by its heading. One whose heading was written anew is known by its place
where the columns on both sides of it have theirs, and is told; any other is not read. A form has
the columns that it was sent with: earlier ones have fewer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from coopplan.exchange.request.form import FIELDS, KNOWN, WHY
from coopplan.exchange.table.xlsx_tags import letters
from coopplan.model.frozen import frozen
from coopplan.model.text import fold

Rows = Sequence[Sequence[object]]
_ORDER = (*KNOWN, *FIELDS, "ref")


@frozen
class Renamed:
    """A column that is read by its place: what it is called, and which field it is."""

    column: str
    heading: str
    field: str


@frozen
class Columns:
    """The row of the headings, from 0, and the column of each field that was found.

    ``why`` is the column of reasons, in a form that came back.
    """

    head: int
    places: Mapping[str, int]
    renamed: tuple[Renamed, ...] = ()
    why: int | None = None

    def told(self, rows: Rows, row: int, field: str) -> str:
        """What stands in a row under this field."""
        place = self.places.get(field)
        return "" if place is None else cell(rows, row, place)

    @property
    def ours(self) -> frozenset[int]:
        """The columns that are those of the form."""
        return frozenset(self.places.values()) | ({self.why} if self.why is not None else set())


def columns_of(
    rows: Rows, labels: Mapping[str, str], asked: Mapping[str, tuple[str, str]]
) -> Columns | None:
    """Where the columns of a sheet stand, None where it has no table of the form.

    ``labels`` are the headings of the form, ``asked`` its measures with № and title.
    """
    order = tuple(name for name in _ORDER if labels.get(name)) or _ORDER
    names = {fold(labels[name]): name for name in (*order, WHY) if labels.get(name)}
    for at in range(len(rows)):
        found: dict[str, int] = {}
        for place in range(len(rows[at])):
            name = names.get(fold(cell(rows, at, place)), "")
            if name and (name not in found or place == _usual(name, order)):
                found[name] = place
        why = found.pop(WHY, None)
        if len(found) * 2 > len(order) or ("ref" in found and len(found) > 1):
            renamed = tuple(_by_place(found, rows, at, order))
            return Columns(
                at,
                found | {name: place for place, name, _ in renamed},
                tuple(Renamed(letters(place), heading, name) for place, name, heading in renamed),
                why,
            )
    return _without_headings(rows, asked, order)


def _by_place(
    found: Mapping[str, int], rows: Rows, at: int, order: Sequence[str]
) -> list[tuple[int, str, str]]:
    """The columns between two that are known, as many as the form has there."""
    made = []
    for usual, name in enumerate(order):
        if name in found:
            continue
        before = [one for one in order[:usual] if one in found]
        after = [one for one in order[usual + 1 :] if one in found]
        shifts = {found[one] - _usual(one, order) for one in (*before[-1:], *after[:1])}
        # The first column has none before it, and is no answer.
        if after and (before or name == KNOWN[0]) and len(shifts) == 1:
            place = usual + shifts.pop()
            if place >= 0 and place not in found.values():
                made.append((place, name, cell(rows, at, place)))
    return made


def _without_headings(
    rows: Rows, asked: Mapping[str, tuple[str, str]], order: Sequence[str]
) -> Columns | None:
    """The columns as they were sent, where a row has its title and its ref in their places."""
    titles = {ref: fold(title) for ref, (_, title) in asked.items()}
    title_at, ref_at = _usual("title", order), _usual("ref", order)
    for at in range(len(rows)):
        ref = cell(rows, at, ref_at)
        if ref in titles and fold(cell(rows, at, title_at)) == titles[ref]:
            return Columns(at - 1, {name: place for place, name in enumerate(order)})
    return None


def _usual(name: str, order: Sequence[str]) -> int:
    return order.index(name) if name in order else -1


def bare(text: str) -> str:
    """Words of the form as they are compared: folded, without the colon behind them."""
    return fold(text).rstrip(" :")


def cell(rows: Rows, row: int, column: int) -> str:
    """The text of a cell, "" where there is none."""
    if not (0 <= row < len(rows) and column < len(rows[row])):
        return ""
    return text_of(rows[row][column])


def text_of(value: object) -> str:
    """A value as text: a whole number without its point, a day in ISO 8601."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    return " ".join(str(value).split())
