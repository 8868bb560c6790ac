"""Bodies that a text calls by their own name, and once by where they are: «VIT University of Graz».

The rule: «of» a place or a country is left out of a body's name where the rest begins with letters
or a place, which tell it from others, and the text calls the body so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_OF = re.compile(r"\s+of\s+(?:the\s+)?(?=[A-Z])")
_REPUBLIC = re.compile(r"(?:[A-Z][\w’'-]*\s+)*?(?:Republic|Kingdom|State)\s+of\s+")


def without_seat(side: Mention, told: Sequence[Told]) -> Mention:
    """Return a body by its own name, where the text calls it so."""
    of = next((one for one in _OF.finditer(side.name) if _is_place(side.name[one.end() :])), None)
    if of is None or side.entry.kind in "rcn":
        return side
    name = side.name[: of.start()]
    first = name.split()[0]
    if not (first.isupper() and len(first) > 1) and not _is_place(first):
        return side
    own = re.compile(rf"\b{re.escape(name)}\b(?!\s+of\b)", re.IGNORECASE)
    called = any(own.search(one.span.text) for one in told)
    return replace(side, name=name) if called else side


def _is_place(name: str) -> bool:
    """Tell whether a name is that of a place of the list, with its country's form before it."""
    forms = index(Lang.EN).forms
    return plain(name) in forms or plain(_REPUBLIC.sub("", name)) in forms
