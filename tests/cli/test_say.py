"""Statements: recorded in one entry, filled in from what is known, shown back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.running import Runner

SEED = "AST-ATY-2025"
KARAUZEK = f"{SEED}/1"


def newest(runner: Runner, ref: str) -> dict[str, Any]:
    """The statement recorded last, as the history tells it."""
    events = runner("history", ref, "--json").json["events"]
    told: dict[str, Any] = max(events, key=lambda event: event["entry"])["statement"]
    return told


def test_say_records_and_shows_back(demo: Runner) -> None:
    done = demo(
        *("say", "ast-aty-2025/1", "--on", "2026-02-01", "--by", "росгранстрой"),
        *("--status", "in-progress", "--promise", "до конца 2027 года", "--source", "s12"),
        *("--quote", "точные слова", "--confidence", "medium", "--text", "Сдвиг ещё на год"),
    )
    assert "2027-12" in done.err, "how the promise was read"
    assert "#2" in done.err
    said = newest(demo, KARAUZEK)
    assert said["status"] == "in_progress"
    assert said["promise"] == {"moment": "2027-12", "bound": "by"}
    assert said["side"] == "RU-AST", "filled in from the voice"
    assert said["text"] == {"ru": "Сдвиг ещё на год"}
    assert demo("log", "--json").json["rows"][0]["who"] == "ann"


@pytest.mark.parametrize(
    ("typed", "moment", "bound"),
    [
        ("2026-12", "2026-12", "by"),
        ("2026/2027", "2026/2027", "by"),
        ("III квартал 2026 года", "2026-35", "in"),
        ("к 15 июня 2026 года", "2026-06-15", "by"),
        ("с 1 июля 2026 года", "2026-07", "from"),
        ("2026 жылдың соңына дейін", "2026-12", "by"),
        ("by the end of 2026", "2026-12", "by"),
        ("в 2027 году", "2027", "in"),
    ],
)
def test_a_promise_keeps_its_bound(demo: Runner, typed: str, moment: str, bound: str) -> None:
    demo("say", KARAUZEK, "--on", "2026-02-01", "--by", "rosgranstroy", "--promise", typed)
    assert newest(demo, KARAUZEK)["promise"] == {"moment": moment, "bound": bound}


def test_voice_and_day_come_from_the_source(demo: Runner) -> None:
    demo("source", "add", "--publisher", "Росгранстрой", "--published", "2026-03-01")
    ref = demo("source", "list", "--json").json["rows"][-1]["ref"]
    demo("say", KARAUZEK, "--status", "in_progress", "--source", ref)
    said = newest(demo, KARAUZEK)
    assert said["said_on"] == "2026-03-01"
    assert said["voice"]["ref"] == "rosgranstroy"


def test_an_address_that_is_new_becomes_a_source(demo: Runner) -> None:
    words = ("--by", "rosgranstroy", "--on", "2026-02", "--done", "1/5", "--scope", "part")
    demo("say", f"{SEED}/2", *words, "--source", "https://www.example.org/a/")
    row = demo("source", "list", "--json").json["rows"][-1]
    assert (row["publisher"], row["address"]) == ("example.org", "https://www.example.org/a/")
    count = len(demo("source", "list").lines)
    demo("say", f"{SEED}/2", *words, "--source", "https://example.org/a")
    assert len(demo("source", "list").lines) == count, "the same page again"


def test_a_figure_is_read_with_its_unit(demo: Runner) -> None:
    demo("indicator", "add", SEED, "--key", "exports", "--name", "Экспорт", "--unit", "t")
    words = ("say", SEED, "--by", "rosgranstroy", "--on", "2026-02-01", "--figure")
    demo(*words, "exports=~16,5 тыс. т, 2024")
    reading = newest(demo, SEED)["readings"][0]["reading"]
    assert (reading["value"], reading["qualifier"], reading["period"]) == (16500, "about", "2024")
    demo(*words, "экспорт=16-17.5 thousand, 2025-Q3")
    reading = newest(demo, SEED)["readings"][0]["reading"]
    assert (reading["value"], reading["value_high"], reading["qualifier"]) == (
        16000,
        17500,
        "between",
    )
    assert "kg" not in demo(*words, "exports=16 kg, 2024", code=2).out


def test_a_correction_takes_the_place_of_the_old_one(demo: Runner) -> None:
    base = ("say", KARAUZEK, "--by", "rosgranstroy", "--on", "2026-02-01")
    demo(*base, "--promise", "2028")
    old = str(newest(demo, KARAUZEK)["ref"])
    number = old.removeprefix(KARAUZEK)
    demo(*base, "--promise", "2027", "--corrects", number, "--why", "опечатка")
    said = newest(demo, KARAUZEK)
    assert (said["supersedes"], said["why"]) == (old, {"ru": "опечатка"})
    demo(*base, "--promise", "2027", "--corrects", old, "--why", "ещё раз", code=1)


def test_a_search_that_found_nothing(demo: Runner) -> None:
    demo("say", f"{SEED}/7", "--searched", "--where", "сайты областей", "--on", "2026-03-01")
    said = newest(demo, f"{SEED}/7")
    assert (said["kind"], said["voice"]) == ("searched", None)


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--searched",),
        ("--where", "везде"),
        ("--searched", "--where", "везде", "--status", "done"),
        ("--status", "done", "--corrects", f"{KARAUZEK}#1"),
        ("--status", "done", "--why", "так"),
        ("--status", "done", "--quote", "слова"),
        ("--done", "6/5"),
        ("--done", "x"),
        ("--progress", "101"),
        ("--figure", "нет такого=5, 2024"),
        ("--figure", "пять"),
        ("--status", "done", "--side", "US-NY"),
        ("--status", "done", "--text-lang", "de"),
    ],
    ids=" ".join,
)
def test_what_does_not_make_a_statement(demo: Runner, words: tuple[str, ...]) -> None:
    refused = demo("say", KARAUZEK, "--by", "rosgranstroy", "--on", "2026-02-01", *words, code=None)
    assert refused.code in (1, 2)
    assert len(refused.err.strip().splitlines()) == 3
    assert len(demo("log").lines) == 1


def test_a_line_of_a_walk_that_cannot_be_read_is_asked_for_again(demo: Runner) -> None:
    answers = ["сначала", "--status nope", "--no-such 1", "--status done"]
    done = demo(
        *("say", SEED, "--source", "s12", "--by", "rosgranstroy", "--on", "2026-02-01"),
        text="\n".join(answers) + "\n",
        asks=True,
    )
    assert "nope" in done.err
    assert "--no-such" in done.err
    assert newest(demo, KARAUZEK)["text"] == {"ru": "сначала"}
    assert newest(demo, f"{SEED}/2")["status"] == "done"
    assert f"{SEED}/4" not in done.err, "where the input ends nothing more is asked"


def test_walking_an_agreement_with_one_source(demo: Runner) -> None:
    answers = ["--status in_progress --promise 2027", "", "просто слова", "-x", *[""] * 20]
    done = demo(
        *("say", SEED, "--source", "s12", "--by", "rosgranstroy", "--on", "2026-02-01"),
        text="\n".join(answers[:3]) + "\n",
        asks=True,
    )
    assert KARAUZEK in done.err
    assert newest(demo, KARAUZEK)["promise"] == {"moment": "2027", "bound": "by"}
    assert newest(demo, f"{SEED}/3")["text"] == {"ru": "просто слова"}
    assert len(demo("log").lines) == 2, "one entry"


def test_a_correction_has_the_day_and_the_voice_of_what_it_corrects(demo: Runner) -> None:
    told = demo("say", KARAUZEK, "--corrects", "#4", "--why", "не тот год", "--promise", "2026")
    assert told.code == 0
    old = next(
        event["statement"]
        for event in demo("history", KARAUZEK, "--json").json["events"]
        if event["statement"] and event["statement"]["ref"] == f"{KARAUZEK}#4"
    )
    new = newest(demo, KARAUZEK)
    for name in ("said_on", "about", "voice", "side"):
        assert new[name] == old[name], name
    assert new["promise"] == {"moment": "2026", "bound": "by"}


def test_a_correction_says_otherwise_where_it_is_told(demo: Runner) -> None:
    more = ("--why", "другой день", "--status", "planned")
    demo("say", KARAUZEK, "--corrects", "#4", "--on", "2024-02-03", "--by", "rosgranstroy", *more)
    new = newest(demo, KARAUZEK)
    assert (new["said_on"], new["side"]) == ("2024-02-03", "RU-AST")
    assert new["voice"]["ref"] == "rosgranstroy"


def test_without_a_correction_a_day_is_still_asked_for(demo: Runner) -> None:
    done = demo("say", KARAUZEK, "--status", "planned", "--by", "rosgranstroy", code=None)
    assert done.code == 1
