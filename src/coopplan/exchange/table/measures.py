"""Measures made of what rows hold: each field out of its column, the rest into the note.

The rule: no word of a row is lost; what a cell tells of several measures each of them has.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from coopplan.exchange.table import notes
from coopplan.exchange.table.bullets import (
    are_measures,
    bulleted,
    capital_lines,
    may_be_several,
)
from coopplan.exchange.table.cells import (
    deadline_of,
    share,
)
from coopplan.exchange.table.dates import of_years, timed, told
from coopplan.exchange.table.header import INTO_NOTE, SINGLE, Header
from coopplan.exchange.table.headings import BETWEEN, time_level
from coopplan.exchange.table.languages import language_told
from coopplan.exchange.table.month_plans import of_month
from coopplan.exchange.table.periods import of_plan_term, of_whole_term, period_told
from coopplan.exchange.table.raw import Cell, RawMeasure
from coopplan.exchange.table.revised import differing, moved
from coopplan.exchange.table.row_bodies import Named, RowBodies
from coopplan.exchange.table.row_items import in_turn, items_of
from coopplan.exchange.table.schedule import Told
from coopplan.exchange.table.sides import Side
from coopplan.exchange.table.translated import translated
from coopplan.exchange.table.two_languages import halves_of, section_of, text_of
from coopplan.language import deadlines
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline
from coopplan.model.measure import DeadlineVersion
from coopplan.model.plan_table import Column, DraftMeasure, Meaning, Period
from coopplan.model.text import Lang, LocalText, in_lang, merged


class Builder:
    """Makes measures of rows, one after the other; a row may say «то же» of the one above.

    ``untold`` are rows (table, row) whose deadline is a term of the plan that tells no years,
    ``joined`` those with bodies that only the dictionary could have told apart, had it been there,
    ``kept`` those whose lines are one measure, though each may be one by itself, ``parted`` those
    whose lines are measures by their words alone, ``guessed`` those with bodies that may be cut or
    joined otherwise, ``moved`` those with a later deadline beside the first. Rows that are
    ``coloured`` may have a deadline that only their colours tell.
    Each table has its language, and those ``in_two`` have titles in two; ``titled`` are the columns
    (table, place) with titles in another language than those beside them.
    """

    def __init__(
        self,
        headers: Mapping[int, Header],
        sides: Sequence[Side],
        langs: Mapping[int, Lang],
        in_two: Collection[int],
        periods: Mapping[int, Period | None],
        period: Period | None,
        months: Mapping[int, str],
        coloured: Collection[tuple[int, int]] = (),
    ) -> None:
        self._headers, self._months = headers, months
        self._langs, self._in_two = langs, in_two
        self._periods, self._period = periods, period
        self._lang = self._of_row = next(iter(langs.values()), Lang.RU)
        self._expected = False
        self._coloured = frozenset(coloured)
        self._bodies = RowBodies(sides)
        self.titled: set[tuple[int, int]] = set()
        self.joined, self.guessed = self._bodies.joined, self._bodies.guessed
        self.untold: list[tuple[int, int]] = []
        self.kept: list[tuple[int, int]] = []
        self.parted: list[tuple[int, int]] = []
        self.moved: list[tuple[int, int]] = []

    def measures(self, raw: RawMeasure) -> list[DraftMeasure]:
        """The measures of one row, or of the rows that make one."""
        header = self._headers[raw.table]
        self._lang, self._expected = self._langs[raw.table], raw.table in self._in_two
        self._of_row = self._lang
        self._bodies.begin(raw, self._lang, in_two=self._expected)
        items = items_of(raw, header)
        by_line = header.having(Meaning.DEADLINE)
        title = raw.cells[header.having(Meaning.TITLE)[0]]
        single = len(items) == 1 and halves_of(title) is None
        dashed = bulleted(title) if single else []
        dated = self._each_is_dated(dashed, raw, header)
        if dated or (dashed and len(raw.rows) == 1 and are_measures(title)):
            items = in_turn(items[0][0], dashed)
            by_line = (*by_line, *header.having(Meaning.BODIES)) if dated else by_line
            self.parted += [] if dated else [(raw.table, raw.rows[0])]
        elif single and (
            may_be_several(title) or self._each_is_dated(capital_lines(title), raw, header)
        ):
            self.kept.append((raw.table, raw.rows[0]))
        shares = [
            share(cell, len(items), by_line=place in by_line)
            for place, cell in enumerate(raw.cells)
        ]
        return [
            self._measure(raw, number, title, _told_cells(header.columns, [s[at] for s in shares]))
            for at, (number, title) in enumerate(items)
        ]

    def _each_is_dated(self, lines: Sequence[str], raw: RawMeasure, header: Header) -> bool:
        """Whether several lines of a title have as many deadlines beside them.

        A measure over several rows has its parts in them and stays one.
        """
        if len(lines) < 2 or len(raw.rows) > 1:
            return False
        dated = (raw.cells[at].split("\n") for at in header.having(Meaning.DEADLINE))
        return any(
            len(days) == len(lines) and all(self._is_read(day, raw) for day in days)
            for days in dated
        )

    def _is_read(self, day: str, raw: RawMeasure) -> bool:
        return deadline_of(day, self._lang, self._periods[raw.table] or self._period).is_read

    def _measure(
        self, raw: RawMeasure, number: str | None, title: str, cells: Sequence[Cell]
    ) -> DraftMeasure:
        lines: list[str] = []
        named: dict[int, Named] = {}
        titled = self._text(title.lstrip("-–—•* "))
        self._of_row = next((one for one in Lang if titled.get(one)), self._lang)
        self._bodies.of_row = self._of_row
        titled, again = translated(titled, cells, self._headers[raw.table])
        self.titled |= {(raw.table, one.place) for one in again}
        single: dict[Meaning, LocalText] = {}
        dated = [one for one in cells if one.column.meaning is Meaning.DEADLINE]
        times = [one.text for one in dated if one.text]
        for one in cells:
            if one.column.meaning is Meaning.BODIES:
                named[one.place] = self._bodies.told(one, raw, times)
                lines += named[one.place][1]
            elif one.column.meaning in SINGLE:
                lines += self._single(one, single)
            elif one.column.meaning in INTO_NOTE and one not in again:
                lines.append(notes.line(one.column.name or f"{one.place + 1}", one.text))
        found = self._bodies.hold(named, raw, number)
        columns = self._headers[raw.table].columns
        later = moved(dated)
        deadline, beside = told([one for one in dated if one not in later], columns, self._lang)
        if later := differing(later, dated):
            self.moved.append((raw.table, raw.rows[0]))
            lines += [notes.line(one.column.name, one.text) for one in later]
        footnotes = (notes.named(notes.FOOTNOTE, self._lang, one) for one in raw.notes)
        lines += [*beside, *dict.fromkeys(footnotes)]
        return DraftMeasure(
            raw.table,
            raw.rows,
            titled,
            number,
            section_of(raw.section, self._lang, expected=self._expected),
            single.get(Meaning.PLACE, LocalText()),
            tuple(dict.fromkeys(found)),
            self._deadline(deadline, raw),
            single.get(Meaning.EXPECTED, LocalText()),
            single.get(Meaning.FORM, LocalText()),
            in_lang(self._lang, "\n".join(lines)),
            framed=self._told_years(raw) is not None,
        )

    def _single(self, one: Cell, single: dict[Meaning, LocalText]) -> list[str]:
        """Take the text of a column that a measure has one of; what another one adds to the note.

        The same in another language is one text with that of the first.
        """
        meaning, text = one.column.meaning, self._text(one.text)
        before = single.setdefault(meaning, text)
        new = [lang for lang in Lang if text.get(lang) and not before.get(lang)]
        if new and language_told(one.text) in new:
            single[meaning] = merged(text, before)
            return []
        told = all(not text.get(lang) or text.get(lang) == before.get(lang) for lang in Lang)
        return [] if told else [notes.line(one.column.name or f"{one.place + 1}", one.text)]

    def _deadline(self, told: Told, raw: RawMeasure) -> DeadlineVersion:
        """The deadline of a row, with what the headings above it say of its time."""
        if not told.is_certain:
            unread = deadlines.unread(told.phrase, self._lang.value)
            return DeadlineVersion(DeadlineKnown.GIVEN, unread)
        headings = raw.section.split(BETWEEN)
        own = self._periods[raw.table]
        years = self._told_years(raw) or self._period
        phrase, context = timed(told.phrase, headings, self._lang, years)
        if (month := self._months[raw.table]) and not any(map(time_level, headings)):
            phrase = of_month(phrase, month, self._lang, context)
        phrase = of_years(phrase, self._lang, self._told_years(raw), self._period)
        if phrase:
            of_plan = of_plan_term(phrase)
            within = self._period if of_whole_term(phrase) else own if of_plan else context
            read: Deadline = deadline_of(phrase, self._lang, within)
            if of_plan and own is None and read.is_read:
                self.untold.append((raw.table, raw.rows[0]))
            return DeadlineVersion(DeadlineKnown.GIVEN, read)
        coloured = any((raw.table, row) in self._coloured for row in raw.rows)
        if coloured or not self._headers[raw.table].having(Meaning.DEADLINE):
            return DeadlineVersion(DeadlineKnown.NOT_KNOWN)
        return DeadlineVersion(DeadlineKnown.NONE)

    def _told_years(self, raw: RawMeasure) -> Period | None:
        """The years that the headings above a row tell, the nearest first, or its table."""
        headings = reversed(raw.section.split(BETWEEN))
        named = (period_told([one], self._period) for one in headings)
        return next(filter(None, named), None) or self._periods[raw.table]

    def _text(self, text: str) -> LocalText:
        return text_of(text, self._of_row, expected=self._expected)


def _told_cells(columns: Sequence[Column], texts: Sequence[str]) -> list[Cell]:
    """The cells in which something stands, one that is merged over columns of a kind once."""
    found = []
    for place, (column, text) in enumerate(zip(columns, texts, strict=False)):
        again = place and text == texts[place - 1] and column == columns[place - 1]
        if text and not again:
            found.append(Cell(place, column, text))
    return found
