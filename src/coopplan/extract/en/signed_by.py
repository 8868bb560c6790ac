"""Where the doers of an English signing stand, by the voice of its verb.

The rule: in the active voice («Governor Ann Cruz signed …») those who sign stand before the verb
and in its own clause, in the passive («was signed by …») behind «by»; whoever another clause of
the sentence tells of («… as the two states signed», «… signed before they met …») signs nothing.
"""

from __future__ import annotations

import re

from coopplan.extract.en.masked import masked, names
from coopplan.extract.en.signing_verbs import ANY_SIGN, CONCLUDED, SIGNED
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_BE = re.compile(
    r"\b(?:was|were|is|are|be|been|being|gets?|got)\b(?:\s+(?!by\b)[a-z]+(?:\s+[a-z]+)?)?\s*$"
)
_BE_IN_IT = re.compile(r"(?:was|were|is|are|be|been|being)\s", re.IGNORECASE)
_BY = re.compile(r"[^.;:()]{0,90}?\bby\b")
_ASIDE = re.compile(r"(?:The|This|That|A|An|Both)\s+(?:[\w-]+\s+){0,3}[a-z]+,\s+$")
"""Before a participle that tells more of a thing: «The loan, signed in Graz by Ann Cruz, …»."""
_VERB_OF_PAPER = re.compile(rf"(?:{SIGNED}|{CONCLUDED})$", re.I)


def passive(told: Told) -> bool:
    """Tell whether the verb of a signing is passive: what is signed stands before it."""
    if told.signed is None:
        return False
    start, end = told.signed[0] - told.span.start, told.signed[1] - told.span.start
    text = told.span.text
    verb = text[start:end]
    if _BE_IN_IT.match(verb):
        return True
    if not _VERB_OF_PAPER.match(verb):
        return False
    if _BE.search(text[:start]):
        return True
    by = _BY.match(text, end)
    papers = [one for one in told.documents if one.end - told.span.start <= start]
    objects = [
        one for one in told.documents if by and end <= one.start - told.span.start < by.end()
    ]
    fronted = not text[:start].strip(" \t\"“'‘(–—-")
    aside = _ASIDE.match(text, 0, start) and all(one.start >= told.signed[1] for one in told.people)
    return by is not None and not objects and bool(papers or fronted or aside)


_SUBORDINATE = r"(?:as|when|while|where|because|although|though|whereas|whilst|so\s+that)"
_TIME = r"(?:since|before|after|until)"
_ITS_SUBJECT = r"(?!(?:he|she|they|it|well|part|a\s+result)\b)"
_RELATIVE = re.compile(r",\s+(?:who|whose|which)\b[^,]*,")
_OTHER_BEFORE = re.compile(
    rf"\b{_SUBORDINATE}\s+{_ITS_SUBJECT}(?:the|both|two|their|its|an?)\s+"
    r"(?!(?:two\s+)?(?:pair|men|women|leaders|officials|governors|mayors|heads|ministers|premiers|"
    r"presidents)\b)"
)
_AFTER_WHICH = re.compile(
    r",?\s+(?:after|following|during|at|upon)\s+which\s+(?!he\b|she\b|they\b|both\b|the\s+two\b)"
)
"""Before the clause on papers: «Cruz held talks with Holt, after which two pacts were signed»."""
_AS = re.compile(r"\b(?:as|while|when)\s+(?:the\s+)?$")
"""Before the subject of another clause: «Cruz watched as Governor Holt signed»."""
_FINITE = (
    r"(?:\w+(?:ed|s)|met|meet|sit|sat|held|hold|took|take|came|come|went|go|said|say|will|would|"
    r"can|had|have|left|led)"
)
_OTHER_AFTER = re.compile(
    rf"\b(?:{_SUBORDINATE}|{_TIME})\s+{_ITS_SUBJECT}(?:[\w’'-]+\s+){{1,4}}?{_FINITE}\s"
)
_OPENED = re.compile(
    r"\b(?:when|while|where)\s+(?!(?:he|she|they)\b)(?:the\s+two\s+[a-z]+,)?[^,;.]*$"
)
"""A clause that has begun: «was signed by both ministries when the two ministers, Ann Cruz …»."""
_LONG_AFTER = re.compile(
    r"\b(?:years?|decades?|months?|weeks?|days?)\s+after\s+(?!he\b|she\b|they\b)[^,;.]*$"
)
"""A clause on what was long before: «signed a pact, ten years after Ann Cruz had signed»."""
_AGAIN = re.compile(rf"\b(?:{ANY_SIGN}|(?:put|affix|represent)\w*|on\s+behalf|for\s+the)\b")


_CLOSED = re.compile(
    r",?[^;]{0,40}?\s(?:was|were|is|are|could|would|did|has|had|said|thanked|noted)\b[^;]*;"
)
"""Behind whom another clause ends: «the Rector, Ann Cruz, could not come; Ben Holt signed»."""


_SIGNS_ANOTHER = re.compile(
    rf"[^.;]*?\b{SIGNED}\s+(?:another|an?\s+(?:separate|second|third|further|similar))\b"
)
"""Behind whom «while» tells of: «…, while Ann Cruz signed a separate deal»."""
_WHICH = re.compile(r",\s+which\s+(?:#|,|&|\band\b|\b(?:the|his|her|its|of)\b|[’']s\b|\s)*$")
"""A clause on the paper and its own doers: «signed a pact, which Ann Cruz called a milestone»."""


def in_clause_on_paper(told: Told, person: Person) -> bool:
    """Tell whether somebody is the doer in a clause that tells of the paper behind its signing."""
    if told.signed is None or person.start < told.signed[1]:
        return False
    base = told.span.start
    lead = masked(told, told.signed[1] - base, person.start - base, names(told))
    return _WHICH.search(lead) is not None and not _AGAIN.search(told.after(person.end, 80))


def in_other_clause(told: Told, person: Person) -> bool:
    """Tell whether another clause than that of the signing names a person."""
    assert told.signed is not None
    base = told.span.start
    if person.end <= told.signed[0]:
        between = told.span.text[person.end - base : told.signed[0] - base]
        if _CLOSED.match(between):
            return True
        if _OTHER_BEFORE.search(_RELATIVE.sub(" ", between)):
            return True
        if passive(told) and _AFTER_WHICH.search(between):
            return True
        return any(
            _AS.search(told.span.text, 0, (one.office or one).start - base)
            for one in told.people
            if person.end < one.start < told.signed[0]
        )
    if in_clause_on_paper(told, person) or _SIGNS_ANOTHER.match(told.after(person.end, 160)):
        return True
    between = told.span.text[told.signed[1] - base : person.start - base]
    opened = _OPENED.search(between)
    signs = re.search(r"\bby\b", between[opened.start() :]) if opened else None
    if opened is not None and not signs and not _AGAIN.search(told.after(person.end, 80)):
        return True
    if _LONG_AFTER.search(between):
        return True
    match = _OTHER_AFTER.search(between)
    return match is not None and not _AGAIN.search(between[match.start() :])
