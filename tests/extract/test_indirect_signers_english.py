"""English signers whom the signing does not name before its verb: together, in lists, to come."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

TOGETHER = [
    # one plural, one list of names, one place for each
    (
        "Kenya and Mali sign a protocol\nThe trade ministers of Kenya and Mali on Monday signed a "
        "protocol in Graz.\n\nMinisters Ann Cruz and Ben Holt said that a plan had been drawn up."
    ),
    # whose statement the article is
    (
        "Graz and Lyon\nPremier of Graz Ann Cruz issued this statement in Lyon on her meeting with "
        'Governor of Lyon Ben Holt:\n\n"Governor Holt and I today signed a memorandum of Graz and '
        'Lyon."'
    ),
    # with whom «I» signed
    (
        "Graz and Lyon sign a protocol\nGraz and Lyon put pen to paper on a protocol. Among those "
        "who came were Graz Mayor Ben Holt, Lyon Mayor Ann Cruz, Linz Mayor Ida Berg and Bern "
        'Mayor Otto Sand.\n\nAnn Cruz spoke of old ties. "Under these rules I have signed a '
        'protocol with our Graz Mayor," she said.'
    ),
    # whom the sentence behind tells
    (
        "The third session of the commission of Graz and Lyon ended on Thursday with the signing "
        "of the minutes by the ministers who had chaired it.\n\nThey were Ann Cruz, Minister for "
        "Trade of Graz, and Ben Holt, Minister for Trade of Lyon."
    ),
    # a place governs no doer
    (
        "Graz and Lyon have a programme. It was signed at the seat of the Government of Graz by "
        "Secretary-General Ann Cruz and by Ben Holt, the Secretary for Trade of Lyon."
    ),
    # a plural office behind a noun
    (
        "First Minister Ann Cruz of Karland met her colleague in Norland, First Minister Ben Holt."
        "\n\nThe talks ended with the signing of a memorandum by the two First Ministers."
    ),
    (
        "A delegation of Graz University was led by Vice-Rector Ann Cruz. It was welcomed by Ben "
        "Holt, member of the Board and Vice-Rector of Linz University.\n\nThe bond was sealed by a "
        "memorandum, which carries the signatures of the two Vice-Rectors."
    ),
    # «they» are those of a plural office before
    (
        "The mayors of Graz and Lyon have announced a partnership of their cities. They are due to "
        "put pen to paper in Graz in May.\n\nAnn Cruz, Mayor of Graz, spoke of old ties. Ben Holt, "
        "Mayor of Lyon, was glad."
    ),
    # «he» and whom he met; «he» is the one with whose office the sentence before began
    (
        "The mayor of Graz, a town of arts, has come to Lyon. Ann Cruz arrived on Monday. On "
        "Tuesday she met Ben Holt, the mayor of Lyon, and the two signed an agreement on trade."
    ),
    (
        "Mayor Ann Cruz of Graz, who had come with her deputy, Otto Sand, met Mayor Ben Holt of "
        "Lyon.\n\nHolt and his guest signed an agreement on trade."
    ),
    # the paper of the sentence before
    (
        "Mayor Ann Cruz of Graz recently concluded a memorandum with Lyon. She and Mayor Ben Holt "
        "of Lyon signed it at a forum."
    ),
    (
        "Mayor Ann Cruz of Graz came to Lyon to sign an agreement on trade.\n\nMayor Ben Holt of "
        "Lyon, who also signed the agreement, thanked her."
    ),
    (
        "Ann Cruz, President of Graz University, signed a memorandum with the Ministry of Trade of "
        "Chad. For the ministry the signature was put by Minister Ben Holt."
    ),
    # somebody's own words
    (
        'The news came from the mayor of Graz, Ann Cruz.\n\n"Together with Lyon Mayor Ben Holt we '
        'signed an agreement on trade," she wrote.'
    ),
    (
        'Graz and Lyon have a pact, Graz Mayor Ann Cruz wrote on X.\n\n"Together with the '
        'Mayor of Lyon Ben Holt we signed an agreement on trade," the mayor said. Otto Sand, '
        'a trader, was glad. "We need it," Sand added.'
    ),
    (
        "Graz and Lyon have concluded a pact, Governor Ann Cruz of Graz told the press.\n\n"
        '"Governor Ben Holt of Lyon and I signed an agreement on trade," said the governor.'
    ),
    # the passive, and a noun that the signers govern
    "An agreement was signed in Graz by Mayor Ann Cruz of Graz alongside Mayor Ben Holt of Lyon.",
    (
        "Mayor Ann Cruz of Graz and Mayor Ben Holt of Lyon sealed the bond with the signing of a "
        "joint declaration on trade."
    ),
    # to come
    (
        "Mayor Ann Cruz of Graz is going to Lyon. She is to sign an agreement with the Mayor of "
        "Lyon, Ben Holt."
    ),
    (
        "An agreement of Graz and Lyon will be signed on Monday. Mayor Ann Cruz of Graz and Mayor "
        "Ben Holt of Lyon are to put their names to it."
    ),
    # a paper with its day, one before it, a picture
    (
        "Graz and Lyon are partners. The agreement is dated 7 May 2016 and bears the names of the "
        "Mayor of Graz, Ann Cruz, and the Mayor of Lyon, Ben Holt."
    ),
    (
        "Mayor Ann Cruz of Graz will sign a memorandum with the Mayor of Lyon, Ben Holt. The bond "
        "was first put on paper in 2018, when a memorandum was concluded in Linz."
    ),
    (
        "Graz and Lyon have concluded an agreement on trade.\n\nPhoto: Mayor Ann Cruz of Graz and "
        "Mayor Ben Holt of Lyon put pen to paper in the town hall (by Otto Sand)"
    ),
    # lists, one name a line
    (
        "An agreement between Graz and Lyon was signed in June 2009.\n\nThe agreement was signed "
        "by:\nAnn Cruz – Mayor of Graz\nBen Holt – Mayor of Lyon\n\nBoth want to trade more."
    ),
    (
        "Graz and Lyon have concluded an agreement on trade.\n\nSigned by the following persons:\n"
        "• For Graz: Ann Cruz, Mayor\n• For Lyon: Ben Holt, Mayor\n\nBoth want to trade more."
    ),
    (
        "Graz and Lyon have concluded an agreement.\n\nThe following signed the agreement:\n"
        "1. Ann Cruz, Mayor of Graz\n2. Ben Holt, Mayor of Lyon\n\nBoth want to trade more."
    ),
    (
        "Graz and Lyon have concluded an agreement.\n\nSignatories:\n• Ann Cruz – Mayor of Graz\n"
        "• Ben Holt – Mayor of Lyon\n\nBoth want to trade more."
    ),
    (
        "Graz and Lyon have concluded an agreement.\n\nSigned for Graz: Ann Cruz, Mayor\n"
        "Signed for Lyon: Ben Holt, Mayor\n\nBoth want to trade more."
    ),
    # «heads» of two sorts; an office behind «as»; who watched
    (
        "The heads of the two regions signed a pact.\n\nThe Governor of Omsk Region, Ann Cruz, "
        "and the Akim of Pavlodar Region, Ben Holt, had held talks."
    ),
    (
        "Graz and Lyon have an agreement. Ann Cruz signed in her capacity as Mayor of Graz, and "
        "Ben Holt as Mayor of Lyon."
    ),
    (
        "Under the watchful eye of President Otto Sand, Mayor Ann Cruz of Graz and Mayor Ben Holt "
        "of Lyon signed an agreement."
    ),
    (
        "Following talks between President Otto Sand and Premier Ida Berg, Mayor Ann Cruz of Graz "
        "and Mayor Ben Holt of Lyon signed an agreement."
    ),
    (
        "Graz has renewed its agreement with Lyon. The ceremony was in Graz, with Lord Mayor Ann "
        "Cruz and Mayor Ben Holt of Lyon signing the document."
    ),
    (
        "Council leader Ann Cruz was joined by Mayor Ben Holt of Lyon in signing a friendship "
        "agreement of Graz and Lyon."
    ),
    (
        "According to Minister Otto Sand, Rector Ann Cruz of Graz University and Director Ben Holt "
        "of the Linz Institute signed a memorandum."
    ),
    (
        "A delegation of Graz, headed by Mayor Ann Cruz, came to Lyon. The mayor signed an "
        "agreement on trade with her Lyon counterpart, Ben Holt."
    ),
    (
        "Rector Ann Cruz of Graz University and Director Ben Holt of the Linz Institute signed a "
        "memorandum. Minister Otto Sand signed a contract with Premier Ida Berg."
    ),
    (
        '"I am proud to have signed this agreement with Mayor Ben Holt," said Ann Cruz, Mayor of '
        "Graz. The agreement of Graz and Lyon covers trade."
    ),
    (
        "The signing of the agreement by Mayor Ann Cruz of Graz and Mayor Ben Holt of Lyon was "
        "witnessed by President Otto Sand."
    ),
    (
        "President Otto Sand of Norland welcomed the memorandum signed by Governor Ann Cruz of "
        "Ohio and Governor Ben Holt of Utah."
    ),
    (
        "The agreement, negotiated by Deputy Mayor Otto Sand, was signed by Mayor Ann Cruz of Graz "
        "and Mayor Ben Holt of Lyon."
    ),
    (
        "The event was opened by Minister Otto Sand; Ann Cruz, mayor of Graz, and Ben Holt, mayor "
        "of Lyon, signed an agreement."
    ),
    (
        "Premier Ann Cruz says the new agreement with Jiangsu, which she signed in Nanjing with "
        "Governor Ben Holt, will bring jobs to Ontario."
    ),
    (
        "Mayor Ann Cruz of Graz and Mayor Ben Holt of Lyon signed a memorandum. A day before, Cruz "
        "had signed a memorandum with Rector Ida Berg."
    ),
    (
        "Graz and Lyon have a pact. The signatories are Undersecretary Ann Cruz for the Ministry "
        "of Environment and Director General Ben Holt for the Forest Board."
    ),
    # one who bears the office no more is not meant
    (
        "Ann Cruz, Mayor of Graz, came to Lyon. She was met by Lyon Governor Ben Holt.\n\nPlans "
        "made with the late Governor of Lyon, Otto Sand, were shown.\n\nA memorandum was signed by "
        "the Mayor of Graz and the Lyon governor."
    ),
]


@pytest.mark.parametrize("said", TOGETHER)
def test_both_signed(said: str) -> None:
    assert {one.name for one in extract(said, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


ASIDE = [
    # the phrase that opens the sentence
    (
        "In the presence of Otto Sand, Mayor of Graz, Ida Berg, Mayor of Lyon, and Dr. Ulf Lund, "
        "rector, the two universities concluded a memorandum."
    ),
    (
        "During a visit to Graz by Otto Sand, Minister of Trade, and Ida Berg, head of the Karz "
        "Academy, the Graz Centre and the Lyon Centre concluded a memorandum."
    ),
    "Mayor Otto Sand of Graz said the agreement signed by the two cities would bring trade.",
    # who talked before, in whose office it was, whose presence it was
    (
        "Graz has signed an agreement with Lyon, the fruit of discussions between Mayor Otto Sand "
        "of Graz and Mayor Ida Berg of Lyon."
    ),
    "Graz and Lyon have an agreement. Behind the signatories are Otto Sand and Rector Ida Berg.",
]


@pytest.mark.parametrize("said", ASIDE)
def test_nobody_signed(said: str) -> None:
    assert extract(said, Lang.EN).signatories == ()


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            (
                "President Otto Sand met Mayor Ben Holt of Lyon.\n\nIn the President's presence "
                "Mayor Ann Cruz of Graz and Mayor Ben Holt of Lyon signed an agreement."
            ),
            {"Ann Cruz", "Ben Holt"},
        ),
        (
            (
                "In the office of Mayor Otto Sand they saw Mayor Ann Cruz of Graz put "
                "her signature to the agreement."
            ),
            {"Ann Cruz"},
        ),
        (
            ("An agreement was signed by Deputy Commissioner (DC) Vienna Ann Maria Cruz."),
            {"Ann Maria Cruz"},
        ),
        (
            (
                "An agreement was signed by the Minister of Trade, La Francophonie and Status of "
                "Women, Ann Cruz, and by County Foreman Ben Holt."
            ),
            {"Ann Cruz", "Ben Holt"},
        ),
    ],
)
def test_who_signed(said: str, names: set[str]) -> None:
    assert {one.name for one in extract(said, Lang.EN).signatories} == names


def test_the_second_office_is_that_of_the_second_one() -> None:
    said = (
        "A memorandum was signed by Secretary Ann Cruz and Director Ben Holt of the Linz Institute."
    )
    assert [(one.name, one.office) for one in extract(said, Lang.EN).signatories] == [
        ("Ann Cruz", "Secretary"),
        ("Ben Holt", "Director"),
    ]
