"""Deeds that an English sentence lists: «provides for exchanging experts and holding exhibitions».

The rule: a list is one of deeds where each part begins with one (a gerund, a noun of doing, a bare
verb); each concrete deed is a measure of its own, and what only names cooperation is none. Bare
verbs of one subject are one measure if more than one of them is concrete.
"""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span

_NOUN = (
    r"(?:exchanges?|organi[sz]ation|construction|creation|opening|launch|establishment|supply|"
    r"supplies|training|holding|implementation|introduction|provision|expansion|deliver(?:y|ies)|"
    r"production|installation|restoration|renovation|reconstruction|moderni[sz]ation|repair|"
    r"conduct|participation|formation|purchase|export|import|promotion|development|building|"
    r"visits?|placement|preparation|recruitment|sending|hosting|support|assistance|"
    r"simplification|issuance|communications?|digitali[sz]ation|publication|translation|twinning)"
)
_DETERMINER = r"(?:the\s+|an?\s+|their\s+|its\s+|[A-Z][\w-]+[’']s\s+)?"
_GERUND = (
    r"(?:also\s+|jointly\s+)?(?!(?:including|according|during|being|following|regarding|concerning|"
    r"using|aiming|covering|involving|allowing|making)\b)[a-z]+ing\b(?!\s+(?:of\s+)?(?:ties|relations)\b)"
)
_NOMINAL = (
    rf"{_DETERMINER}(?:[a-z-]+\s+){{0,2}}{_NOUN}\s+(?:of|in|for|between|with|to|on|at|through)\b"
)
_VERBAL = (
    r"(?:to\s+)?(?:also\s+|jointly\s+|promptly\s+|actively\s+|further\s+|fully\s+)*"
    r"(?:accelerate|arrange|assist|attract|begin|bring|build|carry|collaborate|comply|abide|commence|complete|"
    r"conduct|construct|consider|continue|cooperate|coordinate|create|deepen|deliver|design|"
    r"develop|discuss|ease|encourage|enhance|ensure|equip|establish|exchange(?!\s+programs?)|expand|explore|"
    r"export|facilitate|finance|form|foster|found|grant|offer|award|allocate|buy|sell|remove|help|hold|host|identify|implement|import|"
    r"improve|increase|install|intensify|introduce|invest|join|launch|maintain|moderni[sz]e|open|"
    r"organi[sz]e|participate|plant(?=\s+(?:\w+\s+)?(?:trees|forests|gardens|seed))|prepare|produce|promote|propose|provide|purchase|raise|"
    r"recruit|renovate|repair|restore|resume|run|send|set\s+up|share|simplify|start|step\s+up|"
    r"strengthen|study|supply(?!\s+chains?)|support(?!\s+for)|train|translate|upgrade|utili[sz]e|use|work)\b"
)
_STARTS = {
    "gerund": re.compile(_GERUND, re.IGNORECASE),
    "noun": re.compile(_NOMINAL, re.IGNORECASE),
    "verb": re.compile(_VERBAL, re.IGNORECASE),
}
_PAIRED = re.compile(r"\b\w+ing(?:\s+(?:up|out))?$")
"""«Surveying and planning plantations»: the first verb shares its object with the second."""
_MODAL = re.compile(r"\b(?:to|will|would|also|jointly)\s*:?\s*$", re.IGNORECASE)
_BREAK = re.compile(r"[,;]\s+(?:and\s+|as\s+well\s+as\s+)?|\s+(?:and|as\s+well\s+as)\s+")
_LEADS = re.compile(r"\s*(?:on|for|upon|to|that|in|the\s+following|:)?\s*")
_IDLE = re.compile(
    rf"^{_DETERMINER}(?:to\s+|of\s+|for\s+)?(?:further\s+|joint(?:ly)?\s+|mutual(?:ly)?\s+|fully\s+|also\s+|"
    r"actively\s+)*(?:"
    r"(?:strengthen|enhanc|deepen|boost|foster|promot|develop|expand|intensif|improv|maintain|"
    r"increas|consolidat|rais|continu|establish|encourag|facilitat|ensur|support|step)\w*\s+(?:up\s+|of\s+)?"
    r"(?:the\s+)?(?:[\w-]+,?\s+(?:and\s+)?){0,4}?(?:cooperation|ties|relations|relationship|friendship|"
    r"partnership|collaboration|interaction|contacts|understanding|exchanges|trade|bonds|"
    r"activities|links)\b(?!\s+(?:cent|program|plan|council|office|agreement|roadmap))|"
    r"(?:implementation|implement\w*|realization)\s+(?:of\s+)?(?:the\s+)?(?:previous|joint|existing|"
    r"mutual|specific|these|this|concrete)\b|"
    r"(?:fully\s+)?(?:utili[sz]|us)(?:e|ing)\b|cooperat\w+|collaborat\w+|work(?:ing)?\s+together|"
    r"explor\w+\s+(?:new\s+|further\s+|potential\s+)?(?:opportunit|areas|possibilit|ways)|"
    r"bring\w*\s+(?:the\s+)?\w+\s+to\s+fruition|shar(?:e|ing)\s+(?:\w+\s+){0,2}information\b|"
    r"compl[yi]\w*\s+with|abid\w+\s+by|seek\w*|striv\w*\b(?!\s+to\s+(?:complete|finish|build|open|launch)\b)|contribut\w*|develop(?:ment|ing)?\s+(?:of\s+)?(?:friendly|bilateral)|"
    r"promot\w+\s+(?:of\s+)?(?:peace|friendship|mutual))",
    re.IGNORECASE,
)


def deeds(clause: Span, at: int, single: bool = False) -> list[Span] | None:
    """Return the concrete deeds that a clause lists behind the place ``at``; None if it lists none.

    An empty list means that all of what is listed only names cooperation. ``single``: one deed is a
    list too.
    """
    text = clause.text
    begin = at - clause.start
    begin += len(_LEADS.match(text, begin).group())  # type: ignore[union-attr]
    kind = next((key for key, one in _STARTS.items() if one.match(text, begin)), None)
    if kind is None or (kind == "verb" and not _MODAL.search(text[:begin])):
        return None
    parts = _parts(text, begin, kind)
    if len(parts) < 2 and not single:
        return None
    kept = [
        Span(clause.start + start, clause.start + end, text[start:end])
        for start, end in parts
        if not _IDLE.match(text[start:end]) and len(text[start:end].split()) > 2
    ]
    if kind == "verb" and len(kept) > 1:
        return None
    return kept


def _parts(text: str, begin: int, kind: str) -> list[tuple[int, int]]:
    """Return where the parts of a list stand; what begins with no deed goes on with the last."""
    ends: list[tuple[int, int]] = []
    start = begin
    depth = 0
    for match in _BREAK.finditer(text, begin):
        depth = text.count("(", begin, match.start()) - text.count(")", begin, match.start())
        starts = _STARTS["verb"] if kind == "verb" else None
        fits = (
            starts.match(text, match.end())
            if starts
            else _STARTS["gerund"].match(text, match.end())
            or _STARTS["noun"].match(text, match.end())
            or re.match(r"cooperation\b", text[match.end() :])
        )
        paired = match.group().strip() == "and" and _PAIRED.search(text[start : match.start()])
        if depth == 0 and fits and not paired:
            ends.append((start, match.start()))
            start = match.end()
    ends.append((start, len(text.rstrip(' .,;:!”"'))))
    return ends


IDLE = _IDLE
"""What begins a deed that nothing could point at later."""
