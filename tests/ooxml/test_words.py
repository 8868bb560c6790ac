"""What can be seen of a paragraph: struck and hidden runs, formulas, the ends of pages."""

from __future__ import annotations

import pytest

pytest.importorskip("docx")
from docx.oxml import parse_xml

from coopplan.model.plan_table import Left
from coopplan.ooxml.looks import Looks
from coopplan.ooxml.words import within, words

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
STRUCK, HIDDEN = "<w:rPr><w:strike/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>"
PLAIN = '<w:rPr><w:dstrike w:val="0"/></w:rPr>'


def run(text: str, look: str = "") -> str:
    return f"<m:r>{look}<m:t>{text}</m:t></m:r>"


def seen(inside: str, *, struck: bool = False, styles: str = "", page: str = "\n") -> str:
    paragraph = parse_xml(f"<w:p {W} {M}>{inside}</w:p>")
    looks = Looks(parse_xml(f"<w:styles {W}>{styles}</w:styles>"))
    return "".join(words(paragraph, looks, struck=struck, page=page))


def fraction(above: str, below: str) -> str:
    return f"<m:f><m:num>{above}</m:num><m:den>{below}</m:den></m:f>"


def crossed(inside: str, mark: str = "<m:strikeBLTR/>") -> str:
    return f"<m:borderBox><m:borderBoxPr>{mark}</m:borderBoxPr><m:e>{inside}</m:e></m:borderBox>"


@pytest.mark.parametrize(
    ("formula", "left", "whole"),
    [
        (run("100", STRUCK) + run("200"), "200", "100200"),
        (run("100", PLAIN) + run("200"), "100200", "100200"),
        (fraction(run("a+b", STRUCK) + run("d"), run("c")), "d/c", "(a+bd)/c"),
        (fraction(run("a", STRUCK), run("c", STRUCK)) + run("5"), "5", "a/c5"),
        (f"<m:rad><m:deg/><m:e>{run('x', STRUCK)}</m:e></m:rad>", "", "√x"),
        (f"<m:d><m:e>{run('x', STRUCK)}</m:e></m:d>", "", "(x)"),
        (f"<m:nary><m:e>{run('x', STRUCK)}</m:e></m:nary>", "", "∫x"),
        (crossed(run("7")) + run("8"), "8", "78"),
        (crossed(run("7"), '<m:strikeH m:val="off"/>'), "7", "7"),
        (crossed(run("7"), '<m:hideTop m:val="1"/>'), "7", "7"),
        (run("7", HIDDEN) + run("8"), "8", "8"),
        (
            f'<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e>{run("7")}</m:e></m:phant>',
            "",
            "",
        ),
        (f"<m:phant><m:e>{run('7')}</m:e></m:phant>", "7", "7"),
    ],
)
def test_of_a_formula_is_read_what_can_be_seen(formula: str, left: str, whole: str) -> None:
    inside = f"<m:oMath>{formula}</m:oMath>"
    assert seen(inside) == left
    assert seen(inside, struck=True) == whole


def test_a_style_strikes_a_formula_out_too() -> None:
    style = f'<w:style w:type="paragraph" w:default="1" w:styleId="N">{STRUCK}</w:style>'
    formula = f"<m:oMath>{run('5')}</m:oMath>"
    assert seen(formula, styles=style) == ""
    assert seen(formula, styles=style, struck=True) == "5"


def test_what_is_left_out_of_a_formula_is_told() -> None:
    boxed = f"<m:oMath>{crossed(run('5'))}{run('7', HIDDEN)}</m:oMath>"
    paragraph = parse_xml(f"<w:p {W} {M}>{boxed}</w:p>")
    assert set(Looks(None).left_out(paragraph)) == {Left.STRUCK_TEXT, Left.HIDDEN_TEXT}
    assert not set(Looks(None).left_out(parse_xml(f"<w:p {W} {M}>{run(' ', STRUCK)}</w:p>")))


@pytest.mark.parametrize("kind", ["page", "column"])
def test_the_end_of_a_page_reads_as_the_reader_needs(kind: str) -> None:
    inside = f'<w:r><w:t>а</w:t><w:br w:type="{kind}"/><w:t>б</w:t><w:br/><w:t>в</w:t></w:r>'
    assert (seen(inside), seen(inside, page=" ")) == ("а\nб\nв", "а б\nв")


def test_paragraphs_are_found_in_all_but_what_is_left_out() -> None:
    told = "<w:p/>"
    body = parse_xml(
        f"<w:body {W}><!-- a remark -->{told}<w:ins>{told}</w:ins><w:del>{told}</w:del>"
        f"<w:pict>{told}</w:pict></w:body>"
    )
    tag = f"{{{W[9:-1]}}}"
    assert len(list(within(body, f"{tag}p"))) == 3
    assert len(list(within(body, f"{tag}p", without=(f"{tag}pict",)))) == 2
