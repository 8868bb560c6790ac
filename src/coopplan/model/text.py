"""Texts in the three languages of the register, and how they are folded.

The rule: a text that lacks the reader's language is shown in another one and is *marked* so; a
text never pretends to be in a language it is not in.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from coopplan.model.frozen import frozen


class Lang(StrEnum):
    """A language of the register and of its readers (ISO 639-1)."""

    RU = "ru"
    KK = "kk"
    EN = "en"


_FALLBACK: dict[Lang, tuple[Lang, ...]] = {
    Lang.RU: (Lang.RU, Lang.KK, Lang.EN),
    Lang.KK: (Lang.KK, Lang.RU, Lang.EN),
    Lang.EN: (Lang.EN, Lang.RU, Lang.KK),
}


@frozen
class Wording:
    """A text as it is shown: its words, the language they are in, and what must be marked.

    ``fallback``: the reader's language was missing and another one stands in.
    ``translated``: the words are the register's own translation, not the party's.
    """

    text: str
    lang: Lang
    fallback: bool
    translated: bool


@frozen
class LocalText:
    """One text in up to three languages; ``own`` names those that are our own translation."""

    ru: str | None = None
    kk: str | None = None
    en: str | None = None
    own: frozenset[Lang] = frozenset()

    def get(self, lang: Lang) -> str | None:
        """Return the words in exactly this language, or None."""
        match lang:
            case Lang.RU:
                return self.ru
            case Lang.KK:
                return self.kk
            case Lang.EN:
                return self.en

    def wording(self, lang: Lang) -> Wording | None:
        """Return the words for a reader of ``lang``, marked when another language stands in."""
        for candidate in _FALLBACK[lang]:
            words = self.get(candidate)
            if words:
                return Wording(words, candidate, candidate is not lang, candidate in self.own)
        return None

    def __bool__(self) -> bool:
        return bool(self.ru or self.kk or self.en)


def in_lang(lang: Lang, words: str | None) -> LocalText:
    """A text in one language alone; nothing where there are no words."""
    told = {one: words if one is lang and words else None for one in Lang}
    return LocalText(told[Lang.RU], told[Lang.KK], told[Lang.EN])


def merged(old: LocalText, new: LocalText) -> LocalText:
    """The old text with what the new one says put over it."""
    own = frozenset(lang for lang in old.own if not new.get(lang))
    return LocalText(new.ru or old.ru, new.kk or old.kk, new.en or old.en, own)


def side_by_side(
    before: Sequence[LocalText], after: Sequence[LocalText], lang: Lang
) -> tuple[Sequence[LocalText], Sequence[LocalText]]:
    """Texts before and after in one language, in which they say something else.

    The reader's language if it is one, else one that stands in for it, else one that was only added
    or left out while the others stayed; as they are where there is none.
    """
    told = {
        one: ([text.get(one) for text in before], [text.get(one) for text in after])
        for one in _FALLBACK[lang]
    }
    in_both = {one: (was, now) for one, (was, now) in told.items() if all(was) and all(now)}
    alone = {one: (was, now) for one, (was, now) in told.items() if any(was) != any(now)}
    differing = [one for one, (was, now) in in_both.items() if was and now and was != now]
    found = next(
        iter(differing or (alone if any(was for was, _ in in_both.values()) else ())), None
    )
    if found is None:
        return before, after
    was, now = told[found]
    return [in_lang(found, words) for words in was], [in_lang(found, words) for words in now]


def fold(text: str) -> str:
    """Fold a text for searching: case of all three alphabets, ё as е, runs of space as one."""
    return " ".join(text.casefold().replace("ё", "е").split())


def short_hash(text: str) -> str:
    """The beginning of a text's SHA-256, for names that no letters or numbers can make."""
    from hashlib import sha256

    return sha256(text.encode("utf-8")).hexdigest()[:8]
