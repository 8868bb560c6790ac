"""What trails behind an English deed and only explains it, which a quote leaves out.

The rule: a relative, an adverbial or a participle clause says why, how or with what effect; the
deed is whole without it, unless its object says nothing by itself («various events»).
"""

from __future__ import annotations

import re

_TAIL = re.compile(
    r",\s+(?:(?:on|in|for|of|to|with|by|from|at)\s+)?(?:which|who|whom|where|whose|when|while|"
    r"whereas|because|since|as|so|though|although|unless|thus|thereby|hence|especially|"
    r"particularly|mostly|mainly|primarily|notably|chiefly|something|but|yet|not|nor|instead|said|"
    r"according|(?:up|down)\s+(?:from|by)|a\s+move|in\s+order|with\s+the\s+aim)\b|"
    r",\s+(?:thereby\s+|thus\s+)?(?!(?:including|using)\b)[a-z]{2,}ing\s+(?!(?:and|or|of|"
    r"in)\b)(?=[\w“\"])"
    r"(?![^.;]{0,200}\band\s+[a-z]+ing\b)|"
    r",\s+(?:[a-z]+ly\s+)?[a-z]{3,}(?:ed|en)\s+(?:by|for|from|to|at|on|as|with|since|under)\b|"
    r",?\s+(?:and|or|while)\s+(?:they|he|she|it|we|i|this|these|those|there|so|neither)\s+[a-z]|"
    r",\s+and\s+(?:[\w’'-]+\s+){1,8}?(?:has|have|had|is|are|was|were|could|can|may|might)\s|"
    r",\s+and\s+(?:[\w’'-]+\s+){0,5}[\w’'-]+(?:,\s[^,;]{2,60}){1,4},\s+(?:has|have|had|is|are|"
    r"was|were)\s|"
    r",\s+(?:the\s+)?[\w-]+\s+of\s+(?:which|whom)\b|"
    r",\s+with\s+(?:[\w-]+\s+){1,4}?(?:being|to\s+be)\s+[a-z]|,\s+to\s+be\s+(?:\w+ly"
    r"\s+)?[a-z]+ed\b|,\s+for\s+(?:better|greater|closer|easier)\b|"
    r",\s+(?:paid\s+for|built|held|set)\s+(?:by|up|on)\b|"
    r"\s+(?:as\s+part\s+of|in\s+memory\s+of|in\s+order\s+to|with\s+(?:the|a)\s+(?:aim|view|goal|"
    r"purpose)|on\s+the\s+(?:basis|principles?)\s+of|in\s+(?:line|accordance)\s+with|aimed\s+at|"
    r"so\s+(?:that|as)|in\s+a\s+bid\s+to|in\s+an\s+effort\s+to|for\s+the\s+(?:benefit|sake)\s+of|"
    r"to\s+that\s+end)\b|"
    r",\s+(?:the\s+)?[A-Z][^,;]{2,60}\s+among\s+(?:them|others|these)$|"
    r"\s+(?:go\s+on|continue|(?:are|is)\s+(?:ongoing|under\s?way)|have\s+begun)$"
)
"""What begins an explanation behind a deed: a relative, an adverbial or a participle clause."""
_SAYS_LITTLE = re.compile(
    r"\b(?:various|several|some|certain|different|such|many)\s+(?:[a-z-]+\s+)?[a-z]+s$"
)
"""An object that only its aim tells of: «various events with the aim of …»."""
_LEAST = 4
"""Words of a deed at least, when what trails behind is cut."""


def without_tail(start: int, end: int, text: str, told: int) -> int:
    """Return where a deed that is ``text`` at ``start:end`` ends, without what only explains it.

    Nothing is cut before the place ``told``, where its status is told.
    """
    for match in _TAIL.finditer(text, max(0, told - start)):
        kept = text[: match.start()]
        if len(kept.split()) >= _LEAST and not _SAYS_LITTLE.search(kept):
            return start + match.start()
    return end
