"""Every command with streams in a bad state: a code of the interface, its own words, no inside.

The commands are those of ``typed``: every one that there is.
"""

from __future__ import annotations

import re
from contextlib import chdir
from pathlib import Path

import pytest

from coopplan.model.text import Lang
from coopplan.store.reading import connect
from tests.cli.running import Runner
from tests.holding.cases import is_killed
from tests.holding.streams import CLOSED, FULL, Ended, into_a_closed_pipe, run
from tests.holding.typed import FOUND, TYPED, Typist

CODES = (0, 1, 2, 3, 4)
NARROW = 40


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
    typist = Typist(demo, name)
    words, anew, before = typist.words, typist.anew, chain_of(demo)
    usual = run(anew(), words)
    sound(usual, FOUND.get(name, 0))
    if chain_of(demo) != before:
        assert is_killed(name), "kill -9 is tried on every command that writes"
    prints = bool(usual.out)

    gone = into_a_closed_pipe(anew(), words)
    sound(gone, 0 if prints else usual.code)  # a reader may go away
    if prints:
        assert gone.err == ""

    # Of two states each is tried on every second command, the other on the rest.
    one, other = (CLOSED, FULL) if len(" ".join(words)) % 2 else (FULL, CLOSED)
    lost = run(anew(), words, out=one)
    sound(lost, 1 if prints else usual.code)  # an answer that is lost is no success
    if prints:
        assert "cannot be printed" in lost.err

    for encoding, lang in (("ascii", "C"), ("cp1251", "ru_RU.CP1251"), ("koi8-r", "ru_RU.KOI8-R")):
        bare = run(
            anew(),
            words,
            err=other if encoding == "ascii" else "",
            inp=CLOSED,
            encoding=encoding,
            LANG=lang,
            TERM="dumb",
            NO_COLOR="1",
            COLUMNS=str(NARROW),
            COOPPLAN_LANG="kk",
        )
        sound(bare, usual.code)  # talk that nobody hears is not the answer
        assert bare.out.isascii() or encoding != "ascii" or name in AS_WRITTEN
        assert "\x1b" not in bare.out
        assert bool(bare.out) == prints


@pytest.mark.parametrize("name", TYPED)
def test_every_command_in_forty_columns(demo: Runner, name: str) -> None:
    typist = Typist(demo, name)
    for lang in Lang:
        narrow = {"COLUMNS": str(NARROW), "NO_COLOR": "1", "TERM": "dumb"}
        runner, words = typist.anew(), [*typist.words, "--lang", lang.value]
        with chdir(runner.home):
            told = runner(*words, tty=True, environ=narrow, code=None)
        assert told.code == FOUND.get(name, 0), told.err
        if name in AS_WRITTEN:
            continue
        long = [line for line in told.lines if len(line) > NARROW]
        # A word or an address that is longer than the line is not cut.
        assert not [line for line in long if " " in line.strip()], long


AS_WRITTEN = ("completion", "config show", "report reprint")
"""What is printed for a program, or as it stands in a file or went out."""


# Bytes that no locale of ours takes for text, and a whole word cut in two.
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize(
    "words",
    [
        ("deadline", "-", "--json"),
        ("sql", "-"),
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


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("import", "-", "--agreement", "AST-ATY-2025"), "- cannot be taken as a table"),
        (("extract", "-"), "another language"),
    ],
    ids=["import", "extract"],
)
def test_files_are_read_by_their_own_bytes(
    demo: Runner, words: tuple[str, ...], told: str, encoding: str, tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    raw.write_bytes("до 1 декабря".encode()[:-1] + b"\xff\n")
    ended = run(demo, words, inp=str(raw), encoding=encoding)
    sound(ended, 1)
    assert told in ended.err


def test_nothing_can_be_heard_or_said(demo: Runner) -> None:
    for words, code in ((["overview"], 1), (["undo", "--lang", "ru"], 1), (["no-such"], 2)):
        for state in (CLOSED, FULL):
            sound(run(demo, words, out=state, err=state, inp=CLOSED), code)


@pytest.mark.parametrize("lang", [one.value for one in Lang])
def test_a_report_in_forty_columns(demo: Runner, lang: str) -> None:
    for words in (
        ("report", "AST-ATY-2025", "--quarter", "2025-Q4"),
        ("report", "--quarter", "2025-Q4"),
        ("report", "AST-ATY-2025", "--layout", "official"),
        ("timeline",),
        ("check",),
        ("measure", "list"),
        ("measure", "fate", "--suggest", "AST-ATY-2023"),
        ("sql", "select * from measures limit 5"),
    ):
        told = demo(
            *words,
            "--lang",
            lang,
            tty=True,
            environ={"COLUMNS": str(NARROW), "NO_COLOR": "1"},
            code=None,
        )
        assert told.code in (0, 4), told.err
        long = [line for line in told.lines if len(line) > NARROW]
        # A word or an address that is longer than the line is not cut.
        assert not [line for line in long if " " in line.strip()], (words, long)


def test_words_of_a_locale_of_bare_ascii(demo: Runner) -> None:
    told = "Караузек".encode().decode("ascii", "surrogateescape")
    ended = run(demo, ["search", told], encoding="ascii", LC_ALL="POSIX")
    sound(ended, 0)
    assert re.search("karauzek", ended.out, re.IGNORECASE)
    sound(run(demo, ["search", "\udcff"], encoding="ascii", LC_ALL="POSIX"), 2)
