"""Files that the command line makes: there whole or not at all, and their owner's alone.

The rule: every file is written through here. What is written may be internal, and a settings file
may hold a password, so a new file is closed to others; one that was there keeps its mode. A device
or a pipe is written to, and what a link names is replaced, not the link.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from coopplan.errors import DiskFull, FileFailed


def whole(output: str | Path, made: bytes | Iterable[bytes]) -> None:
    """Write a file's bytes, or those of its pieces as they are made.

    Raises DiskFull, FileFailed, and what making a piece raises; then the file is as it was.
    """
    pieces = (made,) if isinstance(made, bytes) else made
    path = Path(output)
    with _failing(output):
        if path.exists() and not path.is_file() and not path.is_dir():
            with path.open("wb") as file:
                file.writelines(pieces)
        else:
            _replaced([(path, pieces)])


def together(made: Iterable[tuple[Path, bytes]]) -> None:
    """Write files that belong together: all of them, or each is as it was.

    No name is taken before all are written beside, and where one cannot be taken, or a person
    breaks off, those that were are given back. Raises as `whole` does.
    """
    _replaced([(path, (data,)) for path, data in made])


@contextmanager
def _failing(output: str | Path) -> Iterator[None]:
    """Tell what keeps a file from being written as our own error."""
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        shown = str(output)
        if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(path=shown) from error
        reason = getattr(error, "strerror", None) or str(error)
        raise FileFailed(path=shown, reason=reason) from error


def folder(output: str | Path) -> Path:
    """The folder of this name, made with those above it where they are missing, closed to others.

    Raises FileFailed.
    """
    path = Path(output)
    try:
        for one in (*reversed(path.parents), path):
            if not one.is_dir():
                one.mkdir(exist_ok=True, mode=0o700)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileFailed(path=str(path), reason=reason) from error
    return path


def _replaced(made: Iterable[tuple[Path, Iterable[bytes]]]) -> None:
    """Write all files beside their places, and only then put them there."""
    ready: list[tuple[Path, Path]] = []
    try:
        for number, (path, pieces) in enumerate(made):
            with _failing(path):
                if path.is_dir():
                    raise FileFailed(path=str(path), reason="folder")
                place = path.resolve()
                beside = place.with_name(f".{place.name[:100]}.{os.getpid()}.{number}")
                beside.unlink(missing_ok=True)  # of a process that had our number and was killed
                ready.append((beside, place))
                _write(beside, place, pieces)
        if len(ready) > 1:
            for beside, place in ready:
                _hold(beside, place)
    except BaseException:
        for beside, _ in ready:
            beside.unlink(missing_ok=True)
            _old(beside).unlink(missing_ok=True)
        raise
    _take_names(ready)


def _hold(beside: Path, place: Path) -> None:
    """Hold what stands in a place, if anything does, until all files are in theirs."""
    with _failing(place):
        old = _old(beside)
        old.unlink(missing_ok=True)
        if place.exists():
            try:
                os.link(place, old)
            except OSError:  # a disk of a kind that knows no links
                shutil.copy2(place, old)


def _take_names(ready: Sequence[tuple[Path, Path]]) -> None:
    """Put files in their places; where one cannot be put there, take back those that were."""
    try:
        for beside, place in ready:
            with _failing(place):
                beside.replace(place)
    except BaseException:
        for beside, place in ready:
            # What cannot be given back is not thrown away: it stays beside.
            with suppress(OSError):
                if beside.exists():
                    beside.unlink()
                    _old(beside).unlink(missing_ok=True)
                elif len(ready) > 1:
                    _give_back(_old(beside), place)
        raise
    for beside, _ in ready:
        _old(beside).unlink(missing_ok=True)


def _give_back(old: Path, place: Path) -> None:
    """Put what was held of a place there again; where nothing was, nothing is to be there."""
    if old.exists():
        old.replace(place)
    else:
        place.unlink(missing_ok=True)


def _old(beside: Path) -> Path:
    return beside.with_name(f"{beside.name}.old")


def _write(beside: Path, place: Path, pieces: Iterable[bytes]) -> None:
    with os.fdopen(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        if place.exists():
            beside.chmod(place.stat().st_mode & 0o777)
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())
