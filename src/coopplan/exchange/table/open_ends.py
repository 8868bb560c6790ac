"""Texts that end in the middle of a sentence, so that what stands below goes on with them."""

from __future__ import annotations

import re

from coopplan.model.text import fold

_LEADS_ON = re.compile(
    r"(?:[,\-–—(№]|(?<![\w-])(?:и|или|либо|а также|в|во|на|по|с|со|для|между|о|об|от|до|из|у|к|за|"
    r"без|при|через|перед|над|под|после|около|свыше|включая|не (?:менее|более)|в рамках|"
    r"в (?:области|сфере)|с участием|при участии|имени|им\.|(?:в|из|до|от|под) г\.|"
    r"ооо|оао|зао|пао|тоо|"
    r"мен|пен|бен|және|әрі|[^\W\d_]{2,}[ндт][ыі]ң|"
    r"of|and|or|the|an|in|for|with|by|from|between|including|at least))$"
)
_UNCLOSED = re.compile(r"«[^»]*$|\([^)]*$|(?:^|[\s(])\"[^\"]*$")
"""A name in quotes or a bracket that the end of a text has cut."""


_LOOKED_AT = 600
"""Letters at the end of a text that are looked at: no name or bracket of a cell is longer."""


def is_open(text: str) -> bool:
    """Whether a text ends in the middle of a sentence."""
    text = text[-_LOOKED_AT:]
    return bool(_LEADS_ON.search(fold(text)) or _UNCLOSED.search(text))
