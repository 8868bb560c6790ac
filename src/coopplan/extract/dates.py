"""Days and periods as press releases write them, in three languages.

Only a day with its month and its year is a date; all else is a hint for the reviewer.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from coopplan.extract import months
from coopplan.extract.en.year_ranges import ranges
from coopplan.extract.kk.year_ranges import ranges as ranges_kk
from coopplan.extract.sentences import Span
from coopplan.model.frozen import frozen

_YEAR = r"(?:19|20)\d\d"
_DAYS = re.compile(
    rf"\b(?P<d1>\d{{1,2}})(?:-?го)?\s+(?P<m1>{months.RU})\s+(?P<y1>{_YEAR})\b"
    rf"|\b(?P<y2>{_YEAR})\s+(?:жыл(?:ғы|дың|ы)|ж\.)\s+(?P<d2>\d{{1,2}})[-\s]?(?P<m2>{months.KK})\b"
    rf"|\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m3>{months.EN}),?\s+(?P<y3>{_YEAR})\b"
    rf"|\b(?P<m4>{months.EN})\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y4>{_YEAR})\b"
    rf"|(?<![\d./])(?P<n6>0?[1-9]|1[0-2])/(?P<d6>1[3-9]|2\d|3[01])/(?P<y6>{_YEAR})(?![\d/]|,?\s*\d{{1,2}}:\d\d)"
    rf"|(?<![\d./])(?P<d7>1[3-9]|2\d|3[01])/(?P<n7>0?[1-9]|1[0-2])/(?P<y7>{_YEAR})(?![\d/]|,?\s*\d{{1,2}}:\d\d)"
    rf"|(?<![\d.])(?P<d5>\d{{1,2}})\.(?P<n5>\d{{2}})\.(?P<y5>{_YEAR})(?![\d.]|\s*[,|]?\s*\d{{1,2}}:\d{{2}})",
    re.IGNORECASE,
)
_YEARLESS = re.compile(
    rf"\b\d{{1,2}}\s+{months.RU}\b(?!\s+\d{{4}})|\b\d{{1,2}}[-\s]{months.KK}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{months.EN}\b(?!,?\s+\d{{4}})"
    rf"|\b{months.EN}\s+\d{{1,2}}\b(?!,?\s+\d{{4}})",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:сегодня|вчера|накануне|позавчера|(?:в|во)\s+(?:понедельник|вторник|среду|четверг|"
    r"пятницу|субботу|воскресенье)|бүгін|кеше|today|yesterday|on\s+(?:monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday))\b",
    re.IGNORECASE,
)


@frozen
class DayMention:
    """A full date in the text."""

    day: date
    start: int
    end: int


def days(span: Span) -> list[DayMention]:
    """Return the full dates of a span; numbers that are no day of the calendar are none."""
    found = []
    for match in _DAYS.finditer(span.text):
        parts = {key[0]: value for key, value in match.groupdict().items() if value}
        month = int(parts["n"]) if "n" in parts else months.number(parts["m"])
        try:
            day = date(int(parts["y"]), month, int(parts["d"]))
        except ValueError:
            continue
        found.append(DayMention(day, span.start + match.start(), span.start + match.end()))
    return found


_STAMPS = re.compile(
    rf"(?<!\d)(?P<y1>{_YEAR})-(?P<n1>\d\d)-(?P<d1>\d\d)(?!\d)"
    rf"|(?<![\d.])(?P<d2>\d{{1,2}})\.(?P<n2>\d\d)\.(?P<y2>{_YEAR})(?!\d)"
)


def stamped(head: Span) -> date | None:
    """Return the last day among the stamps of a page, in figures and in words, as that of it."""
    found = [one.day for one in days(head)]
    for match in _STAMPS.finditer(head.text):
        year, month, day = (match[f"{key}1"] or match[f"{key}2"] for key in "ynd")
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return max(found, default=None)


def hints(span: Span) -> list[tuple[bool, Span]]:
    """Return days without a year (True) and words such as «сегодня» (False), with their places."""
    found = [
        (True, Span(span.start + one.start(), span.start + one.end(), one.group()))
        for one in _YEARLESS.finditer(span.text)
    ]
    found += [
        (False, Span(span.start + one.start(), span.start + one.end(), one.group()))
        for one in _RELATIVE.finditer(span.text)
    ]
    return found


@frozen
class PeriodMention:
    """A stretch of time that a document is for; an end that the words leave open is None."""

    first: date | None
    last: date | None
    start: int
    end: int


_DASH = r"\s*(?:[-–—‑−]|/)\s*"
_NTH = r"(?:\s*-?й(?![а-яё]))?"
"""Behind a Russian year in the nominative or accusative: «на 2026-й»."""
_ROW = rf"(?P<row>{_YEAR}{_NTH}(?:\s*,\s*{_YEAR}{_NTH})*\s*(?:и|және|мен|and|,)\s*{_YEAR}){_NTH}"
_NEXT = r"(?:(?:текущ|следующ|предстоящ|наступающ|ближайш|будущ|весь|нов)\w*\s*,?\s+)?"
"""Before the one Russian year that a paper is for: «на следующий, 2027 год»."""
_PERIODS = re.compile(
    rf"(?<!\d)(?P<a>{_YEAR}){_DASH}(?P<b>{_YEAR}|\d\d(?=\s*(?:гг|год)))(?!\d)(?!\s*учебн)"
    rf"|{_ROW}\s*(?:год|гг|жыл)"
    rf"|(?P<row3>{_YEAR}(?:\s*,\s*{_YEAR})*\s*и\s*{_YEAR})-й(?![а-яё])"
    rf"|\b(?:for|of|in|covers?|covering|over|years|period)\s+(?:the\s+years?\s+)?"
    rf"(?P<row2>{_YEAR}(?:,\s+{_YEAR})*,?\s+and\s+{_YEAR})\b"
    rf"|\b(?:с|from|for|between|period|years|over)\s+(?:(?P<cm>{months.RU})\s+)?(?P<c>{_YEAR})(?:-го)?\s+"
    rf"(?:г(?:ода|\.)\s*)?(?:по|до|to|through|until|and)\s+(?:(?P<em>{months.RU})\s+)?(?P<e>{_YEAR})\b"
    rf"|\b(?P<f>{_YEAR})\s+жыл(?:дан|ы)?\s+(?:бастап\s+)?(?P<g>{_YEAR})\s+жыл"
    rf"|\bна\s+{_NEXT}(?P<h>{_YEAR})(?:{_NTH}\s+г(?:од)?\b|\s*-й(?![а-яё]|\s*(?:и|,)\s*{_YEAR}))"
    rf"|\b(?P<k>{_YEAR})\s+жылға\s+арналған"
    rf"|\b(?:до|по)\s+(?:конца\s+)?(?P<u>{_YEAR})(?!\d)(?:\s*-?(?:го|й)(?![а-яё])|\s*г(?:\.|од|\b))"
    rf"|\b(?:по|до\s+конца)\s+(?P<zm>{months.RU})\s+(?P<z>{_YEAR})\s*(?:г\.|год)"
    rf"|\b(?P<v>{_YEAR})\s+жыл(?:ға|дың\s+соңына)\s+дейін"
    rf"|\b(?:until|till|through|up\s+to|by)\s+(?:the\s+end\s+of\s+)?"
    rf"(?:(?P<wm>{months.EN})\s+)?(?P<w>{_YEAR})\b"
    rf"|\bfor\s+(?:the\s+year\s+)?(?P<x>{_YEAR})\b(?!{_DASH}\d|\s+(?:and|to|through)\s)",
    re.IGNORECASE,
)
_OF_ONE_YEAR = re.compile(
    r"\b(?:plans?|programmes?|programs?|road\s?maps?|protocols?|agreements?|co-?operation|measures|"
    r"actions?|activities|schedule|directions?)(?:\s+[\w’'-]+){0,8}\s+$",
    re.IGNORECASE,
)
"""Before «for 2026» where that is for what a paper is, not the year of a figure."""
_DURATION = re.compile(
    r"\b(?:сроком\s+на|рассчитан\w*\s+на|на\s+(?:ближайшие|предстоящие|следующие)|на\s+срок|"
    r"на\s+период|на)\s+(?:один|два|две|три|четыре|пять|шесть|семь|десять|\d{1,2})\s+(?:год|лет)\w*"
    r"|\b(?:бір|екі|үш|төрт|бес|он|\d{1,2})\s+жыл(?:ға|дық)\b"
    r"|\bfor\s+(?:the\s+next\s+)?(?:one|two|three|four|five|six|seven|ten|\d{1,2})[\s-]years?\b"
    r"|\b(?:two|three|four|five|ten)-year\b",
    re.IGNORECASE,
)
_BOUNDS = re.compile(r"(?:\b(?:до|по|until|till|through)\s*$)", re.IGNORECASE)
_STARTS = re.compile(r"(?:\b(?:с|со|from|since)\s*$)", re.IGNORECASE)


def periods(span: Span) -> list[PeriodMention]:
    """Return the periods of a span, in order; those between two full dates included."""
    found = _between_days(span)
    for match in _PERIODS.finditer(span.text):
        told = {key: value for key, value in match.groupdict().items() if value}
        got = {key: value for key, value in told.items() if not key.endswith("m")}
        start, end = span.start + match.start(), span.start + match.end()
        if any(one.start <= start < one.end for one in found):
            continue
        if match["x"] and not _OF_ONE_YEAR.search(span.text, 0, match.start()):
            continue
        first, last = _years(got)
        if last is None or last - (first or last) > 50:
            continue
        opening = (
            date(first, months.number(told["cm"]) if "cm" in told else 1, 1) if first else None
        )
        month = next((months.number(told[key]) for key in ("wm", "em", "zm") if key in told), 12)
        closing = date(last, month, monthrange(last, month)[1])
        if opening is None or opening <= closing:
            found.append(PeriodMention(opening, closing, start, end))
    for one in ranges(span.text):
        _place(
            PeriodMention(one.first, one.last, span.start + one.start, span.start + one.end), found
        )
    for opened, closed, start, end in ranges_kk(span.text):
        _place(PeriodMention(opened, closed, span.start + start, span.start + end), found)
    return sorted(found, key=lambda one: one.start)


def _place(one: PeriodMention, found: list[PeriodMention]) -> None:
    """Add a stretch of time, in place of those over it that tell less: their end alone."""
    over = [each for each in found if each.start < one.end and one.start < each.end]
    if not over or (one.first is not None and all(each.first is None for each in over)):
        found[:] = [each for each in found if each not in over] + [one]


def _years(got: dict[str, str]) -> tuple[int | None, int | None]:
    if row := got.get("row") or got.get("row2") or got.get("row3"):
        years = [int(year) for year in re.findall(_YEAR, row)]
        whole = years == list(range(years[0], years[-1] + 1))
        return (years[0], years[-1]) if whole else (None, None)
    for one, other in (("a", "b"), ("c", "e"), ("f", "g")):
        if one in got:
            last = got[other]
            return int(got[one]), int(got[one][:2] + last if len(last) == 2 else last)
    for one in ("h", "k", "x"):
        if one in got:
            return int(got[one]), int(got[one])
    return None, int(next(iter(got.values())))


def _between_days(span: Span) -> list[PeriodMention]:
    """Find «с 1 апреля 2025 года … по 31 декабря 2027 года» and «до 31 декабря 2029 года»."""
    found: list[PeriodMention] = []
    opened: DayMention | None = None
    for one in days(span):
        before = span.text[max(0, one.start - span.start - 12) : one.start - span.start]
        if _STARTS.search(before):
            opened = one
        elif _BOUNDS.search(before):
            found.append(
                PeriodMention(
                    opened.day if opened and opened.day <= one.day else None,
                    one.day,
                    opened.start if opened else one.start,
                    one.end,
                )
            )
            opened = None
    return found


def durations(span: Span) -> list[Span]:
    """Return words such as «сроком на пять лет»: a length that gives no days by itself."""
    return [
        Span(span.start + one.start(), span.start + one.end(), one.group())
        for one in _DURATION.finditer(span.text)
    ]
