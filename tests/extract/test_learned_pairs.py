"""What is told of two candidates together, and which of them are sides by what is made of it."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.learned import pairs, sides
from coopplan.extract.learned.candidates import Candidate, Reading, candidates
from coopplan.extract.learned.pair_figures import MOST, Figures, of_pairs
from coopplan.extract.learned.sides import Two
from coopplan.extract.learned.trees import Question, Trees
from coopplan.extract.learned.weights import NO, YES, Weights
from coopplan.model.text import Lang
from training.pairs import left_out
from training.sides import SideText
from training.sides import read as labelled

pytestmark = pytest.mark.weighed

TEXT = (
    "Orhei and Linz become sister cities\n"
    "Mayor of Orhei Ion Rusu and Mayor of Linz Ann Cruz signed an agreement between Orhei and Linz "
    "on Monday at the Port of Trieste.\n\nThe Upper Danube Society helped. The Upper Danube "
    "Society will help Orhei again."
)
EVEN = Weights((NO, YES), {})
"""Weights by which nothing is more likely than not."""


def _read(text: str, lang: Lang = Lang.EN) -> Reading:
    sentences = sentences_told.read(article(text), lang)
    there = other_documents.documents(sentences, lang)
    return press_release.read(sentences, there, 1, lang)


def _told(read: Reading, found: list[Candidate]) -> dict[tuple[str, str], Figures]:
    told = of_pairs(read, found, [0.5] * len(found), [])
    return {(found[one].name, found[other].name): each for (one, other), each in told.items()}


def test_how_two_stand_in_sentences_that_name_both() -> None:
    read = _read(TEXT)
    told = _told(read, candidates(read))
    towns = told["Orhei", "Linz"]
    assert (towns["joined"], towns["joined there"], towns["between"]) == (2, 2, 1)
    assert (towns["together"], towns["together first"], towns["shared"]) == (2, 0, 0)
    other = told["Orhei", "Upper Danube Society"]
    assert (other["joined"], other["together"], other["together there"]) == (0, 1, 0)


@pytest.mark.parametrize(
    ("lang", "text", "names", "figures"),
    [
        (Lang.RU, "Подписано соглашение между Томском и Костанаем.", "Томск Костанай", (1, 0, 1)),
        (Lang.RU, "Томск готов принять гостей с юга, из Костаная.", "Томск Костанай", (0, 1, 0)),
        (Lang.KK, "Павлодар қаласы мен Атырау арасында келісім.", "Павлодар Атырау", (1, 0, 1)),
        (
            Lang.KK,
            "Павлодар қонақтары келіп, Атырауға келісім ұсынды.",
            "Павлодар Атырау",
            (0, 0, 0),
        ),
    ],
)
def test_every_language_has_its_words_between_two(
    lang: Lang, text: str, names: str, figures: tuple[int, int, int]
) -> None:
    read = _read(text, lang)
    one, other = names.split()
    towns = _told(read, candidates(read))[one, other]
    assert (towns["joined"], towns["linked"], towns["between"]) == figures


def test_whether_two_are_of_one_sort() -> None:
    read = _read(TEXT)
    told = _told(read, candidates(read))
    assert told["Orhei", "Linz"]["one sort"] == 1
    assert told["Orhei", "Upper Danube Society"]["one sort"] == 0


def test_for_whom_signers_signed_is_told_of_pairs() -> None:
    read = _read(TEXT)
    found = candidates(read)
    chances = [0.9 if one.name in ("Orhei", "Linz") else 0.1 for one in found]
    homes = [[1.0, 0.0, *([0.0] * (len(found) - 2))], [0.0, 1.0, *([0.0] * (len(found) - 2))]]
    told = of_pairs(read, found, chances, homes)
    names = {(found[one].name, found[other].name): each for (one, other), each in told.items()}
    towns, other = names["Orhei", "Linz"], names["Orhei", "Upper Danube Society"]
    assert (towns["for both"], towns["for each"], towns["in turn"]) == (1.0, 1.0, 2.0)
    assert (other["for both"], other["for each"], other["for others"]) == (0.5, 0.0, 1.0)


def test_pairs_are_made_of_the_likeliest_alone() -> None:
    places = "Graz Linz Omsk Kazan Perm Tver Pskov Samara Tomsk Orhei".split()
    read = _read("A meeting\n" + " ".join(f"It was held in {one}." for one in places))
    found = candidates(read)
    assert len(found) == len(places)
    assert len(of_pairs(read, found, [0.5] * len(found), [])) == MOST * (MOST - 1) / 2


FOUND = [Candidate(None, [name]) for name in ("Graz", "Linz", "Omsk")]
BY_ODDS = Trees((Question("odds", 0.0, -3.0, Question("odds", 1.0, 0.0, 3.0)),))
"""Hardly sides up to 0, as likely as not up to 1, sides above."""


def _together(omsk: float = 0.5, lang: Lang = Lang.EN, **odds: float) -> list[str]:
    at = {"gl": (0, 1), "go": (0, 2), "lo": (1, 2)}
    told = {at[pair]: {"odds": each} for pair, each in odds.items()}
    return [one.name for one in pairs.together(FOUND, [0.5, 0.5, omsk], told, BY_ODDS, lang)]


def test_the_likeliest_two_are_sides() -> None:
    assert _together(gl=-1, go=-1, lo=2) == ["Linz", "Omsk"]


def test_a_further_one_is_a_side_where_it_is_likely_beside_both() -> None:
    assert _together(gl=2, go=0.5, lo=0.5) == ["Graz", "Linz", "Omsk"]
    assert _together(gl=2, go=0.5, lo=-1) == ["Graz", "Linz"]


def test_a_further_one_is_a_side_the_sooner_the_likelier_it_is_by_itself() -> None:
    assert _together(omsk=0.9, gl=2, go=0.5, lo=-1) == ["Graz", "Linz", "Omsk"]
    assert _together(omsk=0.0, gl=2, go=0.5, lo=0.5) == ["Graz", "Linz"]


def test_where_no_two_are_likely_there_are_none() -> None:
    assert _together(gl=-1, go=-1, lo=-1) == []
    assert pairs.together(FOUND, [0.9] * 3, {}, BY_ODDS, Lang.EN) == []


def test_in_russian_each_by_itself_counts_beside_both() -> None:
    assert _together(omsk=0.01, lang=Lang.RU, gl=0.5, go=2, lo=-1) == ["Graz", "Linz"]
    assert _together(omsk=0.01, lang=Lang.EN, gl=0.5, go=2, lo=-1) == ["Graz", "Omsk"]


def test_two_together_decide_before_each_by_itself() -> None:
    read = _read(TEXT)
    never, always = Trees((-9.0,)), Trees((Question("joined there", 1.0, -9.0, 9.0),))
    alone = sides.chosen(read, Weights((NO, YES), {"k:x": (0.0, 9.0), "all": (0.0, -3.0)}))
    assert "Orhei" not in {one.name for one in alone}
    for trees, names in ((always, {"Orhei", "Linz"}), (never, {one.name for one in alone})):
        weights = Weights((NO, YES), {"k:x": (0.0, 9.0), "all": (0.0, -3.0)})
        chosen = sides.chosen(read, weights, Two(read.signers, EVEN, trees))
        assert {one.name for one in chosen} == names


def _label(text: str, parties: list[str], also: dict[str, list[str]]) -> SideText:
    label = {"lang": "en", "parties": parties, "also": also, "signatories": []}
    return labelled(text, label, Lang.EN)


def test_pairs_teach_from_texts_that_weights_have_not_seen() -> None:
    towns = [("Orhei", "Linz"), ("Graz", "Tver"), ("Pskov", "Samara"), ("Perm", "Tomsk")]
    some = [
        _label(
            f"{one} and {other} sign a pact\n{one} and {other} signed a pact of friendship on "
            f"Monday. The Upper Danube Society was glad. The City of {one} thanked it.",
            [one, other],
            {one: [f"City of {one}"]},
        )
        for one, other in towns
    ]
    parted = left_out(some, [])
    assert sum(len(part) for part in parted) == len(some)
    for text, cases, _ in (each for part in parted for each in part):
        found = candidates(text.read)
        right = [figures for figures, answer in cases if answer]
        assert len(cases) > len(right) == 1
        assert len(found) > 2
        assert right[0]["joined"] == 2
