"""The keys that measures and indicators of a plan have in this register.

The rule: a key that a person or a text gave is that of one record wherever it is read. A number
alone (``m11``) may have been given to another one here: it is the same where something tells so
(its title, now or before an edit, its number in the plan, something said of it), else it goes on
under a key of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from coopplan.actions.own_keys import indicator_key, is_bare, measure_key, number_of
from coopplan.model.indicator import Indicator
from coopplan.model.likeness import Likeness
from coopplan.model.measure import Measure
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText, fold

ALIKE = 0.6
"""From how alike two titles are taken for wordings of one, under one number."""

Keyed = TypeVar("Keyed", Measure, Indicator)


Earlier = Callable[[], Mapping[str, Sequence[LocalText]]]
"""What the register's measures were ever called, by ref; asked only where nothing else tells."""


def keys_of_measures(told: Plan, stored: Plan | None, earlier: Earlier) -> dict[str, str]:
    """The key here of each measure of a plan, by its key there."""
    if stored is None or not any(number_of(one.key) for one in told.measures):
        return {one.key: one.key for one in told.measures}
    said = _Said(told), _Said(stored)
    alike = _Alike(title for one in (*told.measures, *stored.measures) for title in _titles(one))

    def same(one: Measure, other: Measure) -> bool:
        if one.plan_no is not None and one.plan_no == other.plan_no:
            return True
        if alike(_titles(one), _titles(other)):
            return True
        if said[0].of(one.ref) & said[1].of(other.ref):
            return True
        return any(_is_one(one.title, title) for title in earlier().get(other.ref, ()))

    return _keys(told.measures, stored.measures, same, measure_key)


def keys_of_indicators(told: Plan, stored: Plan | None) -> dict[str, str]:
    """The key here of each indicator of a plan, by its key there."""
    if stored is None or not any(number_of(one.key) for one in told.indicators):
        return {one.key: one.key for one in told.indicators}

    alike = _Alike(one.name for one in (*told.indicators, *stored.indicators))

    def same(one: Indicator, other: Indicator) -> bool:
        return one.unit == other.unit and alike([one.name], [other.name])

    return _keys(told.indicators, stored.indicators, same, indicator_key)


def _keys(
    told: Sequence[Keyed],
    stored: Sequence[Keyed],
    same: Callable[[Keyed, Keyed], bool],
    made: Callable[[Keyed, str], str],
) -> dict[str, str]:
    here = {one.key: one for one in stored}
    numbers: dict[str, list[Keyed]] = defaultdict(list)
    for one in stored:
        numbers[number_of(one.key)].append(one)
    found: dict[str, str] = {}
    for one in told:
        there = here.get(one.key)
        if there is not None and (not is_bare(one.key) or same(one, there)):
            found[one.key] = one.key
    taken = set(found.values())
    for one in told:
        if one.key in found:
            continue
        numbered = number_of(one.key)
        bare = is_bare(one.key)
        left = [it for it in numbers.get(numbered, ()) if numbered and (bare or is_bare(it.key))]
        meant = next((it.key for it in left if it.key not in taken and same(one, it)), "")
        new = made(one, numbered) if bare and one.key in here else one.key
        found[one.key] = meant or new
        taken.add(found[one.key])
    return found


class _Alike:
    """Whether titles of two records are alike among all titles, which are counted when asked."""

    def __init__(self, titles: Iterable[LocalText]) -> None:
        self._titles = titles
        self._compared: Likeness | None = None

    def __call__(self, ones: Iterable[LocalText], others: Sequence[LocalText]) -> bool:
        compared = self._compared = self._compared or Likeness(self._titles)
        return any(compared.of(one, other) >= ALIKE for one in ones for other in others)


def _titles(measure: Measure) -> list[LocalText]:
    """What a measure is called, and was before it was amended."""
    before = [act.before.title for act in measure.amended if act.before]
    return [measure.title, *(title for title in before if title)]


def _is_one(one: LocalText, other: LocalText) -> bool:
    """Whether two titles are the same words in every language in which both are told."""
    both = [(one.get(lang), other.get(lang)) for lang in Lang]
    told = [(fold(a), fold(b)) for a, b in both if a and b]
    return bool(told) and all(a == b for a, b in told)


class _Said:
    """What was said of each measure of a plan, as far as it tells one from another."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._said: dict[str, set[object]] | None = None

    def of(self, measure: str) -> set[object]:
        """The words that were said of a measure, each with their day and voice."""
        if self._said is None:
            self._said = {}
            for one in self._plan.statements:
                if one.measure and one.voice and one.text:
                    words = one.said_on.edtf, one.voice, one.text
                    self._said.setdefault(one.measure, set()).add(words)
        return self._said.get(measure, set())
