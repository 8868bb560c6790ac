"""What the paragraphs of a DOCX article say: forms, formulas, tracked and struck text."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")
from docx.oxml import parse_xml

from coopplan.extract.docx_text import out_of_sight, paragraphs
from coopplan.ooxml.looks import Looks

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def control(inside: str, prompt: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{prompt}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def above(words: str) -> str:
    mark = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    return f"<w:r>{mark}<w:t>{words}</w:t></w:r>"


def marked(words: str, mark: str) -> str:
    return f"<w:r><w:rPr><w:{mark}/></w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


FORM, EMPTY = run("в форме"), run("пусто")
PROMPT = "<w:showingPlcHdr/>"
POWER = (
    "<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e>"
    "<m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath>"
)
FRACTION = (
    "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num>"
    "<m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath>"
)
BOX = f"<w:txbxContent><w:p>{run('рядом')}</w:p></w:txbxContent>"


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        (run("Построить ") + control(run("мост")), "Построить мост"),
        (run("Построить ") + control(run("Место для ввода"), PROMPT), "Построить "),
        (run("до ") + POWER + run(" т"), "до 10³ т"),
        (run("до 10") + above("3") + run(" т"), "до 10³ т"),
        (run("на 5") + above("th") + run(" площадке"), "на 5th площадке"),
        (f"<w:ins>{run('мост')}</w:ins><w:del>{run('порт')}</w:del>", "мост"),
        (f"<w:hyperlink>{run('сайт')}</w:hyperlink>", "сайт"),
        ("<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:tab/><w:t>в</w:t></w:r>", "а\nб в"),
        ('<w:r><w:t>а</w:t><w:br w:type="page"/><w:t>б</w:t></w:r>', "а б"),
        (FRACTION, "(a+b)/c"),
        (run("мост ") + marked("порт ", "strike") + run("и ") + marked("мол", "vanish"), "мост и "),
        (f"<w:r><w:drawing>{BOX}</w:drawing></w:r>{run('мост')}", "мост"),
    ],
)
def test_what_a_paragraph_says(inside: str, told: str) -> None:
    body = parse_xml(f"<w:body {NAMES}><w:p>{inside}</w:p></w:body>")
    assert list(paragraphs(body, Looks(None))) == [told]


def test_paragraphs_within_forms_and_tables_are_read_in_order() -> None:
    cell = f"<w:tc><w:p>{run('в таблице')}</w:p></w:tc>"
    body = parse_xml(
        f"<w:body {NAMES}>{control(f'<w:p>{FORM}</w:p>')}"
        f"<w:tbl><w:tr>{cell}{control(cell)}</w:tr></w:tbl>"
        f"{control(f'<w:p>{EMPTY}</w:p>', PROMPT)}<w:p>{run('после')}</w:p></w:body>"
    )
    assert list(paragraphs(body, Looks(None))) == ["в форме", "в таблице", "в таблице", "после"]


def test_paragraphs_with_text_out_of_sight_are_counted() -> None:
    told = [marked("порт", "strike") + marked("мол", "dstrike"), run("мост"), marked("а", "vanish")]
    body = parse_xml(f"<w:body {NAMES}>{''.join(f'<w:p>{one}</w:p>' for one in told)}</w:body>")
    assert out_of_sight(body, Looks(None)) == 2
    assert list(paragraphs(body, Looks(None))) == ["", "мост", ""]
