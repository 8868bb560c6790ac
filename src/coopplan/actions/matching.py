"""Which statements of a plan file the register has already, compared by what they say.

The rule: a statement is the same when all but its words is; words in another language, or put
right, belong to the same statement. Refs, numbers and entries do not count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter
from typing import Any

from coopplan.model.frozen import replaced
from coopplan.model.statement import Statement

Key = tuple[Any, ...]

TEXTS = ("text", "note", "where", "why")


def match(told: Iterable[Statement], stored: Iterable[Statement]) -> list[Statement | None]:
    """For each statement told its stored one, or None; each stored one is matched once.

    Those that agree to the word are matched first, so that of two statements that differ in
    words alone each finds its own.
    """
    told = list(told)
    found: list[Statement | None] = [None] * len(told)
    left = list(stored)
    for key in (_whole, _bare):
        if not left:
            break
        waiting: dict[Key, list[Statement]] = defaultdict(list)
        for statement in reversed(left):
            waiting[key(statement)].append(statement)
        for place, statement in enumerate(told):
            if found[place] is None and (same := waiting.get(key(statement))):
                found[place] = same.pop()
        taken = {statement.ref for statement in found if statement is not None}
        left = [statement for statement in left if statement.ref not in taken]
    return found


def unmatched(
    stored: Iterable[Statement], found: Iterable[Statement | None]
) -> dict[str, Statement]:
    """The stored statements that nothing told is, by ref."""
    taken = {statement.ref for statement in found if statement is not None}
    return {statement.ref: statement for statement in stored if statement.ref not in taken}


def is_edited(stored: Statement, told: Statement) -> bool:
    """Whether a statement under a stored one's number is that one edited, and no other voice's."""
    days = stored.said_on.edtf == told.said_on.edtf
    return stored.voice == told.voice and (days or stored.text == told.text)


def as_said(statement: Statement) -> Statement:
    """A statement without what is the register's own."""
    return replaced(statement, ref="", number=0, entry=0, published=None, supersedes=None)


def _whole(statement: Statement) -> Key:
    """What is compared: what it corrects is only told as yes or no, refs being the register's."""
    return _said(statement), _words(statement), statement.supersedes is not None


def _bare(statement: Statement) -> Key:
    return _said(statement), statement.supersedes is not None


_OWN = {"ref", "number", "entry", "published", "supersedes"}
"""What is the register's own business, or worked out from the sources."""

_TEXT_PARTS = [f"{text}.{part}" for text in TEXTS for part in ("ru", "kk", "en", "own")]

# Attributes taken all at once: a statement's own hash asks each of its values for theirs.
_said = attrgetter(
    "said_on.edtf",
    "said_on.words",
    *(part.name for part in fields(Statement) if part.name not in (*_OWN, *TEXTS, "said_on")),
)
_words = attrgetter(*_TEXT_PARTS)
