"""The sides for which the people signed whom a Russian sentence of the signing lists with offices.

«Подписи поставили мэр Омска Олег Лыткин, глава Тары Пётр Горин и директор завода «Заря» Илья
Рог»: the rule is that at least three sign, and that between two of them just one place or body is
named. Heads in the plural may close the list: «… и главы трёх районов: A, B и C».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from coopplan.extract.gazetteer import MINISTRY
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru.side_units import Unit, units
from coopplan.extract.told import Told

_LEAST = 3
"""People who sign at least."""
_MINISTER = re.compile(r"\bминистр")
"""Somebody of whom his place does not tell whether he signs for it or for his ministry."""
_NO_SIGNER = re.compile(
    r"\b(?:присутств|участи|свидетел|приветств|рассказ|сообщ|отмет|поблагодар)\w*", re.IGNORECASE
)
_HEADS = re.compile(
    r"\s*,?\s*(?:и|а\s+также)\s+(?:главы|губернаторы|руководители|мэры|акимы|ректоры|директора)"
    r"\s[^:.;]{0,40}:\s*$"
)
_NEXT = re.compile(r"\s*(?:,|,?\s*(?:и|а\s+также))\s*")
_ENDS = re.compile(r"\s*(?:[.!]|$)")


def sides(anchors: tuple[Told, ...], signers: Sequence[Person] = ()) -> list[Mention]:
    """Return for whom those sign whom a sentence lists; none where that is not told of all.

    ``signers`` tell of ministers whether they sign for their ministries.
    """
    homes = {
        one.key: one.place
        for one in signers
        if one.place is not None and one.place.entry.kind == MINISTRY
    }
    for one in anchors:
        ministers = any(
            each.office and _MINISTER.search(each.office.name) and each.key not in homes
            for each in one.people
        )
        if not (one.headline or one.earlier) and len(states := _states(one)) >= _LEAST:
            return states
        if one.headline or one.earlier or ministers or _NO_SIGNER.search(one.span.text):
            continue
        found = [each.mention for each in _listed(one)]
        if len(found) >= _LEAST and len({each.entry for each in found}) == len(found):
            people = sorted(one.people, key=lambda each: each.start)
            return [
                homes.get(people[at].key, each) if at < len(people) else each
                for at, each in enumerate(found)
            ]
    return []


def _states(told: Told) -> list[Mention]:
    """Return the countries for which all sign whom a sentence names, each for another one."""
    homes = [one.place for one in told.people if one.place is not None]
    states = list({one.entry: one for one in homes if one.entry.kind == "n"}.values())
    whole = len(states) == len(told.people) and told.signed is not None
    return states if whole and not _NO_SIGNER.search(told.span.text) else []


def _listed(told: Told) -> list[Unit]:
    """Return what is named between the signers of a sentence, one for each, and behind the last."""
    signers = sorted(told.people, key=lambda one: one.start)
    if len(signers) < 2 or told.signed is None:
        return []
    there = [one for one in units(told) if not one.venue]
    begin = told.signed[1] if told.signed[1] <= signers[0].start else told.span.start
    found: list[Unit] = []
    for signer in signers:
        own = [one for one in there if begin <= one.mention.start < signer.start]
        if len(own) != 1:
            return []
        found += own
        begin = signer.end
    more = _of_heads(told, signers[-1], there)
    return found + more if more or len(signers) >= _LEAST else []


def _of_heads(told: Told, last: Person, there: list[Unit]) -> list[Unit]:
    """Return those whose heads sign, too: «… и главы трёх районов: A, B и C»."""
    text, at = told.span.text, last.end - told.span.start
    behind = [one for one in there if one.start >= at]
    if not behind or _HEADS.fullmatch(text[at : behind[0].start]) is None:
        return []
    gaps = (text[one.end : other.start] for one, other in pairwise(behind))
    whole = all(map(_NEXT.fullmatch, gaps)) and _ENDS.match(text[behind[-1].end :])
    return behind if whole else []
