"""A plan table as a draft: the measures read, the rows rejected, and nothing in between.

The rule: rows accepted and rows rejected are all rows of the file; a draft holds model values, so
that what a person reviews is what is recorded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from coopplan.errors import NoPlanColumns
from coopplan.exchange.table.card_rows import take_cards
from coopplan.exchange.table.cards import cards
from coopplan.exchange.table.coloured import coloured
from coopplan.exchange.table.cut_names import with_whole_names
from coopplan.exchange.table.foot_marks import footnoted
from coopplan.exchange.table.grid import Grid, flat, remarks_by_table
from coopplan.exchange.table.headed import header_of
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.measures import Builder
from coopplan.exchange.table.month_plans import month_told
from coopplan.exchange.table.other_sorts import Sort, beside, sorts
from coopplan.exchange.table.periods import period_told
from coopplan.exchange.table.pieces import put_together
from coopplan.exchange.table.quoted_rows import unquoted
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.renamed import renamed
from coopplan.exchange.table.rows import take_table
from coopplan.exchange.table.sheet_names import sections
from coopplan.exchange.table.sided import with_sides
from coopplan.exchange.table.sides import Side
from coopplan.exchange.table.taken import Taken
from coopplan.exchange.table.twins import Twins
from coopplan.exchange.table.wished import Wishes, wished
from coopplan.exchange.table.wrapped import unwrapped
from coopplan.model.plan_table import Left, Meaning, Period, RejectReason, RowKind, TableDraft
from coopplan.model.text import Lang, fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_KAZAKH = re.compile("[әғқңөұүһі]")
_RUSSIAN = re.compile("[вёфцчщъьэ]")
"""Letters that no word of Kazakh has but those taken over from Russian."""
_LEAST = 1 / 3
"""The share of words with Kazakh letters from which on a text is Kazakh; in one they are over half,
and a Russian title has them only where it calls something by its Kazakh name."""
_MOST = 0.6
"""Where so many words of a table have them, a title without any is taken over: «Форум»."""


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
    builder = Builder(headers, sides, lang, periods, period, months, by_colour)
    twins = Twins(lang)
    for raw in taken.measures:
        kind = twins.take(builder.measures(raw))
        if kind is RowKind.REJECTED:
            taken.outcomes.reject_measure(raw, RejectReason.REPEATED)
        elif kind is RowKind.CONTINUED:
            taken.outcomes.go_on(raw)
    first = next(iter(headers.values()))
    return TableDraft(
        lang,
        first.columns,
        frozenset(one.meaning for header in headers.values() for one in header.columns),
        tuple(twins.measures),
        tuple(taken.outcomes.all),
        periods[next(iter(headers))] or period,
        any(header.guessed for header in headers.values()),
        {number: header.columns for number, header in headers.items()},
        (
            *(remark for grid in grids for remark in grid.remarks),
            *remarks_by_table(Left.SET_APART, taken.apart),
            *remarks_by_table(Left.JOINED, taken.joined),
            *remarks_by_table(Left.CUT, taken.cut),
            *remarks_by_table(Left.COLOURED, by_colour),
            *remarks_by_table(Left.TERM_UNKNOWN, builder.untold),
            *remarks_by_table(Left.MOVED, builder.moved),
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
            told, header = with_sides(told, header, sides)
            headers[grid.number] = header
            told, rows = unwrapped(told, header, sides)
            guessed += rows
        take_table(taken, told, header, others, named.get(grid.number, "") if named else None)
    doubted = frozenset(number for number, one in kinds.items() if one is Sort.DOUBTED)
    return taken, headers, guessed, doubted


def language_of(measures: Sequence[RawMeasure], headers: Mapping[int, Header]) -> Lang:
    """The language that the measures are in, by their letters.

    One is named in the plan's language; a body or a day beside it may be told in the other side's.
    What import passes over is in the language of whoever wrote it.
    """
    cells = [
        cell
        for raw in measures
        for place, cell in enumerate(raw.cells)
        if place not in headers[raw.table].having(Meaning.SKIP)
    ]
    titles = [raw.cells[headers[raw.table].having(Meaning.TITLE)[0]] for raw in measures]
    letters = [one for cell in cells for one in fold(cell) if one.isalpha()]
    if sum(1 for one in letters if "a" <= one <= "z") * 2 > len(letters):
        return Lang.EN
    russian = any(_RUSSIAN.search(title.casefold()) for title in titles)
    least = _MOST if russian else _LEAST
    kazakh = _kazakh(titles) >= _LEAST or _kazakh(cells) >= least
    return Lang.KK if kazakh else Lang.RU


def _kazakh(texts: Sequence[str]) -> float:
    """The share of words that have a letter of Kazakh alone."""
    words = [word for text in texts for word in _WORD.findall(fold(text))]
    return sum(1 for word in words if _KAZAKH.search(word)) / len(words) if words else 0


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
