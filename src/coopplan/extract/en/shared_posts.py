"""What one plural gives several people of an English sentence: «governors of Cebu and Jeju».

The rule: all of them hold the office; of as many places as people each has his own, in the order of
the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.addresses import FORMS
from coopplan.extract.en.voices import text_between, without_names
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span


def _one_each(
    people: list[Person], group: list[int], office: Office, named: Sequence[Mention]
) -> list[Mention]:
    """Return the places that stand before each of those whom a plural names, if each has one."""
    found: list[Mention] = []
    floor = office.end
    for at in group:
        own = [one for one in named if floor <= one.start and one.end <= people[at].start]
        floor = people[at].end
        found += own[-1:]
    return found if len(found) == len(group) else []


_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_NEXT = re.compile(r"\s*(?:,|,?\s+and)\s+(?:of\s+)?(?:the\s+)?")


def _of_list(sentence: Span, end: int, there: Sequence[Mention], count: int) -> list[Mention]:
    """Return the places of which those are told to be who stand up to a place, if so many.

    «Ann Cruz and Kim Ho, ministers of Chad and Mali, … in Cebu».
    """
    row: list[Mention] = []
    for one in there:
        if one.start < end:
            continue
        gap = text_between(sentence, row[-1].end if row else end, one.start)
        if (_NEXT if row else _OF).fullmatch(gap) is None:
            break
        row.append(one)
    return row if len(row) == count else []


def _in_a_row(sentence: Span, people: list[Person], group: list[int]) -> list[int]:
    """Return the last of those whom nothing but commas and «and» divides."""
    row = group[-1:]
    for at in reversed(group[:-1]):
        gap = FORMS.sub("", text_between(sentence, people[at].end, people[row[0]].start))
        if not re.fullmatch(r"\s*(?:,|,?\s*and|&)\s*", gap):
            break
        row.insert(0, at)
    return row


def shared(
    sentence: Span,
    people: list[Person],
    named: Sequence[Mention],
    offices: Sequence[Office],
) -> list[Person]:
    """Give those whom one plural names their office and, in the order of the words, their places.

    «Governors Ann Cruz of Cebu and Kim Ho of Jeju», «Ann Cruz and Kim Ho, governors of Cebu and
    Jeju», «the foreign ministers of Chad and Mali, Ann Cruz and Kim Ho».
    """
    result = list(people)
    for office in offices:
        if not office.plural:
            continue
        free = [at for at, one in enumerate(result) if one.office is None]
        after = [at for at in free if result[at].start >= office.end]
        before = [at for at in free if result[at].end <= office.start]
        if len(after) >= 2:
            first = result[after[0]].start
            if any(one.plural and office.end <= one.start < first for one in offices):
                continue  # «the ministers did what Presidents Ann Cruz and Ben Holt had said»
            there = [one for one in named if office.end <= one.start < first]
            row = after if there else _in_a_row(sentence, result, after)
            turn = _of_list(sentence, result[row[-1]].end, named, len(row))
            if turn and len(row) == len(after):
                for at, home in zip(row, turn, strict=True):
                    result[at] = replace(result[at], office=office, place=home)
                continue
            before = after
        elif len(before) >= 2:
            gap = without_names(sentence, result[before[-1]].end, office.start, named)
            if not re.fullmatch(r"\s*[,(–—]\s*(?:the\s+|who\s+are\s+)?(?:#\s*)?", gap):
                continue
            there = [
                one
                for one in named
                if office.end <= one.start
                and ";" not in text_between(sentence, office.end, one.start)
            ]
            before = _in_a_row(sentence, result, before)
            there = _of_list(sentence, office.end, there, len(before)) or there
        else:
            continue
        there = _one_each(result, before, office, named) or there
        regions = [one for one in there if one.entry.kind != "n"]
        there = regions if len(regions) >= len(before) else there
        lead = [one for one in named if one.end <= office.start]
        for order, at in enumerate(before):
            place = result[at].place
            if place is None and len(there) >= len(before):
                place = there[order]
            elif place is None and len({one.entry for one in there}) == 1:
                place = there[0]
            elif place is None and not there and len(lead) == len(before) and at == 0:
                place = lead[order]
            result[at] = replace(result[at], office=office, place=place)
    return result
