"""Letters of a field in the name of a body, and letters that are a body themselves."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.bodies import bodies
from coopplan.language import morphology
from tests.exchange.table.making import SIDES

dictionary = pytest.mark.skipif(not morphology.is_there(), reason="the dictionary is an extra")


def names(text: str) -> list[str]:
    return [one.name for one in bodies(text, SIDES)]


@pytest.mark.parametrize(
    "name",
    [
        "Министерство дорог, ЖКХ, лесного хозяйства и рыб Астраханской области",
        "Министерство заводов, ТЭК, энергетики и связи",
        "Министерство заводов, ТЭК и связи",
        "Министерство дорог, ТЭК и ЖКХ Астраханской области",
        "Главное управление лугов, АПК, охоты и пчёл",
        "Управление ГО, ЧС и ПБ",
        "Комитет по делам ГО, ЧС и пожарной безопасности",
        "Департамент дорог, ЖКХ, тарифной политики и АПК города",
        "Департамент заводов, IT, заповедников и МСП",
        "Управление дорог, ЖКХ, ТЭК, лугов и рек",
        "Отдел мостов, УДС, лесного хозяйства",  # letters that nobody knows, before a genitive
        "Құрылыс, ТКШ және жол басқармасы",
        "ТКШ, құрылыс және жол басқармасы",
        "Ақпарат, БАҚ және байланыс басқармасы",
        "Ministry of Roads, ICT and Bees",
        "Department of Roads, ICT, and Bees",
    ],
)
def test_a_field_in_letters_is_a_part_of_the_name(name: str) -> None:
    assert names(name) == [name]
    assert names(f"МЧС, {name}, Росрыба") == ["МЧС", name, "Росрыба"]
    assert names(name.replace(", ", ",\n", 1)) == [name]


@pytest.mark.parametrize(
    "told",
    [
        ["Министерство лугов", "МЧС", "областной музей"],
        ["Министерство лугов", "МЧС", "банки"],
        ["Министерство лугов", "ЖКХ"],
        ["Министерство лугов", "ЖКХ", "администрации районов"],
        ["Министерство лугов", "СМИ", "предприниматели"],
        ["Министерство ЖКХ", "Минфин"],
        ["Минстрой", "ЖКХ", "дорожные службы"],
        ["Минстрой", "ЖКХ", "дорожного хозяйства отдел"],
        ["Управление лугов", "АО «ТЭК»", "АПК"],
        ["Жол басқармасы", "ТКШ басқармасы"],
        ["ІІМ", "ТЖМ", "облыс әкімдігі"],
        ["Ministry of Roads", "ICT"],
        ["Ministry of Roads", "ICT Agency"],
        ["Ministry of Roads", "KEGOC"],
    ],
)
def test_letters_of_a_body_begin_another_one(told: list[str]) -> None:
    assert names(", ".join(told)) == told


@dictionary
def test_what_is_in_the_nominative_is_another_body() -> None:
    assert names("Министерство лугов, СМИ, блогеры") == ["Министерство лугов", "СМИ", "блогеры"]
    assert names("Отдел мостов, ИЗО и дизайна") == ["Отдел мостов, ИЗО и дизайна"]


def test_a_kazakh_name_lists_fields_in_words_and_in_letters() -> None:
    name = "Сәулет, құрылыс, ТКШ, жолдар басқармасы"
    assert names(f"{name}, МЧС") == [name, "МЧС"]


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Trade, Industry and Energy",
        "Department of Culture, Sport and Youth",
        "Department of Culture, Sport, and Youth of Atyrau Region",
        "Ministry of Ecology, Geology and Natural Resources",
        "Ministry of Digital Development, Innovation and Aerospace Industry",
        "Chamber of Commerce, Industry and Trade",
        "Ministry of Labour, Social Protection of the Population and Migration",
        "Сәулет, құрылыс және бал басқармасы",
        "Атырау облысының Сәулет, Құрылыс басқармасы",
    ],
)
def test_a_field_with_a_capital_letter_is_a_part_of_the_name(name: str) -> None:
    assert names(name) == [name]
    assert names(f"МЧС, {name}, Росрыба") == ["МЧС", name, "Росрыба"]
    assert names(name.replace(", ", ",\n", 1)) == [name]


@dictionary
@pytest.mark.parametrize(
    "name",
    [
        "Министерство по делам Урала, Арктики и развития лугов",
        "Управление связи, ИТ-инфраструктуры и лугов",
        "Министерство Торговли, Промышленности и Пчёл",
        "Управление Лугов, Лесного Хозяйства и Пчёл",
    ],
)
def test_a_genitive_with_a_capital_letter_is_a_part_of_the_name(name: str) -> None:
    assert names(f"МЧС, {name}, Росрыба") == ["МЧС", name, "Росрыба"]


@pytest.mark.parametrize(
    "told",
    [
        ["Ministry of Trade", "Akimat of Atyrau"],
        ["Ministry of Trade, Industry", "Akimat of Atyrau"],
        ["Department of Culture", "Sport Federation of Atyrau"],
        ["Ministry of Trade", "Industry Department"],
        ["Ministry of Trade", "Gazprom"],
        ["Управление связи", "ИТ-компании"],
        ["Министерство культуры", "Дома культуры"],
        ["Министерство культуры", "Школы"],
        ["Министерства культуры", "Лугового университета"],
        ["Министерство связи", "Казпочта"],
        ["Минтранс", "Минстрой"],
        ["ІІМ", "Қазпошта", "облыс әкімдігі"],
        ["Мәдениет басқармасы", "Спорт басқармасы"],
    ],
)
def test_a_body_with_a_capital_letter_begins_another_one(told: list[str]) -> None:
    assert names(", ".join(told)) == told
