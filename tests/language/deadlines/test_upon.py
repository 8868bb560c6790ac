"""«По», «при» and «с» tell when only before what may happen: a place or a body is no occasion."""

from __future__ import annotations

import pytest

from coopplan.language.deadlines import read
from coopplan.model.deadline import DeadlineKind


@pytest.mark.parametrize(
    "text",
    [
        *("по этапам", "по Самаре", "по сторонам", "по телефону", "по вопросам торговли"),
        *("по направлениям", "по разным городам", "по областному бюджету"),
        *("при акимате", "при областном акимате", "при поддержке вузов"),
        *("с акиматом", "с российской стороной", "со школами"),
    ],
)
def test_what_is_no_occasion_tells_nothing(text: str) -> None:
    assert read(text, "ru").kind is DeadlineKind.UNPARSED


@pytest.mark.parametrize(
    "text",
    [
        *("по заявкам вузов", "по приглашению", "по предложению сторон", "по поступлении"),
        *("по готовности", "по поручению акима", "по просьбе школ", "по мере сил"),
        *("при пожаре", "при приеме на работу", "при запуске линии", "при въезде"),
    ],
)
def test_an_occasion_tells_that_it_is_done_as_needed(text: str) -> None:
    assert read(text, "ru").kind is DeadlineKind.AS_NEEDED


@pytest.mark.parametrize(
    "text",
    ["по завершении работ", "с подписания соглашения", "после отпуска", "к юбилею порта"],
)
def test_an_event_is_one(text: str) -> None:
    assert read(text, "ru").kind is DeadlineKind.RELATIVE


@pytest.mark.parametrize("text", ["2026 год, по этапам", "по городам: 2026 г."])
def test_it_may_stand_beside_a_deadline(text: str) -> None:
    told = read(text, "ru")
    assert (str(told.earliest), str(told.latest)) == ("2026-01-01", "2026-12-31")
