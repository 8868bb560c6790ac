"""``import``: take in plan files, coopplan JSON, plan tables; a second import changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.imported_changes import json_changes, tell_changes
from coopplan.cli.opening import writing
from coopplan.cli.options import DryRun
from coopplan.cli.parse import word
from coopplan.cli.plan_files import CSV, PlanFiles
from coopplan.cli.printing import print_json, tell
from coopplan.cli.progress import Progress
from coopplan.errors import OptionNeeds, OptionsClash
from coopplan.language.sentences import msg

if TYPE_CHECKING:
    from coopplan.actions.importing import Imported
    from coopplan.cli.answers import Filled
    from coopplan.cli.tables import TableOptions
    from coopplan.store.writer import Writer

TABLES = (".docx", ".xlsx", ".csv")
MOST = 20
"""Agreements that are named when an import is told."""
Text = str | None

Files = Annotated[
    list[str],
    typer.Argument(
        metavar=msg("FILE"),
        help=msg(
            "plan files (.toml), folders of them, JSON, or tables: .docx .xlsx .csv .txt, - "
            "for a pasted one"
        ),
    ),
]
OfAgreement = Annotated[
    Text,
    typer.Option(
        "--agreement", metavar=msg("REF"), help=msg("the agreement whose plan a table is")
    ),
]
As = Annotated[
    Text,
    typer.Option(
        "--as",
        metavar=msg("HOW"),
        parser=word("as", ("amendment", "rewording", "typo")),
        help=msg("what a table that differs is: amendment, rewording of what is gone, or typo"),
    ),
]
Protocol = Annotated[
    Text,
    typer.Option("--protocol", metavar=msg("TEXT"), help=msg("the protocol of the amendment")),
]
On = Annotated[Text, typer.Option("--on", metavar=msg("DAY"), help=msg("the day of the amendment"))]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar=msg("COLUMN"),
        help=msg("deadline=3, title=Works, bodies:KZ=5, or a TOML file of such lines"),
    ),
]
Rejects = Annotated[
    Text,
    typer.Option(
        "--rejects", metavar=msg("FILE"), help=msg("where the rows not understood are written")
    ),
]


class _DryRun(Exception):
    """Raised to leave the transaction of a dry run without recording anything."""


def import_(
    ctx: typer.Context,
    files: Files,
    dry_run: DryRun = False,
    agreement: OfAgreement = None,
    kind: As = None,
    protocol: Protocol = None,
    on: On = None,
    columns: Columns = None,
    rejects: Rejects = None,
) -> None:
    """Take in the files as one journal entry, all of them or none."""
    call = call_of(ctx)
    tables = [file for file in files if _is_table(file)]
    if tables:
        from coopplan.cli.tables import TableOptions

        told = tuple(columns or ())
        options = TableOptions(agreement, kind, protocol, on, told, rejects, dry_run)
        _import_tables(call, files, tables, options)
        return
    plans = PlanFiles(files, TABLES)
    for name, given in (
        ("--agreement", agreement),
        ("--as", kind),
        ("--protocol", protocol),
        ("--on", on),
        ("--map", columns),
        ("--rejects", rejects),
    ):
        if given:
            raise OptionNeeds(option=name, needs=" ".join(TABLES), reason="table")
    detail = ", ".join(Path(file).name for file in files)
    _import_plans(call, plans, detail[:500], dry_run)


def _import_tables(call: Call, files: list[str], tables: list[str], options: TableOptions) -> None:
    """Take in tables of plans, or filled requests; raises OptionsClash for both together."""
    others = [file for file in files if file not in tables]
    if others:
        PlanFiles(others, TABLES)  # what is taken in no way has a reason of its own
        raise OptionsClash(one=others[0], other=tables[0])
    answers = _answers(call, files)
    if answers is not None:
        from coopplan.cli.answers import import_answers

        import_answers(call, answers, options)
        return
    from coopplan.cli.tables import import_tables

    import_tables(call, files, options)


def _import_plans(call: Call, plans: PlanFiles, detail: str, dry_run: bool) -> None:
    """Take in plan files and what else coopplan writes; ``detail`` is what the journal says."""
    done: Imported | None = None
    entry: int | None = None
    try:
        with (
            Progress(call, plans.size) as progress,
            writing(call, "import", detail) as writer,
        ):
            done = _import(call, writer, plans, progress)
            if dry_run:
                raise _DryRun
            progress.doing(call.words.t(msg("closing the entry")))
        entry = writer.result.entry if writer.result else None
    except _DryRun:
        pass
    if done is not None:
        _tell(call, done, entry, dry_run, plans.left)


def _is_table(file: str) -> bool:
    from coopplan.exchange.table.reading import ENDINGS

    if Path(file).is_dir() or _is_exported_csv(file):
        return False
    return file == "-" or Path(file).suffix.lower() in ENDINGS


def _is_exported_csv(file: str) -> bool:
    """Whether a file is what ``export csv`` wrote, and no table of a plan."""
    if Path(file).suffix.lower() not in CSV:
        return False
    from coopplan.exchange import plancsv

    return plancsv.is_ours(file)


def _answers(call: Call, files: list[str]) -> list[Filled] | None:
    """Return the files as filled requests, None where there is none among them.

    What a file is its bytes tell: mail programs and people give it any name.
    """
    from coopplan.cli.answers import filled

    found = [one for file in files if (one := filled(call, file)) is not None]
    if found and len(found) < len(files):
        from coopplan.cli.tables_found import grids_of

        other = next(file for file in files if file not in {one.file for one in found})
        grids_of(call, other)  # what is no table at all has a reason of its own
        raise OptionsClash(one=other, other=found[0].file)
    return found or None


def _import(call: Call, writer: Writer, plans: PlanFiles, progress: Progress) -> Imported:
    from coopplan.actions.importing import import_plans

    def watch(done: Imported) -> None:
        count = done.counts["statement"]
        so_far = count.added + count.changed + count.unchanged
        progress.done(plans.read, call.words.n("{n} statement", "{n} statements", so_far))

    return import_plans(writer, plans, today=call.terminal.today(), watch=watch)


def _tell(call: Call, done: Imported, entry: int | None, dry_run: bool, beside: list[str]) -> None:
    """Say what was added, changed, found the same and left, and which tables lay ``beside``."""
    if call.settings.json:
        counts = {
            kind: {
                "added": one.added,
                "changed": one.changed,
                "unchanged": one.unchanged,
                "left": one.left,
            }
            for kind, one in done.counts.items()
        }
        apart = [{"key": key, "taken": taken, "ref": ref} for key, taken, ref in done.apart]
        told: dict[str, object] = {"refs": done.refs, "entry": entry, "dry_run": dry_run}
        told["counts"] = counts
        told |= {"apart": apart, "not_taken": beside, **json_changes(done)}
        print_json(call, {"schema": "import/1", **told})
        return
    words = call.words
    for kind, one in done.counts.items():
        parts = [
            words.t(sentence, n=words.number(count))
            for sentence, count in (
                (msg("added {n}"), one.added),
                (msg("changed {n}"), one.changed),
                (msg("the same {n}"), one.unchanged),
                (msg("not in the file, left as they are {n}"), one.left),
            )
            if count
        ]
        if parts:
            call.terminal.write(f"{words.code('records', kind)}: {', '.join(parts)}")
    tell_changes(call, done)
    _tell_apart(call, done)
    if beside:
        asks = msg("Not taken, as tables are taken by their names: {names}")
        tell(call, asks, names=_some(call, beside))
    if dry_run:
        tell(call, msg("Nothing was recorded: this was a dry run."))
    elif entry is None:
        tell(call, msg("Nothing changed: {refs}"), refs=_some(call, done.refs))
    else:
        tell(call, msg("Recorded as #{entry}: {refs}"), entry=entry, refs=_some(call, done.refs))


def _tell_apart(call: Call, done: Imported) -> None:
    """Say which records of the file have the key of another one here."""
    for key, taken, ref in done.apart[:MOST]:
        tell(
            call,
            msg("{key} in the file is not {taken} but another one: it is {ref}."),
            key=key,
            taken=taken,
            ref=ref,
        )
    if len(done.apart) > MOST:
        tell(call, msg("… and {n} more"), n=call.words.number(len(done.apart) - MOST))


def _some(call: Call, refs: list[str]) -> str:
    """The refs, the first of them where they are many."""
    named = ", ".join(refs[:MOST])
    if len(refs) <= MOST:
        return named
    more = call.words.number(len(refs) - MOST)
    return call.words.t(msg("{refs} and {n} more"), refs=named, n=more)


COMMAND = command(
    import_,
    "import",
    msg(
        "Take in plan files, coopplan's JSON and CSV, tables of plans (DOCX, XLSX, CSV) and filled "
        "requests: what is new is added, what differs gets a new version, nothing is removed. It "
        "is one journal entry, so one undo takes it back; a second import of the same files "
        "changes nothing."
    ),
    "coopplan import data/astrakhan-atyrau-2025-2027/plan.toml --dry-run",
    "coopplan import plan.toml register.json",
    "coopplan import plan.docx --agreement AST-ATY-2025 --dry-run",
)
