"""What rules hold to when what they say is weighed: Kazakh towns as such, order, other papers."""

from __future__ import annotations

import pytest

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.kk import namesakes
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

SIGNED: list[tuple[str, dict[str, str | None]]] = [
    (
        (
            "Қазақстан мен Қырғызстан үкімет басшылары Олжас Бекетов пен Ақылбек Орозов жол "
            "картасын бекітті."
        ),
        {"Олжас Бекетов": "Қазақстан", "Ақылбек Орозов": "Қырғызстан"},
    ),
    (
        (
            "Президент Асан Бекетов пен Монғолия Президенті Бат Дорж бірлескен декларацияға қол "
            "қойды. Сонымен қатар Сыртқы істер министрі Нұрлан Ермеков пен Монғолия Сыртқы істер "
            "министрі Цэнд Очир жоспарға қол қойды."
        ),
        {"Асан Бекетов": "Қазақстан", "Бат Дорж": "Монғолия"},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_heads_sign_for_what_they_head(text: str, signed: dict[str, str | None]) -> None:
    draft = extract(text, Lang.KK)
    assert {one.name: one.party for one in draft.signatories} == signed
    assert set(draft.parties) == set(signed.values())


def test_a_town_spoken_of_as_such_is_no_region_though_the_regions_head_came() -> None:
    sentences = sentences_told.read(
        article(
            "Ақтөбе қаласы мен Орынбор қаласы бауырлас болды. Рәсімге облыс әкімі Асан Бекетов "
            "пен Орынбор облысының губернаторы Иван Лугов қатысты."
        ),
        Lang.KK,
    )
    there = [place for one in sentences for place in one.places]
    names = [one.name for one in namesakes.whole(there, sentences)]
    assert "Ақтөбе" in names
    assert "Ақтөбе облысы" not in names


def test_who_attended_the_rite_did_not_sign_what_others_did() -> None:
    text = (
        "Қазақстан мен Моңғолия жол картасын бекітті\nҚазақстанның Премьер-Министрі Асан Үсенов "
        "пен Моңғолияның Премьер-Министрі Бат Эрдэнэ қатысқан рәсімде екі елдің Сыртқы істер "
        "министрлері Марат Бекенов пен Дорж Гомбо жол картасына қол қойды."
    )
    signed = {one.name for one in extract(text, Lang.KK).signatories}
    assert signed == {"Марат Бекенов", "Дорж Гомбо"}
