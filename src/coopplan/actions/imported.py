"""What an import did: counted by kind of record, and what became another told record by record."""

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


MOST_CHANGES = 1_000
"""Changes that are kept to be told; of more than that only their number is."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A record that says something else: as it was, and as it is now.

    ``part`` names the field that both are where they are no whole record. ``beside`` is the ref of
    the statement that was added, the one before it staying as it was said.
    """

    kind: str
    ref: str
    before: object
    after: object
    part: str = ""
    beside: str | None = None


@dataclass(slots=True)
class Imported:
    """What an import did: the agreements, and a count for each kind of record.

    ``apart`` are measures and indicators whose key is that of another one here: the key, the ref
    of the one that has it, and the ref that they were given. ``changes`` are at most MOST_CHANGES;
    ``more_changes`` is how many there were beyond them.
    """

    refs: list[str] = field(default_factory=list)
    apart: list[tuple[str, str, str]] = field(default_factory=list)
    counts: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})
    changes: list[Changed] = field(default_factory=list)
    more_changes: int = 0

    @property
    def wrote(self) -> bool:
        """Whether anything was written."""
        return any(count.added or count.changed for count in self.counts.values())

    def differs(self, kind: str, ref: str, old: object | None, new: object) -> bool:
        """Count a record, and tell whether it is to be written."""
        self.count(kind, new=old is None, wrote=old != new)
        if old is not None and old != new:
            self.change(Changed(kind, ref, old, new))
        return old != new

    def change(self, changed: Changed) -> None:
        """Keep what became another, to be told."""
        if len(self.changes) < MOST_CHANGES:
            self.changes.append(changed)
        else:
            self.more_changes += 1

    def count(self, kind: str, *, new: bool, wrote: bool) -> None:
        """Count a record as added, changed or the same."""
        count = self.counts[kind]
        if new:
            count.added += 1
        elif wrote:
            count.changed += 1
        else:
            count.unchanged += 1
