"""The quarterly report, layout ``status``: the answer and the words in, the page out.

First the lines that are enough for a governor's aide, then the parts in the order of the domain.
The rule: every part is there; one with nothing in it says so in one line. A partner's page lacks
the parts that are the keeper's own: what was silent, and what the data lacks.
"""

from __future__ import annotations

from coopplan.documents.blocks import Block, Page
from coopplan.documents.closing import lacks, sources
from coopplan.documents.head import agreement_part
from coopplan.documents.imprint import imprint_part, restated_part
from coopplan.documents.judgement import assessment_part
from coopplan.documents.quarterly_changes import changes, disputes, moved
from coopplan.documents.quarterly_lead import compose_lead, title
from coopplan.documents.quarterly_measures import by_sector, due_next, overdue, silent
from coopplan.documents.quarterly_numbers import counts, indicators, timeline
from coopplan.documents.slip_chart import slip_charts
from coopplan.language.words import Words
from coopplan.model.codes import Audience
from coopplan.reports.issued_answer import Imprint
from coopplan.reports.quarterly_answer import QuarterlyReport


def compose(report: QuarterlyReport, words: Words, imprint: Imprint | None = None) -> Page:
    """Return the page of the report in the language of the words."""
    internal = report.audience is Audience.INTERNAL
    blocks: list[Block] = [
        *compose_lead(report, words),
        *restated_part(imprint, report, words),
        *assessment_part(report, words),
        *agreement_part(report.head, report.as_of, report.known, words),
        *counts(report, words),
        *changes(report, words),
        *moved(report, words),
        *slip_charts(report, words),
        *disputes(report, words),
        *overdue(report, words),
        *due_next(report, words),
        *(silent(report, words) if internal else ()),
        *by_sector(report, words),
        *indicators(report, words),
        *timeline(report, words),
        *sources(report.sources, words),
        *(lacks(report, words) if internal else ()),
        *imprint_part(imprint, words),
    ]
    return Page("quarterly", words.lang.value, title(report, words), tuple(blocks))
