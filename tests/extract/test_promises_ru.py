"""How Russian releases word a promise, a proposal and a deed, and how a list of them is parted.

The wordings of ``promises_ru.json`` are invented, each with its deeds. A quote is right when it and
the deed as labelled share at least half of the longer one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang
from tests.extract.score import overlap

_HEAD = (
    "Омская область и Павлодарская область договорились\n\n"
    "Губернатор Омской области Иван Петров и аким Павлодарской области Марат Ахметов подписали "
    "план сотрудничества.\n"
)
_ROWS = json.loads(Path(__file__).with_name("promises_ru.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", _ROWS, ids=[str(at) for at in range(len(_ROWS))])
def test_each_deed_is_one_measure(row: dict[str, Any]) -> None:
    text = _HEAD + row["text"]
    found = extract(text, lang=Lang.RU).measures
    assert [one.status.value for one in found] == [status for status, _ in row["measures"]]
    for one, (_, quote) in zip(found, row["measures"], strict=True):
        start = text.index(quote)
        assert overlap((one.start, one.end), (start, start + len(quote))) >= 0.5, one.quote
