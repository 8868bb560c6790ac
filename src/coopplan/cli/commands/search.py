"""``search``: words in any of their forms, over titles, statements, sources and notes."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading
from coopplan.cli.options import Csv, Limit
from coopplan.cli.parse import word
from coopplan.cli.plans import reader_words
from coopplan.cli.printing import print_list
from coopplan.language.sentences import msg

KINDS = (
    "agreement",
    "measure",
    "statement",
    "indicator",
    "source",
    "voice",
    "party",
    "word",
    "assessment",
)


def search(
    ctx: typer.Context,
    text: Annotated[
        list[str], typer.Argument(metavar=msg("TEXT"), help=msg("words, in any of their forms"))
    ],
    within: Annotated[
        str | None,
        typer.Option("--in", metavar=msg("AGREEMENT"), help=msg("look through this one alone")),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            metavar=msg("KIND"),
            parser=word("kind", KINDS),
            help=msg("only these: agreement, measure, statement, indicator, source, voice, party"),
        ),
    ] = None,
    limit: Limit = None,
    csv: Csv = False,
) -> None:
    """Print the places where the words stand, the best first."""
    from coopplan.documents import searching
    from coopplan.store.refs import resolve
    from coopplan.store.search import search as find

    call = call_of(ctx)
    words = reader_words(call)
    with reading(call) as (reader, known):
        agreement = resolve(reader, within, "agreement", known) if within else None
        found = find(
            reader,
            " ".join(text),
            known,
            lang=words.lang,
            limit=limit,
            kinds=kind or (),
            within=agreement,
        )
    rows = [
        {
            "ref": hit.ref,
            "kind": hit.kind,
            "field": hit.field,
            "lang": hit.lang,
            "text": hit.text,
            "lit": " ".join(f"{start}:{end}" for start, end in hit.lit),
            "score": hit.score,
        }
        for hit in found.hits
    ]
    print_list(
        call,
        "search/1",
        rows,
        csv=csv,
        page=searching.hits(found, words),
        asked=found.asked,
        known=known,
        total=found.total,
        more=found.more,
        partly=found.partly,
    )


COMMAND = command(
    search,
    "search",
    msg(
        "Look for words in titles, statements, sources and notes, in Russian, Kazakh and English: "
        "in any form and letter case, ё as е. All the words must stand in one text; where they "
        "stand together nowhere, texts with some of them are shown. What was undone or replaced "
        "is not found; --known-at looks as things were known then."
    ),
    "coopplan search автобусное сообщение",
    "coopplan search өткізу пункті --in AST-ATY-2025 --kind statement",
)
