"""English signers told by pronoun, office or surname alone, by the voice of the verb."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
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
