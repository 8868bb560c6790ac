"""Between whom and by whom in English: sides joined by a dash or a verb, lists, blocks of names."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

SIDES = [
    (
        "Officials from Karz and Gumri on Saturday signed minutes of a meeting.",
        ("Karz", "Gumri"),
    ),
    (
        (
            "Leaders of Lviv Region, Ohio and Utah met on Monday. Two pacts were signed by the "
            "three parties."
        ),
        ("Lviv Region", "Ohio", "Utah"),
    ),
    # a row of heads with their places in brackets, and with whom they signed
    (
        (
            "Four mayors are back. The mayors, Ann Cruz (Windmoor), Ben Holt (Gumri Bay), Cy Dunn "
            "(Tolm) and Di Moss (Wexmoor), were away for a week. The mayors signed a memorandum "
            "with Karz Mills Company."
        ),
        ("Windmoor", "Gumri Bay", "Tolm", "Wexmoor", "Karz Mills Company"),
    ),
    # bodies that two countries have alike
    (
        "The foreign ministries of Chad and Mali have signed a programme for 2031-2032.",
        ("Foreign Ministry of Chad", "Foreign Ministry of Mali"),
    ),
    (
        "The Chambers of Commerce and Industry of Chad and Mali have signed a memorandum.",
        ("Chamber of Commerce and Industry of Chad", "Chamber of Commerce and Industry of Mali"),
    ),
    # capitals of a headline for their countries
    (
        (
            "Minsk, Hanoi sign action plan\n\nA new action plan was signed on Monday by the "
            "foreign ministers of Belarus and Vietnam. They met in Minsk."
        ),
        ("Belarus", "Vietnam"),
    ),
    (
        "Minsk, Hanoi sign action plan\n\nAn action plan was signed on Monday by the two mayors.",
        ("Minsk", "Hanoi"),
    ),
    (
        "Central Visamar, South Jolla Province and Okina Prefecture signed a memorandum.",
        ("Central Visamar", "South Jolla Province", "Okina Prefecture"),
    ),
    (
        (
            "Ohio and King County signed an agreement. The agreement would set up an exchange of "
            "nurses between Harbour Hospital and Kirk General Hospital."
        ),
        ("Ohio", "King County"),
    ),
    (
        (
            "Grain province helps grain region\nSaskatchewan and Lviv Region are partners as "
            "of Friday. Both signed an agreement."
        ),
        ("Saskatchewan", "Lviv Region"),
    ),
    (
        "The Swiss canton of Graubünden and Samtskhe-Javakheti adopted a joint declaration.",
        ("Graubünden", "Samtskhe-Javakheti"),
    ),
    (
        (
            "A sister-city agreement links Windmoor with Richland. Mayor Lena Holt signed it for "
            "Windmoor; Mayor Omar Stone did so for Richland."
        ),
        ("Windmoor", "Richland"),
    ),
    (
        "The town of Wexmoor is to be twinned with Couzeron. The mayors will sign in June.",
        ("Wexmoor", "Couzeron"),
    ),
    (
        "The session of the Bavaria–Ontario working group ended. Officials signed a protocol.",
        ("Bavaria", "Ontario"),
    ),
    (
        "A trilateral memorandum was signed by the cities of Gratz, Maribol and Pecz.",
        ("Gratz", "Maribol", "Pecz"),
    ),
    (
        (
            "Vietnam's Can Tho city and the French department of Seine-Amont inked a programme of "
            "cooperation."
        ),
        ("Can Tho", "Seine-Amont"),
    ),
    (
        "Utah and Kyiv Oblast signed a memorandum in Salt Lake City.",
        ("Utah", "Kyiv Oblast"),
    ),
    (
        (
            "Governor Oleg Rusin of Ulyanovsk Region and Chairman of the Brest Regional Executive "
            "Committee Petr Parkov signed a plan."
        ),
        ("Ulyanovsk Region", "Brest Region"),
    ),
]
SIGNED = [
    (
        (
            "The Government of Chad and Karz Development Bank signed a loan. Ann Cruz, Secretary, "
            "Department of Roads, signed the agreement on the Northern Roads, Bridges, and Ferries "
            "Project for the Government of Chad. Ben Holt, Director, signed for Karz Development "
            "Bank."
        ),
        {("Ann Cruz", "Chad"), ("Ben Holt", "Karz Development Bank")},
    ),
    (
        (
            "Chairman of the council of Orlen Province Le Anh Duong met with Kham Outha, "
            "Governor of Lara Province. Earlier the same day, Duong and Kham signed an "
            "agreement between Orlen and Lara provinces."
        ),
        {("Le Anh Duong", "Orlen Province"), ("Kham Outha", "Lara Province")},
    ),
    (
        (
            "Premier Alan Wind hosted a delegation from China's Shandong Province, led by Governor "
            "Zhou Naix. The two leaders signed a memorandum between the Western Cape and Shandong."
        ),
        {("Alan Wind", "Western Cape"), ("Zhou Naix", "Shandong Province")},
    ),
    (
        (
            "Izmir Metropolitan Municipality Mayor Cemil Tug met with the head of the Baku City "
            "Executive Power Eldar Az. The two officials signed a protocol of cooperation between "
            "Izmir and Baku."
        ),
        {("Cemil Tug", "Izmir"), ("Eldar Az", "Baku")},
    ),
    (
        (
            "Lower Austria and the Czech Republic's South Moravian Region launched their "
            "cooperation programme in Mikulov. Governors Johanna Lang and Jan Grol put their "
            "signatures to it."
        ),
        {("Johanna Lang", "Lower Austria"), ("Jan Grol", "South Moravian Region")},
    ),
    (
        (
            "The Bihar government signed an agreement with Japan's Nagasaki prefecture. Tourism "
            "minister Nitish Mish and Nagasaki governor Kengo Oish signed it at a function in Bodh "
            "Gaya."
        ),
        {("Nitish Mish", "Bihar"), ("Kengo Oish", "Nagasaki")},
    ),
    (
        (
            "On Tuesday the county of Galmoor and the department of Finisterre finally had their "
            "accord. Mayor Liam Burke of Galmoor and president Anne Le Goff initialled it."
        ),
        {("Liam Burke", "Galmoor County"), ("Anne Le Goff", "Finisterre")},
    ),
    (
        (
            "The administration of Bayan-Olgii aimag and the akimat of Abai Region concluded "
            "an agreement on roads. Deputy akim Serik Bekov and vice-governor Bat-Erdene "
            "Dorj were the signatories."
        ),
        {("Serik Bekov", "Abai Region"), ("Bat-Erdene Dorj", "Bayan-Ölgii")},
    ),
    (
        (
            "Wisconsin and Hesse renewed their partnership. The memorandum carries the names "
            "of Gov. Tony Evans and state secretary Karin Holt, who signed on behalf of "
            "Minister-President Boris Lang."
        ),
        {("Tony Evans", "Wisconsin"), ("Karin Holt", "Hesse")},
    ),
    (
        (
            "Nuorro and Gozzo have shaken hands on a cooperation pact. It was inked in Nuorro by "
            "mayor Andrea Soddi and Gozzo's regional president Samuel Azzo."
        ),
        {("Andrea Soddi", "Nuorro"), ("Samuel Azzo", "Gozzo")},
    ),
    (
        (
            "Signed: Tom Taylor, Rick Stevens, Commissioners, Clark County; Shizuo Yamada, Mayor, "
            "Komari City. The memorandum covers school visits."
        ),
        {
            ("Tom Taylor", "Clark County"),
            ("Rick Stevens", "Clark County"),
            ("Shizuo Yamada", "Komari City"),
        },
    ),
    (
        (
            "The government of Kerala and the Water Authority of Osaka signed a memorandum. "
            "It was concluded in Osaka by Jaya Ranjan, principal secretary for industries, "
            "and Yoshi Sato, vice-president of the Authority, while minister K.T. Rao looked "
            "on."
        ),
        {("Jaya Ranjan", "Kerala"), ("Yoshi Sato", "Water Authority of Osaka")},
    ),
    (
        (
            "Ontario and the Indian state of Kerala have a new agreement. Premier Philip "
            "Coulard and Chief Minister Devi Fadnis signed the memorandum on Wednesday."
        ),
        {("Philip Coulard", "Ontario"), ("Devi Fadnis", "Kerala")},
    ),
    (
        (
            "Kazan and Hyderabad become sister cities. On behalf of Kazan the memorandum was "
            "signed by Mayor Ilsur Metov, on behalf of Hyderabad by Mayor Vijaya Lakmi."
        ),
        {("Ilsur Metov", "Kazan"), ("Vijaya Lakmi", "Hyderabad")},
    ),
    (
        (
            "Putting pen to paper on the agreement were Governor Kay Ivens of Alabama and Governor "
            "Phil Scottson of Vermont."
        ),
        {("Kay Ivens", "Alabama"), ("Phil Scottson", "Vermont")},
    ),
    (
        (
            "Wales and Silesia are about to renew their bond. First Minister Mark Drakes "
            "will put his name to a fresh agreement with the Silesian Voivodeship next week."
        ),
        {("Mark Drakes", "Wales")},
    ),
    (
        (
            "Agreement on cooperation between Vologda Region and Vitebsk Region signed\n"
            "The agreement was signed by Georgy Filin and Alexander Subin."
        ),
        {("Georgy Filin", "Vologda Region"), ("Alexander Subin", "Vitebsk Region")},
    ),
    (
        (
            "Fergana Region hokim Khayrul Bozarov met with Governor of Batken Region Abdikar "
            "Alimov. Following the talks, the heads of the regions signed a protocol of "
            "cooperation."
        ),
        {("Khayrul Bozarov", "Fergana Region"), ("Abdikar Alimov", "Batken Region")},
    ),
    (
        (
            "Harbour Province inked an MoU with Jeju Province under the leadership of "
            "President Ann Holt. It was signed between Minister Lars Berg of Harbour "
            "Province and Vice Governor Kim Ho-jung of Jeju Province."
        ),
        {("Lars Berg", "Harbour Province"), ("Kim Ho-jung", "Jeju Province")},
    ),
    (
        (
            "Khabarovsk Krai and Heilongjiang Province signed an action plan. On the Russian "
            "side the paper was signed by Deputy Governor Maria Petrova, on the Chinese side "
            "by Vice Governor Wang Yi Xin."
        ),
        {("Maria Petrova", "Khabarovsk Krai"), ("Wang Yi Xin", "Heilongjiang Province")},
    ),
    (
        (
            "Governor Ann Cruz of Ohio signed an agreement with Ontario. The minister signed "
            "a second paper with Brown Foods."
        ),
        {("Ann Cruz", "Ohio")},
    ),
]


@pytest.mark.parametrize(("text", "named"), SIDES)
def test_the_sides_are_those_that_the_words_join(text: str, named: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == named


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_each_signs_for_the_side_that_the_words_give(
    text: str, signed: set[tuple[str, str]]
) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


@pytest.mark.parametrize(
    "text",
    [
        "The governors met in Ohio. No agreement was signed.",
        "Ohio and Ontario compared their reforms, but no plan has been adopted.",
        "Ohio and Ontario agreed on Monday to talk more often. They signed a pact in 2014.",
    ],
)
def test_a_document_that_there_is_not_gives_no_kind(text: str) -> None:
    draft = extract(text, Lang.EN)
    assert (draft.kind, draft.signatories) == (None, ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            (
                "Two regions\n\nLower Austria and the South Moravian Region launched their "
                "cooperation programme in Mikulov. Governors Johanna Lang and Jan Grol put their "
                "signatures to it."
            ),
            AgreementKind.PROGRAMME,
        ),
        ("Ohio and Ontario signed a letter of intent on grain.", None),
        (
            "Ohio and Ontario signed a memorandum, once a letter of intent.",
            AgreementKind.MEMORANDUM,
        ),
        (
            (
                "The mayors of Graz and Linz opened a market. The pact was signed in 1993. The "
                "pact tells of trade."
            ),
            AgreementKind.AGREEMENT,
        ),
        (
            (
                "The guests were in Ohio. The agreement reached was sealed by signatures on a "
                "memorandum of Ohio and Utah."
            ),
            AgreementKind.MEMORANDUM,
        ),
        ("Ohio and Ontario entered into a pact on grain.", AgreementKind.AGREEMENT),
        (
            "Ohio renews pact with Ontario\n\nThe visit ended with the signing of a renewed MoU.",
            AgreementKind.MEMORANDUM,
        ),
        (
            (
                "Ohio and Ontario will sign a fresh agreement in May. The original memorandum was "
                "signed by Ann Cruz in 2002."
            ),
            AgreementKind.AGREEMENT,
        ),
    ],
)
def test_the_kind_is_that_of_the_document_in_question(
    text: str, kind: AgreementKind | None
) -> None:
    assert extract(text, Lang.EN).kind is kind


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            (
                "A memorandum was renewed at the State House in Dover on Monday. Ohio and Ontario "
                "take part."
            ),
            "Dover",
        ),
        (
            (
                "The fourteenth session was held in Munich. At its close Bavaria and Ontario "
                "signed a protocol."
            ),
            "Munich",
        ),
    ],
)
def test_the_city_of_the_signing_stands_with_its_occasion(text: str, place: str) -> None:
    assert extract(text, Lang.EN).signed_at == place


def test_who_has_not_signed_is_no_signatory() -> None:
    text = (
        "Neither Governor Ann Cruz of Ohio nor Premier Glen Marsh of Ontario signed the memorandum."
    )
    assert extract(text, Lang.EN).signatories == ()
