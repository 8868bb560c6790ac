"""Who signed for whom in English: the forms in which press releases tell it, one text each."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SAID = [
    (
        (
            "The memorandum was signed by Maria Dela Rosa, Governor of Orlen Province, and "
            "Tomas Villareal, Governor of Lara Province."
        ),
        {("Maria Dela Rosa", "Orlen Province"), ("Tomas Villareal", "Lara Province")},
    ),
    (
        (
            "The agreement was inked between Sarvan Mayor Alim Isik and head of Penza city "
            "administration Pavel Kuvaev in the presence of Ambassador Mehmet Samsar."
        ),
        {("Alim Isik", "Sarvan"), ("Pavel Kuvaev", "Penza")},
    ),
    (
        (
            "Chief Secretary Zahid Ahtar signed the MoU on behalf of the Punjab government while "
            "Vice Governor Huang Ruilin signed on behalf of Sichuan Province."
        ),
        {("Zahid Ahtar", "Punjab"), ("Huang Ruilin", "Sichuan Province")},
    ),
    (
        "Governors Enrique Alvaro of Talisco and Dag Forder of Ontario signed a memorandum.",
        {("Enrique Alvaro", "Talisco"), ("Dag Forder", "Ontario")},
    ),
    (
        (
            "The pact was signed by Gov. Gwendolyn F. Garces for Cebu Province and Governor "
            "Oh Young-hwan for Jeju Province."
        ),
        {("Gwendolyn F. Garces", "Cebu Province"), ("Oh Young-hwan", "Jeju Province")},
    ),
    (
        (
            "An agreement between the Government of Kerala and the Netherlands was signed "
            "by Principal "
            "Secretary K. R. Jotilal and Ambassador Maarten van den Berk respectively."
        ),
        {("K. R. Jotilal", "Kerala"), ("Maarten van den Berk", "Netherlands")},
    ),
    (
        (
            "H.E. Pio Augusto Matosa, Governor of Sambesa Province, and Hon. Manuel Alberti Jr., "
            "Governor of Nampul Province, yesterday signed a memorandum of understanding."
        ),
        {("Pio Augusto Matosa", "Sambesa Province"), ("Manuel Alberti Jr.", "Nampul Province")},
    ),
    (
        (
            "The document was signed on the part of Namangan region by Hokim Shavkat "
            "Abdurov and on "
            "the part of Chuy region by Kanat Dzhumag."
        ),
        {("Shavkat Abdurov", "Namangan Region"), ("Kanat Dzhumag", "Chuy Region")},
    ),
    (
        (
            "In the presence of President Shavkat Mirov and President Sadyr Jap, the governors of "
            "Namangan region Shavkat Abdurov and Jalal-Abad region Tilek Tekeb signed a programme."
        ),
        {("Shavkat Abdurov", "Namangan Region"), ("Tilek Tekeb", "Jalal-Abad Region")},
    ),
    (
        (
            "Faisal Chamber of Commerce and Industry (FCCI) and Islamic University of Uzbekistan "
            "signed an MoU. FCCI President Dr. Khuram Tarik and Vice Rector Abdulla Karimi "
            "signed it."
        ),
        {
            ("Khuram Tarik", "Faisal Chamber of Commerce and Industry"),
            ("Abdulla Karimi", "Islamic University of Uzbekistan"),
        },
    ),
    (
        (
            "The pact was signed at Rajbar by Deputy Commissioner Khaled Mamuni of Dinaj and "
            "District Magistrate Nitin Singh of Malda."
        ),
        {("Khaled Mamuni", "Dinaj"), ("Nitin Singh", "Malda")},
    ),
    (
        (
            "On behalf of Uzbekistan the memorandum was signed by Minister Ibrokhim Abdurakh, on "
            "the German side by State Secretary Silvia Benda."
        ),
        {("Ibrokhim Abdurakh", "Uzbekistan"), ("Silvia Benda", "Germany")},
    ),
    (
        (
            "The mayors of Osh, Fergana and Khujand – Zhanar Akaev, Alisher Tojib and Firuz "
            "Ahmedi – "
            "signed a joint protocol."
        ),
        {("Zhanar Akaev", "Osh"), ("Alisher Tojib", "Fergana"), ("Firuz Ahmedi", "Khujand")},
    ),
    (
        (
            "Mogilev Oblast was represented at the signing by Governor Anatol Isach, and Kostroma "
            "Oblast by Governor Sergei Sitnov. They signed an agreement on trade."
        ),
        {("Anatol Isach", "Mogilev Oblast"), ("Sergei Sitnov", "Kostroma Oblast")},
    ),
    (
        (
            "Mangystau Region and Astrakhan Region signed a cooperation programme on "
            "Friday. Speaking "
            "at the ceremony, Mangystau Region Governor Nurlan Nogai thanked his colleagues."
        ),
        set(),
    ),
    (
        (
            "Lara Governor Maria (Mimi) Santos and Bostan Governor Juan “Jojo” Reyes Jr. signed "
            "a memorandum."
        ),
        {("Maria (Mimi) Santos", "Lara"), ("Juan “Jojo” Reyes Jr.", "Bostan")},
    ),
]


@pytest.mark.parametrize(("said", "signed"), SAID, ids=[one[0][:40] for one in SAID])
def test_who_signed(said: str, signed: set[tuple[str, str]]) -> None:
    draft = extract(f"Two sides have signed a document\n{said}", Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


def test_a_country_called_only_the_government_is_a_side() -> None:
    draft = extract(
        "Mining deal\nGhana looks for investors. The Government and the State of Nevada have "
        "signed a memorandum on mining. Ghana has gold and salt.",
        Lang.EN,
    )
    assert set(draft.parties) == {"Ghana", "Nevada"}


@pytest.mark.parametrize(
    ("said", "signed"),
    [
        (
            (
                "Graz and Lyon are partners now. The signatures under the agreement are those of "
                "Ann Cruz, Mayor of Graz, and of Ben Holt, Mayor of Lyon."
            ),
            {"Ann Cruz", "Ben Holt"},
        ),
        (
            (
                "On the Austrian side the signature to the agreement was that of Ann Cruz, Mayor "
                "of Graz, on the French that of Ben Holt, Mayor of Lyon."
            ),
            {"Ann Cruz", "Ben Holt"},
        ),
        (
            (
                "An agreement was signed by Kerala CM Pinarayi Nair and Mallam Musa Bako, Governor "
                "of Kano State."
            ),
            {"Pinarayi Nair", "Musa Bako"},
        ),
        (
            (
                "The agreement is good for the mayor of Graz, Ann Cruz. It was signed by those of "
                "Lyon and of Bern."
            ),
            set(),
        ),
        ("Pavel Maralov and Azat Niyazov signed an agreement.", {"Pavel Maralov", "Azat Niyazov"}),
        (
            (
                "A loan agreement was made between Karz Seed Bank and Orwin Grain Fund. The "
                "facility, signed on Monday in Bern, the country's capital, by Dr Ann Cruz, "
                "President of Karz Seed Bank and Mrs Ines Holt, Director of Orwin Grain Fund, is "
                "to help farmers."
            ),
            {"Ann Cruz", "Ines Holt"},
        ),
        (
            (
                "Karz Seed Bank and Orwin Grain Fund have signed a memorandum. Signing on behalf "
                "of Karz Seed Bank, President Ann Cruz said that she was glad."
            ),
            {"Ann Cruz"},
        ),
        (
            (
                "Karz Seed Bank and Orwin Grain Fund have signed a memorandum. Ann Cruz, Deputy "
                "Governor was present at the signing ceremony of the memorandum."
            ),
            set(),
        ),
    ],
)
def test_names_behind_other_words_than_verbs(said: str, signed: set[str]) -> None:
    assert {one.name for one in extract(said, Lang.EN).signatories} == signed


@pytest.mark.parametrize(
    ("said", "office", "party"),
    [
        (
            "Zelburg State Governor Ann Cruz and the Governor of Norwald",
            "Governor",
            "Zelburg State",
        ),
        ("Graz city mayor Ann Cruz and the Mayor of Lyon", "mayor", "Graz"),
        ("delegates under Governor Ann Cruz of Utah and the Governor of Ohio", "Governor", "Utah"),
    ],
)
def test_what_stands_before_an_office_is_its_places(said: str, office: str, party: str) -> None:
    found = extract(f"An agreement was signed by {said}, Ben Holt.", Lang.EN).signatories
    assert [(one.office, one.party) for one in found if one.name == "Ann Cruz"] == [(office, party)]
