"""The analyst's own assessments, printed as such: dated, signed, apart from what was said."""

from __future__ import annotations

from coopplan.documents.blocks import Block, Heading, Items
from coopplan.documents.names import local, measure_title, plain
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.reports.official_answer import AssessmentLine
from coopplan.reports.quarterly_answer import QuarterlyReport


def assessment_part(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Оценка составителя»; nothing where nobody assessed anything."""
    if not report.assessments:
        return ()
    heading = Heading(2, plain(words.t("Assessment of the compiler")))
    return heading, Items(tuple((plain("–"), _line(one, words)) for one in report.assessments))


def _line(one: AssessmentLine, words: Words) -> Text:
    about = "" if one.measure is None else measure_title(one.measure, words)
    head = (Span(f"{about}: ", Role.STRONG),) if about else ()
    signed = words.t("signed {who}, {day}", who=one.by, day=words.day(one.on))
    return (*head, *local(one.text, words), Span(f" ({signed})", Role.FAINT))
