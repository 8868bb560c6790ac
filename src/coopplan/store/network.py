"""Whether a file lies on another machine, as Linux tells of its mounts.

SQLite's journal (WAL) keeps its index in memory, which two machines do not share: on a network
folder they spoil each other's work, locks or not.
"""

from __future__ import annotations

import os
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")

_NETWORK = frozenset(
    "9p afs beegfs ceph cifs coda davfs fuse.glusterfs fuse.rclone fuse.sshfs fuse.vmhgfs-fuse"
    " gfs2 glusterfs lustre ncpfs nfs nfs4 ocfs2 orangefs prl_fs smb3 smbfs vboxsf virtiofs"
    " vmhgfs".split()
)
"""File systems of other machines, and of a virtual machine's host, by their names in Linux."""


def network_kind(path: Path) -> str | None:
    """The kind of network file system that a file lies on; None for none, or none told."""
    try:
        device = path.stat().st_dev
        lines = MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # no Linux
        return None
    number = f"{os.major(device)}:{os.minor(device)}"
    for line in lines:
        # See proc(5): …, the device's numbers, …, optional fields, " - ", the kind, the source.
        place, _, kind = line.partition(" - ")
        if place.split()[2:3] == [number]:
            found = kind.split()[0]
            return found if found in _NETWORK else None
    return None
