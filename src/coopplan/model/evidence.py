"""Evidence: how well the status of a measure is supported.

The rule (domain, axis 3): sources of one origin count once, however many papers repeat it.
"""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.model.codes import JOINT, Evidence, StatementKind, Tier
from coopplan.model.order import Heard
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement
from coopplan.model.text import fold


def evidence(plan: Plan, supporters: Iterable[Heard]) -> tuple[Evidence, int]:
    """The evidence for what these statements support, and from how many independent origins.

    Documented by an official act; corroborated by two origins, by both sides each for itself, or
    by a joint word; claimed by a word without a source too (with no origin at all).
    """
    supporters = tuple(supporters)
    sources = [
        plan.sources[cited.source]
        for one in supporters
        for cited in one.statement.citations
        if cited.source in plan.sources
    ]
    origins = len({fold(source.origin_key) for source in sources})
    tiers = {source.tier for source in sources}
    sides = {one.side for one in supporters}
    together = JOINT in sides or Tier.BOTH_SIDES in tiers or len(sides - {None}) > 1
    if Tier.OFFICIAL_ACT in tiers:
        return Evidence.DOCUMENTED, origins
    if origins > 1 or together:
        return Evidence.CORROBORATED, origins
    return (Evidence.CLAIMED if supporters else Evidence.NONE), origins


def last_search(visible: Iterable[Heard]) -> Statement | None:
    """The last visible search that found nothing."""
    searches = [one for one in visible if one.statement.kind is StatementKind.SEARCHED]
    if not searches:
        return None
    return max(searches, key=lambda one: (one.said, one.place)).statement
