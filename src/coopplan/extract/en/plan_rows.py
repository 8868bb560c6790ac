"""What an English plan would call a measure: «Build a road», «Construction of a bridge».

The rule: a verb of planning before an infinitive falls away with its subject («the sides plan to
open …»), and so does «the plan foresees» before a noun. What is told with another verb stays.
"""

from __future__ import annotations

import re

_ADVERBS = r"(?:(?:also|jointly|together|further|soon|now)\s+)*"
_SUBJECT = (
    r"(?:(?!(?:that|which|who|what|where|to|is|are|was|were|has|have|had|will|would|not|never|no|nor|if|when)\b)"
    r"[\w’'&.-]+\s+){0,6}"
)
_DOERS = (
    r"(?:(?:(?:the|both|all|two)\s+)*(?:parties|sides|partners|cities|regions|countries|"
    r"governments|universities|companies)\s+|(?:they|it|we|both)\s+)?"
)
_PLANS_TO = re.compile(
    rf"{_SUBJECT}{_ADVERBS}(?:plan(?:s|ned)?|(?:is|are|were|was)\s+planning|intend(?:s|ed)?|agreed?|"
    rf"agrees|aims?|seeks?|hopes?|pledge[sd]?|promise[sd]?|undertakes?|undertook|committed)\s+to\s+"
    rf"(?P<deed>{_ADVERBS}(?!be\b|have\b|not\b)[a-z])",
    re.IGNORECASE,
)
_WILL = re.compile(
    rf"{_DOERS}(?:will|shall|would)\s+(?:also\s+)?(?P<deed>{_ADVERBS}(?!be\b|have\b|not\b)[a-z])",
    re.IGNORECASE,
)
_TO = re.compile(r"to\s+(?P<deed>(?!be\b|have\b)[a-z]+\s+(?!of\b))")
_FORESEES = re.compile(
    r"(?:(?:the|this|their|its)\s+(?:[\w-]+\s+){0,2}?(?:plan|agreement|memorandum|mou|document|"
    r"programme|program|roadmap|road\s+map|deal|pact|protocol|project)\s+)?"
    rf"{_ADVERBS}(?:foresees?|envisages?|envisions?|provides?\s+for|calls?\s+for|stipulates?)\s+"
    r"(?P<deed>(?!that\b|how\b)\S)",
    re.IGNORECASE,
)


_HOW_FAR = re.compile(
    r"\s+(?:is|are|was|were|has|have|had)(?:\s+(?:already|also|now|still|been|being))*"
    r"(?:\s+(?:begun|started|completed|finished|planned|expected|agreed|discussed|suspended|under\s?way|"
    r"under\s+(?:discussion|consideration|study|review)|in\s+progress))?$"
)
"""What tells at the end how far a deed is, and is no name of it: «Repair of the road was …»."""


def row(text: str) -> str:
    """Return the words of a measure as a plan's row says them."""
    deed = _HOW_FAR.sub("", text)
    text = deed if len(deed.split()) > 1 else text
    for pattern in (_PLANS_TO, _WILL, _TO, _FORESEES):
        match = pattern.match(text)
        if match is not None:
            return text[match.start("deed") :]
    return text
