"""Who heads an English place or body and stands right behind its name is no part of it."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed


TOWNS = """Mayor of the municipality of Old Karz Ivan Petkov and Mayor of the twin municipality of \
Orva Mesut Akar"""
CHAMBERS = """Chairman of the Karz Chamber of Commerce Hajj Omar Nasser and Chairman of the Orva \
Chamber of Commerce Faisal bin Omar Lahad"""


@pytest.mark.parametrize(
    ("doers", "signed"),
    [
        (TOWNS, {("Ivan Petkov", "Old Karz"), ("Mesut Akar", "Orva")}),
        (
            CHAMBERS,
            {
                ("Omar Nasser", "Karz Chamber of Commerce"),
                ("Faisal bin Omar Lahad", "Orva Chamber of Commerce"),
            },
        ),
    ],
    ids=["towns", "chambers"],
)
def test_the_head_behind_the_name(doers: str, signed: set[tuple[str, str]]) -> None:
    draft = extract(f"Partners sign an agreement\n\n{doers} signed an agreement on twinning.\n")
    assert {(one.name, one.party) for one in draft.signatories} == signed
