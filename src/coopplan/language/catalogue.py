"""The compiled catalogues: one .mo per language, read when its words are first asked for.

English has one too: it holds the labels of closed lists and of refusals, which are looked up by
code in every language, while its sentences are the msgids themselves.
"""

from __future__ import annotations

from functools import lru_cache
from gettext import GNUTranslations
from pathlib import Path

from coopplan.model.text import Lang

LOCALE = Path(__file__).parent / "locale"


@lru_cache(maxsize=3)
def load(lang: Lang) -> GNUTranslations:
    """Return the catalogue of this language."""
    with (LOCALE / f"{lang.value}.mo").open("rb") as file:
        return GNUTranslations(file)
