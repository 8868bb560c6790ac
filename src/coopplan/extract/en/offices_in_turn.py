"""Two or more English offices before as many names: «the governor of Ohio and the mayor of Graz,
Ann Cruz and Ben Holt».

The rule: offices in the singular, each with its place, that «and» or commas alone join stand before
a comma and the names of just so many, joined so, too; each bears his own, in the order of the
words. With a comma before the «and» of two names the first alone bears the last office.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.addresses import FORMS
from coopplan.extract.en.voices import text_between, without_names
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span

_AND = re.compile(r"\s+(?:and|&)\s+")
_COMMA = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+")
_OPENS = re.compile(
    r"(?:\s+(?:of|in|for|at|from)\s+(?:the\s+)?#\s*)?\s*[,:(–—-]\s*(?:respectively,?\s*)?"
)
_NEXT = re.compile(
    r"(?:\s+(?:of|in|for|at|from)\s+(?:the\s+)?#)?(?:\s*,)?(?:\s+(?:and|&))?\s+"
    r"(?:(?:the|its|that)\s+)?(?:of\s+)?(?:#\s*(?:[’']s?)?\s+)?"
)
"""Between one office and the next: «… of Ohio and the …», «… and Linz's …»."""
_OF = re.compile(r"\s+(?:of|in|for|at|from)\s+(?:the\s+)?")
_OWNS = re.compile(r"(?:[’']s?)?\s+")


def borne(
    sentence: Span, people: Sequence[Person], named: Sequence[Mention], offices: Sequence[Office]
) -> list[Person]:
    """Return the people of a sentence, those with offices in turn each with his own."""
    result = list(people)
    at = 0
    while at < len(result) - 1:
        row = _row(sentence, result, at)
        floor = result[at - 1].end if at else sentence.start
        posts = [one for one in offices if floor <= one.start and one.end <= result[at].start]
        posts = posts[-len(row) :]
        if len(row) > 1 and len(posts) == len(row) and _joined(sentence, posts, result[at], named):
            for order, office in zip(row, posts, strict=True):
                place = _place(sentence, office, result[at].start, named)
                result[order] = replace(result[order], office=office, place=place)
        at += max(1, len(row))
    return result


def _row(sentence: Span, people: Sequence[Person], first: int) -> list[int]:
    """Return those from the first on whom «and» joins, or commas where they are more than two."""
    row = [first]
    commas = 0
    for at in range(first + 1, len(people)):
        gap = FORMS.sub("", text_between(sentence, people[at - 1].end, people[at].start))
        if not _COMMA.fullmatch(gap):
            break
        commas += "," in gap
        row.append(at)
        if _AND.fullmatch(gap) or "and" in gap:
            break
    return row if len(row) > 2 or not commas else row[:1]


def _joined(
    sentence: Span, posts: Sequence[Office], first: Person, named: Sequence[Mention]
) -> bool:
    """Tell whether offices stand in one row that leads up to a name."""
    if any(one.plural for one in posts):
        return False
    steps = itertools.pairwise(posts)
    return all(
        _NEXT.fullmatch(without_names(sentence, one.end, other.start, named))
        for one, other in steps
    ) and bool(_OPENS.fullmatch(without_names(sentence, posts[-1].end, first.start, named)))


def _place(sentence: Span, office: Office, until: int, named: Sequence[Mention]) -> Mention | None:
    """Return the place that an office is told to be of, behind it or before it."""
    for one in named:
        if office.end <= one.start and one.end <= until:
            if _OF.fullmatch(text_between(sentence, office.end, one.start)):
                return one
            break
    for one in reversed(named):
        if one.end <= office.start and _OWNS.fullmatch(
            text_between(sentence, one.end, office.start)
        ):
            return one
    return None
