"""Archives and names with tricks in their paths: nothing outside the folder is read or written."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir

import pytest

from tests.cli.running import Runner
from tests.exchange.table.making import sheet, word

PLAN = "AST-ATY-2025"
ROWS = [["№", "Мероприятие", "Срок"], ["1", "Открыть рейс", "до 1 июня 2027 г."]]
WORDS = "канарейка"
SHOWN, OPENED, REFUSED, TAKEN = 71, 72, 1, 0
AWAY = Path(gettempdir())


def tricked(raw: bytes, secret: Path) -> bytes:
    """The archive, every part of it told to lie outside, by name, by link and by relation."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.endswith(".rels"):
                data = data.replace(b"</Relationships>", related(secret) + b"</Relationships>")
            new.writestr(part.filename, data)
        for name in ("../../evil.txt", str(AWAY / "evil.txt"), str(secret), "..\\evil.txt"):
            new.writestr(name, "x")
        link = zipfile.ZipInfo("word/media/image1.png")
        link.external_attr = 0o120777 << 16
        new.writestr(link, str(secret))
    return out.getvalue()


def related(secret: Path) -> bytes:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return "".join(
        f'<Relationship Id="evil{number}" Type="{kind}/{of}" Target="{target}"{mode}/>'
        for number, (of, target, mode) in enumerate(
            (
                ("attachedTemplate", secret.as_uri(), ' TargetMode="External"'),
                ("image", secret.as_uri(), ' TargetMode="External"'),
                ("externalLink", "../../../../../../../.." + str(secret), ""),
                ("sharedStrings", str(secret), ""),
            )
        )
    ).encode()


def watched(act: Callable[[], str], secret: Path) -> int:
    """The exit code of an act in a process that tells whether the secret was opened or shown."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            opened: list[str] = []

            def hear(event: str, told: tuple[object, ...]) -> None:
                if event in ("open", "os.listdir", "os.symlink") and told:
                    opened.append(str(told[0]))

            sys.addaudithook(hear)
            said = act()
            code = TAKEN
            if any(secret.name in path or "evil" in Path(path).name for path in opened):
                code = OPENED
            if WORDS in said:
                code = SHOWN
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def around(home: Path) -> set[Path]:
    return {*home.parent.iterdir(), *AWAY.glob("evil*"), *home.parents[1].glob("evil*")}


@pytest.fixture
def secret(demo: Runner) -> Path:
    inside = demo.home / "inside"
    inside.mkdir()
    path = demo.home / "secret-of-others.txt"
    path.write_text(f"Мероприятие;Срок\n{WORDS};2027\n", "utf-8")
    return path


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
@pytest.mark.parametrize("command", ["import", "extract"])
def test_tricks_in_an_archive(demo: Runner, secret: Path, kind: str, command: str) -> None:
    made = word(ROWS, before=["Стороны подписали план."]) if kind == "docx" else sheet(ROWS)
    file = demo.home / "inside" / f"plan.{kind}"
    file.write_bytes(tricked(made, secret))
    more = ["--agreement", PLAN, "--dry-run"] if command == "import" else []
    before = around(file)

    def act() -> str:
        done = demo(command, str(file), *more, code=None)
        assert done.code in (TAKEN, REFUSED)
        return done.out + done.err

    assert watched(act, secret) == TAKEN
    assert around(file) == before


def test_the_watch_sees(demo: Runner, secret: Path) -> None:
    assert watched(lambda: secret.read_text("utf-8")[:1], secret) == OPENED
    assert watched(lambda: WORDS, secret) == SHOWN


def test_names_do_not_lead_out_of_a_folder(demo: Runner, secret: Path) -> None:
    """Bodies and refs become names of files."""
    demo("measure", "edit", f"{PLAN}/1", "--body", "RU-AST: ../../evil/../министерство")
    folder = demo.home / "inside" / "requests"
    before = around(folder)
    demo("request", PLAN, "--quarter", "2025-Q4", "-o", str(folder))
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    assert names
    assert all(re.fullmatch(r"[\w.-]+", name) for name in names), names
    assert around(folder) - {folder} == before
    demo("export", "json", PLAN, "-o", str(demo.home / "all.json"))
    for ref in ("../evil", str(AWAY / "evil"), "..", "a/../../evil"):
        told = json.loads((demo.home / "all.json").read_text("utf-8"))
        told["plans"][0]["agreement"]["ref"] = ref
        (demo.home / "evil.json").write_text(json.dumps(told), "utf-8")
        done = demo("import", str(demo.home / "evil.json"), code=None)
        assert done.code in (1, 2), done
        assert "Traceback" not in done.err
