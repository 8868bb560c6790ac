"""One measure and one agreement in full: where it stands, who says so, what is open."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents.blocks import Block, Group, Heading, Items, KeyLines, Page
from coopplan.documents.closing import nothing, sources
from coopplan.documents.head import clocks_row, head_rows
from coopplan.documents.listing import measure_table
from coopplan.documents.names import (
    MARK_ROLES,
    cite,
    evidence,
    in_role,
    joined,
    local,
    mark,
    plain,
    sector,
    side,
)
from coopplan.documents.quarterly_changes import (
    chain_rows,
    chain_table,
    dispute_blocks,
    programme_lines,
)
from coopplan.documents.reworded import act
from coopplan.documents.runs import Role, Span, Text
from coopplan.documents.times import times_part
from coopplan.documents.told import attributed, quoted, said_on, status_told
from coopplan.language.words import Words
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.schedule import deadline_versions, given, is_ongoing
from coopplan.reports.answers import MeasureLine, StatementLine
from coopplan.reports.register_answers import AgreementView, MeasureView


def measure(view: MeasureView, words: Words) -> Page:
    """Return the page of one measure."""
    line = view.line
    title = words.text(view.measure.title) or line.name.ref
    heading = (Span(f"{line.name.ref} ", Role.REF), *local(view.measure.title, words))
    rows = [*_standing(view, words), *_record(view, words)]
    rows.append(clocks_row(view.as_of, view.known, words))
    blocks: list[Block] = [Heading(1, heading), KeyLines(tuple(row for row in rows if row[1]))]
    blocks += times_part(view.occurrences, words)
    blocks.append(Heading(2, plain(words.t("Promises by voice"))))
    if line.chains:
        blocks.append(chain_table([Group((), chain_rows(line.chains, words))], words))
    else:
        blocks.append(nothing(words.t("Nobody has promised a date.")))
    blocks += programme_lines(line, words)
    blocks.append(Heading(2, plain(words.t("Disputes"))))
    for one in view.disputes:
        blocks += dispute_blocks(one, (), words)
    if not view.disputes:
        blocks.append(nothing(words.t("No two voices disagree.")))
    blocks += _statements(words.t("Latest statements"), view.latest, words)
    blocks += sources(view.sources, words)
    return Page("measure", words.lang.value, title, tuple(blocks))


def _standing(view: MeasureView, words: Words) -> list[tuple[str, Text]]:
    """The axes: mark, state by side, schedule, evidence, when it was last heard of."""
    line = view.line
    status = in_role(mark(line, view.parties, words), MARK_ROLES[line.mark])
    rows: list[tuple[str, Text]] = [(words.t("Mark"), status)]
    for ref, told in line.by_side:
        if told.status is None:
            continue
        whose = side(ref, view.parties, words) or words.t("no side")
        what = _state(told, view, words)
        rows.append((words.t("State"), (Span(f"{whose}: {what}"), *attributed(told, words))))
    schedule = words.code("schedule", line.schedule)
    if line.days:
        schedule += f", {words.days(line.days)}"
    backed = evidence(line, words)
    if line.origins > 1:
        count = words.n("{n} independent origin", "{n} independent origins", line.origins)
        backed += f" ({count})"
    rows.append((words.t("Schedule"), plain(schedule)))
    rows.append((words.t("Evidence"), plain(backed)))
    rows.append((words.t("Last heard"), _heard(line, words)))
    if line.under_control is not None:
        label = words.code("control", "on" if line.under_control else "off")
        rows.append((words.t("Control"), plain(label)))
    return rows


def _state(told: StatementLine, view: MeasureView, words: Words) -> str:
    """What a side says of the measure; of one that goes on or recurs also as of which day.

    «Done» said of one quarter is no word of those after it.
    """
    status, due = status_told(told, words), given(deadline_versions(view.measure, view.as_of)[0])
    goes_on = due is not None and (is_ongoing(due) or due.is_recurring)
    if told.occurrence or told.about is None or not goes_on:
        return status
    return f"{status}, {words.t('as of {day}', day=words.moment(told.about))}"


def _heard(line: MeasureLine, words: Words) -> Text:
    if line.last_heard is None:
        return in_role(words.t("never"), Role.BAD)
    told = plain(words.day_long(line.last_heard))
    if not line.silent:
        return told
    silent = words.n("silent for {n} quarter", "silent for {n} quarters", line.silent_quarters)
    return joined([told, in_role(silent, Role.BAD)])


def _record(view: MeasureView, words: Words) -> list[tuple[str, Text]]:
    """What the register holds of the measure; what is empty stays out."""
    one = view.measure
    ref, title = view.agreement
    parts = "" if one.parts is None else f"{one.parts} {words.text(one.parts_unit)}".strip()
    rows: list[tuple[str, Text]] = [
        (words.t("Agreement"), (*local(title, words), Span(f" {ref}", Role.REF))),
        (words.t("Plan's No."), plain(one.plan_no or "")),
        (words.t("Section"), local(one.section, words)),
        (words.t("Sector"), plain(sector(one.sector, words))),
        (words.t("Place"), local(one.place, words)),
        (words.t("In the Plan"), plain(words.code("in_plan", one.in_plan))),
        (words.t("Deadline"), _deadlines(one, words)),
        (words.t("Amended"), joined((act(told, words) for told in one.amended), "; ")),
        (words.t("Expected"), local(one.expected, words)),
        (words.t("Completion"), local(one.completion_form, words)),
        (words.t("Parts"), plain(parts)),
        (words.t("Responsible"), _bodies(view, words)),
        (words.t("Milestones"), _milestones(one, words)),
        (words.t("Waits for"), plain(", ".join(one.waits_for))),
        (words.t("Not found"), joined((local(text, words) for text in one.not_found), "; ")),
        (words.t("Note"), local(one.note, words)),
    ]
    return rows


def _deadlines(one: Measure, words: Words) -> Text:
    """All versions, the plan's own first."""
    if not one.deadlines:
        return plain(words.code("deadline_known", "not_known"))
    return joined((deadline_version(version, words) for version in one.deadlines), "; ")


def deadline_version(version: DeadlineVersion, words: Words) -> Text:
    """One version of a deadline: its phrase, and by which act it holds."""
    if version.deadline is None:
        told = words.code("deadline_known", version.known)
    else:
        told = f"«{version.deadline.phrase}»"
        if version.deadline.latest is not None:
            told += " " + words.t("(by {day})", day=words.day(version.deadline.latest))
    parts = [plain(told)]
    if version.on is not None:
        parts.append(plain(words.t("amended on {day}", day=words.day(version.on))))
    if version.basis:
        parts.append(plain(version.basis))
    if version.reason:
        parts.append(local(version.reason, words))
    if not version.approved:
        parts.append(in_role(words.t("only requested"), Role.CONTESTED))
    return joined(parts)


def _bodies(view: MeasureView, words: Words) -> Text:
    told: list[Text] = []
    for body in view.measure.bodies:
        role = words.code("body_role", body.role)
        whose = side(body.side, view.parties, words)
        tail = f" ({role}, {whose})" if whose else f" ({role})"
        told.append((*local(body.name, words), *in_role(tail, Role.FAINT)))
    return joined(told, "; ")


def _milestones(one: Measure, words: Words) -> Text:
    told: list[Text] = []
    for step in one.milestones:
        parts = [local(step.title, words)]
        if step.due is not None:
            parts.append(plain(words.by(step.due)))
        if step.met is not None:
            met = words.t("met {day}", day=words.moment_short(step.met))
            parts.append(in_role(met, Role.GOOD))
        told.append(joined(parts))
    return joined(told, "; ")


def _statements(title: str, lines: Sequence[StatementLine], words: Words) -> tuple[Block, ...]:
    heading = Heading(2, plain(title))
    if not lines:
        return heading, nothing(words.t("Nothing has been said yet."))
    items = tuple(
        (
            plain(said_on(line, words)),
            (*quoted(line, words), Span(f" {line.ref}", Role.REF)),
        )
        for line in lines
    )
    return heading, Items(items)


def agreement(view: AgreementView, words: Words) -> Page:
    """Return the page of one agreement."""
    title = words.text(view.head.title) or view.head.ref
    rows = [*head_rows(view.head, words), clocks_row(view.as_of, view.known, words)]
    missing = joined((local(text, words) for text in view.head.not_found), "; ")
    rows.append((words.t("Not found"), missing))
    cited = cite(view.head.signing_sources)
    blocks: list[Block] = [
        Heading(1, (Span(f"{view.head.ref} ", Role.REF), *local(view.head.title, words))),
        KeyLines(tuple(row for row in rows if row[1])),
        Heading(2, plain(words.t("Measures"))),
        measure_table(view.lines, words)
        if view.lines
        else nothing(words.t("The agreement has no measures in the register.")),
        *_statements(words.t("Statements about the agreement as a whole"), view.statements, words),
        *(sources(view.sources, words) if view.sources or cited else ()),
    ]
    return Page("agreement", words.lang.value, title, tuple(blocks))
