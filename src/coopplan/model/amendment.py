"""Amendments of a plan's own text: measures added to it, and measures that it words otherwise.

The rule: a plan holds its measures in their latest wording; what an amendment changed is kept here
as it stood before. An amendment whose protocol is recorded counts from the protocol's day, another
from the day on which the register learned of it. A translation, and a better one of our own, amend
nothing. What a protocol words otherwise is worded in the languages in which it gives the words and
in no other: what the other languages said was said of the words before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from coopplan.model.codes import Worded
from coopplan.model.frozen import frozen
from coopplan.model.measure import Amended, Measure, Wording
from coopplan.model.text import Lang, LocalText, merged

_WORDED = frozenset(name.value for name in Worded)

TYPO = "import typo"
"""The action of a journal entry that puts right how a plan was typed in: it amends nothing."""


@frozen
class Amendment:
    """A measure added to the plan (``before`` None), or what of it said before it was reworded.

    ``measure`` is a ref; ``on`` is the day of the protocol and ``basis`` the protocol, or ``on``
    is the day of the journal entry that recorded it, where ``dated`` is False.
    """

    measure: str
    on: date
    entry: int
    before: Wording | None = None
    basis: str | None = None
    dated: bool = False


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


def translated(before: LocalText, after: LocalText) -> bool:
    """Whether a text says all that it said, at the most in more languages or better translated."""
    if not before:
        return not after
    return all(
        before.get(lang) == after.get(lang)
        for lang in Lang
        if before.get(lang) and lang not in before.own
    )


def amended_text(before: LocalText, given: LocalText) -> LocalText:
    """A text as a protocol leaves it that gives these words, in one language, say.

    Where they are other words, nothing is known of how the other languages go on; where the
    protocol only adds a language, the others stay.
    """
    return given if reworded(before, given) else merged(before, given)


def amended_fields(measure: Measure, given: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a measure as a protocol leaves them, from what it gives of each."""
    return {
        name: amended_text(getattr(measure, name), value)
        if name in _WORDED and isinstance(value, LocalText)
        else value
        for name, value in given.items()
    }


def differing(before: Measure, after: Measure) -> Wording:
    """What a measure said before, in the fields of the plan's text that say something else now."""
    changed = [
        name for name in Worded if not _says_same(getattr(before, name), getattr(after, name))
    ]
    return Wording(**{name: getattr(before, name) for name in changed}, changed=tuple(changed))


def _says_same(before: Any, after: Any) -> bool:
    """Whether a field says the same, at the most in one more language."""
    match before, after:
        case LocalText(), LocalText():
            return translated(before, after)
        case tuple(), tuple():
            return len(before) == len(after) and all(
                (one.side, one.role, one.party) == (other.side, other.role, other.party)
                and translated(one.name, other.name)
                for one, other in zip(before, after, strict=True)
            )
    return bool(before == after)


def worded(latest: Measure, acts: Iterable[Amendment], day: date) -> tuple[Measure, bool]:
    """A measure as the plan worded it on a day, and whether it was in the plan by then.

    ``acts`` are those of the measure, in the order of recording, ``latest`` its wording now. Of
    each field the amendment of the latest day counts, and of one day the one recorded later.
    """
    there, by_field = True, dict[str, list[tuple[date, Any]]]()
    for act in acts:
        if act.before is None:
            there = act.on <= day
        else:
            for name, before in act.before.fields.items():
                by_field.setdefault(name, []).append((act.on, before))
    said = {
        name: _said(found, getattr(latest, name), day)
        for name, found in by_field.items()
        if any(on > day for on, _ in found) or _turned(found)
    }
    return (replace(latest, **said) if said else latest), there


def worded_on(measure: Measure, day: date) -> Measure:
    """A measure as the plan worded it on a day, by the protocols that are recorded."""
    if not measure.amended:
        return measure
    acts = (Amendment(measure.ref, one.on, one.entry, one.before) for one in measure.amended)
    return worded(measure, acts, day)[0]


def is_added_after(measure: Measure, day: date) -> bool:
    """Whether a protocol of a later day added the measure to the plan."""
    on = added_on(measure)
    return on is not None and on > day


def added_on(measure: Measure) -> date | None:
    """The day of the protocol that added the measure to the plan; None for the plan's own."""
    return max((act.on for act in measure.amended if act.before is None), default=None)


def measures_on(measures: Iterable[Measure], day: date) -> dict[str, Measure]:
    """Measures by ref, as the plan worded them on a day."""
    return {measure.ref: worded_on(measure, day) for measure in measures}


def after_acts(latest: Measure, acts: Sequence[Amendment | Amended]) -> list[Wording | None]:
    """What each of a measure's acts, given in the order of recording, made of its words."""
    found: list[Wording | None] = []
    told = latest
    for act in reversed(acts):
        if act.before is None:
            found.append(None)
            continue
        changed = act.before.changed
        said = {name.value: getattr(told, name) for name in changed}
        found.append(Wording(**said, changed=changed))
        told = replace(told, **act.before.fields)
    return found[::-1]


def versions(latest: Measure) -> list[tuple[Measure, Amended | None]]:
    """The wordings of a measure in the order of recording, each with the act that made it."""
    found: list[tuple[Measure, Amended | None]] = []
    told = latest
    for act in reversed(latest.amended):
        found.append((told, act))
        if act.before is not None:
            told = replace(told, **act.before.fields)
    if not found or found[-1][1] is None or found[-1][1].before is not None:
        found.append((told, None))
    return found[::-1]


def _said(acts: Sequence[tuple[date, Any]], latest: Any, day: date) -> Any:
    """What a field said on a day: each act gives its day, and what the field said until then."""
    after = [before for _, before in acts[1:]] + [latest]
    in_force = [at for at, (on, _) in enumerate(acts) if on <= day]
    if not in_force:
        return acts[0][1]
    return after[max(in_force, key=lambda at: (acts[at][0], at))]


def _turned(acts: Sequence[tuple[date, Any]]) -> bool:
    """Whether what was recorded last is not what came into force last."""
    return any(one[0] > other[0] for one, other in pairwise(acts))
