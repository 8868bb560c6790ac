"""A partner's report: nothing internal in it, in no block of the page and nowhere in the JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopplan.documents import official
from coopplan.documents import quarterly as status
from coopplan.documents.blocks import Page, Table
from coopplan.language.words import Words
from coopplan.model.agreement import ReportingDuty
from coopplan.model.codes import Audience, Confidence, DisputeKind, Status
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.source import Citation
from coopplan.model.text import Lang
from coopplan.model.word import Assessment
from coopplan.render.terminal import render
from coopplan.reports.audience import for_partner, held_back
from coopplan.reports.json_answers import to_json
from coopplan.reports.quarterly import quarterly
from coopplan.reports.quarterly_answer import QuarterlyReport
from tests.plans import KZ, RU, Plans, reading, words
from tests.strategies import histories, statements

Q4 = Quarter(2025, 4)
REF = "AST-ATY-2025"
SECRET = "ТАЙНА"
"""Stands in every text that a partner must not read."""


def secret(what: str) -> Any:
    """A text in all languages that must not leak."""
    return words(f"{SECRET} {what}", f"{SECRET} {what} en", f"{SECRET} {what} kk")


def made(internal: bool = True) -> Plan:
    """A plan with something internal in every place that can hold it; without it: ``internal``."""
    plans = Plans()
    farm = plans.indicator("farm", measure=1)
    for number in range(1, 6):
        plans.measure("2025-12-15" if number == 1 else None, bodies=(RU, KZ))
    plans.source("open", published="2025-10-02")
    plans.say("2025-10-01", "in_progress", promise="2026", sources=["open"])
    plans.say("2025-10-03", promise="2028", by="akimat@KZ-23", sources=["open"])
    plans.say("2025-10-05", "planned", measure=2, sources=["open"])
    plans.say("2025-10-05", measure=3, promise="2026", by="oblast@RU-AST")
    plans.say(
        "2025-11-05", measure=1, scope="event", readings=[reading(farm, "5")], sources=["open"]
    )
    plan = plans.plan()
    if not internal:
        return plan
    plans.source("letter", internal=True, published="2025-10-01", note=secret("note of a source"))
    plans.source("letter2", internal=True)
    plans.say("2025-11-01", "suspended", sources=["letter"], text=secret("letter"), promise="2030")
    plans.say("2025-11-02", "done", measure=5, by="office@KZ-23", sources=["letter", "letter2"])
    plans.say("2025-12-05", measure=3, promise="2029", by="agency@RU-AST", sources=["letter"])
    plans.say("2025-12-01", measure=4, kind="searched", by=None, where=secret("searched"))
    plan = plans.plan()
    first = plan.statements[0]
    opened = replace(
        first,
        note=secret("note"),
        why=secret("why"),
        confidence=Confidence.LOW,
        citations=(*first.citations, Citation("letter", f"{SECRET} quote")),
    )
    source = replace(
        plan.sources["open"], note=secret("source"), origin=f"{SECRET} origin", sha256=SECRET
    )
    agreement = replace(
        plan.agreement,
        keeper=f"{SECRET} keeper",
        duty=ReportingDuty("quarter", 15, secret("duty")),
        notes=(secret("agreement note"),),
        not_found=(secret("not found"),),
        text_public=False,
        signing=replace(
            plan.agreement.signing,
            confidence=Confidence.LOW,
            reason=secret("reason"),
            sources=("letter",),
        ),
    )
    return replace(
        plan,
        agreement=agreement,
        sources={**plan.sources, "open": source},
        statements=(opened, *plan.statements[1:]),
        indicators=tuple(replace(one, note=secret("indicator")) for one in plan.indicators),
        measures=tuple(
            replace(one, note=secret("measure"), not_found=(secret("lost"),))
            for one in plan.measures
        ),
        assessments=(Assessment(REF, Q4, secret("assessment"), date(2026, 1, 1), SECRET),),
    )


def everything(value: object) -> Iterator[str]:
    """Every text anywhere in an answer or page."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from everything(key)
            yield from everything(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from everything(inner)
    elif is_dataclass(value):
        for part in fields(value):
            yield from everything(getattr(value, part.name))


def pages(report: QuarterlyReport, lang: Lang) -> tuple[Page, Page]:
    return status.compose(report, Words(lang)), official.compose(report, Words(lang))


@pytest.mark.parametrize("lang", list(Lang))
def test_nothing_internal_leaks(lang: Lang) -> None:
    plan = made()
    inside = quarterly(plan, Q4)
    told = json.dumps(to_json("report/1", inside), ensure_ascii=False)
    assert told.count(SECRET) > 8  # the test would see it
    report = quarterly(plan, Q4, partner=KZ)
    for where in (report, to_json("report/1", report), *pages(report, lang)):
        assert [text for text in everything(where) if SECRET in text or "letter" in text] == []
    for page in pages(report, lang):
        assert SECRET not in render(page, width=120)


def test_a_partner_reads_the_same_whatever_is_internal() -> None:
    """What cannot be told apart cannot leak: not by a count, a mark, a number or an order."""
    plain, full = (quarterly(made(one), Q4, partner=KZ) for one in (False, True))
    assert plain.marks == full.marks
    assert replace(plain, head=full.head) == full
    assert plain.head.state == full.head.state
    for lang in Lang:
        for one, other in zip(pages(plain, lang), pages(full, lang), strict=True):
            assert one == other
    assert quarterly(made(False), Q4).marks != quarterly(made(), Q4).marks


def test_no_silence_no_evidence_no_dispute_within_a_side() -> None:
    plans = Plans()
    for _ in range(2):
        plans.measure()
    plans.say("2025-11-01", promise="2026", by="oblast@RU-AST")
    plans.say("2025-11-02", promise="2027", by="agency@RU-AST")
    plans.say("2025-11-03", promise="2028", by="akimat@KZ-23")
    inside, report = (quarterly(plans.plan(), Q4, partner=one) for one in (None, KZ))
    assert inside.silent
    assert {one.kind for one in inside.disputes} == {
        DisputeKind.WITHIN_SIDE,
        DisputeKind.BETWEEN_SIDES,
    }
    assert {one.kind for one in report.disputes} == {DisputeKind.BETWEEN_SIDES}
    assert report.silent == ()
    assert report.lacks == ()
    lines = [line for group in report.sectors for line in group.lines]
    assert {line.evidence for line in lines} == {None}
    assert {line.origins for line in lines} == {0}
    assert not any(line.silent or line.last_heard or line.silent_quarters for line in lines)
    shown = "".join(everything(status.compose(report, Words("ru"))))
    for part in ("Нет сведений", "Чего в данных нет", "Подтверждение", "запросить сведения"):
        assert part not in shown
    assert "Нет сведений" in "".join(everything(status.compose(inside, Words("ru"))))


def test_the_partners_side_and_column_come_first() -> None:
    plans = Plans()
    plans.measure(bodies=(RU, KZ))
    for partner, first in ((None, RU), (RU, RU), (KZ, KZ)):
        report = quarterly(plans.plan(), Q4, partner=partner)
        assert report.head.parties[0].ref == first
        assert report.audience is (Audience.PARTNER if partner else Audience.INTERNAL)
        page = official.compose(report, Words("ru"))
        table = next(block for block in page.blocks if isinstance(block, Table))
        keys = [column.key for column in table.columns if column.key.startswith("bodies")]
        assert keys[0] == f"bodies_{first}"
        assert len(keys) == 2


def test_what_an_internal_letter_corrected_is_not_told_as_true() -> None:
    plans = Plans()
    plans.measure()
    wrong = plans.say("2025-10-01", "done")
    plans.source("letter", internal=True)
    plans.say("2025-11-01", "in_progress", sources=["letter"], supersedes=wrong.ref)
    report = quarterly(plans.plan(), Q4, partner=KZ)
    assert wrong.ref not in list(everything(to_json("report/1", report)))


@settings(max_examples=60, deadline=None)
@given(told=histories(measures=2, most=6), data=st.data())
def test_no_random_history_lets_a_partner_tell(told: Plans, data: st.DataObject) -> None:
    """Statements that rest on internal sources alone change nothing that a partner reads."""
    without = told.plan()
    told.source("letter", internal=True)
    for _ in range(data.draw(st.integers(1, 4))):
        named = data.draw(statements(told, 2, "all"))
        if named.get("kind") != "searched":
            named |= {"sources": ["letter"], "published": None}
        told.say(**named)
    full = told.plan(indicators=without.indicators, parties=without.parties)
    one, other = (quarterly(plan, Q4, partner=KZ) for plan in (without, full))
    assert one == other


def test_the_day_that_an_internal_letter_gave_is_not_told() -> None:
    plans = Plans()
    plans.measure()
    plans.source("open", published="2026-01-20")
    plans.source("letter", internal=True, published="2025-11-10")
    plans.say("2025", "in_progress", sources=["open", "letter"])
    days = [quarterly(plans.plan(), Q4, partner=partner).changes[0].on for partner in (None, KZ)]
    assert days == [date(2025, 11, 10), date(2025, 12, 31)]


KEY = "answer-ast-aty-2025-2025-q4-0a1b2c3d-{:08x}"


def answers() -> Plans:
    """A plan with an answer of either side to a request, each an internal source."""
    plans = Plans()
    plans.measure()
    plans.measure()
    plans.source("ours", internal=True, key=KEY.format(1))
    plans.source("theirs", internal=True, key=KEY.format(2))
    plans.say("2025-12-01", "suspended", by="oblast@RU-AST", sources=["ours"], text=secret("ours"))
    plans.say("2025-12-02", "done", measure=2, by="akimat@KZ-23", sources=["theirs"])
    return plans


def test_a_party_is_told_what_it_answered_itself() -> None:
    plan = answers().plan()
    report = quarterly(plan, Q4, partner=KZ)
    told = json.dumps(to_json("report/1", report), ensure_ascii=False)
    assert for_partner(plan, KZ).statements == plan.statements[1:]
    assert SECRET not in told
    assert [line.status for group in report.sectors for line in group.lines][1] is Status.DONE
    assert held_back(plan, KZ) == ("ours",)
    assert held_back(plan, RU) == ("theirs",)
    for nobody in (for_partner(plan, None), for_partner(plan, "RU-VGG")):
        assert nobody.statements == ()


def test_an_answer_on_which_another_word_rests_is_nobodys_own() -> None:
    plans = answers()
    plans.say("2025-12-03", by="oblast@RU-AST", sources=["theirs"], text=secret("about it"))
    assert for_partner(plans.plan(), KZ).statements == ()


def test_an_internal_letter_with_a_partners_words_is_no_answer() -> None:
    plans = Plans()
    plans.measure()
    plans.source("letter", internal=True, key="answer-to-our-letter")
    plans.say("2025-12-02", "done", by="akimat@KZ-23", sources=["letter"])
    assert for_partner(plans.plan(), KZ).statements == ()
    assert held_back(plans.plan(), KZ) == ()


def test_a_body_without_a_party_is_told_what_it_answered_alone() -> None:
    plan = answers().plan()
    (told,) = for_partner(plan, None, own=["theirs"]).statements
    assert told.voice == "akimat"
