"""What a command prints: a page on a terminal, JSON, CSV, or one record per line in a pipe.

The rule: commands say what, this module says how. JSON and CSV have no language; CSV is safe to
open in a spreadsheet: a text that begins like a formula is kept a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coopplan.cli.call import Call
from coopplan.cli.folded import fold
from coopplan.cli.saving import together, whole
from coopplan.errors import FormatNeedsFile
from coopplan.language.sentences import msg

if TYPE_CHECKING:
    from coopplan.documents.blocks import Page

Row = Mapping[str, Any]


def print_json(call: Call, value: Mapping[str, Any]) -> None:
    """Print one JSON object, its letters as they are where the output can take them."""
    call.terminal.write(_json(value, call.terminal.out.encoding))


def print_answer(call: Call, schema: str, answer: object) -> None:
    """Print an answer as JSON under its schema."""
    from coopplan.reports.json_answers import to_json

    print_json(call, to_json(schema, answer))


def json_text(call: Call, schema: str, answer: object) -> str:
    """Return an answer as JSON, to be printed or written to a file."""
    from coopplan.reports.json_answers import to_json

    return _json(to_json(schema, answer), call.terminal.out.encoding)


def print_page(call: Call, page: Page) -> None:
    """Print a page at the width and with the colours of the terminal."""
    call.terminal.write(page_text(call, page))


def page_text(call: Call, page: Page, output: str | None = None) -> str:
    """Return a page as text: for the terminal, or plain for a file."""
    from coopplan.render.terminal import render

    terminal = call.terminal
    if output is not None:
        return render(page, width=terminal.width)
    return render(
        page,
        width=terminal.width,
        colour=terminal.colour,
        unicode=terminal.unicode,
        spell=terminal.spell,
    )


def put(call: Call, text: str, output: str | None) -> None:
    """Print a text, or write it to a file in UTF-8 and say so; the file appears whole or not."""
    if output is None:
        call.terminal.write(text)
        return
    save(call, (text if text.endswith("\n") else text + "\n").encode(), output)


def put_pieces(call: Call, pieces: Iterable[str], output: str | None) -> None:
    """Print a text of many pieces, or write it to a file as `put` does; each piece is let go of."""
    if output is None:
        call.terminal.out.writelines(pieces)
        return
    whole(output, (piece.encode() for piece in pieces))
    tell(call, msg("Written: {path}"), path=output)


def save(call: Call, made: bytes, output: str) -> None:
    """Write a file and say so; it appears whole or not at all."""
    whole(output, made)
    tell(call, msg("Written: {path}"), path=output)


def save_all(call: Call, made: Iterable[tuple[Path, bytes]]) -> None:
    """Write files that belong together and say so; all appear or none, as they are made."""
    paths: list[Path] = []

    def noted() -> Iterator[tuple[Path, bytes]]:
        for path, content in made:
            paths.append(path)
            yield path, content

    together(noted())
    for path in paths:
        tell(call, msg("Written: {path}"), path=str(path))


def put_page(call: Call, page: Page, name: str, output: str | None) -> None:
    """Print a page, or write it to a file, as ``terminal`` shows it or in a format of files.

    Raises FormatNeedsFile where the bytes of a file would go to a terminal.
    """
    if name == "terminal":
        put(call, page_text(call, page, output), output)
        return
    from coopplan.render.formats import Format, write

    chosen = Format(name)
    if output is not None:
        save(call, write(page, chosen), output)
    elif not call.terminal.is_terminal:
        call.terminal.write_bytes(write(page, chosen))
    elif chosen.is_text:
        call.terminal.write(write(page, chosen).decode())
    else:
        raise FormatNeedsFile(format=name)


def format_meant(asked: str | None, output: str | None) -> str:
    """The format asked for, else the one that the file's name ends in, else ``terminal``."""
    if asked is not None or output is None:
        return asked or "terminal"
    if output.lower().endswith(".json"):
        return "json"
    from coopplan.render.formats import of_ending

    return of_ending(output) or "terminal"


def _json(value: Mapping[str, Any], encoding: str | None) -> str:
    ascii_only = (encoding or "utf-8").lower().replace("-", "") != "utf8"
    import json

    return json.dumps(value, ensure_ascii=ascii_only, indent=2)


def json_pieces(call: Call, schema: str, rows: Iterable[Row], **more: object) -> Iterator[str]:
    """Yield a list's JSON object as `print_list` prints it, one row after the other."""
    from coopplan.reports.json_answers import rows_to_json

    encoding = call.terminal.out.encoding
    head = _json(rows_to_json(schema, [], **more), encoding)
    begun, _, end = head.rpartition("[]")
    yield f"{begun}["
    between = "\n    "
    for row in rows:
        yield between + _json(row, encoding).replace("\n", "\n    ")
        between = ",\n    "
    yield "]" if between == "\n    " else "\n  ]"
    yield f"{end}\n"


def print_csv(call: Call, rows: Iterable[Row], columns: Sequence[str]) -> None:
    """Print rows as CSV, the keys as its header."""
    import csv

    sheet = csv.writer(call.terminal.out, lineterminator="\n")
    sheet.writerow(columns)
    for row in rows:
        sheet.writerow([_cell(row.get(column)) for column in columns])


def print_list(
    call: Call, schema: str, rows: Sequence[Row], *, csv: bool, page: Page, **more: object
) -> None:
    """Print a list in the shape asked for: JSON, CSV, a page, or one record per line in a pipe.

    ``rows`` are flat, by stable keys, ``ref`` first; ``more`` goes into the JSON object beside
    them. The page's rows say the same to a reader.
    """
    if call.settings.json:
        from coopplan.reports.json_answers import rows_to_json

        print_json(call, rows_to_json(schema, [dict(row) for row in rows], **more))
    elif csv:
        # Of no rows nothing is known, not even their keys.
        if rows:
            print_csv(call, rows, list(dict.fromkeys(key for row in rows for key in row)))
    elif call.terminal.is_terminal:
        print_page(call, page)
    elif rows:
        from coopplan.render.lines import render

        call.terminal.out.write(render(page))


def tell(call: Call, sentence: str, **fields: object) -> None:
    """Say something beside the data; ``sentence`` is a msgid."""
    from coopplan.render.control import visible

    shown = {key: visible(str(value)) for key, value in fields.items()}
    call.terminal.tell(fold(call.sentences.t(sentence, **shown), call.terminal.folds_at))


def _cell(value: object) -> str | int | float:
    """Return a value for CSV: a text that a spreadsheet would compute is quoted as a text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    text = str(value)
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
