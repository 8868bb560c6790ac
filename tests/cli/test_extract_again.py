"""A text that the register has, drafted again: nothing twice, nothing undone, one origin."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.exchange import planfile
from tests.cli.releases import walked
from tests.cli.running import Runner

FIRST = (
    "Омская область и Павлодарская область подписали план мероприятий на 2026–2028 годы.\n"
    "План предусматривает строительство элеватора в Черлаке.\n"
)
TEXT = (
    "План Омской области и Павлодарской области на 2026–2028 годы выполняется.\n"
    "Открыт элеватор на берегу Иртыша. Планируется построить причал в Таре. "
    "Начат ремонт дороги Тара — Седельниково.\n"
)
OURS = ("--published", "2026-09-01", "--publisher", "Заря", "--agreement", "OMS-PAV-2026")
OTHERS = ("--published", "2026-09-02", "--publisher", "Маяк", "--agreement", "OMS-PAV-2026")


@pytest.fixture
def known(empty: Runner, tmp_path: Path) -> Runner:
    """A register with an agreement, and a text reviewed: one linked, one dropped, one new."""
    empty("init")
    drafted(empty, tmp_path, FIRST, "--published", "2026-02-01")
    empty("import", str(tmp_path / "draft.toml"))
    path, draft = tmp_path / "text.txt", tmp_path / "draft.toml"
    path.write_text(TEXT, encoding="utf-8")
    walked(empty, str(path), "-o", str(draft), *OURS, answers="k\n1\nd\nk\nn\n\n\n\n\n")
    empty("import", str(draft))
    rows = empty("measure", "list", "OMS-PAV-2026", "--json").json["rows"]
    assert [row["status"] for row in rows] == ["done", "in_progress"]
    return empty


def drafted(runner: Runner, folder: Path, text: str, *told: str) -> str:
    path = folder / "text.txt"
    path.write_text(text, encoding="utf-8")
    return runner("extract", str(path), "-o", str(folder / "draft.toml"), *told).err


def test_what_was_decided_stands(known: Runner, tmp_path: Path) -> None:
    told = drafted(known, tmp_path, TEXT, *OURS)
    assert "Nothing is recorded twice." in told
    assert "Left out of this text before, and again now" in told
    assert "причал" in told.partition("Left out")[2]
    assert "элеватор" not in told.partition("Left out")[2]
    assert "Nothing changed" in known("import", str(tmp_path / "draft.toml")).err


def test_the_address_need_not_be_typed_again(known: Runner, tmp_path: Path) -> None:
    known("undo")
    drafted(known, tmp_path, TEXT, *OURS, "--address", "https://example.org/zarya/1")
    known("import", str(tmp_path / "draft.toml"))
    drafted(known, tmp_path, TEXT, *OURS)
    assert "Nothing changed" in known("import", str(tmp_path / "draft.toml")).err


def test_another_paper_is_no_second_origin(known: Runner, tmp_path: Path) -> None:
    told = drafted(known, tmp_path, TEXT, *OTHERS)
    assert "The register has this text: s2 (Заря, 1 Sep 2026). As evidence it counts once." in told
    assert "Nothing is recorded twice" not in told
    draft = str(tmp_path / "draft.toml")
    assert [one.origin for one in planfile.read(draft).sources.values()] == ["Заря"]
    known("import", draft)
    (row,) = [
        row
        for row in known("measure", "list", "OMS-PAV-2026", "--json").json["rows"]
        if row["ref"] == "OMS-PAV-2026/1"
    ]
    assert row["status"] == "done", "the words are known to speak of it"
    assert row["evidence"] == "claimed", "two papers with one text are one origin"


def test_an_origin_that_is_typed_stands(known: Runner, tmp_path: Path) -> None:
    drafted(known, tmp_path, TEXT, *OTHERS, "--origin", "агентство")
    (source,) = planfile.read(str(tmp_path / "draft.toml")).sources.values()
    assert source.origin == "агентство"


def test_another_text_of_the_paper_is_read_whole(known: Runner, tmp_path: Path) -> None:
    told = drafted(known, tmp_path, TEXT.replace("выполняется", "выполнен"), *OURS)
    assert "The register has this text" not in told


def test_a_review_proposes_what_was_decided(known: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "text.txt", str(tmp_path / "draft.toml")
    path.write_text(TEXT, encoding="utf-8")
    done = walked(known, str(path), "-o", draft, *OURS, answers="k\n\nd\nk\n\n\n\n\n\n")
    assert "* 1 " in done.err
    assert "* 2 " in done.err
    assert "Nothing changed" in known("import", draft).err


def test_the_same_words_on_another_page_are_told(known: Runner, tmp_path: Path) -> None:
    known("undo")
    drafted(known, tmp_path, TEXT, *OURS)
    known("import", str(tmp_path / "draft.toml"))
    framed = f"<html><body><nav>Новости</nav><p>{TEXT}</p></body></html>"
    told = drafted(known, tmp_path, framed, *OTHERS)
    assert "The register has these words: s2 (Заря, 1 Sep 2026). --origin" in told
    assert "has these words" not in drafted(known, tmp_path, framed, *OTHERS, "--origin", "Заря")
    other = framed.replace("Начат ремонт", "Завершён капитальный ремонт")
    assert "has these words" not in drafted(known, tmp_path, other, *OTHERS)
