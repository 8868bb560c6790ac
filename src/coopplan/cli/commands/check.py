"""``check``: findings in the data, worst first; exit code 4 when there are any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from datetime import date
from itertools import chain, islice
from typing import TYPE_CHECKING

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Agreements, Csv, Limit
from coopplan.cli.plans import chosen, plans_of, reader_words
from coopplan.cli.printing import tell
from coopplan.language.sentences import msg
from coopplan.model.codes import Severity
from coopplan.model.finding import Finding

if TYPE_CHECKING:
    from coopplan.cli.streaming import Spool
    from coopplan.model.plan import Plan

FOUND = 4
"""The exit code that says: something was found."""


def check(
    ctx: typer.Context, agreements: Agreements = None, limit: Limit = None, csv: Csv = False
) -> None:
    """Print the findings of the agreements named, or of all."""
    from coopplan.cli.streaming import Spool, print_long
    from coopplan.documents import findings as document

    call = call_of(ctx)
    day = looked_at(call)
    with ExitStack() as held:
        found = {severity: held.enter_context(Spool()) for severity in Severity}
        with reading(call) as (reader, known):
            plans = plans_of(reader, known, chosen(reader, known, agreements))
            first = next(plans, None)
            _find(plans if first is None else chain([first], plans), day, found)
        words = reader_words(call, [first] if first else [])
        counts = {severity: spool.count for severity, spool in found.items()}
        print_long(
            call,
            "check/1",
            _worst_first(found),
            row=_row,
            page=lambda lines, _: document.compose(lines, words, counts),
            csv=csv,
            limit=limit,
            total=sum(counts.values()),
            columns=_keys(islice(_worst_first(found), limit)) if csv else None,
            as_of=day,
            known=known,
        )
    if not any(counts.values()):
        tell(call, msg("Nothing was found."))
        return
    raise typer.Exit(FOUND)


def _find(plans: Iterable[Plan], day: date, found: Mapping[Severity, Spool]) -> None:
    """Put what is found where findings of its weight are held."""
    from coopplan.model.checks import check as find

    for plan in plans:
        for one in find(plan, day):
            found[one.severity].add((one.code, one.ref, dict(one.fields)))


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
        "4 when something is found."
    ),
    "coopplan check AST-ATY-2025",
    "coopplan check --csv > findings.csv",
)
