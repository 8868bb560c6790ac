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
