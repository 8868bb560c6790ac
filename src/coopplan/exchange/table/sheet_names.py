"""The names of sheets that are sections of one plan: «Сауда», «Көлік», «Мәдениет».

The rule: sheets are the sections of a plan where each has measures of its own, numbered anew from
1, and a name that tells a subject; where one of them is called otherwise none is a section.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from coopplan.exchange.table.grid import Grid, flat
from coopplan.exchange.table.header import Header, cell_of, repeats
from coopplan.exchange.table.headings import time_level
from coopplan.exchange.table.lines import is_note, is_stamp, is_sum
from coopplan.exchange.table.periods import period_told
from coopplan.exchange.table.sides import Side, side_named
from coopplan.exchange.table.signed import names_person
from coopplan.model.plan_table import Meaning
from coopplan.model.text import fold

_NO_SUBJECT = re.compile(
    r"\b(?:лист|страниц|таблиц|план|отч[её]т|исполнени|выполнени|свод|итог|приложени|меры\b|"
    r"мероприяти|проект|верси|редакци|нов[аоы]|стар[аоы]|копи[яи]|чернов|данны|печат|справочн|"
    r"дорожн|перечень|список|вариант|актуальн|правк|основн|част[ьи]\b|продолж|"
    r"парақ|бет\b|кесте|жоспар|есеп|орындал|жиынтық|қосымша|іс-?шара|жоба|нұсқа|ескі|жаңа|"
    r"көшірме|дерек|тізім|жалғас|"
    r"sheet|page|table|plan|report|implementation|summary|total|annex|measures?\b|activit|action|"
    r"project|version|draft|old\b|new\b|copy|data|print|list\b|road ?map|main\b|part\b|continu)"
)
"""What sheets are called that are no section: a paper, a copy, a report of the same measures."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_FIRST = re.compile(r"(?:1\.)*1[.)]?")


def sections(
    grids: Sequence[Grid], headers: Mapping[int, Header | None], sides: Sequence[Side]
) -> dict[int, str]:
    """The names of sheets that are headings over their measures, by the numbers of tables."""
    plans = [(grid, header) for grid in grids if (header := headers.get(grid.number))]
    names = [flat(grid.name) for grid, _ in plans]
    if len(set(names)) < max(len(plans), 2) or not all(_is_subject(one, sides) for one in names):
        return {}
    seen: set[str] = set()
    for grid, header in plans:
        rows = [
            row
            for at, row in enumerate(grid.rows)
            if at not in header.rows
            and at >= min(header.rows, default=0)
            and cell_of(row, header, Meaning.NUMBER)
            and cell_of(row, header, Meaning.TITLE)
            and not repeats(row, grid, header)
        ]
        titles = {fold(flat(cell_of(row, header, Meaning.TITLE))) for row in rows}
        first = cell_of(rows[0], header, Meaning.NUMBER) if rows else ""
        if not _FIRST.fullmatch(first) or titles & seen:
            return {}
        seen |= titles
    return {grid.number: name for (grid, _), name in zip(plans, names, strict=True)}


def _is_subject(name: str, sides: Sequence[Side]) -> bool:
    """Whether the name of a sheet may be that of a section."""
    told = fold(name)
    other = _NO_SUBJECT.search(told) or time_level(name) or not _WORD.search(told)
    other = other or is_stamp(name) or is_note(name) or is_sum(name) or names_person(name)
    return not other and side_named(told, sides) is None and period_told([name]) is None
