"""Whole plans as JSON, out and in without loss: for other programs, and for moving a register.

The rule: what a Plan holds is all there, recorded when included, and nothing else; who recorded it
is the journal's and stays with the database (``losses``). The text is one object:
``{"schema": "coopplan-export/1", "plans": [...]}``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from coopplan.errors import BadPlanFile
from coopplan.exchange.planformat.files import limited_text, refusal
from coopplan.exchange.planformat.flaws import Flaw, Problem, nearest
from coopplan.exchange.planformat.flaws import Path as Place
from coopplan.exchange.planformat.lines import json_lines
from coopplan.exchange.planformat.losses import Loss
from coopplan.exchange.planformat.losses import json_losses as losses
from coopplan.exchange.planformat.records import plain, record
from coopplan.model.codes import JOINT
from coopplan.model.plan import Plan

__all__ = ["Loss", "losses", "parse", "read", "write"]

SCHEMA = "coopplan-export/1"
MAX_BYTES = 200_000_000
"""A register of thousands of agreements stays below this."""


def write(plans: Iterable[Plan]) -> str:
    """Return plans as JSON text, the same text for the same plans."""
    tree = {"schema": SCHEMA, "plans": [plain(plan) for plan in plans]}
    return json.dumps(tree, ensure_ascii=False, indent=1) + "\n"


def read(path: Path | str) -> tuple[Plan, ...]:
    """Return the plans of a file; raises BadPlanFile (path, line, problem, detail)."""
    return parse(limited_text(Path(path), MAX_BYTES), str(path))


def parse(text: str, path: str = "") -> tuple[Plan, ...]:
    """Return the plans of a text; ``path`` is named in refusals. Raises BadPlanFile."""
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as refused:
        raise BadPlanFile(
            path=path, line=refused.lineno, problem=Problem.BAD_JSON, detail=refused.msg
        ) from refused
    except (RecursionError, ValueError) as refused:
        raise BadPlanFile(path=path, line=1, problem=Problem.BAD_JSON, detail="nested") from refused
    try:
        return _plans(raw)
    except Flaw as flaw:
        raise refusal(flaw, path, json_lines(text)) from flaw


def _plans(raw: Any) -> tuple[Plan, ...]:
    if not isinstance(raw, dict) or "schema" not in raw:
        raise Flaw(Problem.NO_SCHEMA, (), SCHEMA)
    if raw["schema"] != SCHEMA:
        raise Flaw(Problem.WRONG_SCHEMA, ("schema",), str(raw["schema"]), known=SCHEMA)
    plans: tuple[Plan, ...] = record(tuple[Plan, ...], raw.get("plans"), ("plans",))
    for number, plan in enumerate(plans):
        _check_refs(plan, ("plans", number))
    return plans


def _check_refs(plan: Plan, path: Place) -> None:
    """Every ref leads to a record of the same plan; raises Flaw."""

    def check(kind: str, known: Iterable[str], ref: str | None, *place: str | int) -> None:
        if ref is not None and ref not in known:
            near = nearest(ref, known)
            raise Flaw(Problem.DANGLING, (*path, *place), ref, kind=kind, near=near)

    measures = {one.ref for one in plan.measures}
    indicators = {one.ref for one in plan.indicators}
    statements = {one.ref for one in plan.statements}
    sides = {*plan.parties, JOINT}
    for n, ref in enumerate(plan.agreement.parties):
        check("party", plan.parties, ref, "agreement", "parties", n)
    for n, indicator in enumerate(plan.indicators):
        check("measure", measures, indicator.measure, "indicators", n, "measure")
    for n, said in enumerate(plan.statements):
        check("measure", measures, said.measure, "statements", n, "measure")
        check("voice", plan.voices, said.voice, "statements", n, "voice")
        check("party", sides, said.side, "statements", n, "side")
        check("statement", statements, said.supersedes, "statements", n, "supersedes")
        for m, cited in enumerate(said.citations):
            check("source", plan.sources, cited.source, "statements", n, "citations", m, "source")
        for m, reading in enumerate(said.readings):
            place = ("statements", n, "readings", m, "indicator")
            check("indicator", indicators, reading.indicator, *place)
    for n, settled in enumerate(plan.settlements):
        check("statement", statements, settled.takes, "settlements", n, "takes")
