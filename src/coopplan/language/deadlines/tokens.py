"""A phrase cut into tokens, the same for every language.

What is settled here once: spaces of all widths and line breaks, dashes of all lengths, invisible
characters, capital letters, ё and е, Latin letters inside Cyrillic words and the other way round,
Roman numerals in either script, numerals with endings («1-го», «20-сыншы», "31st"), day-first
dates. Every token keeps its place in the phrase, in characters.
"""

from __future__ import annotations

import re

from coopplan.model.frozen import frozen

MOST_CHARACTERS = 600
"""A longer text is not a deadline; it is refused before anything else looks at it."""
MOST_TOKENS = 80


@frozen
class Token:
    """One token: `kind` is number, word, date, ... ; `text` is folded; `raw` as written."""

    kind: str
    text: str
    raw: str
    start: int
    end: int
    numbers: tuple[int, ...] = ()
    glued: bool = False
    """No space before it."""


_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_DASHES = "-\u2192\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = "«»\"'„“”‘’`*✓✔☑"

_ENDINGS = (
    "ого|его|го|ому|ему|му|ый|ий|ой|й|ое|е|ая|я|ую|ю|ом|м|ых|их|х|ыми|ми|ти|ми"  # ru
    "|ы|і|сыншы|сінші|ыншы|інші|ншы|нші|шы|ші"  # kk ordinals
    "|ында|інде|сында|сінде|дан|ден|тан|тен|да|де|та|те"
    "|ынан|інен|сынан|сінен|нан|нен|ына|іне|сына|сіне|на|не|ға|ге|ке|қа|ші"  # kk cases
    "|st|nd|rd|th"  # en
)
_TOKEN = re.compile(
    r"(?P<iso>\d{4}-\d{2}-\d{2}(?![\d-]))"
    r"|(?P<date>\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d|\.\d))"
    r"|(?P<romandate>\d{1,2}\.[IVXІХ]{1,4}\.(?:\d{4}|\d{2})(?!\d))"
    r"|(?P<slash>\d{1,4}(?P<mark>[/-])\d{1,4}(?P=mark)\d{1,4}(?![\d/]))"
    r"|(?P<monthyear>(?<![\w.])(?:0?[1-9]|1[0-2])[./](?:19|20|21)\d\d(?![\d./]))"
    r"|(?P<daymonth>(?<![\d.])\d{1,2}\.\d{2}(?!\d|\.\d))"
    r"|(?P<shortyear>['’‘]\d\d(?![\w'’]))"
    r"|(?P<four>1[VvУу](?!\w))"
    rf"|(?P<ordinal>\d{{1,4}}(?:-?(?:{_ENDINGS}))(?![^\W\d_]))"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<dots>\.{2,}|…)"
    r"|(?P<punct>[^\s\w])",
    re.IGNORECASE,
)

_TO_CYRILLIC_PLAIN = str.maketrans("aceopxyikmtbhgj", "асеорхуікмтвнгј")
_ROMAN_LETTERS = str.maketrans("ІіӀӏХхУуYyVvXxIil|", "IIIIXXVVVVVVXXIIII")
_ROMAN = {r: n for n, r in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}
_LOOKS_ROMAN = {"П": 2, "Ш": 3, "ПІ": 3, "IП": 3, "ІП": 3, "ПI": 3, "IIII": 4}


def tokenize(text: str) -> list[Token] | None:
    """The tokens of a phrase; None when it is too long to be one."""
    if len(text) > MOST_CHARACTERS:
        return None
    shown, places = _visible(text)
    found: list[Token] = []
    for match in _TOKEN.finditer(shown):
        token = _token(match, shown, places)
        if token is not None:
            found.append(token)
    if len(found) > MOST_TOKENS:
        return None
    return _without_hyphens(found)


def _visible(text: str) -> tuple[str, list[int]]:
    """The text without invisible characters, each dash as `-`, and where each character was."""
    kept = []
    places = []
    for place, char in enumerate(text):
        if char not in _INVISIBLE:
            kept.append("-" if char in _DASHES else char)
            places.append(place)
    return "".join(kept), places


def _token(match: re.Match[str], shown: str, places: list[int]) -> Token | None:
    kind = match.lastgroup or "punct"
    raw = match.group()
    first, last = match.start(), match.end()
    start, end = places[first], places[last - 1] + 1
    glued = first > 0 and not shown[first - 1].isspace()
    numbers = tuple(int(n) for n in re.findall(r"\d+", raw)) if kind != "word" else ()
    if kind == "punct":
        if raw in _QUOTES:
            return None
        if raw == "." and glued and shown[first - 1].isalpha():
            return None
    if raw in "[]":
        raw = "(" if raw == "[" else ")"
    if kind == "dots":
        raw = "-"
        kind = "punct"
    if kind == "romandate":
        number, month, year = raw.split(".")
        spelled = roman(month)
        if spelled is not None:
            numbers = (int(number), spelled, int(year))
        kind = "date" if len(numbers) == 3 else "word"
    if kind == "four":
        return Token("word", "iv", "IV", start, end, glued=glued)
    if kind == "slash" and match.group("mark") == "-":
        kind = "dashed"
    return Token(kind, fold(raw), raw, start, end, numbers, glued)


def _without_hyphens(tokens: list[Token]) -> list[Token]:
    """Without the hyphen of «1-тоқсан», «5-күніне», "6-month", and without closing marks."""
    kept: list[Token] = []
    for place, token in enumerate(tokens):
        ends_a_numeral = place > 1 and token.glued and tokens[place - 1].text == "-"
        if ends_a_numeral and roman(tokens[place - 2].raw) and token.text in _ENDINGS.split("|"):
            continue
        follows = tokens[place + 1] if place + 1 < len(tokens) else None
        if (
            token.text == "-"
            and token.glued
            and kept
            and follows is not None
            and follows.glued
            and follows.kind == "word"
            and (kept[-1].kind in ("number", "ordinal") or roman(kept[-1].raw))
            and not roman(follows.raw)
            and follows.text not in ("q", "h", "y", "fy", "ongoing", "present")
            and not _is_dash(kept, follows)
        ):
            continue
        kept.append(token)
    while kept and kept[-1].text in (".", ",", ";", ":"):
        kept.pop()
    while kept and kept[0].text in (".", ",", ";", ":", "-", "•"):
        kept.pop(0)
    return kept


def _is_dash(before: list[Token], follows: Token) -> bool:
    """Whether a hyphen after a year parts two months: "August 2012-August 2014"."""
    year = len(before) > 1 and before[-2].kind == "word" and len(before[-1].raw) == 4
    return year and follows.raw.isascii() and follows.raw[:1].isupper() and len(follows.raw) > 2


def fold(word: str) -> str:
    """A word for comparing: small letters, ё as е, one script."""
    small = word.casefold().replace("ё", "е")
    if small.isascii():
        return small
    if any("a" <= c <= "z" for c in small) and any("а" <= c <= "ӿ" for c in small):
        return small.translate(_TO_CYRILLIC_PLAIN)
    return small


def cyrillic(word: str) -> str | None:
    """A word of Latin letters that all look Cyrillic («c» for «с»), in Cyrillic."""
    turned = word.translate(_TO_CYRILLIC_PLAIN)
    return None if any("a" <= c <= "z" for c in turned) else turned


def roman(raw: str) -> int | None:
    """The value of a Roman numeral up to XII, written in Latin, Cyrillic or mixed letters."""
    if raw in "УуYyxх":
        return None
    return _ROMAN.get(raw.translate(_ROMAN_LETTERS))


def looks_roman(raw: str) -> int | None:
    """The value of letters that stand for a Roman numeral in typewritten plans («Ш квартал»)."""
    return _LOOKS_ROMAN.get(raw)
