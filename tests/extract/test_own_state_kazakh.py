"""Kazakhstan named by its head alone, heads who met and then signed, and names that look alike."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIGNED: list[tuple[str, dict[str, str | None]]] = [
    (
        (
            "Президент Асан Бекетов пен Монғолия Президенті Бат Дорж бірлескен декларацияға қол "
            "қойды. Сонымен қатар Сыртқы істер министрі Нұрлан Ермеков пен Монғолия Сыртқы істер "
            "министрі Цэнд Очир жоспарға қол қойды."
        ),
        {"Асан Бекетов": "Қазақстан", "Бат Дорж": "Монғолия"},
    ),
    (
        (
            "Шығыс Қазақстан облысының әкімі Асан Бекетов сапармен Барнаулға барды. Алтай "
            "өлкесінің губернаторы Иван Луговпен кездесуде екі өңір басшылары жоспарды бекітті."
        ),
        {"Асан Бекетов": "Шығыс Қазақстан облысы", "Иван Лугов": "Алтай өлкесі"},
    ),
    (
        (
            "Бішкек мэрі Бакыт Орозов пен Алматы әкімі Асан Бекетов кездесті. Екі қала басшысы "
            "ынтымақтастық хаттамасына қол қойды."
        ),
        {"Бакыт Орозов": "Бішкек", "Асан Бекетов": "Алматы"},
    ),
    (
        (
            "Қазақстанның көлік министрі Асан Бекетов пен Өзбекстан көлік министрінің орынбасары "
            "Шавкат Қодиров теңіз тасымалы туралы келісімге қол қойды."
        ),
        {"Асан Бекетов": "Қазақстан", "Шавкат Қодиров": "Өзбекстан"},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_heads_sign_for_what_they_head(text: str, signed: dict[str, str | None]) -> None:
    draft = extract(text, Lang.KK)
    assert {one.name: one.party for one in draft.signatories} == signed
    assert set(draft.parties) == set(signed.values())


TALKS = [
    (
        (
            "Саммит соңында Измир мен Шымкент достық байланысты жандандыруға келісті. Екі қала "
            "көптен бері бауырлас."
        ),
        {"Измир", "Шымкент"},
    ),
    (
        (
            "Премьер-Министр Асан Бекетов Беларусь Премьер-министрі Иван Луговпен кездесті. Екі ел "
            "кооперацияны дамытуға келісті."
        ),
        {"Қазақстан", "Беларусь"},
    ),
    (
        (
            "Торғын университетіне Сарыбел университетінің ғалымдары келді. Қонақтар бірлескен "
            "магистратура ашуды талқылады."
        ),
        {"Торғын университеті", "Сарыбел университеті"},
    ),
    (
        (
            "Ақсу теңіз порты мен Поти порты меморандум жасасты. Құжатқа Ақсу портының президенті "
            "Асан Бекетов қол қойды."
        ),
        {"Ақсу теңіз порты", "Поти порты"},
    ),
]


@pytest.mark.parametrize(("text", "sides"), TALKS)
def test_sides_of_talks_and_ports(text: str, sides: set[str]) -> None:
    assert set(extract(text, Lang.KK).parties) == sides


@pytest.mark.parametrize("head", ["Мемлекет басшысы", "Үкімет басшысы", "Президент"])
def test_the_head_of_the_state_speaks_for_it_where_what_is_signed_names_nobody(head: str) -> None:
    said = (
        f"{head} Асан Үсенов Қытай Төрағасы Ли Вэймен Пекинде келіссөз жүргізді. Содан соң "
        "құжаттарға қол қойылды."
    )
    draft = extract(said, Lang.KK)
    assert set(draft.parties) == {"Қазақстан", "Қытай"}
    assert draft.signatories == ()


def test_the_head_of_a_region_does_not() -> None:
    said = (
        "Абай облысында Өңір басшысы Асан Үсенов Қытай елшісі Ли Вэймен келіссөз жүргізді. Содан "
        "соң құжаттарға қол қойылды."
    )
    assert "Қазақстан" not in extract(said, Lang.KK).parties
