"""What the ending of a Kazakh word is called, and which endings end a clause.

The rule: tense, mood and the case of a verbal noun stand at the end of the word, so they are read
there alone, whatever the stem; a few words that stand behind a verb are called by themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache

from coopplan.extract.kk.deeds import fold

_BEHIND = frozenset(
    (
        "жатыр", "отыр", "жүр", "тұр", "бар", "жоқ", "керек", "қажет", "тиіс", "мүмкін", "дайын",
        "әзір", "ниетті", "мүдделі", "ма", "ме", "ба", "бе", "па", "пе", "емес", "маңызды", "жөн",
    )
)  # fmt: skip
"""Words that stand behind a verb or a verbal noun and say how far it is."""
_ENDINGS = tuple(
    (name, re.compile(rf"(?:{ending})$"))
    for name, ending in (
        ("intends", r"[мбп](?:ақ|ек)(?:шы|ші)?(?:мыз|міз|пыз|піз|быз|біз)?"),
        ("goes on", r"уд[ае]"),
        ("let it", r"с[ыі]н(?:дар|дер)?"),
        ("will do", r"[аеәй]т[ыі]н\w*"),
        ("has done", r"[ғгқк][ае]н(?:м[ыі]н|б[ыі]з)?"),
        ("that it has", r"[ғгқк][ае]н(?:[ыі]|[ыі]н|д[ыі][ғг][ыі]н|[ыі]м[ыі]зд[ыі])"),
        ("we do", r"(?:[ае]|й)м[ыі]з"),
        ("does", r"[аеәй]д[ыі]"),
        ("doing as object", r"у(?:[ыі]м[ыі]з)?д[ыі]"),
        ("did", r"[дт][ыі](?:[қкм]|лар)?"),
        ("if", r"с[ае][қк]?"),
        ("and", r"[ыі]п|[аеуиәюя]п"),
        ("doer", r"уш[ыі]\w*"),
        ("to doing", r"у(?:ын|[ыі]м[ыі]з)?(?:ға|ге|а|е)"),
        ("its doing as object", r"у[ыі]н"),
        ("its doing", r"у[ыі]"),
        ("doing", r"у"),
        ("in order to", r"[ғгқк][ае]л[ыі]"),
        ("may do", r"[ае]р"),
        ("while", r"[аей]"),
    )
)
_FINITE = frozenset(("intends", "goes on", "let it", "has done", "we do", "does", "did"))


@lru_cache(maxsize=20_000)
def ending(word: str) -> str:
    """Return what the ending of a word in lower letters is called; empty where it tells nothing."""
    folded = fold(word)
    if folded in _BEHIND:
        return folded
    return next((name for name, pattern in _ENDINGS if pattern.search(folded)), "")


def finite(word: str) -> bool:
    """Tell whether a word may end a clause."""
    said = ending(word)
    return said in _FINITE or said in _BEHIND
