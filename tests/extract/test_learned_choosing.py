"""Which of the stretches that may be measures are taken, and what is told of each of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.extract.learned import weighing
from coopplan.extract.learned.choice_figures import of_article
from coopplan.extract.learned.choosing import Candidate, Seen, candidates, chosen
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.likely import Chances
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.learned.trees import Question, Trees
from coopplan.extract.learned.weights import Weights
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.model.codes import Status
from coopplan.model.text import Lang
from training.folds import parts

pytestmark = pytest.mark.weighed

TEXT = "The towns will build a bridge and open a school near the old port"


def _chances(inside: list[float]) -> Chances:
    return [{BEGIN: 0.0, INSIDE: one, OUT: 1 - one} for one in inside]


def _seen(inside: list[float], *pieces: tuple[int, int]) -> Seen:
    words = tokens(Span(0, len(TEXT), TEXT), Lang.EN)
    proposed = [Piece(start, end, Cue(Status.PLANNED, start, start)) for start, end in pieces]
    return Seen(words, _chances(inside), proposed)


chances = st.lists(st.sampled_from([0.01, 0.07, 0.3, 0.6, 0.9]), min_size=14, max_size=14)


def test_a_stretch_is_told_at_each_level_that_makes_it() -> None:
    inside = [0.01] * 3 + [0.9, 0.9, 0.9] + [0.15] * 8
    found = {TEXT[one.start : one.end]: one.levels for one in candidates(_seen(inside))}
    assert found == {
        "build a bridge": (0, 1, 2, 3, 4),
        "build a bridge and open a school near the old port": (5, 6),
    }


def test_two_words_are_no_stretch_but_may_be_a_proposal() -> None:
    inside = [0.01] * 3 + [0.9, 0.9] + [0.01] * 9
    start, end = TEXT.index("build"), TEXT.index("build") + len("build a")
    assert candidates(_seen(inside)) == []
    found = candidates(_seen(inside, (start, end)))
    assert [(one.piece is not None, one.levels) for one in found] == [(True, (0, 1, 2, 3, 4, 5, 6))]


def test_a_stretch_keeps_what_denies_it() -> None:
    text = "The towns agree not to close the old school"
    words = tokens(Span(0, len(text), text), Lang.EN)
    found = candidates(Seen(words, _chances([0.01] * 4 + [0.9] * 5), []))
    assert [text[one.start : one.end] for one in found] == ["not to close the old school"]


@given(chances, st.data())
def test_those_are_taken_that_are_worth_most_together(
    inside: list[float], data: st.DataObject
) -> None:
    found = candidates(_seen(inside, (0, 20), (14, 30)))
    likely = [data.draw(st.sampled_from([0.1, 0.35, 0.5, 0.8])) for _ in found]
    taken = chosen(found, likely)

    def worth(some: Iterable[Candidate]) -> float:
        return sum(likely[found.index(one)] - 0.35 for one in some)

    def apart(some: Iterable[Candidate]) -> bool:
        return all(not one.meets(other.start, other.end) for one, other in combinations(some, 2))

    ways = (some for count in range(4) for some in combinations(found, count) if apart(some))
    assert apart(taken)
    assert worth(taken) >= max(map(worth, ways)) - 1e-9
    assert taken == sorted(taken, key=lambda one: one.start)


def test_two_deeds_are_worth_more_than_the_stretch_of_both() -> None:
    inside = [0.01] * 3 + [0.9, 0.9, 0.9] + [0.15] * 8
    second = (TEXT.index("open"), len(TEXT))
    found = candidates(_seen(inside, second))
    both = max(found, key=lambda one: one.end - one.start)
    chances = [0.85 if one is both else 0.7 for one in found]
    assert [TEXT[one.start : one.end] for one in chosen(found, chances)] == [
        "build a bridge",
        "open a school near the old port",
    ]


def test_the_likelier_of_two_is_taken_and_what_is_unlikely_is_not() -> None:
    seen = _seen([0.01] * 3 + [0.9, 0.9, 0.9] + [0.15] * 8)
    found = candidates(seen)
    for one in found:
        assert chosen(found, [0.55 if other is one else 0.45 for other in found]) == [one]
    assert chosen(found, [0.3, 0.3]) == []


@given(chances)
def test_figures_tell_no_word(inside: list[float]) -> None:
    seen = _seen(inside, (0, 20))
    other = TEXT.replace("bridge", "tunnel").replace("school", "museum")
    words = tokens(Span(0, len(other), other), Lang.EN)
    again = Seen(words, seen.chances, seen.pieces)
    found = candidates(seen)
    assert of_article([seen], [found])[0] == of_article([again], [candidates(again)])[0]


RELEASE = (
    "Соседи договорились о сотрудничестве\n"
    "Стороны построят мост через реку Ишим. Погода стояла солнечная почти весь день."
)


def _quotes(
    text: str, monkeypatch: pytest.MonkeyPatch, *, rule: float = 0.0, other: float = 0.0
) -> list[str]:
    """Return what is taken where a proposal has such odds, and what no rule saw has others."""
    judge = Trees((Question("rule", -0.5, other, rule),))
    monkeypatch.setattr(weighing, "grown", lambda _lang, _what: judge)
    return [one.quote for one in extract(text, Lang.RU).measures]


def test_a_proposal_goes_where_it_is_unlikely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _quotes(RELEASE, monkeypatch, rule=-9.0, other=-9.0) == []
    assert _quotes(RELEASE, monkeypatch, other=-9.0) == ["Стороны построят мост через реку Ишим"]


def test_what_no_rule_saw_is_taken_where_it_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    sunny = "Погода стояла солнечная почти весь день."
    length = len(tokens(Span(0, len(sunny), sunny), Lang.RU))
    monkeypatch.setattr(Weights, "chances", lambda _self, seen: _chances([0.9] * len(seen)))
    found = _quotes(RELEASE, monkeypatch)
    assert length == 7
    assert found[-1] == sunny.rstrip(".")
    assert all(one in RELEASE for one in found)


def test_promised_fields_are_not_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Соседи договорились\nВ планах развитие областей здравоохранения, спорта и культуры."
    found = _quotes(text, monkeypatch, rule=-99.0, other=-99.0)
    assert found == ["здравоохранения", "спорта", "культуры"]


@given(st.lists(st.frozensets(st.integers(0, 12), max_size=3), max_size=12))
def test_texts_of_one_event_are_of_one_part(about: list[frozenset[int]]) -> None:
    found = parts(about, 4)
    assert sorted(at for part in found for at in part) == list(range(len(about)))
    part_of = {at: number for number, part in enumerate(found) for at in part}
    for one, other in combinations(range(len(about)), 2):
        if about[one] & about[other]:
            assert part_of[one] == part_of[other]


def test_texts_of_nothing_in_common_are_parted_evenly() -> None:
    assert sorted(map(len, parts([frozenset({at}) for at in range(10)], 4))) == [2, 2, 3, 3]
