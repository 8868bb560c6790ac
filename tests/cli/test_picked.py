"""Filter words of the lists that tell of measures, beside the refs of agreements."""

from __future__ import annotations

import csv
import io

import pytest

from tests.cli.running import Runner

SEED = "AST-ATY-2025"
DAY = ("--as-of", "2026-11-01")
EVERY = ["timeline", "check", "overdue", "due", "silent", "slip", "disputes"]


def of_measures(runner: Runner, *words: str) -> list[str]:
    """The measures that rows are about, each once."""
    told = runner(*words, *DAY, "--json", code=None).json["rows"]
    return list(dict.fromkeys(row["ref"].partition("#")[0] for row in told))


def passing(runner: Runner, *words: str) -> list[str]:
    return of_measures(runner, "measure", "list", *words)


@pytest.mark.parametrize("command", EVERY)
@pytest.mark.parametrize("words", ["+slipped", "sector:border_crossing or +silent", "not side:RU"])
def test_words_leave_what_is_of_measures_that_pass(demo: Runner, command: str, words: str) -> None:
    demo("measure", "move", f"{SEED}/1", "--to", "2026-03-31", "--on", "2025-12-01")
    demo("measure", "move", f"{SEED}/6", "--to", "2026-12-01", "--on", "2025-12-01")
    kept = set(passing(demo, words))
    everything = of_measures(demo, command)
    assert of_measures(demo, command, words) == [one for one in everything if one in kept]
    own = [one for one in everything if one in kept and one.startswith(SEED)]
    for line in ([SEED, words], [words, SEED.lower()]):
        assert of_measures(demo, command, *line) == own


@pytest.mark.parametrize("command", ["timeline", "check"])
def test_every_shape_has_what_passes(demo: Runner, command: str) -> None:
    line = [command, "sector:transport", "not", "status:done"]
    told = demo(*line, "--json", code=None).json
    refs = [row["ref"] for row in told["rows"]]
    assert told["total"] == len(refs) > 0
    sheet = csv.DictReader(io.StringIO(demo(*line, "--csv", code=None).out))
    assert [row["ref"] for row in sheet] == refs
    assert [row.split("\t")[0] for row in demo(*line, code=None).lines] == refs
    few = demo(*line, "--json", "--limit", "1", code=None).json
    assert ([row["ref"] for row in few["rows"]], few["total"]) == (refs[:1], len(refs))


def test_a_drawn_timeline_has_the_agreements_with_a_measure_that_passes(demo: Runner) -> None:
    drawn = demo("timeline", "+slipped", *DAY, tty=True).out
    assert SEED in drawn
    assert "AST-TAT-2022" not in drawn
    assert "AST-TAT-2022" in demo("timeline", *DAY, tty=True).out


def test_check_with_words_is_about_measures_alone(demo: Runner) -> None:
    of_all = {row["ref"] for row in demo("check", SEED, "--json", code=4).json["rows"]}
    assert SEED in of_all
    every_measure = demo("check", SEED, "due>1900 or not due>1900", "--json", code=4).json["rows"]
    assert {row["ref"] for row in every_measure} == {ref for ref in of_all if "/" in ref}
    nothing = demo("check", "due<1900", code=0, environ={"COOPPLAN_LANG": "en"})
    assert "No measure passes" in nothing.err


@pytest.mark.parametrize("command", ["timeline", "check", "silent"])
@pytest.mark.parametrize("word", ["AST-ATY-2052", "ASTATY2025", f"{SEED}/99"])
def test_a_ref_that_is_none_is_refused_and_not_an_empty_list(
    demo: Runner, command: str, word: str
) -> None:
    for line in ([word], ["sector:transport", word], [word, "+slipped", "--json"]):
        done = demo(command, *line, code=1)
        assert done.out == ""
        assert SEED in done.err


def test_a_ref_of_a_measure_that_does_not_pass_is_no_mistake(demo: Runner) -> None:
    assert passing(demo, f"{SEED}/4") == of_measures(demo, "timeline", f"{SEED}/4")
    assert of_measures(demo, "timeline", f"{SEED}/4", "due<1900") == []
    assert of_measures(demo, "timeline", "жоқсөз") == []


def test_beside_a_join_and_in_brackets_a_ref_is_a_text(demo: Runner) -> None:
    everything = passing(demo)
    others = [ref for ref in everything if not ref.startswith(SEED)]
    period = set(of_measures(demo, "timeline"))
    for line in (["not", SEED], ["not", "(", "+late", "or", SEED, ")", "not", "+late"]):
        assert of_measures(demo, "timeline", *line) == [
            ref for ref in passing(demo, *line) if ref in period
        ]
        assert set(of_measures(demo, "timeline", *line)) <= set(others)
    for line in (["not", "(", SEED, "+late", ")"], ["+late or", SEED], [SEED, "or +late"]):
        assert of_measures(demo, "timeline", *line) == [
            ref for ref in passing(demo, *line) if ref in period
        ]


def test_a_wrong_word_is_refused_as_by_measure_list(demo: Runner) -> None:
    told = demo("measure", "list", "+ovrdue", code=2).err
    for command in (*EVERY, "agreement list"):
        assert demo(*command.split(), "+ovrdue", code=2).err == told
        assert demo(*command.split(), "side:RU and", code=2).out == ""
    assert demo("timeline", "ast", code=1).err == demo("report", "ast", code=1).err


@pytest.mark.parametrize("words", ["+slipped", "sector:trade", "evidence:none", "not side:RU"])
def test_agreements_that_have_a_measure_that_passes(demo: Runner, words: str) -> None:
    rows = {row["ref"]: row for row in demo("agreement", "list", *DAY, "--json").json["rows"]}
    expected = list(dict.fromkeys(ref.partition("/")[0] for ref in passing(demo, words)))
    told = demo("agreement", "list", words, *DAY, "--json").json
    assert told["rows"] == [rows[ref] for ref in expected]
    assert 0 < told["total"] == len(expected) < len(rows)
    assert [row.split("\t")[0] for row in demo("agreement", "list", words, *DAY).lines] == expected
    few = demo("agreement", "list", words, "--limit", "1", *DAY, "--json").json
    assert (len(few["rows"]), few["total"]) == (1, len(expected))
    assert demo("agreement", "list", "due<1900", *DAY, "--json").json["rows"] == []


def test_indicators_of_measures_that_pass(demo: Runner) -> None:
    def listed(*words: str) -> list[str]:
        return [row["ref"] for row in demo("indicator", "list", *words, "--json").json["rows"]]

    before = listed()
    for number in ("4", "5"):
        of_measure = ("--measure", f"{SEED}/{number}")
        demo("indicator", "add", SEED, "--name", f"Рейсы {number}", "--unit", "t", *of_measure)
    bus, trade = [ref for ref in listed() if ref not in before]
    assert bus in listed("sector:transport", SEED)
    assert trade not in listed("sector:transport")
    assert listed(f"{SEED}/5") == listed(SEED, "sector:trade")
    assert listed("due<1900") == []
    assert listed(SEED) == [ref for ref in listed() if ref.startswith(SEED)]
