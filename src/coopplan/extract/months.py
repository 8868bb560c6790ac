"""The names of months as press releases write them, in three languages.

The rule: a month is known by the beginning of its name, whatever its ending.
"""

from __future__ import annotations

from coopplan.language.kazakh import MONTH, MONTHS

_MONTHS = {
    "январ": 1, "феврал": 2, "март": 3, "апрел": 4, "ма": 5, "июн": 6, "июл": 7, "август": 8,
    "сентябр": 9, "октябр": 10, "ноябр": 11, "декабр": 12,
    **{month: number for number, month in enumerate(MONTHS) if number},
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
RU = r"(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|я|а|й|е)?"
KK = (
    rf"(?:{MONTH})"
    r"(?:да|де|та|те|ға|ге|қа|ке|дың|дің|ның|нің|тың|тің|ы|і|ында|інде)?"
)
EN = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
)


def number(word: str) -> int:
    """Return the number of a month (1 to 12) by a word that ``RU``, ``KK`` or ``EN`` matches."""
    folded = word.lower().rstrip(".")
    stems = [stem for stem in _MONTHS if folded.startswith(stem)]
    return _MONTHS[max(stems, key=len)]
