"""Legal forms of companies in English texts: «Karz Cement Limited», «Karz Oil Co., Ltd.».

The rule: a form ends a company's name, also behind the letters that stand for it, «Karz Oil Company
(KOC) Limited»; the stop of «Co., Ltd.», and one within the sentence («Karz Inc. and …»), is part of
the name.
"""

from __future__ import annotations

import re

FORM = (
    r"(?:LLP|JSC|LLC|PLC|CJSC|OJSC|PJSC|(?:Co\.?,?\s+|Pvt\.?\s+|Pte\.?\s+)?(?:Ltd|Limited)|Inc|GmbH|"
    r"AG|SpA|BV|Oyj?|Kft|SRL|SARL|Co(?=\.|,|\s+(?:[a-z]|\()|\)|$)|Sdn\.?\s+Bhd|Tbk)"
)
BEHIND_LETTERS = r"(?:\s+\([A-Z]{2,8}\)\s+(?:Limited|Ltd|PLC|LLC|Inc))?"
"""A form behind the letters that stand for the company."""
_STOPPED = re.compile(r"\b(?:Co\.,?|Pvt\.|Pte\.)\s+Ltd$")
_SHORT = re.compile(r"\b(?:Ltd|Inc|Corp|Co|Bhd)$")
_WITHIN = re.compile(r"\.(?:,?\s+[a-z(]|,|[’']|\))")
"""A stop behind which the sentence goes on."""


def with_stop(text: str, end: int, name: str) -> tuple[int, str]:
    """Return where a name ends and the name, with the stop that belongs to its form."""
    stopped = (_STOPPED.search(name) is not None and text.startswith(".", end)) or (
        _SHORT.search(name) is not None and _WITHIN.match(text, end) is not None
    )
    return (end + 1, f"{name}.") if stopped else (end, name)
