"""The words and marks of a sentence as the weighing sees them: each with its place and its form.

Names say nothing of whether a deed is promised: a place, a person, a capitalised word, a number and
a month each stand for all of their kind.
"""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span
from coopplan.language.kazakh import MONTH
from coopplan.language.morphology import readings
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_TOKEN = re.compile(r"\w+(?:-\w+)*|[^\w\s]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = re.compile(
    r"январ|феврал|март|апрел|ма[йея]$|июн|июл|август|сентябр|октябр|ноябр|декабр|"
    rf"{MONTH}"
)
_CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})
_FORMS = frozenset(
    {"past", "pres", "futr", "perf", "impf", "pssv", "actv", "1per", "2per", "3per", "impr"}
)
_PARTS = frozenset(
    {
        "NOUN", "ADJF", "ADJS", "COMP", "VERB", "INFN", "PRTF", "PRTS", "GRND", "NUMR", "ADVB",
        "NPRO", "PRED", "PREP", "CONJ", "PRCL", "INTJ",
    }
)  # fmt: skip
NAMES = frozenset(("<name>", "<place>", "<person>"))
"""What stands for the words that are names."""
VERBS = frozenset({"VERB", "INFN", "PRTS", "PRED"})
"""Parts of speech that make a predicate in Russian."""


@frozen
class Token:
    """A word or mark at ``start:end`` of the text.

    ``word`` is its dictionary form in Russian and its lower-case form elsewhere, or the sign of its
    kind («<place>»); ``part`` its part of speech, ``case`` and ``form`` what grammar tells of it,
    all empty where nothing does.
    """

    start: int
    end: int
    written: str
    word: str
    part: str
    case: str = ""
    form: str = ""


def tokens(span: Span, lang: Lang) -> list[Token]:
    """Return the words and marks of a sentence, in order."""
    return [
        _token(span.start + one.start(), one.group(), lang, first=at == 0)
        for at, one in enumerate(_TOKEN.finditer(span.text))
    ]


def _token(start: int, text: str, lang: Lang, *, first: bool) -> Token:
    end, lower = start + len(text), text.lower()
    if not text[0].isalnum():
        return Token(start, end, lower, text, "MARK")
    if text[0].isdigit():
        return Token(start, end, lower, "<year>" if _YEAR.fullmatch(text) else "<number>", "NUMB")
    name = text[0].isupper() and not first
    if _MONTH.match(lower):
        return Token(start, end, lower, "<month>", "NOUN")
    if lang is Lang.RU:
        return _russian(start, text, lower, name=name)
    if name:
        return Token(start, end, lower, "<name>", "NAME")
    return Token(start, end, lower, lower, "WORD")


def _russian(start: int, text: str, lower: str, *, name: bool) -> Token:
    first = readings(lower)[0]
    tags = first.tags
    part = next(iter(tags & _PARTS), "")
    word = first.normal
    if "Geox" in tags:
        word = "<place>"
    elif tags & {"Surn", "Name", "Patr"}:
        word = "<person>"
    elif name and part == "NOUN":
        word = "<name>"
    case = next(iter(tags & _CASES), "")
    return Token(start, start + len(text), lower, word, part, case, "".join(sorted(tags & _FORMS)))
