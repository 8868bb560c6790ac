"""The terminal: the only home of the clock, the streams, the width, the colours, the encodings.

The rule: whatever differs between two machines or two moments enters the program here, so that a
test can say what it is. Output is data on ``out``, talk on ``err``; no pager is ever started.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import BinaryIO, TextIO

from coopplan.cli import letters
from coopplan.cli.folded import fold
from coopplan.errors import InputFailed

PIPE_WIDTH = 100
"""Columns of output that goes to no terminal and for which COLUMNS says nothing."""

_NARROWEST = 40
_DRAWN = "█▏░─│●…"


class Terminal:
    """Where a run reads, writes and looks at the clock.

    ``environ`` is the environment as the run sees it; ``clock`` gives an aware instant.
    ``width`` is in columns, never below 40. ``colour`` and ``unicode`` tell what ``out`` can show:
    no colour where NO_COLOR is set, TERM is ``dumb`` or ``out`` is no terminal; no drawn
    characters where the encoding lacks them. ``lights`` and ``talk_width`` tell of ``err`` what
    ``colour`` and ``width`` tell of ``out``; ``folds_at`` is where talk is folded, None in a pipe
    of which no width is told: lines of a log stay whole. ``spell`` puts a text into letters that
    it has, None where it has all. ``read_in`` is the encoding of the input, as the system tells it.
    """

    def __init__(
        self,
        out: TextIO,
        err: TextIO,
        inp: TextIO,
        environ: Mapping[str, str],
        clock: Callable[[], datetime],
    ) -> None:
        self.out = out
        self.err = err
        self._inp = inp
        self.read_in = getattr(inp, "encoding", None) or "utf-8"
        self.environ = environ
        self._clock = clock
        self._ahead: list[str] = []
        self._whole: bytes | None = None
        self.is_terminal = _is_terminal(out)
        self.width = _width(out, environ, self.is_terminal)
        coloured = not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
        self.colour = self.is_terminal and coloured
        self.lights = _is_terminal(err) and coloured
        self.talk_width = _width(err, environ, _is_terminal(err))
        heard = _is_terminal(err) or _columns(environ) is not None
        self.folds_at = self.talk_width if heard else None
        self.unicode = _can_draw(out)
        self.spell = letters.speller(out.encoding)

    def now(self) -> datetime:
        """Return the instant, in UTC."""
        return self._clock().astimezone(UTC)

    def today(self) -> date:
        """Return the calendar day where the terminal stands."""
        return self._clock().date()

    def write(self, text: str) -> None:
        """Write data, ended by a line break."""
        self.out.write(text if text.endswith("\n") else text + "\n")

    def write_bytes(self, made: bytes) -> None:
        """Write data that is no text of this terminal's."""
        self.out.flush()
        self.out.buffer.write(made)
        self.out.buffer.flush()

    def tell(self, text: str) -> None:
        """Say something to the person, beside the data; nothing where nobody hears it."""
        self.out.flush()
        self._say(text if text.endswith("\n") else text + "\n")

    def _say(self, text: str) -> None:
        try:
            self.err.write(text)
            self.err.flush()
        except (OSError, ValueError):
            drop(self.err)

    def give_up_output(self) -> None:
        """Write what can still be written, and let what cannot go nowhere."""
        try:
            self.out.flush()
        except (OSError, ValueError):
            drop(self.out)

    def can_draw_over(self) -> bool:
        """Whether ``err`` is a terminal on which a line may be drawn again and again."""
        return _is_terminal(self.err) and self.environ.get("TERM") != "dumb"

    def can_ask(self) -> bool:
        """Whether a person sits there to answer."""
        return _is_terminal(self._inp) and _is_terminal(self.err)

    def ask(self, question: str) -> str:
        """Ask on ``err`` and return the line answered; an end of input is an empty answer."""
        return self.answer(question) or ""

    def answer(self, question: str, goes_on: Callable[[str], bool] | None = None) -> str | None:
        """Ask on ``err`` and return the line answered, None at the end of input.

        A line that was pasted with it is part of the answer where ``goes_on`` says so of both
        together, else the answer to the next question.
        """
        self.out.flush()
        self._say(fold(question, self.folds_at))
        try:
            line = self._ahead.pop() if self._ahead else self._line()
            while goes_on is not None and line and _waits(self._inp):
                more = self._line()
                if not more.strip() or not goes_on(f"{line.strip()} {more.strip()}"):
                    self._ahead.append(more)
                    break
                line = f"{line.strip()} {more}"
        except KeyboardInterrupt:
            self._say("\n")
            raise
        if not line:
            self._say("\n")  # what is said next begins a line of its own
        return line.strip() if line else None

    def _line(self) -> str:
        with _readable():
            return _text(self._inp.readline())

    def read(self, most: int = -1) -> str:
        """Return the input up to its end, or so many letters of it. Raises InputFailed."""
        with _readable():
            return _text(self._inp.read(most))

    def read_bytes(self, most: int) -> bytes:
        """Return so many bytes of the input at most, in whatever encoding. Raises InputFailed."""
        with _readable():
            raw: BinaryIO | None = getattr(self._inp, "buffer", None)
            return raw.read(most) if raw else self._inp.read(most).encode(errors="replace")

    def whole(self, most: int) -> bytes:
        """Return so many bytes of the input at most; the same ones as often as they are asked for.

        Raises InputFailed.
        """
        if self._whole is None:
            self._whole = self.read_bytes(most)
        return self._whole

    def lines(self) -> Iterator[str]:
        """Yield the lines of the input as they come, without their ends. Raises InputFailed."""
        with _readable():
            for line in self._inp:
                yield _text(line).rstrip("\r\n")


def this_terminal() -> Terminal:
    """Return the terminal of this process, its streams made unable to fail on a letter."""
    _reopen()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=letters.errors_for(stream.encoding))
    return Terminal(
        sys.stdout or io.StringIO(),
        sys.stderr or io.StringIO(),
        sys.stdin or io.StringIO(),
        os.environ,
        lambda: datetime.now().astimezone(),
    )


def hang_up() -> None:
    """Leave a pipe whose reader has gone: what is still buffered goes nowhere, in silence."""
    for stream in (sys.stdout, sys.stderr):
        drop(stream)


def drop(stream: TextIO) -> None:
    """Let whatever a stream still holds, and is given, go nowhere."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):
        return


def _reopen() -> None:
    """Put something in the place of streams that were closed before the program began.

    Their numbers would otherwise go to the next files that are opened, and talk would be written
    into them. An output in this state fails when it is written to, as a closed one does.
    """
    for number, name, flags in (
        (0, "stdin", os.O_RDONLY),
        (1, "stdout", os.O_RDONLY),
        (2, "stderr", os.O_WRONLY),
    ):
        if getattr(sys, name) is not None:
            continue
        try:
            os.fstat(number)
        except OSError:
            if os.open(os.devnull, flags) == number:
                mode = "w" if number else "r"
                setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError:
        raise InputFailed(reason="not_text") from None
    except OSError as error:
        raise InputFailed(reason=error.strerror or str(error)) from error


def _text(read: str) -> str:
    if any("\ud800" <= letter <= "\udfff" for letter in read):  # bytes that were no text
        raise InputFailed(reason="not_text")
    return read


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except ValueError:  # closed before we came
        return False


_PASTED_WITHIN = 0.05
"""Seconds in which the lines of one paste come."""


def _waits(stream: TextIO) -> bool:
    """Tell whether a further line stands ready on a terminal: no hand is so fast."""
    if not _is_terminal(stream):
        return False
    from select import select

    try:
        return bool(select([stream.fileno()], [], [], _PASTED_WITHIN)[0])
    except (OSError, ValueError):  # a system on which only sockets can be asked
        return False


def _width(out: TextIO, environ: Mapping[str, str], is_terminal: bool) -> int:
    told = _columns(environ)
    if told is not None:
        return max(told, _NARROWEST)
    if is_terminal:
        try:
            return max(os.get_terminal_size(out.fileno()).columns or 80, _NARROWEST)
        except (OSError, ValueError):
            return 80
    return PIPE_WIDTH


def _columns(environ: Mapping[str, str]) -> int | None:
    told = environ.get("COLUMNS", "")
    return int(told) or None if told.isascii() and told.isdigit() else None


def _can_draw(out: TextIO) -> bool:
    encoding = out.encoding or "utf-8"
    try:
        _DRAWN.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
