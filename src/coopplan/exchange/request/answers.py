"""A filled request read back: who answers, and what was filled in for each measure.

The rule: only filled cells are answers. A row is of the measure that a person sees in it, its
hidden ref coming second, since rows are moved, deleted and added by hand; a filled row that is of
no measure of the request is told, and so is a measure that is answered twice and not alike, and all
else that was written into the file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from coopplan.exchange.request import asides
from coopplan.exchange.request.asides import Aside, Sheet
from coopplan.exchange.request.book import Sent, opened
from coopplan.exchange.request.columns import Columns, Renamed, Rows, bare, cell, columns_of
from coopplan.exchange.request.empty import is_empty
from coopplan.exchange.request.form import DAY, DAY_ROW, FIELDS, FIRST_ROW, KNOWN
from coopplan.exchange.table.xlsx_tags import letters
from coopplan.model.frozen import frozen
from coopplan.model.text import fold


@frozen
class Answer:
    """What was filled in for one measure, by field; ``row`` is the row of the sheet, from 1.

    ``shown`` is what stands before it: №, title, deadline and what was known. ``measure`` is empty
    where it is of none that was asked about. ``unreckoned`` are the fields in which a formula
    stands for which the file keeps no value, or an error. ``sheet`` names a sheet but the first.
    """

    measure: str
    row: int
    fields: Mapping[str, str]
    shown: tuple[str, str, str, str] = ("", "", "", "")
    unreckoned: frozenset[str] = frozenset()
    sheet: str = ""

    @property
    def place(self) -> str:
        """Where it stands in its file."""
        return f"{self.sheet}!{self.row}" if self.sheet else str(self.row)


@frozen
class Answers:
    """A filled request: its facts (agreement, quarter, body, side, lang), its day, its answers.

    ``strays`` are the filled rows that are of no measure of the request, or of one that is
    answered above. ``asked`` are the measures that were asked about, with № and title. ``asides``
    are the texts that are not read, ``renamed`` the columns that are known by their places.
    ``has_table`` is false where no sheet has the table of the form.
    """

    facts: Mapping[str, str]
    day: str
    answers: tuple[Answer, ...]
    strays: tuple[Answer, ...] = ()
    asked: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    asides: tuple[Aside, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    has_table: bool = True


def read(raw: bytes) -> Answers | None:
    """The answers of a filled request, None where the file is no request. Raises MissingLibrary.

    The file has been measured before (`coopplan.exchange.table.files`).
    """
    book = opened(raw)
    return _answers(*book) if book else None


def _answers(sheets: Sequence[Sheet], sent: Sent) -> Answers:
    """What the sheets answer; a second one with the table is read on after the first."""
    found: dict[str, Answer] = {}
    strays: list[Answer] = []
    left: list[Aside] = []
    renamed: list[Renamed] = []
    day, tables = "", 0
    for sheet in sheets:
        columns = columns_of(sheet.rows, sent.labels, sent.asked)
        if columns is None:
            left += asides.of_sheet(sheet)
            continue
        name = sheet.name if tables else ""
        tables += 1
        for answer in _rows(sheet, columns, sent):
            other = found.setdefault(answer.measure, answer) if answer.measure else None
            if other is None or (other is not answer and other.fields != answer.fields):
                strays.append(replace(answer, sheet=name))
            elif other is answer:
                found[answer.measure] = replace(answer, sheet=name)
        told = _day(sheet.rows, columns, sent)
        beside = list(_beside(sheet, columns, sent, told))
        if told and day and told[2] != day:
            beside.append(
                Aside(f"{letters(told[1])}{told[0] + 1}", sent.labels.get(DAY, ""), told[2])
            )
        day = day or (told[2] if told else "")
        left += [replace(one, place=f"{name}!{one.place}" if name else one.place) for one in beside]
        renamed += columns.renamed
    return Answers(
        sent.facts,
        day,
        tuple(found.values()),
        tuple(strays),
        dict(sent.asked),
        tuple(left),
        tuple(renamed),
        has_table=tables > 0,
    )


def _rows(sheet: Sheet, columns: Columns, sent: Sent) -> Iterator[Answer]:
    """The filled rows of a sheet."""
    rows, titles = sheet.rows, _by_title(sent)
    for at in range(columns.head + 1, len(rows)):
        told = {one: columns.told(rows, at, one) for one in FIELDS}
        filled = {one: text for one, text in told.items() if text and not is_empty(one, text)}
        if filled:
            no, title, due, known = (columns.told(rows, at, one) for one in KNOWN)
            ref = _measure(rows, columns, at, sent, titles)
            left = frozenset(
                one for one in filled if (at + 1, columns.places[one]) in sheet.unvalued
            )
            yield Answer(ref or "", at + 1, filled, (no, title, due, known), left)


def _beside(
    sheet: Sheet, columns: Columns, sent: Sent, day: tuple[int, int, str] | None
) -> Iterator[Aside]:
    """What stands in a sheet with the table, and is no answer of it."""
    yield from asides.above(sheet, columns, sent.above, day[:2] if day else None)
    yield from asides.columns_beside(sheet, columns)
    titles = _by_title(sent)
    for at in range(columns.head + 1, len(sheet.rows)):
        ref = _measure(sheet.rows, columns, at, sent, titles)
        if ref is not None:
            yield from asides.changed(sheet, columns, at, sent.shown(ref))
        elif not any(columns.told(sheet.rows, at, one) for one in FIELDS):
            yield from asides.row_of_none(sheet, columns, at)
    yield from asides.merged(sheet, columns)
    yield from asides.comments(sheet)


def _by_title(sent: Sent) -> dict[str, list[str]]:
    """The measures asked by their folded titles."""
    found: dict[str, list[str]] = defaultdict(list)
    for ref, (_, title) in sent.asked.items():
        found[fold(title)].append(ref)
    return found


def _measure(
    rows: Rows, columns: Columns, at: int, sent: Sent, titles: Mapping[str, list[str]]
) -> str | None:
    """The measure that a row is of: by its title, of several alike by its number and its ref."""
    no, title, ref = (columns.told(rows, at, one) for one in ("no", "title", "ref"))
    alike = titles.get(fold(title), []) if title else []
    if ref in alike or (ref in sent.asked and not alike):
        return ref
    if len(alike) > 1:
        alike = [one for one in alike if sent.asked[one][0] == no]
    return alike[0] if len(alike) == 1 else None


def _day(rows: Rows, columns: Columns, sent: Sent) -> tuple[int, int, str] | None:
    """Row, column and text of what is filled in as the day of the answer, above the table.

    It stands beside its words, or was typed behind them; where those are gone, in the cell in
    which it was sent.
    """
    label = bare(sent.labels.get(DAY, ""))
    places = [
        (at, place)
        for at in range(columns.head)
        for place in range(len(rows[at]))
        if label and fold(cell(rows, at, place)).startswith(label)
    ]
    if places:
        at, place = places[0]
        behind = cell(rows, at, place)[len(label) :].strip(" :")
        told = [
            (place, behind),
            *((one, cell(rows, at, one)) for one in range(place + 1, len(rows[at]))),
        ]
        for place, text in told:
            if text and bare(text) not in sent.above and not is_empty(DAY, text):
                return at, place, text
        return None
    text = cell(rows, DAY_ROW, 3) if columns.head == FIRST_ROW - 1 else ""
    return (DAY_ROW, 3, text) if text and not is_empty(DAY, text) else None
