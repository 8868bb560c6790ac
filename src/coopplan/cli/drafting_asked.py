"""What ``extract`` was asked to write: where to, and about which publication."""

from __future__ import annotations

from datetime import date

from coopplan.model.frozen import frozen


@frozen
class Asked:
    """The options of a plan file: ``digest`` is the SHA-256 of the text that was read.

    ``agreement`` is the ref typed: of one that the register has, or of the new one. ``origin`` is
    whose text it repeats, ``repeats`` the words by which it says so itself.
    """

    file: str
    output: str | None
    published: date | None
    publisher: str | None
    address: str | None
    digest: str
    agreement: str | None
    origin: str | None = None
    repeats: str | None = None
