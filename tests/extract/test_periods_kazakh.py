"""For which days a Kazakh paper is said to hold."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _period(text: str) -> tuple[str, str] | None:
    found = extract(text, Lang.KK).period
    return (str(found[0]), str(found[1])) if found else None


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("2031 жылғы 1 наурыздан 2033 жылғы 31 қазанға дейінгі", ("2031-03-01", "2033-10-31")),
        ("2031 жылдың наурызынан 2033 жылдың қазанына дейінгі", ("2031-03-01", "2033-10-31")),
        ("2031 жылғы наурыздан қазанға дейінгі", ("2031-03-01", "2031-10-31")),
        ("2031 мен 2033 жылдар аралығындағы", ("2031-01-01", "2033-12-31")),
        ("2031 жылдан бастап бес жылға арналған", ("2031-01-01", "2035-12-31")),
        ("2033 жылғы 30 сәуірге дейінгі", ("None", "2033-04-30")),
        ("2033 жылдың аяғына дейінгі", ("None", "2033-12-31")),
        ("2033 жылғы 31 сәуірге дейінгі", None),
    ],
)
def test_years_before_a_plan(said: str, period: tuple[str, str] | None) -> None:
    text = (
        "Екі ел жоспарға қол қойды\nҚазақстан мен Өзбекстан "
        f"{said} ынтымақтастық жоспарына қол қойды."
    )
    assert _period(text) == period


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("Құжат 2033 жылғы 30 сәуірге дейін жарамды.", ("None", "2033-04-30")),
        ("Жоспар 2033 жылдың аяғына дейін қолданылады.", ("None", "2033-12-31")),
        ("Зауыт құжатқа сәйкес 2033 жылғы 30 сәуірге дейін салынады.", None),
    ],
)
def test_until_when_a_paper_holds(said: str, period: tuple[str, str] | None) -> None:
    text = f"Екі ел жоспарға қол қойды\nҚазақстан мен Өзбекстан жоспарға қол қойды. {said}"
    assert _period(text) == period


def test_a_fuller_telling_of_the_years_of_a_paper() -> None:
    text = (
        "Қазақстан мен Өзбекстан 2033 жылға дейінгі жол картасын бекітті\nЕкі ел құжат алмасты. "
        "Олардың қатарында:\n– достық шартын 2029–2033 жылдары іске асырудың жол картасы;\n"
        "– су туралы келісім бар."
    )
    assert _period(text) == ("2029-01-01", "2033-12-31")
