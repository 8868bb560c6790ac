"""What each language must be able to write: days, moments, promised times, numbers.

One module per language (`russian`, `kazakh`, `english`) has these functions; only the reader's
is imported. The rule: every form stands ready in a table, nothing is inflected at run time.
"""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import Protocol, cast

from coopplan.language.unit import Unit
from coopplan.model.text import Lang

ROMAN = ("", "I", "II", "III", "IV")

WINTER = 24
"""The season that ends in the year after the one it is named by."""


class Tongue(Protocol):
    """The writing of one language."""

    GROUP: str
    """Between groups of three digits."""
    DECIMAL: str
    """Between the whole part and the rest."""

    def day(self, day: date, /) -> str:
        """A day for tables and running notes."""

    def day_long(self, day: date, /) -> str:
        """A day for sentences, the month in words."""

    def name(self, unit: Unit, /) -> str:
        """A unit by its name, in the nominative."""

    def short(self, unit: Unit, /) -> str:
        """A unit for a narrow column."""

    def by(self, unit: Unit, /) -> str:
        """By the end of the unit."""

    def within(self, unit: Unit, /) -> str:
        """At some time within the unit."""

    def since(self, unit: Unit, /) -> str:
        """From the start of the unit on."""

    def years(self, first: int, last: int, /) -> str:
        """A run of years."""

    def months(self, year: int, first: int, last: int, /) -> str:
        """A run of months of one year."""

    def months_short(self, year: int, first: int, last: int, /) -> str:
        """A run of months of one year, for a narrow column."""

    def about(self, text: str, /) -> str:
        """The text of a moment told as approximate."""

    def unsure(self, text: str, /) -> str:
        """The text of a moment told as uncertain."""

    def days(self, number: str, count: int, /) -> str:
        """So many days; ``number`` is the count as it is written."""


_MODULES = {Lang.RU: "russian", Lang.KK: "kazakh", Lang.EN: "english"}


def tongue(lang: Lang) -> Tongue:
    """Return the writing of this language."""
    return cast(Tongue, import_module(f"coopplan.language.{_MODULES[lang]}"))
