"""English sentences cut into statements, each without what only leads up to it or trails behind.

The rule: a statement has a subject and a status of its own. Who said it, under which document and
for which high aim it is done are no part of the deed.
"""

from __future__ import annotations

import re

from coopplan.extract.en.matrix import opened
from coopplan.extract.en.verbs import BARE, GERUND
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import cues
from coopplan.model.text import Lang

_SAYS = (
    r"(?:said|says|noted|added|stressed|emphasi[sz]ed|stated|explained|declared|told|concluded|"
    r"reported|reports|learned|announced|informed|highlighted|underlined|tweeted|wrote|writes|"
    r"posted|argued|recalled|observed|remarked|commented|continued|revealed)"
)
_LEAD = re.compile(
    r"^(?:(?:besides|in addition|also|moreover|specifically|in particular|at the same time|"
    r"further|"
    r"furthermore|additionally|meanwhile|separately|finally|in turn|as a result|in future|"
    r"for (?:his|her|its|their) part|in return|on the other hand|on the one hand|lastly|"
    r"third(?:ly)?|"
    r"in concrete terms|concretely|in practice|in practical terms|likewise|similarly|to this end|"
    r"to that end|as a first step|initially|by contrast|in exchange|"
    r"under (?:it|this)|today|currently|recently|as well as this|so|thus|first(?:ly)?|"
    r"second(?:ly)?)\s*,\s*)+",
    re.IGNORECASE,
)
_SETTING = re.compile(
    r"^(?:under|among|within|as\s+part\s+of|pursuant\s+to|in\s+(?:accordance|line|keeping|"
    r"conformity|compliance)\s+with|"
    r"following|after|during|at|regarding|besides|in\s+addition\s+to|apart\s+from|along\s+with|"
    r"thanks\s+to|with|since|to|for|through|as|speaking|addressing|having|thanking|"
    r"proceeding\s+from|based\s+on|taking\s+into\s+account|building\s+on|drawing\s+on|guided\s+by|"
    r"on\s+the\s+(?:sidelines|margins|basis|part)|concerning|by\s+(?:signing|the)|when|"
    r"in\s+(?:the\s+)?(?:framework|field|area|sphere|sector|frame|course|context|area)s?\s+of|"
    r"in\s+(?:education|culture|tourism|trade|agriculture|health\w*|energy|transport|industry|"
    r"turn|particular|this\s+\w+|these\s+\w+))\b"
    r"[^;:“”\"]{0,160}?,\s+(?=(?!and\b|which\b|who\b|or\b)[^,;]{2,90}?\b(?:will|would|shall|is|"
    r"are|was|"
    r"were|has|have|had|plans?|intends?|[a-z]+ed|undertook)\b)"
)
_ATTRIBUTED = re.compile(r"^(?:according to|as per) (?:the )?[^,]{0,110},\s*", re.IGNORECASE)
_STATED = re.compile(
    r"^[^:]{0,200}\b(?:document|memorandum|mou|agreement|protocol|plan|roadmap)\b[^:]{0,200}\b"
    r"(?:states?|says|reads|stipulates?|provides?|specif(?:y|ies))(?:\s+that)?:\s+(?=[A-Z])",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^[^;:“”\"]{0,170}?\b(?:said|says|noted|announced|added|told\s+\w+)\s+"
    r"(?=(?:the|an?|both|they|he|she|it|there|its?|[A-Z][\w’'-]*)\s|"
    r"(?!(?:on|in|at|to|by|after|during|that|when|as|with|for|about|of)\b)[a-z][\w’'-]*\s"
    r"[^,;]{0,70}?\b(?:would|will|was|were|is|are)\b)"
)
_SPOKEN = re.compile(
    r"(?<=[a-z])\.\s+[/(|]\s*[A-Z]{2,}.*$|"
    r"[,”\"]+\s*(?:said|noted|added|he said|she said|the press service|according to)\b.*$|"
    rf"[,.!?]?[”\"]\s*,?\s*(?:(?:he|she|they|the\s+[^”\"]{{1,60}}|[A-Z][^”\"]{{0,120}})\s)?"
    rf"(?:also\s+)?{_SAYS}\b.*$|"
    rf",\s+(?:(?:[A-Z][\w.’'-]*\s+){{1,8}}|(?:he|she|they|the\s+(?:[\w’'-]+\s+){{0,5}}?\w+)\s+)"
    rf"(?:also\s+)?{_SAYS}\b.*$|"
    rf",\s+(?!(?:and|but|while|which|who|as|that)\b)(?:[A-Z]?[a-z’'.-]+\s+){{1,4}}(?:also"
    rf"\s+)?{_SAYS}\b(?!\s+that\b)[^,;]*$|"
    rf",\s+[a-z]+s\s+(?:also\s+)?{_SAYS}\b.*$|"
    rf",\s+(?:informs|reports|writes|says|tells|announces|announced|reported)\s+(?:the"
    rf"\s+)?[A-Z].*$|"
    rf",\s+(?:saying|adding|noting|stressing)\b.*$|"
    r",\s+it\s+(?:transpired|emerged|turned\s+out|(?:is|was|has\s+been|became)\s+(?:reported|"
    r"said|announced|stated|known|understood|learn[et]d?|noted|revealed|disclosed))\b(?!\s+that)"
    r".*$|"
    rf"[,.!?][’']\s+(?:(?:he|she|they|[A-Z][\w.-]+)\s+){{1,4}}?(?:also\s+)?{_SAYS}\b.*$|"
    rf",\s+[A-Z][\w.’'-]*,\s[^,]{{0,80}},\s+{_SAYS}\b.*$|"
    rf",\s+(?:the|its|his|her|their)\s[^,;]{{2,80}},\s+[A-Z][^,;]{{2,60}},\s+{_SAYS}\b.*$",
    re.DOTALL,
)
_UNDER = re.compile(
    r"^(?:Under|According\s+to|As\s+per)\s+(?:the|this|its)\s+(?:agreement|memorandum|mou|"
    r"document|plan|"
    r"protocol|pact|deal|programme|program|roadmap|declaration|accord)\s+(?=[A-Z]|the\b|both\b|"
    r"\d)",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^(?:\([^()]{2,30}\)|[A-ZÀ-Þ][A-ZÀ-Þ’'.-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ’'.-]+){0,2}|"
    r"[A-Z][\w’'.-]+(?=,\s|\s\())"
    r"(?:,\s[^–—:;()]{1,40})?(?:\s*[(/][^()/]{1,24}[)/]\.?)?\s*[–—-]+\s+(?=[A-Z“\"])"
)
_AND_THAT = re.compile(r"^that,?\s+(?!is\b|was\b|will\b|would\b)")
_HE_ADDED = re.compile(rf"^(?:he|she|they|[A-Z][\w’'-]+)\s+(?:also\s+)?{_SAYS},\s+")
_MARKS = re.compile(r"^[\s«“\"„–—\-•*,]+")
_NUMBERED = re.compile(r"^\(?\d{1,2}[.)]\s+")
_NOTE = re.compile(
    r"^(?:(?:it\s+should\s+be\s+noted|it\s+is\s+noted|note)\s+that\s+|accordingly,\s+)", re.I
)
_QUOTES = re.compile(rf"^[^:“\"]{{0,160}}\b(?:{_SAYS}|reiterated)(?:\s+\w+){{0,3}}:\s+(?=[“\"])")
_ADVERBIALS = (
    _QUOTES,
    _MARKS,
    _DATELINE,
    _NUMBERED,
    _LEAD,
    _HE_ADDED,
    _AND_THAT,
    _ATTRIBUTED,
    _STATED,
    _UNDER,
    _NOTE,
)

_WORD = (
    r"(?!(?:who|which|that|when|where|if|to(?!\s+(?:[A-Z]|the\b|an?\b|its\b|their\b)))\b)"
    r"[\w’'.&()/“”\"«»-]+"
)
_FINITE = (
    rf"(?={_WORD}(?:\s+{_WORD}){{0,13}}?(?:(?:,\s[^,;:]{{2,100}}){{1,3}},)?\s+(?:will|would|shall|may|could|"
    rf"should|starts|opens|goes|continues|(?:is|are)\s+(?:(?:only|now|then|soon|first)\s+)?(?:to|"
    rf"being|under|also|expected|"
    rf"planned|(?:now\s+|also\s+)?[a-z]+ing|"
    r"set|scheduled|ready|interested)|intends?|plans?|pledges|promises|agrees|offers|undertakes|"
    r"commits|vows|proposes|suggests|(?:has|have)\s+(?:also\s+|already\s+)?"
    r"(?:agreed|offered|promised|pledged|opened|begun|started|received|been|launched|proposed)|"
    r"agreed|pledged|promised|proposed|offered|undertook|arrived|(?:was|were)\s+\w+)\b)"
)
_HELPS = r"(?:will|would|shall|(?:is|are)\s+(?:to|being))"
_SAID = (
    r"(?:also\s+|has\s+|have\s+)?(?:asked|urged|invited|called\s+on|requested|promised|pledged|"
    r"agreed|"
    r"offered|proposed|suggested|plans|intends?|undertook|decided)\s"
)
_COMMA_AND = re.compile(r",\s+(?:and|while|but)\s")
_PAST = re.compile(r"\s(?:[a-z]{2,}ed|was|were|is|are|has|have|went|came|said|took|sent|held)\s")
_ASKED = re.compile(
    r"(?:also\s+)?(?:asked|urged|invited|called\s+on|requested|said|added|noted|told)\s"
)
_CLAUSE = re.compile(
    r"(?:;\s+(?:and\s+)?|,\s+(?:while|but|and|whereas)\s+|,\s+|\s+and\s+|\s+while\s+)"
    r"(?!(?:which|who|that|where|thus|so|whose|this|it|as|to|in|on|by|for|at|with|including|"
    r"such)\b)"
    rf"{_FINITE}|,?\s+and\s+(?={_SAID})|,?\s+and\s+(?=(?:negotiations|talks|an\s+agreement)\b)|"
    rf",?\s+and\s+(?=it\s+(?:was|is|has\s+been)\s+[a-z]+\s+that\s)|"
    rf",?\s+and\s+(?=(?:also\s+)?(?:said|added|noted|told)\s)|"
    rf";\s+|,\s+but\s+|,\s+(?:while|whereas)\s+(?={_WORD}(?:,?\s+{_WORD}){{0,13}}?\s+{_HELPS}\b)|"
    rf",?\s+(?:under|within|through|by|in)\s+which\s+(?={_WORD}(?:\s+{_WORD}){{0,13}}?"
    rf"\s+{_HELPS}\b)|"
    rf"(?:,\s+|,?\s+and\s+)(?=that,?\s+{_FINITE})"
)
_THAT = re.compile(r"that\b")
_SUBJECT = re.compile(
    rf"(?!to\s){_WORD}(?:\s+(?!(?:and|or)\b){_WORD}){{0,9}}?\s+(?:will|would|shall|(?:is|are)"
    rf"\s+to)\b"
)
"""A subject and its verb, though its first word could be a verb: «travel agencies will be …»."""
_COLON = re.compile(
    r":\s+(?=[A-Z])|(?<=\bfollow):\s+|(?<=\bnext):\s+|(?<=\bsteps):\s+|(?<=\bahead):\s+|"
    r":\s+(?=(?:they|he|she|it)\s)"
)
"""Before what a few words announce: «What may follow: in farming the sides will …»."""
_ASIDE = re.compile(
    r";\s+(?:it|he|she|they|this|that|(?:the|his|her|its|their)\s+[\w-]+)\s+"
    r"(?:was|were|is|are|has|have|had|[a-z]{3,}(?:s|ed))\b(?!\s+of\b)[^;]*$"
)
"""A statement of its own behind a deed, which tells no other: «…; the decision stands in …»."""
_SUBORDINATES = re.compile(r"\b(?:because|that|since|while|if|when|whereas|so\s+that)\s+")
"""A word behind which a subject begins: «because health and water services will be …»."""
_LAST_OF_LIST = re.compile(r"(?:[\w’'-]+\s+){1,4}?(?:and|or)\s")
_AHEAD = 300
"""Letters behind a mark in which the next statement has to tell a status."""


def clauses(span: Span) -> list[Span]:
    """Cut a sentence where a new statement begins, if both sides tell a status."""
    pieces: list[Span] = []
    begin = 0
    colon = _COLON.search(span.text)
    if colon and cues(_part(span, colon.end(), len(span.text)), Lang.EN):
        head = _part(span, 0, colon.start())
        own = cues(head, Lang.EN) and len(head.text.split()) > 4
        pieces += [head] if own else []
        begin = colon.end()
    for match in _CLAUSE.finditer(span.text, begin):
        left = _part(span, begin, match.start())
        right = _part(span, match.end(), min(len(span.text), match.end() + _AHEAD))
        verb = BARE.match(right.text) or GERUND.match(right.text)
        listed = verb is not None and _SUBJECT.match(right.text) is None
        ended = match.group().startswith(";") or _ASKED.match(right.text) is not None
        ended |= _COMMA_AND.match(match.group()) is not None and bool(_PAST.search(left.text))
        if _within_list(span, begin, match):
            continue
        if not listed and _tells(right) and (ended or cues(left, Lang.EN)):
            pieces += [left] if cues(left, Lang.EN) else []
            begin = match.end()
    aside = _ASIDE.search(span.text, begin)
    alone = aside is not None and bool(cues(_part(span, begin, aside.start()), Lang.EN))
    pieces.append(_part(span, begin, aside.start() if aside and alone else len(span.text)))
    return pieces


def _tells(part: Span) -> bool:
    """Tell whether a part of a sentence tells a status, be it by «it was agreed that»."""
    matrix = opened(part.text)
    return bool(cues(part, Lang.EN)) or (matrix is not None and matrix.lends is not None)


def _within_list(span: Span, begin: int, match: re.Match[str]) -> bool:
    """Tell whether a bare comma stands in a list of subjects: «timber, paper and stone will be …».

    Before a comma that parts two statements the first has told its status since the last comma.
    """
    if _THAT.match(span.text, match.end()):
        return False
    opens = list(_SUBORDINATES.finditer(span.text, begin, match.start()))
    if opens and match.group().strip() == "and":
        behind = opens[-1].end()
        near = match.start() - behind < _AHEAD
        if near and not cues(_part(span, behind, match.start()), Lang.EN):
            return True
    if match.group().strip() == "and":
        comma = max(span.text.rfind(mark, begin, match.start()) for mark in ",:")
        near = comma >= 0 and match.start() - comma < _AHEAD
        return near and not cues(_part(span, comma, match.start()), Lang.EN)
    if match.group().strip() != ",":
        return False
    mark = max(span.text.rfind(",", 0, match.start()), span.text.rfind(" and ", 0, match.start()))
    since = max(begin, mark + 1, match.start() - _AHEAD)
    tail = _LAST_OF_LIST.match(span.text, match.end())
    return tail is not None and not cues(_part(span, since, match.start()), Lang.EN)


def _part(span: Span, begin: int, stop: int) -> Span:
    return Span(span.start + begin, span.start + stop, span.text[begin:stop])


def trimmed(clause: Span) -> tuple[int, int]:
    """Return the place of a clause without what introduces it, who said it, and marks."""
    text = clause.text
    begin, stop = 0, len(text)
    tail = _SPOKEN.search(text)
    if tail and tail.start() > 20 and not _still(clause, 0, tail.start(), stop):
        stop = tail.start()
    changed = True
    while changed:
        changed = False
        for pattern in _ADVERBIALS:
            match = pattern.match(text[begin:stop])
            if match and match.end():
                begin += match.end()
                changed = True
        said = _introduced(clause, begin, stop)
        if said:
            begin += said
            changed = True
        for pattern in (_SETTING, _TOLD):
            match = pattern.match(_lowered(text[begin:stop], pattern))
            if match and _still(clause, begin, begin + match.end(), stop):
                begin += match.end()
                changed = True
    return clause.start + begin, clause.start + _end(text, begin, stop)


def _introduced(clause: Span, begin: int, stop: int) -> int:
    """Return how many letters only say that the deed is done, if they tell of no other deed."""
    matrix = opened(clause.text[begin:stop])
    if matrix is None or cues(_part(clause, begin, begin + matrix.said), Lang.EN):
        return 0
    return matrix.end


def _lowered(text: str, pattern: re.Pattern[str]) -> str:
    """Return a text for a pattern of small letters, which a sentence begins with a capital."""
    return text[:1].lower() + text[1:] if pattern is _SETTING else text


def _still(clause: Span, begin: int, at: int, stop: int) -> bool:
    """Tell whether only what stands behind a setting tells a status."""
    lead, rest = _part(clause, begin, at), _part(clause, at, stop)
    which = re.search(r",\s+which\b", lead.text)
    lead = _part(clause, begin, begin + which.start()) if which else lead
    return bool(cues(rest, Lang.EN)) and not cues(lead, Lang.EN)


def _end(text: str, begin: int, stop: int) -> int:
    """Return where a statement ends, without its last marks."""
    while stop > begin and text[stop - 1] in " \t.,;:!?…–—-":
        stop -= 1
    while (
        stop > begin
        and text[stop - 1] in "”\"»'"
        and (
            text[begin:stop].count("«") < text[begin:stop].count("»")
            or (text[stop - 1] in '”"' and text[begin:stop].count(text[stop - 1]) == 1)
        )
    ):
        stop -= 1
    while stop > begin and text[stop - 1] in " .,;:!?…":
        stop -= 1
    return stop
