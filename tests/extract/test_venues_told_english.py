"""Where an English paper was signed, by what is told beside the signing, and on which day."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

_SIGNED = (
    "Ohio and Utah sign a pact\nGovernors Ann Cruz of Ohio and Ben Holt of Utah signed an agreement"
)

TOWNS = [
    (f"{_SIGNED}. It happened in San Diego, where the first session was held.", "San Diego"),
    (f"{_SIGNED}. Cruz is in San Diego on a working visit.", "San Diego"),
    (f"{_SIGNED}. Cruz has a cousin in San Diego on the coast.", None),
    (f"{_SIGNED}. The ceremony was held at the City Hall in Brookfield.", "Brookfield"),
    (f"{_SIGNED}. San Diego hosted the signing ceremony.", "San Diego"),
    (f"{_SIGNED}. San Diego hosted a fair of books last year.", None),
    (f"{_SIGNED} at the San Diego Convention Center on Tuesday.", "San Diego"),
    (
        f"{_SIGNED}. The ceremony was held on the campus of San Diego Community College.",
        "San Diego",
    ),
    (f"{_SIGNED}. The ceremony was held on the campus of Washington State University.", None),
    (f"{_SIGNED} in Orwin in the presence of a minister.", "Orwin"),
    (
        (
            "In San Diego on Thursday Ohio and Utah agreed on water. Governors Ann Cruz of Ohio "
            "and Ben Holt of Utah signed a memorandum."
        ),
        "San Diego",
    ),
]


@pytest.mark.parametrize(("text", "town"), TOWNS)
def test_a_town_is_told_beside_the_signing(text: str, town: str | None) -> None:
    assert extract(text, Lang.EN).signed_at == town


_HEADS = "Governors Ann Cruz of California and Ben Holt of Ohio"
DATELINES = [
    (f"San Diego, 4 May. {_HEADS} signed a memorandum here today.", "San Diego"),
    (f"San Diego, 4 May. {_HEADS} signed a memorandum.", None),
    (f"ORWIN, May 4 (KP) – {_HEADS} signed a memorandum here on Monday.", "Orwin"),
    (
        (
            f"SAN DIEGO – California and Ohio share water. {_HEADS} signed a memorandum during a "
            "ceremony at the Capitol."
        ),
        "San Diego",
    ),
    (
        (
            f"LONDON – California and Ohio share water. {_HEADS} signed a memorandum during a "
            "ceremony at the Capitol."
        ),
        None,
    ),
    (f"SAN DIEGO – California and Ohio share water. {_HEADS} signed a memorandum.", None),
]


@pytest.mark.parametrize(("text", "town"), DATELINES)
def test_a_dateline_is_the_place_where_the_text_says_so(text: str, town: str | None) -> None:
    assert extract(text, Lang.EN).signed_at == town


DAYS = [
    (
        (
            "Governor Ann Cruz of Ohio came to Denver on 17 May 2023. The pact with Utah was "
            "signed the same day by her and Governor Ben Holt of Utah."
        ),
        date(2023, 5, 17),
    ),
    (
        (
            "On 5 May 2023 a delegation of Ohio visited Denver. During the visit a pact was "
            "signed by Governors Ann Cruz of Ohio and Ben Holt of Utah."
        ),
        date(2023, 5, 5),
    ),
    (
        (
            "On 5 May 2023 a delegation of Ohio came for a three-day visit. During the visit a "
            "pact was signed by Governors Ann Cruz of Ohio and Ben Holt of Utah."
        ),
        None,
    ),
    (
        (
            "From 5 May 2023 a delegation of Ohio visits Denver. During the visit a pact was "
            "signed by Governors Ann Cruz of Ohio and Ben Holt of Utah."
        ),
        None,
    ),
    (
        (
            "A first agreement was made on 5 May 2003. During the visit a pact was signed by "
            "Governors Ann Cruz of Ohio and Ben Holt of Utah."
        ),
        None,
    ),
    (
        (
            "The agreement between Graz and Linz, which was signed on 3 March 2022 by Mayors Ann "
            "Cruz and Ben Holt, will run for three years."
        ),
        date(2022, 3, 3),
    ),
    (
        (
            "Mayors Ann Cruz of Graz and Ben Holt of Linz signed a protocol. They praised the "
            "agreement, which was signed on 3 March 2012."
        ),
        None,
    ),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_a_signing_may_be_told_before_it(text: str, day: date | None) -> None:
    assert extract(text, Lang.EN).signed_on == day
