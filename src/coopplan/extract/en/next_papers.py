"""Sentences of an English article that go on to a further paper than the one it began with.

The rule: a paper that is counted on («the second is about culture», «under a separate agreement»,
«put pen to paper on the third») is another one, and so is what the sentences behind it sign, as
long as they name no paper of their own, until the first one or all of them are spoken of again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.past import is_past
from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.told import Told

_PAPER = (
    r"(?:agreement|memorandum|mo[ua]|document|pact|protocol|treaty|accord|deal|contract|letter|"
    r"declaration|text|paper|plan|programme?|road\s?map|communiqu[eé])s?"
)
_NEXT = (
    r"(?:the\s+(?:second|third|fourth|fifth|sixth|seventh|last|other|final|latter)|"
    r"an?\s+(?:second|third|fourth|separate|further|similar|additional)|(?:yet\s+)?another)"
)
_NAMED = rf"\s+(?:(?:[\w-]+\s+){{0,3}}?{_PAPER}|one|ones)\b"
_OPENS = re.compile(
    rf"\W*(?:(?:in|under|with|by|through|as\s+for)\s+)?{_NEXT}"
    rf"(?:{_NAMED}|,?\s+(?:is|are|was|were|has|will|with|between|on|about|concerns?|deals?|covers?|"
    rf"provides?|{SIGNED})\b|,)",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    rf"\s*(?:(?:on|to|under)\s+)?{_NEXT}(?:{_NAMED}|\s*[,.;]|\s+(?:of|between|with|on|about)\b)|"
    r"\s*the\s+one\s+(?:on|about|for|between|with)\b",
    re.IGNORECASE,
)
"""Behind a verb of signing."""
_ALIKE = re.compile(
    r"\b(?:similar|other)\s+(?:ties|bonds|partnerships|agreements|pacts|memorand\w+|mous|deals|"
    r"accords)\s+(?:[\w-]+\s+){0,3}?with\b",
    re.IGNORECASE,
)
"""«The city has forged similar ties with two other towns», of which the next sentence tells."""
_ALSO = re.compile(
    rf"\ban?\s+(?:[\w-]+\s+){{0,3}}?{_PAPER}\s+(?:(?:that|which)\s+)?(?:was|were)\s+(?:likewise|also)\s+{SIGNED}\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\W*(?:[2-9]|I{2,3}|IV)[.)]\s*")
"""The number of an item of a list of papers, which stands alone before it."""
_FOLLOWED = re.compile(
    rf"\W*An?\s+(?:[\w-]+\s+){{0,3}}?{_PAPER}\b[^.;]*\sfollowed\s*\.?$|"
    rf"[^.;]*\bthen\s+{SIGNED}\s+an?\s+(?:[\w-]+\s+){{0,3}}?{_PAPER}\b"
)
"""«A letter of intent on sport followed», «Cruz and Holt then signed an MoU on tourism»."""
_FIRST = re.compile(r"\W*(?:(?:in|under|with)\s+)?the\s+first\b", re.IGNORECASE)
_ALL = re.compile(
    r"\b(?:both|all|each|two|three|four|five)(?:\s+(?:of|the|these|them|two|three|four|five))*\s+"
    rf"(?:{_PAPER}|was|were|are|have|had)\b",
    re.IGNORECASE,
)


def marked(told: Sequence[Told]) -> list[Told]:
    """Return the sentences, those that tell of a further paper marked as aside."""
    begun = further = counted = False
    result: list[Told] = []
    for one in told:
        if not one.headline:
            counted = begun and (counted or _COUNTED.fullmatch(one.span.text) is not None)
            further = counted or (begun and _is_of_further(one, further))
            begun = begun or _begins(one)
        result.append(replace(one, aside=True) if further and not one.headline else one)
    return result


def _begins(told: Told) -> bool:
    """Tell whether a sentence tells of a first paper: its signing, or «the first of them»."""
    new = not (told.earlier or is_past(told.span.text))
    first = told.document and _FIRST.match(told.span.text) is not None
    return first or (new and (told.anchor or (told.future and told.document)))


def _is_of_further(told: Told, before: bool) -> bool:
    """Tell whether a sentence is of a further paper; ``before``: the one before it was."""
    text = told.span.text
    if _FIRST.match(text):
        return False
    if _OPENS.match(text) or _ALIKE.search(text) or _FOLLOWED.match(text) or _ALSO.search(text):
        return True
    if told.signed and _SIGNED.match(text, told.signed[1] - told.span.start):
        return True
    return before and not told.documents and _ALL.search(text) is None
