"""In which language a few sentences are written, where that is certain.

The rule: names tell nothing, since a text names bodies of the other country in their own letters.
A text is in Kazakh where words that are no names have Kazakh letters or endings and none is a
common Russian one; in Russian where common Russian words stand and no Kazakh letter; in English
where most words are in Latin letters and some are common. Of anything else the reader is not sure.
"""

from __future__ import annotations

import re

from coopplan.errors import NoArticleText, UnsupportedLanguage
from coopplan.extract.language import common_words, detect
from coopplan.model.text import Lang

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|\([^)]*\)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_KAZAKH_VERB = re.compile(r".+(?:лды|лмады|нбады|ынды|[лн]уда|айды|атыр)")
"""A finite verb that may have no Kazakh letter: «жасалмады», «салынды», «жасалуда»."""


def surely(text: str) -> Lang | None:
    """Return the language of a short text, None where it may be in more than one."""
    said = _QUOTED.sub(" ", text)
    words = _WORD.findall(said)
    try:
        lang = detect(said)
    except (NoArticleText, UnsupportedLanguage):
        return None
    russian = common_words(Lang.RU, words)
    kazakh = [word for word in words if _KAZAKH.search(word)]
    latin = sum(word.isascii() for word in words)
    if lang is Lang.EN:
        return lang if latin * 2 > len(words) and not russian and not kazakh else None
    if lang is Lang.RU:
        mixed = kazakh or common_words(Lang.KK, words)
        return lang if russian and not mixed and latin * 2 < len(words) else None
    told = [word for word in words if word[0].islower()]
    is_told = common_words(Lang.KK, told) or any(
        _KAZAKH.search(word) or _KAZAKH_VERB.fullmatch(word) for word in told
    )
    return lang if is_told and not russian else None
