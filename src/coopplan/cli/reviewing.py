"""A review's bounds: what the register has beside a draft, and of which agreement the text speaks.

The rule: what is dropped is not in the file, and nothing is written before the last answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.cli.reviewing_walk import Walk
from coopplan.extract.draft import Draft
from coopplan.language.sentences import msg
from coopplan.model.agreement import Agreement
from coopplan.model.frozen import frozen
from coopplan.model.party import Party

NEW = "n"


@frozen
class Register:
    """What the register holds that a press release may speak of."""

    parties: Mapping[str, Party]
    agreements: Sequence[Agreement]


@frozen
class Reviewed:
    """A draft as a person left it.

    ``linked`` are the register's own parties, in the order of the draft's, None for a new one.
    """

    draft: Draft
    linked: tuple[Party | None, ...]


def which_agreement(
    walk: Walk, draft: Draft, refs: Sequence[str], register: Register
) -> str | None:
    """Ask whether a draft speaks of an agreement that the register has; None for a new one.

    Asked only where there is one between the same parties (``refs`` are the draft's).
    """
    there = [one for one in register.agreements if set(one.parties) == set(refs)]
    if not there:
        return None
    say, words = walk.call.sentences.t, walk.call.words
    proposed = _same_period(draft, there)
    shown = [f"  {say(msg('Between these parties the register has:'))}"]
    for number, one in enumerate(there, start=1):
        span = f", {one.period}" if one.period else ""
        mark = "*" if one is proposed else " "
        shown.append(f"{mark} {number} {one.ref}  {words.text(one.title)}{span}")
    shown.append(f"  {say(msg('If the text speaks of one of them, its measures get statements.'))}")
    meant = {str(number): one.ref for number, one in enumerate(there, start=1)}
    if proposed is None:
        question = msg("Number of the agreement (Enter: a new one): ")
        return walk.number_of(question, meant, shown=shown) or None
    question = msg("Number of the agreement (Enter: *), n a new one: ")
    told = walk.number_of(question, meant, NEW, default=proposed.ref, shown=shown)
    return None if told == NEW else told


def _same_period(draft: Draft, there: Sequence[Agreement]) -> Agreement | None:
    """Return the one agreement that is for the period that the text tells of."""
    if draft.period is None:
        return None
    same = [
        one
        for one in there
        if one.period is not None and (one.period.first, one.period.last) == draft.period
    ]
    return same[0] if len(same) == 1 else None
