"""The words of a stretch weighed together: their kinds, their traits, the likeliest stretches."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.extract.learned import weighing
from coopplan.extract.learned.choosing import Candidate, Seen, candidates, overlap
from coopplan.extract.learned.english_words import ENGLISH, kinds
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.likely import Chances, likeliest, onward
from coopplan.extract.learned.stretch_traits import of_stretches
from coopplan.extract.learned.tokens import Token, tokens
from coopplan.extract.learned.trees import Question, Trees
from coopplan.extract.learned.weights import NO, STRETCHES, YES, Weights, learned
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.model.codes import Status
from coopplan.model.text import Lang
from training import measures, stretches
from training.texts import Sentence, Text

pytestmark = pytest.mark.weighed

TEXT = "Both towns agreed to repave the quay and train 40 divers in Lorn."


def _words(text: str) -> list[Token]:
    return tokens(Span(0, len(text), text), Lang.EN)


def _even(text: str, chance: float = 0.1) -> Chances:
    return [{BEGIN: chance, INSIDE: chance, OUT: 1 - 2 * chance} for _ in _words(text)]


def _candidate(text: str, quote: str) -> Candidate:
    start = text.index(quote)
    inside = [
        at
        for at, one in enumerate(_words(text))
        if start <= one.start and one.end <= start + len(quote)
    ]
    return Candidate(start, start + len(quote), inside[0], inside[-1], None, ())


def _traits(quote: str, text: str = TEXT, before: str = "") -> set[str]:
    article = [Seen(_words(one), _even(one), []) for one in (before, text) if one]
    found: list[list[Candidate]] = [[] for _ in article[1:]] + [[_candidate(text, quote)]]
    return set(of_stretches(article, found, ENGLISH)[-1][0])


def test_words_far_from_a_stretch_tell_nothing_of_it() -> None:
    for words, told in ((50, True), (70, False)):
        text = f"Both towns agreed {'and so ' * (words // 2)}to repave the quay."
        assert ("out:agreed" in _traits("repave the quay", text)) is told
        assert ("lead:agreed" in _traits("repave the quay", text)) is told


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("will", "modal"), ("agreed", "agree"), ("initialled", "sign"), ("repave", "verb"),
        ("exchange", "verb or noun"), ("deepen", "wish"), ("repaving", "doing"),
        ("deepening", "wishing"), ("during", "preposition"), ("evening", "ing"), ("glazed", "ed"),
        ("cooperation", "vague"), ("navigation", "quality"), ("quays", "plural"),
        ("glass", "other"), ("yearly", "ly"), ("to", "to"), ("Lorn", "name"), ("40", "number"),
        (";", ";"), ("%", "mark"), ("ring", "other"), ("red", "other"),
    ],
)  # fmt: skip
def test_a_word_is_of_a_kind(word: str, expected: str) -> None:
    assert kinds(_words(f"the {word}"))[1] == expected


def test_a_stretch_is_told_by_its_verb_its_object_and_who_governs_it() -> None:
    found = _traits("repave the quay")
    assert {"verb:repav", "object:quay", "deed:repav|quay", "lead:agreed", "near:agreed"} <= found
    assert {"left:to", "right:and", "first kind:verb", "end kinds:other|and|verb or noun"} <= found
    assert {"in:quay", "out:both", "long1", "concrete", "rule0"} <= found
    assert {"lead:agreed", "deed:train|divers", "near:repave"} <= _traits("train 40 divers")


def test_the_sentence_before_tells_what_nobody_governs() -> None:
    text = "The repair of a quay is near."
    alone, told = (_traits("repair of a quay", text, one) for one in ("", "They signed a pact:"))
    assert {"no lead|none", "end before:^"} <= alone
    assert {"no lead|paper|sign", "end before::"} <= told
    assert "no lead|none" not in _traits("repave the quay")


def test_a_word_goes_on_with_the_measure_before_it() -> None:
    labels = [(0.6, 0.0, 0.4), (0.0, 0.3, 0.7), (0.2, 0.0, 0.8)]
    chances = [dict(zip((BEGIN, INSIDE, OUT), one, strict=True)) for one in labels]
    assert onward(chances) == pytest.approx([0.0, 0.5, 0.0, 0.0])
    assert onward(_even("none", 0.0)) == [0.0, 0.0]


def test_the_likeliest_stretches_end_where_the_words_do() -> None:
    words = _words(TEXT)
    begins, ends = TEXT.index("repave"), TEXT.index("quay")
    chances = [
        {
            BEGIN: 0.9 if one.start == begins else 0.0,
            INSIDE: 0.9 if begins < one.start <= ends else 0.05 if one.start > ends else 0.0,
            OUT: 0.0,
        }
        for one in words
    ]
    first, *others = likeliest(words, chances, ENGLISH.no_end, 3)
    assert TEXT[words[first[0]].start : words[first[1]].end] == "repave the quay"
    assert all(words[last].word not in ("and", "the") for _, last in others)


@given(st.lists(st.floats(0, 0.5), min_size=14, max_size=14), st.data())
def test_no_two_of_the_likeliest_are_nearly_the_same(
    begin: list[float], data: st.DataObject
) -> None:
    words = _words(TEXT)
    chances = [
        {BEGIN: one, INSIDE: data.draw(st.floats(0, 0.5)), OUT: 0.0} for one in begin[: len(words)]
    ]
    told = likeliest(words, chances, ENGLISH.no_end, 3)
    places = [(words[first].start, words[last].end) for first, last in told]
    assert len(places) <= 12
    assert all(overlap(one, other) < 0.7 for one, other in combinations(places, 2))


def test_more_is_found_where_the_words_of_stretches_are_weighed() -> None:
    seen = Seen(_words(TEXT), _even(TEXT), [])
    few, many = (
        {(one.start, one.end) for one in candidates(seen, grammar)} for grammar in (None, ENGLISH)
    )
    assert few < many


def _odds(**traits: float) -> Weights:
    of: dict[str, tuple[float, ...]] = {
        trait.replace("_", ":"): (-weight / 2, weight / 2) for trait, weight in traits.items()
    }
    return Weights((NO, YES), of)


def test_what_the_words_weigh_together_decides() -> None:
    pieces = [
        Piece(one.start, one.end, Cue(Status.PLANNED, one.end, one.end))
        for one in (_candidate(TEXT, "repave the quay"), _candidate(TEXT, "train 40 divers"))
    ]
    article = [Seen(_words(TEXT), _even(TEXT, 0.0), pieces)]
    judge = Trees((Question("together", 1.0, -2.0, 2.0),))
    for quote, words in (
        ("repave the quay", _odds(verb_repav=3)),
        ("train 40 divers", _odds(object_divers=3)),
    ):
        [taken] = weighing.taken_of(article, judge, words, Lang.EN)
        assert [TEXT[one.start : one.end] for one in taken] == [quote]


def test_the_figures_of_a_whole_stretch() -> None:
    chances = [
        {BEGIN: 0.1, INSIDE: 0.0, OUT: 0.9}, {BEGIN: 0.5, INSIDE: 0.1, OUT: 0.4},
        {BEGIN: 0.0, INSIDE: 0.3, OUT: 0.7}, {BEGIN: 0.0, INSIDE: 0.1, OUT: 0.9},
    ]  # fmt: skip
    text = "they repave quays again"
    one, other = _candidate(text, "repave quays"), _candidate(text, "again")
    [told] = weighing.told_of(
        [Seen(_words(text), chances, [])], [[one, other]], _odds(verb_repav=3), Lang.EN
    )
    figures, none = told
    assert figures["whole"] == pytest.approx(math.log(0.5 * 0.5 * (1 - 1 / 3) + 1e-4))
    assert figures["whole ends"] == pytest.approx(math.log(1 - 1 / 3 + 1e-4))
    assert figures["together"] == pytest.approx(3.0)
    assert none["together"] == 0.0
    assert none["together most"] == pytest.approx(3.0)
    assert figures["together beside"] == none["together beside"] == -9.0


def test_what_teaches_stretches_is_whether_they_are_measures() -> None:
    start = TEXT.index("repave")
    measures = [(start, start + len("repave the quay"), "planned")]
    words = _words(TEXT)
    sentence = Sentence(Span(0, len(TEXT), TEXT), words, [], [], measures, [])
    text = Text(frozenset(), [sentence], measures)
    found = [_candidate(TEXT, "repave the quay"), _candidate(TEXT, "train 40 divers")]
    one = stretches.Weighed(text, [Seen(words, _even(TEXT), [])], [found])
    assert one.right == [[True, False]]
    weights = stretches.fit_stretches([one] * 40, Lang.EN, None)
    assert weights is not None
    assert [answer for _, answer in stretches.cases([one], weights, Lang.EN)] == [True, False]
    good, bad = (figures["together"] for figures, _ in stretches.cases([one], weights, Lang.EN))
    assert good > 0 > bad


def test_where_the_words_are_known_by_heart_they_are_learned_from_other_texts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    apart = [
        frozenset({(name,)}) for name in ("lorn", "tiree", "ulva", "muck", "eigg", "rum", "coll")
    ]
    some, seen = ([Text(one, [], []) for one in about] for about in (apart[:3], apart[3:]))
    known, anew = Weights((), {}), Weights((), {"anew": ()})
    by: dict[str, Weights] = {}
    read_from: list[set[str]] = []

    def name(text: Text) -> str:
        return next(iter(text.about))[0]

    def article(text: Text, weights: Weights) -> list[Seen]:
        by[name(text)] = weights
        return []

    def fit(texts: list[Text], _what: str) -> Weights:
        read_from.append({name(one) for one in texts})
        return anew

    monkeypatch.setattr(measures, "learned", lambda _lang, _what: known)
    monkeypatch.setattr(measures, "_article", article)
    monkeypatch.setattr(measures, "_words", lambda texts: texts)
    monkeypatch.setattr(measures, "fit", fit)
    told: list[list[list[stretches.Weighed]]] = []
    monkeypatch.setattr(measures, "_write_stretches", lambda parted, *_: told.append(parted))
    measures.learn_stretches(some, seen, Lang.EN)
    assert [one for one, weights in by.items() if weights == known] == [name(one) for one in some]
    assert {one for one, weights in by.items() if weights == anew} == {name(one) for one in seen}
    for part in told[0]:
        own = {name(one.text) for one in part}
        assert any(not own & others for others in read_from) or own <= {name(one) for one in some}


@pytest.mark.parametrize("lang", list(Lang))
def test_the_file_of_stretches_holds_what_is_asked_of_it(lang: Lang) -> None:
    weights = learned(lang, STRETCHES)
    assert set(weights.names) == {NO, YES}
    assert len(weights.of) > 1000
