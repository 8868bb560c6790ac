"""Which side's officer somebody is by the word that says what the side is: «Council Chairman».

The rule: the word stands right before the office and heads the name of one side alone: «the
Ministry's Chief Executive Ann Cruz» beside one ministry and one police force. So does whom
somebody signs for: «signing for the College were Ann Cruz and Ben Holt».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.heads import ALL, any_of
from coopplan.extract.en.signing_verbs import ANY_SIGN
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_HEAD = any_of(ALL)
_BEFORE = re.compile(rf"\b(?P<head>{_HEAD})(?:[’']s)?\s+(?:[a-z-]+\s+)?$")
_HEADED = re.compile(rf"(?:^|\s)(?P<first>{_HEAD})\s+(?:of|for)\b|\b(?P<last>{_HEAD})$")


def side_of(told: Told, person: Person, sides: Sequence[Mention]) -> Mention | None:
    """Return the one side by whose head word a sentence calls somebody's office, if any."""
    match = _for_whom(told, person)
    if match is None and person.office is not None:
        match = _BEFORE.search(told.before(min(person.office.start, person.start)))
    if match is None:
        return None
    own = [one for one in sides if match["head"] in _heads(one.name)]
    return own[0] if len(own) == 1 else None


_SIGNS = rf"(?i:{ANY_SIGN})"
_FOR = re.compile(
    rf"\b(?:for|on\s+behalf\s+of)\s+the\s+(?P<head>{_HEAD})(?![\w’'-]|\s+(?:of|for|[A-Z]))"
)
_SIGNING_WERE = re.compile(rf"^{_SIGNS}\s+$")
_ARE = re.compile(r"\s+(?:was|were|is|are|will\s+be)\s")
_DID = re.compile(
    rf"(?:,[^,;:]{{0,80}},)?\s+(?:(?:have|has|had|will|also)\s+)?{_SIGNS}\s[^.;,]{{0,70}}"
)


def _for_whom(told: Told, person: Person) -> re.Match[str] | None:
    """Return the words by which a sentence says for whom somebody signs, if it does for one."""
    text, start, end = told.span.text, person.start - told.span.start, person.end - told.span.start
    found = list(_FOR.finditer(text))
    if len(found) == 1 and found[0].end() < start and _ARE.match(text, found[0].end()):
        return found[0] if _SIGNING_WERE.match(text[: found[0].start()]) else None
    for match in found:
        if end < match.start() and _DID.fullmatch(text, end, match.start()):
            return match
    return None


def _heads(name: str) -> set[str]:
    return {one for match in _HEADED.finditer(name) for one in match.groups() if one}
