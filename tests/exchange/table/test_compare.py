"""A plan's table beside the register: rows moved change nothing, rows edited do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopplan.exchange.table.compare import compare
from coopplan.model.plan_table import TableDraft
from tests.exchange.table.making import read
from tests.exchange.table.registered import plan, table

ROWS = st.lists(
    st.tuples(
        st.sampled_from(["Провести ярмарку", "Провести выставку", "Открыть рейс", "Обмен врачами"]),
        st.sampled_from(["Торговля", "Культура"]),
        st.sampled_from(["2025 год", "май 2026 г.", "ежегодно"]),
        st.sampled_from(["Минторг", "Минспорт"]),
    ),
    min_size=1,
    max_size=10,
    unique=True,
)


@settings(max_examples=60, deadline=None)
@given(ROWS, st.data())
def test_rows_moved_and_left_out_change_nothing(
    rows: Sequence[tuple[str, ...]], data: st.DataObject
) -> None:
    held = plan(table(rows))
    kept = data.draw(st.permutations(rows).map(lambda all_of: all_of[: max(1, len(rows) - 2)]))
    found = compare(table(kept), held)
    assert (found.new, found.differing, found.same) == ((), (), len(kept))
    assert len(found.left) == len(rows) - len(kept)


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_numbers_given_anew_are_all_that_differs(rows: Sequence[tuple[str, ...]]) -> None:
    old = [str(number) for number in range(1, len(rows) + 1)]
    new = [str(number) for number in range(len(rows) + 1, 2 * len(rows) + 1)]
    found = compare(table(rows, new), plan(table(rows, old)))
    assert len(found.differing) == len(rows)
    for one, number in zip(found.differing, new, strict=True):
        assert [(edit.field, edit.after) for edit in one.edits] == [("plan_no", number)]
        assert one.moved is None


def test_of_two_alike_the_one_that_stays_is_the_same() -> None:
    rows = [("Обмен врачами", "Торговля", "2025 год"), ("Обмен врачами", "Культура", "2026 год")]
    found = compare(table(rows[1:]), plan(table(rows)))
    assert (found.same, found.differing, found.left) == (1, (), ("A/1",))


def test_a_deadline_moved_and_words_edited() -> None:
    rows = [("Обмен врачами", "Торговля", "2025 год"), ("Открыть рейс", "Торговля", "2026 год")]
    edited = [("Обмен врачами", "Торговля", "2027 год"), ("Открыть рейсы", "Торговля", "2026 год")]
    one, two = compare(table(edited), plan(table(rows))).differing
    assert (one.ref, one.edits) == ("A/1", ())
    assert one.moved is not None
    assert [edit.field for edit in two.edits] == ["title"]
    assert two.moved is None


def test_a_deadline_that_was_amended_is_not_moved_back_by_an_older_copy() -> None:
    rows = [("Обмен врачами", "Торговля", "2025 год")]
    held = plan(table(rows))
    later = table([("Обмен врачами", "Торговля", "2027 год")]).measures[0].deadline
    first = held.measures[0]
    moved = replace(first, deadlines=(*first.deadlines, later))
    assert compare(table(rows), replace(held, measures=(moved,))).differing == ()


WIDE = {
    "plan_no": ("№", ["1", "2.1", "7"]),
    "title": ("Мероприятие", ["Провести ярмарку ремёсел", "Открыть рейс через порт"]),
    "section": ("Раздел", ["Торговля", "Культура"]),
    "deadline": ("Срок", ["2025 год", "май 2026 г.", "ежегодно"]),
    "bodies": ("Исполнители от Астраханской области", ["Минторг", "Минпорт"]),
    "others": ("Исполнители от Атырауской области", ["Управление порта", "Акимат, Палата"]),
    "place": ("Место проведения", ["Атырау", "Астрахань"]),
    "expected": ("Ожидаемый результат", ["рейс открыт", "сто гостей"]),
    "completion_form": ("Форма завершения", ["протокол", "отчёт"]),
    "note": ("Источник финансирования", ["бюджет", "не требуется"]),
}
"""By what a cell tells the name of its column, and what may stand in it."""
CELLS = st.fixed_dictionaries({name: st.sampled_from(told) for name, (_, told) in WIDE.items()})


def _measured(row: dict[str, str]) -> tuple[str, ...]:
    """By what two rows are two measures: a row that has these again is one that is repeated."""
    return row["plan_no"], row["title"], row["section"], row["deadline"]


def wide(*rows: dict[str, str]) -> TableDraft:
    names = ";".join(name for name, _ in WIDE.values())
    return read("\n".join([names, *(";".join(row[name] for name in WIDE) for row in rows)]))


@settings(max_examples=60, deadline=None)
@given(st.lists(CELLS, min_size=1, max_size=5, unique_by=_measured))
def test_a_table_with_every_column_taken_in_again_is_the_same(rows: list[dict[str, str]]) -> None:
    made = wide(*rows)
    found = compare(made, plan(made))
    assert (found.new, found.differing, found.same) == ((), (), len(rows))


@pytest.mark.parametrize("name", WIDE)
@settings(max_examples=15, deadline=None)
@given(CELLS, st.data())
def test_a_cell_edited_is_all_that_differs(
    name: str, row: dict[str, str], data: st.DataObject
) -> None:
    others = [told for told in WIDE[name][1] if told != row[name]]
    edited = {**row, name: data.draw(st.sampled_from(others))}
    # Two plain titles have nothing in common: one word more is the same measure in other words.
    edited |= {"title": f"{row['title']} снова"} if name == "title" else {}
    (one,) = compare(wide(edited), plan(wide(row))).differing
    fields = [edit.field for edit in one.edits] + (["deadline"] if one.moved else [])
    assert fields == ["bodies" if name == "others" else name]


@settings(max_examples=15, deadline=None)
@given(CELLS, st.sampled_from([name for name in WIDE if name != "title"]))
def test_what_a_table_lacks_stays(row: dict[str, str], name: str) -> None:
    found = compare(wide({**row, name: ""}), plan(wide(row)))
    fields = [edit.field for one in found.differing for edit in one.edits]
    assert fields == (["bodies"] if name in ("bodies", "others") else [])


def test_a_body_that_no_longer_takes_part_by_agreement() -> None:
    row = {name: told[0] for name, (_, told) in WIDE.items()}
    agreed = plan(wide({**row, "bodies": "Минторг (по согласованию)"}))
    (one,) = compare(wide(row), agreed).differing
    edits = {edit.field: edit.after for edit in one.edits}
    assert set(edits) == {"bodies", "note"}
    assert edits["note"].ru == "Источник финансирования: бюджет"
    assert compare(wide({**row, "bodies": ""}), agreed).differing[0].edits[0].field == "bodies"


def test_a_body_that_stays_keeps_its_names_in_other_languages() -> None:
    rows = [("Открыть рейс", "Торговля", "2025 год", "Минторг, Минспорт")]
    held = plan(table(rows))
    named = tuple(replace(one, name=replace(one.name, kk="аты")) for one in held.measures[0].bodies)
    held = replace(held, measures=(replace(held.measures[0], bodies=named),))
    (found,) = compare(table([(*rows[0][:3], "Минторг, Минздрав")]), held).differing
    (edit,) = found.edits
    assert [(one.name.ru, one.name.kk) for one in edit.after] == [
        ("Минторг", "аты"),
        ("Минздрав", None),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Подписать соглашение городов", "", "2026", "Мэрия"), ("Подведение итогов", "", "", "")),
        (
            ("Провести ярмарку", "", "2026", "Мэрия"),
            ("Провести семинар", "", "май 2027 г.", "Порт"),
        ),
    ],
)
def test_another_measure_of_the_same_number_is_new(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    found = compare(table([other], ["4"]), plan(table([one], ["4"])))
    assert (len(found.new), found.differing, found.left) == (1, (), ("A/1",))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Построить причал", "", "2026", "Мэрия"), ("Строительство причала", "", "2027", "Порт")),
        (("Провести ярмарку", "", "2026", "Мэрия"), ("Провести выставку", "", "2027", "Мэрия")),
        (("Озеленение", "", "2026", "Мэрия"), ("Озелнение", "", "2026", "Порт")),
    ],
)
def test_a_measure_worded_anew_is_found_by_its_number(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    found = compare(table([other], ["4"]), plan(table([one], ["4"])))
    assert [each.ref for each in found.differing] == ["A/1"]


ANEW = [
    ("Провести ярмарку", "Торговля", "2026 г.", "Порт"),
    ("Издать книгу", "Торговля", "2027 г.", "Порт"),
    ("Провести слёт", "Туризм", "май 2026 г.", "Мэрия"),
    ("Издать буклет", "Туризм", "до 31 декабря 2026 г.", "Мэрия"),
]
"""A plan whose numbers begin anew in each section."""
NUMBERS = ["1", "2", "1", "2"]


def test_a_number_that_begins_anew_in_each_section_finds_what_is_worded_anew() -> None:
    edited = [("Провести межрайонную ярмарку рыбы", *ANEW[0][1:]), *ANEW[1:3]]
    edited += [("Издать буклет (на двух языках, тиражом не менее пятисот штук)", *ANEW[3][1:])]
    found = compare(table(edited, NUMBERS), plan(table(ANEW, NUMBERS)))
    assert ([one.ref for one in found.differing], found.new, found.left) == (["A/1", "A/4"], (), ())


def test_another_measure_of_the_same_number_in_a_section_is_new() -> None:
    edited = [*ANEW[:3], ("Открыть причал", "Туризм", "2028 г.", "Минспорт")]
    found = compare(table(edited, NUMBERS), plan(table(ANEW, NUMBERS)))
    assert (len(found.new), found.differing, found.left) == (1, (), ("A/4",))


@pytest.mark.parametrize(
    ("due", "who", "same"),
    [("2026", "Порт", True), ("2027", "Мэрия", True), ("2027", "Порт", False)],
)
def test_a_title_with_much_added_to_it_is_the_same_only_with_its_deadline_or_bodies(
    due: str, who: str, *, same: bool
) -> None:
    held = plan(table([("Издать буклет", "", "2026", "Мэрия")], ["4"]))
    title = "Издать буклет о выставке рыболовных судов и портовых кранов Северного Каспия"
    found = compare(table([(title, "", due, who)], ["4"]), held)
    assert (len(found.differing), len(found.new)) == ((1, 0) if same else (0, 1))


def test_a_new_measure_under_the_number_of_one_that_is_gone_is_told_as_such() -> None:
    held = plan(table(ANEW, NUMBERS))
    other = ("Открыть причал", "Туризм", "2028 г.", "Минспорт")
    (one,) = compare(table([*ANEW[:3], other], NUMBERS), held).replaced
    assert (one.ref, one.title.ru, one.told.title.ru) == ("A/4", ANEW[3][0], other[0])
    added = compare(table([*ANEW[:3], other], [*NUMBERS[:3], "3"]), held)
    assert (len(added.new), added.left, added.replaced) == (1, ("A/4",), ())


def test_another_part_of_a_plan_replaces_nothing() -> None:
    part = [("Открыть причал", "", "2028 г.", "Минспорт"), ("Снять фильм", "", "2027 г.", "Мэрия")]
    held = plan(table([("Издать буклет", "", "2026 г.", "Порт")], ["1"]))
    assert compare(table(part, ["1", "2"]), held).replaced == ()
