"""Which words tell that a document was signed, is to be signed, or was signed long before.

The words of each language stand in its own ``signing_words``.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coopplan.extract.en import signing_words as words_en
from coopplan.extract.kk import signing_words as words_kk
from coopplan.extract.ru import signing_words as words_ru
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_SIGNED = {Lang.RU: words_ru.signed, Lang.KK: words_kk.signed, Lang.EN: words_en.signed}
_PLANNED: dict[Lang, Callable[[str], re.Match[str] | None]] = {
    Lang.RU: words_ru.FUTURE.search,
    Lang.KK: words_kk.FUTURE.search,
    Lang.EN: words_en.planned,
}
_EARLIER = {Lang.RU: words_ru.EARLIER, Lang.KK: words_kk.EARLIER, Lang.EN: words_en.EARLIER}
_ASIDE: dict[Lang, Callable[[str], object]] = {
    Lang.RU: words_ru.ASIDE.search,
    Lang.KK: words_kk.ASIDE.search,
    Lang.EN: words_en.aside,
}
_NOMINAL = (words_ru.NOMINAL, words_kk.NOMINAL, words_en.NOMINAL)


def signed(span: Span, lang: Lang) -> re.Match[str] | None:
    """Return the words by which a span tells of a signing that has happened, or None."""
    return _SIGNED[lang](span.text)


def planned(span: Span, lang: Lang) -> re.Match[str] | None:
    """Return the words by which a span tells of a signing still to come, or None."""
    return _PLANNED[lang](span.text)


def earlier(span: Span, lang: Lang, before: int | None) -> bool:
    """Tell whether a span speaks of an older document («предыдущий», «напомним»).

    ``before`` is where its words of signing start: what follows them tells only why.
    """
    match = _EARLIER[lang].search(span.text)
    return match is not None and (before is None or match.start() <= before)


def nominal(words: str) -> bool:
    """Tell whether words of signing are a noun («подписание»), which has no doers before it."""
    return any(one.match(words) for one in _NOMINAL)


def aside(span: Span, lang: Lang) -> bool:
    """Tell whether a span turns to something else («кроме того»)."""
    return bool(_ASIDE[lang](span.text))
