"""English plurals that stand for those who sign: «both», «the two leaders», «by the mayors».

The rule: such a plural stands before the verb of a signing, behind the «by» of a passive or behind
whose hands a paper bears; «they said that …» signed nothing by that.
"""

from __future__ import annotations

import re

from coopplan.extract.en.signing_verbs import NAMES, PUT, SIGNED, THEN, WHOSE
from coopplan.extract.offices import Office
from coopplan.extract.sentences import Span
from coopplan.model.frozen import frozen

BOTH = r"(?:the\s+(?:two|pair|duo)|both)"
"""Two who are named before."""
COUNTS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
COUNT_LAST = re.compile(rf"\b(?P<count>{'|'.join(COUNTS)})\s+$", re.IGNORECASE)
"""Before an office that so many bear: «the four mayors»."""
TWO_LAST = re.compile(r"\b(?:two|both)\s+$", re.IGNORECASE)
"""Before an office that two bear: «both mayors»."""
_HEADS = (
    r"(?:officials|men|women|gentlemen|ladies|politicians|leaders|heads|dignitaries|executives|"
    r"chiefs|diplomats|academics|signatories|of\s+them\b|(?:sides|parties)[’']\s+heads)\b"
)
BOTH_SIGN = re.compile(
    rf"\b(?:(?i:{BOTH}(?:\s+(?:{_HEADS}|sides|parties))?)|[Tt]hey)\s+{THEN}"
    rf"(?:{PUT}\s+(?:{WHOSE}|pens?)|{SIGNED})\b"
)
"""Two who sign and are named before: «The two then put pen to paper»."""
_SAYS = re.compile(r"\b(?:said|says|told|noted|added|that|hope|hoped|agreed)\b")
_ADVERBS = (
    r"(?:(?:then|later|also|\w+ly|now|today|yesterday)\s+)*"
    r"(?:(?:have|has|had)\s+(?:earlier\s+)?|(?:are|were)\s+(?:(?:due|set|expected|scheduled)\s+)?)?"
)
_MET_AND = (
    r"(?:met|held|gathered|sat\s+down|came|visited|toured|discussed|talked|exchanged)\b"
    r"(?:(?!\b(?:where|which|who|that|as|when|while|their|his|her)\b)[^.;])*?\band\s+"
)
"""Between «the two» and their second verb: «The two met in Graz on Monday and signed a pact»."""
_THEY = re.compile(
    rf"\b(?:the\s+two|both)\s+{_HEADS}|\b(?:{BOTH}|(?P<they>they))\s+(?:{_MET_AND})?{_ADVERBS}$",
    re.IGNORECASE,
)
_SORT = (
    r"(?:university|college|school|city|town|state|county|provincial|regional|port|company|chamber|police|"
    r"ministry|party|visiting|respective)"
)
_ALL = re.compile(
    rf"(?:^|[/:–—-]\s*|\b(?:the|both|two|their|its)\s+)(?:(?:two|{'|'.join(COUNTS)})\s+)?(?:{_SORT}\s+)?$",
    re.IGNORECASE,
)
_BY_THEM = re.compile(
    rf"\b(?:[Bb]y\s+(?:the\s+(?:signatures?|hands?)\s+of\s+)?|signatures?\s+of\s+)"
    rf"(?:(?:the|both|two|their)\s+)*(?:{_SORT}\s+)?$"
)
_OF_THEM = re.compile(rf"\b(?:by|of)\s+(?:(?:the|both|two|their)\s+)*(?:{_SORT}\s+)?$")
_BY_FIRST = re.compile(r"\W*By\s+(?:(?:the|both|two)\s+)*")
"""The doers of a passive in front of it: «By the two governors a pact was signed»."""
_BY_BOTH = re.compile(
    rf"[^.;:]{{0,60}}?\bby\s+(?:(?:the\s+two|both)\s+{_HEADS}|(?:{BOTH}|them)"
    r"(?=\s*[,.;]|\s+(?:at|in|on|after|before|during|today|yesterday|earlier|last|this)\b|$))"
)
_OF_BOTH = re.compile(
    rf"[^.;:]{{0,60}}?(?:\b(?:by|of)\s+)?(?:(?:the\s+two|both)\s+{_HEADS}|(?:{BOTH}|them)"
    r"(?=\s*[,.;]|$))"
)
"""Behind «the signing of … by» and «bears the signatures of»."""
_THEIRS = re.compile(r"\b(?:bears?|bore|carr(?:y|ies|ied)|with)\s+their\s+$")
"""Before signatures whose hands are named before: «The pact bears their signatures»."""
_HANDS = re.compile(rf"\b{PUT}\s+their\s+{NAMES}\b")
"""What tells the doers of a passive without any: «was concluded, to which both put their names»."""


@frozen
class Verb:
    """The words of a signing, as places in its sentence, and where its doers stand.

    ``by``: behind its «by», as in a passive; ``noun``: behind «by» or «of», as of a signature.
    """

    start: int
    end: int
    by: bool = False
    noun: bool = False


def hands_put(text: str, verb: Verb) -> re.Match[str] | None:
    """Return what tells behind a passive who its doers are: «…, to which both put their names»."""
    return _HANDS.search(text, verb.end) if verb.by or verb.noun else None


def is_doer(sentence: Span, office: Office, verb: Verb, hands: re.Match[str] | None) -> bool:
    """Tell whether a plural office stands where the doers of a signing do."""
    start, end = office.start - sentence.start, office.end - sentence.start
    lead = sentence.text[:start]
    if hands is not None and verb.end <= start < hands.start():
        return _ALL.search(lead) is not None
    if verb.by or verb.noun:
        led = (_OF_THEM if verb.noun else _BY_THEM).search(lead) is not None
        return led and (start >= verb.end or _BY_FIRST.fullmatch(lead) is not None)
    return end <= verb.start and _ALL.search(lead) is not None


def are_meant(text: str, verb: Verb, hands: re.Match[str] | None) -> str | None:
    """Return «they», «both», «the two leaders» where these are told to have signed."""
    if verb.noun and (theirs := _THEIRS.search(text, 0, verb.start)):
        return theirs.group()
    stop = hands.start() if hands is not None else verb.start
    behind = verb.by or verb.noun
    they = _THEY.search(text, verb.end if hands else 0, stop) if hands or not behind else None
    if they is None:
        them = (_OF_BOTH if verb.noun else _BY_BOTH).match(text, verb.end) if behind else None
        return them.group() if them else None
    told = they["they"] is not None and _SAYS.search(text, 0, they.start())
    return None if told else they.group()
