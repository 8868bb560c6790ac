"""An article has one answer: no order of hashes, which differs in every process, is in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
READ = """
import json
import sys
from pathlib import Path
from coopplan.extract.draft import to_json
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    draft = extract(path.read_text(encoding="utf-8"), Lang(path.name[:2]))
    print(path.name, json.dumps(to_json(draft), ensure_ascii=True))
print(json.dumps(to_json(extract(sys.argv[2], Lang.EN))))
"""
ANNOUNCED = (
    "The mayors of Graz and Linz announced a twinning pact. They are due to put pen to paper at a "
    "ceremony in Linz in May.\n\nBen Holt, Mayor of Linz, was pleased: “It is a pact of peace.”\n\n"
    "Of his counterpart he said: “Ann Cruz, the Mayor of Graz, is a true friend.”"
)


def answers(seed: str) -> str:
    """Return the drafts of our own texts, and of one more, as a process of its own makes them."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", READ, str(HERE / "texts"), ANNOUNCED],
        capture_output=True,
        check=True,
        env=environment,
        text=True,
    )
    return done.stdout


@pytest.mark.parametrize("seed", ["2", "5"])
def test_no_order_of_hashes_is_in_an_answer(seed: str) -> None:
    assert answers("1") == answers(seed)
