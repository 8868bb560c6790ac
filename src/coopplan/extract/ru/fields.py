"""The fields of cooperation that a Russian text promises something about, each by itself."""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Piece

_PROMISED_FIELDS = re.compile(
    r"(?:развитие|развивать)\s+(?:и\s+)?(?:так(?:их|ие)\s+)?(?:област(?:ей|и)|сфер\w?|"
    r"отрасл(?:ей|и)|"
    r"направлени(?:й|я))(?:\s+как)?\s*:?\s+(?P<list>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_FIELD = re.compile(r"(?:^|,\s*(?:и\s+)?|\s+и\s+)((?:(?!,|\s+и\s)[^\n])+)")


def promised_fields(sentence: Span, piece: Piece) -> list[Piece]:
    """Give each field of «в планах развитие областей здравоохранения, спорта …» a piece."""
    text = sentence.text[piece.start - sentence.start : piece.end - sentence.start]
    match = _PROMISED_FIELDS.search(text)
    if match is None or match.start() > piece.cue.end - piece.start + 40:
        return []
    begin = piece.start + match.start("list")
    return [
        Piece(begin + one.start(1), begin + one.end(1), piece.cue, field=True)
        for one in _FIELD.finditer(match["list"])
    ]
