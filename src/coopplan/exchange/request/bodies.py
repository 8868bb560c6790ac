"""The bodies of a plan, each with its measures and answers, and the names of their files.

The rule: a body is one by its name in the plan's language and its side. «Стороны» is no body:
nobody could answer for it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from coopplan.exchange.table.both import is_both
from coopplan.model.answer_key import is_answer_of
from coopplan.model.frozen import frozen
from coopplan.model.measure import Measure
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText, fold

_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
_SOUNDS = (
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya a g q n o u u h i"
)
_LATIN = dict(zip(_LETTERS, _SOUNDS.split(), strict=True))


@frozen
class Responsible:
    """A body with the measures that it answers for."""

    name: LocalText
    side: str | None
    measures: tuple[Measure, ...]

    def words(self, lang: Lang) -> str:
        """Its name in a language, or in another where it lacks that."""
        told = self.name.wording(lang)
        return told.text if told else ""


def responsible(plan: Plan) -> tuple[Responsible, ...]:
    """The bodies of a plan in the order of its measures."""
    lang = plan.agreement.langs[0]
    found: dict[tuple[str, str | None], tuple[LocalText, list[Measure]]] = {}
    for measure in plan.measures:
        for body in measure.bodies:
            wording = body.name.wording(lang)
            told = wording.text if wording else ""
            if is_both(told):
                continue
            key = (fold(told), body.side)
            measures = found.setdefault(key, (body.name, []))[1]
            if measure not in measures:
                measures.append(measure)
    return tuple(
        Responsible(name, side, tuple(measures)) for (_, side), (name, measures) in found.items()
    )


def without_bodies(plan: Plan) -> tuple[Measure, ...]:
    """The measures of a plan for which no body answers."""
    asked = {measure.ref for body in responsible(plan) for measure in body.measures}
    return tuple(measure for measure in plan.measures if measure.ref not in asked)


def shared(names: Iterable[str]) -> frozenset[str]:
    """The names that more than one bears, folded."""
    return frozenset(name for name, count in Counter(map(fold, names)).items() if count > 1)


def answers_of(plan: Plan, name: str, side: str | None) -> frozenset[str]:
    """The sources that are a body's answers about a plan, of whichever quarter."""
    return frozenset(
        ref
        for ref, source in plan.sources.items()
        if is_answer_of(source.key, plan.agreement.ref, name, side)
    )


def latin(name: str, most: int = 40) -> str:
    """A name in Latin letters, for a file or a ref."""
    told = "".join(_LATIN.get(letter, letter) for letter in fold(name)).replace("_", "")
    return re.sub(r"[^a-z0-9]+", "-", told).strip("-")[:most].strip("-") or "body"
