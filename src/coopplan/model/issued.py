"""Issued reports: what went out, frozen, with its number, both clocks and its hashes."""

from __future__ import annotations

from datetime import date

from coopplan.model.codes import Audience, Layout
from coopplan.model.frozen import frozen
from coopplan.model.period import Quarter
from coopplan.model.text import Lang, LocalText

ANSWER = "json"
"""The format of the answer itself, which has no language and is always there."""


@frozen
class Asked:
    """The question that a report answers: asked again of a later record, it is restated."""

    agreement: str
    quarter: Quarter
    as_of: date
    layout: Layout
    audience: Audience
    partner: str | None = None


@frozen
class ReportFile:
    """One file of a report, byte for byte; ``lang`` is None for the answer's JSON."""

    format: str
    lang: Lang | None
    content: bytes

    @property
    def sha256(self) -> str:
        """The hash of the bytes, in hexadecimal."""
        from hashlib import sha256

        return sha256(self.content).hexdigest()


@frozen
class FileLine:
    """What is known of a file without its bytes; ``size`` in bytes."""

    format: str
    lang: Lang | None
    size: int
    sha256: str


@frozen
class IssuedReport:
    """A report that went out.

    ``known_entry`` is the last entry that it knew and ``chain`` the hash of the journal's chain
    after it; ``entry``, ``at`` and ``by`` are those of the entry that issued it. ``answer`` is the
    SHA-256 of its JSON, ``program`` the version that made it. ``restates`` is the number of the
    report that this one replaces, with ``why``.
    """

    number: int
    asked: Asked
    known_entry: int
    chain: str
    answer: str
    program: str
    entry: int
    at: str
    by: str
    files: tuple[FileLine, ...] = ()
    restates: int | None = None
    why: LocalText = LocalText()
