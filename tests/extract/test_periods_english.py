"""English stretches of time: how they are written, and of which paper they are said."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract import dates
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.model.codes import AgreementKind

FORMS = {
    "The plan runs from January 2031 to December 2033.": ("2031-01-01", "2033-12-31"),
    "The plan runs April 2031 – March 2033.": ("2031-04-01", "2033-03-31"),
    "It is valid from 5 May 2031 to 4 May 2034.": ("2031-05-05", "2034-05-04"),
    "Strategic Partnership Agreement 2031 to 2035.": ("2031-01-01", "2035-12-31"),
    "It is effective from 2031 through to 2033.": ("2031-01-01", "2033-12-31"),
    "It is effective from 2031 up to 2033.": ("2031-01-01", "2033-12-31"),
    "from 2031 until the end of 2033": ("2031-01-01", "2033-12-31"),
    "The plan for 2031-33.": ("2031-01-01", "2033-12-31"),
    "It expires in 2033.": (None, "2033-12-31"),
    "It will expire on 30 June 2033.": (None, "2033-06-30"),
    "It runs to the end of 2033.": (None, "2033-12-31"),
}


@pytest.mark.parametrize("text", FORMS)
def test_a_stretch_is_read_in_every_form(text: str) -> None:
    found = [
        (one.first and one.first.isoformat(), one.last and one.last.isoformat())
        for one in dates.periods(Span(0, len(text), text))
    ]
    assert found == [FORMS[text]]


@pytest.mark.parametrize(
    "text",
    [
        "2031-05-16",
        "in the 2031-32 school year",
        "for the 2031/32 season",
        "signed on 3 May 2031 and 2033",
        "in 2031 and 2033",
        "15 May 2031 - 17 May 2031",
        "exports grew 2031 to 2033",
        "It expires on 31 June 2033.",
    ],
)
def test_what_is_no_stretch(text: str) -> None:
    assert dates.periods(Span(0, len(text), text)) == []


def test_it_means_the_paper_of_the_sentence_before() -> None:
    text = """Tornio and Kirov go on together

Tornio and Kirov signed a partnership agreement on Monday. It will run until 2033.
"""
    assert extract(text).period == (None, date(2033, 12, 31))
    other = text.replace("It will", "The stadium of Oulu will")
    assert extract(other).period is None


PLANS = {
    "carried out": """Guests from Kirov in Tornio

A delegation of Kirov is in Tornio this week. The two towns looked at how the Work Plan for \
2031-2033 is being carried out.
The partnership agreement of the towns was signed in 2023.
""",
    "that rests on an agreement": """Tornio to carry out its agreement with Kirov

Tornio has issued Plan No 81 of 5 May 2031 on implementing the Cooperation Agreement between \
Tornio and Kirov in 2031-2033. The harbour of Kirov will sign a memorandum with that of Tornio.
""",
}


@pytest.mark.parametrize("text", PLANS.values(), ids=PLANS)
def test_an_article_is_about_the_plan_that_it_calls_by_its_years(text: str) -> None:
    draft = extract(text)
    assert draft.kind is AgreementKind.PLAN
    assert draft.period == (date(2031, 1, 1), date(2033, 12, 31))


def test_what_people_have_just_signed_beats_the_plan_it_follows() -> None:
    text = """Guests from Kirov in Tornio

The two towns looked at the Work Plan for 2031-2033.
A memorandum on the harbour was signed by Oleg Zimin, Mayor of Kirov, and Aino Lahti, Mayor of \
Tornio.
"""
    assert extract(text).kind is AgreementKind.MEMORANDUM
