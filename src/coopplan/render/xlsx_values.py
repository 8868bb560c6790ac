"""Cells as a spreadsheet holds them: real numbers and days, shown as the page writes them.

The rule: a number keeps its unit and its sign by its format, never as letters in the cell; what
cannot be a number without losing words ("8-10 lorries") stays a text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from coopplan.documents.blocks import Cell, CellKind
from coopplan.render.terminal_charts import sparkline
from coopplan.render.terminal_text import Pen
from coopplan.render.texts import again, cell_lines, told

_NUMBER = re.compile(r"(?P<sign>[+\u2212-]?)(?P<digits>\d+(?:[\u00a0\u202f ,]\d{3})*(?:[.,]\d+)?)")
_PEN = Pen(80)
_LONGEST = 32_000
"""Letters of one cell; a spreadsheet refuses more than 32,767."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What goes into one cell. ``form``: number format; ``beside``: lines without room in it."""

    value: str | float | date
    form: str = ""
    beside: str = ""


def entry(cell: Cell, day_form: str) -> Entry:
    """The cell as a number, a day or a text; ``day_form`` is how the page writes days."""
    lines = cell_lines(cell)
    value = cell.value
    if isinstance(value, date):
        return Entry(value, day_form, "\n".join(lines[1:]))
    if cell.kind is CellKind.MOMENT and isinstance(value, str) and lines:
        day = _day(value, lines[0], day_form)
        if day is not None:
            return Entry(day, day_form, "\n".join(lines[1:]))
    if cell.kind is CellKind.SHARE and isinstance(value, Fraction):
        return Entry(float(value), "0%")
    if cell.kind in (CellKind.NUMBER, CellKind.DAYS) and isinstance(value, int | Decimal) and lines:
        form = _form(told(cell.text), Decimal(value))
        if form:
            return Entry(float(value), form, "\n".join(lines[1:]))
    if cell.kind is CellKind.SERIES and isinstance(value, tuple) and len(value) > 1:
        lines.insert(0, sparkline(value, _PEN))
    if cell.kind is CellKind.REF and len(lines) == 1 and re.fullmatch(r"[1-9]\d{0,8}", lines[0]):
        return Entry(float(lines[0]), "0")
    return Entry(clipped("\n".join(lines) or again(cell)))


def clipped(text: str, room: int = _LONGEST) -> str:
    """A text that a cell can hold, or a name of no more than ``room`` letters.

    Excel counts as UTF-16 does: what lies beyond the basic plane counts twice.
    """
    if len(text) * 2 <= room:
        return text
    whole = text.encode("utf-16-le")
    if len(whole) <= room * 2:
        return text
    return whole[: (room - 1) * 2].decode("utf-16-le", errors="ignore") + "…"


def day_form(lang: str) -> str:
    """How days are shown: as in "31 Dec 2025" in English, as in 31.12.2025 elsewhere."""
    return "d mmm yyyy" if lang == "en" else "dd.mm.yyyy"


def _day(edtf: str, shown: str, form: str) -> date | None:
    """The day that a moment is, where it is one and is written as nothing else."""
    try:
        day = date.fromisoformat(edtf)
    except ValueError:
        return None
    written = f"{day.day} {day:%b %Y}" if form.startswith("d ") else f"{day:%d.%m.%Y}"
    return day if written == shown else None


def _form(shown: str, value: Decimal) -> str:
    """The format that shows the value as it is written; empty where there is none."""
    found = list(_NUMBER.finditer(shown))
    if len(found) != 1 or len(shown) > 120 or re.search(r"[\x00-\x1f]", shown):
        return ""
    digits = found[0]["digits"]
    point = max(digits.rfind("."), digits.rfind(","))
    places = len(digits) - point - 1 if point >= 0 and len(digits) - point - 1 != 3 else 0
    plain = re.sub(r"\D", "", digits)
    if Decimal(plain).scaleb(-places) != abs(value):
        return ""
    core = ("#,##0" if len(plain) > 3 else "0") + ("." + "0" * places if places else "")
    before, after = _quoted(shown[: found[0].start()]), _quoted(shown[found[0].end() :])
    if not found[0]["sign"]:
        return f"{before}{core}{after}" if value >= 0 else ""
    return f"{before}+{core}{after};{before}\u2212{core}{after};{before}{core}{after}"


def _quoted(text: str) -> str:
    """Letters as a number format holds them; a quotation mark stands behind a stroke."""
    return "".join(f'"{part}"' if part != '"' else '\\"' for part in re.split(r'(")', text) if part)
