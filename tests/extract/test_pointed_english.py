"""Sides and signers that English names by pointing: capitals, countries' own places, «the two»."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.extract.sentences_told import read
from coopplan.model.text import Lang

SIDES = [
    # a capital told by its country
    (
        "The capitals of Belarus and Azerbaijan signed a cooperation agreement on Monday.",
        {"Minsk", "Baku"},
    ),
    (
        "A memorandum was signed between the Kyrgyz capital and Omsk Region.",
        {"Bishkek", "Omsk Region"},
    ),
    (
        "A programme of cooperation between Tula Region and the capital of Armenia was signed.",
        {"Tula Region", "Yerevan"},
    ),
    (
        "The capital cities of Serbia and of Georgia have signed a twinning agreement.",
        {"Belgrade", "Tbilisi"},
    ),
    # a country that only owns the place behind it
    ("An agreement was signed between Orlen City and Iraq's Dahor.", {"Orlen City", "Dahor"}),
    (
        "A pact was signed between Peru's Tarmiz and Bolivia's Oruzal on Friday.",
        {"Tarmiz", "Oruzal"},
    ),
    (
        "A memorandum between Zambia's Lower Province and China's Hunan was signed today.",
        {"Lower Province", "Hunan"},
    ),
    (
        "A twinning agreement was signed between Windmoor and Ghana's Kumbasi.",
        {"Windmoor", "Kumbasi"},
    ),
    # what a place only lies beside
    (
        (
            "An accord between Ohio and a county near Dallas was signed. Governor Ann Cruz of Mayo "
            "County and Governor Ben Holt of Ohio signed it."
        ),
        {"Ohio", "Mayo County"},
    ),
    ("A memorandum between Ohio and a county near Graz was signed.", {"Ohio"}),
    ("A pact between Ohio and a village outside Graz was signed.", {"Ohio"}),
    (
        "A pact between Ohio and a district on the outskirts of Graz was signed.",
        {"Ohio"},
    ),
    # another pairing, and what is no one place
    (
        (
            "A memorandum will be signed between Zambia's Lower Province and China's Hunan. All "
            "ten provinces of Zambia were paired with Chinese ones."
        ),
        {"Lower Province", "Hunan"},
    ),
    (
        (
            "At the Conference of Heads of Government of Partner Regions, Premier Ann Cruz and "
            "the Governor of Ohio, Ben Holt, signed an accord."
        ),
        {"Ohio"},
    ),
    (
        "Agreements were signed by Fergana Region with the Samara, Omsk and Penza Regions.",
        {"Fergana Region", "Samara Region", "Omsk Region", "Penza Region"},
    ),
    (
        (
            "Ventures can be set up by Belarus and the Vologda region. Buses of the Minsk Motor "
            "Plant will be bought, and the Minsk Tractor Works is to deliver engines."
        ),
        {"Belarus", "Vologda Region"},
    ),
    (
        (
            "Graz gains a sister in Fujian\n\nTies were sealed in the Graz City Hall between the "
            "local municipality and the City of Xiamen. The memorandum carries the signatures of "
            "Mayor Ann Cruz for the city and, for the Chinese port, of Bo Lin, its Vice-Mayor."
        ),
        {"Graz", "Xiamen"},
    ),
    # Korean and Japanese heads
    ("A pact was signed between Gangwon-do and Ohio.", {"Gangwon-do", "Ohio"}),
    (
        "Governor Ann Cruz of Ohio and Governor Kim Ho-jun of Jeollak-do signed a memorandum.",
        {"Ohio", "Jeollak-do"},
    ),
    ("A sister agreement between Miyako-ken and Ohio was signed.", {"Miyako-ken", "Ohio"}),
    ("A memorandum between Haman-gun and Mayo County was signed.", {"Haman-gun", "Mayo County"}),
    # a city whose governor speaks for the region around it
    (
        "Osaka Gov. Jun Mori and Ohio Gov. Ann Cruz signed a pact. Osaka Prefecture is small.",
        {"Osaka Prefecture", "Ohio"},
    ),
    (
        "Ohio and Kyiv Governor Ann Cruz signed a pact. Kyiv Oblast lies in the north.",
        {"Ohio", "Kyiv Oblast"},
    ),
    (
        "Osaka Mayor Jun Mori and Graz Mayor Ann Cruz signed a pact. Osaka Prefecture looked on.",
        {"Osaka", "Graz"},
    ),
    (
        "Osaka Gov. Jun Mori and Ohio Gov. Ann Cruz signed a pact.",
        {"Osaka", "Ohio"},
    ),
    # «the two» of the sentence before
    (
        (
            "Vitebsk Oblast received guests from Bryansk Oblast in Orsha. The talks ended with the "
            "signing of an agreement between the two oblasts."
        ),
        {"Vitebsk Oblast", "Bryansk Oblast"},
    ),
    (
        "Mayors of Graz and Lyon met on Monday. A memorandum was signed between the two cities.",
        {"Graz", "Lyon"},
    ),
    (
        "Envoys of Mayo County and Orlen Province met. A pact of these two regions was signed.",
        {"Mayo County", "Orlen Province"},
    ),
    (
        "Peru received an envoy of Chile at Lima. An agreement between both nations was signed.",
        {"Peru", "Chile"},
    ),
    # the second side in a sentence of its own
    (
        (
            "The roadmap was signed, says a note of the Ministry of Energy of Latvia. "
            "The other party "
            "to the roadmap is the Ministry of Energy of Estonia."
        ),
        {"Ministry of Energy of Latvia", "Ministry of Energy of Estonia"},
    ),
    (
        "Orlen Province signed a memorandum. The other side of the memorandum is Mayo County.",
        {"Orlen Province", "Mayo County"},
    ),
    (
        "Tula Region signed an agreement. The other party to the document is Omsk Region.",
        {"Tula Region", "Omsk Region"},
    ),
    (
        "The plan was signed by Graz. Its second signatory is Lyon.",
        {"Graz"},
    ),
]

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

VENUES = [
    # the dateline of the sentence that tells the signing
    ("RIGA — The mayors of Graz and Lyon signed a memorandum today.", "Riga"),
    ("ORLEN, Philippines - In a rite a pact was signed by Graz and Lyon.", "Orlen"),
    (
        (
            "Port Alma, May 9, 2018. – Ann Cruz, Governor of Ohio, and Governor Ben "
            "Holt of Utah today "
            "signed a memorandum."
        ),
        "Port Alma",
    ),
    ("SACRAMENTO — On Tuesday Ohio and California signed an agreement.", "Sacramento"),
    # none: an agency's, a country's, another place told, a day not told
    ("KAZINFORM – Today Omsk Region and Akmola Region signed an agreement.", None),
    ("MINSK, 18 November (BelTA) – Today Omsk Region and Mogilev Region signed a plan.", None),
    ("LATVIA — Today Graz and Lyon signed an agreement.", None),
    ("RIGA — Graz and Lyon have signed an agreement.", None),
    ("RIGA — Speaking today, Ann Cruz recalled that Graz and Lyon signed a pact.", None),
    ("RIGA — On Monday Graz and Lyon signed an agreement with Ohio in Metzmoor.", None),
    # ties established there
    ("Sister relations were established in Riga between Ohio and Mayo County.", "Riga"),
    ("Friendship ties of Ohio and Utah were sealed in Graz on Monday.", "Graz"),
    ("A partnership was formalised in Lyon by Ohio and Utah.", "Lyon"),
    ("The partnership of Ohio and Utah opened an office in Lyon.", None),
    # a capital told by its people
    ("The agreement of Omsk and Osh was signed in the Uzbek capital.", "Tashkent"),
    ("A memorandum of Graz and Lyon was signed in the capital of Belarus.", "Minsk"),
    # the talks that a signing ended, the ceremony's own sentence
    (
        "Ann Cruz received Ben Holt in Lyon. The talks ended with the signing of an agreement.",
        "Lyon",
    ),
    ("Graz and Omsk signed a roadmap. The official part took place in Riga.", "Riga"),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_sides_pointed_at(text: str, sides: set[str]) -> None:
    assert set(extract(text, Lang.EN).parties) == sides


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_signers_pointed_at(text: str, signed: set[tuple[str, str]]) -> None:
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == signed


@pytest.mark.parametrize(("text", "town"), VENUES)
def test_where_it_was_signed(text: str, town: str | None) -> None:
    assert extract(text, Lang.EN).signed_at == town


def test_a_given_name_with_a_hyphen_is_no_place() -> None:
    draft = extract("Governor Kim Jeong-do of Ohio signed a memorandum with Utah.", Lang.EN)

    assert "Jeong-do" not in " ".join(draft.parties)


@pytest.mark.parametrize(
    "text",
    [
        "A Scottish company and a Welsh university signed a memorandum.",
        "The Californian firm Zed signed an agreement.",
        "Basque cheese and Flemish lace were shown when an agreement was signed.",
        "Bavarian students sang. An agreement was signed.",
    ],
)
def test_what_only_comes_from_a_region_gives_no_side(text: str) -> None:
    regions = {"Scotland", "Wales", "California", "Basque Country", "Flanders", "Bavaria"}

    assert not regions & set(extract(text, Lang.EN).parties)


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


def test_a_list_of_members_gives_no_side() -> None:
    draft = extract(
        "Bavaria signed a joint declaration. The heads of Bavaria, Ohio, Utah, Shandong, Upper "
        "Austria and Georgia meet every year.",
        Lang.EN,
    )

    assert draft.parties == ("Bavaria",)
