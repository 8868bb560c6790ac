"""Every refusal of coopplan: small classes with a code and fields, and no sentences.

What a refusal says to a person (what happened, why, what to type) lives in the catalogues, under
the code of the class, in Russian, Kazakh and English; ``coopplan.language.refusals`` joins the two.
A refusal is raised for a request that cannot be met; problems *in data* are findings
(``coopplan.model.checks``), collected and never raised.

Exit codes (interface, "Exit codes and errors"): 1 refused, 2 wrong usage, 3 database missing,
unreachable or behind, 4 check found something, 130 interrupted.
"""

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


class BadMoment(CoopplanError):
    """A date that is no EDTF moment. Fields: value, reason (a code of ``moment.Flaw``)."""

    code = "bad_moment"


class BadPeriod(BadMoment):
    """A period that ends before it starts. Fields: value, reason, start, end."""

    code = "bad_period"


class BadQuarter(UsageError):
    """A quarter that is none, as ``2025-Q5``. Fields: value."""

    code = "bad_quarter"


class UnknownRef(CoopplanError):
    """No record has this ref. Fields: ref, kind, near (the nearest refs, best first)."""

    code = "unknown_ref"


class AmbiguousRef(CoopplanError):
    """A prefix that several refs share. Fields: ref, kind, candidates."""

    code = "ambiguous_ref"


class RefTaken(CoopplanError):
    """The ref of a new record is already in use. Fields: ref, kind."""

    code = "ref_taken"


class BadCode(UsageError):
    """A word that is none of a closed list. Fields: value, field, allowed, near."""

    code = "bad_code"


class StatementInFuture(CoopplanError):
    """A statement dated after today. Fields: said_on, today."""

    code = "statement_in_future"


class BadPlanFile(CoopplanError):
    """A plan file that cannot be taken. Fields: path, line, problem (a code), detail."""

    code = "bad_plan_file"
