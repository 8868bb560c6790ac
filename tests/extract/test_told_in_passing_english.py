"""English signings told by a noun, a participle, «I» or «of», and what only looks like one."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

SIGNED = [
    (
        (
            "Governor Ann Cruz of Ohio opened an office of trade on Sunday, signing a letter of "
            "intent with Utah."
        ),
        {("Ann Cruz", "Ohio")},
    ),
    (
        (
            "Governor Ann Cruz of Ohio hailed thirty years of ties with Utah. Governor Ben Holt of "
            "Utah joined Cruz in signing documents that renew them."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "At the signing ceremony of a programme between Ohio and Utah (Photo: press office) – "
            "Governor Ann Cruz of Ohio spoke of wider ties."
        ),
        set(),
    ),
    (
        (
            "At the signing ceremony, Governor Ann Cruz of Ohio and Governor Ben Holt of Utah "
            "signed the memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "Premier Ann Cruz of Ontario welcomed the Governor of Guangdong, Li Wei, on Monday. "
            "“The Governor and I have signed a Joint Statement. It names fields of work,” Ms Cruz "
            "said."
        ),
        {("Ann Cruz", "Ontario"), ("Li Wei", "Guangdong")},
    ),
    (
        (
            "Memorandums of Ohio and Utah will be signed on July 13 as part of a visit organized "
            "by the embassy and headed by the governor of Utah, Ben Holt."
        ),
        set(),
    ),
    (
        "Governor Ann Cruz of Ohio met Governor Ben Holt of Utah to discuss trade, signing a pact.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_who_signed_is_told_in_passing(text: str, signed: set[tuple[str, str]]) -> None:
    found = extract(text, Lang.EN).signatories
    assert {(one.name, one.party) for one in found} == signed


SIDES = [
    (
        (
            "The signing of documents on twinning between the cities of Arkadag and Kazan took "
            "place at the City Hall of Arkadag. In addition, a memorandum of Ashgabat and Baku was "
            "signed."
        ),
        ("Arkadag", "Kazan"),
    ),
    (
        (
            "Wider trade will be ushered in by a historic agreement of South Australia and the "
            "Northern Territory. The two leaders are to put their names to it, a first for "
            "Australia."
        ),
        ("South Australia", "Northern Territory"),
    ),
    (
        "An agreement has been renewed this week by the City of Windhoek and the City of Gaborone.",
        ("Windhoek", "Gaborone"),
    ),
    (
        "Mayor of eThekwini Ann Cruz and mayor of Bremen Ben Holt signed the agreement.",
        ("eThekwini", "Bremen"),
    ),
    (
        "A joint statement was signed at the NSW-Guangdong Joint Economic Meeting on Monday.",
        ("New South Wales", "Guangdong"),
    ),
    (
        "A pact was signed by Phu Yen province in Vietnam and Savannakhet province of Laos.",
        ("Phu Yen", "Savannakhet"),
    ),
    (
        "A pact was signed by Phu Yen Province and Savannakhet Province on Monday.",
        ("Phu Yen Province", "Savannakhet Province"),
    ),
    (
        "The President of Tatarstan and the Head of Karelia signed a protocol on Monday.",
        ("Tatarstan", "Karelia"),
    ),
    (
        "The Republic of Tatarstan and Ohio signed a protocol. Tatarstan hosted the talks.",
        ("Republic of Tatarstan", "Ohio"),
    ),
    (
        "Hanam City and Ohio signed a memorandum. The council of Hanam City backs it.",
        ("Hanam City", "Ohio"),
    ),
    (
        (
            "Officials of both cities signed the pact. Represented in the signing of the pact were "
            "Bandar Mayor Ann Cruz and Cotabar Vice Mayor Ben Holt. In 1997, the far city of "
            "Zambar in the south of the country and the city of Sandar in the north of it also "
            "signed a pact."
        ),
        ("Bandar", "Cotabar"),
    ),
    ("Primorye and Ohio signed a pact on Monday.", ("Primorye", "Ohio")),
    (
        "Tatsuno City and Ohio signed a memorandum. Tatsuno lies inland. Tatsuno makes silk.",
        ("Tatsuno", "Ohio"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_the_sides_are_called_as_the_text_calls_them(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides


def test_a_pact_of_long_ago_is_not_what_a_meeting_is_about() -> None:
    text = (
        "The mayors of Graz and Linz, Ann Cruz and Ben Holt, had a meeting on Monday. They have "
        "met since 1993. Back then, Graz and Linz signed their first agreement."
    )
    assert extract(text, Lang.EN).kind is None


def test_a_participle_of_a_signing_tells_its_paper() -> None:
    text = "The governor of Ohio came to Utah on Monday, signing a protocol of talks with Utah."
    assert extract(text, Lang.EN).kind is AgreementKind.PROTOCOL


def test_the_end_of_a_paper_named_again_is_its_period() -> None:
    text = (
        "Ohio and Utah signed a memorandum on Monday. The Action Plan, which runs until 2029, has "
        "forty points."
    )
    period = extract(text, Lang.EN).period
    assert period is not None
    assert period[1] is not None
    assert period[1].year == 2029


def test_a_mayor_who_came_to_sign_signed_where_she_came() -> None:
    text = (
        "Graz and Linz signed a pact of sister ties. The mayor of Graz had travelled to Linz on "
        "Monday to sign a paper of friendship."
    )
    assert extract(text, Lang.EN).signed_at == "Linz"


def test_a_deal_to_be_signed_is_an_agreement() -> None:
    text = "Alberta, Ohio and Utah will sign an economic deal on Friday at a meeting of cabinets."
    assert extract(text, Lang.EN).kind is AgreementKind.AGREEMENT


def test_a_building_is_no_town() -> None:
    text = "A memorandum was signed by Ohio and Utah in Pakuan Building on Sunday."
    assert extract(text, Lang.EN).signed_at is None


def test_a_town_that_is_left_over_is_no_governors() -> None:
    text = (
        "The pact was signed by Gov. Ann Cruz and Ben Holt of Guam, also the mayor of the town of "
        "Sinajar, on Monday. Guam and Sinajar have long had ties."
    )
    parties = {one.name: one.party for one in extract(text, Lang.EN).signatories}
    assert parties["Ann Cruz"] is None
