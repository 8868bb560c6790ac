"""What each sentence of an article names, read once: places, offices, people, documents.

The headline is a sentence too, the first one, and marked so.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract import (
    dates,
    held_offices,
    kinds,
    named_in,
    offices,
    people_named,
    signing_words,
)
from coopplan.extract.clean import Article, all_sentences
from coopplan.extract.en import called_together as called_together_en
from coopplan.extract.en import named_again as named_again_en
from coopplan.extract.en import names as names_en
from coopplan.extract.en import not_people as not_people_en
from coopplan.extract.en import open_fields as open_fields_en
from coopplan.extract.en import posts as posts_en
from coopplan.extract.en import surnames as surnames_en
from coopplan.extract.kk import points_back as points_back_kk
from coopplan.extract.kk import surnames as surnames_kk
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import by_patronymic as by_patronymic_ru
from coopplan.extract.ru import clergy as clergy_ru
from coopplan.extract.ru import of_firms as of_firms_ru
from coopplan.extract.ru import people as people_ru
from coopplan.extract.ru import points_back as points_back_ru
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def read(article: Article, lang: Lang) -> list[Told]:
    """Return the sentences of an article with what they name, the headline first."""
    spans = [] if article.title is None else [article.title]
    spans += [
        one
        for one in all_sentences(article)
        if article.title is None or one.start != article.title.start
    ]
    named = named_in.named(spans, lang)
    found = [
        _told(span, lang, there, bodies, headline=span is article.title)
        for span, (there, bodies) in zip(spans, named, strict=True)
    ]
    if lang is Lang.EN:
        found = not_people_en.without_surnames(not_people_en.without_title_words(found))
        found = named_again_en.posted(found)
    if lang is Lang.RU:
        found = [of_firms_ru.placed(one) for one in by_patronymic_ru.recalled(found)]
    surnames = _SURNAMES.get(lang)
    if surnames is not None:
        known = [person for one in found for person in one.people][:_MOST_PEOPLE]
        found = [
            replace(one, people=surnames(one, known))
            if one.signed or (one.future and lang is not Lang.RU)
            else one
            for one in found
        ]
    if lang is Lang.RU:
        found = points_back_ru.back_then(points_back_ru.pointed(found))
        found = points_back_ru.of_further(found)
    elif lang is Lang.KK:
        found = points_back_kk.of_it(found)
    elif lang is Lang.EN:
        found = called_together_en.with_heads(not_people_en.without_bodies(found, article.text))
    return _of_long_ago(article, found)


_LONG = 60
"""A signing so many days before the article is history, where another is told of too."""

_OF_A_PAPER = re.compile(r"\b(?:от|of|dated|from)\s+$", re.IGNORECASE)


def _of_long_ago(article: Article, found: list[Told]) -> list[Told]:
    """Mark the signings that are dated long before the page's own day, where there is a newer."""
    begin = article.body[0].start if article.body else 0
    stamped = dates.stamped(Span(0, begin, article.text[:begin]))
    if stamped is None:
        return found
    oldest = stamped.toordinal() - _LONG
    old = [
        one
        for one in found
        if one.anchor
        and not one.headline
        and (days := dates.days(one.span))
        and all(
            each.day.toordinal() < oldest and not _OF_A_PAPER.search(one.before(each.start))
            for each in days
        )
    ]
    newer = [one for one in found if one.signed and not one.headline and one not in old]
    if not old or not newer:
        return found
    return [replace(one, earlier=True) if one in old else one for one in found]


_MOST_PEOPLE = 300
"""Namings of people among which a surname alone is looked for: more than any article has."""


def _surnames_russian(one: Told, known: list[Person]) -> list[Person]:
    return people_ru.with_surnames(one.span, one.people, one.taken, known)


def _surnames_english(one: Told, known: list[Person]) -> list[Person]:
    return surnames_en.with_surnames(
        one.span, one.people, one.named, one.offices, known, one.headline
    )


def _surnames_kazakh(one: Told, known: list[Person]) -> list[Person]:
    return surnames_kk.with_surnames(one.span, one.people, one.taken, known)


_SURNAMES = {
    Lang.RU: _surnames_russian,
    Lang.KK: _surnames_kazakh,
    Lang.EN: _surnames_english,
}


def _told(
    span: Span, lang: Lang, there: list[Mention], bodies: list[Mention], headline: bool
) -> Told:
    named = sorted([*there, *bodies], key=lambda one: one.start)
    posts = offices.offices(span, lang, named)
    if lang is Lang.EN:
        posts = open_fields_en.whole(span, posts, named)
        people = posts_en.with_posts(span, names_en.find(span, named, posts), named, posts)
        there = [one for one in there if not any(_in_name(one, each) for each in people)]
    else:
        found = people_named.find(span, lang, named, posts)
        people = held_offices.with_offices(span, lang, found, named, posts)
    if lang is Lang.RU:
        people = clergy_ru.with_clergy(span, people)
        people = people_ru.with_colleagues(span, people, there)
        people = people_ru.with_homes(span, people, there)
        people = people_ru.in_turn(span, people, posts, there)
        there = [
            one
            for one in there
            if not any(
                each.start < one.start < each.end
                or (each.start == one.start and clergy_ru.is_such(each))
                for each in people
            )
        ]
    signed = signing_words.signed(span, lang)
    future = signing_words.planned(span, lang)
    done: tuple[int, int] | None = None
    trade = lang is Lang.RU and kinds.only_trade(span)
    if signed and not trade and not (future and _overlap(signed, future)):
        done = (span.start + signed.start(), span.start + signed.end())
    return Told(
        span,
        there,
        bodies,
        posts,
        people,
        kinds.documents(span, lang),
        done,
        future is not None,
        signing_words.earlier(span, lang, before=signed.start() if signed else None),
        signing_words.aside(span, lang),
        kinds.names_document(span, lang) and not trade,
        headline,
    )


def _in_name(place: Mention, person: Person) -> bool:
    """Tell whether a place is part of a name, as its first word where an office leads up to it."""
    posted = person.office is not None and person.office.end + 1 == person.start
    return person.start < place.start + posted and place.start < person.end


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()
