"""Facts that a person adds to a draft: who else signed, and what of day, place and period it lacks.

The rule: one question at the end of each kind, and Enter goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coopplan.cli.reviewing_walk import Walk
from coopplan.extract.draft import Draft, DraftSignatory
from coopplan.language.sentences import msg


def signatories(walk: Walk, parties: Sequence[str]) -> Iterator[DraftSignatory]:
    """Ask who else signed, as which officer and for which party, until nobody did."""
    walk.apart()
    while name := walk.line(msg("Somebody else who signed, by name (Enter: nobody): ")):
        office = walk.line(msg("Office (Enter: not told): ")) or None
        yield DraftSignatory(name, office, side(walk, parties, None))


def side(walk: Walk, parties: Sequence[str], old: str | None) -> str | None:
    """Ask for which party somebody signed, by its number; an empty answer leaves the old one."""
    meant = {str(number): name for number, name in enumerate(parties, start=1)}
    shown = [f"{'*' if name == old else ' '} {number} {name}" for number, name in meant.items()]
    leaves = msg("Number of the party (Enter leaves it): ")
    question = leaves if old else msg("Number of the party (Enter: not told): ")
    return walk.number_of(question, meant, default=old or "", shown=shown) or None


def facts(walk: Walk, lacking: Draft, draft: Draft) -> Draft:
    """Ask for the single facts that the draft lacked before: the day, the place, the period."""
    walk.apart()
    if lacking.signed_on is None:
        question = msg("Signed on, as 2025-04-14 (Enter: not told): ")
        draft = replace(draft, signed_on=walk.day(question, needed=False))
    if lacking.signed_at is None:
        told = walk.line(msg("Signed at, a place (Enter: not told): "))
        draft = replace(draft, signed_at=told or None)
    if lacking.period is None:
        moment = walk.moment(msg("Period, as 2025/2027 (Enter: not told): "), needed=False)
        draft = replace(draft, period=(moment.first, moment.last) if moment else None)
    return draft
