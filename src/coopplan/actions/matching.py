"""Which statements of a plan file the register has already, compared by what they say.

The rule: a statement is the same when all but its words is; words in another language, or put
right, belong to the same statement. Refs, numbers and entries do not count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from coopplan.model.statement import Statement
from coopplan.model.text import LocalText

NO_TEXT = LocalText()
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
        waiting: dict[Statement, list[Statement]] = defaultdict(list)
        for statement in reversed(left):
            waiting[key(statement)].append(statement)
        for place, statement in enumerate(told):
            if found[place] is None and waiting.get(key(statement)):
                found[place] = waiting[key(statement)].pop()
        taken = {statement.ref for statement in found if statement is not None}
        left = [statement for statement in left if statement.ref not in taken]
    return found


def _whole(statement: Statement) -> Statement:
    """What is compared: what it corrects is only told as yes or no, refs being the register's."""
    corrects = "#" if statement.supersedes else None
    return replace(statement, ref="", number=0, entry=0, published=None, supersedes=corrects)


def _bare(statement: Statement) -> Statement:
    return replace(_whole(statement), text=NO_TEXT, note=NO_TEXT, where=NO_TEXT, why=NO_TEXT)
