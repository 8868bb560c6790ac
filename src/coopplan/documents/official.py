"""The quarterly report, layout ``official``: «Информация о ходе реализации Плана …».

The same frozen answer as the layout ``status``, in the form that goes to ministries: a table with
the bodies of each side in a column of their own, then reasons, problems and proposals, and room
for signatures. The rule: «ход исполнения» is the analyst's paragraph, or a draft that says so.
"""

from __future__ import annotations

from fractions import Fraction

from coopplan.documents.blocks import Block, Heading, KeyLines, Page, Paragraph
from coopplan.documents.closing import nothing
from coopplan.documents.imprint import imprint_part, restated_part
from coopplan.documents.judgement import assessment_part
from coopplan.documents.names import in_role, local, party, percent, plain
from coopplan.documents.official_points import points, sources_part
from coopplan.documents.official_table import has_drafts, measures_table
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.reports.issued_answer import Imprint
from coopplan.reports.official_answer import Execution
from coopplan.reports.quarterly_answer import AgreementHead, QuarterlyReport

_LINE = "_" * 24


def compose(report: QuarterlyReport, words: Words, imprint: Imprint | None = None) -> Page:
    """Return the official form in the language of the words."""
    told = title(report, words)
    blocks: list[Block] = [
        Heading(1, plain(told)),
        Paragraph(_of_what(report, words)),
        *restated_part(imprint, report, words),
        Paragraph(_summary(report, words)),
        *_measures(report, words),
        *points(report, words),
        *assessment_part(report, words),
        *_signatures(report.head, words),
        *sources_part(report, words),
        *imprint_part(imprint, words),
    ]
    return Page("official", words.lang.value, told, tuple(blocks), landscape=True)


def title(report: QuarterlyReport, words: Words) -> str:
    """«Информация о ходе реализации Плана Астрахань–Атырау 2025–2027 за IV квартал 2025 г.»."""
    head = report.head
    kind = words.code("kind_of", head.kind)
    parties = "–".join(party(one, words) for one in head.parties)
    years = "" if head.period is None else words.moment_short(head.period)
    name = " ".join(part for part in (parties, years) if part)
    return words.t(
        "Information on the implementation of the {kind} {name}, {quarter}",
        kind=kind,
        name=name,
        quarter=words.quarter(report.quarter),
    )


def _of_what(report: QuarterlyReport, words: Words) -> Text:
    day = words.t("as of {day}", day=words.day_long(report.as_of))
    return (*local(report.head.title, words), Span(f" · {day}", Role.FAINT))


def _summary(report: QuarterlyReport, words: Words) -> Text:
    """«Всего …; срок наступил по …, из них исполнено … (x %), с перенесённым сроком …; …»."""
    counts = report.form.execution
    parts = [words.t("Measures in all: {n}", n=words.number(counts.total)), _came(counts, words)]
    rest = "; ".join(
        f"{words.code('mark', mark)} — {words.number(count)}" for mark, count in counts.rest.items()
    )
    if rest:
        of_all = counts.came == 0
        parts.append(
            words.t("by mark: {marks}", marks=rest)
            if of_all
            else words.t("the others: {marks}", marks=rest)
        )
    told = "; ".join(parts) + "."
    if counts.total and report.deadlines_not_known == counts.total:
        unknown = words.t("The deadlines of the Plan are not known: its text was not found.")
        return (Span(told, Role.STRONG), Span(f" {unknown}"))
    return in_role(told, Role.STRONG)


def _came(counts: Execution, words: Words) -> str:
    came = words.number(counts.came)
    if not counts.came:
        return words.t("the deadline has come for none")
    told = words.t(
        "the deadline has come for {came}, of which done {done} ({share})",
        came=came,
        done=words.number(counts.done),
        share=percent(Fraction(counts.done, counts.came), words),
    )
    if not counts.moved:
        return told
    return f"{told}, {words.t('with a moved deadline {n}', n=words.number(counts.moved))}"


def _measures(report: QuarterlyReport, words: Words) -> list[Block]:
    if not report.total:
        return [nothing(words.t("The agreement has no measures in the register."))]
    blocks: list[Block] = [measures_table(report, words)]
    if has_drafts(report):
        told = words.t(
            "Draft: composed from the statements of the register, to be replaced by the "
            "paragraph of who answers for it."
        )
        blocks.append(Paragraph(in_role(told, Role.FAINT)))
    return blocks


def _signatures(head: AgreementHead, words: Words) -> list[Block]:
    """A line for each side to sign on: office, signature, name, day."""
    line = "   ".join(f"{_LINE} ({what})" for what in (words.t("signature"), words.t("name, date")))
    rows = tuple((party(one, words), plain(line)) for one in head.parties)
    return [Heading(2, plain(words.t("Signatures"))), KeyLines(rows)]
