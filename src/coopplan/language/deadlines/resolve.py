"""From a meaning and its context to a Deadline: where days are worked out.

A unit without a year gets one only from the context: the one year in which it lies inside the
agreement's period, else the year of the document. Without a context it stays understood and
undated, and its EDTF says so with unspecified digits (`XXXX-12-01`).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.recurring import every_fields
from coopplan.model.deadline import Deadline, DeadlineKind, Recurrence, Stage

_KINDS = {
    "day": DeadlineKind.DAY,
    "month": DeadlineKind.MONTH,
    "quarter": DeadlineKind.QUARTER,
    "half": DeadlineKind.HALF_YEAR,
    "season": DeadlineKind.SEASON,
    "year": DeadlineKind.YEAR,
    "fiscal": DeadlineKind.YEAR,
}
_SHIFTS = {-1: "previous_year", 0: "current_year", 1: "next_year", 2: "year_after_next"}
FISCAL_ENDS = {"CA": 3, "IN": 3, "GB": 3, "NZ": 6, "AU": 6, "RU": 12, "KZ": 12}
"""The month in which a country's fiscal year ends (`GB`: of government departments)."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a phrase: the agreement's period, the document's day, the country."""

    start: date | None = None
    end: date | None = None
    document_day: date | None = None
    country: str | None = None

    @property
    def year(self) -> int | None:
        """The year that «текущего года» means."""
        if self.document_day is not None:
            return self.document_day.year
        if self.start is not None and self.end is not None and self.start.year == self.end.year:
            return self.start.year
        return None


@dataclass(frozen=True, slots=True)
class Dated:
    """A unit worked out: its days if they are known, its EDTF, and what was assumed."""

    first: date | None
    last: date | None
    edtf: str | None
    flags: tuple[str, ...] = ()


def resolve(core: m.Core, context: Context) -> Deadline:
    """The deadline of a meaning; phrase, language and span are filled in by the reader."""
    match core:
        case m.In():
            return _within(core, context)
        case m.By():
            return _until(core, context)
        case m.From():
            return _from(core, context)
        case m.Many():
            return _several(core, context)
        case m.Every():
            return _every(core, context)
        case m.Plain():
            return _plain(core, context)


def _within(core: m.In, context: Context) -> Deadline:
    first = work_out(core.first, context)
    if core.first == core.last:
        flags = _flags(core.flags, first.flags)
        if core.first.part == "end":
            return Deadline(
                "",
                kind=DeadlineKind.BY_DATE,
                latest=first.last,
                edtf=_until_edtf(first),
                flags=flags,
            )
        kind = _KINDS.get(core.first.unit, DeadlineKind.RANGE)
        return Deadline(
            "", kind=kind, earliest=first.first, latest=first.last, edtf=first.edtf, flags=flags
        )
    last = work_out(core.last, context)
    first_day, last_day = first.first, last.last
    flags = _flags(core.flags, first.flags, last.flags)
    if first_day is not None and last_day is not None and first_day > last_day:
        first_day = last_day = None
        flags = _flags(flags, ("undated",))
    if "first_year_not_said" in core.flags:
        first_day = None
    elif core.first.part in m.VAGUE and last_day is not None:
        pass
    elif first_day is None or last_day is None:
        first_day = last_day = None
    edtf = None if first.edtf is None or last.edtf is None else f"{first.edtf}/{last.edtf}"
    return Deadline(
        "", kind=DeadlineKind.RANGE, earliest=first_day, latest=last_day, edtf=edtf, flags=flags
    )


def _until(core: m.By, context: Context) -> Deadline:
    dated = work_out(core.when, context, by=True)
    assumed: tuple[str, ...] = ()
    if not core.hard and core.when.part != "end":
        assumed = ("inclusive_by_default",) if core.when.unit == "day" else ("ambiguous",)
    return Deadline(
        "",
        kind=DeadlineKind.BY_DATE,
        latest=dated.last,
        edtf=_until_edtf(dated),
        flags=_flags(core.flags, assumed, dated.flags),
    )


def _from(core: m.From, context: Context) -> Deadline:
    dated = work_out(core.when, context)
    return Deadline(
        "",
        kind=DeadlineKind.FROM_DATE,
        earliest=dated.first,
        edtf=None if dated.edtf is None else f"{dated.edtf}/..",
        flags=_flags(core.flags, dated.flags),
    )


def _several(core: m.Many, context: Context) -> Deadline:
    assumed = _two_days_a_year(core, context)
    if assumed is not None:
        return assumed
    parts = [resolve(item, context) for item in core.parts]
    stages = [Stage(p.kind, p.earliest, p.latest, p.edtf) for p in parts]
    dated = all(stage.latest is not None for stage in stages)
    if dated:
        stages.sort(key=lambda stage: stage.latest or date.max)
    only_until = all(p.kind in (DeadlineKind.BY_DATE, DeadlineKind.DAY) for p in parts)
    return Deadline(
        "",
        kind=DeadlineKind.BY_DATE if only_until else DeadlineKind.RANGE,
        earliest=_first_start(stages) if dated and not only_until else None,
        latest=stages[-1].latest if dated else None,
        edtf=None,
        flags=_flags(core.flags, *(p.flags for p in parts)),
        stages=tuple(stages),
    )


def _first_start(stages: list[Stage]) -> date | None:
    """Where several targets start: nowhere, when one of them has no start and ends first."""
    starts = [stage.earliest for stage in stages if stage.earliest is not None]
    return min(starts) if starts and stages[0].earliest is not None else None


def _two_days_a_year(core: m.Many, context: Context) -> Deadline | None:
    """«до 1 сентября и до 1 марта», no year anywhere: twice a year, and marked as assumed."""
    whens = [item.when for item in core.parts if isinstance(item, m.By)]
    if len(whens) != 2 or len(core.parts) != 2 or context.year or context.start:
        return None
    if any(w.unit != "day" or w.year is not None or w.part for w in whens):
        return None
    if (whens[0].n - whens[1].n) % 12 not in (5, 6, 7):
        return None
    every = m.Every(Recurrence.HALF_YEARLY, due=tuple(whens), flags=("recurrence_assumed",))
    return resolve(every, context)


def _every(core: m.Every, context: Context) -> Deadline:
    rrule, flags, window = every_fields(core)
    within = None if core.within is None else resolve(core.within, context)
    return Deadline(
        "",
        kind=DeadlineKind.RECURRING,
        earliest=within.earliest if within else None,
        latest=within.latest if within else None,
        recurrence=core.recurrence,
        interval=core.interval,
        count=core.count,
        rrule=rrule,
        edtf=window,
        flags=_flags(core.flags, flags, within.flags if within else ()),
    )


def _plain(core: m.Plain, context: Context) -> Deadline:
    first = last = None
    flags = core.flags
    kind = core.kind
    if core.within is not None:
        within = resolve(core.within, context)
        return replace(
            within, kind=kind, recurrence=core.recurrence, flags=_flags(flags, within.flags)
        )
    if kind is DeadlineKind.ONGOING:
        first, last = context.start, context.end
    elif "period_end" in flags:
        last = context.end
        kind = DeadlineKind.BY_DATE if last else DeadlineKind.RELATIVE
    if first or last:
        flags = _flags(flags, ("period_from_context",))
    return Deadline(
        "", kind=kind, earliest=first, latest=last, recurrence=core.recurrence, flags=flags
    )


def work_out(when: m.When, context: Context, by: bool = False) -> Dated:
    """The days of a unit, or None for both when its year is not known."""
    flags = list(when.flags)
    year = when.year.number if when.year else None
    if when.year is not None and when.year.shift is not None:
        if context.year is None:
            flags.append(_SHIFTS[when.year.shift])
        else:
            year = context.year + when.year.shift
            flags.append("year_from_context")
    elif year is None:
        year = _inferred(when, context, by)
        if year is not None:
            flags.append("year_from_context")
    if when.unit == "fiscal":
        return _fiscal(when, year, context, flags)
    if when.unit == "season" and when.n == 4:
        return Dated(None, None, _unit_edtf(when, year), (*flags, "ambiguous"))
    edtf = _unit_edtf(when, year)
    if when.part in m.VAGUE:
        return Dated(None, None, f"{edtf}~", (*flags, f"vague_{when.part}"))
    if when.part == "end":
        edtf = _end_edtf(when, year)
    if year is None:
        return Dated(None, None, edtf, tuple(flags))
    if when.unit == "day" and when.day > monthrange(year, when.n)[1]:
        return Dated(None, None, edtf, (*flags, "no_such_day"))
    first, last = bounds(when, year)
    return Dated(first, last, edtf, tuple(flags))


def bounds(when: m.When, year: int) -> tuple[date, date]:
    """First and last day of a unit in a year."""
    match when.unit:
        case "day":
            return date(year, when.n, when.day), date(year, when.n, when.day)
        case "decade":
            last = monthrange(year, when.n)[1] if when.day == 3 else when.day * 10
            return date(year, when.n, when.day * 10 - 9), date(year, when.n, last)
        case "school":
            return date(year, 9, 1), date(year + 1, 8, 31)
    opens, closes = _months(when)
    return date(year, opens, 1), date(year, closes, monthrange(year, closes)[1])


def _months(when: m.When) -> tuple[int, int]:
    match when.unit:
        case "month":
            return when.n, when.n
        case "quarter":
            return 3 * when.n - 2, 3 * when.n
        case "half":
            return 6 * when.n - 5, 6 * when.n
        case "season":
            return 3 * when.n, 3 * when.n + 2
        case "months":
            return 1, when.n
        case _:
            return 1, 12


def _inferred(when: m.When, context: Context, by: bool) -> int | None:
    """The year of a unit that names none: the only one that fits the period, or the document's."""
    fits: list[int] = []
    if context.start is not None and context.end is not None:
        for year in range(max(1, context.start.year - 1), min(9998, context.end.year) + 1):
            if when.unit == "day" and when.day > monthrange(year, when.n)[1]:
                continue
            if when.unit == "season" and when.n == 4:
                continue
            first, last = bounds(when, year)
            if by and when.unit not in ("year", "school"):
                first = last
            if context.start <= first and last <= context.end:
                fits.append(year)
    if len(fits) == 1:
        return fits[0]
    year_now = context.year
    if year_now is not None and when.unit != "school" and (not fits or year_now in fits):
        return year_now
    return None


def _fiscal(when: m.When, year: int | None, context: Context, flags: list[str]) -> Dated:
    ends = FISCAL_ENDS.get(context.country or "")
    if year is None or ends is None or when.part in m.VAGUE or when.n or ends == 12:
        return Dated(None, None, None, (*flags, "fiscal_year"))
    first = date(year, ends + 1, 1)
    last = date(year + 1, ends, monthrange(year + 1, ends)[1])
    return Dated(first, last, f"{first.isoformat()[:7]}/{last.isoformat()[:7]}", tuple(flags))


def _unit_edtf(when: m.When, year: int | None) -> str | None:
    y = "XXXX" if year is None else f"{year:04}"
    match when.unit:
        case "day":
            return f"{y}-{when.n:02}-{when.day:02}"
        case "month":
            return f"{y}-{when.n:02}"
        case "quarter":
            return f"{y}-{32 + when.n}"
        case "half":
            return f"{y}-{39 + when.n}"
        case "season":
            return f"{y}-{20 + when.n}"
        case "year":
            return y
        case "months":
            return f"{y}-01/{y}-{when.n:02}"
    if year is None:
        return None
    first, last = bounds(when, year)
    if when.unit == "school":
        return f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"
    return f"{first}/{last}"


def _end_edtf(when: m.When, year: int | None) -> str | None:
    if year is not None:
        return bounds(when, year)[1].isoformat()
    if when.unit in ("school", "fiscal", "decade"):
        return None
    _, closes = _months(when)
    return f"XXXX-{closes:02}-{monthrange(2024 if closes != 2 else 2023, closes)[1]:02}"


def _until_edtf(dated: Dated) -> str | None:
    if dated.edtf is None:
        return None
    return f"../{dated.edtf.split('/')[-1]}"


def _flags(*groups: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flag for group in groups for flag in group))
