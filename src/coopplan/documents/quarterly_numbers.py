"""Counts, indicators and the timeline: the parts of a report that are drawn as well as told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction

from coopplan.documents.blocks import (
    Bar,
    Bars,
    Beside,
    Block,
    Cell,
    CellKind,
    Column,
    Group,
    Heading,
    Paragraph,
    Point,
    PointKind,
    Table,
    TimelineChart,
    Track,
)
from coopplan.documents.cells import EMPTY, moment, series, sources, text
from coopplan.documents.charts import Stack, StackedBars, StackPart
from coopplan.documents.closing import nothing
from coopplan.documents.names import (
    MARK_ROLES,
    STATUS_ROLES,
    in_role,
    large,
    local,
    measure_number,
    measure_title,
    more_rows,
    percent,
    plain,
    voice,
)
from coopplan.documents.runs import Role
from coopplan.documents.told import reading
from coopplan.language.words import Words
from coopplan.model.codes import Direction, Mark, Schedule
from coopplan.model.indicator import Indicator, Reading
from coopplan.reports.quarterly_answer import (
    Count,
    IndicatorLine,
    QuarterlyReport,
    Timeline,
    TimelineRow,
)

_READINGS = 4
"""Readings of one indicator that a report shows."""

_SCHEDULE_ROLES: Mapping[Schedule, Role] = {
    Schedule.OVERDUE: Role.BAD,
    Schedule.DONE_LATE: Role.MOVED,
    Schedule.DONE_ON_TIME: Role.GOOD,
    Schedule.DONE_UNDATED: Role.GOOD,
    Schedule.DUE_THIS_PERIOD: Role.MOVED,
}


def counts(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Состояние»: counts by mark, by schedule, by quarter."""
    heading = Heading(2, plain(words.t("Where the measures stand")))
    before = words.quarter(report.quarter.previous())
    note = words.t("In brackets: the change from {quarter}", quarter=before)
    if not report.total:
        return heading, nothing(words.t("The agreement has no measures in the register."))
    marks = _bars("marks", words.t("By mark"), "mark", report.marks, Mark, MARK_ROLES, words)
    schedules = _bars(
        "schedules",
        words.t("By schedule"),
        "schedule",
        report.schedules,
        Schedule,
        _SCHEDULE_ROLES,
        words,
    )
    drawn = Beside(marks, schedules)
    counted = [*report.marks.values(), *report.schedules.values()]
    moved = any(count.before not in (None, count.now) for count in counted)
    told = (Paragraph(in_role(note, Role.FAINT)),) if moved else ()
    return heading, drawn, *told, *_by_quarter(report, words)


def _by_quarter(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """The measures of each status at the end of every quarter, as stacked bars."""
    if not report.lifecycle:
        return ()
    parts = tuple(
        StackPart(status.value, plain(large(words.code("status", status))), STATUS_ROLES[status])
        for status in report.lifecycle[-1].statuses
    )
    stacks = tuple(
        Stack(
            str(one.quarter),
            words.quarter(one.quarter, long=False),
            tuple(one.statuses.values()),
        )
        for one in report.lifecycle
    )
    title, name = words.t("Lifecycle by quarter"), words.t("Quarter")
    return (StackedBars("lifecycle", title, "quarter", name, parts, stacks),)


def _bars(
    key: str,
    title: str,
    group: str,
    counted: Mapping[Mark, Count] | Mapping[Schedule, Count],
    codes: Iterable[StrEnum],
    roles: Mapping[Mark, Role] | Mapping[Schedule, Role],
    words: Words,
) -> Bars:
    """Bars of one axis in the order of its codes; a code that never occurred has none."""
    found = {str(code): count for code, count in counted.items()}
    looks = {str(code): role for code, role in roles.items()}
    bars: list[Bar] = []
    for code in codes:
        count = found.get(str(code))
        if count is None or not (count.now or count.before):
            continue
        moved = 0 if count.before is None else count.now - count.before
        note = plain(f"({'+' if moved > 0 else ''}{words.number(moved)})") if moved else ()
        label = plain(large(words.code(group, code)))
        bars.append(Bar(label, count.now, note, looks.get(str(code), Role.PLAIN)))
    return Bars(key, title, tuple(bars), sum(count.now for count in counted.values()))


def indicators(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Показатели»: those with a target, a reading of the quarter or a series."""
    heading = Heading(2, plain(words.t("Indicators")))
    if not report.indicators:
        return heading, nothing(words.t("The register has no indicator for this agreement."))
    shown = [line for line in report.indicators if line.readings and _tells(line)]
    rest = len(report.indicators) - len(shown)
    note = (
        nothing(
            words.n(
                "{n} more indicator: coopplan indicator list",
                "{n} more indicators: coopplan indicator list",
                rest,
            )
        ),
    )
    if not shown:
        told = words.t("None has a target, a reading of the quarter or two that compare.")
        return heading, nothing(told), *note
    drawn = any(len(line.series) > 1 for line in shown)
    columns = (
        Column("indicator", words.t("Indicator"), stretch=3, least=18),
        *((Column("series", "", least=2, label=words.t("Trend")),) if drawn else ()),
        Column("target", words.t("Target"), stretch=1, least=10),
        Column("value", words.t("Reading"), stretch=3, least=16),
        Column("period", words.t("For"), least=8),
        Column("voice", words.t("Who"), rank=1, stretch=2, least=16),
        Column("said_on", words.t("Said on"), rank=2, least=10),
        Column("sources", "", least=4, label=words.t("Sources")),
    )
    rows = tuple(row for line in shown for row in _indicator_rows(line, drawn, words))
    table = Table("indicators", columns, (Group((), rows),), more_rows(words))
    drawn_too = (*_to_target(shown, words), table)
    return (heading, *drawn_too, *note) if rest else (heading, *drawn_too)


def _to_target(shown: Iterable[IndicatorLine], words: Words) -> tuple[Block, ...]:
    """The newest reading of each indicator that is to grow, against its target."""
    bars: list[Bar] = []
    for line in shown:
        target, newest = line.indicator.target, line.readings[-1].reading
        reached = newest.value
        if not target or target < 0 or reached < 0 or line.indicator.direction is Direction.DOWN:
            continue
        told = f"{reading(newest, words)} / {words.number(target)}"
        note = plain(percent(Fraction(reached) / Fraction(target), words))
        name = local(line.indicator.name, words)
        bars.append(Bar(name, reached, note, Role.RUNNING, told, target))
    if not bars:
        return ()
    title = f"{words.t('Reading')} / {words.t('Target')}"
    return (Bars("targets", title, tuple(bars), 0),)


def _tells(line: IndicatorLine) -> bool:
    return line.in_quarter or line.indicator.target is not None or len(line.series) > 1


def _indicator_rows(line: IndicatorLine, drawn: bool, words: Words) -> list[tuple[Cell, ...]]:
    """One row a reading, the newest ones; the first names the indicator and draws its series."""
    name = local(line.indicator.name, words)
    trend = series([one.reading.value for one in line.series])
    rows: list[tuple[Cell, ...]] = []
    for place, one in enumerate(line.readings[-_READINGS:]):
        first = place == 0
        rows.append(
            (
                text(name) if first else Cell(CellKind.TEXT, words.text(line.indicator.name), ()),
                *(((trend if first else EMPTY),) if drawn else ()),
                _target(line.indicator, words) if first else EMPTY,
                _value(line.indicator, one.reading, words),
                moment(one.reading.period, words),
                text(voice(one.statement.voice, words)),
                moment(one.statement.said_on, words),
                sources(one.statement.sources),
            )
        )
    return rows


def _target(indicator: Indicator, words: Words) -> Cell:
    if indicator.target is None:
        return EMPTY
    by = () if indicator.target_by is None else (plain(words.by(indicator.target_by)),)
    return Cell(CellKind.NUMBER, indicator.target, plain(words.number(indicator.target)), by)


def _value(indicator: Indicator, one: Reading, words: Words) -> Cell:
    covered = local(one.coverage, words)
    below = (tuple(in_role(span.text, Role.FAINT)[0] for span in covered),) if covered else ()
    return Cell(CellKind.NUMBER, one.value, plain(reading(one, words, indicator.unit)), below)


def timeline(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Сроки на шкале периода»."""
    heading = Heading(2, plain(words.t("Timeline against the period")))
    return heading, timeline_chart(report.timeline, words)


def timeline_chart(line: Timeline | None, words: Words) -> Block:
    """The chart of one agreement's measures; where its period is not known, a line that says so."""
    if line is None or not line.rows:
        return nothing(words.t("The period is not known from both ends."))
    used = {kind for row in line.rows for kind in _kinds(row)}
    legend = tuple((kind, label) for kind, label in _legend(words) if kind in used)
    return TimelineChart(
        first=line.first,
        last=line.last,
        today=line.today,
        today_label=words.day(line.today),
        tracks=tuple(_track(row, line, words) for row in line.rows),
        legend=legend,
    )


def _legend(words: Words) -> tuple[tuple[PointKind, str], ...]:
    return (
        (PointKind.HEARD, words.t("heard of")),
        (PointKind.PROMISE, words.t("promised, stands")),
        (PointKind.PAST_PROMISE, words.t("promised before")),
        (PointKind.DUE, words.t("deadline")),
        (PointKind.DONE, words.t("done")),
    )


def _kinds(row: TimelineRow) -> set[PointKind]:
    return {kind for _, kind in _days(row)}


def _days(row: TimelineRow) -> list[tuple[date, PointKind]]:
    days = [(day, PointKind.HEARD) for day in row.heard]
    for day, _, stands in row.promises:
        days.append((day, PointKind.PROMISE if stands else PointKind.PAST_PROMISE))
    if row.due is not None:
        days.append((row.due, PointKind.DUE))
    if row.done_on is not None:
        days.append((row.done_on, PointKind.DONE))
    return days


def _track(row: TimelineRow, line: Timeline, words: Words) -> Track:
    """From the start of the period, or the first word of it, to the day it was last heard of."""
    first, today = line.first, line.today
    digits = max(len(measure_number(one.measure)) for one in line.rows)
    until = row.done_on or max(row.heard, default=first)
    number = in_role(f"{measure_number(row.measure):>{digits}} ", Role.REF)
    label = (*number, *plain(measure_title(row.measure, words)))
    since = max(min(row.heard, default=first), first)
    points = tuple(Point(day, kind, words.day(day)) for day, kind in _days(row))
    return Track(label, since, min(until, today), MARK_ROLES[row.mark], points)
