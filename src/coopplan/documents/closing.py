"""The end of a page: its numbered sources, and what the data lacks."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents.blocks import Block, Heading, Items, Paragraph, SourceItem, SourceList
from coopplan.documents.names import in_role, joined, local, plain
from coopplan.documents.runs import Role
from coopplan.language.words import Words
from coopplan.reports.answers import NumberedSource
from coopplan.reports.quarterly_answer import QuarterlyReport


def sources(numbered: Sequence[NumberedSource], words: Words) -> tuple[Block, ...]:
    """Return the part «Источники»; with none cited, one line that says so."""
    heading = Heading(2, plain(words.t("Sources")))
    if not numbered:
        return heading, nothing(words.t("No source is cited."))
    return heading, SourceList(tuple(_item(one, words) for one in numbered))


def _item(one: NumberedSource, words: Words) -> SourceItem:
    source = one.source
    published = "" if source.published is None else words.moment_short(source.published)
    repeats = "" if not source.origin else words.t("repeats {origin}", origin=source.origin)
    told = joined(
        [
            plain(source.publisher),
            local(source.title, words),
            plain(published),
            in_role(words.code("tier", source.tier), Role.FAINT),
            in_role(repeats, Role.FAINT),
            in_role(words.t("internal") if source.internal else "", Role.BAD),
            in_role(source.ref, Role.REF),
        ]
    )
    return SourceItem(one.number, told, source.address or "")


def lacks(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Чего не хватает»: what was looked for and not found, and the findings."""
    heading = Heading(2, plain(words.t("What the data lacks")))
    from coopplan.documents.findings import finding_items  # few pages end so

    missing = [(plain("–"), local(text, words)) for text in report.head.not_found]
    items = [*missing, *finding_items(report.lacks, report.head.ref, words)]
    notes = _own_words(report, words)
    if not items:
        return heading, nothing(words.t("Nothing that the checks look for.")), *notes
    return heading, Items(tuple(items)), *notes


def _own_words(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """That wordings in this language are the register's own, where the title's is."""
    if words.lang not in report.head.title.own:
        return ()
    told = words.t("Wordings in this language are the register's own translation.")
    return (Paragraph(in_role(told, Role.FAINT)),)


def more(left: int, words: Words) -> tuple[Block, ...]:
    """The line that says how many of a list are left out; nothing where none is."""
    return (nothing(words.n("and {n} more", "and {n} more", left)),) if left > 0 else ()


def nothing(told: str) -> Paragraph:
    """The one line of a part that has nothing in it."""
    return Paragraph(in_role(told, Role.FAINT))
