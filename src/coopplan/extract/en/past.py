"""English papers that are no news: signed in a year alone, rested on, wished for, or no paper.

«They signed a pact in 2015», «whose mayor had, in March 2003, signed a letter», «building on the
memorandum that was signed in May 2015».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.signing_verbs import CONCLUDE, CONCLUDED, SIGN, SIGNED, SIGNING
from coopplan.extract.kinds import Document
from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind

_YEAR = r"(?:19|20)\d\d"
_SIGNED = rf"(?:{SIGNED}|{CONCLUDED}|entered\s+into)"
_IN_YEAR = re.compile(
    rf"\b{_SIGNED}\b[^.;]{{0,80}}\b(?:in|since|back\s+in)\s+{_YEAR}\b(?!\s*[-–])|"
    rf"\bin\s+{_YEAR},\s+when\b[^.;]{{0,80}}\b(?:{_SIGNED})\b|"
    rf"^\W*In\s+{_YEAR},?\s[^.;]{{0,160}}\b(?:{_SIGNED}|to\s+{SIGN})\b",
    re.IGNORECASE,
)
_HAD_SIGNED = re.compile(
    rf"\b(?:had|having)\b(?:,[^.;,]{{0,60}}\bin\s+(?:[A-Z][a-z]+\s+)?{_YEAR},\s+"
    rf"|\s+(?:back\s+)?in\s+(?:[A-Z][a-z]+\s+)?{_YEAR}\s+)(?:{SIGNED}|{CONCLUDED})\b"
)
_RESTED_ON = re.compile(
    r"\b(?:on|upon|under|of|to|from|within|with|since|following)\s+(?:the|an?|their|its)\s+"
    rf"(?:[\w()-]+\s+){{1,7}}?(?:(?:that|which)\s+(?:was|were|had\s+been)\s+)?(?:{SIGNED}|{CONCLUDED})\s+"
    rf"(?:back\s+)?in\s+(?:[A-Z][a-z]+\s+)?{_YEAR}\b"
)
_OPENS_BACK = re.compile(
    r"\W*(?:Back\s+then|At\s+that\s+time|Earlier\s+(?:this|last)\s+year|Earlier,|Previously,|"
    r"Last\s+(?:year|month),?|As\s+(?:previously\s+)?reported(?:\s+earlier)?,|(?:It\s+(?:is|was)\s+(?:to\s+be\s+)?)?[Rr]ecall)\b"
)
"""What opens a sentence of things past."""
_COMES_AFTER = re.compile(
    rf"\b(?:visit|trip|meeting|talks|delegation)\b[^;]{{0,200}}\b(?:after|since)\s[^;]{{0,110}}\b{SIGNED}\b"
    rf"[^;]{{0,120}}\b(?:in|on)\s+(?:\d{{1,2}}\s+)?[A-Z][a-z]+\s+{_YEAR}"
)
"""«The visit followed after … had signed a letter in March 2023»: the visit is what is new."""
_FOLLOWS = re.compile(
    r"\W*(?:It|This|That|The|Today[’']s)\b[\w\s’'-]{0,50}?\s?"
    r"\b(?:follow(?:s|ed)(?:\s+on\s+from)?|buil(?:ds|t)\s+(?:up)?on|c(?:omes|ame)\s+after|"
    r"replac(?:es|ed)|supersed(?:es|ed)|was\s+preceded\s+by)\s+(?:an?|the)\s+"
    r"(?:[\w-]+\s+){0,5}?(?:agreement|accord|memorandum|mou|pact|deal|letter|protocol|document|"
    rf"treaty|declaration)\b[^.;]*\b{SIGNED}\b",
    re.IGNORECASE,
)
"""«The deal builds on a memorandum that Cruz and Holt signed»: an earlier paper's signers."""
_DAY_TOLD = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|week|January|February|March|"
    r"April|May|June|July|August|September|October|November|December)\b"
)


def is_past(text: str) -> bool:
    """Tell whether a sentence tells a signing as an article on something else does."""
    if _HAD_SIGNED.search(text) or _RESTED_ON.search(text) or _FOLLOWS.match(text):
        return True
    if _OPENS_BACK.match(text) or _COMES_AFTER.search(text):
        return True
    return bool(_IN_YEAR.search(text)) and not _DAY_TOLD.search(text)


_THOSE_THEN = re.compile(
    rf"\b{_SIGNED}\b[^.;]{{0,90}}\bby\b[^.;]{{0,40}}?(?:\bof\s+the\s+time\b|\bthen[\s-](?=[A-Z]|mayor|governor))|"
    r"\b(?:[Tt]he\s+|[Tt]heir\s+|[Ii]ts\s+)then[\s-](?=[A-Z]|mayor|governor)|\b[Tt]hen-(?=[A-Z])|"
    rf"^\W*The\s+first(?:\s+one)?\s+(?:was|had\s+been)\s+{_SIGNED}\b[^.;]{{0,60}}\b{_YEAR}\b"
)
"""Who signed had the office at that time, «by then Mayor Ann Cruz», or the paper was the first."""


def is_of_then(text: str) -> bool:
    """Tell whether a sentence tells of a signing by those who were in office at another time."""
    return _THOSE_THEN.search(text) is not None


_TO_SIGN = re.compile(rf"\bto\s+(?:{SIGN}|{CONCLUDE})\b")
_NOW = re.compile(
    r"\b(?:today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this\s+(?:week|morning))\b"
)


def opens_with_signing(told: Sequence[Told]) -> Told | None:
    """Return the first sentence on a paper where it tells that somebody came to sign it today."""
    first = next((one for one in told if one.document and not one.headline), None)
    if first is None or first.signed or first.earlier:
        return None
    now = _NOW.search(first.span.text) and _TO_SIGN.search(first.span.text)
    return first if now else None


_WISHED = re.compile(
    r"\b(?:draft\w*|prepar\w+|propos\w+|founded\s+on|towards?|discuss\w*|consider\w*|possib\w+|"
    rf"future|explor\w+|negotiat\w+|{CONCLUDE}|{SIGN}|{SIGNING}|adopt\w+|need\w*|seek\w*|no)\b[^.;,]{{0,30}}$",
    re.IGNORECASE,
)


_UNDERSTOOD = re.compile(
    r"\s+(?:(?:was|were|has\s+been|had\s+been)\s+(?:also\s+)?reached\s+)?"
    r"(?:to\s+(?!be\b|the\b|an?\b)[a-z]+|that\s)|\s+reached\s+(?:was|is|has)\b"
)
"""Behind «an agreement» that is no paper: «to set up a group», «was reached to open a centre»."""


def is_understanding(told: Told, doc: Document) -> bool:
    """Tell whether «an agreement» is no paper but what the sides came to terms on."""
    single = doc.kind is AgreementKind.AGREEMENT and not doc.plural
    return single and _UNDERSTOOD.match(told.after(doc.end)) is not None


def is_only_wished(told: Told) -> bool:
    """Tell whether a sentence speaks only of papers to be drawn up, or of an understanding."""
    return bool(told.documents) and all(
        _WISHED.search(told.before(one.start)) or is_understanding(told, one)
        for one in told.documents
    )
