"""What a search found, as a page of one table: the words lit up, each hit with its ref."""

from __future__ import annotations

from coopplan.documents.blocks import Block, Column, Group, Heading, Page, Paragraph, Table
from coopplan.documents.cells import code, ref, text
from coopplan.documents.names import in_role, more_rows, plain
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words, msg
from coopplan.model.hit import Found, Hit

SHOWN = 220
"""Letters of a long text that are shown, around the first word that was found."""

KINDS = {
    "agreement": msg("agreement"),
    "measure": msg("measure"),
    "statement": msg("statement"),
    "indicator": msg("indicator"),
    "source": msg("source"),
    "voice": msg("voice"),
    "party": msg("party"),
    "word": msg("word"),
    "assessment": msg("assessment"),
}
FIELDS = {
    "short": msg("short name"),
    "section": msg("section"),
    "place": msg("place"),
    "expected": msg("expected result"),
    "note": msg("note"),
    "publisher": msg("publisher"),
    "quote": msg("quote"),
    "alias": msg("another name"),
    "body": msg("who answers"),
    "not_found": msg("not found"),
    "aim": msg("aim"),
    "where": msg("where it was looked for"),
    "why": msg("why"),
}
"""Names of the texts that are not what a record is first of all."""


def hits(found: Found, words: Words) -> Page:
    """Return the hits, the best first."""
    title = words.t("Found: {text}", text=found.asked)
    blocks: list[Block] = [Heading(1, plain(title))]
    if found.hits:
        blocks.append(_table(found, words))
    blocks.append(Paragraph(in_role(_count(found, words), Role.FAINT)))
    if found.partly:
        told = words.t("Nowhere do all the words stand together; these are places with some.")
        blocks.append(Paragraph(plain(told)))
    return Page("search", words.lang.value, title, tuple(blocks))


def _table(found: Found, words: Words) -> Table:
    columns = (
        Column("ref", words.t("Ref"), least=12),
        Column("kind", words.t("Where"), stretch=1, least=12),
        Column("text", words.t("Text"), stretch=6, least=30),
    )
    rows = tuple(
        (ref(hit.ref), code(hit.kind, _where(hit, words)), text(lit_up(hit))) for hit in found.hits
    )
    return Table("hits", columns, (Group((), rows),), more_rows(words))


def _where(hit: Hit, words: Words) -> str:
    kind, field = words.t(KINDS[hit.kind]), FIELDS.get(hit.field)
    return f"{kind}: {words.t(field)}" if field else kind


def _count(found: Found, words: Words) -> str:
    total = words.n("{n} hit", "{n} hits", found.total)
    if found.more:
        return words.t("The newest of very many; add a word to narrow it down.")
    if len(found.hits) < found.total:
        shown = len(found.hits)
        return words.t("{shown} of {total}", shown=shown, total=words.number(found.total))
    return total


def lit_up(hit: Hit, shown: int = SHOWN) -> Text:
    """The text, or the part of a long one around the first word, with the words lit up."""
    start, end = _cut(hit, shown)
    spans: list[Span] = [Span("…")] if start else []
    at = start
    for first, last in hit.lit:
        if start <= first and last <= end:
            if first > at:
                spans.append(Span(hit.text[at:first]))
            spans.append(Span(hit.text[first:last], Role.CONTESTED))
            at = last
    if at < end:
        spans.append(Span(hit.text[at:end]))
    if end < len(hit.text):
        spans.append(Span("…"))
    return tuple(spans)


def _cut(hit: Hit, shown: int) -> tuple[int, int]:
    """From where to where a text is shown; between words where there are any."""
    whole = hit.text
    if len(whole) <= shown + 20:
        return 0, len(whole)
    first = hit.lit[0][0] if hit.lit else 0
    start = max(0, min(first - shown // 4, len(whole) - shown))
    end = start + shown
    if start:
        space = whole.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    if end < len(whole):
        space = whole.rfind(" ", max(start, first), end)
        end = space if space > (hit.lit[0][1] if hit.lit else 0) else end
    return start, end
