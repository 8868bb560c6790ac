"""Who says that he is glad to sign: «Cruz said she was delighted to sign the pact with Graz».

The rule: «I» is who spoke the quotation, «he» whom the sentence names as its speaker, and a name
right before the verb itself; where the sentence names none, who is named last before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coopplan.extract.en.meant import named_before
from coopplan.extract.en.signing_words import GLAD_TO_SIGN
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_WHO = re.compile(
    r"(?P<who>\b(?:I|[Hh]e|[Ss]he)\b|(?<=\S))(?:[’']m)?\s+(?:(?:am|is|was|feels?|felt|were|are)\s+)?"
    r"(?:(?:also|very|so|truly|both|deeply|really|most|particularly|incredibly|extremely)\s+)*"
    r"(?:(?:had|has|have)\s+)?$"
)
_GLAD = re.compile(
    r"\b(?:delighted|pleased|proud|hono[u]?red|happy|glad|thrilled|privileged|humbled|an?|the|great|my|"
    r"her|his|our)\b"
)
_SPEAKS = r"(?:said|says|added|noted|stated|stressed|remarked|commented|wrote|explained|declared)"
_SAID_BEHIND = re.compile(rf"[”\"’]\s*(?:,\s*)?{_SPEAKS}\s")


def signers(anchors: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return who says of a document's signing that he is glad to do it."""
    found: dict[str, Person] = {}
    for one in anchors:
        for person in _glad(one, told) if not one.headline else ():
            found.setdefault(person.key, replace(person, pointed=True))
    return list(found.values())


def _glad(one: Told, told: Sequence[Told]) -> Iterator[Person]:
    """Yield who is glad in a sentence."""
    text, base = one.span.text, one.span.start
    for match in GLAD_TO_SIGN.finditer(text):
        first = _GLAD.search(text, match.start())
        inside = [each for each in one.people if match.start() <= each.start - base < match.end()]
        yield from inside[:1]  # «it was an honour for Mayor Ann Cruz to sign»
        who = _WHO.search(text, 0, first.start() if first else match.start())
        if who is None:
            continue
        start = base + who.start()
        if who["who"] == "I":
            yield from _speaker(one, base + match.end(), told)
        elif who["who"]:
            yield from named_before(one, start, told)
        else:
            yield from (each for each in one.people if each.end == start)


def _speaker(one: Told, at: int, told: Sequence[Told]) -> Iterator[Person]:
    """Yield who spoke of himself: told behind the quotation, before it, or in the next sentence."""
    posted = {each.key for said in told for each in said.people if each.office is not None}
    order = next(order for order, each in enumerate(told) if each is one)
    for said, begin in (
        (one, at),
        *((each, each.span.start) for each in told[order + 1 : order + 3]),
    ):
        match = _SAID_BEHIND.search(said.span.text, begin - said.span.start)
        behind = [
            each for each in said.people if match and each.start >= said.span.start + match.end()
        ]
        before = [each for each in said.people if each.key in posted and _speaks(said, each)]
        for person in (*behind[:1], *before[:1]):
            if person.key in posted:
                yield person
                return


def _speaks(said: Told, person: Person) -> bool:
    """Tell whether a verb of saying stands right behind a name: «…», Cruz said»."""
    return re.match(rf"(?:,[^,.;]{{3,60}},)?\s+{_SPEAKS}\b", said.after(person.end, 90)) is not None
