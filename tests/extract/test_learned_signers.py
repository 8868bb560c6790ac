"""What the learned weights make of who signed, as the rules tell it."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.learned import signers
from coopplan.extract.learned.candidates import Reading
from coopplan.extract.learned.signer_traits import of_people
from coopplan.extract.learned.weights import NO, SIGNERS, YES, Weights, learned
from coopplan.model.text import Lang
from training.sides import fit_sides
from training.sides import read as labelled

pytestmark = pytest.mark.weighed

TEXT = (
    "Omsk and Orhei sign a plan\nMayor of Omsk Ivan Petrov, who came by train, and Mayor of "
    "Orhei Ion Rusu at last signed a plan of cooperation on Monday. Deputy Mayor Anna Popa spoke "
    "of schools."
)


def _read(text: str, lang: Lang = Lang.EN) -> Reading:
    sentences = sentences_told.read(article(text), lang)
    there = other_documents.documents(sentences, lang)
    return press_release.read(sentences, there, 1, lang)


def _weights(**traits: float) -> Weights:
    """Weights by which a person signed where their traits weigh more than nothing."""
    of: dict[str, tuple[float, ...]] = {trait: (0.0, weight) for trait, weight in traits.items()}
    return Weights((NO, YES), of)


def _names(weights: Weights) -> list[str]:
    return [one.name for one in signers.chosen(_read(TEXT), weights)]


def test_who_hardly_signed_goes_and_who_likely_did_is_taken() -> None:
    assert [one.name for one in _read(TEXT).signers] == ["Ivan Petrov", "Ion Rusu"]
    assert _names(_weights(all=-20.0)) == []
    assert _names(_weights(all=20.0)) == ["Ivan Petrov", "Ion Rusu", "Anna Popa"]


def test_a_signer_whom_no_sentence_names_is_the_rules_own() -> None:
    read = _read(TEXT)
    for one in read.told:
        one.people.clear()
    assert signers.chosen(read, _weights(all=-20.0)) == read.signers != []


def test_names_are_no_traits() -> None:
    read = _read(TEXT)
    traits = {trait for some in of_people(read, signers.named(read)) for trait in some}
    for name in ("ivan", "petrov", "omsk", "orhei", "rusu", "popa"):
        assert not any(name in trait.lower() for trait in traits)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_file_of_a_language_holds_what_is_asked_of_it(lang: Lang) -> None:
    weights = learned(lang, SIGNERS)
    assert set(weights.names) == {YES, NO}
    assert weights.chance(["rules:yes"], YES) > weights.chance(["rules:no"], YES)


def test_who_signed_is_learned_from_labels() -> None:
    label = {
        "parties": ["Omsk", "Orhei"],
        "signatories": [{"name": "Ion Rusu", "party": "Orhei"}],
    }
    some = [labelled(TEXT, label, Lang.EN)] * 8
    assert [answer for _, answer in some[0].people].count(YES) == 1
    assert _names(fit_sides(some, SIGNERS, {})) == ["Ion Rusu"]
