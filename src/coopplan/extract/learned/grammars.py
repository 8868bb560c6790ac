"""The grammars by which the words of a stretch are weighed together.

The rule: every language has one.
"""

from __future__ import annotations

from coopplan.extract.learned.english_words import ENGLISH
from coopplan.extract.learned.grammar import Grammar
from coopplan.extract.learned.kazakh_words import KAZAKH
from coopplan.extract.learned.russian_words import RUSSIAN
from coopplan.model.text import Lang

GRAMMARS: dict[Lang, Grammar] = {Lang.EN: ENGLISH, Lang.RU: RUSSIAN, Lang.KK: KAZAKH}
