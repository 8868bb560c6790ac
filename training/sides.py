"""Labelled texts as what the weights of sides are learned from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from coopplan.extract import other_documents, press_release, signatories, told
from coopplan.extract.clean import article
from coopplan.extract.en import described as described_en
from coopplan.extract.learned.candidates import Candidate, Reading, bare, candidates, same
from coopplan.extract.learned.side_traits import of_candidates, untold
from coopplan.extract.learned.sides import NO, YES, chosen
from coopplan.extract.learned.weights import Weights
from coopplan.extract.places import Mention
from coopplan.model.text import Lang

Signed = frozenset[tuple[str, str]]
"""Names of those who signed, each with its side's."""


@dataclass(frozen=True, slots=True)
class SideText:
    """A labelled text of a folder: what the rules read in it, its sides, who signed for them.

    ``examples`` are the traits of each candidate and whether it is a side.
    """

    folder: str
    read: Reading
    examples: list[tuple[list[str], str]]
    sides: frozenset[str]
    signed: Signed


def read(
    folder: str, source: str, label: dict[str, Any], lang: Lang, *, seen: bool = False
) -> SideText:
    """Return a labelled text; ``seen`` are those after which the rules were made.

    There the rules are right far more often than on others, and what they say is left untold.
    """
    sentences = told.read(article(source), lang)
    if lang is Lang.EN:
        sentences = described_en.at_home(sentences)
    there = other_documents.documents(sentences, lang)
    by_rules = press_release.read(sentences, there, 1, lang)
    found = candidates(by_rules) if by_rules.weighable else []
    sides = frozenset(same(one) for one in label["parties"])
    answers = (YES if one else NO for one in _right(found, sides, lang))
    signed = frozenset((one["name"], same(one["party"] or "")) for one in label["signatories"])
    traits = of_candidates(by_rules, found) if found else []
    traits = [untold(one) for one in traits] if seen else traits
    return SideText(folder, by_rules, list(zip(traits, answers, strict=True)), sides, signed)


def _right(found: list[Candidate], sides: frozenset[str], lang: Lang) -> list[bool]:
    """Tell of each candidate whether it is one of the sides of a label.

    A side that no candidate is called like is the one that differs from it in words alone that say
    what it is: «Stari Grad Municipality» is Stari Grad.
    """
    others = {bare(name, lang) for name in sides - {call for one in found for call in one.calls}}
    return [
        bool(one.calls & sides or {bare(name, lang) for name in one.names} & others)
        for one in found
    ]


def weighed(text: SideText, weights: Weights) -> list[Mention]:
    """Return the sides of a text by given weights."""
    return chosen(text.read, weights) if text.read.weighable else text.read.sides


def signed(text: SideText, sides: list[Mention]) -> Signed:
    """Return who signed for which of some sides."""
    read = text.read
    found = signatories.signatories(read.signers, read.told, sides, read.lang)
    return frozenset((one.name, same(one.party or "")) for one in found)
