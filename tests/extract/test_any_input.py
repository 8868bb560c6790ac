"""No input gives a traceback: texts of the genre cut and mixed, and texts of any letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopplan.errors import CoopplanError
from coopplan.extract.draft import Draft, to_json
from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed

TEXTS = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parent / "texts").glob("*.txt"))
]
PIECES = st.sampled_from([piece for text in TEXTS for piece in text.split()])
MARKS = st.sampled_from(
    ["\n", " ", ". ", "«", "»", '"', "(", ")", "–", "<p>", "</p>", "&nbsp;", "\x00", "2025", "31 "]
)


def _held(text: str) -> None:
    try:
        draft: Draft = extract(text)
    except CoopplanError:
        return
    to_json(draft)
    held = text.replace("\x00", " ")
    assert all(held[one.start : one.end] == one.quote for one in draft.measures)
    assert all(held[one.start : one.end] == one.quote for one in draft.figures)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | MARKS, max_size=120).map(" ".join))
def test_mixed_words(text: str) -> None:
    _held(text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_letters(text: str) -> None:
    _held(text)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TEXTS), st.integers(0, 900), st.integers(0, 900))
def test_cut_texts(text: str, start: int, length: int) -> None:
    _held(text[start : start + length])
