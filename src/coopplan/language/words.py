"""Words: all that is written for a reader in one language. Passed as an argument, never global.

Sentences and labels of closed lists are those of `coopplan.language.sentences`; dates, numbers
and promised times are written here, by the tables of each language.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from coopplan.errors import BadMoment
from coopplan.language.sentences import Sentences
from coopplan.language.sentences import msg as msg
from coopplan.language.tongue import Tongue, tongue
from coopplan.language.unit import Unit, units
from coopplan.model.codes import Bound
from coopplan.model.moment import Moment, Precision
from coopplan.model.period import Quarter
from coopplan.model.text import Lang, LocalText

if TYPE_CHECKING:
    from coopplan.model.statement import Promise

MINUS = "\u2212"


class Words(Sentences):
    """The words of one language."""

    def __init__(self, lang: Lang | str) -> None:
        super().__init__(lang)
        self._tongue: Tongue = tongue(self.lang)

    def n(self, singular: str, plural: str, count: int, /, **fields: object) -> str:
        """Return the form that ``count`` takes; ``{n}`` is the count as it is written."""
        told = self._catalogue.ngettext(singular, plural, count)
        return told.format(n=self.number(count), **fields)

    def unit(self, unit: str, value: Decimal | int) -> str:
        """Return the unit's name in the form that the value takes; an unknown one as it is."""
        whole = int(value) if value == int(value) else None
        # After a fraction Russian has the form of 2: «1,7 раза»; English and Kazakh the same.
        return self._catalogue.npgettext("unit", unit, unit, 2 if whole is None else abs(whole))

    def day(self, day: date) -> str:
        """A day, short: «31.12.2025», "31 Dec 2025"."""
        return self._tongue.day(day)

    def day_long(self, day: date) -> str:
        """A day with the month in words."""
        return self._tongue.day_long(day)

    def month(self, year: int, month: int) -> str:
        """A month by its name, with the year."""
        return self._tongue.name(Unit(Precision.MONTH, year, month))

    def quarter(self, quarter: Quarter, long: bool = True) -> str:
        """A quarter: «III квартал 2025 г.», «2025 жылғы III тоқсан», "Q3 2025"."""
        unit = Unit(Precision.QUARTER, quarter.year, quarter.number)
        return self._tongue.name(unit) if long else self._tongue.short(unit)

    def moment(self, moment: Moment) -> str:
        """A moment in words, no more exact than it was told."""
        first, last = units(moment)
        if first is None and last is not None:
            told = self._tongue.by(last)
        elif last is None and first is not None:
            told = self._tongue.since(first)
        elif first is None or last is None:
            return moment.edtf
        elif first == last:
            told = self._tongue.name(first)
        elif first.precision is last.precision is Precision.YEAR:
            told = self._tongue.years(first.year, last.year)
        elif first.precision is last.precision is Precision.MONTH and first.year == last.year:
            told = self._tongue.months(first.year, first.part, last.part)
        else:
            told = f"{self._tongue.name(first)} – {self._tongue.name(last)}"
        return self._qualified(moment, told)

    def moment_short(self, moment: Moment) -> str:
        """A moment for a narrow column; ``~`` about, ``?`` uncertain, ``…`` an open end."""
        first, last = units(moment)
        if first == last and first is not None:
            told = self._tongue.short(first)
        elif (
            first is not None
            and last is not None
            and first.precision is last.precision is Precision.MONTH
            and first.year == last.year
        ):
            told = self._tongue.months_short(first.year, first.part, last.part)
        else:
            told = "–".join(
                "…" if end is None else self._tongue.short(end) for end in (first, last)
            )
        return f"{'~' if moment.approximate else ''}{told}{'?' if moment.uncertain else ''}"

    def within(self, moment: Moment) -> str:
        """At some time within the moment: «в 2026 г.», «2026 жылы», "in 2026"."""
        first, last = units(moment)
        if first is None or first != last:
            return self.moment(moment)
        return self._qualified(moment, self._tongue.within(first))

    def by(self, moment: Moment) -> str:
        """By the end of the moment: «до конца 2026 г.»."""
        _, last = units(moment)
        return (
            self.moment(moment) if last is None else self._qualified(moment, self._tongue.by(last))
        )

    def since(self, moment: Moment) -> str:
        """From the start of the moment on: «с 2026 г.»."""
        first, _ = units(moment)
        if first is None:
            return self.moment(moment)
        return self._qualified(moment, self._tongue.since(first))

    def promise(self, promise: Promise) -> str:
        """A promised time with its bound as said: «до конца 2026 г.», «в 2027 г.»."""
        match promise.bound:
            case Bound.BY:
                return self.by(promise.moment)
            case Bound.FROM:
                return self.since(promise.moment)
            case Bound.IN:
                return self.within(promise.moment)

    def promise_short(self, promise: Promise) -> str:
        """The promised time for a chain of them: the year where that says it, else short."""
        first, last = units(promise.moment)
        year_end = last is not None and last.precision is Precision.MONTH and last.part == 12
        if last is not None and year_end and promise.bound is Bound.BY and first in (last, None):
            told = str(last.year)
            return f"~{told}" if promise.moment.approximate else told
        return self.moment_short(promise.moment)

    def occurrence(self, label: str) -> str:
        """The time of a recurring measure by its label: «III квартал 2026 г.», "2026, no. 2".

        A week is told by its days; what names no period is shown as it is.
        """
        base, _, number = label.partition("#")
        try:
            told = self.moment(Moment.parse(_weeks_as_days(base)))
        except (BadMoment, ValueError):
            return label
        return self.t("{period}, no. {number}", period=told, number=number) if number else told

    def number(self, value: Decimal | int) -> str:
        """A number, grouped by threes, with this language's decimal mark; trailing zeros kept."""
        if isinstance(value, int) and 0 <= value < 1000:
            return str(value)
        sign = MINUS if value < 0 else ""
        if isinstance(value, int):
            whole, rest = str(abs(value)), ""
        else:
            whole, _, rest = format(value.copy_abs(), "f").partition(".")
        groups = []
        while len(whole) > 3:
            groups.append(whole[-3:])
            whole = whole[:-3]
        grouped = self._tongue.GROUP.join([whole, *reversed(groups)])
        return sign + grouped + (self._tongue.DECIMAL + rest if rest else "")

    def days(self, count: int, signed: bool = False) -> str:
        """So many days: «730 дн.», signed «+730 дн.»."""
        number = self.number(count)
        return self._tongue.days(f"+{number}" if signed and count > 0 else number, count)

    def text(self, text: LocalText) -> str:
        """A text for this reader; another language standing in is marked: «… [ru]»."""
        wording = text.wording(self.lang)
        if wording is None:
            return ""
        return f"{wording.text} [{wording.lang}]" if wording.fallback else wording.text

    def join(self, parts: list[str], last: str | None = None) -> str:
        """A list in a sentence: «а, б и в»."""
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {last or self.t('and')} {parts[-1]}"

    def _qualified(self, moment: Moment, told: str) -> str:
        if moment.approximate:
            told = self._tongue.about(told)
        return self._tongue.unsure(told) if moment.uncertain else told


def _weeks_as_days(label: str) -> str:
    """The label of one ISO week or of several as the days of them; any other as it is."""
    if "-W" not in label:
        return label
    first, _, last = label.partition("/")
    monday = date.fromisoformat(f"{first}-1")
    sunday = date.fromisoformat(f"{last or first}-7")
    return f"{monday}/{sunday}"
