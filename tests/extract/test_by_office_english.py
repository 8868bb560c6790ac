"""Which side an English signer signed for by his office, and whose clause is whose."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIGNED = [
    # the office leaves one order
    (
        (
            "Ohio and Quebec have today extended their agreement on transport. Governor Ann Cruz "
            "and Premier Ben Holt signed it at noon."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Quebec")},
    ),
    (
        (
            "Leaders of the Kaluga region and Suzhou sign protocol\n\nMayor Wu Qing and Governor "
            "Ann Cruz signed the protocol during the visit of a Chinese delegation to Kaluga."
        ),
        {("Wu Qing", "Suzhou"), ("Ann Cruz", "Kaluga Region")},
    ),
    # «the region» is the one that is called so
    (
        (
            "A delegation of Almaty region visited Jiangsu Province. The akim of the region, Ann "
            "Cruz, and the governor of the province, Ben Holt, signed a memorandum."
        ),
        {("Ann Cruz", "Almaty Region"), ("Ben Holt", "Jiangsu Province")},
    ),
    # a companion told in an aside
    (
        (
            "Governor Ann Cruz of Ohio, accompanied by Trade Minister Carl Weber, and Premier Ben "
            "Holt of Ontario signed a memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Ontario")},
    ),
    (
        (
            "Governor Ann Cruz of Ohio, accompanied by Trade Minister Carl Weber and Mayor Kurt "
            "Bauer, signed a memorandum with Ontario."
        ),
        {("Ann Cruz", "Ohio")},
    ),
    # another clause than that of the signing
    (
        (
            "Prime Minister Ann Cruz watched as Governor Ben Holt of Ohio and Governor Carl Weber "
            "of Utah signed the compact."
        ),
        {("Ben Holt", "Ohio"), ("Carl Weber", "Utah")},
    ),
    (
        (
            "Ohio has signed a memorandum with Saitama Prefecture. Saitama Governor Ben Holt "
            "signed for the prefecture."
        ),
        {("Ben Holt", "Saitama Prefecture")},
    ),
    (
        (
            "Signing the joint declaration were Ann Cruz, governor of Ohio, and Ben Holt, premier "
            "of Ontario."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Ontario")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_who_signed_for_whom(text: str, signed: set[tuple[str, str]]) -> None:
    found = extract(text, Lang.EN).signatories
    assert {(one.name, one.party) for one in found} == signed


def test_two_governors_leave_the_sides_open() -> None:
    text = "Governors Ann Cruz and Ben Holt signed a pact on Monday. Utah and Ohio share a road."
    assert {one.party for one in extract(text, Lang.EN).signatories} == {None}


def test_the_town_of_a_town_hall_is_where_they_signed() -> None:
    text = "Ohio and Utah signed the pact in the Town Hall of Linz on 3 May 2024."
    assert extract(text, Lang.EN).signed_at == "Linz"


def test_a_name_of_another_spelling_keeps_a_capital_head() -> None:
    text = "Turkistan region and Ohio signed a pact."
    assert extract(text, Lang.EN).parties == ("Turkistan Region", "Ohio")


SIDES = [
    (
        (
            "The city of Almaty and the city of Seoul will cooperate in digital matters. A letter "
            "of intent was signed on Monday during a visit of Mayor Ann Cruz."
        ),
        ("Almaty", "Seoul"),
    ),
    (
        (
            "The Governor of Bryansk Oblast Ann Cruz and the Chairman of the Gomel Oblast "
            "Executive Committee Ben Holt signed a pact."
        ),
        ("Bryansk Oblast", "Gomel Oblast"),
    ),
    (
        "A memorandum was signed between Ohio and the UAE Ministry of Economy on Monday.",
        ("Ohio", "UAE Ministry of Economy"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_sides_are_told_by_what_they_will_do(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides


OF_TOWNS = [
    (
        (
            "Mayor Ann Cruz of Austin, Texas, and Mayor Ben Holt of Kitakyu, Japan, signed a "
            "sister city agreement on Thursday."
        ),
        {("Ann Cruz", "Austin"), ("Ben Holt", "Kitakyu")},
    ),
    (
        (
            "The Uzbek city of Bukhara and the French city of Rueilly became sister cities. The "
            "agreement was signed by the Khokim of Bukhara city Ann Cruz and Deputy Mayor Ben Holt."
        ),
        {("Ann Cruz", "Bukhara"), ("Ben Holt", "Rueilly")},
    ),
    # of two regions told before, «the region» is not merely the last
    (
        (
            "Inner Mongolia and Zabaykalsky Krai are to widen trade. A protocol was signed by "
            "Deputy Chairman of the region Ann Cruz and Deputy Governor Ben Holt."
        ),
        {("Ann Cruz", "Inner Mongolia"), ("Ben Holt", "Zabaykalsky Krai")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), OF_TOWNS)
def test_what_only_locates_a_town_is_no_side(text: str, signed: set[tuple[str, str]]) -> None:
    found = extract(text, Lang.EN).signatories
    assert {(one.name, one.party) for one in found} == signed
