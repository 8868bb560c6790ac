"""The columns as the person maps them, in those tables of a file for which the map holds.

The rule: a wish by name holds where a table has that name. Wishes by number hold together, in the
tables that are wide enough and whose rows may be measures under them (`fitting`); other tables are
read as without a map. A column that a person names takes the place of those found for its meaning.
A wish that holds in no table is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from coopplan.errors import BadColumnMap
from coopplan.exchange.table.fitting import is_dated, misfit, unknown_names
from coopplan.exchange.table.grid import Grid, flat
from coopplan.exchange.table.header import LOOKED_AT, ONCE, SINGLE, Header, header_named
from coopplan.exchange.table.letters import in_one_alphabet
from coopplan.exchange.table.marked import meant, returned
from coopplan.exchange.table.returned import is_returned
from coopplan.exchange.table.sides import Side, side_coded, side_named, side_of_ref
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

Wishes = Mapping[str, str | tuple[str, ...]]
"""The columns by what a person says that they mean, one or several of each."""
_NOTHING_KNOWN = (Meaning.TITLE, Meaning.SKIP, Meaning.OTHER)
_MOST_NAMES = 40
"""Names that are told where a wish is refused."""


@frozen
class Wish:
    """What a person says of a column, as it was typed and as it is meant."""

    typed: str
    where: str
    meaning: Meaning
    party: str | None

    @property
    def by_number(self) -> bool:
        """Whether it counts the columns; a name may be a number as well: «2026»."""
        return self.where.isascii() and self.where.isdigit()


@frozen
class _Table:
    """A table with its columns under the map, and the places of the wishes that it has."""

    grid: Grid
    header: Header
    places: Mapping[Wish, int]


def wished(grids: Sequence[Grid], sides: Sequence[Side], wishes: Wishes) -> dict[int, Header]:
    """The columns of each table for which the map holds, by its number. Raises BadColumnMap."""
    asked = _asked(wishes, sides)
    if not asked:
        return {}
    found = [(grid, _found(grid, sides, asked)) for grid in grids]
    tables = list(_tables(found, asked))
    held = _held(tables) if len(grids) > 1 else tables
    for wish in asked:
        if not any(wish in one.places for one in held):
            raise _refusal(wish, asked, found, tables)
    return {one.grid.number: one.header for one in held}


def _asked(wishes: Wishes, sides: Sequence[Side]) -> list[Wish]:
    """What the map says; of what a measure has one of, it can name one column. Raises BadColumnMap.

    Columns for what there may be several of hold together.
    """
    asked: dict[tuple[Meaning, str | None, str], Wish] = {}
    for told, where in wishes.items():
        for one in (where,) if isinstance(where, str) else where:
            wish = _wish(told, one, sides)
            alike = [other for other in asked.values() if other.meaning is wish.meaning]
            again = [other.typed for other in alike if _key(other.where) != _key(wish.where)]
            if again and wish.meaning in ONCE | SINGLE:
                raise BadColumnMap(value=wish.typed, reason="again", allowed=tuple(again))
            asked.setdefault((wish.meaning, wish.party, _key(wish.where)), wish)
    return list(asked.values())


def _wish(told: str, where: str, sides: Sequence[Side]) -> Wish:
    """What a person says that a column means, with the party: «bodies:RU-AST», «bodies:KZ»."""
    code, _, side = (part.strip() for part in told.partition(":"))
    typed = f"{told}={where}"
    meaning = next((one for one in Meaning if one.value == code.lower()), None)
    if meaning is None:
        raise BadColumnMap(value=told, reason="meaning", allowed=tuple(Meaning))
    if not side:
        return Wish(typed, where.strip(), meaning, None)
    party = side_of_ref(side, sides) or side_coded(side, sides) or side_named(side, sides)
    if party is None:
        allowed = tuple(one.ref for one in sides)
        raise BadColumnMap(value=told, reason="side", allowed=allowed)
    return Wish(typed, where.strip(), meaning, party)


def _found(grid: Grid, sides: Sequence[Side], asked: Sequence[Wish]) -> Header | None:
    """The names of a table's columns: those known, or the row with most that the person gives."""
    known = returned(grid, sides) or header_named(grid, sides)
    told = {_key(wish.where) for wish in asked if not wish.by_number} - {""}
    most = len(told & {_key(one.name) for one in known.columns}) if known else 0
    best = known
    for at, row in enumerate(grid.rows[:LOOKED_AT]):
        count = len(told & {_key(cell) for cell in row.cells})
        if count > most:
            most = count
            columns = tuple(Column(Meaning.OTHER, flat(cell)) for cell in row.cells)
            best = Header(columns, frozenset([at]))
    return best


def _tables(found: Sequence[tuple[Grid, Header | None]], asked: Sequence[Wish]) -> Iterator[_Table]:
    """The tables that have columns for the map: one of measures, and one more that is known."""
    by_name = [wish for wish in asked if not wish.by_number]
    for grid, header in found:
        columns = _columns(grid, header)
        places = _places(columns, asked)
        if not places or (by_name and not any(wish in places for wish in by_name)):
            continue
        told = _mapped(columns, places)
        meanings = {one.meaning for one in told}
        if Meaning.TITLE not in meanings:
            continue
        one_more = bool(meanings - set(_NOTHING_KNOWN))
        if not one_more and any(wish.meaning not in _NOTHING_KNOWN for wish in asked):
            continue
        if header is not None:
            yield _Table(grid, replace(header, columns=told), places)
            continue
        rows = unknown_names(grid, told)
        names = [flat(" ".join(dict.fromkeys(cells))) for cells in _down(grid, rows)]
        named = (meant(one.meaning, name, one.side) for one, name in zip(told, names, strict=True))
        yield _Table(grid, Header(tuple(named), rows), places)


def _down(grid: Grid, rows: frozenset[int]) -> list[list[str]]:
    """The cells of rows, by their columns."""
    return [[grid.rows[at].cells[place] for at in sorted(rows)] for place in range(grid.width)]


def _places(columns: Sequence[Column], asked: Sequence[Wish]) -> dict[Wish, int]:
    """The columns of the wishes; of those by number all or none. Raises BadColumnMap.

    In a rejects file a number counts nothing: that of the plan's own table would be another's.
    """
    names = [_key(one.name) for one in columns]
    counted = 0 if is_returned(columns) else len(columns)
    places: dict[Wish, int] = {}
    taken: dict[int, Wish] = {}
    too_narrow = False
    for wish in asked:
        number = int(wish.where[:6]) if wish.by_number else 0
        if 0 < number <= counted:
            place = number - 1
        elif wish.where and _key(wish.where) in names:
            place = names.index(_key(wish.where))
        else:
            too_narrow |= wish.by_number
            continue
        if place in taken:
            raise BadColumnMap(value=wish.typed, reason="twice", allowed=(taken[place].typed,))
        taken[place] = wish
        places[wish] = place
    if too_narrow:
        return {wish: place for wish, place in places.items() if not wish.by_number}
    return places


def _mapped(columns: Sequence[Column], places: Mapping[Wish, int]) -> tuple[Column, ...]:
    """The columns with what the person says of them."""
    told = [
        Column(Meaning.OTHER, one.name) if any(_replaces(wish, one) for wish in places) else one
        for one in columns
    ]
    for wish, place in places.items():
        old = columns[place]
        told[place] = meant(wish.meaning, old.name, wish.party or old.side)
    return tuple(told)


def _replaces(wish: Wish, column: Column) -> bool:
    """Whether a column that was found for what a person has now told a column for is none of it.

    A party's bodies stand beside those of others.
    """
    if wish.meaning is not column.meaning or wish.meaning in (Meaning.OTHER, Meaning.SKIP):
        return False
    return wish.party is None or wish.party == column.side


def _held(tables: Sequence[_Table]) -> list[_Table]:
    """The tables of several for which the map holds.

    Numbers alone tell no table: where some of those that fit have days where the days should be,
    it is these, else the longest and those as wide as it.
    """
    named = [one for one in tables if any(not wish.by_number for wish in one.places)]
    if named:
        return named
    fit = [one for one in tables if misfit(one.grid, one.header) is None]
    dated = [one for one in fit if is_dated(one.grid, one.header)]
    if dated or not fit:
        return dated
    longest = max(fit, key=lambda one: len(one.grid.rows))
    return [one for one in fit if one.grid.width == longest.grid.width]


def _refusal(
    wish: Wish,
    asked: Sequence[Wish],
    found: Sequence[tuple[Grid, Header | None]],
    tables: Sequence[_Table],
) -> BadColumnMap:
    """Why a wish holds in no table, with the columns that there are."""
    names, numbers = _names(found), _numbers(found)
    allowed = (*numbers, *names)
    tried = [_columns(grid, header) for grid, header in found]
    lacking = (one for one in asked if not any(_places(columns, [one]) for columns in tried))
    if (culprit := next(lacking, None)) is not None:
        counts = culprit.by_number and any(map(is_returned, tried))
        reason = "returned" if counts else "place"
        return BadColumnMap(value=culprit.typed, reason=reason, allowed=allowed)
    if not tables:
        return BadColumnMap(value="title", reason="title", allowed=names or numbers)
    longest = max(tables, key=lambda one: len(one.grid.rows))
    wrong = misfit(longest.grid, longest.header)
    at_fault = next((one for one in longest.places if one.meaning is wrong), wish)
    return BadColumnMap(value=at_fault.typed, reason="cells", allowed=allowed)


def _columns(grid: Grid, header: Header | None) -> tuple[Column, ...]:
    return header.columns if header else (Column(Meaning.OTHER),) * grid.width


def _numbers(found: Sequence[tuple[Grid, Header | None]]) -> tuple[str, ...]:
    """The numbers of the widest table's columns; those of a rejects file have none."""
    tried = [_columns(grid, header) for grid, header in found]
    width = max((len(one) for one in tried if not is_returned(one)), default=0)
    return tuple(map(str, range(1, width + 1)))


def _names(found: Sequence[tuple[Grid, Header | None]]) -> tuple[str, ...]:
    """The names of all columns that can be meant."""
    names: dict[str, None] = {}
    for grid, header in found:
        if header is not None:
            skipped = 2 if is_returned(header.columns) else 0
            told = [one.name for one in header.columns[skipped:]]
        else:
            told = [flat(cell) for at in unknown_names(grid) for cell in grid.rows[at].cells]
        names |= dict.fromkeys(filter(None, told))
    return tuple(names)[:_MOST_NAMES]


def _key(name: str) -> str:
    """A column's name as it is looked for, whichever alphabet its letters are of."""
    return fold(in_one_alphabet(flat(name)))
