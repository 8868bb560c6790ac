"""``history`` of an agreement has the changes of its own record."""

from __future__ import annotations

from tests.cli.running import Runner


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
