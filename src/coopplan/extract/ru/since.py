"""From which day a Russian paper is in force, with the end of its time told beside or nowhere.

«Документ вступит в силу 1 января 2031 года и будет действовать до конца 2033 года», «Соглашение
вступает в силу с 1 июля 2031 года»: the rule is that the paper itself, or what means it behind its
signing, is what comes into force.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from coopplan.extract import dates, months
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_IN_FORCE = re.compile(r"\bвступ\w+\s+в\s+силу\s+(?:с\s+)?$", re.IGNORECASE)
_SINCE = re.compile(r"\bс\s+$", re.IGNORECASE)
_COMES = re.compile(r"\s*(?:года?\s+)?(?:[а-яё]+\s+)?вступ\w+\s+в\s+силу\b")


def day(found: PeriodMention, told: list[Told]) -> date | None:
    """Return the day from which the paper is in force, if the sentence of its last day tells it."""
    for one in told:
        if not one.span.start <= found.start < one.span.end:
            continue
        for each in dates.days(one.span):
            last = found.last
            lead, tail = one.before(each.start), one.after(each.end)
            told_so = _IN_FORCE.search(lead) or (_SINCE.search(lead) and _COMES.match(tail))
            if told_so and last is not None and each.day < last:
                return each.day
    return None


_PAPER = (
    r"(?:документ|план|программа|(?:доп)?соглашение|меморандум|протокол|договор|"
    r"«?дорожная\s+карта»?)"
)
_IT = (
    r"(?:(?P<meant>он|она|оно)|(?:сам(?:о|а)?\s+|эт(?:о|от|а)\s+|нов(?:ый|ое|ая)\s+)?"
    rf"(?P<paper>{_PAPER})(?P<of>\s+(?:о|об|между|по)\s[^.;,]{{1,90}}?)?)"
)
_WILL_COME = r"(?:вступа(?:ет|л[ао]?)|вступит|вступил[ао]?)"
_FORCE = r"(?:в\s+(?:законную\s+)?силу)"
_RUNS = r"(?P<runs>начн[её]т\s+(?:действовать|работать)|будет\s+действовать|заработает)"
_COUNTS = r"(?P<counts>действует)"
_FROM_DAY = re.compile(
    rf"(?:^|[\s,«(]){_IT}\s+(?:[а-яё]+\s+)?(?:{_WILL_COME}\s+{_FORCE}|{_FORCE}\s+{_WILL_COME}|"
    rf"{_RUNS}|{_COUNTS})\s+(?:уже\s+)?(?:с\s+)?$|"
    rf"(?:^|[\s,]){_FORCE}\s+(?:(?:[а-яё]+\s+)?(?P<inverted>{_PAPER}|он|она|оно)\s+{_WILL_COME}|"
    rf"{_WILL_COME}\s+(?P<behind>{_PAPER}|он|она|оно))\s+(?:с\s+)?$|"
    rf"\bкотор(?:ый|ое|ая)\s+(?:[а-яё]+\s+)?(?:{_WILL_COME}\s+{_FORCE}|начн[её]т\s+действовать)\s+"
    r"(?:с\s+)?$",
    re.IGNORECASE,
)
"""What leads up to the day on which the paper of the signing comes into force."""
_YEAR = re.compile(
    rf"(?P<from>с\s+)?(?:(?P<month>{months.RU})\s+)?(?P<year>(?:19|20)\d\d)(?:-го)?\s+(?:года?|г\.)",
    re.IGNORECASE,
)


def years(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the time of the main document of which a text tells nothing but its first day."""
    for at, one in enumerate(told if lang is Lang.RU and main.anchors else ()):
        if one.earlier or {doc.kind for doc in one.documents} - {main.kind}:
            continue
        near = one in main.anchors or any(
            each in main.anchors for each in told[max(0, at - 2) : at]
        )
        for first, start, end in _starts(one):
            match = _FROM_DAY.search(one.span.text[: start - one.span.start])
            if match is None:
                continue
            own = match["paper"] or match["inverted"] or match["behind"]
            if not (match["counts"] and match["of"]) and (near or (own and not match["counts"])):
                yield PeriodMention(first, None, start, end)


def _starts(told: Told) -> Iterator[tuple[date, int, int]]:
    """Yield the days, and the months and years by their first day, from which something may be."""
    found = dates.days(told.span)
    for each in found:
        yield each.day, each.start, each.end
    for match in _YEAR.finditer(told.span.text):
        start, end = (told.span.start + at for at in match.span())
        if match["from"] and not any(each.start < end and start < each.end for each in found):
            month = months.number(match["month"]) if match["month"] else 1
            yield date(int(match["year"]), month, 1), start, end
