"""``extract``: a press release in, a draft with quotes out; nothing is recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading
from coopplan.cli.parse import positive
from coopplan.cli.printing import print_json, print_page, put, tell
from coopplan.cli.times import day_of
from coopplan.errors import DatabaseError, NoArticleText, OptionNeeds, UnreadableArticle
from coopplan.language.sentences import msg
from coopplan.language.words import Words

if TYPE_CHECKING:
    from coopplan.extract.draft import Draft, DraftMeasure
    from coopplan.extract.plan_draft import Publication
    from coopplan.model.plan import Plan


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

    call = call_of(ctx)
    day = day_of(call, published, "--published") if published else None
    if output is not None and day is None:
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
    plans = _registered(call) if output is not None else ()
    known = next((one for one in plans if one.agreement.ref == agreement), None)
    chosen = [_nearest(known, one) for one in draft.measures]
    if review:
        from coopplan.cli.reviewing import review as walk

        draft, chosen = walk(call, draft, text, known, chosen)
    if output is not None and day is not None:
        from coopplan.extract.plan_draft import Publication

        publication = Publication(publisher or Path(file).stem, day, address, digest)
        plan = _plan(call, draft, publication, agreement, plans, chosen)
        _write(call, plan, output)
    elif call.settings.json:
        from coopplan.extract.draft import to_json

        print_json(call, to_json(draft))
    else:
        from coopplan.documents.draft import compose

        words = call.words if call.settings.lang is None else Words(call.settings.lang)
        print_page(call, compose(draft, words))


def _registered(call: Call) -> tuple[Plan, ...]:
    """Return the agreements of the register; of no register there are none."""
    from coopplan.store import load

    try:
        with reading(call) as (reader, known):
            return load.plans(reader, None, known)
    except DatabaseError:
        return ()


def _nearest(known: Plan | None, one: DraftMeasure) -> str | None:
    from coopplan.extract.plan_draft import nearest

    measure = nearest(known, one) if known is not None else None
    return measure.ref if measure is not None else None


def _plan(
    call: Call,
    draft: Draft,
    publication: Publication,
    agreement: str | None,
    plans: Sequence[Plan],
    chosen: Sequence[str | None],
) -> Plan:
    """Return a new agreement, or a known one with the article's statements added."""
    from coopplan.extract.plan_draft import extended, plan_of

    for one in plans:
        if one.agreement.ref == agreement:
            return extended(one, draft, publication, chosen)
    plan = plan_of(draft, publication, agreement)
    ref = plan.agreement.ref
    taken = {one.agreement.ref for one in plans}
    for one in plans:
        if set(one.agreement.parties) == set(plan.agreement.parties):
            tell(
                call,
                msg("Between these parties there is {ref}: --agreement {ref} adds to it."),
                ref=one.agreement.ref,
            )
    return plan if ref not in taken else plan_of(draft, publication, f"{ref}-NEW")


def _text(call: Call, file: str) -> tuple[str, str]:
    """Return the text of the file or the input, and the SHA-256 of what was read."""
    from coopplan.extract import clean

    if file == "-":
        text = call.terminal.read()
        return text, hashlib.sha256(text.encode()).hexdigest()
    path = Path(file)
    text = clean.read(path)
    return text, hashlib.sha256(path.read_bytes()).hexdigest()


def _write(call: Call, plan: Plan, output: str) -> None:
    """Write a plan file."""
    from coopplan.exchange import planfile

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
