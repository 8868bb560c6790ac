"""What a table tells of the course and the costs goes into the note, and amends no plan."""

from __future__ import annotations

import pytest

from tests.cli.running import Runner, refused
from tests.cli.tables import AGREEMENT, put, take

HEAD = "№;Мероприятие;Срок;Исполнители;Источник финансирования;Ход исполнения"
ROWS = """1;Провести ярмарку ремёсел;май 2027 г.;Министерство экономики;бюджет;идёт отбор
2;Открыть рейс;2027 год;Министерство транспорта;не требуется;переговоры"""
PLAN = f"{HEAD}\n{ROWS}\n"
AMENDMENT = ("--as", "amendment", "--protocol", "Протокол № 3", "--on", "2026-11-20")


def reworded(runner: Runner) -> list[str]:
    """The refs of the measures that the diff calls reworded."""
    told = runner("diff", AGREEMENT, "2026-Q3", "2026-Q4", "--json").json["measures"]
    return [
        one["measure"]["ref"]
        for one in told
        if any("reworded" in cause["kinds"] for cause in one["causes"])
    ]


@pytest.mark.parametrize(
    ("was", "now"), [("идёт отбор", "отобрано 30 мастеров"), ("не требуется", "внебюджетные 5 млн")]
)
def test_a_note_alone_needs_no_protocol_and_is_no_rewording(
    demo: Runner, was: str, now: str
) -> None:
    take(demo, put(demo, PLAN))
    path = put(demo, PLAN.replace(was, now))
    shown = take(demo, path, "--dry-run").out
    assert "Что отличается только в примечании: план не меняется" in shown
    assert "Что отличается от реестра" not in shown
    (ref,) = take(demo, path, "--json").json["refs"]
    assert now in demo("measure", "show", ref, "--json").json["measure"]["note"]["ru"]
    assert demo("log", "--json").json["rows"][0]["action"] == "import"
    assert reworded(demo) == []
    assert take(demo, path, "--json").json["entry"] is None
    demo("undo")
    assert f"отличаются только примечанием: {ref}" in take(demo, path).out


@pytest.mark.parametrize("how", [AMENDMENT, ("--as", "typo")])
def test_a_note_beside_a_moved_deadline_is_no_rewording(demo: Runner, how: tuple[str, ...]) -> None:
    take(demo, put(demo, PLAN))
    path = put(demo, PLAN.replace("идёт отбор", "отбор закончен").replace("май", "июнь"))
    refused(take(demo, path, code=None), 1, "--as amendment", "--as typo")
    (ref,) = take(demo, path, *how, "--json").json["refs"]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert "отбор закончен" in shown["note"]["ru"]
    assert (shown["deadlines"][-1]["deadline"]["phrase"], shown["amended"]) == ("июнь 2027 г.", [])
    assert reworded(demo) == []


def test_of_a_protocol_only_what_it_words_anew_is_reworded(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    changed = PLAN.replace("идёт отбор", "отбор закончен").replace("Открыть рейс", "Открыть рейсы")
    path = put(demo, changed)
    refused(take(demo, path, code=None), 1, "1")
    assert len(take(demo, path, *AMENDMENT, "--json").json["refs"]) == 2
    (ref,) = reworded(demo)
    assert demo("measure", "show", ref, "--json").json["measure"]["title"]["ru"] == "Открыть рейсы"


def test_columns_that_go_into_the_note_say_so(demo: Runner) -> None:
    shown = " ".join(take(demo, put(demo, PLAN), "--dry-run").out.split())
    assert "5: Финансирование (в примечание); 6: Ход исполнения (в примечание)" in shown
