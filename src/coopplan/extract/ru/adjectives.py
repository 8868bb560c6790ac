"""The adjectives before the head of a Russian name, brought to the nominative with it.

«Выборгским объединенным музеем» is «Выборгский объединенный музей»; what only points or praises
(«этот», «крупнейший») is no part of a name. An adjective of a town that the dictionary has for a
noun («Кроноцкий») is read by its ending.
"""

from __future__ import annotations

import re

from coopplan.language.morphology import Reading, inflected, readings

_BEFORE = re.compile(r"(?:^|(?<=[\s«(\"]))([А-Яа-яЁё][\w-]+)\s+(\([А-ЯЁ][а-яё-]+\))?\s*$")
"""The word before, and what may stand in brackets behind it: «Северный (Арктический) …»."""
_AND = re.compile(r"(?<=\s)и\s+$")


def before(text: str, head: int, noun: Reading) -> tuple[int, list[str]]:
    """Return the adjectives right before a head noun that agree with it, and where they start."""
    words: list[str] = []
    start = head
    while True:
        joint = _AND.search(text[:start]) if words and "sing" in noun.tags else None
        if joint is not None:
            return _joined(text, joint.start(), start, words, noun)
        match = _BEFORE.search(text[:start])
        if match is None or not _agrees(match.group(1), noun):
            return start, words
        if _passing(match.group(1)):
            return start, words
        words[:0] = [match.group(1), *([match.group(2)] if match.group(2) else [])]
        start = match.start(1)


def _joined(
    text: str, joint: int, start: int, words: list[str], noun: Reading
) -> tuple[int, list[str]]:
    """Return adjectives with those that «и» joins: «Тарский исторический и литературный музей».

    So it is where a capital one begins the name and all behind it are small; else they are as
    before.
    """
    begin, more = before(text, joint, noun)
    if len(more) < 2 or not more[0][0].isupper() or any(one[0].isupper() for one in words):
        return start, words
    return begin, [*more, "и", *words]


def _passing(word: str) -> bool:
    """Tell whether an adjective only points or praises: «новый», «этот», «крупнейший»."""
    return (
        re.match(
            r"глав(?:ой|ою)$|(?:нов|эт|друг|крупн|ведущ|наш|сво|местн|данн|один|одн|так|котор|кажд|российск|казахстанск|"
            r"китайск|белорусск|узбекск|кыргызск|киргизск|иностранн|профильн|совместн|отечественн)\w*$|"
            r"(?:возглав|представ|подпис|заключ|курир|посет|постро|основ|созда|принима)\w*(?:ющ|ящ|вш)\w{2,3}$",
            word,
        )
        is not None
        and not word[0].isupper()
    )


_OF_PERSON = re.compile(r"[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н)[аоуы]?(?:й|го|му|м)?$")
"""A surname, which is no adjective of a body: «по поручению Ильи Рогова министерство …»."""


def _agrees(word: str, noun: Reading) -> bool:
    if _OF_PERSON.match(word) and any("Surn" in one.tags for one in readings(word)):
        return False
    return _of_town(word, noun) is not None or any(
        ("ADJF" in one.tags or "PRTF" in one.tags)
        and "Apro" not in one.tags
        and one.case == noun.case
        and (("plur" in one.tags) == ("plur" in noun.tags))
        for one in readings(word)
    )


def nominative(word: str, noun: Reading) -> str:
    """Return an adjective of a noun in the nominative singular, spelt as the text spells it."""
    if word == "и":
        return word
    if word[0] == "(":
        return f"({nominative(word[1:-1], noun)})"
    town = _of_town(word, noun)
    if town is not None:
        return town
    gender = next((tag for tag in ("masc", "femn", "neut") if tag in noun.tags), "masc")
    for one in readings(word):
        if ("ADJF" in one.tags or "PRTF" in one.tags) and one.case == noun.case:
            if "Supr" in one.tags and _HIGHEST.fullmatch(word):
                return _HIGHEST.sub(lambda said: said["stem"] + _OF_HIGHEST[gender], word)
            form = inflected(word, one, "nomn", gender)
            if form and form.count("-") < word.count("-"):
                # «Южно-Уральской», for which the dictionary has «южноуральский»
                form = f"{word.rpartition('-')[0]}-{nominative(word.rpartition('-')[2], noun)}"
            if form:
                return cased(form if "ё" in word else form.replace("ё", "е"), word)
    return word


_HIGHEST = re.compile(r"(?P<stem>(?:[Вв]ысш|[Нн]изш))\w+")
_OF_HIGHEST = {"masc": "ий", "femn": "ая", "neut": "ее"}
"""«Высшая школа», for which the dictionary has «высочайшая»."""


def cased(form: str, like: str) -> str:
    parts, model = form.split("-"), like.split("-")
    return "-".join(
        part[:1].upper() + part[1:] if at < len(model) and model[at][:1].isupper() else part
        for at, part in enumerate(parts)
    )


_TOWN = re.compile(r"(?P<stem>[А-ЯЁ][\w-]*[сц]к)(?P<end>ий|ого|ому|им|ом|ая|ой|ую|ое)$")
_ENDINGS = {
    ("masc", "nomn"): "ий", ("masc", "accs"): "ий", ("femn", "nomn"): "ая", ("femn", "accs"): "ую",
    ("femn", "gent"): "ой", ("femn", "datv"): "ой", ("femn", "ablt"): "ой", ("femn", "loct"): "ой",
    ("neut", "nomn"): "ое", ("neut", "accs"): "ое",
}  # fmt: skip
_OBLIQUE = {"gent": "ого", "datv": "ому", "ablt": "им", "loct": "ом"}


def _of_town(word: str, noun: Reading) -> str | None:
    """Return the nominative of an adjective of a town that the dictionary has for a noun alone."""
    match = _TOWN.match(word)
    gender = next((tag for tag in ("masc", "femn", "neut") if tag in noun.tags), None)
    if match is None or gender is None or noun.case is None or "plur" in noun.tags:
        return None
    if any("ADJF" in one.tags for one in readings(word)):
        return None
    end = _ENDINGS.get((gender, noun.case)) or _OBLIQUE.get(noun.case)
    return match["stem"] + _ENDINGS[gender, "nomn"] if match["end"] == end else None
