"""The promises and deeds of an article, each quoted: what is planned, built, done or put off.

The rule: a measure is something that can be pointed at later. A list of fields («сотрудничество в
сферах …») is none until the text promises something about them; thanks, hopes and trade figures
are none either. One project told with two statuses is two quotes. The rules of the language propose
(``proposed``), weights learned from labelled texts weigh (``learned``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract import denied, refuted, stages
from coopplan.extract.draft import DraftMeasure
from coopplan.extract.en import whole as whole_en
from coopplan.extract.figures import places
from coopplan.extract.kk import whole as whole_kk
from coopplan.extract.learned.weighing import weighed
from coopplan.extract.linked import of_share, thing, with_predicate
from coopplan.extract.proposed import proposed
from coopplan.extract.repeated import without_repeated
from coopplan.extract.ru import whole as whole_ru
from coopplan.extract.ru.only_paper import only_paper
from coopplan.extract.sectors import sector
from coopplan.extract.sentences import Span
from coopplan.extract.speech_marks import unspoken
from coopplan.extract.statuses import Piece
from coopplan.extract.titles import called, title
from coopplan.extract.told import Told
from coopplan.extract.unsplit import unsplit
from coopplan.model.codes import Status
from coopplan.model.text import Lang


def find(told: list[Told], lang: Lang, claims: Sequence[refuted.Claim] = ()) -> list[DraftMeasure]:
    """Return the measures of an article in the order of its text, without repetitions.

    ``claims`` are those that it denies, in which there is none.
    """
    result: list[DraftMeasure] = []
    for one, pieces in zip(told, weighed(told, proposed(told, lang), lang), strict=True):
        last = behind = one.span.start
        for piece in pieces:
            start, quote = bare(one.span, *_whole(one.span, piece, last, lang))
            last = max(last, piece.end)
            status = denied.status(quote, piece.cue.status, lang)
            if status is None or (lang is Lang.RU and only_paper(quote)):
                continue
            named = title(thing(quote, lang), one, piece, lang)
            status = of_share(quote, status, lang)
            end = start + len(quote)
            if refuted.denied(claims, start, end):
                continue
            read = DraftMeasure(named, sector(quote), status, quote, start, end)
            read = replace(read, done_of=piece.done_of)
            if status is Status.DONE and not piece.sure:
                read = _of_stage(read, one.span, behind, lang)
            behind = end
            result.append(read)
    return without_repeated(result, lang)


def _of_stage(one: DraftMeasure, span: Span, behind: int, lang: Lang) -> DraftMeasure:
    """Return a measure under way where only a stage of it is told to be done.

    Its quote then begins with what says so, but not before ``behind``.
    """
    stage = stages.done_in(span, one.start, one.end, lang)
    if stage is None:
        return one
    start = min(one.start, max(stage.start, behind))
    quote = span.text[start - span.start : one.end - span.start]
    named = one.title
    if stage.whole < one.end:
        words = span.text[stage.whole - span.start : one.end - span.start]
        row = called(words, lang)
        named = row if row[1:] != words[1:] else named  # else it stays in the genitive
    status = Status.IN_PROGRESS
    return replace(one, title=named, status=status, quote=quote, start=start, stage=stage.number)


_BOUNDS = {Lang.RU: whole_ru, Lang.KK: whole_kk, Lang.EN: whole_en}


def _whole(span: Span, piece: Piece, last: int, lang: Lang) -> tuple[int, int]:
    """Return where a measure begins and ends with all words of its nouns, behind the one before."""
    begin, stop, first = (one - span.start for one in (piece.start, piece.end, last))
    figures = places(span.text)
    begin, stop = unsplit(span.text, begin, stop, figures)
    if not (piece.field or piece.sure):
        rules = _BOUNDS[lang]
        stop = rules.end(span.text, begin, stop)
        begin = rules.start(span.text, begin, stop, first)
        stop = with_predicate(span.text, begin, stop, lang)
    begin, stop = unspoken(span.text, *unsplit(span.text, begin, stop, figures), lang)
    return span.start + begin, span.start + stop


_WORD = re.compile(r"[^\s,;:–—-]+(?:-[^\s,;:–—-]+)*")
_JOINS = frozenset("and or и или а также но және немесе".split())
_LOOSE = _JOINS | frozenset("the a an of for with".split())
"""Words with which no quote ends: they join it to what stands behind it."""


def bare(span: Span, start: int, end: int) -> tuple[int, str]:
    """Return where a quote begins and what it is, without what only parts it off or joins it."""
    quote = span.text[start - span.start : end - span.start]
    words = list(_WORD.finditer(quote))
    first, last = 0, len(words)
    while last and words[last - 1].group() in _LOOSE:
        last -= 1
    while first < last and words[first].group() in _JOINS:
        first += 1
    if first == last:
        return start, quote
    return start + words[first].start(), quote[words[first].start() : words[last - 1].end()]


def gist(quote: str) -> frozenset[str]:
    """Return the stems of the long words after the cue: what one project told twice shares."""
    words = re.findall(r"[^\W\d_]{5,}", quote.lower())
    told = r"вопрос|прораб|обсужд|рассма|планир|начат|настоя|сейча|время"
    return frozenset(word[:6] for word in words if not re.match(told, word))
