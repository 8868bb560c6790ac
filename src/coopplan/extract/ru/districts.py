"""Districts of which a Russian text says the word once: «Марковского и Меловского районов».

Also «двух районов — Марковского и Меловского» and «главы районных администраций: Лужского — А».
"""

from __future__ import annotations

import re
from itertools import chain

from coopplan.extract.forms import ADJECTIVE_ENDING
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.ru import lands
from coopplan.extract.sentences import Span
from coopplan.language.morphology import readings
from coopplan.model.text import Lang

_ADJECTIVE = r"[А-ЯЁ][А-ЯЁа-яё-]+(?:ск|цк|в)(?:ого|им|ому|ом|ий)"
_LIST = rf"(?P<list>(?:{_ADJECTIVE}(?:,\s+|\s+и\s+))+{_ADJECTIVE})"
_BEFORE = re.compile(
    rf"{_LIST}\s+(?:муниципальн\w+\s+)?(?P<kind>район|округ|аймак|уезд)(?:ов|ами|ам|ах|ы|и)\b"
)
_BEHIND = re.compile(
    rf"\b(?P<kind>район|округ|аймак|уезд)(?:ов|ами|ам|ах)\s*[–—:(-]\s*{_LIST}(?!\s+[а-яё]*район)"
)
_OF_DISTRICTS = re.compile(r"\bрайон(?:ов|ных\s+[а-яё]+)\s*(?:[:,–—]|(?=[А-ЯЁ]))")
_BEFORE_DASH = re.compile(r"\b[А-ЯЁ][а-яё-]+(?:ск|цк)ого(?=\s+[–—-]\s)")


def listed(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the districts of a shared list: «Марковского и Меловского районов»."""
    found = []
    for match in chain(_BEFORE.finditer(sentence.text), _BEHIND.finditer(sentence.text)):
        for one in re.finditer(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё][а-яё]+)*", match["list"]):
            start = match.start("list") + one.start()
            name = f"{masculine(one.group())} {match['kind']}"
            if not any(each.start <= sentence.start + start < each.end for each in known):
                found.append(made(sentence, start, start + len(one.group()), name))
    return found


def elided(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the districts of «главы районных администраций: Лужского — А и Тосненского — Б»."""
    found = []
    head = _OF_DISTRICTS.search(sentence.text)
    for one in _BEFORE_DASH.finditer(sentence.text, head.end()) if head else ():
        if not any(each.start <= sentence.start + one.start() < each.end for each in known):
            name = f"{masculine(one.group())} район"
            found.append(made(sentence, one.start(), one.end(), name))
    return found


def made(sentence: Span, start: int, end: int, name: str, weak: bool = False) -> Mention:
    """Return a district or town of no list at a place in a sentence; an aimak is a region."""
    region = name.endswith(" аймак") or (
        " " not in name and lands.REPUBLIC.search(name) is not None
    )
    entry = Entry("r" if region else "c", "", name, "", "")
    return Mention(entry, sentence.start + start, sentence.start + end, name, weak)


def masculine(adjective: str) -> str:
    """Return the adjective of a district in the nominative."""
    stressed = any(one.known and one.normal.endswith("ской") for one in readings(adjective))
    stressed = stressed and ADJECTIVE_ENDING.sub("", plain(adjective)) not in index(Lang.RU).stems
    if stressed and not adjective.endswith("ий"):  # «Заводской», not «Заводский»
        return re.sub(r"(?:ого|ому|им|ом)$", "ой", adjective)
    if not re.search(r"[гкхжчшщ](?:ого|ому|им|ом|ий)$", adjective):
        return re.sub(r"(?:ого|ому|ым|ом|ий)$", "ый", adjective)
    return re.sub(r"(?:ого|ому|им|ом|ий)$", "ий", adjective)
