"""Kazakh bodies that a text names only as those under which another one is.

The rule: «… басқармасына қарайтын театр» tells whose the theatre is; whoever acts is the theatre.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_UNDER = re.compile(r"\s+(?:тікелей\s+)?(?:қарайтын|қарасты|бағынатын|бағынышты)(?!\w)")


def acting(span: Span, bodies: list[Mention]) -> list[Mention]:
    """Return the bodies of a sentence without those under which another one is."""
    return [one for one in bodies if not _UNDER.match(span.text, one.end - span.start)]
