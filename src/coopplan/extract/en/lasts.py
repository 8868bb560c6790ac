"""English stretches of time that are said of a paper without its name beside them.

The rule: they are what two sides agree upon («their partnership in …», «For 2031–2033 sixty
projects were agreed»), or how long the paper of the sentence before holds, which a pronoun or a
name for any paper means: «It will run until 2033».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.dates import PeriodMention
from coopplan.extract.kinds import Document
from coopplan.extract.told import Told

_PARTNERS_IN = re.compile(r"\b(?:partnership|co-?operation)\s+(?:(?:in|for|over)\s+(?:the\s+)?)?$")
"""Before the years of what two sides agree upon: «orientations of their partnership in …»."""
_AGREED_FOR = re.compile(r"^For\s+(?:the\s+)?(?:period\s+|years\s+)?$|^$")
_SETTLED = re.compile(r"^[^.;]{0,160}\b(?:agreed|approved|adopted|planned)\b")
"""«For the period 2016 to 2018 sixty projects were agreed»: years that open a sentence."""
_IT_LASTS = re.compile(
    r"(?:It|This|They|Both|The\s+(?:new\s+|signed\s+|joint\s+)?(?:deal|partnership|arrangement|"
    r"cooperation|co-operation|paper|document|text|twinning|collaboration|term(?:\s+[a-z]+){0,3}\s+(?:of|for)\s+the\s+"
    r"(?:agreement|memorandum|mou|document|pact)))\s+"
    r"(?:(?:will|shall|would|is|are|to|now|then|also|be|remains?|stays?)\s+)*"
    r"(?:runs?|running|lasts?|valid|covers?|applies|apply|expires?|ends?|in\s+(?:force|effect)|"
    r"effective|concluded\s+for|designed\s+for|intended\s+for|extends?|spans?|good)\b"
)
_A_PAPER = re.compile(r",\s+(?:an?|the)\s+(?:[\w’'-]+\s+){0,3}$")


def is_for(one: Told, mention: PeriodMention, told: Sequence[Told]) -> bool:
    """Tell whether a sentence says a stretch of time of what two sides agreed upon."""
    lead = one.span.text[: mention.start - one.span.start]
    return bool(_PARTNERS_IN.search(lead)) or _settled(one, mention) or _of_paper(one, told)


def _settled(told: Told, mention: PeriodMention) -> bool:
    """Tell whether an English sentence opens with the years for which something was agreed."""
    lead = told.span.text[: mention.start - told.span.start]
    opens = told.span.text.startswith("For ") and _AGREED_FOR.match(lead)
    return bool(opens and _SETTLED.match(told.after(mention.end, 200)))


def _of_paper(one: Told, told: Sequence[Told]) -> bool:
    """Tell whether a sentence says of the paper of the sentence before it how long it holds."""
    at = told.index(one)
    before = told[at - 1] if at else None
    if before is None or not (before.document or before.anchor) or before.earlier:
        return False
    return _IT_LASTS.match(one.span.text) is not None


def named_behind(told: Told, mention: PeriodMention) -> Document | None:
    """Return the paper that English names behind its years: «for 2026–2028, an action plan»."""
    for one in told.documents:
        if one.start >= mention.end:
            gap = told.after(mention.end, one.start - mention.end)
            return one if _A_PAPER.fullmatch(gap) else None
    return None
