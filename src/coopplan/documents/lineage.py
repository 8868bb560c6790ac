"""What became of the measures of an older plan, as a page of one table."""

from __future__ import annotations

from coopplan.documents.blocks import Cell, CellKind, Column, Group, Heading, Page, Paragraph, Table
from coopplan.documents.cells import EMPTY, code, ref, text
from coopplan.documents.names import in_role, more_rows, plain
from coopplan.documents.quarterly_measures import title_cell, title_column
from coopplan.documents.runs import Role
from coopplan.language.words import Words
from coopplan.model.codes import FateCode
from coopplan.reports.lineage import FateLine, FateList


def fates(found: FateList, words: Words) -> Page:
    """Return the table: decided fates, and suggestions marked as such."""
    title = words.t("{old}: what became of its measures", old=found.ref)
    columns = (
        Column("ref", words.t("Ref"), least=12),
        title_column(words),
        Column("fate", words.t("Fate"), stretch=1, least=12),
        Column("into", words.t("Goes on as"), least=12),
        Column("into_title", words.t("Its title there"), stretch=2, least=16),
        Column("percent", words.t("Alike"), right=True, least=5),
    )
    table = Table(
        "fates",
        columns,
        (Group((), tuple(_row(line, words) for line in found.lines)),),
        more_rows(words),
    )
    told = words.n(
        "{n} measure without a decided fate",
        "{n} measures without a decided fate",
        found.undecided,
    )
    blocks = (Heading(1, plain(title)), table, Paragraph(in_role(told, Role.FAINT)))
    return Page("fates", words.lang.value, title, blocks)


def _row(line: FateLine, words: Words) -> tuple[Cell, ...]:
    into: Cell = EMPTY
    if line.fate is not None and line.fate.successors:
        into = text(" ".join(line.fate.successors), Role.REF)
    elif line.into is not None:
        into = ref(line.into.ref)
    percent = EMPTY
    if line.percent is not None:
        shown = words.t("{number}%", number=line.percent)
        percent = Cell(CellKind.NUMBER, line.percent, plain(shown))
    return (
        ref(line.measure.ref),
        title_cell(line.measure, words),
        _fate(line, words),
        into,
        EMPTY if line.into is None else title_cell(line.into, words),
        percent,
    )


def _fate(line: FateLine, words: Words) -> Cell:
    if line.fate is not None:
        return code(line.fate.code, words.code("fate_code", line.fate.code))
    undecided = words.code("fate_code", FateCode.UNDECIDED)
    if line.code is None:
        return code(FateCode.UNDECIDED, undecided, Role.BAD)
    told = words.t("suggested: {fate}", fate=words.code("fate_code", line.code))
    return code(FateCode.UNDECIDED, undecided, Role.BAD, (in_role(told, Role.FAINT),))
