"""English governors told without a name, who met to sign, and what only looks like a side."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

SIGNED = [
    (
        (
            "Maryland's governor is going on a mission. Gov. Ann Cruz will lead efforts in France "
            "and Ireland. The governor will ink a memorandum with the Hauts-de-France region and "
            "will discuss trade in both countries."
        ),
        {("Ann Cruz", "Maryland")},
    ),
    (
        (
            "Ohio's governor is going on a mission with Utah's governor. Gov. Ann Cruz signed a "
            "pact on Monday. Gov. Ben Holt looked on."
        ),
        {("Ann Cruz", None)},
    ),
    (
        (
            "Utah Governor Ann Cruz met with UK Commerce Secretary Ben Holt to sign a memorandum "
            "on trade."
        ),
        {("Ann Cruz", "Utah"), ("Ben Holt", "United Kingdom")},
    ),
    (
        (
            "Ohio Governor Ann Cruz and United Kingdom of Great Britain and Northern Ireland "
            "Minister for Trade Ben Holt have signed a memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "United Kingdom")},
    ),
    # for whom each signs, told by «the state» and «the province»
    (
        (
            "Bayelsa State has signed a memorandum with Jiangsu Province. Governor Ann Cruz signed "
            "on behalf of the state while Vice Governor Ben Holt signed for the province."
        ),
        {("Ann Cruz", "Bayelsa State"), ("Ben Holt", "Jiangsu Province")},
    ),
    (
        (
            "A protocol was signed between Shandong's Department of Education and the Ministry of "
            "Education of Bashkortostan. Minister Ann Cruz and Director Ben Holt signed it."
        ),
        {
            ("Ann Cruz", "Ministry of Education of Bashkortostan"),
            ("Ben Holt", "Department of Education of Shandong"),
        },
    ),
    (
        (
            "Ohio signs pact with Utah, China's 2nd Largest Economy – Ohio Governor: “A good day”"
            "\n\nThe pact was signed on Monday by Ohio and Utah."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_a_governor_told_without_a_name(text: str, signed: set[tuple[str, str | None]]) -> None:
    found = extract(text, Lang.EN).signatories
    assert {(one.name, one.party) for one in found} == signed


SIDES = [
    # whom the one side found trades or has relations with
    (
        (
            "The minister chaired a meeting with the delegation of Tatarstan. Trade between "
            "Kazakhstan and Tatarstan reached $500 million. The parties spoke of farms."
        ),
        ("Tatarstan", "Kazakhstan"),
    ),
    (
        (
            "The President received the Governor of Astrakhan Region Ann Cruz. Relations of "
            "Uzbekistan with the Astrakhan Region were discussed. A plan was adopted on Monday."
        ),
        ("Astrakhan Region", "Uzbekistan"),
    ),
    (
        (
            "Vitebsk will sign agreements with the cities of Lublin (Poland) and Kosice "
            "(Slovakia), the mayor said at a session of the Vitebsk City Council of Deputies."
        ),
        ("Vitebsk", "Lublin", "Kosice"),
    ),
    (
        "A memorandum was signed by the HCMC People’s Committee and Ohio.",
        ("Ho Chi Minh City", "Ohio"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_a_country_in_brackets_and_a_council_are_no_sides(
    text: str, sides: tuple[str, ...]
) -> None:
    assert extract(text, Lang.EN).parties == sides


def test_who_met_to_sign_signed() -> None:
    text = "Ohio and Utah sign trade pacts\n\nGovernors of Ohio and Utah met to sign a memorandum."
    assert extract(text, Lang.EN).kind is AgreementKind.MEMORANDUM


def test_by_when_something_is_reached_is_no_period() -> None:
    text = (
        "Ohio and Utah signed a memorandum. A focus of the memorandum is clean energy, with both "
        "sides committed to phase out coal by 2030."
    )
    assert extract(text, Lang.EN).period is None


def test_a_first_name_before_an_initial_is_no_part_of_the_town() -> None:
    found = extract(
        "The mayor of Varash Ann Cruz and the mayor of Loviisa Jan D. Oker-Blom signed an "
        "agreement.",
        Lang.EN,
    )
    assert [(one.name, one.party) for one in found.signatories] == [
        ("Ann Cruz", "Varash"),
        ("Jan D. Oker-Blom", "Loviisa"),
    ]


TOWNS = [
    (
        "Mayor of Hiroshima Ken Mori and Mayor of Perth Ann Cruz signed a pact in Gifu City.",
        ("Hiroshima", "Perth"),
        "Gifu",
    ),
    (
        "Kagoshima City and Perth signed an agreement. Mayor of Kagoshima City Ken Mori signed it.",
        ("Kagoshima City", "Perth"),
        None,
    ),
    (
        "New York State and Ohio signed a memorandum in the city of Gifu.",
        ("New York State", "Ohio"),
        "Gifu",
    ),
]


@pytest.mark.parametrize(("text", "sides", "town"), TOWNS)
def test_a_city_is_not_the_prefecture_of_its_name(
    text: str, sides: tuple[str, ...], town: str | None
) -> None:
    found = extract(text, Lang.EN)
    assert (found.parties, found.signed_at) == (sides, town)


def test_the_office_that_someone_directs_is_told_whole() -> None:
    found = extract(
        "The memorandum between Ohio and Utah was signed by Deputy Governor of Ohio Ann Cruz and "
        "Director of the Foreign Affairs Office Chen Bo.",
        Lang.EN,
    )
    assert [one.office for one in found.signatories] == [
        "Deputy Governor",
        "Director of the Foreign Affairs Office",
    ]
