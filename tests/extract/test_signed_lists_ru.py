"""Long lists of sides in Russian: signers one by one, partners listed apart, papers in turn.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.extract.ru import capital_words, signed_list
from coopplan.model.text import Lang

_TITLE = "Новости недели\n\n"


def _parties(text: str) -> list[str]:
    return sorted(extract(f"{_TITLE}{text}\n", Lang.RU).parties)


_SIGNERS = (
    "Вчера подписано соглашение о туристическом маршруте. Подписи под ним поставили губернатор "
    "Омской области Олег Лыткин, глава Республики Коми Пётр Горин, мэр Томска Илья Панов"
)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            f"{_SIGNERS}, директор ООО «Сувастрой» Иван Громов и аким Костаная Ержан Асанов.",
            ["Костанай", "ООО «Сувастрой»", "Омская область", "Республика Коми", "Томск"],
        ),
        (
            f"{_SIGNERS} и главы ещё трёх регионов: Тульской, Рязанской и Тверской областей.",
            ["Омская область", "Республика Коми", "Рязанская область", "Тверская область",
             "Томск", "Тульская область"],
        ),
        (
            (
                "Омская область подписала на форуме пять соглашений. Документ с ООО «Сувастрой» "
                "касается дорог. Согласно договорённостям с компанией «Лензавод» построят цех. "
                "С Томской областью заключён договор об обмене студентами."
            ),
            ["Лензавод", "ООО «Сувастрой»", "Омская область", "Томская область"],
        ),
        (
            (
                "Ряд соглашений заключила вчера Омская область. Среди партнёров АО "
                "«Лензавод», ООО «Сувастрой», а также «Опора Тары», – перечислил губернатор."
            ),
            ["АО «Лензавод»", "ООО «Сувастрой»", "Омская область", "Опора Тары"],
        ),
        (
            (
                "Соглашения подписало Министерство спорта Беларуси. Среди предприятий, подписавших "
                "документы, — «Лензавод», «Тарский причал» и «Речное пароходство»."
            ),
            ["Лензавод", "Министерство спорта Беларуси", "Речное пароходство", "Тарский причал"],
        ),
        (
            (
                "Лензавский университет будет работать с вузами Беларуси. Меморандумы с ним "
                "подписали Тарский университет, Гомельский колледж связи и Витебский институт."
            ),
            ["Витебский институт", "Гомельский колледж связи", "Лензавский университет",
             "Тарский университет"],
        ),
    ],
)  # fmt: skip
def test_a_long_list_is_the_sides(text: str, parties: list[str]) -> None:
    assert _parties(text) == parties


def test_papers_between_one_and_some_have_their_partners_behind() -> None:
    text = (
        "На форуме подписал протоколы о намерениях между Правительством Омской области и фирмами "
        "её первый вице-губернатор. Протокол с ООО «Сувастрой» касается дорог. Согласно "
        "протоколу с АО «Лензавод» построят цех."
    )
    assert _parties(text) == ["АО «Лензавод»", "ООО «Сувастрой»", "Омская область"]


def _signed_for(text: str) -> list[str]:
    sentences = sentences_told.read(article(f"{_TITLE}{text}\n"), Lang.RU)
    return [one.name for one in signed_list.sides(tuple(one for one in sentences if one.anchor))]


def test_those_sign_whom_a_sentence_lists() -> None:
    assert _signed_for(f"{_SIGNERS}.") == ["Омская область", "Республика Коми", "Томск"]


@pytest.mark.parametrize(
    "end",
    [
        ", а глава Тульской области Иван Громов присутствовал при этом.",
        ", министр спорта Тульской области Иван Громов.",
        ", директор АО «Лензавод» и ООО «Сувастрой» Иван Громов.",
    ],
)
def test_it_tells_nothing_where_it_is_unsure_for_whom(end: str) -> None:
    assert _signed_for(f"{_SIGNERS}{end}") == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "Президент Азербайджана Рустам Каримли принял председателя Государственной Думы "
                "Ивана Панова. Говорили о дорогах."
            ),
            ["Азербайджан", "Россия"],
        ),
        (
            (
                "Министр иностранных дел Беларуси Иван Панов встретился с министром иностранных "
                "дел Казахстана Ержаном Асановым. Говорили о дорогах."
            ),
            ["Беларусь", "Казахстан"],
        ),
    ],
)
def test_some_speak_for_their_country(text: str, parties: list[str]) -> None:
    assert _parties(text) == parties


def test_a_minister_of_the_country_signs_with_a_governor_for_his_ministry() -> None:
    signed = "подписали губернатор {}Олег Лыткин и министр транспорта России Иван Панов."
    sides = ["Министерство транспорта России", "Омская область"]
    assert _parties(f"Договор о дорогах {signed.format('Омской области ')}") == sides
    assert _parties(f"Договор о дорогах Омской области {signed.format('')}") == sides
    abroad = _parties(f"Договор о дорогах {signed.format('Минской области ')}")
    assert abroad == ["Минская область", "Россия"]


def test_letters_of_a_forum_or_an_adjective_before_it_are_no_names() -> None:
    text = "На ПМЭФ и на Петербургском экономическом форуме выступили гости из НИПИ."
    sentences = sentences_told.read(article(f"{_TITLE}{text}\n"), Lang.RU)
    assert [name for _, _, name, _ in capital_words.names(sentences[-1])] == ["НИПИ"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "Министры энергетики Китая Олег Лыткин, Индии Илья Рог и Турции Пётр Горин "
                "подписали дорожную карту."
            ),
            ["Индия", "Китай", "Турция"],
        ),
        (
            (
                "Ряд важных для Омской области документов подписан вчера. Соглашение с «Зарёй» "
                "посвящено лесам. С «Ветром» договорились о воде. В планах связи с Тулой."
            ),
            ["Ветер", "Заря", "Омская область"],
        ),
        (
            (
                "Омская область одобрила заключение дополнительных соглашений с двумя компаниями. "
                "Допсоглашение с «Зарёй» посвящено лесам, в документе с «Ветром» речь о воде."
            ),
            ["Ветер", "Заря", "Омская область"],
        ),
    ],
)
def test_lists_are_told_in_further_ways(text: str, parties: list[str]) -> None:
    assert _parties(text) == parties


_FOUR = (
    "Соглашение о воздухе касается Омска. Документ подписали в мае министр энергетики {}Олег "
    "Лыткин, губернатор Омской области Пётр Горин, глава администрации города Тулы Илья Рог, "
    "президент ПАО «Лензавод» Иван Панов."
)


@pytest.mark.parametrize(
    ("title", "minister", "ministry"),
    [
        ("Новости недели", "России ", "Министерство энергетики России"),
        ("Минэнерго и «Лензавод» договорились", "России ", "Минэнерго"),
    ],
)
def test_a_minister_in_a_row_signs_for_his_ministry(
    title: str, minister: str, ministry: str
) -> None:
    draft = extract(f"{title}\n\n{_FOUR.format(minister)}\n", Lang.RU)
    assert set(draft.parties) == {ministry, "Омская область", "Тула", "ПАО «Лензавод»"}
    assert {one.name: one.party for one in draft.signatories}["Олег Лыткин"] == ministry


def test_the_minister_of_another_country_in_a_row_signs_for_that() -> None:
    assert "Министерство энергетики Китая" not in _parties(_FOUR.format("Китая "))
