"""Commands and groups on typer: options of every command, help in the reader's language, no guess.

The rule: what goes wrong on the command line is raised as one of our refusals, so that it speaks
the reader's language and has the one shape of every error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import typer
from typer import _click as click
from typer._click.exceptions import UsageError
from typer.core import TyperCommand, TyperGroup, TyperOption

from coopplan.cli.call import call_of
from coopplan.cli.help_page import GLOBAL, about, examples_shown, parameters, usage, words_of
from coopplan.errors import ExtraWords, MissingCommand, UnknownCommand
from coopplan.language.sentences import msg
from coopplan.model.frozen import frozen
from coopplan.model.nearest import nearest

_GLOBALS: tuple[tuple[str, str, str], ...] = (
    ("db", msg("DATABASE"), msg("the database: a file, sqlite:///file or postgresql://…")),
    ("lang", msg("LANG"), msg("language of what is printed: ru, kk or en")),
    ("as_of", msg("DAY"), msg("the day to look at: what was true then")),
    ("known_at", msg("INSTANT"), msg("what had been recorded by then: a day, an instant or #118")),
)


def _keep(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> None:
    """Note the value of an option of every command; the last one given counts."""
    if value not in (None, False) and param.name is not None:
        call_of(ctx).flags[param.name] = value


def _print_help(ctx: typer.Context, param: typer.CallbackParam, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        call_of(ctx).terminal.write(ctx.get_help())
        raise typer.Exit


def _options(taken: Iterable[click.Parameter]) -> list[click.Parameter]:
    """Return the options of every command, without those that it has a meaning of its own for."""
    names = {opt for param in taken for opt in param.opts}
    options: list[click.Parameter] = [
        TyperOption(
            param_decls=[name, f"--{name.replace('_', '-')}"],
            metavar=metavar,
            help=about,
            expose_value=False,
            callback=_keep,
            rich_help_panel=GLOBAL,
        )
        for name, metavar, about in _GLOBALS
    ]
    options.append(
        TyperOption(
            param_decls=["json", "--json"],
            is_flag=True,
            help=msg("print JSON"),
            expose_value=False,
            callback=_keep,
            rich_help_panel=GLOBAL,
        )
    )
    options.append(
        TyperOption(
            param_decls=["help", "-h", "--help"],
            is_flag=True,
            is_eager=True,
            help=msg("show this page"),
            expose_value=False,
            callback=_print_help,
            rich_help_panel=GLOBAL,
        )
    )
    return [option for option in options if not names.intersection(option.opts)]


@contextmanager
def _of(ctx: click.Context) -> Iterator[None]:
    """Tell an error of the command line which command it belongs to."""
    try:
        yield
    except UsageError as error:
        error.ctx = error.ctx or ctx
        raise


class Command(TyperCommand):
    """A command with the options of every command and examples in its help.

    ``epilog`` holds the examples, one a line; ``also`` are commands that its first word may name.
    """

    allow_extra_args = True

    asks = ""
    """The fields that a person is asked for where none was given; with ! until answered."""
    also: tuple[Entry, ...] = ()

    def __init__(self, name: str | None, **attrs: Any) -> None:
        super().__init__(name, add_help_option=False, **_without(attrs, "add_help_option"))
        self.params += _options(self.params)

    @property
    def examples(self) -> list[str]:
        """The examples of the help page, as they can be typed."""
        return (self.epilog or "").strip().splitlines()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command's words; more of them than it takes are refused."""
        if self.asks and not ctx.resilient_parsing:
            from coopplan.cli.asking import asked

            args = asked(self, ctx, args, self.asks)
        with _of(ctx):
            left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            raise ExtraWords(words=tuple(left), command=ctx.command_path)
        return left

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help page in the reader's language."""
        words = words_of(ctx)
        usage(self, ctx, formatter, "")
        about(self.help or "", words, formatter)
        if self.also:
            with formatter.section(words.t("Commands")):
                formatter.write_dl([(one.name, words.t(one.about)) for one in self.also])
        parameters(self, words, formatter)
        examples_shown(self.examples, words, formatter)


@frozen
class Entry:
    """A command of a group before it is made: ``group --help`` and its neighbours do without it.

    ``function`` may be named as ``module:function`` of ``cli.commands``, not imported until then.
    """

    function: Callable[..., None] | str
    name: str
    about: str
    examples: tuple[str, ...]
    asks: str = ""

    def make(self) -> click.Command:
        """Make the command."""
        function = self.function
        if isinstance(function, str):
            module, _, name = function.partition(":")
            function = getattr(import_module(f"coopplan.cli.commands.{module}"), name)
        return command(function, self.name, self.about, *self.examples, asks=self.asks)


class Group(TyperGroup):
    """A command that has commands: ``agreement list``.

    ``default`` is the one that runs when none is named, None where one must be.
    """

    def __init__(
        self, default: str | None = None, entries: Iterable[Entry] = (), **attrs: Any
    ) -> None:
        self.default = default
        self.entries = {entry.name: entry for entry in entries}
        super().__init__(add_help_option=False, **_without(attrs, "add_help_option"))
        self.params += _options(self.params)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the group's commands."""
        return list(self.entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make the command and return it, None where there is none."""
        entry = self.entries.get(cmd_name)
        return None if entry is None else entry.make()

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help page in the reader's language."""
        words = words_of(ctx)
        usage(self, ctx, formatter, msg("COMMAND …"))
        about(self.help or "", words, formatter)
        entries = self.entries.values()
        with formatter.section(words.t("Commands")):
            formatter.write_dl([(entry.name, words.t(entry.about)) for entry in entries])
        lines = [entry.examples[0] for entry in entries if entry.examples]
        examples_shown(lines, words, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the group's words; options without a command are those of the default one."""
        names = {*self.entries, "-h", "--help"}
        if self.default in names and args[:1] and args[0][:1] == "-" and not names & set(args):
            args = [str(self.default), *args]
        with _of(ctx):
            return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that a word names, refusing what is none with the nearest that is."""
        word = args[0]
        command = self.get_command(ctx, word)
        if command is None:
            names = self.list_commands(ctx)
            raise UnknownCommand(
                word=word, group=ctx.command_path, near=nearest(word, names), commands=names
            )
        return word, command, args[1:]

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command named or the default; else refuse with the commands there are."""
        if not ctx._protected_args and self.default is not None:
            ctx._protected_args = [self.default]
        if not ctx._protected_args:
            raise MissingCommand(group=ctx.command_path, commands=self.list_commands(ctx))
        return super().invoke(ctx)


def _without(attrs: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in attrs.items() if key != name}


def command(
    function: Callable[..., None], name: str, about: str, *examples: str, asks: str = ""
) -> click.Command:
    """Make a command of a function; ``about`` is the msgid of its help."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(name, cls=Command, help=about, epilog="\n".join(examples))(function)
    made = typer.main.get_command(app)
    if asks and isinstance(made, Command):
        made.asks = asks
    return made


def entry(
    function: Callable[..., None] | str, name: str, about: str, *examples: str, asks: str = ""
) -> Entry:
    """Tell of a command of a group; ``about`` is the msgid of its help."""
    return Entry(function, name, about, examples, asks)


def group(name: str, about: str, *entries: Entry, default: str | None = None) -> click.Command:
    """Make a group of commands; ``about`` is the msgid of its help."""
    return Group(default, entries, name=name, help=about, rich_markup_mode=None)
