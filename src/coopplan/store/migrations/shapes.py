"""Shapes of tables, for migrations: what a column of each kind is, and how it is guarded.

Released migrations call these, so what they make never changes; a new kind gets a new function.
That they make what `coopplan.store.tables` declares is held by a test.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import sqlalchemy as sa
from alembic import op

from coopplan.store.migrations.guards import protect

Column = sa.Column[str] | sa.Column[int]
Item = Column | sa.Constraint | sa.Index
Items = Iterable[Item]


def table(name: str, *shapes: Items, entry: bool = True) -> None:
    """Make a table of rows: each with its number and, but for the journal, its entry."""
    columns, named = _declared(name, shapes, entry=entry)
    op.create_table(name, *columns, *named)
    _index(name, columns)


def widened(name: str, *shapes: Items, more: Iterable[Items]) -> None:
    """Add columns to a table of `table`'s making, which has ``shapes``; its rows stay as they are.

    SQLite cannot change what a table is held to: there it is made anew under its name, with what
    protects its rows. Nothing may be held to foreign keys meanwhile.
    """
    shapes, added = tuple(tuple(one) for one in shapes), tuple(tuple(one) for one in more)
    columns, named = _declared(name, (*shapes, *added), entry=True)
    old = [column.name for column in _declared(name, shapes, entry=True)[0]]
    if op.get_bind().dialect.name == "sqlite":
        made, listed = f"{name}_made", ", ".join(old)
        op.create_table(made, *columns, *named)
        op.execute(f"INSERT INTO {made} ({listed}) SELECT {listed} FROM {name}")
        op.drop_table(name)
        op.rename_table(made, name)
        _index(name, columns)
        protect([name])
        return
    new = [column for column in columns if column.name not in old]
    for column in new:
        op.add_column(name, column)
    kinds = op.f(f"ck_{name}_types")
    op.drop_constraint(kinds, name, type_="check")
    names = {kinds, *(op.f(f"ck_{name}_{one.name}") for one in _checks(added))}
    for one in _checks([named]):
        if one.name in names:
            op.create_check_constraint(one.name, name, one.sqltext)
    _index(name, new)


def _declared(
    name: str, shapes: Iterable[Items], *, entry: bool
) -> tuple[list[Column], list[sa.Constraint]]:
    """The columns of a table, and what it is held to."""
    items: list[Item] = [*_whole("id"), *(_whole("entry") if entry else ())]
    for shape in shapes:
        items += shape
    columns = [item for item in items if isinstance(item, sa.Column)]
    kinds = (
        f"CAST({c.name} AS {'BIGINT' if isinstance(c.type, sa.Integer) else 'TEXT'}) = {c.name}"
        for c in columns
    )
    named: list[sa.Constraint] = [
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.CheckConstraint(" AND ".join(kinds), name=op.f(f"ck_{name}_types")),
    ]
    for item in items:
        if isinstance(item, sa.CheckConstraint):
            named.append(sa.CheckConstraint(item.sqltext, name=op.f(f"ck_{name}_{item.name}")))
        elif isinstance(item, sa.UniqueConstraint):
            columns_of = item.info["columns"]
            label = op.f(f"uq_{name}_{'_'.join(columns_of)}")
            named.append(sa.UniqueConstraint(*columns_of, name=label))
    if entry:
        named.append(
            sa.ForeignKeyConstraint(
                ["entry"],
                ["journal_entry.id"],
                name=op.f(f"fk_{name}_entry"),
                deferrable=True,
                initially="DEFERRED",
            )
        )
    for column in columns:
        if "refers" in column.info:
            label, target = op.f(f"fk_{name}_{column.name}"), f"{column.info['refers']}.id"
            named.append(sa.ForeignKeyConstraint([column.name], [target], name=label))
        if "unique" in column.info:
            label = op.f(f"uq_{name}_{column.name}")
            named.append(sa.UniqueConstraint(column.name, name=label))
    return columns, named


def _checks(shapes: Iterable[Iterable[object]]) -> list[sa.CheckConstraint]:
    return [one for shape in shapes for one in shape if isinstance(one, sa.CheckConstraint)]


def _index(name: str, columns: Iterable[Column]) -> None:
    for column in columns:
        if "index" in column.info or column.name == "entry":
            op.create_index(op.f(f"ix_{name}_{column.name}"), name, [column.name])


def words(*names: str, needed: bool = False, unique: bool = False, index: bool = False) -> Items:
    """Texts that are not empty."""
    for name in names:
        info = {key: True for key, on in (("unique", unique), ("index", index)) if on}
        yield sa.Column(name, sa.String(), nullable=not needed, info=info)
        yield sa.CheckConstraint(f"length({name}) > 0", name=name)


def any_words(*names: str) -> Items:
    """Texts that are there and may be empty."""
    for name in names:
        yield sa.Column(name, sa.String(), nullable=False)


def local(*names: str) -> Items:
    """Texts in the languages of the register."""
    for name in names:
        yield from words(*(f"{name}_{part}" for part in ("ru", "kk", "en", "own")))


def moment(*names: str, needed: bool = False) -> Items:
    """Moments, with their first and last day."""
    for name in names:
        first, last = f"{name}_first", f"{name}_last"
        yield from words(f"{name}_edtf", needed=needed)
        yield from words(f"{name}_words")
        for edge in (first, last):
            yield sa.Column(edge, sa.String(), nullable=True)
            yield _is_day(edge)
        yield sa.CheckConstraint(f"{last} >= {first}", name=f"{name}_order")
        told = f"{first} IS NOT NULL OR {last} IS NOT NULL"
        absent = f"{first} IS NULL AND {last} IS NULL AND {name}_words IS NULL"
        yield sa.CheckConstraint(
            f"({name}_edtf IS NOT NULL AND ({told})) OR ({name}_edtf IS NULL AND {absent})",
            name=f"{name}_whole",
        )


def day(*names: str, needed: bool = False) -> Items:
    """Days, as ISO 8601 text."""
    for name in names:
        yield sa.Column(name, sa.String(10), nullable=not needed)
        yield _is_day(name)


def whole(name: str, least: int, most: int = 2_147_483_647, *, needed: bool = True) -> Items:
    """A whole number within bounds."""
    yield sa.Column(name, sa.Integer(), nullable=not needed)
    yield sa.CheckConstraint(f"{name} BETWEEN {least} AND {most}", name=name)


def yes_no(*names: str, needed: bool = True) -> Items:
    """1 for yes, 0 for no."""
    for name in names:
        yield from whole(name, 0, 1, needed=needed)


def decimal(*names: str, needed: bool = False) -> Items:
    """Decimal numbers, as text."""
    for name in names:
        yield sa.Column(name, sa.String(60), nullable=not needed)
        yield sa.CheckConstraint(f"length({name}) > 0", name=name)


def sha256(*names: str) -> Items:
    """Hashes in hexadecimal."""
    for name in names:
        yield sa.Column(name, sa.String(64), nullable=False)
        yield sa.CheckConstraint(f"length({name}) > 0", name=name)


def code(name: str, codes: str, *, needed: bool = True) -> Items:
    """One of a closed list of codes."""
    listed = ", ".join(f"'{member}'" for member in codes.split())
    yield sa.Column(name, sa.String(), nullable=not needed)
    yield sa.CheckConstraint(f"{name} IN ({listed})", name=name)


def row(name: str, of: str, *, needed: bool = True, index: bool = False) -> Items:
    """The number of a row of another table."""
    info = {"refers": of} | ({"index": True} if index else {})
    yield sa.Column(name, sa.Integer(), nullable=not needed, info=info)
    yield sa.CheckConstraint(f"{name} > 0", name=name)


def unique(*names: str) -> Items:
    """Columns that together are there once."""
    yield sa.UniqueConstraint(*names, info={"columns": names})


def check(name: str, condition: str) -> Items:
    """A rule of this table alone."""
    yield sa.CheckConstraint(condition, name=name)


def _is_day(name: str) -> sa.CheckConstraint:
    parts = f"substr({name}, 5, 1) = '-' AND substr({name}, 8, 1) = '-'"
    return sa.CheckConstraint(f"length({name}) = 10 AND {parts}", name=name)


def _whole(name: str) -> Iterator[Item]:
    yield sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)
    yield sa.CheckConstraint(f"{name} > 0", name=name)
