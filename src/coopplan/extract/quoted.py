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
"""Letters that «…» stands for at most, the words behind it among them."""


def place(page: Article, typed: str) -> tuple[int, int] | None:
    """Return where a quote stands in the text of a page, the first time; None where it does not."""
    told = of_one_alphabet(tidied(typed)[0]).strip(_AROUND)
    bare = told.strip(_AROUND + _QUOTATION)
    for parts in ([told], [bare], _LEFT_OUT.split(bare)):
        if not all(parts):
            continue
        found = _in_turn(page.text, [re.compile(_words(one), re.IGNORECASE) for one in parts])
        if found is not None:
            return found
    return None


def _in_turn(text: str, parts: list[re.Pattern[str]]) -> tuple[int, int] | None:
    """Return where parts stand one after the other in a paragraph, the first time.

    Each is taken where it stands next: tries of all ways would take time without end.
    """
    first, *others = parts
    for match in first.finditer(text):
        paragraph = text.find("\n", match.end())
        end = len(text) if paragraph < 0 else paragraph
        at = match.end()
        for one in others:
            behind = one.search(text, at, min(end, at + _LONGEST))
            if behind is None:
                break
            at = behind.end()
        else:
            return match.start(), at
    return None


def _words(part: str) -> str:
    """Return a pattern of words that stand one after the other."""
    words = r"\s+".join(
        "".join(f"[{_QUOTATION}]" if one in _QUOTATION else re.escape(one) for one in word)
        for word in part.split()
    )
    return rf"(?<!\w){words}(?!\w)"
