"""A sentence as its words and whole names, and what lies between two of them, as traits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coopplan.extract.learned.side_traits import bin_of
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_FAR = 12
"""Words and names between two items from which on they are told no more."""
_LONG = 4
"""Words at most that are told one by one."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word of a sentence, or a whole name, of which ``word`` tells only the sort."""

    start: int
    end: int
    word: str
    who: int = -1
    side: int = -1


def items_of(
    told: Told, namings: list[tuple[int, int, int]], keys: dict[str, int], lang: Lang
) -> list[Item]:
    """Return the words of a sentence with each name of it as one."""
    names = [Item(start, end, "<side>", side=which) for start, end, which in namings]
    names += [
        Item(one.start, one.end, "<person>", who=keys.get(one.key, -1)) for one in told.people
    ]
    names += [Item(one.start, one.end, "<office>") for one in told.offices]
    names += [Item(one.start, one.end, "<place>") for one in told.places]
    names += [Item(one.start, one.end, "<body>") for one in told.organisations]
    names += [Item(*told.signed, "<signed>")] if told.signed else []
    kept: list[Item] = []
    for one in names:
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    for word in tokens(told.span, lang):
        if not any(word.start < other.end and other.start < word.end for other in kept):
            kept.append(Item(word.start, word.end, word.word))
    return sorted(kept, key=lambda one: one.start)


def way(items: list[Item], here: int, there: int) -> Iterator[str]:
    """Yield the way from one item to another: its direction, length, names and words."""
    sign = ">" if there > here else "<"
    between = items[here + 1 : there] if there > here else items[there + 1 : here]
    others = sum(one.word == "<person>" for one in between)
    sides = sum(one.side >= 0 for one in between)
    yield f"{sign}{bin_of(len(between))}"
    yield f"{sign}p{min(2, others)}s{min(2, sides)}"
    if len(between) > _FAR:
        return
    words = [one.word for one in between]
    if len(words) <= _LONG:
        yield f"{sign}way:{' '.join(words)}"
    governs = {one.word for one in between if one.word.isalpha()}
    yield from (f"{sign}w:{word}" for word in governs)
    names = [one.word for one in between if one.word.startswith("<") or one.word in ",;()–—-"]
    if len(names) <= _LONG + 1:
        yield f"{sign}names:{''.join(names)}"
    yield f"{sign}first:{words[0] if words else ''}"
    yield f"{sign}last:{words[-1] if words else ''}"
