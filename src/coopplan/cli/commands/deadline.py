"""``deadline``: explain how a phrase is read; with ``-`` one phrase a line from the input."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.parse import word
from coopplan.cli.printing import print_json, print_page
from coopplan.cli.times import day_of
from coopplan.language.sentences import msg
from coopplan.language.words import Words

Period = tuple[date | None, date | None]


def deadline(
    ctx: typer.Context,
    phrase: Annotated[
        str,
        typer.Argument(metavar=msg("PHRASE"), help=msg("the deadline in words; - for many")),
    ],
    lang: Annotated[
        str | None,
        typer.Option(
            "--lang",
            metavar=msg("LANG"),
            parser=word("lang", ["ru", "kk", "en"]),
            help=msg("the language of the phrase; default: found out"),
        ),
    ] = None,
    context: Annotated[
        str | None,
        typer.Option(
            "--context", metavar=msg("PERIOD"), help=msg("the agreement's period: 2025..2027")
        ),
    ] = None,
    document_day: Annotated[
        str | None,
        typer.Option("--document-day", metavar=msg("DAY"), help=msg("the day of the document")),
    ] = None,
) -> None:
    """Print how the phrase is read."""
    from coopplan.language import deadlines
    from coopplan.model.deadline import to_json_dict

    call = call_of(ctx)
    period = _period(context) if context else None
    day = day_of(call, document_day, "--document-day") if document_day else None
    if phrase == "-":
        _many(call, lang, period, day)
        return
    told = deadlines.explain(phrase, lang, period, day)
    if call.settings.json:
        print_json(call, to_json_dict(told.deadline))
        return
    from coopplan.documents import deadline as document

    print_page(call, document.explained(told, _words(call), period))


def _many(call: Call, lang: str | None, period: Period | None, day: date | None) -> None:
    """Read a phrase a line; JSON Lines are written as the lines come in."""
    from coopplan.language import deadlines
    from coopplan.model.deadline import to_json_dict

    found = (deadlines.read(line, lang, period, day) for line in call.terminal.lines())
    if call.settings.json:
        for one in found:
            call.terminal.write(
                json.dumps(to_json_dict(one), ensure_ascii=False, separators=(",", ":"))
            )
        return
    from coopplan.documents import deadline as document
    from coopplan.render.lines import render

    page = document.listed(found, _words(call))
    if call.terminal.is_terminal:
        print_page(call, page)
    else:
        call.terminal.out.write(render(page))


def _words(call: Call) -> Words:
    """An explanation is help: its language is that of help unless one was chosen."""
    return call.words if call.settings.lang is None else Words(call.settings.lang)


def _period(text: str) -> Period:
    """Read ``2025..2027``, ``2025/2027`` or one moment as the days it spans."""
    from coopplan.model.moment import Moment

    told = text if text.startswith("..") or text.endswith("..") else text.replace("..", "/")
    if told.startswith("..") and "/" not in told:
        told = "../" + told[2:]
    elif told.endswith("..") and "/" not in told:
        told = told[:-2] + "/.."
    moment = Moment.parse(told)
    return moment.first, moment.last


COMMAND = command(
    deadline,
    "deadline",
    msg(
        "Explain how a deadline in Russian, Kazakh or English words is read: its days, how often, "
        "and what was assumed. What is not understood is kept as written, never guessed."
    ),
    'coopplan deadline "III квартал 2025 г."',
    'coopplan deadline "до 1 декабря" --context 2025..2027 --json',
    "coopplan deadline - --json < phrases.txt",
)
