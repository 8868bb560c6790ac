"""Every way in which a plan file can be wrong, with the line, the code and the detail."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.errors import BadPlanFile
from coopplan.exchange import planfile
from coopplan.exchange.planformat import files
from coopplan.exchange.planformat.flaws import Problem

PLAN = """\
schema = "coopplan-plan/1"

[agreement]
ref = "AST-ATY-2025"
kind = "plan"
title.ru = "План"
title.en = "Plan"
parties = ["RU-AST", "KZ-23"]
period = "2025/2027"

[agreement.signing]
on = "2025-04-14~"
latest = "2025-04-14"
sources = ["lotos"]

[[party]]
ref = "RU-AST"
kind = "region"
country = "RU"
name = "Астраханская область"

[[party]]
ref = "KZ-23"
kind = "region"
country = "KZ"
name = { ru = "Атырауская область", kk = "Атырау облысы", own = ["kk"] }

[[voice]]
ref = "governor"
level = "regional"
country = "RU"
name = "губернатор"

[[source]]
key = "lotos"
publisher = "ГТРК «Лотос»"
address = "https://example.org/1"
published = "2025-04~"

[[indicator]]
key = "load"
name = "поток"
unit = "vehicles/day"
measure = "karauzek"

[[measure]]
key = "karauzek"
title = "Караузек"
sector = "border_crossing"
deadline = "not_known"
bodies = [
  { name = "Росгранстрой", side = "RU-AST", role = "customer" },
]

[[measure.statement]]  # the first one
on = "2025-04-14"
by = "governor"
status = "in_progress"
promise = "2026-12"
done = [4, 5]
text.ru = "Строительство начато."
text.en = "Building has begun."
figures = [
  { indicator = "load", value = 250, period = "2025" },
  { indicator = "load", value = 500, high = 600, qualifier = "between", period = "2025" },
]
sources = ["lotos"]

[[measure]]
key = "bus"
title = "Автобус"
sector = "transport"

[[settlement]]
measure = "karauzek"
takes = 1
why = "ясно"
on = "2025-12-01"
"""


def refused(text: str) -> BadPlanFile:
    with pytest.raises(BadPlanFile) as caught:
        planfile.parse(text, "plan.toml")
    assert caught.value.fields["path"] == "plan.toml"
    return caught.value


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_the_plan_that_the_cases_spoil_is_good() -> None:
    plan = planfile.parse(PLAN)
    assert [measure.ref for measure in plan.measures] == ["AST-ATY-2025/1", "AST-ATY-2025/2"]
    assert [statement.ref for statement in plan.statements] == ["AST-ATY-2025/1#1"]
    assert plan.statements[0].side == "RU-AST"
    assert plan.settlements[0].takes == "AST-ATY-2025/1#1"


# What is replaced, by what, the problem, the detail, and what stands on the line that is named.
CASES = [
    ('ref = "AST', "ref = AST", Problem.BAD_TOML, "Invalid value", "ref = AST"),
    (
        'kind = "plan"',
        'kind = "plan"\nkind = "x"',
        Problem.BAD_TOML,
        "Cannot overwrite a value",
        'kind = "x"',
    ),
    ('schema = "coopplan-plan/1"', "", Problem.NO_SCHEMA, "coopplan-plan/1", None),
    ("plan/1", "plan/9", Problem.WRONG_SCHEMA, "coopplan-plan/9", "plan/9"),
    ('status = "', 'statut = "', Problem.UNKNOWN_KEY, "statut", "statut"),
    ("value = 250", "valeu = 250", Problem.UNKNOWN_KEY, "valeu", "valeu"),
    ("[[measure.statement]]", "[[measure.statment]]", Problem.UNKNOWN_KEY, "statment", "statment"),
    ("text.en", "text.de", Problem.UNKNOWN_KEY, "de", "text.de"),
    ('title = "Автобус"', "", Problem.MISSING_KEY, "title", 'key = "bus"'),
    ('by = "governor"\n', "", Problem.MISSING_KEY, "by", "# the first one"),
    ('title = "Автобус"', 'title = ""', Problem.MISSING_KEY, "title", 'key = "bus"'),
    ('title = "Автобус"', "title = 5", Problem.WRONG_TYPE, "title", "title = 5"),
    (
        'sources = ["lotos"]\n\n[[m',
        'sources = "lotos"\n\n[[m',
        Problem.WRONG_TYPE,
        "sources",
        'sources = "lotos"',
    ),
    ("done = [4, 5]", "done = [4, true]", Problem.WRONG_TYPE, "done", "done"),
    ("done = [4, 5]", "done = 4", Problem.WRONG_TYPE, "done", "done"),
    ("value = 250", 'value = "250"', Problem.WRONG_TYPE, "value", 'value = "250"'),
    ("value = 250", "value = nan", Problem.BAD_VALUE, "NaN", "value = nan"),
    ("value = 250", "value = 1e999999", Problem.BAD_VALUE, "1E+999999", "value = 1e"),
    ("takes = 1", "takes = 1.5", Problem.WRONG_TYPE, "takes", "takes"),
    ('"border_crossing"', '"border_crosing"', Problem.BAD_CODE, "border_crosing", "sector"),
    ('role = "customer"', 'role = "boss"', Problem.BAD_CODE, "boss", "role"),
    ('ref = "governor"', 'ref = "the governor"', Problem.BAD_NAME, "the governor", "the governor"),
    ('ref = "RU-AST"', 'ref = "joint"', Problem.BAD_NAME, "joint", '"joint"'),
    ('on = "2025-04-14"', 'on = "2025-02-31"', Problem.BAD_MOMENT, "2025-02-31", "02-31"),
    ('on = "2025-04-14"', 'on = "31.02.2025"', Problem.BAD_MOMENT, "31.02.2025", "31.02"),
    ('on = "2025-04-14"', 'on = "2025-13"', Problem.BAD_MOMENT, "2025-13", "2025-13"),
    ('promise = "2026-12"', 'promise = "2026-Q5"', Problem.BAD_MOMENT, "2026-Q5", "Q5"),
    ('latest = "2025-04-14"', 'latest = "2025-04"', Problem.BAD_MOMENT, "2025-04", "latest"),
    ('"2025/2027"', '"2027/2025"', Problem.BAD_PERIOD, "2027/2025", "period"),
    ("done = [4, 5]", "done = [6, 5]", Problem.BAD_VALUE, "6/5", "done"),
    ("high = 600", "high = 400", Problem.BAD_VALUE, "400", "high"),
    ("high = 600, ", "", Problem.BAD_VALUE, "between", "between"),
    ('["RU-AST", "KZ-23"]', '["RU-AST", "RU-AST"]', Problem.BAD_VALUE, "RU-AST, RU-AST", "parties"),
    ('own = ["kk"]', 'own = ["en"]', Problem.BAD_VALUE, "en", "own"),
    ('"ясно"', '"\\u0000"', Problem.BAD_VALUE, "'\\x00'", "why"),
    (
        'ref = "KZ-23"',
        'ref = "RU-AST"',
        Problem.DUPLICATE,
        "RU-AST",
        'kind = "region"\ncountry = "KZ"',
    ),
    ('key = "bus"', 'key = "karauzek"', Problem.DUPLICATE, "karauzek", 'title = "Автобус"'),
    ('key = "bus"', 'number = 1\nkey = "bus"', Problem.DUPLICATE, "1", "number"),
    ('by = "governor"', 'by = "governer"', Problem.DANGLING, "governer", "governer"),
    (
        'sources = ["lotos"]\n\n[[m',
        'sources = ["lotus"]\n\n[[m',
        Problem.DANGLING,
        "lotus",
        "lotus",
    ),
    (
        'sources = ["lotos"]\n\n[[p',
        'sources = ["lotus"]\n\n[[p',
        Problem.DANGLING,
        "lotus",
        "lotus",
    ),
    ('"RU-AST", role', '"RU-TA", role', Problem.DANGLING, "RU-TA", "RU-TA"),
    (
        'indicator = "load", value = 500',
        'indicator = "lod", value = 500',
        Problem.DANGLING,
        "lod",
        '"lod"',
    ),
    ('measure = "karauzek"\ntakes', 'measure = "x"\ntakes', Problem.DANGLING, "x", 'measure = "x"'),
    ("takes = 1", "takes = 7", Problem.DANGLING, "7", "takes"),
    ('status = "', 'supersedes = 1\nstatus = "', Problem.DANGLING, "1", "supersedes"),
    ("[agreement]", "[draft]\nof = 'page'\n[agreement]", Problem.BAD_CODE, "page", "of = 'page'"),
    (
        "[agreement]",
        "[draft]\nof = 'addition'\nknown = ['bas']\n[agreement]",
        Problem.DANGLING,
        "bas",
        "known",
    ),
    (
        "[agreement]",
        "[draft]\nof = 'document'\nknown = ['bus']\n[agreement]",
        Problem.BAD_VALUE,
        "bus",
        "known",
    ),
]


@pytest.mark.parametrize(("old", "new", "problem", "detail", "there"), CASES)
def test_refused_with_its_line(
    old: str, new: str, problem: Problem, detail: str, there: str | None
) -> None:
    assert PLAN.count(old) >= 1
    text = PLAN.replace(old, new, 1)
    error = refused(text)
    assert error.fields["problem"] is problem
    told = str(error.fields["detail"])
    assert told.startswith(detail) if problem is Problem.BAD_TOML else told == detail
    expected = 1 if there is None else line_of(text, there)
    # A missing key, or a name twice, is told at the header or the key just above.
    near = (
        {expected, expected - 1}
        if problem in (Problem.MISSING_KEY, Problem.DUPLICATE)
        else {expected}
    )
    assert error.fields["line"] in near


def test_every_problem_has_a_case() -> None:
    told = {case[2] for case in CASES}
    elsewhere = {
        Problem.NOT_FOUND,
        Problem.CANNOT_OPEN,
        Problem.TOO_LARGE,
        Problem.NOT_UTF8,
        Problem.BAD_JSON,
        Problem.CONTRADICTS,
    }
    assert told | elsewhere == set(Problem)
    assert not told & elsewhere


def test_the_nearest_names_are_offered() -> None:
    assert refused(PLAN.replace('status = "', 'statut = "')).fields["near"] == ("status",)
    assert refused(PLAN.replace('by = "g', 'by = "G')).fields["near"] == ("governor",)
    error = refused(PLAN.replace('"border_crossing"', '"zzz"'))
    assert "transport" in str(error.fields["near"])


def test_the_place_is_told_as_people_count() -> None:
    error = refused(PLAN.replace("value = 500", 'value = "500"'))
    assert error.fields["where"] == "measure[1].statement[1].figures[2].value"
    assert error.fields["line"] == line_of(PLAN, "value = 500")


def test_of_two_the_first_is_named() -> None:
    error = refused(PLAN.replace('key = "bus"', 'key = "karauzek"'))
    assert error.fields["first"] == line_of(PLAN, 'key = "karauzek"')


def test_an_unclosed_file_is_refused_at_its_end() -> None:
    error = refused(PLAN + '\nwhy = """')
    assert error.fields["problem"] is Problem.BAD_TOML
    assert error.fields["line"] == (PLAN + '\nwhy = """').count("\n") + 1


@pytest.mark.parametrize("text", ["x = " + "[" * 100_000, "x = " + "9" * 5000])
def test_what_would_break_the_toml_reader(text: str) -> None:
    assert refused(text).fields["problem"] is Problem.BAD_TOML


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadPlanFile) as caught:
        planfile.read(tmp_path / "none.toml")
    assert caught.value.fields["problem"] is Problem.NOT_FOUND


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BadPlanFile) as caught:
        planfile.read(tmp_path)
    assert caught.value.fields["problem"] is Problem.CANNOT_OPEN
    assert caught.value.fields["detail"] == "EISDIR"


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_bytes(
        b'schema = "coopplan-plan/1"\n[agreement]\ntitle = "' + "План".encode("cp1251")
    )
    with pytest.raises(BadPlanFile) as caught:
        planfile.read(path)
    assert caught.value.fields["problem"] is Problem.NOT_UTF8
    assert (caught.value.fields["line"], caught.value.fields["detail"]) == (3, "0xcf")


def test_a_file_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.toml"
    path.write_text("#" * 2000, encoding="utf-8")
    monkeypatch.setattr(files, "MAX_BYTES", 1000)
    with pytest.raises(BadPlanFile) as caught:
        planfile.read(path)
    assert caught.value.fields["problem"] is Problem.TOO_LARGE


def test_a_byte_order_mark_and_windows_lines_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_bytes(b"\xef\xbb\xbf" + PLAN.replace("\n", "\r\n").encode())
    assert planfile.read(path) == planfile.parse(PLAN)
    text = PLAN.replace("takes = 1", "takes = 7")
    assert refused(text.replace("\n", "\r\n")).fields["line"] == line_of(text, "takes = 7")


def test_days_may_be_written_as_toml_dates() -> None:
    text = PLAN.replace('latest = "2025-04-14"', "latest = 2025-04-14")
    assert planfile.parse(text.replace('on = "2025-04-14"', "on = 2025-04-14")) == planfile.parse(
        PLAN
    )
