"""What the tests of deadlines share: a reading in one short line, and the labelled phrases."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path

from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import Deadline, DeadlineKind

HERE = Path(__file__).parent
LANGUAGES = ("ru", "kk", "en")
_SHORT = (("BYMONTHDAY=", "d"), ("BYMONTH=", "m"), ("BYYEARDAY=", "yd"), ("BYDAY=", "wd"))


def summary(deadline: Deadline) -> str:
    """Kind, days (or EDTF when there are none), recurrence and due days, as examples have it."""
    recurring = deadline.kind is DeadlineKind.RECURRING
    parts = [] if recurring else [deadline.kind.value]
    if deadline.earliest or deadline.latest:
        parts.append(f"{deadline.earliest or ''}..{deadline.latest or ''}")
    elif deadline.edtf:
        parts.append(deadline.edtf)
    if recurring:
        parts.append(deadline.recurrence.value)
        if deadline.interval > 1:
            parts[-1] += f"/{deadline.interval}"
        if deadline.count:
            parts.append(f"x{deadline.count}")
        if deadline.rrule and "BY" in deadline.rrule:
            due = re.sub(r"^FREQ=\w+;(INTERVAL=\d+;)?", "", deadline.rrule)
            for long, short in _SHORT:
                due = due.replace(long, short)
            parts.append(due.replace(";d", " d"))
    return " ".join(parts)


def rules(lang: str) -> tuple[Rule, ...]:
    """The rules of a language, those that all languages share among them."""
    found: tuple[Rule, ...] = import_module(f"coopplan.language.deadlines.{lang}").RULES
    return found


@dataclass(frozen=True)
class Labelled:
    """A phrase as it stands in plans, and what it means by the conventions.

    `recurrence` has `unspecified` for what has no unit of a year (weekly, every N years, as
    needed), and `refused` for what has no meaning (quarter 6).
    """

    phrase: str
    lang: str
    year: int | None
    start: date | None
    end: date | None
    recurrence: str

    @property
    def context(self) -> tuple[date, date] | None:
        """The year of the document as a period."""
        return (date(self.year, 1, 1), date(self.year, 12, 31)) if self.year else None


def labelled() -> Iterator[Labelled]:
    """All labelled phrases."""
    for lang in LANGUAGES:
        with (HERE / f"phrases.{lang}.tsv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Labelled(
                    row["phrase"].replace("\\n", "\n"),
                    lang,
                    int(row["year"]) if row["year"] else None,
                    date.fromisoformat(row["start"]) if row["start"] else None,
                    date.fromisoformat(row["end"]) if row["end"] else None,
                    row["recurrence"],
                )
