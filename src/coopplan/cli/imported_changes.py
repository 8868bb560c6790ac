"""What an import made another: each field as it was and as it is, by its name in JSON and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coopplan.cli.call import Call
from coopplan.language.sentences import msg

if TYPE_CHECKING:
    from coopplan.actions.imported import Changed, Imported

MOST = 60
"""Lines of changes that are printed; JSON has all that are kept."""

_UNTOLD = ("entry", "own", "span", "grammar", "edtf", "at")
"""Parts of names that are the register's own, or only how something was read."""


def tell_changes(call: Call, done: Imported) -> None:
    """Print what became another, a line for each field."""
    from coopplan.render.control import visible

    lines = [line for changed in done.changes for line in _lines(call, changed)]
    for line in lines[:MOST]:
        call.terminal.write("  " + visible(line))
    more = len(lines) - MOST
    if more > 0 or done.more_changes:
        told = msg("… and {n} more; --json has {all}")
        kept = call.words.number(len(done.changes))
        number = call.words.number(max(more, 0) + done.more_changes)
        call.terminal.write("  " + call.words.t(told, n=number, all=kept))


def json_changes(done: Imported) -> dict[str, Any]:
    """The changes as keys of ``import/1``; ``changes_left_out`` is how many records more."""
    changes = [
        {
            "kind": changed.kind,
            "ref": changed.ref,
            "beside": changed.beside,
            "fields": [
                {"field": name, "before": before, "after": after}
                for name, before, after in _fields(changed)
            ],
        }
        for changed in done.changes
    ]
    return {"changes": changes, "changes_left_out": done.more_changes}


def _lines(call: Call, changed: Changed) -> Iterator[str]:
    named = changed.ref
    if changed.beside:
        stays = msg("{ref} stays as it is, {new} is beside it")
        named = call.words.t(stays, ref=changed.ref, new=changed.beside)
    for name, before, after in _fields(changed):
        yield f"{named}, {name}: {before or '—'} → {after or '—'}"


def _fields(changed: Changed) -> Iterator[tuple[str, str | None, str | None]]:
    """Each field that differs, under the name of its column in the CSV export."""
    before, after = _cells(changed.before, changed.part), _cells(changed.after, changed.part)
    for name in dict.fromkeys((*before, *after)):
        if before.get(name) != after.get(name) and not set(name.split(".")) & set(_UNTOLD):
            yield name, before.get(name), after.get(name)


def _cells(record: Any, part: str) -> dict[str, str]:
    from coopplan.exchange.planformat.cells import cells_of
    from coopplan.exchange.planformat.records import plain

    if record is None:
        return {}
    if part == "deadline" and record.deadline is not None:
        # Its language and how it was read are told by the phrase and the days.
        told = plain(replace(record, deadline=None))
        reading = record.deadline
        days = {"earliest": plain(reading.earliest), "latest": plain(reading.latest)}
        told |= {"deadline": None, "phrase": reading.phrase, "kind": str(reading.kind), **days}
    else:
        told = plain(record)
    cells = cells_of(told, f"{part}." if part else "")
    return {name: cell.removeprefix("'") for name, cell in cells.items()}
