"""``init``: make the database; with --demo, fill it with the real agreements that come along."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.printing import print_json, tell
from coopplan.language.sentences import msg

if TYPE_CHECKING:
    from coopplan.model.plan import Plan
    from coopplan.store.writer import Writer


def init(
    ctx: typer.Context,
    demo: Annotated[
        bool, typer.Option("--demo", help=msg("load the real agreements that come with coopplan"))
    ] = False,
) -> None:
    """Make the database and, where asked, take in the demonstration as one journal entry."""
    from coopplan.store import schema

    call = call_of(ctx)
    plans = _demo() if demo else []

    def fill(writer: Writer) -> None:
        from coopplan.actions.importing import import_plans

        # What ships was read before it shipped; a machine's clock may be behind it.
        import_plans(writer, plans, today=date.max)

    schema.create(
        call.settings.db,
        clock=call.terminal.now,
        who=call.settings.user,
        detail="--demo" if demo else "",
        fill=fill if demo else None,
    )
    _warn(call)
    told = {
        "agreements": len(plans),
        "measures": sum(len(plan.measures) for plan in plans),
        "statements": sum(len(plan.statements) for plan in plans),
    }
    if call.settings.json:
        shown = call.settings.values["db"].shown
        print_json(call, {"schema": "init/1", "db": shown, **told})
        return
    tell(call, msg("Made {db}"), db=call.settings.values["db"].shown)
    words = call.words
    if plans:
        counts = ", ".join(
            (
                words.n("{n} agreement", "{n} agreements", told["agreements"]),
                words.n("{n} measure", "{n} measures", told["measures"]),
                words.n("{n} statement", "{n} statements", told["statements"]),
            )
        )
        tell(call, msg("Taken in: {counts}"), counts=counts)
        tell(call, msg("Next, type: coopplan (all agreements), coopplan report AST-ATY-2025"))
    else:
        tell(call, msg("Next, type: coopplan import FILE, or coopplan agreement add --help"))


def _warn(call: Call) -> None:
    """Say so where the new database lies on another machine."""
    from coopplan.store.address import Address
    from coopplan.store.network import network_kind

    address = Address.parse(call.settings.db)
    kind = network_kind(address.path) if address.path is not None else None
    if kind is not None:
        tell(
            call,
            msg(
                "{db} lies in a network folder ({kind}): one machine at a time may write to it; "
                "a team shares a server: --db postgresql://user@server/name"
            ),
            db=address.shown,
            kind=kind,
        )


def _demo() -> list[Plan]:
    from coopplan.exchange import planfile
    from coopplan.exchange.demo import demo_plans

    return [planfile.read(path) for path in demo_plans()]


COMMAND = command(
    init,
    "init",
    msg(
        "Make the database. With --demo it is filled with eight real agreements between regions "
        "of Russia and Kazakhstan, each statement with its source."
    ),
    "coopplan init",
    "coopplan --db demo.db init --demo",
)
