"""An import prints what became another, before and after it is recorded, and history keeps it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cli.running import Runner

PLAN = """
schema = "coopplan-plan/1"
[agreement]
ref = "SAM-AKT-2026"
kind = "plan"
title = "План совместных мероприятий"
parties = ["RU-SAM", "KZ-15"]
langs = ["ru"]
[[party]]
ref = "RU-SAM"
kind = "region"
country = "RU"
name = "Самарская область"
[[party]]
ref = "KZ-15"
kind = "region"
country = "KZ"
name = "Актюбинская область"
[[voice]]
ref = "akim"
name = "Аким"
level = "regional"
side = "KZ-15"
[[measure]]
key = "bus"
title = "Автобус Самара — Актобе"
sector = "transport"
deadline = "II квартал 2026 г."
[[measure.statement]]
on = "2026-02-01"
by = "akim"
status = "in_progress"
text = "Маршрут согласован"
"""


def take(runner: Runner, path: Path, old: str = "", new: str = "", *more: str) -> str:
    path.write_text(PLAN.replace(old, new) if old else PLAN, encoding="utf-8")
    return runner("import", str(path), *more).out


def test_what_changes_is_told_before_and_after(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    take(demo, path)
    for more in (("--dry-run",), ()):
        told = take(demo, path, "согласован", "закрыт", *more)
        assert "SAM-AKT-2026/1#1, text.ru: Маршрут согласован → Маршрут закрыт" in told
    assert "→" not in take(demo, path, "согласован", "закрыт")


def test_history_says_what_was_put_right_and_when(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    take(demo, path)
    assert "→" in take(demo, path, "согласован", "закрыт")
    said = next(e for e in history(demo) if e["statement"])
    (before,) = said["earlier"]
    assert (before["words"], before["until"]) == ("Маршрут согласован", 3)
    assert "Маршрут согласован" in demo("history", "SAM-AKT-2026/1").out
    demo("undo")
    assert not next(e for e in history(demo) if e["statement"])["earlier"]


def test_a_deadline_put_right_and_told_back_has_its_lines(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    take(demo, path)
    told = take(demo, path, "II квартал 2026", "IV квартал 2027")
    assert "deadline.phrase: II квартал 2026 г. → IV квартал 2027 г." in told
    assert "deadline.latest: 2026-06-30 → 2027-12-31" in told
    assert "2027-12-31 → 2026-06-30" in take(demo, path)
    lines = [e["deadline"]["deadline"]["phrase"] for e in history(demo) if e["deadline"]]
    assert lines == ["IV квартал 2027 г.", "II квартал 2026 г."]


def test_a_changed_status_is_told_beside_what_stays(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    take(demo, path)
    told = take(demo, path, '"in_progress"', '"done"')
    assert "SAM-AKT-2026/1#2" in told
    assert "status: in_progress → done" in told


def test_json_has_the_fields(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    take(demo, path)
    path.write_text(PLAN.replace("Самара — Актобе", "до Актобе"), encoding="utf-8")
    told = demo("import", str(path), "--json").json
    titles = {"before": "Автобус Самара — Актобе", "after": "Автобус до Актобе"}
    fields = [{"field": "title.ru", **titles}]
    assert told["changes"] == [
        {"kind": "measure", "ref": "SAM-AKT-2026/1", "beside": None, "fields": fields}
    ]
    assert told["changes_left_out"] == 0


def history(runner: Runner) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = runner("history", "SAM-AKT-2026/1", "--json").json["events"]
    return events
