"""Findings of ``check``: one kind of finding a line, with the records that it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.documents.blocks import Cell, Column, Group, Heading, Page, Paragraph, Table
from coopplan.documents.cells import code, ref, text
from coopplan.documents.names import in_role, large, more_rows, plain
from coopplan.documents.runs import Role, Span, Text
from coopplan.errors import BadMoment
from coopplan.language.words import Words
from coopplan.model.codes import Severity
from coopplan.model.finding import Finding
from coopplan.model.moment import Moment

_ROLES = {Severity.ERROR: Role.BAD, Severity.WARNING: Role.MOVED, Severity.NOTE: Role.FAINT}
_SIGNS = {Severity.ERROR: "!", Severity.WARNING: "?", Severity.NOTE: "–"}
_REFS = 12


def finding_items(
    findings: Sequence[Finding], agreement: str, words: Words, limit: int = _REFS
) -> list[tuple[Text, Text]]:
    """Findings of one agreement as items, those of one sentence together, in their order.

    Refs are shown without the agreement's own, which the page has said.
    """
    groups: dict[tuple[Severity, str], list[str]] = {}
    for finding in findings:
        groups.setdefault((finding.severity, sentence(finding, words)), []).append(finding.ref)
    items: list[tuple[Text, Text]] = []
    for (severity, told), refs in groups.items():
        named = refs if len(refs) <= limit else refs[: limit - 1]
        shown = ", ".join(ref.removeprefix(agreement) for ref in named)
        tail: Text = (Span(large(told)), *((Span(": "), Span(shown, Role.REF)) if shown else ()))
        if len(named) < len(refs):
            more = words.n("and {n} more", "and {n} more", len(refs) - len(named))
            tail = (*tail, Span(f" {more}"))
        items.append((in_role(_SIGNS[severity], _ROLES[severity]), tail))
    return items


def sentence(finding: Finding, words: Words) -> str:
    """What the finding says, its fields filled in; an unknown code is shown as it is."""
    if not words.has_code("finding", finding.code):
        told = ", ".join(f"{name} {value}" for name, value in finding.fields.items())
        return f"{finding.code} ({told})" if told else finding.code
    fields = {name: _written(name, value, words) for name, value in finding.fields.items()}
    return words.code("finding", finding.code).format_map(_Fields(fields))


_CODED = {
    "confidence": "confidence",
    "status": "status",
    "before": "status",
    "after": "status",
    "scope": "scope",
    "lang": "lang",
}
_DATED = frozenset(("on", "said_on", "done_on", "published", "due", "promise"))


def _written(name: str, value: str, words: Words) -> str:
    """A field's value for a reader: codes by their labels, times in this language's form."""
    if name in _DATED:
        try:
            return words.moment_short(Moment.parse(value))
        except BadMoment:
            return value
    if name == "occurrence":
        return words.occurrence(value)
    group = _CODED.get(name)
    return words.code(group, value) if group and words.has_code(group, value) else value


class _Fields(dict[str, str]):
    """A field that a finding does not have is left out in silence."""

    def __missing__(self, name: str) -> str:
        return ""


def compose(
    findings: Sequence[Finding], words: Words, counts: Mapping[Severity, int] | None = None
) -> Page:
    """Return the page of ``check``, one finding a row, worst first; with none, a line says so.

    ``counts``: how many there are of each weight, where these are only the first.
    """
    title = words.t("Findings")
    heading = Heading(1, plain(title))
    if not findings:
        told = Paragraph(plain(words.t("Nothing that the checks look for.")))
        return Page("findings", words.lang.value, title, (heading, told))
    columns = (
        Column("ref", words.t("Ref"), least=12),
        Column("finding", words.t("Finding"), stretch=1, least=24),
        Column("severity", words.t("Weight"), rank=1, least=10),
    )
    groups = tuple(
        Group(
            _head(severity, counts[severity] if counts else len(found), words),
            tuple(_row(one, words) for one in found),
        )
        for severity in Severity
        if (found := [one for one in findings if one.severity is severity])
    )
    table = Table("findings", columns, groups, more_rows(words))
    left = sum(counts.values()) - len(findings) if counts else 0
    beyond = words.n("and {n} more", "and {n} more", left)
    more = (Paragraph(in_role(beyond, Role.FAINT)),) if left else ()
    return Page("findings", words.lang.value, title, (heading, table, *more))


def _head(severity: Severity, count: int, words: Words) -> Text:
    label = large(words.code("severity", severity))
    return in_role(f"{label} · {words.number(count)}", _ROLES[severity])


def _row(one: Finding, words: Words) -> tuple[Cell, ...]:
    return (
        ref(one.ref),
        text(large(sentence(one, words))),
        code(one.severity, words.code("severity", one.severity), _ROLES[one.severity]),
    )
