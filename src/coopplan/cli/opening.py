"""Opening the register: to read as of a day and an entry, or to write one journal entry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from coopplan.cli.call import Call

if TYPE_CHECKING:
    from coopplan.model.plan import Known
    from coopplan.store.reading import Reader
    from coopplan.store.writer import Writer


@contextmanager
def reading(call: Call) -> Iterator[tuple[Reader, Known]]:
    """Open the register in one read transaction, as it was known at --known-at."""
    from coopplan.store.reading import connect

    with connect(call.settings.db) as reader:
        yield reader, reader.known(call.settings.known_at)


@contextmanager
def writing(call: Call, action: str, detail: str = "") -> Iterator[Writer]:
    """Open the register to write one journal entry, which all happens or does not.

    --as-of and --known-at look into the past, where nothing can be written: they are refused.
    """
    from coopplan.errors import OptionsClash
    from coopplan.store.database import write

    for option in ("as_of", "known_at"):
        if call.flags.get(option):
            raise OptionsClash(one="--" + option.replace("_", "-"), other=action)
    with write(
        call.settings.db,
        clock=call.terminal.now,
        who=call.settings.user,
        action=action,
        detail=detail,
    ) as writer:
        call.writer = writer
        yield writer


def as_of(call: Call) -> date | None:
    """Return the day of --as-of, the last one where a month or a year is given; None without."""
    told = call.settings.as_of
    if told is None:
        return None
    from coopplan.cli.times import day_of

    return day_of(call, told, "--as-of")


def looked_at(call: Call) -> date:
    """Return the day that a reading command looks at: that of --as-of, else today."""
    return as_of(call) or call.terminal.today()
