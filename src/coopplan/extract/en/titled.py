"""Headlines all of whose words are capital: where in one a name ends before its verb.

The rule: in «Karz University and University of Orwin Sign Memorandum» the verb is no part of the
name, though it begins with a capital letter as names do.
"""

from __future__ import annotations

import re

_VERB = re.compile(
    r"\s+(?:(?:Signs?|Signed|Inks?|Inked|Renews?|Seals?|Agrees?|Launch(?:es)?|Extends?|Deepens?|"
    r"Strengthens?|Expands?|Establish(?:es)?|Boosts?|Forges?|Enters?|Explores?|Cooperates?|"
    r"Collaborates?|Becomes?|Holds?|Announces?|Formali[sz]es?|Reaffirms?|Discuss(?:es)?|Conclude)|"
    r"(?:Joins?|Partners?|Teams?)(?=\s+(?:Hands|Forces|[Ww]ith|[Oo]n|[Tt]o|[Ii]n|[Uu]p|[Ff]or)))"
    r"(?![\w-])"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_SMALL = frozenset("with from between into over under upon during through among amid after".split())
"""Long words that begin with a small letter in such a headline, too."""
_FEWEST = 4
"""Long words of such a headline at least."""


def end_of_name(text: str, start: int, end: int) -> int:
    """Return where a name ends in a sentence: before the verb of a headline of capital words."""
    verb = _VERB.search(text, start, end)
    if verb is None or not _titled(text):
        return end
    return verb.start()


def _titled(text: str) -> bool:
    words = _WORD.findall(text)
    if len(words) < _FEWEST or text.rstrip().endswith("."):
        return False
    return all(word[0].isupper() or word in _SMALL for word in words)
