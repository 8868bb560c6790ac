"""What a body answered before about the same quarter, and what a file says that is new beside it.

The rule: a file that came before changes nothing when it comes again. Any other corrects what it
says otherwise, but not the answer of a later day: whoever sends the older file after the newer one
is told, and says which of the two counts.
"""

from __future__ import annotations

from collections.abc import Collection
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
    """The sources that a body's answers about a quarter are, by their refs.

    ``same`` is the one that holds the very bytes of the file, None where it has not come before.
    """

    plan: Plan
    sources: frozenset[str]
    same: str | None

    def has(self, measure: str | None) -> bool:
        """Whether what the file says of a measure was recorded when it came before."""
        return bool(self.same and self._told(measure, {self.same}))

    def standing(self, measure: str | None) -> Statement | None:
        """The last answer of a measure that was not corrected."""
        corrected = {one.supersedes for one in self.plan.statements}
        told = [one for one in self._told(measure, self.sources) if one.ref not in corrected]
        return told[-1] if told else None

    def _told(self, measure: str | None, sources: Collection[str]) -> list[Statement]:
        return [
            one
            for one in self.plan.statements
            if one.measure == measure and any(cited.source in sources for cited in one.citations)
        ]


def before(plan: Plan, request: str, digest: str) -> Before:
    """Return what came before of the answers to a request; ``digest`` is that of the file."""
    from coopplan.exchange.request.bodies import is_answer

    found = [source for source in plan.sources.values() if is_answer(source.key, request)]
    same = next((source.ref for source in found if source.sha256 == digest), None)
    return Before(plan, frozenset(source.ref for source in found), same)


def news(statement: Statement, told: Before, lang: Lang) -> Statement | date | None:
    """Return the statement where it says something new: by itself, or as a correction.

    It is a day where the body gave another answer later, on that day.
    """
    if told.has(statement.measure):
        return None
    last = told.standing(statement.measure)
    if last is None:
        return statement
    if all(getattr(last, field) == getattr(statement, field) for field in _COMPARED):
        return None
    day, anew = (one.said_on.counts_from() for one in (last, statement))
    if anew < day:
        return day
    why = Words(lang).t("The answer was sent again")
    return replace(statement, supersedes=last.ref, why=text_in(why, lang))
