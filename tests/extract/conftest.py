"""The tests of this folder are of the rules, whatever the learned weights make of what they say.

A module marked ``weighed`` reads texts as ``coopplan extract`` does.
"""

from __future__ import annotations

import pytest

from coopplan.extract import measures, press_release
from coopplan.extract.draft import DraftSignatory
from coopplan.extract.learned.candidates import Reading
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.statuses import Piece
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def _as_proposed(_told: list[Told], proposals: list[list[Piece]], _lang: Lang) -> list[list[Piece]]:
    return proposals


def _as_read(read: Reading, _signed: list[Person]) -> list[Mention]:
    return read.sides


def _who_signed(read: Reading) -> list[Person]:
    return read.signers


def _signed_for(
    _read: Reading, signed: list[DraftSignatory], _sides: list[Mention]
) -> list[DraftSignatory]:
    return signed


@pytest.fixture(autouse=True)
def rules_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take what the rules say, but in modules marked ``weighed``."""
    if request.node.get_closest_marker("weighed") is None:
        monkeypatch.setattr(measures, "weighed", _as_proposed)
        monkeypatch.setattr(press_release, "weighed", _as_read)
        monkeypatch.setattr(press_release, "who_signed", _who_signed)
        monkeypatch.setattr(press_release, "signed_for", _signed_for)
