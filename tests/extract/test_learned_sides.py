"""What the learned weights make of the sides that the rules find, and what may be a side at all."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.learned import sides
from coopplan.extract.learned.candidates import Candidate, Reading, candidates
from coopplan.extract.learned.side_traits import of_candidates
from coopplan.extract.learned.weights import NO, SIDES, YES, Weights, learned
from coopplan.model.text import Lang
from training.sides import fit_sides, known
from training.sides import read as labelled

pytestmark = pytest.mark.weighed

TEXT = (
    "Tullamore and Luzhou become sister cities\n"
    "The mayors of Tullamore and Luzhou signed a memorandum on Monday in Dublin. "
    "Tullamore Municipal District has 14,000 people. The mayor thanked Enterprise Ireland."
)


def _read(text: str, lang: Lang = Lang.EN) -> Reading:
    sentences = sentences_told.read(article(text), lang)
    there = other_documents.documents(sentences, lang)
    return press_release.read(sentences, there, 1, lang)


def _of(found: list[Candidate], name: str) -> Candidate:
    return next(one for one in found if name in one.names)


def _weights(**traits: float) -> Weights:
    """Weights by which a candidate is a side where its traits weigh more than nothing."""
    of: dict[str, tuple[float, ...]] = {trait: (0.0, weight) for trait, weight in traits.items()}
    return Weights((NO, YES), of)


def test_what_capital_words_name_may_be_a_side() -> None:
    names = {name for one in candidates(_read(TEXT)) for name in one.names}
    assert {"Tullamore", "Luzhou", "Enterprise Ireland"} <= names


def test_what_says_what_a_place_is_makes_no_other_place() -> None:
    found = candidates(_read(TEXT))
    assert _of(found, "Tullamore Municipal District") is _of(found, "Tullamore")


def test_a_candidate_is_named_where_its_words_stand() -> None:
    read = _read(TEXT)
    for one in candidates(read):
        for at, start, end in one.places:
            span = read.told[at].span
            assert span.start <= start < end <= span.end


def test_the_rules_say_of_each_whether_it_is_a_side() -> None:
    read = _read(TEXT)
    found = candidates(read)
    said = {one.name: traits for one, traits in zip(found, of_candidates(read, found), strict=True)}
    chosen = {one.name for one in read.sides}
    assert chosen
    for name, traits in said.items():
        assert ("rules:yes" in traits) == (name in chosen)


def test_names_of_the_list_are_no_traits() -> None:
    """What was learned from real texts must tell nothing of the places in them."""
    text = "Omsk Region and Pavlodar Region signed a plan. Omsk Technical University will host it."
    read = _read(text)
    traits = {trait for some in of_candidates(read, candidates(read)) for trait in some}
    assert not any("omsk" in one.lower() or "pavlodar" in one.lower() for one in traits)


def test_where_none_may_be_a_side_the_rules_stand() -> None:
    read = _read(TEXT)
    assert sides.chosen(read, _weights(all=-20.0)) == read.sides


def test_no_more_than_one_side_of_namings_that_are_one() -> None:
    found = sides.chosen(_read(TEXT), _weights(all=20.0))
    assert len(found) == len({one.name for one in found})
    for one in found:
        assert not any(
            other is not one and other.start < one.end and one.start < other.end for other in found
        )


def test_a_third_side_is_taken_only_where_it_is_likely() -> None:
    read = _read(TEXT)
    doubtful = _weights(all=-0.5)
    assert len(sides.chosen(read, doubtful)) == 2
    assert len(sides.chosen(read, _weights(all=0.5))) > 2


def test_an_endless_page_is_left_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sides, "learned", lambda _lang, _what: _weights(all=20.0))
    read = _read(TEXT + " The mayor spoke of the weather." * 2_000)
    assert sides.weighed(read, read.signers) == read.sides
    assert sides.weighed(_read(TEXT), []) != _read(TEXT).sides


@pytest.mark.parametrize("lang", list(Lang))
def test_the_file_of_a_language_holds_what_is_asked_of_it(lang: Lang) -> None:
    weights = learned(lang, SIDES)
    assert set(weights.names) == {YES, NO}
    assert weights.chance(["rules:yes"], YES) > weights.chance(["rules:no"], YES)


def test_sides_are_learned_from_labels() -> None:
    label = {"parties": ["Tullamore", "Luzhou"], "signatories": []}
    some = [labelled(TEXT, label, Lang.EN)] * 8
    right = [answer for _, answer in some[0].examples]
    assert right.count(YES) == 2
    weights = fit_sides(some, SIDES, {})
    assert {one.name for one in sides.chosen(_read(TEXT), weights)} == {"Tullamore", "Luzhou"}


def test_of_texts_after_which_rules_were_made_nothing_is_told_of_rules() -> None:
    label = {"parties": ["Tullamore", "Luzhou"], "signatories": []}
    told_of = labelled(TEXT, label, Lang.EN).examples
    untold = labelled(TEXT, label, Lang.EN, seen=True).examples
    assert any(trait.startswith("rules:") for traits, _ in told_of for trait in traits)
    for (traits, answer), (fewer, same_answer) in zip(told_of, untold, strict=True):
        assert answer == same_answer
        assert {one for one in traits if not one.startswith("rules:")} == {*fewer} - {"rules?"}
        assert "rules?" in fewer


def test_kazakh_words_that_no_rule_knows_may_be_a_side() -> None:
    found = candidates(
        _read(
            "Абай облысы меморандум жасады\nАбай облысы Steppe Metals Group (SMG), «Жайлау» және "
            "ДалҰУ өкілдерімен келісті. SMG ЖШС ретінде тіркелген. «Ертең жаңбыр жауады, – деді.»",
            Lang.KK,
        )
    )
    names = {one.name for one in found}
    assert {"Абай облысы", "Steppe Metals Group", "«Жайлау»", "ДалҰУ"} <= names
    assert not {"SMG", "ЖШС", "«Ертең жаңбыр жауады, – деді.»"} & names
    assert len(_of(found, "Steppe Metals Group").places) > 1


def test_a_label_may_call_a_side_by_other_names() -> None:
    label: dict[str, object] = {"parties": ["County of Tullamore", "Luzhou"], "signatories": []}
    text = labelled(TEXT, label | {"also": {"County of Tullamore": ["Tullamore"]}}, Lang.EN)
    assert [answer for _, answer in text.examples].count(YES) == 2
    assert text.side("Tullamore") == text.side("County of Tullamore")
    shared = {"County of Tullamore": ["Tullamore"], "Luzhou": ["Tullamore"]}
    assert labelled(TEXT, label | {"also": shared}, Lang.EN).side("Tullamore") == "tullamore"


def test_what_is_known_of_sides_is_gone_on_from() -> None:
    label = {"parties": ["Tullamore", "Luzhou"], "signatories": []}
    text = labelled(TEXT, label, Lang.EN)
    begin = known(Lang.EN)
    before = [begin[SIDES].chance(traits, YES) for traits, _ in text.examples]
    more = fit_sides([text] * 8, SIDES, begin)
    after = [more.chance(traits, YES) for traits, _ in text.examples]
    for (_, answer), one, other in zip(text.examples, before, after, strict=True):
        assert (other > one) == (answer == YES)
