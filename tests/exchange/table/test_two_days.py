"""Two days on two lines of a cell, in figures and without their year."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.exchange.table.cells import deadline_of
from coopplan.model.text import Lang


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("cell", ["14.05\n03.09", "14.05;\n03.09", "14.05\nи 03.09"])
def test_both_are_read(cell: str, lang: Lang) -> None:
    told = deadline_of(cell, lang, (date(2027, 1, 1), date(2027, 12, 31)))
    assert [one.edtf for one in told.stages] == ["2027-05-14", "2027-09-03"]
