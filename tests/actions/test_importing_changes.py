"""What an import tells of records that say something else; a deadline that is told back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.actions import imported as kept
from coopplan.actions.imported import Changed
from coopplan.model.codes import DeadlineKnown, Status
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.plan import Plan
from coopplan.model.text import LocalText
from coopplan.store import schema
from coopplan.store.load import earlier_words
from coopplan.store.reading import connect
from tests.actions.test_importing import imported, stored
from tests.store.sample import clock, sample, text


@pytest.fixture
def url(db_url: str) -> str:
    schema.create(db_url, clock=clock(), who="ann")
    imported(db_url, sample())
    return db_url


def changes(url: str, plan: Plan) -> list[Changed]:
    return imported(url, plan)[0].changes


def given(year: int, on: date | None = None) -> DeadlineVersion:
    deadline = Deadline(f"{year} год", "ru", DeadlineKind.YEAR, latest=date(year, 12, 31))
    return DeadlineVersion(DeadlineKnown.GIVEN, deadline, on)


def due(url: str, *versions: DeadlineVersion) -> list[tuple[str, date | None]]:
    """The phrases and days of the years given, after a plan with these versions was taken in."""
    plan = sample()
    first = replace(plan.measures[0], deadlines=versions)
    imported(url, replace(plan, measures=(first, *plan.measures[1:])))
    found = [(one.deadline.phrase, one.on) for one in stored(url).measures[0].deadlines
             if one.deadline]  # fmt: skip
    return [one for one in found if one[0].endswith("год")]


def test_the_same_plan_changes_nothing(url: str) -> None:
    assert changes(url, sample()) == []


def test_words_put_right_are_told_and_kept(url: str) -> None:
    plan = sample()
    last = plan.statements[3]
    other = replace(last, text=text("Подписали протокол"))
    told = changes(url, replace(plan, statements=(*plan.statements[:3], other)))
    (one,) = told
    assert isinstance(one.before, LocalText)
    assert isinstance(one.after, LocalText)
    assert (one.kind, one.ref, one.part) == ("statement", last.ref, "text")
    assert (one.before.ru, one.after.ru) == (last.text.ru, "Подписали протокол")
    with connect(url) as reader:
        (was,) = earlier_words(reader, "AST-ATY-2025", reader.known())
    assert (was.statement, was.words, was.until) == (last.ref, last.text.ru, 3)


def test_a_statement_edited_otherwise_is_told_beside_the_one_that_stays(url: str) -> None:
    plan = sample()
    first = plan.statements[0]
    edited = replace(first, status=Status.CANCELLED)
    (one,) = changes(url, replace(plan, statements=(edited, *plan.statements[1:])))
    assert (one.ref, one.beside) == (first.ref, stored(url).statements[-1].ref)
    assert one.beside != first.ref


def test_another_voice_under_a_number_is_no_edit(url: str) -> None:
    plan = sample()
    first = plan.statements[0]
    other = replace(first, voice="nakanune", text=text("Иное"))
    assert changes(url, replace(plan, statements=(other, *plan.statements[1:]))) == []


def test_fields_of_all_records_are_told(url: str) -> None:
    plan = sample()
    agreement = replace(plan.agreement, registration_no="00123")
    party = replace(plan.parties["RU-AST"], code="7")
    measure = replace(plan.measures[1], title=text("Другое название"))
    told = changes(
        url,
        replace(
            plan,
            agreement=agreement,
            parties={**plan.parties, "RU-AST": party},
            measures=(plan.measures[0], measure),
        ),
    )
    assert [(one.kind, one.ref) for one in told] == [
        ("party", "RU-AST"), ("agreement", plan.agreement.ref), ("measure", measure.ref)
    ]  # fmt: skip
    titles = [one.title.ru for one in (told[2].before, told[2].after) if isinstance(one, Measure)]
    assert titles == [plan.measures[1].title.ru, "Другое название"]


def test_changes_beyond_the_most_are_counted(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_CHANGES", 1)
    plan = sample()
    renamed = tuple(replace(one, title=text(f"{one.title.ru}!")) for one in plan.measures)
    done, _ = imported(url, replace(plan, measures=renamed))
    assert (len(done.changes), done.more_changes) == (1, 1)


def test_a_deadline_told_back_holds_again(url: str) -> None:
    assert due(url, given(2031)) == [("2031 год", None)]
    assert due(url, given(2032)) == [("2031 год", None), ("2032 год", None)]
    back = [("2031 год", None), ("2032 год", None), ("2031 год", None)]
    assert due(url, given(2031)) == back
    assert due(url, given(2031)) == back
    assert due(url, given(2031), given(2032), given(2031)) == back


def test_a_deadline_of_an_amendment_told_back_holds_again(url: str) -> None:
    day = date(2026, 1, 10)
    assert due(url, given(2031), given(2033, day))[-1] == ("2033 год", day)
    assert due(url, given(2031), given(2034, day))[-1] == ("2034 год", day)
    assert due(url, given(2031), given(2033, day))[-1] == ("2033 год", day)


def test_a_file_without_the_amendment_or_the_deadline_takes_nothing_away(url: str) -> None:
    day = date(2026, 1, 10)
    both = due(url, given(2031), given(2033, day))
    assert due(url, given(2031)) == both
    unknown = DeadlineVersion(DeadlineKnown.NOT_KNOWN)
    assert due(url, unknown) == both
    assert stored(url).measures[0].deadlines[-1].known is DeadlineKnown.GIVEN
    due(url, given(2031), given(2033, day), unknown)  # told beside others it is one of them
    assert stored(url).measures[0].deadlines[-1].known is DeadlineKnown.NOT_KNOWN


def test_a_deadline_only_asked_for_is_not_told_back(url: str) -> None:
    day = date(2026, 1, 10)
    first, second = (replace(given(year, day), approved=False) for year in (2033, 2034))
    both = due(url, given(2031), first, second)
    assert due(url, given(2031), first) == both
