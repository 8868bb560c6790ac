"""Answers as JSON: stable keys, stable codes, a ``schema`` in every object, and no language.

The rule: a key is the name of the answer's field. Days are ISO 8601, moments EDTF, codes as typed,
texts objects by language; nothing is translated, rounded or left out. Rows of lists are flat, so
that CSV can use the same keys as its header.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from coopplan.model.codes import Mark
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.text import Lang, LocalText
from coopplan.reports.answers import MeasureLine, MeasureName, StatementLine
from coopplan.reports.register_answers import AgreementRow

Json = Any


def to_json(schema: str, answer: object) -> dict[str, Json]:
    """Return the answer as a JSON object that begins with its ``schema`` (``report/1``)."""
    body = _plain(answer)
    if not isinstance(body, dict):
        raise TypeError(f"an answer is a dataclass, not {type(answer).__name__}")
    return {"schema": schema, **body}


def rows_to_json(schema: str, rows: list[dict[str, Json]], **more: object) -> dict[str, Json]:
    """Return a list's JSON object: ``schema``, what was asked, and ``rows``."""
    return {"schema": schema, **{key: _plain(value) for key, value in more.items()}, "rows": rows}


def measure_row(line: MeasureLine) -> dict[str, Json]:
    """Return a measure as a flat row: ``ref`` first, texts by language, one value a key."""
    standing = sorted(
        (chain.last.promise.moment.last, chain.last.promise.moment.edtf, chain.voice.ref)
        for chain in line.standing
        if chain.last.promise.moment.last is not None
    )
    first = standing[0] if standing else None
    deadline = line.deadline.deadline if line.deadline else None
    return {
        "ref": line.name.ref,
        "plan_no": line.name.plan_no,
        **_by_lang("title", line.name.title),
        "sector": line.name.sector,
        "mark": line.mark.value,
        "status": line.status.value,
        "confirmed": line.confirmed,
        "done": line.parts[0] if line.parts else None,
        "of": line.parts[1] if line.parts else None,
        "schedule": line.schedule.value,
        "days": line.days,
        "deadline_known": line.deadline_known.value,
        "deadline": deadline.phrase if deadline else None,
        "due": line.due.isoformat() if line.due else None,
        "missed": " ".join(line.missed),
        "promise": first[1] if first else None,
        "promise_by": first[2] if first else None,
        "slip_days": line.slip_days,
        "evidence": line.evidence.value if line.evidence else None,
        "disputed": line.disputed,
        "silent": line.silent,
        "last_heard": line.last_heard.isoformat() if line.last_heard else None,
        "in_plan": line.in_plan.value,
    }


def narrowed(row: dict[str, Json], columns: Sequence[str]) -> dict[str, Json]:
    """Return these columns of a row alone, ``ref`` first; a text is all its languages."""
    if not columns:
        return row
    keys = [
        key
        for column in ("ref", *columns)
        for key in (column, *(f"{column}_{lang.value}" for lang in Lang))
        if key in row
    ]
    return {key: row[key] for key in dict.fromkeys(keys)}


def agreement_row(row: AgreementRow) -> dict[str, Json]:
    """Return an agreement as a flat row: ``ref`` first, texts by language, one value a key."""
    return {
        "ref": row.ref,
        "kind": row.kind.value,
        **_by_lang("title", row.title),
        "parties": " ".join(party.ref for party in row.parties),
        "signed_on": row.signed_on.edtf if row.signed_on else None,
        "period": row.period.edtf if row.period else None,
        "state": row.state.value,
        "share": round(float(row.share), 4) if row.share is not None else None,
        "measures": row.measures,
        "overdue": row.overdue,
        "disputed": row.disputed,
        "slipped": row.slipped,
        "silent": row.silent,
        "last_heard": row.last_heard.isoformat() if row.last_heard else None,
        **{f"mark_{mark.value}": row.marks.get(mark, 0) for mark in Mark},
    }


def record_row(record: object) -> dict[str, Json]:
    """Return a party, voice, source or indicator as a flat row, ``ref`` first."""
    row: dict[str, Json] = {"ref": getattr(record, "ref", None)}
    for part in fields(record):  # type: ignore[arg-type]
        value = getattr(record, part.name)
        if isinstance(value, LocalText):
            row |= _by_lang(part.name, value)
        elif part.name != "ref":
            plain = _plain(value)
            row[part.name] = " | ".join(map(str, plain)) if isinstance(plain, list) else plain
    return row


def _by_lang(name: str, text: LocalText) -> dict[str, Json]:
    return {f"{name}_{lang.value}": text.get(lang) for lang in Lang}


def _plain(value: object) -> Json:
    """Return any value of an answer as plain JSON."""
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case Moment():
            return value.edtf
        case Quarter():
            return str(value)
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case Fraction():
            return round(float(value), 4)
        case LocalText():
            return _text(value)
        case Mapping():
            return {str(_plain(key)): _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case frozenset() | set():
            return sorted(str(_plain(item)) for item in value)
        case MeasureLine() | StatementLine():
            return _line(value)
        case MeasureName():
            return {"ref": value.ref, "title": _text(value.title), "sector": value.sector}
    if is_dataclass(value):
        return {part.name: _plain(getattr(value, part.name)) for part in fields(value)}
    raise TypeError(f"{type(value).__name__} has no place in an answer")


def _text(text: LocalText) -> Json:
    told: dict[str, Json] = {lang.value: text.get(lang) for lang in Lang if text.get(lang)}
    if text.own:
        told["own"] = sorted(lang.value for lang in text.own)
    return told


def _line(line: MeasureLine | StatementLine) -> Json:
    """Return a line with its ``ref`` at the top, as every row of a list has it."""
    told: dict[str, Json] = {}
    if isinstance(line, MeasureLine):
        told = {
            "ref": line.name.ref,
            "plan_no": line.name.plan_no,
            "title": _text(line.name.title),
            "sector": line.name.sector,
        }
    for part in fields(line):
        if part.name != "name":
            told[part.name] = _plain(getattr(line, part.name))
    return told
