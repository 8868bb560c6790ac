"""Findings of ``check``: one kind of finding a line, with the records that it is about."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents.blocks import Block, Heading, Items, Page, Paragraph, Role, Span, Text
from coopplan.documents.names import in_role, large, plain
from coopplan.language.words import Words
from coopplan.model.checks import Finding
from coopplan.model.codes import Severity

_ROLES = {Severity.ERROR: Role.BAD, Severity.WARNING: Role.MOVED, Severity.NOTE: Role.FAINT}
_SIGNS = {Severity.ERROR: "!", Severity.WARNING: "?", Severity.NOTE: "–"}
_REFS = 12


def finding_items(
    findings: Sequence[Finding], words: Words, limit: int | None = _REFS
) -> list[tuple[Text, Text]]:
    """Findings as items, those of one sentence together, in the order in which they come."""
    groups: dict[tuple[Severity, str], list[str]] = {}
    for finding in findings:
        groups.setdefault((finding.severity, sentence(finding, words)), []).append(finding.ref)
    items: list[tuple[Text, Text]] = []
    for (severity, told), refs in groups.items():
        named = refs if limit is None or len(refs) <= limit else refs[: limit - 1]
        tail: Text = (Span(f"{large(told)}: "), Span(", ".join(named), Role.REF))
        if len(named) < len(refs):
            more = words.n("and {n} more", "and {n} more", len(refs) - len(named))
            tail = (*tail, Span(f" {more}"))
        items.append((in_role(_SIGNS[severity], _ROLES[severity]), tail))
    return items


def sentence(finding: Finding, words: Words) -> str:
    """What the finding says, its fields filled in; an unknown code is shown as it is."""
    if not words.has_code("finding", finding.code):
        fields = ", ".join(f"{name} {value}" for name, value in finding.fields.items())
        return f"{finding.code} ({fields})" if fields else finding.code
    return words.code("finding", finding.code).format_map(_Fields(finding.fields))


class _Fields(dict[str, str]):
    """A field that a finding does not have is left out in silence."""

    def __missing__(self, name: str) -> str:
        return ""


def compose(findings: Sequence[Finding], words: Words) -> Page:
    """Return the page of ``check``, worst first; without findings, one line that says so."""
    title = words.t("Findings")
    blocks: list[Block] = [Heading(1, plain(title))]
    if not findings:
        blocks.append(Paragraph(plain(words.t("Nothing that the checks look for."))))
    for severity in Severity:
        found = [finding for finding in findings if finding.severity is severity]
        if found:
            head = f"{large(words.code('severity', severity))} · {words.number(len(found))}"
            blocks.append(Heading(2, plain(head)))
            blocks.append(Items(tuple(finding_items(found, words, None))))
    return Page("findings", words.lang.value, title, tuple(blocks))
