"""Who met, spoke or came before is no signer, and what was understood or long ago no document."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

SIGNED = [
    (
        (
            "Governor Ann Cruz of Ohio today met Ben Holt, the Minister of Trade of China, and "
            "signed an agreement with the Ministry of Trade."
        ),
        {"Ann Cruz"},
    ),
    (
        (
            "Mayor Ann Cruz of Graz met the Mayor of Linz, Ben Holt, and signed the pact. Mayor "
            "Ann Cruz and Mayor Ben Holt signed it at noon."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    (
        (
            'Ohio and Utah signed a memorandum. "A pact of the two states is signed every year," '
            "stated the Ambassador of Chad, Ben Holt."
        ),
        set(),
    ),
    (
        (
            "A memorandum was signed by the governor of Ohio, Ann Cruz, and the governor of Utah, "
            "Ben Holt. The President of Chad, Kim Ho, was in Mali, and a number of agreements were "
            "signed then."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
]


@pytest.mark.parametrize(("text", "names"), SIGNED)
def test_who_only_met_or_spoke_is_no_signer(text: str, names: set[str]) -> None:
    assert {one.name for one in extract(text, Lang.EN).signatories} == names


FOR_WHOM = [
    (
        "Moscow mayor Ann Cruz and her Astana colleague Ben Holt signed a programme.",
        {("Ann Cruz", "mayor", "Moscow"), ("Ben Holt", "mayor", "Astana")},
    ),
    (
        (
            "Li Wei, Deputy Secretary of the Provincial Committee and Governor of Sichuan "
            "Province, and Ann Cruz, Premier of Ontario, signed an agreement."
        ),
        {
            ("Li Wei", "Governor", "Sichuan Province"),
            ("Ann Cruz", "Premier", "Ontario"),
        },
    ),
    (
        (
            "Ann Cruz, the envoy of the President in Batken region, Ben Holt, who heads Sughd "
            "region, and Kim Ho, governor of Fergana region, signed an agreement."
        ),
        {
            ("Ann Cruz", "envoy of the President", "Batken Region"),
            ("Ben Holt", "head", "Sughd Region"),
            ("Kim Ho", "governor", "Fergana Region"),
        },
    ),
    (
        (
            "Ann Cruz, Governor of Guangdong Province, and Ben Holt, Governor of Khabarovskiy Kray "
            "of Russia, signed the memorandum on trade."
        ),
        {
            ("Ann Cruz", "Governor", "Guangdong Province"),
            ("Ben Holt", "Governor", "Khabarovskiy Kray"),
        },
    ),
    (
        (
            "Ann Cruz, Secretary General of Flanders, and Ben Holt, Deputy Minister of the Polish "
            "Ministry of the Interior, signed a new Flanders-Poland programme."
        ),
        {
            ("Ann Cruz", "Secretary General", "Flanders"),
            ("Ben Holt", "Deputy Minister", "Poland"),
        },
    ),
]


@pytest.mark.parametrize(("text", "signed"), FOR_WHOM)
def test_the_office_and_the_side_are_those_that_sign(
    text: str, signed: set[tuple[str, str, str]]
) -> None:
    found = extract(text, Lang.EN).signatories
    assert {(one.name, one.office, one.party) for one in found} == signed


def test_the_head_of_a_country_signs_for_no_region_of_it() -> None:
    text = (
        "President Ann Cruz and Chinese leader Li Wei signed a joint communique. Agreements of "
        "Shaanxi Province and North Kazakhstan region were signed as well."
    )
    parties = {one.name: one.party for one in extract(text, Lang.EN).signatories}
    assert parties["Li Wei"] == "China"


def test_a_name_that_ends_as_letters_of_a_country_names_none() -> None:
    text = "Governor Ann Cruz of Ohio and Governor Kim Hyeon Uk of Utah signed a memorandum."
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Kim Hyeon Uk"}


KINDS = [
    (
        (
            "The governors of Ohio and Utah met on Monday. The talks resulted in an agreement to "
            "set up a working group."
        ),
        None,
    ),
    (
        (
            "The heads of Ohio and Utah had a meeting. An agreement was reached to widen trade, "
            "and a memorandum of cooperation was signed by Ohio and Utah."
        ),
        AgreementKind.MEMORANDUM,
    ),
    (
        (
            "Ohio and Utah discussed bee-keeping on Monday. Earlier this year, Ohio and Utah "
            "signed a series of agreements."
        ),
        None,
    ),
    (
        (
            "The visit was paid after Mr. Ben Holt, the governor of Utah, signed a letter of "
            "intent in Ohio in March 2023. Governor Ann Cruz of Ohio saw the fields of Utah."
        ),
        None,
    ),
    (
        (
            "Governor Ann Cruz of Ohio met Governor Ben Holt of Utah. She stressed the need to "
            "strengthen ties and the adoption of a roadmap."
        ),
        None,
    ),
    (
        (
            "The ministers of Ohio and Utah signed the Programme of Joint Work (“Road Map”) on "
            "Monday."
        ),
        AgreementKind.ROADMAP,
    ),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_was_understood_or_signed_before_is_no_document(
    text: str, kind: AgreementKind | None
) -> None:
    assert extract(text, Lang.EN).kind is kind


def test_papers_that_a_government_wants_signed_are_not_signed() -> None:
    text = (
        "Agreements are to be concluded by the government of Belarus with the governments of "
        "Bashkortostan and Khabarovsk Krai. A proposal of the Ministry of Trade was approved by "
        "the government, namely that agreements be signed with the said regions."
    )
    draft = extract(text, Lang.EN)
    assert draft.parties == ("Belarus", "Bashkortostan", "Khabarovsk Krai")
    assert draft.signatories == ()


SIDES = [
    (
        (
            "The Foreign Ministry will conclude a memorandum with Jeju Province on Monday. The "
            "ministry has spoken for wider ties. The memorandum was signed with Jeju Province."
        ),
        ("Foreign Ministry", "Jeju Province"),
    ),
    (
        (
            "An agreement was signed in the administrative centre, Haikou, on July 23. The sides "
            "are China's province of Hainan and Grodno Region, which have decided on sister ties."
        ),
        ("Hainan", "Grodno Region"),
    ),
    (
        (
            "The governor of Jeju Province visits Uzbekistan\n\nThe visit follows up the ties "
            "between Jeju Province and Fergana Region, after the governor of Fergana Region, Ben "
            "Holt, signed a letter of intent in Korea in March 2023."
        ),
        ("Jeju Province", "Fergana Region"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_a_side_is_not_the_town_or_the_country_around(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides


PERIODS = [
    ("Ohio and Utah signed a roadmap of cooperation for 2025 on Monday.", (2025, 2025)),
    ("Ohio and Utah signed a plan on Monday. Output grew by 5 percent for 2025.", None),
    (
        (
            "Roadmap signed: Ohio and Utah set up ties\n\nThere were signed an agreement of the "
            "mayor and, for 2023-2027, a plan of actions, the “Roadmap”, of Ohio and Utah."
        ),
        (2023, 2027),
    ),
    (
        "Ohio and Utah signed a protocol. For the period 2016 to 2018 sixty projects were agreed.",
        (2016, 2018),
    ),
    (
        "Ohio and Utah signed a protocol. For the period 2016 to 2018 growth had been weak.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "years"), PERIODS)
def test_years_that_a_paper_is_for_are_its_period(text: str, years: tuple[int, int] | None) -> None:
    first, last = extract(text, Lang.EN).period or (None, None)
    assert (first and first.year, last and last.year) == (years or (None, None))


def test_a_surname_in_the_headline_is_no_side() -> None:
    found = extract(
        "Lobanov and Reyes sign a plan of trade\n\n"
        "In Astana Prime Minister Ivan Lobanov of Kazakhstan received his colleague Jose Reyes of "
        "Uzbekistan. After the talks I. Lobanov and J. Reyes signed a plan of trade.",
        Lang.EN,
    )
    assert not {"Lobanov", "Reyes"} & set(found.parties)
