"""``check``: findings in the data, worst first; exit code 4 when there are any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Csv, Limit, Picking
from coopplan.cli.picked import picked
from coopplan.cli.plans import words_of_first
from coopplan.cli.printing import tell
from coopplan.language.sentences import msg
from coopplan.model.codes import Severity
from coopplan.model.finding import Finding, Gap

if TYPE_CHECKING:
    from coopplan.cli.picked import Picked
    from coopplan.cli.streaming import Spool

FOUND = 4
"""The exit code that says: something was found."""


def check(ctx: typer.Context, words: Picking = None, limit: Limit = None, csv: Csv = False) -> None:
    """Print the findings of the agreements named, or of all, and of the measures that pass."""
    from coopplan.cli.streaming import Spool, print_long
    from coopplan.documents import findings as document

    call = call_of(ctx)
    day = looked_at(call)
    with ExitStack() as held:
        found = {severity: held.enter_context(Spool()) for severity in Severity}
        with reading(call) as (reader, known):
            chosen = picked(words, reader, known, day)
            register = chosen.register
            any_passes = _find(chosen, day, found)
            reads = words_of_first(call, register)
        counts = {severity: spool.count for severity, spool in found.items()}
        print_long(
            call,
            "check/1",
            _worst_first(found),
            row=_row,
            page=lambda lines, _: document.compose(lines, reads, counts),
            csv=csv,
            limit=limit,
            total=sum(counts.values()),
            columns=_keys(islice(_worst_first(found), limit)) if csv else None,
            as_of=day,
            known=known,
        )
        if any(code == Gap.DONE_DAY_NOT_KNOWN for code, *_ in found[Severity.NOTE]):
            tell(call, msg("The day of a completion goes in so: coopplan say … --done-on DAY"))
    if not any(counts.values()):
        if any_passes:
            tell(call, msg("Nothing was found."))
        else:
            tell(call, msg("No measure passes the filter words."))
        return
    raise typer.Exit(FOUND)


def _find(chosen: Picked, day: date, found: Mapping[Severity, Spool]) -> bool:
    """Put what is found where findings of its weight are held; false where no measure passes.

    An agreement is looked at whole, as its measures may contradict each other; where words were
    given, what is about a measure that passes, or about a statement on it, is kept.
    """
    from coopplan.model.checks import check as find

    any_passes = chosen.passes is None
    for plan in chosen.plans():
        any_passes = True
        kept = None if chosen.passes is None else chosen.measures(plan)
        for one in find(plan, day):
            if kept is not None and one.ref.partition("#")[0] not in kept:
                continue
            found[one.severity].add((one.code, one.ref, dict(one.fields)))
    return any_passes


def _worst_first(found: Mapping[Severity, Spool]) -> Iterator[Finding]:
    for severity, spool in found.items():
        for code, ref, fields in spool:
            yield Finding(code=code, severity=severity, ref=ref, fields=fields)


def _keys(found: Iterable[Finding]) -> list[str]:
    """Return the keys that rows of these have: each kind of finding has its own."""
    return list(dict.fromkeys(key for one in found for key in _row(one)))


def _row(one: Finding) -> dict[str, str]:
    return {"ref": one.ref, "severity": one.severity.value, "code": one.code, **one.fields}


COMMAND = command(
    check,
    "check",
    msg(
        "Look for what is wrong, missing or surprising in the data, worst first. The exit code is "
        "4 when something is found. With filter words: only what is about a measure that passes, "
        "or a statement on it; what is about an agreement as a whole is left out."
    ),
    "coopplan check AST-ATY-2025",
    "coopplan check sector:transport not status:done",
    "coopplan check --csv > findings.csv",
)
