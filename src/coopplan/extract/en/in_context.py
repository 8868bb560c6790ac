"""What of an English article's sentences only those around them tell.

The rule: it is told of the sentences once, before anything is taken from them: whose an office is,
which signing is that of no agreement, which one is of a further paper, who «did the same», and
which capitals stand for their countries.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.extract.en import (
    decrees,
    described,
    did_the_same,
    metonyms,
    next_papers,
    plural_before,
)
from coopplan.extract.told import Told


def read(told: Sequence[Told]) -> list[Told]:
    """Return the sentences of an article with what their neighbours tell of them."""
    told = metonyms.of_countries(plural_before.held(described.at_home(told)))
    return next_papers.marked(did_the_same.signing(decrees.unsigned(told)))
