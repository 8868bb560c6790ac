"""Rows of just as many English names as the text counts provinces, cities …: these are meant.

The rule: «nine provinces» that do something, or that something consists of, are the nine names that
stand in one row anywhere in the text; what «of» or «in» a name leads to is whose they are. Fewer
than four are told without that. Where most names have a place of their own they are
people («A of Karz, B of Graz»); those who have joined something before the news are no sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.en.capitals import CAP, NAME
from coopplan.extract.told import Told
from coopplan.model.frozen import frozen

_COUNTS = {
    word: count
    for count, word in enumerate("four five six seven eight nine ten eleven twelve".split(), 4)
}
_HEADS = (
    r"(?:governments|governors|premiers|mayors|leaders|heads|representatives|delegat(?:ion|e)s|"
    r"officials|authorities)\s+(?:of|from)"
)
_DOING = (
    rf"{_HEADS}|(?:group|network|alliance|union)\s+of|"
    r"between|among|amongst|by|with|and|together|(?:consists|composed|made\s+up)\s+of|comprises|"
    r"includes|unites|joins"
)
_COUNTED = re.compile(
    rf"(?:^|[–—:]\s+|\b(?:{_DOING})\s+)(?:the\s+|all\s+)?"
    rf"(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}})\s+(?:[\w-]+\s+){{0,2}}?"
    r"(?:provinces|prefectures|states|regions|cities|towns|counties|districts|municipalities|"
    r"countries|ports|islands|universities)\b"
    r"(?!\s+ha(?:ve|s|d)\s+(?:\w+\s+)?(?:signed\s+(?:on|up)|joined|adhered))",
    re.IGNORECASE,
)
_ROW = re.compile(
    rf"(?<![\w-]){NAME}(?:(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?{NAME}){{3,19}}(?![\w-])"
)
_NAME = re.compile(NAME)
_WHOSE = re.compile(rf"\s+(?:of|in)\s+(?:the\s+)?(?P<whose>{CAP}(?:\s+{CAP})*)$")
_OWN_OF = re.compile(
    r"(?:City|Town|Province|State|Region|County|Prefecture|District|Municipality|Port|University|"
    r"Republic|Kingdom)\s+of\b"
)
"""What begins a name that goes on behind its «of»: «Port of Karz»."""


_LEAD = re.compile(rf"{_HEADS}\s+(?:the\s+)?", re.IGNORECASE)
"""Who of a row begins a sentence before its first name: «Leaders of Karz, Orwin and Graz»."""


@frozen
class Row:
    """A row of names: where each stands, and where those stand whose they are."""

    names: list[tuple[int, int]]
    whose: list[tuple[int, int]]


_MEMBERS = re.compile(
    r"(?:\b(?:signatories|participants|(?:states|provinces|cities|towns|countries|regions|parties|members|"
    r"governments|universities)\s+(?:that|which|who|to)\s+(?:have\s+)?(?:joined|signed|taken\s+part|sign|join|"
    r"concluded\s+it))\b[^.;:,]{0,40}?\b(?:are|include|were|included)\s*:?|\b(?:signatories|parties)\s*:)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before a row of all who have signed: «The states that have joined are Ohio, Utah, …»."""
_DONE_TO = re.compile(
    r",?\s+(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:served|visited|covered|linked|connected|reached|listed|located)\b"
)
"""Behind a row to which somebody else does something."""


def find(told: Sequence[Told]) -> Iterator[tuple[int, Row]]:
    """Yield the rows that are as long as the text counts, or of all who signed, by sentences."""
    counts = {_count(match["count"]) for one in told for match in _COUNTED.finditer(one.span.text)}
    for at, one in enumerate(told):
        for match in _ROW.finditer(one.span.text):
            row = _row(one, match)
            if _DONE_TO.match(one.span.text, match.end()):
                continue
            if (_MEMBERS.search(one.span.text, 0, match.start()) and not row.whose) or (
                len(row.names) in counts and 2 * len(row.whose) <= len(row.names)
            ):
                yield at, row


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS[word.lower()]


def _row(one: Told, match: re.Match[str]) -> Row:
    names, whose = [], []
    for each in _NAME.finditer(one.span.text, match.start(), match.end()):
        lead = _LEAD.match(each.group())
        begin = each.start() + (lead.end() if lead else 0)
        name = one.span.text[begin : each.end()]
        of = None if _OWN_OF.match(name) else _WHOSE.search(name)
        start = one.span.start + begin
        end = start + (of.start() if of else len(name))
        names.append((start, end))
        if of is not None:
            whose.append((start + of.start("whose"), start + of.end("whose")))
    return Row(names, whose)
