"""Pages of many agreements speak the language that the first one is kept in, as it counts."""

from __future__ import annotations

import pytest

from tests.cli.running import Runner

FIRST = "AST-AKTAU-2025"
"""The first of the demo register by its ref."""

PAGES = (("agreement", "list"), ("overview",), ("timeline",), ("report", "--quarter", "2025-Q4"))


@pytest.mark.parametrize("page", PAGES, ids=" ".join)
def test_it_is_the_first_ones_until_it_is_taken_back(demo: Runner, page: tuple[str, ...]) -> None:
    demo("agreement", "edit", FIRST, "--langs", "en")
    english = demo(*page).out
    assert english == demo(*page, "--lang", "en").out
    demo("undo")
    assert demo(*page).out == demo(*page, "--lang", "ru").out != english
