"""English places that only say where another lies, plural heads of places, long rows of sides."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
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
