"""Files that commands make: whole or as they were, and closed to others."""

from __future__ import annotations

import os
import resource
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coopplan.cli import saving
from coopplan.errors import DiskFull, FileFailed
from tests.cli.running import Runner, refused

SEED = "AST-ATY-2025"
MADE = {
    "report as text": ("report", SEED, "--quarter", "2025-Q4", "-o", "{out}/a.txt"),
    "report as DOCX": ("report", SEED, "--quarter", "2025-Q4", "-o", "{out}/a.docx"),
    "report as JSON": ("report", SEED, "--quarter", "2025-Q4", "-o", "{out}/a.json"),
    "reports issued": (
        *("report", SEED, "--quarter", "2025-Q4", "--issue", "--format", "md", "--format", "html"),
        *("-o", "{out}/issued"),
    ),
    "diff": ("diff", SEED, "2025-Q2", "2025-Q4", "-o", "{out}/a.html"),
    "plan files": ("export", "plan", "-o", "{out}/plans"),
    "JSON": ("export", "json", "-o", "{out}/a.json"),
    "requests": ("request", SEED, "--quarter", "2025-Q4", "-o", "{out}/requests"),
    "translations": ("translate", SEED, "--to", "kk", "-o", "{out}/kk.xlsx"),
    "draft": ("extract", "{article}", "--published", "2025-04-14", "-o", "{out}/draft.toml"),
    "backup": ("db", "backup", "{out}/copy.db"),
    "settings": ("config", "set", "lang", "ru"),
    "view": ("view", "save", "late", "+overdue"),
    "new register": ("--db", "{out}/deep/er/new.db", "init"),
}


def made(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name != "register.db"]


@pytest.mark.parametrize("words", MADE.values(), ids=MADE.keys())
def test_what_is_made_is_closed_to_others(demo: Runner, words: tuple[str, ...]) -> None:
    text = Path(__file__).parents[1] / "extract" / "texts" / "ru01_menu.txt"
    out = demo.home / "out"
    out.mkdir()
    before = set(made(demo.home))
    old = os.umask(0)
    try:
        demo(*(word.format(out=out, article=text) for word in words))
    finally:
        os.umask(old)
    new = [path for path in made(demo.home) if path not in before]
    assert [path for path in new if path.is_file()] or words[0] == "request"
    for path in new:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_the_side_files_of_a_register_are_closed_to_others(demo: Runner) -> None:
    from coopplan.store import database

    demo.db.chmod(0o600)
    old = os.umask(0)
    try:
        with database.write(str(demo.db), clock=lambda: demo.now, who="ann", action="x") as w:
            w.keep = True
            sides = [path for path in demo.home.iterdir() if path != demo.db]
            assert {path.name for path in sides} == {"register.db-wal", "register.db-shm"}
            assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in sides)
    finally:
        os.umask(old)


def test_a_file_that_was_there_keeps_its_mode_and_a_link_its_place(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_bytes(b"old")
    real.chmod(0o644)
    link.symlink_to(real)
    saving.whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o644
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.txt", "real.txt"]


def in_little_room(act: Callable[[], object]) -> str:
    """What becomes of an act in a process that may write no file beyond 4096 bytes."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        told = "broken"
        try:
            import signal

            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
            act()
            told = "ok"
        except BaseException as error:
            told = type(error).__name__
        finally:
            os.write(theirs, told.encode())
            os._exit(0)
    os.waitpid(child, 0)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        return pipe.read()


def test_where_there_is_no_room_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"old")
    assert in_little_room(lambda: saving.whole(path, b"x" * 5000)) == DiskFull.__name__
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert in_little_room(lambda: saving.whole(path, b"new")) == "ok"


@pytest.mark.parametrize("name", ["no/such/a.txt", "a\0b", "", "x" * 300])
def test_a_place_that_is_none(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileFailed):
        saving.whole(tmp_path / name if name else tmp_path, b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made(demo: Runner) -> None:
    (demo.home / "file").write_text("")
    words = ("request", SEED, "--quarter", "2025-Q4", "-o", str(demo.home / "file" / "x"))
    refused(demo(*words, code=None), 1, "file")


def test_files_that_belong_together_are_written_all_or_none(tmp_path: Path) -> None:
    old, new, shut = (tmp_path / name for name in ("old", "new", "shut"))
    old.write_bytes(b"before")
    shut.mkdir()
    with pytest.raises(FileFailed):
        saving.together([(old, b"after"), (new, b"after"), (shut, b"after")])
    assert old.read_bytes() == b"before"
    assert sorted(tmp_path.iterdir()) == [old, shut]
    shut.rmdir()
    saving.together([(old, b"after"), (new, b"after"), (shut, b"after")])
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"after"}
    assert len(list(tmp_path.iterdir())) == 3


def test_a_request_that_fails_leaves_none_of_its_sheets(demo: Runner) -> None:
    path, out = demo.home / "plan.csv", demo.home / "requests"
    rows = ("№;Мероприятие;Срок;Исполнители", "1;Открыть паром;2026;Порт", "2;Мост;2026;Дороги")
    path.write_text("\n".join(rows), encoding="utf-8")
    demo("import", str(path), "--agreement", "AST-ATY-2023")
    words = ("request", "AST-ATY-2023", "--quarter", "2025-Q4", "-o", str(out))
    demo(*words)
    first, *_, last = sorted(out.iterdir())
    for sheet in sorted(out.iterdir()):
        sheet.unlink()
    last.mkdir()
    refused(demo(*words, code=None), 1, last.name)
    assert first != last
    assert list(out.iterdir()) == [last]


def test_what_was_there_is_given_back_where_a_name_cannot_be_taken(tmp_path: Path) -> None:
    """The last place becomes a folder when all of them are written already."""
    old, new, shut = (tmp_path / name for name in ("old", "new", "shut"))
    old.write_bytes(b"before")
    old.chmod(0o644)

    def made() -> Iterator[tuple[Path, bytes]]:
        yield old, b"after"
        yield new, b"after"
        yield shut, b"after"
        shut.mkdir()

    with pytest.raises(FileFailed):
        saving.together(made())
    assert old.read_bytes() == b"before"
    assert stat.S_IMODE(old.stat().st_mode) == 0o644
    assert sorted(tmp_path.iterdir()) == [old, shut]


def test_files_written_together_leave_nothing_else(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"before")
    saving.together([(old, b"after"), (new, b"after")])
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == {
        old: b"after",
        new: b"after",
    }


def test_a_person_who_breaks_off_leaves_what_was(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_bytes(b"before")

    def made() -> Iterator[tuple[Path, bytes]]:
        yield old, b"after"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        saving.together(made())
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == {old: b"before"}


def test_plan_files_are_written_all_or_none(demo: Runner) -> None:
    out = demo.home / "plans"
    demo("export", "plan", "-o", str(out))
    first, *_, last = sorted(out.rglob("plan.toml"))
    for path in out.rglob("plan.toml"):
        path.unlink()
    first.write_text("before")
    last.mkdir()
    refused(demo("export", "plan", "-o", str(out), code=None), 1, str(last))
    assert first.read_text() == "before"
    assert sorted(path for path in out.rglob("*") if path.parent != out) == [first, last]


def test_an_issued_report_of_which_a_file_fails_leaves_none_and_is_told(demo: Runner) -> None:
    out = demo.home / "issued"
    (out / "report-1-ru.html").mkdir(parents=True)
    words = ("report", SEED, "--quarter", "2025-Q4", "--issue", "--format", "md", "--format")
    ran = demo(*words, "html", "-o", str(out), code=None)
    assert ran.code == 1
    assert "report-1-ru.html" in ran.err
    assert "coopplan report reprint 1" in ran.err
    assert [path.name for path in out.iterdir()] == ["report-1-ru.html"]
