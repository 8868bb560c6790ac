"""The quarterly report of several agreements, or of the whole register."""

from __future__ import annotations

from coopplan.documents.blocks import Bar, Bars, Block, Heading, Page, Paragraph
from coopplan.documents.closing import more, nothing
from coopplan.documents.head import clocks_row
from coopplan.documents.listing import agreement_table, marks, measure_table
from coopplan.documents.names import MARK_ROLES, in_role, joined, large, measure_title, plain
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.model.codes import Mark
from coopplan.reports.register_answers import CountedBy, RegisterReport

_NAMED = 4


def compose(report: RegisterReport, words: Words) -> Page:
    """Return the page: counts, agreements in a table, overdue, slips, disputes."""
    title = words.n("{n} AGREEMENT", "{n} AGREEMENTS", report.agreements)
    day = words.t("as of {day}", day=words.day(report.as_of))
    title = f"{title} · {words.quarter(report.quarter)} · {day}"
    blocks: list[Block] = [
        Heading(1, plain(title)),
        *(Paragraph(text, hang=True) for text in _lead(report, words)),
        Heading(2, plain(words.t("Agreements"))),
        agreement_table(report.rows, words),
        *more(report.agreements - len(report.rows), words),
        Heading(2, plain(words.t("Where the measures stand"))),
        _bars(report, words),
        Heading(2, plain(words.t("Overdue"))),
        *_overdue(report, words),
        Heading(2, plain(words.t("Promises that moved in the quarter"))),
        *_slipped(report, words),
        Heading(2, plain(words.t("Disputes"))),
        *_disputes(report, words),
    ]
    return Page("register", words.lang.value, title, tuple(blocks), landscape=True)


def _lead(report: RegisterReport, words: Words) -> list[Text]:
    """The first lines: counts, what is late or silent, where it is contested, both clocks."""
    head = words.n("{n} measure:", "{n} measures:", report.total)
    told: list[Text] = [(Span(f"{head} ", Role.STRONG), *marks(report.marks, words), Span("."))]
    if report.carried:
        once = words.n(
            "{n} measure more goes on under the plan that follows and is counted there.",
            "{n} measures more go on under the plan that follows and are counted there.",
            report.carried,
        )
        told.append(in_role(once, Role.FAINT))
    for label, counted, role in (
        (words.t("OVERDUE, {n}:", n=report.overdue_total), _by(report.overdue_by, words), Role.BAD),
        (words.t("SILENT, {n}:", n=report.silent_total), _by(report.silent_by, words), Role.STRONG),
    ):
        if counted:
            told.append((Span(f"{label} ", role), Span(f"{counted}.")))
    if report.disputes:
        measures = {one.measure.ref: one.measure for one in report.disputes}
        named = list(measures.values())[:_NAMED]
        shown = ", ".join(measure_title(measure, words, 40) for measure in named)
        left = report.disputed_total - len(named)
        more = " " + words.n("and {n} more", "and {n} more", left) if left > 0 else ""
        contested = Span(words.t("CONTESTED") + ": ", Role.CONTESTED)
        told.append((contested, Span(f"{shown}{more}.")))
    label, clocks = clocks_row(report.as_of, report.known, words)
    told.append((Span(f"{label}: ", Role.FAINT), *(Span(one.text, Role.FAINT) for one in clocks)))
    return told


def _by(counted: CountedBy, words: Words) -> str:
    """Which agreements have how many of these, the most first; the first of them by name."""
    shown = ", ".join(f"{one.ref} — {one.count}" for one in counted.most)
    left = counted.agreements - len(counted.most)
    return f"{shown} " + words.n("and {n} more", "and {n} more", left) if left > 0 else shown


def _bars(report: RegisterReport, words: Words) -> Bars:
    bars: list[Bar] = []
    for code in Mark:
        now, before = report.marks.get(code, 0), report.marks_before.get(code, 0)
        if not (now or before):
            continue
        moved = now - before
        note = plain(f"({'+' if moved > 0 else ''}{words.number(moved)})") if moved else ()
        bars.append(Bar(plain(large(words.code("mark", code))), now, note, MARK_ROLES[code]))
    return Bars("marks", words.t("By mark"), tuple(bars), report.total)


def _overdue(report: RegisterReport, words: Words) -> list[Block]:
    if not report.overdue:
        return [nothing(words.t("Nothing is overdue."))]
    table = measure_table(report.overdue, words)
    return [table, *more(report.overdue_total - len(report.overdue), words)]


def _slipped(report: RegisterReport, words: Words) -> list[Block]:
    if not report.slipped:
        return [nothing(words.t("No voice has moved a promise."))]
    from coopplan.documents.overview import slip_table  # few registers have a slip or a dispute

    table = slip_table(report.slipped, words)
    return [table, *more(report.slipped_total - len(report.slipped), words)]


def _disputes(report: RegisterReport, words: Words) -> list[Block]:
    if not report.disputes:
        return [nothing(words.t("No two voices disagree."))]
    from coopplan.documents.quarterly_changes import dispute_blocks

    told = [
        block
        for one in report.disputes
        for block in (
            Paragraph(joined([in_role(one.measure.ref, Role.REF)])),
            *dispute_blocks(one, (), words, cited=False),
        )
    ]
    return [*told, *more(report.disputes_total - len(report.disputes), words)]
