"""Lists of those who signed, one a line, made one sentence with the words that lead up to them.

«The agreement was signed by:» and then «Ann Cruz – Mayor of Graz», «Ben Holt, rector, Lyon
University»: short lines of a capital name with an office behind it, else taken for a menu.
The rule: only lines right behind such words; a full stop or running text ends the list. Where each
character stands remains as it was: the ends of lines become commas.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNATORY, SIGNED
from coopplan.extract.sentences import Span

_LEADS = re.compile(
    rf"(?:.*\b(?:{SIGNED}|{CONCLUDED})\b[^.;:]{{0,90}}\bby(?:\s+the\s+following(?:\s+\w+)?)?|"
    rf"(?:the\s+)?following(?:\s+\w+)?\s+{SIGNED}\b[^.;:]{{0,60}}|"
    rf".*\b{SIGNATORY}\b[^.;:]{{0,60}}\b(?:were|are|include|included)|"
    rf"(?:{SIGNED}(?:\s+by)?|(?:the\s+)?{SIGNATORY})(?:\s+(?:of|to)\s+the\s+\w+)?)\s*:\s*",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"[\s•·*–—-]*(?:\d{1,2}[.)]\s*)?(?:(?:[Ff]or|[Oo]n\s+behalf\s+of)\s[^:–—]{3,80}[:–—]\s*)?[A-Z][^\s,:]*\s[^:]*?(?:\s[–—-]\s|,\s|\s\()[^:]{3,}"
)
_FOR_WHOM = re.compile(r"[\s•·*–—-]*(?:[Ff]or|[Oo]n\s+behalf\s+of)\s")
_BULLET = re.compile(r"^(?:[•·*–—-]|\d{1,2}[.)])")
_ALONE = re.compile(
    r"[\s•·*–—-]*[Ss]igned\s+(?:for|on\s+behalf\s+of)\s[^:.;]{3,80}:\s*[A-Z][^.;]{5,100}"
)
"""A line that says by itself for whom somebody signed."""
_MOST_WORDS = 30
"""Words of a line of such a list at most."""


def joined(lines: Sequence[Span]) -> list[Span]:
    """Return the lines of a page, a list of signers one line with the words before it."""
    result: list[Span] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if _LEADS.fullmatch(line.text):
            items = []
            while at < len(lines) and _is_item(lines[at]):
                items.append(lines[at])
                at += 1
                if items[-1].text.rstrip().endswith("."):
                    break
            line = _one(line, items)
        elif _ALONE.fullmatch(line.text):
            more = []
            while at < len(lines) and _ALONE.fullmatch(lines[at].text):
                more.append(lines[at])
                at += 1
            line = _one(line, more)
        result.append(line)
    return result


def _is_item(line: Span) -> bool:
    return len(line.text.split()) <= _MOST_WORDS and _ITEM.fullmatch(line.text) is not None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _one(line: Span, items: Sequence[Span]) -> Span:
    """Return a line and the items behind it as one stretch, each character in its place."""
    text = line.text
    for item in items:
        gap = item.start - line.start - len(text)
        mark = ";" if _FOR_WHOM.match(item.text) or _ALONE.match(item.text) else ","
        stop = mark if text[-1] not in ",;:" else " "
        bare = _BULLET.sub(_blank, item.text)
        text += stop.ljust(gap)[:gap] + bare
    return Span(line.start, line.start + len(text), text)
