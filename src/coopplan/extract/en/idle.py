"""English verbs that say what every agreement is for: «strengthen», «contribute», «visit».

The rule: behind a promise they leave nothing that could be pointed at later; praise, thanks and
figures of trade promise nothing at all.
"""

from __future__ import annotations

import re

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
VAGUE = re.compile(
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
IDLE_DEED = re.compile(
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


def idle(after: str) -> bool:
    """Tell whether an English verb only says what every agreement is for."""
    return IDLE_DEED.match(after) is not None or VAGUE.match(after) is not None
