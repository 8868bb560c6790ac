"""The sides that a Russian sentence lists in full, and two bodies that work together.

All texts are invented. Each begins with places that are no sides.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.ru.told_pair import sides
from coopplan.model.text import Lang

_PLACES = "Гости осмотрели порт\n\nДелегация Томской области побывала в Гомельской области. "
_MUSEUM, _SCHOOL, _FIRM = "Лензавский музей", "Тарский колледж", "ООО «Сувастрой»"


def _sides(text: str) -> list[str]:
    sentences = sentences_told.read(article(f"{_PLACES}{text}\n"), Lang.RU)
    anchors = tuple(one for one in sentences if one.anchor)
    return [one.name for one in sides(sentences, anchors)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            f"Подписано соглашение. Его стороны — {_MUSEUM}, {_SCHOOL} и {_FIRM}.",
            [_MUSEUM, _SCHOOL, _FIRM],
        ),
        (
            f"Подписан меморандум. Участниками меморандума стали {_MUSEUM} и {_FIRM} (Беларусь).",
            [_MUSEUM, _FIRM],
        ),
        (
            f"Подписано соглашение. Его заключили {_MUSEUM}, {_SCHOOL} и {_FIRM}.",
            [_MUSEUM, _SCHOOL, _FIRM],
        ),
        (
            f"{_MUSEUM}, {_SCHOOL} и {_FIRM} вчера подписали соглашение.",
            [_MUSEUM, _SCHOOL, _FIRM],
        ),
        (
            f"Соглашение с Омской областью подписали {_MUSEUM}, {_SCHOOL} и {_FIRM}.",
            [_MUSEUM, _SCHOOL, _FIRM, "Омская область"],
        ),
        (
            (
                "Руководители двух учреждений — Лензавского музея и Тарского колледжа — подписали "
                "соглашение."
            ),
            [_MUSEUM, _SCHOOL],
        ),
        (f"Заключён договор двух учреждений. Это {_MUSEUM} и {_SCHOOL}.", [_MUSEUM, _SCHOOL]),
        (
            f"{_FIRM} подписало соглашения с двумя учреждениями — {_MUSEUM} и {_SCHOOL}.",
            [_FIRM, _MUSEUM, _SCHOOL],
        ),
        (f"{_MUSEUM} из Омска и {_SCHOOL} из Тулы подписали договор.", [_MUSEUM, _SCHOOL]),
        (
            "Президенты Чехии, Польши и Сербии по итогам встречи в Ташкенте приняли соглашение.",
            ["Чехия", "Польша", "Сербия"],
        ),
        (
            (
                "Омская область договорилась о соглашении с Тульской областью, Хакасией и "
                "Самарской областью."
            ),
            ["Омская область", "Тульская область", "Республика Хакасия", "Самарская область"],
        ),
    ],
)
def test_who_is_listed_in_full_is_all_of_a_document(text: str, names: list[str]) -> None:
    assert _sides(text) == names


@pytest.mark.parametrize(
    "text",
    [
        f"Прошла выставка. Её гости — {_MUSEUM}, {_SCHOOL} и {_FIRM}.",
        f"Подписано соглашение. Его стороны — {_MUSEUM}, {_SCHOOL} и другие вузы.",
        f"Меморандумы подписали {_MUSEUM}, {_SCHOOL} и {_FIRM} — с одной стороны.",
        f"Заключён договор трёх учреждений — {_MUSEUM} и {_SCHOOL}.",
        f"Построены два завода. Это {_MUSEUM} и {_SCHOOL}.",
        "Музей ранее подписал соглашения с Тульской областью, Хакасией и Самарской областью.",
        "Другие соглашения область подписала с Тульской областью, Хакасией и Коми.",
        "Соглашение будет. Приедут представители Чехии, Польши и Сербии.",
    ],
)
def test_a_list_that_tells_no_sides_or_not_all(text: str) -> None:
    assert _sides(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{_MUSEUM} и {_SCHOOL} намерены создать общий архив.", [_MUSEUM, _SCHOOL]),
        (
            f"{_MUSEUM} и {_SCHOOL}, один из старейших в крае, обсуждают общий архив.",
            [_MUSEUM, _SCHOOL],
        ),
        (f"ТПП Узбекистана и {_SCHOOL} продолжат обмены.", ["ТПП Узбекистана", _SCHOOL]),
        ("Томская область и Республика Коми намерены создать общий архив.", []),
        (f"{_MUSEUM} и {_SCHOOL} построены в прошлом веке.", []),
        (f"{_MUSEUM} и Северская АЭС намерены создать общий архив.", []),
        (f"Подписано соглашение. {_MUSEUM} и {_SCHOOL} намерены создать архив.", []),
    ],
)
def test_two_bodies_that_work_together_without_a_paper(text: str, names: list[str]) -> None:
    assert _sides(text) == names


def test_what_a_body_is_stands_between_it_and_the_signing() -> None:
    text = f"{_MUSEUM} и {_FIRM}, дочерняя компания холдинга «Омь», заключили меморандум."
    assert _sides(text) == [_MUSEUM, _FIRM]


@pytest.mark.parametrize(
    "text",
    [
        "Омск, Томск и Тула договорились о дорогах.",
        "Мэр Омска Олег Лыткин встретился с мэрами городов Томск и Тула.",
    ],
)
def test_places_that_talk_together_are_the_sides(text: str) -> None:
    assert _sides(text) == ["Омск", "Томск", "Тула"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Подписаны соглашения о сотрудничестве Лензавского музея с музеями из других "
                "областей. Его партнёрами стали Тарский колледж, музейное объединение «Лес» и "
                "театр «Луна»."
            ),
            [_MUSEUM, _SCHOOL, "Лес", "Театр «Луна»"],
        ),
        (
            "Участие приняли представители профильных министерств Китая, Индии и Турции.",
            ["Китай", "Индия", "Турция"],
        ),
        (f"{_MUSEUM} и {_SCHOOL} стали партнёрами. Подписан договор.", [_MUSEUM, _SCHOOL]),
        (
            "Делегации Китая, Индии и Турции, а также Северного фонда дружбы утвердили план.",
            ["Китай", "Индия", "Турция"],
        ),
        (
            "Подписан план. Его участниками станут Китай, Индия и Турция.",
            ["Китай", "Индия", "Турция"],
        ),
        (
            "Китай, Индия и Турция утвердили программу сотрудничества.",
            ["Китай", "Индия", "Турция"],
        ),
        (
            "Программу приняли три страны: Китай, Индия и Турция.",
            ["Китай", "Индия", "Турция"],
        ),
        (
            "На встрече министров транспорта Китая, Индии и Турции согласован план.",
            ["Китай", "Индия", "Турция"],
        ),
        (
            (
                "Подписан пакет документов. В их числе соглашение между Китаем и Индией. Турция "
                "тоже заключила договор с Ираном."
            ),
            ["Китай", "Индия"],
        ),
        (
            "Прибыли делегации из Китая, Индии и Турции. Подписан план.",
            ["Китай", "Индия", "Турция"],
        ),
        (
            "Соглашение о дружбе действует между Китаем, Индией и Турцией.",
            ["Китай", "Индия", "Турция"],
        ),
        (
            f"{_FIRM} и два региона — Омская и Томская области — подписали перечни мероприятий.",
            [_FIRM, "Омская область", "Томская область"],
        ),
        (
            "Омская область подписала соглашения с «Ветром», «Зарёй» и Тарским колледжем.",
            ["Омская область", "Ветер", "Заря", _SCHOOL],
        ),
        (
            (
                f"Соглашение подписали ректор Лензавского университета Олег Рогов и руководители "
                f"двух учреждений: {_SCHOOL} и {_FIRM}."
            ),
            ["Лензавский университет", _SCHOOL, _FIRM],
        ),
    ],
)
def test_a_list_is_told_in_further_ways(text: str, names: list[str]) -> None:
    assert _sides(text) == names


def test_a_list_of_what_does_nothing_together_is_not_the_sides() -> None:
    assert _sides("Омск, Томск и Тула видны с реки.") == []
