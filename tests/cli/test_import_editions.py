"""Tables of a plan that is known already: amendments, typing errors, and who says which it is."""

from __future__ import annotations

import pytest

from tests.cli.running import Runner, refused
from tests.cli.tables import AGREEMENT, HEAD, PLAN, put, take


def edited(runner: Runner) -> str:
    take(runner, put(runner, PLAN))
    changed = PLAN.replace("ярмарку ремёсел", "ярмарку ремёсел и блюд").replace("май", "июнь")
    return put(runner, changed)


def words(runner: Runner) -> list[str]:
    """The kinds of changes that the diff tells of the plan."""
    told = runner("diff", AGREEMENT, "2026-Q3", "2026-Q4", "--json").json
    kinds = []
    for measure in told["measures"]:
        kinds += [kind for cause in measure["causes"] for kind in cause["kinds"]]
    return [kind for kind in kinds if kind in ("reworded", "deadline_moved")]


def test_an_edited_table_needs_to_be_told_what_it_is(demo: Runner) -> None:
    path = edited(demo)
    done = take(demo, path, code=None)
    refused(done, 1, "--as amendment", "--as typo")
    assert len(demo("log", "--json").json["rows"]) == 2


def test_an_amendment_is_recorded_as_such(demo: Runner) -> None:
    path = edited(demo)
    how = ("--as", "amendment", "--protocol", "Протокол № 2", "--on", "2026-11-20")
    ref = take(demo, path, *how, "--json").json["refs"][0]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert shown["title"]["ru"] == "Провести ярмарку ремёсел и блюд"
    assert [one["basis"] for one in shown["deadlines"]] == [None, "Протокол № 2"]
    assert shown["deadlines"][1]["on"] == "2026-11-20"
    assert sorted(words(demo)) == ["deadline_moved", "reworded"]
    assert take(demo, path, "--json").json["entry"] is None
    demo("undo")
    again = demo("measure", "show", ref, "--json").json["measure"]
    assert again["title"]["ru"] == "Провести ярмарку ремёсел"


def test_a_protocol_dates_the_new_words_everywhere(demo: Runner) -> None:
    """It is of August and recorded in November: what is told as of July is the old plan."""
    take(demo, put(demo, PLAN))
    changed = PLAN.replace("ремёсел", "блюд").replace("экономики", "торговли")
    table = put(demo, changed + "4;Открыть выставку;2027 г.;Министерство культуры;\n")
    how = ("--as", "amendment", "--protocol", "Протокол № 2", "--on", "2026-08-20")
    added, ref = take(demo, table, *how, "--json").json["refs"]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    (act,) = shown["amended"]
    assert (act["on"], act["basis"]) == ("2026-08-20", "Протокол № 2")
    assert act["before"]["changed"] == ["title", "bodies"]
    assert take(demo, table, "--json").json["entry"] is None
    sql = f"select title_ru from measures where ref = '{ref}'"
    for day, title in (("2026-07-31", "ремёсел"), ("2026-08-20", "блюд")):
        assert title in demo("measure", "show", ref, "--as-of", day).out
        assert title in demo("report", AGREEMENT, "--quarter", "2026-Q3", "--as-of", day).out
        assert title in demo("sql", sql, "--as-of", day).out
    for day, there in (("2026-07-31", False), ("2026-08-20", True)):
        rows = demo("measure", "list", "--as-of", day, "--json").json["rows"]
        assert (added in [row["ref"] for row in rows]) == there
        assert (added in demo("sql", "select ref from measures", "--as-of", day).out) == there
    found = demo("diff", AGREEMENT, "2026-Q2", "2026-Q3", "--json").json["measures"]
    told = {
        one["measure"]["ref"]: [(c["kinds"], c["on"], c["basis"]) for c in one["causes"]]
        for one in found
    }
    assert told[ref] == [(["reworded"], "2026-08-20", "Протокол № 2")]
    assert told[added] == [(["added"], "2026-08-20", "Протокол № 2")]
    words = {one["measure"]["ref"]: [turn["word"] for turn in one["turns"]] for one in found}
    assert "reworded" in words[ref]
    demo.lang = "ru"
    page = demo("diff", AGREEMENT, "2026-Q2", "2026-Q3").out
    assert "Протокол № 2" in page
    assert "исполнители: Министерство экономики" in " ".join(page.split())
    assert "Протокол № 2" in demo("history", ref).out
    form = demo("report", AGREEMENT, "--quarter", "2026-Q3", "--layout", "official").out
    assert "изложено в новой редакции" in " ".join(form.split())
    assert "Протокол № 2" not in demo("diff", AGREEMENT, "2026-Q3", "2026-Q4").out
    rows = demo("sql", "select measure, amended_on, added from amendments", "--json").json["rows"]
    assert sorted((row["measure"], row["added"]) for row in rows) == [(ref, 0), (added, 1)]


def test_a_rewording_is_recorded_by_hand(demo: Runner) -> None:
    ref = f"{AGREEMENT}/1"
    refused(demo("measure", "edit", ref, "--basis", "№ 1", "--no", "1", code=None), 2, "--on")
    on = ("--on", "2026-02-01", "--basis", "№ 1")
    refused(demo("measure", "edit", ref, "--deadline", "май", *on, code=None), 2, "--deadline")
    demo("measure", "edit", ref, "--expected", "5 судов", *on)
    (act,) = demo("measure", "show", ref, "--json").json["measure"]["amended"]
    assert (act["on"], act["basis"], act["before"]["changed"]) == (
        "2026-02-01",
        "№ 1",
        ["expected"],
    )
    demo("measure", "add", AGREEMENT, "--title", "Новое", "--sector", "trade", *on)
    measures = demo("measure", "list", "--json").json["rows"]
    new = next(one["ref"] for one in measures if one["title_ru"] == "Новое")
    (act,) = demo("measure", "show", new, "--json").json["measure"]["amended"]
    assert (act["on"], act["before"]) == ("2026-02-01", None)
    assert "№ 1" in demo("measure", "show", new).out


@pytest.mark.parametrize(
    "ours", [("--note", "Уточнить"), ("--waits-for", "AST-ATY-2025/2"), ("--in-plan", "no")]
)
def test_what_is_the_registers_own_is_no_amendment(demo: Runner, ours: tuple[str, str]) -> None:
    ref = "AST-ATY-2025/1"
    before = demo("measure", "show", ref, "--json").json["measure"]
    on = ("--on", "2026-02-01", "--basis", "№ 1")
    done = demo("measure", "edit", ref, *ours, *on, code=None)
    refused(done, 1, "--on", "--basis")
    assert demo("measure", "show", ref, "--json").json["measure"]["amended"] == before["amended"]
    demo("measure", "edit", ref, *ours, "--section", "Новый раздел", *on)
    acts = demo("measure", "show", ref, "--json").json["measure"]["amended"]
    assert acts[-1]["before"]["changed"] == ["section"]
    demo("measure", "edit", ref, *ours)


def test_a_typing_error_is_no_line_in_the_diff(demo: Runner) -> None:
    path = edited(demo)
    ref = take(demo, path, "--as", "typo", "--json").json["refs"][0]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert shown["title"]["ru"] == "Провести ярмарку ремёсел и блюд"
    assert shown["deadlines"][-1]["deadline"]["phrase"] == "июнь 2026 г."
    assert shown["deadlines"][-1]["on"] is None
    assert words(demo) == []
    assert demo("log", "--json").json["rows"][0]["action"] == "import typo"


@pytest.mark.parametrize(
    ("answers", "entry", "action"),
    [
        ("t\n", 3, "import typo"),
        ("a\nПротокол\n2026-11-20\n", 3, "import"),
        ("\n", 2, "import"),
        ("нет\nе\n", 3, "import typo"),  # no answer at all, then the key of t
    ],
)
def test_a_person_is_asked_once(demo: Runner, answers: str, entry: int, action: str) -> None:
    path = edited(demo)
    done = take(demo, path, text=answers, asks=True)
    assert "ремёсел и блюд" in done.out
    last = demo("log", "--json").json["rows"][0]
    assert (last["ref"], last["action"]) == (f"#{entry}", action)


def test_an_input_that_ends_at_the_question_is_no_answer(demo: Runner) -> None:
    done = take(demo, edited(demo), text="", asks=True, code=130)
    assert "\ncoopplan: interrupted" in done.err
    assert demo("log", "--json").json["rows"][0]["ref"] == "#2"


def test_a_protocol_or_a_day_that_will_not_do_is_asked_for_again(demo: Runner) -> None:
    told = "a\n\nПротокол\n\n31.02.2026\nпо согласованию\n20.11.2026\n"
    done = take(demo, edited(demo), text=told, asks=True)
    assert done.err.count("may not be empty") == 2
    assert "31.02.2026" in done.err
    assert "“по согласованию” names no day\n  It is a time" in done.err
    assert "Its day “20.11.2026” is read as" in done.err
    measures = demo("measure", "list", AGREEMENT, "--json").json["rows"]
    ref = measures[-2]["ref"]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert shown["deadlines"][-1]["on"] == "2026-11-20"


def test_measures_that_an_edition_no_longer_has_are_named(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    lines = PLAN.splitlines()
    done = take(demo, put(demo, "\n".join([*lines[:2], *lines[3:]])))
    assert (
        "нет в таблице, оставлены как есть: AST-ATY-2023/1, AST-ATY-2023/2, AST-ATY-2023/4"
        in done.out
    )


def test_a_new_measure_under_the_number_of_one_that_is_gone_is_asked_about(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    gone = "Провести ярмарку ремёсел;май 2026 г.;Министерство экономики;Управление торговли"
    assert gone in PLAN
    other = "Открыть причал;2028 г.;Министерство спорта;Управление торговли"
    path = put(demo, PLAN.replace(gone, other))
    refused(take(demo, path, code=None), 1, "--as amendment", "--as typo")
    assert "Провести ярмарку ремёсел" in take(demo, path, "--dry-run").out
    asked = take(demo, path, text="\n", asks=True)
    assert "Провести ярмарку ремёсел" in asked.out
    assert len(demo("log", "--json").json["rows"]) == 2
    how = ("--as", "amendment", "--protocol", "Протокол № 2", "--on", "2026-11-20")
    (ref,) = take(demo, path, *how, "--json").json["refs"]
    assert demo("measure", "show", ref, "--json").json["measure"]["title"]["ru"] == "Открыть причал"


OTHER = "Открыть причал;2028 г.;Министерство спорта;Управление торговли"
UNNUMBERED = "\n".join(line.partition(";")[2] for line in PLAN.splitlines()[:3]) + "\n"
FIRST = UNNUMBERED.splitlines()[1]


@pytest.mark.parametrize("plan", [PLAN, UNNUMBERED], ids=["numbers", "none"])
@pytest.mark.parametrize("asks", [True, False])
def test_a_new_measure_may_be_the_missing_one_worded_anew(
    demo: Runner, plan: str, asks: bool
) -> None:
    ref = take(demo, put(demo, plan), "--json").json["refs"][0]
    path = put(demo, plan.replace(FIRST, OTHER))
    refused(take(demo, path, code=None), 1, "--as amendment", "--as typo")
    if asks:
        told = "r\nПротокол № 2\n2026-11-20\n"
        assert (
            "r amendment that words the missing ones" in take(demo, path, text=told, asks=True).err
        )
    else:
        refused(take(demo, path, "--as", "rewording", code=None), 2, "--protocol")
        how = ("--as", "rewording", "--protocol", "Протокол № 2", "--on", "2026-11-20")
        assert take(demo, path, *how, "--json").json["refs"] == [ref]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert shown["title"]["ru"] == "Открыть причал"
    (act,) = shown["amended"]
    assert act["basis"] == "Протокол № 2"
    assert "title" in act["before"]["changed"]
    assert take(demo, path, "--json").json["entry"] is None


def test_the_same_words_of_another_year_are_told_with_what_was_read(demo: Runner) -> None:
    rows = f"{HEAD}\n1;Провести слёт туристов;июнь;Мэрия;\n"
    take(demo, put(demo, f"План на 2025 год;;;;\n{rows}"))
    path = put(demo, f"План на 2026 год;;;;\n{rows}")
    shown = " ".join(take(demo, path, "--dry-run").out.split())
    assert "с 01.06.2025, по июнь → месяц, с 01.06.2026" in shown
    refused(take(demo, path, code=None), 1, "--as amendment", "--as typo")
    (ref,) = take(demo, path, "--as", "typo", "--json").json["refs"]
    last = demo("measure", "show", ref, "--json").json["measure"]["deadlines"][-1]
    assert last["deadline"]["latest"] == "2026-06-30"
    assert take(demo, path, "--json").json["entry"] is None


def test_the_dry_run_names_what_the_table_does_not_have(demo: Runner) -> None:
    ref = take(demo, put(demo, PLAN), "--json").json["refs"][1]
    lines = PLAN.splitlines()
    shown = take(demo, put(demo, "\n".join((*lines[:2], *lines[3:]))), "--dry-run").out
    (line,) = (one for one in shown.splitlines() if ref in one)
    assert "Нет в таблице" in " ".join(line.split())
