"""``voice``: the offices and agencies whose word a statement is; list, show, add, edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import reading
from coopplan.cli.options import Country, Csv, Limit, Names, NewRef, Ref, Shorts, Texts
from coopplan.cli.parse import code, text_of
from coopplan.cli.registers import add as add_record
from coopplan.cli.registers import change, print_record, print_records, resolved
from coopplan.errors import MissingArgument
from coopplan.language.sentences import msg
from coopplan.model.codes import VoiceLevel
from coopplan.model.party import Voice
from coopplan.model.text import Lang, LocalText, fold, merged

Level = Annotated[
    VoiceLevel | None,
    typer.Option(
        "--level",
        metavar=msg("LEVEL"),
        parser=code("level", VoiceLevel),
        help=msg(
            "national, regional, city, company, organisation, international; publisher: it stands "
            "in where no office is named"
        ),
    ),
]
Side = Annotated[
    str | None, typer.Option("--side", metavar=msg("PARTY"), help=msg("the party it belongs to"))
]
Aliases = Annotated[
    Texts, typer.Option("--alias", metavar=msg("TEXT"), help=msg("another name it goes by"))
]


def list_(ctx: typer.Context, limit: Limit = None, csv: Csv = False) -> None:
    """Print all voices."""
    from coopplan.store import load

    call = call_of(ctx)
    with reading(call) as (reader, known):
        found = list(load.voices(reader, known).values())
    print_records(call, "voices", msg("Voices"), found, limit, csv, known=known)


def show(ctx: typer.Context, ref: Ref) -> None:
    """Print one voice, named by its ref, a name or an alias."""
    print_record(call_of(ctx), "voice", _one(call_of(ctx), ref))


def add(
    ctx: typer.Context,
    ref: NewRef,
    name: Names = None,
    level: Level = None,
    side: Side = None,
    country: Country = None,
    short: Shorts = None,
    alias: Aliases = None,
) -> None:
    """Add a voice."""
    from coopplan.actions.parties import add_voice

    call = call_of(ctx)
    if not name or level is None:
        raise MissingArgument(argument="--level" if name else "--name", command=ctx.command_path)
    voice = Voice(
        ref=ref,
        name=text_of(name, Lang.RU),
        level=level,
        side=resolved(call, side, "party") if side else None,
        country=country.upper() if country else None,
        short=text_of(short, Lang.RU),
        aliases=tuple(alias or ()),
    )
    add_record(ctx, ref, lambda writer: add_voice(writer, voice))


def edit(
    ctx: typer.Context,
    ref: Ref,
    name: Names = None,
    level: Level = None,
    side: Side = None,
    country: Country = None,
    short: Shorts = None,
    alias: Aliases = None,
) -> None:
    """Change a voice; aliases are added to those it has, and so is a name that it had before."""
    from coopplan.actions.parties import edit_voice

    call = call_of(ctx)
    old = _one(call, ref)
    changes = {
        "name": merged(old.name, text_of(name, Lang.RU)) if name else None,
        "level": level,
        "side": resolved(call, side, "party") if side else None,
        "country": country.upper() if country else None,
        "short": merged(old.short, text_of(short, Lang.RU)) if short else None,
        "aliases": _aliases(old, text_of(name, Lang.RU), alias or ()),
    }
    change(ctx, old, changes, edit_voice)


def _aliases(old: Voice, name: LocalText, more: Sequence[str]) -> tuple[str, ...] | None:
    """The aliases with more of them, None where there are none.

    A name that is given up is one: plans and earlier papers still call the voice by it.
    """
    given_up = [old.name.get(lang) for lang in Lang if name.get(lang)]
    today = {fold(one) for lang in Lang if (one := merged(old.name, name).get(lang))}
    kept = [one for one in given_up if one and fold(one) not in today]
    told = tuple(dict.fromkeys((*old.aliases, *kept, *more)))
    return told if kept or more else None


def _one(call: Call, ref: str) -> Voice:
    from coopplan.store import load
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        return load.voices(reader, known)[resolve(reader, ref, "voice", known)]


COMMAND = group(
    "voice",
    msg("Voices: whose word a statement is. The press is a source, not a voice."),
    entry(list_, "list", msg("List all voices."), "coopplan voice list"),
    entry(show, "show", msg("Show one voice."), 'coopplan voice show "Росгранстрой"'),
    entry(
        add,
        "add",
        msg("Add a voice, once, with the names it goes by."),
        'coopplan voice add ast-mintrans --name "Минтранс Астраханской области" --level regional '
        "--side RU-AST",
        asks="ref! name! level! side country short alias",
    ),
    entry(
        edit,
        "edit",
        msg("Change a voice; the old version stays in the history."),
        'coopplan voice edit ast-mintrans --alias "министерство транспорта области"',
    ),
    default="list",
)
