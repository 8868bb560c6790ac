"""English places that only say where another lies, plural heads of places, long rows of sides."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.en import counted_rows
from coopplan.extract.learned import english_places
from coopplan.extract.learned.candidates import candidates
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed


def _elsewhere(text: str) -> set[str]:
    sentences = sentences_told.read(article(text), Lang.EN)
    there = other_documents.documents(sentences, Lang.EN)
    read = press_release.read(sentences, there, 1, Lang.EN)
    return {one.name for one in english_places.elsewhere(read, candidates(read))}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "Sister City Agreement between Orvalin, Illinois, and Tildau, Mexico\n\n"
            "Orvalin, Illinois, U.S.A., and Tildau de las Minas, Sonora, Mexico, have declared "
            "that they are sister cities. The agreement was subscribed on May 2, 2001.\n\n"
            "On behalf of the citizens of Orvalin the agreement was signed by Mayor Ann Cruz.",
            ("Orvalin", "Tildau"),
            id="a state behind its town",
        ),
        pytest.param(
            "Road governments issue a joint declaration\n\n"
            "Governments of the Pearl Road have launched a joint declaration on cooperation. It "
            "brings together nine regions: Fujian, Jiangxi, Hunan, Guangdong, Hainan, Sichuan, "
            "Guizhou, Yunnan and Hubei.\n\nThe parties are to build roads.",
            (
                *("Fujian", "Jiangxi", "Hunan", "Guangdong", "Hainan", "Sichuan"),
                *("Guizhou", "Yunnan", "Hubei"),
            ),
            id="a row of nine",
        ),
        pytest.param(
            "Nam Karu, Dak Orvi districts renew cooperation\n\n"
            "Nam Karu district of Orva province, Chad, and Dak Orvi district of Tilda province, "
            "Niger, met in May and signed a cooperative agreement on trade.",
            ("Nam Karu District", "Dak Orvi District"),
            id="a plural head behind a comma",
        ),
        pytest.param(
            "Chadian, Honduran provinces to work together\n\n"
            "Chad's Orvalin and Honduras' Tilda Karu provinces signed a Memorandum of "
            "Understanding on cooperation in May.",
            ("Orvalin", "Tilda Karu Province"),
            id="a plural head, whose provinces they are before each",
        ),
    ],
)
def test_places_of_a_row_are_sides_and_where_they_lie_is_none(
    text: str, sides: tuple[str, ...]
) -> None:
    assert extract(text, Lang.EN).parties == sides


def test_who_is_named_by_its_provinces_alone_is_elsewhere() -> None:
    said = _elsewhere(
        "Road provinces meet\n\nThe provinces of Malta, Peru and Fiji that use the road met in "
        "Orva Province. Niger sent greetings."
    )
    assert said >= {"Malta", "Peru", "Fiji"}
    assert not said & {"Niger", "Orva Province"}


def test_a_row_of_a_town_and_regions_is_no_place_behind_its_state() -> None:
    said = _elsewhere("Three sign\n\nGraz, Bavaria and Quebec signed a memorandum on Monday.")
    assert not said & {"Graz", "Bavaria", "Quebec"}


COUNTED = [
    pytest.param(
        "Road provinces meet\n\nGRAZ — Five provinces of Malta and Peru that share a road went "
        "over their cooperation at their third conference in Orvau.\n\nTaking part were Karlin, "
        "Orvalin and Tildau of Malta; and Dak Orvi and Sen Lo of Peru, together with dozens of "
        "businesses.",
        ("Karlin", "Orvalin", "Tildau", "Dak Orvi", "Sen Lo"),
        id="of two countries, which are none",
    ),
    pytest.param(
        "Counties put off a pact\n\nLeaders of Karlin, Orvalin, Tildau and Samba were to sign an "
        "agreement on water on Friday. Governors of the four counties will meet again.",
        ("Karlin", "Orvalin", "Tildau", "Samba"),
        id="whose leaders begin the sentence",
    ),
    pytest.param(
        "Malta signs with Chicago\n\nThe Ministry of Trade of Malta and four cities of the country "
        "have signed a memorandum with the City of Chicago. The group is led by the ministry; "
        "Orvau, Tildau, Samba and Moro are its members.",
        ("Ministry of Trade of Malta", "Chicago", "Orvau", "Tildau", "Samba", "Moro"),
        id="beside others",
    ),
]


@pytest.mark.parametrize(("text", "sides"), COUNTED)
def test_a_row_as_long_as_the_text_counts_is_sides(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides


@pytest.mark.parametrize(
    "text",
    [
        (
            "Counties meet\n\nLeaders of Karlin, Orvalin, Tildau and Samba signed an agreement. "
            "Governors of the five counties will meet again."
        ),
        "A tour\n\nThe president visited four cities, Karlin, Orvalin, Tildau and Samba.",
        (
            "Counties meet\n\nThe minister met with four counties: Ivan Orlin of Karlin, "
            "Ion Rusu of Orvalin, Anna Lind of Tildau and Petra Moll of Samba."
        ),
        (
            "Malta joins a water union\n\nFour provinces have signed on to it so far: Karlin, "
            "Orvalin, Tildau and Samba."
        ),
    ],
)
def test_a_row_of_another_length_of_people_or_of_idle_places_is_not_counted(
    text: str,
) -> None:
    assert not list(counted_rows.find(sentences_told.read(article(text), Lang.EN)))


@pytest.mark.parametrize(
    ("named", "whole"),
    [
        ("The Maritime and Port Authority of Malta (MPA)", "Maritime and Port Authority of Malta"),
        ("The Road and Library Board of Karz (RLB)", "Road and Library Board of Karz"),
    ],
)
def test_letters_without_the_seat_tell_where_a_name_begins(named: str, whole: str) -> None:
    text = f"Two sign\n\n{named} and Tildau University signed an agreement on Monday."
    assert extract(text, Lang.EN).parties[0] == whole


MET = [
    pytest.param(
        "High commissioner calls on Punjab's leader\n\nAustralian High Commissioner Ben Holt on "
        "Wednesday showed interest in work with Punjab, above all in farming, on the pattern of "
        "Gujarat and Maharashtra.\n\nPunjab Chief Minister Ann Cruz assured him of help.",
        {"Punjab", "Australia"},
        id="what others do is but a pattern",
    ),
    pytest.param(
        "High commissioner calls on Punjab's leader\n\nBen Holt, High Commissioner of Malta in "
        "Kenya, met the Chief Minister of Punjab, Ann Cruz, on Wednesday. Otto Sand, a former "
        "ambassador of Kenya to Malta, was there.\n\nKenya and Punjab trade much.",
        {"Punjab", "Malta"},
        id="whose envoy, not where",
    ),
    pytest.param(
        "Port gets new ties\n\nThe Karz Port Society has a new memorandum of understanding with "
        "the Orwin Sea Board. The document was signed in May.\n\nThe society has branches in "
        "British Columbia, Alberta and Quebec.",
        {"Karz Port Society", "Orwin Sea Board"},
        id="where a body has branches",
    ),
]


@pytest.mark.parametrize(("text", "sides"), MET)
def test_who_sent_an_envoy_is_a_side_and_a_pattern_or_a_branch_is_none(
    text: str, sides: set[str]
) -> None:
    assert set(extract(text, Lang.EN).parties) == sides


def test_envoys_of_two_countries_make_no_side() -> None:
    text = (
        "Orva County receives guests\n\nAnn Cruz, Governor of Orva County, met Ambassador Ben "
        "Holt of Malta and Ambassador Otto Sand of Peru on Monday. They spoke of trade."
    )
    assert set(extract(text, Lang.EN).parties) - {"Orva County"} != {"Malta", "Peru"}
