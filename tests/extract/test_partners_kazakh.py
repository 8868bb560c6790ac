"""Kazakh partners that a text calls by their sort or by their minister, and names that are none."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.kk.by_ministers import ministries
from coopplan.extract.kk.phrases import phrases
from coopplan.extract.kk.unnamed import of_people, partners
from coopplan.extract.sentences_told import read
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def _told(text: str) -> Told:
    return read(article(f"Жаңалық\n{text}"), Lang.KK)[-1]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Облыс әкімі қытайлық инвесторлармен кездесті.", ["қытайлық инвесторлар"]),
        ("Жұмысты түрік компаниясы атқармақ.", ["түрік компаниясы"]),
        ("Ауданға шетелдік ірі инвесторлар келді.", ["шетелдік инвесторлар"]),
        ("Қалаға Малайзиядан келген инвесторлар барды.", ["малайзиялық инвесторлар"]),
        ("Келісім ресейлік кәсіпорынның ұсынысымен жасалды.", ["ресейлік кәсіпорын"]),
        ("Қытай компаниялары зауыт салады.", ["Қытай компаниялары"]),
        ("Әкім Сербияның ірі инвесторларымен кездесті.", ["Сербия инвесторлары"]),
        ("Қытайға инвесторлары барды.", []),
        ("Мемлекеттік компаниялар мен аграрлық кәсіпорындар бар.", []),
    ],
)
def test_partners_are_called_by_their_sort(text: str, called: list[str]) -> None:
    assert [name for _, _, name in partners(_told(text))] == called


@pytest.mark.parametrize(
    ("country", "people"),
    [("Қытай", "қытайлық"), ("Әзербайжан", "әзербайжандық"), ("Сербия", "сербиялық"),
     ("Египет", "египеттік"), ("Ресей", "ресейлік")],
)  # fmt: skip
def test_the_adjective_of_a_country_is_in_harmony_with_it(country: str, people: str) -> None:
    assert of_people(country) == people


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Туризм және спорт министрі Асан Үсенов келді.", ["Туризм және спорт министрлігі"]),
        (
            "Өзбекстанның Көлік министрі Анвар Каримов келді.",
            ["Өзбекстанның Көлік министрлігі"],
        ),
        (
            "Кеше Сербияның Орман және арнаулы білім министрінің орынбасары Иван Петров келді.",
            ["Сербияның Орман және арнаулы білім министрлігі"],
        ),
        ("РФ Көлік министрі Иван Петров келді.", ["РФ Көлік министрлігі"]),
        ("Экология вице-министрі Асан Үсенов келді.", ["Экология министрлігі"]),
        ("Премьер-министр Асан Үсенов келді.", []),
    ],
)
def test_a_minister_names_the_ministry(text: str, called: list[str]) -> None:
    assert [name for _, _, name in ministries(_told(text))] == called


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Онда «Жаңа жол» пилоттық жобасы айтылды.", []),
        ("Онда «Жаңа жол» айтылды.", ["«Жаңа жол»"]),
        ("Бұл туралы ABCNEWS тілшісі жазды.", []),
        ("Жиын өтті, деп хабарлайды ABCNEWS.", []),
        ("АЛМАТЫ. ABCNEWS – Жиын өтті.", []),
        ("Жиынға ABCNEWS келді.", ["ABCNEWS"]),
        ("Жиынға Arna Invest Forum қонақтары келді.", []),
    ],
)
def test_projects_and_sources_are_no_names_of_bodies(text: str, named: list[str]) -> None:
    one = _told(text)
    begin = one.span.start
    assert [one.span.text[start - begin : end - begin] for start, end in phrases(one)] == named


@pytest.mark.parametrize(
    ("text", "places", "bodies"),
    [
        ("Иран Ислам Республикасының делегациясы келді.", ["Иран"], []),
        ("Германия Федеративтік Республикасының елшісі келді.", ["Германия"], []),
        ("Біріккен Араб Әмірліктерінің елшісі келді.", ["БАӘ"], []),
        (
            "Түркіменстаннан Су ресурстары комитетінің төрағасы келді.",
            ["Түркіменстан"],
            ["Су ресурстары комитеті"],
        ),
        (
            "Шығыс Қазақстан техникалық университеті мен Омбы облысы келісті.",
            ["Омбы облысы"],
            ["Шығыс Қазақстан техникалық университеті"],
        ),
        ("Чилидің Ұлттық кітапханасы келісті.", [], ["Чилидің Ұлттық кітапханасы"]),
        ("«Дала Дос» технологиялық компаниясы келді.", [], ["«Дала Дос» технологиялық компаниясы"]),
        ("«Арман» тобы мен Омбы облысы келісті.", ["Омбы облысы"], ["«Арман» тобы"]),
        ("«ARNA Steel Co. Ltd» корпорациясының басшысы келді.", [], ["ARNA Steel Co. Ltd"]),
        (
            "«Ақ Жол» партиясының облыстық филиалы мен облыстық білім басқармасы шарт жасасты.",
            [],
            ["«Ақ Жол» партиясының облыстық филиалы", "облыстық білім басқармасы"],
        ),
        ("Арна және Баян-Өлгий аймақтары өкіл жіберді.", ["Арна аймағы", "Баян-Өлгий аймағы"], []),
        ("Қор төрағасы Абай Серіковты қабылдады.", [], []),
    ],
)
def test_names_are_read_whole(text: str, places: list[str], bodies: list[str]) -> None:
    one = _told(text)
    assert [each.name for each in one.places] == places
    assert [each.name for each in one.organisations] == bodies
