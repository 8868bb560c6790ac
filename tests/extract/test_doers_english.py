"""Who signed an English paper: plurals, who only watched, the doers by grammar."""

from __future__ import annotations

import pytest

from coopplan.extract.learned.weights import Weights
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

LEAD = "Graz and Linz have signed a memorandum of understanding.\n\n"
SIGNERS = [
    # two mayors, and a deputy who is none of them
    (
        (
            "The two mayors signed the memorandum on Monday.\n\n“It is a good day,” said Mayor "
            "Ann Cruz. Mayor Ben Holt agreed. Otto Sand, Mayor Pro Tem, spoke too."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    # an office of another language
    (
        (
            "The memorandum was signed by the two mayors.\n\nAnn Cruz, Mayor of Graz, thanked "
            "María López, Presidenta Municipal of Linz."
        ),
        {"Ann Cruz", "María López"},
    ),
    # «the two» of whom one came along with somebody
    (
        (
            "Governor of Ohio Ann Cruz, who is accompanying President Otto Sand, met Ben Holt, "
            "Governor of Utah.\n\nThe two had earlier signed the agreement."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    # who watched, who bore witness
    (
        (
            "The memorandum was signed by Mayor Ann Cruz and Mayor Ben Holt, as Otto Sand, a "
            "rector, and Minister Eva Rand looked on."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    (
        (
            "Mayor of Graz Ann Cruz and Mayor of Linz Ben Holt signed the memorandum.\n\n"
            "Governor Otto Sand and Consul Eva Rand signed as witnesses."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    # told by a third
    (
        (
            "The press secretary, Otto Sand, said on Saturday that the Mayor of Graz, Ann Cruz, "
            "and the Mayor of Linz, Ben Holt, signed the memorandum."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    # an office told by the place of its bearer
    (
        (
            "Ohio Governor Ann Cruz and her counterpart from the Mexican state of Jalisco "
            "jointly signed an agreement.\n\nJalisco Governor Ben Holt was glad."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    # «it» is the paper, whatever an office sounds like
    (
        (
            "On behalf of Graz it was signed by Ann Cruz; on behalf of Linz by Ben Holt, Under "
            "Secretary for Market Programs."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    # presidents whose ministers signed
    (
        (
            "The foreign ministers signed the memorandum.\n\nThe ministers carried out what "
            "Presidents Ann Cruz and Ben Holt had agreed on."
        ),
        set(),
    ),
    # an abbreviated plural office
    (
        "The memorandum was signed today by Govs. Ann Cruz of Ohio and Ben Holt of Utah.",
        {"Ann Cruz", "Ben Holt"},
    ),
]


@pytest.mark.parametrize(("text", "names"), SIGNERS)
def test_who_signed(text: str, names: set[str]) -> None:
    assert {one.name for one in extract(LEAD + text, Lang.EN).signatories} == names


NAMES = [
    ("Climate Minister Lars Christian Dahl", "Lars Christian Dahl"),
    ("general manager Ann Mary Santiago", "Ann Mary Santiago"),
    ("Principal Ann Cruz", "Ann Cruz"),
    ("Clerk Ann Cruz", "Ann Cruz"),
    ("Mayor Dean Cruz", "Dean Cruz"),
    ("IGP Ann Cruz", "Ann Cruz"),
    ("Minister Datuk Seri Ann Cruz", "Ann Cruz"),
]


@pytest.mark.parametrize(("said", "name"), NAMES)
def test_what_is_a_name(said: str, name: str) -> None:
    text = f"{LEAD}On behalf of Graz the memorandum was signed by {said}."
    assert [one.name for one in extract(text, Lang.EN).signatories] == [name]


def test_a_place_of_two_words_is_nobody() -> None:
    text = (
        "Cape Linden signs pact with Graz\n\nThe Cape Linden Metropolitan Assembly has signed an "
        "agreement with the city of Graz. It was signed by Ann Cruz, Mayor of Graz."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz"]


@pytest.mark.weighed
@pytest.mark.parametrize(
    "said",
    [
        "The memorandum was signed by Mayor Ann Cruz and Governor of Ohio Ben Holt.",
        "Mayor Ann Cruz and Ben Holt, Governor of Ohio, have today signed the memorandum.",
        "Mayor Ann Cruz signed a memorandum with Governor of Ohio Ben Holt.",
    ],
)
def test_a_doer_by_grammar_is_not_doubted(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setattr(Weights, "chance", lambda *_: 0.0)
    names = {one.name for one in extract(LEAD + said, Lang.EN).signatories}
    assert names == {"Ann Cruz", "Ben Holt"}


MET = (
    "Ann Cruz, Mayor of Graz, met Ben Holt, Mayor of Linz, in Graz on 4 May 2021.\n\n",
    "",
)
SAID = (
    "",
    "\n\n“It is a good day,” said Graz Mayor Ann Cruz.\n\nBen Holt, Mayor of Linz, agreed.",
)


@pytest.mark.parametrize(
    "who", ["the two leaders", "both sides' heads", "the heads of the two cities"]
)
@pytest.mark.parametrize(
    "how",
    [
        "At the end {} signed a memorandum of understanding.",
        "A memorandum of understanding was signed by {}.",
        "The day ended with the signing of a memorandum of understanding by {}.",
        "An agreement was concluded, to which {} put their names.",
        "The agreement bears the signatures of {}.",
    ],
)
@pytest.mark.parametrize("where", [0, 1])
def test_heads_told_before_or_behind(who: str, how: str, where: int) -> None:
    text = f"Graz and Linz become sister cities\n\n{MET[where]}{how.format(who)}{SAID[where]}"
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == {
        ("Ann Cruz", "Graz"),
        ("Ben Holt", "Linz"),
    }


@pytest.mark.parametrize("said", ["they", "the pair", "their mayors", "the city heads"])
def test_those_who_met_signed(said: str) -> None:
    text = f"{MET[0]}After the talks {said} put their signatures to a memorandum."
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


def test_whom_they_are_said_to_be_is_open() -> None:
    text = f"{MET[0]}Officials of both towns said they signed a memorandum."
    assert extract(text, Lang.EN).signatories == ()


DOERS = "Graz Mayor Ann Cruz and Linz Mayor Ben Holt signed the memorandum"


@pytest.mark.parametrize(
    "beside",
    [
        "at the request of {}",
        "with the support of {}",
        "under the watchful eye of {}",
        "in front of {}",
        "on the sidelines of the visit of {}",
        "at an event moderated by {}",
        "in a ceremony led by {}",
        "besides {}",
        "in a ceremony that {} attended",
        "a day after {} arrived",
        "after talks with {}",
    ],
)
@pytest.mark.parametrize(
    "who", ["Governor Otto Sand and Minister Eva Rand", "the Governor of Styria, Otto Sand"]
)
def test_who_stands_beside_a_signing(beside: str, who: str) -> None:
    text = f"{LEAD}{DOERS} {beside.format(who)}."
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


def test_who_signs_behind_a_phrase_is_a_doer() -> None:
    text = (
        f"{LEAD}The memorandum was signed at the request of Governor Otto Sand by Graz Mayor Ann "
        "Cruz, and on behalf of Linz by Ben Holt."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


def test_who_praised_a_signed_paper_or_signed_a_book() -> None:
    for said in (
        "Governor Otto Sand praised the agreement signed today.",
        "Governor Otto Sand signed the golden book of the town.",
    ):
        text = f"{LEAD}{DOERS}.\n\n{said}"
        assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}
