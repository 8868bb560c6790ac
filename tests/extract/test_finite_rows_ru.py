"""A Russian deed that a finite verb tells is called by its infinitive, where it has an object."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.extract.titles import called
from coopplan.model.text import Lang

HEAD = "Омская и Павлодарская области подписали соглашение о сотрудничестве.\n\n"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("проведёт научные чтения", "Провести научные чтения"),
        ("поставят в Омск 200 тонн муки", "Поставить в Омск 200 тонн муки"),
        ("наладил обмен врачами", "Наладить обмен врачами"),
        ("отремонтируют и оснастят детские сады", "Отремонтировать и оснастить детские сады"),
        ("займутся разведением рыбы", "Заняться разведением рыбы"),
        ("выделит 5 млн рублей", "Выделить 5 млн рублей"),
        ("построим мост", "Построить мост"),
    ],
)
def test_infinitive(words: str, title: str) -> None:
    assert called(words, Lang.RU) == title


@pytest.mark.parametrize(
    "words",
    [
        "Откроются курсы для врачей",  # what opens is the subject
        "Построит мост компания «Икс»",
        "Приедут гости",
        "Приедут в Омск",
        "Построит завод, который выпустит станки",
        "Помогут создать музей",
        "Решили не строить завод",
        "Касаются продолжения строительства",
        "Станет площадкой для встреч",
        "Начнёт работу центр",
        "Стройка моста",
    ],
)
def test_what_grammar_leaves_open_stays(words: str) -> None:
    assert called(words, Lang.RU) == words


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Омские врачи проведут в Павлодаре приём.", "Провести в Павлодаре приём"),
        ("Мельники поставят в Омск 200 тонн муки.", "Поставить в Омск 200 тонн муки"),
        ("Студенты приедут на практику в Омск.", "Студенты приедут на практику в Омск"),
        ("Омскую дорогу достроят к осени.", "Омская дорога"),
        ("Школу откроют в мае 2027 года.", "Школа"),
        ("Школу построят до лета для семей моряков.", "Школа"),
        ("Омск откроет в мае 2027 года.", "Омск откроет в мае 2027 года"),
    ],
)
def test_who_does_it_is_no_name_of_it(sentence: str, title: str) -> None:
    assert [one.title for one in extract(HEAD + sentence).measures] == [title]
