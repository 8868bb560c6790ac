"""What a Kazakh present tense promises, and what it only says of how things are."""

from __future__ import annotations

from datetime import date

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
        "Екі жұрт ежелден көрші, демек, жақын болуы заңды.",
        "Жолымыз алыс болса да, біз қашанда біргеміз.",
        "Сауда саласы жылдан-жылға жаңаруда.",
        "Сауда жыл өткен сайын арта беретінін қонақтар атап өтті.",
        "Кеш соңында жас әншілер меймандарға концерт берді.",
        "Облысымыз ең озық өңірлер қатарына қосылсын.",
        "Екі өңір медицинада, ғылымда, табиғат қорғауда және басқа салаларда бірге.",
        "Былтыр ғана ашылған, теңізге шыққан порт үшін құжат маңызды.",
        "Құжатқа достық байланысты 2027-2029 жылдары нығайтуға арналған шаралар енгізілген.",
        "Сондай-ақ оқыңыз: Ақсуда көпір салынды | Екібастұзда аурухана ашылды.",
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


def test_what_there_is_in_a_plan_is_planned() -> None:
    said = "Жоспарымызда мектептердің құрылысы, саябақтарды жарықтандыру және көпірді жаңғырту бар."
    found = extract(LEAD + said, Lang.KK).measures
    assert [(one.quote, one.status) for one in found] == [
        ("мектептердің құрылысы", Status.PLANNED),
        ("саябақтарды жарықтандыру", Status.PLANNED),
        ("көпірді жаңғырту", Status.PLANNED),
    ]


def test_a_tour_of_the_year_is_a_deed() -> None:
    said = "Биыл филармония Омбыда үлкен концерт берді."
    assert len(extract(LEAD + said, Lang.KK).measures) == 1


@pytest.mark.parametrize(
    ("said", "years"),
    [
        (
            "Меморандумға 2027-2029 жылдарда дамуға арналған іс-шаралар жоспары енгізілді.",
            (2027, 2029),
        ),
        ("Қонақтарға 2027-2029 жылдарға арналған іс-шаралар жоспары таныстырылды.", None),
    ],
)
def test_the_years_of_a_plan_inside_the_document(said: str, years: tuple[int, int] | None) -> None:
    days = years and (date(years[0], 1, 1), date(years[1], 12, 31))
    assert extract(LEAD + said, Lang.KK).period == days
