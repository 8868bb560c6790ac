"""The weights of sides: of who is one, of who signed, and of who signed for which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from coopplan.extract import other_documents, press_release, sentences_told, signatories
from coopplan.extract.clean import article
from coopplan.extract.en import in_context as in_context_en
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.learned import for_whom, signers
from coopplan.extract.learned.candidates import Candidate, Reading, bare, candidates, same
from coopplan.extract.learned.for_whom_traits import of_pairs
from coopplan.extract.learned.side_traits import of_candidates, untold
from coopplan.extract.learned.sides import Two, chosen
from coopplan.extract.learned.signer_traits import of_people
from coopplan.extract.learned.trees import Trees
from coopplan.extract.learned.weights import FOR_WHOM, NO, SIDES, SIGNERS, YES, Weights, learned
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.model.text import Lang
from training.count import Count
from training.folds import PARTS, parts
from training.learning import fit, write
from training.texts import about

Example = tuple[list[str], str]
"""Traits, and the right answer."""
Signed = frozenset[tuple[str, str]]
"""Names of those who signed, each with its side's."""
Known = dict[str, Weights]
"""What the package has of sides, from which learning goes on; empty to begin anew."""


@dataclass(frozen=True, slots=True)
class SideText:
    """A labelled text: what the rules read in it, its sides, who signed for them.

    ``about`` are its signers and pairs of sides, by which texts of one event are told. ``examples``
    are the traits of each candidate and whether it is a side, ``people`` those of each person and
    whether they signed, ``pairs`` those of each signer with each side and whether they signed for
    it. ``called`` tells the side of the label by each of its names.
    """

    about: frozenset[tuple[str, ...]]
    read: Reading
    examples: list[Example]
    people: list[Example]
    pairs: list[Example]
    sides: frozenset[str]
    signed: Signed
    called: dict[str, str]

    def side(self, name: str) -> str:
        """Return what a side is called in the label, its own name where it is none of these."""
        return self.called.get(alike(name), alike(name))


def read(source: str, label: dict[str, Any], lang: Lang, *, seen: bool = False) -> SideText:
    """Return a labelled text; ``seen`` are those after which the rules were made.

    There the rules are right far more often than on others, and what they say is left untold; so
    it is where they are sure, for there nothing is weighed.
    """
    sentences = sentences_told.read(article(source), lang)
    if lang is Lang.EN:
        sentences = in_context_en.read(sentences)
    there = other_documents.documents(sentences, lang)
    by_rules = press_release.read(sentences, there, 1, lang)
    found = candidates(by_rules) if by_rules.weighable else []
    called = _called(label, lang)
    sides = frozenset(alike(one) for one in label["parties"])
    answers = (YES if one else NO for one in _right(found, called, lang))
    signed = frozenset((one["name"], alike(one["party"] or "")) for one in label["signatories"])
    traits = of_candidates(by_rules, found) if found else []
    traits = [untold(one) for one in traits] if seen or by_rules.sure else traits
    examples = list(zip(traits, answers, strict=True))
    people = _people(by_rules, signed, seen=seen)
    pairs = _pairs(by_rules, found, called, signed, seen=seen)
    return SideText(about(label), by_rules, examples, people, pairs, sides, signed, called)


def alike(name: str) -> str:
    """Return a name as labels are compared with it: without quotation marks, too."""
    return same(name).replace('"', "")


def _called(label: dict[str, Any], lang: Lang) -> dict[str, str]:
    """Return the side of a label by each of its names that is no other side's.

    A place that is listed has all its names: «Тува» is «Республика Тыва».
    """
    sides = {alike(one): alike(one) for one in label["parties"]}
    more: dict[str, set[str]] = defaultdict(set)
    also = label.get("also", {})
    for one in label["parties"]:
        for name in (one, *also.get(one, ())):
            listed = index(lang).forms.get(plain(name))
            for call in (name, *(listed.names(lang) if listed is not None else ())):
                more[alike(call)].add(alike(one))
    return {name: next(iter(ones)) for name, ones in more.items() if len(ones) == 1} | sides


def _people(read: Reading, signed: Signed, *, seen: bool) -> list[Example]:
    keys = {Person(name, 0, 0, 1.0).key for name, _ in signed}
    people = signers.named(read) if read.weighable else []
    traits = of_people(read, people) if people else []
    return [
        (untold(each) if seen else each, YES if one[0][1].key in keys else NO)
        for one, each in zip(people, traits, strict=True)
    ]


def _pairs(
    read: Reading, found: list[Candidate], called: dict[str, str], signed: Signed, *, seen: bool
) -> list[Example]:
    """Return the pairs of those who signed with the right sides and those that the rules found."""
    ruled = {same(one.name): one.name for one in read.sides}
    right = _right(found, called, read.lang)
    sides = [one for one, each in zip(found, right, strict=True) if each or one.calls & {*ruled}]
    homes = {Person(name, 0, 0, 1.0).key: home for name, home in signed}
    people = [one for one in signers.named(read) if one[0][1].key in homes]
    if not sides or not people:
        return []
    named = [next((ruled[each] for each in one.calls if each in ruled), one.name) for one in sides]
    places = [Mention(one.entered(), 0, 0, name) for one, name in zip(sides, named, strict=True)]
    naming = [signers.naming(one, read) for one in people]
    drafts = signatories.signatories(naming, read.told, places, read.lang)
    asked = [one for one in for_whom.as_signers(read, drafts) if one is not None]
    result: list[Example] = []
    for one, row in zip(asked, of_pairs(read, asked, sides), strict=True):
        home = homes[one.namings[0][1].key]
        own_names = {name: side for name, side in called.items() if side == home}
        for traits, own in zip(row, _right(sides, own_names, read.lang), strict=True):
            result.append((untold(traits) if seen else traits, YES if own else NO))
    return result


def _right(found: list[Candidate], called: dict[str, str], lang: Lang) -> list[bool]:
    """Tell of each candidate whether it is one of the sides of a label.

    A side that no candidate is called like is the one that is called by another of its names, else
    one that differs from it in words alone that say what it is: «Stari Grad Municipality» is Stari
    Grad.
    """
    known = [{alike(name) for name in one.names} for one in found]
    calls = {call for own in known for call in own}
    sides = set(called.values())
    names = sides & calls
    missed = sides - names
    names |= {name for name, side in called.items() if side in missed and name in calls}
    others = {bare(side, lang) for side in missed - {called[name] for name in names}}
    return [
        bool(own & names or {bare(name, lang) for name in one.names} & others)
        for one, own in zip(found, known, strict=True)
    ]


def weighed(text: SideText, weights: Weights, two: Two | None = None) -> list[Mention]:
    """Return the sides of a text by given weights, as the package does."""
    read = text.read
    return read.sides if read.sure or not read.weighable else chosen(read, weights, two)


def two_of(text: SideText, known: Known, trees: Trees) -> Two:
    """Return by what a text's sides are weighed two by two."""
    return Two(likely(text, known[SIGNERS]), known[FOR_WHOM], trees)


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
    return frozenset((one.name, text.side(one.party or "")) for one in found)


def known(lang: Lang) -> Known:
    """Return what the package has of sides in a language."""
    return {what: learned(lang, what) for what in (SIDES, SIGNERS, FOR_WHOM)}


def fit_sides(some: Iterable[SideText], what: str, begin: Known) -> Weights:
    """Return the weights of sides, of who signed or for which side, learned from texts.

    Raises ``ImportError`` where python-crfsuite, or SciPy to go on, is not installed.
    """
    examples = (
        ([traits], [answer])
        for text in some
        for traits, answer in {SIDES: text.examples, SIGNERS: text.people, FOR_WHOM: text.pairs}[
            what
        ]
    )
    return fit(examples, what, begin.get(what))


def learn(
    some: list[SideText], seen: list[SideText], lang: Lang, begin: Known, only: str | None = None
) -> None:
    """Write the weights of sides and of signers, or ``only`` of the ones, the others or for whom.

    ``seen`` are texts after which the rules were made.
    """
    signing = (SIGNERS, FOR_WHOM)
    asked = {
        None: (SIDES, *signing),
        SIDES: (SIDES,),
        SIGNERS: signing,
        FOR_WHOM: (FOR_WHOM,),
    }[only]
    for what in asked:
        write(fit_sides([*some, *seen], what, begin), what, lang)


def check(some: list[SideText], seen: list[SideText], lang: Lang, begin: Known) -> None:
    """Print how rules and weights tell sides, and who signed for which, on texts left out."""
    counts = {what: Count() for what in ("sides", "sides weighed", "signed", "signed weighed")}
    for part in parts([one.about for one in some], PARTS):
        rest = [*(one for at, one in enumerate(some) if at not in set(part)), *seen]
        weights, signing, home = (
            fit_sides(rest, what, begin) for what in (SIDES, SIGNERS, FOR_WHOM)
        )
        for text in (some[at] for at in part):
            ruled, chosen_sides = text.read.sides, weighed(text, weights)
            by_rules = signed(text, text.read.signers, ruled)
            by_weights = signed(text, likely(text, signing), chosen_sides, home)
            counts["sides"].add({text.side(one.name) for one in ruled}, text.sides)
            counts["sides weighed"].add({text.side(one.name) for one in chosen_sides}, text.sides)
            counts["signed"].add(by_rules, text.signed)
            counts["signed weighed"].add(by_weights, text.signed)
    told = "; ".join(f"{what} {one.shares}" for what, one in counts.items())
    print(f"{lang.value} {len(some)} texts: {told}")
