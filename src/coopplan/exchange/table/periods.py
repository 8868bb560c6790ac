"""The years that the lines above a table name, in which its days without a year lie.

The rule: the day of an agreement, an order or a report is no year of the plan, nor is the year from
which or until which something holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from coopplan.language.kazakh import MONTH as KAZAKH_MONTH
from coopplan.model.plan_table import Period
from coopplan.model.text import fold

_SCHOOL_YEAR = re.compile(
    r"(20\d\d)\s*[-–—/]\s*(20)?(\d\d)\s*(?:-?[а-я]{0,3}\s*)?(?:учебн|оқу жыл|academic|school)"
)
_MONTH = (
    "январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|"
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_YEARS = re.compile(
    r"(?:на|for|в)\s+(?:период\s+)?(20\d\d)(?:\s*(?:[-–—]|по|to|and|и|,)\s*(20\d\d))?\s*(?:г|$|\W)|"
    r"(20\d\d)(?:\s*[-–—]\s*(20\d\d))?\s*(?:год|жыл(?:ға|дар|ғы|$|\s))|"
    rf"(?:на|for|в)\s+(?:[ivі]{{1,3}}\s+квартал|{_MONTH})\w*\s+(20\d\d)()(?:\s*г|$|\W)"
)
_SPAN = re.compile(
    r"\b(?:с|from|between) (20\d\d) (?:г(?:ода?|\.)? )?(?:по|до|to|and|through) (20\d\d)"
)
_DAYS = re.compile(
    rf"\b\d{{1,2}} (?:{_MONTH})\w*,? 20\d\d\S*(?: ?г(?:ода?|\.)?)?|"
    rf"\b(?:{_MONTH}) \d{{1,2}},? 20\d\d|"
    rf"20\d\d ?(?:жыл\w*|ж\.) ?\d{{1,2}} (?:{KAZAKH_MONTH})\w*|\d{{1,2}}\.\d\d\.20\d\d\S*|"
    r"(?:\b(?:от|со?|до|после|of|from|since|until|by)|№) 20\d\d(?! ?[-–—])(?: ?г(?:ода?|\.)?)?"
)
"""Days with their years, and years that something is from or until."""
_BLANK_DAY = r"(?:[«\"“„] ?(?:\d{1,2}|[_. ]*) ?[»\"”]-?|_{2,})"
_BLANK_MONTH = rf"(?:_{{2,}}|(?:{_MONTH}|{KAZAKH_MONTH})\w*)?"
_STAMPED = re.compile(
    rf"{_BLANK_DAY} ?{_BLANK_MONTH},? ?20\d\d(?: ?(?:г(?:ода?|\.)?|ж\.?|жыл\w*))?|"
    rf"20\d\d ?(?:жыл\w*|ж\.) ?{_BLANK_DAY} ?{_BLANK_MONTH}|"
    rf"\b\d{{1,2}}[- ](?:{KAZAKH_MONTH})\w*,? 20\d\d(?: ?(?:жыл\w*|ж\.))?"
)
"""The day of a stamp, filled in or still to be: «15» мая 2025 года, 2025 жылғы «__» ____."""
_SIGNED = re.compile(
    r"\bв 20\d\d году (?=(?:\w+ )?(?:подписан|заключ))|"
    r"\b(?:подписан|заключен)\w* в 20\d\d году|"
    r"20\d\d жылғы (?=(?:\w+ )?(?:қол қойыл|жасалған))|"
    r"^(?:г\. ?|город )[\w-]+, 20\d\d(?: ?год[а]?)?$|^[\w-]+ қаласы,? 20\d\d(?: ?жыл)?$"
)
"""The year in which an agreement was made, or a title page was."""
_NAMED_YEARS = re.compile(
    r"^(?!.*\b(?:annex|report|under|приложени\w*|отчет\w*|қосымша\w*)\b)"
    r".*\b(?:plan|programme|program|roadmap|план|программа|дорожная карта|жоспары?|бағдарламасы)\b"
    r"[^.;]*?(?<!\bin)(?<!\bof)(?<!\bв)(?<!№)[ ,:(](20\d\d)(?:\s*[-–—/]\s*(20\d\d))?\)?$"
)
"""A plan's name that ends with its years: "Joint plan, 2026", «План работы (2026–2027)»."""
_REPORTED = re.compile(
    r"\b(?:за|по итогам) (?:(?!20\d\d|\bна\b|\bплан)[^.;,«»]){0,30}20\d\d(?!\d)"
    r"(?: ?[-–—] ?20\d\d)?(?: ?(?:год\w*|г\.?г?\.?))?"
)
"""For which time a Russian paper tells what was done: «за III квартал 2026 года»."""
_REPORT = re.compile(
    r"\bотчет|\b(?:информаци|сведени)\w* (?:о|об)\b|\bход\w* (?:исполн|реализ|выполн)|"
    r"\bесе[бп]|\bақпарат|\bбарысы|\breport|\bprogress|\bimplementation of"
)
_PART = r"(?:[ivі\d]{1,3}|перв\w+|втор\w+|треть\w+|четверт\w+)(?:-?м)? (?:квартал|полугоди)\w*"
_PART_KK = (
    r"(?:(?:[ivі\d]{1,3}|бірінші|екінші|үшінші|төртінші)(?:[-–]?\w{1,4})? )?"
    r"(?:тоқсан|жарты ?жыл|ай\b|айын|қорытынды|есе[бп])\w*"
)
_PART_EN = r"(?:(?:q[1-4]|the \w+ (?:quarter|half)|\d{1,2} months|the year)(?: of)?,? )?"
_TIME_OF_REPORT = re.compile(
    rf"\bв {_PART} 20\d\d(?: ?г\w*\.?)?|20\d\d ?(?:жыл\w*|ж\.?) (?:{_PART_KK}|бойынша)|"
    r"(?<!plan )(?<!programme )(?<!program )(?<!roadmap )(?<!measures )"
    rf"\b(?:for|in|during) {_PART_EN}20\d\d"
)
"""The same in a line that is called a report: «в III квартале 2026 года», "report for Q3 2026"."""
_YEAR_ALONE = re.compile(r"^(20\d\d)(?: ?(?:г\.?|год|ж\.?|жыл))?$")


def period_told(lines: Sequence[str], within: Period | None = None) -> Period | None:
    """The years that the lines above a table name: «на 2025 год», «на 2025/26 учебный год».

    ``within`` is the agreement's period: years that lie wholly beside it are not the plan's.
    """
    for line in lines:
        told = _told(_bare(line))
        if told is not None and not _beside(told, within):
            return told
    return None


_PAPER_RU = r"(?:настоящ\w+ |данн\w+ )?(?:соглашени|меморандум|договор)"
_PAPER_EN = r"(?:the|this) (?:agreement|memorandum|mou)\b"
_TERM = re.compile(
    rf"(?:срок|период|действи)\w*(?: действия| реализации)? {_PAPER_RU}|"
    r"(?:келісім|меморандум|шарт)\w* (?:\w+ ){0,3}(?:мерзім|кезең)|"
    rf"(?:term|duration|life|lifetime|validity|period) of {_PAPER_EN}|"
    rf"(?:while|as) (?:\w+ as )?{_PAPER_EN} (?:is|remains)"
)
_PLAN_TERM = re.compile(
    r"\bсрок\w* (?:действия|реализации|исполнения|выполнения)|"
    r"\bпериод\w* (?:действия|реализации|исполнения|выполнения)|\bдействия (?:\w+ )?плана|"
    r"\b(?:весь|всего) (?:срок|период)|"
    r"(?:әрекет ету|қолдан\w+|асыр\w+|орында\w+|күшінде \w+) (?:бүкіл )?(?:мерзім|кезең)|"
    r"(?:жоспар\w*|бүкіл|барлық) (?:мерзім|кезең)|"
    r"(?:term|duration|life|lifetime|validity|period) of (?:the |this )?(?:\w+ )?"
    r"(?:plan|programme|program|roadmap)\b|\b(?:plan|validity|implementation) period|"
    r"\b(?:full|entire|whole) (?:period|term)\b|"
    r"(?:while|as) (?:\w+ as )?(?:the|this) (?:plan|roadmap|programme) (?:is|remains)"
)


_WHOLE = re.compile(
    r"(?:на |за )?(?:в течение )?(?:весь|всего|всей) (?:срок|период)а?|"
    r"(?:бүкіл|барлық) (?:мерзім|кезең)\w*(?: бойы| ішінде)?|"
    r"(?:(?:for|during|over|throughout) )?(?:the )?(?:full|entire|whole) (?:period|term)"
)
"""All of a time that is not told."""
_OTHERS = re.compile(r"^(?:от|утвержд|приложени|бекіт)(?!.*(?:\bплан|перечень|программ|дорожн))")
"""How a line begins that tells of another paper, as long as it does not come to the plan's name."""


def of_whole_term(phrase: str) -> bool:
    """Whether a deadline is the term of the agreement, which the plan of one year does not cut."""
    return bool(_TERM.search(fold(phrase))) and not re.search(r"\d", phrase)


def of_plan_term(phrase: str) -> bool:
    """Whether a deadline is the term of the plan itself, or a term of which nothing more is told.

    It is that of the plan's own years; the agreement's are no answer where the plan tells none.
    """
    told = fold(phrase)
    of_other = of_whole_term(phrase) or bool(re.search(r"\d", told))
    return bool(_PLAN_TERM.search(told)) and not of_other


def is_of_paper(phrase: str) -> bool:
    """Whether a deadline is the term of a paper that it names: of the agreement or of the plan."""
    return of_whole_term(phrase) or (of_plan_term(phrase) and not is_whole(phrase))


def is_whole(phrase: str) -> bool:
    """Whether a deadline is all of a time that it does not name: «весь период»."""
    return bool(_WHOLE.fullmatch(fold(" ".join(phrase.split())).strip(" .")))


def _bare(line: str) -> str:
    """A line without the days and years that are not the plan's."""
    told = _SPAN.sub(r"\1-\2", fold(line))
    others = [_STAMPED, _SIGNED, _REPORTED, _DAYS]
    if _REPORT.search(told):
        others.insert(0, _TIME_OF_REPORT)
    for other in others:
        told = other.sub(" ", told)
    return told


def _told(line: str) -> Period | None:
    bare = _YEAR_ALONE.match(line)
    if bare:
        return date(int(bare[1]), 1, 1), date(int(bare[1]), 12, 31)
    school = _SCHOOL_YEAR.search(line)
    if school:
        return date(int(school[1]), 9, 1), date(int(school[1]) + 1, 8, 31)
    found = _YEARS.search(line) or _NAMED_YEARS.search(line)
    if found and not _OTHERS.search(line[: found.start()]):
        years = [int(one) for one in found.groups() if one]
        if years == sorted(years):
            return date(years[0], 1, 1), date(years[-1], 12, 31)
    return None


def _beside(told: Period, within: Period | None) -> bool:
    first, last = within or (None, None)
    return bool((first and told[1] and told[1] < first) or (last and told[0] and told[0] > last))
