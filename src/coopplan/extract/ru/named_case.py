"""In which case a Russian sentence names somebody, and in which order it writes the name."""

from __future__ import annotations

import re

from coopplan.extract.name_words import SURNAME
from coopplan.extract.names import is_patronymic
from coopplan.language.morphology import readings

_WANTS = {
    "с": "ablt", "со": "ablt", "лице": "gent", "от": "gent", "у": "gent", "для": "gent",
    "к": "datv",
}  # fmt: skip
FROM = re.compile(
    r"\s+из\s+[А-ЯЁ][а-яё-]+(?:\s+(?:области|края|района|республики|округа|провинции))?\s+$"
)
_LAST_WORD = re.compile(r"(?:^|[\s«(])(?P<word>[А-Яа-яЁё-]+)\s+$")


_OF_A_PLACE = frozenset("область край район город республика округ провинция уезд".split())
"""Words that end the name of a place: whoever stands behind is not in their case."""


def governed(lead: str) -> str | None:
    """Return the case that the word before a name wants: a preposition, a thing («визит …»)."""
    match = _LAST_WORD.search(FROM.sub(" ", lead))
    if match is None:
        return None
    word = match["word"].lower()
    if word in _WANTS:
        return _WANTS[word]
    first = readings(word)[0]
    if word.startswith("коллег") and first.known:
        return first.case  # «с коллегой Чжан Цисяном»
    thing = first.known and {"NOUN", "inan"} <= first.tags and first.normal not in _OF_A_PLACE
    return "gent" if thing and not first.tags & {"Name", "Surn", "Geox"} else None


_SURNAME_IN_A_CASE = re.compile(
    r"(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?$|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$"
)


def given_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """Put the surname of «Орловым Игорем Анатольевичем», «Орлов Игорь» behind the given name."""
    first = readings(words[0])[0]
    if first.known and "ADJF" in first.tags and not _SURNAME_IN_A_CASE.search(words[0].lower()):
        return words  # «Уважаемые Иван Ильич»
    if len(words) == 3 and is_patronymic(words[2]) and not is_patronymic(words[1]):
        return (words[1], words[2], words[0])
    if len(words) != 2 or "." in words[0] or is_patronymic(words[1]):
        return words
    named = [any("Name" in one.tags for one in readings(word) if one.known) for word in words]
    turned = named == [False, True] and _SURNAME_IN_A_CASE.search(words[0].lower())
    return (words[1], words[0]) if turned and not SURNAME.search(words[1].lower()) else words
