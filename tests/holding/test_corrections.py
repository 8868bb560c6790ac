"""Two analysts do the same at once: the second is told, and nothing is there twice."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from coopplan.store import load
from coopplan.store.reading import connect
from tests.cli.running import Done, Runner
from tests.holding import crash, places
from tests.holding.cases import CASES, SAY
from tests.holding.places import Place

SAID = "AST-ATY-2025/1#1"
CITED = ("--source", "https://example.org/new")
CORRECT = (
    *("say", "AST-ATY-2025/1", "--corrects", "#1", "--why", "опечатка"),
    *("--by", "rosgranstroy", "--on", "2026-02-01", "--text", "поправил {who}"),
)


@pytest.fixture(
    scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
def place(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Place]:
    url = None if request.param == "sqlite" else request.getfixturevalue("pg_server")
    made = places.place(tmp_path_factory.mktemp("corrections"), url)
    yield made
    made.close()


def analyst(home: Path, url: str, who: str, words: Sequence[str], ready: Any, told: Any) -> None:
    """One analyst, who waits for the other before both begin."""
    runner = Runner(home, url)  # type: ignore[arg-type]
    ready.wait()
    done = runner(*(word.replace("{who}", who) for word in words), code=None)
    told.put((done.code, who, done))


def both(home: Path, url: str, words: Sequence[str]) -> tuple[str, Done, Done]:
    """The same words of two at once: whose were taken, and what both were told, theirs first."""
    context = multiprocessing.get_context("fork")
    ready, told = context.Barrier(2), context.Queue()
    people = [
        context.Process(target=analyst, args=(home, url, who, words, ready, told))
        for who in ("ann", "bob")
    ]
    for one in people:
        one.start()
    (_, first, done), (_, _, other) = sorted(
        (told.get(timeout=60) for _ in people), key=lambda one: one[:2]
    )
    for one in people:
        one.join()
    assert "Traceback" not in done.err + other.err
    return first, done, other


def test_the_second_of_two_corrections_is_told(place: Place) -> None:
    runner = place.fresh("register")
    first, done, other = both(runner.home, place.url, CORRECT)
    assert (done.code, other.code) == (0, 1), (done, other)
    with connect(place.url) as reader:
        plan = load.plan(reader, "AST-ATY-2025", reader.known())
    (new,) = [one for one in plan.statements if one.supersedes == SAID]
    assert new.text.ru == f"поправил {first}"
    assert new.ref in other.err, "the second is told which one to correct now"


@pytest.mark.parametrize("name", ["table", "answers", "import", "issue", "rebuild"])
def test_what_both_do_at_once_is_there_once(place: Place, name: str) -> None:
    (case,) = (case for case in CASES if case.name == name)
    runner = place.fresh(case.start)
    words = crash.words_of(case, runner)
    runner(*words)
    alone = crash.state(place.url)
    runner = place.fresh(case.start)
    _, done, other = both(runner.home, place.url, words)
    # A report is not issued twice without being asked to; what is there already is no change.
    assert (done.code, other.code) == (0, int(name == "issue")), (done, other)
    assert crash.state(place.url) == alone


def test_a_source_that_both_cite_first_is_one(place: Place) -> None:
    runner = place.fresh("register")
    _, done, other = both(runner.home, place.url, (*SAY, "--text", "{who}", *CITED))
    assert (done.code, other.code) == (0, 0)
    with connect(place.url) as reader:
        plan = load.plan(reader, "AST-ATY-2025", reader.known())
    said = [one for one in plan.statements if one.text.ru in ("ann", "bob")]
    assert len(said) == 2
    (cited,) = {citation.source for one in said for citation in one.citations}
    assert plan.sources[cited].address == CITED[1]


ALIASES = ("voice", "edit", "rosgranstroy", "--alias", "{who}")


def test_of_two_edits_of_one_field_none_is_lost(place: Place) -> None:
    """Each adds to what it read: the second would drop what the first added, and is told."""
    runner = place.fresh("register")
    first, done, other = both(runner.home, place.url, ALIASES)
    names = runner("voice", "show", "rosgranstroy", "--json").out
    assert done.code == 0
    assert first in names
    if other.code:  # it had read before the first was done
        assert "while this was made" in other.err
        runner(*(word.replace("{who}", "carl") for word in ALIASES))
        names = runner("voice", "show", "rosgranstroy", "--json").out
        assert first in names
        assert "carl" in names
    else:
        assert "ann" in names
        assert "bob" in names
