"""What each sentence of an article names, read once: places, offices, people, documents.

The headline is a sentence too, the first one, and marked so.
"""

from __future__ import annotations

import re

from coopplan.extract import kinds, offices, persons, places
from coopplan.extract.clean import Article, all_sentences
from coopplan.extract.kinds import Document
from coopplan.extract.persons import Person
from coopplan.extract.places import Mention
from coopplan.extract.sentences import Span
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang


@frozen
class Told:
    """One sentence with what it names.

    ``signed`` is the span of the words that tell of a signing, where it has happened; ``future``
    whether one is still to come; ``document`` whether the sentence speaks of a document at all.
    """

    span: Span
    places: list[Mention]
    people: list[Person]
    documents: list[Document]
    signed: tuple[int, int] | None
    future: bool
    earlier: bool
    aside: bool
    document: bool
    headline: bool = False

    @property
    def anchor(self) -> bool:
        """Whether the sentence tells that a document was signed."""
        if self.signed is None:
            return False
        words = self.span.text[self.signed[0] - self.span.start : self.signed[1] - self.span.start]
        return self.document or "став" in words or "қол" in words.lower()

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
    found = []
    if article.title is not None:
        found.append(_told(article.title, lang, headline=True))
    for sentence in all_sentences(article):
        if article.title is None or sentence.start != article.title.start:
            found.append(_told(sentence, lang, headline=False))
    return found


def _told(span: Span, lang: Lang, headline: bool) -> Told:
    there = places.find(span, lang)
    posts = offices.offices(span, lang)
    people = persons.find(span, lang, there, posts)
    signed = kinds.signed(span, lang)
    future = kinds.planned(span, lang)
    done: tuple[int, int] | None = None
    if signed and not (future and _overlap(signed, future)):
        done = (span.start + signed.start(), span.start + signed.end())
    return Told(
        span,
        there,
        people,
        kinds.documents(span, lang),
        done,
        future is not None,
        kinds.earlier(span, lang, before=signed.start() if signed else None),
        kinds.aside(span, lang),
        kinds.names_document(span, lang),
        headline,
    )


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()
