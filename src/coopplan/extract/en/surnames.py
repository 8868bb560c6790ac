"""People whom an English sentence names by one word: «Mayor Chu», «by Degtyarev», «Botirov».

The rule: a surname alone is whoever the article names in full by it; where it names nobody so, the
word is a name only beside an office («Botirov, Deputy Governor of …», «Syrdarya Governor Botirov»).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en import posts
from coopplan.extract.en.addresses import ADDRESS, FORMS
from coopplan.extract.en.common_words import may_be_surname
from coopplan.extract.en.signing_verbs import PUT, SIGNED, THEN, WHOSE
from coopplan.extract.en.voices import without_names
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office, is_field
from coopplan.extract.persons import Person
from coopplan.extract.sentences import LETTER, UPPER, Span

_WORD = re.compile(
    rf"(?<![{LETTER}’'-])(?P<surname>(?:(?:al|el|bin|ibn|van|von|der|den|ter|de|da|do|di|du|del|la|le)"
    rf"[ -]){{0,3}}[{UPPER}][{LETTER}’'-]*[{LETTER}])(?![{LETTER}-])"
)
_OWN = re.compile(r"[’']s$")
_BEFORE = re.compile(r"(?:\b(?:by|and|with|between|both)|,|:)\s+$")
_TITLED = re.compile(rf"(?:\b{ADDRESS}\.?\s+)+$")
"""Forms of address before a name of one word: «Dr Prabhu»."""
_SIGNS = re.compile(rf",?\s+{SIGNED}\b(?!\s+by\b)")
_NAME_NEXT = re.compile(rf"\s+{ADDRESS}\.?\s+[{UPPER}]")
"""Behind a word of an office: «Director of External Links Dr Ann Cruz»."""
_APPOSED = re.compile(r",\s+(?:the\s+)?(?:[\w’'-]+\s+)?")


def with_surnames(
    sentence: Span,
    people: list[Person],
    named: Sequence[Mention],
    offices: Sequence[Office],
    known: Sequence[Person],
    headline: bool,
) -> list[Person]:
    """Add those whom a sentence names by one word; ``known`` are all whom the article names.

    In a headline every word can have a capital: there only who is known is named so.
    """
    taken = [(one.start, one.end) for one in named]
    taken += [(one.start, one.end) for one in people]
    text, base = sentence.text, sentence.start
    taken += [(base + one.start(), base + one.end()) for one in FORMS.finditer(sentence.text)]
    held = [(one.start, one.end) for one in offices]
    borne = {one.office.end for one in people if one.office and one.office.start >= one.end}
    found = list(people)
    alone: list[Person] = []
    for match in _WORD.finditer(sentence.text):
        word = _OWN.sub("", match["surname"])
        start = sentence.start + match.start()
        end = start + len(word)
        if any(s < end and start < e for s, e in (*taken, *held)):
            continue
        if _NAME_NEXT.match(sentence.text, match.end()):
            continue
        titled = _TITLED.search(sentence.text[: match.start()])
        if titled and any(s < base + titled.end() <= e + 1 for s, e in held):
            titled = None  # «Director General»
        begin = sentence.start + (titled.start() if titled else match.start())
        lead = any(
            0 < begin - e < 3 and e not in borne and "(" not in text[e - base : begin - base]
            for _, e in held
        )
        bearers = _bearers(word, [one for one in known if lead or one.office is not None])
        if len(bearers) > 1:
            bearers = _of_office(bearers, [one for one in offices if 0 < begin - one.end < 3])
        if len(bearers) == 1:
            found.append(replace(bearers[0], start=start, end=end))
        elif (
            not (bearers or headline)
            and (
                _names(sentence, start, end, offices, lead or titled is not None)
                or _behind_its_place(sentence, start, end, named, offices)
                or _in_turn(sentence, start, end, people, named, offices)
                or _signs_for(sentence, start, end)
            )
            and may_be_surname(word)
            and not (titled is None and is_field(word))
        ):
            alone.append(Person(word, start, end, 0.5))
    if alone:
        placed = posts.with_posts(
            sentence, sorted([*people, *alone], key=lambda one: one.start), named, offices
        )
        starts = {one.start for one in alone}
        found += [
            one
            for one in placed
            if one.start in starts
            and (
                one.place is not None
                or _SIGNS.match(sentence.text, one.end - sentence.start)
                or _surely_named(sentence, one)
            )
        ]
    return sorted(found, key=lambda one: one.start)


def _names(sentence: Span, start: int, end: int, offices: Sequence[Office], lead: bool) -> bool:
    """Tell whether a word stands where a name does: right behind an office, or before its own.

    ``lead``: an office or a form of address stands before it.
    """
    before = sentence.text[: start - sentence.start]
    if lead:
        return True
    return bool(_BEFORE.search(before)) and any(
        _APPOSED.fullmatch(sentence.text[end - sentence.start : one.start - sentence.start])
        for one in offices
        if not one.plural and end < one.start < end + 25
    )


_OF_PLACE = re.compile(r"\s+of\s+(?:the\s+)?#\s*(?P<comma>,)?\s+")
_ENDS = re.compile(
    rf"(?P<joins>[,.;]|\s+and\b)|\s+{THEN}"
    rf"(?:{SIGNED}|{PUT}\s+{WHOSE})\b"
)


def _behind_its_place(
    sentence: Span,
    start: int,
    end: int,
    named: Sequence[Mention],
    offices: Sequence[Office],
) -> bool:
    """Tell whether a word stands behind an office and its place: «the Governor of Graz, Bo, …»."""
    before = [one for one in offices if one.end <= start and not one.plural]
    if not before:
        return False
    gap = _OF_PLACE.fullmatch(without_names(sentence, before[-1].end, start, named))
    ends = _ENDS.match(sentence.text, end - sentence.start)
    if gap is None or ends is None:
        return False
    return gap["comma"] is not None or ends["joins"] is None


def _surely_named(sentence: Span, one: Person) -> bool:
    """Tell whether nothing but a form of address divides a name of one word from its office."""
    if one.office is None or one.office.plural:
        return False
    if one.office.end > one.start:
        lead = sentence.text[: one.start - sentence.start]
        return _TITLED.search(lead) is not None
    gap = sentence.text[one.office.end - sentence.start : one.start - sentence.start]
    return not FORMS.sub("", gap).strip(" .")


_SIGNS_FOR = re.compile(rf"\s+{SIGNED}\s+(?:it\s+)?(?:for|on\s+behalf\s+of)\b")
_WHILE = re.compile(r"\b(?:while|whilst)\s+$")


def _signs_for(sentence: Span, start: int, end: int) -> bool:
    """Tell whether a word is somebody who signs for a side: «…, while Hong signed for Linz»."""
    signs = _SIGNS_FOR.match(sentence.text, end - sentence.start)
    return signs is not None and _WHILE.search(sentence.text, 0, start - sentence.start) is not None


_AND = re.compile(r",?\s+and\s+$")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")


def _in_turn(
    sentence: Span,
    start: int,
    end: int,
    people: Sequence[Person],
    named: Sequence[Mention],
    offices: Sequence[Office],
) -> bool:
    """Tell whether a word ends a list of bearers of one office: «Ann Cruz of Graz and Bo of …»."""
    text, base = sentence.text, sentence.start
    before = [one for one in people if one.end <= start and one.place is not None]
    if not before or not _AND.search(text, 0, start - base):
        return False
    of_it = any(_OF.fullmatch(text, end - base, one.start - base) for one in named)
    plural = any(one.plural and one.end <= before[-1].start for one in offices)
    own = before[-1].place
    joined = own is not None and _AND.fullmatch(text, own.end - base, start - base)
    return bool(of_it and plural and joined)


def _of_office(bearers: list[Person], led: Sequence[Office]) -> list[Person]:
    """Return of several with one surname the one whose office leads up to it, if there is one."""
    own = [
        one for one in bearers if any(one.office and one.office.name == each.name for each in led)
    ]
    return own if len(own) == 1 else bearers


def _bearers(surname: str, known: Sequence[Person]) -> list[Person]:
    """Return the people whom the article names in full by one word of their names, each once.

    Which word that is depends on where they come from: Le Anh Duong is Duong, Kim Ho-jung is Kim.
    """
    found = (one for one in known if f" {surname} " in f" {one.name} ")
    return list({one.key: one for one in found}.values())
