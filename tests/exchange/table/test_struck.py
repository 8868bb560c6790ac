"""A measure that is struck out while more is left of its row, and strokes in pasted texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.exchange.table.grid import Row
from coopplan.exchange.table.struck import parted
from coopplan.model.plan_table import Left, RejectReason
from tests.exchange.table.making import add_table, of, read, saved, sheet, titles, word
from tests.exchange.table.test_hidden import HEAD, ROWS, Book, Page, excel, reasons, remarks


@pytest.mark.parametrize("number", ["2", ""])
@pytest.mark.parametrize("kind", ["word", "sheet", "text", "stroke"])
def test_a_row_whose_measure_is_struck_out_says_nothing_of_the_one_above(
    kind: str, number: str
) -> None:
    row = (number, ROWS[1][1], "", "Минторг")
    rows = (HEAD, ROWS[0], row, *ROWS[2:])
    if kind == "word":
        document = docx.Document()
        add_table(document, rows)
        document.tables[0].cell(2, 1).paragraphs[0].runs[0].font.strike = True
        made = of(reading.read_bytes(saved(document), "plan.docx"))
    elif kind == "sheet":
        made = of(
            reading.read_bytes(
                excel(
                    lambda book, page: page.write(
                        2, 1, row[1], book.add_format({"font_strikeout": True})
                    ),
                    rows[1:],
                ),
                "plan.xlsx",
            )
        )
    else:
        over = "".join(f"{one}\u0336" for one in row[1])
        told = f"~~{row[1]}~~" if kind == "text" else over
        text = "\n".join(";".join(one) for one in rows)
        made = read(text.replace(row[1], told))
    assert [one.name.ru for one in made.measures[0].bodies] == ["Минпорт"]
    assert row[1] not in titles(made)
    assert remarks(made)[Left.STRUCK_TEXT] == ("3",)
    assert reasons(made)[3] is RejectReason.STRUCK
    assert made.rejected[0].cells == row


def test_what_is_struck_out_in_a_text_is_left_out_and_told() -> None:
    made = read(
        "№;Мероприятие;Срок\n1;~~Открыть~~ Закрыть паром;~~2026 г.~~ 2027 г.\n"
        "2;О\u0336б\u0336а\u0336 Провести смотр;~2028 г.\n~~3~~;~~Съезд~~;~~2029 г.~~"
    )
    assert titles(made) == ["Закрыть паром", "Провести смотр"]
    assert [one.deadline.deadline and one.deadline.deadline.phrase for one in made.measures] == [
        "2027 г.",
        "~2028 г.",
    ]
    assert remarks(made) == {Left.STRUCK_TEXT: ("2", "3", "4")}
    assert reasons(made) == {4: RejectReason.STRUCK}
    assert made.rejected[0].cells == ("3", "Съезд", "2029 г.")


@pytest.mark.parametrize("make", [word, sheet])
def test_what_signs_strike_out_in_a_cell_is_left_out_and_told(
    make: Callable[[Sequence[Sequence[str]]], bytes],
) -> None:
    over = "".join(f"{one}\u0336" for one in "Съезд")
    rows = (HEAD, ("1", "~~Мол~~ Причал", "2026 год", "Порт"), ("2", over, "2027 год", "Порт"))
    made = read(make([*rows, ("3", "Маяк ~ 2", "2028 год", "Порт")]))
    assert titles(made) == ["Причал", "Маяк ~ 2"]
    assert remarks(made) == {Left.STRUCK_TEXT: ("2", "3")}
    assert reasons(made) == {3: RejectReason.STRUCK}
    assert made.rejected[0].cells == ("2", "Съезд", "2027 год", "Порт")


def test_signs_and_looks_that_strike_out_in_one_row_are_told_once() -> None:
    def mark(book: Book, page: Page) -> None:
        page.write(1, 3, "Банк", book.add_format({"font_strikeout": True}))

    rows = (("1", "~~Мол~~ Причал", "2026 год", "Банк"), ROWS[1])
    made = of(reading.read_bytes(excel(mark, rows), "plan.xlsx"))
    assert titles(made) == ["Причал", ROWS[1][1]]
    assert not made.measures[0].bodies
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.STRUCK_TEXT, ("2",))]


@pytest.mark.parametrize("kind", ["word", "sheet"])
@pytest.mark.parametrize("number", ["2", ""])
def test_a_struck_title_that_is_merged_down_is_struck_in_all_of_its_rows(
    kind: str, number: str
) -> None:
    title = ROWS[1][1]
    second = (number, "", "июнь 2026 г.", "Минпорт")
    rows = (HEAD, ROWS[0], ROWS[1], second, ROWS[3])
    if kind == "word":
        document = docx.Document()
        add_table(document, rows, [(2, 1, 3, 1)])
        document.tables[0].cell(2, 1).paragraphs[0].runs[0].font.strike = True
        raw = saved(document)
    else:
        raw = excel(
            lambda book, page: page.merge_range(
                2, 1, 3, 1, title, book.add_format({"font_strikeout": True})
            ),
            rows[1:],
        )
    made = of(reading.read_bytes(raw, f"plan.{'docx' if kind == 'word' else 'xlsx'}"))
    assert titles(made) == [ROWS[0][1], ROWS[3][1]]
    assert reasons(made) == {3: RejectReason.STRUCK, 4: RejectReason.STRUCK}
    assert [one.cells[1] for one in made.rejected] == [title, title]


def test_a_title_whose_runs_are_struck_is_struck_in_all_of_the_columns_that_it_takes() -> None:
    def mark(book: Book, page: Page) -> None:
        out = book.add_format({"font_strikeout": True})
        page.merge_range(2, 0, 2, 1, "")
        page.write_rich_string(2, 0, out, "Провести", out, " смотр")

    rows = (ROWS[0], ("", "", "май 2026 г.", "Минторг"), ROWS[3])
    made = of(reading.read_bytes(excel(mark, rows), "plan.xlsx"))
    assert titles(made) == [ROWS[0][1], ROWS[3][1]]
    told = ("Провести смотр", "Провести смотр", "май 2026 г.", "Минторг")
    assert [one.cells for one in made.rejected] == [told]


@pytest.mark.parametrize(
    ("cells", "whole", "above", "struck", "crossed"),
    [
        (("1", "Мол"), ("1", "Мол"), (), False, False),
        (("1", ""), ("1", "Мол"), (), True, False),
        (("1", "Мол"), ("1", "Мол, порт"), (), False, True),
        (("1", "", "Порт"), ("1", "Мол", "Порт"), (1,), False, True),
        (("1", "", "Порт"), ("1", "Мол", "Порт"), (1, 2), True, False),
        (("", ""), ("Мол", "Порт"), (0, 1), False, True),
    ],
)
def test_a_row_keeps_apart_what_was_struck_out_of_it(
    cells: tuple[str, ...], whole: tuple[str, ...], above: tuple[int, ...], struck: bool,
    crossed: bool,
) -> None:  # fmt: skip
    row = parted(Row(1, cells, frozenset(above)), whole)
    assert (row.struck, row.crossed) == (whole if struck else (), whole if crossed else ())
    assert row.cells == cells
