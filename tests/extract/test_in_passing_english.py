"""Who signed and for whom, by small words of an English sentence that lead elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

SIGNED = {
    "another did so for his side": (
        (
            "The Karz Wildlife Foundation (KWF) and the Orwin Tourism Association (OTA) have "
            "concluded a memorandum. Ann Cruz, the President of KWF, signed the memorandum, and "
            "so did, on behalf of OTA, Ben Holt."
        ),
        {("Ann Cruz", "Karz Wildlife Foundation"), ("Ben Holt", "Orwin Tourism Association")},
    ),
    "an honour for somebody": (
        (
            "Graz and Linz have a new pact. It was an honour for the Mayor of Graz, Ann Cruz, to "
            "sign the pact with Linz."
        ),
        {("Ann Cruz", "Graz")},
    ),
    "an honour to come is none": (
        (
            "Graz and Linz have signed a pact. It was an honour for the Mayor of Graz, Ann Cruz, "
            "to see it."
        ),
        set(),
    ),
    "they used the occasion": (
        (
            "The Premier of Ontario, Ann Cruz, and her Bavarian counterpart, Ben Holt, used the "
            "occasion to sign a joint declaration."
        ),
        {("Ann Cruz", "Ontario"), ("Ben Holt", "Bavaria")},
    ),
    "a suffix ends a name and no field": (
        (
            "Chad and Fiji sign an agreement\nIt was signed by Ann Cruz, Minister of Defense of "
            "Chad, and Ben Holt Jr., Acting Secretary of Trade of Fiji."
        ),
        {("Ann Cruz", "Chad"), ("Ben Holt Jr.", "Fiji")},
    ),
    "the cities were represented": (
        (
            "Officials of Graz and of Linz have signed a pact. In both many go by bicycle. At the "
            "signing the cities were represented by Ann Cruz, Mayor of Graz, and Ben Holt, Vice "
            "Mayor of Linz."
        ),
        {("Ann Cruz", "Graz"), ("Ben Holt", "Linz")},
    ),
    "who graced the ceremony did not sign": (
        (
            "The Graz Waste Company has signed a memorandum with the Linz Trade Corporation. "
            "Gracing the signing ceremony with their presence were Ann Cruz, director of the Graz "
            "Waste Company, and Ben Holt, director of the Linz Trade Corporation."
        ),
        set(),
    ),
    "a mayor is of the town": (
        (
            "The Karz River First Nation and the City of Port St. Mary signed a memorandum. Mayor "
            "Ann Cruz signed it on Friday."
        ),
        {("Ann Cruz", "Port St. Mary")},
    ),
    "with the other one's official": (
        (
            "California and its sister state Hubei will work together under an agreement which "
            "Governor Ann Cruz signed on Sunday with the highest official of the Chinese province."
        ),
        {("Ann Cruz", "California")},
    ),
    "who said it after signing": (
        (
            "Ohio and Utah have a pact. “What I see is a chance,” Governor Ann Cruz of Ohio said "
            "after she had signed the pact with Utah."
        ),
        {("Ann Cruz", "Ohio")},
    ),
    "who said it after others signed": (
        (
            "Ohio and Utah have a pact. “What I see is a chance,” Governor Ann Cruz of Ohio said "
            "after the ministers had signed the pact with Utah."
        ),
        set(),
    ),
    "an honoured artist": (
        (
            "The Karz Art Museum and the Orwin Art Museum have a memorandum. It was signed by "
            "Honored Art Worker Ann Cruz, director of the Karz Art Museum, and by Ben Holt, "
            "director of the Orwin Art Museum."
        ),
        {("Ann Cruz", "Karz Art Museum"), ("Ben Holt", "Orwin Art Museum")},
    ),
    "a further paper has its own": (
        (
            "Chad and Fiji entered into a memorandum on roads. Ann Cruz, Minister of Roads of "
            "Chad, and Ben Holt, Minister of Roads of Fiji, signed it. Schools are the subject of "
            "an MoU that was likewise signed. Here those who signed were Ida Berg, Minister of "
            "Schools of Chad, and Otto Tom, Minister of Schools of Fiji."
        ),
        {("Ann Cruz", "Chad"), ("Ben Holt", "Fiji")},
    ),
    "the ward's mayor": (
        (
            "Sumida Ward, Tokyo, has concluded a sister city agreement with Linz. Mayor Ann Cruz "
            "and Mayor Saito put their names to it. Many people came. There was music. The day "
            "was long. Flags were shown. “May it grow,” said the ward's mayor, Ken Saito."
        ),
        {("Ann Cruz", "Linz"), ("Ken Saito", "Sumida Ward")},
    ),
    "an office alone in the headline": (
        (
            "Memorandum signed by Governor Ann Cruz and the US Ambassador\nThis Monday Governor "
            "Ann Cruz of Ohio signed a memorandum with the US Embassy. US Ambassador Ben Holt was "
            "received with honours."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "US Embassy")},
    ),
}


@pytest.mark.parametrize(("text", "signed"), SIGNED.values(), ids=SIGNED)
def test_who_signed_for_whom(text: str, signed: set[tuple[str, str]]) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


SIDES = {
    "a part of a town": (
        (
            "Karz Ward in Tokyo has concluded an agreement with Linz. Many go from Karz Ward, "
            "Tokyo, to Linz."
        ),
        {"Karz Ward", "Linz"},
    ),
    "a small word of another tongue": (
        "Karz District Council and Te Uri o Gumri Trust have signed an agreement.",
        {"Karz District Council", "Te Uri o Gumri Trust"},
    ),
    "an administration of police": (
        (
            "The agreement was signed by Ann Cruz, Director of the Federal Police Administration, "
            "and Ben Holt, Head of the Orwin District Police."
        ),
        {"Federal Police Administration", "Orwin District Police"},
    ),
}


@pytest.mark.parametrize(("text", "sides"), SIDES.values(), ids=SIDES)
def test_a_side_has_its_whole_name_and_no_more(text: str, sides: set[str]) -> None:
    assert set(extract(text, Lang.EN).parties) == sides


KINDS = {
    "a compact": (
        (
            "Ohio and the Karz Tribe have ended their talks in a compact on hunting. It was "
            "signed by Governor Ann Cruz and Chief Ben Holt in recognition of treaty rights."
        ),
        AgreementKind.AGREEMENT,
    ),
    "within a programme": (
        (
            "Graz signs\nWithin the Clean Town Programme a memorandum was signed by the mayors of "
            "Graz and Linz."
        ),
        AgreementKind.MEMORANDUM,
    ),
    "in accord with is no accord": (
        "Graz and Linz signed a memorandum. It is in accord with the larger plans.",
        AgreementKind.MEMORANDUM,
    ),
}


@pytest.mark.parametrize(("text", "kind"), KINDS.values(), ids=KINDS)
def test_what_a_paper_is_called(text: str, kind: AgreementKind) -> None:
    assert extract(text, Lang.EN).kind is kind


TOWNS = [
    (
        (
            "Fiji and Chad signed a memorandum on the margins of the Leaders Meeting of the Karz "
            "Islands Forum in Rarova."
        ),
        "Rarova",
    ),
    ("Governor Ann Cruz of Ohio signed in Orwin a memorandum with Utah.", "Orwin"),
    (
        (
            "Ohio and Utah ended their talks in an agreement. It was signed in Orwin at a "
            "ceremony on May 29."
        ),
        "Orwin",
    ),
    (
        "In Bandung City, officials of Bandung and of Linz have signed a sisterhood agreement.",
        "Bandung",
    ),
    ("Ohio and Utah signed an agreement. In Orwin a mill burned down.", None),
]


@pytest.mark.parametrize(("text", "town"), TOWNS)
def test_where_it_was_signed(text: str, town: str | None) -> None:
    assert extract(text, Lang.EN).signed_at == town


DAYS = [
    ("Graz and Linz signed an agreement today (12/29/2015).", date(2015, 12, 29)),
    ("Graz and Linz signed an agreement on 29/12/2015.", date(2015, 12, 29)),
    ("Graz and Linz signed an agreement on 10/12/2015.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_with_strokes_is_one_where_it_can_be_but_one(text: str, day: date | None) -> None:
    assert extract(text, Lang.EN).signed_on == day


def test_what_an_official_says_would_be_signed_is_to_come() -> None:
    text = (
        "A delegation led by Ann Cruz, Governor of Gyeonggi Province, visits Kanagawa Prefecture. "
        "An agreement on exchange, an official said, would be signed by Governor Cruz."
    )
    draft = extract(text, Lang.EN)
    assert [one.code for one in draft.notes if one.code == "signing_planned"]
    assert {one.name for one in draft.signatories} == {"Ann Cruz"}
