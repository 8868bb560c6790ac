"""Regions that a Russian text first counts or calls together and then lists, as partners of one.

«Холдинг утвердил программы ещё с 12 субъектами … В перечень вошли A, B и C области, D край»: the
rule is that a list of just so many regions is that of the partners, whatever leads up to it; where
they are not counted the words around the list must say so. Whose head signs is the other side, not
who drew the paper up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru.number_words import number
from coopplan.extract.ru.side_units import units
from coopplan.extract.ru.told_pair import next_to_verb
from coopplan.extract.told import Told

_PLACES = r"(?:регион|субъект|област|территори|республик|кра[яё])[а-яё]*"
_COUNTED = re.compile(
    r"\b(?:с|со|для|между|главы|главами|ещ[её])\s+(?:ещ[её]\s+)?"
    r"(?P<number>тр(?:[её]х|емя)|четыр(?:[её]х|ьмя)|пят(?:и|ью)|шест(?:и|ью)|сем(?:и|ью)|"
    r"вос(?:ьми|емью)|девят(?:и|ью)|десят(?:и|ью)|\d{1,2})\s+"
    rf"(?:[а-яё-]+(?:их|ых|ими|ыми)\s+){{0,2}}{_PLACES}",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\bглав(?:ы|ами)\s+(?:[а-яё]+\s+)?(?:регион|субъект)|"
    r"\bсо?\s+(?:[а-яё]+(?:ими|ыми)\s+)?(?:сосед|регион|субъект|област)[а-яё]*(?:ами|ями)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(r"\b(?:подпи[сш]|заключ|договор|утвер[дж])[а-яё]+", re.IGNORECASE)
_IN_LIST = re.compile(
    r"^\W*(?:В\s+(?:[а-яё]+\s+)?(?:переч(?:ень|не)|спис(?:ок|ке)|числ[ое])\s+(?:[а-яё]+\s+){0,3}?"
    r"(?:вошли|включены|попали|оказались|значатся)|В\s+их\s+числе|Среди\s+них|Это|Речь\s+ид[её]т\s+о)"
    r"\b[^.;,]{0,30}$"
)
_WITH = re.compile(r"^\W*Со?\s+$")
_WILL_WORK = re.compile(
    r"\s+(?:регион|область|край|республика|округ|город|компания|холдинг|корпорация)?\s*"
    r"(?:[а-яё]+\s+)?буд(?:ет|ут)\s+(?:[а-яё]+\s+)?(?:взаимодейств|сотруднич|работать)"
)
_GAP = re.compile(
    r"(?:\s|,|\b(?:и|а\s+также|со?|в|(?:област|кра|республик|автономн|округ)[а-яё]*)\b)*",
    re.IGNORECASE,
)
_LEAST = 3


def sides(told: list[Told], anchors: tuple[Told, ...]) -> list[Mention]:
    """Return the side that agreed with many regions, and these; none where that is not told."""
    owner = _owner(anchors)
    if owner is None:
        return []
    for at, one in enumerate(told):
        if one.earlier or not _AGREED.search(one.span.text):
            continue
        counted = [number(match["number"]) for match in _COUNTED.finditer(one.span.text)]
        together = one in anchors and _TOGETHER.search(one.span.text) is not None
        for each in told[at + 1 :]:
            for run in _runs(each):
                if len(run) in counted or (together and _is_told(each, run)):
                    known = {place.entry for place in run}
                    return [] if owner.entry in known else [owner, *run]
    return []


def _owner(anchors: tuple[Told, ...]) -> Mention | None:
    """Return for whom the only signer named signs, else who alone stands beside the verb."""
    now = [one for one in anchors if not (one.headline or one.earlier)]
    people: dict[str, Person] = {each.key: each for one in now for each in one.people}
    homes = [one.place for one in people.values() if one.office is not None]
    if len(people) == 1 and homes and homes[0] is not None:
        return homes[0]
    for one in now if not people else ():
        doers = [
            each for each in units(one) if each.nominative and next_to_verb(one.span.text, each)
        ]
        if doers:
            return doers[0].mention if len(doers) == 1 else None
    return None


def _runs(told: Told) -> Iterator[list[Mention]]:
    """Yield the lists of regions in a sentence, each of three at least, none of them twice."""
    runs: list[list[Mention]] = [[one] for one in told.named[:1]]
    for one, other in pairwise(told.named):
        if _GAP.fullmatch(told.after(one.end, other.start - one.end)):
            runs[-1].append(other)
        else:
            runs.append([other])
    for run in runs:
        regions = all(one.entry.kind == "r" and not one.weak for one in run)
        if regions and _LEAST <= len(run) == len({one.entry for one in run}):
            yield run


def _is_told(told: Told, run: list[Mention]) -> bool:
    """Tell whether the words around a list say that these are those agreed with."""
    text, begin = told.span.text, told.span.start
    lead, tail = text[: run[0].start - begin], text[run[-1].end - begin :]
    if _IN_LIST.match(lead):
        return True
    return _WITH.match(lead) is not None and _WILL_WORK.match(tail) is not None
