"""Whom a Kazakh signing calls by the surname alone: «Собянин мен Жақсыбеков … қол қойды».

The rule: a surname alone, with or without a case ending, is the one person whom the article names
in full by it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.persons import Person
from coopplan.extract.sentences import LETTER, UPPER, Span

_WORD = re.compile(
    rf"(?<![{LETTER}\w.-])(?<!\.\s)[{UPPER}][а-яёәғқңөұүһі]{{3,}}(?:-[{UPPER}][а-яёәғқңөұүһі]+)?(?![{LETTER}-])"
)
_ENDING = r"(?:[ндт][ыі]ң|[ғгқкн][ае]|[ндт][ыі]|[ндт][ае]н|[мпб]ен)?"
IT = re.compile(r"\W*(?:оны|оған|бұны|бұған)\s", re.IGNORECASE)
"""What opens a sentence about the paper of the one before: «Оны … бекітті»."""
TO_IT = re.compile(r"(?<!\w)(?:оны|оған)\s", re.IGNORECASE)
"""What points at it inside a sentence: «Үкімет атынан оған … қол қоюға тиіс»."""
THAT = re.compile(r"(?:ол|бұл)\s+(?:құжат|келісім|меморандум|хаттама|шарт)\w*\s", re.IGNORECASE)


def with_surnames(
    sentence: Span, people: list[Person], taken: list[tuple[int, int]], known: list[Person]
) -> list[Person]:
    """Add those whom a sentence names by the surname alone and another one in full."""
    filled = taken + [(one.start, one.end) for one in people]
    bearers: dict[str, dict[str, Person]] = {}
    for one in known:
        bearers.setdefault(one.name.split(".")[-1].split()[-1], {}).setdefault(one.key, one)
    found = list(people)
    for match in _WORD.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(s < end and start < e for s, e in filled):
            continue
        meant = [
            one
            for surname, there in bearers.items()
            if len(surname) > 3 and re.fullmatch(re.escape(surname) + _ENDING, match.group())
            for one in there.values()
        ]
        if len(meant) == 1 and all(one.key != meant[0].key for one in found):
            found.append(replace(meant[0], start=start, end=end))
    return sorted(found, key=lambda one: one.start)
