"""A month or a day beside a school year lies in that school year."""

from __future__ import annotations

import pytest

from coopplan.language.deadlines import read


@pytest.mark.parametrize(
    ("phrase", "kind", "first", "last"),
    [
        ("2027-2028 учебный год, март", "month", "2028-03-01", "2028-03-31"),
        ("2027-2028 учебный год, ноябрь", "month", "2027-11-01", "2027-11-30"),
        ("ноябрь, 2027/28 учебный год", "month", "2027-11-01", "2027-11-30"),
        ("2027-2028 учебный год, март 2028 года", "month", "2028-03-01", "2028-03-31"),
        ("2027-2028 учебный год, 9 апреля", "day", "2028-04-09", "2028-04-09"),
        ("2027-2028 учебный год, до 9 апреля", "by_date", None, "2028-04-09"),
        ("2027-2028 учебный год, декабрь-февраль", "range", "2027-12-01", "2028-02-29"),
        ("2027-2028 учебный год, октябрь, май", "range", "2027-10-01", "2028-05-31"),
        ("2027-2028 оқу жылы, наурыз", "month", "2028-03-01", "2028-03-31"),
        ("2027-2028 оқу жылы, қазан", "month", "2027-10-01", "2027-10-31"),
        ("2027-2028 academic year, March", "month", "2028-03-01", "2028-03-31"),
        ("2027-2028 учебный год", "range", "2027-09-01", "2028-08-31"),
        ("2027-2028 учебный год, март 2029 года", "unparsed", None, None),
        ("2027-2028 учебный год, I полугодие", "unparsed", None, None),
        ("2027-2028 учебный год, 2 квартал", "unparsed", None, None),
        ("учебный год, март", "unparsed", None, None),
    ],
)
def test_a_month_of_a_school_year(
    phrase: str, kind: str, first: str | None, last: str | None
) -> None:
    told = read(phrase)
    days = [day.isoformat() if day else None for day in (told.earliest, told.latest)]
    assert [told.kind.value, *days] == [kind, first, last]
