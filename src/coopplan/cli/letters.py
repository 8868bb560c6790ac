"""What stands in for a letter that the terminal's encoding cannot show.

The rule: a report stays readable on every terminal. A Kazakh letter becomes the Cyrillic letter
nearest to it where the encoding has that one (cp1251), a Cyrillic letter its Latin spelling
(ASCII), a dash or a quotation mark its plain sister; only what has no likeness becomes ``?``.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable

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


def like(letter: str, encoding: str) -> str:
    """Return the letter's nearest likeness that the encoding can write, ``?`` where none is."""
    for candidate in _likenesses(letter):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return "?"


def errors_for(encoding: str | None) -> str:
    """Return what a stream of this encoding takes as its ``errors``: it cannot fail on a letter.

    A handler an encoding, since an 8-bit one does not tell its own name where it fails.
    """
    name = _known(encoding)

    def fallback(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        missing = error.object[error.start : error.end]
        return "".join(like(letter, name) for letter in missing), error.end

    handler = f"coopplan-{name}"
    codecs.register_error(handler, fallback)
    return handler


def speller(encoding: str | None) -> Callable[[str], str] | None:
    """Return what puts a text into letters of the encoding; None where it has them all."""
    name = _known(encoding)
    if name in ("utf-8", "utf-16", "utf-32", "gb18030"):
        return None
    handler = errors_for(name)
    return lambda text: text.encode(name, handler).decode(name)


def _known(encoding: str | None) -> str:
    try:
        return codecs.lookup(encoding or "utf-8").name
    except LookupError:
        return "ascii"
