"""What stands before a Russian cue turns its status: hopes, conditions, papers, a future."""

from __future__ import annotations

import pytest

from coopplan.extract.ru.said_of_cue import turned
from coopplan.model.codes import Status


@pytest.mark.parametrize(
    ("lead", "cue", "own", "turned_to"),
    [
        ("Губернатор рассчитывает, что аким ", "построит", "planned", "proposed"),
        ("Рассчитываем на то, что аким ", "построит", "planned", "proposed"),
        ("Стороны надеются, что аким ", "построит", "planned", "proposed"),
        ("Надеюсь, что аким ", "построит", "planned", "proposed"),
        ("Катера пойдут, если аким ", "построит", "planned", "proposed"),
        ("Если найдутся средства, аким ", "построит", "planned", "planned"),
        ("Аким надеется на дожди и ", "построит", "planned", "planned"),
        ("Если аким ", "построил", "done", "done"),
        ("Школа будет ", "открыта", "done", "planned"),
        ("Школы будут летом ", "открыты", "done", "planned"),
        ("Школа вчера ", "открыта", "done", "done"),
        ("Школа будет красивой, она ", "открыта", "done", "done"),
        ("Соглашение ", "открывает", "in_progress", "planned"),
        ("Меморандум подписан. Оно также ", "открывает", "in_progress", "planned"),
        ("Кроме того, документ ", "открывает", "in_progress", "planned"),
        ("Согласно меморандуму, области ", "открывают", "in_progress", "planned"),
        ("Стороны по договору ", "открывают", "in_progress", "planned"),
        ("Есть протокол, по которому области ", "открывают", "in_progress", "planned"),
        ("Второе соглашение аким ", "открывает", "in_progress", "in_progress"),
        ("Соглашение ", "открыв", "in_progress", "in_progress"),
    ],
)
def test_what_stands_before(lead: str, cue: str, own: str, turned_to: str) -> None:
    at = (len(lead), len(lead) + len(cue))
    assert turned(Status(own), lead + cue + " школу", at, None).value == turned_to


@pytest.mark.parametrize("among", ["среди них", "среди которых", "в числе которых", "в их числе"])
def test_what_is_among_the_things_talked_of(among: str) -> None:
    text, at = f"Обсудили мосты, {among} — мост через Ишим.", (16, 16 + len(among))
    assert turned(Status.PLANNED, text, at, Status.PROPOSED) is Status.PROPOSED
    assert turned(Status.PLANNED, text, at, Status.DONE) is Status.PLANNED
    assert turned(Status.PLANNED, text, at, None) is Status.PLANNED
