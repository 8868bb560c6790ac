"""Who signed for whom, and where, in the ways in which Russian releases word it.

The texts of ``signed_for_ru.json`` and all whom they name are invented.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.draft import to_json
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_ROWS = json.loads(Path(__file__).with_name("signed_for_ru.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", _ROWS, ids=[str(at) for at in range(len(_ROWS))])
def test_who_signed_for_whom_and_where(row: dict[str, Any]) -> None:
    got: Any = to_json(extract(row["text"], lang=Lang.RU))
    assert sorted(got["parties"]) == sorted(row["parties"])
    signed = sorted([one["name"], one["party"]] for one in got["signatories"])
    assert signed == sorted(row["signatories"])
    assert got["signed_at"] == row["signed_at"]
    assert row["kind"] in (None, got["kind"])
