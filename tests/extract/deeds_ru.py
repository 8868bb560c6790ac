"""A Russian release whose last lines are given, and the deeds that are found in them."""

from __future__ import annotations

from coopplan.extract.draft import DraftMeasure
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang
from tests.extract.score import overlap

HEAD = (
    "Омская область и Павлодарская область договорились\n\n"
    "Губернатор Омской области Иван Петров и аким Павлодарской области Марат Ахметов подписали "
    "план сотрудничества.\n"
)
"""Who signed what, which tells of no deed."""


def told(text: str) -> tuple[DraftMeasure, ...]:
    """Return the measures of a release that ends with ``text``."""
    return extract(HEAD + text, lang=Lang.RU).measures


def quoted(text: str) -> list[tuple[str, str]]:
    """Return the status and the quote of each measure."""
    return [(one.status.value, one.quote) for one in told(text)]


def assert_near(text: str, deeds: list[tuple[str, str]]) -> None:
    """Hold each measure to a deed: the same status, and half of the longer quote in common."""
    found = told(text)
    assert [one.status.value for one in found] == [status for status, _ in deeds], found
    for one, (_, quote) in zip(found, deeds, strict=True):
        start = (HEAD + text).index(quote)
        assert overlap((one.start, one.end), (start, start + len(quote))) >= 0.5, one.quote
