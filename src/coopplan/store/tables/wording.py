"""What the analyst adds to reports: words for the official form, and assessments."""

from __future__ import annotations

from sqlmodel import Field

from coopplan.model.text import Lang
from coopplan.store.tables.base import Row, Words, coded, day, row_of, whole, yes_no


class Word(Row, table=True):
    """The paragraph on a measure for a quarter in one language; without words it is taken back.

    Of several the last recorded counts. ``quarter`` is year x 4 + number - 1.
    """

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int = row_of("measure")
    quarter: int = whole(4, 40_000)
    lang: str = coded(Lang)
    words: Words = None
    own: int = yes_no()
    folded: str


class Assessment(Row, table=True):
    """The judgement of one person on a measure, or on the agreement, for a quarter.

    Of several of one person the last recorded counts; without words it is taken back.
    """

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int | None = row_of("measure", None)
    quarter: int = whole(4, 40_000)
    lang: str = coded(Lang)
    words: Words = None
    own: int = yes_no()
    assessed_on: str = day()
    signed: str = Field(min_length=1)
    folded: str
