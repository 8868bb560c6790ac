"""Deadlines that are a term: of the agreement, of the plan, or of which nothing more is told."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import Left
from tests.exchange.table.making import due, read, word

HEADS = {
    "ru": ["№", "Мероприятие", "Срок"],
    "kk": ["№", "Іс-шара", "Мерзімі"],
    "en": ["No", "Measure", "Deadline"],
}
DEEDS = {"ru": "Следить за паводком", "kk": "Су тасқынын бақылау", "en": "Watch the floods"}
OF_PLAN = [
    ("ru", "в течение срока действия"),
    ("ru", "на весь период реализации Плана"),
    ("kk", "әрекет ету мерзімі ішінде"),
    ("kk", "Жоспар қолданылатын кезеңде"),
    ("en", "for the term of the plan"),
    ("en", "throughout the implementation period"),
]
OF_AGREEMENT = [
    ("ru", "в течение срока действия Соглашения"),
    ("kk", "Келісімнің әрекет ету мерзімі ішінде"),
    ("en", "for the term of the agreement"),
    ("en", "while this agreement is in force"),
]
TITLES = {"ru": "План на 2026 год", "kk": "2026 жылға арналған жоспар", "en": "Plan for 2026"}


def table(lang: str, phrase: str) -> list[list[str]]:
    return [HEADS[lang], ["1", DEEDS[lang], phrase]]


@pytest.mark.parametrize(("lang", "phrase"), OF_PLAN)
def test_the_term_of_a_plan_is_that_of_its_own_years(lang: str, phrase: str) -> None:
    made = read(word(table(lang, phrase), before=[TITLES[lang]]))
    assert due(made.measures[0]) == ("ongoing", "2026-01-01", "2026-12-31")
    assert not made.remarks


@pytest.mark.parametrize(("lang", "phrase"), OF_PLAN)
def test_a_plan_without_years_has_no_term_and_that_is_told(lang: str, phrase: str) -> None:
    """The agreement's years are not the plan's."""
    made = read(word(table(lang, phrase)))
    assert due(made.measures[0]) == ("ongoing", None, None)
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.TERM_UNKNOWN, ("2",))]


@pytest.mark.parametrize(("lang", "phrase"), OF_AGREEMENT)
def test_the_term_of_the_agreement_is_not_cut_to_the_plan(lang: str, phrase: str) -> None:
    made = read(word(table(lang, phrase), before=[TITLES[lang]]))
    assert due(made.measures[0]) == ("ongoing", "2025-01-01", "2027-12-31")
    assert not made.remarks


@pytest.mark.parametrize(
    ("title", "days"),
    [
        ("Joint plan, 2026", ("2026-01-01", "2026-12-31")),
        ("Joint Programme of Action 2026-2027", ("2026-01-01", "2027-12-31")),
        ("План работы (2026–2027)", ("2026-01-01", "2027-12-31")),
        ("Report on the plan, 2026", (None, None)),
        ("Approved with the plan in 2026", (None, None)),
        ("Приложение к программе 2026", (None, None)),
    ],
)
def test_a_plan_may_be_named_with_its_years_last(
    title: str, days: tuple[str | None, str | None]
) -> None:
    made = read(word(table("en", "for the term of the plan"), before=[title]))
    assert due(made.measures[0])[1:] == days


def test_the_year_of_a_school_plan_is_a_school_year() -> None:
    rows = [*table("ru", "в течение года"), ["2", "Проверить насосы", "до конца года"]]
    one, two = read(word(rows, before=["План на 2026/2027 учебный год"])).measures
    assert due(one) == ("range", "2026-09-01", "2027-08-31")
    assert due(two)[1:] == (None, None)
