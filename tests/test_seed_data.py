"""The seed agreement as recorded: what a person can check against the research, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import pairwise

import pytest

from coopplan.exchange.demo import demo_folder
from coopplan.exchange.planfile import parse, read, write
from coopplan.model.codes import (
    BodyRole,
    Bound,
    Confidence,
    DeadlineKnown,
    InPlan,
    Qualifier,
    Scope,
    StatementKind,
    Status,
    VoiceLevel,
)
from coopplan.model.indicator import Reading
from coopplan.model.measure import Measure
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText

FILE = demo_folder() / "astrakhan-atyrau-2025-2027" / "plan.toml"

# Statements of each measure: those of the research with its related facts; for Karauzek one more,
# the list of the ten crossings, which is older than the statement that it supports.
COUNTS = {
    "karauzek": 27,
    "ships": 8,
    "trade-centre": 5,
    "bus": 7,
    "trade": 9,
    "health": 2,
    "culture": 6,
    "education": 3,
    "sport": 3,
    "youth": 2,
}


@cache
def seed() -> Plan:
    return read(FILE)


def measure(key: str) -> Measure:
    return next(one for one in seed().measures if one.key == key)


def statements(key: str) -> list[Statement]:
    ref = measure(key).ref
    return [one for one in seed().statements if one.measure == ref]


def said(key: str, day: str) -> Statement:
    """The only statement of a measure that was said on this moment."""
    (found,) = (one for one in statements(key) if str(one.said_on) == day)
    return found


def cites(source: str) -> list[Statement]:
    return [
        one for one in seed().statements if any(each.source == source for each in one.citations)
    ]


def readings(key: str, period: str | None = None) -> list[Reading]:
    """The readings of an indicator by its key, of one period or of all."""
    (ref,) = (one.ref for one in seed().indicators if one.key == key)
    every = (each for one in seed().statements for each in one.readings)
    return [one for one in every if one.indicator == ref and period in (None, one.period.edtf)]


def texts(thing: object, path: str = "plan") -> Iterator[tuple[str, LocalText]]:
    """Every text that was given, wherever it stands, with the path to it."""
    if isinstance(thing, LocalText):
        if thing:
            yield path, thing
    elif isinstance(thing, dict):
        for key, value in thing.items():
            yield from texts(value, f"{path}.{key}")
    elif isinstance(thing, tuple):
        for place, value in enumerate(thing):
            yield from texts(value, f"{path}[{place}]")
    elif is_dataclass(thing) and not isinstance(thing, Enum | type):
        for each in fields(thing):
            yield from texts(getattr(thing, each.name), f"{path}.{each.name}")


def test_the_agreement_and_its_signing() -> None:
    agreement = seed().agreement
    assert agreement.ref == "AST-ATY-2025"
    assert agreement.succeeds == "AST-ATY-2023"
    assert agreement.parties == ("RU-AST", "KZ-23")
    assert str(agreement.period) == "2025/2027"
    assert agreement.text_public is False
    assert [(one.name.en, one.party) for one in agreement.signatories] == [
        ("Igor Babushkin", "RU-AST"),
        ("Serik Shapkenov", "KZ-23"),
    ]
    signing = agreement.signing
    assert str(signing.on) == "2025-04-14~"
    assert signing.latest == date(2025, 4, 14)
    assert signing.confidence is Confidence.MEDIUM
    assert signing.sources == ("pirs30", "lotos-seed", "punkta")
    assert len(agreement.aims) == 3


def test_ten_measures_in_the_order_of_the_research_with_no_deadline_known() -> None:
    found = {one.key: one.sector for one in seed().measures}
    assert list(found) == list(COUNTS)
    assert found["karauzek"] == "border_crossing"
    assert found["ships"] == "industry"
    assert found["bus"] == "transport"
    assert found["trade-centre"] == found["trade"] == "trade"
    for key in ("health", "culture", "education", "sport", "youth"):
        assert found[key] == key
    for one in seed().measures:
        assert [each.known for each in one.deadlines] == [DeadlineKnown.NOT_KNOWN]
        assert one.in_plan is InPlan.UNKNOWN


def test_five_vessels_and_one_body_that_a_source_names() -> None:
    assert measure("ships").parts == 5
    assert measure("ships").parts_unit.ru == "судов"
    bodies = [(one.key, each) for one in seed().measures for each in one.bodies]
    assert [(key, each.side, each.role) for key, each in bodies] == [
        ("karauzek", "RU-AST", BodyRole.CUSTOMER)
    ]


def test_statements_of_each_measure_are_counted() -> None:
    numbers = {one.ref: one.key for one in seed().measures}
    counted = Counter(numbers[one.measure] for one in seed().statements if one.measure)
    assert counted == COUNTS


def test_the_promises_for_karauzek_by_voice() -> None:
    chains: dict[str | None, list[tuple[str, str, Bound]]] = {}
    for one in statements("karauzek"):
        if one.promise and one.scope is Scope.MEASURE:
            link = (str(one.said_on), one.promise.moment.edtf, one.promise.bound)
            chains.setdefault(one.voice, []).append(link)
    assert chains == {
        "astrakhan-oblast": [
            ("2023-03-16", "2024", Bound.BY),
            ("2024-07-31", "2025", Bound.IN),
            ("2025-04-09", "2026", Bound.BY),
            ("2025-10-10", "2026", Bound.BY),
        ],
        "rosgranstroy": [("2023-03-16", "2025", Bound.BY), ("2025-03~", "2027", Bound.IN)],
    }
    ends = [date(2024, 12, 31), date(2025, 12, 31), date(2026, 12, 31)]
    assert [(one - ends[0]).days for one in ends] == [0, 365, 730]


def test_a_programme_bounds_karauzek_and_nothing_else_promises() -> None:
    outer = [
        (str(one.said_on), one.voice, one.side, one.promise and one.promise.moment.edtf)
        for one in seed().statements
        if one.scope is Scope.PROGRAMME
    ]
    assert outer == [
        ("2024-07-04", "rf-deputy-pm", "RU-AST", "2027"),
        ("2025-10-08~", "transport-ministries", "joint", "2026/2027"),
    ]
    promising = {one.scope for one in seed().statements if one.promise}
    assert promising == {Scope.MEASURE, Scope.PROGRAMME}
    assert {one.measure for one in seed().statements if one.promise} == {measure("karauzek").ref}


def test_statuses_told_at_the_signing() -> None:
    told = {
        key: {
            one.status
            for one in statements(key)
            if str(one.said_on) == "2025-04-14~" and one.scope is Scope.MEASURE
        }
        for key in COUNTS
    }
    assert told == {
        "karauzek": {Status.IN_PROGRESS},
        "ships": {Status.IN_PROGRESS},
        "trade-centre": {Status.PROPOSED},
        "bus": {Status.PROPOSED},
        "trade": {Status.IN_PROGRESS},
        "health": {Status.PLANNED},
        "culture": {Status.PLANNED},
        "education": {Status.PLANNED},
        "sport": {Status.PLANNED},
        "youth": {Status.PLANNED},
    }


def test_nothing_is_told_to_be_done_and_only_the_measure_and_its_events_bear_a_status() -> None:
    assert Status.DONE not in {one.status for one in seed().statements}
    bearing = {one.scope for one in seed().statements if one.status}
    assert bearing == {Scope.MEASURE, Scope.EVENT}


@pytest.mark.parametrize(
    ("key", "day", "scope", "status"),
    [
        # The neighbour point and the widening of the working one are not Karauzek.
        ("karauzek", "2020-04-29", Scope.CONTEXT, None),
        ("karauzek", "2023-08-30", Scope.CONTEXT, None),
        ("karauzek", "2025-06", Scope.CONTEXT, None),
        ("karauzek", "2025-08-24", Scope.CONTEXT, None),
        ("karauzek", "2026-03-03", Scope.CONTEXT, None),
        # The review took place; what it said is cut.
        ("karauzek", "2025-11-25", Scope.EVENT, Status.IN_PROGRESS),
        # Earlier orders, and shipbuilding in general.
        ("ships", "2021-11-09", Scope.CONTEXT, None),
        ("ships", "2024-02-08~", Scope.CONTEXT, None),
        ("ships", "2025-08-24", Scope.CONTEXT, None),
        # A hub of both sides is told of the trade centre, its forerunner is not.
        ("trade-centre", "2019-11-12", Scope.CONTEXT, None),
        ("trade-centre", "2025-08-24", Scope.MEASURE, Status.PROPOSED),
        # An earlier bus that ended is no cancelled measure.
        ("bus", "2020-03-30", Scope.CONTEXT, None),
        # An assembly and festivals are events; one only announced is planned.
        ("education", "2025-10-16", Scope.EVENT, None),
        ("culture", "2025-05~", Scope.EVENT, None),
        ("culture", "2025-07-30", Scope.EVENT, Status.PLANNED),
        ("sport", "2024-11-24", Scope.EVENT, Status.PLANNED),
        # A forum with nobody from Atyrau.
        ("youth", "2025-12-09", Scope.CONTEXT, None),
    ],
)
def test_scopes_that_need_care(key: str, day: str, scope: Scope, status: Status | None) -> None:
    one = said(key, day)
    assert (one.scope, one.status) == (scope, status)


def test_a_moved_promise_is_no_status() -> None:
    (ready_in_2027,) = (one for one in cites("chech") if one.promise)
    assert ready_in_2027.status is None


def test_what_was_told_later_is_about_the_time_it_describes() -> None:
    (contract,) = (one for one in cites("rgs-0316") if one.about)
    assert (str(contract.said_on), str(contract.about)) == ("2023-03-16", "2022")
    (ground,) = (one for one in cites("chech") if one.about)
    assert (str(ground.about), ground.status) == ("2024-12~", Status.IN_PROGRESS)
    assert str(said("trade", "2026-01-28").about) == "2025"


def test_pages_searched_in_vain() -> None:
    searched = [one for one in seed().statements if one.kind is StatementKind.SEARCHED]
    assert [one.citations[0].source for one in searched] == ["ramb-0223", "rzdp-0128", "nak-0305"]
    assert all(one.where and one.voice is None and one.status is None for one in searched)


def test_the_figures_of_the_signing() -> None:
    (farm_goods,) = readings("farm-goods-kz", "2024")
    assert (farm_goods.value, farm_goods.qualifier) == (Decimal(16500), Qualifier.EXACT)
    assert [one.value for one in readings("dredgers")] == [Decimal(1)]
    assert [one.value for one in readings("tugs")] == [Decimal(4)]
    (half,) = readings("farm-goods-kz", "2025-40")
    assert (half.value, half.qualifier) == (Decimal(7000), Qualifier.ABOUT)


def test_the_planned_capacity_is_a_target_and_the_flow_a_reading() -> None:
    targets = {one.key: one.target for one in seed().indicators if one.target is not None}
    assert targets == {
        "vehicles-year": Decimal(730000),
        "people-year": Decimal(4200000),
        "vehicles-day": Decimal(2000),
        "people-day": Decimal(11600),
    }
    assert [one.value for one in readings("vehicles-year")] == [Decimal(434800)]
    (yard,) = readings("inspection-yard")
    assert (yard.value, yard.value_high) == (Decimal(8), Decimal(10))
    assert yard.qualifier is Qualifier.BETWEEN
    assert readings("produce-all-growth", "2025")[0].value == Decimal("1.7")


def test_what_each_signatory_said_is_told_of_the_agreement_as_a_whole() -> None:
    whole = [one for one in seed().statements if one.measure is None]
    assert {(one.voice, one.side) for one in whole} == {
        ("astrakhan-oblast", "joint"),
        ("astrakhan-oblast", "RU-AST"),
        ("atyrau-oblast", "KZ-23"),
    }
    assert all("lotos-seed" in {each.source for each in one.citations} for one in whole)


def test_everything_is_in_three_languages_and_kazakh_is_marked_as_ours() -> None:
    for path, text in texts(seed()):
        if path.startswith("plan.sources") and path.endswith(".title"):
            continue  # a page's title stays in its own language or as the research has it
        assert text.ru, path
        assert text.kk, path
        assert text.en, path
        assert text.own <= {Lang.KK}, path
    for one in seed().statements:
        assert Lang.KK in one.text.own, one.ref


def test_publishers_stand_in_and_belong_to_no_side() -> None:
    voices = seed().voices
    assert voices["rosgranstroy"].side == voices["astrakhan-oblast"].side == "RU-AST"
    assert voices["rosgranstroy"].level is VoiceLevel.NATIONAL
    for one in seed().statements:
        if one.voice and voices[one.voice].stands_in:
            assert one.side is None, one.ref


def test_every_source_is_cited_and_every_statement_has_one() -> None:
    cited = {each.source for one in seed().statements for each in one.citations}
    assert cited == set(seed().sources)
    assert all(one.citations for one in seed().statements)
    addresses = [one.address for one in seed().sources.values()]
    assert len(set(addresses)) == len(addresses)


def test_one_press_office_is_one_origin() -> None:
    origins = {seed().sources[key].origin_key for key in ("tass-0316", "astr-171785", "an-0317")}
    assert len(origins) == 1
    assert seed().sources["lotos-seed"].origin_key in origins


def test_within_a_measure_the_statements_stand_in_the_order_of_their_days() -> None:
    for key in COUNTS:
        for before, after in pairwise(one.said_on for one in statements(key)):
            assert before.first is not None, key
            assert after.last is not None, key
            assert before.first <= after.last, f"{key}: {before}, {after}"


def test_the_file_is_the_plan() -> None:
    assert parse(write(seed())) == seed()
