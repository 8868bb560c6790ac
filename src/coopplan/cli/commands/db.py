"""``db``: where the database is; bring it up to date, copy it, restore it, test it, mend it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import reading
from coopplan.cli.printing import print_json, tell
from coopplan.language.sentences import msg

FOUND = 4

File = Annotated[str, typer.Argument(metavar=msg("FILE"), help=msg("the backup"))]


def path(ctx: typer.Context) -> None:
    """Print which database is used."""
    call = call_of(ctx)
    value = call.settings.values["db"]
    if call.settings.json:
        print_json(call, {"schema": "db-path/1", "db": value.shown, "origin": value.origin.value})
    else:
        call.terminal.write(value.shown or call.settings.db)


def upgrade(ctx: typer.Context) -> None:
    """Bring the schema up to date."""
    from coopplan.store import schema

    call = call_of(ctx)
    done = schema.upgrade(call.settings.db, clock=call.terminal.now, who=call.settings.user)
    found, copy = done or (None, None)
    if call.settings.json:
        told = {"upgraded_from": found, "copy": str(copy) if copy else None}
        print_json(call, {"schema": "db-upgrade/1", **told})
    elif found is None:
        tell(call, msg("The database was up to date already."))
    else:
        tell(call, msg("The database is up to date now."))
        if copy:
            tell(call, msg("What was there before: {path}"), path=copy)


def backup(ctx: typer.Context, file: File) -> None:
    """Copy the database, its second clock included, to a new file."""
    from coopplan.store import backup as store

    call = call_of(ctx)
    store.backup(call.settings.db, Path(file))
    tell(call, msg("Written: {path}"), path=file)


def restore(
    ctx: typer.Context,
    file: File,
    replace: Annotated[
        bool, typer.Option("--replace", help=msg("put it in the place of the present database"))
    ] = False,
) -> None:
    """Make the database from a backup; a present one is replaced only where asked to."""
    from coopplan.store import restoring as store

    call = call_of(ctx)
    needs = store.restore(call.settings.db, Path(file), replace=replace)
    tell(call, msg("Restored from {path}"), path=file)
    if needs == "upgrade":
        tell(call, msg("It was made by an older coopplan. Next, type: coopplan db upgrade"))
    elif needs == "rebuild":
        tell(call, msg("Its record holds. Next, type: coopplan db rebuild"))


def verify(ctx: typer.Context) -> None:
    """Compute the chain of the journal anew; exit code 4 where it does not hold."""
    from coopplan.documents import records
    from coopplan.render.control import visible
    from coopplan.store.verify import DERIVED
    from coopplan.store.verify import verify as flaws

    call = call_of(ctx)
    with reading(call) as (reader, known):
        found = list(flaws(reader))
    if call.settings.json:
        print_json(
            call,
            {
                "schema": "db-verify/1",
                "entry": known.entry,
                "chain": known.chain,
                "flaws": [
                    {"problem": one.problem, "entry": one.entry, "detail": one.detail}
                    for one in found
                ],
            },
        )
    else:
        for one in found:
            told = records.flaw(one.problem, one.entry, one.detail, call.words)
            call.terminal.write(visible(told))
        if not found:
            tell(call, msg("The journal holds; entries: {entry}"), entry=known.entry)
        elif {one.problem for one in found} <= DERIVED:
            tell(call, msg("The record itself holds. Next, type: coopplan db rebuild"))
    if found:
        raise typer.Exit(FOUND)


def rebuild(ctx: typer.Context) -> None:
    """Make anew what is derived from the record; no entry tells of it, for nothing was said."""
    from coopplan.store.rebuilding import rebuild as store

    call = call_of(ctx)
    made = store(call.settings.db)
    if call.settings.json:
        counts = {"lines": made.lines, "pages": made.pages, "searched": made.searched}
        print_json(call, {"schema": "db-rebuild/1", **counts})
    else:
        tell(call, msg("Made anew; lines on where measures stand: {lines}"), lines=made.lines)
        tell(call, msg("Made anew; pages of sources: {pages}"), pages=made.pages)
        tell(call, msg("Made anew; rows of the search index: {rows}"), rows=made.searched)


COMMAND = group(
    "db",
    msg("The database: an SQLite file, or a PostgreSQL server for a team."),
    entry(path, "path", msg("Print which database is used."), "coopplan db path"),
    entry(
        upgrade,
        "upgrade",
        msg("Bring the database of an older coopplan up to date. It never happens by itself."),
        "coopplan db upgrade",
    ),
    entry(
        backup,
        "backup",
        msg("Copy the database to a new file while it may be in use."),
        "coopplan db backup register-2025-12-31.db",
    ),
    entry(
        restore,
        "restore",
        msg("Make the database from a backup, which is tested first."),
        "coopplan db restore register-2025-12-31.db --replace",
    ),
    entry(
        verify,
        "verify",
        msg("Compute the hash chain of the journal anew and say whether it holds."),
        "coopplan db verify",
    ),
    entry(
        rebuild,
        "rebuild",
        msg(
            "Make anew what is worked out from the record and kept beside it: where measures "
            "stand, the pages of sources, the search index. Nothing that was said is changed."
        ),
        "coopplan db rebuild",
    ),
)
