"""What letters mean in a Kazakh text: «ERG» is the one name in Latin letters with such initials."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

LATIN = (
    r"[A-Z][\w&-]*(?:\.(?=\s*,|\s+[A-Z]))?(?:,?\s+(?:(?:of|and|for|&)\s+)?[A-Z][\w&-]*){0,7}"
    r"(?:(?<=Ltd)\.|(?<=Co)\.)?"
)
"""A name in Latin letters."""
_RUN = re.compile(LATIN)
_CASE = re.compile(r"-[а-яәғқңөұүһі]+$")
"""The ending that a hyphen joins to a name: «Steppe University-ге»."""


def bare(name: str) -> str:
    """Return a name in Latin letters without the case ending that a hyphen joins to it."""
    return _CASE.sub("", name)


def runs(text: str) -> list[str]:
    """Return what several words in Latin letters name in a text."""
    return [bare(one.group()) for one in _RUN.finditer(text) if " " in one.group()]


def spelled_out(letters: str, names: Iterable[str]) -> str | None:
    """Return the one name of which letters are the first of each word: «ERG»."""
    own = [
        one
        for one in dict.fromkeys(names)
        if "".join(word[0] for word in re.findall(r"[A-Z][\w-]*", one)) == letters
    ]
    return own[0] if len(own) == 1 and len(letters) > 2 else None


def in_full(spans: Sequence[Span], named: Sequence[tuple[list[Mention], list[Mention]]]) -> None:
    """Call bodies that sentences name by letters by their names; ``named`` are what they name."""
    names = [one for span in spans for one in runs(span.text)]
    for _, bodies in named:
        for at, one in enumerate(bodies):
            full = spelled_out(one.name, names) if one.name.isupper() else None
            if full is not None:
                entry = Entry(one.entry.kind, "", "", full, "")
                bodies[at] = replace(one, entry=entry, name=full)
