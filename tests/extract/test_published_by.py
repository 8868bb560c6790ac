"""Who published a page, and when, by its own marks."""

from __future__ import annotations

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
