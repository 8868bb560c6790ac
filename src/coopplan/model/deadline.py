"""A deadline: the phrase as written and what it means.

The phrase is what a plan's third column says; the rest is its reading by one version of the
grammar in `coopplan.language.deadlines`. Days are calendar days; both ends are inclusive; an end
that the phrase does not determine is None. Convention and examples: docs on deadlines.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

from coopplan.model.frozen import frozen

SCHEMA = "deadline/1"


class DeadlineKind(StrEnum):
    """What sort of deadline a phrase states; `unparsed` is kept as written."""

    BY_DATE = "by_date"
    FROM_DATE = "from_date"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    AS_NEEDED = "as_needed"
    SEPARATE_PLAN = "separate_plan"
    BY_AGREEMENT = "by_agreement"
    RELATIVE = "relative"
    UNPARSED = "unparsed"


class Recurrence(StrEnum):
    """How often; with `Deadline.interval` for every N of it."""

    NONE = "none"
    YEARLY = "yearly"
    HALF_YEARLY = "half_yearly"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    DAILY = "daily"
    ONGOING = "ongoing"


@frozen
class Stage:
    """One of several targets of a phrase («на 2014-2017 годы и на период до 2020 года»)."""

    kind: DeadlineKind
    earliest: date | None
    latest: date | None
    edtf: str | None = None


@frozen
class Deadline:
    """A phrase and its reading.

    `earliest` and `latest` are inclusive. `count` is how many times per period. `rrule` gives the
    due days of a recurring deadline (RFC 5545, without DTSTART); a rule without BY parts is due on
    the last day of each calendar period. `edtf` may hold unspecified digits (`XXXX-12-01`: a day
    without a year). `anchor` is the event of a relative deadline, in the words of the phrase, or
    the fiscal year (`2023/24`) whose days depend on a country that is not known. `span` is the
    part of the phrase that was read, in characters. `grammar` is the version of the grammar that
    read it, 0 for none.
    """

    phrase: str
    lang: str | None = None
    kind: DeadlineKind = DeadlineKind.UNPARSED
    earliest: date | None = None
    latest: date | None = None
    recurrence: Recurrence = Recurrence.NONE
    interval: int = 1
    count: int | None = None
    rrule: str | None = None
    edtf: str | None = None
    flags: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    anchor: str | None = None
    span: tuple[int, int] | None = None
    grammar: int = 0

    @property
    def is_read(self) -> bool:
        """Whether the phrase was understood, dated or not."""
        return self.kind is not DeadlineKind.UNPARSED

    @property
    def is_recurring(self) -> bool:
        """Whether it has one occurrence per period; an ongoing measure has none."""
        return self.recurrence not in (Recurrence.NONE, Recurrence.ONGOING)

    def value(self) -> Deadline:
        """The meaning alone: what must agree between two wordings of one deadline."""
        kept = tuple(sorted(f for f in self.flags if f not in PROVENANCE))
        anchor = self.anchor if "fiscal_year" in self.flags else None
        return replace(self, phrase="", lang=None, flags=kept, anchor=anchor, span=None, grammar=0)


AFTER_PERIOD = "after_period"
"""Flag: the due day lies in the unit that follows the reported period."""

PROVENANCE = frozenset(
    {
        "typo_mended",
        "lookalike",
        "two_digit_year",
        "year_from_context",
        "period_from_context",
        "by_agreement_too",
        "inclusive_by_default",
        "period_end",
        "recurrence_assumed",
        "other_words",
        "undated",
    }
)
"""Flags that tell how a phrase was read, and not what it means."""


def to_json_dict(deadline: Deadline) -> dict[str, Any]:
    """The object of the interface (`deadline/1`), keys in its order, ready for json.dumps."""
    return {
        "schema": SCHEMA,
        "phrase": deadline.phrase,
        "lang": deadline.lang,
        "kind": deadline.kind.value,
        "earliest": _iso(deadline.earliest),
        "latest": _iso(deadline.latest),
        "recurrence": deadline.recurrence.value,
        "interval": deadline.interval,
        "rrule": deadline.rrule,
        "edtf": deadline.edtf,
        "flags": list(deadline.flags),
        "stages": [
            {
                "kind": stage.kind.value,
                "earliest": _iso(stage.earliest),
                "latest": _iso(stage.latest),
                "edtf": stage.edtf,
            }
            for stage in deadline.stages
        ],
        "count": deadline.count,
        "anchor": deadline.anchor,
        "span": None if deadline.span is None else list(deadline.span),
        "grammar": deadline.grammar,
    }


def from_json_dict(data: dict[str, Any]) -> Deadline:
    """What `to_json_dict` wrote, read back; the store keeps a deadline so."""
    span = data.get("span")
    return Deadline(
        phrase=data["phrase"],
        lang=data["lang"],
        kind=DeadlineKind(data["kind"]),
        earliest=_day(data["earliest"]),
        latest=_day(data["latest"]),
        recurrence=Recurrence(data["recurrence"]),
        interval=data["interval"],
        count=data.get("count"),
        rrule=data["rrule"],
        edtf=data["edtf"],
        flags=tuple(data["flags"]),
        stages=tuple(
            Stage(
                DeadlineKind(stage["kind"]),
                _day(stage["earliest"]),
                _day(stage["latest"]),
                stage["edtf"],
            )
            for stage in data["stages"]
        ),
        anchor=data.get("anchor"),
        span=None if span is None else (span[0], span[1]),
        grammar=data.get("grammar", 0),
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
