"""``extract``: a press release in, a draft with quotes out; nothing is recorded."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.drafting_asked import Asked
from coopplan.cli.help import command
from coopplan.cli.parse import positive
from coopplan.cli.printing import print_json, print_page, tell
from coopplan.cli.times import day_of
from coopplan.errors import (
    BadTableFile,
    NoArticleText,
    OptionNeeds,
    ReviewNeedsPerson,
    UnreadableArticle,
)
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
        bool, typer.Option("--review", help=msg("walk through the draft: keep, change, drop, add"))
    ] = False,
    document: Annotated[
        int | None,
        typer.Option(
            "--document",
            metavar=msg("N"),
            parser=positive("--document"),
            help=msg("which document, where the text tells of several"),
        ),
    ] = None,
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
    origin: Annotated[
        str | None,
        typer.Option(
            "--origin",
            metavar=msg("TEXT"),
            help=msg("whose text it repeats: counts once as evidence"),
        ),
    ] = None,
    agreement: Annotated[
        str | None,
        typer.Option(
            "--agreement",
            metavar=msg("REF"),
            help=msg("the agreement: a known one gets statements"),
        ),
    ] = None,
) -> None:
    """Read a press release and print, review or write what it says."""
    from coopplan.extract import press_release
    from coopplan.extract.clean import article
    from coopplan.extract.repeats import told_by

    call = call_of(ctx)
    day = day_of(call, published, "--published") if published else None
    if review and not call.terminal.can_ask():
        raise ReviewNeedsPerson
    if output is not None and day is None and not review:
        raise OptionNeeds(option="--output", needs="--published")
    text, digest = _text(call, file)
    try:
        draft = press_release.extract(text, document=document or 1)
    except (NoArticleText, UnreadableArticle) as refused:
        raise type(refused)(**{**refused.fields, "path": file}) from refused
    if len(draft.documents) > 1:
        tell(
            call,
            msg("The text tells of {n} documents; this is {number}. --document drafts another."),
            n=len(draft.documents),
            number=draft.document,
        )
    repeats = told_by(article(text).text) if output is not None and origin is None else None
    asked = Asked(file, output, day, publisher, address, digest, agreement, origin, repeats)
    if review:
        from coopplan.cli.drafting import reviewed

        draft = reviewed(call, draft, text, asked)
    elif output is not None:
        from coopplan.cli.drafting import drafted

        drafted(call, draft, asked)
    if output is not None:
        return
    if call.settings.json:
        from coopplan.extract.draft import to_json

        print_json(call, to_json(draft))
    else:
        from coopplan.documents.draft import compose

        words = call.words if call.settings.lang is None else Words(call.settings.lang)
        print_page(call, compose(draft, words))


def _text(call: Call, file: str) -> tuple[str, str]:
    """Return the text of the file or the input, and the SHA-256 of what was read."""
    from coopplan.extract import opened

    if file == "-":
        raw, encoding = call.terminal.read_bytes(opened.MOST + 1), call.terminal.read_in
    else:
        raw, encoding = opened.contents(Path(file)), "utf-8"
    try:
        text = opened.read_bytes(raw, file, encoding)
    except UnreadableArticle as refused:
        raise _named(refused, raw, file) from refused
    _beside_pictures(call, text, raw, file)
    if unseen := opened.out_of_sight(raw):
        tell(call, msg("Text struck out or hidden, not read; paragraphs: {n}"), n=unseen)
    return text, hashlib.sha256(raw).hexdigest()


def _beside_pictures(call: Call, text: str, raw: bytes, file: str) -> None:
    """Tell of pictures of pages; raises UnreadableArticle for those beside which is no sentence."""
    from coopplan.exchange.table.docx import pictures
    from coopplan.extract import opened

    pages = pictures(raw)
    if pages and not opened.tells(text):
        raise UnreadableArticle(path=file, reason="scanned")
    if pages:
        tell(call, msg("Large pictures, not read: {n}"), n=pages)


def _named(refused: UnreadableArticle, raw: bytes, file: str) -> UnreadableArticle:
    """Return the refusal with what the file is, where its bytes are those of another format."""
    from coopplan.exchange.table.files import Kind, Reason, kind_of

    if refused.fields["reason"] not in ("not_text", "damaged"):
        return refused
    try:
        reason = "spreadsheet" if kind_of(raw, file) is Kind.XLSX else None
    except BadTableFile as told:
        known = (
            Reason.PASSWORD, Reason.MACROS, Reason.OLD_WORD, Reason.OLD_EXCEL, Reason.PDF,
            Reason.PICTURE, Reason.OTHER_OFFICE,
        )  # fmt: skip
        reason = next((str(one) for one in known if one == told.fields["reason"]), None)
    return refused if reason is None else UnreadableArticle(path=file, reason=reason)


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
