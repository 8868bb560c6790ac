"""``party``: the regions, countries and organisations that sign; list, show, add, edit."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import reading
from coopplan.cli.options import Country, Csv, Limit, Names, NewRef, Ref, Shorts, Texts
from coopplan.cli.parse import code, text_of
from coopplan.cli.registers import add as add_record
from coopplan.cli.registers import change, print_record, print_records, resolved
from coopplan.errors import MissingArgument
from coopplan.language.sentences import msg
from coopplan.model.codes import PartyKind
from coopplan.model.party import Party
from coopplan.model.plan import Known
from coopplan.model.text import Lang, merged
from coopplan.store.reading import Reader

Kind = Annotated[
    PartyKind | None,
    typer.Option(
        "--kind",
        metavar=msg("KIND"),
        parser=code("kind", PartyKind),
        help=msg("region, city, country, ministry, company or organisation"),
    ),
]
IsoCode = Annotated[
    str | None, typer.Option("--code", metavar="XX-XXX", help=msg("ISO 3166-2: RU-AST, KZ-23"))
]
Adjectives = Annotated[
    Texts,
    typer.Option(
        "--adjective", metavar=msg("TEXT"), help=msg("for “the … side”, as astrakhan, астраханская")
    ),
]


def _all(reader: Reader, known: Known) -> dict[str, Party]:
    from coopplan.store import load

    return load.parties(reader, known)


def list_(ctx: typer.Context, limit: Limit = None, csv: Csv = False) -> None:
    """Print all parties."""
    call = call_of(ctx)
    with reading(call) as (reader, known):
        found = list(_all(reader, known).values())
    print_records(call, "parties", msg("Parties"), found, limit, csv, known=known)


def show(ctx: typer.Context, ref: Ref) -> None:
    """Print one party."""
    from coopplan.store.refs import resolve

    call = call_of(ctx)
    with reading(call) as (reader, known):
        found = _all(reader, known)[resolve(reader, ref, "party", known)]
    print_record(call, "party", found)


def add(
    ctx: typer.Context,
    ref: NewRef,
    name: Names = None,
    kind: Kind = None,
    short: Shorts = None,
    adjective: Adjectives = None,
    iso: IsoCode = None,
    country: Country = None,
) -> None:
    """Add a party."""
    from coopplan.actions.parties import add_party

    if not name or kind is None:
        raise MissingArgument(argument="--kind" if name else "--name", command=ctx.command_path)
    party = Party(
        ref=ref,
        kind=kind,
        name=text_of(name, Lang.RU),
        short=text_of(short, Lang.RU),
        adjective=text_of(adjective, Lang.RU),
        code=iso,
        country=country.upper() if country else None,
    )
    add_record(ctx, ref, lambda writer: add_party(writer, party))


def edit(
    ctx: typer.Context,
    ref: Ref,
    name: Names = None,
    kind: Kind = None,
    short: Shorts = None,
    adjective: Adjectives = None,
    iso: IsoCode = None,
    country: Country = None,
) -> None:
    """Change a party."""
    from coopplan.actions.parties import edit_party

    call = call_of(ctx)
    exact = resolved(call, ref, "party")
    with reading(call) as (reader, known):
        old = _all(reader, known)[exact]
    changes = {
        "name": merged(old.name, text_of(name, Lang.RU)) if name else None,
        "kind": kind,
        "short": merged(old.short, text_of(short, Lang.RU)) if short else None,
        "adjective": merged(old.adjective, text_of(adjective, Lang.RU)) if adjective else None,
        "code": iso,
        "country": country.upper() if country else None,
    }
    change(ctx, old, changes, edit_party)


COMMAND = group(
    "party",
    msg("Parties: the regions, cities, countries, ministries and companies that sign."),
    entry(list_, "list", msg("List all parties."), "coopplan party list"),
    entry(show, "show", msg("Show one party."), "coopplan party show RU-AST"),
    entry(
        add,
        "add",
        msg("Add a party. Its ref is its ISO 3166-2 code where there is one."),
        'coopplan party add RU-SAM --kind region --name "Самарская область" --country RU',
        asks="ref! name! kind! short adjective iso country",
    ),
    entry(
        edit,
        "edit",
        msg("Change a party; the old version stays in the history."),
        'coopplan party edit KZ-23 --name "kk:Атырау облысы"',
    ),
    default="list",
)
