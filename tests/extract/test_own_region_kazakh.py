"""Places and bodies that a Kazakh text calls by their sort or level alone: «облыс әкімі»."""

from __future__ import annotations

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HEADLINE = "Қостанайда меморандум жасалды\n\n"


def test_region_is_that_of_the_only_town_of_the_headline() -> None:
    draft = extract(
        f"{HEADLINE}Облыс әкімі Асан Үсенов Орынбор облысының губернаторы Иван Петровпен "
        "меморандумға қол қойды.\n",
        Lang.KK,
    )
    assert draft.parties == ("Қостанай облысы", "Орынбор облысы")
    assert draft.signatories[0].party == "Қостанай облысы"


def test_government_of_a_region_is_this_region() -> None:
    text = f"{HEADLINE}Облыс әкімдігі мен Тұлпар университеті меморандумға қол қойды.\n"
    assert set(extract(text, Lang.KK).parties) == {"Қостанай облысы", "Тұлпар университеті"}


def test_region_is_not_told_where_two_are_named() -> None:
    text = (
        f"{HEADLINE}Облыс әкімі Асан Үсенов Орынбор облысының губернаторы Иван Петровпен "
        "меморандумға қол қойды.\n\nПавлодар облысы мен Алматы облысының әкімдері қарап отырды.\n"
    )
    assert "Қостанай облысы" not in extract(text, Lang.KK).parties


def test_region_is_not_told_by_a_town_of_another_name() -> None:
    text = (
        "Балқашта меморандум жасалды\n\nОблыс әкімі Асан Үсенов Орынбор облысының губернаторы "
        "Иван Петровпен меморандумға қол қойды.\n"
    )
    assert extract(text, Lang.KK).parties == ("Орынбор облысы",)


def test_head_of_the_only_town_signs_for_it() -> None:
    text = (
        f"{HEADLINE}Қала әкімі Асан Үсенов Орынбор қаласының басшысы Иван Петровпен меморандумға "
        "қол қойды.\n"
    )
    assert extract(text, Lang.KK).parties == ("Қостанай", "Орынбор")


def test_body_of_a_level_whose_officer_signs_is_a_side() -> None:
    text = (
        "Кездесу соңында облыстық мәдениет басқармасының басшысы Асан Үсенов пен Тұлпар "
        "университетінің ректоры Марат Иманов меморандумға қол қойды.\n"
    )
    draft = extract(text, Lang.KK)
    assert set(draft.parties) == {"облыстық мәдениет басқармасы", "Тұлпар университеті"}
    assert draft.signatories[0].party == "облыстық мәдениет басқармасы"


def test_body_of_a_level_that_only_tells_is_no_side() -> None:
    text = (
        "Тұлпар университеті мен Үміт қоры меморандумға қол қойды. Бұл туралы облыстық мәдениет "
        "басқармасының басшысы айтты.\n"
    )
    assert set(extract(text, Lang.KK).parties) == {"Тұлпар университеті", "Үміт қоры"}
