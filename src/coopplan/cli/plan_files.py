"""The files of an import: folders opened up, plans read one after the other."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.errors import NotOurFile

if TYPE_CHECKING:
    from coopplan.model.plan import Plan

KINDS = (".toml", ".json")
"""Plan files as they are looked for in folders; ``.csv`` as coopplan writes it is taken by name."""

CSV = (".csv", ".tsv", ".txt")
"""Names of the CSV that coopplan writes, as a spreadsheet gives them that saves it anew."""


class PlanFiles:
    """The plans of files and of all plan files in folders, in the order of their names.

    They may be asked for more than once, and are read anew. ``size`` is that of all files and
    ``read`` how much of it was read since the plans were last asked for, in bytes; ``left`` are
    the files with the endings ``others`` that lie in the folders and are not taken. Raises
    NotOurFile for files and folders in which no plans are; reading raises BadPlanFile.
    """

    def __init__(self, names: list[str], others: tuple[str, ...]) -> None:
        self._files = [path for name in names for path in _files(name, (*KINDS, *others))]
        folders = [Path(name) for name in names if Path(name).is_dir()]
        self.left = [str(path) for folder in folders for path in _tables(folder, others)]
        self.size = sum(map(_size, self._files))
        self.read = 0

    def __iter__(self) -> Iterator[Plan]:
        self.read = 0
        for path in self._files:
            match path.suffix.lower():
                case ".json":
                    from coopplan.exchange import planjson

                    yield from planjson.read(path, self._seen)
                case ending if ending in CSV:
                    from coopplan.exchange import plancsv

                    yield from plancsv.read(path)
                    self._seen(_size(path))
                case _:
                    from coopplan.exchange import planfile

                    yield planfile.read(path)
                    self._seen(_size(path))

    def _seen(self, count: int) -> None:
        self.read += count


def _files(name: str, allowed: tuple[str, ...]) -> list[Path]:
    path = Path(name)
    if path.is_dir():
        found = sorted(one for one in path.rglob("*") if one.suffix.lower() in KINDS)
        if found:
            return found
        raise _no_plans(path, name, allowed)
    if path.suffix.lower() in (*KINDS, *CSV):
        return [path]
    raise NotOurFile(path=name, allowed=allowed)


def _no_plans(path: Path, name: str, allowed: tuple[str, ...]) -> NotOurFile:
    """Return the refusal of a folder without plan files: its tables are taken by their names."""
    tables = Counter((one.parent, one.suffix) for one in _tables(path, allowed))
    reason, names = "folder", ""
    if tables:
        reason, (folder, ending) = "tables", tables.most_common(1)[0][0]
        names = f"{shlex.quote(str(folder))}/*{ending}"
    return NotOurFile(path=name, allowed=allowed, taken=KINDS, reason=reason, names=names)


def _tables(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    """The files of a folder with these endings; those are none that Word keeps beside open ones."""
    return [
        one
        for one in sorted(folder.rglob("*"))
        if one.suffix.lower() in endings and one.is_file() and not one.name.startswith(("~$", "."))
    ]


def _size(path: Path) -> int:
    from coopplan.exchange.planformat.files import size

    return size(path)
