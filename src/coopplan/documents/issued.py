"""The list of reports that went out."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents.blocks import Block, Cell, CellKind, Column, Group, Heading, Page, Table
from coopplan.documents.cells import code, text
from coopplan.documents.closing import nothing
from coopplan.documents.head import instant
from coopplan.documents.names import in_role, more_rows, plain
from coopplan.documents.runs import Role
from coopplan.language.words import Words
from coopplan.model.codes import Audience
from coopplan.model.issued import IssuedReport


def compose(reports: Sequence[IssuedReport], words: Words) -> Page:
    """Return the list as a page; an empty one says so."""
    title = words.t("Issued reports")
    blocks: list[Block] = [Heading(1, plain(title))]
    blocks.append(_table(reports, words) if reports else nothing(words.t("None went out yet.")))
    return Page("issued", words.lang.value, title, tuple(blocks))


def _table(reports: Sequence[IssuedReport], words: Words) -> Table:
    columns = (
        Column("ref", words.t("Item No."), least=2, right=True),
        Column("agreement", words.t("Agreement"), least=12),
        Column("quarter", words.t("Quarter"), least=10),
        Column("layout", words.t("Form"), stretch=1, least=10),
        Column("issued_at", words.t("Issued"), least=10),
        Column("issued_by", words.t("Issued by"), stretch=1, least=8),
        Column("restates", words.t("Restates"), rank=1, least=4),
        Column("files", words.t("Files"), rank=2, stretch=2, least=12),
    )
    return Table(
        "issued", columns, (Group((), tuple(_row(r, words) for r in reports)),), more_rows(words)
    )


def _row(report: IssuedReport, words: Words) -> tuple[Cell, ...]:
    asked = report.asked
    below = (
        (plain(f"{words.code('audience', asked.audience)}: {asked.partner}"),)
        if asked.audience is Audience.PARTNER
        else ()
    )
    files = ", ".join(f"{one.format}{f' {one.lang}' if one.lang else ''}" for one in report.files)
    return (
        Cell(CellKind.NUMBER, report.number, in_role(str(report.number), Role.REF)),
        Cell(CellKind.REF, asked.agreement, in_role(asked.agreement, Role.REF)),
        Cell(CellKind.CODE, str(asked.quarter), plain(words.quarter(asked.quarter, long=False))),
        code(asked.layout, words.code("layout", asked.layout), below=below),
        text(instant(report.at)),
        text(report.by),
        text("" if report.restates is None else words.t("No. {n}", n=report.restates)),
        text(files),
    )
