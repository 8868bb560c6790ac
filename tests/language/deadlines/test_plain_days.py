"""Days that a phrase plainly says: taken only where the grammar reads the very same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coopplan.language import deadlines
from coopplan.language.deadlines.plain_days import says_its_day
from coopplan.language.deadlines.say_ru import OF_MONTH
from coopplan.model.deadline import Deadline, DeadlineKind
from tests.language.deadlines.reading import labelled

DAYS = [date(2019, 12, 30) + timedelta(days=n * 37) for n in range(60)]


def phrases(day: date) -> list[tuple[str, str]]:
    said = f"{day.day} {OF_MONTH[day.month - 1]} {day.year}"
    plain = Deadline("", "kk", DeadlineKind.DAY, day, day, edtf=day.isoformat())
    until = replace(plain, kind=DeadlineKind.BY_DATE, earliest=None, edtf=f"../{day}")
    return [
        ("ru", f"до {said} года"),
        ("ru", f"До  {said} г."),
        ("ru", f"{said}"),
        ("ru", f"{day:%d.%m.%Y}"),
        ("ru", f"до {day:%d.%m.%Y} г."),
        ("kk", deadlines.write(plain, "kk")),
        ("kk", deadlines.write(until, "kk")),
        ("en", f"by {day.day} {day:%B %Y}"),
        ("en", f"by {day:%d.%m.%Y}"),
    ]


@pytest.mark.parametrize("day", DAYS)
def test_a_day_in_official_words_or_figures_is_told_without_a_grammar(day: date) -> None:
    for lang, phrase in phrases(day):
        assert says_its_day(deadlines.read(phrase, lang)), phrase


def test_what_is_taken_is_what_the_grammar_reads() -> None:
    """Of labelled phrases beside their own readings and those of the others."""
    told = [deadlines.read(one.phrase, one.lang) for one in [*labelled()][::7]]
    days = [one for one in told if one.kind in (DeadlineKind.DAY, DeadlineKind.BY_DATE)]
    values = {replace(one.value(), lang=one.lang) for one in days}
    taken = 0
    for one in days:
        for value in values:
            beside = replace(value, phrase=one.phrase)
            if says_its_day(beside):
                taken += 1
                assert deadlines.read(one.phrase, value.lang).value() == value.value(), one.phrase
    assert taken > 5


@pytest.mark.parametrize(
    ("lang", "phrase"),
    [
        ("ru", "до 2 декабря 2026 года"),
        ("ru", "1 декабря 2026 года"),
        ("ru", "до 1 декабря 2027 года"),
        ("ru", "до 01.11.2026"),
        ("ru", "после 01.12.2026"),
        ("ru", "до 101.12.2026"),
        ("ru", "до 01.12.2026, затем ежегодно"),
        ("ru", ""),
        ("en", "by 12.01.2026"),
        ("fr", "до 1 декабря 2026 года"),
    ],
)
def test_any_other_phrase_is_left_to_the_grammar(lang: str, phrase: str) -> None:
    told = deadlines.read("до 1 декабря 2026 года", "ru")
    assert not says_its_day(replace(told, phrase=phrase, lang=lang))


def test_days_edited_beside_each_other_are_left_to_the_grammar() -> None:
    told = deadlines.read("до 1 декабря 2026 года", "ru")
    for edited in (
        replace(told, earliest=date(2026, 11, 1)),
        replace(told, edtf="../2027-12-01"),
        replace(told, flags=("working_days",)),
        replace(told, kind=DeadlineKind.UNPARSED),
    ):
        assert not says_its_day(edited)
