"""Every command with streams in a bad state: a code of the interface, its own words, no inside.

The commands are those that have an example in their help, so that a new one is tried by itself.
"""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from coopplan.cli.help import Command
from coopplan.model.text import Lang
from coopplan.store.reading import connect
from tests.cli.running import Runner
from tests.cli.test_help import PATHS, command_of
from tests.holding.cases import is_killed
from tests.holding.streams import CLOSED, FULL, Ended, into_a_closed_pipe, run

CODES = (0, 1, 2, 3, 4)
NARROW = 40
DATA = Path(__file__).parents[2] / "data"


def typed() -> dict[str, list[str]]:
    """The first example of every command, without the name of the program."""
    found: dict[str, list[str]] = {}
    for path in PATHS:
        command = command_of(path)
        if isinstance(command, Command):
            example = command.examples[0].split(" > ")[0].split(" < ")[0]
            found[" ".join(path)] = shlex.split(example.replace("data/", f"{DATA}/"))[1:]
    return found


TYPED = typed()


def sound(ended: Ended, *codes: int) -> None:
    """Nothing of the program's inside is seen, and the code is one of the interface's."""
    assert "Traceback" not in ended.err, ended.err
    assert "COOPPLAN_DEBUG" not in ended.err, ended.err
    assert ended.code in (codes or CODES), ended


def chain_of(runner: Runner) -> str:
    with connect(str(runner.db)) as reader:
        return reader.known().chain


@pytest.mark.parametrize("name", TYPED)
def test_every_command_with_every_stream(demo: Runner, name: str) -> None:
    words = TYPED[name]
    whole, before = demo.db.read_bytes(), chain_of(demo)

    def anew() -> Runner:
        for made in demo.home.iterdir():
            shutil.rmtree(made) if made.is_dir() else made.unlink()
        demo.db.write_bytes(whole)
        return demo

    usual = run(anew(), words)
    sound(usual)
    if chain_of(demo) != before:
        assert is_killed(name), "kill -9 is tried on every command that writes"
    prints = bool(usual.out)

    gone = into_a_closed_pipe(anew(), words)
    sound(gone)
    assert gone.code == (0 if prints else usual.code), "a reader may go away"
    if prints:
        assert gone.err == ""

    # Of two states each is tried on every second command, the other on the rest.
    one, other = (CLOSED, FULL) if len(" ".join(words)) % 2 else (FULL, CLOSED)
    lost = run(anew(), words, out=one)
    sound(lost)
    assert lost.code == (1 if prints else usual.code), "an answer that is lost is no success"
    if prints:
        assert "cannot be printed" in lost.err

    bare = run(
        anew(),
        words,
        err=other,
        inp=CLOSED,
        encoding="ascii",
        LANG="C",
        TERM="dumb",
        NO_COLOR="1",
        COLUMNS=str(NARROW),
        COOPPLAN_LANG="kk",
    )
    assert bare.code == usual.code, "talk that nobody hears is not the answer"
    assert bare.out.isascii()
    assert "\x1b" not in bare.out
    assert bool(bare.out) == prints


# Bytes that no locale of ours takes for text, and a whole word cut in two.
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize(
    "words",
    [
        ("deadline", "-", "--json"),
        ("extract", "-"),
        ("sql", "-"),
        ("import", "-", "--agreement", "AST-ATY-2025"),
    ],
    ids=lambda words: words[0],
)
def test_an_input_that_is_no_text(
    demo: Runner, words: tuple[str, ...], encoding: str, tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    raw.write_bytes("до 1 декабря".encode()[:-1] + b"\xff\n")
    ended = run(demo, words, inp=str(raw), encoding=encoding)
    sound(ended, 1)
    assert "the input cannot be read" in ended.err


def test_nothing_can_be_heard_or_said(demo: Runner) -> None:
    for words, code in ((["overview"], 1), (["undo", "--lang", "ru"], 1), (["no-such"], 2)):
        for state in (CLOSED, FULL):
            sound(run(demo, words, out=state, err=state, inp=CLOSED), code)


@pytest.mark.parametrize("lang", [one.value for one in Lang])
def test_a_report_in_forty_columns(demo: Runner, lang: str) -> None:
    for words in (
        ("report", "AST-ATY-2025", "--quarter", "2025-Q4"),
        ("report", "--quarter", "2025-Q4"),
        ("history", "AST-ATY-2025/1"),
        ("timeline", "AST-ATY-2025"),
        ("measure", "list"),
        ("overview",),
    ):
        told = demo(
            *words, "--lang", lang, tty=True, environ={"COLUMNS": str(NARROW), "NO_COLOR": "1"}
        )
        long = [line for line in told.lines if len(line) > NARROW]
        # A word or an address that is longer than the line is not cut.
        assert not [line for line in long if " " in line.strip()], (words, long)


def test_words_of_a_locale_of_bare_ascii(demo: Runner) -> None:
    told = "Караузек".encode().decode("ascii", "surrogateescape")
    ended = run(demo, ["search", told], encoding="ascii", LC_ALL="POSIX")
    sound(ended, 0)
    assert re.search("karauzek", ended.out, re.IGNORECASE)
    sound(run(demo, ["search", "\udcff"], encoding="ascii", LC_ALL="POSIX"), 2)
