"""Where the words of a Russian list are joined, and commas behind which no further item stands."""

from __future__ import annotations

import re

from coopplan.language.morphology import readings

JOINT = re.compile(
    r"\s*[,;]\s+(?:(?:а\s+именно,?|а\s+(?:так\s?же|равно|затем|потом)|равно\s+как(?:\s+и)?|и|также)\s+)?"
    r"|\s+(?:и|а также|а равно)\s+"
)
_PLACE = re.compile(
    r"(?:[а-яё]+(?:ый|ая|ое|ого|ой|ом|ем|ым|ую)\s+)*(?:город|столиц|центр|пос[её]л|сел[оеау]м?\b|деревн|порт|пригород|"
    r"спутник|курорт|станци|остров|район)[а-яё]*\b",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(r"\b[А-ЯЁ][а-яё-]+$")


def describes(text: str, joint: re.Match[str]) -> bool:
    """Tell whether a participle tells more of the noun before: «…, вызванных засухой»."""
    words = re.match(r"([а-яё]+)\s+([а-яё]+)", text[joint.end() :])
    if words is None or joint.group().strip() != ",":
        return False
    following = readings(words[2])[0]
    by_what = "NOUN" in following.tags and following.case == "ablt"
    return "PRTF" in readings(words[1])[0].tags and (by_what or "PREP" in following.tags)


def names_place(text: str, joint: re.Match[str]) -> bool:
    """Tell whether an item only says what the place before it is: «в Туле, столице оружейников»."""
    if joint.group().strip() != "," or not _OF_A_NAME.search(text[: joint.start()]):
        return False
    return _PLACE.match(text, joint.end()) is not None
