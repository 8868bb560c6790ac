"""Options that several commands share, each written once."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.parse import positive, several
from coopplan.language.sentences import msg
from coopplan.model.period import Quarter

MEASURE_COLUMNS = (
    "ref",
    "title",
    "mark",
    "due",
    "last_heard",
    "slip_days",
    "evidence",
    "status",
    "schedule",
    "sector",
    "plan_no",
    "days",
    "deadline",
)
"""The columns of a list of measures; a test holds them to those of the page."""

Csv = Annotated[
    bool, typer.Option("--csv", help=msg("print CSV; its header is the keys of the JSON"))
]
Limit = Annotated[
    int | None,
    typer.Option(
        "--limit", metavar=msg("N"), parser=positive("--limit"), help=msg("at most so many rows")
    ),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help=msg("say what would be done and do nothing"))
]
Output = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar=msg("FILE"), help=msg("write to a file")),
]
Agreements = Annotated[
    list[str] | None,
    typer.Argument(metavar=msg("AGREEMENT"), help=msg("refs of agreements; none: all of them")),
]
Picking = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=msg("AGREEMENT|WORD"),
        help=msg(
            "refs of agreements (none: all of them) and filter words as of measure list: "
            "sector:transport +overdue 'due<2026-Q2' or a text"
        ),
    ),
]
"""Words that `coopplan.cli.picked` tells apart."""

Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=msg("WORD"),
        help=msg(
            "sector:transport side:KZ +overdue 'due<2026-Q2' 'slip>=180', and, or, not, brackets, "
            "or a text"
        ),
    ),
]
Basis = Annotated[
    str | None,
    typer.Option("--basis", metavar=msg("TEXT"), help=msg("the document it rests on")),
]
Ref = Annotated[
    str, typer.Argument(metavar=msg("REF"), help=msg("its ref; a unique beginning will do"))
]
NewRef = Annotated[
    str, typer.Argument(metavar=msg("REF"), help=msg("the new ref: letters, digits, hyphens"))
]
Texts = list[str] | None
Names = Annotated[
    Texts,
    typer.Option(
        "--name", metavar=msg("TEXT"), help=msg("its name; kk:… and en:… for other languages")
    ),
]
Shorts = Annotated[
    Texts, typer.Option("--short", metavar=msg("TEXT"), help=msg("its name for narrow columns"))
]
Country = Annotated[
    str | None,
    typer.Option("--country", metavar="XX", help=msg("ISO 3166-1: RU, KZ")),
]
Notes = Annotated[
    Texts, typer.Option("--note", metavar=msg("TEXT"), help=msg("the analyst's own note"))
]
InQuarter = Annotated[
    Quarter | None,
    typer.Option(
        "--quarter",
        metavar=msg("QUARTER"),
        parser=Quarter.parse,
        help=msg("as 2025-Q4; default: the last one that ended"),
    ),
]
Columns = Annotated[
    str | None,
    typer.Option(
        "--columns",
        metavar=msg("COLUMNS"),
        parser=several("column", MEASURE_COLUMNS),
        help=msg("these columns alone, in this order: ref,title,due,days"),
    ),
]
