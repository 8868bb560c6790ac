"""Who in an English sentence of a signing only tells of it, or whom its teller quotes.

The rule: who is the subject or the agent of a verb of saying signed nothing by that sentence, nor
did those in one row with him or in an aside on him, but where both verbs are his («speaking after
signing the pact, Ann Cruz said») or where he is told of.
"""

from __future__ import annotations

import re

from coopplan.extract.en.masked import masked, names
from coopplan.extract.en.signing_verbs import PUT, SIGNED, SIGNING, THEN, WHOSE
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_SAID = re.compile(
    r",?\s+(?:said|noted|told|stressed|added|emphasi[sz]ed|announced|confirmed\s+(?:to|on|in|that)|reported|wrote|thanked|witnessed|"
    r"attended|was present|were present)\b|"
    r",\s[^,.;]{3,60}?,?\s+(?:was|were)\s+(?:also\s+)?present\b"
)
_APPOSED_SAID = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*|,\s[^,.;]{3,80},)\s+"
    r"(?:said|says|noted|stressed|announced|recalled|hailed|praised|confirmed|reported|revealed|disclosed)\b"
    r"(?!\s+(?:that\s+)?(?:he|she|they|we|I)\b)"
)
"""So does a place or an office between: «Mayor Ann Cruz of Graz said the pact was signed»."""
_AFTER_SIGNING = re.compile(
    rf"(?:[Ss]peaking\s+)?(?:(?:shortly|soon|immediately|right|just)\s+)?[Aa]fter\s+{SIGNING}\s|"
    r"Signing\s+(?:(?:the|this)\s+(?:\w+\s+){1,4}?)?(?:on\s+behalf\s+of|for)\s"
)
"""Before the one subject of both: «Speaking after signing the pact, Ann Cruz said», «Signing for
Graz, Ann Cruz said»."""
_SAID_AFTER = re.compile(
    r"(?:,[^,.;]{3,60},)?\s+(?:said|says|stated|added|noted|stressed|remarked|commented|explained|declared)\s+"
    rf"(?:\w+\s+){{0,3}}?(?:once|after|when|while|as|upon|before)\s+(?:(?:he|she)\s+{THEN}"
    rf"(?:{SIGNED}|{PUT}\s+(?:{WHOSE}|pen)\b)|{SIGNING}\s+(?:the|an?|it|this|his|her)\b)"
)
"""Behind one who told of it and signed: «Ann Cruz said after she had signed the pact»."""
_QUOTED_BEFORE = re.compile(
    r"[”\"»],?\s+(?:said|says|stated|stressed|added|noted|emphasi[sz]ed|remarked|observed|commented|"
    r"explained|declared|recalled|announced)\s+(?:the\s+)?$"
)
"""Before whom somebody is told to have said what was quoted: «…," said Governor Ann Cruz»."""
_CAME_AND_SIGNED = re.compile(
    r",?\s+attended\b(?:(?!\b(?:where|which|who|that|as|when|while)\b)[^.;])*?\band\s+"
    rf"{THEN}(?:{SIGNED}\b(?!\s+by\b)|{PUT}\s+{WHOSE}\b)"
)
"""«Ann Cruz attended the meeting and signed its minutes»: the one subject of both verbs."""
_SPEAKER = re.compile(
    r"\b(?:cites?|said|told|according to|reports?|adviser|advisor|noted|wrote|thanked|"
    r"correspondent)\b",
    re.IGNORECASE,
)
_WHEN_HE = re.compile(r"\b(?:after|when|as|while|that|where|which)\s+(?:he|she)\s+and\b")
"""«… Ann Cruz said after she and Ben Holt had signed …»: they signed, whoever spoke."""
_THAT = re.compile(
    r"^[^“”\"]{0,60}\bthat\b(?![^“”\"]*\b(?:which|who|has|had|will|would|was|were)\b)"
)
"""Behind «said»: who stands between it and the verb is told of and spoke not."""


_TELLS = (
    r"(?:said|says|stated|told|recalled|recalls|noted|stressed|announced|reported|informed|mentioned|"
    r"explained|disclosed|revealed|remarked|observed|declared|reminded|remembered|pointed\s+out|"
    r"(?:confirmed|emphasi[sz]ed|added|indicated|hailed|praised)(?=\s+that\b))"
)
_ROW_TELLS = re.compile(
    r"(?:#|,|&|\band\b|\bthe\b|\bof\b|\bits\b|\b(?:on|for|to)(?:\s+[a-z]+){1,3}|[’']s\b|\s)*"
    rf"(?:,\s+who\s[^,;.]{{3,120}},)?\s+(?:(?:also|then|further|later|in\s+turn)\s+)?{_TELLS}\b"
)
"""Behind one of those who tell: «Ann Cruz, and the adviser on trade, Ben Holt, said the pact …»."""
_THEMSELVES = re.compile(rf"\b(?:he|she|they|we|I|both)\s+(?:and\s[^,;.]{{3,80}}\s)?{THEN}$")
"""Before a signing that those who tell of it did."""


_REPORTS = re.compile(r",\s+(?:[#%@,&]|[’']s\b|\b(?:and|the|of)\b|\s)*$")
_DOER = re.compile(r"\b(?:by|with|between|behalf|after|when|as)\b", re.IGNORECASE)


def _reports(told: Told, person: Person) -> bool:
    """Tell whether somebody stands in a row behind a signing that reports it.

    «The two states signed a pact, Premiers Ann Cruz and Ben Holt announced».
    """
    assert told.signed is not None
    base = told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    lead = masked(told, end, person.start - base, names(told))
    behind = masked(told, person.end - base, len(told.span.text), names(told))
    return (
        _REPORTS.search(lead) is not None
        and _DOER.search(told.span.text[:start] + lead) is None
        and _ROW_TELLS.match(behind) is not None
    )


def tells(told: Told, person: Person) -> bool:
    """Tell whether somebody beside a signing, or the row he stands in, only tells that it was."""
    if told.signed is None:
        return False
    if person.end > told.signed[0]:
        return _reports(told, person)
    base, text = told.span.start, told.span.text
    start = told.signed[0] - base
    behind = masked(told, person.end - base, start, names(told))
    return (
        _ROW_TELLS.match(behind) is not None
        and _THEMSELVES.search(text, 0, start) is None
        and _AFTER_SIGNING.match(text) is None
    )


def says(told: Told, person: Person, led: str) -> bool:
    """Tell whether a verb of saying, or the mark of an owner, stands right beside a name.

    ``led`` is what stands before the person and his office.
    """
    assert told.signed is not None
    if _SAID_AFTER.match(told.after(person.end, 160)):
        return False
    if _SAID.match(told.after(person.end)) and not (
        _AFTER_SIGNING.match(told.span.text) or _CAME_AND_SIGNED.match(told.after(person.end, 250))
    ):
        return True
    if tells(told, person):
        return True
    if person.end <= told.signed[0] and _APPOSED_SAID.match(told.after(person.end, 120)):
        return True
    return (
        _QUOTED_BEFORE.search(led) is not None
        or re.match(r"[’']s\s", told.after(person.end)) is not None
    )


def spoke(told: Told, person: Person) -> bool:
    """Tell whether a word of saying stands before a name and leads to it, not to the signing."""
    assert told.signed is not None
    lead = told.span.text[: person.start - told.span.start]
    speakers = list(_SPEAKER.finditer(lead))
    if not speakers:
        return False
    at = told.span.start + speakers[-1].end()
    between = lead[speakers[-1].end() :]
    before = person.end <= told.signed[0]
    if before and (_THAT.search(between) or _WHEN_HE.search(between)):
        return False
    if speakers[-1].group().lower() == "according to" and "," in between:
        return False
    return not at <= told.signed[0] < person.start
