"""English institutions are read by their heads, of whatever class and wherever they stand."""

from __future__ import annotations

import pytest

from coopplan.extract.draft import Draft
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _draft(text: str) -> Draft:
    return extract(text, Lang.EN)


@pytest.mark.parametrize(
    "head",
    [
        *("University", "Institute", "Polytechnic", "Conservatory", "Lyceum"),
        *("Museum", "Library", "Theatre", "Orchestra", "Arboretum", "Botanical Garden"),
        *("Hospital", "Clinic"),
        *("Port", "Airport", "Bank", "Corporation", "Foundation", "Association"),
    ],
)
def test_a_head_behind_one_word(head: str) -> None:
    name = f"Velmar {head}"
    text = (
        f"{name} and Orwin College signed a cooperation agreement on Monday. Director Ann Cruz "
        f"signed it for {name}, and Rector Ben Holt signed it for Orwin College."
    )
    draft = _draft(text)

    assert draft.parties == (name, "Orwin College")
    assert {(one.name, one.party) for one in draft.signatories} == {
        ("Ann Cruz", name),
        ("Ben Holt", "Orwin College"),
    }


@pytest.mark.parametrize(
    "name",
    [
        *("Library of Velmar", "Museum of Velmar", "Hospital of Velmar", "Port of Velmar"),
        *("Society for Rural Health", "Organisation for Rural Health", "Bureau of Rural Health"),
    ],
)
def test_a_head_before_what_it_is_of(name: str) -> None:
    text = f"The {name} and Orwin College signed a cooperation agreement on Monday."

    assert _draft(text).parties == (name, "Orwin College")


@pytest.mark.parametrize("head", ["museum", "hospital", "council", "port", "board", "library"])
def test_a_head_alone_means_the_only_one(head: str) -> None:
    name = f"Velmar Heritage {head.capitalize()}"
    text = (
        f"{name} and Orwin College signed a cooperation agreement on Monday. Ann Cruz signed it on "
        f"behalf of the {head}, and Ben Holt signed it for Orwin College."
    )

    assert ("Ann Cruz", name) in {(one.name, one.party) for one in _draft(text).signatories}


def test_a_port_that_is_a_field_of_another_head() -> None:
    text = (
        "The Port and Shipping Authority and Orwin College signed a cooperation agreement on "
        "Monday."
    )

    assert _draft(text).parties == ("Port and Shipping Authority", "Orwin College")


def test_a_port_goes_on_with_what_rules_it() -> None:
    text = "Velmar Port Authority and Orwin College signed a cooperation agreement on Monday."

    assert _draft(text).parties == ("Velmar Port Authority", "Orwin College")
