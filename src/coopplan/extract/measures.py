"""The promises and deeds of an article, each quoted: what is planned, built, done or put off.

The rule: a measure is something that can be pointed at later. A list of fields («сотрудничество в
сферах …») is none until the text promises something about them; thanks, hopes and trade figures
are none either. One project told with two statuses is two quotes. The rules of the language propose
(``proposed``), weights learned from labelled texts weigh (``learned``).
"""

from __future__ import annotations

import re

from coopplan.extract.draft import DraftMeasure
from coopplan.extract.learned.weighing import weighed
from coopplan.extract.proposed import proposed
from coopplan.extract.repeated import without_repeated
from coopplan.extract.ru.things import DEED
from coopplan.extract.sectors import sector
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.language.morphology import nominative
from coopplan.model.text import Lang


def find(told: list[Told], lang: Lang) -> list[DraftMeasure]:
    """Return the measures of an article in the order of its text, without repetitions."""
    result: list[DraftMeasure] = []
    for one, pieces in zip(told, weighed(told, proposed(told, lang), lang), strict=True):
        for piece in pieces:
            quote = one.span.text[piece.start - one.span.start : piece.end - one.span.start]
            title = _title(quote, one, piece, lang)
            result.append(
                DraftMeasure(title, sector(quote), piece.cue.status, quote, piece.start, piece.end)
            )
    return without_repeated(result, lang)


def gist(quote: str) -> frozenset[str]:
    """Return the stems of the long words after the cue: what one project told twice shares."""
    words = re.findall(r"[^\W\d_]{5,}", quote.lower())
    told = r"вопрос|прораб|обсужд|рассма|планир|начат|настоя|сейча|время"
    return frozenset(word[:6] for word in words if not re.match(told, word))


def _words(told: Told, cue: Cue) -> str:
    return told.span.text[cue.start - told.span.start : cue.end - told.span.start].lower()


_QUESTION = re.compile(r"^вопрос\w*\s+(?:об?\s+)?", re.IGNORECASE)


def _title(quote: str, told: Told, piece: Piece, lang: Lang) -> str:
    """Return a short name for a measure: the quote without the words that tell its status."""
    words = _words(told, piece.cue)
    at = quote.lower().find(words)
    rest = quote
    if at >= 0:
        head, tail = quote[:at].strip(" ,–—-"), quote[at + len(words) :].strip(" ,–—-")
        rest = tail if len(tail.split()) >= 2 else head or quote
    rest = re.sub(r"<[^>]*>", " ", rest)
    rest = " ".join(rest.split())
    if lang is Lang.RU:
        rest = _QUESTION.sub("", rest)
        head, _, more = rest.partition(" ")
        noun = nominative(head, frozenset({"NOUN", "gent", "sing"}))
        if noun and (piece.field or DEED.match(head)):
            rest = f"{noun} {more}".strip()
    if len(rest) > 120:
        rest = rest[:120].rsplit(" ", 1)[0] + "…"
    return rest[:1].upper() + rest[1:]
