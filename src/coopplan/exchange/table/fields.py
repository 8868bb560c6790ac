"""What stands behind a comma for a field of work and not for a body: «ЖКХ», «Арктики», "Industry".

The rule: it goes on with the name of an office, told at length. Letters do so where what stands
behind them does so too: «Министерство строительства, ЖКХ и дорог» is one body; letters that are not
known only before what is certainly a genitive. A word with a capital letter goes on where it is a
field's or, in Russian, certainly a genitive, in which no body begins.
"""

from __future__ import annotations

import re

from coopplan.exchange.table import field_words, heads
from coopplan.exchange.table.cases import is_bent, is_genitive, is_nominative
from coopplan.exchange.table.letters import SHORTENED

_FIELDS = frozenset(
    (
        "ЖКХ ЖКУ ЖКК ТЭК АПК ЛПК ОПК ГО ЧС ПБ ГОЧС ГОиЧС СМИ ИТ ИКТ ИИ ГЧП МСП МСБ МСУ ТКО ТБО ИЖС "
        "ВЭД ВЭС НКО СОНКО СПО ДПО ЗОЖ ФК ФКС ФКиС БДД ГСМ КРС ЗАГС СНГ ЕАЭС "
        "ТКШ ТҮКШ АӨК ОЭК ТЖ БАҚ АКТ ШОБ ШОК МЖӘ ҮЕҰ ҚТҚ ЖИ АХАТ "
        "IT ICT AI SME SMEs PPP PPPs FDI TVET NGOs"
    ).split()
)
_LETTERS = re.compile(r"[^\W\d_a-zа-яёәғқңөұүһі]{2,}(?:и[А-ЯЁ]+|s)?(?![\w«\"“-]| [«\"“])")
_COMPOUND = re.compile(r"([^\W\d_a-zа-яё]{2,})-([а-яё]+)")
"""Letters before a word: «ИТ-инфраструктуры»."""
_OWNED = re.compile(r"\S+(?:[ндт][ыі]ң|облысы|қаласы|ауданы)\s+")
"""Whose a Kazakh body is: «Атырау облысының»."""
_NEXT = re.compile(r"(,)?\s*(?:\b(и|және|and)\s+)?")
"""What parts the letters from what stands behind them, by a comma or by a word."""
_RUSSIAN = re.compile(
    r"(?:[а-яё-]+ ){0,3}?(?:министерств|управлени|департамент|комитет|комисси|агентств|отдел|служб|"
    r"инспекци|дирекци|секретариат)\w* \w",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"(?:[\w-]+ ){0,3}?(?:ministry|department|committee|commission|agency|directorate|division|"
    r"office|administration|bureau|chamber|inspectorate|secretariat|council|board) (?:of|for) \w",
    re.IGNORECASE,
)
"""An office and what it is of."""
_SHORT = re.compile(rf"(?:{SHORTENED}|Каз|Қаз)\w+|\S*[»\"”]|[^a-zа-яё]+")
"""What is the whole name of a body, of which nothing behind a comma is a part."""


def goes_on(name: str, rest: str) -> bool:
    """Whether a name goes on behind a comma, with a field or behind one."""
    name = name.strip()
    if _RUSSIAN.match(name):
        return _lists(rest) or _bends(name, rest)
    if _ENGLISH.match(name):
        letters = _field(rest)
        if letters is not None:
            return _is_last(rest[letters.end() :])
        return _are_fields(rest)
    if not re.search(heads.KAZAKH, rest, re.IGNORECASE):
        return False
    if name in _FIELDS:  # a Kazakh name has its head at its end, and may begin with letters
        return rest[:1].islower()
    headless = re.search(heads.KAZAKH, name, re.IGNORECASE) is None
    if not headless or _SHORT.fullmatch(name):
        return False
    return _field(rest) is not None or _waits(name, rest)


def may_go_on(name: str, rest: str) -> bool:
    """Whether it is not plain that an English office's name ends before a comma.

    It may be of fields that nobody knows ("Roads, Hives and Bees"), or other bodies stand there.
    """
    name = name.strip()
    if not _ENGLISH.match(name) or goes_on(name, rest) or not rest[:1].isupper():
        return False
    parts = re.split(r",? and ", re.split(r"[;()]", rest)[0])
    return len(parts) > 1 and not any(map(heads.has_english, parts))


def _bends(name: str, rest: str) -> bool:
    """Whether a Russian name in the nominative is followed by what is certainly a genitive."""
    compound = _COMPOUND.match(rest)
    if compound is not None and compound[1] in _FIELDS:
        return is_bent(compound[2]) and not heads.names_institutions(compound[2])
    first = re.split(r"[,;()]|\s+и\s", rest)[0].strip()
    if not first[:1].isupper() or not is_nominative(name):
        return False
    return field_words.is_russian(first) or is_bent(first, surely=True)


def _are_fields(rest: str) -> bool:
    """Whether the first of what stands behind a comma is a field, and an "and" joins no name."""
    first, *others = re.split(r"\s+(?:and|&)\s+", re.split(r"[,;()]", rest)[0].strip())
    return field_words.is_english(first) and all(
        field_words.ends_so(one) or heads.english_head(one) is not None for one in others
    )


def _waits(name: str, rest: str) -> bool:
    """Whether a Kazakh name of fields waits for its head, which stands behind further ones."""
    if not field_words.is_kazakh(_OWNED.split(name)[-1]):
        return False
    for item in rest.split(","):
        told = item.strip()
        if not told[:1].islower() and not field_words.is_kazakh(told):
            return False
        if re.search(heads.KAZAKH, told, re.IGNORECASE):
            return True
    return False


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
