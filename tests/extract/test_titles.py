"""A measure is called by the thing that it is about, not by when, where or by whom it is done."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

RUSSIAN = "Омская и Павлодарская области подписали соглашение о сотрудничестве.\n\n"
ENGLISH = "Leeds and Almaty signed a cooperation agreement.\n\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            RUSSIAN + "Строительство моста «Заря» планируется завершить в IV квартале 2027 года.",
            "Строительство моста «Заря»",
        ),
        (
            RUSSIAN + "Второй мост через Иртыш будет построен до конца 2026 года.",
            "Второй мост через Иртыш",
        ),
        (
            RUSSIAN + "Планируется открыть автобусный маршрут Омск — Павлодар.",
            "Открыть автобусный маршрут Омск — Павлодар",
        ),
        (
            RUSSIAN + "Кыргызские овощи появятся на монгольских прилавках.",
            "Кыргызские овощи",
        ),
        (RUSSIAN + "Стороны откроют совместные предприятия.", "Совместные предприятия"),
        (RUSSIAN + "Завод обещают запустить до 2027 года.", "Завод"),
        (ENGLISH + "We expect a school to be opened in May 2026.", "A school"),
        (ENGLISH + "The cities plan for the second pier to be built by 2027.", "The second pier"),
        (
            ENGLISH + "Expect the bridge to be completed in 2026.",
            "The bridge to be completed in 2026",
        ),
        (
            ENGLISH + "The second bridge will be built by the end of 2026.",
            "The second bridge",
        ),
        (
            ENGLISH + "Work on the ferry port is planned to be completed in May 2027.",
            "Work on the ferry port",
        ),
        (ENGLISH + "A trade house has been opened in Leeds.", "A trade house"),
        (
            ENGLISH + "The parties will open a bus route in May 2026.",
            "Open a bus route in May 2026",
        ),
    ],
)
def test_the_thing_is_the_title(text: str, title: str) -> None:
    assert [one.title for one in extract(text).measures] == [title]


@pytest.mark.parametrize(
    ("lang", "text", "title"),
    [
        (Lang.EN, "A joint seed bank will be set up in Nadi.", "A joint seed bank"),
        (
            Lang.EN,
            "Drivers of both towns will also be trained.",
            "Drivers of both towns will also be trained",
        ),
        (Lang.RU, "Новый причал построит каждая сторона.", "Новый причал"),
    ],
)
def test_a_measure_is_called_by_what_is_made(lang: Lang, text: str, title: str) -> None:
    start = {
        Lang.EN: "Omsk and Nadi signed a memorandum\n\nOmsk and Nadi signed a memorandum. ",
        Lang.RU: "Омск и Нади подписали меморандум\n\nОмск и Нади подписали меморандум. ",
    }[lang]
    assert [one.title for one in extract(start + text, lang).measures] == [title]
