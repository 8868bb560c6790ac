"""What a text denies is no promise; what has not begun is still planned."""

from __future__ import annotations

import pytest

from coopplan.extract import denied
from coopplan.extract.press_release import extract
from coopplan.model.codes import Status
from coopplan.model.text import Lang

RUSSIAN = "Омская и Павлодарская области подписали план на 2031–2033 годы. "
ENGLISH = "Leeds and Almaty signed a cooperation plan. "


@pytest.mark.parametrize(
    "text",
    [
        RUSSIAN + "Стороны не откроют новый рейс.",
        RUSSIAN + "Стороны не планируют строить мост.",
        RUSSIAN + "Завод в Таре не будет построен.",
        ENGLISH + "The cities will not build a bridge.",
        ENGLISH + "The cities do not plan to open a route.",
        "Омбы мен Павлодар облыстары жоспарға қол қойды. Тараптар көпір салмайды.",
    ],
)
def test_a_denied_deed_is_no_measure(text: str) -> None:
    assert extract(text).measures == ()


@pytest.mark.parametrize(
    ("lang", "quote", "told", "status"),
    [
        (Lang.RU, "Строительство моста не начато", Status.IN_PROGRESS, Status.PLANNED),
        (Lang.RU, "не откроют новый рейс", Status.PLANNED, None),
        (Lang.RU, "не только построят школу", Status.PLANNED, Status.PLANNED),
        (Lang.RU, "построят не менее пяти школ", Status.PLANNED, Status.PLANNED),
        (Lang.RU, "не останутся без помощи школы", Status.PLANNED, Status.PLANNED),
        (Lang.RU, "Нельма вернётся в реки", Status.PLANNED, Status.PLANNED),
        (Lang.EN, "will not close the port", Status.PLANNED, None),
        (Lang.EN, "The towns do not plan to open a route", Status.PLANNED, None),
        (Lang.EN, "invite states not party to the pact", Status.PLANNED, Status.PLANNED),
        (Lang.EN, "open a school that will not charge", Status.PLANNED, Status.PLANNED),
        (Lang.EN, "not only build a school", Status.PLANNED, Status.PLANNED),
        (Lang.EN, "build no fewer than ten boats", Status.PLANNED, Status.PLANNED),
    ],
)
def test_what_is_left_of_a_status(
    lang: Lang, quote: str, told: Status, status: Status | None
) -> None:
    assert denied.status(quote, told, lang) is status
