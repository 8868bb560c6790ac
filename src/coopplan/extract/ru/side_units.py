"""The places and bodies of a Russian sentence, each with all the words that name it.

«Правительством Омской области», «Гродненский областной исполнительный комитет»: what stands before
and behind a name as a part of it, and whether the whole stands in the nominative.
"""

from __future__ import annotations

import re

from coopplan.extract.doers import OF_FORUM
from coopplan.extract.gazetteer import Entry
from coopplan.extract.meetings import VENUE
from coopplan.extract.mention import Mention
from coopplan.extract.ru import capital_words
from coopplan.extract.told import Told
from coopplan.language.morphology import readings
from coopplan.model.text import Lang

_HEAD = (
    r"(?:правительств|кабинет|администраци|мэри|акимат|хокимият|власт|город|республик|провинци|"
    r"муниципи|муниципалитет|префектур|штат|кантон|графств|воеводств|уезд|аймак|хошун|кожуун|улус|"
    r"коммун|общин|велаят|вилоят|вилайят|шахрестан|остан|департамент|губерни|эмират|пос[её]л|станиц|"
    r"жупани|наукоград|ЗАТО|"
    r"област|район|округ|компани|корпораци|муниципальн|народн|государственн|министр|комитет|"
    r"областн|городск|районн|исполнительн|образовани|г(?=\.))"
)
_LEAD = re.compile(
    rf"(?:(?<![\w-])(?:{_HEAD}[а-яё]*\.?|[а-яё]+(?:ск|цк)(?:ая|ой|ий|ого|ому|им|ую|ое|ие))\s+)+[«\"]?$",
    re.IGNORECASE,
)
_COMMITTEE = (
    r"\s+(?:(?:обл|гор|рай)исполком|(?:(?:областн|районн|городск)\w+\s+)?"
    r"исполнительн\w+\s+комитет)\w*"
)
_TRAIL = re.compile(
    rf"[»\"]?(?:\s*\([^()]{{2,40}}\)|{_COMMITTEE}|"
    r"\s+[А-ЯЁ][\w-]+\s+(?:области|края|Республики|автономного\s+округа)|\s+провинции\s+[А-ЯЁ][\w-]+|"
    r"\s+Республики\s+[А-ЯЁ]\w+|\s+[А-ЯЁ][а-яё-]+[аияы](?=\s+(?:и|со?|подпис\w+|заключ\w+)\s|[.,]))*"
)
_OF_COMMITTEE = re.compile(_COMMITTEE)
_CAPITAL_ADJECTIVE = re.compile(r"[А-ЯЁ][а-яё-]+(?:ск|цк)(?:ая|ой|ий|ого|ому|им|ую)$")
_ADJECTIVE = re.compile(r"(?:ий|ый|ая)$")
_UNCHANGED = re.compile(
    r"^[А-ЯЁ]{2,6}\s+[«\"“]|^[A-Z]|^[А-ЯЁ]+[а-яё]{0,3}[А-ЯЁ]{2,}[А-ЯЁа-яё]*(?![а-яё])"
)
"""A name behind a legal form, in Latin letters or of letters, which has no case."""
_PREPOSITION = re.compile(
    r"(?<!\w)(?:с|со|у|от|для|при|между|на|в|о|об|к|по|за|из)\s+$", re.IGNORECASE
)
FAR = 110
"""Letters in one gap of such a sentence at most."""


class Unit:
    """A place or body of a sentence with all the words that name it.

    ``partial``: an adjective of the name stands before what was read of it («Северская АЭС»).
    """

    def __init__(self, told: Told, one: Mention, *, guessed: bool = False) -> None:
        text, begin = told.span.text, told.span.start
        self.mention = one
        lead = _LEAD.search(text[: one.start - begin])
        self.start = lead.start() if lead else one.start - begin
        self.head = lead.group().split() if lead else []
        self.partial = guessed and any(_CAPITAL_ADJECTIVE.match(each) for each in self.head)
        self.said = told.said(one)
        trail = _TRAIL.match(text, one.end - begin)
        self.end = trail.end() if trail else one.end - begin
        self.committee = _OF_COMMITTEE.match(text, one.end - begin) is not None
        self.strong = not one.weak or self.committee
        of_forum = one.entry.kind == "n" and OF_FORUM.search(text[: self.start][-FAR:])
        self.governed = _PREPOSITION.search(text[: self.start]) is not None
        self.venue = bool(of_forum or VENUE.search(text[: self.start]))

    @property
    def nominative(self) -> bool:
        """Whether it stands in the nominative, as far as its form tells."""
        if self.governed:
            return False
        if self.head:
            return any("nomn" in one.tags for one in readings(self.head[0].strip(".")))
        if self.committee:
            return _ADJECTIVE.search(self.said.split()[0]) is not None
        if self.mention.case is not None:
            return self.mention.case in ("nomn", "accs")
        if self.mention.entry.kind not in "rcn" and _UNCHANGED.search(self.said):
            return True
        names = {self.mention.name, *self.mention.entry.names(Lang.RU)}
        return self.said.casefold() in {each.casefold() for each in names}


_FROM = re.compile(r"[»\"]?\s+из\s+$")


def _seated(body: Unit, place: Unit, told: Told) -> bool:
    """Tell whether a place right behind a body says where that is at home: «завод из Тары»."""
    kinds = body.mention.entry.kind not in "rcn" and place.mention.entry.kind in "rcn"
    return kinds and _FROM.fullmatch(told.span.text[body.end : place.start]) is not None


def _bracket(text: str, last: Unit, unit: Unit) -> int | None:
    """Return where the brackets end in which a place only says where the unit before lies."""
    begin = text.rfind("(", last.start, unit.start)
    end = text.find(")", unit.end)
    between = text[last.end : begin] if begin >= last.end else ""
    inside = begin >= 0 and ")" not in text[begin : unit.start] and 0 <= end < begin + 90
    place = unit.mention.entry.kind in "rcn"
    return end + 1 if inside and place and not between.strip('»" ') else None


def units(told: Told) -> list[Unit]:
    """Return what a sentence names, without what only tells where another lies."""
    guessed = [
        Mention(Entry(kind, "", name, name, name), start, end, name)
        for start, end, name, kind in capital_words.names(told)
    ]
    found: list[Unit] = []
    for one in sorted([*told.named, *guessed], key=lambda each: each.start):
        unit = Unit(told, one, guessed=one in guessed)
        if found and unit.start < found[-1].end:
            continue
        if found and _seated(found[-1], unit, told):
            found[-1].end = unit.end
            continue
        bracket = _bracket(told.span.text, found[-1], unit) if found else None
        if bracket is not None:
            found[-1].end = bracket
            continue
        beside = one.entry.kind in "rcn" or (found and found[-1].mention not in guessed)
        if found and beside and not told.span.text[found[-1].end : unit.start].strip(" ("):
            found[-1].end = unit.end
            continue
        if unit.strong:
            found.append(unit)
    return found
