"""What an answer typed at a question means: a letter on any keyboard, one of a closed list.

The rule: nobody has to switch the keyboard to answer, and an answer that may mean two things means
none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.model.text import fold

_KEYS = str.maketrans("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm")
"""The Latin letter on the key of each Cyrillic one."""
_LIKE = str.maketrans("авекмнорстухді", "abekmnopctyxdi")
"""The Latin letter that a Cyrillic one looks or sounds like."""


def letter(told: str, allowed: Sequence[str]) -> str | None:
    """Return which of the letters allowed is meant, None for no one; an empty answer is itself.

    A Cyrillic letter stands for the Latin one on its key, or for the one that it is like.
    """
    lowered = told.lower()
    if lowered in ("", *allowed):
        return lowered
    meant = {lowered.translate(_KEYS), lowered.translate(_LIKE)} & set(allowed)
    return meant.pop() if len(meant) == 1 else None


def one_of(told: str, choices: Mapping[str, str]) -> str | None:
    """Return the code meant of choices (code: label), None for no one or for several.

    It is told by its number in the list, by the code, by the label, or by the beginning of either.
    """
    if told.isascii() and told.isdigit():
        at = int(told)
        return list(choices)[at - 1] if 0 < at <= len(choices) else None
    wanted = fold(told)
    names = {code: (fold(code), fold(label)) for code, label in choices.items()}
    for whole in (True, False):
        found = [
            code
            for code, both in names.items()
            if any(name == wanted if whole else name.startswith(wanted) for name in both)
        ]
        if len(found) == 1:
            return found[0]
    return None


def listed(choices: Mapping[str, str], old: str | None) -> list[str]:
    """Return the choices, each by its number, the present one marked."""
    return [
        f"{'*' if code == old else ''}{number} {label}{',' if number < len(choices) else ''}"
        for number, (code, label) in enumerate(choices.items(), start=1)
    ]
