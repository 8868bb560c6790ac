"""Writing, then reading again, gives the same value: every kind, every language."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings

from coopplan.language.deadlines import read, write
from coopplan.model.deadline import Deadline, DeadlineKind
from tests.language.deadlines.meant import deadlines
from tests.language.deadlines.reading import LANGUAGES, labelled

UNWORDED = {"due_month_unknown", "due_relative", "working_days", "school_term"}
"""Flags of due days that are kept but have no day: only the phrase itself says them."""


@pytest.mark.parametrize("lang", LANGUAGES)
@given(deadline=deadlines())
@settings(max_examples=60, deadline=None)
def test_what_is_written_reads_back(lang: str, deadline: Deadline) -> None:
    words = write(deadline, lang)
    assert read(words, lang).value() == deadline.value(), words


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_phrase_of_one_language_is_written_in_the_others(lang: str) -> None:
    for item in labelled():
        deadline = read(item.phrase, item.lang, item.context)
        vague_range = deadline.kind is DeadlineKind.RANGE and "~" in (deadline.edtf or "")
        if not deadline.is_read or UNWORDED & set(deadline.flags) or vague_range:
            continue
        if "fiscal_year" in deadline.flags and deadline.anchor is None:
            continue
        words = write(deadline, lang)
        assert read(words, lang).value() == deadline.value(), (item.phrase, words)


@pytest.mark.parametrize(
    ("phrase", "lang", "words"),
    [
        ("III квартал 2025 г.", "kk", "2025 жылғы III тоқсан"),
        ("III квартал 2025 г.", "en", "Q3 2025"),
        ("до 1 декабря 2025 года", "kk", "2025 жылғы 1 желтоқсанға дейін"),
        ("к 2028 году", "en", "by 2028"),
        ("ежегодно", "kk", "жыл сайын"),
        ("2025 жылғы IV тоқсан", "ru", "IV квартал 2025 года"),
        ("жыл соңына дейін", "ru", "до 31 декабря"),
        ("by the end of 2026", "ru", "до 31 декабря 2026 года"),
        ("at least twice a year", "ru", "не реже 1 раза в полугодие"),
        (
            "тоқсан сайын есепті кезеңнен кейінгі айдың 5-күніне",
            "ru",
            "ежеквартально, до 5 числа месяца, следующего за отчётным кварталом",
        ),
        ("with 3 rabbits", "ru", "with 3 rabbits"),
    ],
)
def test_official_wording(phrase: str, lang: str, words: str) -> None:
    assert write(read(phrase), lang) == words


def test_an_anchor_is_quoted_as_it_was_written() -> None:
    deadline = read("в течение 10 рабочих дней со дня подписания")
    assert deadline.anchor == "подписания"
    assert write(deadline, "ru") == "в течение 10 рабочих дней со дня подписания"
    assert write(deadline, "en") == (
        "by an event (working days): “в течение 10 рабочих дней со дня подписания”"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_period_from_the_context_is_written_out(lang: str) -> None:
    period = date(2025, 4, 14), date(2027, 12, 31)
    deadline = read("в течение срока действия Плана", "ru", period)
    assert (deadline.earliest, deadline.latest) == period
    assert read(write(deadline, lang), lang).value() == deadline.value()


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("report monthly to the board by May 2025", "ежемесячно, до мая 2025 года"),
        ("ежегодно до 2030 года", "ежегодно, до 2030 года"),
        ("ежемесячно, не позднее 31 мая 2026 года", "ежемесячно, до 31 мая 2026 года"),
    ],
)
def test_a_bound_keeps_what_it_leaves_open(phrase: str, words: str) -> None:
    deadline = read(phrase)
    assert write(deadline, "ru") == words
    assert read(words, "ru").value() == deadline.value()
