"""Russian morphology from pymorphy3, asked for only when a Russian text is read.

pymorphy3 is an optional extra (``text``): where it is missing, whoever cannot do without it refuses
once, at the start (``ensure``), and whoever can asks first (``is_there``).
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.util import find_spec
from typing import Any

from coopplan.errors import TextExtraMissing
from coopplan.model.frozen import frozen


@frozen
class Reading:
    """One reading of a word form: its dictionary form, tags, and whether the dictionary has it."""

    normal: str
    tags: frozenset[str]
    known: bool
    score: float

    @property
    def case(self) -> str | None:
        """The grammatical case (nomn, gent, datv, accs, ablt, loct), or None."""
        for tag in ("nomn", "gent", "datv", "accs", "ablt", "loct"):
            if tag in self.tags:
                return tag
        return "gent" if "gen2" in self.tags else "loct" if "loc2" in self.tags else None


@cache
def _analyser() -> Any:
    try:
        import pymorphy3  # type: ignore[import-untyped]
    except ImportError as error:
        raise TextExtraMissing(package="pymorphy3", extra="text") from error
    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=20000)
def readings(word: str) -> tuple[Reading, ...]:
    """Return the readings of a Russian word form, the likeliest first."""
    return tuple(
        Reading(
            one.normal_form,
            frozenset(str(one.tag).replace(" ", ",").split(",")),
            one.is_known,
            one.score,
        )
        for one in _analyser().parse(word.lower())
    )


@lru_cache(maxsize=20000)
def nominative(word: str, tags: frozenset[str]) -> str | None:
    """Return the nominative singular of the reading of ``word`` that bears all ``tags``."""
    for one in _analyser().parse(word.lower()):
        if tags <= set(str(one.tag).replace(" ", ",").split(",")):
            form = one.inflect({"nomn", "sing"})
            if form is not None:
                return str(form.word)
    return None


@lru_cache(maxsize=20000)
def straight(word: str, reading: Reading) -> str | None:
    """Return the nominative of ``word``, read as ``reading``, in its own number and gender.

    Where the dictionary has two («цехи», «цеха») it is that in «-а», which has come to be the usual
    one, unless it is marked as slack («человеки»).
    """
    for one in _analyser().parse(word.lower()):
        tags = frozenset(str(one.tag).replace(" ", ",").split(","))
        if (one.normal_form, tags) != (reading.normal, reading.tags):
            continue
        if "NOUN" in reading.tags:
            wanted = {"nomn", one.tag.number}
            forms = [form for form in one.lexeme if wanted <= set(form.tag.grammemes)]
            told = [str(form.word) for form in forms if "Infr" not in form.tag]
            return max(told, key=lambda form: form.endswith(("а", "я")), default=None)
        form = one.inflect({"nomn"})
        return str(form.word) if form is not None else None
    return None


@lru_cache(maxsize=20000)
def inflected(
    word: str, reading: Reading, case: str, gender: str | None = None, number: str = "sing"
) -> str | None:
    """Return ``word``, read as ``reading``, in another case, number (and gender)."""
    wanted = {case, number} | ({gender} if gender else set())
    for one in _analyser().parse(word.lower()):
        if frozenset(str(one.tag).replace(" ", ",").split(",")) == reading.tags:
            form = one.inflect(wanted)
            if form is not None:
                return str(form.word)
    return None


def is_known(word: str) -> bool:
    """Tell whether the dictionary has this word form."""
    return any(one.known for one in readings(word))


@cache
def is_there() -> bool:
    """Tell whether the dictionary is installed; it is not loaded for that."""
    return find_spec("pymorphy3") is not None


def ensure() -> None:
    """Raise ``TextExtraMissing`` now rather than in the middle of a text."""
    _analyser()
