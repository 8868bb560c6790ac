"""Deadlines that are put together of pieces: their own grammar reads them."""

from __future__ import annotations

import pytest

from coopplan.language import deadlines
from coopplan.language.deadlines import pieced
from coopplan.model.deadline import DeadlineKind
from coopplan.model.text import Lang

DAYS = {Lang.RU: "1 мая 2026 года", Lang.KK: "2026 жылғы 1 мамырдан", Lang.EN: "1 May 2026"}


@pytest.mark.parametrize("lang", Lang)
def test_each_is_read_as_it_is_meant(lang: Lang) -> None:
    quarters = [pieced.of_year(pieced.quarter(n, lang), 2026, lang) for n in (1, 2, 3, 4)]
    told = [deadlines.read(phrase, lang.value) for phrase in quarters]
    assert [one.kind for one in told] == [DeadlineKind.QUARTER] * 4
    assert [one.latest.month for one in told if one.latest] == [3, 6, 9, 12]
    halves = [pieced.of_year(pieced.half_year(n, lang), 2026, lang) for n in (1, 2)]
    told = [deadlines.read(phrase, lang.value) for phrase in halves]
    assert [one.kind for one in told] == [DeadlineKind.HALF_YEAR] * 2
    assert [one.latest.month for one in told if one.latest] == [6, 12]
    year = deadlines.read(pieced.year(2026, lang), lang.value)
    assert (year.kind, year.latest and year.latest.year) == (DeadlineKind.YEAR, 2026)
    since = deadlines.read(pieced.since(DAYS[lang], lang), lang.value)
    assert (since.earliest and since.earliest.isoformat(), since.latest) == ("2026-05-01", None)
