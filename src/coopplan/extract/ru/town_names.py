"""How the dictionary reads a Russian word that may be the name of a town: its nominative, its case.

The rule: a name comes to the nominative only where the dictionary has it as a place's, or where the
word before it tells its case; what it has as a person's is asked for apart.
"""

from __future__ import annotations

import re

from coopplan.language.morphology import Reading, inflected, readings


def unknown(word: str) -> str | None:
    """Return the nominative of a name that no dictionary has, of «между … и Чачаком»."""
    first = readings(word)[0]
    strange = not first.known and {"NOUN", "ablt", "sing"} <= first.tags
    return "-".join(part.capitalize() for part in first.normal.split("-")) if strange else None


_CASE_BEHIND = {"города": "gent", "городу": "datv", "городом": "ablt", "городе": "loct"}


def in_case(text: str, match: re.Match[str], name: str) -> str | None:
    """Return the nominative of a town called like a word or a surname: «городу Стаханову».

    None where a person's name may go on, or is that of who heads a town.
    """
    case = _CASE_BEHIND.get(match.group().split()[0].lower())
    goes_on = re.match(r"[»\"]?\s+[А-ЯЁ]", text[match.start("name") + len(name) :])
    headed = case == "gent" and is_person(name) and OFFICE.search(text[: match.start()])
    if case is None or goes_on or headed or " " in name:
        return None
    first = next((one for one in readings(name) if one.known and one.case == case), None)
    own = first is not None and {"NOUN", "masc", "sing"} <= first.tags
    return first.normal.capitalize() if first is not None and own else None


OFFICE = re.compile(r"\b(?:глав|мэр|аким|хоким|председател|руководител)[а-яё]*\s+$", re.IGNORECASE)
"""Who heads a town, right before «города …»."""


_CASE_OF = {"ого": "gent", "ому": "datv", "им": "ablt", "ом": "loct"}


def bare_of(name: str, ending: str) -> str:
    """Return the nominative of an unknown town in the case of an adjective: «с … им Чачаком»."""
    case = _CASE_OF.get(ending)
    told = (
        one
        for one in readings(name)
        if {"NOUN", "sing"} <= one.tags and one.case == case and "femn" not in one.tags
    )
    first = next(told, None) if case is not None else None
    return "-".join(one.capitalize() for one in first.normal.split("-")) if first else name


def place_reading(word: str) -> Reading | None:
    """Return how a word is read as a place of the dictionary, None where it has no such place."""
    return next((one for one in readings(word) if "Geox" in one.tags and one.known), None)


def town_of(name: str) -> str | None:
    """Return the nominative of a name that the dictionary knows as a place's."""
    told = []
    for word in name.split():
        reading = place_reading(word) or _of_two(word)
        if reading is None:
            return None
        form = inflected(word, reading, "nomn") or word
        told.append("-".join(part.capitalize() for part in form.split("-")))
    return " ".join(told)


def _of_two(word: str) -> Reading | None:
    """Return how a town with an adjective of its land is read: «Тара-Залесская»."""
    own = "-" in word and any("ADJF" in one.tags for one in readings(word.rpartition("-")[2]))
    return next((one for one in readings(word) if own and "Geox" in one.tags), None)


def is_genitive(word: str) -> bool:
    """Tell whether the dictionary knows a word as the genitive of a place."""
    return any({"Geox", "gent"} <= one.tags for one in readings(word) if one.known)


def is_person(word: str) -> bool:
    """Tell whether the dictionary knows a word as a name or surname."""
    return any({"Name", "Surn", "Patr"} & one.tags for one in readings(word) if one.known)
