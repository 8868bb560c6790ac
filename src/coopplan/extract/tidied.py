"""A text without what the eye does not see, and where each of its characters stood.

The rule: spaces of every kind and number become one space, and what has no width at all (the marks
where a word may be divided) is left out; line ends stay. The heads of English bodies are written in
full («Govt. of Ohio»). For every character that is kept its place
in the source is known, so that a quote is cut from the source as it is there.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

WIDTHLESS = "\u200b"
"""Stands for a character that is to be left out."""

_WIDE = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_UNSEEN = re.compile(
    rf"(?P<spaces>[ {_WIDE}]{{2,}}|[{_WIDE}])|"
    r"(?<![\w\u00ad])(?P<short>Govt|Gov[’']t|Univ|Dept)(?![\w\u00ad\u200b-\u200f\u2060-\u2064])(?P<stop>\.(?!\s*(?:\n|$)|\s+(?:The|It|In|On|This|They|He|She|An?)\s))?|"
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"
)
_IN_FULL = {"Gov": "Government", "Uni": "University", "Dep": "Department"}
"""English heads of bodies by how their shortenings begin: «Govt. of Ohio»."""
_CYRILLIC, _LATIN = re.compile("[Ѐ-ӿ]"), re.compile("[A-Za-z]")
_CURLY = str.maketrans("“„”", "««»")
_LOW = re.compile(r"„([^„“”\n]{1,300})[“”]")
_OPENING = re.compile(r'(?<![^\s(«])"(?=\S)')
_LOOKED_AT = 5_000


def tidied(text: str) -> tuple[str, Sequence[int]]:
    """Return the text made tidy, and for each of its characters the place in ``text``."""
    if _UNSEEN.search(text) is None:
        return text, range(len(text))
    kept: list[str] = []
    places = array("L")
    done = 0
    for unseen in _UNSEEN.finditer(text):
        kept.append(text[done : unseen.start()])
        places.extend(range(done, unseen.start()))
        done = unseen.end()
        if unseen["spaces"]:
            kept.append(" ")
            places.append(unseen.start())
        elif unseen["short"]:
            whole = _IN_FULL[unseen["short"][:3]]
            kept.append(whole)
            places.extend(min(unseen.start() + at, unseen.end() - 1) for at in range(len(whole)))
    kept.append(text[done:])
    places.extend(range(done, len(text)))
    return "".join(kept), places


def quoted(text: str) -> str:
    """Return a text in Cyrillic letters with «» for every kind of double quotation mark."""
    head = text[:_LOOKED_AT]
    if len(_LATIN.findall(head)) > len(_CYRILLIC.findall(head)):
        return text
    text = _LOW.sub(r"«\1»", text).translate(_CURLY)
    return _OPENING.sub("«", text).replace('"', "»")


_SHOUTED = re.compile(
    r"(?m)(?:^\W{0,3}|[–—:.)-]\s{1,2})([A-Z]{3,})(?:[’']S)?(?=\s(?:[A-Z][a-z]|[a-z]{2}))"
)


def unshouted(text: str) -> str:
    """Return an English text in which a first word in capitals is written as it is elsewhere.

    «THE Harbour Board», also behind a dateline, «KARZ University» where the text has «Karz», too;
    letters that stand for a body have no such other form.
    """

    def lower(match: re.Match[str]) -> str:
        start = match.start(1) - match.start()
        word = match[1].capitalize()
        known = word == "The" or re.search(rf"\b{word}\b", text) is not None
        return match[0][:start] + match[0][start:].capitalize() if known else match[0]

    return _SHOUTED.sub(lower, text)
