"""Plan files: one agreement in TOML, read into a Plan and written from one.

The rule: a file is data. Nothing in it is executed, opened or followed, and whatever is wrong with
it is refused with its line and a code before anything of it is used. What the format cannot hold
is told by ``losses``. Format: ``plan.schema.json`` beside this file; keys in ``planformat.keys``.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from coopplan.errors import BadPlanFile
from coopplan.exchange.planformat import quick_toml
from coopplan.exchange.planformat.files import limited_text, parser_line, refusal
from coopplan.exchange.planformat.flaws import Flaw, Problem
from coopplan.exchange.planformat.keys import SCHEMA
from coopplan.exchange.planformat.lines import toml_lines
from coopplan.exchange.planformat.losses import Loss
from coopplan.exchange.planformat.losses import toml_losses as losses
from coopplan.exchange.planformat.reading import plan
from coopplan.exchange.planformat.shape import shaped
from coopplan.exchange.planformat.toml import document
from coopplan.exchange.planformat.writing import raw_plan
from coopplan.model.plan import Plan
from coopplan.model.text import Lang

__all__ = ["Loss", "losses", "parse", "read", "write"]


def read(path: Path | str) -> Plan:
    """Return the plan of a file; raises BadPlanFile (path, line, problem, detail)."""
    return parse(limited_text(Path(path)), str(path))


def parse(text: str, path: str = "") -> Plan:
    """Return the plan of a text; ``path`` is named in refusals. Raises BadPlanFile."""
    try:
        raw = _loaded(text)
    except RecursionError as refused:
        raise BadPlanFile(path=path, line=1, problem=Problem.BAD_TOML, detail="nested") from refused
    except ValueError as refused:
        line, message = parser_line(refused, text)
        raise BadPlanFile(
            path=path, line=line, problem=Problem.BAD_TOML, detail=message
        ) from refused
    try:
        _check_schema(raw)
        return plan(shaped(raw, "plan", (), _first_language(raw)))
    except Flaw as flaw:
        raise refusal(flaw, path, toml_lines(text)) from flaw


def write(plan: Plan) -> str:
    """Return the plan as TOML, the same text for the same plan; ``losses`` tells what is left."""
    return document(raw_plan(plan))


def _loaded(text: str) -> dict[str, Any]:
    try:
        return quick_toml.loads(text, parse_float=_decimal)
    except quick_toml.NotPlain:
        return tomllib.loads(text, parse_float=_decimal)


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace("_", ""))


def _check_schema(raw: dict[str, Any]) -> None:
    if "schema" not in raw:
        raise Flaw(Problem.NO_SCHEMA, (), SCHEMA)
    if raw["schema"] != SCHEMA:
        raise Flaw(Problem.WRONG_SCHEMA, ("schema",), str(raw["schema"]), known=SCHEMA)


def _first_language(raw: dict[str, Any]) -> Lang:
    """The agreement's first language, in which bare texts are; Russian until checked."""
    agreement = raw.get("agreement")
    langs = agreement.get("langs") if isinstance(agreement, dict) else None
    known = [lang.value for lang in Lang]
    return Lang(langs[0]) if isinstance(langs, list) and langs and langs[0] in known else Lang.RU
