"""Kazakh names of three words as name and surname, in that order.

The rule: a father's name («Маратұлы», «Леонидович») is left out where there is a surname, which
stands behind it, or first of all («Ғапуров Асан Камолұлы»).
"""

from __future__ import annotations

import re

from coopplan.extract.names import is_patronymic

_FATHER = re.compile(r"(?:ұлы|улы|қызы|кызы)$", re.IGNORECASE)
_SURNAME = re.compile(r"(?:[оеё]в|ин|ын)а?$|(?:енко|ский|ская)$", re.IGNORECASE)
_SURE = re.compile(r"(?:[оеё]ва?|[иы]на|енко|ский|ская)$", re.IGNORECASE)
_ADJECTIVE = re.compile(r"[лдт][ыі][қк]$", re.IGNORECASE)
_CLOSES = re.compile(r"\s*(?:$|[,.;:–—)]|(?:мен|пен|бен|және|қол|екеу)\w*(?!\w))")


def ordered(words: list[str]) -> list[str]:
    """Return name and surname of a name of three words with a father's name."""
    if len(words) != 3:
        return words
    if _is_father(words[1]) and not _is_father(words[2]):
        return [words[0], words[2]]
    first, second = (_SURNAME.search(one) for one in words[:2])
    if _is_father(words[2]) and first and not (second and _SURE.search(words[1])):
        return [words[1], words[0]]
    if _is_father(words[2]) and _SURNAME.search(words[1]):
        return words[:2]
    return words


def _is_father(word: str) -> bool:
    return _FATHER.search(word) is not None or is_patronymic(word)


_WATER = re.compile(
    r"\s+(?:(?:және|мен|пен|бен)\s+\w+\s+)?(?:өзен(?:і|дері)|көл(?:і(?!к)|дері)|теңіз(?:і|дері)|су\s+қоймасы|бассейні)"
)


def is_water(after: str) -> bool:
    """Tell whether two capital words are a river: «Трансшекаралық Жайық өзені»."""
    return _WATER.match(after) is not None


def ends_before_third(words: list[str], after: str) -> bool:
    """Tell whether a surname closes a name, so that a third capital word is another's.

    «Ольга Любимова Жеңіс …», «Иван Петрин Сауда-экономикалық …», but not «Ахмет Метин Генч қол
    қойды».
    """
    if _ADJECTIVE.search(words[2]):
        return True
    if _SURE.search(words[1]):
        return True
    return _SURNAME.search(words[1]) is not None and _CLOSES.match(after) is None
