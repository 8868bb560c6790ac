"""Values and units of figures: scales, signs, codes and names of money, commas by language.

Each row was reckoned by hand.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from coopplan.extract.currencies import CODES, NAMES, SIGNS
from coopplan.extract.press_release import extract
from coopplan.extract.units import THINGS
from coopplan.language.words import Words
from coopplan.model.text import Lang

_HEAD = {
    Lang.EN: "Graz and Kirov sign a plan\n\nThe governors met in town. The sum is {}.",
    Lang.RU: "Грац и Киров подписали план\n\nГубернаторы встретились в ратуше. Указано: {}.",
    Lang.KK: "Грац пен Киров жоспарға қол қойды\n\nӘкімдер кездесті. Құжатта {} деп жазылған.",
}


def _figures(lang: Lang, said: str) -> list[tuple[Decimal, str, str]]:
    found = extract(_HEAD[lang].format(said), lang).figures
    return [(one.value, one.unit, one.quote) for one in found]


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("$4.4-billion", 4_400_000_000, "USD"),
        ("US$1.2bn", 1_200_000_000, "USD"),
        ("$167m", 167_000_000, "USD"),
        ("$3B", 3_000_000_000, "USD"),
        ("€3.5-million", 3_500_000, "EUR"),
        ("£30k", 30_000, "GBP"),
        ("$1,300,000", 1_300_000, "USD"),
        ("$1,000", 1_000, "USD"),
        ("$3,5 million", 3_500_000, "USD"),
        ("C$50 million", 50_000_000, "CAD"),
        ("CAD 50 million", 50_000_000, "CAD"),
        ("A$7.5M", 7_500_000, "AUD"),
        ("NT$2 billion", 2_000_000_000, "TWD"),
        ("AED 12mn", 12_000_000, "AED"),
        ("RMB 2 billion", 2_000_000_000, "CNY"),
        ("MNT 1.0 billion", 1_000_000_000, "MNT"),
        ("Rs 300 crore", 3_000_000_000, "Rs"),
        ("¥300 million", 300_000_000, "¥"),
        ("1.5 lakh tonnes", 150_000, "t"),
        ("1,300,000 tonnes", 1_300_000, "t"),
        ("2.5 million-tonne", 2_500_000, "t"),
        ("2m tonnes", 2_000_000, "t"),
        ("5m euros", 5_000_000, "EUR"),
        ("5 trillion won", 5_000_000_000_000, "KRW"),
        ("4.4-billion-dollar", 4_400_000_000, "USD"),
        ("40 million Canadian dollars", 40_000_000, "CAD"),
        ("12 per cent", 12, "%"),
        ("1,200 new jobs", 1_200, "jobs"),
        ("40 electric school buses", 40, "vehicles"),
    ],
)
def test_an_english_figure(said: str, value: int, unit: str) -> None:
    assert _figures(Lang.EN, said) == [(Decimal(value), unit, said)]


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("2,125 млрд рублей", "2125000000", "RUB"),
        ("12,345 %", "12.345", "%"),
        ("1,250 тыс. тонн", "1250", "t"),
        ("1,300,000 рублей", "1300000", "RUB"),
        ("2 млн 300 тыс. тонн", "2300000", "t"),
        ("3 млн канадских долларов", "3000000", "CAD"),
        ("40 млн белорусских рублей", "40000000", "BYN"),
        ("300 млн сомов", "300000000", "KGS"),
        ("5 млрд иен", "5000000000", "JPY"),
        ("7 млрд китайских юаней", "7000000000", "CNY"),
        ("18,6 млн евро", "18600000", "EUR"),
        ("2,5 раза", "2.5", "times"),
        ("150 новых рабочих мест", "150", "jobs"),
        ("5 белорусских тракторов", "5", "vehicles"),
    ],
)
def test_a_russian_figure(said: str, value: str, unit: str) -> None:
    assert _figures(Lang.RU, said) == [(Decimal(value), unit, said)]


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("18,6 млн еуро", "18600000", "EUR"),
        ("2,125 млрд теңге", "2125000000", "KZT"),
        ("3 млн АҚШ доллары", "3000000", "USD"),
        ("3 млн түрік лирасы", "3000000", "TRY"),
        ("400 млн еуроға", "400000000", "EUR"),
        ("40 мың тонна", "40000", "t"),
        ("300 жаңа жұмыс орны", "300", "jobs"),
        ("14,7 мыңнан астам жұмыс орны", "14700", "jobs"),
        ("2 миллиардтан астам теңге", "2000000000", "KZT"),
        ("200-ге жуық адам", "200", "people"),
    ],
)
def test_a_kazakh_figure(said: str, value: str, unit: str) -> None:
    assert _figures(Lang.KK, said) == [(Decimal(value), unit, said)]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (Lang.EN, "a 4.4-billion project"),
        (Lang.EN, "a 12m bus"),
        (Lang.EN, "a fleet of 12m buses"),
        (Lang.EN, "15 won scholarships"),
        (Lang.EN, "1.300.000 tonnes"),
        (Lang.EN, "5 percentage points"),
        (Lang.EN, "3 try again"),
        (Lang.RU, "4,4-миллиардный проект"),
        (Lang.RU, "цена 4,4-миллиардного проекта"),
        (Lang.RU, "5 млн рупий"),
        (Lang.RU, "5 процентных пунктов"),
        (Lang.RU, "5000 сумок"),
        (Lang.RU, "5 лирических песен"),
        (Lang.RU, "1200 драматических студий"),
        (Lang.RU, "5 злотоустовских мастеров"),
        (Lang.KK, "27 еуропалық ел"),
        (Lang.KK, "12 Еуропа елі"),
    ],
)
def test_what_is_no_figure_or_of_an_unknown_unit(lang: Lang, said: str) -> None:
    assert _figures(lang, said) == []


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_every_unit_has_a_name_in_the_readers_language(lang: str) -> None:
    units = {unit for unit, _ in (*NAMES, *SIGNS)} | {*CODES} | {unit for unit, _ in THINGS}
    words = Words(lang)
    assert not {
        unit
        for unit in units - {"¥", "Rs", "%"}
        if words.unit(unit, 5) == unit and (lang != "en" or (unit.isupper() and unit != "MW"))
    }
