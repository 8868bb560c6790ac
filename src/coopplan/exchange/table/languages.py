"""The language of a plan, of each of its tables, and of a text, by letters and words.

The rule: a text is in the language that its own letters or words tell for certain, else in that of
its table, else in that of the plan. Names in quotation marks tell nothing: «Ярмарка «Қыз Жібек»».
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from coopplan.exchange.table.header import Header
from coopplan.exchange.table.raw import RawMeasure
from coopplan.model.plan_table import Meaning
from coopplan.model.text import Lang, fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_KAZAKH = re.compile("[әғқңөұүһі]")
_RUSSIAN = re.compile("[вёфцчщъьэ]")
"""Letters that no word of Kazakh has but those taken over from Russian."""
_LEAST = 1 / 3
"""The share of words with Kazakh letters from which on a text is Kazakh; in one they are over half,
and a Russian title has them only where it calls something by its Kazakh name."""
_MOST = 0.6
"""Where so many words of a table have them, a title without any is taken over: «Форум»."""
_SOME = 0.2
_OF_KAZAKH = re.compile(r"(?:^\W*|(?<![^\W\d_])(?=[а-яёәғқңөұүһі]))[^\W\d_]*[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
"""A Kazakh word that is no name within a Russian text: it begins small, or the text."""
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_CYRILLIC, _LATIN = re.compile("[Ѐ-ӿ]"), re.compile("[A-Za-z]")
_ENGLISH = re.compile(r"(?<![^\W\d_])[a-z]{2,}(?![^\W\d_])")
"""A word that begins small: a name («KazMunayGas») has none, whatever the plan is in."""
_OF_RUSSIAN = re.compile(
    r"\b(?:и|в|на|по|для|из|при|между|или|об|во|со)\b|"
    r"[а-яё]{2}(?:ни[еяию]|нием|нию|ств[оауе]|ость|ости|тие|тия|[аеиоуыя]ть)\b"
)
"""Words of Russian that Kazakh has not taken over, and ends of such: «участие», «проведение»."""
_OF_ADJECTIVE = re.compile(
    r"\b[а-яё]{3,}(?:ого|ему|ому|ый|ая|ые|ых|ыми|ской|ский|ская|ские|ских)\b"
)
"""Ends of adjectives, which in a name tell nothing of the words around it: «Волжский ауданы»."""


def language_of(measures: Sequence[RawMeasure], headers: Mapping[int, Header]) -> Lang:
    """The language that the measures are in, by their letters.

    One is named in the plan's language; a body or a day beside it may be told in the other side's.
    What import passes over is in the language of whoever wrote it.
    """
    cells = [
        cell
        for raw in measures
        for place, cell in enumerate(raw.cells)
        if place not in headers[raw.table].having(Meaning.SKIP)
    ]
    titles = _titles(measures, headers)
    letters = [one for cell in cells for one in fold(cell) if one.isalpha()]
    if sum(1 for one in letters if "a" <= one <= "z") * 2 > len(letters):
        return Lang.EN
    russian = any(_RUSSIAN.search(title.casefold()) for title in titles)
    least = _MOST if russian else _LEAST
    kazakh = _kazakh(titles) >= _LEAST or _kazakh(cells) >= least
    return Lang.KK if kazakh else Lang.RU


def languages_of(
    measures: Sequence[RawMeasure], headers: Mapping[int, Header], plan: Lang
) -> dict[int, Lang]:
    """The language of each table: that in which most of its titles certainly are."""
    found: dict[int, Lang] = {}
    for number in headers:
        titles = _titles([raw for raw in measures if raw.table == number], headers)
        counts = Counter(lang for title in titles if (lang := language_told(title)))
        most = next((lang for lang, count in counts.items() if count * 2 > len(titles)), plan)
        found[number] = most
    return found


def language_told(text: str) -> Lang | None:
    """The language that a text is certainly in, by itself; None where it may be another one."""
    told = _QUOTED.sub(" ", text)
    if _WORD.search(text) and not _WORD.search(told):
        if re.search(r"[^\W\d_]{2}", told):  # «АО «…»» or «… АҚ»: a form that is told for short
            return Lang.KK if _KAZAKH.search(fold(told)) else None
        told = text
    if not _CYRILLIC.search(told):
        return Lang.EN if _ENGLISH.search(told) else None
    if _LATIN.search(told) and len(_ENGLISH.findall(told)) > 1:
        return None
    share, russian = _kazakh([told]), _is_russian(told)
    if share:
        certain = share >= _SOME and bool(_OF_KAZAKH.search(told)) and not russian
        return Lang.KK if certain else None
    return Lang.RU if russian else None


def is_of(text: str, lang: Lang) -> bool:
    """Whether a text may be in a language: no letter or word of it is of another one alone."""
    if not _WORD.search(text):
        return False
    if lang is Lang.EN or not _CYRILLIC.search(text):
        return lang is Lang.EN and not _CYRILLIC.search(text)
    told = _QUOTED.sub(" ", text)
    return not (_is_russian(told) if lang is Lang.KK else _kazakh([told]))


def _is_russian(text: str) -> bool:
    words = " ".join(one for one in text.split() if not _KAZAKH.search(fold(one)))
    return bool(_OF_RUSSIAN.search(fold(words)) or _OF_ADJECTIVE.search(words))


def _titles(measures: Sequence[RawMeasure], headers: Mapping[int, Header]) -> list[str]:
    return [raw.cells[headers[raw.table].having(Meaning.TITLE)[0]] for raw in measures]


def _kazakh(texts: Sequence[str]) -> float:
    """The share of words that have a letter of Kazakh alone."""
    words = [word for text in texts for word in _WORD.findall(fold(text))]
    return sum(1 for word in words if _KAZAKH.search(word)) / len(words) if words else 0
