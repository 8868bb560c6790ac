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
    "figures": "1 млн тонн " * 8_000,
    "documents": "План мероприятий подписали " * 5_000,
    "signings": "подписали 14 апреля 2025 года план на 2025–2027 годы " * 3_000,
    "spaces": "план" + " " * 150_000 + "план",
    "initials": "The governors signed the memorandum. " + "A. B. C. " * 5_000,
    "signers": "Plan\n"
    + "Mayor of Omsk Ivan Petrov and Mayor of Orhei Ion Rusu signed a plan of Omsk and Orhei. "
    * 440,
    "clauses": "The memorandum says a house will be built, " + "a mill will be built, " * 2_000,
    "kazakh deeds": "Тараптар келісті: " + "Абай мен Омбы жол салады, мектеп ашу және " * 4_000,
    "kazakh numbers": "Көктемде " + "Омбыдан су 1 1 1 1 " * 4_000 + "тонна су берілді.",
    "kazakh meetings": "Форумда Абай облысы хаттамаға қол қойды. Ол қол қойды. " * 1_500,
    "kazakh names": "Меморандумға " + "Зайсан, Күршім мен Омбы аудандары " * 4_000 + "қол қойды.",
    "kazakh bodies": "Абай министрлігі мен «Дала» АҚ және Омбы университеті " * 3_000 + "қол қойды",
    "places": "They signed a memorandum. "
    + " ".join(
        f"Or{_letters(n)} Province signed it with La{_letters(n)} City." for n in range(800)
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
    began = time.process_time()
    with contextlib.suppress(CoopplanError):
        extract(text)
    # Of the processor; without bounds each of these takes minutes.
    assert time.process_time() - began < 10


def test_what_is_dropped_from_a_page() -> None:
    from coopplan.extract.clean import without_tags

    page = "<html><p>Раз<!-- <p>нет</p> --></p><NAV>меню<nav>вложено</NAV>два<script>x</p>"
    told = without_tags(page)
    assert len(told) == len(page)
    assert told.split() == ["Раз", "два", "x"]
