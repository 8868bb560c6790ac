"""Plans of other years beside the register: the same words are no sign of the same year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from coopplan.exchange.table import delimited
from coopplan.exchange.table.compare import compare
from coopplan.model.plan_table import Comparison, TableDraft
from tests.exchange.table.making import of, read
from tests.exchange.table.registered import plan

HEAD = "№;Мероприятие;Срок;Исполнители"
ROWS = ("1;Провести слёт туристов;июнь;Мэрия", "2;Вести обмен;весь период;Порт")


def annual(title: str, *rows: str, head: str = HEAD) -> TableDraft:
    return read("\n".join([*filter(None, [title]), head, *(rows or ROWS)]))


def years(found: Comparison) -> list[tuple[int, int]]:
    """The years in which the deadlines lie that differ from those of the register."""
    ends = [one.moved.deadline for one in found.differing if one.moved and one.moved.deadline]
    return [(one.earliest.year, one.latest.year) for one in ends if one.earliest and one.latest]


HELD = "План мероприятий на 2025 год"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (HELD, []),
        ("План мероприятий на 2026 год", [(2026, 2026), (2026, 2026)]),
        ("План мероприятий на 2025–2026 годы", [(2025, 2026)]),
        ("", []),  # the years of the agreement are not the table's own
    ],
)
def test_the_same_words_in_a_plan_of_another_year_differ(
    title: str, told: list[tuple[int, int]]
) -> None:
    found = compare(annual(title), plan(annual(HELD)))
    assert years(found) == told
    assert (found.new, found.same) == ((), 2 - len(told))


@pytest.mark.parametrize(
    ("title", "head", "row"),
    [
        (
            "{} жылға арналған іс-шаралар жоспары",
            "№;Іс-шара;Мерзімі;Орындаушылар",
            "1;Өңіраралық көрме өткізу;маусым;Әкімдік",
        ),
        ("Joint plan for {}", "No.;Measure;Deadline;Responsible", "1;Hold a fair;June;The port"),
    ],
)
def test_a_year_mended_in_a_title_differs_in_each_language(title: str, head: str, row: str) -> None:
    wrong, right = (annual(title.format(year), row, head=head) for year in (2025, 2026))
    assert years(compare(right, plan(wrong))) == [(2026, 2026)]
    assert compare(wrong, plan(wrong)).same == 1


def test_a_year_told_by_a_heading_or_told_at_last_differs() -> None:
    head = "№;Мероприятие;Срок;Исполнители\n{};;;"
    one, two = (annual("", ROWS[0], head=head.format(f"{year} год")) for year in (2025, 2026))
    assert years(compare(two, plan(one))) == [(2026, 2026)]
    undated = annual("", ROWS[0])
    assert years(compare(annual(HELD, ROWS[0]), plan(undated))) == [(2025, 2025)]
    assert compare(undated, plan(annual(HELD, ROWS[0]))).same == 1


def test_an_older_copy_of_a_plan_that_was_put_into_another_year_changes_nothing() -> None:
    held = plan(annual(HELD))
    later = annual("План мероприятий на 2026 год")
    moved = tuple(
        replace(old, deadlines=(*old.deadlines, told.deadline))
        for old, told in zip(held.measures, later.measures, strict=True)
    )
    held = replace(held, measures=moved)
    assert (compare(annual(HELD), held).same, compare(later, held).same) == (2, 2)


def sheets(years: Mapping[int, Sequence[str]]) -> TableDraft:
    """A plan with a sheet for each year, in the order given."""
    grids = []
    for at, (year, rows) in enumerate(years.items(), start=1):
        (grid,) = delimited.read_text("\n".join([HEAD, *rows]), "table.txt")
        grids.append(replace(grid, number=at, name=f"{year}"))
    return of(grids)


FORUM, RAID = "Провести форум рыбаков;май;Порт", "Провести рейд по охране осетра;июнь;Мэрия"


def crossed(told: Mapping[int, Sequence[str]]) -> tuple[list[str], list[str], list[str]]:
    """The refs that differ, those left out, and the fields that differ."""
    held = plan(sheets(dict.fromkeys((2025, 2026, 2027), (f"1;{FORUM}", f"2;{RAID}"))))
    found = compare(sheets(told), held)
    assert found.new == ()
    fields = [edit.field for one in found.differing for edit in one.edits]
    fields += ["deadline" for one in found.differing if one.moved]
    return [one.ref for one in found.differing], list(found.left), fields


NEAR = RAID.replace("осетра", "осетра и белуги")
FAR = RAID.replace("Провести рейд по охране осетра", "Рейд инспекторов по охране осетра в дельте")
LATER = RAID.replace("июнь", "август")


@pytest.mark.parametrize(
    ("told", "refs", "left", "fields"),
    [
        # A/2, A/4 and A/6 are the raids of the three years
        ({2027: (f"1;{FORUM}", f"3;{NEAR}"), 2026: (f"1;{FORUM}", f"2;{RAID}"),
          2025: (f"1;{FORUM}",)}, ["A/6"], ["A/2"], ["title", "plan_no"]),
        ({2025: (f"1;{FORUM}",), 2026: (f"1;{FORUM}", f"2;{FAR}"),
          2027: (f"1;{FORUM}", f"2;{RAID}")}, ["A/4"], ["A/2"], ["title"]),
        ({2025: (f"1;{FORUM}",), 2026: (f"1;{FORUM}", f"3;{LATER}"),
          2027: (f"1;{FORUM}", f"2;{RAID}")}, ["A/4"], ["A/2"], ["plan_no", "deadline"]),
        ({2027: (f"1;{RAID}", f"2;{FORUM}")}, ["A/6", "A/5"], ["A/1", "A/2", "A/3", "A/4"],
         ["plan_no", "plan_no"]),
        ({2025: (f"1;{FORUM}",), 2026: (f"1;{FORUM}", f"2;{LATER}"),
          2027: (f"1;{FORUM}", f"2;{LATER}")}, ["A/4", "A/6"], ["A/2"], ["deadline", "deadline"]),
    ],
)  # fmt: skip
def test_a_measure_of_each_year_is_found_in_its_own(
    told: Mapping[int, Sequence[str]], refs: list[str], left: list[str], fields: list[str]
) -> None:
    assert crossed(told) == (refs, left, fields)


RECURS = [
    ("План мероприятий на {} год", HEAD, "1;Сверить реестр судов;{};Порт", (
        "ежеквартально", "ежемесячно", "ежегодно, июнь", "2 раза в год",
        "ежеквартально до 15 числа",
    )),
    ("{} жылға арналған іс-шаралар жоспары", "№;Іс-шара;Мерзімі;Орындаушылар",
     "1;Кемелер тізілімін салыстыру;{};Порт", ("тоқсан сайын", "ай сайын", "жыл сайын")),
    ("Joint plan for {}", "No.;Measure;Deadline;Responsible",
     "1;Compare the registers of vessels;{};The port", ("quarterly", "monthly", "annually")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "head", "row"),
    [(title, head, row.format(due)) for title, head, row, told in RECURS for due in told],
)
def test_what_recurs_in_a_plan_of_another_year_is_another_promise(
    title: str, head: str, row: str
) -> None:
    one, two = (annual(title.format(year), row, head=head) for year in (2025, 2026))
    found = compare(two, plan(one))
    assert years(found) == [(2026, 2026)]
    assert compare(one, plan(one)).same == 1
    undated = annual("", row, head=head)
    assert (compare(undated, plan(one)).same, compare(undated, plan(undated)).same) == (1, 1)
    assert years(compare(one, plan(undated))) == [(2025, 2025)]


def test_what_recurs_under_the_heading_of_a_year_is_of_that_year() -> None:
    head = HEAD + "\n{} год;;;"
    row = "1;Сверить реестр судов;ежеквартально;Порт"
    one, two = (annual("", row, head=head.format(year)) for year in (2025, 2026))
    assert years(compare(two, plan(one))) == [(2026, 2026)]


@pytest.mark.parametrize("title", ["", "План мероприятий на 2025–2027 годы"])
def test_what_recurs_in_the_plan_of_the_whole_term_says_no_years(title: str) -> None:
    told = annual(title, "1;Сверить реестр судов;ежеквартально;Порт").measures[0].deadline.deadline
    assert told is not None
    assert (told.phrase, told.earliest, told.latest) == ("ежеквартально", None, None)


def test_what_recurs_between_days_of_its_own_keeps_them() -> None:
    due = "ежеквартально, 2027 год"
    told = annual(HELD, f"1;Сверить реестр судов;{due};Порт").measures[0].deadline.deadline
    assert told is not None
    assert (told.phrase, told.earliest and told.earliest.year) == (due, 2027)
