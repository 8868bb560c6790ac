"""English signers told by pronoun, office or surname alone, and kinds by the verb's voice."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

SIGNERS = [
    # an office alone, done and to come
    (
        (
            "The bond of Ohio with Utah is to be renewed by Governor Ann Cruz.\n\nThe "
            "Governor will put her name to a new agreement in May."
        ),
        {("Ann Cruz", "Ohio")},
    ),
    (
        (
            "Ann Cruz, Governor of Ohio, came to Graz. Mayor Ben Holt of Graz received "
            "her.\n\nA memorandum was signed by Ohio's governor and the mayor."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Graz")},
    ),
    # two governors and no place: nobody is meant for sure
    (
        (
            "Governor Ann Cruz of Ohio met Governor Ben Holt of Utah.\n\nThe states have "
            "an agreement on water, which the governor signed."
        ),
        set(),
    ),
    # a pronoun
    (
        (
            "Governor Ann Cruz of Ohio is in Graz.\n\nShe and Mayor Ben Holt of Graz will "
            "sign a memorandum on Friday."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Graz")},
    ),
    # a surname in a list; a man whom the text gives one name
    (
        (
            "Governor Ann Cruz of Ohio spoke first.\n\nA protocol was signed by Cruz, "
            "Mayor of Graz Ben Holt and Mayor of Linz Kurt Bauer."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Graz"), ("Kurt Bauer", "Linz")},
    ),
    (
        (
            "A memorandum was signed by Ann Cruz, Governor of Ohio, and Botur, Deputy "
            "Governor of Syrdarya Region."
        ),
        {("Ann Cruz", "Ohio"), ("Botur", "Syrdarya Region")},
    ),
    # whose an office is: «the city's», «its», and who leads a delegation
    (
        (
            "A Graz delegation led by Mayor Ben Holt was received in Linz by the city's "
            "mayor, Kurt Bauer.\n\nAn agreement was signed by both mayors."
        ),
        {("Ben Holt", "Graz"), ("Kurt Bauer", "Linz")},
    ),
    # another clause tells of somebody else
    (
        (
            "Officials of Utah were received by Governor Ann Cruz of Ohio as the two "
            "states signed a memorandum."
        ),
        set(),
    ),
    (
        (
            "A memorandum was signed on Sunday by Ohio and Utah, a day before governors "
            "sit down with Senator Kurt Bauer."
        ),
        set(),
    ),
    (
        (
            "During Governor Ann Cruz's visit Mayor Ben Holt of Graz and Mayor Kurt Bauer "
            "of Linz signed an agreement."
        ),
        {("Ben Holt", "Graz"), ("Kurt Bauer", "Linz")},
    ),
    # «the two», and two told by their offices first
    (
        (
            "The governor of Ohio and the acting mayor of Graz want more flights.\n\nAnn "
            "Cruz was received by Ben Holt on Friday.\n\nThe two then signed a memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Graz")},
    ),
    # «by him», and whose voice somebody is: «for the region», «for the company»
    (
        (
            "Governor of Saratov Region Ivan Petrov arrives today.\n\nAn agreement is to "
            "be signed by him with the Karelian government."
        ),
        {("Ivan Petrov", "Saratov Region")},
    ),
    (
        (
            "A memorandum was concluded by Mangystau Region and JSC NC Astana FAIR-2017. "
            "For the region it was signed by Deputy Governor Aidar Omar, for the company "
            "by its CEO Kanat Bek."
        ),
        {("Aidar Omar", "Mangystau Region"), ("Kanat Bek", "JSC NC Astana FAIR-2017")},
    ),
    (
        (
            "A plan was signed. The signatory for the Ohio side was the Committee's "
            "Chairman Ben Holt; Utah was represented by Governor Ann Cruz, who signed "
            "second."
        ),
        {("Ben Holt", "Ohio"), ("Ann Cruz", "Utah")},
    ),
    # who only comes along, and who is posted somewhere
    (
        (
            "Accompanied by Minister Kurt Bauer, Governor Ann Cruz of Ohio will sign a "
            "memorandum with Utah."
        ),
        {("Ann Cruz", "Ohio")},
    ),
    (
        (
            "Governor Ann Cruz of Ohio and Liu Wei, Consul-General of China in Graz, are "
            "the signatories of a memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Liu Wei", "China")},
    ),
    # a town inside a surname
    (
        (
            "Ben Holt and Alderman Ana De Lille, Mayors of Graz and Linz respectively, "
            "appended their signatures to the agreement."
        ),
        {("Ben Holt", "Graz"), ("Ana De Lille", "Linz")},
    ),
    # two governors told far before, and those at whose witness others sign
    (
        (
            "Governor Ann Cruz of Ohio received a delegation led by Governor Ben Holt of "
            "Utah.\n\nThe guests saw a port.\n\nThey saw a farm.\n\nIt is big.\n\nIt is "
            "old.\n\nAfter lunch the governors signed a memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "On Monday, at the witness of Minister Kurt Bauer, Ann Cruz, Governor of Ohio, "
            "and Ben Holt, Premier of Utah, signed an agreement."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    # who came today to sign, whatever others signed long ago
    (
        (
            "Ohio Governor Ann Cruz today welcomed Governor Ben Holt of Utah to sign a "
            "sister state agreement.\n\nIt began when the Ohio Society of Friends and the "
            "Utah Trade Association signed a pact.\n\nIn 2008, Governor Holt returned to "
            "sign a treaty with Governor Kurt Bauer."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        "A memorandum was signed by Regent of Tanjung Timor Ben Holt and Mayor of Graz Kurt Bauer.",
        {("Ben Holt", "Tanjung Timor"), ("Kurt Bauer", "Graz")},
    ),
    # whose a province is, who leads and does not sign, who is called by what his office does
    (
        "Governors Ann Cruz of Ohio and Wei Li of the Chinese province of Sichuan signed a pact.",
        {("Ann Cruz", "Ohio"), ("Wei Li", "Sichuan")},
    ),
    (
        "Led by Ann Cruz, chairwoman of Graz Council, the delegation will sign a pact in Linz.",
        set(),
    ),
    (
        (
            "Ohio and Utah signed a plan. Mr. Ben Holt, the office's investment promotion "
            "officer, and Governor Ann Cruz of Utah sat down and signed it."
        ),
        {("Ben Holt", "Ohio"), ("Ann Cruz", "Utah")},
    ),
    (
        (
            "Ties may grow, Graz's visiting vice mayor Ben Holt said after he and Kurt "
            "Bauer, a senior official of the Linz City government, had signed an agreement."
        ),
        {("Ben Holt", "Graz"), ("Kurt Bauer", "Linz")},
    ),
    (
        (
            "A roadmap was signed by the Ministry of Trade of Chad and the Ministry of "
            "Trade of Mali when the two presidents, Ann Cruz and Ben Holt, met in Graz."
        ),
        set(),
    ),
    (
        "Ann Cruz and Ben Holt, governors of Iran's Ilam and Iraqi Tabil provinces, signed a pact.",
        {("Ann Cruz", "Ilam Province"), ("Ben Holt", "Tabil Province")},
    ),
    # three heads told behind, and those who only come to a signing
    (
        (
            "The heads of Omsk Region, Tula Region and Kursk Region have signed an "
            "agreement.\n\nAnn Cruz, Governor of Omsk Region, Ben Holt, Governor of Tula "
            "Region, and Kurt Bauer, head of Kursk Region, met in Graz."
        ),
        {("Ann Cruz", "Omsk Region"), ("Ben Holt", "Tula Region"), ("Kurt Bauer", "Kursk Region")},
    ),
    (
        (
            "Ohio works with Utah. The parties will sign an agreement.\n\nThe head of Ohio "
            "came to Graz to attend the signing of an agreement of two schools, Governor "
            "Ann Cruz of Ohio said."
        ),
        set(),
    ),
    # captions, bodies that somebody speaks for, whose office is of a school
    (
        "Graz Mayor Ben Holt (left) and Linz Mayor Ann Cruz after signing the agreement.",
        {("Ben Holt", "Graz"), ("Ann Cruz", "Linz")},
    ),
    (
        (
            "Orlen Harbour Authority and the Port of Aktau put pen to paper on a "
            "memorandum. It was signed by Ann Cruz on behalf of the Orlen Harbour "
            "Authority and by Ben Holt, representing the Port of Aktau."
        ),
        {("Ann Cruz", "Orlen Harbour Authority"), ("Ben Holt", "Port of Aktau")},
    ),
    (
        (
            "Samara State University signed an agreement with Navoi Region. Rector Ivan "
            "Petrov and deputy hokim Aziz Karimov put their signatures to it."
        ),
        {("Ivan Petrov", "Samara State University"), ("Aziz Karimov", "Navoi Region")},
    ),
    (
        (
            "Minister of Health Ann Cruz and her Ghanaian counterpart Ben Holt signed a "
            "pact between Kenya and Ghana."
        ),
        {("Ann Cruz", "Kenya"), ("Ben Holt", "Ghana")},
    ),
    (
        (
            "Ontario Premier Ann Cruz announced a letter of intent. The letter was signed "
            "by the Premier and Bavaria's Minister Kurt Bauer."
        ),
        {("Ann Cruz", "Ontario"), ("Kurt Bauer", "Bavaria")},
    ),
    # regions called by their cities
    (
        (
            "Tula and Omsk signed a roadmap. It was signed by governors Ivan Petrov and "
            "Oleg Titov. Tula Region and Omsk Region are old friends."
        ),
        {("Ivan Petrov", "Tula Region"), ("Oleg Titov", "Omsk Region")},
    ),
    # what may be signed is not; who marks a day by signing does
    ("Mayor Ann Cruz of Graz said that an agreement with Linz could be signed by her.", set()),
    (
        (
            "Graz and Linz have been sister cities since 1981. Mayor Ann Green and "
            "Mayor Ben Holt of Linz marked the day by signing a joint statement."
        ),
        {("Ann Green", "Graz"), ("Ben Holt", "Linz")},
    ),
    (
        (
            "A memorandum between the Punjab Board of Investment and Ohio was signed by "
            "Ann Cruz for the Punjab Board of Investment."
        ),
        {("Ann Cruz", "Punjab Board of Investment")},
    ),
    # a thing with a name is nobody
    (
        (
            "A protocol on Big Tarny Island was signed by Governor Ann Cruz of Ohio and "
            "Governor Ben Holt of Utah."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNERS)
def test_signers_are_found_however_they_are_named(text: str, signed: set[tuple[str, str]]) -> None:
    got = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in got.signatories} == signed


KINDS = [
    # the paper stands before a passive verb, behind an active one
    (
        (
            "Agreements on trade were signed on Sunday by Ohio and Utah, before they sit "
            "down over a plan for the economy."
        ),
        AgreementKind.AGREEMENT,
    ),
    ("Under a joint plan Ohio and Utah signed a protocol.", AgreementKind.PROTOCOL),
    # what «the MoU» then calls it
    (
        "A historic agreement was signed by Ohio and Utah on Monday. The MoU provides for a fair.",
        AgreementKind.MEMORANDUM,
    ),
    (
        (
            "An agreement was signed by Ohio and Utah. It rests on the memorandum between "
            "the two and the agreement of May."
        ),
        AgreementKind.AGREEMENT,
    ),
    # papers listed behind the signing
    (
        (
            "A package of papers has been signed by Omsk Region and Pavlodar Region.\n\n- "
            "An action plan for 2024-2026 to carry out the agreement;\n\n- A memorandum of "
            "two universities."
        ),
        AgreementKind.PLAN,
    ),
    # an older paper on which the talks rest, and one to be renewed
    (
        (
            "Officials of Ohio met Governor Ann Cruz to build on the memorandum that was "
            "signed in May 2015 by Utah and Ohio."
        ),
        None,
    ),
    (
        (
            "Two decades have gone by since Ohio and Utah first signed a memorandum. "
            "Governor Ann Cruz will sign a new agreement."
        ),
        AgreementKind.AGREEMENT,
    ),
    ("A proclamation of friendship was signed by Ohio and Utah.", AgreementKind.DECLARATION),
    ("A plan has been approved by Brest Oblast and Volyn Oblast.", AgreementKind.PLAN),
    # a bond without a paper, and papers only wished for
    (
        "Graz and Linz formally entered into a sister city relationship on Monday.",
        AgreementKind.AGREEMENT,
    ),
    ("Delegations of Graz and Linz reached a cooperation document.", AgreementKind.AGREEMENT),
    (
        (
            "Mayor Ben Holt of Graz met Mayor Kurt Bauer of Linz, who wished for ties "
            "founded on an agreement. Officials will go to Linz to draft the agreement."
        ),
        None,
    ),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_is_of_what_was_signed(text: str, kind: AgreementKind | None) -> None:
    assert extract(text, Lang.EN).kind is kind


PERIODS = [
    ("Under the plan, which covers 2026 and 2027, there will be fairs.", (2026, 2027)),
    ("The plan is for the period 2026 to 2029.", (2026, 2029)),
    ("They outlined their partnership in 2026-2030.", (2026, 2030)),
    ("They went over their cooperation in the years since 2020.", None),
]


@pytest.mark.parametrize(("text", "years"), PERIODS)
def test_periods_are_read_in_any_words(text: str, years: tuple[int, int] | None) -> None:
    got = extract(f"Ohio and Utah signed a plan on Monday. {text}", Lang.EN).period
    first, last = got or (None, None)
    assert (first and first.year, last and last.year) == (years or (None, None))


def test_the_day_of_a_dateline_is_no_signing() -> None:
    text = "GRAZ, July 7, 2011, Alpine-Press -- A memorandum has been signed by Ohio and Utah."
    assert extract(text, Lang.EN).signed_on is None


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        # what the document is about is no side
        (
            "A memorandum between Ohio and Utah, including work with UNESCO, was signed.",
            ("Ohio", "Utah"),
        ),
        # what letters stand for, a seat of a city, and «we»
        (
            (
                "The outcome was an Agreement between Orlen Temir Holu (OTH) and the city "
                "administration. We have been twinned with Graz since 2004."
            ),
            ("Orlen Temir Holu",),
        ),
        (
            (
                "A delegation went to Linz. An agreement between Graz and the city "
                "administration was signed on Monday."
            ),
            ("Graz", "Linz"),
        ),
        # towns by their country, and what holds them
        (
            "Marlow-ku, Tokyo has signed a sister city agreement with Orlen, Austria.",
            ("Marlow-ku", "Orlen"),
        ),
        (
            (
                "A letter of intent was signed between the provinces of Zhejiang in China and "
                "Uusimark in Finland."
            ),
            ("Zhejiang", "Uusimark"),
        ),
        (
            "Ohio and Changry Prefecture, an autonomous prefecture of Xinjiang, signed a pact.",
            ("Ohio", "Changry Prefecture"),
        ),
        # a place told only by its government, a regency, letters with stops
        (
            "The Himarchal government signed a letter of intent with the Dharmar Regency.",
            ("Himarchal", "Dharmar Regency"),
        ),
        (
            "The U.S. Government and Kiamby County have signed a pact.",
            ("United States", "Kiamby County"),
        ),
        (
            "A pact was signed by B.C. and the County of Kiamby. Kiamby County is happy.",
            ("British Columbia", "County of Kiamby"),
        ),
        (
            "A pact was signed between Ohio and Marl World international company.",
            ("Ohio", "Marl World"),
        ),
        # sides told before «the parties» and «both cities»
        (
            "Cooperation between Chad and Omsk Region was discussed. The parties signed a plan.",
            ("Chad", "Omsk Region"),
        ),
        (
            (
                "In it the City of Graz and Linz City renew their ties. The agreement is "
                "signed by the representatives of both cities in Graz."
            ),
            ("Graz", "Linz"),
        ),
        (
            (
                "Omsk Region wants projects with Chuy Region. The parties will sign an "
                "agreement. A pact is to be signed between Tosny District and Alamy District."
            ),
            ("Omsk Region", "Chuy Region"),
        ),
        # «the Japanese prefecture», envoys in their regions
        (
            "Ohio knows Hokkaido well. A pact was signed between Ohio and the Japanese prefecture.",
            ("Ohio", "Hokkaido"),
        ),
        (
            (
                "A protocol was signed between the representation of the President in Osh "
                "Oblast and the Andijan regional hokimiyat."
            ),
            ("Osh Oblast", "Andijan Region"),
        ),
        # states of no list, parliaments of regions
        (
            "A pact was signed by Liaoning and the Brazilian state of Paravia.",
            ("Liaoning", "Paravia"),
        ),
        (
            (
                "The Western Cape Provincial Parliament (WCPP) signed a pact with the Bavarian "
                "State Parliament."
            ),
            ("Western Cape", "Bavaria"),
        ),
        # a province that is never called one, and one that is
        ("A pact was signed by Ohio and Sichuan.", ("Ohio", "Sichuan")),
        (
            "A pact was signed by Ohio and Sichuan province. The Province of Sichuan is far.",
            ("Ohio", "Sichuan Province"),
        ),
        # a region by its adjective
        (
            (
                "An agreement was signed by Ohio and Tarvia. The pact between Ohio and the "
                "Tarvian Voivodeship is valid for a year. Tarvia Region thanked Ohio."
            ),
            ("Ohio", "Tarvia Region"),
        ),
    ],
)
def test_sides_end_where_the_matter_begins(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides
