"""What is said after a change: which entry holds it, or that nothing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coopplan.cli.call import Call
from coopplan.cli.printing import print_json, tell
from coopplan.language.sentences import msg

if TYPE_CHECKING:
    from coopplan.store.writer import Writer


def recorded(call: Call, writer: Writer, *refs: str) -> None:
    """Say what a finished writer recorded, after its transaction has ended."""
    entry = writer.result.entry if writer.result else None
    if call.settings.json:
        print_json(call, {"schema": "recorded/1", "refs": list(refs), "entry": entry})
    elif entry is None and not refs:
        tell(call, msg("Nothing changed."))
    elif entry is None:
        tell(call, msg("Nothing changed: {refs}"), refs=", ".join(refs))
    else:
        tell(call, msg("Recorded as #{entry}: {refs}"), entry=entry, refs=", ".join(refs))
