"""What a measure is called: the words of its quote without those that tell its status.

The rule: a measure is called by the thing that it is about, be it before the words of its status
(«Второй мост будет построен в мае») or behind them («Планируется построить второй мост»). When it
is due, where it happens or who does it is no name of it, unless nothing else is told.
"""

from __future__ import annotations

import re

from coopplan.extract.en import plan_rows as plan_rows_en
from coopplan.extract.kk import plan_rows as plan_rows_kk
from coopplan.extract.ru import finite_rows as finite_rows_ru
from coopplan.extract.ru import plan_rows as plan_rows_ru
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.language.morphology import readings
from coopplan.model.text import Lang

_LONGEST = 120
"""Letters of a title at most."""
_QUESTION = re.compile(r"^вопрос\w*\s+(?:об?\s+)?", re.IGNORECASE)
_MARKS = " ,–—-"
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_LEADS = {
    Lang.RU: re.compile(
        r"(?:в|во|на|к|ко|до|с|со|из|от|для|при|за|по|через|под|около|у|между|весной|летом|осенью|"
        r"зимой|уже|ещё|скоро|вскоре|позже|затем)\b",
        re.IGNORECASE,
    ),
    Lang.EN: re.compile(
        r"(?:in|at|on|by|from|to|until|till|before|after|during|within|for|with|under|near|over|late|"
        r"early|this|next|last|soon|already|now|later)\b",
        re.IGNORECASE,
    ),
}
"""With what the words begin that tell when, where or by whom."""
_WHEN = {
    Lang.RU: re.compile(
        r"год(?:а|у|ы|ов|ом)?|г|лет|месяц\w*|недел\w+|дн(?:я|ей|и)|день|квартал\w*|полугоди\w+|конц\w+|"
        r"начал[аеоу]|середин\w+|срок\w*|врем(?:я|ени)|период\w*|весн\w+|осен\w+|зим\w+|лето|"
        r"январ\w+|феврал\w+|март\w*|апрел\w+|ма[йяе]|июн\w+|июл\w+|август\w*|сентябр\w+|октябр\w+|"
        r"ноябр\w+|декабр\w+|[ivx]+|\d.*",
        re.IGNORECASE,
    ),
    Lang.EN: re.compile(
        r"years?|months?|weeks?|days?|quarter|half|end|beginning|middle|time|period|spring|summer|"
        r"autumn|fall|winter|first|second|third|fourth|january|february|march|april|may|june|july|"
        r"august|september|october|november|december|the|of|a|an|be|been|being|\w+ly|\d.*",
        re.IGNORECASE,
    ),
}
_DOERS = re.compile(
    r"(?:(?:каждая|обе|все)\s+)?(?:стороны?|сторона|страны|регионы|области|города|республики|участники|партн[её]ры|они|мы|он[аио]?|это|it|this|that|he|she|the\s+part(?:y|ies)|"
    r"parties|(?:the\s+|both\s+)?sides|they|we|both|the\s+(?:two\s+)?(?:cities|countries|regions))$",
    re.IGNORECASE,
)

_PASSIVE = re.compile(r"(?:also\s+|soon\s+|then\s+|\w+ly\s+)*be(?:en|ing)?\b", re.IGNORECASE)
_MADE = re.compile(
    rf"{_PASSIVE.pattern}\s+(?:\w+ly\s+)?(?:built|constructed|set\s+up|established|created|formed|"
    r"founded|opened|launched|held|organi[sz]ed)\b",
    re.IGNORECASE,
)
"""What makes the thing that the words before it name."""

_HOPED = re.compile(
    r"(?:(?:we|they)\s+)?(?:expect|plan|hope|anticipate)(?:s|ed|ing)?(?:\s+for)?\s+"
    r"(?!to\b)(?P<thing>[^,;]+?)\s+to\s+(?=be\b)",
    re.IGNORECASE,
)
"""What somebody expects to be made is named behind that verb, not by it."""


def title(quote: str, told: Told, piece: Piece, lang: Lang) -> str:
    """Return a short name for a measure of a sentence."""
    return called(_without_status(quote, told, piece, lang), lang, field=piece.field)


def called(words: str, lang: Lang, *, field: bool = False) -> str:
    """Return words as the title of a measure, as a row of a plan says them where grammar tells it.

    ``field``: they are a field of cooperation.
    """
    rest = " ".join(re.sub(r"<[^>]*>", " ", words).split())
    match lang:
        case Lang.RU:
            rest = plan_rows_ru.row(_QUESTION.sub("", rest), field=field)
        case Lang.KK:
            rest = plan_rows_kk.row(rest)
        case Lang.EN:
            rest = plan_rows_en.row(rest)
    if len(rest) > _LONGEST:
        rest = rest[:_LONGEST].rsplit(" ", 1)[0] + "…"
    return rest[:1].upper() + rest[1:]


def _words(told: Told, cue: Cue) -> str:
    return told.span.text[cue.start - told.span.start : cue.end - told.span.start].lower()


def _without_status(quote: str, told: Told, piece: Piece, lang: Lang) -> str:
    """Return the side of the words of a status that names the thing."""
    words = _words(told, piece.cue)
    at = quote.lower().find(words)
    if lang is Lang.EN and (hoped := _HOPED.match(quote, max(at, 0))):
        made = _MADE.match(quote, hoped.end())
        return hoped["thing"] if made else quote[hoped.start("thing") :]
    if at < 0 or not words or (lang is Lang.RU and finite_rows_ru.row(quote) is not None):
        return quote
    head, tail = quote[:at].strip(_MARKS), quote[at + len(words) :].strip(_MARKS)
    short = len(tail.split()) < 2
    if lang is Lang.RU and head and (short or not _names(tail, lang)):
        if finite_rows_ru.has_object(tail, _WHEN[lang]) and not _DOERS.match(tail):
            return quote[at:]
        if finite_rows_ru.is_doer(head):
            return quote
        if told.span.text.startswith(head):
            head = _lower_first(head)
    if lang is Lang.EN and _PASSIVE.match(tail):
        return head if head and _MADE.match(tail) and _is_thing(head, told, piece) else quote
    rest = head if head and (short or _is_thing(head, told, piece)) else quote
    if not short and _names(tail, lang) and not _DOERS.match(tail):
        rest = tail
    return rest if lang is not Lang.RU or finite_rows_ru.is_thing(rest) else quote


def _lower_first(words: str) -> str:
    """Return Russian words that begin a sentence as they would stand within it."""
    first = _WORD.match(words)
    if first is None or not first.group()[1:].islower():
        return words
    reading = readings(first.group())[0]
    named = not reading.known or reading.tags & {"Geox", "Name", "Surn", "Patr", "Orgn", "Abbr"}
    return words if named else words[0].lower() + words[1:]


def _names(tail: str, lang: Lang) -> bool:
    """Tell whether what follows the words of a status names more than when and where."""
    when, leads = _WHEN.get(lang), _LEADS.get(lang)
    if when is None or leads is None:
        return True
    words = [one for one in _WORD.findall(tail) if not when.fullmatch(one)]
    if lang is Lang.EN:
        own = [one for one in words if not leads.fullmatch(one)]
        return not leads.match(tail) and len(own) > 1
    nouns = [one for one in words if "NOUN" in readings(one)[0].tags]
    return not leads.match(tail) and bool(nouns or '"' in tail or "«" in tail)


def _is_thing(head: str, told: Told, piece: Piece) -> bool:
    """Tell whether what stands before the words of a status is no mere doer."""
    if not head or _DOERS.match(head):
        return False
    start = told.span.text.find(head, max(0, piece.start - told.span.start)) + told.span.start
    doers = [(one.start, one.end) for one in told.named]
    doers += [(one.start, one.end) for one in told.people]
    return not any(begin <= start + 4 and end >= start + len(head) for begin, end in doers)
