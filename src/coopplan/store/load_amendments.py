"""What amended the plans: measures added to them and reworded in them, read from the versions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from coopplan.model.amendment import TYPO, Amendment, amends, differing
from coopplan.model.measure import Amended, Measure, Wording
from coopplan.model.period import Quarter
from coopplan.store import values
from coopplan.store.reading import Record


def amendments(
    versions: Iterable[Record], refs: Mapping[int, str], measure: Callable[[Record], Measure]
) -> tuple[dict[int, list[Amendment]], dict[int, list[Amended]]]:
    """What amended each plan, by agreement, and of it what rests on a protocol, by measure.

    ``versions`` are all that count, oldest first; ``measure`` makes one's measure. A plan is typed
    in by and by: measures recorded in the quarter of the first ones are its own, unless a protocol
    added them. A protocol that only adds a language words nothing otherwise.
    """
    found: dict[int, list[Amendment]] = defaultdict(list)
    dated: dict[int, list[Amended]] = defaultdict(list)
    begun: dict[int, Quarter] = {}
    told: dict[int, Record] = {}
    for row in versions:
        number, agreement = row["measure_id"], row["agreement_id"]
        old = told.get(number)
        told[number] = row
        ref = f"{refs[agreement]}/{row['number']}"
        on = values.day(row["amended_on"])
        recorded = date.fromisoformat(row["at"][:10]) if row["at"] is not None else None
        first = begun.setdefault(agreement, Quarter.of(recorded)) if recorded else None
        if on is not None:
            before = None if old is None else differing(measure(old), measure(row))
            if before is not None and not before.changed:
                continue
            act = Amended(on, row["basis"], before, row["entry"])
            dated[number].append(act)
            found[agreement].append(
                Amendment(ref, on, row["entry"], before, row["basis"], dated=True)
            )
        # The entry of this very transaction is written last: it has no day yet.
        elif recorded is None or first is None or row["action"] == TYPO:
            continue
        elif old is None:
            if Quarter.of(recorded) > first:
                found[agreement].append(Amendment(ref, recorded, row["entry"]))
        elif amends(wording := _wording(old), _wording(row)):
            found[agreement].append(Amendment(ref, recorded, row["entry"], wording))
    return found, dated


def _wording(row: Record) -> Wording:
    """The fields that amend the plan also where no protocol is recorded."""
    return Wording(values.local(row, "title"), row["sector"], row["plan_no"], row["parts"])
