"""One text that tells a deed and then a plan takes nothing back of the deed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.documents.draft import NOTES
from coopplan.extract.draft import Draft, DraftMeasure, NoteCode
from coopplan.extract.plan_draft import Publication, plan_of
from coopplan.extract.plan_extended import extended
from coopplan.extract.press_release import extract
from coopplan.model.codes import Scope, Status
from coopplan.model.plan import Plan
from coopplan.model.state import fold

FIRST = (
    "Тверская область и Гомельская область подписали план на 2026–2028 годы. "
    "План предусматривает строительство моста через Сож."
)
PAPER = Publication("Заря", date(2026, 2, 1))
LATER = Publication("Вестник", date(2026, 9, 1))

Deed = tuple[Status, str]
PROPOSED, PLANNED, BEGUN, DONE = Status.PROPOSED, Status.PLANNED, Status.IN_PROGRESS, Status.DONE
STOPPED, OFF = Status.SUSPENDED, Status.CANCELLED


def _draft(*deeds: Deed) -> Draft:
    measures = (DraftMeasure(told, "transport", status, told, 0, 0) for status, told in deeds)
    return replace(extract(FIRST), measures=tuple(measures), figures=())


def _told(*deeds: Deed) -> tuple[Status, list[Scope]]:
    """Return where the bridge stands after a text, and the scope of each thing that it says."""
    first = extract(FIRST)
    notes = dict.fromkeys(NoteCode, "")
    known = plan_of(first, PAPER, "TVE-GOM-2026", [None for _ in first.sides], notes)
    (bridge,) = known.measures
    added = extended(known, _draft(*deeds), LATER, [bridge.ref for _ in deeds], NOTES)
    whole = Plan(
        agreement=known.agreement,
        known=known.known,
        parties=known.parties,
        voices={**known.voices, **added.voices},
        sources={**known.sources, **added.sources},
        measures=known.measures,
        statements=(*known.statements, *added.statements),
    )
    assert {one.text.ru for one in added.statements} == {told for _, told in deeds}
    return fold(whole, bridge, date(2026, 10, 1)).status, [one.scope for one in added.statements]


@pytest.mark.parametrize(
    ("deeds", "status"),
    [
        (((DONE, "Построен мост"), (PLANNED, "построят к нему дорогу")), DONE),
        (((PLANNED, "построят дорогу"), (DONE, "Построен мост")), DONE),
        (((DONE, "Построен мост"), (BEGUN, "ведётся отсыпка дороги")), DONE),
        (((DONE, "Построен мост"), (PROPOSED, "обсуждается дорога")), DONE),
        (((BEGUN, "Начат мост"), (PLANNED, "завершить планируется в мае")), BEGUN),
        (((PLANNED, "Построят мост"), (PROPOSED, "обсуждается дорога")), PLANNED),
        (((STOPPED, "Мост приостановлен"), (PLANNED, "продолжат весной")), STOPPED),
        (((OFF, "От моста отказались"), (PLANNED, "построят паром")), OFF),
        (((DONE, "Мост открыт"), (STOPPED, "движение приостановлено")), STOPPED),
        (((STOPPED, "Зимой стройка стояла"), (BEGUN, "работы возобновлены")), BEGUN),
    ],
)
def test_the_furthest_status_of_a_text_stands(deeds: tuple[Deed, ...], status: Status) -> None:
    assert _told(*deeds)[0] is status


@pytest.mark.parametrize(
    "part",
    [
        "Завершён первый этап строительства", "Готовы 18 из 42 метров", "Сдана первая очередь",
        "18 of 42 metres are ready", "The first phase is over", "Бірінші кезең аяқталды",
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [BEGUN, PLANNED])
def test_a_part_is_not_the_whole(part: str, status: Status) -> None:
    """Where the same text says that the whole goes on or is to come, it is under way."""
    assert _told((DONE, part), (status, "строительство моста"))[0] is BEGUN


def test_a_part_alone_and_a_part_beside_the_whole_are_as_told() -> None:
    assert _told((DONE, "Завершён первый этап"))[0] is DONE
    assert _told((DONE, "Завершён первый этап"), (DONE, "мост открыт"))[0] is DONE


def test_what_falls_short_stays_beside_it() -> None:
    scopes = _told((DONE, "Построен мост"), (PLANNED, "построят к нему дорогу"))[1]
    assert scopes == [Scope.MEASURE, Scope.CONTEXT]


def test_statements_that_agree_all_stand() -> None:
    scopes = _told((PLANNED, "Построят мост"), (PLANNED, "построят к нему дорогу"))[1]
    assert scopes == [Scope.MEASURE, Scope.MEASURE]
