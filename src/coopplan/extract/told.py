"""One sentence of an article with what it names: places, bodies, offices, people, documents.

The rule: a sentence tells of a signing (is an anchor) where its words of signing have a paper,
hands that sign it or a bond of two places with them. ``sentences_told`` reads all of an article.
"""

from __future__ import annotations

import re

from coopplan.extract import signing_words
from coopplan.extract.en.plural_doers import BOTH_SIGN
from coopplan.extract.en.signing_verbs import PUT, SIGNATORY, SIGNED, SIGNING
from coopplan.extract.kinds import Document
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Placed, Span
from coopplan.model.frozen import frozen

_SET_HANDS = re.compile(
    rf"қол\s?таңба\w+\s.*қой|{SIGNED}$|signature|carries|carried|bears|bore|renewed|"
    r"(?:were|was|are|is) (?:the|its) signator|"
    rf"{PUT}|pens?|led the|{SIGNING}|{SIGNATORY}|represented",
    re.IGNORECASE,
)

_ON_BEHALF = re.compile(
    r"\s*(?:\bit\s+)?\b(?:for\s+(?:(?:the|his|her|its|their)\b|[A-Z])|on\s+behalf\s+of\b)"
)
"""Behind «Governor Ann Cruz signed», where the paper is the one told of before."""
_FOR_WHOM = re.compile(
    rf"(?:For|On\s+behalf\s+of)\s+(?:the\s+[a-z]|(?:the\s+)?[A-Z])[^.;]*?\b(?:{SIGNED}|"
    rf"signature\s+(?:was|is)\s+(?:{PUT}|given|provided)|signatory\s+was)\b"
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
            or re.match(r"қол(?!\s?таңба(?!ла))", words.lower()) is not None
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
    def by_noun(self) -> bool:
        """Whether a noun tells of the signing («the signing of»), which has no doers before it."""
        if self.signed is None:
            return False
        start, end = (at - self.span.start for at in self.signed)
        return signing_words.nominal(self.span.text[start:end])

    @property
    def _hands(self) -> int:
        """How many people the sentence tells of at least: «the two mayors» are two."""
        both = (
            any(one.plural for one in self.offices) or BOTH_SIGN.search(self.span.text) is not None
        )
        return max(len(self.people), 2 * both)

    @property
    def taken(self) -> list[tuple[int, int]]:
        """Return where the places, organisations and offices of the sentence stand."""
        found = [(one.start, one.end) for one in (*self.places, *self.organisations)]
        return found + [(one.start, one.end) for one in self.offices]

    @property
    def named(self) -> list[Mention]:
        """The places and organisations of the sentence, in order."""
        return sorted([*self.places, *self.organisations], key=lambda one: one.start)

    def signs_within(self, one: Placed) -> bool:
        """Tell whether words that tell of a signing stand in a part of the sentence."""
        return self.signed is not None and one.start < self.signed[1] and self.signed[0] < one.end

    def said(self, one: Placed) -> str:
        """Return the words at the place of something, as of a mention."""
        return self.span.said(one)

    def led(self, person: Person, length: int = 60) -> str:
        """Return what stands before a person and his office: «signed on behalf of Premier …»."""
        office = person.office
        ahead = office is not None and self.span.start <= office.start < person.start
        return self.before(office.start if office is not None and ahead else person.start, length)

    def before(self, start: int, length: int = 60) -> str:
        """Return the text of the sentence that leads up to a place in it."""
        at = start - self.span.start
        return self.span.text[max(0, at - length) : at]

    def after(self, end: int, length: int = 60) -> str:
        """Return the text of the sentence that follows a place in it."""
        at = end - self.span.start
        return self.span.text[at : at + length]
