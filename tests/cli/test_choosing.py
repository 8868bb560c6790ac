"""What an answer at a question means: letters on any keyboard, one of a closed list."""

from __future__ import annotations

import pytest

from coopplan.cli.choosing import letter, listed, one_of

KINDS = {"plan": "план", "programme": "программа", "protocol": "протокол", "other": "План Б"}


@pytest.mark.parametrize(
    ("told", "allowed", "meant"),
    [
        ("C", "kcd", "c"),
        ("с", "kcd", "c"),  # on the key of c
        ("в", "kcd", "d"),  # on the key of d
        ("Д", "kcd", "d"),  # sounds like it
        ("к", "kcd", "k"),
        ("л", "kcd", "k"),
        ("ф", "at", "a"),
        ("а", "at", "a"),
        ("т", "n", "n"),
        ("н", "n", "n"),
        ("н", "yn", None),  # stands on y, and is the first letter of no
        ("x", "kcd", None),
        ("cc", "kcd", None),
        ("", "kcd", ""),
    ],
)
def test_a_letter_is_meant_on_any_keyboard(told: str, allowed: str, meant: str | None) -> None:
    assert letter(told, tuple(allowed)) == meant


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("2", "programme"),
        ("0", None),
        ("5", None),
        ("plan", "plan"),
        ("План", "plan"),  # by its whole label, though another begins so
        ("план б", "other"),
        ("прот", "protocol"),
        ("pro", None),
        ("прог", "programme"),
        ("никакой", None),
    ],
)
def test_one_of_a_list_is_told_by_number_or_word(told: str, meant: str | None) -> None:
    assert one_of(told, KINDS) == meant


def test_the_list_shows_numbers_and_the_present_one() -> None:
    assert listed(KINDS, "programme") == [
        "1 план,", "*2 программа,", "3 протокол,", "4 План Б",
    ]  # fmt: skip
