"""What can be wrong with a file of ours, and where: raised inside, refused outside.

The rule: a flaw names the exact place as a path of keys and indexes; the line is looked up once,
when the refusal is made. No sentences here: a problem is a code, its detail what stands there.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

Path = tuple[str | int, ...]
"""A place in a file: keys, and indexes from 0 inside lists."""


class Problem(StrEnum):
    """Why a file is refused (``BadPlanFile.fields["problem"]``); what ``detail`` then holds."""

    NOT_FOUND = "not_found"
    """There is no such file."""
    CANNOT_OPEN = "cannot_open"
    """A folder, or no permission: the system's error name (``EISDIR``)."""
    TOO_LARGE = "too_large"
    """The limit, in bytes."""
    NOT_UTF8 = "not_utf8"
    """The byte that is none, as ``0xe0``."""
    BAD_TOML = "bad_toml"
    """The message of the TOML reader, in English."""
    BAD_JSON = "bad_json"
    """The message of the JSON reader, in English."""
    NO_SCHEMA = "no_schema"
    """The schema that a file must name in its key ``schema``."""
    WRONG_SCHEMA = "wrong_schema"
    """The schema that the file names."""
    UNKNOWN_KEY = "unknown_key"
    """The key; ``near`` the nearest that exist."""
    MISSING_KEY = "missing_key"
    """The key that must be there."""
    WRONG_TYPE = "wrong_type"
    """The key; ``expected`` a code of ``keys.Takes``."""
    BAD_CODE = "bad_code"
    """The value; ``near`` the nearest codes, else all of them."""
    BAD_NAME = "bad_name"
    """The ref or key with spaces, slashes or the like in it, or reserved."""
    BAD_MOMENT = "bad_moment"
    """The value; ``reason`` a code of ``moment.Flaw``."""
    BAD_PERIOD = "bad_period"
    """The interval that ends before it starts."""
    BAD_VALUE = "bad_value"
    """The value that is out of range or does not go with its neighbours."""
    DUPLICATE = "duplicate"
    """The ref, key or number that is there twice; ``first`` the line of the first, ``kind`` of
    what it is where it names a record."""
    CONTRADICTS = "contradicts"
    """The phrase of a deadline beside which the ``reading`` of other words stands."""
    DANGLING = "dangling"
    """The name that is defined nowhere in the file; ``kind`` of what, ``near`` the nearest."""


class Flaw(Exception):
    """One problem at one place; ``fields`` are those that the problem tells of beside its detail.

    ``first`` among the fields is a path, made into a line like the flaw's own place.
    """

    def __init__(self, problem: Problem, path: Path, detail: str, **fields: object) -> None:
        super().__init__(problem, path, detail)
        self.problem = problem
        self.path = path
        self.detail = shortened(detail)
        self.fields = fields


def shortened(text: str, most: int = 120) -> str:
    """Return a text short enough to be shown in a refusal."""
    return text if len(text) <= most else text[: most - 1] + "…"


def nearest(name: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Return the names most like this one, best first."""
    from difflib import get_close_matches

    folded = {candidate.casefold(): candidate for candidate in sorted(known, reverse=True)}
    found = get_close_matches(shortened(name).casefold(), folded, n=most, cutoff=0.6)
    return tuple(folded[match] for match in found)


def dotted(path: Path) -> str:
    """Return a place as people write it, counting from 1: ``measure[3].statement[1].by``."""
    told = ""
    for part in path:
        told += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if told else part
    return told
