"""Where a Kazakh paper was signed, or is to be, and where a text names no such place."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_TALKS = "Омбы мен Самара облысының басшылары Петропавл қаласында кездесті."
_COMING = "Қазақстан мен Өзбекстан ынтымақтастық туралы келісімге қол қояды."


def _place(text: str) -> str | None:
    return extract(text, Lang.KK).signed_at


@pytest.mark.parametrize(
    "text",
    [
        f"Екі өңір\n{_TALKS}",
        (
            "Омбы облысының делегациясы Петропавлда\nСолтүстік Қазақстан облысының әкімі мен Омбы "
            "облысының губернаторы облыстық әкімдікте өткен жиынға қатысты."
        ),
    ],
)
def test_talks_without_a_paper_are_no_place_of_signing(text: str) -> None:
    assert _place(text) is None


def test_talks_that_end_in_a_paper_tell_where_it_was_signed() -> None:
    assert _place(f"Екі өңір\n{_TALKS} Олар меморандумға қол қойды.") == "Петропавл"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Министр Асан Үсенов ертең Ташкентке барады.", "Ташкент"),
        ("Министр Асан Үсенов ертең Ташкент қаласына сапармен келеді.", "Ташкент"),
        ("Тараптар 4 мамырда Ташкентте кездеседі.", "Ташкент"),
        ("Келіссөз Ташкент қаласында өтпек.", "Ташкент"),
        ("Ташкентте рәсімделетін құжат жобасы дайын.", "Ташкент"),
        ("Министр былтыр Ташкентте болды.", None),
        ("Ташкент делегациясы Қазақстанға келеді.", None),
    ],
)
def test_where_it_is_to_be_signed(said: str, place: str | None) -> None:
    assert _place(f"Жаңа құжат\n{_COMING} {said}") == place


_SIGNED = "Министр Асан Үсенов пен министр Иван Петров келісімге қол қойды."


@pytest.mark.parametrize(
    ("opening", "said", "place"),
    [
        (
            "МӘСКЕУ, 9 қараша.",
            f"{_SIGNED} Қазақстандық министр Мәскеуге сапармен келген.",
            "Мәскеу",
        ),
        ("АНКАРА.", f"{_SIGNED} Президенттің Түркияға сапары аяқталды.", "Анкара"),
        ("АСТАНА.", f"Бүгін елордада {_SIGNED[0].lower()}{_SIGNED[1:]}", "Астана"),
        ("АСТАНА. Агенттік –", f"{_SIGNED} Иван Петровтың Қазақстанға сапары аяқталды.", None),
        ("АСТАНА. Агенттік –", _SIGNED, None),
        ("АНКАРА.", f"{_SIGNED} Былтыр президенттің Түркияға сапары болды.", None),
        ("АЛМАТЫ.", f"Бүгін елордада {_SIGNED[0].lower()}{_SIGNED[1:]}", None),
    ],
)
def test_town_of_a_dateline(opening: str, said: str, place: str | None) -> None:
    assert _place(f"Жаңа құжат туралы\n{opening} {said}") == place


def test_house_in_a_city() -> None:
    text = (
        "Жаңа құжат\nБакудегі Низами атындағы мәдениет орталығында Абай облысы мен Гянджа қаласы "
        "меморандумға қол қойды."
    )
    assert _place(text) == "Баку"
