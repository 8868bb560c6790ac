"""What a sentence says in so many words stands, whatever was learned of others like it."""

from __future__ import annotations

import pytest

from coopplan.extract.gazetteer import Entry
from coopplan.extract.learned import for_whom
from coopplan.extract.learned.weights import Weights
from coopplan.extract.mention import Mention
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

TEXT = (
    "Graz University and Linz University have signed a memorandum of understanding.\n\n"
    "Ann Cruz signed on behalf of Graz University and Ben Holt on behalf of Linz University, in "
    "the presence of Otto Sand."
)


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_who_signed_for_whom_in_so_many_words(
    monkeypatch: pytest.MonkeyPatch, chance: float
) -> None:
    monkeypatch.setattr(Weights, "chance", lambda *_: chance)
    monkeypatch.setattr("coopplan.extract.press_release.weighed", lambda read, _: read.sides)
    assert {(one.name, one.party) for one in extract(TEXT, Lang.EN).signatories} == {
        ("Ann Cruz", "Graz University"),
        ("Ben Holt", "Linz University"),
    }


def test_the_other_of_two_sides_is_his_of_whom_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Weights, "chance", lambda *_: 0.0)
    monkeypatch.setattr("coopplan.extract.press_release.weighed", lambda read, _: read.sides)
    monkeypatch.setattr("coopplan.extract.press_release.who_signed", lambda read: read.signers)
    text = (
        "Graz University and Linz University have signed a memorandum of understanding.\n\n"
        "Ann Cruz signed it on behalf of Graz University and Ben Holt on behalf of the other side."
    )
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == {
        ("Ann Cruz", "Graz University"),
        ("Ben Holt", "Linz University"),
    }


def test_a_body_of_one_of_the_sides_signs_for_it() -> None:
    chad = Mention(Entry("n", "TD", "TD", "", "Chad"), 0, 4, "Chad")
    mali = Mention(Entry("n", "ML", "ML", "", "Mali"), 0, 4, "Mali")
    assert for_whom.owner("Ministry of Trade of Chad", [chad, mali]) == "Chad"
    assert for_whom.owner("Ministry of Trade", [chad, mali]) == "Ministry of Trade"
    assert for_whom.owner(None, [chad, mali]) is None
