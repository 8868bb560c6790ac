"""A plan table as a draft: the measures read, the rows rejected, and nothing in between.

The rule: rows accepted and rows rejected are all rows of the file; a draft holds model values, so
that what a person reviews is what is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coopplan.errors import NoPlanColumns
from coopplan.exchange.table.card_rows import take_cards
from coopplan.exchange.table.cards import cards
from coopplan.exchange.table.coloured import coloured
from coopplan.exchange.table.cut_names import with_whole_names
from coopplan.exchange.table.editions import editions, rows_of
from coopplan.exchange.table.foot_marks import footnoted
from coopplan.exchange.table.grid import Grid, flat, remarks_by_table
from coopplan.exchange.table.groups import grouped
from coopplan.exchange.table.headed import header_of
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.languages import language_of, languages_of
from coopplan.exchange.table.measures import Builder
from coopplan.exchange.table.month_plans import month_told
from coopplan.exchange.table.other_sorts import Sort, beside, sorts
from coopplan.exchange.table.periods import period_told
from coopplan.exchange.table.pieces import put_together
from coopplan.exchange.table.quoted_rows import unquoted
from coopplan.exchange.table.renamed import renamed
from coopplan.exchange.table.rows import take_table
from coopplan.exchange.table.sheet_names import sections
from coopplan.exchange.table.sided import with_sides
from coopplan.exchange.table.sides import Side
from coopplan.exchange.table.taken import Taken
from coopplan.exchange.table.twins import Twins
from coopplan.exchange.table.two_languages import tables_in_two
from coopplan.exchange.table.wished import Wishes, wished
from coopplan.exchange.table.wrapped import unwrapped
from coopplan.model.plan_table import Left, Meaning, Period, RejectReason, RowKind, TableDraft
from coopplan.model.text import Lang


def draft(
    grids: Sequence[Grid],
    sides: Sequence[Side] = (),
    *,
    period: Period | None = None,
    wishes: Wishes | None = None,
    lang: Lang | None = None,
    path: str = "",
) -> TableDraft:
    """Read the tables of a file; ``period`` is the agreement's, ``wishes`` the person's columns.

    Raises NoPlanColumns where no table has columns that can be told, BadColumnMap.
    """
    grids = [unquoted(with_whole_names(one, sides)) for one in footnoted(grids)]
    taken, headers, guessed, doubted = _rows(grids, sides, wishes or {})
    if not headers:
        names = [flat(cell) for grid in grids for row in grid.rows[:3] for cell in row.own()]
        raise NoPlanColumns(path=path, found=tuple(dict.fromkeys(names))[:8])
    lang = lang or language_of(taken.measures, headers)
    periods, months = _told_times(grids, headers, period)
    by_colour = [
        one
        for grid in grids
        if grid.number in headers
        for one in coloured(grid, headers[grid.number])
    ]
    langs = languages_of(taken.measures, headers, lang)
    in_two = tables_in_two(taken.measures, headers)
    builder = Builder(headers, sides, langs, in_two, periods, period, months, by_colour)
    twins = Twins()
    for raw in taken.measures:
        kind = twins.take(builder.measures(raw))
        if kind is RowKind.REJECTED:
            taken.outcomes.reject_measure(raw, RejectReason.REPEATED)
        elif kind is RowKind.CONTINUED:
            taken.outcomes.go_on(raw)
    measures, joined, again = editions(twins.measures, langs)
    for one in joined:
        taken.outcomes.go_on(one)
    number, first = next(iter(headers.items()))
    return TableDraft(
        lang,
        tuple(
            replace(one, meaning=Meaning.TITLE) if (number, at) in builder.titled else one
            for at, one in enumerate(first.columns)
        ),
        frozenset(one.meaning for header in headers.values() for one in header.columns),
        measures,
        tuple(taken.outcomes.all),
        periods[next(iter(headers))] or period,
        any(header.guessed for header in headers.values()),
        {number: header.columns for number, header in headers.items()},
        (
            *(remark for grid in grids for remark in grid.remarks),
            *remarks_by_table(Left.SET_APART, taken.apart),
            *remarks_by_table(Left.JOINED, taken.joined),
            *remarks_by_table(Left.CUT, taken.cut),
            *remarks_by_table(Left.TAKEN_OUT, taken.gone),
            *remarks_by_table(Left.COLOURED, by_colour),
            *remarks_by_table(Left.TERM_UNKNOWN, builder.untold),
            *remarks_by_table(Left.MOVED, builder.moved),
            *remarks_by_table(Left.OTHER_LANGUAGE, rows_of(joined)),
            *remarks_by_table(Left.NUMBERS_AGAIN, rows_of(again)),
            *remarks_by_table(Left.NO_DICTIONARY, builder.joined),
            *remarks_by_table(Left.LINES_KEPT, builder.kept),
            *remarks_by_table(Left.LINES_PARTED, builder.parted),
            *remarks_by_table(Left.BODIES_GUESSED, sorted((*guessed, *builder.guessed))),
            *remarks_by_table(
                Left.OTHER_SORT,
                (
                    (one.table, row)
                    for one in taken.measures
                    if one.table in doubted
                    for row in one.rows
                ),
            ),
        ),
    )


def _rows(
    grids: Sequence[Grid], sides: Sequence[Side], wishes: Wishes
) -> tuple[Taken, dict[int, Header], list[tuple[int, int]], frozenset[int]]:
    """The rows of all tables, the columns of each that has any, and what of it is not certain.

    These are the rows of guessed bodies and the tables that may be of no plan. Raises BadColumnMap.
    """
    guessed: list[tuple[int, int]] = []
    taken = Taken()
    headers: dict[int, Header] = {}
    before: Header | None = None
    mapped = wished(grids, sides, wishes)
    first = {one.number: mapped.get(one.number) or header_of(one, sides) for one in grids}
    kinds = sorts(grids, first, frozenset(mapped))
    plans = [one for one in grids if kinds[one.number] is not Sort.OTHER]
    named = sections(plans, first, sides)
    for grid in grids:
        if kinds[grid.number] is Sort.OTHER:
            take_table(taken, grid, None, frozenset(range(len(grid.rows))))
            continue
        header = mapped.get(grid.number) or header_of(grid, sides, before)
        others: frozenset[int] = frozenset()
        found = cards(grid, sides) if header is None else None
        if found is not None:
            headers[grid.number], measures = found
            take_cards(taken, grid, found[0], measures)
            continue
        told = grid
        if header is not None:
            before = header
            others = frozenset() if grid.number in mapped else beside(grid, header, sides)
            told, header = renamed(put_together(grid, header), header, sides, others)
            told, header = grouped(told, header)
            told, header = with_sides(told, header, sides)
            headers[grid.number] = header
            told, rows = unwrapped(told, header, sides)
            guessed += rows
        take_table(taken, told, header, others, named.get(grid.number, "") if named else None)
    doubted = frozenset(number for number, one in kinds.items() if one is Sort.DOUBTED)
    return taken, headers, guessed, doubted


def _told_times(
    grids: Sequence[Grid], headers: Mapping[int, Header], period: Period | None
) -> tuple[dict[int, Period | None], dict[int, str]]:
    """For each table the years and the month told above it or in its name.

    Where nothing is told they are those of the table before it.
    """
    periods: dict[int, Period | None] = {}
    months: dict[int, str] = {}
    now: Period | None = None
    month = ""
    lines: list[str] = []
    for grid in grids:
        header = headers.get(grid.number)
        first = min(header.rows, default=0) if header else len(grid.rows)
        lines += grid.before
        lines += [" ".join(row.own()) for row in grid.rows[:first]]
        if header:
            told = period_told([*lines, grid.name], period)
            month = month_told([*lines, grid.name]) or ("" if told else month)
            now = told or now
            periods[grid.number], months[grid.number] = now, month
            lines = []
    return periods, months
