"""Amendments of a plan's own text: measures added to it, and measures that it words otherwise.

The rule: a plan holds its measures in their latest wording; what stood before an amendment is kept
here, with the day on which the register learned of it. A translation, and a better one of our own,
amend nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.model.frozen import frozen
from coopplan.model.text import Lang, LocalText

TYPO = "import typo"
"""The action of a journal entry that puts right how a plan was typed in: it amends nothing."""


@frozen
class Wording:
    """What the plan's text says of a measure, so far as an amendment changes it."""

    title: LocalText
    sector: str
    plan_no: str | None = None
    parts: int | None = None


@frozen
class Amendment:
    """A measure added to the plan (``before`` None), or what it said before it was reworded.

    ``measure`` is a ref; ``on`` is the day of the journal entry that recorded it.
    """

    measure: str
    on: date
    entry: int
    before: Wording | None = None


def amends(before: Wording, after: Wording) -> bool:
    """Whether the plan says something else, and not only in one more language."""
    plain = (before.sector, before.plan_no, before.parts)
    return plain != (after.sector, after.plan_no, after.parts) or reworded(
        before.title, after.title
    )


def reworded(before: LocalText, after: LocalText) -> bool:
    """Whether the plan's own words differ in a language in which both are known."""
    return any(
        before.get(lang) != after.get(lang)
        for lang in Lang
        if before.get(lang) and after.get(lang) and lang not in before.own and lang not in after.own
    )


def worded(latest: Wording, amendments: Iterable[Amendment], day: date) -> tuple[Wording, bool]:
    """How a measure was worded on a day, and whether the register had it in the plan by then.

    ``amendments`` are those of the measure, in the order of recording, ``latest`` its wording now.
    """
    wording, there = latest, True
    for act in reversed(tuple(amendments)):
        if act.on <= day:
            break
        if act.before is None:
            there = False
        else:
            wording = act.before
    return wording, there
