"""Writing a text in the person's own editor."""

from __future__ import annotations

import shlex
import subprocess
import tempfile
from pathlib import Path

from coopplan.cli.call import Call
from coopplan.errors import EditorFailed

_MARK = "#"
"""What a line of explanation begins with; such lines are no part of the text."""


def edited(call: Call, text: str, told: str) -> str:
    """Return the text as it was left in $VISUAL or $EDITOR; ``told`` explains below it.

    Raises EditorFailed.
    """
    environ = call.terminal.environ
    editor = environ.get("VISUAL") or environ.get("EDITOR") or "vi"
    with tempfile.TemporaryDirectory(prefix="coopplan-") as folder:
        path = Path(folder) / "text.txt"
        notes = "\n".join(f"{_MARK} {line}".rstrip() for line in told.splitlines())
        path.write_text(f"{text}\n\n{notes}\n", encoding="utf-8")
        try:
            done = subprocess.run([*shlex.split(editor), str(path)], check=False)
        except (OSError, ValueError) as error:
            raise EditorFailed(editor=editor, reason=str(error)) from error
        if done.returncode:
            raise EditorFailed(editor=editor, reason=str(done.returncode))
        try:
            left = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise EditorFailed(editor=editor, reason=str(error)) from error
    return "\n".join(line for line in left.splitlines() if not line.startswith(_MARK)).strip()
