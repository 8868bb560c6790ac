"""Two English places that a hyphen makes one word: «the Ohio-Zhejiang agreement»."""

from __future__ import annotations

from coopplan.extract.gazetteer import index, plain
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang


def apart(token: Span) -> list[Span]:
    """Return both places of «Ohio-Zhejiang», apart; a name that has a hyphen of its own whole.

    Two countries so joined only say of what friendship a body is: «the Cuba-Vietnam group».
    """
    left, mark, right = token.text.partition("-")
    known = index(Lang.EN)
    if not mark or "-" in right or plain(token.text) in known.forms:
        return [token]
    both = [known.forms.get(plain(part)) for part in (left, right)]
    if None in both or all(entry and entry.kind == "n" for entry in both):
        return [token]
    at = token.start + len(left)
    return [Span(token.start, at, left), Span(at + 1, token.end, right)]
