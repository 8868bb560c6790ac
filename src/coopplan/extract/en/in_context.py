"""What of an English article's sentences only those around them tell.

The rule: it is told of the sentences once, before anything is taken from them: whose an office is,
which signing is that of no agreement, and which one is of a further paper.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.extract.en import decrees, described, next_papers
from coopplan.extract.told import Told


def read(told: Sequence[Told]) -> list[Told]:
    """Return the sentences of an article with what their neighbours tell of them."""
    return next_papers.marked(decrees.unsigned(described.at_home(told)))
