"""Signers whom English names by pointing: for whom, by whose hand, «the two», before."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.extract.sentences_told import read
from coopplan.model.text import Lang

SIGNED = [
    # for whom, whatever the signer's own office
    (
        (
            "A plan between Belarus and Omsk Region was signed. On behalf of Belarus the plan was "
            "signed by Ivan Petrov, Chairman of the Grodno Oblast Executive Committee, "
            "and, on behalf "
            "of Omsk Region, by Governor Oleg Smirnov."
        ),
        {("Ivan Petrov", "Belarus"), ("Oleg Smirnov", "Omsk Region")},
    ),
    (
        (
            "On the part of Latvia the memorandum was signed by Ann Cruz, Mayor of "
            "Riga, and, on the "
            "part of Estonia, by Minister Ben Holt."
        ),
        {("Ann Cruz", "Latvia"), ("Ben Holt", "Estonia")},
    ),
    (
        (
            "On behalf of Orlen Province, by Governor Ann Cruz, and on behalf of Mayo County, by "
            "Commissioner Ben Holt, an agreement was signed."
        ),
        {("Ann Cruz", "Orlen Province"), ("Ben Holt", "Mayo County")},
    ),
    (
        (
            "On behalf of the Ohio government the pact was inked by Secretary Ann Cruz "
            "and on behalf "
            "of the Utah government by Secretary Ben Holt."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    # adjectives of regions
    (
        (
            "The Scottish First Minister, Ann Cruz, and the Premier of Ontario, Ben Holt, signed a "
            "memorandum."
        ),
        {("Ann Cruz", "Scotland"), ("Ben Holt", "Ontario")},
    ),
    (
        "Welsh First Minister Ann Cruz and Basque President Jon Holt signed an agreement.",
        {("Ann Cruz", "Wales"), ("Jon Holt", "Basque Country")},
    ),
    (
        (
            "The agreement was signed by Bavarian Minister-President Ann Cruz and Premier Ben Holt "
            "of Ontario."
        ),
        {("Ann Cruz", "Bavaria"), ("Ben Holt", "Ontario")},
    ),
    (
        "Catalan President Ann Cruz and Flemish Minister-President Ben Holt signed a declaration.",
        {("Ann Cruz", "Catalonia"), ("Ben Holt", "Flanders")},
    ),
    # signing as a participle
    (
        (
            "Ann Cruz, Governor of Ohio, received Ben Holt, Governor of Utah, and the "
            "day closed with "
            "the two of them signing a memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "Governor Ann Cruz of Ohio and Governor Ben Holt of Utah used the occasion of signing "
            "there a joint declaration."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        "The pact was put to paper by Governor Ann Cruz of Ohio and Governor Ben Holt of Utah.",
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        "Mayor Ann Cruz of Graz met Mayor Ben Holt of Lyon, both signing a twinning agreement.",
        {("Ann Cruz", "Graz"), ("Ben Holt", "Lyon")},
    ),
    # whose hands are on a paper
    (
        (
            "The memorandum carries the signatures of Mayor Ann Cruz for Graz and, for "
            "Lyon, of Ben "
            "Holt, its Deputy Mayor."
        ),
        {("Ann Cruz", "Graz"), ("Ben Holt", "Lyon")},
    ),
    (
        "The pact bears the names of Ann Cruz, Mayor of Graz, and of Ben Holt, Mayor of Lyon.",
        {("Ann Cruz", "Graz"), ("Ben Holt", "Lyon")},
    ),
    (
        (
            "The agreement carried the signatures of Governor Ann Cruz for Ohio and of "
            "Governor Ben "
            "Holt for Utah."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "The document bore the names of Ann Cruz, Governor of Ohio, and, for Utah, "
            "of Ben Holt, "
            "its Governor."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "An agreement was signed between Graz and Xiamen. It carries the signatures "
            "of Mayor Ann "
            "Cruz for Graz and, for the Chinese port, of Bo Lin, its Vice-Mayor."
        ),
        {("Ann Cruz", "Graz"), ("Bo Lin", "Xiamen")},
    ),
    # the document signed, whatever else was; the head of a place by his title
    (
        (
            "A plan of Ohio and Utah was agreed and signed. The document was signed by Governor "
            "Ann Cruz of Ohio and Governor Ben Holt of Utah; both signed the protocol of the "
            "session as well."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "The memorandum was signed by Governor Ann Cruz of Ohio and by the visiting head of "
            "Okina Prefecture, Gov. Jun Mori."
        ),
        {("Ann Cruz", "Ohio"), ("Jun Mori", "Okina Prefecture")},
    ),
    # what had been signed before
    (
        (
            "Guests came from Lyon, whose Mayor Jo Lee had, when in Graz in May 2019, signed a "
            "letter of intent. At noon Mayor Ann Cruz of Lyon and Mayor Ben Holt of Graz signed "
            "the twinning agreement."
        ),
        {("Ann Cruz", "Lyon"), ("Ben Holt", "Graz")},
    ),
    # a plural that means two told apart
    (
        (
            "Ann Cruz, Governor of Ohio, came on Monday. She was met by Ben Holt, "
            "Governor of Utah. "
            "At noon the two Governors put their signatures to a pact."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "Mayor Ann Cruz of Graz arrived. Her host was Mayor Ben Holt of Lyon. Both "
            "mayors signed "
            "an agreement."
        ),
        {("Ann Cruz", "Graz"), ("Ben Holt", "Lyon")},
    ),
    (
        (
            "Guests came from Mayo County, whose Governor Ann Cruz led them. Governor "
            "Ben Holt of Utah "
            "received them. The two Governors signed a memorandum."
        ),
        {("Ann Cruz", "Mayo County"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "Premier Ann Cruz of Ontario spoke first. Premier Ben Holt of Manitoba followed. Then "
            "the two Premiers signed an accord."
        ),
        {("Ann Cruz", "Ontario"), ("Ben Holt", "Manitoba")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_signers_pointed_at(text: str, signed: set[tuple[str, str]]) -> None:
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == signed


def test_whose_governor_somebody_is() -> None:
    text = "Ties with Mayo County, whose Governor Mr. Ben Cruz came on Monday, are warm."
    people = [person for one in read(article(text), Lang.EN) for person in one.people]

    assert [(one.name, one.place and one.place.name) for one in people] == [
        ("Ben Cruz", "Mayo County")
    ]


def test_what_had_been_signed_before_alone_is_no_signing() -> None:
    draft = extract(
        "Guests came from Lyon, whose Mayor Jo Lee had, when in Graz in May 2019, signed a letter "
        "of intent.",
        Lang.EN,
    )

    assert draft.signatories == ()


def test_one_who_is_represented_did_not_sign() -> None:
    draft = extract(
        "On behalf of President Jo Lee the pact of Ohio and Utah was signed by Ann Cruz, Governor "
        "of Ohio, and Ben Holt, Governor of Utah.",
        Lang.EN,
    )

    assert {one.name for one in draft.signatories} == {"Ann Cruz", "Ben Holt"}
