"""A thing that a Kazakh text says is ready, and who is only ready to do something."""

from __future__ import annotations

import pytest

from coopplan.extract.kk import predicates
from coopplan.extract.press_release import extract
from coopplan.model.codes import Status

HEAD = (
    "Ақтөбе облысы мен Орынбор облысы 2025–2027 жылдарға арналған ынтымақтастық жоспарына "
    "қол қойды.\n\n"
)


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        ("Ауылда барлығы 40 үй дайын", Status.DONE),
        ("Шекарадағы жаңа терминал толығымен дайын.", Status.DONE),
        ("Мектеп пайдалануға дайын", Status.DONE),
        ("Көпір құрылысы әзір", Status.DONE),
        ("Жылыжай дайын болды", Status.DONE),
        ("Қойманың дайын екенін айтты", Status.DONE),
        ("Автожолдың 80 шақырымының 30 шақырымы дайын", Status.IN_PROGRESS),
        ("Жолдың 60 пайызы дайын", Status.IN_PROGRESS),
        ("Зауыттың бір бөлігі дайын", Status.IN_PROGRESS),
        ("Жолдың 100 пайызы дайын", Status.DONE),
        ("Аурухана келесі жылы дайын болады", Status.PLANNED),
    ],
)
def test_a_thing_that_is_ready_tells_how_far_it_is(clause: str, status: Status) -> None:
    assert predicates.told(clause) is status


@pytest.mark.parametrize(
    "clause",
    [
        "Орынбор облысы зауыт салуға дайын",
        "Тараптар жұмысты үйлестіруге дайын",
        "Компания құрылысқа дайын",
        "Облыс жаңа жолдың құрылысына дайын",
        "Бұл мектеп әлі дайын емес",
        "Өнеркәсіп дайын",
    ],
)
def test_who_is_ready_for_something_has_done_nothing(clause: str) -> None:
    assert predicates.told(clause) not in (Status.DONE, Status.IN_PROGRESS)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Барлығы 40 үй дайын, 12 нысан салынды.", "done"),
        ("Автожолды жөндеу жүріп жатыр, 80 шақырымның 30 шақырымы дайын.", "in_progress"),
    ],
)
def test_what_is_ready_is_a_measure_with_its_own_status(sentence: str, status: str) -> None:
    found = [one for one in extract(HEAD + sentence).measures if "дайын" in one.quote]
    assert [one.status.value for one in found] == [status]
