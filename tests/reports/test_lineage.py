"""Suggestions of fates: likeness of titles, each measure suggested once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.model.codes import FateCode
from coopplan.model.likeness import Likeness, stem
from coopplan.model.plan import Plan
from coopplan.model.text import LocalText
from coopplan.reports.lineage import LEAST, fates
from tests.plans import Plans, agreement, words

titles = st.text("абвгдежқәі abc", max_size=30).map(lambda text: LocalText(ru=text))


def made(ref: str, *told: str) -> Plans:
    plans = Plans(agreement(ref))
    for title in told:
        plans.measures.append(replace(plans.measure(), title=words(title)))
        del plans.measures[-2]
    return plans


def pairs(old: Plan, new: Plan) -> dict[int, int]:
    return {line.measure.number: line.into.number for line in fates(old, new).lines if line.into}


def test_word_forms_are_one_word() -> None:
    assert stem("мероприятия") == stem("мероприятий") == stem("мероприятиями")
    assert stem("сотрудничества") == stem("сотрудничество")
    assert stem("көлік") != stem("сауда")


def test_titles_suggest_what_goes_on() -> None:
    old = made(
        "OLD",
        "Строительство пункта пропуска Караузек",
        "Открытие прямого автобусного сообщения",
        "Обмен студентами между вузами",
        "Совместный запрет лова воблы",
    ).plan()
    new = made(
        "NEW",
        "Организация обмена студентов вузов",
        "Новый пункт пропуска «Караузек»",
        "ОТКРЫТИЕ ПРЯМОГО АВТОБУСНОГО СООБЩЕНИЯ",
        "Развитие туризма",
    ).plan()
    assert pairs(old, new) == {1: 2, 2: 3, 3: 1}
    found = fates(old, new)
    assert found.undecided == 4
    assert [line.code for line in found.lines] == [
        FateCode.REWORDED,
        FateCode.KEPT,
        FateCode.REWORDED,
        None,
    ]
    assert found.lines[1].percent == 100


def test_what_is_decided_is_neither_asked_nor_suggested() -> None:
    plans = made("OLD", "Спорт и молодёжь", "Спорт")
    plans.fate(1, "kept", "NEW/1")
    found = fates(plans.plan(), made("NEW", "Спорт").plan())
    assert [line.into for line in found.lines] == [None, None]
    assert found.lines[0].fate is not None
    assert found.undecided == 1
    plans.fates.clear()
    plans.fate(1, "undecided")
    assert fates(plans.plan(), made("NEW", "Спорт").plan()).undecided == 2


def test_a_word_in_every_title_says_little() -> None:
    common = [words(f"Развитие сотрудничества: {what}") for what in ("спорт", "вузы", "рыба")]
    likeness = Likeness(common)
    assert likeness.of(common[0], common[1]) < likeness.of(common[0], words("Спорт")) + 0.5
    assert likeness.of(common[0], words("Спорт областей")) > LEAST


@given(one=titles, other=titles)
def test_likeness_is_a_share_the_same_both_ways(one: LocalText, other: LocalText) -> None:
    likeness = Likeness([one, other])
    score = likeness.of(one, other)
    assert 0 <= score <= 1
    if one.ru and one.ru.strip():
        assert likeness.of(one, one) == 1


@pytest.mark.parametrize("lang", ["kk", "en"])
def test_languages_are_not_mixed(lang: str) -> None:
    one = LocalText(ru="Спорт")
    other = LocalText(kk="Спорт") if lang == "kk" else LocalText(en="Спорт")
    assert Likeness([one, other]).of(one, other) == 0
