"""What the learned weights do with what the rules propose, and the arithmetic under it."""

from __future__ import annotations

import math
from itertools import pairwise, product
from pathlib import Path

import pycrfsuite
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.extract.learned import weighing
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT, labels, stretches
from coopplan.extract.learned.status_traits import Stated
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.learned.weights import (
    MEASURES,
    STATUSES,
    Weights,
    learned,
    parsed,
    written,
)
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.model.codes import Status
from coopplan.model.text import Lang
from training.learning import learn, taken
from training.texts import texts

pytestmark = pytest.mark.weighed

NAMES = (BEGIN, INSIDE, OUT)
weight = st.floats(-4, 4, allow_nan=False).map(lambda one: round(one, 3))


@st.composite
def chains(draw: st.DrawFn) -> Weights:
    """A chain of random weights of three traits."""
    of = {name + ">": tuple(draw(weight) for _ in NAMES) for name in NAMES}
    of |= {trait: tuple(draw(weight) for _ in NAMES) for trait in "abc"}
    return Weights(NAMES, of)


@given(chains(), st.lists(st.lists(st.sampled_from("abcd"), max_size=3), min_size=1, max_size=4))
def test_chances_are_the_shares_of_all_ways_to_label(chain: Weights, seen: list[list[str]]) -> None:
    shares = [dict.fromkeys(NAMES, 0.0) for _ in seen]
    for way in product(range(len(NAMES)), repeat=len(seen)):
        score = sum(chain.scores(one)[at] for one, at in zip(seen, way, strict=True))
        score += sum(chain.of[NAMES[one] + ">"][other] for one, other in pairwise(way))
        for at, one in enumerate(way):
            shares[at][NAMES[one]] += math.exp(score)
    for found, share in zip(chain.chances(seen), shares, strict=True):
        for name in NAMES:
            assert found[name] == pytest.approx(share[name] / sum(share.values()), rel=1e-6)


@given(chains())
def test_weights_come_back_from_their_file(chain: Weights) -> None:
    again = parsed(written(chain))
    kept = {name: values for name, values in chain.of.items() if name in again.of}
    assert again == Weights(chain.names, kept)
    assert all(not any(chain.of[name]) for name in set(chain.of) - set(again.of))


def test_what_follows_what_stands_first_in_a_file() -> None:
    none = (0.0, 0.0, 0.0)
    of: dict[str, tuple[float, ...]] = {name + ">": none for name in NAMES}
    of |= {"w:<place>": (1.0, 0.0, 0.0), "a>": none}
    lines = written(Weights(NAMES, of)).splitlines()
    assert [one.split("\t")[0] for one in lines] == ["", "B>", "I>", "O>", "w:<place>"]


@given(st.lists(st.sampled_from(["мост", "школа", ",", "и"]), min_size=1, max_size=8), st.data())
def test_labels_tell_the_stretches(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    there = tokens(Span(0, len(text), text), Lang.RU)
    given_labels = [data.draw(st.sampled_from(NAMES)) for _ in there]
    found = list(stretches(there, given_labels))
    assert all(start < end for start, end in found)
    assert list(stretches(there, labels(there, found))) == found


def test_a_name_stands_for_all_names() -> None:
    text = "Вчера Омск и Пётр Иванов решили 12 мая 2027 года"
    found = {one.written: one.word for one in tokens(Span(0, len(text), text), Lang.RU)}
    assert found["омск"] == "<place>"
    assert found["иванов"] == "<person>"
    assert found["мая"] == "<month>"
    assert found["12"] == "<number>"
    assert found["2027"] == "<year>"
    assert found["решили"] == "решить"


@pytest.mark.parametrize("lang", list(Lang))
def test_the_files_of_a_language_hold_what_is_asked_of_them(lang: Lang) -> None:
    chain = learned(lang, MEASURES)
    assert set(chain.names) == set(NAMES)
    assert {name + ">" for name in NAMES} <= set(chain.of)
    assert len(chain.of) > 1000
    codes = learned(lang, STATUSES).names
    assert {Status(one) for one in codes} >= {Status.PLANNED, Status.PROPOSED, Status.DONE}


@pytest.mark.parametrize(
    ("text", "stretch", "expected"),
    [
        ("Обсуждается поставка судов в порт.", "поставка судов", Status.PROPOSED),
        ("Поставка судов приостановлена.", "Поставка судов приостановлена", Status.SUSPENDED),
        ("Поставка судов в порт.", "Поставка судов", Status.DONE),
    ],
)
def test_the_status_is_that_of_the_rules_and_else_learned(
    text: str, stretch: str, expected: Status
) -> None:
    judge = Weights(("done", "planned"), {"in:поставка": (1.0, 0.0)})
    span = Span(0, len(text), text)
    at = text.index(stretch)
    one = Stated(span, tokens(span, Lang.RU), [])
    found = weighing.cue(one, (at, at + len(stretch)), [], Lang.RU, judge)
    assert found.status is expected


def test_half_a_character_is_weighed_too() -> None:
    assert extract("The two regions will build \ud83d a bridge.", Lang.EN).lang is Lang.EN


def test_weights_are_read_as_the_library_that_makes_them_reads_them(tmp_path: Path) -> None:
    some = list(texts(Path(__file__).parent, Lang.KK))
    path = tmp_path / "chain"
    learn(((one.traits, one.gold) for text in some for one in text.sentences), MEASURES, path)
    chain = parsed(written(taken(path, MEASURES)))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    for text in some:
        for one in text.sentences:
            tagger.set(one.traits)
            for at, chances in enumerate(chain.chances(one.traits)):
                for name in NAMES:
                    assert chances[name] == pytest.approx(tagger.marginal(name, at), abs=0.02)
