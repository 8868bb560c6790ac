"""What an import of plan tables did, as JSON: the keys of ``import/1``, and one object a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coopplan.cli.tables_found import sectors_of
from coopplan.model.plan import Plan
from coopplan.model.plan_table import DraftMeasure, Found
from coopplan.model.text import Lang, LocalText


def told(
    found: Sequence[Found],
    plan: Plan,
    refs: list[str],
    entry: int | None,
    dry_run: bool,
    rejects: list[str] | None = None,
) -> dict[str, Any]:
    """Return what was done as JSON: the keys of ``import/1``, and one object a file."""
    files = [_file(one) for one in found]
    done = {"refs": refs or [plan.agreement.ref], "entry": entry, "dry_run": dry_run}
    return {"schema": "import/1", **done, "rejects": rejects or [], "files": files}


def _file(one: Found) -> dict[str, Any]:
    """What was found in one file, and what of it is in the register already."""
    draft, compared = one.draft, one.compared
    sectors = sectors_of(one)
    return {
        "file": one.file,
        "lang": draft.lang,
        "rows": len(draft.outcomes),
        "accepted": draft.accepted,
        "rejected": [
            {"table": r.table, "row": r.row, "reason": r.reason, "cells": list(r.cells)}
            for r in draft.rejected
        ],
        "remarks": [
            {"kind": r.kind, "table": r.table, "places": list(r.places)} for r in draft.remarks
        ],
        "columns": [
            {"meaning": c.meaning, "name": c.name, "side": c.side, "year": c.year}
            for c in draft.columns
        ],
        "measures": [_measure(m, sectors.get(m), draft.lang) for m in draft.measures],
        "new": len(compared.new),
        "same": compared.same,
        "left": list(compared.left),
        "differing": [
            {
                "ref": d.ref,
                "fields": [edit.field for edit in d.edits] + (["deadline"] if d.moved else []),
            }
            for d in compared.differing
        ],
    }


def _measure(m: DraftMeasure, sector: str | None, lang: Lang) -> dict[str, Any]:
    """A measure of a table as it was read."""
    from coopplan.model.deadline import to_json_dict

    return {
        "table": m.table,
        "rows": list(m.rows),
        "plan_no": m.plan_no,
        "title": _said(m.title, lang),
        "section": _said(m.section, lang),
        "sector": sector,
        "deadline_known": m.deadline.known,
        "deadline": to_json_dict(m.deadline.deadline) if m.deadline.deadline else None,
        "bodies": [{"name": _said(b.name, lang), "side": b.side, "role": b.role} for b in m.bodies],
    }


def _said(text: LocalText, lang: Lang) -> str | None:
    """A text in the table's language, or in the one that it is told in."""
    told = text.wording(lang)
    return told.text if told else None
