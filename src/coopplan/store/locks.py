"""Whether files can be locked where a database lies: asked where one is made or a lock refused.

SQLite tells of a folder without locks in the words of one where somebody else is at work, which a
network folder often is not.
"""

from __future__ import annotations

import errno
from pathlib import Path

_NONE = frozenset({errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})
"""What a system says that has no locks to give."""


def lockable(path: Path) -> bool:
    """Whether a file beside this one takes a lock; True as well where that cannot be tried."""
    from tempfile import TemporaryFile

    try:
        import fcntl
    except ImportError:  # Windows: a share of its own has the locks of the server
        return True
    try:
        # Not the database itself: closing it would give up all locks this process has on it.
        with TemporaryFile(dir=path.absolute().parent) as probe:
            fcntl.lockf(probe, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _NONE
    return True
