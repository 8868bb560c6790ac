"""English signers beside those who only tell of a signing, come to it, or head another body."""

from __future__ import annotations

import pytest

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.en import sayers, surely_signed, watchers
from coopplan.extract.press_release import extract
from coopplan.extract.told import Told
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

TELL = [
    pytest.param(
        "Orva Province and Karz signed a memorandum in Karz in April. Deputy Governor Tim Orr "
        "recalled that the Orva Government had signed a memorandum with Karz in April.",
        id="recalled",
    ),
    pytest.param(
        "Orva Province and the Karz Bank have signed a memorandum of understanding.\n\nIn a note "
        "put out on Monday, the press secretary, Tim Orr, and the adviser on trade, Ann Dunn, said "
        "the memorandum was signed in Graz.",
        id="two in a row said",
    ),
    pytest.param(
        "Orva Province was given four lamps. Third Secretary Tim Orr, who stood in for First "
        "Secretary Jack Hale, recalled that Japan and Orva Province had signed an agreement.",
        id="with an aside",
    ),
    pytest.param(
        "Ohio and Taiwan to sign a memorandum\n\nOhio Governor Tim Orr came to Taipei on Sunday. "
        "According to a note of the ministry, Orr will attend the signing ceremony of a memorandum "
        "between Ohio and Taiwan.",
        id="will attend the signing",
    ),
    pytest.param(
        "A memorandum has been signed by the Orva Development Agency with the Executive Director "
        "of the Karz Hub in Tildau. This was reported by Tim Orr, executive director of the Orva "
        "Development Agency.",
        id="the director of another body",
    ),
]


@pytest.mark.parametrize("said", TELL)
def test_who_tells_of_a_signing_signed_nothing(said: str) -> None:
    assert extract(said, Lang.EN).signatories == ()


SIGNED = [
    pytest.param(
        "Mayor Tim Orr of Graz said the pact would help. Speaking in Graz, Mayor Orr said he and "
        "Mayor Jack Hale of Lyon had signed the pact of Graz and Lyon.",
        {("Tim Orr", "Graz"), ("Jack Hale", "Lyon")},
        id="what they themselves did",
    ),
    pytest.param(
        "Ohio and Utah become sister states\n\nAn agreement has been signed by Ohio with Utah.\n\n"
        "The signatures are those of Tim Orr-Smith, Ohio's trade and investment minister, and of "
        "Ann Dunn, Governor of Utah.",
        {("Tim Orr-Smith", "Ohio"), ("Ann Dunn", "Utah")},
        id="the signatures are those of",
    ),
    pytest.param(
        "Trade pact in the making\n\nPrime Minister Tim Orr of Canada and German Chancellor Jack "
        "Hale are going to sign an agreement.\n\nA note said that the signing of an agreement on "
        "trade is on the Chancellor's schedule for May.",
        {("Tim Orr", "Canada"), ("Jack Hale", "Germany")},
        id="a signing on the schedule is to come",
    ),
    pytest.param(
        "Four governors sign\n\nOrva Governor Tim Orr, Tildau Governor Ann Dunn, Karz Governor "
        "Jack Hale and Lemo Governor Ida Berg went to Chad.\n\nThe talks with Graz Governor Otto "
        "Sand went on for two hours.\n\nThe memorandum with Chad is in two languages, and the four "
        "governors put their signatures to it.",
        {("Tim Orr", "Orva"), ("Ann Dunn", "Tildau"), ("Jack Hale", "Karz"), ("Ida Berg", "Lemo")},
        id="as many as are told",
    ),
    pytest.param(
        "Manitoba Premier Tim Orr is in Saxony. Governor Jack Hale and the Premier extended the "
        "partnership of Saxony and Manitoba when they signed an agreement in May.",
        {("Tim Orr", "Manitoba"), ("Jack Hale", "Saxony")},
        id="when they signed",
    ),
    pytest.param(
        "Manitoba Premier Tim Orr attended the talks of Manitoba and Saxony on Monday and put his "
        "signature to their minutes.",
        {("Tim Orr", "Manitoba")},
        id="came and signed",
    ),
    pytest.param(
        "Manitoba has signed a memorandum with Saxony. Premier Tim Orr put his signature to it, as "
        "did Governor Jack Hale of the southern region of Saxony.",
        {("Tim Orr", "Manitoba"), ("Jack Hale", "Saxony")},
        id="of the southern region",
    ),
    pytest.param(
        "Graz has a new sister city, Lyon. Lyon Mayor Otto Sand received guests from Graz.\n\n"
        "Mayor Tim Orr and Ann Dunn, Chair of the Graz City Council, had put their names to the "
        "agreement of Graz and Lyon in May.",
        {("Tim Orr", "Graz"), ("Ann Dunn", "Graz")},
        id="the side without another mayor",
    ),
    pytest.param(
        "Graz, Lyon to be sisters\n\nMayor Tim Orr leads a mission of Graz. In Lyon she is to sign "
        "a memorandum with the Mayor of Lyon.",
        {("Tim Orr", "Graz")},
        id="with the mayor of the other side",
    ),
    pytest.param(
        "Ohio, Ontario sign accord\n\nOhio has come to terms with Ontario. Tim Orr, director of "
        "the Ohio Trade Department, put his signature to the accord for the state.",
        {("Tim Orr", "Ohio")},
        id="the state is no province",
    ),
]


@pytest.mark.parametrize(("said", "signed"), SIGNED)
def test_who_signed_for_which_side(said: str, signed: set[tuple[str, str]]) -> None:
    assert {(one.name, one.party) for one in extract(said, Lang.EN).signatories} == signed


def test_an_event_is_no_side() -> None:
    said = (
        "At summit, Orva seals five memoranda\n\nThe Orva State Government signed five memoranda "
        "of understanding with partners on the two days of the Orva State Trade and Investment "
        "Summit.\n\nGovernor Tim Orr signed the first one."
    )
    assert extract(said, Lang.EN).parties == ("Orva State",)


def test_firms_told_so_are_sides_or_none_but_no_people() -> None:
    said = (
        "Ohio signs three memoranda\n\nOhio signed memoranda with investors on Monday.\n\nM/s "
        "Karz Agro will build a park. M/s Orva Works and Lemo Private Limited signed for a mill."
    )
    draft = extract(said, Lang.EN)
    assert draft.signatories == ()
    assert "Lemo Private Limited" not in draft.parties


def _sentence(text: str) -> Told:
    return sentences_told.read(article(f"News of Graz\n\n{text}"), Lang.EN)[-1]


@pytest.mark.parametrize(
    "said",
    [
        "Third Secretary Tim Orr, who stood in for Jack Hale, recalled that Graz signed a pact.",
        "Governor Tim Orr and the adviser on trade, Jack Hale, said the pact was signed in Graz.",
    ],
)
def test_all_of_a_row_and_its_aside_tell(said: str) -> None:
    one = _sentence(said)
    assert [sayers.tells(one, each) for each in one.people] == [True, True]


@pytest.mark.parametrize(
    "said",
    [
        "Governor Tim Orr said he and Mayor Jack Hale signed the pact.",
        "After signing the pact Governor Tim Orr said that the two cities signed it for a year.",
        "Governor Tim Orr and Mayor Jack Hale signed the pact, he recalled.",
    ],
)
def test_who_signed_himself_does_not_only_tell(said: str) -> None:
    one = _sentence(said)
    assert not any(sayers.tells(one, each) for each in one.people)


@pytest.mark.parametrize(
    ("said", "comes"),
    [
        ("Governor Tim Orr will attend the signing ceremony of a pact of Ohio and Taiwan.", True),
        ("Governor Tim Orr witnessed the formal signing of a pact of Ohio and Taiwan.", True),
        ("Governor Tim Orr attended the talks before the signing of a pact.", False),
    ],
)
def test_who_only_comes_to_a_signing(said: str, comes: bool) -> None:
    one = _sentence(said)
    assert [watchers.attends(one, each) for each in one.people] == [comes]


@pytest.mark.parametrize(
    ("said", "sure"),
    [
        (
            "Premier Tim Orr attended the talks of Graz and Lyon and then signed their minutes.",
            True,
        ),
        ("Premier Tim Orr attended the talks where Graz met Lyon and signed the minutes.", False),
    ],
)
def test_who_does_two_things_surely_signed(said: str, sure: bool) -> None:
    one = _sentence(said)
    assert [surely_signed.surely(one, each) for each in one.people] == [sure]


def test_where_in_a_land_a_region_lies_parts_it_not_from_its_head() -> None:
    one = _sentence("The pact was signed by Governor Tim Orr of the southern Kherson region.")
    assert [each.place.name for each in one.people if each.place] == ["Kherson Region"]


def test_letters_before_a_place_are_no_first_name() -> None:
    one = _sentence("Work was begun by UC Karlen and by ETH Orva with Tim Orr.")
    assert [each.name for each in one.people] == ["Tim Orr"]
