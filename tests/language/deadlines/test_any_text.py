"""Any text gives a value or `unparsed`: soon, never an exception, never a day it does not hold."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopplan.language.deadlines import explain, read
from coopplan.language.deadlines.codes import ASSUMED, MEANT, REFUSED
from coopplan.language.deadlines.reader import language
from coopplan.model.deadline import Deadline, DeadlineKind
from tests.language.deadlines.reading import LANGUAGES, labelled, summary

WORDS = sorted(
    word for lang in LANGUAGES for word in language(lang).classes if word not in {"две", "мың"}
)
NUMBERS = [
    "1",
    "2",
    "5",
    "10",
    "31",
    "29",
    "2025",
    "2026",
    "2027",
    "25",
    "IV",
    "II",
    "I",
    "V",
    "Q3",
    "01.12.2025",
    "1.12.25",
    "2025-12-01",
    "12.2025",
    "15.12",
    "31.02.2026",
    "01/12/2025",
    "2025-27",
    "XII",
    "ІІІ",
    "Ш",
]
MARKS = ["-", "–", "—", ",", ".", ";", ":", "(", ")", "/", "\n", "\u00a0", "«", "»", "и", "г."]
pieces = st.one_of(st.sampled_from(WORDS), st.sampled_from(NUMBERS), st.sampled_from(MARKS))
texts = st.lists(pieces, max_size=12).map(" ".join)
contexts = st.sampled_from(
    [
        None,
        (date(2025, 1, 1), date(2025, 12, 31)),
        (date(2025, 4, 14), date(2027, 12, 31)),
        (None, date(2027, 1, 1)),
        (date(2027, 1, 1), date(2025, 1, 1)),
    ]
)
document_days = st.sampled_from([None, date(2025, 4, 14), date(2024, 2, 29)])


def years_told(text: str) -> set[int]:
    """The years that the digits of a text can stand for."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    return {n for n in numbers if n > 1000} | {2000 + n for n in numbers if n < 100}


@given(text=texts)
@settings(max_examples=150, deadline=None)
def test_a_day_is_in_the_text(text: str) -> None:
    deadline = read(text)
    told = years_told(text)
    for day in (deadline.earliest, deadline.latest):
        if day is not None:
            school = day.month <= 8 and day.year - 1 in told
            # «с 26 декабря по 6 января 2026 года» begins in the year before the one it tells.
            before = day == deadline.earliest and day.year + 1 in told
            assert day.year in told or school or before
    if deadline.kind is DeadlineKind.DAY and deadline.earliest is not None:
        written = {int(n) for n in re.findall(r"\d+", text)}
        assert deadline.earliest.day in written or not written


@given(
    text=texts,
    lang=st.sampled_from([None, *LANGUAGES, "uz"]),
    context=contexts,
    document_day=document_days,
)
@settings(max_examples=150, deadline=None)
def test_whatever_is_read_is_sound(
    text: str,
    lang: str | None,
    context: tuple[date | None, date | None] | None,
    document_day: date | None,
) -> None:
    sound(read(text, lang, context, document_day), text)


@given(text=st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_any_text_at_all(text: str) -> None:
    sound(read(text), text)


def sound(deadline: Deadline, text: str) -> None:
    assert deadline.phrase == text
    assert deadline.grammar > 0
    if deadline.earliest is not None and deadline.latest is not None:
        assert deadline.earliest <= deadline.latest
    if deadline.kind is DeadlineKind.UNPARSED:
        assert deadline.earliest is deadline.latest is None
        assert len(deadline.flags) == 1
        assert set(deadline.flags) <= REFUSED.keys()
    else:
        assert set(deadline.flags) <= ASSUMED.keys() | MEANT.keys()
    if deadline.span is not None:
        start, end = deadline.span
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "а " * 250_000,
        "2025" * 125_000,
        "и, " * 25,
        "1 января - " * 40,
        "(" * 500,
        "до 1 июля и " * 40,
        "ежегодно " * 60,
        "в течение дня после " * 30,
        "\u200b" * 400,
        "жыл " * 79,
        "by the end of " * 30,
        "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 июля 2025",
    ],
    ids=lambda text: f"{text[:10]!r}x{len(text)}",
)
def test_time_is_bounded(text: str) -> None:
    read(text)
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 0.25


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("–", "empty"),
        ("01/12/2025", "slash_ambiguous"),
        ("1/2/25", "slash_ambiguous"),
        ("01-12-2025", "slash_ambiguous"),
        ("5 квартал 2025 года", "quarter_out_of_range"),
        ("6 квартал", "quarter_out_of_range"),
        ("V тоқсан", "quarter_out_of_range"),
        ("Q5 2025", "quarter_out_of_range"),
        ("3 полугодие 2025 г.", "half_year_out_of_range"),
        ("29 февраля 2025 года", "no_such_day"),
        ("31.06.2025", "no_such_day"),
        ("до 32 декабря 2025 г.", "no_such_day"),
        ("00.12.2025", "no_such_day"),
        ("31.12.85", "year_unclear"),
        ("до 5025 года", "year_unclear"),
        ("с 2027 по 2025 год", "reversed_range"),
        ("2025 год или 2026 год", "not_understood"),
        ("после дождичка в четверг", "not_understood"),
        ("когда рак на горе свистнет", "not_understood"),
        ("не 2025 год", "not_understood"),
        ("март 2025–2027 годов", "not_understood"),
        ("2025-2027 гг., I квартал", "not_understood"),
        ("2025-2027 жылдардың IV тоқсаны", "not_understood"),
        ("by December 2025-2026", "not_understood"),
        ("Jun-15", "not_understood"),
        ("Jun-30", "not_understood"),
        ("bimonthly", "not_understood"),
        ("I квартал 2025–2027 гг.", "not_understood"),
        ("до 2025 или 2026 года", "not_understood"),
        ("до 1 декабря 2025 года, кроме 1 ноября", "not_understood"),
        ("вместо 2025 года", "not_understood"),
        ("выполнено 15 мая 2025 года", "not_understood"),
        ("построено в 2024 году 5 школ", "not_understood"),
        ("не выполнено в срок до 1 мая 2025 г.", "not_understood"),
        ("отменено с 1 января 2026 года", "not_understood"),
        ("просрочено с 1 мая 2025 года", "not_understood"),
        ("перенесен с 1 мая 2025 года", "not_understood"),
        ("отчет за 2025 год", "not_understood"),
        ("приказ от 5 мая 2024 года", "not_understood"),
        ("к уровню 2020 года", "not_understood"),
        ("план № 5 утвержден 15 мая 2025 года", "not_understood"),
        ("увеличить до 2000 человек", "not_understood"),
        ("я" * 700, "too_long"),
    ],
)
def test_refused_with_a_reason(phrase: str, reason: str) -> None:
    told = explain(phrase)
    assert told.deadline.kind is DeadlineKind.UNPARSED
    assert told.refused == reason
    assert told.deadline.flags == (reason,)


def test_an_ambiguous_date_offers_both_readings() -> None:
    assert explain("01/12/2025").offered == (date(2025, 12, 1), date(2025, 1, 12))


@pytest.mark.parametrize(
    ("phrase", "meaning"),
    [
        ("01.12.2025", "day 2025-12-01..2025-12-01"),
        ("1.12.25", "day 2025-12-01..2025-12-01"),
        ("12/12/2025", "day 2025-12-12..2025-12-12"),
        ("12/13/2025", "day 2025-12-13..2025-12-13"),
        ("29 февраля 2028 года", "day 2028-02-29..2028-02-29"),
        ("до 29 февраля", "by_date ../XXXX-02-29"),
        ("ІV квартал 2025г.", "quarter 2025-10-01..2025-12-31"),
        ("ІІІ кв.2025г", "quarter 2025-07-01..2025-09-30"),
        ("lV квартал 2025", "quarter 2025-10-01..2025-12-31"),
        ("Ш квартал 2025 года", "quarter 2025-07-01..2025-09-30"),
        ("1У квартал 2025 года", "quarter 2025-10-01..2025-12-31"),
        ("в I-ом полугодии 2025 г.", "half_year 2025-01-01..2025-06-30"),
        ("iii квартал 2025", "quarter 2025-07-01..2025-09-30"),
        ("2025\u00a0год", "year 2025-01-01..2025-12-31"),
        ("III\u202fквартал\u20092025\u00a0г.", "quarter 2025-07-01..2025-09-30"),
        ("до\u00ad 1 де\u00adкабря 2025 года", "by_date ..2025-12-01"),
        ("2025\u2010\n2027 годы", "range 2025-01-01..2027-12-31"),
        ("2025 — 2027 гг.", "range 2025-01-01..2027-12-31"),
        ("2025−2027гг", "range 2025-01-01..2027-12-31"),
        ("2025…2027 годы", "range 2025-01-01..2027-12-31"),
        ("В ТЕЧЕНИЕ 2026 ГОДА", "year 2026-01-01..2026-12-31"),
        ("cентябрь 2025 годa", "month 2025-09-01..2025-09-30"),
        ("1 полгуодие 2026 год", "half_year 2026-01-01..2026-06-30"),
        ("конц 2026 год", "by_date ..2026-12-31"),
        ("ежекартально", "quarterly"),
        ("2025-12", "month 2025-12-01..2025-12-31"),
        ("2025-35", "quarter 2025-07-01..2025-09-30"),
        ("2025-41", "half_year 2025-07-01..2025-12-31"),
        ("../2025-12-31", "by_date ..2025-12-31"),
        ("2025-07-01/..", "from_date 2025-07-01.."),
        ("2026/2027", "range 2026-01-01..2027-12-31"),
        ("2025-04-14~", "day 2025-04-14..2025-04-14"),
        ("2010-11", "year"),
    ],
)
def test_forms_of_writing(phrase: str, meaning: str) -> None:
    assert summary(read(phrase)) == meaning


@pytest.mark.parametrize(
    "dash", list("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d")
)
def test_every_dash_is_a_dash(dash: str) -> None:
    for phrase in (f"2025{dash}2027 годы", f"2025 {dash} 2027 годы", f"2025 {dash}\n2027 годы"):
        assert summary(read(phrase)) == "range 2025-01-01..2027-12-31"


@pytest.mark.parametrize("space", list("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\t\n"))
def test_every_space_is_a_space(space: str) -> None:
    assert (
        summary(read(f"IV{space}квартал{space}2025{space}г.")) == "quarter 2025-10-01..2025-12-31"
    )
    assert (
        summary(read(f"до{space}1{space}декабря{space}2025{space}года")) == "by_date ..2025-12-01"
    )


def test_the_codes_of_labelled_phrases_are_listed() -> None:
    for item in labelled():
        sound(read(item.phrase, item.lang, item.context), item.phrase)


def test_what_was_mended_is_marked() -> None:
    assert "typo_mended" in read("1 полгуодие 2026 год").flags
    assert "typo_mended" in read("до 1 декбря 2026 года").flags
    assert "lookalike" in read("Ш квартал 2025 года").flags
    assert "typo_mended" not in read("1 полугодие 2026 год").flags


def test_a_typo_between_two_months_is_not_mended() -> None:
    assert read("до 1 юля 2025 года").latest in (None, date(2025, 7, 1))
    assert not read("by 1 Juny 2025").is_read


def test_the_span_is_the_part_that_was_read() -> None:
    assert read("  до 1 декабря 2025 года. ").span == (2, 24)


@pytest.mark.parametrize(
    "phrase",
    ["2027 жылдың 01.06-дан 31.08-ге дейін", "2027 жылғы 10-15.06"],
)
def test_a_range_in_figures_that_is_not_read_whole_gives_no_day_of_it(phrase: str) -> None:
    assert read(phrase).kind is DeadlineKind.UNPARSED
