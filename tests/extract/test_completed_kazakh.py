"""Kazakh sides that go with those found: rows of regions, hosts of fairs, ministries."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.kk import completed
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang


def _completed(text: str, *names: str) -> set[str]:
    """Return how sides of these names are completed in a text."""
    told = sentences_told.read(article(f"Жаңалық\n{text}"), Lang.KK)
    main = other_documents.documents(told, Lang.KK)[0]
    named: dict[str, Mention] = {}
    for each in told:
        for one in each.named:
            named.setdefault(one.name, one)
    return {one.name for one in completed.sides([named[name] for name in names], main, told)}


_ROW = "Ақтөбе, Атырау және Жамбыл облыстары бірлесіп жол салады."
_WHERE = "Жаңа жолдар Қарақия, Жаңақорған және Сарыағаш аудандарында салынды."
_FAIR = "Көкшетауда Ақтөбе, Атырау және Жамбыл облыстарының жәрмеңкесі өтеді."


@pytest.mark.parametrize(
    ("text", "names", "sides"),
    [
        (_ROW, ["Ақтөбе облысы", "Жамбыл облысы"], {"Атырау облысы"}),
        (_ROW, ["Ақтөбе облысы"], set()),
        (_WHERE, ["Қарақия ауданы", "Жаңақорған ауданы"], set()),
        (_FAIR, ["Ақтөбе облысы"], {"Атырау облысы", "Жамбыл облысы", "Көкшетау"}),
        ("Елордада Ақтөбе облысының жәрмеңкесі өтеді.", ["Ақтөбе облысы"], {"Астана"}),
        ("Көкшетауда Ақтөбе облысының көрмесі өтеді.", ["Ақтөбе облысы"], set()),
    ],
)
def test_regions_of_a_row_and_the_host_of_their_fair_are_sides(
    text: str, names: list[str], sides: set[str]
) -> None:
    assert _completed(text, *names) == {*names} | sides


_UNIVERSITY = "Торғын ұлттық университеті"
_MET = "Өзбекстанның {} Анвар Каримов кеше Торғын ұлттық университетінің ректорымен кездесті."


@pytest.mark.parametrize(
    ("office", "side"),
    [
        ("Көлік министрі", "Өзбекстанның Көлік министрлігі"),
        ("Сыртқы істер министрі", "Өзбекстан"),
        ("Президенті", "Өзбекстан"),
    ],
)
def test_a_minister_of_a_field_meets_a_body_for_the_ministry(office: str, side: str) -> None:
    assert _completed(_MET.format(office), "Өзбекстан", _UNIVERSITY) == {side, _UNIVERSITY}


def test_a_country_beside_a_place_stays() -> None:
    text = f"{_MET.format('Көлік министрі')} Оларды Ақтөбе облысының әкімі қабылдады."
    names = {"Өзбекстан", "Ақтөбе облысы", _UNIVERSITY}
    assert _completed(text, *names) == names


_BOTH = "Қазақстан мен Сербия көлік министрліктері келісімге қол қойды."


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (_BOTH, {"Қазақстан көлік министрлігі", "Сербия көлік министрлігі"}),
        (
            "Қазақстанның Көлік министрлігі мен Сербияның Көлік министрлігі келісім жасасты.",
            {"Қазақстанның Көлік министрлігі", "Сербияның Көлік министрлігі"},
        ),
        (
            "Қазақстан мен Сербия келісім жасасты. Оны Қазақстанның Көлік министрлігі хабарлады.",
            {"Қазақстан", "Сербия"},
        ),
    ],
)
def test_ministries_that_a_signing_joins_are_its_sides(text: str, sides: set[str]) -> None:
    assert _completed(f"{text} Қазақстан мен Сербия дос.", "Қазақстан", "Сербия") == sides


_CAPITALS = "Астана мен Бакуде дәліз туралы сөз болды. Қазақстан мен Әзербайжан жүк тасиды."


@pytest.mark.parametrize(
    ("more", "sides"),
    [
        ("", {"Қазақстан", "Әзербайжан"}),
        ("Қонақтарды Астана әкімі қабылдады.", {"Астана", "Баку"}),
        ("Қалалар бауырлас болды.", {"Астана", "Баку"}),
    ],
)
def test_two_capitals_mean_their_states(more: str, sides: set[str]) -> None:
    assert _completed(f"{_CAPITALS} {more}", "Астана", "Баку") == sides


def test_capitals_of_states_that_a_text_does_not_name_are_cities() -> None:
    assert _completed("Астана мен Баку дәліз ашады.", "Астана", "Баку") == {"Астана", "Баку"}
