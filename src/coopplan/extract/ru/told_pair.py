"""The two sides that one sentence of a Russian article tells in full, as the grammar has them.

«A и B подписали …», «подписали … A и B», «A подписала … с B», «соглашение A с B», «между A и B»:
who stands so is the whole of the document, whatever else the article names, and so is who the text
calls its sides. The first sentence that tells the sides of a document counts: what follows are
other papers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from coopplan.extract.doers import OF_FORUM
from coopplan.extract.gazetteer import Entry
from coopplan.extract.meetings import VENUE
from coopplan.extract.mention import Mention
from coopplan.extract.ru import called_sides, capital_words
from coopplan.extract.ru.sides import spelled
from coopplan.extract.told import Told
from coopplan.language.morphology import readings
from coopplan.model.text import Lang

_HEAD = (
    r"(?:правительств|кабинет|администраци|мэри|акимат|хокимият|власт|город|республик|провинци|"
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
_ADJECTIVE = re.compile(r"(?:ий|ый|ая)$")
_AND = re.compile(r"\s*(?:и|,?\s*а\s+также)\s*")
_COMMA = re.compile(r"\s*,\s*")
_WITH = re.compile(r"\bсо?\s*$")
_JOINED = re.compile(r"\s*(?:,|,?\s*(?:и|а\s+также|со?))\s*")
_BETWEEN = re.compile(r"\bмежду\s*$", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?:подписали|подпишут|подписывают|заключили|заключат|заключают|парафировали|"
    r"договорились|условились)\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b(?:подписал[аои]?|подпишет|заключил[аои]?|заключит|договорил(?:ся|ась|ось|ись)|"
    r"расторг(?:л[аио])?|расторгнет|разорвал[аио]?|разорв[её]т)\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:соглашени|меморандум|договор(?![её]нн|ил)|план|протокол|дорожн|документ|деклараци|"
    r"программ)\w*\b",
    re.IGNORECASE,
)
_UNCHANGED = re.compile(r"^[А-ЯЁ]{2,6}\s+[«\"“]|^[A-Z]")
"""A name behind a legal form or in Latin letters: «ООО «Заря»», which has no case."""
_PREPOSITION = re.compile(
    r"(?<!\w)(?:с|со|у|от|для|при|между|на|в|о|об|к|по|за|из)\s+$", re.IGNORECASE
)
_STOP = re.compile(r"[.;:]")
_FAR = 110
"""Letters in one gap of such a sentence at most."""


class _Unit:
    """A place or body of a sentence with all the words that name it."""

    def __init__(self, told: Told, one: Mention) -> None:
        text, begin = told.span.text, told.span.start
        self.mention = one
        lead = _LEAD.search(text[: one.start - begin])
        self.start = lead.start() if lead else one.start - begin
        self.head = lead.group().split() if lead else []
        self.said = told.said(one)
        trail = _TRAIL.match(text, one.end - begin)
        self.end = trail.end() if trail else one.end - begin
        self.committee = _OF_COMMITTEE.match(text, one.end - begin) is not None
        self.strong = not one.weak or self.committee
        of_forum = one.entry.kind == "n" and OF_FORUM.search(text[: self.start][-_FAR:])
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


def sides(told: list[Told], anchors: tuple[Told, ...]) -> list[Mention]:
    """Return the two sides of the first sentence that tells both of a document; else none."""
    for one in told:
        if one.headline or one.earlier or one.aside:
            continue
        if len(called := called_sides.called(one)) > 1:
            return [spelled(each, told) for each in called]
        units = _units(one)
        for pair in _pairs(one, units):
            first, second = (each.mention for each in pair)
            if first.entry != second.entry:
                return [spelled(replace(each, weak=False), told) for each in (first, second)]
        if one in anchors and _others(one, units):
            return []
    return []


def _others(told: Told, units: list[_Unit]) -> bool:
    """Tell whether a sentence of the signing names its sides in a way that is not read here."""
    there = [one for one in units if not one.venue]
    gaps = (told.span.text[one.end : other.start] for one, other in pairwise(there))
    joined = any(map(_JOINED.fullmatch, gaps))
    return joined or (len(there) > 1 and len(told.people) > 1)


def _units(told: Told) -> list[_Unit]:
    """Return what a sentence names, without what only tells where another lies."""
    named = list(told.named)
    for start, end, name, kind in capital_words.names(told):
        named.append(Mention(Entry(kind, "", name, name, name), start, end, name))
    found: list[_Unit] = []
    for one in sorted(named, key=lambda each: each.start):
        unit = _Unit(told, one)
        if found and unit.start < found[-1].end:
            continue
        if found and not told.span.text[found[-1].end : unit.start].strip(" ("):
            found[-1].end = unit.end
            continue
        if unit.strong:
            found.append(unit)
    return found


def _pairs(told: Told, units: list[_Unit]) -> Iterator[tuple[_Unit, _Unit]]:
    """Yield the pairs that a sentence tells as sides of a document."""
    text = told.span.text
    for at, (first, second) in enumerate(pairwise(units)):
        after = units[at + 2].start if at + 2 < len(units) else len(text)
        before = units[at - 1].end if at else 0
        gap = text[first.end : second.start]
        if _listed(text, second.end, after) or (at and _listed(text, before, first.start)):
            continue
        lead = text[max(before, first.start - _FAR) : first.start]
        joined = _AND.fullmatch(gap) is not None
        if joined and first.nominative and second.nominative:
            behind = text[second.end : min(after, second.end + _FAR)]
            told_so = _THEY.search(behind) is not None or _stands(_THEY, lead)
        elif joined:
            between = _BETWEEN.search(lead) and _BEFORE_BETWEEN.search(text[: first.start])
            told_so = _signs(told) and bool(between or _OF_PAPER.search(lead))
        else:
            told_so = _with_whom(told, first, gap, lead)
        if told_so:
            yield first, second


def _with_whom(told: Told, first: _Unit, gap: str, lead: str) -> bool:
    """Tell whether a gap makes what follows the side with whom the first one agreed."""
    if not _WITH.search(gap) or _STOP.search(gap) or len(gap) > _FAR:
        return False
    if _ONE.search(gap):
        return first.nominative
    return gap.strip() in ("с", "со") and told.document and _stands(_DOCUMENT, lead)


def _signs(told: Told) -> bool:
    return told.document and (told.signed is not None or told.future)


_BEFORE_BETWEEN = re.compile(
    r"\b(?:соглашени|меморандум|договор(?![её]нн|ил)|протокол|дорожн|документ|деклараци|программ|"
    r"подписани|план)\w*\s[^.;:]{0,90}$",
    re.IGNORECASE,
)
"""Before «между» that joins the sides of a paper, not what the paper is about."""


_OF_PAPER = re.compile(
    r"\b(?:соглашени|меморандум|договор(?![её]нн|ил)|протокол)\w*\s+(?:о\s+сотрудничестве\s+)?$",
    re.IGNORECASE,
)
"""Before the genitives of those whose paper it is."""


def _listed(text: str, end: int, start: int) -> bool:
    """Tell whether a gap makes two names members of one list."""
    gap = text[end:start]
    return start < len(text) and bool(_AND.fullmatch(gap) or _COMMA.fullmatch(gap))


def _stands(pattern: re.Pattern[str], lead: str) -> bool:
    """Tell whether words stand before a place with no end of a clause between."""
    match = next(iter(reversed(list(pattern.finditer(lead)))), None)
    return match is not None and not _STOP.search(lead[match.end() :])
