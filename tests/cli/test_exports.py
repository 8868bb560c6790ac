"""A register leaves as files and comes back: into an empty database, with the same reports."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from coopplan.actions.importing import import_plans
from coopplan.exchange import plancsv, planfile, planjson
from coopplan.exchange.planformat.losses import Loss
from coopplan.model.codes import DeadlineKnown, Scope, Status
from coopplan.model.measure import DeadlineVersion
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement
from coopplan.store import load, schema
from coopplan.store.reading import connect
from tests.cli.running import Runner
from tests.exchange.random_fields import EDTF, GIVEN, MAYBE_WORDS, TEXTS
from tests.store.sample import TODAY, as_file, clock, sample

FORMATS = ("plan", "json", "csv")
_KNOWN = re.compile(r"#\d+ .*2026-11-22")
TABLE = """№;Мероприятие;Срок;Исполнители
1;Провести ярмарку ремёсел;май 2026 г.;Министерство экономики
2;Организовать обмен школьниками;ежегодно;Министерство образования
"""


@pytest.fixture
def worked(demo: Runner) -> Runner:
    """The real agreements after some weeks of work: an amendment, words, corrections."""
    path = demo.home / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    demo("import", str(path), "--agreement", "AST-ATY-2025")
    path.write_text(TABLE.replace("ремёсел", "ремёсел и блюд"), encoding="utf-8")
    how = ("--as", "amendment", "--protocol", "Протокол № 2", "--on", "2026-02-20")
    ref = demo("import", str(path), "--agreement", "AST-ATY-2025", *how, "--json").json["refs"][0]
    by = ("--by", "rosgranstroy")
    demo("say", ref, "--on", "2026-03-01", *by, "--status", "in_progress", "--text", "Начато")
    demo("say", ref, "--on", "2026-03-01", *by, "--corrects", f"{ref}#1", "--why", "описка",
         "--status", "planned", "--text", "=Готовится")  # fmt: skip
    return demo


def write_words(runner: Runner) -> None:
    """The analyst's own words, which a plan file does not hold."""
    ref = "AST-ATY-2025/11"
    runner("word", ref, "--quarter", "2026-Q1", "--text", "Ход подготовки")
    runner("assess", ref, "--quarter", "2026-Q1", "--text", "Успеваем")


def exported(runner: Runner, how: str) -> list[str]:
    """The files of all agreements, in a format."""
    place = runner.home / f"all.{how}"
    done = runner("export", how, "-o", str(place))
    assert "AST-ATY-2025: not in the file: who recorded each thing" in done.err
    return sorted(map(str, place.rglob("*.toml"))) if place.is_dir() else [str(place)]


def another(runner: Runner) -> Runner:
    """An empty database beside that of a runner."""
    other = Runner(runner.home, runner.home / "other.db", now=runner.now)
    other("init")
    return other


def report(runner: Runner, *question: str) -> list[str]:
    """A report line by line, but for the line that tells which entry of the journal it is of."""
    return [line for line in runner("report", *question).lines if not _KNOWN.search(line)]


@pytest.mark.parametrize("how", FORMATS)
def test_all_agreements_come_back_with_the_same_reports(worked: Runner, how: str) -> None:
    other = another(worked)
    if how != "plan":
        write_words(worked)
    files = exported(worked, how)
    assert other("import", *files, "--json").json["entry"] == 2
    assert other("import", *files, "--json").json["entry"] is None
    for question in (
        ("--quarter", "2026-Q1"),
        ("AST-ATY-2025", "--quarter", "2026-Q1"),
        ("AST-ATY-2025", "--quarter", "2025-Q4", "--lang", "kk"),
        ("AST-ATY-2023", "--quarter", "2025-Q4"),
        ("AST-ATY-2025", "--quarter", "2026-Q1", "--layout", "official"),
    ):
        assert report(other, *question) == report(worked, *question)


@pytest.mark.parametrize("how", FORMATS)
def test_what_is_not_held_is_said(worked: Runner, how: str) -> None:
    write_words(worked)
    done = worked("export", how, "AST-ATY-2025", "-o", str(worked.home / "one"))
    lines = [line.partition("not in the file: ")[2] for line in done.err.splitlines()]
    said = {line for line in lines if line}
    words = {
        Loss.JOURNAL: "who recorded each thing, and the versions before",
        Loss.SECOND_CLOCK: "when each thing was recorded",
        Loss.SOURCE_NUMBERS: "the register's numbers of sources",
        Loss.WORDS: "paragraphs of the official form, and assessments",
    }
    held = {Loss.JOURNAL} if how != "plan" else set(words)
    assert {words[loss] for loss in held} <= said
    assert len(said) == len(held)


def test_csv_into_a_pipe_is_the_file_to_the_byte(worked: Runner) -> None:
    (file,) = exported(worked, "csv")
    assert worked("export", "csv").out.encode() == Path(file).read_bytes()


@st.composite
def edited(draw: st.DrawFn) -> Plan:
    """The sample plan, which has all fields, with other words, dates and statements."""
    plan = sample()
    measures = tuple(replace(one, title=draw(GIVEN), note=draw(TEXTS)) for one in plan.measures)
    needed = {one.takes for one in plan.settlements} | {one.supersedes for one in plan.statements}
    statements = []
    counts: dict[str | None, int] = {}
    for one in plan.statements:
        if one.ref not in needed and draw(st.booleans()) and one.supersedes is None:
            continue
        counts[one.measure] = counts.get(one.measure, 0) + 1
        statements.append(_changed(draw, one))
    return replace(plan, measures=measures, statements=tuple(statements))


def _changed(draw: st.DrawFn, one: Statement) -> Statement:
    told = replace(one, text=draw(GIVEN), note=draw(TEXTS))
    if one.scope is Scope.MEASURE and one.status:
        told = replace(told, status=draw(st.sampled_from(list(Status))))
    if one.promise:
        when = Moment.parse(draw(EDTF), draw(MAYBE_WORDS))
        told = replace(told, promise=replace(one.promise, moment=when))
    return told


def held(plan: Plan, how: str) -> Plan:
    """A plan as a format gives it back."""
    match how:
        case "plan":
            return planfile.parse(planfile.write(plan))
        case "json":
            (told,) = planjson.parse(planjson.write([plan]))
        case _:
            (told,) = plancsv.parse(plancsv.write([plan]))
    return told


def stored(url: str, plan: Plan) -> Plan:
    """A plan as a new register gives it back."""
    schema.create(
        url, clock=clock(), who="ann", fill=lambda w: import_plans(w, [plan], today=TODAY)
    )
    with connect(url) as reader:
        return load.plan(reader, plan.agreement.ref, reader.known())


@settings(
    max_examples=4,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.data())
@pytest.mark.parametrize("how", FORMATS)
def test_any_plan_goes_from_register_to_register(
    how: str, tmp_path_factory: Any, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("registers")
    first = stored(f"sqlite:///{folder}/one.db", data.draw(edited()))
    second = stored(f"sqlite:///{folder}/two.db", held(first, how))
    assert meant(second, how) == meant(first, how)


def meant(plan: Plan, how: str) -> Plan:
    """What two registers must agree in; a plan file keeps statements by measure, and says so."""
    told = as_file(plan)
    unknown = (DeadlineVersion(DeadlineKnown.NOT_KNOWN),)
    measures = tuple(replace(one, deadlines=one.deadlines or unknown) for one in told.measures)
    statements = told.statements
    if how == "plan":
        assert Loss.RECORDING_ORDER in planfile.losses(plan) or not _mixed(plan)
        statements = tuple(sorted(statements, key=lambda one: (one.measure or "", one.number)))
    return replace(told, measures=measures, statements=statements)


def _mixed(plan: Plan) -> bool:
    """Whether statements of one measure were recorded between those of another."""
    order = [one.measure for one in plan.statements]
    return order != sorted(order, key=lambda measure: measure or "")


@pytest.mark.parametrize("kind", FORMATS)
def test_an_agreement_that_is_named_and_left_out_is_told(demo: Runner, kind: str) -> None:
    told = demo("export", kind, "AST-ATY-2025", "-o", str(demo.home / "one")).err
    assert "AST-ATY-2025 names AST-ATY-2023" in told
    both = demo("export", kind, "AST-ATY-2025", "AST-ATY-2023", "-o", str(demo.home / "two")).err
    assert "names" not in both
