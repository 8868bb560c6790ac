"""``history`` of an agreement has the changes of its own record."""

from __future__ import annotations

from tests.cli.running import Runner
from tests.cli.tables import AGREEMENT, PLAN, put, take


def test_an_edit_of_an_agreement_is_in_its_history_until_it_is_undone(demo: Runner) -> None:
    line = "Запись изменена: AST-ATY-2025"
    before = demo("history", "AST-ATY-2025").out
    assert line not in before
    demo("agreement", "edit", "AST-ATY-2025", "--period", "2025/2028")
    events = demo("history", "AST-ATY-2025", "--json").json["events"]
    assert [one["version_of"] for one in events if one["version_of"]] == ["AST-ATY-2025"]
    assert line in " ".join(demo("history", "AST-ATY-2025").out.split())
    assert line not in demo("history", "AST-ATY-2025/1").out
    demo("undo")
    assert demo("history", "AST-ATY-2025").out == before


def test_a_typing_error_put_right_is_in_the_history_of_the_measure(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    ref = next(
        row["ref"]
        for row in demo("measure", "list", AGREEMENT, "--json").json["rows"]
        if "ярмарку" in str(row)
    )
    right = PLAN.replace("ремёсел", "блюд").replace(
        "Министерство экономики", "Министерство торговли"
    )
    take(demo, put(demo, right), "--as", "typo")
    told = " ".join(demo("history", ref).out.split())
    assert "Исправлено" in told
    assert "ярмарку ремёсел → Провести ярмарку блюд" in told
    (event,) = demo("history", ref, "--json").json["events"]
    assert event["version_of"] == ref
    assert event["before"]["changed"] == ["title", "bodies"]
    names = [event[of]["bodies"][0]["name"]["ru"] for of in ("before", "after")]
    assert names == ["Министерство экономики", "Министерство торговли"]
    demo("undo")
    assert "Исправлено" not in demo("history", ref).out


def test_an_amendment_is_told_once(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    how = ("--as", "amendment", "--protocol", "Протокол № 2", "--on", "2026-11-20")
    ref = take(demo, put(demo, PLAN.replace("ремёсел", "блюд")), *how, "--json").json["refs"][0]
    (event,) = demo("history", ref, "--json").json["events"]
    assert event["amended"]["basis"] == "Протокол № 2"


def test_a_note_recorded_later_is_in_the_history_of_the_measure(demo: Runner) -> None:
    ref = "AST-ATY-2025/1"
    demo("measure", "edit", ref, "--note", "Сверено с текстом")
    assert f"Запись изменена: {ref}" in " ".join(demo("history", ref).out.split())
