"""People whom the phrase that opens an English sentence names: they are not its subject.

«In the presence of Ann Cruz, Mayor of Graz, and Ben Holt, rector, the two universities signed»:
the rule is that where a body, a place or «the two sides» stands between the last comma and the
verb, who is named before that comma signed nothing.
"""

from __future__ import annotations

import re

from coopplan.extract.en import signed_by
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OPENS = re.compile(
    r"\W*(?:(?:In|During|At|With|Under|After|Following|Before|As\s+part\s+of|Within)\b"
    r"(?!\s+(?:behalf|name|addition)\b)|"
    r"On\s(?!behalf\b)[^,]{0,40}(?:,\s+(?:19|20)\d\d)?,?\s+(?:during|at|in\s+the\s+presence|after|following)\b)"
)
_SUBJECT = re.compile(
    r"\s+(?!and\b|with\b|who\b)(?=(?:the|both|two|these|their|its|#)\b|#)"
    r"(?:#|the|both|two|these|their|its|and|of|for|in|[’']s|sides|parties|universities|institutions|"
    r"cities|towns|regions|provinces|states|countries|governments|ministries|municipalities|"
    r"companies|organi[sz]ations|bodies|agencies|chambers|councils|centers|centres|schools|"
    r"[A-Z][\w’'-]*|&|\s)+"
    r"(?:(?:has|have|had|also|then|jointly|\w+ly)\s+)*"
)


def in_opening(told: Told, person: Person) -> bool:
    """Tell whether a person stands before the subject of a signing, in the phrase that opens it."""
    if told.signed is None or told.headline or signed_by.passive(told):
        return False
    base, text = told.span.start, told.span.text
    verb = told.signed[0] - base
    comma = text.rfind(",", 0, verb)
    if comma < person.end - base or not _OPENS.match(text):
        return False
    bearers = [*(one.start for one in told.people), *(one.start for one in told.offices)]
    if any(base + comma < start < told.signed[0] for start in bearers):
        return False
    subject = text[comma + 1 : verb]
    for one in sorted(told.named, key=lambda each: -each.start):
        if base + comma < one.start and one.end <= told.signed[0]:
            at, end = one.start - base - comma - 1, one.end - base - comma - 1
            subject = f"{subject[:at]}#{subject[end:]}"
    return _SUBJECT.fullmatch(subject) is not None
