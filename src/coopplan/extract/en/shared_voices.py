"""For whom several sign whom an English sentence joins: «Ann Cruz and Ben Holt signed for Graz».

The rule: the one voice that is told of the first or the last of a row is that of all; as many
sides as people are theirs in turn.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.en.voices import text_between, without_names
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span

_JOINED = re.compile(r"(?:,[^,;:()]{0,80})?,?\s*(?:,|\band\b|&)\s*(?:[^;:()]{0,90})")
_CLAUSE = re.compile(
    rf"\b(?:{SIGNED}|met|said|told|attended|visited|was|were|is|has|have|had|who|which|that|"
    r"while|when|by|between|led|accompanied|witnessed|hosted)\b"
)
_RELATIVE = re.compile(r"\bwho\b")
"""What is told of one of two alone: «Ann Cruz and Ben Holt, who signed for Graz»."""
_AND = re.compile(r"\s*(?:\(\w+\)\s*)?(?:,|,?\s+and|&)\s+(?:the\s+)?")


def shared(sentence: Span, people: list[Person], named: Sequence[Mention]) -> list[Person]:
    """Return the people of a sentence, those who share a voice each with its side."""
    result = list(people)
    for at, one in enumerate(people):
        place = one.place
        if not one.voiced or place is None:
            continue
        if place.start < one.start:
            for after in range(at + 1, len(result)):
                if not _take(sentence, result, after, one, named):
                    break
        elif not _RELATIVE.search(text_between(sentence, one.end, place.start)):
            row = _row(sentence, result, at, named)
            sides = _sides(sentence, place, named)
            if len(sides) > 1:
                whole = len(sides) == len(row)
                for each, side in zip(row, sides, strict=False):
                    mine = side if whole else result[each].place
                    result[each] = replace(result[each], place=mine, voiced=whole)
                continue
            for before in row[-2::-1]:
                _take(sentence, result, before, one, named)
    return result


def _take(
    sentence: Span, people: list[Person], at: int, giver: Person, named: Sequence[Mention]
) -> bool:
    """Give the side of one to another whom «and» joins to whoever stands between them."""
    other = people[at]
    near = people[at - 1] if giver.start < other.start else people[at + 1]
    if other.voiced or other.place is not None or not _follow(sentence, near, other, named):
        return False
    people[at] = replace(other, place=giver.place, voiced=True)
    return True


def _row(sentence: Span, people: list[Person], last: int, named: Sequence[Mention]) -> list[int]:
    """Return the row of people, none with an own voice, that one ends."""
    row = [last]
    for at in reversed(range(last)):
        if people[at].voiced or not _follow(sentence, people[at], people[row[0]], named):
            break
        row.insert(0, at)
    return row


def _follow(sentence: Span, one: Person, other: Person, named: Sequence[Mention]) -> bool:
    first, second = sorted((one, other), key=lambda each: each.start)
    gap = without_names(sentence, first.end, second.start, named)
    return _JOINED.fullmatch(gap) is not None and not _CLAUSE.search(gap)


def _sides(sentence: Span, first: Mention, named: Sequence[Mention]) -> list[Mention]:
    """Return the sides of a list that begins with one: «signed for Graz and Linz»."""
    sides = [first]
    for one in named:
        if one.start >= sides[-1].end and _AND.fullmatch(
            text_between(sentence, sides[-1].end, one.start)
        ):
            sides.append(one)
    return sides
