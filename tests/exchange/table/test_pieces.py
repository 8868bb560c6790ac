"""Rows of a text that the line breaks of their cells have cut in pieces."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.reading import read_bytes
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import RejectReason, RowKind, TableDraft
from tests.exchange.table.making import SIDES, due, of, read, titles, who

HEAD = "№\tМероприятие\tСрок\tИсполнители"
BARE = "Мероприятие\tСрок\tИсполнители"
LAST = "9\tУглубить канал\t2027 г.\tПорт"


def pasted(*lines: str, head: str = HEAD, last: str = LAST) -> TableDraft:
    """The draft of a text, which a whole row ends."""
    return read("\n".join((head, *lines, last)) + "\n")


def first(made: TableDraft) -> tuple[str | None, tuple[str, str | None, str | None], list[str]]:
    """The first measure: its title, its deadline, its bodies."""
    one = made.measures[0]
    return one.title.get(made.lang), due(one), [str(name) for name, _, _ in who(one)]


BRIDGE = (
    "Строительство моста через р. Илек",
    ("year", "2027-01-01", "2027-12-31"),
    ["Минтранс", "Минстрой"],
)


@pytest.mark.parametrize(
    "lines",
    [
        ("1.\tСтроительство моста", "через р. Илек\t2027 г.\tМинтранс,", "Минстрой"),
        ("1.\tСтроительство моста", "через р. Илек\t2027 г.\tМинтранс", "Минстрой"),
        ("1.\tСтроительство", "моста", "через р. Илек\t2027 г.\tМинтранс,", "Минстрой"),
        ("1.\tСтроительство моста через р. Илек\t2027", "г.\tМинтранс, Минстрой"),
        ("1.\tСтроительство моста через р. Илек\t2027 г.\tМинтранс,", "Минстрой"),
        ("1.\tСтроительство моста через р. Илек", "\t2027 г.\tМинтранс, Минстрой"),
        ("1.\tСтроительство моста через р.", "Илек\t2027 г.\tМинтранс и", "Минстрой"),
    ],
)
@pytest.mark.parametrize("separator", ["\t", ";"])
def test_pieces_of_as_many_cells_as_the_header_are_one_row(
    lines: tuple[str, ...], separator: str
) -> None:
    text = "\n".join((HEAD, *lines, LAST)).replace("\t", separator)
    made = read(text)
    assert first(made) == BRIDGE
    assert (len(made.measures), made.rejected) == (2, ())
    assert made.measures[0].rows == tuple(range(2, 2 + len(lines)))
    assert made.kinds[RowKind.CONTINUED] == len(lines) - 1
    assert made.measures[1].section.ru is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Строительство моста через р. Илек\tдо 1 июля", "2027 г.\tМинтранс,", "Минстрой"),
        ("Строительство моста", "через р. Илек\tдо 1 июля 2027 г.\tМинтранс,", "Минстрой"),
        ("Строительство моста через", "р. Илек\tдо 1 июля 2027 г.\tМинтранс, Минстрой"),
    ],
)
def test_so_it_is_without_numbers(lines: tuple[str, ...]) -> None:
    made = pasted(*lines, head=BARE, last=LAST[2:])
    assert first(made) == (BRIDGE[0], ("by_date", None, "2027-07-01"), BRIDGE[2])
    assert (len(made.measures), made.rejected) == (2, ())


def test_in_kazakh_and_english() -> None:
    kazakh = pasted(
        "1\tӨзен арқылы",
        "көпір салу\t2027 жыл\tКөлік басқармасы,",
        "Құрылыс басқармасы",
        head="№\tІс-шара\tМерзімі\tЖауаптылар",
        last="2\tАрнаны тазарту\t2026 жыл\tСу басқармасы",
    )
    assert first(kazakh)[0] == "Өзен арқылы көпір салу"
    assert first(kazakh)[2] == ["Көлік басқармасы", "Құрылыс басқармасы"]
    english = pasted(
        "1\tBuild a bridge",
        "over the Ilek\t2027\tMinistry of Transport",
        "Ministry of Construction",
        head="No.\tMeasure\tDeadline\tResponsible",
        last="2\tDeepen the canal\t2026\tPort Authority",
    )
    assert first(english)[0] == "Build a bridge over the Ilek"
    assert first(english)[2] == ["Ministry of Transport", "Ministry of Construction"]
    assert not kazakh.rejected
    assert not english.rejected


def test_under_the_names_that_a_person_maps() -> None:
    text = "Код\tИнициатива штаба\tВеха\tРОИВ\n1\tСтроительство\nмоста\t2027 г.\tМинтранс\n"
    wishes = {"number": "1", "title": "2", "deadline": "3", "bodies": "4"}
    made = read(text, wishes=wishes)
    assert titles(made) == ["Строительство моста"]
    assert who(made.measures[0]) == [("Минтранс", None, "lead")]


@pytest.mark.parametrize(
    "lines",
    [
        ("1\tСтроительство моста", "через р. Илек\t2027 г."),
        ("1\tСтроительство моста", "через р. Илек"),
        ("1\tСтроительство моста", "через р. Илек\t2027 г.", "Минтранс\tмост\tпуть"),
        ("1\tСтроительство моста", "через р. Илек\tМинтранс\tМинстрой"),
        ("1\tСтроительство", "моста\t2027 г.\tМинтранс", "Развитие дорог"),
        ("1\tСтроительство моста\t2027 г.\tМинтранс", "Минстрой"),
        ("1\tСтроительство моста\t2027 г.\tМинтранс", "Минстрой", "Порт"),
    ],
)
def test_pieces_that_nobody_can_put_together_are_all_rejected(lines: tuple[str, ...]) -> None:
    made = pasted(*lines)
    assert titles(made) == ["Углубить канал"]
    assert [one.row for one in made.rejected] == list(range(2, 2 + len(lines)))
    assert {one.reason for one in made.rejected} == {RejectReason.TORN}
    assert made.measures[0].section.ru is None
    again = of(read_bytes(written(made, str, SIDES), "plan.rejects.csv"))
    assert not again.measures
    assert len(again.rejected) == len(lines)


@pytest.mark.parametrize(
    "heading", ["II. Спорт", "Спорт", "2. Спорт", "Развитие спорта", "2027 год", "Раздел 2. Спорт"]
)
def test_a_heading_behind_a_whole_row_is_one(heading: str) -> None:
    made = pasted("1\tСтроительство моста\t2027 г.\tМинтранс", heading)
    assert made.measures[1].section.ru == heading
    assert made.kinds[RowKind.SECTION] == 1


@pytest.mark.parametrize("heading", ["II. Спорт", "2. Спорт", "2027 год"])
def test_a_heading_that_says_it_is_one_stays_so_behind_a_cut_row(heading: str) -> None:
    made = pasted("1\tСтроительство", "моста\t2027 г.\tМинтранс", heading)
    assert titles(made) == ["Строительство моста", "Углубить канал"]
    assert made.measures[1].section.ru == heading


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        (HEAD, ("1\tТурнир", "2\tРегата\tмай 2026 г.")),
        (HEAD, ("1\tТурнир\tмай 2026 г.", "\tРегата\tиюнь 2026 г.")),
        (BARE, ("Турнир\tмай 2026 г.", "Регата\tиюнь 2026 г.")),
        (BARE, ("турнир\tмай 2026 г.\tПорт", "регата\tиюнь 2026 г.\tПорт")),
    ],
)
def test_rows_that_lack_their_last_cells_stay_apart(head: str, lines: tuple[str, ...]) -> None:
    made = pasted(*lines, head=head, last=LAST if head == HEAD else LAST[2:])
    assert [str(one).lower() for one in titles(made)[:2]] == ["турнир", "регата"]
    assert not made.rejected


def test_a_heading_over_titles_in_small_letters_is_one() -> None:
    made = pasted(
        "Спорт",
        "турнир\tмай 2026 г.\tПорт",
        "регата\tиюнь 2026 г.\tПорт",
        head=BARE,
        last="смотр\t2027 г.\tПорт",
    )
    assert [one.section.ru for one in made.measures] == ["Спорт"] * 3


def test_what_is_under_a_plan_is_no_part_of_its_last_row() -> None:
    lines = ("Примечание: сроки уточняются", "Всего: 2 мероприятия", "тел. 55-555-01")
    made = read("\n".join((HEAD, LAST, *lines)) + "\n")
    assert [one.plan_no for one in made.measures] == ["9"]
    assert who(made.measures[0]) == [("Порт", None, "lead")]


def test_pieces_of_a_measure_that_is_rejected_are_rejected_with_it() -> None:
    made = pasted("1\tСтроительство", "моста\tто же\tМинтранс")
    assert [one.row for one in made.rejected] == [2, 3]
