"""One report in one form: which answer, which page, in which bytes.

The rule: what is printed now and what is issued are made here, by the same hands.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from coopplan.errors import OptionNeeds, SideNotKnown
from coopplan.model.codes import Audience, Layout
from coopplan.model.issued import ANSWER, Asked, ReportFile
from coopplan.model.text import Lang, fold

if TYPE_CHECKING:
    from coopplan.documents.blocks import Page
    from coopplan.language.words import Words
    from coopplan.model.plan import Plan
    from coopplan.reports.issued_answer import Imprint
    from coopplan.reports.quarterly_answer import QuarterlyReport

FORMATS = ("terminal", "md", "html", "docx", "xlsx", "pdf", "csv", "json")
"""The formats of a report; ``terminal`` is plain text where it goes to a file."""

SCHEMA = "report/1"
WIDTH, WIDE = 100, 160
"""Columns of an issued report in plain text, and of one that lies on its side."""


def answer_of(plan: Plan, asked: Asked) -> QuarterlyReport:
    """Return the frozen answer to the question."""
    from coopplan.reports.quarterly import quarterly

    return quarterly(plan, asked.quarter, asked.as_of, asked.partner)


def page_of(
    answer: QuarterlyReport, layout: Layout, words: Words, imprint: Imprint | None = None
) -> Page:
    """Return the answer's page in this layout and language."""
    if layout is Layout.OFFICIAL:
        from coopplan.documents import official

        return official.compose(answer, words, imprint)
    from coopplan.documents import quarterly

    return quarterly.compose(answer, words, imprint)


def answer_file(answer: QuarterlyReport) -> ReportFile:
    """Return the answer's JSON as a file; the same answer gives the same bytes."""
    import json

    from coopplan.reports.json_answers import to_json

    told = json.dumps(to_json(SCHEMA, answer), ensure_ascii=False, indent=2)
    return ReportFile(ANSWER, None, (told + "\n").encode())


def pages_of(
    answer: QuarterlyReport,
    layout: Layout,
    formats: Iterable[str],
    langs: Iterable[Lang],
    imprint: Imprint,
) -> tuple[ReportFile, ...]:
    """Return every page of an issued report as a file, by language, then by format."""
    from coopplan.language.words import Words

    wanted = [one for one in dict.fromkeys(formats) if one != ANSWER]
    found: list[ReportFile] = []
    for lang in dict.fromkeys(langs):
        page = page_of(answer, layout, Words(lang), imprint)
        found += [ReportFile(name, lang, _written(page, name)) for name in wanted]
    return tuple(found)


def partner_of(plan: Plan, told: str | None) -> str:
    """Return the party that a partner's report is for.

    The one named; else, of two, the side that does not keep the register: the other than the one
    that the keeper's name names, by default the second of the document. Of more than two it has to
    be named. Raises SideNotKnown, OptionNeeds.
    """
    parties = plan.agreement.parties
    if told is not None:
        from coopplan.cli.filling import find_side

        found = find_side(plan, told)
        if found not in parties:
            raise SideNotKnown(side=told, agreement=plan.agreement.ref, allowed=parties)
        return found
    keeps = keeping_side(plan)
    if len(parties) != 2 or keeps is None:
        raise OptionNeeds(option="--audience partner", needs="--for")
    return parties[1] if keeps == parties[0] else parties[0]


def keeping_side(plan: Plan) -> str | None:
    """Return the party that keeps the register, None where it cannot be told.

    It is the one that the keeper's name names; of two, where it names neither, the first of the
    document.
    """
    parties = plan.agreement.parties
    keeper = fold(plan.agreement.keeper or "")
    keeps = [ref for ref in parties if any(name in keeper for name in _names(plan, ref))]
    if len(keeps) == 1:
        return keeps[0]
    return parties[0] if len(parties) == 2 else None


def audience_of(told: str | None, partner: str | None) -> Audience:
    """Return for whom a report is: ``--for`` alone means a partner."""
    return Audience(told) if told else Audience.PARTNER if partner else Audience.INTERNAL


def _names(plan: Plan, ref: str) -> set[str]:
    party = plan.parties[ref]
    texts = [text.get(lang) for text in (party.name, party.short) for lang in Lang]
    return {fold(name) for name in (ref, *texts) if name}


def _written(page: Page, name: str) -> bytes:
    if name == "terminal":
        from coopplan.render.terminal import render

        return render(page, width=WIDE if page.landscape else WIDTH).encode()
    from coopplan.render.formats import Format, write

    return write(page, Format(name))
