"""``extract`` for a known agreement tells on which measures its sentences land."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.exchange import planfile
from tests.cli.running import Runner

FIRST = (
    "Губернатор Омской области Пётр Лаврентьев и аким Павлодарской области Ермек Сагындыков "
    "подписали план мероприятий на 2026–2028 годы.\n"
    "План предусматривает ремонт дороги Черлак — Железинка, запуск автобуса Омск — Павлодар и "
    "строительство элеватора в Черлаке.\n"
)
HEAD = "План Омской области и Павлодарской области на 2026–2028 годы выполняется.\n"


@pytest.fixture
def known(empty: Runner, tmp_path: Path) -> Runner:
    """A register with one agreement, drafted of a text: OMS-PAV-2026."""
    empty("init")
    drafted(empty, tmp_path, FIRST, "--published", "2026-02-01", "--publisher", "Заря")
    empty("import", str(tmp_path / "draft.toml"))
    return empty


def drafted(runner: Runner, folder: Path, text: str, *told: str) -> str:
    """Draft a text to ``draft.toml``; return what was said of it."""
    path = folder / "text.txt"
    path.write_text(text, encoding="utf-8")
    told = told or (
        "--published", "2026-09-01", "--publisher", "Вестник", "--agreement", "OMS-PAV-2026"
    )  # fmt: skip
    return runner("extract", str(path), "-o", str(folder / "draft.toml"), *told).err


def test_another_road_is_no_news_of_the_known_one(known: Runner, tmp_path: Path) -> None:
    text = f"{HEAD}Завершён ремонт дороги Тара — Седельниково. Отменён запуск автобуса Омск — Тара."
    told = drafted(known, tmp_path, text)
    assert "New measures of OMS-PAV-2026:" in told
    assert "Said of measures" not in told
    plan = planfile.read(str(tmp_path / "draft.toml"))
    assert all(one.measure and one.measure > "OMS-PAV-2026/3" for one in plan.statements)


def test_links_are_listed_with_their_quotes(known: Runner, tmp_path: Path) -> None:
    told = drafted(known, tmp_path, f"{HEAD}Завершён ремонт дороги Черлак — Железинка.")
    assert "Said of measures of OMS-PAV-2026" in told
    assert "  1 Ремонт дороги Черлак — Железинка" in told
    assert "done: «" in told
    assert "New measures" not in told


def test_other_parties_are_told(known: Runner, tmp_path: Path) -> None:
    text = FIRST.replace("Омской", "Тверской").replace("Павлодарской", "Гомельской")
    told = drafted(known, tmp_path, text)
    assert "parties that OMS-PAV-2026 does not have: Тверская область, Гомельская область" in told
    assert "Said of measures" not in told
    assert "does not have" not in drafted(known, tmp_path, f"{HEAD}Начат ремонт причала.")


def test_a_plan_told_after_a_deed_takes_nothing_back(known: Runner, tmp_path: Path) -> None:
    text = (
        f"{HEAD}Запущен автобус Омск — Павлодар. "
        "В следующем году планируется расширить маршрут автобуса Омск — Павлодар."
    )
    told = drafted(known, tmp_path, text)
    assert "planned, context: «" in told
    known("import", str(tmp_path / "draft.toml"))
    rows = known("measure", "list", "OMS-PAV-2026", "--json").json["rows"]
    assert {row["ref"]: row["status"] for row in rows}["OMS-PAV-2026/2"] == "done"
