"""What ``check`` tells beside its findings."""

from __future__ import annotations

import pytest

from tests.cli.running import Runner


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "The day of a completion goes in so: coopplan say … --done-on DAY"),
        ("ru", "День исполнения записывают так: coopplan say … --done-on ДЕНЬ"),
        ("kk", "Орындалған күн былай жазылады: coopplan say … --done-on КҮН"),
    ],
)
def test_how_a_day_that_is_missing_goes_in(demo: Runner, lang: str, told: str) -> None:
    path = demo.home / "plan.csv"
    rows = ("№;Мероприятие;Срок;Исполнители", "1;Открыть паром;до 31.08.2026;Порт")
    path.write_text("\n".join(rows), encoding="utf-8")
    demo("import", str(path), "--agreement", "AST-ATY-2023")
    demo.lang = lang
    before = demo("check", "AST-ATY-2023", code=None)
    assert told not in before.err
    voice = "росгранстрой"
    demo("say", "AST-ATY-2023/3", "--status", "done", "--on", "2026-09-20", "--by", voice)
    after = demo("check", "AST-ATY-2023", code=4)
    assert "AST-ATY-2023/3" in after.out
    assert told in after.err
