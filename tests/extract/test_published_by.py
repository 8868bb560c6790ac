"""Who published a page, and when, by its own marks."""

from __future__ import annotations

import time
from datetime import date

import pytest

from coopplan.extract.published_by import day, publisher


@pytest.mark.parametrize(
    ("source", "address", "name"),
    [
        ('<meta property="og:site_name" content="Заря &amp; К">', None, "Заря & К"),
        ("<meta content='Заря' name='application-name'>", "https://www.a.example/1", "Заря"),
        ("<title>Мост открыт | Заря</title>", "https://a.example/1", "Заря"),
        ("<title>Мост открыт</title>", "https://www.a.example/1", "a.example"),
        ("Мост открыт", "https://a.example/1", "a.example"),
        ("Мост открыт | Заря", None, None),
    ],
)
def test_a_page_names_its_publisher(source: str, address: str | None, name: str | None) -> None:
    assert publisher(source, address) == name


def test_a_page_marks_its_day() -> None:
    marked = '<meta property="article:published_time" content="2026-03-13T09:00:00+05:00">'
    assert day(marked) == date(2026, 3, 13)
    assert day('<time class="x" datetime="2026-03-14">14 марта</time>') == date(2026, 3, 14)
    assert day("<time datetime='вчера, в полдень'>") is None
    assert day("13 марта 2026") is None


def test_other_attributes_of_a_title_and_of_a_mark_are_passed_over() -> None:
    assert publisher('<title data-n="1">Мост открыт | Заря</title>', None) == "Заря"
    assert publisher('<meta id=x name = "application-name" content="Заря">', None) == "Заря"


@pytest.mark.parametrize(
    "source",
    [
        "<title" * 17_000,
        f"<meta {'a' * 1_900}>" * 50,
        "<meta " * 17_000,
        "<time " * 17_000,
        f"<meta {'a ' * 950}>" * 50,
        f"""<meta {"a='" * 600}>""" * 50,
    ],
)
def test_a_hostile_page_is_read_in_time(source: str) -> None:
    started = time.process_time()
    assert publisher(source, None) is None
    assert day(source) is None
    assert time.process_time() - started < 0.3
