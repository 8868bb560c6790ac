"""Whom an English signing means by «With her the pact was signed by Ben Holt».

The rule: who is pointed at beside a signing's doers signed with them, and is the one who bears an
office and is named last before; «joined» and «flanked by» tell of company alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.meant import named_before
from coopplan.extract.en.signing_verbs import PUT, SIGNED
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OPENS = re.compile(
    r"\W*(?:(?:Together|Along|Jointly)\s+with|With|Alongside|Besides?)\s+(?:him|her)\b"
)
_BEHIND = re.compile(
    rf"\b(?:{SIGNED}|{PUT}\s+(?:his|her|their)\s+\w+)\b[^.;:]{{0,90}}?\b(?:together\s+with|jointly\s+with|"
    r"alongside|along\s+with)\s+(?:him|her)\b"
)


def signers(anchors: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return those with whom the doers of a signing are told to have signed by a pronoun alone."""
    found: dict[str, Person] = {}
    for one in anchors:
        match = _OPENS.match(one.span.text) or _BEHIND.search(one.span.text)
        if match is None or one.headline or one.signed is None:
            continue
        here = {each.key for each in one.people}
        at = one.span.start + match.end() if match.re is _BEHIND else one.span.start
        for person in named_before(one, at, told, others=here):
            found.setdefault(person.key, replace(person, pointed=True))
    return list(found.values())
