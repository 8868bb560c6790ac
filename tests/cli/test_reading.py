"""Commands that read: what they print for people, programs and pipes."""

from __future__ import annotations

import csv
import io
import os

import pytest

from coopplan.store import network
from tests.cli.running import Runner

SEED = "AST-ATY-2025"


def test_three_lines_say_how_to_start(empty: Runner) -> None:
    done = empty()
    assert len(done.lines) == 3
    assert "coopplan init --demo" in done.out
    assert done.err == ""


def test_an_empty_register_says_how_to_start_too(empty: Runner) -> None:
    empty("init")
    assert "coopplan init --demo" in empty().out


def test_a_database_that_was_named_and_is_not_there_is_an_error(empty: Runner) -> None:
    assert empty("--db", str(empty.home / "no.db"), code=3).out == ""
    assert empty("measure", "list", code=3).out == ""


def test_init_makes_the_database_once(empty: Runner) -> None:
    assert "init --demo" not in empty("init").out
    refused = empty("init", code=3)
    assert str(empty.db) in refused.err


@pytest.mark.parametrize(
    ("kind", "warned"), [("nfs4", True), ("fuse.sshfs", True), ("ext4", False)]
)
def test_a_new_database_on_another_machine_is_told(
    empty: Runner, monkeypatch: pytest.MonkeyPatch, kind: str, warned: bool
) -> None:
    device = empty.home.stat().st_dev
    mounts = empty.home / "mountinfo"
    numbers = f"{os.major(device)}:{os.minor(device)}"
    mounts.write_text(
        "22 27 0:0 / /proc rw - proc proc rw\n"
        f"42 27 {numbers} / /home/a\\040b rw shared:1 - {kind} server:/share rw\n"
    )
    monkeypatch.setattr(network, "MOUNTS", mounts)
    told = empty("init").err
    assert ("one machine at a time" in told) == warned
    assert (f"({kind})" in told) == warned


def test_the_demonstration_is_counted(empty: Runner) -> None:
    told = empty("init", "--demo", "--json").json
    assert (told["schema"], told["agreements"]) == ("init/1", 8)
    assert told["measures"] > 30
    assert told["statements"] > 100


def test_the_overview_is_what_stands_first(demo: Runner) -> None:
    assert demo().out == demo("overview").out
    assert SEED in demo(tty=True).out
    assert demo("--json").json["schema"] == "overview/1"


def test_the_report_of_one_agreement(demo: Runner) -> None:
    done = demo("report", SEED, "--quarter", "2025-Q4")
    assert "КАРАУЗЕК" in done.out
    assert max(map(len, done.lines)) <= 100
    told = demo("report", "ast-aty-2025", "--quarter", "2025q4", "--json").json
    assert told["schema"] == "report/1"
    assert told == demo("report", SEED, "--quarter", "2025-Q4", "--format", "json").json


def test_the_quarter_is_the_last_one_that_ended(demo: Runner) -> None:
    assert demo("report", SEED, "--json").json["quarter"] == "2026-Q3"
    asked = demo("report", SEED, "--as-of", "2025-11-15", "--json").json
    assert (asked["quarter"], asked["as_of"]) == ("2025-Q3", "2025-11-15")


def test_several_agreements_and_the_whole_register(demo: Runner) -> None:
    both = demo("report", SEED, "OMS-PVL-2025", "--quarter", "2025-Q4", "--json").json
    assert [row["ref"] for row in both["rows"]] == [SEED, "OMS-PVL-2025"]
    every = demo("report", "--quarter", "2025-Q4", "--json").json
    assert every["schema"] == "register-report/1"
    assert len(every["rows"]) == 8
    once = demo("report", SEED, SEED, "--quarter", "2025-Q4", "--json").json
    assert once["schema"] == "report/1"


@pytest.mark.parametrize(("lang", "word"), [("ru", "ПЛАН"), ("kk", "ЖОСПАР"), ("en", "PLAN")])
def test_the_report_speaks_the_language_chosen(demo: Runner, lang: str, word: str) -> None:
    words = ("report", SEED, "--quarter", "2025-Q4")
    by_flag = demo(*words, "--lang", lang).out
    assert word in by_flag.splitlines()[0].upper()
    assert demo("--lang", lang, *words).out == by_flag
    assert demo(*words, environ={"COOPPLAN_LANG": lang}).out == by_flag


def test_without_a_choice_it_is_the_agreements_language_and_never_the_locale(demo: Runner) -> None:
    words = ("report", SEED, "--quarter", "2025-Q4")
    assert demo(*words, environ={"LANG": "en_US.UTF-8"}).out == demo(*words, "--lang", "ru").out
    assert demo("party", "list").out == demo("party", "list", "--lang", "ru").out


def test_options_of_every_command_work_before_and_after(demo: Runner) -> None:
    after = demo("measure", "list", "--as-of", "2025-12-31", "--json").out
    assert demo("--as-of", "2025-12-31", "--json", "measure", "list").out == after
    assert demo("measure", "--as-of", "2025-12-31", "list", "--json").out == after
    last = demo("--as-of", "2020-01-01", "measure", "list", "--as-of", "2025-12-31", "--json").out
    assert last == after, "the last one given counts"


def test_as_of_takes_a_longer_moment_and_words(demo: Runner) -> None:
    told = demo("measure", "list", "--as-of", "2025-12", "--json").json
    assert told["as_of"] == "2025-12-31"
    worded = demo("measure", "list", "--as-of", "31 декабря 2025 года", "--json")
    assert worded.json["as_of"] == "2025-12-31"
    assert "2025-12-31" in worded.err


def test_a_report_goes_to_a_file(demo: Runner) -> None:
    path = demo.home / "report.txt"
    words = ("report", SEED, "--quarter", "2025-Q4")
    done = demo(*words, "-o", str(path))
    assert done.out == ""
    assert path.read_text(encoding="utf-8") == demo(*words).out
    colour = demo(*words, "-o", str(path), tty=True, encoding="ascii")
    assert colour.code == 0
    assert "\x1b" not in path.read_text(encoding="utf-8")


LISTS = [
    (("agreement", "list"), "agreements/1", 8),
    (("measure", "list"), "measures/1", None),
    (("party", "list"), "parties/1", None),
    (("voice", "list"), "voices/1", None),
    (("source", "list"), "sources/1", None),
    (("indicator", "list"), "indicators/1", None),
    (("log",), "log/1", 1),
    (("slip",), "slip/1", None),
    (("disputes", "--as-of", "2025-12-31"), "disputes/1", 1),
    (("due", "--as-of", "2026-11-01"), "due/1", None),
    (("silent", SEED, "--as-of", "2025-12-31"), "silent/1", 6),
]


@pytest.mark.parametrize(("words", "schema", "count"), LISTS, ids=lambda one: str(one))
def test_lists(demo: Runner, words: tuple[str, ...], schema: str, count: int | None) -> None:
    told = demo(*words, "--json").json
    assert told["schema"] == schema
    assert count is None or len(told["rows"]) == count
    assert all(next(iter(row)) == "ref" for row in told["rows"])
    rows = list(csv.reader(io.StringIO(demo(*words, "--csv").out)))
    assert rows[0] == list(told["rows"][0])
    assert len(rows) - 1 == len(told["rows"])
    piped = demo(*words).lines
    assert len(piped) == len(told["rows"])
    assert [line.split("\t")[0] for line in piped] == [row["ref"] for row in told["rows"]]
    assert len(demo(*words, "--limit", "1").lines) == 1
    assert told["rows"][0]["ref"] in demo(*words, tty=True).out


def test_csv_is_safe_to_open(demo: Runner) -> None:
    for start in ("=1+1", "+1", "-1", "@x"):
        demo("party", "add", f"P{ord(start[0])}", "--kind", "company", "--name", start)
    rows = csv.DictReader(io.StringIO(demo("party", "list", "--csv").out))
    named = {row["ref"]: row["name_ru"] for row in rows}
    assert named["P61"] == "'=1+1"
    assert not any(name[:1] in "=+-@" for name in named.values() if name)


def test_measures_are_filtered(demo: Runner) -> None:
    def refs(*words: str) -> set[str]:
        return {row["ref"] for row in demo("measure", "list", *words, "--json").json["rows"]}

    every = refs()
    assert refs("agreement:ast-aty-2025") == {ref for ref in every if ref.startswith(SEED + "/")}
    assert f"{SEED}/1" in refs("Караузек", "status:in_progress")
    assert refs("караузек") == refs("КАРАУЗЕК")
    assert refs("sector:border-crossing") < every
    assert refs("side:KZ") <= every
    assert refs("такого-нет") == set()


def test_one_record_of_each_kind(demo: Runner) -> None:
    for words, schema in (
        (("agreement", "show", SEED), "agreement/1"),
        (("measure", "show", f"{SEED}/1"), "measure/1"),
        (("party", "show", "ru-ast"), "party/1"),
        (("voice", "show", "Росгранстрой"), "voice/1"),
        (("source", "show", "s1"), "source/1"),
        (("indicator", "show", f"{SEED}/i1"), "indicator/1"),
        (("history", f"{SEED}/1"), "history/1"),
    ):
        assert demo(*words, "--json").json["schema"] == schema
        assert demo(*words, tty=True).out.strip()


def test_check_finds_something_and_says_so_by_its_code(demo: Runner) -> None:
    done = demo("check", SEED, "--json", code=4)
    assert done.json["rows"]
    assert set(done.json["rows"][0]) >= {"ref", "severity", "code"}
    assert len(demo("check", SEED, "--limit", "2", code=4).lines) == 2
    demo("check", SEED, tty=True, code=4)


def test_deadline_follows_the_interface(demo: Runner) -> None:
    told = demo("deadline", "III квартал 2025 г.", "--json").json
    keys = "schema phrase lang kind earliest latest recurrence interval rrule edtf flags stages"
    assert list(told)[:12] == keys.split()
    assert (told["earliest"], told["latest"]) == ("2025-07-01", "2025-09-30")
    assert (told["kind"], told["lang"]) == ("quarter", "ru")
    assert "30" in demo("deadline", "III квартал 2025 г.").out


def test_a_deadline_is_explained_with_what_its_day_hangs_on(empty: Runner) -> None:
    phrase = "quarterly by the 15th of the month following the quarter"
    told = empty("--lang", "en", "deadline", phrase, "--context", "2025..2026").out
    assert "15 Apr 2025; 15 Jul 2025" in told
    assert "… and" not in told
    monthly = empty("--lang", "en", "deadline", "ай сайын 10-күніне", "--context", "2025").out
    assert "10 Aug 2025 … and 4 more" in monthly
    assert "--document-day" in empty("--lang", "en", "deadline", "1 желтоқсанға дейін").out
    dated = empty("--lang", "en", "deadline", "1 желтоқсанға дейін", "--context", "2025").out
    assert "--document-day" not in dated
    stages = empty("--lang", "en", "deadline", "by June 2022 and June 2023").out
    assert "30 Jun 2022; 30 Jun 2023" in stages
    sentence = empty("--lang", "en", "deadline", "Cut emissions by 10% by 2030 in all towns").out
    assert any(line.split() == ["Read", "as", "by", "2030"] for line in sentence.splitlines())


def test_deadlines_line_by_line(empty: Runner) -> None:
    done = empty("deadline", "-", "--json", text="ежегодно\nчто-то\n\nby the end of 2026\n")
    told = [line for line in done.lines if line]
    assert len(told) == 4
    assert ": " not in told[0][:30], "compact"
    assert '"kind":"unparsed"' in told[1]
    assert '"latest":"2026-12-31"' in told[3]


def test_deadline_has_its_own_lang(empty: Runner) -> None:
    told = empty("deadline", "2025", "--lang", "kk", "--json").json
    assert told["kind"] == "year"
    russian = empty("--lang", "ru", "deadline", "III квартал 2025 г.").out
    assert "квартал" in russian
    framed = empty("deadline", "до 1 декабря", "--context", "2025..2025", "--json").json
    assert framed["latest"] == "2025-12-01"


def test_a_plan_goes_out_and_comes_back(demo: Runner, tmp_path: object) -> None:
    path = demo.home / "plan.toml"
    done = demo("export", "plan", SEED, "-o", str(path))
    assert SEED in done.err, "what the format cannot hold"
    assert demo("import", str(path), "--json").json["entry"] is None
    demo("export", "plan", "-o", str(demo.home / "plans"))
    assert len(list((demo.home / "plans").glob("*/plan.toml"))) == 8


def test_a_register_moves_as_json(demo: Runner) -> None:
    path = demo.home / "all.json"
    demo("export", "json", "-o", str(path))
    other = Runner(demo.home, demo.home / "other.db")
    other("init")
    assert other("import", str(path), "--json").json["entry"] == 2
    words = ("report", SEED, "--quarter", "2025-Q4", "--json")
    old, new = demo(*words).json, other(*words).json
    for told in (old, new):
        del told["known"]
    assert [line["ref"] for line in new["sectors"][0]["lines"]] == [
        line["ref"] for line in old["sectors"][0]["lines"]
    ]


def test_the_database_is_copied_and_put_back(demo: Runner) -> None:
    copy = demo.home / "copy.db"
    demo("db", "backup", str(copy))
    demo("party", "add", "X-1", "--kind", "company", "--name", "Имя")
    demo("db", "restore", str(copy), "--replace")
    assert "X-1" not in demo("party", "list").out
    assert demo("db", "verify", "--json").json["flaws"] == []
    assert demo("db", "path").lines == [str(demo.db)]
    assert demo("db", "upgrade", "--json").json["upgraded_from"] is None


def test_the_difference_between_two_quarters(demo: Runner) -> None:
    words = ("diff", SEED, "2025-Q2", "2025-Q4")
    told = demo(*words, "--json").json
    assert (told["schema"], told["first"], told["last"]) == ("diff/1", "2025-Q2", "2025-Q4")
    universities = next(one for one in told["measures"] if one["measure"]["ref"] == f"{SEED}/8")
    assert [turn["word"] for turn in universities["turns"]] == ["started"]
    page = demo(*words, "--lang", "en").out
    assert "not started → in progress" in page
    assert "16 Oct 2025" in page
    rows = list(csv.DictReader(io.StringIO(demo(*words, "--csv").out)))
    assert [row["ref"] for row in rows] == [one["measure"]["ref"] for one in told["measures"]]
    assert rows[7]["words"] == "started"
    assert (
        demo("diff", SEED, "--as-of", "2026-01-15").out
        == demo("diff", SEED, "2025-Q3", "2025-Q4").out
    )
    path = demo.home / "diff.html"
    demo(*words, "-o", str(path))
    assert "<html" in path.read_text(encoding="utf-8")
    refused = demo("diff", SEED, "2025-Q4", "2025-Q2", code=None)
    assert refused.code in (1, 2)
    assert "Traceback" not in refused.err


def test_filter_words_of_a_list_of_measures(demo: Runner) -> None:
    def refs(*words: str) -> set[str]:
        rows = demo("measure", "list", *words, "--json").json["rows"]
        return {row["ref"] for row in rows}

    everything = refs()
    transport = refs("sector:transport")
    assert 0 < len(transport) < len(everything)
    assert refs("not", "sector:transport") == everything - transport
    assert refs("not sector:transport or sector:transport") == everything
    assert refs("sector:transport", "(+slipped or +disputed)") < transport
    assert f"{SEED}/1" in refs("+slipped", "+disputed", "side:RU", "heard>2025-Q3")
    assert refs("+due") == refs("+due", "not", "status:done,cancelled")


def test_a_wrong_filter_word_has_a_caret_under_it(demo: Runner) -> None:
    done = demo("measure", "list", "side:KZ", "secter:transport", code=2)
    assert done.err.splitlines()[:2] == [
        "  side:KZ secter:transport",
        "          ^^^^^^^^^^^^^^^^",
    ]
    assert "Nearest: sector." in done.err


def test_nothing_is_overdue_where_no_deadline_is_known(demo: Runner) -> None:
    told = demo("overdue", SEED, "--json").json
    assert (told["schema"], told["rows"], told["deadlines_given"]) == ("overdue/1", [], 0)
    assert demo("overdue", SEED).out == "", "one record a line, and there is none"
    assert "no deadline of the Plan is known" in demo("overdue", tty=True, environ=ENGLISH).out
    demo("measure", "move", f"{SEED}/4", "--to", "2026-03-31", "--on", "2025-12-01")
    (row,) = demo("overdue", "--json").json["rows"]
    of_others = demo("overdue", "sector:culture", tty=True, environ=ENGLISH).out
    assert "of a measure that passes is known" in of_others, "of the Plan one is"
    assert (row["ref"], row["days"]) == (f"{SEED}/4", 236)
    assert "236" not in demo("overdue", "--as-of", "2026-03-31").out


ENGLISH = {"COOPPLAN_LANG": "en"}


def test_due_looks_as_far_ahead_as_it_is_told(demo: Runner) -> None:
    def until(*words: str) -> str:
        told = demo("due", "--as-of", "2026-11-01", "--json", *words).json
        assert all("2026-11-01" <= row["on"] <= told["until"] for row in told["rows"])
        return str(told["until"])

    assert until() == until("--within", "90d") == until("--within", "90") == "2027-01-30"
    assert until("--within", "2w") == "2026-11-15"
    assert {row["basis"] for row in demo("due", "--as-of", "2026-11-01", "--json").json["rows"]}
    for wrong in ("90x", "-1", "9999d", ""):
        assert demo("due", "--within", wrong, code=2).err


def test_a_slip_is_told_by_voice_with_its_sources(demo: Runner) -> None:
    rows = demo("slip", SEED, "--as-of", "2025-12-31", "--json").json["rows"]
    moved = {row["voice"]: (row["steps"], row["days_in_all"]) for row in rows}
    assert moved["astrakhan-oblast"][1] == moved["rosgranstroy"][1] == 730
    assert all(row["sources"].split() and row["statements"].split() for row in rows)
    known = {row["ref"] for row in demo("source", "list", "--json").json["rows"]}
    assert {ref for row in rows for ref in row["sources"].split()} <= known


def test_a_timeline_is_drawn_on_a_terminal_and_listed_in_a_pipe(demo: Runner) -> None:
    drawn = demo("timeline", SEED, "OMS-PVL-2025", "--as-of", "2025-12-31", tty=True).out
    assert "◆" in drawn
    assert "OMS-PVL-2025" in drawn
    listed = demo("timeline", SEED, "--as-of", "2025-12-31").lines
    assert [line.split("\t")[0] for line in listed] == [f"{SEED}/{n}" for n in range(1, 11)]
    rows = demo("timeline", SEED, "--as-of", "2025-12-31", "--json").json["rows"]
    assert rows[1]["heard"] == "2025-04-14", "a search that found nothing is no word"


def test_search_finds_word_forms_and_lights_them_up(demo: Runner) -> None:
    told = demo("search", "автобусное", "сообщение", "--json").json
    assert (told["schema"], told["rows"][0]["ref"]) == ("search/1", f"{SEED}/4")
    lit = [tuple(map(int, one.split(":"))) for one in told["rows"][0]["lit"].split()]
    assert [told["rows"][0]["text"][a:b] for a, b in lit] == ["автобусное", "сообщение"]
    assert demo("search", "автобусы", "--in", "ore-wko", "--csv").lines[1].startswith("ORE-WKO")
    assert "\x1b[1;35mКараузек" in demo("search", "караузеком", tty=True).out
    assert demo("search", "жоқсөз").out == ""
    assert demo("search", "стерлядь автобус", "--json").json["partly"]
    assert demo("search", code=2).out == ""
