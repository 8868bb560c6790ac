"""Kazakh stretches that may name a body and bear no word that says what it is.

The rule: words in Latin letters that begin with a capital, a name in quotation marks, letters that
stand for a name («ҚазҰУ», «ФАО»). Whether one is a side is not told by its form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.kk.letters import LATIN
from coopplan.extract.told import Told

_QUOTED = r"«[^«»\n]{2,45}»|“[^“”\n]{2,45}”|\"[^\"\n]{2,45}\""
_LETTERS = r"[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]{0,3}[А-ЯӘҒҚҢӨҰҮҺІ]{2,7}"
_NAME = re.compile(
    rf"(?P<quoted>{_QUOTED})|(?<![\w«\"“-])(?:(?P<latin>{LATIN})|(?P<letters>{_LETTERS})(?![\w]))"
)
_NO_NAME = re.compile(
    r"(?:АҚШ|ЖШС|ЖОО|ЖЭО|АҚ|ЖАҚ|РМК|БАҚ|ЖІӨ|СІМ|IT|AI|[IVXLC]+|USD|EUR|RUB|KZT|GMT)$|"
    r".*\b(?:[Ff]orum|FORUM|[Ss]ummit|SUMMIT|[Ee]xpo|EXPO|[Ff]estival|FESTIVAL)\b"
)
_SENTENCE = re.compile(r"[.!?,;:]\s")
_SAID = re.compile(
    r"(?:деп|деді)\s+(?:хабарла|жаз|мәлімде|белгіле)\w+\s+(?:[А-ЯӘҒҚҢӨҰҮҺІа-яәғқңөұүһі]+\s+){0,2}$"
)
_SITE = re.compile(
    r"\.\w|[»\"”]?\s+(?:тілшісі|порталы|сайты|басылымы|ақпарат\s+агенттігі|телеарнасы)"
)
_DATELINE = re.compile(r"[^a-zа-яәғқңөұүһі]*(?:\d{1,2}\s+\w+[.\s]*)?$")
_DASH = re.compile(r"\s*[–—-]\s")


def _is_source(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name is whose news it is: «деп хабарлайды ABC.kz», «АЛМАТЫ. ABC – …»."""
    lead = text[: match.start()]
    if match["latin"] and (lead.endswith(".") or _SITE.match(text, match.end())):
        return True
    dateline = match.group().isupper() and _DATELINE.fullmatch(lead) and not match["quoted"]
    return bool(_SAID.search(lead) or (dateline and _DASH.match(text, match.end())))


_TITLE = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(?:жоба|бағдарлама|форум|фестивал|көрме|акция|конкурс|байқау|формат|тақырып|тақырыб|"
    r"шара|атты|деген|атауымен|марафон|саммит|конференция|фильм|кітап|ән(?:і|ін)|салтанат|порталы)"
)


def _is_title(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name is that of a project, an event or a work: ««Жаңа жол» жобасы»."""
    return match["quoted"] is not None and _TITLE.match(text, match.end()) is not None


_MOST = 40
"""Names of a sentence at most."""


def phrases(told: Told) -> Iterator[tuple[int, int]]:
    """Yield where what may name a body begins and ends in the text."""
    begin = told.span.start
    taken = [*told.taken, *((one.start, one.end) for one in told.people)]
    found = 0
    for match in _NAME.finditer(told.span.text):
        start, end = begin + match.start(), begin + match.end()
        inner = match.group().strip('«»“”"')
        if _NO_NAME.match(inner) or (match["quoted"] and _SENTENCE.search(inner)):
            continue
        if match["quoted"] and not inner[0].isupper():
            continue
        if any(s < end and start < e for s, e in taken) or found >= _MOST:
            continue
        if _is_source(told.span.text, match) or _is_title(told.span.text, match):
            continue
        found += 1
        yield start, end
