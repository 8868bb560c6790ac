"""Names in a Kazakh sentence: which words end them, and their case endings.

The rule: a case ending is cut from a surname, but not from one that ends so by nature; a third word
that is no patronymic and bears an ending opens what the sentence goes on with.
"""

from __future__ import annotations

import re

from coopplan.extract.eastern_names import surname_first
from coopplan.extract.kk import full_names, openers
from coopplan.extract.name_words import SURNAME
from coopplan.extract.names import is_patronymic
from coopplan.extract.sentences import Span

_CASE = re.compile(
    r"(?:н(?:ың|ің)|д(?:ың|ің)|т(?:ың|ің)|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|нан|нен|дан|ден|тан|тен|"
    r"мен|бен|пен)$"
)
_SONS = ("улы", "ұлы", "кызы", "оглы")
_SON = re.compile(r"\w{3,}(?P<son>ұлы|қызы)(?:на|ның|ны|нан|мен)$", re.IGNORECASE)
_PAST_NAME = re.compile(
    r"(?:балды|[кг]елді|берді|[бж]олды|тұрды|қалды|тілді)$|(?:сұлтан|арыстан)$|түркмен$"
)
"""Kazakh names that are verbs in the past («Сатыбалды») and have no case ending; «Түркмен»."""


def are_none(words: list[str], initials: bool, around: tuple[str, str], sentence: Span) -> bool:
    """Tell whether capital words open a clause, are a line in capitals or name a river or a thing.

    ``around`` is what stands before and behind them: all that quotation marks hold is a title.
    """
    before, after = around
    opens = not initials and _opens_clause(words)
    titled = before.endswith(_OPENING) and after.startswith(_CLOSING)
    return opens or titled or _shouted(words, sentence) or full_names.is_water(after)


_OPENING, _CLOSING = ("«", "“", '"'), ("»", "”", '"')


def in_nominative(words: list[str], after: str) -> list[str]:
    """Return a name without its case ending and its father's name, the given name first."""
    words = [*words[:-1], _stripped(words[-1], after)]
    if surname_first(words) or _in_syllables(words):
        words[-1] = _OF_SYLLABLE.sub("", words[-1])  # «Ли Ганмен»: no syllable ends in «мен»
    return full_names.ordered(words)


def _shouted(words: list[str], sentence: Span) -> bool:
    """Tell whether common words of a line in capitals look like a name: «ҚҰЖАТ ТУРАЛЫ»."""
    last = words[-1].lower()
    named = SURNAME.search(last) or last.endswith(("ұлы", "қызы", "бек", "бай"))
    return sentence.text.isupper() and all(word.isupper() for word in words) and not named


def _opens_clause(words: list[str]) -> bool:
    """Tell whether the first of Kazakh capital words only opens a clause before a name."""
    whole = len(words) > 2 and not SURNAME.search(words[1].lower())
    return openers.opens(words[0], before_name=whole)


def goes_on(words: list[str], after: str) -> bool:
    """Tell whether a third word is another one: «Ольга Любимова Жеңістің 80 жылдығына»."""
    if (
        len(words) < 3
        or (is_patronymic(words[2]) or words[2].lower().endswith(_SONS))
        or full_names.ordered(words) != words
    ):
        return False
    return full_names.ends_before_third(words, after) or (
        _stripped(words[2], "") != words[2] and _stands_alone(words[2])
    )


def _stands_alone(word: str) -> bool:
    """Tell whether a word has no particle of a name before it («Әл Хури»)."""
    return " " not in word and "-" not in word


_OF_SYLLABLE = re.compile(r"(?<=\w\w)(?:[мпб]ен|[ндт][ыі]ң|[ғг][ае]|[ндт][ыі])$")
"""A case behind a Chinese or Korean syllable: «Чжан Вэйдің», «Ким Сунмен»."""


def _in_syllables(words: list[str]) -> bool:
    """Tell whether three short words are a name by syllables: «Пак Чин Умен»."""
    return len(words) == 3 and all(len(one) < 5 for one in words[:2]) and len(words[2]) < 8


def _stripped(word: str, after: str) -> str:
    """Cut a Kazakh case ending from a surname, but not from one that ends so by nature."""
    if son := _SON.search(word):
        return word[: son.end("son")]
    match = _CASE.search(word.lower())
    if _PAST_NAME.search(word.lower()):
        return word
    if match is None:
        return word
    stem = word[: match.start()]
    if match.group() == "мен" and re.search(r"[аәеоуияюэыій]$", stem.lower()):
        return stem  # «Лю Хуамен», but not «Кармен»
    if len(stem) >= 4:
        if re.search(r"[аәеоуияюэыі]$", stem.lower()) and match.group()[0] in "мнғг":
            return stem
        if stem.lower().endswith("и") and match.group() in ("дің", "ді"):
            return stem  # «Алидің», as behind «й»
        if re.search(r"(?:ов|ев|ин|ко|ий|ұлы|бек|бай|[бвгғджзйкқлмнңпрстуфхцчшщ])$", stem.lower()):
            return stem
    return word
