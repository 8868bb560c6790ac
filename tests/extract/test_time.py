"""Pages made to keep a reader busy: their time grows with their length and no faster."""

from __future__ import annotations

import contextlib
import time

import pytest

from coopplan.errors import CoopplanError
from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed


def _letters(number: int) -> str:
    """Return a number in letters, so that each makes a name of its own."""
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def _cyrillic(number: int) -> str:
    return "".join(
        ("ба", "ве", "го", "ду", "жи", "ло", "мя", "на", "пе", "ру")[int(digit)]
        for digit in str(number)
    )


ENDLESS = {
    "comments": "<html>" + "<!--" * 40_000,
    "scripts": "<html>" + "<script>" * 20_000,
    "closed late": "<html>" + "<nav>" * 20_000 + "</nav>" * 20_000,
    "tags": "<html>" + "<p" * 80_000,
    "figures": "1 млн тонн " * 4_000,
    "documents": "План мероприятий подписали " * 2_500,
    "signings": "подписали 14 апреля 2025 года план на 2025–2027 годы " * 1_500,
    "spaces": "план" + " " * 150_000 + "план",
    "initials": "The governors signed the memorandum. " + "A. B. C. " * 2_500,
    "signers": "Plan\n"
    + "Mayor of Omsk Ivan Petrov and Mayor of Orhei Ion Rusu signed a plan of Omsk and Orhei. "
    * 220,
    "clauses": "The memorandum says a house will be built, " + "a mill will be built, " * 1_000,
    "kazakh deeds": "Тараптар келісті: " + "Абай мен Омбы жол салады, мектеп ашу және " * 2_000,
    "kazakh numbers": "Көктемде " + "Омбыдан су 1 1 1 1 " * 2_000 + "тонна су берілді.",
    "kazakh meetings": "Форумда Абай облысы хаттамаға қол қойды. Ол қол қойды. " * 1_500,
    "kazakh names": "Меморандумға " + "Зайсан, Күршім мен Омбы аудандары " * 2_000 + "қол қойды.",
    "kazakh bodies": "Абай министрлігі мен «Дала» АҚ және Омбы университеті " * 1_500 + "қол қойды",
    "places": "They signed a memorandum. "
    + " ".join(
        f"The Governor of Or{_letters(n)} Province signed it with the City of La{_letters(n)}."
        for n in range(800)
    ),
    "russian towns": "Города подписали соглашение\n\n"
    + " ".join(
        f"Соглашение подписали мэр города Ба{_cyrillic(n)}нска Иван Орлов и мэр города "
        f"Го{_cyrillic(n)}нска Пётр Зуев."
        for n in range(1000, 1400)
    ),
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_a_page_that_never_ends_is_soon_over(text: str) -> None:
    quarter, whole = _seconds(text[: len(text) // 4]), _seconds(text)
    assert whole < 9 * max(quarter, 0.2)  # four times is even growth, sixteen that of the square


def _seconds(text: str) -> float:
    """Return how long a text takes the processor, whatever else that does."""
    began = time.process_time()
    with contextlib.suppress(CoopplanError):
        extract(text)
    return time.process_time() - began


def test_what_is_dropped_from_a_page() -> None:
    from coopplan.extract.html_text import without_tags

    page = "<html><p>Раз<!-- <p>нет</p> --></p><NAV>меню<nav>вложено</NAV>два<script>x</p>"
    told = without_tags(page)
    assert len(told) == len(page)
    assert told.split() == ["Раз", "два", "x"]
