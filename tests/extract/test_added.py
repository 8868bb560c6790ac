"""A measure that a person points at by its words: where they stand, and what is told of it."""

from __future__ import annotations

import pytest

from coopplan.extract.added import measure
from coopplan.model.text import Lang

TEXT = (
    "Город подписал меморандум\n\nМэр Игорь Лапин подписал меморандум. Стороны планируют "
    "построить «Ледовый  дворец» у рынка. На зав\u00adоде идёт ремонт цеха.\n"
)


@pytest.mark.parametrize(
    ("typed", "quote"),
    [
        ("ледовый дворец", "Ледовый  дворец"),
        ("«Ледовый дворец»", "«Ледовый  дворец»"),
        ("“ледовый дворец” у рынка.", "«Ледовый  дворец» у рынка"),
        ("'построить \"Ледовый дворец'", None),
        ("построить … у рынка", "построить «Ледовый  дворец» у рынка"),
        ("построить... рынка", "построить «Ледовый  дворец» у рынка"),
        ("На заводе идёт ремонт", "На зав\u00adоде идёт ремонт"),
        ("строить «Ледовый дворец»", None),
        ("построить ледовый дворец", None),
        ("меморандум … рынка", "меморандум. Стороны планируют построить «Ледовый  дворец» у рынка"),
        ("Город … дворец", None),
        ("…", None),
        ("« »", None),
    ],
)
def test_words_are_found_as_they_stand(typed: str, quote: str | None) -> None:
    found = measure(TEXT, typed, Lang.RU)
    assert (found.quote if found else None) == quote
    if found:
        assert TEXT[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    ("text", "lang", "typed", "status", "sector"),
    [
        (TEXT, Lang.RU, "планируют построить … рынка", "planned", "trade"),
        (TEXT, Lang.RU, "идёт ремонт цеха", "in_progress", "industry"),
        (
            "Astana әкімдігі келісімге қол қойды. Мектеп салынып жатыр. Тараптар риза.",
            Lang.KK,
            "мектеп салынып жатыр",
            "in_progress",
            "education",
        ),
        (
            "Two cities signed a pact. The new school is being built by the river.",
            Lang.EN,
            "new school is being built",
            "in_progress",
            "education",
        ),
        (
            "Two cities signed a pact. A school for all.",
            Lang.EN,
            "a school",
            "planned",
            "education",
        ),
    ],
)
def test_status_and_sector_are_told_from_the_words(
    text: str, lang: Lang, typed: str, status: str, sector: str
) -> None:
    found = measure(text, typed, lang)
    assert found is not None
    assert (found.status, found.sector) == (status, sector)
    assert found.title[0].isupper()
