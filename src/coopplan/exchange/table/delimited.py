"""Tables in plain text: CSV of any usual separator and encoding, and pasted tables.

The rule: the separator is the one by which most lines have the same number of cells, more than
one; that of a rejects file, whatever its cells hold, is the one that parts its own names. A pasted
table's cell may go over several lines where rules are drawn between its rows.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from coopplan.exchange.table import aligned, boxes
from coopplan.exchange.table.drawn_lines import begins_row, cell, row_number, wrapped
from coopplan.exchange.table.files import Reason, refuse
from coopplan.exchange.table.grid import (
    MAX_COLUMNS,
    MAX_ROWS,
    Grid,
    Row,
    padded,
    remarks_of,
    tidy,
)
from coopplan.exchange.table.quoted import Record, records
from coopplan.exchange.table.returned import own_separator
from coopplan.exchange.table.text_strikes import without_strikes
from coopplan.language.codepages import code_page, letters_lost
from coopplan.model.plan_table import Left

_SEPARATORS = ";\t,|"
_BARS = "│┃║|¦"
_BAR = re.compile(rf"(?<!\\)[{_BARS}]")
"""What parts cells; a bar behind a backslash is one that was written."""
_RULE = re.compile(r"^[\s|+│┃║¦:=\-–—─-╿_*]*[-–—─-╿=+_]{2,}[\s|+│┃║¦:=\-–—─-╿_*]*$")
_LOOKED_AT = 60


def read(raw: bytes, path: str) -> tuple[Grid, ...]:
    """The table of a text file; raises BadTableFile."""
    return read_text(decoded(raw, path), path, is_whole=raw.startswith(codecs.BOM_UTF8))


def read_text(text: str, path: str, *, is_whole: bool = False) -> tuple[Grid, ...]:
    """The table of a text: drawn, aligned, or separated values. Raises BadTableFile.

    ``is_whole``: it was saved so that no letter is lost.
    """
    lines = text.splitlines()
    if not text.strip():
        raise refuse(path, Reason.EMPTY)
    separator, body = _told_separator(text)
    is_own = own_separator(body) is not None
    if not (is_own and is_whole) and (word := letters_lost(text)) is not None:
        raise refuse(path, Reason.LETTERS_LOST, word)
    drawn: list[Row] | None = None
    if separator is not None:
        rows = list(_separated(text, path))
    elif _is_drawn(text):
        drawn = boxes.read(lines)
        rows = drawn or list(_drawn(text))
    else:
        rows = aligned.read(lines) or list(_separated(text, path))
    too_wide = not is_own and any(len(row.cells) > MAX_COLUMNS for row in rows)
    if len(rows) > MAX_ROWS or too_wide:
        raise refuse(path, Reason.TOO_LARGE)
    if not any(len(row.cells) > 1 for row in rows):
        raise refuse(path, Reason.NO_TABLE)
    told = [row if drawn else replace(row, given=len(row.cells)) for row in rows]
    told, places = without_strikes(told)
    return (Grid(1, padded(told), remarks=remarks_of(1, {Left.STRUCK_TEXT: places})),)


def decoded(raw: bytes, path: str) -> str:
    """Bytes as text: UTF-8 or UTF-16 with or without a mark, else a code page of one byte."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace").removeprefix("\ufeff")
    sample = raw[:4000]
    if b"\x00" in sample:
        odd, even = sample[1::2].count(0), sample[::2].count(0)
        if max(odd, even) * 20 < len(sample) or min(odd, even) * 4 > max(odd, even):
            raise refuse(path, Reason.NOT_TEXT)
        return raw.decode("utf-16-le" if odd > even else "utf-16-be", errors="replace")
    if len(sample) >= 20 and _controls(sample) * 20 > len(sample):
        raise refuse(path, Reason.NOT_TEXT)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    return raw.decode(code_page(raw), errors="replace")


def _controls(sample: bytes) -> int:
    return sum(1 for byte in sample if byte < 32 and byte not in (9, 10, 12, 13))


def _is_rule(line: str) -> bool:
    return bool(_RULE.match(line)) or boxes.is_rule(line)


def _is_drawn(text: str) -> bool:
    """Whether bars are drawn on most lines that are no rules."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]
    ruled = sum(1 for line in lines if _is_rule(line))
    plain = [line for line in lines if not _is_rule(line)]
    if any(bar in text[:20_000] for bar in "│┃║¦"):
        return True
    barred = [line for line in plain if line.strip().startswith("|") or line.count("|") > 1]
    edged = sum(1 for line in plain if line.strip().startswith("|"))
    return bool(barred) and (bool(ruled) or edged * 2 > len(plain))


def _drawn(text: str) -> Iterator[Row]:
    """The rows of a drawn table; lines without bars above it are rows of one cell."""
    lines = text.splitlines()
    rules = sum(1 for line in lines if _is_rule(line))
    blocks: list[list[tuple[int, list[str]]]] = [[]]
    for number, line in enumerate(lines, start=1):
        if _is_rule(line):
            blocks.append([])
        elif line.strip():
            blocks[-1].append((number, _cells(line)))
    full = [block for block in blocks if block]
    # Rules between most rows: what stands between two rules is one row.
    joined = rules > 3 and rules >= len(full) and len(full) > 2
    heads = next((at for at, block in enumerate(full) if len(block[0][1]) > 1), 0)
    # Rules without bars are a typewriter's: a line without a number goes on with the row above.
    typed = any(_is_rule(line) and not _BAR.match(line.strip()) for line in lines)
    for place, block in enumerate(full):
        width = max(len(cells) for _, cells in block)
        whole = joined or (place == heads and rules > 1 and len(full) > heads + 1)
        if whole and width > 1 and all(len(cells) == width for _, cells in block):
            for part in _numbered_apart(block):
                columns = list(zip(*(cells for _, cells in part), strict=True))
                texts = tuple(tidy(cell(column)) for column in columns)
                yield Row(part[0][0], texts, wrapped=wrapped(columns))
            continue
        for number, cells in _unbroken(block) if typed else block:
            yield Row(number, tuple(tidy(text) for text in cells))


def _numbered_apart(block: list[tuple[int, list[str]]]) -> list[list[tuple[int, list[str]]]]:
    """The lines between two rules, apart where a number says that another row begins."""
    found: list[list[tuple[int, list[str]]]] = []
    for number, cells in block:
        if not found or begins_row(row_number(found[-1][0][1][0]), cells):
            found.append([])
        found[-1].append((number, cells))
    return found


def _unbroken(block: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """The rows of a block, lines that begin with an empty cell joined to the one above."""
    found: list[tuple[int, list[str]]] = []
    for number, cells in block:
        above = found[-1][1] if found else []
        if above and above[0].strip() and not cells[0].strip() and len(cells) == len(above) > 2:
            found[-1] = (
                found[-1][0],
                [f"{one.rstrip()}\n{two.strip()}" for one, two in zip(above, cells, strict=True)],
            )
        else:
            found.append((number, cells))
    return found


def _cells(line: str) -> list[str]:
    line = line.strip()
    if not _BAR.search(line):
        return [line]
    inner = line[1:] if line[0] in _BARS else line
    inner = inner[:-1] if inner and inner[-1] in _BARS else inner
    told = (cell.replace("<br>", "\n").replace("<br/>", "\n") for cell in _BAR.split(inner))
    return [cell.replace("**", "").replace("\\|", "|") for cell in told]


def _told_separator(text: str) -> tuple[str | None, str]:
    """The separator that a text tells of itself, as «sep=;» or in the names of a rejects file.

    With it stands what is below a line that tells nothing else.
    """
    told = re.match(r"sep=(.)\r?\n", text)
    body = text[told.end() :] if told else text
    return told[1] if told else own_separator(body), body


def _separated(text: str, path: str) -> Iterator[Row]:
    told, body = _told_separator(text)
    csv.field_size_limit(10_000_000)
    try:
        first = 1 if body is text else 2
        for number, one in enumerate(_records(body, told or _separator(body)), start=first):
            cells = tuple(tidy(_formula(cell)) for cell in one.cells)
            yield Row(number, cells, unclosed=one.is_open)
            if number > MAX_ROWS + 1:
                return
    except csv.Error as error:
        raise refuse(path, Reason.DAMAGED) from error


def _records(body: str, separator: str) -> Iterator[Record]:
    """The records of a text; those of a rejects file as they were written, if all are as wide."""
    body = body.replace("\x00", "")
    if own_separator(body) is not None:
        rows = [
            tuple(row) for row in csv.reader(io.StringIO(body, newline=""), delimiter=separator)
        ]
        if len({len(row) for row in rows}) == 1:
            yield from map(Record, rows)
            return
    yield from records(body.splitlines(keepends=True), separator)


def _formula(cell: str) -> str:
    """A cell without the mark that keeps a spreadsheet from computing it."""
    marked = cell[:1] == "'" and cell.lstrip("'")[:1] in ("=", "+", "-", "@", "\t")
    return cell[1:] if marked else cell


def _separator(text: str) -> str:
    """The separator by which most records have one number of cells, the more the better."""
    best, most = ";", 0.0
    lines = text.replace("\x00", "").splitlines(keepends=True)[:400]
    for separator in _SEPARATORS:
        try:
            rows = [one.cells for one in records(lines, separator) if any(one.cells)]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if widths:
            width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
            score = count / len(rows) * (1 + min(width, 12) / 12)
            if score > most:
                best, most = separator, score
    return best
