"""The words that are written beside those of a table: in its language, from the catalogue."""

from __future__ import annotations

import csv
import io

import pytest

from coopplan.exchange.table.columns import column_of
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import Meaning
from coopplan.model.text import Lang
from tests.exchange.table.making import SIDES, read, word

ROWS = {
    Lang.RU: ["1", "Смотр лодок", "май 2026 г.", "Морская палата (по согласованию)"],
    Lang.KK: ["1", "Қайықтар байқауы", "2026 жылғы мамыр", "Теңіз палатасы (келісім бойынша)"],
    Lang.EN: ["1", "Review of the boats of both fleets", "May 2026", "Sea Chamber (by agreement)"],
}
HEADS = {
    Lang.RU: ["№", "Мероприятие", "Срок", "Исполнители"],
    Lang.KK: ["№", "Іс-шара", "Мерзімі", "Орындаушылар"],
    Lang.EN: ["No.", "Measure", "Deadline", "Responsible"],
}


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        (Lang.RU, "По согласованию: Морская палата"),
        (Lang.KK, "Келісім бойынша: Теңіз палатасы"),
        (Lang.EN, "By agreement: Sea Chamber"),
    ],
)
def test_a_note_is_in_the_language_of_the_table(lang: Lang, note: str) -> None:
    (one,) = read(word([HEADS[lang], ROWS[lang]])).measures
    assert one.note.get(lang) == note


@pytest.mark.parametrize("lang", Lang)
def test_the_columns_of_the_rejects_are_those_that_are_known(lang: Lang) -> None:
    """A table without names of columns gets them from the catalogue, and comes back by them."""
    made = read("\n".join([";".join(ROWS[lang]), ";".join(["2", "-", *ROWS[lang][2:]])]))
    assert made.lang is lang
    told = written(made, lambda reason: reason.value, SIDES).decode("utf-8-sig")
    names = next(csv.reader(io.StringIO(told), delimiter=";"))
    found = [column_of(name, SIDES) for name in names]
    assert [one and one.meaning for one in found] == [
        Meaning.SKIP,
        Meaning.SKIP,
        Meaning.SECTION,
        Meaning.NUMBER,
        Meaning.TITLE,
        Meaning.DEADLINE,
        Meaning.BODIES,
    ]
