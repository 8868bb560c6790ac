"""What the learned weights make of the side that each signer signed for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coopplan.extract import other_documents, press_release, sentences_told, signatories
from coopplan.extract.clean import article
from coopplan.extract.draft import DraftSignatory
from coopplan.extract.en import own_office
from coopplan.extract.kk import namesakes
from coopplan.extract.learned import for_whom
from coopplan.extract.learned.candidates import Candidate, Reading
from coopplan.extract.learned.for_whom_traits import of_pairs
from coopplan.extract.learned.weights import FOR_WHOM, NO, YES, Weights, learned
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang
from training.sides import fit_sides
from training.sides import read as labelled

pytestmark = pytest.mark.weighed

TEXT = (
    "Omsk and Orhei sign a plan\n"
    "Mayor of Omsk Ivan Petrov and Mayor of Orhei Ion Rusu signed a plan of cooperation on Monday."
)

LOOSE = (
    "Omsk and Orhei sign a plan\n"
    "Ivan Petrov from Omsk and Ion Rusu from Orhei signed a plan of cooperation on Monday."
)
"""Where no office is tied to a side by grammar, so that weights have the last word."""


def _read(text: str, lang: Lang = Lang.EN) -> Reading:
    sentences = sentences_told.read(article(text), lang)
    there = other_documents.documents(sentences, lang)
    return press_release.read(sentences, there, 1, lang)


def _signed(read: Reading) -> list[DraftSignatory]:
    return signatories.signatories(read.signers, read.told, read.sides, read.lang)


def _weights(**traits: float) -> Weights:
    """Weights by which a side is a signer's where their traits weigh more than nothing."""
    of: dict[str, tuple[float, ...]] = {trait: (0.0, weight) for trait, weight in traits.items()}
    return Weights((NO, YES), of)


def _homes(weights: Weights) -> dict[str, str | None]:
    read = _read(LOOSE)
    found = for_whom.chosen(read, _signed(read), read.sides, weights)
    return {one.name: one.party for one in found}


def _traits(text: str) -> dict[tuple[str, str], set[str]]:
    """Return the traits of each pair of a signer and a side of a text."""
    read = _read(text)
    sides = for_whom.as_candidates(read, read.sides)
    signers = [one for one in for_whom.as_signers(read, _signed(read)) if one is not None]
    return {
        (one.namings[0][1].name, side.name): set(traits)
        for one, row in zip(signers, of_pairs(read, signers, sides), strict=True)
        for side, traits in zip(sides, row, strict=True)
    }


def test_the_likeliest_side_is_taken_and_else_the_rules_stand() -> None:
    by_rules = {one.name: one.party for one in _signed(_read(TEXT))}
    assert by_rules == {"Ivan Petrov": "Omsk", "Ion Rusu": "Orhei"}
    assert _homes(_weights(all=-20.0)) == by_rules
    turned = _weights(**{"all": 1.0, "tie:same": -20.0})
    assert _homes(turned) == {"Ivan Petrov": "Orhei", "Ion Rusu": "Omsk"}


def test_a_signer_whom_no_sentence_names_is_left_to_the_rules() -> None:
    read = _read(TEXT)
    strange = [DraftSignatory("Anna Popa", None, None), *_signed(read)]
    found = for_whom.chosen(read, strange, read.sides, _weights(all=20.0))
    assert [one.party is None for one in found] == [True, False, False]
    assert for_whom.chosen(read, strange, [], _weights(all=20.0)) == strange


def test_what_lies_between_a_signer_and_a_side_is_told_without_names() -> None:
    pairs = _traits(TEXT)
    assert {"tie:same", "<nextTrue", "nearestTrue"} <= pairs["Ivan Petrov", "Omsk"]
    assert {"tie:else", ">nextTrue", "nearestFalse"} <= pairs["Ivan Petrov", "Orhei"]
    traits = set().union(*pairs.values())
    for name in ("ivan", "petrov", "omsk", "orhei", "rusu"):
        assert not any(name in trait.lower() for trait in traits)


def test_who_is_left_alone_is_told() -> None:
    pairs = _traits(
        "Omsk and Orhei sign a plan\n"
        "Mayor of Omsk Ivan Petrov and Mayor Ion Rusu signed a plan between Omsk and Orhei."
    )
    assert "left1/1|False" in pairs["Ion Rusu", "Orhei"]
    assert "left1/1|True" in pairs["Ion Rusu", "Omsk"]


def test_the_order_of_signers_is_told_beside_that_of_sides() -> None:
    pairs = _traits(
        "Omsk and Orhei sign a plan\n"
        "A plan of cooperation was signed by Omsk and Orhei. "
        "Mayors Ivan Petrov and Ion Rusu signed the plan."
    )
    assert "order before:True" in pairs["Ivan Petrov", "Omsk"]
    assert "order before:False" in pairs["Ivan Petrov", "Orhei"]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_file_of_a_language_holds_what_is_asked_of_it(lang: Lang) -> None:
    weights = learned(lang, FOR_WHOM)
    assert set(weights.names) == {YES, NO}
    assert weights.chance(["rules:this"], YES) > weights.chance(["rules:other"], YES)
    assert weights.chance(["tie:same"], YES) > weights.chance(["tie:else"], YES)


def test_for_whom_is_learned_from_labels() -> None:
    label = {
        "parties": ["Omsk", "Orhei"],
        "signatories": [
            {"name": "Ivan Petrov", "party": "Omsk"},
            {"name": "Ion Rusu", "party": "Orhei"},
        ],
    }
    some = [labelled(TEXT, label, Lang.EN)] * 8
    assert [answer for _, answer in some[0].pairs] == [YES, NO, NO, YES]
    assert _homes(fit_sides(some, FOR_WHOM, {})) == {"Ivan Petrov": "Omsk", "Ion Rusu": "Orhei"}


def test_an_endless_page_is_left_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    turned = _weights(**{"tie:same": -20.0, "all": 1.0})
    monkeypatch.setattr(for_whom, "learned", lambda _lang, _what: turned)
    read = _read(LOOSE + " The mayor spoke of the weather." * 2_000)
    signed = _signed(read)
    assert for_whom.signed_for(read, signed, read.sides) == signed
    short = _read(LOOSE)
    assert for_whom.signed_for(short, _signed(short), short.sides) != _signed(short)


def test_a_draft_tells_the_weighed_side(monkeypatch: pytest.MonkeyPatch) -> None:
    turned = _weights(**{"tie:same": -20.0, "all": 1.0})
    monkeypatch.setattr(for_whom, "learned", lambda _lang, _what: turned)
    homes = {one.name: one.party for one in extract(LOOSE, Lang.EN).signatories}
    assert homes["Ivan Petrov"] == "Orhei"


def test_no_kazakh_director_signs_for_a_region_whatever_the_weights() -> None:
    read = _read(
        "Жаңа құжат туралы\nАбай облысының әкімі Асан Үсенов пен бас директор Иван Петров "
        "меморандумға қол қойды.",
        Lang.KK,
    )
    found = for_whom.chosen(read, _signed(read), read.sides, _weights(all=5.0))
    assert [one.party for one in found] == ["Абай облысы", None]


def test_a_name_inside_that_of_a_side_is_no_mark_of_order() -> None:
    read = _read(
        "Omsk and Orhei sign a plan\n"
        "Ivan Petrov, Ion Rusu and Mayor of Orhei Anna Popa signed a plan of cooperation."
    )
    signed = [DraftSignatory(name, None, None) for name in ("Ivan Petrov", "Ion Rusu", "Anna Popa")]
    signers = [one for one in for_whom.as_signers(read, signed) if one is not None]
    assert len(signers) == 3
    at, person = signers[0].namings[0]
    side = Candidate(None, ["Petrov Society"], [(at, person.start, person.end)])
    (row, *_) = of_pairs(read, signers, [side])
    assert not any(trait.startswith("order") for trait in row[0])


@pytest.mark.parametrize(
    ("said", "parties"),
    [
        (
            (
                "ҚР Қаржы министрлігі мен Қазақстан арасында меморандум жасалды. Оған Қазақстанның "
                "қаржы министрі Асан Үсенов қол қойды."
            ),
            ["ҚР Қаржы министрлігі"],
        ),
        (
            (
                "Абай облысы мен РФ Қаржы министрлігі арасында меморандум жасалды. Оған "
                "Қырғызстанның қаржы министрі Асан Үсенов қол қойды."
            ),
            ["Қырғызстан"],
        ),
        (
            (
                "Абай облысы мен Омбы облысы арасында меморандум жасалды. Оған Қазақстан "
                "президенті Асан Үсенов қол қойды."
            ),
            ["Қазақстан"],
        ),
    ],
)
def test_kazakh_offices_of_state_whatever_the_weights(said: str, parties: list[str | None]) -> None:
    read = _read(f"Жаңа құжат туралы\n{said}", Lang.KK)
    found = for_whom.chosen(read, _signed(read), read.sides, _weights(all=5.0))
    assert [one.party for one in found] == parties


def test_kazakh_region_whose_head_signs_is_the_side_and_not_its_town() -> None:
    read = _read(
        "Жаңа құжат туралы\nТүркістан мен Шымкент меморандум жасады. Оған Түркістан облысының "
        "әкімі Асан Үсенов пен Шымкент әкімі Болат Серіков қол қойды.",
        Lang.KK,
    )
    sides = [one for told_ in read.told for one in told_.places if one.entry.kind == "c"]
    found = namesakes.of_signers(sides, read.signers, read.told)
    assert [one.name for one in found] == ["Түркістан облысы", "Шымкент"]


def test_whose_officer_somebody_is_by_grammar_no_weights_change() -> None:
    turned = _weights(**{"tie:same": -20.0, "all": 1.0})
    for way in ("Mayor of Omsk Ivan Petrov", "Omsk Mayor Ivan Petrov", "Mayor Ivan Petrov of Omsk"):
        read = _read(TEXT.replace("Mayor of Omsk Ivan Petrov", way))
        found = for_whom.chosen(read, _signed(read), read.sides, turned)
        assert {one.name: one.party for one in found}["Ivan Petrov"] == "Omsk"


def test_a_name_that_goes_on_that_of_another_side_is_left_to_weights() -> None:
    read = _read(TEXT)
    omsk = next(one for one in read.sides if one.name == "Omsk")
    own = [
        (told, person)
        for told in read.told
        for person in told.people
        if person.place is not None and person.place.entry == omsk.entry
    ]
    assert own_office.side_of(own, [omsk]) is omsk
    region = replace(omsk, entry=replace(omsk.entry, kind="r"))
    assert own_office.side_of(own, [replace(omsk, name="Omsk City"), region]) is None
