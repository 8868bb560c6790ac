"""``check``: findings in the data, worst first; exit code 4 when there are any."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Agreements, Csv, Limit
from coopplan.cli.plans import load_plans, reader_words
from coopplan.cli.printing import print_list, tell
from coopplan.language.sentences import msg

FOUND = 4
"""The exit code that says: something was found."""


def check(
    ctx: typer.Context, agreements: Agreements = None, limit: Limit = None, csv: Csv = False
) -> None:
    """Print the findings of the agreements named, or of all."""
    from coopplan.documents import findings as document
    from coopplan.model.checks import check as find
    from coopplan.model.codes import Severity

    call = call_of(ctx)
    day = looked_at(call)
    with reading(call) as (reader, known):
        plans = load_plans(reader, known, agreements)
    order = list(Severity)
    found = sorted(
        (one for plan in plans for one in find(plan, day)),
        key=lambda one: order.index(one.severity),
    )
    shown = found[:limit] if limit else found
    words = reader_words(call, plans)
    rows = [
        {
            "ref": one.ref,
            "severity": one.severity.value,
            "code": one.code,
            **dict(one.fields),
        }
        for one in shown
    ]
    print_list(
        call,
        "check/1",
        rows,
        csv=csv,
        page=document.compose(shown, words),
        as_of=day,
        known=known,
        total=len(found),
    )
    if not found:
        tell(call, msg("Nothing was found."))
        return
    raise typer.Exit(FOUND)


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
