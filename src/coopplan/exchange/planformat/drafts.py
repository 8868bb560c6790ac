"""What marks a plan as a draft of a text, in every format that holds the mark.

The rule: only an addition speaks of measures that are known; a document of its own brings all that
it has.
"""

from __future__ import annotations

from coopplan.exchange.planformat.flaws import Flaw, Path, Problem
from coopplan.model.plan import DraftOf, PlanDraft


def check_draft(draft: PlanDraft, path: Path) -> None:
    """Refuse a mark that contradicts itself; raises Flaw."""
    if draft.known and draft.of is DraftOf.DOCUMENT:
        raise Flaw(Problem.BAD_VALUE, (*path, "known"), ", ".join(draft.known))
