"""Empty registers for the tests that make one an example."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from coopplan.store import schema
from tests.store.sample import clock


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, copied for each example."""
    path = tmp_path_factory.mktemp("empty") / "coop.db"
    schema.create(str(path), clock=clock(), who="ann")
    return path


@pytest.fixture
def pg_copied(pg_server: str, pg_admin: Any) -> Iterator[Callable[[], AbstractContextManager[str]]]:
    """Gives an empty register for a while: a copy of one that is made once."""
    parts, numbers = urlsplit(pg_server), count(1)
    template = f"coop_empty_{os.getpid()}"
    query = f"?{parts.query}" if parts.query else ""

    def url(name: str) -> str:
        return f"{parts.scheme}://{parts.netloc}/{name}{query}"

    @contextmanager
    def copied() -> Iterator[str]:
        name = f"{template}_{next(numbers)}"
        pg_admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield url(name)
        pg_admin.execute(f"DROP DATABASE {name} WITH (FORCE)")

    pg_admin.execute(f"CREATE DATABASE {template}")
    schema.create(url(template), clock=clock(), who="ann")
    yield copied
    pg_admin.execute(f"DROP DATABASE {template} WITH (FORCE)")
