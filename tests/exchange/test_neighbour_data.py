"""The seven neighbour agreements as recorded, against what the research holds.

The numbers are those of the research file: measures, statements of each, sources. A change here is
a change of the facts.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import cache

import pytest

from coopplan.exchange import planfile
from coopplan.exchange.demo import demo_folder, demo_plans
from coopplan.model.codes import DeadlineKnown, InPlan, Qualifier, Scope, StatementKind, Status
from coopplan.model.indicator import Reading
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement

FOLDERS = {
    "AST-ATY-2023": "astrakhan-atyrau-2023-2026",
    "AST-AKTAU-2025": "astrakhan-aktau-2026-2028",
    "AST-TAT-2022": "astrakhan-tatarstan-2022-2024",
    "ORE-WKO-2025": "orenburg-west-kazakhstan-2026-2028",
    "OMS-PVL-2025": "omsk-pavlodar-2025",
    "SAR-WKO-2025": "saratov-west-kazakhstan-2025",
    "KGN-SKO-2025": "kurgan-north-kazakhstan-2025",
}

# Statements of each measure, in the order of the file.
STATEMENTS = {
    "AST-ATY-2023": {"overall": 4, "caspian-fish": 1},
    "AST-AKTAU-2025": {"twinning": 2, "plan": 1},
    "AST-TAT-2022": {"fields": 1, "trade": 1, "sturgeon": 1, "air": 1},
    "ORE-WKO-2025": {"roadmap": 2, "trade": 1, "education": 1, "syrym": 3},
    "OMS-PVL-2025": {"fields": 1, "plan-2026-2028": 1, "plan-2023": 1, "forum-2026": 2},
    "SAR-WKO-2025": {"agreement": 1, "trade": 1, "medicine": 1, "ozinki": 1},
    "KGN-SKO-2025": {"roadmap": 2},
}

SOURCES = {
    "AST-ATY-2023": 7,
    "AST-AKTAU-2025": 5,
    "AST-TAT-2022": 3,
    "ORE-WKO-2025": 7,
    "OMS-PVL-2025": 5,
    "SAR-WKO-2025": 4,
    "KGN-SKO-2025": 3,
}

FIGURES = {
    "AST-ATY-2023": 1,
    "AST-AKTAU-2025": 0,
    "AST-TAT-2022": 3,
    "ORE-WKO-2025": 10,
    "OMS-PVL-2025": 3,
    "SAR-WKO-2025": 7,
    "KGN-SKO-2025": 2,
}

SIGNED = {
    "AST-ATY-2023": ("2023-04-01~", "2023-04-02", "medium"),
    "AST-AKTAU-2025": ("2025-11-12~", "2025-11-14", "medium"),
    "AST-TAT-2022": ("2022-06", "2022-06-19", "high"),
    "ORE-WKO-2025": ("2025-11-12~", "2025-11-13", "high"),
    "OMS-PVL-2025": ("2025-11-12~", "2025-11-13", "high"),
    "SAR-WKO-2025": (None, None, "low"),
    "KGN-SKO-2025": ("2025~", None, "low"),
}

PERIODS = {
    "AST-ATY-2023": "2023/2026",
    "AST-AKTAU-2025": "2026/2028",
    "AST-TAT-2022": "2022/2024",
    "ORE-WKO-2025": "2026/2028",
    "OMS-PVL-2025": "2025/..",
    "SAR-WKO-2025": None,
    "KGN-SKO-2025": None,
}

REFS = pytest.mark.parametrize("ref", FOLDERS)


@cache
def plan(ref: str) -> Plan:
    return planfile.read(demo_folder() / FOLDERS[ref] / "plan.toml")


def statement(ref: str, measure: str, number: int) -> Statement:
    owner = next(one.ref for one in plan(ref).measures if one.key == measure)
    return next(one for one in plan(ref).statements if one.ref == f"{owner}#{number}")


def readings(ref: str) -> dict[str, list[Reading]]:
    keys = {one.ref: one.key for one in plan(ref).indicators}
    told: dict[str, list[Reading]] = {}
    for one in plan(ref).statements:
        for reading in one.readings:
            told.setdefault(keys[reading.indicator], []).append(reading)
    return told


@REFS
def test_the_agreement(ref: str) -> None:
    agreement = plan(ref).agreement
    signing = agreement.signing
    latest = signing.latest.isoformat() if signing.latest else None
    on = signing.on.edtf if signing.on else None
    assert agreement.ref == ref
    assert (on, latest, signing.confidence) == SIGNED[ref]
    assert signing.reason.ru
    assert signing.reason.en
    assert (agreement.period.edtf if agreement.period else None) == PERIODS[ref]
    assert len(agreement.signatories) == (0 if ref == "SAR-WKO-2025" else 2)
    assert agreement.notes
    assert not agreement.aims, "no source tells them"
    assert not plan(ref).fates, "no source tells them"


@REFS
def test_every_measure_and_every_statement_is_there(ref: str) -> None:
    keys = {one.ref: one.key for one in plan(ref).measures}
    counted = Counter(keys[str(one.measure)] for one in plan(ref).statements)
    assert list(keys.values()) == list(STATEMENTS[ref])
    assert counted == STATEMENTS[ref]
    assert sum(len(one.readings) for one in plan(ref).statements) == FIGURES[ref]


@REFS
def test_sources(ref: str) -> None:
    sources = plan(ref).sources
    addresses = [one.address for one in sources.values()]
    cited = {c.source for one in plan(ref).statements for c in one.citations}
    assert len(sources) == SOURCES[ref]
    assert len(set(addresses)) == len(addresses)
    assert all(address and address.startswith("http") for address in addresses)
    assert set(sources) == cited | set(plan(ref).agreement.signing.sources)
    assert all(one.published for one in sources.values())


@REFS
def test_every_statement_can_be_answered_for(ref: str) -> None:
    for one in plan(ref).statements:
        assert one.citations or one.kind is StatementKind.SEARCHED, one.ref
        assert one.text.ru, one.ref
        assert one.text.en, one.ref
        assert one.confidence, one.ref
        assert one.published, one.ref
        if one.scope is not Scope.MEASURE:
            assert one.promise is None, one.ref
            assert one.status in (None, Status.IN_PROGRESS), one.ref


@REFS
def test_names_in_three_languages(ref: str) -> None:
    agreement = plan(ref).agreement
    texts = [agreement.title, agreement.short, *(one.title for one in plan(ref).measures)]
    texts += [text for one in plan(ref).parties.values() for text in (one.name, one.short)]
    texts += [text for one in agreement.signatories for text in (one.name, one.office)]
    for text in texts:
        assert text.ru, text
        assert text.kk, text
        assert text.en, text
    for text in [*agreement.notes, *(gap for one in plan(ref).measures for gap in one.not_found)]:
        assert text.ru, text
        assert text.en, text


@REFS
def test_no_deadline_is_known(ref: str) -> None:
    for measure in plan(ref).measures:
        assert [one.known for one in measure.deadlines] == [DeadlineKnown.NOT_KNOWN]


def test_what_is_not_a_clause_of_the_document() -> None:
    outside = {
        (ref, one.key) for ref in FOLDERS for one in plan(ref).measures if one.in_plan is InPlan.NO
    }
    assert outside == {
        ("ORE-WKO-2025", "syrym"),
        ("OMS-PVL-2025", "forum-2026"),
        ("SAR-WKO-2025", "ozinki"),
    }


def test_what_is_no_word_about_the_measure() -> None:
    others = {
        (one.ref, one.scope)
        for ref in FOLDERS
        for one in plan(ref).statements
        if one.scope is not Scope.MEASURE
    }
    assert others == {
        ("AST-ATY-2023/1#2", Scope.CONTEXT),  # the visit at the signing
        ("AST-ATY-2023/1#4", Scope.CONTEXT),  # the successor was signed
        ("AST-AKTAU-2025/1#1", Scope.EVENT),  # memoranda signed
        ("ORE-WKO-2025/1#1", Scope.CONTEXT),  # the roadmap before
        ("OMS-PVL-2025/3#1", Scope.CONTEXT),  # the plan before
        ("SAR-WKO-2025/3#1", Scope.EVENT),  # agreements and a memorandum signed
        ("KGN-SKO-2025/1#2", Scope.EVENT),  # a visit
    }


def test_only_the_flights_are_done_by_somebodys_word() -> None:
    done = [one for ref in FOLDERS for one in plan(ref).statements if one.status is Status.DONE]
    assert [one.ref for one in done] == ["AST-TAT-2022/4#1"]
    assert done[0].done_on is not None
    assert done[0].done_on.edtf == "2019"


def test_promises_are_those_of_voices_not_the_ends_of_plans() -> None:
    promised = {
        one.ref: one.promise.moment.edtf
        for ref in FOLDERS
        for one in plan(ref).statements
        if one.promise
    }
    assert promised == {
        "AST-TAT-2022/3#1": "2022",
        "ORE-WKO-2025/4#2": "2026-12-31~",
        "ORE-WKO-2025/4#3": "2026-12-31",
        "OMS-PVL-2025/4#1": "2026",
        "OMS-PVL-2025/4#2": "2026",
        "SAR-WKO-2025/4#1": "2027",
    }


def test_words_of_offices_are_on_their_side() -> None:
    assert statement("AST-ATY-2023", "overall", 3).side == "KZ-23"
    assert statement("AST-ATY-2023", "caspian-fish", 1).side == "RU-AST"
    assert statement("AST-TAT-2022", "trade", 1).side == "RU-TA"
    offices = {"AST-ATY-2023": 3, "AST-TAT-2022": 1}
    for ref in FOLDERS:
        sided = [one for one in plan(ref).statements if one.side is not None]
        assert len(sided) == offices.get(ref, 0), (
            "where no office is named, the publisher stands in"
        )


def test_figures_keep_value_and_qualifier() -> None:
    told = readings("ORE-WKO-2025") | {
        f"omsk-{key}": value for key, value in readings("OMS-PVL-2025").items()
    }
    assert [one.value for one in told["trade"]] == [627_000_000]
    assert [one.value for one in told["trade-growth"]] == [Decimal("11.2")]
    assert [one.value for one in told["lanes"]] == [6, 14]
    assert told["omsk-kazakh-firms"][0].qualifier is Qualifier.ABOUT
    saratov = readings("SAR-WKO-2025")
    assert saratov["export-growth"][0].qualifier is Qualifier.ABOUT
    assert saratov["planned-vehicles"][0].qualifier is Qualifier.OVER
    assert readings("AST-ATY-2023")["sites-visited"][0].qualifier is Qualifier.OVER


def test_one_ref_means_one_record_in_all_plan_files() -> None:
    known: dict[tuple[str, str], object] = {}
    agreements = set()
    for path in demo_plans():
        read = planfile.read(path)
        agreements.add(read.agreement.ref)
        for kind, records in (
            ("party", read.parties),
            ("voice", read.voices),
            ("source", read.sources),
        ):
            for name, record in records.items():
                assert known.setdefault((kind, name), record) == record, (path, name)
    assert len(agreements) == len(demo_plans()) == 8


def test_one_address_is_one_source() -> None:
    pairs = {
        (one.address, one.key)
        for path in demo_plans()
        for one in planfile.read(path).sources.values()
    }
    assert len({address for address, _ in pairs}) == len(pairs)
