"""Which cells of an answer hold none, and which hold what nobody could read.

The rule: a dash is how an office leaves a cell empty, so it is no answer, wherever it stands; «нет»
is none where it is asked what there is (a day, a new time, a reason, a document), while of a status
and of the progress it may be the answer itself. Marks that point elsewhere («-//-») or stand for
something agreed upon («+», «✓», «V») are told, not guessed.
"""

from __future__ import annotations

import re

from coopplan.model.text import fold

_NOTHING = re.compile(r"[\s.…·•_\-\u00ad\u2010-\u2015\u2212\u2500\u2501\uff0d]*")
"""Dashes, dots and low lines alone."""
_NOT_APPLICABLE = frozenset(
    {
        "n/a", "n.a", "n / a", "na", "not applicable",
        "н/п", "н.п", "неприменимо", "не применимо", "не применяется",
        "қолданылмайды",
    }
)  # fmt: skip
_NONE = frozenset({"нет", "нету", "отсутствует", "отсутствуют", "жоқ", "no", "none", "н/д"})
_UNMOVED = frozenset(
    {
        "не переносится", "срок не переносится", "не требуется", "без изменений", "без переноса",
        "өзгеріссіз", "ауыстырылмайды", "кейінге қалдырылмайды", "мерзімі өзгермейді",
        "unchanged", "no change", "does not move", "not moved",
    }
)  # fmt: skip
_NONE_IN = {
    "done_on": _NONE,
    "promise": _NONE | _UNMOVED,
    "reason": _NONE | _UNMOVED,
    "document": _NONE | {"не требуется"},
}


def is_empty(field: str, text: str) -> bool:
    """Whether nothing is answered in a cell of this field."""
    if _NOTHING.fullmatch(text):
        return True
    told = fold(text).strip(" .")
    return told in _NOT_APPLICABLE or told in _NONE_IN.get(field, ())


def is_mark(text: str) -> bool:
    """Whether a cell holds marks or a single letter alone, of which no words can be made."""
    told = re.sub(r"[\W_]", "", text)
    return not told or (len(told) == 1 and told.isalpha())
