"""``request``: a sheet for each responsible body, to fill in and send back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli import saving
from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading
from coopplan.cli.options import InQuarter
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import print_json, save, tell
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.codes import Scope, Status
from coopplan.model.measure import Measure
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan

if TYPE_CHECKING:
    from coopplan.exchange.request.bodies import Responsible
    from coopplan.exchange.request.form import Form


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
    from coopplan.exchange.request.bodies import latin, responsible
    from coopplan.exchange.request.form import written

    call = call_of(ctx)
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, agreement)
    asked = quarter or Quarter.of(call.terminal.today()).previous()
    words = reader_words(call, [plan])
    folder = saving.folder(output or ".")
    made: list[dict[str, object]] = []
    kept: list[str] = []
    for number, body in enumerate(responsible(plan), start=1):
        name = f"{plan.agreement.ref}-{asked}-{number:02}-{latin(body.words(words.lang))}.xlsx"
        if _is_filled(folder / name):
            kept.append(str(folder / name))
            continue
        save(call, written(_form(plan, asked, body, words)), str(folder / name))
        refs = [measure.ref for measure in body.measures]
        made.append({"file": str(folder / name), "body": body.words(words.lang), "measures": refs})
    _tell(call, plan, made, kept)


def _is_filled(path: Path) -> bool:
    """Whether a file holds answers already, which a new sheet would wipe out."""
    from coopplan.exchange.request.answers import read

    if not path.is_file():
        return False
    told = read(path.read_bytes())
    return told is not None and bool(told.answers or told.strays or told.day)


def _tell(call: Call, plan: Plan, made: list[dict[str, object]], kept: list[str]) -> None:
    without = [measure.ref for measure in plan.measures if not measure.bodies]
    if call.settings.json:
        told = {"files": made, "kept": kept, "without_bodies": without}
        print_json(call, {"schema": "request/1", **told})
        return
    for path in kept:
        tell(call, msg("Left as it is, since it is filled in: {path}"), path=path)
    if without:
        tell(call, msg("No one answers for, so no one is asked: {refs}"), refs=", ".join(without))


def _form(plan: Plan, quarter: Quarter, body: Responsible, words: Words) -> Form:
    from coopplan.exchange.request.form import Form

    lang = plan.agreement.langs[0]
    labels = {
        "no": words.t("No."),
        "title": words.t("Measure"),
        "deadline": words.t("Deadline"),
        "known": words.t("What is known"),
        "status": words.t("Status"),
        "done": words.t("Done, as 4/5"),
        "text": words.t("Progress"),
        "promise": words.t("New time, if it moves"),
        "reason": words.t("Why it moves"),
        "document": words.t("Document"),
    }
    facts = {
        "agreement": plan.agreement.ref,
        "quarter": str(quarter),
        "body": body.words(lang),
        "side": body.side or "",
        "lang": words.lang.value,
    }
    rows = [
        (
            measure.ref,
            (
                measure.plan_no or str(measure.number),
                words.text(measure.title),
                _deadline(measure),
                _known(plan, measure, words),
            ),
        )
        for measure in body.measures
    ]
    return Form(
        title=words.t(
            "On the progress of “{plan}”, {quarter}",
            plan=words.text(plan.agreement.short or plan.agreement.title),
            quarter=words.quarter(quarter),
        ),
        lead=body.words(words.lang),
        day=words.t("Day of the answer:"),
        hint=words.t("Fill in the yellow cells; leave empty where there is nothing new."),
        labels=labels,
        statuses=[words.code("status", status) for status in Status],
        facts=facts,
        rows=rows,
    )


def _deadline(measure: Measure) -> str:
    last = next((one for one in reversed(measure.deadlines) if one.approved), None)
    return last.deadline.phrase if last and last.deadline else ""


def _known(plan: Plan, measure: Measure, words: Words) -> str:
    """Return the last thing said of a measure: the day, the status, the promise, the words."""
    told = [
        one
        for one in plan.statements
        if one.measure == measure.ref and one.scope in (Scope.MEASURE, Scope.PART)
    ]
    if not told:
        return ""
    last = max(told, key=lambda one: one.said_on.last or one.said_on.first or _EARLY)
    parts = [words.moment(last.said_on)]
    if last.voice and last.voice in plan.voices:
        parts.append(words.text(plan.voices[last.voice].name))
    if last.status:
        parts.append(words.code("status", last.status))
    if last.done_of:
        parts.append(f"{last.done_of[0]}/{last.done_of[1]}")
    if last.promise:
        parts.append(words.promise(last.promise))
    if last.text:
        parts.append(words.text(last.text))
    return "; ".join(parts)


_EARLY = Quarter(1, 1).first

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
