"""What a register names by itself is never taken for what another register named so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.actions import measures, sources
from coopplan.actions.own_keys import measure_key, names_a_page, source_key
from coopplan.errors import BadRef, PlansDisagree
from coopplan.extract.plan_draft import Publication, source_of
from coopplan.extract.press_release import extract
from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode, Scope
from coopplan.model.measure import Measure
from coopplan.model.plan import DraftOf, Plan, PlanDraft
from coopplan.model.source import Citation, Source
from coopplan.model.text import LocalText
from coopplan.store import database, schema
from tests.actions.test_importing import imported, stored, told
from tests.store.sample import clock, sample, text

FERRY = Measure("AST-ATY-2025/3", 3, "m3", text("Наладить паромную переправу"), "transport")
SCHOOL = Measure("AST-ATY-2025/3", 3, "m3", text("Обменяться учебниками биологии"), "education")


@pytest.fixture
def url(db_url: str) -> str:
    schema.create(db_url, clock=clock(), who="ann")
    imported(db_url, sample())
    return db_url


def page(address: str, key: str = "s9", title: str = "") -> Source:
    return Source(key, key, "Речник", address, text(title) if title else LocalText())


def unchanged(url: str, plan: Plan) -> bool:
    """Whether an import of the plan writes nothing."""
    return imported(url, plan)[1] is None


def with_measure(measure: Measure) -> Plan:
    plan = sample()
    return replace(plan, measures=(*plan.measures, measure))


def with_source(source: Source) -> Plan:
    """The sample, whose last statement cites one more source."""
    plan = sample()
    last = plan.statements[-1]
    cited = replace(last, citations=(*last.citations, Citation(source.ref, "слова")))
    return replace(
        plan,
        sources={**plan.sources, source.ref: source},
        statements=(*plan.statements[:-1], cited),
    )


def cited(plan: Plan) -> list[str | None]:
    """The addresses of what the statement about the agreement cites, in each of its versions."""
    return [
        plan.sources[one.source].address
        for said in plan.statements
        if said.measure is None
        for one in said.citations
        if one.quote == "слова"
    ]


def test_a_page_that_an_older_register_numbered_gets_a_key_that_is_its_own(url: str) -> None:
    plan = with_source(page("https://rechnik.example/parom"))
    assert told(url, plan)["source"][:2] == (1, 0)
    found = stored(url)
    assert cited(found) == ["https://rechnik.example/parom"]
    key = next(one.key for one in found.sources.values() if one.publisher == "Речник")
    assert key == source_key(page("https://www.rechnik.example/parom#top"), "s9")
    assert unchanged(url, plan)


def test_the_same_number_of_another_page_is_another_source(url: str) -> None:
    first, second = "https://rechnik.example/parom", "https://rechnik.example/shkola"
    told(url, with_source(page(first)))
    counted = told(url, with_source(page(second)))
    assert counted["source"][:2] == (1, 0)
    assert set(cited(stored(url))) == {first, second}


def test_a_letter_is_another_one_when_another_office_wrote_it(url: str) -> None:
    told(url, with_source(page("№ 12 от 01.02.2026")))
    other = replace(page("№ 12 от 01.02.2026"), publisher="Лесхоз")
    assert told(url, with_source(other))["source"][:2] == (1, 0)


def test_a_page_that_is_here_under_another_name_stays_as_it_is(url: str) -> None:
    named = page("https://rechnik.example/parom", "parom", "Паром вернулся")
    told(url, with_source(named))
    again = with_source(page("https://www.rechnik.example/parom/", "s7"))
    assert unchanged(url, again)
    kept = [one for one in stored(url).sources.values() if one.publisher == "Речник"]
    assert [(one.key, one.title.ru) for one in kept] == [("parom", "Паром вернулся")]


def test_the_plans_that_disagree_are_those_that_tell_of_one_page(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    pages = [
        page("https://rechnik.example/parom", "s9"),
        page("https://rechnik.example/shkola", "s9", "Учебники"),
        page("https://rechnik.example/shkola", "s9", "Учебники пришли"),
    ]
    plans = []
    for ref, source in zip("ABC", pages, strict=True):
        plan = sample(ref)
        plans.append(replace(plan, sources={**plan.sources, source.ref: source}))
    with pytest.raises(PlansDisagree) as caught:
        imported(db_url, *plans)
    assert caught.value.fields["agreements"] == ("B", "C")
    assert caught.value.fields["ref"] == "s9", "as the files call it"


def test_two_registers_in_one_import(url: str) -> None:
    one = replace(with_source(page("https://rechnik.example/1")), measures=(), indicators=())
    one = replace(one, statements=one.statements[-1:], settlements=(), fates=())
    other = replace(one, agreement=replace(one.agreement, ref="OTHER"))
    other = replace(other, sources={**other.sources, "s9": page("https://rechnik.example/2")})
    said = replace(other.statements[0], ref="OTHER#1", agreement="OTHER")
    imported(url, one, replace(other, statements=(said,)))
    assert cited(stored(url))[-1] == "https://rechnik.example/1"
    assert cited(stored(url, "OTHER")) == ["https://rechnik.example/2"]


def test_what_nobody_named_gets_one_key_in_every_register(url: str) -> None:
    with database.write(url, clock=clock("2026-02-01T10:00:00"), who="ann", action="add") as w:
        ref = sources.add_source(w, replace(page("https://rechnik.example/parom"), key=""))
        measures.add_measure(w, "AST-ATY-2025", replace(FERRY, key=""))
    plan = stored(url)
    key = plan.measures[-1].key
    assert key.startswith("m3-")
    assert measure_key(SCHOOL, "m3") != key == measure_key(FERRY, "m3")
    assert ref.startswith("s")
    with (
        pytest.raises(BadRef),
        database.write(url, clock=clock("2026-02-02T10:00:00"), who="ann", action="add") as w,
    ):
        sources.add_source(w, page("https://rechnik.example/3", "s77"))


def test_the_same_number_of_another_measure_is_another_measure(url: str) -> None:
    told(url, with_measure(FERRY))
    plan = with_measure(SCHOOL)
    done, _ = imported(url, plan)
    assert done.apart == [("m3", "AST-ATY-2025/3", "AST-ATY-2025/4")]
    assert [m.title.ru for m in stored(url).measures[2:]] == [FERRY.title.ru, SCHOOL.title.ru]
    again, entry = imported(url, plan)
    assert (entry, again.apart) == (None, [])


@pytest.mark.parametrize(
    "again",
    [
        replace(FERRY, title=text("Наладить постоянную паромную переправу")),
        replace(FERRY, title=text("Паром", en="A ferry"), plan_no="4.1"),
    ],
)
def test_the_same_measure_in_other_words_is_the_same(url: str, again: Measure) -> None:
    told(url, with_measure(replace(FERRY, plan_no="4.1", title=FERRY.title)))
    assert told(url, with_measure(again))["measure"] == (0, 1, 2, 0)


def test_what_was_said_of_it_tells_a_measure_that_is_called_otherwise(url: str) -> None:
    plan = with_measure(FERRY)
    said = replace(
        plan.statements[0],
        ref="AST-ATY-2025/3#1", measure="AST-ATY-2025/3", number=1, scope=Scope.MEASURE,
        readings=(), status=None, promise=None, text=text("Паром куплен"), supersedes=None,
    )  # fmt: skip
    plan = replace(plan, statements=(*plan.statements, said))
    told(url, plan)
    renamed = replace(FERRY, title=text("Судно через ерик"))
    again = replace(plan, measures=(*plan.measures[:-1], renamed))
    assert told(url, again)["measure"] == (0, 1, 2, 0)


def test_what_it_was_called_before_an_edit_tells_a_measure(url: str) -> None:
    told(url, with_measure(FERRY))
    with database.write(url, clock=clock("2026-02-01T10:00:00"), who="ann", action="edit") as w:
        measures.edit_measure(w, "AST-ATY-2025/3", title=text("Судно через ерик"))
    added = replace(with_measure(FERRY), draft=PlanDraft(DraftOf.ADDITION, ("m3",)))
    assert unchanged(url, added), "an addition drafted before the edit"
    assert told(url, with_measure(FERRY))["measure"] == (0, 1, 2, 0)
    done, _ = imported(url, with_measure(SCHOOL))
    assert [key for key, *_ in done.apart] == ["m3"]


def test_a_measure_comes_back_to_the_register_that_numbered_it(url: str) -> None:
    told(url, with_measure(FERRY))
    named = replace(FERRY, key=measure_key(FERRY, "m3"))
    assert unchanged(url, with_measure(named))


def test_a_fate_follows_the_measure_that_got_another_number(url: str) -> None:
    told(url, with_measure(FERRY))
    old = sample("OLD")
    fate = Fate("OLD/1", FateCode.KEPT, ("AST-ATY-2025/3",))
    old = replace(old, fates=(fate,))
    new = with_measure(SCHOOL)
    new = replace(new, agreement=replace(new.agreement, succeeds="OLD"))
    imported(url, old, new)
    assert stored(url, "OLD").fates[0].successors == ("AST-ATY-2025/4",)


def test_what_a_draft_calls_its_source_is_known_as_its_own_key() -> None:
    draft = extract(
        "Orsk and Graz sign a plan\n\nThe mayors of Orsk and Graz signed a plan in May.\n"
    )
    assert names_a_page(source_of(draft, Publication("Times", date(2026, 5, 1))).key)
