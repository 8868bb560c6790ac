"""Letters that stand for a field of work and not for a body: «ЖКХ», «ТКШ», "ICT".

The rule: behind a comma they go on with the name of an office, told at length, where what stands
behind them does so too: «Министерство строительства, ЖКХ и дорог» is one body. Letters that are not
known go on with it only before what is certainly a genitive.
"""

from __future__ import annotations

import re

from coopplan.exchange.table import heads
from coopplan.exchange.table.cases import is_genitive, is_nominative

_FIELDS = frozenset(
    (
        "ЖКХ ЖКУ ЖКК ТЭК АПК ЛПК ОПК ГО ЧС ПБ ГОЧС ГОиЧС СМИ ИТ ИКТ ИИ ГЧП МСП МСБ МСУ ТКО ТБО ИЖС "
        "ВЭД ВЭС НКО СОНКО СПО ДПО ЗОЖ ФК ФКС ФКиС БДД ГСМ КРС ЗАГС СНГ ЕАЭС "
        "ТКШ ТҮКШ АӨК ОЭК ТЖ БАҚ АКТ ШОБ ШОК МЖӘ ҮЕҰ ҚТҚ ЖИ АХАТ "
        "IT ICT AI SME SMEs PPP PPPs FDI TVET NGOs"
    ).split()
)
_LETTERS = re.compile(r"[^\W\d_a-zа-яёәғқңөұүһі]{2,}(?:и[А-ЯЁ]+|s)?(?![\w«\"“-]| [«\"“])")
_NEXT = re.compile(r"(,)?\s*(?:\b(и|және|and)\s+)?")
"""What parts the letters from what stands behind them, by a comma or by a word."""
_RUSSIAN = re.compile(
    r"(?:[а-яё-]+ ){0,3}?(?:министерств|управлени|департамент|комитет|комисси|агентств|отдел|служб|"
    r"инспекци|дирекци|секретариат)\w* \w",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"(?:[\w-]+ ){0,3}?(?:ministry|department|committee|commission|agency|directorate|division|"
    r"office|administration|bureau) (?:of|for) \w",
    re.IGNORECASE,
)
"""An office and what it is of."""
_SHORT = re.compile(r"(?:Мин|Рос|Гос|Глав|Обл|Гор|Каз|Қаз)\w+|\S*[»\"”]|[^a-zа-яё]+")
"""What is the whole name of a body, of which nothing behind a comma is a part."""


def goes_on(name: str, rest: str) -> bool:
    """Whether a name goes on behind a comma, with the letters of a field or behind them."""
    name = name.strip()
    if _RUSSIAN.match(name):
        return _lists(rest)
    if _ENGLISH.match(name):
        letters = _field(rest)
        return letters is not None and _is_last(rest[letters.end() :])
    if not re.search(heads.KAZAKH, rest, re.IGNORECASE):
        return False
    if name in _FIELDS:  # a Kazakh name has its head at its end, and may begin with letters
        return rest[:1].islower()
    headless = re.search(heads.KAZAKH, name, re.IGNORECASE) is None
    return headless and not _SHORT.fullmatch(name) and _field(rest) is not None


def _field(text: str) -> re.Match[str] | None:
    """The letters of a field that a text begins with."""
    letters = _LETTERS.match(text)
    return letters if letters and letters[0] in _FIELDS else None


def _lists(rest: str) -> bool:
    """Whether letters, and what stands behind them, are what a Russian office is of."""
    letters = _LETTERS.match(rest)
    if letters is None:
        return False
    comma, word, behind = _parted(rest[letters.end() :])
    if not (comma or word) or heads.begins_body(behind):
        return False
    known = letters[0] in _FIELDS
    if _LETTERS.match(behind):
        return known and _field(behind) is not None and (bool(word) or _lists(behind))
    if not behind[:1].islower():
        return False
    first = re.split(r"[,;()]|\s+и\s", behind)[0].strip()
    if known:
        return not is_nominative(first)
    return is_genitive(first) and not is_nominative(letters[0], doubted=True)


def _is_last(rest: str) -> bool:
    """Whether an "and" behind letters joins to them one field more, which ends an English name."""
    _, word, behind = _parted(rest)
    other = re.split(r"[,;()]", behind)[0]
    return word == "and" and bool(other) and heads.english_head(other) is None


def _parted(rest: str) -> tuple[str, str, str]:
    """The comma and the word that part letters from what is behind them, and what that is."""
    found = _NEXT.match(rest)
    assert found is not None  # it matches nothing, too
    return found[1] or "", found[2] or "", rest[found.end() :]
