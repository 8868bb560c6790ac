"""For which period the document is: «на 2025–2027 годы», «до 2030 года», «с … по …».

Only the main document's own period counts; the periods of older and coming documents stand beside
it in most texts. A mere length («на пять лет») gives no days and becomes a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.draft import Note, NoteCode
from coopplan.extract.en import lasts as lasts_en
from coopplan.extract.en import of_length as of_length_en
from coopplan.extract.en import plan_of_years as plan_of_years_en
from coopplan.extract.kk import further_years as further_years_kk
from coopplan.extract.ru import approved_for as approved_for_ru
from coopplan.extract.ru import drafts as drafts_ru
from coopplan.extract.ru import of_length as of_length_ru
from coopplan.extract.ru import since as since_ru
from coopplan.extract.ru import strategies as strategies_ru
from coopplan.extract.ru.its_years import is_of_it
from coopplan.extract.ru.years_ahead import years_ahead
from coopplan.extract.term_of_main import (
    ACTING_IN,
    CARRIED_OUT,
    DURING,
    NEW_PLAN,
    at_its_name,
    belongs,
)
from coopplan.extract.term_words import IS_OVER, PREVIOUS, UNDER_WAY, comes, of_others
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_SPAN_WORDS = re.compile(
    r"\b(?:действ\w+|рассчит\w+|охватыва\w+|распростран\w+|сроком|срок\w*|период\w*|"
    r"вступ\w+ в силу|планир\w+ на|"
    r"есептелген|арналған|дейін|мерзім\w*|valid|term|period|covers?|until|for)\b",
    re.IGNORECASE,
)


def period(main: Main, told: list[Told], lang: Lang) -> tuple[PeriodMention | None, list[Note]]:
    """Return the period of the main document; a mere length («на пять лет») becomes a note."""
    notes: list[Note] = []
    if lang is not Lang.RU and main.kind is None:
        return None, _not_taken(told)
    steps = (
        _years_of_plan,
        strategies_ru.years,
        _anchor_periods,
        _document_periods,
        _headline_periods,
        _joint_periods,
        _only_years,
        years_ahead,
        drafts_ru.years,
        of_length_ru.years,
        of_length_en.years,
        since_ru.years,
        approved_for_ru.years,
    )
    found = next((one for step in steps for one in step(main, told, lang)), None)
    if found is not None and found.last is not None:
        return _with_its_start(found, main, told, lang), []
    for one in told:
        if one in main.anchors or one.document:
            notes += [
                Note(NoteCode.DURATION_ONLY, words.text, words.start, words.end)
                for words in dates.durations(one.span)
            ]
    return found, notes if found is not None else [*notes, *_not_taken(told)]


def _not_taken(told: list[Told]) -> list[Note]:
    """Return the years beside a paper, for the reviewer to say whether they are its own."""
    notes: dict[tuple[object, object], Note] = {}
    for one in told:
        for years in dates.periods(one.span) if one.document else ():
            if years.first is not None:
                start, end = years.start - one.span.start, years.end - one.span.start
                words = one.span.text[start:end]
                note = Note(NoteCode.OTHER_PERIOD, words, years.start, years.end)
                notes.setdefault((years.first, years.last), note)
    return list(notes.values())


def _years_of_plan(main: Main, told: list[Told], lang: Lang) -> list[PeriodMention]:
    """Return the years by which an English text calls the plan that it is about, signed or not."""
    if lang is not Lang.EN or main.anchors:
        return []
    return plan_of_years_en.years(told, main.kind)


def _with_its_start(
    found: PeriodMention, main: Main, told: list[Told], lang: Lang
) -> PeriodMention:
    """Return the fuller telling of a period: «до 2029 года» in a headline, «на 2026–2029» below."""
    if found.first is not None:
        return found
    if lang is Lang.RU and (day := since_ru.day(found, told)) is not None:
        return replace(found, first=day)
    fuller = [
        one
        for one in _document_periods(main, told, lang)
        if one.first is not None and one.last == found.last
    ]
    return fuller[0] if fuller else found


def _anchor_periods(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    whole: list[PeriodMention] = []
    for one in main.anchors:
        for mention in dates.periods(one.span):
            cited = lang is Lang.RU and _only_cited(one, mention)
            if belongs(one, mention, main, lang) and not cited:
                whole.append(mention)
    yield from sorted(whole, key=lambda one: one.first is None)


_ARRANGED = re.compile(r"договор[её]нност|уағдаласты|arrangement", re.IGNORECASE)


def _document_periods(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    yield from sorted(_told_periods(main, told, lang), key=lambda one: one.first is None)


_EXPIRED = re.compile(
    r"\bист[её]к(?:ла|ло|ли)?\b|\bдействовал[аои]?\s+(?:с|до|по|в)\b", re.IGNORECASE
)


_LASTS = re.compile(
    r"\b(?:действ|рассчит|охватыва|распростран|сроком\b|заключ|продл|подпи[сш]|вступ)",
    re.IGNORECASE,
)


_DOCUMENT = re.compile(r"\bдокумент\w*", re.IGNORECASE)


def _only_cited(told: Told, mention: PeriodMention) -> bool:
    """Tell whether a paper is only named behind a time of something else, which it does not last.

    «Дорогу сдадут до конца 2025 года, как записано в Плане».
    """
    if mention.first is not None or told.headline or told.signed is not None:
        return False
    begin, text = told.span.start, told.span.text
    ends = [one.end for one in told.documents] + [
        begin + one.end() for one in _DOCUMENT.finditer(text)
    ]
    return bool(ends) and min(ends) > mention.end and _LASTS.search(text) is None


def _told_periods(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    for one in told:
        spoken = one.document or one.headline or _ARRANGED.search(one.span.text)
        if lang is Lang.RU and _EXPIRED.search(one.span.text):
            continue
        if one in main.anchors or (one.earlier and not main.earlier):
            continue
        for mention in dates.periods(one.span):
            lead = one.span.text[: mention.start - one.span.start]
            partners = lang is Lang.EN and lasts_en.is_for(one, mention, told)
            meant = lang is Lang.RU and is_of_it(one, mention, told, main)
            if not spoken and not partners and not meant:
                continue
            if lang is Lang.RU and _only_cited(one, mention):
                continue
            about = one.headline or mention.first is None or partners
            about = about or meant
            about = about or at_its_name(one, mention, main, lang)
            about = about or (
                lang is Lang.KK and further_years_kk.before_its_name(one, mention, main)
            )
            about = about or bool(_SPAN_WORDS.search(one.span.text) or ACTING_IN.search(lead))
            if (
                about
                and not (comes(one, lead, len(lead)) or NEW_PLAN.search(lead))
                and belongs(one, mention, main, lang, meant=meant)
            ):
                yield mention


def _headline_periods(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the periods of a headline that calls the one document of the text by another name."""
    kinds = {doc.kind for one in main.anchors if not one.headline for doc in one.documents}
    for one in told:
        if one.headline and one in main.anchors and len(kinds) == 1:
            yield from (each for each in dates.periods(one.span) if each.first is not None)


_BY_WHICH = re.compile(r",\s+по\s+котор\w+\s+(?:[а-яё]+\s+)?сотрудничеств\w+\s+$", re.IGNORECASE)


def _joint_periods(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the years in which a Russian agreement is carried out by what is signed along with it.

    «Соглашение, а с ним протокол по выполнению Соглашения на 2031–2033 годы», «дорожная карта, по
    которой сотрудничество до 2033 года …»; the years in the name of a plan are the plan's alone.
    """
    for one in main.anchors if lang is Lang.RU and main.kind in CARRIED_OUT else ():
        if one.headline or one.signed is None:
            continue
        for mention in dates.periods(one.span):
            lead = one.span.text[: mention.start - one.span.start]
            docs = [doc for doc in one.documents if doc.end <= mention.start]
            twice = [doc for doc in docs if doc.kind is main.kind]
            outer = twice and docs[-1].parent and docs[-1] is twice[-1] is not twice[0]
            if (outer or (twice and _BY_WHICH.search(lead))) and not DURING.search(lead):
                yield mention


_FOR = re.compile(r"\bна\s*$", re.IGNORECASE)


def _only_years(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the only years for which the text says that a document like the main one is.

    In Kazakh any document's but that of a plan beside it: a text that knows one paper by its years
    means the one it is about.
    """
    found: dict[tuple[object, object], PeriodMention] = {}
    for one in told if lang is not Lang.EN else ():
        for mention in dates.periods(one.span):
            lead = one.span.text[: mention.start - one.span.start]
            if mention.first is None or not one.document or one.earlier or of_others(one, main):
                continue
            if lang is Lang.KK and further_years_kk.are_of_another(one, mention, main):
                continue
            if lang is Lang.RU and not (_FOR.search(lead) and _like_main(one, mention, main)):
                continue
            over = IS_OVER.search(one.span.text) and not UNDER_WAY.search(one.span.text)
            if not PREVIOUS.search(lead) and not over:
                found.setdefault((mention.first, mention.last), mention)
    if len(found) == 1:
        yield from found.values()


def _like_main(told: Told, mention: PeriodMention, main: Main) -> bool:
    """Tell whether the Russian document before some years may be the main one."""
    named = [doc for doc in told.documents if doc.end <= mention.start]
    return bool(named) and main.kind in (None, named[-1].kind)
