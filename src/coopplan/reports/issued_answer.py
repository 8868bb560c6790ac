"""What an issued report says of itself, and what a restatement says of the one before it."""

from __future__ import annotations

from coopplan.model.frozen import frozen
from coopplan.model.text import LocalText


@frozen
class Difference:
    """One thing that a restatement tells otherwise. ``ref`` is a measure's, or the agreement's.

    ``what`` is the name of the field; ``before`` and ``after`` are its values as JSON writes them,
    None where the report had none. A statement that only one of the two reports has is told by
    its ref, with ``what`` ``statement``.
    """

    ref: str
    what: str
    before: str | None
    after: str | None


@frozen
class Restatement:
    """The report that is restated, why, and what the two answers tell differently."""

    number: int
    why: LocalText
    differences: tuple[Difference, ...]


@frozen
class Imprint:
    """What the page of an issued report prints of it.

    ``answer`` is the SHA-256 of the answer's JSON, ``chain`` the hash of the journal's chain after
    entry ``entry``, the last that the report knew; ``by`` is who issued it.
    """

    number: int
    by: str
    answer: str
    entry: int
    chain: str
    restates: Restatement | None = None
