"""What a register took from a text before is found again, however the text is cut this time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.extract.draft import Draft, DraftDocument, DraftMeasure, NoteCode, Told
from coopplan.extract.plan_draft import Publication, plan_of
from coopplan.extract.press_release import extract
from coopplan.extract.taken import is_print, same_publication, without_taken
from coopplan.model.codes import AgreementKind
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan

TEXT = (
    "Тверская область и Гомельская область подписали план на 2026–2028 годы. "
    "План предусматривает строительство моста через Сож и открытие рынка в Твери."
)
PAPER = Publication("Заря", date(2026, 2, 1), "https://example.org/1", "aa")


def _known(draft: Draft) -> Plan:
    return plan_of(
        draft, PAPER, "TVE-GOM-2026", [None for _ in draft.sides], dict.fromkeys(NoteCode, "")
    )


def _part() -> tuple[Plan, Draft]:
    """A register that has the first measure of two, and the draft with both."""
    draft = extract(TEXT)
    assert len(draft.measures) == 2
    return _known(replace(draft, measures=draft.measures[:1])), draft


def _titles(draft: Draft, publication: Publication) -> tuple[int, list[str]]:
    """Return how many measures are drafted again, and what is left out."""
    known, _ = _part()
    told, left_out = without_taken(known, draft, publication)
    return len(told.measures), [one.title for one in left_out if isinstance(one, DraftMeasure)]


def test_what_was_left_out_is_told() -> None:
    _, draft = _part()
    assert _titles(draft, PAPER) == (0, [draft.measures[1].title])


def test_a_quote_that_is_cut_otherwise_is_the_same() -> None:
    _, draft = _part()
    first, second = draft.measures
    longer = replace(first, quote=f"План {first.quote} ныне")
    told = replace(draft, measures=(longer, second))
    assert _titles(told, PAPER) == (0, [second.title])


def test_of_a_text_that_has_changed_nothing_was_decided() -> None:
    _, draft = _part()
    assert _titles(draft, replace(PAPER, sha256="bb")) == (1, [])


def test_of_another_document_of_the_text_nothing_was_decided() -> None:
    _, draft = _part()
    one = DraftDocument(AgreementKind.PLAN, Told.SIGNED, "план", 0, 4)
    assert _titles(replace(draft, documents=(one, one)), PAPER) == (1, [])


def test_in_another_paper_all_of_it_is_new() -> None:
    _, draft = _part()
    other = replace(PAPER, publisher="Маяк", address=None)
    assert _titles(draft, other) == (2, [])


def test_a_publication_is_found_by_its_text_or_its_page() -> None:
    known, draft = _part()
    (source,) = known.sources.values()
    for same in (
        replace(PAPER, address=None),
        replace(PAPER, publisher="заря", address="https://example.org/2"),
        replace(PAPER, publisher="Маяк", sha256="bb"),
    ):
        assert same_publication(known, draft, same) == source
    later = replace(PAPER, address=None, published=date(2026, 2, 2))
    assert same_publication(known, draft, later) is None


@pytest.mark.parametrize(
    ("publisher", "day", "same"),
    [
        ("заря", date(2026, 2, 1), True),
        (None, None, True),
        (None, date(2026, 2, 1), True),
        ("Маяк", None, False),
        ("Заря", date(2026, 2, 28), False),
    ],
)
def test_a_print_is_a_publishers_of_a_day(
    publisher: str | None, day: date | None, same: bool
) -> None:
    known, _ = _part()
    (source,) = known.sources.values()
    source = replace(source, published=Moment.of_day(date(2026, 2, 1)))
    assert is_print(source, publisher, day) is same


def test_a_print_of_a_month_is_of_its_last_day_and_one_of_no_day_of_none() -> None:
    known, draft = _part()
    (source,) = known.sources.values()
    month = replace(source, published=Moment.parse("2026-02"))
    assert is_print(month, "Заря", date(2026, 2, 28))
    assert not is_print(month, "Заря", date(2026, 2, 1))
    assert not is_print(replace(source, published=None), "Заря", date(2026, 2, 1))
    paper = replace(PAPER, address=None, published=date(2026, 2, 28))
    of_month = replace(known, sources={month.ref: month})
    assert same_publication(of_month, draft, paper) == month
