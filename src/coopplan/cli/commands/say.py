"""``say``: add a statement, correct one, or record that a search found nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.parse import code, count, whole
from coopplan.cli.saying import Said, record
from coopplan.language.sentences import msg
from coopplan.model.codes import Confidence, Scope, Status

Texts = list[str] | None


def say(
    ctx: typer.Context,
    ref: Annotated[
        str,
        typer.Argument(
            metavar=msg("REF"),
            help=msg("a measure; or an agreement, which with --source alone walks its measures"),
        ),
    ],
    on: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar=msg("DAY"),
            help=msg("the day it was said; default: the source's publication"),
        ),
    ] = None,
    about: Annotated[
        str | None,
        typer.Option(
            "--about", metavar=msg("DAY"), help=msg("the day it describes; default: --on")
        ),
    ] = None,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar=msg("VOICE"), help=msg("who said it: a ref, name or alias")),
    ] = None,
    side: Annotated[
        str | None,
        typer.Option("--side", metavar=msg("PARTY"), help=msg("whose side; joint: both together")),
    ] = None,
    scope: Annotated[
        Scope,
        typer.Option(
            "--scope",
            metavar=msg("SCOPE"),
            parser=code("scope", Scope),
            help=msg("measure (default), part, event, programme or context"),
        ),
    ] = Scope.MEASURE,
    status: Annotated[
        Status | None,
        typer.Option(
            "--status",
            metavar=msg("STATUS"),
            parser=code("status", Status),
            help=msg("proposed, planned, in_progress, suspended, done or cancelled"),
        ),
    ] = None,
    promise: Annotated[
        str | None,
        typer.Option(
            "--promise", metavar=msg("TIME"), help=msg("when it will be done: 2026-12, or in words")
        ),
    ] = None,
    done: Annotated[
        str | None,
        typer.Option("--done", metavar="4/5", help=msg("how many of how many are done")),
    ] = None,
    done_on: Annotated[
        str | None,
        typer.Option("--done-on", metavar=msg("DAY"), help=msg("the day it was done, if told")),
    ] = None,
    progress: Annotated[
        int | None,
        typer.Option(
            "--progress",
            metavar=msg("N"),
            parser=whole("--progress", 0, 100),
            help=msg("per cent, as said"),
        ),
    ] = None,
    figure: Annotated[
        Texts,
        typer.Option(
            "--figure",
            metavar=msg("FIGURE"),
            help=msg('a value: "indicator=16.5 thousand t, 2024"; ~ about, > over, < under'),
        ),
    ] = None,
    text: Annotated[
        Texts, typer.Option("--text", metavar=msg("TEXT"), help=msg("what was said, in short"))
    ] = None,
    text_lang: Annotated[
        str | None,
        typer.Option(
            "--text-lang",
            metavar=msg("LANG"),
            help=msg("its language; default: that of the source"),
        ),
    ] = None,
    source: Annotated[
        Texts,
        typer.Option("--source", metavar=msg("SOURCE"), help=msg("s12, or a web address")),
    ] = None,
    quote: Annotated[
        Texts,
        typer.Option("--quote", metavar=msg("TEXT"), help=msg("the words of the source, exactly")),
    ] = None,
    occurrence: Annotated[
        str | None,
        typer.Option(
            "--occurrence",
            metavar=msg("PERIOD"),
            help=msg("which time of a recurring measure: 2025, 2025-Q3"),
        ),
    ] = None,
    confidence: Annotated[
        Confidence | None,
        typer.Option(
            "--confidence",
            metavar=msg("LEVEL"),
            parser=code("confidence", Confidence),
            help=msg("high, medium or low"),
        ),
    ] = None,
    note: Annotated[
        Texts, typer.Option("--note", metavar=msg("TEXT"), help=msg("the analyst's own note"))
    ] = None,
    corrects: Annotated[
        str | None,
        typer.Option(
            "--corrects", metavar=msg("REF"), help=msg("the statement that this one replaces")
        ),
    ] = None,
    why: Annotated[
        Texts,
        typer.Option("--why", metavar=msg("TEXT"), help=msg("why it is corrected")),
    ] = None,
    searched: Annotated[
        bool, typer.Option("--searched", help=msg("record that a search found nothing"))
    ] = False,
    where: Annotated[
        Texts,
        typer.Option("--where", metavar=msg("TEXT"), help=msg("where was searched")),
    ] = None,
) -> None:
    """Record what was typed, with what the record knows filled in."""
    call = call_of(ctx)
    said = _said(ctx.params)
    if "/" not in ref and said.sources and said.is_empty and call.terminal.can_ask():
        from coopplan.cli.walking import walk

        walk(call, ref, said, options)
    else:
        record(call, [(ref, said)])


def options(words: list[str]) -> Said:
    """Read the options of one line of a walk, as they would be typed after ``say REF``."""
    context = COMMAND.make_context("say", ["-", *words], resilient_parsing=False)
    return _said(context.params)


def _said(params: Mapping[str, Any]) -> Said:
    """Return the options by the names of the statement's parts; lists are never None."""
    plural = {"figure": "figures", "source": "sources", "quote": "quotes"}
    told = {plural.get(key, key): value for key, value in params.items() if value is not None}
    del told["ref"]
    if "done" in told:
        told["done"] = count(told["done"])
    return Said(**told)


COMMAND = command(
    say,
    "say",
    msg(
        "Record who said what about a measure, when, and about which time. Voice, side and day "
        "are filled in where the source tells them, or what is corrected does. Nothing that was "
        "said is ever overwritten: a mistake is corrected by a new statement with --corrects and "
        "--why."
    ),
    'coopplan say AST-ATY-2025/1 --on 2025-10-10 --by "губернатор" --status in_progress '
    '--promise "до конца 2026 года" --source s12 --quote "…"',
    'coopplan say AST-ATY-2025/2 --done 1/5 --scope part --on 2025-11-20 --by "губернатор" '
    "--source https://example.org/news/17",
    'coopplan say AST-ATY-2025/7 --searched --where "сайты обеих администраций" --on 2025-12-20',
    'coopplan say AST-ATY-2025/1 --corrects AST-ATY-2025/1#4 --why "не тот год" --promise 2026',
    asks="ref! by on status scope promise done figure text source quote note",
)
