"""For which years a Russian plan was adopted, and the note on years that were not taken.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.draft import NoteCode
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_THREE = (date(2031, 1, 1), date(2033, 12, 31))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            (
                "План мероприятий по развитию связей на 2031–2033 годы приняли города-побратимы "
                "Омск и Томск, пишет портал Новосибирской области. Подписи поставили мэр Омска "
                "Олег Лыткин и мэр Томска Павел Рогов."
            ),
            _THREE,
        ),
        (
            (
                "Программа мероприятий с Томской областью на 2031–2033 годы, которую внёс комитет, "
                "одобрена правительством Омской области."
            ),
            _THREE,
        ),
        (
            "На 2031 год стороны согласовали план совместной работы Омской и Томской областей.",
            (date(2031, 1, 1), date(2031, 12, 31)),
        ),
        (
            (
                "Подписана дорожная карта развития сотрудничества между правительствами Омской и "
                "Томской областей в 2031–2033 годах."
            ),
            _THREE,
        ),
        (
            (
                "Губернаторы Омской и Томской областей подписали дополнительное соглашение. Им "
                "утверждён план мероприятий обоих регионов на 2031–2033 годы."
            ),
            None,
        ),
        (
            (
                "Губернаторы Омской и Томской областей подписали дополнительное соглашение, "
                "которым утверждён план мероприятий обоих регионов на 2031–2033 годы."
            ),
            _THREE,
        ),
    ],
)
def test_years_of_an_adopted_plan(text: str, years: tuple[date, date] | None) -> None:
    assert extract(f"Омск и Томск\n\n{text}\n", lang=Lang.RU).period == years


@pytest.mark.parametrize(
    "text",
    [
        # still being drawn up
        "Принято решение о подготовке программы Омской и Томской областей на 2031–2033 годы.",
        # adopted beside what was signed
        (
            "Соглашение о лесах подписали губернатор Омской области Олег Лыткин и губернатор "
            "Томской области Павел Рогов. На форуме принята, кроме того, программа приграничья "
            "на 2031–2033 годы."
        ),
    ],
)
def test_years_of_something_else_are_told_and_not_taken(text: str) -> None:
    draft = extract(f"Омск и Томск\n\n{text}\n", lang=Lang.RU)
    assert draft.period is None
    noted = [one.words for one in draft.notes if one.code is NoteCode.OTHER_PERIOD]
    assert [words for words in noted if "2031–2033" in words]


def test_years_beside_an_english_document_are_for_the_reviewer() -> None:
    text = (
        "The regions of Omsk and Tomsk signed a memorandum. A roadmap for 2031–2033 was signed too."
    )
    draft = extract(f"{text}\n", lang=Lang.EN)
    assert draft.period is None
    noted = [one.words for one in draft.notes if one.code is NoteCode.OTHER_PERIOD]
    assert len(noted) == 1
    assert "2031–2033" in noted[0]


def test_a_period_that_was_found_needs_no_note() -> None:
    text = "Омск и Томск подписали план на 2031–2033 годы. Прежний план был на 2028–2030 годы.\n"
    draft = extract(text, lang=Lang.RU)
    assert draft.period == _THREE
    assert NoteCode.OTHER_PERIOD not in [one.code for one in draft.notes]
