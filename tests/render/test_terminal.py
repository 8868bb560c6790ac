"""A page on a terminal: never too wide, never steering, the same words with and without colour."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from coopplan.documents.blocks import (
    Bar,
    Bars,
    Beside,
    Block,
    Cell,
    CellKind,
    Column,
    Group,
    Heading,
    Page,
    Paragraph,
    Point,
    PointKind,
    SourceItem,
    SourceList,
    Table,
    TimelineChart,
    Track,
)
from coopplan.documents.runs import Role, Span, Text
from coopplan.render.control import visible
from coopplan.render.terminal import render
from coopplan.render.terminal_charts import bar, sparkline
from coopplan.render.terminal_table import ROW_CAP
from coopplan.render.terminal_text import Pen, breadth, cells, cut, wrap
from tests.render.pages import pages, strings, texts

SGR = re.compile("\x1b\\[[0-9;]*m")
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def in_ascii(text: str) -> str:
    """What a terminal without any other letter gets."""
    return text.encode("ascii", "replace").decode()


widths = st.integers(40, 200)


def page(*blocks: Block) -> Page:
    return Page("p", "ru", "", blocks)


def plain(text: str) -> Text:
    return (Span(text),)


def shout(text: str) -> str:
    """An encoding in which a letter becomes several."""
    return text.replace("щ", "shch").replace("№", "No.").replace("…", "...")


@settings(max_examples=50)
@given(pages, widths, st.booleans(), st.booleans())
def test_no_line_is_wider_than_asked_and_none_steers(
    told: Page, width: int, unicode: bool, spelt: bool
) -> None:
    out = render(told, width=width, unicode=unicode, spell=shout if spelt else None)
    assert not STEERING.search(out)
    for line in out.splitlines():
        assert cell_len(line) <= width


@settings(max_examples=50)
@given(pages, widths)
def test_colour_adds_nothing_but_colour(told: Page, width: int) -> None:
    painted = render(told, width=width, colour=True)
    assert SGR.sub("", painted) == render(told, width=width)


@settings(max_examples=50)
@given(pages, widths)
def test_drawn_characters_have_plain_sisters(told: Page, width: int) -> None:
    out = render(
        told,
        width=width,
        unicode=False,
        spell=lambda text: text.encode("ascii", "replace").decode(),
    )
    assert out.isascii()


@given(strings)
def test_what_is_visible_is_visible(text: str) -> None:
    shown = visible(text)
    assert not STEERING.search(shown)
    assert visible(shown) == shown
    shown.encode("utf-8")


def test_steering_characters_are_shown() -> None:
    assert visible("a\x1b[31mb\x9b\u202ec\td") == "a^[[31mb<U+009B><U+202E>c d"
    assert visible("Қараөзек, № 3 — 2025 г.") == "Қараөзек, № 3 — 2025 г."


@given(texts, st.integers(1, 60), st.integers(0, 10))
def test_wrapping_loses_no_letter(text: Text, width: int, hang: int) -> None:
    line = Pen(width).runs(text)
    broken = wrap(line, width, hang)
    assert all(breadth(piece) <= width for piece in broken)
    if width > 1:
        letters = "".join(part for piece in broken for part, _ in piece)
        told = "".join(part for part, _ in line)
        assert letters.replace(" ", "") == told.replace(" ", "")


@given(texts, st.integers(0, 60))
def test_cutting_fits(text: Text, width: int) -> None:
    assert breadth(cut(Pen(80).runs(text), width)) <= width


@given(strings)
def test_a_text_is_never_wider_than_its_letters(text: str) -> None:
    shown = visible(text)
    assert cell_len(shown) <= cells(shown)


def test_a_number_stays_with_its_unit() -> None:
    lines = wrap([("слово слово 2025 г. слово", Role.PLAIN)], 16)
    assert ["".join(text for text, _ in line) for line in lines] == ["слово слово", "2025 г. слово"]


def test_markup_is_text() -> None:
    out = render(page(Paragraph(plain("[/1] [red] :smile:"))), width=80, colour=True)
    assert "[/1] [red] :smile:" in out


def test_a_name_of_ten_thousand_letters() -> None:
    name = "Ж" * 10_000
    table = Table(
        "t",
        (Column("a", "A", cut=True, stretch=1), Column("b", "B")),
        (
            Group(
                (),
                ((Cell(CellKind.TEXT, name, plain(name)), Cell(CellKind.TEXT, "x", plain("x"))),),
            ),
        ),
        "",
    )
    row = render(page(table), width=80).splitlines()[2]
    assert row.endswith("Ж…  x")
    assert len(render(page(Heading(1, plain(name))), width=80).splitlines()) == 125


def test_a_long_table_says_what_it_leaves_out() -> None:
    rows = tuple((Cell(CellKind.NUMBER, n, plain(str(n))),) for n in range(ROW_CAP + 7))
    table = Table("t", (Column("n", "N"),), (Group((), rows),), "… {n} more")
    lines = render(page(table), width=80).splitlines()
    assert lines[-1] == "… 7 more"
    assert len(lines) == ROW_CAP + 3


def test_columns_of_higher_rank_need_a_wider_page() -> None:
    columns = (
        Column("a", "first", stretch=1, least=20),
        Column("b", "second", rank=1, least=20),
        Column("c", "third", rank=2, least=40),
    )
    cell = Cell(CellKind.TEXT, "x", plain("x" * 40))
    table = page(Table("t", columns, (Group((), ((cell, cell, cell),)),), ""))
    assert "second" not in render(table, width=40)
    assert "third" not in render(table, width=80)
    assert "third" in render(table, width=120)


def test_rows_are_records_where_the_page_is_too_narrow() -> None:
    titles = ("№", "Мероприятие", "Отметка", "Сведения")
    columns = tuple(Column(str(place), title, least=12) for place, title in enumerate(titles))
    told = ("1", "Новый пункт пропуска", "в стадии исполнения", "25.11.2025")
    row = tuple(Cell(CellKind.TEXT, text, plain(text)) for text in told)
    table = Table("t", columns, (Group(plain("Транспорт"), (row,)),), "")
    assert render(page(table), width=40).splitlines() == [
        "Транспорт",
        "1 Новый пункт пропуска",
        "  Отметка: в стадии исполнения",
        "  Сведения: 25.11.2025",
    ]


def test_bars() -> None:
    assert bar(1, 3, 2, Pen(80)) == "▋"
    assert bar(3, 3, 2, Pen(80)) == "██"
    assert bar(1, 1000, 4, Pen(80)) == "▏"
    assert bar(0, 3, 4, Pen(80)) == ""
    assert bar(1, 3, 6, Pen(80, unicode=False)) == "##"
    told = Bars("b", "По отметке", (Bar(plain("исполнено"), 1, plain("(+1)"), Role.GOOD),), 2)
    assert render(page(told), width=30).splitlines() == [
        "По отметке",
        "исполнено  1  █████       (+1)",
    ]


def test_sparklines() -> None:
    values = [Decimal(1), Decimal(4), Decimal(8)]
    assert sparkline(values, Pen(80)) == "▁▄█"
    assert sparkline(values, Pen(80, unicode=False)) == "_-^"
    assert sparkline([Decimal(2), Decimal(2)], Pen(80)) == "▅▅"


TIMELINE = TimelineChart(
    date(2025, 1, 1),
    date(2026, 12, 31),
    date(2025, 12, 31),
    "31.12.2025",
    (
        Track(
            plain("1 Караузек"),
            date(2025, 4, 14),
            date(2025, 11, 25),
            Role.RUNNING,
            (
                Point(date(2025, 4, 14), PointKind.HEARD),
                Point(date(2027, 12, 31), PointKind.PROMISE),
            ),
        ),
    ),
    ((PointKind.HEARD, "сведения"), (PointKind.PROMISE, "обещано")),
)


def test_the_timeline() -> None:
    assert render(page(TIMELINE), width=60).splitlines() == [
        "            2025                    2026",
        "            ┼────┬─────┬─────┬──────┼────┬─────┬─────┬──────",
        "1 Караузек  · · · •━━━━━━━━━━━━━━╸·│· · · · · · · · · · · ·◆",
        "                                   ╵ 31.12.2025",
        "• сведения   ◆ обещано",
    ]


def test_the_timeline_in_ascii() -> None:
    out = render(
        page(TIMELINE),
        width=60,
        unicode=False,
        spell=lambda text: text.encode("ascii", "replace").decode(),
    )
    assert out.isascii()
    assert "=====" in out
    assert "P" in out


@pytest.mark.parametrize("width", [80, 120])
def test_two_blocks_stand_side_by_side_where_there_is_room(width: int) -> None:
    told = page(Beside(Paragraph(plain("left")), Paragraph(plain("right"))))
    lines = render(told, width=width).splitlines()
    assert lines == (["left", "", "right"] if width == 80 else [f"{'left':<58}    right"])


def test_an_address_is_broken_and_not_cut() -> None:
    address = "https://example.org/" + "a" * 100
    out = render(page(SourceList((SourceItem(1, plain("Лотос"), address),))), width=60)
    assert address in "".join(line.strip() for line in out.splitlines())
