"""Pages: entities and tags within words break none, and quotes are shown as a reader sees them."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.html_text import around, readable, without_tags
from coopplan.extract.plan_draft import Publication, plan_of
from coopplan.extract.press_release import extract
from coopplan.extract.tidied import tidied

_PAGE = (
    "<html><body><article><h1>Омск и Павлодар утвердили план</h1>\n"
    "<p>Губернатор Омской&nbsp;области Виталий Хоценко и&nbsp;аким Павлодарской области Асаин "
    "Байханов подписали план.</p>\n"
    "<p>Стороны договорились построить <i>пешеходный</i> мост в&nbsp;пункте пропуска "
    "&laquo;Кызыл&nbsp;Жар&raquo;.</p>\n"
    "<p>Планируется запустить авто&shy;бус <b>О</b>мск &mdash; Павлодар.</p>"
    "</article></body></html>"
)


def test_quotes_of_a_page_are_cut_from_it_whole_and_shown_without_markup() -> None:
    draft = extract(_PAGE)
    for one in draft.measures:
        assert _PAGE[one.start : one.end] == one.quote
    assert [readable(one.quote) for one in draft.measures] == [
        "Стороны договорились построить пешеходный мост в пункте пропуска «Кызыл Жар»",
        "Планируется запустить автобус Омск — Павлодар",
    ]
    assert [one.title for one in draft.measures] == [
        "Построить пешеходный мост в пункте пропуска «Кызыл Жар»",
        "Запустить автобус Омск — Павлодар",
    ]


def test_no_markup_goes_into_a_plan() -> None:
    published = Publication("Омск-информ", date(2026, 3, 15), "https://example.org/plan")
    plan = plan_of(extract(_PAGE), published, "OMS-PVL-2026", (), {})
    told = [one.text.ru or "" for one in plan.statements]
    assert told
    assert not [one for one in told if "&" in one or "<" in one]


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("<p>&laquo;Жар&raquo;</p>", "«Жар»"),
        ("<p>пере&shy;ход</p>", "переход"),
        ("<p>погран<wbr>переход</p>", "погранпереход"),
        ("<p><b>О</b>мская область</p>", "Омская область"),
        ("<p>мост<span>Дорога</span></p>", "мост Дорога"),
        ("<p>417,6&nbsp;млн</p>", "417,6 млн"),
        ("<p>&#8212;&#x41f;ункт</p>", "—Пункт"),
    ],
)
def test_what_is_read_of_a_page(page: str, seen: str) -> None:
    assert tidied(without_tags(page))[0].strip() == seen


@pytest.mark.parametrize("quote", ["5 < 10 и 12 > 3", "R&D; Co", "мост", "a  b"])
def test_signs_that_are_no_markup_stay(quote: str) -> None:
    assert readable(quote) == " ".join(quote.split())


def test_what_stands_around_a_quote_shows_no_part_of_a_tag() -> None:
    page = f'<html><body><p id="{"x" * 50}">Стороны построят <b>мост</b> и дорогу.</p></html>'
    start = page.index("мост")
    before, after = around(page, start, start + 4, 30)
    assert before == "Стороны построят "
    assert after == " и дорогу. "
