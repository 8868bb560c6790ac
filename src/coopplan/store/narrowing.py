"""Filter words as conditions that the database can answer, held between two bounds.

The rule: each word becomes two conditions, one that every measure meets which may pass it, and one
that only those meet which certainly do; *not* swaps the two. So a word need not be told exactly,
and what is left between the bounds is folded and asked of the printed line, which decides. A word
of which nothing can be told may hold of any measure and holds of none for certain.

The lines kept of measures (`coopplan.store.standing`) tell of a day what the fold would, but of
measures that have to be folded. Of what is recorded in versions every version is asked, whichever
of them counts: one that matches may be it, and where all match it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from coopplan.model.codes import JOINT, DeadlineKnown, Mark, Schedule, Status
from coopplan.model.filter import And, Compare, Field, Filter, Not, Or, Tag, Text
from coopplan.model.filter_values import day_value, due_within
from coopplan.model.period import Quarter
from coopplan.model.text import fold
from coopplan.store.bounds import ANY, FALSE, TRUE, Bounds, all_of, either, exactly, negated
from coopplan.store.reading import Reader

APART = "(d.fold <> 0 OR d.agreement_id IN :whole)"
"""Measures of which their lines tell nothing: they have to be folded."""

_CLOSED = "coalesce(d.status, '') IN ('done', 'cancelled')"
_LATE = "d.due < :day"
_SIGNED = "v.signed_first {0} OR v.signed_last {0} OR v.signed_latest {0}"
_OF_TERM = "d.agreement_id IN (SELECT v.agreement_id FROM agreement_version v WHERE {})"

_UNSIGNED = _OF_TERM.format(_SIGNED.format("> :day"))
"""Agreements that may be signed after the day."""

_SIGNED_LATELY = _OF_TERM.format(_SIGNED.format(">= :first"))
"""Agreements that may be signed in the quarter: what was heard before counts for nothing."""

_OUT_OF_TERM = _OF_TERM.format(
    f"{_SIGNED.format('> :day')} OR v.period_first > :day OR v.period_last < :day"
    " OR v.ended_first <= :day OR v.ended_last <= :day"
)
"""Agreements whose term may not have begun by the day, or may be over."""

_OPEN_WITH = {
    Mark.NOT_DONE_IN_TIME: TRUE,
    Mark.SUSPENDED: "d.status = 'suspended'",
    Mark.ONGOING: "d.course IS NOT NULL",
    Mark.IN_PROGRESS: "d.status = 'in_progress'",
    Mark.PROPOSED: "d.status IS NULL OR d.status = 'proposed'",
    Mark.NOT_DUE: "d.due >= :day OR d.course IS NOT NULL",
    Mark.NOT_STARTED: "d.status IS NULL OR d.status IN ('proposed', 'planned')",
}
"""What is so of open measures of these marks, and of others maybe."""

_SCHEDULES = {
    Schedule.OVERDUE: (_LATE,) * 2,
    Schedule.DONE_LATE: ("d.status = 'done'", FALSE),
    Schedule.DONE_ON_TIME: ("d.status = 'done'", FALSE),
    Schedule.DONE_UNDATED: ("d.status = 'done'", FALSE),
    Schedule.ONGOING: ("d.course IS NOT NULL", FALSE),
    Schedule.NOT_DUE: ("d.due > :last OR d.course IS NOT NULL", "d.due > :last"),
    Schedule.DUE_THIS_PERIOD: ("d.due BETWEEN :day AND :last",) * 2,
    Schedule.BY_PROMISE: ("d.latest IS NULL AND d.course IS NULL", FALSE),
    Schedule.OPEN: ("d.latest IS NULL AND d.course IS NULL", FALSE),
    Schedule.NOT_COUNTED: ("d.status = 'cancelled'",) * 2,
}

_BODY = "EXISTS (SELECT 1 FROM measure_body c WHERE c.version_id = v.id AND {})"  # of one version

_SAID_BY = """EXISTS (SELECT 1 FROM statement s WHERE s.measure_id = d.measure_id
 AND s.kind = 'said' AND s.scope = 'measure' AND (s.joint = {joint} OR s.side_id IN ({sides})
 OR s.voice_id IN (SELECT o.voice_id FROM voice_version o WHERE o.side_id IN ({sides})
 OR o.country IN (SELECT w.country FROM party_version w WHERE w.party_id IN ({sides})))))"""
"""Somebody spoke for one of the sides, as `coopplan.model.order.side_of` may tell."""

_SIDES = "SELECT p.id FROM party p WHERE p.ref IN :{}"

_TOLD = {
    "sector": "SELECT DISTINCT sector AS told FROM measure_version",
    "no": "SELECT DISTINCT plan_no AS told FROM measure_version WHERE plan_no IS NOT NULL",
    "side": "SELECT ref AS told FROM party",
    "body": (
        "SELECT name_ru AS told FROM measure_body UNION SELECT name_kk FROM measure_body"
        " UNION SELECT name_en FROM measure_body"
    ),
}
"""All that a field has in the register: its letters are folded here, as no database can."""


class Narrowing:
    """Turns a filter into bounds; ``params`` are what their conditions name.

    ``agreements`` are those asked about by ref, with the numbers of their rows; ``whole`` those
    of them that have to be read whole. ``kept``: the lines of measures may be asked, as what is
    known at the newest entry is meant.
    """

    def __init__(
        self,
        reader: Reader,
        agreements: Mapping[str, int],
        whole: Iterable[int],
        day: date,
        *,
        kept: bool,
    ) -> None:
        quarter = Quarter.of(day)
        self.params: dict[str, Any] = {
            "day": day.isoformat(),
            "first": quarter.first.isoformat(),
            "last": quarter.last.isoformat(),
            "whole": tuple(whole),
        }
        self._reader, self._agreements, self._day, self._kept = reader, agreements, day, kept

    def bounds(self, filter_: Filter) -> Bounds:
        """The bounds of a filter."""
        match filter_:
            case Text(text):
                return self._text(fold(text))
            case Tag(name):
                return self._tag(name)
            case Field(name, values):
                return self._field(name, values)
            case Compare(name, operator, value):
                return self._compare(name, operator, value)
            case Not(inner):
                told = self.bounds(inner)
                return Bounds(negated(told.must), negated(told.may))
            case And(parts):
                told_all = [self.bounds(part) for part in parts]
                return Bounds(all_of(b.may for b in told_all), all_of(b.must for b in told_all))
            case Or(parts):
                return either(map(self.bounds, parts))

    def _param(self, value: object) -> str:
        name = f"p{len(self.params)}"
        self.params[name] = value
        return name

    def _line(self, may: str, must: str | None = None) -> Bounds:
        """What a line tells, where it tells anything; without a ``must`` it tells it exactly."""
        if not self._kept:
            return ANY
        return Bounds(
            f"({APART} OR ({may}) IS TRUE)",
            f"(NOT {APART} AND ({may if must is None else must}) IS TRUE)",
        )

    def _version(self, condition: str) -> Bounds:
        """What is so of a version ``v`` of a measure."""
        found = "d.measure_id {} (SELECT v.measure_id FROM measure_version v WHERE ({}) IS {})"
        return Bounds(
            found.format("IN", condition, TRUE), found.format("NOT IN", condition, "NOT TRUE")
        )

    def _text(self, sought: str) -> Bounds:
        """A ref is known whole; a title is folded together with other texts of its measure."""
        whole, _, number = sought.partition("/")
        pieces = [self._of_agreements(lambda ref: sought in ref)]
        if "/" in sought and (number == "" or (number.isascii() and number.isdigit())):
            own = self._of_agreements(lambda ref: ref.endswith(whole)).may
            begun = f"CAST(d.number AS TEXT) LIKE :{self._param(number + '%')}"
            pieces.append(exactly(f"({own} AND {begun})"))
        elif sought.isascii() and sought.isdigit():
            pieces.append(
                exactly(f"CAST(d.number AS TEXT) LIKE :{self._param('%' + sought + '%')}")
            )
        if _storable(sought):
            place = "strpos" if self._reader.server else "instr"
            found = self._version(f"{place}(v.folded, :{self._param(sought)}) > 0")
            pieces.append(Bounds(found.may, FALSE))
        return either(pieces)

    def _of_agreements(self, passes: Callable[[str], bool]) -> Bounds:
        """The measures of the agreements whose folded refs pass."""
        numbers = [number for ref, number in self._agreements.items() if passes(fold(ref))]
        return exactly(f"d.agreement_id IN :{self._param(tuple(numbers))}")

    def _tag(self, name: str) -> Bounds:
        match name:
            case "overdue":
                return self._line(_LATE)
            case "silent":
                unheard = f"NOT {_CLOSED} AND (d.heard IS NULL OR d.heard < :first"
                return self._line(
                    f"{unheard} OR {_SIGNED_LATELY})", f"{unheard}) AND NOT {_OUT_OF_TERM}"
                )
            case "disputed" | "slipped":  # a measure of which either is so has to be folded
                return self._line(FALSE)
            case "late":
                return self._line("d.status = 'done'", FALSE)
            case "due":
                until = self._param(due_within(self._day).isoformat())
                soon = f"d.due BETWEEN :day AND :{until}"
                promised = f"NOT {_CLOSED} AND d.promise BETWEEN :day AND :{until}"
                return self._line(f"{soon} OR ({promised})", soon)
        raise ValueError(name)

    def _field(self, name: str, values: Sequence[str]) -> Bounds:
        begun = tuple(fold(value) for value in values)
        match name:
            case "deadline":
                return either(self._deadline(DeadlineKnown(value)) for value in values)
            case "mark":
                return either(self._mark(Mark(value)) for value in values)
            case "schedule":
                return either(self._line(*_SCHEDULES[Schedule(value)]) for value in values)
            case "status":
                return either(self._status(Status(value)) for value in values)
            case "agreement":
                return self._of_agreements(lambda ref: ref.startswith(begun))
            case "sector":
                sectors = self._told(name, lambda told: told in begun)
                return self._version(f"v.sector IN :{self._param(sectors)}")
            case "no":
                numbers = self._told(name, lambda told: told in begun)
                return self._version(f"v.plan_no IN :{self._param(numbers)}")
            case "body":
                names = self._param(self._told(name, lambda told: any(v in told for v in begun)))
                spelt = " OR ".join(f"c.name_{lang} IN :{names}" for lang in ("ru", "kk", "en"))
                return self._version(_BODY.format(f"({spelt})"))
            case "side":
                return self._side(begun)
        return ANY  # evidence: what supports a status is told by citations and their sources

    def _told(self, name: str, passes: Callable[[str], bool]) -> tuple[str, ...]:
        """The values of a field that pass when they are folded, as the register spells them."""
        told = (row["told"] for row in self._reader.stream(_TOLD[name]))
        return tuple(value for value in told if value is not None and passes(fold(value)))

    def _deadline(self, known: DeadlineKnown) -> Bounds:
        if known is DeadlineKnown.GIVEN:
            return self._line("d.given = 1")
        return self._line("d.given = 0", FALSE)

    def _mark(self, mark: Mark) -> Bounds:
        match mark:
            case Mark.CANCELLED:
                return self._line("d.status = 'cancelled'")
            case Mark.DONE_CONFIRMED | Mark.DONE_CLAIMED:
                confirmed = int(mark is Mark.DONE_CONFIRMED)
                return self._line(f"d.status = 'done' AND d.confirmed = {confirmed}")
            case Mark.CARRIED_OVER | Mark.PARTLY_DONE:  # rest on what has to be folded
                return self._line(FALSE)
        must = _LATE if mark is Mark.NOT_DONE_IN_TIME else FALSE
        return self._line(f"NOT {_CLOSED} AND ({_OPEN_WITH[mark]})", must)

    def _status(self, status: Status) -> Bounds:
        told = f"d.status = '{status.value}'"
        match status:
            case Status.PROPOSED:
                return self._line(
                    f"{told} OR (d.status IS NULL AND (d.in_plan = 0 OR {_UNSIGNED}))",
                    f"{told} OR (d.status IS NULL AND d.in_plan = 0)",
                )
            case Status.PLANNED:
                untold = f"{told} OR (d.status IS NULL AND d.in_plan = 1"
                return self._line(f"{untold})", f"{untold} AND NOT {_UNSIGNED})")
        return self._line(told)

    def _side(self, begun: tuple[str, ...]) -> Bounds:
        """A side answers for a measure through its bodies, or somebody spoke for it."""
        sides = _SIDES.format(self._param(self._told("side", lambda ref: ref.startswith(begun))))
        bodies = self._version(_BODY.format(f"c.side_id IN ({sides})"))
        joint = 1 if JOINT.startswith(begun) else 2  # a statement is joint (1) or is not (0)
        said = self._line(_SAID_BY.format(sides=sides, joint=joint), FALSE)
        return either((bodies, said))

    def _compare(self, name: str, operator: str, value: str) -> Bounds:
        if name == "slip":  # of a measure that need not be folded no promise moved
            return self._line(FALSE)
        if name == "days":
            return self._line(f"{_LATE} OR d.status = 'done'", FALSE)
        days = day_value(value)
        if days is None:
            raise ValueError(value)
        first, last = (self._param(day.isoformat()) for day in days(self._day))

        def stands(column: str) -> str:
            match operator:
                case "<" | ">=":
                    return f"{column} {operator} :{first}"
                case "<=" | ">":
                    return f"{column} {operator} :{last}"
            return f"{column} BETWEEN :{first} AND :{last}"

        match name:
            case "due":
                return self._line(f"d.course IS NULL AND {stands('d.latest')}")
            case "heard":
                return self._line(stands("d.heard"))
        return self._line(stands("d.promise"), FALSE)


def _storable(text: str) -> bool:
    """Whether a text of the register can have this in it: a database would not take any other."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)
