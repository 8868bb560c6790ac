"""Who in an English sentence of a signing only talked, was its host, or did something else.

And who signed though he seems to stand by: «alongside» behind «signed by the Premier», or before
«sealed the bond with the signing of a pact».
"""

from __future__ import annotations

import re

from coopplan.extract.en import signed_by
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_TALKED = re.compile(
    r"\b(?:talks|discussions|negotiations|conversations)\b[^.;]*?\b(?:between|with|of)\b[^.;]*$"
)
"""Behind what was signed, before those whose talks had led to it."""
_AT_OFFICE = re.compile(
    r"\b(?:office|residence|home|mansion)\s+of\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$"
)
_PRAISES = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*|,\s[^,.;]{3,80},)?\s+"
    r"(?:(?:has|have|had|also|today|yesterday)\s+)*"
    r"(?!(?:and|or|with|of|for|was|is|has)\b)[a-z]{4,}(?:ed|s)\s+(?:the|this|that|an?|their|its)\s+(?:[\w-]+\s+){1,6}(?:(?:that|which)\s+was\s+)?$"
)
"""Between somebody and a paper «signed by» others: «Ann Cruz welcomed the pact signed by»."""
_DID_OTHER = re.compile(
    r",\s+(?!represented\b|signed\b|led\b|headed\b)[a-z]{4,}ed\s+by\s+(?:the\s+)?$"
)
"""Before who did something else with the paper: «The pact, drafted by Ann Cruz, was signed by»."""
_CREDIT = re.compile(
    r"\((?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]rovided|[Cc]ourtesy)?\s*(?:by|of|:)\s+$"
)
"""Before whoever took the picture."""


def stands_beside(told: Told, person: Person, led: str) -> bool:
    """Tell whether somebody talked before, was the host, praised the paper or took the picture.

    ``led`` is what stands before the person and his office.
    """
    assert told.signed is not None
    end = told.signed[1]
    between = told.span.text[max(0, end - told.span.start) : max(0, person.start - told.span.start)]
    if person.start >= end and _TALKED.search(between):
        return True
    start = told.signed[0] - told.span.start
    if person.end - told.span.start <= start and signed_by.passive(told):
        lead = told.span.text[person.end - told.span.start : start]
        if _PRAISES.match(lead) or _DID_OTHER.search(led):
            return True
    return _AT_OFFICE.search(led) is not None or _CREDIT.search(led) is not None


def signs_alongside(told: Told, cue: re.Match[str]) -> bool:
    """Tell whether who is «alongside» signed: «was signed by the Premier alongside Ann Cruz»."""
    assert told.signed is not None
    led = told.span.text[max(0, told.signed[1] - told.span.start) : cue.start()]
    by = re.search(r"\bby\b", led) is not None and signed_by.passive(told)
    return cue.group().lower() == "alongside" and by


_SEALED_BY = re.compile(
    r"(?:,[^.;]*?,)?\s+(?:and\s[^.;]*?\s)?(?:(?:have|has|had|then|also|\w+ly)\s+)*"
    r"(?:affirmed|reaffirmed|sealed|marked|confirmed|concluded|formali[sz]ed|cemented|renewed|"
    r"crowned|underlined|extended)\b[^.;]*\b(?:with|by|through)\s+(?:the\s+)?$"
)
_LED = re.compile(r"(?:\s+of\s+[A-Z][\w’'-]*)?\s+(?:(?:then|jointly)\s+)?led\s+the\s+$")
_OWNS = re.compile(r"\b(?:of|by|between|with|from|to|for)\s+(?:the\s+)?$")


def sealed_by(between: str, led: str) -> bool:
    """Tell whether somebody is the subject of «sealed the bond with the signing of a pact».

    ``between`` stands between him and the signing, ``led`` before him and his office.
    """
    led_it = _LED.fullmatch(between) is not None
    return (led_it or _SEALED_BY.match(between) is not None) and _OWNS.search(led) is None
