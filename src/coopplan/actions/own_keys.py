"""Keys that a register gives by itself, to what nobody named: ``s101-3f9a12cd``, ``m11-0b77e1aa``.

The rule: such a key is never that of two records, in whichever registers they were recorded. Behind
its letter and number stands a hash of what the record is, so that two registers give one key only
to one and the same. A number alone (``s101``, ``m11``), as older registers gave it, says nothing in
another register.
"""

from __future__ import annotations

import re

from coopplan.model.indicator import Indicator
from coopplan.model.measure import Measure
from coopplan.model.source import Source, page_of
from coopplan.model.text import Lang, LocalText, fold, short_hash

_NUMBERED = re.compile(r"([smi][1-9]\d{0,8})(-[0-9a-f]{8})?", re.ASCII)
_ARTICLE = re.compile(r"article-[0-9a-f]{8}", re.ASCII)
"""What drafts of texts call their source."""


def source_key(source: Source, numbered: str) -> str:
    """The key of a source whose number the letter tells (``s101``)."""
    return f"{numbered}-{_hash(*identity(source))}"


def measure_key(measure: Measure, numbered: str) -> str:
    """The key of a measure whose number the letter tells (``m11``)."""
    texts = [measure.title, measure.section, measure.place, *(b.name for b in measure.bodies)]
    phrases = [d.deadline.phrase if d.deadline else d.known.value for d in measure.deadlines]
    return f"{numbered}-{_hash(measure.plan_no or '', *phrases, *map(_words, texts))}"


def indicator_key(indicator: Indicator, numbered: str) -> str:
    """The key of an indicator whose number the letter tells (``i2``)."""
    return f"{numbered}-{_hash(indicator.unit, _words(indicator.name))}"


def number_of(key: str) -> str:
    """The letter and number that a register's own key begins with; empty for any other."""
    found = _NUMBERED.fullmatch(key)
    return found[1] if found else ""


def is_bare(key: str) -> bool:
    """Whether a key is a letter and a number, which names a record in one register alone."""
    return number_of(key) == key != ""


def names_a_page(key: str) -> bool:
    """Whether a source's key was given by a register or a draft, and by no person."""
    return number_of(key)[:1] == "s" or bool(_ARTICLE.fullmatch(key))


def identity(source: Source) -> tuple[str, ...]:
    """What makes a source the one it is: its page; without one its letter, else its title."""
    address = source.address or ""
    if page := page_of(address):
        return ("page", page)
    if address:
        return ("letter", fold(source.publisher), fold(address))
    published = source.published.edtf if source.published else ""
    return ("title", fold(source.publisher), _words(source.title), published)


def _words(text: LocalText) -> str:
    return "\n".join(fold(text.get(lang) or "") for lang in Lang)


def _hash(*told: str) -> str:
    return short_hash("\0".join(told))
