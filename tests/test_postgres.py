"""The tests' own server: every test that asks gets an empty database of its own."""

from typing import Any

import pytest

psycopg: Any = pytest.importorskip("psycopg")


@pytest.mark.postgres
@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_has_an_empty_database(pg_url: str, turn: int) -> None:
    with psycopg.connect(pg_url) as connection:
        tables = connection.execute(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
        ).fetchone()
        assert tables == (0,)
        connection.execute("CREATE TABLE leftover (id int)")


def test_sqlite_comes_first(db_url: str) -> None:
    assert db_url.startswith(("sqlite:///", "postgresql://"))
