"""What the rules of each language propose as measures, sentence by sentence."""

from __future__ import annotations

from coopplan.extract import moved, parts_done
from coopplan.extract.bullets import Bullets
from coopplan.extract.clean import AGENCY
from coopplan.extract.en import measures as measures_en
from coopplan.extract.kk import measures as measures_kk
from coopplan.extract.kk import moved_deeds as moved_deeds_kk
from coopplan.extract.ru import measures as measures_ru
from coopplan.extract.ru.fragments import Governing, governing
from coopplan.extract.statuses import Piece
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_LEAD_WORDS = 20
"""Words of a headline at most: a longer first line is the lead, which tells of deeds."""
_LEAST = {Lang.RU: 2, Lang.KK: 2, Lang.EN: 3}
"""Words of a measure at least."""


def proposed(told: list[Told], lang: Lang) -> list[list[Piece]]:
    """Return the promises and deeds that the rules see in each sentence, in order."""
    found = _russian(told) if lang is Lang.RU else _with_bullets(told, lang)
    return [
        [] if passed_over(one, lang) else _with_sure(one, pieces, lang)
        for one, pieces in zip(told, found, strict=True)
    ]


def _with_sure(one: Told, pieces: list[Piece], lang: Lang) -> list[Piece]:
    """Return the deeds of a sentence that are long enough; what is sure takes another's place."""
    sure = list(parts_done.pieces(one.span, lang))
    if lang is Lang.KK:
        moves = [each for each in moved.moves_in(one.span, lang) if each.promise is not None]
        deeds = [moved_deeds_kk.piece(one.span, each.start, each.end) for each in moves]
        sure += [each for each in deeds if each is not None]
    others = [
        each
        for each in pieces
        if long_enough(one, each, lang) and not any(each.meets(other) for other in sure)
    ]
    return sorted([*sure, *others], key=lambda each: each.start)


def passed_over(one: Told, lang: Lang) -> bool:
    """Tell whether a sentence is a headline, which the text under it tells in full."""
    return one.headline and (lang is Lang.RU or _short(one))


def long_enough(one: Told, piece: Piece, lang: Lang) -> bool:
    """Tell whether a stretch has words enough to name a deed and its object."""
    begin = one.span.start
    quote = one.span.text[piece.start - begin : piece.end - begin]
    return piece.field or len(quote.split()) >= _LEAST[lang]


def _russian(told: list[Told]) -> list[list[Piece]]:
    found: list[list[Piece]] = []
    before: Governing | None = None
    for one in told:
        if one.headline:
            found.append([])
            continue
        found.append(measures_ru.pieces(one, before))
        before = governing(one.span, before)
    return found


def _with_bullets(told: list[Told], lang: Lang) -> list[list[Piece]]:
    bullets = Bullets(lang)
    found: list[list[Piece]] = []
    for one in told:
        if passed_over(one, lang) or (lang is Lang.KK and one.future and one.document):
            found.append([])
            continue
        item = bullets.pieces(one)
        if item is not None:
            found.append(item)
        elif bullets.open or (lang is Lang.EN and _is_heading(one)):
            found.append([])
        else:
            rules = measures_en if lang is Lang.EN else measures_kk
            found.append(rules.pieces(one))
    return found


def _short(one: Told) -> bool:
    return len(one.span.text.split()) <= _LEAD_WORDS


def _is_heading(one: Told) -> bool:
    """Tell whether a line is a heading or another page's headline: few words and no full stop."""
    return AGENCY.sub("", one.span.text)[-1:].isalnum() and _short(one)
