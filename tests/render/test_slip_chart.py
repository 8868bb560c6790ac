"""The slip chart: one description, drawn on the terminal and in SVG; Karauzek is the example."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

from coopplan.documents.blocks import Page
from coopplan.documents.charts import SlipChart, SlipLine, SlipStep, until
from coopplan.documents.runs import Role, Span
from coopplan.documents.slip_chart import slip_chart
from coopplan.language.words import Words
from coopplan.render.formats import Format, write
from coopplan.render.svg_slip import slip
from coopplan.render.terminal import render
from tests.render.real_pages import page

KARAUZEK = """\
Новый пункт пропуска «Караузек» · Обещано ↑, Сказано →
2027 ┤                                                   B────────────────────
2026 ┤                                                   │A────────────A──────
2025 ┤B─────────────────────────────────A────────────────┘┘
2024 ┤A─────────────────────────────────┘
     └────────────────────────────────────────────────────────────────────────
      2023                2024                     2025
A Астраханская область   B Росгранстрой
"""


def karauzek() -> SlipChart:
    charts = [block for block in page("report", "ru").blocks if isinstance(block, SlipChart)]
    assert len(charts) == 1
    return charts[0]


def alone(chart: SlipChart) -> Page:
    return Page("p", "ru", "", (chart,))


def test_karauzek_on_the_terminal() -> None:
    assert render(alone(karauzek()), width=100) == KARAUZEK


def test_it_keeps_to_ascii_and_to_the_width() -> None:
    for width in (40, 60, 80):
        told = render(alone(karauzek()), width=width, unicode=False)
        assert all(len(line) <= width for line in told.splitlines())
        drawn = told.split("\n", 2)[2].rsplit("A ", 1)[0]
        assert drawn.isascii() or width == 40  # the title may take two lines there


def test_karauzek_in_svg() -> None:
    drawn = ElementTree.fromstring(slip(karauzek(), width=420))
    told = [one.text for one in drawn.iter() if one.tag.endswith("title")]
    assert told == [
        "16.03.2023: 2024",
        "31.07.2024: 2025",
        "09.04.2025: 2026",
        "10.10.2025: 2026",
        "16.03.2023: 2025",
        "~03.2025: 2027",
    ]
    years = [one.text for one in drawn.iter() if one.get("class") == "faint"]
    assert years == ["2024", "2025", "2026", "2027", "2023", "2024", "2025"]


def test_markdown_shows_it_as_the_terminal_does() -> None:
    told = write(alone(karauzek()), Format.MD).decode()
    assert told == "".join(f"    {line}\n" for line in KARAUZEK.splitlines())


def step(said: str, promised: str) -> SlipStep:
    days = date.fromisoformat(said), date.fromisoformat(promised)
    return SlipStep(*days, said, promised)


def test_a_promise_stands_until_the_next_its_last_day_or_today() -> None:
    steps = (step("2024-01-01", "2024-12-31"), step("2024-06-01", "2025-01-31"))
    name = (Span("a"),)
    today = date(2025, 6, 30)
    for standing, last in ((True, today), (False, date(2025, 1, 31))):
        line = SlipLine(name, Role.PLAIN, steps, standing)
        chart = SlipChart(name, "", "", (line,), today, "")
        assert until(chart, line, 0) == date(2024, 6, 1)
        assert until(chart, line, 1) == last


def test_nothing_is_drawn_where_nobody_promised_twice() -> None:
    assert slip_chart((), date(2025, 1, 1), Words("ru")) is None
