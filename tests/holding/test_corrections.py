"""Two analysts correct one statement at once."""

from __future__ import annotations

import multiprocessing
from pathlib import Path
from typing import Any

import pytest

from coopplan.store import load
from coopplan.store.reading import connect
from tests.cli.running import Runner
from tests.holding import places

SAID = "AST-ATY-2025/1#1"


def correct(home: str, url: str, who: str, ready: Any, told: Any) -> None:
    """One analyst, who waits for the other before both begin."""
    runner = Runner(Path(home), url, user=who)  # type: ignore[arg-type]
    ready.wait()
    done = runner(
        *("say", "AST-ATY-2025/1", "--corrects", SAID, "--why", "опечатка"),
        *("--by", "rosgranstroy", "--on", "2026-02-01", "--text", f"поправил {who}"),
        code=None,
    )
    told.put((who, done.code, done.err))


@pytest.mark.parametrize("server", [False, pytest.param(True, marks=pytest.mark.postgres)])
def test_the_second_of_two_corrections_is_told(
    server: bool, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    place = places.place(tmp_path, request.getfixturevalue("pg_server") if server else None)
    place.fresh("register")
    context = multiprocessing.get_context("fork")
    ready, told = context.Barrier(2), context.Queue()
    both = [
        context.Process(target=correct, args=(str(tmp_path / "home"), place.url, who, ready, told))
        for who in ("ann", "bob")
    ]
    for one in both:
        one.start()
    answers = sorted((told.get(timeout=60) for _ in both), key=lambda one: one[1])
    for one in both:
        one.join()
    (first, code, _), (_, refused, words) = answers
    assert (code, refused) == (0, 1), answers
    assert "Traceback" not in words
    with connect(place.url) as reader:
        plan = load.plan(reader, "AST-ATY-2025", reader.known())
    (new,) = [one for one in plan.statements if one.supersedes == SAID]
    assert new.text.ru == f"поправил {first}"
    assert new.ref in words, "the second is told which one to correct now"
    place.close()
