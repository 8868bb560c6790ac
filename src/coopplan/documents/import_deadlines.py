"""A deadline of a plan table: the phrase as written, and in full what was read for it."""

from __future__ import annotations

from dataclasses import replace

from coopplan.language import deadlines
from coopplan.language.words import Words
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import DeadlineKind
from coopplan.model.measure import DeadlineVersion

_WORDED = (DeadlineKind.AS_NEEDED, DeadlineKind.SEPARATE_PLAN, DeadlineKind.BY_AGREEMENT)
"""Kinds without days, of which the words tell more: what is yet to be decided is not agreed."""


def phrase(version: DeadlineVersion, words: Words) -> str:
    """Return a deadline as the plan writes it, or why it has none."""
    if version.deadline is not None:
        return version.deadline.phrase
    return words.code("deadline_known", version.known) if version.known else ""


def in_full(version: DeadlineVersion, words: Words) -> str:
    """Return a deadline as the plan writes it, with what was read for it."""
    return " → ".join(filter(None, (phrase(version, words), meaning(version, words))))


def meaning(version: DeadlineVersion, words: Words) -> str:
    """Return what was read for a deadline, in full."""
    told = version.deadline
    if told is None or version.known is not DeadlineKnown.GIVEN:
        return ""
    parts = [words.code("deadline_kind", told.kind)]
    if told.kind is DeadlineKind.UNPARSED:
        return parts[0]
    if told.kind in _WORDED:
        return deadlines.write(told, words.lang.value)
    if told.is_recurring:
        # How often and when within it; the days between which it holds are told behind.
        parts = [deadlines.write(replace(told, earliest=None, latest=None), words.lang.value)]
    if told.earliest and told.earliest != told.latest:
        parts.append(words.t("from {day}", day=words.day(told.earliest)))
    if told.latest:
        parts.append(words.t("until {day}", day=words.day(told.latest)))
    return ", ".join(parts)
