"""Which side's officer somebody is by the word that says what the side is: «Council Chairman».

The rule: the word stands right before the office and heads the name of one side alone: «the
Ministry's Chief Executive Ann Cruz» beside one ministry and one police force.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_HEAD = (
    r"(?:Council|Board|Ministry|University|College|Chamber|Company|Bank|Agency|Commission|Authority|"
    r"Institute|Academy|Association|Foundation|Committee|Federation|Hospital|Port|Department|"
    r"Corporation|Museum|Society|Fund|Group)"
)
_BEFORE = re.compile(rf"\b(?P<head>{_HEAD})(?:[’']s)?\s+(?:[a-z-]+\s+)?$")
_HEADED = re.compile(rf"(?:^|\s)(?P<first>{_HEAD})\s+(?:of|for)\b|\b(?P<last>{_HEAD})$")


def side_of(told: Told, person: Person, sides: Sequence[Mention]) -> Mention | None:
    """Return the one side by whose head word a sentence calls somebody's office, if any."""
    if person.office is None:
        return None
    match = _BEFORE.search(told.before(min(person.office.start, person.start)))
    if match is None:
        return None
    own = [one for one in sides if match["head"] in _heads(one.name)]
    return own[0] if len(own) == 1 else None


def _heads(name: str) -> set[str]:
    return {one for match in _HEADED.finditer(name) for one in match.groups() if one}
