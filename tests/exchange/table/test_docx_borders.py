"""Tables of Word whose borders do not stand straight: read as the straight ones are."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from coopplan.exchange.table.docx_borders import Borders
from coopplan.exchange.table.docx_borders import straight as straightened
from coopplan.model.plan_table import TableDraft
from tests.exchange.table.making import read, saved, titles, who

STRAIGHT = [0, 600, 3800, 5400, 7000, 8600, 10000]
UP, GOES_ON = "restart", "continue"

Cell = tuple[str, int] | tuple[str, int, str]
"""What stands in a cell, how many columns it takes, and whether it is merged downwards."""

PLAN: list[list[Cell]] = [
    [("№", 1, UP), ("Мероприятие", 1, UP), ("Срок", 1, UP), ("Исполнители", 2), ("Форма", 1, UP)],
    [
        ("", 1, GOES_ON),
        ("", 1, GOES_ON),
        ("", 1, GOES_ON),
        ("Астраханская область", 1),
        ("Атырауская область", 1),
        ("", 1, GOES_ON),
    ],
    [("Раздел 1. Пчеловодство", 6)],
    [
        ("1", 1),
        ("Провести ярмарку мёда", 1),
        ("май 2026 г.", 1, UP),
        ("Минсельхоз", 1),
        ("Управление пчёл", 1),
        ("отчёт", 1),
    ],
    [
        ("2", 1),
        ("Издать атлас лугов", 1),
        ("", 1, GOES_ON),
        ("Облкартография", 1),
        ("Центр карт", 1),
        ("атлас", 1),
    ],
    [("Раздел 2. Реки", 6)],
    [
        ("3", 1),
        ("Очистить протоку", 1),
        ("2027 г.", 1),
        ("Росводресурсы, Бассейновая инспекция", 2),
        ("акт", 1),
    ],
    [
        ("4", 1),
        ("Выпустить мальков", 1),
        ("ежегодно", 1),
        ("Рыбхоз", 1),
        ("Инспекция рыбы", 1),
        ("справка", 1),
    ],
]


def straight(rows: Sequence[Borders], widths: Sequence[int]) -> list[Borders] | None:
    return straightened(rows, widths, 120)


def table(rows: Sequence[Sequence[Cell]], borders: Sequence[Sequence[int]]) -> bytes:
    """A file with a table, each row with its own borders, as Word keeps it: on one fine grid."""
    grid = sorted({place for row in borders for place in row})
    made = []
    for row, own in zip(rows, borders, strict=True):
        places, cells = iter(grid.index(place) for place in own), []
        first = next(places)
        before = f'<w:trPr><w:gridBefore w:val="{first}"/></w:trPr>' if first else ""
        for text, _, *merged in row:
            stop = next(places)
            down = f'<w:vMerge w:val="{merged[0]}"/>' if merged else ""
            cells.append(
                f'<w:tc><w:tcPr><w:gridSpan w:val="{stop - first}"/>{down}</w:tcPr>'
                f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
            )
            first = stop
        made.append(f"<w:tr>{before}{''.join(cells)}</w:tr>")
    columns = "".join(f'<w:gridCol w:w="{stop - first}"/>' for first, stop in pairwise(grid))
    xml = f"<w:tbl {nsdecls('w')}><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{''.join(made)}</w:tbl>"
    document = docx.Document()
    document.element.body.insert(0, parse_xml(xml))
    return saved(document)


def told_borders(row: Sequence[Cell], columns: Sequence[int]) -> list[int]:
    """The borders of a row whose cells take these columns."""
    at, found = 0, [columns[0]]
    for _, wide, *_ in row:
        at += wide
        found.append(columns[at])
    return found


def plan(dragged: Sequence[Sequence[int]]) -> TableDraft:
    return read(table(PLAN, [told_borders(*one) for one in zip(PLAN, dragged, strict=True)]))


@cache
def wanted() -> TableDraft:
    """The plan with nothing dragged."""
    made = plan([STRAIGHT] * len(PLAN))
    assert len(made.measures) == 4
    assert not made.rejected
    return made


def facts(made: TableDraft) -> object:
    outcomes = [(one.row, one.kind) for one in made.outcomes]
    return made.columns, outcomes, [(one.plan_no, one.deadline, who(one)) for one in made.measures]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("most", [12, 60, 150])
def test_dragged_borders_change_nothing(seed: int, most: int) -> None:
    rng = random.Random(seed)
    dragged = [
        [place + rng.choice((0, 0, -1, 1)) * rng.randint(1, most) for place in STRAIGHT]
        for _ in PLAN
    ]
    least = min(row[0] for row in dragged)
    made = plan([[place - least for place in row] for row in dragged])
    assert titles(made) == titles(wanted())
    assert facts(made) == facts(wanted())


def test_a_border_dragged_far_in_one_row_changes_nothing() -> None:
    """Half the column away, past the places where the borders of other rows stand."""
    dragged = [list(STRAIGHT) for _ in PLAN]
    dragged[3] = [0, 600, 3000, 4700, 6300, 8000, 10000]
    assert facts(plan(dragged)) == facts(wanted())


def test_where_no_widths_are_told_the_number_of_cells_tells_the_columns() -> None:
    rows = [(0, 1, 3, 4, 6, 7), (0, 1, 2, 4, 5, 7), (0, 1, 3, 5, 6, 7), (0, 7), (0, 1, 3, 4, 6, 7)]
    five = (0, 1, 2, 3, 4, 5)
    for widths in ([], [0] * 7, [1000] * 7):
        assert straight(rows, widths) == [five, five, five, (0, 5), five]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        # merged to the left and merged to the right: as many cells, and a whole row between
        ([(0, 1, 2, 3, 4), (0, 2, 3, 4), (0, 1, 2, 4)], None),
        ([(0, 1, 5), (0, 4, 5), (0, 1, 2, 3, 4, 5)], None),
        # a cell split in one row
        ([(0, 1, 3, 4), (0, 1, 2, 3, 4), (0, 1, 3, 4)], None),
        # a row that begins or ends beside the table
        ([(0, 1, 2, 3), (1, 2, 3), (0, 1, 2)], None),
        # what no row has a border at is no column
        ([(1, 3, 5), (1, 3, 5), (1, 5)], [(0, 1, 2), (0, 1, 2), (0, 2)]),
        # a row without cells
        ([(0, 1, 2), (), (0, 2)], None),
    ],
)
def test_merged_and_split_cells_stay(rows: list[Borders], told: list[Borders] | None) -> None:
    assert straight(rows, [1500] * 5) == (told or rows)


def test_a_merged_row_has_the_border_that_is_next_to_its_own() -> None:
    """Its number of cells tells nothing: the place on the page does."""
    widths = [600, 3170, 30, 1600, 1600, 1600, 1400]
    whole = (0, 1, 3, 4, 5, 6, 7)
    six = tuple(range(7))
    assert straight([whole, whole, (0, 2, 6, 7)], widths) == [six, six, (0, 2, 5, 6)]


def test_narrow_columns_are_columns() -> None:
    """Twelve months of four millimetres each, and their year above them."""
    months = tuple(range(14))
    rows: list[Borders] = [(0, 1, 13), months, months]
    assert straight(rows, [4000, *[230] * 12]) == rows


def test_a_border_far_from_the_others_is_a_column_of_its_own() -> None:
    """A cell over one and a half columns is nobody's by guess."""
    whole, other = (0, 1, 2, 4, 5), (0, 1, 3, 5)
    found = straight([whole, whole, other], [600, 3000, 1000, 1000, 1600])
    assert found == [whole, whole, other]


def test_many_rows_with_borders_of_their_own_are_one_narrow_table() -> None:
    """The grid has hundreds of columns then, and the table still has three."""
    cells: list[list[Cell]] = [[("Мероприятие", 1), ("Срок", 1), ("Форма завершения", 1)]]
    cells += [[(f"Открыть улей {at}", 1), ("2026 г.", 1), ("акт", 1)] for at in range(100)]
    borders = [[0, 4000 + at, 6000 + 2 * at, 9000] for at in range(len(cells))]
    made = read(table(cells, borders))
    assert [one.meaning.value for one in made.columns] == ["title", "deadline", "form"]
    assert len(made.measures) == 100
