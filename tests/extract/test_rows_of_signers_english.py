"""Who signed, where an English text has degrees, rows, relative clauses or only an office."""

from __future__ import annotations

import pytest

from coopplan.extract.learned import signers
from coopplan.extract.learned.candidates import Reading
from coopplan.extract.learned.weights import Weights
from coopplan.extract.persons import Person
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _signed(text: str) -> set[str]:
    return {one.name for one in extract(text, Lang.EN).signatories}


CRUZ_AND_HOLT = [
    # degrees and honours behind a name are none, and part it from no office
    (
        "The memorandum was signed by Prof. Ann Cruz, M.Si., Ph.D., Rector of Tolmer University, "
        "and Ben Holt OBE, Mayor of Graz."
    ),
    # so do the stops of titles behind «by»
    (
        "The signing of the memorandum was done in the hall (2/7) by Prof. Ann Cruz, Rector of "
        "Tolmer University, and Dr. Ben Holt, Mayor of Graz."
    ),
    # by what is between them, with what comes behind
    (
        "The agreement, signed between Graz Mayor Ann Cruz and Linz Mayor Ben Holt, was drafted by "
        "Otto Sand, head of legal affairs."
    ),
    # beside each other, and with a clerk's hand below
    "Graz Mayor Ann Cruz signed the agreement alongside Linz Mayor Ben Holt.",
    (
        "The agreement was signed by Graz Mayor Ann Cruz and Linz Mayor Ben Holt and attested by "
        "the town clerks, Otto Sand and Cy Dunn."
    ),
    # for somebody who is away
    (
        "The agreement was signed by Ann Cruz, Mayor of Graz, and by Ben Holt on behalf of Linz "
        "Mayor Otto Sand."
    ),
    # «she» is the subject; whom somebody congratulates
    (
        "Graz Mayor Ann Cruz thanked Governor Otto Sand after she and Linz Mayor Ben Holt signed "
        "the agreement."
    ),
    (
        "After that, Governor Otto Sand congratulated Mayor Ann Cruz and Mayor Ben Holt, who had "
        "signed the agreement."
    ),
    # two who are named before
    (
        "Graz and Linz have an agreement.\n\nMayor of Graz Ann Cruz welcomed Linz Mayor Ben Holt. "
        "The two then put pen to paper."
    ),
    # beside others who sign another paper, and behind who put out the news
    (
        "Graz Mayor Ann Cruz and Linz Mayor Ben Holt signed the agreement, while Cy Dunn, "
        "president of the Graz chamber, and Otto Sand, president of the Linz chamber, signed a "
        "separate deal."
    ),
    (
        "According to a statement signed by the Chief Press Secretary, Otto Sand, Graz Mayor Ann "
        "Cruz and Linz Mayor Ben Holt signed the agreement."
    ),
    # in time to come
    (
        "The agreement will be signed by Graz Mayor Ann Cruz and Linz Mayor Ben Holt next month, "
        "spokesman Otto Sand said."
    ),
    # members of parliament
    "Tolm MP Ann Cruz signed the agreement with Graz Mayor Ben Holt on Monday.",
    # two offices of one name, each with its own place
    (
        "Tolmer University Rector Ann Cruz and Orwin University Rector Ben Holt attended.\n\n"
        "The Rector of Tolmer University and Rector of Orwin University signed the memorandum."
    ),
    # heads whom the text calls by a governor's longer and shorter name
    (
        "Graz and Linz will build a market under a memorandum which their governors-general "
        "signed on Monday.\n\nGraz Governor-General Ann Cruz spoke first. Linz Governor Ben Holt "
        "promised money."
    ),
]


@pytest.mark.parametrize("text", CRUZ_AND_HOLT)
def test_both_signed(text: str) -> None:
    assert _signed(text) == {"Ann Cruz", "Ben Holt"}


NAMES = [
    ("Ahmad Fauzi bin Hj. Othman", "Ahmad Fauzi bin Hj. Othman"),
    ("Maria L. dela Rosa-Cruz", "Maria L. dela Rosa-Cruz"),
    ("Rtn. Ann Cruz", "Ann Cruz"),
    ("Brigadier-General Ann Cruz", "Ann Cruz"),
    ("Ann Dean", "Ann Dean"),
]


@pytest.mark.parametrize(("told", "name"), NAMES)
def test_a_name_is_whole(told: str, name: str) -> None:
    assert _signed(f"Graz Mayor {told} signed the agreement with Linz.") == {name}


def test_who_signs_as_a_witness_is_none_of_the_signers() -> None:
    text = (
        "Graz Mayor Ann Cruz signed the agreement with Linz. Otto Sand, Governor of Tyrol, signed "
        "as a witness."
    )
    assert _signed(text) == {"Ann Cruz"}


def test_the_office_stands_behind_an_honour() -> None:
    text = "Ms Ann Cruz AO, Chair of the Tolmer Centre, and Ben Holt, Mayor of Graz, signed it."
    draft = extract(f"Graz and the Tolmer Centre have a memorandum.\n\n{text}", Lang.EN)
    assert {(one.name, one.office) for one in draft.signatories} == {
        ("Ann Cruz", "Chair"),
        ("Ben Holt", "Mayor"),
    }


def test_both_mayors_are_found_by_surname_alone() -> None:
    text = (
        "Graz and Linz renewed their bonds.\n\nMayor Ann Cruz of Graz came with three guests.\n\n"
        "At the end both mayors signed the agreement.\n\nMayor Holt said it was an honour."
    )
    assert _signed(text) == {"Ann Cruz", "Holt"}


def test_one_name_behind_an_office_and_its_place_sets_a_hand() -> None:
    text = "The Governor of West Nusa Tenggara Sutarno put his name to the memorandum on Monday."
    assert _signed(text) == {"Sutarno"}


ONE_MORE = [
    # «H.» of who was in Mecca
    (
        (
            "Tolmer University has an agreement.\n\nThe rector of Tolmer University (UTO), "
            "Prof. Dr. H. Sutarno, M.Si, signed the agreement with Ann Cruz, Mayor of Graz."
        ),
        {"Sutarno", "Ann Cruz"},
    ),
    # a surname alone that signs for a side
    (
        (
            "Putting pen to paper for Graz was Mayor Ann Cruz, while Hong signed the pact for the "
            "side of Linz."
        ),
        {"Ann Cruz"},
    ),
    (
        "Putting pen to paper for Graz was Mayor Ann Cruz, while Hong signed for the side of Linz.",
        {"Ann Cruz", "Hong"},
    ),
    # the one of two bearers whom alone the text names
    (
        (
            "The Graz Chamber of Commerce and the Linz Chamber of Commerce have a memorandum.\n\n"
            "The presidents of both chambers signed it.\n\nThe President of the Graz Chamber of "
            "Commerce, Ann Cruz, spoke."
        ),
        {"Ann Cruz"},
    ),
    # who asked, and what a ministry is in charge of
    (
        (
            "Replying to a question from Assistant Minister Otto Sand, Prime Minister Ann Cruz of "
            "Chad said she signed the memorandum."
        ),
        {"Ann Cruz"},
    ),
    (
        (
            "The agreement was signed by the Permanent Secretary of the Ministry of Health, "
            "Welfare and the Environment of Chad, Mr. Ben Holt, and Ann Cruz, Mayor of Graz."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    # who failed to
    ("The mayors of Graz and Linz failed to sign the pact. Mayor Ann Cruz came.", set()),
]


@pytest.mark.parametrize(("text", "names"), ONE_MORE)
def test_just_those_signed(text: str, names: set[str]) -> None:
    assert _signed(text) == names


def test_a_post_needs_no_comma() -> None:
    text = "The memorandum was signed by A Karim Sand Senior Vice President, and Ben Holt, Mayor."
    assert {(one.name, one.office) for one in extract(text, Lang.EN).signatories} == {
        ("A Karim Sand", "Senior Vice President"),
        ("Ben Holt", "Mayor"),
    }


def test_an_institution_in_brackets_is_nobody() -> None:
    text = (
        "Ben Holt, Joint Secretary (Multilateral Institutions), signed the agreement on behalf of "
        "India."
    )
    assert _signed(text) == {"Ben Holt"}


def test_who_is_quoted_and_signed_is_a_signer() -> None:
    text = (
        '"We hold to our pledge," said Graz Mayor Ann Cruz, who re-signed the agreement on behalf '
        "of the city."
    )
    assert _signed(text) == {"Ann Cruz"}


NOBODY_MORE = [
    (
        "Chad and Mali signed a memorandum, which Trade Minister Ann Cruz and her Malian "
        "counterpart Ben Holt called a fresh start."
    ),
    (
        "Governor Ann Cruz signed the memorandum. Ben Holt, the Minister of Trade, was away.\n\n"
        "The guests gave thanks to the Minister and to Governor Cruz for signing the memorandum on "
        "behalf of Graz."
    ),
]


@pytest.mark.parametrize("text", NOBODY_MORE)
def test_of_whom_the_paper_is_only_told_did_not_sign(text: str) -> None:
    assert "Ben Holt" not in _signed(text)


FURTHER = [
    (
        "Trade secretary Otto Sand of Chad and Cy Dunn, secretary of the ministry of trade of "
        "Mali, inked the one on plants."
    ),
    "A letter of intent on the arts followed. It was signed by Minister Otto Sand of Chad.",
    "Minister Otto Sand and Minister Cy Dunn then signed an agreement on tourism.",
]


@pytest.mark.parametrize("more", FURTHER)
def test_a_further_paper_has_signers_of_its_own(more: str) -> None:
    text = (
        "Chad and Mali have signed four memorandums.\n\nThe memorandum on sport was signed by "
        f"Sport Minister Ann Cruz of Chad and Sport Minister Ben Holt of Mali.\n\n{more}"
    )
    assert _signed(text) == {"Ann Cruz", "Ben Holt"}


ROW = "Chad, Mali and Niger have a plan.\n\nThe plan was signed by Ann Cruz, Ben Holt and Cy Dunn."


@pytest.mark.parametrize(("last", "names"), [(0.25, 3), (0.1, 2)])
@pytest.mark.weighed
def test_who_stands_in_a_row_with_signers_needs_less(
    monkeypatch: pytest.MonkeyPatch, last: float, names: int
) -> None:
    chances = iter([0.9, 0.9, last])

    class Stub(Weights):
        def __init__(self) -> None:
            pass

        def chance(self, *_: object) -> float:
            return next(chances)

    def chosen(read: Reading) -> list[Person]:
        return signers.chosen(read, Stub())

    monkeypatch.setattr("coopplan.extract.press_release.who_signed", chosen)
    assert len(_signed(ROW)) == names


def test_a_line_of_a_list_may_begin_with_a_form_of_address() -> None:
    text = (
        "Karz University and the Tolm Foundation have signed an MoU on reading.\n\n"
        "The signatories to the MoU were:\nDr. Ann Cruz, Vice-Chancellor, Karz University\n"
        "Ms. Eva Holt, CEO, Tolm Foundation\nWitnesses: Prof. Otto Sand, Deputy Vice-Chancellor"
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz", "Eva Holt"]
