"""The two of whom a Kazakh text tells that they met before «тараптар … қол қойды».

The rule: the only two whom the sentence before names, each with an office or as the counterpart of
the other («әріптесі»), if an office is of a place or both are heads; or the only one whom it names
and whom a pronoun stands for, the one of the sentence before: «А келді. Оны Б қабылдады», «А барды.
Ол Б-мен кездесті».
"""

from __future__ import annotations

import re

from coopplan.extract.kk.bearers import HEAD
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

MET = re.compile(
    r"кездес|жүздес|жолық|қабылда|келіссөз|тілдес|сөйлес|әңгімелес|пікірлес|сұхбаттас|дидарлас|бас\s+қос|(?:қарсы|күтіп)\s+ал|"
    r"(?:отырыс|жиын)\w*\s+(?:өткіз|жүргіз|басқар)",
    re.IGNORECASE,
)
_THE_OTHER = re.compile(
    r"(?<!\w)(?:ол|оны|онымен|(?:қонақ|мейман)(?:тар|дар)?(?:[дт]ы|[мп]ен))\s", re.IGNORECASE
)
"""What stands for the one whom the sentence before names, or for those whom he leads."""


def two(told: list[Told], at: int) -> list[Person]:
    """Return the two who met before the sentence at ``at``."""
    before = told[at - 1] if at else None
    if before is None or before.headline or before.earlier or not MET.search(before.span.text):
        return []
    held = [one for one in before.people if one.office is not None or _is_equal(before, one)]
    if len(held) == 2 == len(before.people):
        placed = any(one.place is not None for one in held)
        return held if placed or all(_is_head(one) for one in held) else []
    if len(held) != 1 or len(before.people) != 1:
        return []
    return _with_the_other(told, at - 1, held[0])


def _with_the_other(told: list[Told], at: int, person: Person) -> list[Person]:
    """Return a person with the one whom the pronoun of the sentence stands for."""
    other = told[at - 1] if at else None
    if (
        other is None
        or other.headline
        or other.earlier
        or not _THE_OTHER.search(told[at].span.text)
    ):
        return []
    there = {one.key: one for one in other.people}
    met = next(iter(there.values())) if len(there) == 1 else None
    if met is None or met.office is None or met.key == person.key:
        return []
    return [met, person]


_EQUAL = re.compile(
    r"(?<!\w)(?:әріптесі|(?:басқар|басшылық\s+ет|жетекшілік\s+ет|төрағалық\s+ет)"
    r"(?:атын|етін|ып\s+отырған|іп\s+отырған))\s+(?:[а-яәғқңөұүһі-]+\s+){0,3}$"
)


def _is_equal(told: Told, person: Person) -> bool:
    """Tell whether somebody is called the counterpart of the one who is met: «әріптесі …»."""
    return _EQUAL.search(told.before(person.start, 60)) is not None


def _is_head(person: Person) -> bool:
    return person.office is not None and HEAD.match(person.office.name) is not None
