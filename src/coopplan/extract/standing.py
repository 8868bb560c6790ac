"""Which status of a measure stands where one text tells several of them.

The rule: a text that tells of a deed and then of what comes after it takes nothing back. The
furthest status stands; a sentence that tells of less stays beside it, as context. What was stopped
is no step on that way: of deeds and stops the one told last stands. A part that is done does not
make the whole done, where the same text says that the whole is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from coopplan.model.codes import Scope, Status
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText

_STEPS = (Status.PROPOSED, Status.PLANNED, Status.IN_PROGRESS, Status.DONE)
_STOPS = frozenset((Status.SUSPENDED, Status.CANCELLED))
_PART = re.compile(
    r"\b(?:этап|участ(?:ок|к)|половин|кезең|бөлі[гк]|учаск|жартыс)\w*|\bчаст(?:ь|и|ью|ей)\b|"
    r"\b(?:перв|втор|треть)\w+ очеред\w*|\b\d+\s+(?:\w+\s+)?(?:из|of)\s+\d|"
    r"\b(?:phase|stage|section|stretch|half|part)s?\b",
    re.IGNORECASE,
)
"""Words for a part of a thing, where the measure itself is not called so."""


def standing(said: Iterable[Statement], titles: Mapping[str, LocalText]) -> list[Statement]:
    """Return what a text says of measures with the scope of each settled, measure by measure.

    ``titles`` are those of the measures, by ref.
    """
    groups: dict[str, list[Statement]] = {}
    for one in said:
        if one.measure is not None:
            groups.setdefault(one.measure, []).append(one)
    return [one for ref, group in groups.items() for one in _settled(group, titles[ref])]


def _settled(group: list[Statement], title: LocalText) -> list[Statement]:
    """Return the statements on one measure; a part that is done comes last and lifts the rest."""
    parts = [one for one in group if _is_part(one, title)]
    whole = [one for one in group if one not in parts]
    if all(one.status is Status.DONE for one in whole):
        return group
    told = {one.status for one in whole if one.status is not None}
    return [
        *(_beside(one) if _falls_short(one, told) else one for one in whole),
        *(replace(one, scope=Scope.EVENT, promise=None) for one in parts),
    ]


def _beside(one: Statement) -> Statement:
    """Return what tells of less without a say in the status; a promise stands for the measure."""
    return replace(one, status=None) if one.promise else replace(one, scope=Scope.CONTEXT)


def _falls_short(one: Statement, told: set[Status]) -> bool:
    """Tell whether a text that has told all these statuses goes further than one statement."""
    if one.status not in _STEPS or one.status is Status.DONE:
        return False
    stopped = told & _STOPS
    if one.status is Status.IN_PROGRESS:
        return Status.DONE in told and not stopped
    return bool(stopped or told & set(_STEPS[_STEPS.index(one.status) + 1 :]))


def _is_part(one: Statement, title: LocalText) -> bool:
    """Tell whether a part of a measure is said to be done."""
    words = " ".join(filter(None, map(one.text.get, Lang)))
    called = " ".join(filter(None, map(title.get, Lang)))
    return one.status is Status.DONE and bool(_PART.search(words)) and not _PART.search(called)
