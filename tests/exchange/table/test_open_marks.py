"""Quotation marks and brackets that are open at the end of a line or before a comma."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.open_marks import within
from tests.exchange.table.test_fields import names


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("АО «Луг", ["Мёд»", "МЧС"]),
        ("АО «НК «Луг", ["Мёд»"]),
        ('АО "Луг', ['Мёд"']),
        ("JSC “Meadow", ["Honey”"]),
        ("„Luga", ["Med“"]),
        ("Облмёд (отдел", ["Лугов)"]),
    ],
)
def test_it_is_open_where_a_line_below_closes_it(text: str, below: list[str]) -> None:
    assert within(text, below)


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("АО «Луг", ["МЧС"]),
        ("АО «Луг", ["АО «Мёд»"]),
        ("АО «НК «Луг»", ["АО «Мёд»"]),
        ('АО "Луг', ['АО "Мёд"']),
        ('АО "Луг"', ['АО "Мёд"']),
        ("„Luga“", ["Med”"]),
    ],
)
def test_what_nothing_closes_is_a_slip(text: str, below: list[str]) -> None:
    assert not within(text, below)


@pytest.mark.parametrize(
    "told",
    [
        ["АО «НК «Луг»", "МЧС"],
        ['АО "Луг, Мёд"', "МЧС"],
        ["АО «Луг", "МЧС"],
        ["JSC “Meadow, Honey”", "KEGOC"],
        ["Облмёд (отдел, Лугов)", "МЧС"],
    ],
)
def test_a_comma_within_marks_parts_no_bodies(told: list[str]) -> None:
    assert names(", ".join(told)) == told
