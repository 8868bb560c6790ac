"""English letters of intent, which are papers of no kind that the register has.

The rule: a paper that is told as a memorandum is one unless its signing calls it a letter of intent
alone; a «memorandum» or «MoU» beside it is what was signed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind

_LETTER = re.compile(r"letters?\s+of\s+intent", re.IGNORECASE)


def is_letter(kind: AgreementKind | None, told: Sequence[Told]) -> bool:
    """Tell whether what sentences name as a document of a kind is a letter of intent."""
    if kind is not AgreementKind.MEMORANDUM:
        return False
    names = [
        one.span.text[doc.start - one.span.start : doc.end - one.span.start]
        for one in told
        for doc in one.documents
        if doc.kind is kind
    ]
    return bool(names) and all(_LETTER.fullmatch(name) for name in names)
