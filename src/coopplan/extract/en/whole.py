"""Where an English measure begins and ends whose outer words the weights have cut off.

«The Forum | of Towns will be held», «Work on | the bridge has begun», «will not | close»: the rule
is that the words between the beginning of a clause and a measure with a predicate of its own belong
to its subject, where none of them is a verb itself or leads up to another clause, and that what is
denied is quoted with its «not». No measure ends with words that only lead on.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_FINITE = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must)(?:n[’']t)?"
)
"""Within a clause, where they are small: the month is none."""
_VERB = re.compile(
    rf"(?:{_FINITE.pattern}|be|been|being|do|does|did|to|that|which|who|whom|whose|where|when|while|"
    r"if|because|but|not|plans?|wants?|means?|hopes?|aims?|says?|said|adds?|notes?|told|includes?|"
    r"(?!United|Limited|Federated|need|seed|feed|speed|red\b)\w{2,}ed)",
    re.IGNORECASE,
)
"""Words that no subject has, or that part it from what stands before it."""
_BEFORE = re.compile(
    r"(?:in|at|on|by|from|to|until|after|before|during|within|under|for|with|over|through|since|"
    r"according|as|thanks|due|besides|among|along)",
    re.IGNORECASE,
)
"""With what the words begin that tell when, where or by what the subject does something."""
_DETERMINER = re.compile(
    r"(?:an?|the|this|these|those|each|every|its|their|some|all|both|another|one|two|three)",
    re.IGNORECASE,
)
_BOUND = re.compile(r"[,;:()«»“”\"–—]|\band\b(?=\s*$)")
_NOT = re.compile(rf"(?:\b(?:{_FINITE.pattern})\s+)?\b(?:not|never)\s+$")
"""Before a deed that is denied: without it the quote would say the opposite."""
_MOST = 6
"""Words of a subject that are put back at most."""
_SUBJECT = 9
"""Words before the predicate of a measure at most."""


_LEADS_ON = re.compile(
    r"\s(?:in|on|at|to|by|from|into|through|under|as|such|which|that|their|its|this|these|those|not)$|"
    r"\s(?:under|in|by|of|to)\s+(?:the|its|their)(?:\s+(?:19|20)\d\d(?:[–—-](?:19|20)?\d\d)?)?$"
)


_PREDICATE = re.compile(
    r"(?:\s+(?!and\b|or\b)[\w’'-]+){0,2}?\s+(?:has|have|is|are|was|were)\s+(?:already\s+|also\s+|now\s+|"
    r"been\s+|being\s+|still\s+)*(?:begun|started|launched|completed|finished|opened|built|"
    r"commissioned|suspended|postponed|planned|expected|agreed|discussed|considered|studied|"
    r"under\s?way|under\s+(?:construction|discussion|consideration|study|review)|in\s+progress)"
    r"(?=\s*(?:[.,;:]|$))"
)
"""What is left of a clause behind a deed's noun: «… border | crossing has begun»."""


def end(text: str, begin: int, stop: int) -> int:
    """Return where the measure at ``begin:stop`` ends.

    That is before words that only lead on to more, and behind the predicate that tells how far its
    deed is, where it begins a sentence.
    """
    rest = _PREDICATE.match(text, stop) if not text[:begin].strip() else None
    if rest is not None and not any(_FINITE.fullmatch(one) for one in text[begin:stop].split()):
        return rest.end()
    while text[stop : stop + 1] == " " and (more := _LEADS_ON.search(text[begin:stop])):
        stop = begin + more.start()
    return stop


def start(text: str, begin: int, end: int, first: int = 0) -> int:
    """Return where the measure at ``begin:end`` begins whole, not before ``first``."""
    denied = _NOT.search(text, first, begin)
    if denied is not None:
        return denied.start()
    own = [one.group() for one in _WORD.finditer(text, begin, end)][: _SUBJECT + 1]
    at = next((n for n, one in enumerate(own) if _FINITE.fullmatch(one)), None)
    if not at or any(_VERB.fullmatch(one) for one in own[:at]):
        return begin
    bound = max((one.end() for one in _BOUND.finditer(text, first, begin)), default=first)
    lead = list(_WORD.finditer(text, bound, begin))
    if not 0 < len(lead) <= _MOST or any(_VERB.fullmatch(one.group()) for one in lead):
        return begin
    if _BEFORE.fullmatch(lead[0].group()):
        return lead[-1].start() if _DETERMINER.fullmatch(lead[-1].group()) else begin
    return lead[0].start()
