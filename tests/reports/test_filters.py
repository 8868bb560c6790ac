"""Filter words: what is written is read back; what passes is what Python would let pass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.errors import BadCode, BadFilter, UnknownFilter, UnknownTag, UsageError
from coopplan.model.codes import SECTORS, DeadlineKnown, Evidence, Mark, Schedule, Status
from coopplan.model.filter import And, Compare, Field, Filter, Not, Or, Tag, Text
from coopplan.model.filter_values import day_passes, day_value, number_passes, number_value
from coopplan.reports import filters
from coopplan.reports.answers import MeasureLine
from coopplan.reports.filtering import passes
from coopplan.reports.filters import read, write
from coopplan.reports.lists import measure_lines
from tests.plans import Plans, every, words

DAY = date(2026, 5, 31)

texts = st.text("абвёжҚөӘabC:<>=+-()., \t'|/#0", min_size=1, max_size=8).filter(
    lambda text: bool(text.strip())
)
leaves = st.one_of(
    texts.map(Text),
    st.sampled_from(
        ["and", "or", "NOT", "+", "+overdue", "side:KZ", "due<2026", "https://a.b"]
    ).map(Text),
    st.sampled_from(filters.TAGS).map(Tag),
    st.sampled_from(sorted(filters.CODES)).flatmap(
        lambda name: st.lists(st.sampled_from(filters.CODES[name]), min_size=1, max_size=3).map(
            lambda values: Field(name, tuple(values))
        )
    ),
    st.lists(texts, min_size=1, max_size=3).map(lambda values: Field("body", tuple(values))),
    st.builds(
        Compare,
        st.sampled_from(filters.DAYS),
        st.sampled_from(filters.OPERATORS),
        st.sampled_from(["2026", "2026-q2", "2026-05", "2026-05-31", "today", "+90d", "-1d"]),
    ),
    st.builds(
        Compare,
        st.sampled_from(filters.NUMBERS),
        st.sampled_from(filters.OPERATORS),
        st.sampled_from(["0", "180", "-5", "30d"]),
    ),
)


def joined(inner: st.SearchStrategy[Filter]) -> st.SearchStrategy[Filter]:
    several = st.lists(inner, min_size=2, max_size=4).map(tuple)
    return st.one_of(inner.map(Not), several.map(And), several.map(Or))


trees = st.recursive(leaves, joined, max_leaves=12)


@given(trees)
def test_what_is_written_is_read_back(tree: Filter) -> None:
    assert read(write(tree)) == tree


@lru_cache
def lines() -> tuple[MeasureLine, ...]:
    """A few lines in which each of the facts asked for is so in one and not so in another."""
    plans = Plans()
    plans.measure(sector="transport")
    plan = plans.plan()
    (line,) = measure_lines([plan], DAY, lambda _: True)
    line = replace(line, name=replace(line.name, title=words("Прямой автобус")))
    return (
        replace(line, status=Status.DONE, silent=True, slip_days=200, due=date(2026, 3, 1)),
        replace(line, disputed=True, schedule=Schedule.OVERDUE, days=40, due=date(2026, 4, 21)),
        replace(line, late=True, evidence=None, slip_days=-10, last_heard=date(2026, 5, 31)),
        replace(line, mark=Mark.ONGOING, due=date(2026, 8, 1), deadline_known=DeadlineKnown.GIVEN),
    )


FACTS: dict[str, Callable[[MeasureLine], bool]] = {
    "+silent": lambda line: line.silent,
    "+disputed": lambda line: line.disputed,
    "+overdue": lambda line: line.schedule is Schedule.OVERDUE,
    "+slipped": lambda line: bool(line.slip_days),
    "status:done": lambda line: line.status is Status.DONE,
    "mark:ongoing,suspended": lambda line: line.mark in (Mark.ONGOING, Mark.SUSPENDED),
    "evidence:none": lambda line: line.evidence is Evidence.NONE,
    "slip>=180": lambda line: line.slip_days is not None and line.slip_days >= 180,
    "days<50": lambda line: line.days is not None and line.days < 50,
    "due<2026-Q2": lambda line: line.due is not None and line.due < date(2026, 4, 1),
    "due>=today": lambda line: line.due is not None and line.due >= DAY,
    "heard=2026-05": lambda line: bool(line.last_heard and line.last_heard.month == 5),
    "автобус": lambda line: True,
    "поезд": lambda line: False,
}

Expression = tuple[str, Callable[[MeasureLine], bool]]


def grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    """An expression in our words, beside the same one in Python's."""
    pairs = st.tuples(inner, inner)
    return st.one_of(
        inner.map(lambda one: (f"not ({one[0]})", lambda line: not one[1](line))),
        pairs.map(lambda p: (f"({p[0][0]}) or ({p[1][0]})", lambda x: p[0][1](x) or p[1][1](x))),
        pairs.map(lambda p: (f"({p[0][0]}) and ({p[1][0]})", lambda x: p[0][1](x) and p[1][1](x))),
        pairs.map(lambda p: (f"({p[0][0]})({p[1][0]})", lambda x: p[0][1](x) and p[1][1](x))),
    )


@given(st.recursive(st.sampled_from(sorted(FACTS.items())), grown, max_leaves=10))
def test_it_passes_what_python_passes(expression: Expression) -> None:
    text, expected = expression
    test = passes(read(text), DAY)
    assert [test(line) for line in lines()] == [expected(line) for line in lines()]


@given(st.lists(st.sampled_from([*FACTS, "and", "or", "not", "(", ")"]), max_size=12))
def test_without_brackets_not_binds_closest_and_or_loosest(typed: list[str]) -> None:
    text = " ".join(typed)
    python: list[str] = []
    for word in typed:
        operand_before = python[-1:] and (python[-1] == ")" or python[-1].startswith("f["))
        if operand_before and (word in FACTS or word in ("not", "(")):
            python.append("and")
        python.append(f"f[{word!r}](x)" if word in FACTS else word)
    try:
        compiled = compile(" ".join(python), "", "eval") if typed else None
        if "( )" in " ".join(python):
            raise SyntaxError
    except SyntaxError:
        with pytest.raises(BadFilter):
            read(text)
        return
    test = passes(read(text), DAY)
    for line in lines():
        told = compiled is None or eval(compiled, {"f": FACTS, "x": line})
        assert test(line) is told


@given(st.text(max_size=40) | st.text("ab:<+()\"' orntd", max_size=30))
def test_any_words_are_read_or_refused_with_a_place(text: str) -> None:
    try:
        found = read(text)
    except UsageError as error:
        place, told = error.fields["place"], error.fields["text"]
        assert told == text
        assert isinstance(place, int)
        assert 0 <= place <= len(text)
    else:
        assert found is None or read(write(found)) == found


@pytest.mark.parametrize(
    ("text", "kind", "word", "near"),
    [
        ("side:KZ secter:transport", UnknownFilter, "secter:transport", "sector"),
        ("overdue:yes", UnknownFilter, "overdue:yes", "+overdue"),
        ("side:KZ +overdu", UnknownTag, "+overdu", "overdue"),
        ("status:in_progres", BadCode, "in_progres", "in_progress"),
        ("sector:transprt", BadCode, "transprt", "transport"),
        ("side:KZ-32", BadCode, "KZ-32", "KZ-23"),
    ],
)
def test_a_wrong_word_has_its_place_and_the_nearest(
    text: str, kind: type[UsageError], word: str, near: str
) -> None:
    known = {"sector": ["transport", "моё слово"], "side": ["KZ-23", "RU-AST"], "agreement": []}
    with pytest.raises(kind) as caught:
        read(text, known)
    place, found = caught.value.fields["place"], caught.value.fields["near"]
    assert isinstance(place, int)
    assert text[place:].startswith(word)
    assert isinstance(found, tuple)
    assert found[0] == near
    assert read('sector:"Моё слово"', known) == Field("sector", ("моё слово",))


@pytest.mark.parametrize(
    ("text", "reason", "place"),
    [
        ('side:KZ "автобус', "quote", 8),
        ("(+due or", "operand", 6),
        ("(+due", "closing", 0),
        ("+due )", "opening", 5),
        ("or +due", "operand", 0),
        ("()", "operand", 1),
        ('""', "empty", 0),
        ("side:", "no_value", 0),
        ("due<2026-Q5", "day", 4),
        ("due<2026-02-30", "day", 4),
        ("slip>many", "number", 5),
        ("status>done", "not_compared", 0),
        ("(" * 60 + "x" + ")" * 60, "deep", 50),
        ("not " * 5000 + "x", "deep", 200),
    ],
)
def test_what_makes_no_sense_is_refused_where_it_stands(text: str, reason: str, place: int) -> None:
    with pytest.raises(BadFilter) as caught:
        read(text)
    assert (caught.value.fields["reason"], caught.value.fields["place"]) == (reason, place)


def test_every_field_and_code_is_read_and_asked() -> None:
    for name, codes in filters.CODES.items():
        for one in codes:
            test = passes(read(f"{name}:{one.upper().replace('_', '-')}"), DAY)
            assert all(test(line) in (True, False) for line in lines())
    for sector in SECTORS:
        assert any(passes(read(f"sector:{sector}"), DAY)(line) for line in lines()) == (
            sector == "transport"
        )
    for name in (*filters.OPEN, *filters.DAYS):
        assert not all(passes(read(f"{name}:1999"), DAY)(line) for line in lines())
    for name in filters.TAGS:
        assert any(passes(read(f"+{name}"), DAY)(line) for line in lines()), name


@given(st.dates(), st.dates(), st.sampled_from(filters.OPERATORS))
def test_days_compare_as_days(day: date, value: date, operator: str) -> None:
    read_value = day_value(value.isoformat())
    assert read_value is not None
    expected = eval(f"day {operator.replace('=', '==') if operator == '=' else operator} value")
    assert day_passes(day, operator, *read_value(DAY)) is expected
    number = number_value(str(value.toordinal()))
    assert number is not None
    assert number_passes(day.toordinal(), operator, number) is expected
    assert not day_passes(None, operator, *read_value(DAY))


def test_every_time_of_a_recurring_measure_that_is_not_done_is_asked_by_its_day() -> None:
    made = Plans(signed="2025-12-20", period="2026/2027")
    made.measure(every("quarterly"))
    made.say("2026-05-10", "done", occurrence="2026-Q2")
    (line,) = measure_lines([made.plan()], DAY, lambda _: True)
    asked = {
        text: passes(read(text), DAY)(line)
        for text in ("+due", "due:2026-q1", "due:2026-q2", "due:2026-q3", "due:2026-q4")
    }
    assert asked == {
        "+due": False,
        "due:2026-q1": True,
        "due:2026-q2": False,
        "due:2026-q3": True,
        "due:2026-q4": True,
    }
    (line,) = measure_lines([made.plan()], date(2026, 7, 15), lambda _: True)
    assert passes(read("+due"), date(2026, 7, 15))(line)
