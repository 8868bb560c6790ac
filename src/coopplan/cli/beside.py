"""Files with what was not understood, written beside the file that it came from.

The rule: a file of that name may have been mended by now, so it is never written over; and such a
file stands there exactly when what was understood is recorded.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Self

from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.cli.saving import whole
from coopplan.language.sentences import msg


class Rejects:
    """The files with what one import did not understand, taken away again where it fails.

    It is entered around the write to the register and filled within it. ``asked`` is the name that
    a person wishes for; ``paths`` are the names that the files have.
    """

    def __init__(self, asked: str | None) -> None:
        self._asked = asked
        self._new: list[Path] = []
        self.paths: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            for path in self._new:
                path.unlink(missing_ok=True)

    def write(self, told: bytes, file: str, ending: str) -> None:
        """Write what was not understood of a file; ``ending`` is that of the kind of file.

        One that says the same already is left as it is. Raises DiskFull, FileFailed.
        """
        path = Path(file)
        stem = "table" if file == "-" else path.stem
        wish = Path(self._asked) if self._asked else path.with_name(f"{stem}.rejects{ending}")
        if self._asked and wish.exists() and not wish.is_file():  # a device, or a folder: refused
            whole(wish, told)
            self.paths.append(str(wish))
            return
        for number in count(1):
            again = "" if number == 1 else f"-{number}"
            place = wish.with_name(f"{wish.stem}{again}{wish.suffix}") if again else wish
            if str(place) in self.paths:
                continue
            if not place.exists():
                whole(place, told)
                self._new.append(place)
                break
            if _says(place, told):
                break
        self.paths.append(str(place))

    def tell(self, call: Call) -> None:
        """Say where the files are."""
        for path in self.paths:
            tell(
                call,
                msg("What was not understood stands in {path}: mend it and import that file."),
                path=path,
            )


def _says(path: Path, told: bytes) -> bool:
    """Whether a file has these bytes; one that cannot be read may have any."""
    try:
        return path.is_file() and path.read_bytes() == told
    except OSError:
        return False
