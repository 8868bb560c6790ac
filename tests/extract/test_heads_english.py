"""English institutions are read by their heads, of whatever class and wherever they stand."""

from __future__ import annotations

import pytest

from coopplan.extract.draft import Draft
from coopplan.extract.en import bodies, headed_bodies
from coopplan.extract.gazetteer import BODY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
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
        *("Velmar Port Authority", "Velmar Airport", "Velmar Rural Health Inspectorate"),
    ],
)
def test_where_a_head_stands_in_a_name(name: str) -> None:
    found = headed_bodies.candidates(f"They met at the {name} on Monday.", 0, [])

    assert [each for _, _, each, _, _ in found] == [name]


@pytest.mark.parametrize("head", ["museum", "hospital", "council", "board", "library", "clinic"])
def test_a_head_alone_means_the_only_one(head: str) -> None:
    name = f"Velmar Heritage {head.capitalize()}"
    only = Mention(Entry(BODY, "", "", "", name), 0, len(name), name)
    text = f"The director of the {head} spoke first."
    words = bodies.heads([[only]])

    found = bodies.recalled(Span(0, len(text), text), [], {}, words, {}, None)

    assert [one.name for one in found] == [name]


def test_a_port_that_is_a_field_of_another_head() -> None:
    text = (
        "The Port and Shipping Authority and Orwin College signed a cooperation agreement on "
        "Monday."
    )

    assert _draft(text).parties == ("Port and Shipping Authority", "Orwin College")
