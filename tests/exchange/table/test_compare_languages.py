"""A table in two languages beside the register: what is the same there, and what is new of it."""

from __future__ import annotations

from dataclasses import replace

from coopplan.exchange.table.compare import compare
from coopplan.model.measure import Body
from coopplan.model.plan import Plan
from coopplan.model.plan_table import TableDraft
from coopplan.model.text import Lang, LocalText
from tests.exchange.table.making import read
from tests.exchange.table.registered import plan

HEAD = "№;Мероприятие;Срок;Исполнители"
RUSSIAN = f"{HEAD}\n1;Открытие питомника;май 2026 г.;Минлес\n2;Проведение регаты;2027 г.;Минспорт\n"
MIXED = (
    f"{HEAD}\n;Открытие питомника;май 2026 г.;«Тайқазан» ҰК АҚ\n;Көшетжай ашу;2027 жыл;Минлес\n"
    ";Проведение регаты;2027 г.;Минспорт\n"
)
BOTH = (
    f"{HEAD}\n1;Открытие питомника / Көшетжай ашу;май 2026 г.;Минлес / Орман министрлігі\n"
    "2;Проведение регаты / Ескек есу жарысы өткізіледі;2027 г.;Минспорт / Спорт министрлігі\n"
)


def in_russian(text: LocalText) -> LocalText:
    """A text as if all its words were Russian."""
    told = text.wording(Lang.RU)
    return LocalText(told.text if told else None)


def mislabelled(draft: TableDraft) -> Plan:
    """The register in which everything was recorded as Russian."""
    held = plan(draft)
    measures = tuple(
        replace(
            one,
            title=in_russian(one.title),
            bodies=tuple(replace(body, name=in_russian(body.name)) for body in one.bodies),
        )
        for one in held.measures
    )
    return replace(held, measures=measures)


def test_a_mixed_table_taken_in_again_changes_nothing() -> None:
    found = compare(read(MIXED), plan(read(MIXED)))
    assert (found.new, found.differing, found.same) == ((), (), 3)


def test_the_same_words_under_another_language_are_the_same() -> None:
    found = compare(read(MIXED), mislabelled(read(MIXED)))
    assert (found.new, found.differing, found.same) == ((), (), 3)


def test_a_table_in_two_languages_adds_what_the_register_lacks() -> None:
    held = plan(read(RUSSIAN))
    found = compare(read(BOTH), held)
    assert (found.new, found.same) == ((), 0)
    first, _ = found.differing
    assert {edit.field: edit.after for edit in first.edits} == {
        "title": LocalText("Открытие питомника", "Көшетжай ашу"),
        "bodies": (
            replace(held.measures[0].bodies[0], name=LocalText("Минлес", "Орман министрлігі")),
        ),
    }
    assert compare(read(BOTH), plan(read(BOTH))).same == 2


def test_one_edition_of_a_plan_in_two_languages_changes_nothing() -> None:
    found = compare(read(RUSSIAN), plan(read(BOTH)))
    assert (found.new, found.differing, found.same) == ((), (), 2)


def test_the_name_that_we_have_translated_gives_way_to_that_of_the_table() -> None:
    held = plan(read(RUSSIAN))
    ours = LocalText("Минлес", "Минлес (аударма)", own=frozenset({Lang.KK}))
    body = Body(ours, held.measures[0].bodies[0].side, held.measures[0].bodies[0].role)
    measures = (replace(held.measures[0], bodies=(body,)), held.measures[1])
    found = compare(read(BOTH), replace(held, measures=measures))
    (told,) = (edit.after for edit in found.differing[0].edits if edit.field == "bodies")
    assert told[0].name == LocalText("Минлес", "Орман министрлігі")


def test_words_of_each_language_are_found_reworded() -> None:
    told = MIXED.replace("Көшетжай ашу", "Орман көшетжайын ашу")
    found = compare(read(told), plan(read(MIXED)))
    assert [one.title for one in found.new] == [LocalText(kk="Орман көшетжайын ашу")]
    assert [one.ref for one in found.replaced] == ["A/2"]
