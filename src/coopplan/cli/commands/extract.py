"""``extract``: a press release in, a draft with quotes out; nothing is recorded."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.printing import print_json, print_page, put
from coopplan.cli.times import day_of
from coopplan.errors import NoArticleText, OptionNeeds
from coopplan.extract.draft import Draft
from coopplan.language.sentences import msg
from coopplan.language.words import Words


def extract(
    ctx: typer.Context,
    file: Annotated[
        str,
        typer.Argument(metavar=msg("FILE"), help=msg("a text, HTML or DOCX file; - for the input")),
    ],
    output: Annotated[
        str | None,
        typer.Option(
            "-o", "--output", metavar=msg("FILE"), help=msg("write a plan file that import takes")
        ),
    ] = None,
    review: Annotated[
        bool, typer.Option("--review", help=msg("walk through the draft: keep, change or drop"))
    ] = False,
    published: Annotated[
        str | None,
        typer.Option(
            "--published", metavar=msg("DAY"), help=msg("when the text was published; -o needs it")
        ),
    ] = None,
    publisher: Annotated[
        str | None,
        typer.Option("--publisher", metavar=msg("NAME"), help=msg("who published the text")),
    ] = None,
    address: Annotated[
        str | None,
        typer.Option("--address", metavar=msg("ADDRESS"), help=msg("where the text can be read")),
    ] = None,
    agreement: Annotated[
        str | None,
        typer.Option(
            "--agreement", metavar=msg("REF"), help=msg("the agreement's ref in the plan file")
        ),
    ] = None,
) -> None:
    """Read a press release and print, review or write what it says."""
    from coopplan.extract import press_release

    call = call_of(ctx)
    day = day_of(call, published, "--published") if published else None
    if output is not None and day is None:
        raise OptionNeeds(option="--output", needs="--published")
    text, digest = _text(call, file)
    try:
        draft = press_release.extract(text)
    except NoArticleText as refused:
        raise NoArticleText(path=file) from refused
    if review:
        from coopplan.cli.reviewing import review as walk

        draft = walk(call, draft, text)
    if output is not None and day is not None:
        _write(call, draft, day, publisher or Path(file).stem, address, digest, agreement, output)
    elif call.settings.json:
        from coopplan.extract.draft import to_json

        print_json(call, to_json(draft))
    else:
        from coopplan.documents.draft import compose

        words = call.words if call.settings.lang is None else Words(call.settings.lang)
        print_page(call, compose(draft, words))


def _text(call: Call, file: str) -> tuple[str, str]:
    """Return the text of the file or the input, and the SHA-256 of what was read."""
    from coopplan.extract import clean

    if file == "-":
        text = call.terminal.inp.read()
        return text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    path = Path(file)
    text = clean.read(path)
    return text, hashlib.sha256(path.read_bytes()).hexdigest()


def _write(
    call: Call,
    draft: Draft,
    day: date,
    publisher: str,
    address: str | None,
    digest: str,
    agreement: str | None,
    output: str,
) -> None:
    """Write the draft as a plan file, the article as the source of all of it."""
    from coopplan.exchange import planfile
    from coopplan.extract.plan_draft import Publication, plan_of

    plan = plan_of(draft, Publication(publisher, day, address, digest), agreement)
    put(call, planfile.write(plan), output)


COMMAND = command(
    extract,
    "extract",
    msg(
        "Read a press release in Russian, Kazakh or English: who agreed on what, who signed, for "
        "which period, what is promised and done, each with its quote. Nothing is recorded; what "
        "the text does not say is left empty."
    ),
    "coopplan extract article.txt",
    "coopplan extract article.html --json",
    "coopplan extract article.txt --review -o draft.toml --published 2025-04-14",
)
