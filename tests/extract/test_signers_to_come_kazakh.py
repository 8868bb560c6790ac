"""Who is yet to sign a Kazakh paper, and whom a signing calls together, done or to come."""

from __future__ import annotations

import pytest

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.kk import name_words
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_MET = (
    "Қазақстанның Сыртқы істер министрі Асан Үсенов 4–5 мамырда Ташкентке барады. Оны "
    "Өзбекстанның Сыртқы істер министрі Шерзод Юсупов қарсы алады. "
)
_VISIT = (
    "Қырғызстан Президенті Болот Асанов 4 мамырда Қазақстан Президенті Серік Маратовтың "
    "шақыруымен Астанаға келеді. "
)


def _signed(text: str) -> set[str]:
    return {one.name for one in extract(text, Lang.KK).signatories}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            f"Министр Ташкентке барады\n{_MET}Министрлер ынтымақтастық бағдарламасына қол қояды.",
            {"Асан Үсенов", "Шерзод Юсупов"},
        ),
        (
            (
                f"Министр Ташкентке барады\n{_MET}Сапарға Сауда министрі Марат Бекенов те "
                "қатысады. "
                "Сыртқы істер министрлері ынтымақтастық бағдарламасына қол қояды деп күтілуде."
            ),
            {"Асан Үсенов", "Шерзод Юсупов"},
        ),
        (
            f"Сапар алдында\n{_VISIT}Екі елдің басшысы ынтымақтастық туралы келісімге қол қоймақ.",
            {"Болот Асанов", "Серік Маратов"},
        ),
        (
            (
                f"Сапар алдында\n{_VISIT}Мемлекет басшылары ынтымақтастық туралы келісімге қол "
                "қоюды "
                "жоспарлап отыр."
            ),
            {"Болот Асанов", "Серік Маратов"},
        ),
        (
            (
                "Сапар алдында\nӨзбекстан Президенті Шерзод Юсупов 4 мамырда Қырғызстанға "
                "барады. Екі "
                "ел президенті ынтымақтастық туралы келісімге қол қояды."
            ),
            {"Шерзод Юсупов"},
        ),
        (
            (
                "Үсенов пен Юсупов Ташкентте бағдарламаға қол қояды\n4 мамырда Қазақстанның Сыртқы "
                "істер министрі Асан Үсенов пен Өзбекстанның Сыртқы істер министрі Шерзод Юсупов "
                "кездеседі."
            ),
            {"Асан Үсенов", "Шерзод Юсупов"},
        ),
        (
            (
                "Абай облысы мен Омбы облысы жол картасына қол қояды\nАбай облысының әкімі Асан "
                "Үсенов "
                "бастаған делегация Ресейге барды. Қонақтар зауытты аралайды. Оларды Омбы "
                "облысының "
                "губернаторы Иван Петров қабылдайды. Содан соң көрме ашылады. Кеште концерт "
                "болады. "
                "Қонақтар мұражайға барады. Ертең олар қайтады. Екі облыс басшылары жол "
                "картасына қол "
                "қояды."
            ),
            {"Асан Үсенов", "Иван Петров"},
        ),
        (
            f"Сапар алдында\n{_VISIT}Сапар барысында келісімге қол қойылады.",
            set(),
        ),
    ],
    ids=[
        "ministers",
        "with their field",
        "heads of both",
        "who plan it",
        "one is named",
        "surnames in the headline",
        "far apart",
        "nobody is told",
    ],
)
def test_who_will_sign(text: str, names: set[str]) -> None:
    assert _signed(text) == names


def test_who_signs_the_same_paper_later() -> None:
    text = (
        "Достық шартына қол қойылды\nҚырғызстан Президенті Болот Асанов пен Қазақстан Президенті "
        "Серік Маратов достық туралы шартқа қол қойды. Тәжікстан Президенті Фаррух Назаров бұл "
        "шартқа кейін қол қояды. Түрікменстан Президенті Мерген Атаев жаңа хаттамаға қол қояды."
    )
    assert _signed(text) == {"Болот Асанов", "Серік Маратов", "Фаррух Назаров"}


def test_who_signs_a_law_did_not_sign_what_it_ratifies() -> None:
    text = (
        "Кеден келісімі бекітілді\nПрезидент Серік Маратов 2013 жылғы 2 шілдеде Қазақстан мен "
        "Түркия арасындағы кеден келісімін ратификациялау туралы заңға қол қойды. Келісім 2011 "
        "жылғы 5 мамырда Анкара қаласында жасалған еді."
    )
    draft = extract(text, Lang.KK)
    assert draft.signatories == ()
    assert str(draft.signed_on) == "2011-05-05"
    assert draft.signed_at == "Анкара"


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Асан қажы Маратұлы", "Асан қажы Маратұлы"),
        ("Болот уулу Бекжан", "Болот уулу Бекжан"),
    ],
)
def test_name_with_a_small_word_in_it(said: str, names: str) -> None:
    text = (
        "Екі қала\nСемей қаласы мен Манас қаласы хаттама жасасты. Құжатқа Семей қаласының әкімі "
        f"Серік Оспанов пен Манас қаласының мэрі {said} қол қойды."
    )
    assert _signed(text) == {"Серік Оспанов", names}


def test_two_people_by_initials_are_two() -> None:
    text = (
        "Кездесу\nҚазақстан мен Өзбекстан келісім жасасты. Министр Асан Үсенов пен министр Шерзод "
        "Юсупов сөйлесті. Ш.Юсупов А.Үсеновпен, сауда министрі Марат Бекеновпен кездесіп, "
        "келісімге қол қойды."
    )
    assert "Марат Бекенов" not in {
        one.name for one in extract(text, Lang.KK).signatories if one.office is None
    }
    assert _signed(text) >= {"Асан Үсенов", "Шерзод Юсупов"}


def test_minister_who_is_also_a_deputy_is_of_the_country_before_both() -> None:
    text = (
        "Екі ел\nҚұжатқа Қазақстан Премьер-Министрінің орынбасары – Сыртқы істер министрі Асан "
        "Үсенов қол қойды."
    )
    told = sentences_told.read(article(text), Lang.KK)
    (person,) = told[-1].people
    assert person.place is not None
    assert person.place.name == "Қазақстан"


def test_name_that_ends_as_a_glide_does() -> None:
    assert name_words.in_nominative(["Назар", "Сабирлидің"], "") == ["Назар", "Сабирли"]
    assert name_words.in_nominative(["Назар", "Хамди"], "") == ["Назар", "Хамди"]
