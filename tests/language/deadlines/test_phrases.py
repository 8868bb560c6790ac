"""Phrases as they stand in plans, registers and orders, against labels made before reading."""

from __future__ import annotations

import pytest

from coopplan.language.deadlines import read
from coopplan.model.deadline import DeadlineKind, Recurrence
from tests.language.deadlines.reading import Labelled, labelled

UNSPECIFIED = (Recurrence.WEEKLY, Recurrence.DAILY)


@pytest.mark.parametrize("item", list(labelled()), ids=lambda item: f"{item.lang}-{item.phrase}")
def test_a_phrase_reads_as_labelled(item: Labelled) -> None:
    deadline = read(item.phrase, item.lang, item.context)
    if item.recurrence == "refused":
        assert deadline.kind is DeadlineKind.UNPARSED
        return
    assert deadline.is_read
    if item.start is not None:
        assert deadline.earliest == item.start
    if item.end is not None:
        assert deadline.latest == item.end
    if item.recurrence == "unspecified":
        vague = deadline.kind is DeadlineKind.AS_NEEDED or deadline.interval > 1
        assert vague or deadline.recurrence in UNSPECIFIED
    else:
        assert deadline.recurrence.value.replace("_", "-") == item.recurrence


def test_the_language_is_found_out() -> None:
    for item in labelled():
        if item.recurrence == "refused":
            continue
        told = read(item.phrase, item.lang, item.context)
        found = read(item.phrase, None, item.context)
        assert found.value() == told.value(), item.phrase
