"""A draft of a text never changes what it was not made from; an addition only adds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coopplan.actions import agreements, measures
from coopplan.errors import AnotherDocument, UnknownRef
from coopplan.model.codes import AgreementKind
from coopplan.model.moment import Moment
from coopplan.model.plan import DraftOf, Plan, PlanDraft
from coopplan.model.statement import Statement
from coopplan.store import database, schema
from coopplan.store.writer import Writer
from tests.actions.test_importing import imported, stored, told
from tests.store.sample import clock, sample, text

REF = "AST-ATY-2025"
DOCUMENT = PlanDraft(DraftOf.DOCUMENT)


@pytest.fixture
def url(db_url: str) -> str:
    schema.create(db_url, clock=clock(), who="ann")
    imported(db_url, sample())
    return db_url


def of_its_own(key: str = "article-00000001-0a0a0a0a") -> Plan:
    """A plan of other promises under the ref of the sample."""
    plan = sample()
    about = replace(
        plan.agreement,
        kind=AgreementKind.MEMORANDUM,
        title=text("О рыбных рынках"),
        registration_no=None,
    )
    first = replace(plan.measures[0], key=key, title=text("Открыть рыбный рынок"), waits_for=())
    return replace(
        plan,
        agreement=about,
        measures=(first,),
        indicators=(),
        statements=(),
        settlements=(),
        fates=(),
    )


def change(url: str, act: object) -> None:
    with database.write(url, clock=clock("2026-02-01T10:00:00"), who="bob", action="edit") as w:
        assert callable(act)
        act(w)


@pytest.mark.parametrize("draft", [DOCUMENT, None], ids=["draft", "file"])
def test_another_document_does_not_take_the_place_of_an_agreement(
    url: str, draft: PlanDraft | None
) -> None:
    before = stored(url)
    with pytest.raises(AnotherDocument) as caught:
        imported(url, replace(of_its_own(), draft=draft))
    assert caught.value.fields["ref"] == REF
    assert caught.value.fields["told"] == "О рыбных рынках"
    assert stored(url) == before


def test_two_documents_of_one_import(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    with pytest.raises(AnotherDocument):
        imported(db_url, replace(sample(), draft=DOCUMENT), replace(of_its_own(), draft=DOCUMENT))


def test_the_title_alone_makes_no_draft_the_same_document(url: str) -> None:
    plan = of_its_own()
    same = replace(plan, agreement=replace(sample().agreement, keeper=None), draft=DOCUMENT)
    with pytest.raises(AnotherDocument):
        imported(url, same)
    assert told(url, replace(same, draft=None))["measure"][0] == 1


def test_a_draft_is_taken_again_by_the_agreement_that_was_made_from_it(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    draft = replace(of_its_own(), draft=DOCUMENT)
    imported(db_url, draft)
    assert told(db_url, draft) == {}
    right = replace(draft, agreement=replace(draft.agreement, title=text("Меморандум о рынках")))
    assert told(db_url, right) == {"agreement": (0, 1, 0, 0)}
    bare = replace(right, measures=())
    assert told(db_url, bare) == {"measure": (0, 0, 0, 1)}
    with pytest.raises(AnotherDocument):
        imported(db_url, replace(draft, measures=()))


def test_an_agreement_of_which_nothing_is_recorded_yet_is_filled_by_a_file(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    plan = replace(of_its_own(), measures=())
    imported(db_url, plan)
    with pytest.raises(AnotherDocument):
        imported(db_url, replace(sample(), draft=DOCUMENT))
    assert told(db_url, sample())["measure"][0] == 2


def test_a_number_in_common_makes_no_file_the_same_document(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    plan = of_its_own("m1")
    imported(db_url, plan)
    about = replace(plan.agreement, kind=AgreementKind.PROTOCOL, title=text("Протокол о школах"))
    other = replace(plan.measures[0], title=text("Обменяться учебниками биологии"), plan_no=None)
    with pytest.raises(AnotherDocument):
        imported(db_url, replace(plan, agreement=about, measures=(other,)))


def test_a_draft_leaves_what_all_agreements_share(url: str) -> None:
    plan = sample()
    side = replace(plan.parties["RU-AST"], name=text("Астрахань"), adjective=text("иная"))
    voice = replace(plan.voices["nakanune"], name=text("Другая газета"))
    source = replace(plan.sources["act"], title=text("Другой указ"))
    draft = replace(
        of_its_own(),
        agreement=replace(of_its_own().agreement, ref="FISH-2026"),
        parties={**plan.parties, side.ref: side},
        voices={**plan.voices, voice.ref: voice},
        sources={**plan.sources, source.ref: source},
        draft=DOCUMENT,
    )
    draft = replace(draft, measures=(replace(draft.measures[0], ref="FISH-2026/1"),))
    assert told(url, draft) == {"agreement": (1, 0, 0, 0), "measure": (1, 0, 0, 0)}
    assert stored(url).parties["RU-AST"] == plan.parties["RU-AST"]
    assert stored(url).voices["nakanune"] == plan.voices["nakanune"]


def addition(*known: str) -> Plan:
    """What a text adds to the sample: words on its first measure and a new measure."""
    plan = sample()
    first = replace(plan.measures[0], title=text("Как звалось в черновике"), waits_for=())
    new = replace(of_its_own().measures[0], ref=f"{REF}/3", number=3)
    return replace(
        plan,
        agreement=replace(plan.agreement, title=text("Как звался в черновике"), aims=()),
        measures=(first, new),
        indicators=(),
        statements=(said("Построено"),),
        settlements=(),
        fates=(),
        draft=PlanDraft(DraftOf.ADDITION, known or ("karauzek",)),
    )


def said(words: str) -> Statement:
    one = sample().statements[0]
    return replace(
        one,
        ref=f"{REF}/1#1",
        said_on=Moment.parse("2026-01-20"),
        about=None,
        readings=(),
        supersedes=None,
        text=text(words),
    )


def test_an_addition_only_adds(url: str) -> None:
    before = stored(url)
    assert told(url, addition()) == {"measure": (1, 0, 1, 0), "statement": (1, 0, 0, 0)}
    after = stored(url)
    assert after.agreement == before.agreement
    assert after.measures[:2] == before.measures
    assert after.statements[: len(before.statements)] == before.statements
    assert told(url, addition()) == {}


def test_an_addition_takes_nothing_back_that_was_done_meanwhile(url: str) -> None:
    imported(url, addition())

    def meanwhile(w: Writer) -> None:
        agreements.edit_agreement(w, REF, keeper="Вера", period=Moment.parse("2025/2028"))
        measures.edit_measure(w, f"{REF}/1", title=text("Пункт «Караузек»"), plan_no="9")
        measures.edit_measure(w, f"{REF}/3", title=text("Рынок у причала"))

    change(url, meanwhile)
    after = stored(url)
    assert told(url, addition()) == {}
    other = replace(addition(), statements=(said("Построено и открыто"),))
    assert told(url, other) == {}, "the words of what is recorded stay, too"
    assert stored(url) == after


def test_an_addition_is_refused_where_it_has_nothing_to_add_to(url: str) -> None:
    with pytest.raises(UnknownRef) as caught:
        imported(url, addition("karauzek", "article-00000001-0a0a0a0a"))
    assert caught.value.fields["kind"] == "measure"
    with pytest.raises(UnknownRef) as caught:
        imported(url, addition("karauzek", "m77"))
    assert caught.value.fields["ref"] == "m77", "a key that the file only names"
    elsewhere = replace(addition(), agreement=replace(addition().agreement, ref="NOWHERE"))
    with pytest.raises(UnknownRef) as caught:
        imported(url, elsewhere)
    assert (caught.value.fields["ref"], caught.value.fields["kind"]) == ("NOWHERE", "agreement")
