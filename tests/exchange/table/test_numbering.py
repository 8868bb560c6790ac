"""Numbers that Word draws: formats, levels, lists that go on and lists that begin again."""

from __future__ import annotations

from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from coopplan.exchange.table.numbering import Numbers

_NS = nsdecls("w")


def lists(*levels: tuple[str, str], start: int = 1, again: bool = False) -> Any:
    """A numbering part with list 1 and list 2 of one kind; ``again``: list 2 begins at 5."""
    told = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (kind, text) in enumerate(levels)
    )
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    return parse_xml(
        f'<w:numbering {_NS}><w:abstractNum w:abstractNumId="0">{told}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{override if again else ""}</w:num>'
        "</w:numbering>"
    )


def paragraph(number: int, level: int = 0) -> Any:
    return parse_xml(
        f'<w:p {_NS}><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
        "</w:numPr></w:pPr></w:p>"
    )


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("decimal", ["1.", "2.", "3.", "4."]),
        ("upperRoman", ["I.", "II.", "III.", "IV."]),
        ("lowerRoman", ["i.", "ii.", "iii.", "iv."]),
        ("lowerLetter", ["a.", "b.", "c.", "d."]),
        ("russianLower", ["а.", "б.", "в.", "г."]),
        ("decimalZero", ["01.", "02.", "03.", "04."]),
        ("cardinalText", ["", "", "", ""]),
    ],
)
def test_formats(kind: str, told: list[str]) -> None:
    numbers = Numbers(lists((kind, "%1.")), None)
    assert [numbers.of(paragraph(1)) for _ in range(4)] == told


def test_far_numbers() -> None:
    numbers = Numbers(lists(("upperRoman", "%1"), start=39), None)
    assert [numbers.of(paragraph(1)) for _ in range(3)] == ["XXXIX", "XL", "XLI"]
    numbers = Numbers(lists(("lowerLetter", "%1)"), start=26), None)
    assert [numbers.of(paragraph(1)) for _ in range(2)] == ["z)", "aa)"]


def test_levels_begin_again_under_each_number_above() -> None:
    numbers = Numbers(lists(("decimal", "%1."), ("decimal", "%1.%2.")), None)
    told = [numbers.of(paragraph(1, level)) for level in (0, 1, 1, 0, 1)]
    assert told == ["1.", "1.1.", "1.2.", "2.", "2.1."]


def test_two_lists_of_one_kind_go_on_unless_one_is_told_where_to_begin() -> None:
    going_on = Numbers(lists(("decimal", "%1")), None)
    assert [going_on.of(paragraph(number)) for number in (1, 2, 1)] == ["1", "2", "3"]
    again = Numbers(lists(("decimal", "%1"), again=True), None)
    assert [again.of(paragraph(number)) for number in (1, 2, 2)] == ["1", "5", "6"]


def test_marks_are_drawn_but_not_told() -> None:
    numbers = Numbers(lists(("bullet", "•")), None)
    assert numbers.drawn(paragraph(1))
    assert numbers.of(paragraph(1)) == ""
    assert not numbers.drawn(paragraph(0))
    assert numbers.of(paragraph(9)) == ""
    assert Numbers(None, None).of(paragraph(1)) == ""


def test_a_style_brings_its_list() -> None:
    document = docx.Document()
    cell = document.add_paragraph(style="List Number")
    styles = document.styles.element
    numbers = Numbers(document.part.numbering_part.element, styles)
    assert numbers.drawn(cell._p)
    assert numbers.of(cell._p) == "1."
