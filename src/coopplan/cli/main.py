"""The command line as a whole: words in, exit code out.

The rule: whatever happens ends in an exit code of the interface (0, 1, 2, 3, 4, 130), with an error
told in one shape; a traceback is shown only to who asks for it with COOPPLAN_DEBUG.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import typer
from typer import _click as click
from typer.core import TyperOption

from coopplan import __version__
from coopplan.cli.call import Call, call_of
from coopplan.cli.failures import exit_code_of, is_closed_pipe
from coopplan.cli.help import Command, Group
from coopplan.cli.help_page import about, parameters, usage
from coopplan.cli.speech import help_language
from coopplan.cli.table import MODULES, SECTIONS
from coopplan.cli.terminal import Terminal, hang_up, this_terminal
from coopplan.errors import BadWord
from coopplan.language.sentences import Sentences, msg

DEFAULT_COMMAND = "overview"
"""What runs when no command is named."""

COMPLETING = "COOPPLAN_COMPLETE"
"""The variable by which a shell asks what may stand at the end of a line; names the shell."""


class Root(Group):
    """All commands, each imported when it is needed and not before."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command's module and return the command, None where there is none."""
        module = MODULES.get(cmd_name)
        if module is None:
            return None
        made = import_module(f"coopplan.cli.commands.{module}").COMMAND
        if not isinstance(made, Command | Group):
            raise TypeError(f"{module}.COMMAND is no command")
        return made

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of commands, section by section."""
        words = call_of(ctx).sentences  # type: ignore[arg-type]
        usage(self, ctx, formatter, msg("COMMAND …"))
        about(ABOUT, words, formatter)
        for heading, entries in SECTIONS:
            with formatter.section(words.t(heading)):
                formatter.write_dl([(name, words.t(told)) for name, _, told in entries])
        parameters(self, words, formatter)
        formatter.write_paragraph()
        formatter.write_text(words.t(CLOSING))


ABOUT = msg(
    "A register of agreements between regions: who promised what, who said what about it and "
    "when, and the status report of each quarter."
)
CLOSING = msg("coopplan COMMAND --help tells more about a command, with an example.")


def _print_version(ctx: typer.Context, param: typer.CallbackParam, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        call_of(ctx).terminal.write(f"coopplan {__version__}")
        raise typer.Exit


def build() -> Root:
    """Make the command line. It has no language of its own: help asks the run's words."""
    version = TyperOption(
        param_decls=["version", "-V", "--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        help=msg("print the version"),
        callback=_print_version,
    )
    return Root(
        DEFAULT_COMMAND, name="coopplan", help=ABOUT, params=[version], rich_markup_mode=None
    )


def run(arguments: Sequence[str] | None = None, terminal: Terminal | None = None) -> int:
    """Run the command that the arguments name (sys.argv by default); return its exit code."""
    if terminal is None:
        terminal = this_terminal()
    told = sys.argv[1:] if arguments is None else list(arguments)
    call = Call(terminal, Sentences(help_language(terminal.environ)))
    if terminal.environ.get(COMPLETING):
        from coopplan.cli.completing import complete

        return complete(build(), call)
    try:
        code = _run(told, call)
        terminal.out.flush()
    except BaseException as error:
        if is_closed_pipe(error):
            hang_up()
            return 0
        return exit_code_of(error, call)
    return code


def _word(word: str) -> str:
    """A word as it was typed: in a locale of bare ASCII the system hands it over as bytes."""
    if not any("\ud800" <= letter <= "\udfff" for letter in word):
        return word
    raw = word.encode("utf-8", "surrogateescape" if _is_bytes(word) else "surrogatepass")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise BadWord(word=raw.decode("utf-8", "replace")) from None


def _is_bytes(word: str) -> bool:
    return not any(
        "\ud800" <= letter < "\udc80" or "\udcff" < letter <= "\udfff" for letter in word
    )


def _run(arguments: list[str], call: Call) -> int:
    arguments = [_word(word) for word in arguments]
    root = build()
    width = min(call.terminal.width, 100) - 2
    try:
        with root.make_context("coopplan", arguments, obj=call, terminal_width=width) as context:
            root.invoke(context)
    except typer.Exit as leave:
        return leave.exit_code
    return 0
