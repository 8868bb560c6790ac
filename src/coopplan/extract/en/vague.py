"""What is no measure in English: praise, hopes, visits, cooperation in general.

These words stand where a status is told, but nothing that could be pointed at later.
"""

from __future__ import annotations

import re

from coopplan.extract.en.objects import abstract, makes_paper
from coopplan.extract.en.talk import of_deed, of_talk
from coopplan.extract.en.things import DEVERBAL, concrete, nothing
from coopplan.extract.en.verbs import AFTER_WILL, FIRST, GERUND, NOMINAL
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue
from coopplan.model.codes import Status

PRAISE = re.compile(
    r"\b(?:thanked|congratulated|expressed (?:confidence|hope|gratitude)|welcomed|confident|"
    r"recalled|reminded|laid flowers|(?<!to )reports?(?! (?:on|to)\b)|"
    r"glad|hopes?|hoped|is confident|"
    r"underlined the "
    r"importance|completed (?:\w+ ){1,2}years|assured(?![^.;]{0,60}\bthat\b)|i think|"
    r"i believe|i am sure|we believe|"
    r"expressed (?:his|her|their|its) wish to "
    r"(?:enhance|strengthen|boost|promote|deepen|expand)|"
    r"stressed the importance|noted the importance|praised|appreciat\w+)\b",
    re.IGNORECASE,
)
NUMBERS_ONLY = re.compile(
    r"\b(?:turnover|trade|exports?)\b[^.]{0,60}(?<!\bbe )\b(?:amounted|reached|grew|rose|"
    r"increased|exceeded|"
    r"totall?ed)\b",
    re.IGNORECASE,
)
# What follows a cue and makes it say nothing that could be checked later.
_VAGUE = re.compile(
    r"^\W*(?:the\s+|a\s+|to\s+|on\s+|all-encompassing\s+|comprehensive\s+|close\s+|joint\s+|"
    r"active\s+|further\s+|mutual\w*\s+|bilateral\s+|"
    r"prospects?\s+(?:of|for)\s+|"
    r"(?:constant|constructive|continuous|continued|effective|fruitful|full|strategic|practical|"
    r"direct|regular|stable|cross-border|interregional|international|long-term|[a-z-]+(?:omic|"
    r"ural|"
    r"tific|ical|ional|itary|arian|ented|tual|cial|logical))\s+|and\s+|"
    r"development\s+of\s+|expand\w*\s+|strengthen\w*\s+|deepen\w*\s+|develop\w*\s+|continue\s+|"
    r"step up\s+|boost\w*\s+|enhanc\w*\s+|issues\s+of\s+)*(?:cooperat\w+|"
    r"relations?|ties|partnership|"
    r"interaction|collaborat\w+|contacts|arrangements|bilateral|friendly)"
    r"(?!\s+(?:closely\s+)?in\s+(?:disseminat|train|build|construct|organi[sz]|exchang)ing\b)",
    re.IGNORECASE,
)
# «Will strengthen», «agreed to establish sister city relations»: what every agreement is for.
_IDLE_ENGLISH = re.compile(
    r"^\W*(?:(?:not\s+only|strive\s+(?:for|to)|also|further|help(?:\s+to)?|jointly|"
    r"continue(?:\s+to)?|be\s+able\s+to|"
    r"seek\s+to|work\s+to|make\s+every\s+effort\s+to|together|to)\s+)*"
    r"(?:contribut\w*|focus\s+on|respond\s+to|recogni[sz]e|(?:extend|widen|"
    r"broaden)\w*\s+(?:\w+\s+)?cooperat\w+|"
    r"be\s+\w+ing\s+(?:\w+\s+)?(?:opportunit|cooperation)\w*|commit\s+to|"
    r"continu\w*\s+(?:\w+\s+)?(?:contacts|cooperation|dialogue|"
    r"talks|exchanges)|earn|last|cost|amount\s+to|tap\s+into|extend\s+support|accompany|hand\s+it|"
    r"vote|work\s+(?:cooperatively|side)|(?:the\s+)?development\s+of\s+(?:exchange|cooperat)\w*|"
    r"strengthen\w*|enhanc\w*|promot\w*|deepen\w*|allow\w*|enabl\w*|serv\w*|"
    r"giv\w+|bring\w*(?!\s+(?:more\s+[a-z]+s|\d|goods)\b)|boost\w*|benefit\w*|favou?r\w*|"
    r"becom\w+|hav\w+|mark\w*(?=\s+(?:\d|(?:an?|"
    r"the)\s+(?:\w+\s+){0,2}(?:anniversary|milestone|step|stage|chapter|beginning|start|era|"
    r"page)\b))|foster\w*|"
    r"(?:its|their)\s+(?:\w+\s+){0,3}cooperat\w+|guid\w+|forg\w+|(?:oversee|monitor|supervise|"
    r"coordinate)\w*|help\w*(?!\s[^.]{0,50}\b(?:train|build|construct|open|creat|organi[sz]e|run|"
    r"find|sell|export|set\s+up|restor|repair|equip|digiti[sz]|moderni[sz]|launch|buy|plant|"
    r"produc|host|teach|introduc|process|clean|clear|treat|protect|print|publish|install|survey|"
    r"breed|certif|recruit|hir)\w*)|lead\w*|ensur\w*|improv\w*|grow\w*|"
    r"increas\w+\s+(?:the\s+)?(?:(?:mutual|bilateral)\s+)?(?:cooperation|trade|turnover)|"
    r"work\s+together|efforts\b|(?:his|her|their|the|its)\s+(?:speech|remarks|address|message|"
    r"visit|"
    r"meeting|talks)\b|for\s+(?:the\s+)?signing|"
    r"implement\w*\s+(?:specific|joint|concrete)\s+projects|(?:its|their|the)\s+(?:sister|twin|"
    r"friend\w*|close)\b|visit\w*|"
    r"meet\w*(?!\s+(?:in|at|on|once|twice|again|every|annually|regularly|next)\b)|attend\w*|"
    r"join(?:s|ed|ing)?\s+(?!(?:the|an?)\s)|join(?:s|ed|ing)?\s+(?:an?|the)\s+(?:\w+\s+){0,3}"
    r"(?:forum|meeting|session|ceremony|summit|conference|talks|delegation|event)|"
    r"agree\w*|mak\w+|reach\w*|play\w*|pav\w+|"
    r"lay\w*(?=\s+(?:an?|the)\s+(?:\w+\s+)?(?:foundation|basis|groundwork))|facilitat\w*|"
    r"remain\w*|"
    r"see|take\s+(?:place|part\s+in\s+(?:an?|the)\s+(?:\w+\s+){0,3}(?:forum|meeting|session|"
    r"conference|summit|ceremony|event))|favorably|positively|significantly|"
    r"undoubtedly|definitely|certainly|open\s+up\s|be\s+(?:[“\"]|sister|twin|partner|friend|in"
    r"\s+(?:writing|force))|open\s+(?:up\s+)?(?:new\s+)?(?:opportunit|prospect|"
    r"horizon)|"
    r"creat\w+\s+(?:new\s+|favou?rable\s+|additional\s+)*(?:opportunit|condition|prospect|"
    r"basis|foundation)|provid\w+\s+(?:an?\s+|new\s+)*(?:impetus|opportunit|framework|platform|"
    r"basis)|(?:support|expand|develop|intensify|advance)\w*\s+(?:the\s+)?(?:further\s+)?"
    r"(?:\S+\s+){0,3}(?:cooperation(?!\s+(?:program|plan|roadmap|agreement|cent|council))|ties|"
    r"relations|partnership|collaboration|development\s+of)|"
    r"(?:(?:re-)?establish|set\s+up|build|enter\s+into)\w*\s+(?:a\s+|the\s+)?(?:bilateral"
    r"\s+)?(?:sister|twin|"
    r"friendly|friendship|partner\w*|brotherly|"
    r"diplomatic|cooperative|closer?\s|(?:\w+\s+){0,2}(?:partnership|relations|ties)|"
    r"direct\s+(?:ties|contacts))|be\s+(?:strengthened|deepened|enhanced|boosted|reached|attained|"
    r"crossed|an?|the|first|"
    r"beneficial|useful|important|possible|able|given(?!\s+to)|considered|attended|in\s+the|"
    r"held\s+at|aimed|"
    r"based|signed|of\s+great|implemented\s+in\s+accordance)\b|implementing\s+(?:specific|joint|"
    r"concrete)\s+projects|taking\s+(?:specific|concrete|joint|further)\s+(?:steps|measures)|"
    r"(?:key\s+|main\s+|priority\s+)?(?:areas|directions|fields)\s+(?:for|of)|discuss\w*|"
    r"build\w*\s+(?:collaboration|trust|bridges)|sign\w*\s)",
    re.IGNORECASE,
)
# «Will facilitate trade by organising …»: the deed stands behind the aim.
_BY_DEED = re.compile(
    r"\b(?:by|through)\s+(?:organi[sz]|hold|open|build|launch|exchang|shar|train|suppl|construct|"
    r"establish|creat|set)\w*ing\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\bnot\s+$", re.IGNORECASE)
_PASSIVE = re.compile(r"(?:.*\bbeen|(?:is|are|was|were)\b(?!.*ing$))\b")
_VERB_IN_CUE = re.compile(r"(?:ing|s|ed)$")
"""A cue that is itself the verb of the deed: «are opening», «establishes»."""
_PRONOUN_ALONE = re.compile(r"\s+(?:it|this|that|them|these|those|so)\W*$", re.IGNORECASE)
_DENIES = re.compile(r"\s*(?:not|never|be\s+no|have\s+no)\b")
_RELATIONS = re.compile(
    r"(?:\b(?:relations(?:hip)?|ties|cooperation|partnership|contacts?|dialogue|"
    r"(?<![Aa]t the )(?<![Ii]n the )(?<![Dd]uring the )(?<![Aa]fter the )(?<![Aa]t )"
    r"(?<![Ii]n )talks)|"
    r"^[“\"‘']?(?:Relations(?:hip)?|Ties|Cooperation|Partnership|Contacts?|Dialogue|Talks))"
    r"(?:\s+|,\s+it\s+was\s+\w+,\s+)(?:[^,.;]{0,60}\s)?$"
)
_FAR = 600
"""Letters on each side of a cue in which its meaning is looked for: more than a clause has."""
_BARE_NEXT = re.compile(r"will|would|shall|should|may|could|is to|are to")


def _known_deed(after: str) -> bool:
    """Tell whether a verb of deeds or a passive follows «will»."""
    return bool(FIRST.match(after.lstrip()) or _BE.match(after) or AFTER_WILL.match(after))


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
    r"priority|important|topical|current|present|overall|general|pressing|promising|possible|new|further|future|joint|"
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


def _aim_of_paper(clause: Span, cue: Cue) -> bool:
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


def idle(after: str) -> bool:
    """Tell whether an English verb only says what every agreement is for."""
    return _IDLE_ENGLISH.match(after) is not None or _VAGUE.match(after) is not None


_REPORTED = re.compile(
    r"\b(?:said|promised|agreed|announced|noted|informed|confirmed|added|revealed|decided)\b"
)
_DOING = re.compile(r"\s*(?:on\s+|upon\s+)?[a-z]{3,}ing\b")
_JUDGED = re.compile(
    r"\s+(?:an?|the|one|as|to\s+be|very|more|most|[a-z]+(?:al|ive|ful|ous|ant|able))\s"
)
"""Behind «is considered», what something is held to be: «considered a good site for …»."""
_SEEN_AS = re.compile(r"^[^.;]{0,200}?\b(?:to\s+be|as)\s+(?:an?|the|one)\b")


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
    if _IDLE_ENGLISH.match(after) or _aim_of_paper(clause, cue):
        seen = concrete(after) and not nothing(after)
        return not seen and _BY_DEED.search(after) is None
    bare = _BARE_NEXT.fullmatch(words) or words.endswith(" to")
    bare = bare and not words.endswith(("invited to", "given to"))
    if bare and not _known_deed(after):
        return True
    if _VAGUE.match(after):
        if _BY_DEED.search(after):
            return False
        named = re.search(r"including(.*)", after, re.IGNORECASE)
        return named is None or not DEVERBAL.search(named.group(1))
    return False
