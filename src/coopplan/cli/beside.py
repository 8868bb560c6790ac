"""Files with what was not understood, written beside the file that it came from.

The rule: a file of that name may have been mended by now, so it is never written over.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path

from coopplan.cli.call import Call
from coopplan.cli.printing import save, tell
from coopplan.language.sentences import msg


def rejects(call: Call, told: bytes, file: str, ending: str, asked: str | None, at: int) -> str:
    """Write what was not understood of a file, the ``at``-th that has any; return the name.

    ``asked`` is the name that a person wishes for, ``ending`` that of the kind of file.
    """
    place = _written(call, told, file, ending, asked, at)
    tell(call, msg("What was not understood stands there: mend it and import that file."))
    return place


def _written(call: Call, told: bytes, file: str, ending: str, asked: str | None, at: int) -> str:
    if asked:
        wish = Path(asked)
        place = str(wish if at == 1 else wish.with_name(f"{wish.stem}-{at}{wish.suffix}"))
        save(call, told, place)
        return place
    path = Path(file)
    stem = "table" if file == "-" else path.stem
    for number in count(1):
        again = "" if number == 1 else f"-{number}"
        output = path.with_name(f"{stem}.rejects{again}{ending}")
        if not output.exists():
            save(call, told, str(output))
        if not output.is_file() or output.read_bytes() == told:
            break
    return str(output)
