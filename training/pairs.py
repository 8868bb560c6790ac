"""The trees of pairs: whether two candidates of an article are its sides together.

The rule: pairs are weighed by what the weights say of each candidate, so their trees grow from
texts that these weights have not seen: each part of the texts is left out in turn.
"""

from __future__ import annotations

from collections.abc import Iterator

from coopplan.extract.learned import pairs
from coopplan.extract.learned.candidates import candidates
from coopplan.extract.learned.trees import PAIRS
from coopplan.extract.learned.weights import FOR_WHOM, SIDES, SIGNERS, YES
from coopplan.model.text import Lang
from training.count import Count
from training.folds import PARTS, parts
from training.growing import Case, grow, plant
from training.sides import Known, SideText, alike, fit_sides, likely, two_of, weighed

Left = list[tuple[SideText, list[Case], Known]]
"""Texts, each with the pairs that weights see in it that were not learned from it, and these."""


def learn(some: list[SideText], seen: list[SideText], lang: Lang) -> None:
    """Write the trees of pairs; ``seen`` are texts after which the rules were made."""
    cases = [case for part in left_out(some, seen) for _, own, _ in part for case in own]
    plant(grow(cases), PAIRS, lang)


def check(some: list[SideText], seen: list[SideText], lang: Lang) -> None:
    """Print how sides are found one by one and two by two, on texts that were left out."""
    single, double = Count(), Count()
    parted = left_out(some, seen)
    for at, part in enumerate(parted):
        rest = (each for other, texts in enumerate(parted) if other != at for each in texts)
        trees = grow(case for _, cases, _ in rest for case in cases)
        for text, _, known in part:
            for count, two in ((single, None), (double, two_of(text, known, trees))):
                sides = weighed(text, known[SIDES], two)
                count.add({text.side(one.name) for one in sides}, text.sides)
    print(f"{lang.value} {len(some)} texts: sides {single.shares}; two by two {double.shares}")


def left_out(some: list[SideText], seen: list[SideText]) -> list[Left]:
    """Return texts in parts, each with its pairs as weights of the others tell them."""
    found = []
    for part in parts([one.about for one in some], PARTS):
        rest = [*(one for at, one in enumerate(some) if at not in set(part)), *seen]
        known = {what: fit_sides(rest, what, {}) for what in (SIDES, SIGNERS, FOR_WHOM)}
        found.append([(some[at], list(_cases(some[at], known)), known) for at in part])
    return found


def _cases(text: SideText, known: Known) -> Iterator[Case]:
    """Yield the figures of each pair of likely candidates, and whether both are sides, and two."""
    read = text.read
    if read.sure or not read.weighable:
        return
    found = candidates(read)
    chances = [known[SIDES].chance(traits, YES) for traits, _ in text.examples]
    told = pairs.figures(read, found, chances, likely(text, known[SIGNERS]), known[FOR_WHOM])
    right = [answer == YES for _, answer in text.examples]
    called = [{text.called.get(alike(name), "") for name in one.names} - {""} for one in found]
    for (one, other), figures in told.items():
        apart = not (called[one] and called[one] == called[other])
        yield figures, right[one] and right[other] and apart
