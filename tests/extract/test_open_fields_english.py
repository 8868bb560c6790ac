"""English: what an office is in charge of in words of no list is its field, and nobody's name."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIGNED = "Minister of {} Nadir Osku of Chad and Minister of Roads Ben Holt of Mali signed a pact."
BEFORE = [
    "Industry, Trade and Supply",
    "Trade and Water Resources",
    "Rural Housing and Building Material Industries",
    "Wildlife and Parks",
]


@pytest.mark.parametrize("field", BEFORE)
def test_the_last_field_before_a_name_is_no_part_of_it(field: str) -> None:
    signed = extract(SIGNED.format(field), Lang.EN).signatories
    assert [(one.name, one.office) for one in signed] == [
        ("Nadir Osku", f"Minister of {field}"),
        ("Ben Holt", "Minister of Roads"),
    ]


POSTS = [
    "Minister of Regional Municipalities and Water Resources",
    "Under-Secretary for Regional Municipalities Affairs",
    "Minister of State for Artificial Intelligence, Digital Economy and Remote Work Applications",
    "Vice Chancellor for Research and Graduate Studies",
    "Deputy Director General for Executive Affairs",
    "Dean (Academic Courses)",
    "Dean-Sponsored Research & Industrial Consultancy (SRIC)",
    "Director - Planning",
    "Chairman of the Board of Trustees",
]


@pytest.mark.parametrize("post", POSTS)
def test_an_office_behind_a_name_has_its_whole_field(post: str) -> None:
    text = f"The agreement was signed by Nadir Osku, {post}, and Ben Holt, Mayor of Linz."
    signed = extract(text, Lang.EN).signatories
    assert [(one.name, one.office) for one in signed] == [
        ("Nadir Osku", post),
        ("Ben Holt", "Mayor"),
    ]


NEXT = [
    ("Minister of Trade and Ann Maria Cruz, Mayor of Linz", "Ann Maria Cruz"),
    ("Minister of Trade and Vice Premier Ben Holt of Mali", "Ben Holt"),
    ("Minister of Trade Ann Cruz of Mali and Rector Ben Holt", "Ben Holt"),
]


@pytest.mark.parametrize(("said", "last"), NEXT)
def test_the_next_one_is_no_field(said: str, last: str) -> None:
    signed = extract(f"The pact was signed by the {said}.", Lang.EN).signatories
    assert signed[-1].name == last


def test_a_company_with_its_form_is_nobody() -> None:
    text = (
        "The Ministry of Roads signed a pact with Mali Liquefied Gas (Mali LNG) Co. for three "
        "projects.\n\nOmar Nasir, Minister of Roads, signed on behalf of the Ministry, and Ben "
        "Holt, CEO of Mali LNG Co., on behalf of the company."
    )
    names = {one.name for one in extract(text, Lang.EN).signatories}
    assert names == {"Omar Nasir", "Ben Holt"}
