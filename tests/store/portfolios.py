"""Random registers of several agreements, for the tests that hold the count to the fold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from hypothesis import strategies as st

from coopplan.actions.importing import import_plans
from coopplan.model.codes import BodyRole, DeadlineKnown, FateCode, Worded
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import Amended, Body, DeadlineVersion, Measure, Wording
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement
from coopplan.store import database
from tests.plans import ONGOING, Plans, by_date, every, words
from tests.store.changes import CHANGES, REFUSED
from tests.store.sample import clock
from tests.strategies import FIRST, bounds, days, histories, promised, statuses

REFS = ("AST-ATY-2025", "ORE-WKO-2025", "SAM-AKT-2026", "OMS-PAV-2024")
TODAY = date(2027, 1, 1)
"""A day by which all of it has been said."""

FROM = Deadline(phrase="с 2025-09-01", kind=DeadlineKind.FROM_DATE, earliest=date(2025, 9, 1))
NEEDED = Deadline(phrase="при необходимости", kind=DeadlineKind.AS_NEEDED)
UNREAD = Deadline(phrase="в рабочем порядке", kind=DeadlineKind.UNPARSED)

WITHIN = Deadline(
    phrase="III квартал 2025 года",
    kind=DeadlineKind.QUARTER,
    earliest=date(2025, 7, 1),
    latest=date(2025, 9, 30),
)

due = st.sampled_from(
    [
        *(by_date(day) for day in ("2025-06-30", "2025-09-30", "2025-12-31", "2026-03-01")),
        FROM,
        WITHIN,
    ]
)
deadlines = st.one_of(due, due, due, st.sampled_from([ONGOING, NEEDED, UNREAD, every("yearly")]))


@st.composite
def versions(draw: st.DrawFn) -> DeadlineVersion:
    """An amendment of a deadline, approved or not, or another reading of the plan's own text."""
    known = draw(st.sampled_from([DeadlineKnown.GIVEN] * 4 + list(DeadlineKnown)))
    return DeadlineVersion(
        known,
        draw(deadlines) if known is DeadlineKnown.GIVEN else None,
        draw(st.one_of(st.none(), days)),
        basis="протокол",
        approved=draw(st.sampled_from([True, True, False])),
    )


def amended(draw: st.DrawFn, measure: Measure) -> Measure:
    """The measure with another deadline, sometimes amended, and sometimes other bodies or a day."""
    own = DeadlineVersion(DeadlineKnown.GIVEN, draw(deadlines))
    first = draw(st.sampled_from([*measure.deadlines, own, own]))
    moved = draw(st.lists(versions(), max_size=2)) if draw(st.integers(0, 2)) == 0 else []
    acts: tuple[Amended, ...] = ()
    if draw(st.integers(0, 4)) == 0:
        other = () if measure.bodies else (Body(words("орган"), "RU-AST", BodyRole.LEAD),)
        acts = (Amended(draw(days), "протокол", Wording(bodies=other, changed=(Worded.BODIES,))),)
    return replace(measure, deadlines=(first, *moved), amended=acts)


OTHERS = [
    ("akimat@KZ-23", "KZ-23"),
    ("federal", "RU-AST"),
    ("bank", "joint"),
    ("oblast@RU-AST", "KZ-23"),
]
"""Who else tells of a measure, and for which side."""


def _plainly(draw: st.DrawFn, told: Plans) -> None:
    """Say of one measure what a voice or two tell of single days: what the database counts."""
    measure = len(told.measures) + 1
    told.measure(bodies=draw(st.sampled_from([(), ("RU-AST",), ("KZ-23",), ("RU-AST", "KZ-23")])))
    voice = draw(st.sampled_from(["oblast@RU-AST", "akimat@KZ-23", "federal", "bank"]))
    side = draw(st.sampled_from([None, "RU-AST", "RU-AST", "joint"]))
    other = draw(st.sampled_from([None, None, *OTHERS]))
    told_alike = draw(st.sampled_from([None, "in_progress", "done"]))
    promise = draw(promised)
    some = st.sampled_from([*draw(st.lists(days, min_size=1, max_size=3))])
    for _ in range(draw(st.integers(0, 5))):
        fields: dict[str, Any] = {
            "by": voice,
            "side": side,
            "measure": measure,
            "status": draw(st.one_of(st.none(), statuses, statuses, st.just("done"))),
            "sources": draw(st.sampled_from([(), ("s4",), ("s5",), ("s1",)])),
        }
        if other is not None and draw(st.booleans()):
            fields |= {"by": other[0], "side": other[1]}
        if told_alike is not None and draw(st.booleans()):
            fields["status"] = told_alike
        if draw(st.integers(0, 3)) == 0:
            fields |= {"promise": promise, "bound": "by"}
        if draw(st.integers(0, 7)) == 0:
            fields |= {"by": "paper", "status": None}
        if draw(st.integers(0, 11)) == 0:
            fields["by"] = draw(st.sampled_from(["oblast@RU-AST", "federal", "bank"]))
        if draw(st.integers(0, 11)) == 0:
            fields["side"] = draw(st.sampled_from(["KZ-23", "joint"]))
        if draw(st.integers(0, 9)) == 0:
            fields |= {"promise": draw(promised), "bound": draw(bounds)}
        told.say(draw(st.one_of(days, some)).isoformat(), **fields)


@st.composite
def registers(draw: st.DrawFn) -> list[Plan]:
    """Several agreements, some of which follow each other, with one list of sources for all."""
    refs = REFS[: draw(st.integers(1, len(REFS)))]
    published = {
        f"s{number}": draw(st.one_of(st.none(), st.none(), days.map(Moment.of_day)))
        for number in range(1, 6)
    }
    made: list[Plan] = []
    for place, ref in enumerate(refs):
        told = draw(histories(2, 6, recurring=draw(st.integers(0, 3)) == 0, ref=ref))
        for _ in range(draw(st.integers(1, 3))):
            _plainly(draw, told)
        if place + 1 < len(refs) and draw(st.integers(0, 2)) == 0:
            code = draw(st.sampled_from(list(FateCode)))
            told.fate(1, code.value, *draw(st.sampled_from([(), (f"{refs[place + 1]}/1",)])))
        changes: dict[str, Any] = {"statements": tuple(map(_as_in_file, told.statements))}
        if place and draw(st.booleans()):
            changes["agreement"] = replace(told.agreement, succeeds=refs[place - 1])
        changes["measures"] = tuple(amended(draw, measure) for measure in told.measures)
        changes["sources"] = {
            _key(key): replace(source, ref=_key(key), key=_key(key), published=published.get(key))
            for key, source in told.sources.items()
        }
        made.append(told.plan(**changes))
    return made


def _as_in_file(statement: Statement) -> Statement:
    """A statement as a file may have it: its sources under keys that are no refs."""
    cited = tuple(replace(one, source=_key(one.source)) for one in statement.citations)
    return replace(statement, citations=cited)


def _key(ref: str) -> str:
    return f"note-{ref}"


as_ofs = st.one_of(days, st.sampled_from([FIRST + timedelta(days=n) for n in (180, 272, 364, 500)]))
"""Days to ask about, the ends of quarters often."""

CHANGED = sorted({*CHANGES} - {"import"})


def fill(url: str, plans: Sequence[Plan], changes: Iterable[str], seed: int) -> None:
    """Import the plans one after the other, then change what is recorded."""
    ticks, r = clock("2027-01-02T00:00:00"), Random(seed)
    with database.write(url, clock=ticks, who="ann", action="import") as w:
        import_plans(w, plans, today=TODAY)
    for name in changes:
        try:
            with database.write(url, clock=ticks, who="ann", action=name) as w:
                CHANGES[name](w, r)
        except REFUSED:
            continue


def plainly(ref: str, place: int) -> Plan:
    """An agreement of three measures of which the database can tell all."""
    told = Plans(ref=ref)
    for number in range(1, 4):
        told.measure(f"2025-{4 * number - place + 1:02}-28", bodies=("RU-AST",))
        for month in (place, place + 4, place + 8):
            status = "done" if month == 3 * number else "in_progress"
            told.say(f"2025-{month:02}-10", status, measure=number, side="RU-AST", sources=())
    return told.plan()
