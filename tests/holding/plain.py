"""A plain model of what commands leave behind: entries, and what each builds on.

It knows nothing of how the record is kept. An entry writes some things once (statements), tells of
others anew (a measure, an agreement, a voice: the newest entry that counts is believed), and refers
to what must be there for it to mean anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

SEED = "AST-ATY-2025"
OLDER = "AST-ATY-2023"
FIRST = f"{SEED}/1"
LASTING = frozenset({"issue", "restate"})
"""What is never undone."""


@dataclass
class Said:
    """A statement: its text, and the one that it replaces."""

    text: str
    replaces: str = ""


@dataclass
class Entry:
    """What one command wrote, by refs; ``tells`` are titles of measures and other things told."""

    kind: str
    number: int = 0
    said: dict[str, Said] = field(default_factory=dict)
    tells: dict[str, str] = field(default_factory=dict)
    refers: set[str] = field(default_factory=set)
    new: set[str] = field(default_factory=set)
    settles: tuple[str, str, str] | None = None
    fate: tuple[str, str, tuple[str, ...]] | None = None
    on: bool = True

    @property
    def needs(self) -> set[str]:
        """What must be there: what is named, and the statements that are replaced or taken."""
        replaced = {one.replaces for one in self.said.values() if one.replaces}
        return self.refers | replaced | ({self.settles[1]} if self.settles else set())


@dataclass
class Model:
    """The entries, and the numbers of those undone that a redo would take, the last one last."""

    entries: list[Entry] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    length: int = 0
    issued: dict[int, str] = field(default_factory=dict)
    """The digest of each report that went out."""

    def of(self, number: int) -> Entry:
        (found,) = (one for one in self.entries if one.number == number)
        return found

    @property
    def on(self) -> list[Entry]:
        return [one for one in self.entries if one.on]

    @property
    def last(self) -> Entry:
        """The newest entry that counts."""
        return self.on[-1]

    def later(self, one: Entry) -> list[Entry]:
        """The entries that count and would mean nothing without this one."""
        return [
            other for other in self.on if other.number > one.number and self._builds_on(other, one)
        ]

    def _builds_on(self, later: Entry, one: Entry) -> bool:
        if later.needs & one.said.keys() or later.tells.keys() & one.tells.keys():
            return True
        earlier = {ref for e in self.on if e.number < one.number for ref in e.tells}
        return bool(later.needs & (one.tells.keys() - earlier))

    # --- what counts -----------------------------------------------------------------------------

    @property
    def measures(self) -> dict[str, str]:
        """The measures that were added and count, with their titles."""
        told = {ref: title for one in self.on for ref, title in one.tells.items()}
        return {ref: told[ref] for one in self.on for ref in one.new}

    @property
    def said(self) -> dict[str, Said]:
        """The statements that count."""
        return {ref: told for one in self.on for ref, told in one.said.items()}

    @property
    def ever_said(self) -> list[str]:
        return [ref for one in self.entries for ref in one.said]

    @property
    def superseded(self) -> set[str]:
        return {one.replaces for one in self.said.values() if one.replaces}

    @property
    def settled(self) -> list[tuple[str, str, str]]:
        """Measure, statement taken and reason of each settlement, in their order."""
        return [one.settles for one in self.on if one.settles]

    @property
    def fates(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Of each measure of the older plan the fate told last."""
        return {one.fate[0]: one.fate[1:] for one in self.on if one.fate}

    def tells(self, ref: str) -> bool:
        """Whether an entry that counts tells of it."""
        return any(ref in one.tells for one in self.on)

    def answer(self) -> str:
        """The answer to the request that counts: the last one that nothing replaces."""
        found = [ref for one in self.on if one.kind == "answers" for ref in one.said]
        return max(set(found) - self.superseded, key=number_of, default="")


def number_of(ref: str) -> int:
    """The number of a statement within its measure."""
    return int(ref.rpartition("#")[2])


def places(refs: Iterable[str]) -> list[str]:
    """Where something may be said: the first measure, and those that were added."""
    return [FIRST, *refs]
