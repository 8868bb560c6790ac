"""Word forms and formulas: prompts are no content, and no letter of a formula is lost."""

from __future__ import annotations

from collections.abc import Sequence

import docx
import pytest
from docx.oxml import parse_xml

from coopplan.exchange.table import reading
from coopplan.model.plan_table import Left, RejectReason, TableDraft
from tests.exchange.table.making import due, of, saved, titles, who

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


def text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def control(inside: str, *, prompt: str = "<w:showingPlcHdr/>") -> str:
    return f"<w:sdt><w:sdtPr>{prompt}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def cell(inside: str) -> str:
    return f"<w:tc><w:p>{inside}</w:p></w:tc>"


def plan(*rows: Sequence[str]) -> TableDraft:
    """The draft of a document with a table of these cells, each given in XML."""
    heads = "".join(cell(text(name)) for name in HEAD)
    lines = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in (heads, *rows))
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:tbl {W} {M}>{lines}</w:tbl>"))
    return of(reading.read_bytes(saved(document), "plan.docx"))


PROMPT = "Выберите элемент."


@pytest.mark.parametrize(
    "empty",
    [
        cell(control(text(PROMPT))),
        control(cell(text(PROMPT))),
        f"<w:tc>{control(f'<w:p>{text(PROMPT)}</w:p>')}<w:p/></w:tc>",
        cell(control(text(PROMPT), prompt='<w:showingPlcHdr w:val="1"/>')),
    ],
)
def test_a_control_that_nobody_filled_in_is_an_empty_cell(empty: str) -> None:
    first = [cell(text("1")), cell(text("Провести регату")), cell(text("2026 г.")), empty]
    second = [cell(text("2")), cell(text("Открыть мол")), empty, cell(text("Порт"))]
    made = plan(first, second, [cell(text("3")), empty, cell(text("2027 г.")), empty])
    assert titles(made) == ["Провести регату", "Открыть мол"]
    assert (who(made.measures[0]), due(made.measures[1])[0]) == ([], "none")
    assert [(one.row, one.reason) for one in made.rejected] == [(4, RejectReason.NO_TITLE)]
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.PROMPTS, ("2", "3", "4"))]


@pytest.mark.parametrize("mark", ["", '<w:showingPlcHdr w:val="0"/>'])
def test_one_that_is_filled_in_says_what_it_holds(mark: str) -> None:
    body = cell(control(text("Порт"), prompt=mark))
    made = plan([cell(text("1")), cell(text("Регата")), cell(text("2026 г.")), body])
    assert (who(made.measures[0]), made.remarks) == ([("Порт", None, "lead")], ())


def run(words: str) -> str:
    return f"<m:r><m:t>{words}</m:t></m:r>"


def raised(base: str, power: str) -> str:
    return f"<m:sSup><m:e>{run(base)}</m:e><m:sup>{run(power)}</m:sup></m:sSup>"


SQUARED = "".join(
    f"<m:{part}>{run(told)}</m:{part}>" for part, told in (("e", "x"), ("sub", "1"), ("sup", "2"))
)
MARKS = '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>'


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        (f"<m:sSub><m:e>{run('CO')}</m:e><m:sub>{run('2')}</m:sub></m:sSub>", "CO2"),
        (run("5·") + raised("10", "3"), "5·10³"),
        (raised("10", "-3"), "10⁻³"),
        (raised("x", "k"), "x^k"),
        (raised("x", "k+1"), "x^(k+1)"),
        (f"<m:f><m:num>{run('a+b')}</m:num><m:den>{run('c')}</m:den></m:f>", "(a+b)/c"),
        (f"<m:rad><m:deg/><m:e>{run('x')}</m:e></m:rad>", "√x"),
        (f"<m:d><m:e>{run('a')}</m:e></m:d>", "(a)"),
        (f"<m:d>{MARKS}<m:e>{run('a')}</m:e></m:d>", "[a]"),
        (f"<m:sSubSup>{SQUARED}</m:sSubSup>", "x1²"),
    ],
)
def test_a_formula_is_told_in_one_line(formula: str, told: str) -> None:
    title = cell(f"{text('Снизить ')}<m:oMath>{formula}</m:oMath>{text(' в порту')}")
    made = plan([cell(text("1")), title, cell(text("2026 г.")), cell(text("Порт"))])
    assert titles(made) == [f"Снизить {told} в порту"]
    whole = cell(f"{text('Снизить ')}<m:oMathPara><m:oMath>{formula}</m:oMath></m:oMathPara>")
    made = plan([cell(text("1")), whole, cell(text("2026 г.")), cell(text("Порт"))])
    assert titles(made) == [f"Снизить {told}"]


@pytest.mark.parametrize(
    ("above", "told"), [("3", "до 10³ т"), ("-3", "до 10⁻³ т"), ("th", "до 10th т")]
)
def test_a_power_set_above_the_line_is_no_digit_of_its_number(above: str, told: str) -> None:
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    words = f"{text('Снизить сброс до 10')}<w:r>{raised}<w:t>{above}</w:t></w:r>{text(' т')}"
    made = plan([cell(text("1")), cell(words), cell(text("2026 г.")), cell(text("Порт"))])
    assert titles(made) == [f"Снизить сброс {told}"]


def test_what_was_taken_out_of_a_formula_is_not_read() -> None:
    formula = f"<w:del>{run('100')}</w:del><w:ins>{run('200')}</w:ins><m:r><w:t> т</w:t></m:r>"
    title = cell(f"{text('Снизить сброс до ')}<m:oMath>{formula}</m:oMath>")
    made = plan([cell(text("1")), title, cell(text("2026 г.")), cell(text("Порт"))])
    assert titles(made) == ["Снизить сброс до 200 т"]


@pytest.mark.parametrize("left", ["", "200"])
def test_what_is_struck_out_in_a_formula_is_left_out_and_told(left: str) -> None:
    struck = "<m:r><w:rPr><w:strike/></w:rPr><m:t>100</m:t></m:r>"
    formula = f"<m:oMath>{struck}{run(left) if left else ''}</m:oMath>"
    title = cell(f"{text('Снизить сброс')}{text(' до ') if left else ''}{formula}")
    made = plan([cell(text("1")), title, cell(text("2026 г.")), cell(text("Порт"))])
    assert titles(made) == [f"Снизить сброс{' до 200' if left else ''}"]
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.STRUCK_TEXT, ("2",))]
