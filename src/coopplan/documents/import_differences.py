"""What a plan table would change of the register, a row a field."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents import cells
from coopplan.documents.blocks import Cell, Column, Group, Heading, Page, Table
from coopplan.documents.import_deadlines import in_full, phrase
from coopplan.documents.import_words import FIELDS
from coopplan.documents.runs import Role, Span
from coopplan.language.words import Words
from coopplan.model.plan_table import Comparison, Difference, Edit, Replacement
from coopplan.model.text import LocalText, side_by_side


def difference_page(name: str, found: Comparison, words: Words) -> Page:
    """Return what a table would change as a page."""
    title = Heading(1, (Span(name, Role.TITLE),))
    return Page("import_differences", words.lang.value, name, (title, differences(found, words)))


def differences(found: Comparison, words: Words) -> Table:
    """Return what differs between a table and the register, a row a field."""
    columns = (
        Column("measure", words.t("Measure")),
        Column("field", words.t("Field")),
        Column("before", words.t("In the register"), stretch=1),
        Column("after", words.t("In the table"), stretch=1),
    )
    told = (
        (words.t("What differs from the register"), _differences(found.of_plan, words)),
        (
            words.t("New in the place of one not in the table: added, and that one stays"),
            [_replacement(one, words) for one in found.replaced],
        ),
        (
            words.t("What differs in the note alone: no amendment"),
            _differences(found.of_notes, words),
        ),
    )
    groups = tuple(Group((Span(head),), tuple(rows)) for head, rows in told if rows)
    return Table("differences", columns, groups, words.t("… and {n} more"))


def _differences(found: Sequence[Difference], words: Words) -> list[tuple[Cell, ...]]:
    return [row for one in found for row in _difference(one, words)]


def _replacement(one: Replacement, words: Words) -> tuple[Cell, ...]:
    was, now = side_by_side([one.title], [one.told.title], words.lang)
    titles = (cells.text(words.text(told)) for told in (was[0], now[0]))
    return cells.ref(one.ref), cells.text(words.t(FIELDS["title"])), *titles


def _difference(one: Difference, words: Words) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = [
        (
            cells.ref(one.ref),
            cells.text(words.t(FIELDS[edit.field])),
            *(cells.text(told) for told in _values(edit, words)),
        )
        for edit in one.edits
    ]
    if one.moved is not None:
        before = phrase(one.before, words) if one.before else ""
        after = phrase(one.moved, words)
        if one.before and before == after:  # the same words of another year
            before, after = in_full(one.before, words), in_full(one.moved, words)
        name = cells.text(words.t("Deadline"))
        rows.append((cells.ref(one.ref), name, cells.text(before), cells.text(after)))
    return rows


def _values(edit: Edit, words: Words) -> tuple[str, str]:
    """What a field says in the register and in the table, both in one language."""
    pair = edit.before, edit.after
    if isinstance(edit.after, LocalText):
        was, now = side_by_side([edit.before], [edit.after], words.lang)
        # A dash where the register says it in another language alone.
        return words.text(was[0]) or ("—" if edit.before else ""), words.text(now[0])
    if edit.field == "bodies":
        names = [[body.name for body in bodies] for bodies in pair]
        was, now = side_by_side(names[0], names[1], words.lang)
        return "; ".join(map(words.text, was)), "; ".join(map(words.text, now))
    return "" if pair[0] is None else str(pair[0]), "" if pair[1] is None else str(pair[1])
