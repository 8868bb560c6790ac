"""Text that was broken into lines of one width is read as the paragraphs that it was."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from coopplan.extract.press_release import extract
from coopplan.extract.wrapped import unbroken
from tests.extract.score import HERE

LONG = sorted(
    path for path in (HERE / "texts").glob("*.txt") if len(path.read_text(encoding="utf-8")) > 400
)


def wrapped(text: str, width: int) -> str:
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )


@pytest.mark.parametrize("path", LONG, ids=lambda path: path.stem)
@pytest.mark.parametrize("width", [64, 78])
def test_a_broken_text_says_the_same(path: Path, width: int) -> None:
    text = path.read_text(encoding="utf-8")
    broken = wrapped(text, width)
    whole, found = extract(text), extract(broken)
    assert (found.parties, found.signatories) == (whole.parties, whole.signatories)
    assert [" ".join(one.quote.split()) for one in found.measures] == [
        " ".join(one.quote.split()) for one in whole.measures
    ]
    assert all(broken[one.start : one.end] == one.quote for one in found.measures)


@pytest.mark.parametrize(
    "text",
    [
        "Области подписали соглашение о торговле на три года\n12 мая 2025\nСегодня подписан план.",
        "развивать торговлю и ярмарки на берегу;\nоткрыть рейс из Омска в Павлодар;\nстроить мост;",
        "Первая строка письма без точки, но короткая\nи вторая\n\nи третья строка",
        "",
    ],
)
def test_lines_that_nobody_broke_stay(text: str) -> None:
    assert unbroken(text) == text


def test_windows_line_ends_keep_their_places() -> None:
    text = wrapped("Стороны договорились открыть паром и построить общий склад зерна. " * 6, 60)
    made = unbroken(text.replace("\n", "\r\n"))
    assert len(made) == len(text.replace("\n", "\r\n"))
    assert "\n" not in made.strip()
