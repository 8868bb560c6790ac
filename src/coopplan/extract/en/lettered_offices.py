"""Whom an English sentence calls by the letters of an office: «the IGP signed», «by the VC».

The rule: letters stand for the office behind which they are told in brackets, or whose words begin
with them; who is meant is the only one whom the article names with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_LETTERS = re.compile(
    rf"\b[Tt]he\s+(?P<letters>[A-Z]{{2,5}})(?=\s+(?:and|{SIGNED}|put|has|had|have|will)\b|\s*[,.])"
)
_BEHIND = 80
"""Letters behind the beginning of an office in which its short name is told."""


def bearers(one: Told, first: int, last: int, told: Sequence[Told]) -> Iterator[tuple[Person, int]]:
    """Yield who is called by letters between two places of a sentence, and where they end."""
    taken = [(each.start - one.span.start, each.end - one.span.start) for each in one.named]
    for match in _LETTERS.finditer(one.span.text, first, last):
        start, end = match.span("letters")
        if any(begin < end and start < stop for begin, stop in taken):
            continue
        found = {
            person.key: person
            for said in told
            for person in said.people
            if _stands_for(match["letters"], person, said)
        }
        if len(found) == 1:
            yield next(iter(found.values())), end


def _stands_for(letters: str, person: Person, said: Told) -> bool:
    """Tell whether letters are the short name of the office of a person."""
    if person.office is None:
        return False
    words = re.findall(r"[a-z]+", person.office.name.lower())
    firsts = "".join(word[0] for word in words if word not in ("of", "for", "and", "the"))
    bracket = re.match(rf"[^()]*\((?:the\s+)?{letters}\)", said.after(person.office.start, _BEHIND))
    return firsts == letters.lower() or bracket is not None
