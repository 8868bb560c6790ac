"""A dash between two names cuts no measure, and a quote has no mark at its ends."""

from __future__ import annotations

import pytest

from coopplan.extract import measures
from coopplan.extract.learned import routes
from coopplan.extract.learned.choosing import Seen, candidates
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang


def _joined(text: str, lang: Lang) -> list[str]:
    words = tokens(Span(0, len(text), text), lang)
    return [
        f"{words[at - 1].written}{words[at + 1].written}"
        for at in range(len(words))
        if routes.joins(words, at)
    ]


@pytest.mark.parametrize(
    ("text", "lang", "joined"),
    [
        ("Откроют рейс Саратов – Актобе и склад", Lang.RU, ["саратовактобе"]),
        ("Откроют рейс – его ждали в Саратове", Lang.RU, []),
        ("They will open the Delby — Graz line", Lang.EN, ["delbygraz"]),
        ("They will open a line — Graz waits", Lang.EN, []),
        ("Жаңа Орал – Самара рейсі ашылады", Lang.KK, ["оралсамара"]),
        ("– Саратов", Lang.RU, []),
        ("Рейс в Саратов –", Lang.RU, []),
    ],
)
def test_dash_joins_names_alone(text: str, lang: Lang, joined: list[str]) -> None:
    assert _joined(text, lang) == joined


def test_no_candidate_ends_at_the_dash_of_a_route() -> None:
    text = "They will open the Delby — Graz line"
    words = tokens(Span(0, len(text), text), Lang.EN)
    at = next(at for at, one in enumerate(words) if one.written == "—")
    chances = [
        {BEGIN: 0.0, INSIDE: one, OUT: 1 - one}
        for one in (0.9 if place < at else 0.1 for place in range(len(words)))
    ]
    ends = {one.last for one in candidates(Seen(words, chances, []))}
    assert ends
    assert at - 1 not in ends


@pytest.mark.parametrize(
    ("told", "bare"),
    [
        ("joint trade fairs and", "joint trade fairs"),
        ("открыть склад, а также", "открыть склад"),
        ("и построить мост –", "построить мост"),
        ("жаңа жол және", "жаңа жол"),
        ("построить корпус А", "построить корпус А"),
        ("«Мост» (2 очередь).", "«Мост» (2 очередь)."),
        ("and, and", "and, and"),
    ],
)
def test_quote_is_bare_of_what_joins_it(told: str, bare: str) -> None:
    start, quote = measures.bare(Span(5, 5 + len(told), told), 5, 5 + len(told))
    assert quote == bare
    assert told[start - 5 :].startswith(quote)


ROUTE = (
    "Аким Мангистауской области Асан Бекетов встретился с губернатором Астраханской области "
    "Игорем Зиминым. Стороны обсудили открытие регулярного авиарейса Астрахань – Актау и "
    "договорились создать рабочую группу по грузовым перевозкам."
)


@pytest.mark.weighed
def test_route_stays_whole_in_a_measure() -> None:
    quotes = [one.quote for one in extract(ROUTE, Lang.RU).measures]
    assert "открытие регулярного авиарейса Астрахань – Актау" in quotes


@pytest.mark.weighed
def test_no_quote_ends_with_what_parts_it_off() -> None:
    text = (
        "Саратовская область и Актюбинская область подписали план. Стороны запустят автобусный "
        "маршрут Саратов – Актобе, построят дорогу Энгельс — Уральск и откроют склад."
    )
    found = extract(text, Lang.RU).measures
    assert "запустят автобусный маршрут Саратов – Актобе" in [one.quote for one in found]
    assert all(text[one.start : one.end] == one.quote for one in found)
