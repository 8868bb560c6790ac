"""The words around a Kazakh figure, parted where its clauses are, and the ending of its unit.

The rule: brackets, colons and semicolons part a figure from what was said before; commas and dashes
part clauses that may still share their subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.kk.noun_cases import case
from coopplan.model.frozen import frozen

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*%?(?:-[^\W\d_]+)?")
_PIECE = re.compile(r"[.,;:!?()…]|\s[–—-](?=\s)|[«»“”\"]")
_LAST = re.compile(r"(?:[^\W\d_]+|[%$€₸₽])(?=\W*$)")
_GLUED = re.compile(r"[-’']?(?P<ending>[а-яёәғқңөұүһі]+)")
_FAR = 600
"""Letters before and behind a figure at most: what is longer is a table or a list."""


@frozen
class Around:
    """The words of a clause before a figure, those behind it, and the ending of its unit.

    ``past`` are the clauses before its own, ``opens`` is the first word of the sentence; ``ending``
    is «attr» of «долларлық», «poss» of «пайызы», else the case; ``is_object`` tells «пайызын» from
    «пайызы»; ``shown`` is what stands behind a dash.
    """

    before: Sequence[str]
    past: Sequence[Sequence[str]]
    after: Sequence[str]
    shown: Sequence[str]
    ending: str
    is_object: bool
    opens: str


_ENDINGS = (
    ("", re.compile(r"[дт][ае]й$")),
    ("attr", re.compile(r"[дтл][ыі][қк]$")),
    ("poss", re.compile(r"^[ыі]н?$|(?:пайыз|процент|теңге|тонна|гектар|доллар)с?[ыі]н?$")),
)
_PART = ("астамы", "жуығы", "артығы", "бөлігі")
_DASH = re.compile(r"\s*(?:\S+\s+)?[–—-]\s+")


def read(before: str, quote: str, after: str) -> Around:
    """Return a figure with the words around it, parted where its clauses are."""
    last = _LAST.search(quote)
    word = last.group().lower() if last else ""
    glued = _GLUED.match(after)
    if glued:
        word, after = glued["ending"], after[glued.end() :]
    ending = case(f"xx{word}" if glued else word)
    if not re.search(r"АҚШ\s+\w+$", quote):  # «АҚШ доллары» is nobody's
        ending = next((name for name, pattern in _ENDINGS if pattern.search(word)), ending)
    after = after[:_FAR]
    pieces = _PIECE.split(after)
    behind = WORD.findall(pieces[0])
    if behind and behind[0].lower().startswith(_PART):
        ending = "poss"
    opens = WORD.search(before[:_FAR])
    clauses = _clauses(before[-_FAR:])
    return Around(
        clauses[-1],
        clauses[:-1],
        behind,
        WORD.findall(pieces[1]) if _DASH.match(after) and len(pieces) > 1 else [],
        ending,
        word.endswith(("ын", "ін")),
        opens.group() if opens else "",
    )


def _clauses(before: str) -> list[list[str]]:
    """Return the words of each clause before a figure that may share its subject."""
    said = re.split(r"[;!?]|:(?=.*\w)|\((?=[^)]*$)", before)[-1]
    said = re.sub(r"\([^)]*\)|«[^»]*»|[“\"][^”\"]*[”\"]", " ", said)
    said = re.sub(r"[\s:–—-]+$", "", said)
    parts = re.split(r",(?=\s)|\s[–—-]\s|[«»“”\"]", said)
    return [WORD.findall(each) for each in parts]
