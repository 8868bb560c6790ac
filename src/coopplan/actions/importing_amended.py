"""Importing what is told of a measure: its words, its deadlines, the acts of its keeper.

The rule: amendments, deadlines and acts are only ever added, after those there are. Of the deadline
of one day what the file says last holds, as with its words, though the register had it before
another; a file that tells of no deadline takes none away.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from coopplan.actions import measures
from coopplan.actions.imported import Changed, Imported
from coopplan.errors import AmendedOtherwise
from coopplan.model.amendment import versions
from coopplan.model.codes import DeadlineKnown
from coopplan.model.measure import Amended, DeadlineVersion, Measure
from coopplan.store.book import Book
from coopplan.store.writer import Writer

_NOT_TOLD = (DeadlineKnown.NOT_KNOWN, None)
"""The one version of a measure without a deadline in its file."""


def write_measure(
    w: Writer, book: Book, done: Imported, told: Measure, old: Measure | None
) -> None:
    """Write and count a measure where it is new or differs from the one on record.

    Raises AmendedOtherwise for an amendment that would come before or between those there are.
    """
    before = w.written
    _words(w, book, told, old)
    for version in _deadlines(told, old.deadlines if old else ()):
        measures.record_deadline(w, book, told.ref, version)
        if old is not None:
            was = _last(old.deadlines, version.on)
            done.change(Changed("measure", told.ref, was, version, part="deadline"))
    acts = [replace(act, entry=0) for act in old.controls] if old else []
    for act in told.controls:
        if replace(act, entry=0) in acts:
            acts.remove(replace(act, entry=0))
            continue
        measures.record_control(w, book, told.ref, act)
        if old is not None:
            done.change(Changed("measure", told.ref, None, act, part="control"))
    if old is not None and _plain(old) != _plain(told):
        done.change(Changed("measure", told.ref, _plain(old), _plain(told)))
    done.count("measure", new=old is None, wrote=w.written > before)


def _words(w: Writer, book: Book, told: Measure, old: Measure | None) -> None:
    """The wordings that are new."""
    agreement = measures.agreement_of(told.ref)
    if old is None:
        measures.record_worded(w, book, agreement, told)
        return
    latest, known = _plain(old), len(old.amended)
    goes_on = _acts(told)[:known] == _acts(old)
    odd = next((act for act in _acts(told) if act not in _acts(old)), None)
    if odd is not None and not goes_on:
        raise AmendedOtherwise(ref=told.ref, day=odd.on.isoformat())
    if odd is not None:
        more = [one for one in versions(told) if one[1] is not None][known:]
        for worded, act in more:
            before = replace(worded, **act.before.fields) if act and act.before else worded
            if _plain(before) != latest:
                measures.record_measure(w, book, agreement, before)
            measures.record_measure(w, book, agreement, worded, act)
            latest = _plain(worded)
    if _plain(told) != latest:
        measures.record_measure(w, book, agreement, told)


def _deadlines(told: Measure, stored: Iterable[DeadlineVersion]) -> list[DeadlineVersion]:
    """The versions to be written: those that are new, and what holds by the file but not here."""
    here, left = list(stored), list(stored)
    if here and [(one.known, one.on) for one in told.deadlines] == [_NOT_TOLD]:
        return []
    new: list[DeadlineVersion] = []
    for version in told.deadlines:
        same = next((one for one in left if measures.same_deadline(one, version)), None)
        if same is None:
            new.append(version)
        else:
            left.remove(same)
    for day in dict.fromkeys(version.on for version in told.deadlines):
        holds, held = _last(told.deadlines, day), _last((*here, *new), day)
        if holds and held and not measures.same_deadline(holds, held):
            new.append(holds)
    return new


def _last(versions: Iterable[DeadlineVersion], day: date | None) -> DeadlineVersion | None:
    """Of the versions of one day the one that holds: a change that is only asked for does not."""
    return next((one for one in reversed([*versions]) if one.approved and one.on == day), None)


def _plain(measure: Measure) -> Measure:
    """A measure without what only grows, and without its entry."""
    return replace(measure, deadlines=(), controls=(), amended=(), entry=0)


def _acts(measure: Measure) -> list[Amended]:
    return [replace(act, entry=0) for act in measure.amended]
