"""What was read in a press release, for the person who reviews it: each thing with its quote."""

from __future__ import annotations

from collections.abc import Mapping

from coopplan.documents import cells
from coopplan.documents.blocks import Block, Column, Group, Heading, Items, KeyLines, Page, Table
from coopplan.documents.names import STATUS_ROLES
from coopplan.documents.runs import Role, Span
from coopplan.extract.draft import Draft, DraftMeasure, NoteCode, Told
from coopplan.extract.html_text import readable
from coopplan.language.sentences import msg
from coopplan.language.words import Words

NOTES: Mapping[NoteCode, str] = {
    NoteCode.DAY_WITHOUT_YEAR: msg("a day without a year: not taken as the day of signing"),
    NoteCode.RELATIVE_DAY: msg("a day told from the day of publication: not taken"),
    NoteCode.OTHER_DAY: msg("a day that may be another document's: not taken"),
    NoteCode.DURATION_ONLY: msg("only a length is told: no days of a period"),
    NoteCode.OTHER_PERIOD: msg("years that may be those of another document: not taken"),
    NoteCode.SIGNING_PLANNED: msg("the signing is only planned"),
    NoteCode.NO_SIGNATORY: msg("who signed is not told"),
    NoteCode.TWO_STATUSES: msg("one project told with two statuses"),
    NoteCode.MOVED_PROMISE: msg("a deadline was moved: enter the new promise"),
    NoteCode.DENIED: msg("the text denies it: not taken"),
}
"""What each note says (msgids)."""


def compose(draft: Draft, words: Words) -> Page:
    """Return a draft as a page."""
    title = (Span(draft.title, Role.TITLE),)
    blocks: list[Block] = [Heading(1, title), KeyLines(_facts(draft, words))]
    if draft.measures:
        blocks.append(_measures(draft, words))
    if draft.figures:
        blocks.append(_figures(draft, words))
    if len(draft.documents) > 1:
        blocks.append(Heading(2, (Span(words.t("Documents that the text tells of")),)))
        blocks.append(_documents(draft, words))
    if draft.notes:
        blocks.append(Heading(2, (Span(words.t("To look at")),)))
        blocks.append(
            Items(
                tuple(
                    ((Span("–"),), (Span(f"{words.t(NOTES[one.code])}: «{readable(one.words)}»"),))
                    for one in draft.notes
                )
            )
        )
    return Page("draft", words.lang.value, draft.title, tuple(blocks))


TOLD: Mapping[Told, str] = {
    Told.SIGNED: msg("signed"),
    Told.PLANNED: msg("only planned"),
    Told.EARLIER: msg("signed before"),
}
"""What each way of telling says (msgids)."""


def _documents(draft: Draft, words: Words) -> Items:
    """List the documents of the text by their numbers, the drafted one in bold."""
    lines = []
    for number, one in enumerate(draft.documents, start=1):
        kind = words.code("agreement_kind", one.kind) if one.kind else words.t("another document")
        role = Role.STRONG if number == draft.document else Role.PLAIN
        head = Span(f"{kind}, {words.t(TOLD[one.told])}", role)
        lines.append(((Span(f"{number}."),), (head, Span(f": «{readable(one.quote)}»"))))
    return Items(tuple(lines))


def _facts(draft: Draft, words: Words) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    nothing = words.t("not told")
    kind = words.code("agreement_kind", draft.kind) if draft.kind else words.t("another document")
    first, last = draft.period or (None, None)
    span = f"{words.day(first) if first else '…'} – {words.day(last) if last else '…'}"
    signed = "; ".join(
        ", ".join(part for part in (one.name, one.office, one.party) if part)
        for one in draft.signatories
    )
    rows = (
        (words.t("Kind"), kind),
        (words.t("Parties"), "; ".join(draft.parties) or nothing),
        (words.t("Signed by"), signed or nothing),
        (words.t("Signed on"), words.day(draft.signed_on) if draft.signed_on else nothing),
        (words.t("Signed at"), draft.signed_at or nothing),
        (words.t("Period"), span if draft.period else nothing),
    )
    return tuple((name, (Span(value),)) for name, value in rows)


def _measures(draft: Draft, words: Words) -> Table:
    moved = any(one.promise is not None for one in draft.measures)
    columns = (
        Column("status", words.t("Status")),
        Column("sector", words.t("Sector"), 1),
        *((Column("promise", words.t("Promised anew"), 1),) if moved else ()),
        Column("quote", words.t("Quote"), stretch=1),
        Column("start", words.t("From character"), 1, right=True),
    )
    rows = tuple(
        (
            cells.code(one.status, words.code("status", one.status), STATUS_ROLES[one.status]),
            cells.code(one.sector, words.code("sector", one.sector)),
            *((cells.text(_promised(one, words)),) if moved else ()),
            cells.text(readable(one.quote)),
            cells.number(one.start, words),
        )
        for one in draft.measures
    )
    head = (Span(words.t("Measures")),)
    return Table("draft_measures", columns, (Group(head, rows),), words.t("… and {n} more"))


def _promised(one: DraftMeasure, words: Words) -> str:
    return words.promise(one.promise.promise) if one.promise is not None else ""


def _figures(draft: Draft, words: Words) -> Table:
    columns = (
        Column("value", words.t("Value"), right=True),
        Column("unit", words.t("Unit")),
        Column("subject", words.t("What it counts"), stretch=1),
        Column("period", words.t("Period"), 1),
        Column("quote", words.t("Quote"), 1),
    )
    rows = tuple(
        (
            cells.number(one.value, words),
            cells.text(words.unit(one.unit, one.value)),
            cells.text(one.subject),
            cells.text(one.period or ""),
            cells.text(readable(one.quote)),
        )
        for one in draft.figures
    )
    head = (Span(words.t("Figures")),)
    return Table("draft_figures", columns, (Group(head, rows),), words.t("… and {n} more"))
