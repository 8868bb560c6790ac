"""Which measure of a known agreement a promise or a deed of an article speaks about.

The rule: most words of the measure's title are there, and no name tells that it is another thing
of that kind. In a text between quite other parties no measure of the agreement is spoken of, unless
a person says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.extract.draft import Draft, DraftMeasure
from coopplan.extract.html_text import readable
from coopplan.extract.measures import gist
from coopplan.extract.plan_parties import party_ref
from coopplan.extract.told_apart import differ
from coopplan.model.measure import Measure
from coopplan.model.party import Party
from coopplan.model.plan import Plan
from coopplan.model.text import Lang

_LEAST = 0.5
"""The share of a title's words from which a quote may speak of its measure."""
_WORDS = 3
"""Words of a quote at least that no other text has by chance."""


def nearest(plan: Plan, one: DraftMeasure) -> Measure | None:
    """Return the measure of a plan that a quote speaks of, if any.

    It is the one of which these very words were recorded, else the one whose title shares most of
    its words with the quote.
    """
    recorded = _recorded(plan, readable(one.quote))
    if recorded is not None:
        return recorded
    told = gist(f"{one.title} {one.quote}")
    best, most = None, 0.0
    for measure in plan.measures:
        for title in filter(None, map(measure.title.get, Lang)):
            words = gist(title)
            share = len(words & told) / len(words) if words else 0.0
            if share >= _LEAST and share > most and not differ(title, one.quote):
                best, most = measure, share
    return best


def _recorded(plan: Plan, quote: str) -> Measure | None:
    """Return the measure of which a quote was recorded, where it is more than a word or two."""
    if len(quote.split()) < _WORDS:
        return None
    refs = {
        said.measure
        for said in plan.statements
        if any(cited.quote == quote for cited in said.citations)
    }
    return next((one for one in plan.measures if refs == {one.ref}), None)


def others(plan: Plan, draft: Draft, linked: Sequence[Party | None]) -> list[str]:
    """Return the parties of a text that are none of an agreement's, nor hold or lie in one of them.

    ``linked`` are the register's own for each of the draft's, None for one that it has not.
    """
    parties = [plan.parties[ref] for ref in plan.agreement.parties if ref in plan.parties]
    codes = {code for one in parties for code in (one.code, one.country) if code}
    return [
        name
        for name, side, known in zip(draft.parties, draft.sides, linked, strict=True)
        if (known.ref if known else party_ref(side)) not in plan.agreement.parties
        and side.code not in codes
    ]


def spoken_of(plan: Plan, draft: Draft, linked: Sequence[Party | None]) -> list[str | None]:
    """Return the ref of the measure that each one of a draft speaks about, None for a new one."""
    if draft.parties and len(others(plan, draft, linked)) == len(draft.parties):
        return [None for _ in draft.measures]
    found = [nearest(plan, one) for one in draft.measures]
    return [measure.ref if measure is not None else None for measure in found]
