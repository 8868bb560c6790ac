"""The weights of sides: of who is one, of who signed, and of who signed for which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from coopplan.extract import other_documents, press_release, signatories, told
from coopplan.extract.clean import article
from coopplan.extract.en import described as described_en
from coopplan.extract.learned import for_whom, signers
from coopplan.extract.learned.candidates import Candidate, Reading, bare, candidates, same
from coopplan.extract.learned.for_whom_traits import of_pairs
from coopplan.extract.learned.side_traits import of_candidates, untold
from coopplan.extract.learned.sides import chosen
from coopplan.extract.learned.signer_traits import of_people
from coopplan.extract.learned.weights import FOR_WHOM, NO, SIDES, SIGNERS, YES, Weights
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.model.text import Lang
from training.count import Count
from training.learning import fit, write

Example = tuple[list[str], str]
"""Traits, and the right answer."""
Signed = frozenset[tuple[str, str]]
"""Names of those who signed, each with its side's."""


@dataclass(frozen=True, slots=True)
class SideText:
    """A labelled text of a folder: what the rules read in it, its sides, who signed for them.

    ``examples`` are the traits of each candidate and whether it is a side, ``people`` those of each
    person and whether they signed, ``pairs`` those of each signer with each side and whether they
    signed for it.
    """

    folder: str
    read: Reading
    examples: list[Example]
    people: list[Example]
    pairs: list[Example]
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
    examples = list(zip(traits, answers, strict=True))
    people = _people(by_rules, signed, seen=seen)
    pairs = _pairs(by_rules, found, sides, signed, seen=seen)
    return SideText(folder, by_rules, examples, people, pairs, sides, signed)


def _people(read: Reading, signed: Signed, *, seen: bool) -> list[Example]:
    keys = {Person(name, 0, 0, 1.0).key for name, _ in signed}
    people = signers.named(read) if read.weighable else []
    traits = of_people(read, people) if people else []
    return [
        (untold(each) if seen else each, YES if one[0][1].key in keys else NO)
        for one, each in zip(people, traits, strict=True)
    ]


def _pairs(
    read: Reading, found: list[Candidate], names: frozenset[str], signed: Signed, *, seen: bool
) -> list[Example]:
    """Return the pairs of those who signed with the right sides and those that the rules found."""
    ruled = {same(one.name): one.name for one in read.sides}
    right = _right(found, names, read.lang)
    sides = [one for one, each in zip(found, right, strict=True) if each or one.calls & {*ruled}]
    homes = {Person(name, 0, 0, 1.0).key: home for name, home in signed}
    people = [one for one in signers.named(read) if one[0][1].key in homes]
    if not sides or not people:
        return []
    called = [next((ruled[each] for each in one.calls if each in ruled), one.name) for one in sides]
    places = [Mention(one.entered(), 0, 0, name) for one, name in zip(sides, called, strict=True)]
    naming = [signers.naming(one, read) for one in people]
    drafts = signatories.signatories(naming, read.told, places, read.lang)
    asked = [one for one in for_whom.as_signers(read, drafts) if one is not None]
    result: list[Example] = []
    for one, row in zip(asked, of_pairs(read, asked, sides), strict=True):
        home = frozenset((homes[one.namings[0][1].key],))
        for traits, own in zip(row, _right(sides, home, read.lang), strict=True):
            result.append((untold(traits) if seen else traits, YES if own else NO))
    return result


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


def likely(text: SideText, weights: Weights) -> list[Person]:
    """Return who signed by given weights."""
    return signers.chosen(text.read, weights) if text.read.weighable else text.read.signers


def signed(
    text: SideText, people: list[Person], sides: list[Mention], weights: Weights | None = None
) -> Signed:
    """Return which people signed for which of some sides, by the rules or by given weights."""
    read = text.read
    found = signatories.signatories(people, read.told, sides, read.lang)
    if weights is not None and read.weighable:
        found = for_whom.chosen(read, found, sides, weights)
    return frozenset((one.name, same(one.party or "")) for one in found)


def fit_sides(some: Iterable[SideText], what: str = SIDES) -> Weights:
    """Return the weights of sides, of who signed or for which side, learned from texts.

    Raises ``ImportError`` where python-crfsuite is not installed.
    """
    examples = (
        ([traits], [answer])
        for text in some
        for traits, answer in {SIDES: text.examples, SIGNERS: text.people, FOR_WHOM: text.pairs}[
            what
        ]
    )
    return fit(examples, what)


def learn(some: list[SideText], seen: list[SideText], lang: Lang) -> None:
    """Write the weights of sides; ``seen`` are texts after which the rules were made."""
    for what in (SIDES, SIGNERS, FOR_WHOM):
        write(fit_sides([*some, *seen], what), what, lang)


def check(some: list[SideText], seen: list[SideText], lang: Lang) -> None:
    """Print how rules and weights tell sides, and who signed for which, on folders left out."""
    counts = {what: Count() for what in ("sides", "sides weighed", "signed", "signed weighed")}
    for folder in sorted({one.folder for one in some}):
        rest = [*(one for one in some if one.folder != folder), *seen]
        weights, signing, home = (fit_sides(rest, what) for what in (SIDES, SIGNERS, FOR_WHOM))
        for text in some:
            if text.folder == folder:
                ruled, learned = text.read.sides, weighed(text, weights)
                by_rules = signed(text, text.read.signers, ruled)
                by_weights = signed(text, likely(text, signing), learned, home)
                counts["sides"].add({same(one.name) for one in ruled}, text.sides)
                counts["sides weighed"].add({same(one.name) for one in learned}, text.sides)
                counts["signed"].add(by_rules, text.signed)
                counts["signed weighed"].add(by_weights, text.signed)
    told = "; ".join(f"{what} {one.shares}" for what, one in counts.items())
    print(f"{lang.value} {len(some)} texts: {told}")
