"""Stacked bars: one description, drawn in every format, told apart without colour."""

from __future__ import annotations

import io
from xml.etree import ElementTree

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from coopplan.documents.blocks import Bar, Bars, Page
from coopplan.documents.charts import Stack, StackedBars, StackPart, lengths, lightness
from coopplan.documents.runs import Role, Span
from coopplan.render.formats import Format, write
from coopplan.render.svg_stacked import stack
from coopplan.render.terminal import render
from tests.render.pages import stacked
from tests.render.real_pages import page

SEED = """\
Стадии по кварталам
              ░  ▒  ▓
II кв. 2025   2  4  4  ░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
III кв. 2025  2  4  4  ░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
IV кв. 2025   2  3  5  ░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
░ Прорабатывается   ▒ Запланировано   ▓ В стадии исполнения
"""
COUNTS = st.lists(st.integers(0, 12) | st.integers(0, 10**6), max_size=9).map(tuple)


def seed() -> StackedBars:
    (chart,) = (block for block in page("report", "ru").blocks if isinstance(block, StackedBars))
    return chart


def alone(chart: StackedBars) -> Page:
    return Page("p", "ru", "", (chart,))


def three(*counts: int) -> StackedBars:
    roles = (Role.WAITING, Role.WAITING, Role.GOOD)
    parts = tuple(
        StackPart(key, (Span(key),), role) for key, role in zip("abc", roles, strict=True)
    )
    return StackedBars("s", "T", "at", "At", parts, (Stack("1", "one", counts),))


def test_the_seed_agreement_on_the_terminal() -> None:
    assert render(alone(seed()), width=80) == SEED


def test_parts_are_told_apart_in_ascii() -> None:
    assert render(alone(three(1, 0, 2)), width=30, unicode=False).splitlines() == [
        "T",
        "     .  :  =",
        "one  1  0  2  .....==========",
        ". a   : b   = c",
    ]


def test_counts_follow_their_signs_where_the_page_is_too_narrow() -> None:
    told = render(alone(three(100_000, 0, 200_000)), width=24)
    assert told.splitlines() == [
        "T",
        "one ░\u00a0100000 ▒\u00a00",
        "  ▓\u00a0200000",
        "░ a   ▒ b   ▓ c",
    ]


@given(chart=stacked(), width=st.integers(40, 200), unicode=st.booleans())
def test_it_keeps_to_any_width(chart: StackedBars, width: int, unicode: bool) -> None:
    told = render(alone(chart), width=width, unicode=unicode, spell=None if unicode else _ascii)
    assert all(cell_len(line) <= width for line in told.split("\n"))
    assert unicode or told.isascii()


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode()


@given(COUNTS, st.integers(0, 10**6), st.integers(0, 60))
def test_parts_fill_no_more_than_the_whole_and_none_is_lost(
    counts: tuple[int, ...], more: int, room: int
) -> None:
    drawn = lengths(counts, sum(counts) + more, room)
    assert sum(drawn) <= room
    for count, length in zip(counts, drawn, strict=True):
        assert length == 0 if not count else length > 0 or room < len(counts)


def test_svg_draws_every_part_that_is_there() -> None:
    drawn = ElementTree.fromstring(stack(three(1, 0, 3), Stack("1", "one", (1, 0, 3)), width=100))
    rects = [one.attrib for one in drawn.iter() if one.tag.endswith("rect")]
    assert [(one["x"], one["width"]) for one in rects] == [("0%", "25%"), ("25%", "75%")]


def test_parts_of_one_role_differ_in_strength() -> None:
    assert lightness(three(0, 0, 0).parts) == (0.5, 1.0, 1.0)


def test_csv_has_a_row_a_quarter() -> None:
    assert write(alone(seed()), Format.CSV).decode().splitlines() == [
        "quarter,proposed,planned,in_progress",
        "2025-Q2,2,4,4",
        "2025-Q3,2,4,4",
        "2025-Q4,2,3,5",
    ]


@pytest.mark.parametrize("format", list(Format))
def test_a_chart_of_nothing_is_written(format: Format) -> None:
    for chart in (three(), StackedBars("s", "T", "at", "At", three(0, 0, 0).parts, ())):
        empty = StackedBars(chart.key, chart.title, "at", "At", (), chart.stacks)
        write(alone(empty), format)


def many(parts: int) -> StackedBars:
    told = tuple(StackPart(str(n), (Span("x"),), Role.WAITING) for n in range(parts))
    return StackedBars("s", "T", "at", "At", told, (Stack("1", "one", (3,) * parts),))


@pytest.mark.parametrize(
    "drawn",
    [
        *(many(parts) for parts in (1, 3, 7, 9)),
        Bars("b", "T", (Bar((Span("x"),), 5), Bar((Span("y"),), 10)), 10),
        Bars("b", "T", (Bar((Span("x"),), 5, shown="5 из 10 км"),), 10),
    ],
)
def test_a_bar_of_a_document_is_one_line(drawn: StackedBars | Bars) -> None:
    """In any font: no block is wider than its points."""
    document = docx.Document(io.BytesIO(write(Page("p", "ru", "", (drawn,)), Format.DOCX)))
    for row in document.tables[0].rows:
        cell = row.cells[-1]
        assert cell.width is not None
        blocks = sum(
            run.font.size.pt * len(run.text)
            for run in cell.paragraphs[0].runs
            if run.font.size is not None
        )
        assert blocks <= cell.width.pt - 11
    assert "█" in document.tables[0].rows[-1].cells[-1].text
