"""Who represented the sides where an English signing names nobody: «Representing Graz was …».

The rule: sentences beside that of the signing that tell of two sides who stood for each name those
who signed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.masked import masked, names
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_REPRESENTS = re.compile(r"\brepresent(?:s|ed|ing)\b", re.IGNORECASE)
_REACH = 3
"""Sentences behind a signing, or before it, in which those who stood for the sides are told."""


def signers(anchors: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return those who stood for the sides of a signing, one side each at least; else none."""
    for one in anchors:
        at = next(order for order, each in enumerate(told) if each is one)
        for beside in (told[at + 1 : at + 1 + _REACH], told[max(0, at - _REACH) : at][::-1]):
            found = _standing(beside)
            if len({each.place.entry for each in found if each.place}) > 1:
                return sorted(found, key=lambda each: each.start)
    return []


_THEY_WERE = re.compile(
    r"\b(?:sides|parties|cities|towns|regions|provinces|states|countries|universities|institutions|"
    r"governments|municipalities|councils|two|both)\s+(?:[\w’'-]+\s+){0,4}?(?:was|were|are)\s+represented\s+"
    r"(?:[^.;,]{0,40}?\s)?by(?=\s)"
)
_ROW = re.compile(
    r"(?:#|,|&|\band\b|\bthe\b|\bits\b|\bof\b|[’']s\b|\([^()]{1,30}\)|City\b|Province\b|\s)*"
)


def _in_row(one: Told) -> list[Person]:
    """Return those of several places by whom «the cities were represented»."""
    match = _THEY_WERE.search(one.span.text)
    if match is None:
        return []
    base = one.span.start
    row = [
        each
        for each in one.people
        if each.place is not None
        and each.start - base >= match.end()
        and _ROW.fullmatch(masked(one, match.end(), each.start - base, names(one)))
    ]
    return row if len({each.place.entry for each in row if each.place}) > 1 else []


def _standing(sentences: Sequence[Told]) -> list[Person]:
    found: list[Person] = []
    for one in sentences:
        voiced = _in_row(one) or [each for each in one.people if each.voiced]
        if one.headline or not voiced or not _REPRESENTS.search(one.span.text):
            if found:
                break
            continue
        found += voiced
    return found
