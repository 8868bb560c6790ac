"""``request``: a sheet for each responsible body, to fill in and send back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli import saving
from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading
from coopplan.cli.options import InQuarter
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import print_json, save_all, tell
from coopplan.cli.requested import called_today, form_of, known_to, names_of
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan

if TYPE_CHECKING:
    from coopplan.exchange.request.bodies import Responsible


def request(
    ctx: typer.Context,
    agreement: Annotated[
        str, typer.Argument(metavar=msg("AGREEMENT"), help=msg("whose bodies are asked"))
    ],
    quarter: InQuarter = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar=msg("FOLDER"), help=msg("where the files go")),
    ] = None,
) -> None:
    """Write one file a body; import takes the filled ones."""
    from coopplan.exchange.request.bodies import responsible
    from coopplan.exchange.request.form import written

    call = call_of(ctx)
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, agreement)
    asked = quarter or Quarter.of(call.terminal.today()).previous()
    words = reader_words(call, [plan])
    folder = Path(output or ".")
    lang = plan.agreement.langs[0]
    made: list[dict[str, object]] = []
    kept: list[str] = []
    sheets: list[tuple[Path, bytes]] = []
    bodies, named, told = responsible(plan), names_of(plan, words), known_to(plan, asked, words)
    for body, name in zip(bodies, _files(plan, asked, bodies, words), strict=True):
        if _is_filled(folder / name):
            kept.append(str(folder / name))
            continue
        known_by = body.words(lang), body.side
        shown = told(*known_by)
        form = form_of(plan, asked, known_by, named[known_by], body.measures, words, shown)
        sheets.append((folder / name, written(form)))
        made.append(
            {
                "file": str(folder / name),
                "body": body.words(words.lang),
                "side": body.side,
                "measures": [measure.ref for measure in body.measures],
            }
        )
    saving.folder(folder)
    save_all(call, sheets)
    _tell(call, plan, made, kept)


def _files(
    plan: Plan, quarter: Quarter, bodies: Sequence[Responsible], words: Words
) -> Iterator[str]:
    """The names of the files, after what the bodies are called today.

    The side stands in those of bodies that are called alike.
    """
    from coopplan.exchange.request.bodies import latin, shared

    names = [latin(called_today(plan, body, words.lang)) for body in bodies]
    alike = shared(names)
    for number, (body, name) in enumerate(zip(bodies, names, strict=True), start=1):
        side = f"-{latin(body.side)}" if body.side and name in alike else ""
        yield f"{plan.agreement.ref}-{quarter}-{number:02}-{name}{side}.xlsx"


def _is_filled(path: Path) -> bool:
    """Whether a file holds answers already, which a new sheet would wipe out.

    What cannot be read as a request that was sent may hold them too.
    """
    from coopplan.exchange.request.answers import read

    if not path.is_file():
        return False
    told = read(path.read_bytes())
    return told is None or bool(told.answers or told.strays or told.day or told.asides)


def _tell(call: Call, plan: Plan, made: list[dict[str, object]], kept: list[str]) -> None:
    from coopplan.exchange.request.bodies import without_bodies

    without = [measure.ref for measure in without_bodies(plan)]
    if call.settings.json:
        told = {"files": made, "kept": kept, "without_bodies": without}
        print_json(call, {"schema": "request/1", **told})
        return
    for path in kept:
        tell(call, msg("Left as it is, since it is filled in: {path}"), path=path)
    if without:
        tell(call, msg("No one answers for, so no one is asked: {refs}"), refs=", ".join(without))


COMMAND = command(
    request,
    "request",
    msg(
        "Write a sheet (XLSX) for each responsible body, with its measures, their deadlines and "
        "what is known, and cells to fill in. What comes back goes in with coopplan import, as "
        "that body's word."
    ),
    "coopplan request AST-ATY-2025 --quarter 2025-Q4 -o requests",
)
