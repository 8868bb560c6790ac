"""How far a long command has come: a bar on ``err`` where that is a terminal, and nothing else.

The rule: the bar tells of work that is done, and where nobody can know how much is left it says
what is being done and moves. A command that ends within a second shows none.
"""

from __future__ import annotations

import time
from types import TracebackType
from typing import TYPE_CHECKING

from coopplan.cli.call import Call

if TYPE_CHECKING:
    from rich.progress import Progress as Shown

AFTER = 1.0
"""Seconds of work before a bar is shown."""


class Progress:
    """The progress of one command; a context manager, whose end takes the bar away.

    ``total`` is the whole of the work in units of the caller's, more than 0.
    """

    def __init__(self, call: Call, total: int) -> None:
        self._call = call
        self._total = total
        self._began = time.monotonic()
        self._shown: Shown | None = None
        self._visible = call.terminal.can_draw_over()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown is not None:
            self._shown.stop()

    def done(self, part: int, said: str) -> None:
        """So much of the whole is done; ``said`` tells how much that is."""
        if self._is_due():
            self._show(said, min(part, self._total))

    def doing(self, said: str) -> None:
        """Something goes on that cannot be measured; ``said`` tells what."""
        if self._is_due():
            self._show(said, None)

    def _is_due(self) -> bool:
        return self._visible and time.monotonic() - self._began >= AFTER

    def _show(self, said: str, part: int | None) -> None:
        first = self._shown is None
        if self._shown is None:
            self._shown = _bar(self._call)
            self._shown.add_task("", percent="")
            self._shown.start()
        (task,) = self._shown.task_ids
        if part is None:
            self._shown.reset(task, total=None, description=said, percent="")
        else:
            percent = f"{100 * part // self._total} %"
            self._shown.update(
                task,
                refresh=first,
                total=self._total,
                completed=part,
                description=said,
                percent=percent,
            )


def _bar(call: Call) -> Shown:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Shown

    terminal = call.terminal
    console = Console(
        file=terminal.err,
        force_terminal=True,
        highlight=False,
        no_color=bool(terminal.environ.get("NO_COLOR")),
    )
    return Shown(
        TextColumn("{task.description}", markup=False),
        BarColumn(20),
        TextColumn("{task.fields[percent]}", markup=False),
        TimeRemainingColumn(compact=True),
        console=console,
        transient=True,
        refresh_per_second=4,
        redirect_stdout=False,
        redirect_stderr=False,
    )
