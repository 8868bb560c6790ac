"""What stands in for a letter that the terminal's encoding cannot show.

The rule: a report stays readable on every terminal. A Kazakh letter becomes the Cyrillic letter
nearest to it where the encoding has that one (cp1251), a Cyrillic letter its Latin spelling
(ASCII), a dash or a quotation mark its plain sister; only what has no likeness becomes ``?``.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable

NAME = "coopplan"
"""The name under which the fallback is known to Python's encoders."""

_NEAR = dict(zip("әғқңөұүһі", "агкноуухи", strict=True))

_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяі",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i".split(),
        strict=True,
    )
) | {"ъ": "", "ь": ""}

_SIGNS = {
    "—": "-",
    "–": "-",
    "−": "-",
    "‑": "-",
    "…": "...",
    "«": '"',
    "»": '"',
    "“": '"',
    "”": '"',
    "„": '"',
    "’": "'",
    "‘": "'",
    "№": "No.",
    "→": "->",
    "←": "<-",
    "≈": "~",
    "≤": "<=",
    "≥": ">=",
    "×": "x",
    "•": "*",
    "·": ".",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
}


def _likenesses(letter: str) -> list[str]:
    """Return what may stand for a letter, the nearest first."""
    if letter in _SIGNS:
        return [_SIGNS[letter]]
    low = letter.lower()
    near = _NEAR.get(low)
    found = [near] if near else []
    latin = _LATIN.get(near or low)
    if latin is not None:
        found.append(latin)
    return [one.capitalize() for one in found] if letter != low else found


def _fallback(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return (
        "".join(like(letter, error.encoding) for letter in error.object[error.start : error.end]),
        error.end,
    )


def like(letter: str, encoding: str) -> str:
    """Return the letter's nearest likeness that the encoding can write, ``?`` where none is."""
    for candidate in _likenesses(letter):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return "?"


def speller(encoding: str) -> Callable[[str], str] | None:
    """Return what puts a text into letters of the encoding; None where it has them all."""
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        name = "ascii"
    if name in ("utf-8", "utf-16", "utf-32", "gb18030"):
        return None
    register()
    return lambda text: text.encode(name, NAME).decode(name)


def register() -> None:
    """Make the fallback known under NAME, for ``errors=`` of a stream."""
    codecs.register_error(NAME, _fallback)
