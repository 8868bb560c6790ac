"""SECURITY.md names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_test_it_names_exists() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", text)
    assert len(named) > 40
    for path, name in named:
        source = (ROOT / path).read_text("utf-8")
        assert not name or re.search(rf"^def {name}\(", source, re.MULTILINE), f"{path}::{name}"
    rows = [line for line in text.splitlines() if line.startswith("|") and "---" not in line]
    for row in rows:
        assert "tests/" in row or row.endswith("| shown by |"), row
