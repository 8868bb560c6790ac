"""Asking a person, field by field, for what a command was not given.

The rule: an answer is put on the command line as if it had been typed there, so that asking can
record nothing that typing cannot. Each answer is checked at once; a wrong one is told as every
refusal is, and asked for again. Nothing is written before the last answer; Ctrl-C writes nothing.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from typer import _click as click
from typer._click.core import ParameterSource
from typer.core import TyperArgument, TyperOption

from coopplan.cli.call import Call
from coopplan.cli.choosing import letter
from coopplan.cli.folded import fold
from coopplan.cli.parse import allowed_by
from coopplan.cli.printing import tell
from coopplan.cli.refs_asked import checked, known_refs
from coopplan.errors import CoopplanError, Interrupted
from coopplan.language.sentences import msg
from coopplan.model.text import fold as text_folded
from coopplan.render.control import visible

T = TypeVar("T")

SHOWN = 12
"""Choices of the register that are shown; more of them are only checked."""

NEEDED = "!"
"""What ends the name of a field that may not be left empty."""


def asked(command: click.Command, ctx: click.Context, args: list[str], asks: str) -> list[str]:
    """Return the words of the command with the answers to what was left out.

    ``asks`` names the fields in their order. The words come back as they are where nobody can
    answer, where an option of the command's own was given, or where help was asked for.
    """
    call = ctx.obj
    if not isinstance(call, Call) or not call.terminal.can_ask() or _has_help(args):
        return args
    early = command.make_context(
        ctx.info_name, list(args), parent=ctx.parent, resilient_parsing=True, obj=call
    )
    params = {param.name: param for param in command.params if param.expose_value}
    if any(isinstance(param, TyperOption) and _given(early, param) for param in params.values()):
        return args
    tell(call, msg("Enter leaves a field empty; Ctrl-C stops and writes nothing."))
    path = tuple(ctx.command_path.split()[1:])
    answers: list[str] = []
    for told in asks.split():
        param = params[told.removesuffix(NEEDED)]
        if isinstance(param, TyperArgument) and early.params.get(str(param.name)):
            continue
        answers += _Question(call, path, param, told.endswith(NEEDED)).ask()
    line = shlex.join([*ctx.command_path.split(), *args, *answers])
    whole = call.sentences.t("The same in one line: {line}", line=visible(line))
    call.terminal.tell(whole)  # to be copied: not folded
    return [*args, *answers]


def _has_help(args: Iterable[str]) -> bool:
    return any(word in ("-h", "--help") for word in args)


def _given(early: click.Context, param: click.Parameter) -> bool:
    return early.get_parameter_source(str(param.name)) is ParameterSource.COMMANDLINE


def until(call: Call, question: str, read: Callable[[str], T], *, needed: bool = True) -> T:
    """Ask until ``read`` does not refuse the answer, and return what it makes of it.

    It is given an empty answer only where none is needed. Raises Interrupted at the end of the
    input.
    """
    while True:
        told = call.terminal.answer(question)
        if told is None:
            raise Interrupted
        if not told and needed:
            tell(call, msg("This one may not be empty."))
            continue
        try:
            return read(told)
        except CoopplanError as refusal:
            refuse(call, refusal)


def one_letter(call: Call, question: str, allowed: Sequence[str]) -> str:
    """Ask until one of these letters is answered, or nothing.

    Raises Interrupted at the end of the input.
    """
    while True:
        told = call.terminal.answer(question)
        if told is None:
            raise Interrupted
        meant = letter(told, allowed)
        if meant is not None:
            return meant
        tell(call, msg("Answer with one of these letters, or Enter."))


def refuse(call: Call, refusal: CoopplanError) -> None:
    """Tell what is wrong with an answer, and why; it is asked for again."""
    from coopplan.language.refusals import explain

    said = explain(refusal, call.words)
    told = "\n".join(f"  {visible(one)}" for one in (said.what, said.why) if one)
    call.terminal.tell(fold(told, call.terminal.folds_at))


class _Question:
    """One field: what is asked, what may be answered."""

    def __init__(
        self, call: Call, path: tuple[str, ...], param: click.Parameter, needed: bool
    ) -> None:
        self.call, self.path, self.param, self.needed = call, path, param, needed
        self.reader: Callable[[str], object] | None = getattr(param.type, "func", None)
        self.group, self.codes = allowed_by(self.reader) if self.reader else ("", ())

    def ask(self) -> list[str]:
        """Ask until the answer will do; of a field that may be said again, until one is empty."""
        self._choices()
        found: list[str] = []
        while answer := self._answer(needed=self.needed and not found):
            if isinstance(self.param, TyperArgument):
                found.append(answer)
            else:
                found += [max(self.param.opts, key=len), answer]
            if not getattr(self.param, "multiple", False):
                break
        return found

    def _choices(self) -> None:
        """Show what may be answered, where it is a closed list or a short one."""
        shown: Sequence[str] = ()
        if self.codes:
            labels = self.call.sentences
            shown = [
                f"{code} ({labels.code(self.group, code)})"
                if labels.has_code(self.group, code)
                else code
                for code in self.codes
            ]
        else:
            refs = known_refs(self.call, self.path, self.param)
            shown = refs if len(refs) <= SHOWN else ()
        if shown:
            told = f"  {visible(', '.join(shown))}"
            self.call.terminal.tell(fold(told, self.call.terminal.folds_at, 0))

    def _answer(self, *, needed: bool) -> str:
        words = self.call.sentences
        about = words.t(getattr(self.param, "help", None) or "") or str(self.param.name)
        if needed:
            about = f"{about} ({words.t('required')})"
        return until(
            self.call,
            f"{about}: ",
            lambda told: self._checked(told) if told else "",
            needed=needed,
        )

    def _checked(self, told: str) -> str:
        """The answer as it goes on the command line. Raises what typing it would raise."""
        if self.codes:
            told = self._code(told)
        if self.reader is not None:
            self.reader(told)
        else:
            checked(self.call, self.path, self.param, told)
        return told

    def _code(self, told: str) -> str:
        """The code meant: by itself, by its label, or by the only beginning that fits."""
        labels = {
            text_folded(self.call.sentences.code(self.group, code)): code for code in self.codes
        }
        wanted = text_folded(told).replace("-", "_")
        if wanted in self.codes or text_folded(told) in labels:
            return labels.get(text_folded(told), wanted)
        begun = [code for code in self.codes if code.startswith(wanted)]
        return begun[0] if len(begun) == 1 else told
