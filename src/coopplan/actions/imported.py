"""What an import did, counted by kind of record."""

from __future__ import annotations

from dataclasses import dataclass, field

KINDS = (
    "agreement",
    "party",
    "voice",
    "source",
    "measure",
    "indicator",
    "statement",
    "settlement",
    "fate",
    "word",
    "assessment",
)
"""What an import counts, in the order in which it is told."""


@dataclass(slots=True)
class Count:
    """How many records were added, changed, found the same, and left since the file lacks them."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    left: int = 0


@dataclass(slots=True)
class Imported:
    """What an import did: the agreements, and a count for each kind of record.

    ``apart`` are measures and indicators whose key is that of another one here: the key, the ref
    of the one that has it, and the ref that they were given.
    """

    refs: list[str] = field(default_factory=list)
    apart: list[tuple[str, str, str]] = field(default_factory=list)
    counts: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})

    @property
    def wrote(self) -> bool:
        """Whether anything was written."""
        return any(count.added or count.changed for count in self.counts.values())

    def differs(self, kind: str, old: object | None, new: object) -> bool:
        """Count a record, and tell whether it is to be written."""
        self.count(kind, new=old is None, wrote=old != new)
        return old != new

    def count(self, kind: str, *, new: bool, wrote: bool) -> None:
        """Count a record as added, changed or the same."""
        count = self.counts[kind]
        if new:
            count.added += 1
        elif wrote:
            count.changed += 1
        else:
            count.unchanged += 1
