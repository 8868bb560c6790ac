"""What an English verb does something to: the head of its object, and whether it is an abstract.

The rule: «develop business opportunities for students» is done to opportunities, whoever they are
for. The head is the last noun before a preposition, a mark or a clause.
"""

from __future__ import annotations

import re

from coopplan.extract.en.verbs import FIRST
from coopplan.model.frozen import frozen

_VERB = re.compile(
    r"\W*(?:and\s+)?(?:to\s+|of\s+|for\s+|on\s+|in\s+)?(?:(?:also|further|mutual|joint|jointly|"
    r"now|both|\w+ly|"
    r"continue"
    r"\s+to|help\s+to|seek\s+to|work\s+to|"
    r"strive\s+to)\s+)*(?P<verb>[a-z-]+)(?:\s+(?:up|out|of|on|forward))?\s+"
)
_SOFT = re.compile(
    r"(?:strengthen|enhanc|deepen|boost|foster|promot|develop|expan[ds]|intensif|improv|maintain|"
    r"increas|consolidat|rais|encourag|facilitat|ensur|support|advanc|stimulat|stepp|broaden|"
    r"widen|"
    r"widen|"
    r"enlarg|extend|grow|accelerat|sustain|preserv|tighten|nurtur|cement|bolster|reinforc|elevat|"
    r"popularis|populariz|creat|provid|open|explor|find|seek|build|continu|remov|resolv|solv|"
    r"address|"
    r"render|pursu|keep|clear|pav|diversif|step|pool|combin|join|help|unit|activat|"
    r"tap|unlock|start|launch|establish|enter|us|utilis|utiliz|harness|serv|protect|coordinat|"
    r"mak)(?:e|es|s|d|ed|ing|y|ies|ying|"
    r"ation|ment|"
    r"ening|ance|ion)?"
)
_HEAD = re.compile(
    r"(?!(?:for|to|in|at|with|from|between|among)\s)(?P<phrase>[^,;:.()“”\"]*?)(?=\s+(?:of|in|on|"
    r"for|with|between|to|from|by|at|through|under|as|"
    r"that|which|who|within|among|amongst|into|over|during|across|so|while|where|when|towards?|"
    r"beyond|against|around|throughout|based|via|aimed|[a-z]+ing\s+(?:the|an?|its|their))\b|"
    r"[,;:.()“”\"]|\s+and\s+(?:the\s+)?[a-z]+\s+(?:of|the|an?)\b|$)"
)
_ABSTRACT = re.compile(
    r"(?:opportunit(?:y|ies)|doors|horizons|avenues|pathways?|possibilit(?:y|ies)|"
    r"co-?operation|"
    r"collaborations?|"
    r"relations(?:hips?)?|"
    r"ties|contacts|communications?|bonds?|friendships?|partnerships?|understanding|"
    r"interactions?|dialogue|trust|"
    r"solutions?|trade|exports?|imports?|turnover|technolog(?:y|ies)|innovations?|growth|"
    r"development|prosperity|efforts?|"
    r"potentials?|interests?|approach(?:es)?|conditions|climate|impetus|momentum|coordination|"
    r"issues?|problems?|barriers|obstacles|benefits?|values|peace|stability|security|progress|"
    r"positions?|roles?|levels?|quality|econom(?:y|ies)|tourism|culture|education|science|sports?|"
    r"agriculture|business|priorities|directions|areas?|fields?|basis|framework|way|assistance|"
    r""
    r"solidarity|unity|goodwill|confidence|competitiveness|attractiveness|well-being|welfare|"
    r"experience|strengths?|advantages|synerg(?:y|ies)|integration|openness|investments?)"
)

_OF_WHOM = re.compile(
    r"\s+(?:between|among|of)\s+(?!(?:the\s+)?(?:two|both|countr|region|side|part|state|nation|"
    r"people|cit|"
    r"province))"
)
_TOGETHER = re.compile(
    r"(?:\w+ly\s+)?(?:collaborate|co-?operate|work|interact|grow|benefit|prosper|strengthen)\b"
)
_TO = re.compile(r"\bto\s+")


@frozen
class Head:
    """The verb of a deed, the last noun of its object, and where the object ends."""

    verb: str
    noun: str
    end: int


def head(deed: str) -> Head | None:
    """Return the verb of a deed and the last noun of its object; None if it has none."""
    verb = _VERB.match(deed)
    if verb is None:
        return None
    phrase = _HEAD.match(deed, verb.end())
    if phrase is None or not phrase["phrase"].split():
        return None
    return Head(verb["verb"].lower(), phrase["phrase"].split()[-1].lower(), phrase.end())


_MAKES = re.compile(
    r"(?:develop|draw|draft|prepar|work|adopt|compil|formulat|elaborat|approv|creat|set|map|put|"
    r"finali[sz]|"
    r"design|devis)(?:e|es|ing)?"
)
_PAPER = re.compile(
    r"(?:plans?|roadmaps?|programmes?|programs?|strateg(?:y|ies)|schedules?|concepts?|lists?|"
    r"calendars?|mechanisms?|"
    r"maps?|guides?|guidelines|standards?|timetables?)"
)


def makes_paper(deed: str) -> bool:
    """Tell whether a plan or the like is to be drawn up, which is a deed whatever it is for."""
    found = head(deed)
    return found is not None and bool(_MAKES.fullmatch(found.verb) and _PAPER.fullmatch(found.noun))


def abstract(deed: str) -> bool:
    """Tell whether a deed only makes an abstract noun more, better or possible.

    Not where the noun is for something: «collaboration to watch the air», «between the schools».
    """
    found = head(deed)
    if found is None or _OF_WHOM.match(deed, found.end):
        return False
    for to in _TO.finditer(deed, found.end):
        if FIRST.match(deed, to.end()) and not _TOGETHER.match(deed, to.end()):
            return False
    return bool(_SOFT.fullmatch(found.verb) and _ABSTRACT.fullmatch(found.noun))
