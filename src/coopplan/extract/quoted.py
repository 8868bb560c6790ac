"""A quote as a person types it, found in the text of a page.

The rule: its words stand in the text one after the other, or they are no quote. Case, the kind and
number of blanks, quotation marks of another kind and the marks around it are forgiven; «first words
… last words» is all from the ones to the others within a paragraph. What counts then is the text's
own spelling.
"""

from __future__ import annotations

import re

from coopplan.extract.clean import Article, of_one_alphabet
from coopplan.extract.tidied import tidied

_QUOTATION = '«»„“”"'
_AROUND = " \t,;:.–—-"
_LEFT_OUT = re.compile(r"\s*(?:…|\.{3})\s*")
_LONGEST = 1_500
"""Letters that «…» stands for at most."""


def place(page: Article, typed: str) -> tuple[int, int] | None:
    """Return where a quote stands in the text of a page, the first time; None where it does not."""
    told = of_one_alphabet(tidied(typed)[0]).strip(_AROUND)
    bare = told.strip(_AROUND + _QUOTATION)
    for parts in ([told], [bare], _LEFT_OUT.split(bare)):
        if not all(parts):
            continue
        gap = rf"[^\n]{{0,{_LONGEST}}}?"
        pattern = rf"(?<!\w){gap.join(map(_words, parts))}(?!\w)"
        match = re.search(pattern, page.text, re.IGNORECASE)
        if match is not None:
            return match.span()
    return None


def _words(part: str) -> str:
    """Return a pattern of words that stand one after the other."""
    return r"\s+".join(
        "".join(f"[{_QUOTATION}]" if one in _QUOTATION else re.escape(one) for one in word)
        for word in part.split()
    )
