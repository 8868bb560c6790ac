"""A person as a sentence names them: with a name, an office, a place.

The rule: one person is one ``key`` however often and in whatever case a text names them; mentions
are joined by the first letter of the first name and the stem of the surname.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.model.frozen import frozen


@frozen
class Person:
    """A person as one sentence names them; ``score`` is how surely the name was read.

    ``voiced``: the sentence says in so many words that they sign for ``place``. ``pointed``: it
    points to them by a pronoun alone.
    """

    name: str
    start: int
    end: int
    score: float
    office: Office | None = None
    place: Mention | None = None
    local: bool = False
    voiced: bool = False
    pointed: bool = False

    @property
    def key(self) -> str:
        """What mentions of one person share: an initial and the stem of the surname."""
        name = self.name.lower().replace("ё", "е")
        name = re.sub(r",? (?:(?:jr\.?|sr\.?|iii?|iv)|['\"‘“]\w+['\"’”])$", "", name)
        words = re.sub(r"(?<=\w)\.(?=\w)", ". ", name).split()
        return f"{words[0][0]}.{re.sub(r'[аеиоуыэюяьй]+$', '', words[-1])[:8]}"
