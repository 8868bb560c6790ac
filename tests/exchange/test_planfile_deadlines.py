"""Deadlines in plan files: not known, none, a phrase for the grammar, or a reading as told."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.exchange import planfile
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import DeadlineKind, Recurrence
from coopplan.model.measure import DeadlineVersion
from tests.exchange.test_planfile_refusals import PLAN


def versions(lines: str) -> tuple[DeadlineVersion, ...]:
    text = PLAN.replace('deadline = "not_known"', lines)
    plan = planfile.parse(text)
    assert planfile.parse(planfile.write(plan)) == plan
    return plan.measures[0].deadlines


def test_left_out_it_is_not_known() -> None:
    assert versions("") == versions('deadline = "not_known"')
    assert versions("") == (DeadlineVersion(DeadlineKnown.NOT_KNOWN),)


def test_none() -> None:
    assert versions('deadline = "none"') == (DeadlineVersion(DeadlineKnown.NONE),)


@pytest.mark.parametrize(
    ("phrase", "kind", "latest"),
    [
        ("2026-12-31", DeadlineKind.DAY, date(2026, 12, 31)),
        ("III квартал 2025 г.", DeadlineKind.QUARTER, date(2025, 9, 30)),
        ("в течение 2025–2027 годов", DeadlineKind.RANGE, date(2027, 12, 31)),
    ],
)
def test_a_phrase_is_read_by_the_grammar(phrase: str, kind: DeadlineKind, latest: date) -> None:
    (version,) = versions(f'deadline = "{phrase}"')
    assert version.known is DeadlineKnown.GIVEN
    assert version.deadline is not None
    assert (version.deadline.phrase, version.deadline.kind) == (phrase, kind)
    assert version.deadline.latest == latest
    assert version.deadline.grammar > 0


def test_a_phrase_that_is_not_understood_is_kept() -> None:
    (version,) = versions('deadline = "после дождичка в четверг"')
    assert version.deadline is not None
    assert version.deadline.kind is DeadlineKind.UNPARSED
    assert version.deadline.phrase == "после дождичка в четверг"


def test_a_reading_with_its_kind_is_taken_as_told() -> None:
    told = (
        '{ phrase = "ежегодно, к 1 июля", kind = "recurring", recurrence = "yearly", grammar = 3 }'
    )
    (version,) = versions(f"deadline = {told}")
    assert version.deadline is not None
    assert (version.deadline.recurrence, version.deadline.grammar) == (Recurrence.YEARLY, 3)


def test_amendments_follow_the_plans_own_deadline() -> None:
    own, moved = versions(
        'deadline = "not_known"\n'
        "moved = [\n"
        '  { to = "2026-12-31", on = "2026-02-01", basis = "протокол № 3", approved = false },\n'
        "]"
    )
    assert own == DeadlineVersion(DeadlineKnown.NOT_KNOWN)
    assert (moved.on, moved.basis, moved.approved) == (date(2026, 2, 1), "протокол № 3", False)


def test_amendments_may_stand_alone() -> None:
    (moved,) = versions('moved = [{ to = "none", on = "2026-02-01" }]')
    assert (moved.known, moved.on) == (DeadlineKnown.NONE, date(2026, 2, 1))
