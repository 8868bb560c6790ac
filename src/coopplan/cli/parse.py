"""Words of the command line, read as numbers and codes; each refused with what is allowed.

Every function here makes a parser for one option, so that a refusal can name the option.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar
from weakref import WeakKeyDictionary

from coopplan.errors import BadCode, BadCount, BadNumber
from coopplan.model.nearest import nearest
from coopplan.model.text import Lang, LocalText

Code = TypeVar("Code", bound=StrEnum)


def positive(option: str) -> Callable[[str], int]:
    """Return a reader of whole numbers from 1 on."""
    return whole(option, 1, 10**9)


def whole(option: str, low: int, high: int) -> Callable[[str], int]:
    """Return a reader of whole numbers within bounds; raises BadNumber."""

    def read(text: str) -> int:
        told = text.strip()
        sign, digits = (-1, told[1:]) if told[:1] == "-" else (1, told)
        if not (digits.isascii() and digits.isdigit()):
            raise BadNumber(value=text, option=option, low=low, high=high)
        number = sign * int(digits[:20])
        if not low <= number <= high:
            raise BadNumber(value=text, option=option, low=low, high=high, reason="bounds")
        return number

    return read


def days_ahead(option: str) -> Callable[[str], int]:
    """Return a reader of spans in days: ``90``, ``90d``, ``12w``; raises BadNumber."""

    def read(text: str) -> int:
        told = text.strip().lower()
        weeks = told.endswith("w")
        read_days = whole(option, 0, 3660 // (7 if weeks else 1))
        return read_days(told.removesuffix("w").removesuffix("d")) * (7 if weeks else 1)

    return read


def code(field: str, codes: type[Code]) -> Callable[[str], Code]:
    """Return a reader of the codes of one closed list; raises BadCode with the nearest."""

    read_word = word(field, [one.value for one in codes])

    def read(text: str) -> Code:
        return codes(read_word(text))

    group = "".join(f"_{one}" if one.isupper() else one for one in codes.__name__)
    group = group.lower().removeprefix("_")
    _ALLOWED[read] = (group, tuple(one.value for one in codes))
    return read


def word(field: str, allowed: Iterable[str]) -> Callable[[str], str]:
    """Return a reader of one word of a list, in any case, with - for _; raises BadCode."""
    words = list(allowed)

    def read(text: str) -> str:
        told = text.strip().lower().replace("-", "_")
        if told in words:
            return told
        raise BadCode(value=text, field=field, allowed=words, near=nearest(told, words))

    _ALLOWED[read] = (field, tuple(words))
    return read


def several(field: str, allowed: Iterable[str]) -> Callable[[str], str]:
    """Return a reader of words of a list, between commas, each once; raises BadCode."""
    read_word = word(field, allowed)

    def read(text: str) -> str:
        return ",".join(dict.fromkeys(read_word(one) for one in text.split(",") if one.strip()))

    return read


_ALLOWED: WeakKeyDictionary[Callable[[str], object], tuple[str, tuple[str, ...]]] = (
    WeakKeyDictionary()
)


def allowed_by(reader: Callable[[str], object]) -> tuple[str, tuple[str, ...]]:
    """The words that a reader of a closed list takes, and the group of their labels.

    Of a reader of anything else there are none.
    """
    return _ALLOWED.get(reader, ("", ()))


def count(text: str) -> tuple[int, int]:
    """Read ``4/5`` (or ``4 of 5``, ``4 из 5``): how many of how many. Raises BadCount."""
    told = text.replace(" of ", "/").replace(" из ", "/")
    done, slash, whole_ = (part.strip() for part in told.partition("/"))
    if not (slash and (done + whole_).isascii() and done.isdigit() and whole_.isdigit()):
        raise BadCount(value=text)
    if len(done) > 9 or len(whole_) > 9 or int(done) > int(whole_) or int(whole_) == 0:
        raise BadCount(value=text)
    return int(done), int(whole_)


_LANG_PREFIXES = {f"{lang.value}{mark}": lang for lang in Lang for mark in (":", "=")}


def text_of(values: Iterable[str] | None, lang: Lang) -> LocalText:
    """Return one text in up to three languages.

    Each value is in ``lang``, or in the language that it begins with: ``kk:Бірлескен іс-шаралар``.
    """
    told: dict[str, str] = {}
    for value in values or ():
        named = _LANG_PREFIXES.get(value[:3].lower())
        words = value[3:].strip() if named else value.strip()
        if words:
            told[(named or lang).value] = words
    return LocalText(ru=told.get("ru"), kk=told.get("kk"), en=told.get("en"))


def entry_number(text: str) -> int:
    """Read a journal entry's number, as ``118`` or ``#118``."""
    return positive("ENTRY")(text.strip().removeprefix("#"))


def languages(text: str) -> tuple[Lang, ...]:
    """Read ``ru,kk``: languages in order, each once. Raises BadCode."""
    read = code("langs", Lang)
    return tuple(dict.fromkeys(read(one) for one in text.replace(" ", "").split(",") if one))
