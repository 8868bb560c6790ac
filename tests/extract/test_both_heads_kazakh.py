"""Two Kazakh heads who met sign what the text says both signed, for the bodies that they head."""

from __future__ import annotations

import pytest

from coopplan.extract.kk import signing_words
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

MET = (
    "Қазақстан күрес федерациясының президенті Асан Үсенов Грузия күрес федерациясын басқарып "
    "отырған Гиви Беридземен сөйлесті.\n\n"
)


def _signed(text: str) -> set[tuple[str, str | None]]:
    return {(one.name, one.party) for one in extract(text, Lang.KK).signatories}


def test_presidents_of_two_federations_who_talked_sign_for_them() -> None:
    text = f"{MET}Екі федерацияның президенттері ынтымақтастық туралы меморандумға қол қойды.\n"
    assert _signed(text) == {
        ("Асан Үсенов", "Қазақстан күрес федерациясы"),
        ("Гиви Беридзе", "Грузия күрес федерациясы"),
    }


def test_who_talked_sign_nothing_where_the_text_does_not_say_who_signed() -> None:
    assert not _signed(f"{MET}Ынтымақтастық туралы меморандумға қол қойылды.\n")


MINISTERS = (
    "Әзербайжан Республикасының Мәдениет министрі Эльчин Алиев Өзбекстан Республикасының Мәдениет "
    "министрі Ботир Каримовпен кездесті. "
)


@pytest.mark.parametrize(
    "said",
    [
        "екі министрліктің арасындағы",
        "министрліктер арасындағы",
        "мәдениет министрліктері арасындағы",
        "қос ведомство арасындағы",
    ],
)
def test_ministries_are_sides_of_a_paper_that_is_said_to_be_between_them(said: str) -> None:
    text = f"{MINISTERS}Содан соң министрлер {said} жоспарға қол қойды.\n"
    names = {
        "Әзербайжан Республикасының Мәдениет министрлігі",
        "Өзбекстан Республикасының Мәдениет министрлігі",
    }
    assert set(extract(text, Lang.KK).parties) == names
    assert {party for _, party in _signed(text)} == names


def test_states_are_sides_of_any_other_paper_of_their_ministers() -> None:
    text = f"{MINISTERS}Содан соң министрлер екі ел арасындағы жоспарға қол қойды.\n"
    assert set(extract(text, Lang.KK).parties) == {"Әзербайжан", "Өзбекстан"}


def test_shared_head_makes_a_body_of_each_country() -> None:
    text = (
        "Өзбекстан және Түрікменстан Ұлттық ойын комитеттерінің меморандумына қол қойылды.\n\n"
        "Меморандумға Асан Үсенов пен Азат Мурадов қол қойды.\n"
    )
    assert set(extract(text, Lang.KK).parties) == {
        "Өзбекстан Ұлттық ойын комитеті",
        "Түрікменстан Ұлттық ойын комитеті",
    }


def test_court_is_called_with_a_republic_that_no_list_holds() -> None:
    text = (
        "Бозтау Республикасының Конституциялық соты мен Қаратау Республикасының Жоғарғы соты "
        "меморандумға қол қойды.\n"
    )
    assert set(extract(text, Lang.KK).parties) == {
        "Бозтау Республикасының Конституциялық соты",
        "Қаратау Республикасының Жоғарғы соты",
    }


@pytest.mark.parametrize(
    "said",
    [
        "Құжатқа ректор Асан Үсенов қол таңбалады.",
        "Құжатқа ректор Асан Үсенов қолтаңбасын басты.",
        "Қолды ректор Асан Үсенов қойған.",
    ],
)
def test_hand_that_is_set_in_any_way_is_a_signing(said: str) -> None:
    assert signing_words.signed(said) is not None


@pytest.mark.parametrize("said", ["Ректор қолды қысты.", "Олар қолды қойған сайын алысты."])
def test_hand_that_does_something_else_is_none(said: str) -> None:
    assert signing_words.signed(said) is None


def test_who_signed_for_a_country_signs_for_its_museum_without_a_word_of_the_paper() -> None:
    text = (
        "Меморандумға ҚР Ұлттық музейі мен Беларусь Ұлттық музейі қол қойды. Беларусь тарапынан "
        "қол таңбалаған бас директор Иван Петров достықты атап өтті.\n"
    )
    assert _signed(text) == {("Иван Петров", "Беларусь Ұлттық музейі")}
