"""Kazakh bodies by names that hold a place, or that only say under whom another one is."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def test_a_country_in_the_name_of_a_party_is_no_side() -> None:
    draft = extract(
        "«Жаңа Ресей» мен «Отан» тіл табысты\nАлматыда «Жаңа Ресей» партиясы мен «Отан» "
        "партиясының ынтымақтастық меморандумына қол қойылды. Қол қойғандар – «Жаңа Ресей» "
        "төрағасы Иван Петров пен «Отан» төрағасы Асан Үсенов.",
        Lang.KK,
    )
    assert set(draft.parties) == {"«Жаңа Ресей» партиясы", "«Отан» партиясы"}
    assert {one.name: one.party for one in draft.signatories} == {
        "Иван Петров": "«Жаңа Ресей» партиясы",
        "Асан Үсенов": "«Отан» партиясы",
    }


def test_a_party_by_letters_is_a_body_and_a_ruling_one_without_a_name_is_none() -> None:
    said = (
        "AMANAT партиясы мен «Бал» ЖШС меморандум жасасты. Құжатқа Қытай Коммунистік партиясы "
        "Сиань қалалық комитетінің хатшысы қатысты."
    )
    assert set(extract(said, Lang.KK).parties) == {"AMANAT партиясы", "«Бал» ЖШС"}


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        (
            (
                "Қарақалпақ қуыршақ театры мен Семей драма театры меморандум жасасты. Оны "
                "қарақалпақ театрының жетекшісі Мұрат Сапаров пен Абай облысы Мәдениет "
                "басқармасына қарайтын театрдың жетекшісі Асан Үсенов қол қойып бекітті."
            ),
            {"Қарақалпақ қуыршақ театры", "Семей драма театры"},
        ),
        (
            "Семей драма театры мен Абай облысы Мәдениет басқармасы меморандум жасасты.",
            {"Семей драма театры", "Абай облысы Мәдениет басқармасы"},
        ),
    ],
)
def test_under_whom_a_body_is_only_tells_whose_it_is(said: str, sides: set[str]) -> None:
    assert set(extract(said, Lang.KK).parties) == sides
