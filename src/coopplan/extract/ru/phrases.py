"""The words of a Russian clause with their readings: its verb, subject, object, bare nouns.

No parser: a noun belongs to the preposition or the noun before it while its case allows that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.language.morphology import Reading, readings
from coopplan.model.frozen import frozen

_TOKEN = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*|«[^»]*»|[,;:—–(]|\s-\s|\d+")
_SKIPPED = {"ADJF", "PRTF", "ADVB", "NUMR", "PRCL", "Apro", "Anum", "CONJ", "COMP", "ADJS"}


@frozen
class Word:
    """A word, a name in marks, a number or a stop, at ``start:end``, with a word's readings."""

    start: int
    end: int
    text: str
    found: tuple[Reading, ...]

    @property
    def first(self) -> Reading:
        """The likeliest reading."""
        return self.found[0]

    def is_one(self, *tags: str) -> bool:
        """Tell whether the likeliest reading bears one of the tags."""
        return bool(self.found) and bool(self.first.tags & set(tags))

    @property
    def cases(self) -> set[str | None]:
        """The cases in which the word can be read as a noun."""
        return {one.case for one in self.found if "NOUN" in one.tags}


def words_of(text: str) -> list[Word]:
    """Return the words and stops of a text in order."""
    found = []
    for one in _TOKEN.finditer(text):
        known = readings(one.group()) if one.group()[0].isalpha() else ()
        found.append(Word(one.start(), one.end(), one.group(), _nouns_first(known)))
    return found


def _nouns_first(found: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return readings, the nouns before a short adjective: «парков» is no «парковый»."""
    if not found or "ADJS" not in found[0].tags:
        return found
    return tuple(sorted(found, key=lambda one: "NOUN" not in one.tags))


def done_to(words: list[Word]) -> Word | None:
    """Return the noun behind a verb that it is done to, not for whom: «дать городу …»."""
    first = None
    for one in nouns(words):
        if one.cases == {"nomn"}:
            return first
        if one.first.case != "datv":
            return one
        first = first or one
    return first


def verb_at(words: list[Word], at: int) -> int | None:
    """Return the verb of the deed at a cue: the infinitive or participle that it leads to."""
    found = None
    for n in range(at, min(len(words), at + 9)):
        one = words[n]
        if not one.found:
            if found is not None and one.text in ",;:—–(":
                return found
        elif one.is_one("INFN", "PRTS") or (found is None and one.is_one("VERB", "GRND")):
            found = n
        elif found is not None and one.is_one("VERB", "NOUN"):
            return found
        elif found is None and n > at + 1 and one.is_one("NOUN"):
            return None
    return found


def nouns(words: list[Word], *, prepositions: bool = False) -> Iterator[Word]:
    """Yield the nouns of words that belong to no preposition, up to the next stop or verb."""
    phrase = chain = False
    for n, one in enumerate(words):
        if one.text in ";:—–(" or one.text[0] == "«" or one.is_one("VERB", "PRTS", "INFN", "GRND"):
            return
        if one.is_one("PREP"):
            phrase, chain = not prepositions, False
        elif one.is_one("NOUN") and not _as_adjective(words, n):
            phrase = phrase and not (chain and "gent" not in one.cases)
            if not phrase:
                yield one
            chain = True
        elif one.is_one("ADJF", "PRTF"):
            phrase = phrase and not (chain and all(each.case != "gent" for each in one.found))
        elif (phrase and chain) if one.text == "," else one.found and not one.is_one(*_SKIPPED):
            return


def _as_adjective(words: list[Word], n: int) -> bool:
    """Tell whether a noun is an adjective of the next one: «рабочий визит»."""
    adjective = any("ADJF" in one.tags for one in words[n].found)
    return adjective and n + 1 < len(words) and words[n + 1].is_one("NOUN")


def subject(words: list[Word]) -> Word | None:
    """Return the first noun that can be the subject of a verb behind it."""
    return noun_before(words, "nomn")


def noun_before(words: list[Word], case: str) -> Word | None:
    """Return the first noun of a case, within no preposition and no other noun's genitive."""
    behind = chain = False
    for n, one in enumerate(words):
        if one.is_one("PREP"):
            behind, chain = True, False
        elif one.is_one("NOUN") and not _as_adjective(words, n):
            genitive = chain and "gent" in one.cases
            if case in one.cases and not genitive and not (behind and not chain):
                return one
            chain = True
        elif one.text == ",":
            behind = chain = False
    return None
