"""What went wrong, told to the person: one shape on stderr, and the exit code.

The rule: what happened, why, what to type, each on its line, in the reader's language. A refusal
never shows a traceback; a fault of our own says in one line what it is and how to see the details.
"""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import typer
from typer._click import exceptions as usage

from coopplan.cli.call import Call
from coopplan.cli.folded import fold
from coopplan.errors import (
    BadNumber,
    CoopplanError,
    DiskFull,
    FileFailed,
    Interrupted,
    MissingArgument,
    NoSuchFile,
    OptionNeedsValue,
    OptionTakesNoValue,
    OutputFailed,
    Unexpected,
    UnknownOption,
)
from coopplan.errors import UsageError as Usage
from coopplan.language.sentences import Sentences

DEBUG = "COOPPLAN_DEBUG"


def is_closed_pipe(error: BaseException) -> bool:
    """Whether the reader of our output has gone away, which is its right."""
    return isinstance(error, BrokenPipeError) or (
        # Windows tells a closed pipe as an invalid argument.
        isinstance(error, OSError) and error.errno == errno.EINVAL and sys.platform == "win32"
    )


def exit_code_of(error: BaseException, call: Call) -> int:
    """Tell the person about the error and return the exit code."""
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else 1
    call.terminal.give_up_output()
    refusal = as_refusal(error, call.sentences)
    if isinstance(refusal, Unexpected) and call.terminal.environ.get(DEBUG):
        import traceback

        call.terminal.tell("".join(traceback.format_exception(error)))
    if isinstance(refusal, Interrupted | OutputFailed) and call.recorded:
        refusal.fields["kind"] = "recorded"
    call.terminal.tell(told(refusal, call))
    return refusal.exit_code


def told(refusal: CoopplanError, call: Call) -> str:
    """Return the refusal as it is printed."""
    from coopplan.language.refusals import explain
    from coopplan.render.control import visible

    said = explain(refusal, call.words)
    at = call.terminal.folds_at
    pointed = [visible(line) for line in _pointed(refusal, call.terminal.talk_width)]
    lines = [visible(line) for line in (f"coopplan: {said.what}", said.why, said.do) if line]
    return "\n".join([*pointed, *(fold(line, at) for line in lines)])


def _pointed(refusal: CoopplanError, width: int) -> list[str]:
    """The words that were typed, with a caret under the wrong one, where the refusal knows it."""
    text, place = refusal.fields.get("text"), refusal.fields.get("place")
    if not isinstance(text, str) or not isinstance(place, int):
        return []
    word = str(refusal.fields.get("word") or refusal.fields.get("value") or "")
    start = max(0, min(place - 20, len(text) - width + 4))
    shown = text[start : start + width - 4]
    under = " " * (place - start) + "^" * max(1, min(len(word), len(shown) - (place - start)))
    return ["  " + shown, "  " + under]


def as_refusal(error: BaseException, sentences: Sentences) -> CoopplanError:
    """Return the error as a refusal of ours; ``sentences`` name an argument as help does."""
    match error:
        case CoopplanError():
            return error
        case KeyboardInterrupt() | typer.Abort():
            return Interrupted()
        case usage.ClickException():
            return _usage(error, sentences)
        case OSError():
            return _of_system(error) or _unexpected(error)
    return Interrupted() if _interrupted(error) else _unexpected(error)


def _interrupted(error: BaseException) -> bool:
    """Tell whether Ctrl-C brought an error about.

    Where it falls into ``__set_name__`` while a module is imported, Python 3.11 raises a
    ``RuntimeError`` with it as the cause.
    """
    cause = error.__cause__ or error.__context__
    while cause is not None and not isinstance(cause, KeyboardInterrupt):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _usage(error: usage.ClickException, sentences: Sentences) -> CoopplanError:
    """Return typer's word on the command line as a refusal of ours."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "coopplan"
    match error:
        case usage.NoSuchOption():
            return UnknownOption(
                option=error.option_name, command=command, near=tuple(error.possibilities or ())
            )
        case usage.BadOptionUsage():
            kind = OptionTakesNoValue if "not take" in error.message else OptionNeedsValue
            return kind(option=error.option_name, command=command)
        case usage.MissingParameter() if error.param is not None:
            param = error.param
            if param.param_type_name == "option":
                return MissingArgument(argument=param.opts[0], command=command)
            name = sentences.t(param.human_readable_name)
            return MissingArgument(argument=name, command=command)
        case usage.BadParameter() if error.param is not None:
            return BadNumber(value=error.message, option=error.param.opts[0], low=None, high=None)
    return Usage(message=error.format_message(), command=command)


def _of_system(error: OSError) -> CoopplanError | None:
    """Return the system's refusal of a file, None where it names none."""
    path = str(error.filename or "")
    if not path:  # a stream: files are written and read under their names
        return OutputFailed(reason=error.strerror) if error.strerror else None
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(path=path)
    if isinstance(error, FileNotFoundError):
        return NoSuchFile(path=path, near=_names_like(Path(path)))
    return FileFailed(path=path, reason=error.strerror or str(error))


def _names_like(path: Path) -> tuple[str, ...]:
    from coopplan.model.nearest import nearest

    try:
        names = [one.name for one in path.parent.iterdir()][:1000]
    except OSError:
        return ()
    return tuple(str(path.parent / name) for name in nearest(path.name, names))


def _unexpected(error: BaseException) -> Unexpected:
    place = ""
    trace = error.__traceback__
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return Unexpected(kind=type(error).__name__, message=str(error)[:500], place=place)
