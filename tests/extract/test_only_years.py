"""The only years for which a text says that a paper is are those of the paper it is about."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

YEARS = (date(2031, 1, 1), date(2035, 12, 31))

TOLD = {
    "of a paper that nobody is said to sign": (
        Lang.RU,
        """Гости из Томска в Гомеле

Делегация Томской области осмотрела завод и порт Гомельской области.
В конце встречи – дорожная карта двух областей на 2031–2035 годы.
""",
    ),
    "of a name that does not follow its verb": (
        Lang.RU,
        """Томская и Гомельская области подписали протокол

Протокол подписали губернаторы обеих областей.
Протокол совместных мероприятий на 2031–2035 годы дополняет соглашение 2020 года.
""",
    ),
    "of a Kazakh plan under another name": (
        Lang.KK,
        """Атырау мен Астрахань хаттамаға қол қойды

Атырау облысы мен Астрахань облысы хаттамаға қол қойды.
Тараптар 2031–2035 жылдарға арналған жол картасын талқылап, құптады.
""",
    ),
}


@pytest.mark.parametrize(("lang", "text"), TOLD.values(), ids=TOLD)
def test_they_are_the_period(lang: Lang, text: str) -> None:
    assert extract(text, lang=lang).period == YEARS


NOT_TOLD = {
    "two papers": """Гости из Томска в Гомеле

В конце встречи – дорожная карта двух областей на 2031–2035 годы.
Программа двух областей на 2030–2032 годы лежит рядом.
""",
    "what is over": """Гости из Томска в Гомеле

Стороны обсудили итоги дорожной карты двух областей на 2031–2035 годы.
""",
    "another sort of paper than the one signed": """Подписан меморандум двух областей

Меморандум подписали губернаторы Томской и Гомельской областей.
Программа развития Гомельской области на 2031–2035 годы велика.
""",
}


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD)
def test_they_are_not_where_another_may_be_meant(text: str) -> None:
    assert extract(text, lang=Lang.RU).period is None
