"""What a body answered before about the same quarter, and what a file says that is new beside it.

The rule: a file that came before changes nothing when it comes again. A cell that is left empty
says nothing new and takes nothing back: so an answer corrects one of which it fills in all cells
anew, and stands beside one that says more, as news of its own day. It never corrects the answer of
a later day: whoever sends the older file after the newer one is told, and says which counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from coopplan.cli.answer_cells import NOTED, text_in
from coopplan.cli.requested import LABELS
from coopplan.language.words import Words
from coopplan.model.answer_key import answers
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText


@frozen
class Before:
    """The sources that a body's answers about a quarter are, by their refs, and what they said.

    ``same`` is the one that holds the very bytes of the file, None where it has not come before:
    ``told`` are the measures of which it said something. ``standing`` are the answers about each
    measure that were not corrected, by their days.
    """

    sources: frozenset[str]
    same: str | None
    told: frozenset[str | None]
    standing: Mapping[str | None, Sequence[Statement]]


def before(plan: Plan, request: str, digest: str) -> Before:
    """Return what came before of the answers to a request; ``digest`` is that of the file."""
    found = [source for source in plan.sources.values() if answers(source.key, request)]
    same = next((source.ref for source in found if source.sha256 == digest), None)
    refs = frozenset(source.ref for source in found)
    corrected = {one.supersedes for one in plan.statements}
    told: set[str | None] = set()
    standing: dict[str | None, list[Statement]] = {}
    for one in plan.statements:
        cited = {each.source for each in one.citations}
        if same in cited:
            told.add(one.measure)
        if not refs.isdisjoint(cited) and one.ref not in corrected:
            standing.setdefault(one.measure, []).append(one)
    for ones in standing.values():
        ones.sort(key=_day)
    return Before(refs, same, frozenset(told), standing)


def news(statement: Statement, told: Before, lang: Lang) -> Statement | Moment | None:
    """Return the statement where it says something new: by itself, or as a correction.

    It is the day of another answer where the body gave one later.
    """
    if statement.measure in told.told:
        return None
    standing, said = told.standing.get(statement.measure, ()), _cells(statement)
    known = {cell: value for one in standing for cell, value in _cells(one).items()}
    if standing and all(known.get(cell) == value for cell, value in said.items()):
        return None
    later = [one for one in standing if _day(one) > _day(statement)]
    if any(said.keys() <= _cells(one).keys() for one in later):
        return later[-1].said_on
    anew = [one for one in standing if one not in later and _cells(one).keys() <= said.keys()]
    if not anew:
        return statement
    why = Words(lang).t("The answer was sent again")
    fullest = max(anew, key=lambda one: (len(_cells(one)), _day(one)))
    return replace(statement, supersedes=fullest.ref, why=text_in(why, lang))


def _day(statement: Statement) -> date:
    return statement.said_on.counts_from()


def _cells(statement: Statement) -> Mapping[str, object]:
    """What a statement says, by the cells of a request that say it."""
    told: dict[str, object] = {
        "status": statement.status,
        "done_on": statement.done_on and statement.done_on.edtf,
        "promise": statement.promise,
        "done": statement.progress if statement.done_of is None else statement.done_of,
        # The same words are the same answer, whichever language they were taken to be in.
        "text": frozenset(_said(statement.text).values()) or None,
    }
    for lang, note in _said(statement.note).items():
        labels = {Words(lang).t(LABELS[cell]): cell for cell in NOTED}
        # A note holds a line for each cell that has no field of its own, begun by its label.
        for line in note.splitlines():
            label, _, words = line.partition(": ")
            told[labels.get(label, label)] = words
    return {cell: value for cell, value in told.items() if value is not None}


def _said(told: LocalText) -> dict[Lang, str]:
    """The words as they were said, by language, without our own translations of them."""
    said = ((lang, told.get(lang)) for lang in Lang if lang not in told.own)
    return {lang: words for lang, words in said if words}
