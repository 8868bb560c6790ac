"""Every command as its help shows it, each where it works: what has to be there is made before.

The commands are those that have an example in their help, so that a new one is tried by itself.
"""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

from coopplan.cli.help import Command
from tests.cli.running import Runner
from tests.cli.test_help import PATHS, command_of
from tests.holding.cases import ISSUE

DATA = Path(__file__).parents[2] / "data"


def _typed() -> dict[str, list[str]]:
    """The first example of every command, without the name of the program."""
    found: dict[str, list[str]] = {}
    for path in PATHS:
        command = command_of(path)
        if isinstance(command, Command):
            example = command.examples[0].split(" > ")[0].split(" < ")[0]
            found[" ".join(path)] = shlex.split(example.replace("data/", f"{DATA}/"))[1:]
    return found


TYPED = _typed()
TYPED["init"] = ["--db", "new.db", *TYPED["init"]]
TYPED["report reprint"] += ["--format", "json"]  # which is of no language
TYPED["indicator read"] += ["--by", "rosgranstroy"]

_EDIT = TYPED["measure edit"]
_BEFORE: dict[str, tuple[list[str], ...]] = {
    "report reprint": (list(ISSUE),),
    "report restate": (list(ISSUE), _EDIT),
    "agreement add": (
        TYPED["party add"],
        ["party", "add", "KZ-15", "--kind", "region", "--name", "Актюбинская область"],
    ),
    "voice edit": (TYPED["voice add"],),
    "undo": (_EDIT,),
    "redo": (_EDIT, ["undo"]),
    "db restore": (TYPED["db backup"],),
    "view drop": (TYPED["view save"],),
}
_FILES = {
    "source verify": ("s12.txt", "На форуме подписан план."),
    "extract": ("article.txt", "Астраханская и Атырауская области подписали план на 2026 год."),
}
FOUND = {"check": 4}
"""The exit codes of commands whose example finds something."""


class Typist:
    """Types one command, again and again, always on the same register in the same folder."""

    def __init__(self, runner: Runner, name: str) -> None:
        self.runner, self.name, self.words = runner, name, TYPED[name]
        for words in _BEFORE.get(name, ()):
            cwd_free = [str(runner.home / word) if word.endswith(".db") else word for word in words]
            runner(*cwd_free)
        if name in _FILES:
            file, text = _FILES[name]
            (runner.home / file).write_text(text, "utf-8")
        self._kept = {
            path.relative_to(runner.home): path.read_bytes()
            for path in runner.home.rglob("*")
            if path.is_file()
        }

    def anew(self) -> Runner:
        """All as it was before the command."""
        for made in self.runner.home.iterdir():
            shutil.rmtree(made) if made.is_dir() else made.unlink()
        for place, raw in self._kept.items():
            path = self.runner.home / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw)
        return self.runner
