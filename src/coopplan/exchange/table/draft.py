"""A plan table as a draft: the measures read, the rows rejected, and nothing in between.

The rule: rows accepted and rows rejected are all rows of the file; a draft holds model values, so
that what a person reviews is what is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.errors import NoPlanColumns
from coopplan.exchange.table.bodies import bodies_of, shortened
from coopplan.exchange.table.cards import cards
from coopplan.exchange.table.cases import lacks_dictionary
from coopplan.exchange.table.cells import (
    deadline_of,
    numbered,
    parts,
    share,
)
from coopplan.exchange.table.columns import helpers
from coopplan.exchange.table.dates import Dated, timed
from coopplan.exchange.table.dates import told as told_by
from coopplan.exchange.table.grid import Grid, flat, remarks_by_table
from coopplan.exchange.table.headed import header_of
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.headings import BETWEEN
from coopplan.exchange.table.lines import is_ditto
from coopplan.exchange.table.periods import of_plan_term, of_whole_term, period_told
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.renamed import renamed
from coopplan.exchange.table.rows import Reader, plan_number
from coopplan.exchange.table.sided import with_sides
from coopplan.exchange.table.sides import Side
from coopplan.exchange.table.twins import Twins
from coopplan.model.codes import BodyRole, DeadlineKnown
from coopplan.model.deadline import Deadline
from coopplan.model.measure import Body, DeadlineVersion
from coopplan.model.plan_table import (
    Column,
    DraftMeasure,
    Left,
    Meaning,
    Period,
    RejectReason,
    RowKind,
    TableDraft,
)
from coopplan.model.text import Lang, LocalText, fold, in_lang


def draft(
    grids: Sequence[Grid],
    sides: Sequence[Side] = (),
    *,
    period: Period | None = None,
    wishes: Mapping[str, str] | None = None,
    lang: Lang | None = None,
    path: str = "",
) -> TableDraft:
    """Read the tables of a file; ``period`` is the agreement's, ``wishes`` the person's columns.

    Raises NoPlanColumns where no table has columns that can be told, BadColumnMap.
    """
    reader = Reader()
    headers: dict[int, Header] = {}
    before: Header | None = None
    for grid in grids:
        header = header_of(grid, sides, wishes or {}, before)
        told = grid
        found = cards(grid, sides) if header is None else None
        if found is not None:
            headers[grid.number], measures = found
            reader.take(grid, found[0], measures)
            continue
        if header is not None:
            before = header
            told, header = renamed(grid, header, sides)
            told, header = with_sides(told, header, sides)
            headers[grid.number] = header
        reader.read(told, header)
    if not headers:
        names = [flat(cell) for grid in grids for row in grid.rows[:3] for cell in row.own()]
        raise NoPlanColumns(path=path, found=tuple(dict.fromkeys(names))[:8])
    lang = lang or language_of(reader.measures)
    periods = _told_periods(grids, headers, period)
    builder = _Builder(headers, sides, lang, periods, period)
    twins = Twins(lang)
    for raw in reader.measures:
        kind = twins.take(builder.measures(raw))
        if kind is RowKind.REJECTED:
            reader.reject(raw, RejectReason.REPEATED)
        elif kind is RowKind.CONTINUED:
            reader.go_on(raw)
    first = next(iter(headers.values()))
    return TableDraft(
        lang,
        first.columns,
        frozenset(one.meaning for header in headers.values() for one in header.columns),
        tuple(twins.measures),
        tuple(reader.outcomes),
        periods[next(iter(headers))] or period,
        any(header.guessed for header in headers.values()),
        {number: header.columns for number, header in headers.items()},
        (
            *(remark for grid in grids for remark in grid.remarks),
            *remarks_by_table(Left.SET_APART, reader.apart),
            *remarks_by_table(Left.TERM_UNKNOWN, builder.untold),
            *remarks_by_table(Left.NO_DICTIONARY, builder.together),
        ),
    )


def language_of(measures: Sequence[RawMeasure]) -> Lang:
    """The language that the cells are in, by their letters."""
    letters = [one for raw in measures for cell in raw.cells for one in fold(cell) if one.isalpha()]
    kazakh = sum(1 for one in letters if one in "әғқңөұүһі")
    latin = sum(1 for one in letters if "a" <= one <= "z")
    if latin * 2 > len(letters):
        return Lang.EN
    return Lang.KK if kazakh * 50 > len(letters) else Lang.RU


def _told_periods(
    grids: Sequence[Grid], headers: Mapping[int, Header], period: Period | None
) -> dict[int, Period | None]:
    """For each table the years told above it or in its name, else those of the table before it."""
    found: dict[int, Period | None] = {}
    now: Period | None = None
    lines: list[str] = []
    for grid in grids:
        header = headers.get(grid.number)
        first = min(header.rows, default=0) if header else len(grid.rows)
        lines += grid.before
        lines += [" ".join(row.own()) for row in grid.rows[:first]]
        if header:
            now = period_told([*lines, grid.name], period) or now
            found[grid.number] = now
            lines = []
    return found


AGREED = {Lang.RU: "По согласованию", Lang.KK: "Келісім бойынша", Lang.EN: "By agreement"}
"""How a note calls the bodies that take part by agreement."""
UNSIDED = {Lang.RU: "Сторона не ясна", Lang.KK: "Тарабы анық емес", Lang.EN: "Side not plain"}
"""How a note calls the bodies beside which a side is named that need not be theirs."""


class _Builder:
    """Makes measures of what rows hold."""

    def __init__(
        self,
        headers: Mapping[int, Header],
        sides: Sequence[Side],
        lang: Lang,
        periods: Mapping[int, Period | None],
        period: Period | None,
    ) -> None:
        self._headers, self._sides = headers, sides
        self._lang, self._periods, self._period = lang, periods, period
        self._shortened: dict[str, str] = {}
        self.untold: list[tuple[int, int]] = []
        self.together: list[tuple[int, int]] = []
        self._above: tuple[Body, ...] = ()

    def measures(self, raw: RawMeasure) -> list[DraftMeasure]:
        """The measures of one row, or of the rows that make one."""
        columns = self._headers[raw.table].columns
        at = next(place for place, one in enumerate(columns) if one.meaning is Meaning.TITLE)
        items = parts(raw.cells[at])
        numbers = self._numbers(raw, columns, items)
        if len(items) == 1 and len(numbers) > 1:
            items = [("", line) for line in raw.cells[at].split("\n")]
        shares = [
            share(
                cell,
                len(items),
                by_line=place < len(columns) and columns[place].meaning is Meaning.DEADLINE,
            )
            for place, cell in enumerate(raw.cells)
        ]
        if not any(one.meaning is Meaning.NUMBER for one in columns):
            items = [(item, numbered(title)[1]) for item, title in items]
        elif len(items) == 1:
            own, bare = numbered(items[0][1])
            if (own and own == numbers[0]) or own.startswith(f"{numbers[0]}."):
                items, numbers = [("", bare)], [own]
        return [
            self._measure(raw, columns, number, title, [cells[place] for cells in shares])
            for place, (number, (_, title)) in enumerate(zip(numbers, items, strict=True))
        ]

    def _numbers(
        self, raw: RawMeasure, columns: Sequence[Column], items: Sequence[tuple[str, str]]
    ) -> list[str | None]:
        at = next((p for p, one in enumerate(columns) if one.meaning is Meaning.NUMBER), None)
        told = raw.cells[at] if at is not None and at < len(raw.cells) else ""
        title = next(p for p, one in enumerate(columns) if one.meaning is Meaning.TITLE)
        if at is None and len(items) == 1:
            return [numbered(items[0][1])[0] or None]
        lines = told.split("\n")
        if len(lines) > 1 and len(lines) in (len(items), len(raw.cells[title].split("\n"))):
            return [plan_number(line) for line in lines]
        number = plan_number(told)
        if len(items) == 1:
            return [number]
        return [f"{number}({item})" if number and "." not in item else item for item, _ in items]

    def _measure(
        self,
        raw: RawMeasure,
        columns: Sequence[Column],
        number: str | None,
        title: str,
        cells: Sequence[str],
    ) -> DraftMeasure:
        told: dict[Meaning, str] = {}
        notes: list[str] = []
        found: list[Body] = []
        dates: list[Dated] = []
        for place, (column, text) in enumerate(zip(columns, cells, strict=False)):
            if not text or (place and text == cells[place - 1] and column == columns[place - 1]):
                continue
            match column.meaning:
                case Meaning.DEADLINE:
                    dates.append(Dated(place, column, text))
                case Meaning.BODIES:
                    if lacks_dictionary(text):
                        self.together.append((raw.table, raw.rows[0]))
                    for one in bodies_of(text, self._sides, column):
                        if one.side and is_ditto(one.name):
                            again = [body for body in self._above if body.side == one.side]
                            found += again
                            notes += [] if again else [f"{column.name}: {flat(text)}"]
                            continue
                        role = BodyRole.PARTNER if helpers(column) else one.role
                        name = self._name(one.name, notes)
                        found.append(Body(self._text(name), one.side, role))
                        if one.agreed:
                            notes.append(f"{AGREED[self._lang]}: {name}")
                        if one.unsided:
                            notes.append(f"{UNSIDED[self._lang]}: {name}")
                case Meaning.OTHER | Meaning.FUNDING | Meaning.PROGRESS:
                    name = column.name or f"{place + 1}"
                    notes.append(f"{name}: {flat(text)}")
                case _:
                    told.setdefault(column.meaning, flat(text))
        self._above = tuple(found)
        phrase, beside = told_by(dates, self._lang)
        notes += beside
        notes += [f"{self._footnote()}: {note}" for note in dict.fromkeys(raw.notes)]
        return DraftMeasure(
            raw.table,
            raw.rows,
            self._text(flat(title).lstrip("-–—•* ")),
            number,
            self._text(raw.section),
            self._text(told.get(Meaning.PLACE, "")),
            tuple(dict.fromkeys(found)),
            self._deadline(phrase, columns, raw),
            self._text(told.get(Meaning.EXPECTED, "")),
            self._text(told.get(Meaning.FORM, "")),
            self._text("\n".join(notes)),
        )

    def _name(self, told: str, notes: list[str]) -> str:
        """A body's whole name, also where a row further up has told how it is called for short."""
        name, short = shortened(told)
        if short:
            self._shortened[fold(short)] = name
            notes.append(f"{short}: {name}")
        return self._shortened.get(fold(name), name)

    def _footnote(self) -> str:
        return {Lang.RU: "Сноска", Lang.KK: "Сілтеме", Lang.EN: "Footnote"}[self._lang]

    def _deadline(self, phrase: str, columns: Sequence[Column], raw: RawMeasure) -> DeadlineVersion:
        """The deadline of a row, with what the headings above it say of its time."""
        headings = raw.section.split(BETWEEN)
        told = (period_told([one], self._period) for one in reversed(headings))
        own = self._periods[raw.table]
        years = next(filter(None, told), None) or own or self._period
        phrase, context = timed(phrase, headings, self._lang, years)
        if phrase:
            of_plan = of_plan_term(phrase)
            within = self._period if of_whole_term(phrase) else own if of_plan else context
            read: Deadline = deadline_of(phrase, self._lang, within)
            if of_plan and own is None and read.is_read:
                self.untold.append((raw.table, raw.rows[0]))
            return DeadlineVersion(DeadlineKnown.GIVEN, read)
        if not any(column.meaning is Meaning.DEADLINE for column in columns):
            return DeadlineVersion(DeadlineKnown.NOT_KNOWN)
        return DeadlineVersion(DeadlineKnown.NONE)

    def _text(self, text: str) -> LocalText:
        return in_lang(self._lang, text)
