"""The table of the official form: measures by section, each side's bodies in their own column."""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.documents import told
from coopplan.documents.blocks import Cell, CellKind, Column, Group, Table
from coopplan.documents.cells import EMPTY, text
from coopplan.documents.names import (
    cite,
    in_role,
    joined,
    large,
    local,
    more_rows,
    party,
    plain,
    sector,
    voice,
)
from coopplan.documents.quarterly_measures import mark_cell, number_cell, title_cell
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.model.codes import Audience, DeadlineKnown
from coopplan.reports.answers import MeasureLine, StatementLine
from coopplan.reports.official_answer import Course
from coopplan.reports.quarterly_answer import QuarterlyReport


def measures_table(report: QuarterlyReport, words: Words) -> Table:
    """Return the table; its groups are the plan's sections, sectors where it has none."""
    lines = measure_lines(report)
    courses = {course.measure: course for course in report.form.courses}
    known = {one.ref for one in report.head.parties}
    astray = any(body.side not in known for line in lines for body in line.bodies)
    groups: dict[str, tuple[Text, list[tuple[Cell, ...]]]] = {}
    sectioned = any(line.section for line in lines)
    for line in lines:
        head = (
            local(line.section, words) or plain(words.t("Without a section"))
            if sectioned
            else plain(sector(line.name.sector, words))
        )
        key = "".join(span.text for span in head)
        row = _row(line, courses[line.name.ref], report, words, astray=astray)
        groups.setdefault(key, (head, []))[1].append(row)
    return Table(
        "official",
        _columns(report, words, astray=astray),
        tuple(Group(in_role(key, Role.LABEL), tuple(rows)) for key, (_, rows) in groups.items()),
        more_rows(words),
        grouped_by=words.t("Section"),
        boxed=True,
    )


def measure_lines(report: QuarterlyReport) -> list[MeasureLine]:
    """The measures of the report in the order of their numbers."""
    lines = [line for group in report.sectors for line in group.lines]
    return sorted(lines, key=lambda line: line.name.number)


def has_drafts(report: QuarterlyReport) -> bool:
    """Whether a paragraph of the form is only a draft."""
    return any(_is_draft(course) for course in report.form.courses)


def _columns(report: QuarterlyReport, words: Words, *, astray: bool) -> tuple[Column, ...]:
    sides = tuple(
        Column(
            f"bodies_{one.ref}",
            words.t("Responsible: {party}", party=party(one, words)),
            stretch=2,
            least=13,
        )
        for one in report.head.parties
    )
    other = Column("bodies", words.t("Responsible: side not told"), stretch=2, least=13)
    return (
        Column("ref", words.t("Item No."), least=3),
        Column("title", words.t("Measure"), stretch=3, least=16),
        Column("deadline", words.t("Time of implementation"), stretch=1, least=12),
        *sides,
        *((other,) if astray else ()),
        Column("course", words.t("Course of implementation"), stretch=6, least=24),
        Column("mark", words.t("Mark"), stretch=1, least=12),
    )


def _row(
    line: MeasureLine, course: Course, report: QuarterlyReport, words: Words, *, astray: bool
) -> tuple[Cell, ...]:
    parties = report.head.parties
    known = {one.ref for one in parties}
    sides = [_bodies(line, {one.ref}, words) for one in parties]
    if astray:
        others = {body.side for body in line.bodies} - known
        sides.append(_bodies(line, others, words))
    return (
        number_cell(line.name),
        title_cell(line.name, words),
        _deadline(line, words),
        *sides,
        _course(course, report, words),
        mark_cell(line, parties, words),
    )


def _bodies(line: MeasureLine, sides: Iterable[str | None], words: Words) -> Cell:
    """The bodies of these sides, one a line."""
    told_of = [local(body.name, words) for body in line.bodies if body.side in set(sides)]
    return text(told_of[0], below=tuple(told_of[1:])) if told_of else EMPTY


def _deadline(line: MeasureLine, words: Words) -> Cell:
    """The plan's deadline as amended, with what stood before it."""
    version = line.deadline
    if version is None or version.deadline is None:
        label = words.code("deadline_known", line.deadline_known)
        if line.deadline_known is DeadlineKnown.GIVEN:
            label = ""
        return Cell(CellKind.EMPTY, None, in_role(label, Role.FAINT))
    below: list[Text] = []
    if line.original_due and line.due and line.original_due != line.due:
        was = words.t("moved from {day}", day=words.day(line.original_due))
        below.append(in_role(f"({was})", Role.FAINT))
    value = line.due.isoformat() if line.due else None
    return Cell(CellKind.MOMENT, value, plain(version.deadline.phrase), tuple(below))


def _course(course: Course, report: QuarterlyReport, words: Words) -> Cell:
    """The analyst's paragraph; else a draft from the statements, marked as one."""
    lines = course_lines(course, report, words)
    return text(lines[0], below=tuple(lines[1:])) if lines else EMPTY


def course_lines(course: Course, report: QuarterlyReport, words: Words) -> list[Text]:
    """The lines of «ход исполнения», the first of a draft saying that it is one."""
    if course.word:
        return _paragraphs(local(course.word, words))
    told_of = [_sentence(one, words) for one in course.said]
    if not told_of:
        if report.audience is Audience.INTERNAL:
            told_of.append(plain(words.t("No news of the quarter.")))
        if course.last is not None:
            told_of.append(_sentence(course.last, words))
    if not told_of:
        return []
    draft = Span(words.t("[draft]"), Role.CONTESTED)
    return [(draft, Span(" "), *told_of[0]), *told_of[1:]]


def _is_draft(course: Course) -> bool:
    return not course.word


def _sentence(line: StatementLine, words: Words) -> Text:
    """Day, who, what: «10.10.2025, губернатор: ввод до конца 2026 г. [4]»."""
    who = voice(line.voice, words)
    day = told.said_on(line, words)
    head = ", ".join(part for part in (day, who) if part)
    what = local(line.text, words) or plain(large(told.facts(line, words)))
    return (*joined((plain(head), what), ": "), *cite(line.sources))


def _paragraphs(text_: Text) -> list[Text]:
    """A text's lines, each by itself; empty ones are left out."""
    lines: list[list[Span]] = [[]]
    for span in text_:
        for place, part in enumerate(span.text.split("\n")):
            if place:
                lines.append([])
            if part.strip():
                lines[-1].append(Span(part, span.role))
    return [tuple(line) for line in lines if line]
