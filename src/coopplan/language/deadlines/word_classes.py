"""The classes that a token or a word of a language has, and those that say no time.

A language lists its words as `stem{ending,ending}`; a class is `UPPER` when its words have a
value, `@lower` when they have none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from coopplan.language.deadlines.named import names_a_season
from coopplan.language.deadlines.tokens import Token

WordLists = Mapping[str, str | Mapping[str, Any]]

NO_TIME = frozenset(
    "@free @term @thing @acting @agreement @agreementw @task @said @parties @law @planw @consent "
    "@request @own @made @article @product @reports @begins @ends @strategy @compared @allow "
    "@ordered @plainw @stagew @eventw @becomes @againw @startw @wdshort @termw @dated_thing "
    "@milestone @was_done @occasion @seasonw @ofseason".split()
)
"""Classes of words that say nothing about time where they stand beside a deadline."""
TURNING = frozenset({"@done", "@moved", "@turned", "@never", "@time"})
"""Classes of words that say no time and turn a deadline round: never left out themselves."""

TOKEN_CLASSES = (
    "OTHERS",
    "@mark",
    "@bond",
    "@dates",
    "REST",
    "TAIL",
    "HEAD",
    "ALL",
    "NUM",
    "Y4",
    "Y2",
    "YS",
    "DECADE",
    "ORD",
    "DATE",
    "ISO",
    "SLASH",
    "MY",
    "DM",
    "ROMAN",
)


def tell_the_season(classes: dict[str, Any], tokens: list[Token], place: int) -> None:
    """«маусым» is June or a season, as the word before it says."""
    if names_a_season(tokens, place):
        for name in ("MONTH", "MONTHA", "MONTHD"):
            classes.pop(name, None)
        classes["@seasonw"] = None
    if names_a_season(tokens, place + 1):
        classes["@ofseason"] = None
        classes.pop("OTHERS", None)


def number_classes(token: Token) -> dict[str, Any]:
    """The classes of a token of digits, each with its number."""
    match token.kind:
        case "number" | "ordinal":
            digits = len(re.sub(r"\D.*", "", token.raw))
            number = token.numbers[0]
            classes: dict[str, Any] = {}
            if digits <= 3:
                classes["NUM"] = number
            if digits == 4:
                classes["Y4"] = number
            if digits == 2:
                classes["Y2"] = number
            if token.kind == "ordinal":
                classes["ORD"] = number
            return classes
        case "shortyear":
            return {"Y2": token.numbers[0], "YS": token.numbers[0]}
        case "date":
            return {"DATE": token.numbers}
        case "iso":
            return {"ISO": token.numbers}
        case "slash" | "dashed":
            return {"SLASH": token.numbers}
        case "monthyear":
            return {"MY": token.numbers}
        case "daymonth":
            return {"DM": token.numbers}
    return {}


def classes_of(lists: WordLists) -> dict[str, dict[str, Any]]:
    """Each word of the lists with its classes and what it is worth in each."""
    found: dict[str, dict[str, Any]] = {}
    for name, spelled in lists.items():
        entries = {spelled: None} if isinstance(spelled, str) else spelled
        for spellings, value in entries.items():
            for spelling in spellings.split():
                for word in expand(spelling):
                    found.setdefault(word, {})[name] = value
    return found


def of_script(word: str, code: str) -> bool:
    """Whether a word is written in the letters of a language."""
    return word.isascii() is (code == "en") or (code == "en" and not re.search("[а-ӿ]", word))


def expand(spelling: str) -> list[str]:
    """`квартал{,а}` as the words it stands for."""
    match = re.search(r"\{([^}]*)\}", spelling)
    if match is None:
        return [spelling]
    return [
        word
        for ending in match.group(1).split(",")
        for word in expand(spelling[: match.start()] + ending + spelling[match.end() :])
    ]
