"""Russian morphology from pymorphy3, asked for only when a Russian text is read.

pymorphy3 is an optional extra (``text``): where it is missing there is one refusal, at the start.
"""

from __future__ import annotations

from functools import cache, lru_cache
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
def inflected(word: str, reading: Reading, case: str, gender: str | None = None) -> str | None:
    """Return the singular of ``word``, read as ``reading``, in another case (and gender)."""
    wanted = {case, "sing"} | ({gender} if gender else set())
    for one in _analyser().parse(word.lower()):
        if frozenset(str(one.tag).replace(" ", ",").split(",")) == reading.tags:
            form = one.inflect(wanted)
            if form is not None:
                return str(form.word)
    return None


def is_known(word: str) -> bool:
    """Tell whether the dictionary has this word form."""
    return any(one.known for one in readings(word))


def ensure() -> None:
    """Raise ``TextExtraMissing`` now rather than in the middle of a text."""
    _analyser()
