"""The promises and deeds of an article, each quoted: what is planned, built, done or put off.

The rule: a measure is something that can be pointed at later. A list of fields («сотрудничество в
сферах …») is none until the text promises something about them; thanks, hopes and trade figures
are none either. One project told with two statuses is two quotes.
"""

from __future__ import annotations

import re

from coopplan.extract.bullets import Bullets
from coopplan.extract.clean import AGENCY
from coopplan.extract.draft import DraftMeasure
from coopplan.extract.en import measures as measures_en
from coopplan.extract.kk import measures as measures_kk
from coopplan.extract.kk import repeated as repeated_kk
from coopplan.extract.morphology import nominative
from coopplan.extract.repeated import without_repeated
from coopplan.extract.ru import measures as measures_ru
from coopplan.extract.ru.fragments import Governing, governing
from coopplan.extract.ru.things import DEED
from coopplan.extract.sectors import sector
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_LEAD_WORDS = 20
"""Words of a headline at most: a longer first line is the lead, which tells of deeds."""


def find(told: list[Told], lang: Lang) -> list[DraftMeasure]:
    """Return the measures of an article in the order of its text, without repetitions."""
    result: list[DraftMeasure] = []
    seen: set[tuple[frozenset[str], Status]] = set()
    least = 3 if lang is Lang.EN else 2
    before: Governing | None = None
    bullets = None if lang is Lang.RU else Bullets(lang)
    for one in told:
        if one.headline and (lang is Lang.RU or len(one.span.text.split()) <= _LEAD_WORDS):
            continue
        governed = before
        if lang is Lang.RU:
            before = governing(one.span, before)
        if lang is Lang.KK and one.future and one.document:
            continue
        item = bullets.pieces(one) if bullets is not None else None
        if item is not None:
            pieces = item
        elif (bullets is not None and bullets.open) or (lang is Lang.EN and _is_heading(one)):
            continue
        else:
            pieces = _pieces(one, lang, governed)
        for piece in pieces:
            quote = one.span.text[piece.start - one.span.start : piece.end - one.span.start]
            title = _title(quote, one, piece, lang)
            key = (gist(quote), piece.cue.status)
            if key not in seen and (len(quote.split()) >= least or piece.field):
                seen.add(key)
                result.append(
                    DraftMeasure(
                        title, sector(quote), piece.cue.status, quote, piece.start, piece.end
                    )
                )
    if lang is Lang.KK:
        return repeated_kk.without_repeated(result)
    return without_repeated(result)


def _is_heading(told: Told) -> bool:
    """Tell whether a line is a heading or another page's headline: few words and no full stop."""
    text = AGENCY.sub("", told.span.text)
    return text[-1:].isalnum() and len(told.span.text.split()) <= _LEAD_WORDS


def gist(quote: str) -> frozenset[str]:
    """Return the stems of the long words after the cue: what one project told twice shares."""
    words = re.findall(r"[^\W\d_]{5,}", quote.lower())
    told = r"вопрос|прораб|обсужд|рассма|планир|начат|настоя|сейча|время"
    return frozenset(word[:6] for word in words if not re.match(told, word))


def _pieces(told: Told, lang: Lang, before: Governing | None) -> list[Piece]:
    if lang is Lang.RU:
        return measures_ru.pieces(told, before)
    if lang is Lang.EN:
        return measures_en.pieces(told)
    return measures_kk.pieces(told)


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
