"""What an issued answer tells, read back from its JSON: texts, promises, times, statements.

The rule: what a key meant when the answer was issued is what it tells; where one is missing there
is nothing to read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from coopplan.model.codes import Bound, Schedule, Status
from coopplan.model.deadline import Recurrence
from coopplan.model.moment import Moment
from coopplan.model.statement import Promise
from coopplan.model.text import Lang, LocalText
from coopplan.reports.answers import VoiceName
from coopplan.reports.issued_answer import Holds, PromiseTold, TimeTold, Value

Json = Any

_MISSED = TimeTold(None, Schedule.OVERDUE, None)
_ONCE = (None, Recurrence.NONE, Recurrence.ONGOING)


def text_of(told: Json) -> LocalText | None:
    """A text; None where it says nothing."""
    if not isinstance(told, Mapping):
        return None
    said = {lang: str(told[lang.value]) for lang in Lang if told.get(lang.value)}
    own = frozenset(Lang(lang) for lang in told.get("own", ()))
    return LocalText(said.get(Lang.RU), said.get(Lang.KK), said.get(Lang.EN), own) if said else None


def deadlines_of(
    old: Mapping[str, Json], new: Mapping[str, Json]
) -> tuple[Value | None, Value | None]:
    """The deadline of a measure in each of two answers, so that the two may be compared.

    Days where both have one. The day of a deadline that recurs is that of the next time, which
    moves while the deadline does not: there the plan's own words tell it.
    """
    both = [(_phrase(one), _due(one)) for one in (old, new)]
    if "deadline" not in old or "deadline" not in new or not any(_recurs(o) for o in (old, new)):
        has_days = "due" in old and "due" in new
        return (both[0][1], both[1][1]) if has_days else (None, None)
    return both[0][0], both[1][0]


def _phrase(line: Mapping[str, Json]) -> str | None:
    told = (line.get("deadline") or {}).get("deadline") or {}
    return str(told["phrase"]) if told.get("phrase") else None


def _due(line: Mapping[str, Json]) -> date | None:
    return date.fromisoformat(str(line["due"])) if line.get("due") else None


def _recurs(line: Mapping[str, Json]) -> bool:
    told = (line.get("deadline") or {}).get("deadline") or {}
    return told.get("recurrence") not in _ONCE


def times_of(line: Mapping[str, Json]) -> dict[str, TimeTold]:
    """How each time of a recurring measure stands, by its label; of old ones those missed."""
    missed = dict.fromkeys(map(str, line.get("missed", ())), _MISSED)
    return missed | {
        str(one["label"]): TimeTold(
            Status(one["status"]) if one["status"] else None,
            Schedule(one["schedule"]),
            one["days"],
        )
        for one in line.get("times", ())
    }


def promises_of(line: Mapping[str, Json]) -> dict[tuple[str, str | None], PromiseTold]:
    """The newest promise of each voice, by its ref and by the time of the measure it is of."""
    found: dict[tuple[str, str | None], PromiseTold] = {}
    for chain in line["chains"]:
        if not chain.get("steps"):
            continue
        told, voice, of = chain["steps"][-1]["promise"], chain["voice"], chain.get("occurrence")
        broken = Holds.NOT_KEPT if chain.get("not_kept") else Holds.OVER
        found[voice["ref"], of] = PromiseTold(
            Promise(Moment.parse(told["moment"]), Bound(told["bound"])),
            VoiceName(
                voice["ref"],
                text_of(voice.get("name")) or LocalText(),
                text_of(voice.get("short")) or LocalText(),
                voice.get("side"),
                bool(voice.get("stands_in")),
            ),
            of,
            Holds.STANDS if chain.get("standing") else broken,
        )
    return found


def statements(value: Json) -> dict[str, tuple[int, Value | None]]:
    """Every statement in an answer, by its ref: the entry that recorded it, and its words.

    One without words is told by the day it was said on.
    """
    found: dict[str, tuple[int, Value | None]] = {}
    if isinstance(value, Mapping):
        ref = value.get("ref")
        if isinstance(ref, str) and "#" in ref and "said_on" in value:
            told = text_of(value.get("text")) or Moment.parse(str(value["said_on"]))
            found[ref] = int(value.get("entry") or 0), told
        for inner in value.values():
            found |= statements(inner)
    elif isinstance(value, list):
        for inner in value:
            found |= statements(inner)
    return found
