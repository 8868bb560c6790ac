"""From a meaning and its context to a Deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.place import Context, Dated, bounds, work_out
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
    core = _of_school_year(core, context)
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
            "",
            kind=kind,
            earliest=first.first,
            latest=first.last,
            edtf=first.edtf,
            flags=flags,
            anchor=first.anchor,
        )
    last = work_out(core.last, context)
    first_day, last_day = first.first, last.last
    flags = _flags(core.flags, first.flags, last.flags)
    if first_day is not None and last_day is not None and first_day > last_day:
        undated = _within(core, Context())
        return replace(undated, flags=_flags(undated.flags, ("undated",)))
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


def _of_school_year(core: m.In, context: Context) -> m.In:
    """«в течение года» in the plan of a school year is that school year."""
    when, start, end = core.first, context.start, context.end
    bare = when.unit == "year" and when.year is None and not when.part and core.last == when
    if not bare or start is None or end is None:
        return core
    school = replace(when, unit="school")
    if (start, end) != bounds(school, start.year):
        return core
    return replace(core, first=school, last=school)


def _until(core: m.By, context: Context) -> Deadline:
    dated = work_out(core.when, context, by=True)
    assumed: tuple[str, ...] = ()
    if not core.hard and core.when.part != "end" and "fiscal_year" not in dated.flags:
        assumed = ("inclusive_by_default",) if core.when.unit == "day" else ("ambiguous",)
    return Deadline(
        "",
        kind=DeadlineKind.BY_DATE,
        latest=dated.last,
        edtf=_until_edtf(dated),
        flags=_flags(core.flags, assumed, dated.flags),
        anchor=dated.anchor,
    )


def _from(core: m.From, context: Context) -> Deadline:
    dated = work_out(core.when, context)
    return Deadline(
        "",
        kind=DeadlineKind.FROM_DATE,
        earliest=dated.first,
        edtf=None if dated.edtf is None else f"{dated.edtf.split('/')[0]}/..",
        flags=_flags(core.flags, dated.flags),
    )


def _several(core: m.Many, context: Context) -> Deadline:
    assumed = _days_of_every_year(core, context)
    if assumed is not None:
        return assumed
    parts = [resolve(item, context) for item in core.parts]
    stages = [Stage(p.kind, p.earliest, p.latest, p.edtf) for p in parts]
    dated = all(stage.latest is not None for stage in stages)
    if dated:
        stages.sort(key=lambda stage: stage.latest or date.max)
    only_until = all(p.kind is DeadlineKind.BY_DATE for p in parts)
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


def _days_of_every_year(core: m.Many, context: Context) -> Deadline | None:
    """«до 1 сентября и до 1 марта», no year anywhere: twice a year, and marked as assumed.

    Four days a quarter apart are quarterly.
    """
    whens = [item.last if isinstance(item, m.In) else item.when for item in core.parts]
    step = 12 // len(whens)
    if len(whens) not in (2, 4) or context.year or context.start:
        return None
    if any(isinstance(item, m.From) for item in core.parts):
        return None
    if any(w.unit != "day" or w.year is not None or w.part for w in whens):
        return None
    months = sorted(when.n for when in whens)
    gaps = [
        later - month for month, later in zip(months, [*months[1:], months[0] + 12], strict=True)
    ]
    if any(abs(gap - step) > 1 for gap in gaps):
        return None
    often = Recurrence.HALF_YEARLY if step == 6 else Recurrence.QUARTERLY
    every = m.Every(often, due=tuple(whens), flags=("recurrence_assumed",))
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
            within,
            kind=kind,
            recurrence=core.recurrence,
            edtf=None,
            flags=_flags(flags, within.flags),
        )
    if kind is DeadlineKind.ONGOING and context.runs_forward:
        first, last = context.start, context.end
        if first and last and first > last:
            first = last = None
    elif "period_end" in flags:
        last = context.end
        kind = DeadlineKind.BY_DATE if last else DeadlineKind.RELATIVE
    edtf = f"../{last}" if kind is DeadlineKind.BY_DATE else None
    if first or last:
        flags = _flags(flags, ("period_from_context",))
    return Deadline(
        "",
        kind=kind,
        earliest=first,
        latest=last,
        recurrence=core.recurrence,
        edtf=edtf,
        flags=flags,
    )


def _until_edtf(dated: Dated) -> str | None:
    if dated.edtf is None:
        return None
    return f"../{dated.edtf.split('/')[-1]}"


def _flags(*groups: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flag for group in groups for flag in group))
