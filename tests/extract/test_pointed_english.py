"""Sides and towns that English names by pointing: capitals, countries' own places, «the two»."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
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


def test_a_list_of_members_gives_no_side() -> None:
    draft = extract(
        "Bavaria signed a joint declaration. The heads of Bavaria, Ohio, Utah, Shandong, Upper "
        "Austria and Georgia meet every year.",
        Lang.EN,
    )

    assert draft.parties == ("Bavaria",)
