"""The bodies of rows, one after the other: a row may say «то же» of the one above.

The rule: what a plan has shortened is told at length, and what a table in two languages says of a
body in both is one body; what is said beside a name goes into the note.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coopplan.exchange.table import notes
from coopplan.exchange.table.bodies import CellBody, bodies_of, shortened
from coopplan.exchange.table.cases import lacks_dictionary
from coopplan.exchange.table.columns import helpers
from coopplan.exchange.table.dittos import taken_out
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.languages import language_told
from coopplan.exchange.table.lines import is_ditto, points_to
from coopplan.exchange.table.raw import Cell, RawMeasure
from coopplan.exchange.table.roles import role_alone
from coopplan.exchange.table.side_lines import are_doubted
from coopplan.exchange.table.sides import Side
from coopplan.exchange.table.signed_off import is_line
from coopplan.exchange.table.translated import of_two_languages
from coopplan.exchange.table.two_languages import halves_of
from coopplan.model.codes import BodyRole
from coopplan.model.measure import Body
from coopplan.model.text import Lang, fold, in_lang

Named = tuple[list[Body], list[str]]
"""The bodies of a cell, and what the note tells of them."""


class RowBodies:
    """The bodies of the rows of a plan.

    ``joined`` are the rows (table, row) with bodies that only the dictionary could have told apart,
    had it been there, ``guessed`` those with bodies that may be cut or joined otherwise. ``of_row``
    is the language of a name that does not tell its own.
    """

    def __init__(self, sides: Sequence[Side]) -> None:
        self._sides = sides
        self._lang = self.of_row = Lang.RU
        self._expected = False
        self._shortened: dict[str, dict[str | None, str]] = {}
        self._above: tuple[Body, ...] = ()
        self._cells_above: Mapping[int, Named] = {}
        self._numbered: dict[tuple[int, str], tuple[Body, ...]] = {}
        self.joined: list[tuple[int, int]] = []
        self.guessed: list[tuple[int, int]] = []

    def begin(self, raw: RawMeasure, lang: Lang, *, in_two: bool) -> None:
        """Begin with a row of a table in a language, or ``in_two``."""
        self._lang, self._expected = lang, in_two
        if not raw.follows:
            self._above, self._cells_above = (), {}

    def hold(self, named: Mapping[int, Named], raw: RawMeasure, number: str | None) -> list[Body]:
        """All bodies of a measure, which the next row, or one that names its №, may mean."""
        found = [body for bodies, _ in named.values() for body in bodies]
        self._above, self._cells_above = tuple(found), named
        if number is not None:
            self._numbered.setdefault((raw.table, number.strip(" .)")), self._above)
        return found

    def told(self, cell: Cell, raw: RawMeasure, dated: Sequence[str]) -> Named:
        """The bodies of a cell, each once where a table in two languages tells them in both."""
        halves = halves_of(cell.text, expected=True) if self._expected else None
        if halves is None:
            return self._bodies(cell, raw, dated)
        found: list[list[Body]] = []
        lines: list[str] = []
        of_row = self.of_row
        for half in halves:
            self.of_row = half.lang
            bodies, beside = self._bodies(replace(cell, text=half.text), raw, dated)
            found.append(bodies)
            lines += beside
        self.of_row = of_row
        return of_two_languages(*found) or [*found[0], *found[1]], lines

    def _bodies(self, cell: Cell, raw: RawMeasure, dated: Sequence[str]) -> Named:
        """The bodies of a cell, and what is said beside their names, which goes into the note.

        ``dated`` are the texts of the deadlines of its row.
        """
        if lacks_dictionary(cell.text):
            self.joined.append((raw.table, raw.rows[0]))
        whole = notes.line(cell.column.name, cell.text)
        meant = points_to(cell.text)
        if meant is not None:
            return list(self._numbered.get((raw.table, meant), ())), [whole]
        if role_alone(flat(cell.text)) is not None:
            return [], [whole]  # a part, and nobody who has it
        if is_line(cell.text):
            return [], [whole]
        if cell.text in dated:
            return [], []  # a deadline merged across the columns beside it names no body
        if are_doubted(cell.text, () if cell.column.side else self._sides):
            self.guessed.append((raw.table, raw.rows[0]))
        found: list[Body] = []
        lines: list[str] = []
        says_again, text = taken_out(cell.text, self._sides)
        if says_again:
            above, told = self._cells_above.get(cell.place, ([], []))
            found += above
            lines += told if above else [whole]
        for one in bodies_of(text, self._sides, cell.column):
            if (one.side or one.labelled) and is_ditto(one.name):
                again = self._again(one, cell.place)
                found += again
                lines += [] if again else [whole]
                continue
            name, short = shortened(one.name)
            if short:
                self._shortened.setdefault(fold(short), {})[one.side] = name
                lines.append(notes.line(short, name))
            name, side = self._at_length(name, one.side)
            side = None if one.unsided else side
            helps = one.role is BodyRole.LEAD and helpers(cell.column)
            named = in_lang(language_told(name) or self.of_row, name)
            found.append(Body(named, side, BodyRole.PARTNER if helps else one.role))
            lines += [notes.named(notes.AGREED, self._lang, name)] if one.agreed else []
            lines += [notes.named(notes.UNSIDED, self._lang, name)] if one.unsided else []
        return found, list(dict.fromkeys(lines))

    def _again(self, ditto: CellBody, place: int) -> list[Body]:
        """The bodies above that a «то же» under a heading or a label means: of its side and part.

        Under a label alone they are those of the cell above.
        """
        above = self._above if ditto.side else self._cells_above.get(place, ([], []))[0]
        return [
            body
            for body in above
            if (not ditto.side or body.side == ditto.side)
            and (not ditto.labelled or body.role is ditto.role)
        ]

    def _at_length(self, name: str, side: str | None) -> tuple[str, str | None]:
        """A name that the plan has shortened, as it was first told, and its side.

        A name of one side is none of the other's, and one of both is told by its side alone.
        """
        meant = self._shortened.get(fold(name), {})
        if side is None and len(meant) == 1:
            ((side, name),) = meant.items()
            return name, side
        return meant.get(side, meant.get(None, name)), side
