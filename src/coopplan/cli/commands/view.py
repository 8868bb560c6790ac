"""``view``: filter words and columns kept under a name; save, list, drop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import entry, group
from coopplan.cli.options import Columns, Csv
from coopplan.cli.printing import print_list, tell
from coopplan.errors import NoHome
from coopplan.language.sentences import msg

Name = Annotated[str, typer.Argument(metavar=msg("NAME"), help=msg("the view's name"))]


def save(
    ctx: typer.Context,
    name: Name,
    words: Annotated[
        list[str],
        typer.Argument(metavar=msg("WORD"), help=msg("filter words, as of measure list")),
    ],
    columns: Columns = None,
) -> None:
    """Keep filter words and columns under a name."""
    from coopplan.cli.views import View
    from coopplan.cli.views import save as keep
    from coopplan.reports.filters import read, write

    call = call_of(ctx)
    filter_ = read(" ".join(words))
    told = "" if filter_ is None else write(filter_)
    file = _file(call)
    keep(file, View(name, told, tuple((columns or "").split(",") if columns else ())))
    tell(call, msg("Kept in {path}: {name} = {words}"), path=file, name=name, words=told)


def list_(ctx: typer.Context, csv: Csv = False) -> None:
    """Print the views."""
    from coopplan.cli.views import views
    from coopplan.documents import records

    call = call_of(ctx)
    found = list(views(call.settings.file).values())
    rows = [
        {"ref": one.name, "words": one.words, "columns": " ".join(one.columns)} for one in found
    ]
    page = records.views(
        [(one.name, one.words, ", ".join(one.columns)) for one in found], call.words
    )
    print_list(call, "views/1", rows, csv=csv, page=page)


def drop(ctx: typer.Context, name: Name) -> None:
    """Take a view away."""
    from coopplan.cli.views import drop as take_out
    from coopplan.cli.views import view

    call = call_of(ctx)
    file = _file(call)
    found = view(file, name)
    take_out(file, found.name)
    tell(call, msg("Dropped: {name}"), name=found.name)


def _file(call: Call) -> Path:
    if call.settings.file is None:
        raise NoHome()
    return call.settings.file


COMMAND = group(
    "view",
    msg("Views: filter words and columns kept under a name, for measure list --view NAME."),
    entry(
        save,
        "save",
        msg("Keep filter words and columns under a name, in the settings file."),
        'coopplan view save late-kz "side:KZ +overdue" --columns ref,title,due,days',
    ),
    entry(list_, "list", msg("List the views."), "coopplan view list"),
    entry(drop, "drop", msg("Drop a view."), "coopplan view drop late-kz"),
    default="list",
)
