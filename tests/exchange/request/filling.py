"""A request as it is sent, and as hands send it back."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import Any

import python_calamine
import xlsxwriter

from coopplan.exchange.request.answers import Answers, read
from coopplan.exchange.request.form import FIELDS, Form, Line, written

Rows = list[list[Any]]
LABELS = {
    "no": "№",
    "title": "Мероприятие",
    "deadline": "Срок",
    "known": "Что известно",
    "status": "Статус",
    "done_on": "Когда исполнено",
    "done": "Сделано",
    "text": "Ход исполнения",
    "promise": "Новый срок",
    "reason": "Причина",
    "document": "Документ",
    "why": "Почему не понято",
}
HEAD, FIRST, SECOND = 5, 6, 7
"""The rows of the headings and of the measures, from 0."""


def form() -> Form:
    """A request about two measures."""
    return Form(
        title="О ходе исполнения плана",
        lead="Комитет лесного хозяйства",
        back="Пришлите этот файл обратно.",
        day="День ответа:",
        hint="Заполните жёлтые ячейки.",
        labels=LABELS,
        help={},
        statuses=("исполнено", "в работе"),
        facts={"agreement": "LES-2026", "quarter": "2026-Q2", "body": "Комитет", "lang": "ru"},
        lines=[
            Line("LES-2026/1", ("1", "Посадить полосу леса", "май 2026 г.", "сведений нет")),
            Line("LES-2026/2", ("2", "Открыть питомник", "2027 год", "работы начаты")),
        ],
    )


def answered(
    change: Callable[[dict[str, Rows]], object] = lambda _: None, **options: Any
) -> Answers:
    """The request after ``change`` of its sheets' rows, read back; ``options`` go to `rebuilt`."""
    told = read(rebuilt(change, **options))
    assert told is not None
    return told


def rebuilt(
    change: Callable[[dict[str, Rows]], object],
    merged: tuple[str, str] | None = None,
    comments: Mapping[str, str] | None = None,
) -> bytes:
    """The file of the request, its sheets written anew; ``merged`` is a range and its text."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(written(form())))
    sheets = {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }
    change(sheets)
    out = io.BytesIO()
    new = xlsxwriter.Workbook(out, {"in_memory": True})
    for name, rows in sheets.items():
        page = new.add_worksheet(name)
        for at, row in enumerate(rows):
            for place, value in enumerate(row):
                if value != "":
                    page.write(at, place, value)
        if name == "1" and merged:
            page.merge_range(*merged)
        for cell, text in (comments or {}).items() if name == "1" else ():
            page.write_comment(cell, text)
    new.close()
    return out.getvalue()


def put(rows: Rows, row: int, **fields: str) -> None:
    """Fill in cells of a row, by field."""
    for field, text in fields.items():
        rows[row][4 + FIELDS.index(field)] = text


def said(told: Answers) -> dict[str, Mapping[str, str]]:
    """By measure what was answered."""
    return {answer.measure: answer.fields for answer in told.answers}


def beside(told: Answers) -> list[tuple[str, str, str]]:
    """What is told as not read."""
    return [(one.place, one.heading, one.text) for one in told.asides]
