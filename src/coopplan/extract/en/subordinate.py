"""English words of status that only explain another deed: relative clauses, reasons, times before.

The rule: what is told in a clause of its own below another («since the war began», «ideas that
either side may propose») is not what the text promises.
"""

from __future__ import annotations

import re

from coopplan.extract.en.matrix import of_paper, opened
from coopplan.extract.en.quotes import SAYS_DEED
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue
from coopplan.model.codes import Status

_SUBORDINATE = re.compile(
    r"\b(?:since|before|after|when|until|because|although|though|if|who|(?<!, )while|"
    r"(?<!basis of )(?<!result of )which|"
    r"(?<!, )where|whose)\s+(?:[\w’'-]+\s+){0,6}$",
    re.IGNORECASE,
)


_NEAR = 160
"""Letters before a cue in which a word that makes its clause a subordinate one can stand."""
_BY_WHEN = re.compile(r"\s+(?:since|last|in|on|by|from|until)\b")
"""Behind a participle that only tells of a thing: «direct flights, suspended since 2020»."""
_HELPED = re.compile(r"(?:has|have|was|were|is|are)\b", re.IGNORECASE)
"""A verb with its own helper, behind an apposition: «the network, joined by nine, has been …»."""
_RELATIVE = re.compile(r"\b(?:that|which|who)\s+(?:(?:also|are|is|has|have)\s+)*$")


_WITHIN_RELATIVE = re.compile(
    r"(?<!basis of )(?<!result of )(?<!under )(?<!within )(?<!to )(?<!by )(?<!through )"
    r"\b(?:which|whose|whom)\s+(?:[\w’'-]+\s+){1,6}$"
)
"""«A programme in which the themes are planned»; but «under which they will build …» is a deed."""


def subordinate(clause: Span, cue: Cue) -> bool:
    """Tell whether a past deed is only told to explain another: «since the war began»."""
    lead = clause.text[: cue.start - clause.start][-_NEAR:]
    past = cue.status in (Status.DONE, Status.IN_PROGRESS)
    words = clause.text[cue.start - clause.start : cue.end - clause.start]
    apart = lead.endswith(", ") and _BY_WHEN.match(clause.text[cue.end - clause.start :])
    if cue.status in SAYS_DEED and apart and not _HELPED.match(words):
        return True
    if cue.status is not Status.PLANNED and _HAD.search(lead):
        return True
    if cue.status is Status.PLANNED and of_paper(lead):
        return False
    relative = _RELATIVE.search(lead) or _WITHIN_RELATIVE.search(lead)
    relative = relative or _CAUSE.search(lead)
    if relative or _told_of_noun(lead) or _WE_WILL.search(lead):
        return True
    return past and _SUBORDINATE.search(lead) is not None


_THAT = re.compile(
    r"\bthat\s+(?:the|an?|its|their|we|they|he|she|it|both|(?-i:[A-Z])[\w’'-]*)\s+(?:[\w’'-]+"
    r"\s+){0,3}$"
)


def _told_of_noun(lead: str) -> bool:
    """Tell whether «that» belongs to a noun: «the flight that SCAT Airlines has put on»."""
    that = _THAT.search(lead)
    return (
        that is not None and opened(lead) is None and _GOVERNED.search(lead[: that.start()]) is None
    )


_WE_WILL = re.compile(
    r"\b(?:areas|directions|fields|things|steps|goals|tasks|plans|ideas|ways|projects)\s+(?:we|"
    r"they|he|she|you|I|"
    r"both\s+sides|the\s+(?:two\s+)?(?:sides|parties))\s+(?:also\s+)?$"
)
"""A clause of a noun with no «that» before it: «in which areas we will go on»."""
_GOVERNED = re.compile(
    r"(?:\b(?:and|is|was|also|so|such|but|fact|sure|clear|possible|said|told)|ed|[,:;])\s*$"
)
"""Before a «that» of which no noun is told: behind a verb, a mark or another «that»."""
_CAUSE = re.compile(
    r"(?:^|,\s+)(?:since|because|as)\s+(?:there\s+(?:is|are)|we|they|it|he|she|both|neither)\s"
    r"(?:[\w’'-]+\s+){0,5}$|\bbecause\s+(?!of\b)(?:[\w’'-]+\s+){0,8}$",
    re.IGNORECASE,
)
"""Before what is only a reason: «since there is much that they will learn»."""
_OBJECT_RELATIVE = re.compile(r"\b(?:ideas?|[a-z]{3,}s)\s+(?:that|which)\s+(?:[\w’'-]+\s+){1,6}$")
_VERB_ALONE = re.compile(r"\s+[a-z]+\s*(?:[,.;:”\"]|$)")


def lacks_object(clause: Span, cue: Cue) -> bool:
    """Tell whether the object of a verb stands before it: «ideas that either side may propose»."""
    lead, rest = clause.text[: cue.start - clause.start], clause.text[cue.end - clause.start :]
    return bool(_VERB_ALONE.match(rest) and _OBJECT_RELATIVE.search(lead[-_NEAR:]))


_HAD = re.compile(r"\bhad\s+(?:also\s+|already\s+|earlier\s+|been\s+)*$")
"""Before a deed that lay behind when another was done: «Ann Cruz had floated the idea»."""
