"""What only introduces an English deed: who said, agreed or suggested that it be done.

The rule: «that» behind a verb or noun of saying opens the deed, whoever spoke and however long the
words before it are; «that» before a finite verb belongs to the noun before it and opens none.
"""

from __future__ import annotations

import re

from coopplan.extract.en.verbs import BARE
from coopplan.model.codes import Status
from coopplan.model.frozen import frozen

_WISHED = (
    r"(?:suggest|propos|recommend|request|ask|urg|insist|demand|wish|advocat)[a-z]*|idea|laid|"
    r"mooted|appeal[a-z]*|calls?|called|wants?|wanted"
)
_SETTLED = (
    r"(?:agree|schedul|decid|resolv|pledg|promis|commit|provid|stipulat|specif|envisag|order|"
    r"requir|"
    r"vow|undert[ao]+k|determin|foresee|arrang)[a-z]*|understood|understanding|plan(?:s|ned)?"
)
_SAID = (
    r"(?:add|announc|argu|assur|claim|clarif|comment|communicat|conclud|confirm|declar|disclos|"
    r"emphasi|estimat|explain|expect|hear|highlight|indicat|inform|learn|mention|observ|"
    r"predict|recall|remark|remind|reveal|report|signal|stat|stress|suppos|underlin|underscor|"
    r"writ|mean|reiterat|continu|acknowledg|reaffirm|affirm)(?:e|s|es|ed|d|y|ies|ied|ing|t|en|"
    r"ten)?"
    r"|s(?:ay|ays|aid|aying)|t(?:ell|ells|old|elling)|sa[iy]d|wrote|heard|news|fact|hints?|hinted|"
    r"point(?:s|ed)?\s+out|made\s+(?:it\s+)?(?:clear|known)|reads?|not(?:e|es|ed|ing)"
)
_GOVERNS = re.compile(
    rf"\b(?:(?P<wished>{_WISHED})|(?P<hoped>hop(?:e|es|ed|ing))|(?P<settled>{_SETTLED})|"
    rf"(?:{_SAID}))\b",
    re.IGNORECASE,
)
_FINITE = (
    r"(?:will|would|shall|should|may|might|can|could|must|is|are|was|were|has|have|had|do|does|"
    r"did|"
    r"also|[a-z]{3,}ed|[a-z]{2,}(?<![su])s(?=\s+(?:the|an?|its|their|to)\s)|grew|came|went|took|"
    r"made|gave|got|held|led|left|met|put|ran|"
    r"rose|saw|sent|set|sold|stood|won|wrote|began|became|brought|built|bought|cut|drew|fell|"
    r"found|kept|laid|lay|meant|paid|spoke|taught|let|lie|exist|need)\b"
)
_THAT = re.compile(rf"(?<!so)(?<!such),?\s+that,?\s+(?!{_FINITE}|of\b|by\b|and\b|to\b)")


_FAR = 250
"""Letters before «that» in which its verb of saying stands."""


@frozen
class Matrix:
    """Words that introduce a deed: ``said`` and ``end`` tell where its verb and the deed begin.

    ``lends``: the status that the words give the deed; none where it was only said. ``hoped``: it
    is only hoped for.
    """

    said: int
    end: int
    lends: Status | None
    hoped: bool


_OWN_VERB = re.compile(r"\b(?:will|would|shall|is|are|was|were|has|have)\s")


def _aside(between: str) -> bool:
    """Tell whether «he added,» only stands inside what is said: «…, he added, they will build»."""
    return between.startswith(",") and _OWN_VERB.search(between) is not None


def opened(text: str) -> Matrix | None:
    """Return the words up to the first «that» behind which stands what was said or agreed."""
    for that in _THAT.finditer(text):
        said = list(_GOVERNS.finditer(text, max(0, that.start() - _FAR), that.start() + 1))
        said = [one for one in said if not _aside(text[one.end() : that.start()])]
        if said and not BARE.match(text, that.end()):
            wished = any(one["wished"] for one in said)
            settled = any(one["settled"] for one in said)
            lends = Status.PROPOSED if wished else Status.PLANNED if settled else None
            return Matrix(said[0].start(), that.end(), lends, any(one["hoped"] for one in said))
    return None


_OF_PAPER = re.compile(
    r"\b(?:agreement|memorandum|mou|moa|pact|protocol|deal|document|roadmap|programme?|plan|"
    r"contract|declaration)"
    r"(?:\s+\([^()]{2,30}\))?(?:\s+(?:of|on|for|between|with|in)\s[^,;:]{2,60}?)?,?\s+(?:that|"
    r"which)\s+(?:also\s+)?$",
    re.IGNORECASE,
)


def of_paper(lead: str) -> bool:
    """Tell whether «which» is a paper that lays down a deed: «a pact which will set up …»."""
    return _OF_PAPER.search(lead) is not None
