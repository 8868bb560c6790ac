"""English passives in a row that share one «be»: «roads will be mended, walls built».

The rule: behind the first passive each part has a subject of its own and ends in a participle; a
part that does not makes the row none.
"""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece

_LONG = 500
"""Letters of a clause that no row of short passives fills."""
_PARTICIPLE = (
    r"(?:[a-z]{3,}ed|(?:re)?(?:held|built|made|sent|set\s+up|paid|laid|put|sold|bought|dug|led|"
    r"shown|"
    r"given|drawn\s+up))"
)
_FIRST = re.compile(
    rf"[^,;]{{3,}}?\b(?:be|been|being)\s+(?:\w+ly\s+)?{_PARTICIPLE}\b[^,;]*?(?=,\s|\s+and\s)"
)
_LINK = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_PART = re.compile(
    rf"(?!(?:{_PARTICIPLE}|\w+ly|also|then|be|to|is|are|was|were|will|it|they)\b)"
    rf"(?:(?!(?:ones|is|are|was|were|will|would|has|have|which|that)\b)"
    rf"[\w’'-]+\s+){{1,16}}?{_PARTICIPLE}(?:\s+(?:in|on|at|by|for|from|with|to|every|each|next|"
    rf"this)\b(?:(?!\s+and\s)[^,;])*)?"
)
_SOFT = re.compile(
    r"\b(?:stepped\s+up|strengthened|promoted|widened|deepened|developed|expanded|enhanced|"
    r"improved|encouraged|"
    r"fostered|boosted|raised\s+to\b[^,;]*level|maintained|intensified)\b"
)


def gapped(clause: Span, cue: Cue) -> list[Piece]:
    """Return the deeds of a row of passives, one for each; none where it is no row."""
    text = clause.text
    first = _FIRST.match(text) if len(text) < _LONG else None
    if first is None or not cue.end <= clause.start + first.end():
        return []
    found = [(0, first.end())]
    at = first.end()
    while at < len(text):
        link = _LINK.match(text, at)
        part = _PART.match(text, link.end()) if link is not None else None
        if link is None or part is None:
            return []
        stop = _LINK.search(text, part.end())
        end = len(text) if stop is None else stop.start()
        if text[part.end() : end].strip():
            return []
        found.append((part.start(), end))
        at = end
    return [
        Piece(clause.start + start, clause.start + end, cue)
        for start, end in found
        if not _SOFT.search(text[start:end])
    ]
