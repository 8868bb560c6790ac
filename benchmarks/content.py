"""Made-up plans of any size: so many measures, one agreement per 20, four statuses each.

The rule: measure i is a function of i alone, so that the first hundred are the same at every size,
and a plan is made when it is asked for, so that any number of them takes the memory of one. Where
more than four statements of a measure are asked for, each of the four statuses is said more often.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from coopplan.model.agreement import Agreement, Signing
from coopplan.model.codes import (
    AgreementKind,
    BodyRole,
    DeadlineKnown,
    PartyKind,
    Scope,
    StatementKind,
    Status,
    VoiceLevel,
)
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import Body, DeadlineVersion, Measure
from coopplan.model.moment import Moment
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Known, Plan
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText

PER_AGREEMENT = 20
STATEMENTS = 4
"""Statements of one measure, where nothing else is said."""

TODAY = date(2026, 2, 1)
"""A day by which all of it has been said."""

_START = date(2023, 1, 1)
_QUARTERS = [
    date(y, m, d) for y in (2023, 2024, 2025) for m, d in ((3, 31), (6, 30), (9, 30), (12, 31))
]
_SECTORS = "transport energy health education environment culture science border_crossing".split()
_NAMES = "Aland Borduria Carpania Dorne Elbonia Freedonia Graustark Hidalgo".split()
_BODIES = [
    "Ministry of Transport",
    "Ministry of Energy",
    "Customs Office",
    "City of Lund",
    "Port Authority",
]
_WORK = ["Joint study of", "Pilot for", "Exchange on", "Training in", "Construction of", "Data on"]
_THINGS = [
    "rail freight corridors",
    "grid balancing",
    "clinic networks",
    "vocational curricula",
    "river monitoring",
    "museum loans",
    "marine research",
    "border procedures",
    'köld storage, phase "2"',
]
_P, _I, _S, _D, _C = (
    Status.PLANNED,
    Status.IN_PROGRESS,
    Status.SUSPENDED,
    Status.DONE,
    Status.CANCELLED,
)
_WAYS = [
    (_P, _I, _I, _D),
    (_P, _I, _I, _D),
    (_I, _I, _I, _D),
    (_I, _D, _D, _D),
    (_I, _I, _S, _I),
    (_P, _I, _S, _S),
    (_P, _P, _I, _S),
    (_P, _P, _P, _I),
    (_P, _S, _S, _C),
    (_I, _I, _I, _I),
]
_PROGRESS = {_P: 0, _I: 40, _S: 35, _D: 100, _C: 0}

PARTIES = {
    name.lower(): Party(name.lower(), PartyKind.COUNTRY, LocalText(en=name)) for name in _NAMES
}
VOICES = {
    f"{ref}-gov": Voice(
        f"{ref}-gov", LocalText(en=f"Government of {party.name.en}"), VoiceLevel.NATIONAL, ref
    )
    for ref, party in PARTIES.items()
}


class Plans(Sequence[Plan]):
    """The plans of so many measures, each made when it is asked for.

    ``each`` is the number of statements of a measure, 4 to 40; ``spent`` are the seconds that
    went into making the plans.
    """

    def __init__(self, measures: int, each: int = STATEMENTS) -> None:
        self.spent = 0.0
        self._measures = measures
        self._each = each

    def __len__(self) -> int:
        return (self._measures + PER_AGREEMENT - 1) // PER_AGREEMENT

    def __getitem__(self, place: Any) -> Any:
        """The plan at a place; there are no slices."""
        if not 0 <= place < len(self):
            raise IndexError(place)
        began = time.perf_counter()
        first = place * PER_AGREEMENT + 1
        last = min(first + PER_AGREEMENT, self._measures + 1)
        plan = _plan(place + 1, range(first, last), self._each)
        self.spent += time.perf_counter() - began
        return plan


def _plan(number: int, measures: range, each: int) -> Plan:
    r = Random(-number)
    ref = f"A{number:06}"
    one, other = r.sample(list(PARTIES), 2)
    agreement = Agreement(
        ref=ref,
        kind=AgreementKind.PLAN,
        title=LocalText(en=f"Agreement on {r.choice(_SECTORS)} {number}"),
        parties=(one, other),
        signing=Signing(on=Moment.of_day(_START + timedelta(days=r.randrange(365)))),
        langs=(Lang.EN,),
    )
    told = [facts(i) for i in measures]
    voice = f"{one}-gov"
    return Plan(
        agreement=agreement,
        known=Known(0, ""),
        parties={side: PARTIES[side] for side in (one, other)},
        voices={voice: VOICES[voice]},
        measures=tuple(
            _measure(ref, i, place, one, known)
            for place, (i, known) in enumerate(zip(measures, told, strict=True), 1)
        ),
        statements=tuple(
            _statement(ref, place, n + 1, saying(i, known.quarter, n, each), one)
            for place, (i, known) in enumerate(zip(measures, told, strict=True), 1)
            for n in range(each)
        ),
    )


@dataclass(frozen=True, slots=True)
class Facts:
    """What is made up of measure i; ``quarter`` is the one in which it is first spoken of."""

    title: str
    sector: str
    body: str
    due: date
    quarter: int


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said of a measure at one time."""

    day: date
    status: Status
    progress: int
    words: str


def facts(i: int) -> Facts:
    """The facts of measure i."""
    r = Random(i)
    quarter = r.randrange(8)
    begun = max(0, (_QUARTERS[quarter] - _START).days - 60)
    due = _START + timedelta(days=begun + r.randrange(min(600, 1095 - begun)))
    title = f"{r.choice(_WORK)} {r.choice(_THINGS)} {i}"
    return Facts(title, r.choice(_SECTORS), r.choice(_BODIES), due, quarter)


def saying(i: int, quarter: int, n: int, each: int) -> Saying:
    """The n-th saying of so many about measure i, its four statuses spread evenly over them."""
    k = n * STATEMENTS // each
    later = ((k + 1) * each - 1) // STATEMENTS - n
    status = _WAYS[i % len(_WAYS)][k]
    return Saying(
        day=_QUARTERS[quarter + k] - timedelta(days=Random(i * each + n).randrange(7) + 7 * later),
        status=status,
        progress=_PROGRESS[status] + (5 * k if status in (_I, _S) else 0),
        words=f"{status.replace('_', ' ')} as reported by the parties, item {i % 97}",
    )


def _measure(agreement: str, i: int, place: int, side: str, told: Facts) -> Measure:
    due = told.due
    return Measure(
        ref=f"{agreement}/{place}",
        number=place,
        key=f"m{i:07}",
        title=LocalText(en=told.title),
        sector=told.sector,
        bodies=(Body(LocalText(en=told.body), side, BodyRole.LEAD),),
        deadlines=(
            DeadlineVersion(
                DeadlineKnown.GIVEN,
                Deadline(
                    phrase=due.isoformat(),
                    kind=DeadlineKind.DAY,
                    earliest=due,
                    latest=due,
                    edtf=due.isoformat(),
                    span=(0, 10),
                    grammar=1,
                ),
            ),
        ),
    )


def _statement(agreement: str, place: int, number: int, said: Saying, side: str) -> Statement:
    return Statement(
        ref=f"{agreement}/{place}#{number}",
        number=number,
        entry=0,
        agreement=agreement,
        measure=f"{agreement}/{place}",
        kind=StatementKind.SAID,
        scope=Scope.MEASURE,
        said_on=Moment.of_day(said.day),
        voice=f"{side}-gov",
        side=side,
        status=said.status,
        progress=said.progress,
        text=LocalText(en=said.words),
    )
