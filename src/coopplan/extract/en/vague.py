"""What is no measure in English: praise, hopes, visits, cooperation in general.

These words stand where a status is told, but nothing that could be pointed at later.
"""

from __future__ import annotations

import re

from coopplan.extract.en.idle import IDLE_DEED, VAGUE, idle
from coopplan.extract.en.objects import abstract, makes_paper
from coopplan.extract.en.talk import of_deed, of_talk
from coopplan.extract.en.things import DEVERBAL, concrete, nothing
from coopplan.extract.en.verbs import AFTER_WILL, FIRST, GERUND, NOMINAL
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue
from coopplan.model.codes import Status

# «Will facilitate trade by organising …»: the deed stands behind the aim.
_BY_DEED = re.compile(
    r"\b(?:by|through)\s+(?:organi[sz]|hold|open|build|launch|exchang|shar|train|suppl|construct|"
    r"establish|creat|set)\w*ing\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\bnot\s+$", re.IGNORECASE)
_PASSIVE = re.compile(r"(?:.*\bbeen|(?:is|are|was|were)\b(?!.*ing$))\b")
_VERB_IN_CUE = re.compile(r"(?:ing|s|ed|explore|consider|study)$")
"""A cue that is itself the verb of the deed: «are opening», «establishes»."""
_PRONOUN_ALONE = re.compile(r"\s+(?:it|this|that|them|these|those|so)\W*$", re.IGNORECASE)
_DENIES = re.compile(r"\s*(?:not|never|be\s+no|have\s+no)\b")
_RELATIONS = re.compile(
    r"(?:\b(?<!ithin the )(?<!nder the )(?<!nder this )(?<!ithin this )(?:relations(?:hip)?|ties|"
    r"cooperation|partnership|contacts?|dialogue|"
    r"(?<![Aa]t the )(?<![Ii]n the )(?<![Dd]uring the )(?<![Aa]fter the )(?<![Aa]t )"
    r"(?<![Ii]n )talks)|"
    r"^[“\"‘']?(?:Relations(?:hip)?|Ties|Cooperation|Partnership|Contacts?|Dialogue|Talks))"
    r"(?:\s+|,\s+it\s+was\s+\w+,\s+)(?:[^,.;]{0,60}\s)?$"
)
_FAR = 600
"""Letters on each side of a cue in which its meaning is looked for: more than a clause has."""
_BARE_NEXT = re.compile(r"will|would|shall|should|may|could|is to|are to")


_WITH_PARTICLE = re.compile(
    r"\s*(?:also\s+|\w+ly\s+)?(?!be\b|come\b|go\b)[a-z]{3,}\s+(?:up|out|off|back|down)\s+[a-z“\"]"
)
"""A verb with its particle and an object: «will roll out training»."""


def _known_deed(after: str) -> bool:
    """Tell whether a verb of deeds or a passive follows «will»."""
    known = FIRST.match(after.lstrip()) or _BE.match(after) or AFTER_WILL.match(after)
    return bool(known or _WITH_PARTICLE.match(after))


_MATTERS = re.compile(
    r"\b(?:issues?|measures|matters|ways|prospects|areas|topics|questions|opportunities)\b",
    re.IGNORECASE,
)
_TO_BE_SEEN = re.compile(r"(?:will|shall|to|must)\s+be\b")
"""A question that is promised to be gone into, and not only one that was: «will be looked into»."""
_SOME_PROJECTS = re.compile(
    r"\W*(?:several|various|many|a\s+number\s+of|important|joint|some|numerous|other|new|"
    r"specific|these|such)\s+"
    r"(?:[a-z-]+,?\s+(?:and\s+)?){0,3}(?:(?:projects|program(?:me)?s|initiatives|measures)|"
    r"(?:activities|events|meetings|contacts)(?:\s+(?:for|in|on|of)\s[^,;:]*(?:,[^,;:]*)?)?)\s*$",
    re.IGNORECASE,
)
"""«Several investment projects are being implemented»: nobody knows which."""
_DAY_OR_PLACE = re.compile(r"\s+(?:for|in|on|at)\s+(?:the\s+)?(?:\d|[A-Z])")
_SOFT_DOING = re.compile(
    r"^(?:is|are)\b.*\b(?:strengthen|develop|expand|promot|deepen|enhanc|boost|improv|support|"
    r"increas|"
    r"encourag|facilitat|continu|accelerat|ensur|pursu|mobili[sz]|us|utili[sz]|unit|chang|mov|"
    r"rais)ing$"
)
_OUTCOME = re.compile(r"\b(?:agreement|understanding|decision|plan|arrangement)\b")
"""What talks ended in: «resulted in an agreement to open»."""
_ONLY_TALK = re.compile(
    r"\W*(?:on\s+|about\s+)?(?:(?:an?|the|some|other|several|various|these|such|their|its|also|"
    r"number|range|set|series|of|key|main|"
    r"priority|important|topical|current|present|overall|general|pressing|promising|possible|new|"
    r"further|future|joint|"
    r"mutual|specific|concrete|"
    r"[a-z-]+(?:al|ic|ive|ing|ed))\s+)*(?:areas?|directions?|issues?|questions?|topics?|matters?|"
    r"results?|outcomes?|progress|"
    r"state|status|course|conditions?|pace|importance|details?|situation|experience|potential|"
    r"agenda|priorities|"
    r"achievements?|aspects?|"
    r"cooperation|relations|ties|interaction|collaboration|partnership|trade|turnover|plans?"
    r"\s+for\s+(?:further\s+)?cooperation|"
    r"draft)\b(?!\s+(?:house|cent|fair|mission|office|show|port|route))"
)
"""What is talked about and leaves nothing: «a number of priority areas», «the results of …»."""
_SOFT_DONE = re.compile(
    r"being\s+(?:\w+ly\s+)?(?:developed|strengthened|expanded|deepened|improved|enhanced|"
    r"promoted|supported|"
    r"intensified|fostered|stepped\s+up)$"
)
_SOFT_NEXT = re.compile(
    r"\s*(?:also\s+)?(?:increase|decrease|reduce|raise|lower|grow|improve|strengthen|enhance|"
    r"boost|benefit|become|help|lead|bring|"
    r"contribute|reach|rise|expand|develop|promote|support|serve|make|see|affect|cause|use|find)\b"
)
_PURPOSE = re.compile(r"\b(?:purpose|aim|goal|objective|task|mission)\b", re.IGNORECASE)
_BE = re.compile(r"\s*(?:\w+ly\s+|also\s+|soon\s+)?be\s")
_PAPER = re.compile(r"^\W*(?:[^\s,.]+[\s,]+){0,4}(?:agreement|memorand)", re.IGNORECASE)
_VISIT = re.compile(
    r"\b(?:visited [^.;]{3,60} to see (?:where|how)|"
    r"will meet(?! (?:once|twice|every|annually|regularly)\b)|"
    r"will visit|will attend|will (?:remain|be|stay) (?:valid|in force|effective)|"
    r"enter(?:s|ed)? into force|"
    r"(?:forum|session|summit|meeting|sitting|talks|negotiations|ceremony)\b"
    r"[^.]{0,80}\bwill (?:also )?(?:be held|begin|start|take place)|"
    r"will take part in (?:an?|the) (?:meeting|forum|session|plenary|summit|conference))\b",
    re.IGNORECASE,
)
_ONLY_WITH_DEEDS = re.compile(
    r"includes|included|to include|covers|outlines|touched|laid|also touched", re.IGNORECASE
)
_DEED = re.compile(
    rf"{DEVERBAL.pattern}|\\b(?:projects?|plant|factory|flights?|route|railway|road|bridge|"
    r"terminal|hub|centre|center|branch|build\\w*|open\\w*|launch\\w*|deliver\\w*|produc\\w*)\\b",
    re.IGNORECASE,
)
_TALKED = re.compile(r"discuss", re.IGNORECASE)


def aim_of_paper(clause: Span, cue: Cue) -> bool:
    """Tell whether a document is said to aim at something: «The memorandum aims to …»."""
    words = clause.text[cue.start - clause.start : cue.end - clause.start]
    paper = r"\b(?:agreement|memorandum|mou|document|protocol|plan|roadmap|declaration)\b"
    before = clause.text[: cue.start - clause.start]
    if not words.lower().startswith(("aim", "is to")):
        return False
    return bool(re.search(rf"{paper}(?:\s+with\s+[A-Z][\w-]+)?\s*$", before, re.IGNORECASE))


_WOULD_BE = re.compile(
    r"\s+be\s+(?:established|trained|built|opened|created|launched|held|set\s+up|introduced|"
    r"organi[sz]ed|supplied|provided|allocated|installed)\b"
)
_LONG_AGO = re.compile(r"\b(?:in|since)\s+(?:the\s+)?(?:18|19)\d\ds?\b")


def seen_as(clause: Span, cue: Cue) -> bool:
    """Tell whether something is only judged: «consider trade to be the main field»."""
    words = clause.text[cue.start - clause.start : cue.end - clause.start].lower()
    after = clause.text[cue.end - clause.start :]
    if words.startswith("consider"):
        return _SEEN_AS.search(after) is not None
    return words.endswith(" considered") and _JUDGED.match(after) is not None


_REPORTED = re.compile(
    r"\b(?:said|promised|agreed|announced|noted|informed|confirmed|added|revealed|decided)\b"
)
_DOING = re.compile(r"\s*(?:on\s+|upon\s+)?[a-z]{3,}ing\b")
_JUDGED = re.compile(
    r"\s+(?:an?|the|one|as|to\s+be|very|more|most|[a-z]+(?:al|ive|ful|ous|ant|able))\s"
)
"""Behind «is considered», what something is held to be: «considered a good site for …»."""
_SEEN_AS = re.compile(
    r"^[^.;]{0,200}?\b(?:to\s+be|as)\s+(?:an?|the|one|its|their|his|very|most|[a-z]+(?:al|ive|"
    r"ant|ent))\b"
)


def vague(clause: Span, cue: Cue, reported: bool = False) -> bool:
    """Tell whether an English cue says nothing that could be pointed at later.

    ``reported``: somebody is known to have said it, so that «would» promises as «will» does.
    """
    after = clause.text[cue.end - clause.start :][:_FAR]
    before = clause.text[: cue.start - clause.start][-_FAR:]
    words = clause.text[cue.start - clause.start : cue.end - clause.start].lower()
    if cue.status in (Status.SUSPENDED, Status.CANCELLED) and _PAPER.match(after):
        return False
    if _PRONOUN_ALONE.match(after):
        return True
    denied = _DENIED.search(before) or _DENIES.match(after)
    if _PAPER.match(after) or _VISIT.search(clause.text) or denied:
        return True
    if _RELATIONS.search(before) and not (DEVERBAL.search(after) or _OUTCOME.search(words)):
        return True
    listed = _ONLY_WITH_DEEDS.match(clause.text[cue.start - clause.start :])
    if listed and not (DEVERBAL.search(after[:60]) or _DOING.match(after)):
        return True
    if (
        _VERB_IN_CUE.search(words)
        and not _PASSIVE.match(words)
        and abstract(f"{words.split()[-1]}{after}")
    ):
        return True
    if cue.status is Status.PROPOSED and _ONLY_TALK.match(after) and not of_deed(after, idle):
        return True
    talked = _TALKED.match(clause.text[cue.start - clause.start :])
    if talked and not (_DEED.search(after) or concrete(after)):
        return True
    if seen_as(clause, cue):
        return True
    if words == "would" and not (reported or _REPORTED.search(before) or _WOULD_BE.match(after)):
        return True
    to_be_seen = _TO_BE_SEEN.match(words) is not None
    proposed = cue.status is Status.PROPOSED
    if proposed and _MATTERS.search(before) and not of_deed(before, idle, to_be_seen):
        return True
    if _SOME_PROJECTS.match(before) and not _DAY_OR_PLACE.match(after):
        return True
    if _SOFT_DOING.search(words) and not concrete(after):
        return True
    if _SOFT_DONE.search(words) and not concrete(before):
        return True
    if "interest" in words and not (
        GERUND.match(after.lstrip()) or NOMINAL.match(after.lstrip()) or _DEED.search(after)
    ):
        return True
    if words in ("may", "could") and (_SOFT_NEXT.match(after) or _BE.match(after)):
        return True
    if re.match(r"(?:is|are)\b.* to$", words) and _PURPOSE.search(before):
        return True
    if of_talk(before, words, after):
        return True
    if re.match(r"(?:was|were|is|are|will|to) .*discuss", words) and not (
        _DEED.search(before) or GERUND.search(before)
    ):
        return True
    if cue.status in (Status.DONE, Status.IN_PROGRESS) and _LONG_AGO.search(clause.text):
        return True
    if words in ("want to", "wants to") and (
        not FIRST.match(after.lstrip()) or _SOFT_NEXT.match(after)
    ):
        return True
    if cue.status is Status.DONE and words.startswith(("was ", "were ", "has ", "have ")):
        return False
    if makes_paper(after):
        return False
    if IDLE_DEED.match(after) or aim_of_paper(clause, cue):
        seen = concrete(after) and not nothing(after)
        return not seen and _BY_DEED.search(after) is None
    bare = _BARE_NEXT.fullmatch(words) or words.endswith(" to")
    bare = bare and not words.endswith(("invited to", "given to"))
    if bare and not _known_deed(after):
        return True
    if VAGUE.match(after):
        if _BY_DEED.search(after):
            return False
        named = re.search(r"including(.*)", after, re.IGNORECASE)
        return named is None or not DEVERBAL.search(named.group(1))
    return False
