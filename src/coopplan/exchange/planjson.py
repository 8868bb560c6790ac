"""Whole plans as JSON, out and in without loss: for other programs, and for moving a register.

The rule: what a Plan holds is all there, recorded when included, and nothing else; who recorded it
is the journal's and stays with the database (``losses``). The text is one object:
``{"schema": "coopplan-export/1", "plans": [...]}``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from coopplan.errors import BadPlanFile
from coopplan.exchange.planformat import quick_records
from coopplan.exchange.planformat.doubles import check_doubles
from coopplan.exchange.planformat.drafts import check_draft
from coopplan.exchange.planformat.files import pieces, refusal
from coopplan.exchange.planformat.flaws import Flaw, Problem, nearest
from coopplan.exchange.planformat.flaws import Path as Place
from coopplan.exchange.planformat.json_stream import BadJson, Stream
from coopplan.exchange.planformat.key import Takes
from coopplan.exchange.planformat.lines import json_lines
from coopplan.exchange.planformat.losses import Loss
from coopplan.exchange.planformat.losses import json_losses as losses
from coopplan.exchange.planformat.readings import check_plan, with_readings
from coopplan.exchange.planformat.records import plain, record
from coopplan.model.codes import JOINT
from coopplan.model.plan import Plan

__all__ = ["Loss", "losses", "parse", "read", "write"]

SCHEMA = "coopplan-export/1"
MAX_BYTES = 200_000_000
"""Of one plan; a document of many plans may be of any size."""


def write(plans: Iterable[Plan]) -> str:
    """Return plans as JSON text, the same text for the same plans."""
    return "".join(pieces_of(plans))


def pieces_of(plans: Iterable[Plan]) -> Iterator[str]:
    """The text that `write` gives, plan by plan, each made when it is asked for."""
    before = f'{{\n "schema": {json.dumps(SCHEMA)},\n "plans": ['
    begun = False
    for plan in plans:
        text = json.dumps(plain(plan), ensure_ascii=False, indent=1)
        yield f"{before}\n  " + text.replace("\n", "\n  ")
        before, begun = ",", True
    yield "\n ]\n}\n" if begun else f"{before}]\n}}\n"


def read(path: Path | str, seen: Callable[[int], object] | None = None) -> Iterator[Plan]:
    """The plans of a file, each read when it is asked for; ``seen`` is told of bytes as they come.

    Raises BadPlanFile (path, line, problem, detail).
    """
    return _read(pieces(Path(path), seen), str(path))


def parse(text: str, path: str = "") -> tuple[Plan, ...]:
    """Return the plans of a text; ``path`` is named in refusals. Raises BadPlanFile."""
    return tuple(_read(iter((text,)), path))


def _read(text: Iterator[str], path: str) -> Iterator[Plan]:
    stream = Stream(text, MAX_BYTES)
    if stream.schema is None:
        yield from _whole(stream.begun, text, path)
        return
    if stream.schema != SCHEMA:
        flaw = Flaw(Problem.WRONG_SCHEMA, ("schema",), stream.schema, known=SCHEMA)
        raise refusal(flaw, path, json_lines(stream.begun))
    try:
        for number, raw in enumerate(stream.items()):
            here = ("plans", number)
            try:
                plan = _plan(raw, here)
            except Flaw as flaw:
                told, line = stream.item()
                lines = {(*here, *p): n + line - 1 for p, n in json_lines(told).items()}
                raise refusal(flaw, path, {here: line, **lines}) from flaw
            yield plan
    except BadJson as refused:
        raise BadPlanFile(
            path=path, line=refused.line, problem=Problem.BAD_JSON, detail=refused.detail
        ) from refused
    except Flaw as flaw:
        raise refusal(flaw, path, {}) from flaw


def _whole(begun: str, rest: Iterator[str], path: str) -> Iterator[Plan]:
    """The plans of a text whose keys stand in another order than ours."""
    text = begun
    for piece in rest:
        text += piece
        if len(text) > MAX_BYTES:
            raise refusal(Flaw(Problem.TOO_LARGE, (), str(MAX_BYTES)), path, {})
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as refused:
        raise BadPlanFile(
            path=path, line=refused.lineno, problem=Problem.BAD_JSON, detail=refused.msg
        ) from refused
    except (RecursionError, ValueError) as refused:
        raise BadPlanFile(path=path, line=1, problem=Problem.BAD_JSON, detail="nested") from refused
    try:
        yield from plans_of(raw)
    except Flaw as flaw:
        raise refusal(flaw, path, json_lines(text)) from flaw


def plans_of(raw: Any) -> tuple[Plan, ...]:
    """Return the plans of a tree as the text holds it; raises Flaw."""
    if not isinstance(raw, dict) or "schema" not in raw:
        raise Flaw(Problem.NO_SCHEMA, (), SCHEMA)
    if raw["schema"] != SCHEMA:
        raise Flaw(Problem.WRONG_SCHEMA, ("schema",), str(raw["schema"]), known=SCHEMA)
    told = raw.get("plans")
    if not isinstance(told, list):
        raise Flaw(Problem.WRONG_TYPE, ("plans",), "plans", expected=Takes.TABLES)
    return tuple(_plan(one, ("plans", number)) for number, one in enumerate(told))


def _plan(raw: Any, path: Place) -> Plan:
    try:
        plan: Plan = quick_records.reader(Plan)(raw)
    except quick_records.NotPlain:
        plan = with_readings(record(Plan, raw, path), raw)
    check_doubles(plan, path)
    check_plan(plan, path)
    _check_refs(plan, path)
    return plan


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
    if plan.draft is not None:
        check_draft(plan.draft, (*path, "draft"))
        keys = {one.key for one in plan.measures}
        for n, key in enumerate(plan.draft.known):
            check("measure", keys, key, "draft", "known", n)
    for n, settled in enumerate(plan.settlements):
        check("statement", statements, settled.takes, "settlements", n, "takes")
