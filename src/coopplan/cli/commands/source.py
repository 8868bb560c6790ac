"""``source``: the pages, letters and acts that carry statements; list, show, add, edit, verify."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import reading
from coopplan.cli.options import Csv, Limit, Notes, Ref, Texts
from coopplan.cli.parse import code, text_of
from coopplan.cli.registers import add as add_record
from coopplan.cli.registers import change, print_record, print_records
from coopplan.cli.settings import language
from coopplan.cli.times import day_of, moment_of
from coopplan.language.sentences import msg
from coopplan.model.codes import Tier
from coopplan.model.source import Source
from coopplan.model.text import Lang, LocalText, merged

Text = str | None
Publisher = Annotated[
    Text, typer.Option("--publisher", metavar=msg("TEXT"), help=msg("who published it"))
]
Titles = Annotated[Texts, typer.Option("--title", metavar=msg("TEXT"), help=msg("its title"))]
Address = Annotated[
    Text,
    typer.Option(
        "--address", metavar=msg("ADDRESS"), help=msg("web address, or a letter's number and date")
    ),
]
Published = Annotated[
    Text, typer.Option("--published", metavar=msg("DAY"), help=msg("when it was published"))
]
Retrieved = Annotated[
    Text, typer.Option("--retrieved", metavar=msg("DAY"), help=msg("when it was read"))
]
SourceLang = Annotated[
    Text, typer.Option("--source-lang", metavar=msg("LANG"), help=msg("the language it is in"))
]
TierOf = Annotated[
    Tier | None,
    typer.Option(
        "--tier",
        metavar=msg("TIER"),
        parser=code("tier", Tier),
        help=msg("official_act, both_sides, one_side, agency, media or other"),
    ),
]
Origin = Annotated[
    Text,
    typer.Option(
        "--origin", metavar=msg("TEXT"), help=msg("whose text it repeats: counts once as evidence")
    ),
]
Internal = Annotated[
    bool | None,
    typer.Option("--internal/--public", help=msg("internal sources are left out for a partner")),
]
Saved = Annotated[
    Text,
    typer.Option("--saved", metavar=msg("FILE"), help=msg("the saved text; its SHA-256 is kept")),
]


def list_(ctx: typer.Context, limit: Limit = None, csv: Csv = False) -> None:
    """Print all sources."""
    from coopplan.store import load

    call = call_of(ctx)
    with reading(call) as (reader, known):
        found = list(load.sources(reader, known).values())
    print_records(call, "sources", msg("Sources"), found, limit, csv, known=known)


def show(ctx: typer.Context, ref: Ref) -> None:
    """Print one source."""
    print_record(call_of(ctx), "source", _one(call_of(ctx), ref))


def add(
    ctx: typer.Context,
    publisher: Publisher = None,
    title: Titles = None,
    address: Address = None,
    published: Published = None,
    retrieved: Retrieved = None,
    source_lang: SourceLang = None,
    tier: TierOf = None,
    origin: Origin = None,
    internal: Internal = None,
    saved: Saved = None,
    key: Annotated[
        Text, typer.Option("--key", metavar=msg("KEY"), help=msg("its short name in plan files"))
    ] = None,
    note: Notes = None,
) -> None:
    """Add a source; it gets the next number."""
    from coopplan.actions.sources import add_source
    from coopplan.errors import MissingArgument

    call = call_of(ctx)
    if not publisher:
        raise MissingArgument(argument="--publisher", command=ctx.command_path)
    lang = language(source_lang) if source_lang else Lang.RU
    source = Source(
        ref="",
        key=key or "",
        publisher=publisher,
        address=address,
        title=text_of(title, lang),
        published=moment_of(call, published, "--published") if published else None,
        retrieved=day_of(call, retrieved, "--retrieved") if retrieved else None,
        lang=lang.value if source_lang else None,
        tier=tier or Tier.OTHER,
        origin=origin,
        internal=bool(internal),
        sha256=_digest(saved) if saved else None,
        note=text_of(note, Lang.RU),
    )
    add_record(ctx, "", lambda writer: add_source(writer, source))


def edit(
    ctx: typer.Context,
    ref: Ref,
    publisher: Publisher = None,
    title: Titles = None,
    address: Address = None,
    published: Published = None,
    retrieved: Retrieved = None,
    source_lang: SourceLang = None,
    tier: TierOf = None,
    origin: Origin = None,
    internal: Internal = None,
    saved: Saved = None,
    note: Notes = None,
) -> None:
    """Change a source."""
    from coopplan.actions.sources import edit_source

    call = call_of(ctx)
    old = _one(call, ref)
    lang = Lang(old.lang) if old.lang in set(Lang) else Lang.RU
    changes = {
        "publisher": publisher,
        "title": _over(old.title, title, lang),
        "address": address,
        "published": moment_of(call, published, "--published") if published else None,
        "retrieved": day_of(call, retrieved, "--retrieved") if retrieved else None,
        "lang": language(source_lang).value if source_lang else None,
        "tier": tier,
        "origin": origin,
        "internal": internal,
        "sha256": _digest(saved) if saved else None,
        "note": _over(old.note, note, Lang.RU),
    }
    change(ctx, old, changes, edit_source)


def verify(
    ctx: typer.Context,
    ref: Ref,
    saved: Annotated[
        str, typer.Option("--saved", metavar=msg("FILE"), help=msg("the saved text to test"))
    ],
) -> None:
    """Test a saved text against its SHA-256 and against the quotes that rest on it."""
    from coopplan.cli.quotes import verify as test

    test(call_of(ctx), _one(call_of(ctx), ref), saved)


def _one(call: Call, ref: str) -> Source:
    from coopplan.store import load
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        return load.sources(reader, known)[resolve(reader, ref, "source", known)]


def _over(old: LocalText, values: Texts, lang: Lang) -> LocalText | None:
    return merged(old, text_of(values, lang)) if values else None


def _digest(path: str) -> str:
    import hashlib

    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


COMMAND = group(
    "source",
    msg("Sources: the pages, letters and acts that carry statements."),
    entry(list_, "list", msg("List all sources."), "coopplan source list --limit 20"),
    entry(show, "show", msg("Show one source."), "coopplan source show s12"),
    entry(
        add,
        "add",
        msg("Add a source; it gets the next number."),
        'coopplan source add --publisher "ТАСС" --address https://tass.ru/… --published 2025-04-09 '
        "--tier agency",
        asks="publisher! title address published tier origin source_lang note",
    ),
    entry(
        edit,
        "edit",
        msg("Change a source; the old version stays in the history."),
        'coopplan source edit s12 --origin "пресс-служба губернатора"',
    ),
    entry(
        verify,
        "verify",
        msg(
            "Test a saved text: whether it is the one whose SHA-256 was recorded, and whether the "
            "quotes of the statements are in it, word for word. The exit code is 4 if not."
        ),
        "coopplan source verify s12 --saved s12.txt",
    ),
    default="list",
)
