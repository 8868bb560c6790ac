"""A register with the real agreements, made once, copied for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Runner


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database made by ``init --demo``."""
    folder = tmp_path_factory.mktemp("demo")
    Runner(folder, folder / "demo.db")("init", "--demo")
    return folder / "demo.db"


@pytest.fixture
def empty(tmp_path: Path) -> Runner:
    """No database yet."""
    return Runner(tmp_path, tmp_path / "register.db")


@pytest.fixture
def demo(empty: Runner, demo_template: Path) -> Runner:
    """The real agreements."""
    return empty.on(demo_template)
