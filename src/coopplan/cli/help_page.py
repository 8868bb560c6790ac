"""The parts of a help page: usage, what the command does, its arguments and options, examples.

The rule: what is written is a msgid until here, and comes out in the reader's language.
"""

from __future__ import annotations

from collections.abc import Sequence

from typer import _click as click
from typer.core import TyperArgument, TyperOption

from coopplan.cli.call import Call
from coopplan.language.sentences import Sentences

GLOBAL = "global"
"""The panel of the options of every command."""


def words_of(ctx: click.Context) -> Sentences:
    """Return the sentences in the language of the run that a command belongs to."""
    call = ctx.obj
    if not isinstance(call, Call):
        raise TypeError("the command was started without its run")
    return call.sentences


def _metavar(param: TyperOption | TyperArgument, words: Sentences) -> str:
    return words.t(param.metavar) if param.metavar else (param.name or "").upper()


def usage(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, tail: str
) -> None:
    """Write the first line of a help page; ``tail`` is the msgid of its end."""
    words = words_of(ctx)
    pieces = [words.t("[OPTIONS]")]
    for param in command.params:
        if isinstance(param, TyperArgument):
            told = _metavar(param, words)
            if param.nargs == -1:
                told += "…"
            pieces.append(told if param.required else f"[{told}]")
    if tail:
        pieces.append(words.t(tail))
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=words.t("Usage:") + " ")


def about(text: str, words: Sentences, formatter: click.HelpFormatter) -> None:
    """Write what the command does; ``text`` is a msgid."""
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(words.t(text))


def parameters(command: click.Command, words: Sentences, formatter: click.HelpFormatter) -> None:
    """Write arguments, the command's options and the options of every command."""
    arguments: list[tuple[str, str]] = []
    own: list[tuple[str, str]] = []
    shared: list[tuple[str, str]] = []
    for param in command.params:
        if isinstance(param, TyperArgument):
            if param.help:
                arguments.append((_metavar(param, words), words.t(param.help)))
        elif isinstance(param, TyperOption) and not param.hidden:
            told = ", ".join(sorted(param.opts, key=len))
            if not param.is_flag:
                told += f" {_metavar(param, words)}"
            about = words.t(param.help) if param.help else ""
            if param.required:
                about = f"{about} ({words.t('required')})"
            (shared if param.rich_help_panel == GLOBAL else own).append((told, about))
    for heading, rows in (
        (words.t("Arguments"), arguments),
        (words.t("Options"), own),
        (words.t("Options of every command"), shared),
    ):
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)


def examples_shown(
    examples: Sequence[str], words: Sentences, formatter: click.HelpFormatter
) -> None:
    """Write the examples, as they can be typed."""
    if examples:
        with formatter.section(words.t("Examples") if len(examples) > 1 else words.t("Example")):
            for example in examples:
                formatter.write(f"{'':>{formatter.current_indent}}{example}\n")
