"""What each sentence of an article names, read once: places, offices, people, documents.

The headline is a sentence too, the first one, and marked so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from coopplan.extract import (
    dates,
    held_offices,
    kinds,
    named_in,
    offices,
    persons,
    signing_words,
)
from coopplan.extract.clean import Article, all_sentences
from coopplan.extract.en import names as names_en
from coopplan.extract.en import not_people as not_people_en
from coopplan.extract.en import posts as posts_en
from coopplan.extract.en import surnames as surnames_en
from coopplan.extract.kinds import Document
from coopplan.extract.kk import surnames as surnames_kk
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.ru import hands as hands_ru
from coopplan.extract.ru import people as people_ru
from coopplan.extract.sentences import Span
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_SET_HANDS = re.compile(
    r"қол\s?таңба\w+\s.*қой|signed$|inked$|initiall?ed$|signature|carries|carried|bears|bore|renewed|"
    r"(?:were|was|are|is) (?:the|its) signator|"
    r"put|pens?|set|affixed|appended|attached|added|signing|signator|represented",
    re.IGNORECASE,
)

_ON_BEHALF = re.compile(
    r"\s*(?:\bit\s+)?\b(?:for\s+(?:(?:the|his|her|its|their)\b|[A-Z])|on\s+behalf\s+of\b)"
)
"""Behind «Governor Ann Cruz signed», where the paper is the one told of before."""
_FOR_WHOM = re.compile(
    r"(?:For|On\s+behalf\s+of)\s+(?:the\s+[a-z]|(?:the\s+)?[A-Z])[^.;]*?\b(?:signed|initiall?ed|inked|"
    r"signature\s+(?:was|is)\s+(?:put|given|added|affixed|provided)|signatory\s+was)\b"
)
"""So does a sentence that begins with the side: «For the College, Ann Cruz initialled»."""
_SIGNED_IT = re.compile(r"\s+(?:it|them)\b(?!\s+(?:in|back\s+in)\s+(?:19|20)\d\d)")
"""Behind «Governor Ann Cruz signed»: the paper told of before."""
_BOND = re.compile(
    r"\s*(?:[\w-]+\s+){0,4}?(?:(?:sister|twin|friendship|partner)[\s-](?:\w+\s+)?(?:relationship|"
    r"relations|partnership|ties|links?|status|bond)|twinning)\b"
)
"""Behind «entered into»: a bond of two places, which is an agreement."""


@frozen
class Told:
    """One sentence with what it names.

    ``organisations`` are companies, ministries and other bodies; a place inside the name of one is
    not among ``places``. ``signed`` is the span of the words that tell of a signing, where it has
    happened; ``future`` whether one is still to come; ``document`` whether the sentence speaks of a
    document at all.
    """

    span: Span
    places: list[Mention]
    organisations: list[Mention]
    offices: list[Office]
    people: list[Person]
    documents: list[Document]
    signed: tuple[int, int] | None
    future: bool
    earlier: bool
    aside: bool
    document: bool
    headline: bool = False

    def __eq__(self, other: object) -> bool:
        """A sentence is itself alone: pages repeat them, and one is looked for among all."""
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def anchor(self) -> bool:
        """Whether the sentence tells that a document was signed."""
        if self.signed is None:
            return False
        words = self.span.text[self.signed[0] - self.span.start : self.signed[1] - self.span.start]
        hands = (
            "став" in words
            or re.match(r"қол(?!\s?таңба)", words.lower()) is not None
            or words.lower() == "sealed"
        )
        least = 1 if "representing" in self.span.text else 2
        hands = hands or (_SET_HANDS.match(words) is not None and self._hands >= least)
        on_behalf = _ON_BEHALF.match(self.span.text, self.signed[1] - self.span.start)
        hands = hands or (on_behalf is not None and bool(self.people or self.offices))
        hands = hands or (bool(self.people) and _FOR_WHOM.match(self.span.text) is not None)
        it = _SIGNED_IT.match(self.span.text, self.signed[1] - self.span.start)
        hands = hands or (it is not None and bool(self.people))
        bond = _BOND.match(self.span.text, self.signed[1] - self.span.start)
        return self.document or hands or bond is not None

    @property
    def _hands(self) -> int:
        """How many people the sentence tells of at least: «the two mayors» are two."""
        return max(len(self.people), 2 * any(one.plural for one in self.offices))

    @property
    def taken(self) -> list[tuple[int, int]]:
        """Return where the places, organisations and offices of the sentence stand."""
        found = [(one.start, one.end) for one in (*self.places, *self.organisations)]
        return found + [(one.start, one.end) for one in self.offices]

    @property
    def named(self) -> list[Mention]:
        """The places and organisations of the sentence, in order."""
        return sorted([*self.places, *self.organisations], key=lambda one: one.start)

    def said(self, one: Mention) -> str:
        """Return the words by which a mention names its place."""
        return self.span.text[one.start - self.span.start : one.end - self.span.start]

    def before(self, start: int, length: int = 60) -> str:
        """Return the text of the sentence that leads up to a place in it."""
        at = start - self.span.start
        return self.span.text[max(0, at - length) : at]

    def after(self, end: int, length: int = 60) -> str:
        """Return the text of the sentence that follows a place in it."""
        at = end - self.span.start
        return self.span.text[at : at + length]


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
    surnames = _SURNAMES.get(lang)
    if surnames is not None:
        known = [person for one in found for person in one.people][:_MOST_PEOPLE]
        found = [
            replace(one, people=surnames(one, known))
            if one.signed or (one.future and lang is Lang.EN)
            else one
            for one in found
        ]
    if lang is Lang.RU:
        found = _back_then(_pointed(found))
    elif lang is Lang.KK:
        found = _of_it(found)
    elif lang is Lang.EN:
        found = _without_bodies(_without_surnames(found), article.text)
    return _of_long_ago(article, found)


def _without_surnames(found: list[Told]) -> list[Told]:
    """Take bodies away that are surnames of the text: «Lobanov and Reyes sign an agreement»."""
    names = [person.name.split() for one in found for person in one.people]
    surnames = {each[-1] for each in names if len(each) > 1}
    return [
        replace(
            one, organisations=[each for each in one.organisations if each.name not in surnames]
        )
        for one in found
    ]


def _without_bodies(found: list[Told], text: str) -> list[Told]:
    """Take people away whose names are those of places and bodies of the text."""
    bodies = not_people_en.called_so([person for one in found for person in one.people], text)
    if not bodies:
        return found
    return [
        replace(one, people=[each for each in one.people if each.name not in bodies])
        for one in found
    ]


def _of_it(found: list[Told]) -> list[Told]:
    """Give a Kazakh signing of «it» the paper of the sentence before: «Оны … бекітті»."""
    result = found[:1]
    for before, one in pairwise(found):
        signs = (one.signed or one.future) and not one.document
        meant = signs and before.document and not before.headline
        pointing = surnames_kk.IT.match(one.span.text) is not None
        if meant and (pointing or (one.future and surnames_kk.TO_IT.search(one.span.text))):
            one = replace(one, document=True, documents=before.documents)
        if one.signed and before.document and (pointing or surnames_kk.THAT.match(one.span.text)):
            other = before.aside and any(each.anchor and not each.headline for each in result[:-1])
            one = replace(one, earlier=one.earlier or before.earlier, aside=one.aside or other)
        result.append(one)
    return result


_THEN = re.compile(r"(?:Тогда(?!\s+же)|В\s+тот\s+раз|В\s+то\s+время)\b")


def _back_then(found: list[Told]) -> list[Told]:
    """Mark the Russian sentences that go on with what was long before: «Тогда его подписали …»."""
    result: list[Told] = []
    for one in found:
        then = bool(result) and result[-1].earlier and _THEN.match(one.span.text)
        result.append(replace(one, earlier=True) if then else one)
    return result


def _pointed(found: list[Told]) -> list[Told]:
    """Mark the Russian signings that speak of a document told of before: «Его подписали»."""
    result = [_named_before(one, found[max(0, at - 2) : at]) for at, one in enumerate(found)]
    for at, one in enumerate(result):
        if one.document or one.headline:
            continue
        before = next(
            (each for each in reversed(result[max(0, at - 2) : at]) if each.document), None
        )
        if before is None:
            continue
        start, text = one.span.start, one.span.text
        own = (one.signed[0] - start, one.signed[1] - start) if one.signed else None
        if not hands_ru.points_back(text, own):
            own = hands_ru.did_it(text) if before.anchor and before is result[at - 1] else None
        if own is None and one.future and hands_ru.will_sign_it(text):
            result[at] = replace(one, document=True, documents=before.documents)
        if own is not None:
            signed = (start + own[0], start + own[1])
            meant = hands_ru.meant(text, own, before.documents)
            result[at] = replace(one, signed=signed, document=True, documents=meant)
    return result


_SEVERAL = re.compile(r"\bдокумент(?:ы|ов|ами|ам|ах)\b", re.IGNORECASE)


def _named_before(one: Told, before: list[Told]) -> Told:
    """Give «под документом поставили подписи» the document that a sentence before names."""
    named = [each.documents for each in before if each.documents]
    if not (named and one.document and one.signed) or one.documents or one.headline:
        return one
    if _SEVERAL.search(one.span.text):
        return one
    begin = one.span.start
    own = (one.signed[0] - begin, one.signed[1] - begin)
    meant = hands_ru.meant(one.span.text, own, named[-1])
    return replace(one, documents=[doc for doc in meant if not doc.parent][:1])


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
        people = posts_en.with_posts(span, names_en.find(span, named, posts), named, posts)
        there = [
            one for one in there if not any(each.start < one.start < each.end for each in people)
        ]
    else:
        found = persons.find(span, lang, named, posts)
        people = held_offices.with_offices(span, lang, found, named, posts)
    if lang is Lang.RU:
        people = people_ru.with_colleagues(span, people, there)
        people = people_ru.in_turn(span, people, posts, there)
        there = [
            one for one in there if not any(each.start < one.start < each.end for each in people)
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


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()
