"""Labelled texts: a folder with ``gold.json`` and ``texts/``, as ``tests/extract`` has them."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.en import in_context as in_context_en
from coopplan.extract.learned.labels import labels
from coopplan.extract.learned.tokens import Token
from coopplan.extract.learned.weighing import seen
from coopplan.extract.proposed import proposed
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Piece
from coopplan.model.text import Lang

Measure = tuple[int, int, str]
"""Where a measure begins and ends, and its status."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its words and their traits, what is a measure in it, what the rules propose."""

    span: Span
    words: list[Token]
    traits: list[list[str]]
    gold: list[str]
    measures: list[Measure]
    proposals: list[Piece]


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text: its sentences and its measures.

    ``about`` are its signers and pairs of sides, by which texts of one event are told.
    """

    about: frozenset[tuple[str, ...]]
    sentences: list[Sentence]
    measures: list[Measure]


def texts(folder: Path, lang: Lang) -> Iterator[Text]:
    """Yield the labelled texts of a folder in one language, in the order of their names."""
    for source, label in labelled(folder, lang):
        yield read(source, label, lang)


def labelled(folder: Path, lang: Lang) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the texts of a folder in one language with their labels, in the order of names."""
    gold: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for name, label in sorted(gold.items()):
        if label["lang"] == lang.value:
            yield (folder / "texts" / f"{name}.txt").read_text(encoding="utf-8"), label


def read(source: str, label: dict[str, Any], lang: Lang) -> Text:
    """Return a text with the stretches of its labels.

    Raises ``ValueError`` for a label whose quote is not in the text.
    """
    page = article(source)
    sentences = sentences_told.read(page, lang)
    if lang is Lang.EN:
        sentences = in_context_en.read(sentences)
    measures = []
    for each in label["measures"]:
        at = source.index(each["quote"])
        start = bisect_left(page.places, at)
        end = bisect_left(page.places, at + len(each["quote"]) - 1) + 1
        measures.append((start, end, str(each["status"])))
    found = []
    proposals = proposed(sentences, lang)
    for at, words, traits in seen(sentences, proposals, lang):
        span = sentences[at].span
        own = [each for each in measures if span.start <= each[0] < span.end]
        given = labels(words, [each[:2] for each in own])
        found.append(Sentence(span, words, traits, given, own, proposals[at]))
    return Text(about(label), found, measures)


def about(label: dict[str, Any]) -> frozenset[tuple[str, ...]]:
    """Return the signers of a label by full names, and its pairs of sides."""
    names = (one["name"].lower() for one in label["signatories"])
    sides = sorted({one.lower() for one in label["parties"]})
    return frozenset({(one,) for one in names if " " in one} | set(combinations(sides, 2)))
