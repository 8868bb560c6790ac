"""Every refusal: its trigger, its text in three languages, its exit code.

To write the texts anew after a change: ``GOLDEN=write pytest tests/errors``; then read them.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path

import pytest

from coopplan import errors
from coopplan.errors import CoopplanError
from coopplan.store.version import HEAD
from tests.cli.running import Runner
from tests.errors.triggers import TRIGGERS, told

GOLDEN = Path(__file__).parent / "golden"
LANGS = ("ru", "kk", "en")
WRITE = os.environ.get("GOLDEN") == "write"
ALL = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, CoopplanError)
]
CODES = {kind.code for kind in ALL}


def test_every_refusal_has_its_trigger() -> None:
    assert set(ALL) == set(TRIGGERS)
    codes = [kind.code for kind in ALL]
    assert len(set(codes)) == len(codes)


@lru_cache
def golden(lang: str) -> dict[str, str]:
    text = (GOLDEN / f"{lang}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^\[(\w+)\] (.*?)\n(?=\n\[|\Z)", text, re.DOTALL | re.MULTILINE))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.code)
def test_it_is_told_in_one_shape(
    kind: type[CoopplanError], lang: str, empty: Runner, demo_template: Path
) -> None:
    empty.lang = lang
    done = told(empty, kind, demo_template)
    assert done.code == kind.exit_code, done.err
    assert done.out == ""
    lines = done.err.splitlines()[-3:]  # a date in words is shown as it was read before that
    assert lines[0].startswith("coopplan: "), done.err
    assert all(line.strip() for line in lines)
    assert "Traceback" not in done.err
    said = f"exit {done.code}\n" + "\n".join(lines).replace(str(empty.home), "…")
    said = said.replace(HEAD, "HEAD")
    if WRITE:
        WRITTEN.setdefault(lang, {})[kind.code] = said
    else:
        assert said == golden(lang)[kind.code]


WRITTEN: dict[str, dict[str, str]] = {}


@pytest.fixture(scope="module", autouse=True)
def write() -> object:
    """Write the texts when asked to: those of the refusals that were tried, in their old places."""
    yield
    for lang, texts in WRITTEN.items():
        kept = {code: text for code, text in golden(lang).items() if code in CODES}
        blocks = [f"[{code}] {text}\n" for code, text in {**kept, **texts}.items()]
        (GOLDEN / f"{lang}.txt").write_text("\n".join(blocks), encoding="utf-8")
