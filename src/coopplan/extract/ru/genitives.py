"""The genitives behind the head of a Russian name: «комитета по делам молодёжи Омской области».

A name goes on while its words stand in the genitive, are in quotation marks or name whom it is
called after; a list of fields goes on where it comes to a proper end.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.language.morphology import readings

QUOTED = r"(?:«[^«»\n]{2,90}(?:«[^«»\n]{2,60}»[^«»\n]{0,30})?»|“[^“”\n]{2,90}”|\"[^\"\n]{2,90}\")"
IN_BRACKETS = re.compile(
    r"\s*\((?:далее\s*[—–-]\s*)?(?P<short>(?=\w*[А-ЯЁA-Z]\w*[А-ЯЁA-Z])[А-ЯЁA-Z][\w-]{1,9})\)"
)
"""The letters by which a body is called from then on: «… университет (ОмГУ)»."""
_LETTERS = re.compile(r"\s+(?:[А-ЯЁ][а-яё]{1,3})?[А-ЯЁ]{3,5}(?![\w-])")
"""What a body is of, by letters: «Омское отделение РосТПП», «академия МВД»."""
LAND = re.compile(r"(?:\s+[А-ЯЁ][а-яё-]+){1,2}")
"""A land of no list behind letters: «ТПП Нижней Силезии»."""
_TAIL_STOP = {
    "в",
    "на",
    "с",
    "со",
    "о",
    "об",
    "во",
    "из",
    "от",
    "для",
    "за",
    "до",
    "при",
    "к",
    "у",
    "где",
    "стороны",
}

_GENITIVE = re.compile(r"(?P<and>\s+и(?=\s)|,)?\s+(?P<word>[А-Яа-яЁё][\w-]*)")
NAMED_AFTER = re.compile(
    r"\s+(?:имени|им\.)\s+(?:[А-ЯЁ]\.\s?)*(?P<one>[А-ЯЁ][\w-]+)(?:\s+(?P<two>[А-ЯЁ][\w-]+))?"
)
_BY = re.compile(
    r"\s+по(?:\s+(?:и\s+)?[а-яё-]+(?:ам|ям|ами|у|ю|е|и|ому|ему|ой|ей|им|ым)\b){1,5}"
    r"(?:\s+[а-яё-]+(?:ов|ей|ых|их|ого|ий)\b){0,3}"
)


_FOREIGN = re.compile(
    r"(?:(?<=ниверситет)|(?<=нститут)|(?<=кадемия)|(?<=ниверситетом)|(?<=ниверситета)|(?<=нститутом)|"
    r"(?<=кадемией))\s+[А-ЯЁ][а-яё]+(?![\w-])(?!\s+[А-ЯЁ])"
)


def _unknown_name(text: str, at: int) -> re.Match[str] | None:
    """Return the name of no dictionary behind «Университет», which does not change."""
    match = _FOREIGN.match(text, at)
    known = match is not None and any(one.known for one in readings(match.group().strip()))
    return None if known else match


def tail(sentence: Span, at: int, places: list[Mention]) -> tuple[int, bool]:
    """Return where the genitives after a head noun end, and whether a proper name is among them."""
    text, end, proper = sentence.text, at, False
    while True:
        place = next(
            (
                one
                for one in places
                if re.fullmatch(r"\s+(?:города\s+)?", text[end : one.start - sentence.start] or "x")
                and one.start - sentence.start >= end
            ),
            None,
        )
        if place is not None and proper and _holds_part(text[at:end], sentence, at, place, places):
            return end, proper
        if place is not None:
            end, proper = place.end - sentence.start, True
            continue
        for pattern in (
            NAMED_AFTER,
            IN_BRACKETS,
            re.compile(rf"\s+{QUOTED}"),
            _LETTERS,
        ):
            match = pattern.match(text, end)
            if match:
                end, proper = match.end(), True
                if pattern is NAMED_AFTER and match["two"] and not _is_first_name(match["one"]):
                    end = match.end("one")
                break
        else:
            match = _BY.match(text, end) or _unknown_name(text, end)
            if match:
                end, proper = match.end(), proper or match.re is _FOREIGN
                continue
            match = _GENITIVE.match(text, end)
            if (
                match is None
                or not is_genitive(match["word"])
                or match["word"].lower() in _TAIL_STOP
            ):
                return end, proper
            if match["and"] and not _joins(text[at:end], match) and not _goes_on(match, text):
                return end, proper
            proper = proper or match["word"][0].isupper()
            end = match.end()


def _holds_part(told: str, sentence: Span, at: int, nation: Mention, places: list[Mention]) -> bool:
    """Tell whether a name has a region already of the country behind it, which only locates it."""
    begin, end = sentence.start + at, sentence.start + at + len(told)
    return nation.entry.kind == "n" and any(
        begin <= one.start and one.end <= end and one.entry.country == nation.entry.code
        for one in places
    )


def _goes_on(match: re.Match[str], text: str) -> bool:
    """Tell whether a list of fields goes on to a proper end: «культуры, развития языков и …»."""
    if match["word"][0].isupper():
        return False
    rest = text[match.end() : match.end() + _LONG_TAIL]
    stop = re.search(r"[.;:(]|\b(?:подпис|заключ|договор)", rest)
    own = rest[: stop.start()] if stop else rest
    words = re.findall(r"[А-Яа-яЁё-]+", own)
    for word in words:
        if word[0].isupper():
            return True
        if word != "и" and not is_genitive(word):
            return False
    return False


_LONG_TAIL = 80
"""Letters in which the fields of a ministry or a department end with the name of its region."""


def _joins(told: str, match: re.Match[str]) -> bool:
    """Tell whether «и» or a comma joins genitives of one name: «сельского, водного хозяйства»."""
    if not told.strip() or match["word"][0].isupper():
        return False
    last = told.split()[-1]
    adjectives = all(
        any("ADJF" in one.tags for one in readings(word)[:2]) for word in (last, match["word"])
    )
    return adjectives or match["and"] != ","


def _is_first_name(word: str) -> bool:
    return any("Name" in one.tags for one in readings(word) if one.known)


def is_genitive(word: str) -> bool:
    """Tell whether a word that is no name of a person can stand in the genitive."""
    return any(
        one.known
        and one.case == "gent"
        and {"NOUN", "ADJF", "PRTF"} & one.tags
        and not {"Name", "Surn", "Patr"} & one.tags
        for one in readings(word)[:3]
    )
