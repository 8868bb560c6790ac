"""A deadline's phrase and the reading beside it: what was edited apart is told, never taken."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from coopplan.errors import BadPlanFile
from coopplan.exchange import plancsv, planfile, planjson
from coopplan.exchange.planformat.flaws import Flaw, Problem
from coopplan.exchange.planformat.readings import check_reading, check_words
from coopplan.language import deadlines
from coopplan.language.deadlines import GRAMMAR_VERSION, Period
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline
from coopplan.model.measure import DeadlineVersion
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Promise
from tests.language.deadlines.reading import labelled
from tests.store.sample import sample

TERM = (date(2025, 1, 1), date(2027, 12, 31))
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
OTHER = (date(2019, 1, 1), date(2021, 12, 31))


def with_deadline(deadline: Deadline) -> Plan:
    plan = sample()
    first = replace(plan.measures[0], deadlines=(DeadlineVersion(DeadlineKnown.GIVEN, deadline),))
    return replace(plan, measures=(first, *plan.measures[1:]))


@pytest.mark.parametrize("frame", [None, TERM, YEAR, OTHER, (date(2025, 1, 1), None)])
def test_what_the_grammar_read_is_its_reading(frame: Period | None) -> None:
    """In whatever frame it was read: that of the plan, of a heading, of a term it had before."""
    for one in [*labelled()][::19]:
        for day in (None, date(2024, 4, 14)):
            told = deadlines.read(one.phrase, one.lang, frame, day)
            check_reading(told, sample().agreement, ())
            check_reading(replace(told, grammar=GRAMMAR_VERSION - 1), sample().agreement, ())


EDITED = [
    ("ru", "II квартал 2026 г.", "IV квартал 2027 г."),
    ("ru", "до 1 мая 2026 года", "до 1 мая 2027 года"),
    ("ru", "декабрь 2026 г.", "2027 год"),
    ("kk", "2026 жылғы III тоқсан", "2027 жылғы III тоқсан"),
    ("en", "by 30 June 2026", "by 30 September 2026"),
]


@pytest.mark.parametrize(("lang", "before", "after"), EDITED)
@pytest.mark.parametrize("version", [GRAMMAR_VERSION, GRAMMAR_VERSION - 1])
def test_words_edited_beside_their_reading_are_refused(
    lang: str, before: str, after: str, version: int
) -> None:
    told = replace(deadlines.read(before, lang), grammar=version)
    assert told.is_read
    plan = with_deadline(told)
    for text, parse in (
        (planfile.write(plan), planfile.parse),
        (planjson.write([plan]), planjson.parse),
        (plancsv.write([plan]), plancsv.parse),
    ):
        parse(text)
        assert before in text
        with pytest.raises(BadPlanFile) as caught:
            parse(text.replace(before, after))
        fields = caught.value.fields
        assert (fields["problem"], fields["detail"]) == (Problem.CONTRADICTS, after)
        assert after in text.replace(before, after).split("\n")[int(str(fields["line"])) - 1]


@pytest.mark.parametrize("after", ["после ввода моста", "ежегодно", "по согласованию сторон"])
def test_words_without_a_day_beside_the_reading_of_a_day_are_refused(after: str) -> None:
    told = deadlines.read("II квартал 2026 г.", "ru")
    with pytest.raises(BadPlanFile):
        planfile.parse(planfile.write(with_deadline(replace(told, phrase=after))))


def test_days_edited_beside_their_phrase_are_refused_unless_a_person_says_they_hold() -> None:
    told = replace(deadlines.read("II квартал 2026 г.", "ru"), latest=date(2026, 7, 31))
    with pytest.raises(BadPlanFile):
        planfile.parse(planfile.write(with_deadline(told)))
    by_hand = with_deadline(replace(told, grammar=0))
    assert planfile.parse(planfile.write(by_hand)).measures[0].deadlines[0].deadline == replace(
        told, grammar=0
    )


def test_the_same_words_written_otherwise_stay() -> None:
    told = deadlines.read("II квартал 2026 г.", "ru")
    for phrase in ("2-й квартал 2026 года", "второй квартал 2026 г."):
        check_reading(replace(told, phrase=phrase), sample().agreement, ())


def test_an_older_reading_of_words_that_need_a_frame_stays() -> None:
    told = replace(
        deadlines.read("II квартал 2026 г.", "ru"),
        phrase="до конца квартала",
        grammar=GRAMMAR_VERSION - 1,
    )
    check_reading(told, sample().agreement, ())
    check_reading(replace(told, grammar=GRAMMAR_VERSION + 1), sample().agreement, ())


def test_without_a_kind_the_words_are_read_anew_in_every_format() -> None:
    plan = with_deadline(deadlines.read("II квартал 2026 г.", "ru"))
    anew = deadlines.read("IV квартал 2027 г.", "ru")
    told = list(csv.DictReader(io.StringIO(plancsv.write([plan]))))
    for row in told:
        name = "deadlines.1.deadline.phrase"
        if row[name] == "II квартал 2026 г.":
            row[name], row["deadlines.1.deadline.kind"] = "IV квартал 2027 г.", ""
    out = io.StringIO()
    sheet = csv.DictWriter(out, list(told[0]))
    sheet.writeheader()
    sheet.writerows(told)
    tree = json.loads(planjson.write([plan]))
    deadline = tree["plans"][0]["measures"][0]["deadlines"][0]["deadline"]
    deadline["phrase"] = "IV квартал 2027 г."
    del deadline["kind"]
    for (read,) in (plancsv.parse(out.getvalue()), planjson.parse(json.dumps(tree))):
        assert read.measures[0].deadlines[0].deadline == anew


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-12", "до конца 2027 года"),
        ("2026-09-01", "до 1 июня 2026 года"),
        ("2026-34", "in the fourth quarter of 2026"),
        ("2026", "2027 жылдың соңына дейін"),
    ],
)
def test_words_of_a_promise_that_say_another_time_are_told(edtf: str, words: str) -> None:
    with pytest.raises(Flaw) as refused:
        check_words(Moment.parse(edtf, words), ())
    assert refused.value.problem is Problem.CONTRADICTS


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-12", "до конца 2026 года"),
        ("2026-08-31", "до 1 сентября 2026 года"),
        ("2026-08", "до 1 сентября 2026 года"),
        ("2026-22", "к лету 2026 года"),
        ("2026", "в ближайшее время"),
        ("2027", "в следующем году, а не в 2026"),
        ("2026/..", "с 1 марта 2026 года"),
        ("2026", ""),
    ],
)
def test_words_of_a_promise_that_fit_or_say_nothing_certain_are_kept(edtf: str, words: str) -> None:
    check_words(Moment.parse(edtf, words or None), ())


def promised(edtf: str, words: str) -> Plan:
    plan = sample()
    at = next(n for n, one in enumerate(plan.statements) if one.promise is not None)
    said = list(plan.statements)
    said[at] = replace(said[at], promise=Promise(Moment.parse(edtf, words)))
    return replace(plan, statements=tuple(said))


@pytest.mark.parametrize(
    ("write", "parse"),
    [
        (planfile.write, planfile.parse),
        (lambda plan: planjson.write([plan]), planjson.parse),
        (lambda plan: plancsv.write([plan]), plancsv.parse),
    ],
)
def test_a_promise_whose_words_were_moved_alone_is_refused_in_every_form(
    write: Callable[[Plan], str], parse: Callable[[str], object]
) -> None:
    text = write(promised("2026-12", "до конца 2026 года"))
    parse(text)
    with pytest.raises(BadPlanFile):
        parse(text.replace("до конца 2026 года", "до конца 2027 года"))
