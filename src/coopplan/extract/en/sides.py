"""Sides of a document that English joins by a dash or a verb, and who is going to sign for them.

«The Bavaria–Quebec working group», «the agreement links Windhoek with Richmond», «Governor Ann
Cruz will sign a memorandum with Jeju Province».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from coopplan.extract import signing_words
from coopplan.extract.en.masked import masked, names
from coopplan.extract.en.signing_verbs import CONCLUDE, CONCLUDED, SIGN, SIGNATORY, SIGNED, THEN
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_DASH = re.compile(r"\s?[-–—/]\s?")
_TOGETHER = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,3}?(?:agreement|memorandum|mou|working\s+group|commission|partnership|"
    r"pact|protocol|plan|programme|program|council|committee|co-?operation|dialogue|accord|twinning|"
    r"roadmap|meeting|relationship|ties)\b",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"\b(?:links?|linking|ties|tying|binds|unites|connects|joins|pairs|twins|linked|tied|paired|"
    r"twinned)\s+"
    r"(?:the\s+)?(?:\w+\s+of\s+)?$",
    re.IGNORECASE,
)
_PAIRED = re.compile(
    r"\s+(?:(?:is|are|was|were|has|have|to|be|been|also|now|being)\s+)*(?:twinned|paired|linked|"
    r"partnered|sister\s+cit(?:y|ies))\s+(?:with|to|of)\s+(?:the\s+)?(?:\w+\s+of\s+)?",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"^(?:the\s+)?(?:officials|representatives|leaders|delegations|authorities|mayors|envoys|"
    r"delegates)\s+from\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AND = re.compile(
    r",?\s+and\s+(?:the\s+)?(?:\w+[’']s\s+|[A-Z]\w+\s+)?(?:(?:city|town|province|state|region|"
    r"county|prefecture)\s+of\s+)?"
)
_PAPER_OF = re.compile(
    r"\b(?:agreement|memorandum|mou|protocol|pact|accord|roadmap)\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before the sides of «a historic agreement of Ohio and Utah»."""
_AS_SISTERS = re.compile(
    r"\s+(?:provinces\s+|cities\s+|regions\s+|states\s+)?(?:as|are|became|become|have\s+become|"
    r"have\s+been|to\s+become|were)\s+"
    r"(?:now\s+|declared\s+|officially\s+)*(?:sister|twin|partner|friendship)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\s+(?:with|to|and)\s+(?:the\s+)?(?:\w+\s+of\s+)?", re.IGNORECASE)


def joined(told: Sequence[Told]) -> list[Mention]:
    """Return the two sides that a dash or a verb of joining names, in the first such sentence."""
    for one in told:
        strong = [each for each in one.named if not (each.weak and each.entry.kind == "n")]
        for first, second in pairwise(strong):
            gap = one.after(first.end, max(0, second.start - first.end))
            same = (first.entry.kind == "n") == (second.entry.kind == "n")
            same = same or (one.document and first.entry.country != second.entry.country)
            dashed = _DASH.fullmatch(gap) and _TOGETHER.match(one.after(second.end))
            linked = one.document and _TO.fullmatch(gap) and _LINKS.search(one.before(first.start))
            linked = linked or (None if first.weak or second.weak else _PAIRED.fullmatch(gap))
            linked = linked or (_AND.fullmatch(gap) and _AS_SISTERS.match(one.after(second.end)))
            linked = linked or (_AND.fullmatch(gap) and _PAPER_OF.search(one.before(first.start)))
            linked = linked or (
                one.anchor and _AND.fullmatch(gap) and _FROM.search(one.before(first.start))
            )
            if same and first.entry != second.entry and (dashed or linked):
                return [first, second]
    return []


_THE_TWO = re.compile(
    r"\b(?:between|by|of)\s+(?:the\s+two|both|these\s+two)\s+(?P<noun>oblasts|regions|provinces|"
    r"prefectures|states|cities|towns|capitals|countries|nations)\b",
    re.IGNORECASE,
)
_THE_PARTIES = re.compile(
    rf"^(?:The|Both|The\s+two)\s+(?:parties|sides)\s+(?:(?:will|are|to)\s+)*{THEN}(?:to\s+)?"
    rf"(?:{SIGN}|{SIGNED}|{CONCLUDE}|{CONCLUDED})\b"
)
_THEIR_PAPER = re.compile(
    rf"\b[Tt]heir\s+(?:\w+\s+)?(?:agreement|memorandum|pact|protocol|accord)\s+was\s+{SIGNED}\b"
)
_OF_NOUN = {"cities": "c", "towns": "c", "capitals": "c", "countries": "n", "nations": "n"}


def pointed(anchors: Sequence[Told], told: Sequence[Told]) -> list[Mention]:
    """Return the sides to which «between the two oblasts», «the parties» point back: the two named.

    Only where the signing names no side itself and the sentence before it just two of that sort.
    """
    for one in anchors:
        match = _THE_TWO.search(one.span.text)
        parties = _THE_PARTIES.match(one.span.text) or _THEIR_PAPER.search(one.span.text)
        at = told.index(one)
        if not (match or parties) or not at or told[at - 1].headline:
            continue
        kind = _OF_NOUN.get(match["noun"].lower(), "r") if match else "r"
        there = {
            each.entry: each
            for each in told[at - 1].places
            if each.entry.kind == kind and not each.weak
        }
        named = [each for each in one.named if each.entry.kind != "n"]
        if len(there) == 2 and all(each.entry in there for each in named):
            return list(there.values())
    return []


_OTHER_SIDE = re.compile(
    rf"^(?:The|Its)\s+(?:other|second)\s+(?:party|side|{SIGNATORY})\s+(?:to|of)\s+(?:the\s+|this\s+)?"
    r"\w+\s+(?:is|was|being)\s+(?:the\s+)?"
)


def other_side(told: Sequence[Told]) -> list[Mention]:
    """Return the two sides where the second is told apart: «The other party to it is …».

    The first is the only one of that sort in the sentence before.
    """
    for before, one in pairwise(told):
        match = _OTHER_SIDE.match(one.span.text)
        second = next(
            (each for each in one.named if match and each.start == one.span.start + match.end()),
            None,
        )
        if second is None:
            continue
        same = {e.entry: e for e in before.named if e.entry.kind == second.entry.kind}
        first = [each for each in same.values() if each.entry != second.entry]
        return [first[0], second] if len(first) == 1 else []
    return []


_WITH = re.compile(
    r"\bwith\s+(?:the\s+)?(?:(?:[\w’'-]+\s+){0,3}(?:of|in)\s+(?:the\s+)?|[\w]+[’']s\s+)?$",
    re.IGNORECASE,
)


_COUNTERPART = re.compile(r"\s+(?:counterpart|colleague)s?\b")


def without_counterparts(
    free: list[Mention], unplaced: list[Person], told: Sequence[Told]
) -> list[Mention]:
    """Leave out the sides with which somebody signed, where it is asked for whom he did."""
    if len(free) <= len(unplaced):
        return free
    sentences = [
        one
        for one in told
        if not one.earlier
        and any(person.key == each.key for person in unplaced for each in one.people)
    ]
    others = {
        place.entry
        for one in sentences
        for place in one.named
        if _WITH.search(one.before(place.start))
    }
    kept = [one for one in free if one.entry not in others]
    nations = {
        place.entry.code
        for one in sentences
        for place in one.places
        if place.entry.kind == "n" and _COUNTERPART.match(one.after(place.end))
    }
    if nations:
        kept = [one for one in kept if one.entry.country and one.entry.country not in nations]
    return kept if len(kept) == len(unplaced) else free


_SPEAKS = re.compile(
    r"\b(?:said|says|told|noted|announced|added|disclosed|revealed|explained|recalled|that|expects?|hopes?|met|meets|while|where|which)\b"
)


_BY = re.compile(r"(?:(?!\s(?:\w+ed|led)\s+by\b)[^.;]){0,60}?\sby\b")
"""«Is to be signed by Governor Ann Cruz»: who will sign stands behind."""


def coming(announced: Sequence[Told]) -> list[Person]:
    """Return those of whom sentences that announce a signing say that they will sign."""
    return list({person.key: person for person in _to_sign(announced)}.values())


_SAID = re.compile(r",?\s+(?:said|says|noted|told|stressed|added|announced|confirmed|revealed)\b")
"""Behind who only tells of it: «… will be signed by the mayors, spokesman Ann Cruz said»."""


def _to_sign(announced: Sequence[Told]) -> Iterator[Person]:
    for one in announced:
        future = signing_words.planned(one.span, Lang.EN)
        if future is None or one.headline:
            continue
        at = one.span.start + future.start()
        passive = re.search(r"\bbe\b", future.group())
        by = _BY.match(one.span.text, future.end()) if passive else None
        if by is not None:
            yield from (
                each
                for each in one.people
                if each.start >= one.span.start + by.end()
                and not _SPEAKS.search(one.span.text[by.end() : each.start - one.span.start])
                and not _SAID.match(one.after(each.end))
            )
            continue
        signed = None if passive else _SIGN_WITH.match(one.span.text, future.end())
        for person in one.people:
            begin = person.start - one.span.start
            if future.start() < begin < future.end():
                yield person  # «will join Ann Cruz in signing»
            if (
                signed is not None
                and person.office is not None
                and begin >= signed.end()
                and not _SPEAKS.search(one.span.text[signed.end() : begin])
            ):
                yield person
            between = masked(one, person.end - one.span.start, future.start(), names(one))
            beside = _BESIDE.search(one.span.text, 0, person.start - one.span.start)
            if person.end <= at and len(between) < 90 and not _SPEAKS.search(between):
                yield from () if beside else (person,)


_ACCOMPANIES = re.compile(
    r"\b(?:accompanied|flanked|witnessed)\s+by\s[^,;]*$|\bin\s+the\s+presence\s+of\s[^,;]*$"
)


def only_accompanies(told: Told, person: Person) -> bool:
    """Tell whether somebody is only at the side of who is going to sign."""
    return told.future and _ACCOMPANIES.search(told.led(person, 120)) is not None


_SIGN_WITH = re.compile(r"\s+(?:an?|the|it|their|its|his|her)\b[^.;,()]{0,90}?\bwith\b")
"""Between «will sign» and who will sign too: «will sign a pact with Mayor Ben Holt»."""
_BESIDE = re.compile(
    r"^(?:[Ll]ed|[Hh]eaded)\s+by\s[^,;]*$|"
    r"\b(?:[Aa]ccompanied|[Jj]oined|[Ff]lanked|[Ww]itnessed)\s+by\s[^,;]*$|"
    r"\b(?:[Aa]longside|[Ii]n\s+the\s+presence\s+of)\s[^,;]*$"
)
"""Before those who only come along: «Accompanied by Minister Ann Cruz, the Premier will sign»."""
