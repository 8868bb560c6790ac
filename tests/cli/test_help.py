"""Every command explains itself in three languages, with examples that can be typed."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

import pytest
from typer import _click as click

from coopplan.cli.call import Call
from coopplan.cli.help import Command, Group
from coopplan.cli.main import build
from coopplan.cli.table import MODULES
from coopplan.cli.terminal import Terminal
from coopplan.language.sentences import Sentences
from tests.cli.running import NOW, Runner, Stream

LANGS = ["ru", "kk", "en"]


def commands() -> Iterator[tuple[str, ...]]:
    root = build()
    context = click.Context(root, info_name="coopplan")
    for name in root.list_commands(context):
        command = root.get_command(context, name)
        yield (name,)
        if isinstance(command, Group):
            for inner in command.list_commands(context):
                yield (name, inner)


def command_of(path: tuple[str, ...]) -> click.Command:
    context = click.Context(build(), info_name="coopplan")
    command: click.Command = build()
    for name in path:
        assert isinstance(command, Group)
        found = command.get_command(context, name)
        assert found is not None
        command = found
    return command


PATHS = list(commands())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_help_fits_and_has_an_example(empty: Runner, path: tuple[str, ...], lang: str) -> None:
    done = empty(*path, "--help", environ={"COOPPLAN_LANG": lang, "COLUMNS": "80"})
    heading = {"ru": "Пример", "kk": "Мысал", "en": "Example"}[lang]
    assert heading in done.out
    before = done.out.split(heading)[0]
    assert max(map(len, before.splitlines())) <= 80
    assert f"coopplan {' '.join(path)}" in done.out
    assert done.err == ""


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_page_names_every_command(empty: Runner, lang: str) -> None:
    done = empty("--help", environ={"COOPPLAN_LANG": lang, "COLUMNS": "80"})
    told = [line.split()[0] for line in done.lines if line.startswith("  ") and line.split()]
    assert set(MODULES) <= set(told)
    assert max(map(len, done.lines)) <= 80


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_every_option_and_argument_says_what_it_is(path: tuple[str, ...]) -> None:
    command = command_of(path)
    assert command.help
    for param in command.params:
        assert getattr(param, "help", None), param.name


def examples() -> Iterator[str]:
    for path in PATHS:
        command = command_of(path)
        if isinstance(command, Command):
            assert command.examples, path
            yield from command.examples


@pytest.mark.parametrize("example", list(examples()))
def test_examples_can_be_typed(example: str) -> None:
    words = shlex.split(example.split(" > ")[0].split(" < ")[0])[1:]
    terminal = Terminal(Stream(), Stream(), Stream(), {}, lambda: NOW)
    call = Call(terminal, Sentences("en"))
    root = build()
    with root.make_context("coopplan", words, obj=call) as context:
        parent: click.Context = context
        command: click.Command = root
        rest = [*context._protected_args, *context.args]
        while isinstance(command, Group) and rest:
            name, found, rest = command.resolve_command(parent, rest)
            assert found is not None
            command = found
            parent = command.make_context(name, rest, parent=parent)
            rest = [*parent._protected_args, *parent.args]
        assert not isinstance(command, Group) or command.default is not None


def test_help_speaks_the_locale_where_nothing_else_is_said(empty: Runner) -> None:
    assert "Вызов" in empty("--help", environ={"LANG": "ru_RU.UTF-8"}).out
    assert "Шақыру" in empty("--help", environ={"LC_ALL": "kk_KZ.UTF-8"}).out
    assert "Usage" in empty("--help", environ={"LANG": "C"}).out
    assert "Шақыру" in empty("-h", environ={"LANG": "ru_RU", "COOPPLAN_LANG": "kk"}).out


def test_version_beside_other_words(empty: Runner) -> None:
    assert empty("--db", "x.db", "--version").out.startswith("coopplan ")
