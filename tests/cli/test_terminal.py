"""What the terminal tells about itself, and letters that an encoding lacks."""

from __future__ import annotations

import os
import pty
from collections.abc import Iterator

import pytest

from coopplan.cli import letters
from coopplan.cli.terminal import Terminal
from tests.cli.running import NOW, Runner, Stream


def terminal(*, tty: bool = False, encoding: str = "utf-8", **environ: str) -> Terminal:
    return Terminal(Stream(tty=tty, encoding=encoding), Stream(), Stream(), environ, lambda: NOW)


def test_width_is_columns_else_a_hundred() -> None:
    assert terminal().width == 100
    assert terminal(COLUMNS="80").width == 80
    assert terminal(COLUMNS="3").width == 40
    assert terminal(COLUMNS="many").width == 100
    assert terminal(tty=True).width == 80, "a terminal that does not tell its size"


def test_colour_only_where_it_is_wanted() -> None:
    assert terminal(tty=True).colour
    assert not terminal().colour
    assert not terminal(tty=True, NO_COLOR="1").colour
    assert terminal(tty=True, NO_COLOR="").colour
    assert not terminal(tty=True, TERM="dumb").colour


def test_drawn_characters_only_where_the_encoding_has_them() -> None:
    assert terminal().unicode
    assert not terminal(encoding="cp1251").unicode
    assert not terminal(encoding="ascii").unicode
    assert terminal().spell is None


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("Қарауөзек", "cp1251", "Карауозек"),
        ("Іс-шара № 1 — «тоқсан»", "cp1251", "Іс-шара № 1 — «токсан»"),
        ("Караузек", "ascii", "Karauzek"),
        ("Щука — №1…", "ascii", "Shchuka - No.1..."),
        ("Қазақстан", "ascii", "Kazakstan"),
        ("日本", "ascii", "??"),
        ("объект", "ascii", "obekt"),
    ],
)
def test_a_letter_that_is_missing_gets_its_likeness(text: str, encoding: str, shown: str) -> None:
    spell = letters.speller(encoding)
    assert spell is not None
    assert spell(text) == shown


def test_a_stream_cannot_fail_on_a_letter() -> None:
    stream = Stream(encoding="cp1251")
    stream.write("Әріп 🙂")
    assert stream.told == "Аріп ?"


@pytest.mark.parametrize("encoding", ["cp1251", "ascii", "koi8-r", "cp866"])
def test_a_report_is_printed_in_any_encoding(demo: Runner, encoding: str) -> None:
    done = demo(
        *("report", "AST-ATY-2025", "--quarter", "2025-Q4", "--lang", "kk"), encoding=encoding
    )
    assert "AST-ATY-2025" in done.out
    assert "█" not in done.out
    assert max(map(len, done.lines)) <= 100


def test_json_in_another_encoding_loses_nothing(demo: Runner) -> None:
    plain = demo("party", "list", "--json").json
    assert demo("party", "list", "--json", encoding="ascii").json == plain


@pytest.fixture
def typist() -> Iterator[tuple[int, Terminal]]:
    """Where keys are pressed, and the terminal that reads them."""
    keys, screen = pty.openpty()
    with os.fdopen(keys, "wb"), os.fdopen(screen, encoding="utf-8") as told:
        yield keys, Terminal(Stream(), Stream(), told, {}, lambda: NOW)


def test_lines_of_one_paste_are_one_answer_where_they_go_on(typist: tuple[int, Terminal]) -> None:
    keys, terminal = typist
    os.write(keys, "мост через\nреку Ясную\nk\nend\n".encode())
    text = "Стороны построят мост через реку Ясную."
    assert terminal.answer("?", lambda words: words in text) == "мост через реку Ясную"
    assert terminal.answer("?") == "k"


def test_what_is_typed_ahead_answers_the_next_question(typist: tuple[int, Terminal]) -> None:
    keys, terminal = typist
    os.write(keys, "мост\n\nk\nend\n".encode())
    assert terminal.answer("?", lambda words: "k" in words) == "мост"
    assert [terminal.answer("?"), terminal.answer("?")] == ["", "k"]
