"""English signers who are told to have met first, and those who only met or looked on."""

from __future__ import annotations

import pytest

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(
            "On the close of the talks of the two countries, new papers, among them an agreement "
            "of Chad and Malta, were signed in the presence of the President of Chad, Honorable "
            "Tim Orr, and the Prime Minister of Malta, Mrs. Ann Dunn.",
            id="presence behind the verb",
        ),
        pytest.param(
            "President of Chad Tim Orr held talks with President Jack Hale of Malta, after which a "
            "number of agreements were signed.",
            id="after which papers were signed",
        ),
        pytest.param(
            "Chad and Malta have signed a roadmap on farming. The document was signed following a "
            "meeting in Graz between Chadian Farm Minister Tim Orr and guests from Malta led by "
            "Ann Dunn, Minister of Land.",
            id="a meeting with its place",
        ),
    ],
)
def test_who_met_or_looked_on_signed_nothing(said: str) -> None:
    assert extract(said, Lang.EN).signatories == ()


@pytest.mark.parametrize(
    ("said", "signed"),
    [
        pytest.param(
            "Package of agreements between Chad and Malta signed\n\nAfter their talks, the "
            "Presidents of the Republic of Chad, Tim Orr, and of Malta, Jack Hale, attended the "
            "signing of papers.\n\nThe heads of state themselves signed a joint declaration on "
            "trade.",
            {("Tim Orr", "Chad"), ("Jack Hale", "Malta")},
            id="heads of state",
        ),
        pytest.param(
            "The premiers of Ontario and Manitoba have put pen to paper on a declaration.\n\n"
            '"We have much in common," Premier Tim Orr of Ontario said.\n\n"Manitoba has '
            'wind," '
            "said Premier Jack Hale.",
            {("Tim Orr", "Ontario"), ("Jack Hale", "Manitoba")},
            id="one each of two places",
        ),
        pytest.param(
            "Tim Orr, governor of Ohio, and Jack Hale, governor of Utah, agreed on trade.\n\nThe "
            "two met in Graz on Monday and signed a memorandum on exchanges.",
            {("Tim Orr", "Ohio"), ("Jack Hale", "Utah")},
            id="the two met and signed",
        ),
        pytest.param(
            "Governor Greiner back from Chad\n\nGovernor Tim Greiner and First Lady Ann Greiner of "
            "Ohio came home from a mission.\n\nOn Friday Governor Greiner and Vice Minister Jack "
            "Hale of the Ministry of Trade of Chad signed a memorandum. It commits both sides to "
            "trade with Ohio.",
            {("Tim Greiner", "Ohio"), ("Jack Hale", "Ministry of Trade of Chad")},
            id="of two with a surname the one with the office",
        ),
        pytest.param(
            "Graz and Lyon mark forty years\n\nThe Lord Mayor of Graz, Otto Sand, goes to Lyon. "
            "The Sister City agreement was signed in 1984 by then Lord Mayor Tim Orr and the late "
            "Mayor Ann Dunn.",
            {("Tim Orr", "Graz"), ("Ann Dunn", "Lyon")},
            id="the head of then",
        ),
    ],
)
def test_who_met_and_signed(said: str, signed: set[tuple[str, str]]) -> None:
    assert {(one.name, one.party) for one in extract(said, Lang.EN).signatories} == signed


def test_a_place_that_begins_a_name_behind_its_office_is_none() -> None:
    said = "The contract was signed by Ambassador Chiba Orr and by Ann Dunn of Chiba Prefecture."
    one = sentences_told.read(article(f"News of Graz\n\n{said}"), Lang.EN)[-1]
    assert [each.name for each in one.people] == ["Chiba Orr", "Ann Dunn"]
    assert [said.index("Chiba Pref")] == [each.start - one.span.start for each in one.places]


@pytest.mark.parametrize(
    ("said", "held"),
    [
        pytest.param(
            "It was signed by Tim Orr, Secretary of the Lemo Party, on behalf of the guests and by "
            "Mayor of Graz Ann Dunn.",
            [("Secretary", None), ("Mayor", "Graz")],
            id="an office behind «and by» is the next one's",
        ),
        pytest.param(
            "It was signed by Tim Orr, Ohio's Minister of Transport and Economic Corridors, Utah "
            "Highways Minister Ann Dunn and Iowa Minister Jack Hale.",
            [
                ("Minister of Transport and Economic", "Ohio"),
                ("Minister", "Utah"),
                ("Minister", "Iowa"),
            ],
            id="whose minister he is stands before",
        ),
    ],
)
def test_whose_office_it_is(said: str, held: list[tuple[str, str | None]]) -> None:
    one = sentences_told.read(article(f"News of Graz\n\n{said}"), Lang.EN)[-1]
    assert [
        (each.office and each.office.name, each.place and each.place.name) for each in one.people
    ] == held


def test_a_people_before_city_is_no_city() -> None:
    said = "It was signed by the mayor of the Northern Irish city, Tim Orr."
    one = sentences_told.read(article(f"News of Graz\n\n{said}"), Lang.EN)[-1]
    assert not any(each.entry.kind == "c" for each in one.places)


@pytest.mark.parametrize("people", ["Russian", "Kazakh", "Northern Irish", "Minister"])
@pytest.mark.parametrize("sort", ["city", "province", "state"])
def test_a_people_alone_before_its_city_is_read(people: str, sort: str) -> None:
    text = (
        f"It was signed by the mayor of the {people} {sort}, Tim Orr, and Mayor Ann Cruz of Graz."
    )
    assert "Tim Orr" in [one.name for one in extract(text, Lang.EN).signatories]
