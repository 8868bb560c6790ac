"""The slip chart in a Word document: a table with a row for each time promised."""

from __future__ import annotations

from datetime import date

from coopplan.documents.charts import LETTERS, SlipChart, span, until
from coopplan.render.docx_elements import (
    INKS,
    SOFT,
    Element,
    cell,
    paragraph,
    row,
    run,
    runs,
    table,
)

_TINTS = ("D3E1F7", "F6E0C4", "EAD6EC", "CFE8D8")
_COLUMNS = 14
_LABEL = 1500


def slip(chart: SlipChart, room: int) -> list[Element]:
    """The title, a row a time promised from the latest to the earliest, the years, who is who."""
    first, last = span(chart)
    days = max((last - first).days, 1)
    width = (room - _LABEL) // _COLUMNS

    def column(day: date) -> int:
        return min((day - first).days * _COLUMNS // days, _COLUMNS - 1)

    shown = list(zip(LETTERS, chart.lines, strict=False))
    steps = [step for line in chart.lines for step in line.steps]
    labels = {step.promised: step.promised_label for step in steps}
    rows: list[Element] = []
    for promised in sorted(labels, reverse=True):
        letters: list[list[Element]] = [[] for _ in range(_COLUMNS)]
        fills: list[str | None] = [None] * _COLUMNS
        for place, (letter, line) in enumerate(shown):
            for number, step in enumerate(line.steps):
                if step.promised != promised:
                    continue
                begin, end = column(step.said), column(until(chart, line, number))
                for at in range(begin, end + 1):
                    fills[at] = fills[at] or _TINTS[place % len(_TINTS)]
                letters[begin].append(run(letter, ink=INKS.get(line.role), bold=True, size=9))
        name = paragraph([run(labels[promised], ink=SOFT, size=9)], after=0, keep=True)
        cells = [
            cell([paragraph(inside, align="center", after=0)], width, fill=fill)
            for inside, fill in zip(letters, fills, strict=True)
        ]
        rows.append(row([cell([name], _LABEL), *cells]))
    rows.append(row([cell([], _LABEL), *_years(first, last, days, width)]))
    axes = f" · {chart.promised_name} ↑, {chart.said_name} →"
    voices: list[Element] = []
    for letter, line in shown:
        voices += [run(f"{letter} ", ink=INKS.get(line.role), bold=True, size=9)]
        voices += [*runs(line.label, 9), run("    ", size=9)]
    return [
        paragraph([*runs(chart.title), run(axes, ink=SOFT)], after=60, keep=True),
        table(rows, [_LABEL, *([width] * _COLUMNS)], ruled=True, margin=0),
        paragraph(voices, after=120),
    ]


def _years(first: date, last: date, days: int, width: int) -> list[Element]:
    """The years below the columns in which they begin."""
    begun: dict[int, int] = {}
    for year in range(first.year, last.year + 1):
        day = max(date(year, 1, 1), first)
        begun[min((day - first).days * _COLUMNS // days, _COLUMNS - 1)] = year
    told = [str(begun[place]) if place in begun else "" for place in range(_COLUMNS)]
    return [
        cell([paragraph([run(one, ink=SOFT, size=8)] if one else [], after=0)], width)
        for one in told
    ]
