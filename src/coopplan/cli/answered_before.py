"""What a body answered before about the same quarter, and what a file says that is new beside it.

The rule: a file that came before changes nothing when it comes again. Any other corrects what it
says otherwise, but not the answer of a later day: whoever sends the older file after the newer one
is told, and says which of the two counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from coopplan.cli.answer_cells import text_in
from coopplan.language.words import Words
from coopplan.model.frozen import frozen
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement
from coopplan.model.text import Lang

_COMPARED = ("status", "done_of", "progress", "promise", "text", "note")


@frozen
class Before:
    """The sources that a body's answers about a quarter are, by their refs, and what they said.

    ``same`` is the one that holds the very bytes of the file, None where it has not come before:
    ``told`` are the measures of which it said something. ``standing`` is the last answer of each
    measure that was not corrected.
    """

    sources: frozenset[str]
    same: str | None
    told: frozenset[str | None]
    standing: Mapping[str | None, Statement]


def before(plan: Plan, request: str, digest: str) -> Before:
    """Return what came before of the answers to a request; ``digest`` is that of the file."""
    from coopplan.exchange.request.bodies import is_answer

    found = [source for source in plan.sources.values() if is_answer(source.key, request)]
    same = next((source.ref for source in found if source.sha256 == digest), None)
    refs = frozenset(source.ref for source in found)
    corrected = {one.supersedes for one in plan.statements}
    told: set[str | None] = set()
    standing: dict[str | None, Statement] = {}
    for one in plan.statements:
        cited = {each.source for each in one.citations}
        if same in cited:
            told.add(one.measure)
        if not refs.isdisjoint(cited) and one.ref not in corrected:
            standing[one.measure] = one
    return Before(refs, same, frozenset(told), standing)


def news(statement: Statement, told: Before, lang: Lang) -> Statement | date | None:
    """Return the statement where it says something new: by itself, or as a correction.

    It is a day where the body gave another answer later, on that day.
    """
    if statement.measure in told.told:
        return None
    last = told.standing.get(statement.measure)
    if last is None:
        return statement
    if all(getattr(last, field) == getattr(statement, field) for field in _COMPARED):
        return None
    day, anew = (one.said_on.counts_from() for one in (last, statement))
    if anew < day:
        return day
    why = Words(lang).t("The answer was sent again")
    return replace(statement, supersedes=last.ref, why=text_in(why, lang))
