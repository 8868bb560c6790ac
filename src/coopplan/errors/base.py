"""What all refusals have in common: a code, an exit code, and the facts of an occurrence."""

from __future__ import annotations

from typing import ClassVar


class CoopplanError(Exception):
    """The base of all refusals.

    ``code`` is the stable name of the refusal; ``exit_code`` what the process returns; ``fields``
    the facts of this occurrence, by the names that the catalogue's sentences use.
    """

    code: ClassVar[str] = "refused"
    exit_code: ClassVar[int] = 1

    def __init__(self, **fields: object) -> None:
        super().__init__(self.code)
        self.fields: dict[str, object] = fields

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.fields.items())
        return f"{self.code}({told})"


class UsageError(CoopplanError):
    """Words of the command line that do not make sense together (exit code 2)."""

    code = "usage"
    exit_code = 2


class DatabaseError(CoopplanError):
    """The database is missing, unreachable, not ours, or of another version (exit code 3)."""

    code = "database"
    exit_code = 3
