"""``config``: each setting, its value and where it came from; ``config set`` writes one."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import entry, group
from coopplan.cli.options import Csv
from coopplan.cli.printing import print_list, tell
from coopplan.cli.settings import FILE_KEYS, language
from coopplan.errors import BadCode, NoHome
from coopplan.language.sentences import msg
from coopplan.model.nearest import nearest
from coopplan.store.address import masked


def show(ctx: typer.Context, csv: Csv = False) -> None:
    """Print every setting with its origin, the passwords left out."""
    from coopplan.documents import records

    call = call_of(ctx)
    rows = [
        {"key": one.key, "value": one.shown or None, "origin": one.origin.value}
        for one in call.settings.values.values()
    ]
    file = str(call.settings.file) if call.settings.file else None
    page = records.settings(
        [(one.key, one.shown, one.origin.value) for one in call.settings.values.values()],
        call.words,
    )
    print_list(call, "config/1", rows, csv=csv, page=page, file=file)
    if not call.settings.json and file is not None:
        tell(call, msg("Settings file: {path}"), path=file)


def set_(
    ctx: typer.Context,
    key: Annotated[str, typer.Argument(metavar=msg("KEY"), help=msg("db, lang or user"))],
    value: Annotated[str, typer.Argument(metavar=msg("VALUE"), help=msg("the new value"))],
) -> None:
    """Write one setting to the settings file."""
    call = call_of(ctx)
    if key not in FILE_KEYS:
        raise BadCode(value=key, field="setting", allowed=FILE_KEYS, near=nearest(key, FILE_KEYS))
    if key == "lang":
        value = language(value).value
    if call.settings.file is None:
        raise NoHome()
    from coopplan.cli import config_file

    config_file.write(call.settings.file, key, value)
    tell(
        call,
        msg("{key} = {value}, written to {path}"),
        key=key,
        value=masked(value),
        path=call.settings.file,
    )


COMMAND = group(
    "config",
    msg(
        "Show and change settings. A value comes from an option, else from the environment "
        "(COOPPLAN_DB, COOPPLAN_LANG, COOPPLAN_USER), else from the settings file, else it is "
        "the default."
    ),
    entry(
        show,
        "show",
        msg("Show each setting and where its value came from."),
        "coopplan config show",
    ),
    entry(
        set_,
        "set",
        msg("Write a setting to the settings file."),
        "coopplan config set lang ru",
        "coopplan config set db postgresql://analyst@server/coopplan",
    ),
    default="show",
)
