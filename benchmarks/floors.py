"""The floors: what the same libraries take when nothing has to be found out.

``table``: typer, sqlite3 and one rich table of two columns. ``page``: typer, sqlite3, gettext and
rich, printing a page of coopplan's byte for byte from cells that lie ready in a database.
``say``: typer, our own tables and one commit through them. ``benchmarks/run.py`` runs coopplan and
its floors in turn; the ratios are what coopplan is held to.
"""

import gettext
import sqlite3
import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, help="The floors."
)
LOCALE = Path(__file__).resolve().parent.parent / "src" / "coopplan" / "language" / "locale"
File = Annotated[str, typer.Argument()]


@app.command()
def table(db: File) -> None:
    """Print a table of two columns."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    connection = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
    shown = Table("ref", "title")
    for ref, title in connection.execute("SELECT ref, title FROM things ORDER BY ref"):
        shown.add_row(Text(ref), Text(title))
    connection.close()
    Console().print(shown)


@app.command()
def page(db: File, name: Annotated[str, typer.Argument()]) -> None:
    """Print a page from its cells."""
    from rich.console import Console
    from rich.text import Text

    with (LOCALE / "ru.mo").open("rb") as file:
        gettext.GNUTranslations(file).gettext("page")
    connection = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
    lines: list[Text] = []
    for line, text, style in connection.execute(
        "SELECT line, text, style FROM cells WHERE page = ? ORDER BY line, place", [name]
    ):
        if line == len(lines):
            lines.append(Text(end="", no_wrap=True))
        lines[line].append(text, style or None)
    connection.close()
    console = Console(highlight=False)
    for each in lines:
        console.print(each, soft_wrap=True)


@app.command()
def say(db: File) -> None:
    """Import the register's own tables and commit one row."""
    import sqlmodel

    import coopplan.store.tables.schema  # noqa: F401

    engine = sqlmodel.create_engine(f"sqlite:///{db}")
    with sqlmodel.Session(engine) as session:
        session.connection().exec_driver_sql("INSERT INTO things VALUES ('x', 'said')")
        session.commit()
    print("said")


def main() -> None:
    """Run the floor that sys.argv names."""
    app(sys.argv[1:])
