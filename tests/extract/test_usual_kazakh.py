"""What a Kazakh present tense promises, and what it only says of how things are."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import Status
from coopplan.model.text import Lang

LEAD = "Жаңа құжат жайлы\nАбай облысы мен Омбы облысы меморандум жасасты.\n"


@pytest.mark.parametrize(
    "said",
    [
        "Облыста мақта негізінен қолмен теріледі.",
        "Аймақтағы жерлердің көбі жаңбырмен суарылады.",
        "Бұл сала әлі де мемлекеттен қаржыландырылады.",
        "Мұндай кездесулер жиі өткізіліп тұрады.",
        "Екі өңірдің шекарасы 400 шақырымға созылады.",
        "Екі тілдің түбі бір тамырға барып тіреледі.",
        "Әкім көп ұзамай жобалардың да кезегі келетінін айтты.",
        "Жаңа құжат ортақ салалардың аясын кеңейтуі тиіс.",
    ],
)
def test_how_things_are_is_no_measure(said: str) -> None:
    assert extract(LEAD + said, Lang.KK).measures == ()


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Енді колледждер дәнекерлеу бойынша шеберлер даярлайды.", Status.PLANNED),
        ("Келесі жылы мұнда негізінен күріш өсіріледі.", Status.PLANNED),
        ("Зауыт Көкшетауда комбайн құрастыруды бастады.", Status.IN_PROGRESS),
    ],
)
def test_what_is_promised_or_begun(said: str, status: Status) -> None:
    assert [one.status for one in extract(LEAD + said, Lang.KK).measures] == [status]
