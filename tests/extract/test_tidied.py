"""What the eye does not see makes no difference, and quotes are cut from the text as it is."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from coopplan.extract.draft import Draft
from coopplan.extract.press_release import extract
from coopplan.extract.tidied import quoted, tidied, unshouted
from tests.extract.score import HERE

TEXTS = sorted((HERE / "texts").glob("*.txt"))


def _no_break(text: str) -> str:
    return re.sub(r"(?<=\w) (?=\w)", lambda m: "\u00a0" if m.start() % 3 else "\u202f", text)


def _divided(text: str) -> str:
    return re.sub(r"(?<=[^\W\d_]{4})(?=[^\W\d_]{4})", "\u00ad", text)


def _page(text: str) -> str:
    lines = (html.escape(line, quote=False).replace(" ", "   ") for line in text.split("\n"))
    return "<html><body>\n" + "".join(f"<p>\n\t{line}\n</p>\n" for line in lines) + "</body></html>"


def _straight(text: str) -> str:
    return re.sub("[«»]", '"', text)


def told(draft: Draft) -> tuple[object, ...]:
    return (
        draft.kind,
        draft.parties,
        draft.signatories,
        draft.period,
        draft.signed_on,
        [(one.title, one.status) for one in draft.measures],
    )


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("change", [_no_break, _divided, _page])
def test_spaces_and_marks_of_no_width_make_no_difference(
    path: Path, change: Callable[[str], str]
) -> None:
    text = path.read_text(encoding="utf-8")
    changed = change(text)
    draft = extract(changed)
    assert told(draft) == told(extract(text))
    for one in draft.measures:
        assert changed[one.start : one.end] == one.quote
    for figure in draft.figures:
        assert changed[figure.start : figure.end] == figure.quote
    assert all(changed[one.start : one.end] == one.words for one in draft.notes)


@pytest.mark.parametrize(
    "path", [one for one in TEXTS if one.stem[:2] != "en"], ids=lambda path: path.stem
)
def test_straight_quotes_are_read_as_the_others(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert told(extract(_straight(text)))[1:4] == told(extract(text))[1:4]


def test_places_are_those_of_the_source() -> None:
    source = "а\u00a0\u00a0б\u00adв \t г"
    text, places = tidied(source)
    assert text == "а бв г"
    assert [source[place] for place in places] == ["а", "\u00a0", "б", "в", " ", "г"]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ('ООО "Север" и "Юг"', "ООО «Север» и «Юг»"),
        ("„Север“ и “Юг”", "«Север» и «Юг»"),
        ('"North" Ltd', '"North" Ltd'),
    ],
)
def test_quotation_marks(text: str, made: str) -> None:
    assert quoted(text) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("THE Harbour Board met.", "The Harbour Board met."),
        (
            "Karz, May 4, 2021 — THE Harbour Board met.",
            "Karz, May 4, 2021 — The Harbour Board met.",
        ),
        ("KARZ University met. Karz is a town.", "Karz University met. Karz is a town."),
        ("KARZ’S Ministry met. Karz is a town.", "Karz’s Ministry met. Karz is a town."),
        ("UNESCO and Karz met.", "UNESCO and Karz met."),
        ("KARZ, May 4 (Agency) – Karz met.", "KARZ, May 4 (Agency) – Karz met."),
    ],
)
def test_a_first_word_in_capitals(text: str, made: str) -> None:
    assert unshouted(text) == made
