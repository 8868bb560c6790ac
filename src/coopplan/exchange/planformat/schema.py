"""The JSON Schema of plan files, made from the table of keys; editors and other programs use it.

``python -m coopplan.exchange.planformat.schema`` writes it to ``exchange/plan.schema.json``; a test
holds the file to this. It says what keys there are and what they take. That names lead somewhere,
and that moments are moments, only the reader can tell.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from coopplan.exchange.planformat.key import Key, Takes
from coopplan.exchange.planformat.keys import SCHEMA, TABLES

FILE = Path(__file__).parent.parent / "plan.schema.json"

_STRING = {"type": "string"}
_NAME = {"type": "string", "pattern": "^[^\\s/#\"'\\u0000-\\u001f\\u007f]{1,100}$"}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a plan file, days and moments taken as strings."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A cooperation agreement as a plan file ({SCHEMA})",
        **_table("plan"),
        "$defs": {name: _table(name) for name in TABLES if name != "plan"},
    }


def schema_text() -> str:
    """Return the schema as it is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _table(name: str) -> dict[str, Any]:
    keys = TABLES[name]
    made: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            key: {"const": SCHEMA} if (name, key) == ("plan", "schema") else _value(spec)
            for key, spec in keys.items()
        },
    }
    required = [key for key, spec in keys.items() if spec.required]
    return made | ({"required": required} if required else {})


def _value(key: Key) -> dict[str, Any]:
    return {"description": key.means, **_type(key)}


def _type(key: Key) -> dict[str, Any]:
    match key.takes:
        case Takes.TEXT:
            return _either(_STRING, _ref("text"))
        case Takes.TEXTS:
            return _many(_either(_STRING, _ref("text")))
        case Takes.STRING:
            return _STRING | ({"minLength": 1} if key.required else {})
        case Takes.STRINGS:
            return _many(_STRING)
        case Takes.NAME:
            return _NAME
        case Takes.NAMES:
            return _many(_NAME)
        case Takes.INTEGER:
            return {"type": "integer", "minimum": key.low, "maximum": key.high}
        case Takes.NUMBER:
            return {"type": "number"}
        case Takes.BOOLEAN:
            return {"type": "boolean"}
        case Takes.DAY:
            return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        case Takes.MOMENT:
            return _either(_STRING, _ref("moment"))
        case Takes.CODE:
            return {"enum": list(key.of)}
        case Takes.CODES:
            return _many({"enum": list(key.of)})
        case Takes.PAIR:
            item = {"type": "integer", "minimum": key.low, "maximum": key.high}
            return {"type": "array", "items": item, "minItems": 2, "maxItems": 2}
        case Takes.PROMISE:
            return _either(_STRING, _ref("promise"))
        case Takes.DEADLINE:
            return _either(_STRING, _ref("deadline"))
        case Takes.CITATIONS:
            return _many(_either(_NAME, _ref("citation")))
        case Takes.TABLE:
            return _ref(str(key.of))
        case Takes.TABLES:
            return _many(_ref(str(key.of)))


def _many(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _either(*kinds: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": list(kinds)}


def _ref(table: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{table}"}


if __name__ == "__main__":
    FILE.write_text(schema_text(), encoding="utf-8")
