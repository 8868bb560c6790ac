"""English signers told by what was signed before them: «Ben Holt did the same in Lyon»."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

FIRST = "Graz and Lyon have concluded an agreement.\n\nMayor Ann Cruz of Graz {} it in Graz."


@pytest.mark.parametrize("signed", ["put her name to", "signed"])
@pytest.mark.parametrize(
    "then",
    [
        "Ben Holt, Mayor of Lyon, did the same in Lyon by video link.",
        "Mayor Ben Holt of Lyon later did so in Lyon.",
        "Lyon Mayor Ben Holt followed suit on Monday.",
        "The Mayor of Lyon, Ben Holt, has since done the same.",
    ],
)
def test_who_does_what_was_signed_before_signs(signed: str, then: str) -> None:
    draft = extract(f"{FIRST.format(signed)} {then}", Lang.EN)
    found = [(one.name, one.party) for one in draft.signatories]
    assert found == [("Ann Cruz", "Graz"), ("Ben Holt", "Lyon")]


@pytest.mark.parametrize(
    "then",
    [
        "Mayor Ben Holt of Lyon said that he did the same in school.",
        "The trees are old. Mayor Ben Holt of Lyon did the same with his garden.",
    ],
)
def test_who_does_something_else_does_not(then: str) -> None:
    draft = extract(f"{FIRST.format('signed')} {then}", Lang.EN)
    assert [one.name for one in draft.signatories] == ["Ann Cruz"]


def test_where_one_does_the_same_is_not_where_the_others_signed() -> None:
    said = (
        "Graz and Lyon have an agreement.\n\nMayor Ann Cruz of Graz put her name to it on Monday. "
        "Mayor Ben Holt of Lyon did the same in Linz."
    )
    assert extract(said, Lang.EN).signed_at is None
