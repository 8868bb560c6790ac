"""A fifth set of plans: whole ones, with all that surrounds a plan, and what stands in them."""

from __future__ import annotations

import io

import xlsxwriter

from tests.exchange.table.making import word
from tests.exchange.table.shaped import M, Shape


def numbers_kept_as_numbers(last: int = 12, *, anew: bool = False) -> bytes:
    """Numbers from 1.1 to 1.12 typed into cells of a spreadsheet, where 1.10 is 1.1."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("План")
    page.write_row(0, 0, ["№", "Мероприятие", "Срок", "Исполнители"])
    for at in range(1, last + 1):
        page.write_row(
            at, 0, [float(f"1.{at}"), f"Открыть лавку {_word(at)}", "2026 год", "Минторг"]
        )
    if anew:
        for at in range(1, 3):
            page.write_row(
                last + at,
                0,
                [float(f"1.{at}"), f"Закрыть лавку {_word(at)}", "2027 год", "Минторг"],
            )
    book.close()
    return out.getvalue()


def numbers_begun_anew() -> bytes:
    """Nine measures, then the numbering begins again."""
    return numbers_kept_as_numbers(9, anew=True)


def _word(at: int) -> str:
    return "абвгдежзиклмно"[at - 1] * 2


def wrapped_in_boxes() -> bytes:
    """A table drawn with lines, whose cells go on over several lines."""
    return """
┌────┬──────────────────────────────┬───────────────┬──────────────────┐
│ №  │ Мероприятие                  │ Срок          │ Исполнители      │
├────┼──────────────────────────────┼───────────────┼──────────────────┤
│ 1  │ Построить два парома класса  │ II квартал    │ Верфь «Кама» (по │
│    │ «река – море»                │ 2026 года     │ согласованию)    │
├────┼──────────────────────────────┼───────────────┼──────────────────┤
│ 2  │ Провести форум портов        │ ежегодно      │ Правительство    │
│    │                              │               │ области          │
└────┴──────────────────────────────┴───────────────┴──────────────────┘
""".encode()


def called_for_short() -> bytes:
    """A body that the plan calls by a short name once it has been told."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Открыть рейс", "2026 год", "Министерство транспорта (далее – Минтранс)"],
            ["2", "Закрыть рейс", "2027 год", "Минтранс, Минторг (далее - «МТ») (по согласованию)"],
        ]
    )


SHAPES = (
    Shape(
        "called_for_short",
        called_for_short,
        (
            M("Открыть рейс", "1", "", "year 2026-01-01..2026-12-31", ("Министерство транспорта",)),
            M(
                "Закрыть рейс",
                "2",
                "",
                "year 2027-01-01..2027-12-31",
                ("Министерство транспорта", "~Минторг"),
            ),
        ),
    ),
    Shape(
        "numbers_kept_as_numbers",
        numbers_kept_as_numbers,
        tuple(
            M(
                f"Открыть лавку {_word(at)}",
                f"1.{at}",
                "",
                "year 2026-01-01..2026-12-31",
                ("Минторг",),
            )
            for at in range(1, 13)
        ),
    ),
    Shape(
        "numbers_begun_anew",
        numbers_begun_anew,
        (
            *(
                M(
                    f"Открыть лавку {_word(at)}",
                    f"1.{at}",
                    "",
                    "year 2026-01-01..2026-12-31",
                    ("Минторг",),
                )
                for at in range(1, 10)
            ),
            *(
                M(
                    f"Закрыть лавку {_word(at)}",
                    f"1.{at}",
                    "",
                    "year 2027-01-01..2027-12-31",
                    ("Минторг",),
                )
                for at in range(1, 3)
            ),
        ),
    ),
    Shape(
        "wrapped_in_boxes",
        wrapped_in_boxes,
        (
            M(
                "Построить два парома класса «река – море»",
                "1",
                "",
                "quarter 2026-04-01..2026-06-30",
                ("~Верфь «Кама»",),
            ),
            M("Провести форум портов", "2", "", "recurring", ("Правительство области",)),
        ),
    ),
)
