"""By which words an English text denies what others told: «denied reports that …», «untrue».

The rule: what is denied is a report, a claim or a rumour of something, or what a «that» brings; who
rejects a proposal, or «it» alone, denies nothing that was told.
"""

from __future__ import annotations

import re

from coopplan.extract.refuting import Refuting

_TOLD = (
    r"(?:report(?:s|ing)?|claims?|rumou?rs?|allegations?|suggestions?|information|speculations?|"
    r"assertions?|stor(?:y|ies)|statements?|talk|news|notion|idea|accusations?)"
)
_FEW = r"(?:[\w’'-]+\s+){0,4}?"
_ABOUT = (
    r"(?:that|of|about|saying|claiming|suggesting|alleging|regarding|concerning|"
    r"according\s+to\s+which)"
)
_CLAIM = rf"\b{_TOLD}\s+(?:(?:in|by|from|on)\s+[^.,;]{{1,40}}?\s+)?{_ABOUT}\b"
_DENIES = r"(?:den(?:y|ies|ied|ying)|contradict(?:s|ed|ing)?)"
_REFUTES = r"(?:refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?)"
_TURNS = (
    rf"(?:{_REFUTES}|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|"
    r"disput(?:es?|ed|ing)|disavow(?:s|ed)?|repudiat(?:es?|ed|ing)|"
    r"brush(?:es|ed)\s+(?:off|aside)|play(?:s|ed)\s+down)"
)
_NOT = r"(?<!\bnot\s)(?<!n[’']t\s)(?<!\bnor\s)(?<!\bneither\s)"
_UNTRUE = (
    r"(?:not\s+(?:at\s+all\s+)?(?:true|correct|accurate|the\s+case|"
    r"so(?=\s*(?:[.,;!]|$)|\s+that\b))|untrue|false|incorrect|"
    r"unfounded|baseless|groundless|fake|fabricated|inaccurate|wrong|misleading|nonsense|an?\s+lie|lies|"
    r"an?\s+fabrication)"
)
_FALSE = (
    rf"(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:{_UNTRUE}|not\s+confirmed|denied|refuted|debunked)|"
    r"(?:is|are|was|were)n[’']t\s+(?:true|correct|accurate)|"
    r"(?:has|have|had)\s+(?:not\s+been\s+confirmed|been\s+(?:\w+ly\s+)?(?:denied|refuted|debunked)|"
    r"no\s+(?:basis|foundation|substance))|"
    r"(?:do(?:es)?|did)\s+not\s+correspond\s+to\s+(?:the\s+)?(?:reality|facts|truth)|"
    rf"(?:called|described\s+as|labelled|branded)\s+{_UNTRUE}"
)
_IS = rf"{_FALSE}|(?:is|are|was|were|(?:has|have|had)\s+been)\s+(?:\w+ly\s+)?(?:dismissed|rejected)"
_LET = r"(?!.*\b(?:approv|agree|allow|permit|grant))"
"""What was refused first and let be afterwards is a plan, no claim."""
_THIS = r"(?:this|these|those|such|the)"

WORDS = Refuting(
    before_claim=re.compile(
        rf"{_NOT}\b{_DENIES}\s+(?:as\s+\w+\s+)?(?:{_FEW}{_CLAIM}|that\b|having\b|plans?\b|"
        r"(?:the|an?|any)\s+(?:postponement|delay|cancellation|closure|suspension)\b|it\s+(?:has|had|was|is|would|will)\b)|"
        rf"{_NOT}\b{_TURNS}\s+(?:as\s+\w+\s+)?{_FEW}{_CLAIM}|"
        rf"(?:is|was|[’']s)\s+(?:\w+ly\s+)?{_UNTRUE}\s+that\b|isn[’']t\s+(?:true|correct)\s+that\b|"
        r"\bno\s+truth\s+(?:in|to)\b|"
        rf"(?P<short>\b(?:contrary\s+to|despite|in\s+spite\s+of)\s+{_FEW}{_CLAIM})",
        re.IGNORECASE,
    ),
    behind_claim=re.compile(rf"\b(?:{_IS})\b(?!\s+that\b)", re.IGNORECASE),
    opens=re.compile(_CLAIM, re.IGNORECASE),
    alone=re.compile(r"(?!)"),
    of_before=re.compile(
        rf"^\W*(?:(?:but|yet|however),?\s+)?"
        rf"(?:(?:this|that)\s+(?:{_FALSE})|{_THIS}\s+{_FEW}{_TOLD}\s+(?:{_IS}))(?!\w|\s+that\b)|"
        rf"{_NOT}\b(?:(?:{_DENIES}|{_REFUTES})\s+(?:this|it){_LET}|"
        rf"(?:{_DENIES}|{_TURNS})\s+{_THIS}\s+{_FEW}(?!idea){_TOLD})"
        r"(?=\s*[.,;!]|\s*$|\s+(?:and|but|on|in|saying|as)\s)",
        re.IGNORECASE,
    ),
    stops=re.compile(
        r";|,?\s+but\s|,\s+(?:while|however|whereas)\b|"
        r"(?:,|,?\s+and)\s+(?:(?!that\b)[\w’'.-]+\s+){0,5}?(?:say|said|add|insist|stress|stat(?:ed|es|ing)|not(?:ed|es|ing)|confirm|"
        r"explain|assur|declar|point(?:ed|ing|s)\s+out|promis|pledg|reaffirm)\w*",
        re.IGNORECASE,
    ),
)
