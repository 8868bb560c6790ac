"""English plurals that sign where not each bears the office, or not each has a name."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

MET = (
    "Roadmap of Kenya and Mali\nKenya's Minister of Energy Ann Cruz and Ben Holt, {} of Mali, have "
    "met in Graz.\n\nOil was spoken of. Ann Cruz praised the old ties. The trade has grown. Its "
    "value has doubled.\n\n{} signed a roadmap."
)


@pytest.mark.parametrize("office", ["First Deputy (Acting) Minister of Energy", "Deputy Minister"])
@pytest.mark.parametrize("they", ["At the meeting the ministers", "The two ministers"])
def test_of_two_ministers_one_may_be_a_deputy(office: str, they: str) -> None:
    draft = extract(MET.format(office, they), Lang.EN)
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Ann Cruz", "Kenya"),
        ("Ben Holt", "Mali"),
    ]


def test_an_office_has_what_brackets_say_inside_it() -> None:
    draft = extract(MET.format("First Deputy (Acting) Minister of Energy", "Both ministers"))
    assert draft.signatories[1].office == "First Deputy (Acting) Minister of Energy"


def test_a_third_one_makes_it_open_who_is_meant() -> None:
    said = MET.format("Deputy Minister of Energy", "The ministers")
    third = said.replace(
        "Oil was", "Eve Sand, Deputy Minister of Energy of Peru, joined them. Oil was"
    )
    assert not extract(third, Lang.EN).signatories


GOVERNORS = "The {} of Karz Province and of Orwin Province have signed an agreement.\n\n{}"


@pytest.mark.parametrize(
    ("office", "head"),
    [("governors general", "Governor General"), ("governors", "Governor"), ("mayors", "Mayor")],
)
def test_the_head_of_one_of_two_places_signs_for_it(office: str, head: str) -> None:
    said = GOVERNORS.format(office, f"Karz Province {head} Ann Cruz spoke of old ties.")
    draft = extract(said, Lang.EN)
    assert [(one.name, one.party) for one in draft.signatories] == [("Ann Cruz", "Karz Province")]


def test_the_head_of_another_place_does_not() -> None:
    said = GOVERNORS.format("governors", "Tolm Province Governor Ann Cruz spoke of old ties.")
    assert not extract(said, Lang.EN).signatories
