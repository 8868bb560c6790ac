"""Sentences and labels of one language, without dates and numbers: all that a help page needs.

Sentences are English msgids looked up in the catalogues; labels of closed lists are looked up by
the name of the list and the code, in English too. The rule: what a catalogue lacks comes out as
the English sentence or the bare code, and never as an error; the tests keep that from happening.
"""

from __future__ import annotations

from functools import cached_property
from gettext import GNUTranslations

from coopplan.language.catalogue import load
from coopplan.model.text import Lang


def msg(text: str) -> str:
    """Mark a sentence for the catalogues where it is not yet looked up; return it unchanged."""
    return text


class Sentences:
    """The sentences and labels of one language."""

    def __init__(self, lang: Lang | str) -> None:
        self.lang = Lang(lang)
        self._labels: dict[tuple[str, str], str] = {}

    @cached_property
    def _catalogue(self) -> GNUTranslations:
        """Read when first asked: a report in Russian has no use for the English of help."""
        return load(self.lang)

    def t(self, sentence: str, /, **fields: object) -> str:
        """Return the sentence in this language, its ``{fields}`` filled in."""
        told = self._catalogue.gettext(sentence)
        return told.format(**fields) if fields else told

    def code(self, group: str, code: str, /, **fields: object) -> str:
        """Return the label of a code of a closed list, as ``("status", "in_progress")``."""
        told = self._labels.get((group, code))
        if told is None:  # a table asks for the same few labels in every row
            told = self._labels[group, code] = self._catalogue.pgettext(group, code)
        return told.format(**fields) if fields else told

    def has_code(self, group: str, code: str, /) -> bool:
        """Whether the catalogue labels this code (a sector may be the analyst's own word)."""
        return self._catalogue.pgettext(group, code) != code
