"""Heads whom an English signing has only together, «both mayors signed», and who they are.

The rule: one word with a capital behind such an office is one of them, in whatever sentence it
stands: «Mayor Holt said …»; before «the two signed» any office of a place leads to one. Where an
article names but one bearer, he is one of the two if it tells of which place or body he is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en import surnames
from coopplan.extract.en.people import ANY_HEAD, is_head, same_post
from coopplan.extract.en.plural_doers import BOTH_SIGN, TWO_LAST, Verb, is_doer
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told

_MOST = 300
"""Namings of people among which a surname alone is looked for."""


def with_heads(told: list[Told]) -> list[Told]:
    """Return the sentences, each with those whom it calls by such an office and a surname."""
    posts = {
        office.name.lower()
        for one in told
        if one.signed is not None and not one.headline
        for office in one.offices
        if office.plural
    }
    led = [
        after.signed is not None and BOTH_SIGN.search(after.span.text) is not None
        for after in told[1:]
    ]
    if not posts and not any(led):
        return told
    known = [person for one in told for person in one.people][:_MOST]
    return [
        one
        if one.headline or not (posts or leads)
        else replace(one, people=_with_heads(one, posts, known, leads))
        for one, leads in zip(told, [*led, False], strict=True)
    ]


def _with_heads(one: Told, posts: set[str], known: Sequence[Person], leads: bool) -> list[Person]:
    """Return the people of a sentence, those by one word too who bear an office of ``posts``.

    ``leads``: the next sentence has them sign as «the two», whatever their office at home.
    """
    everyone = surnames.with_surnames(
        one.span, one.people, one.named, one.offices, known, headline=False
    )
    heads = [
        each
        for each in everyone
        if each not in one.people
        and " " not in each.name
        and each.office is not None
        and (
            any(same_post(post, each.office) for post in posts)
            or (leads and each.place is not None)
        )
    ]
    return sorted([*one.people, *heads], key=lambda each: each.start)


_OF_TWO = re.compile(
    r"\s+of\s+(?:(?:both|the\s+two|the\s+respective)\s|the\s+[Gg]overnments\s+of\s)"
)


def one_of_two(
    sentence: Span, offices: Sequence[Office], verb: Verb, everyone: list[list[Person]]
) -> list[Person]:
    """Return the one bearer whom alone an article names where two of an office signed."""
    for office in offices:
        start = office.start - sentence.start
        two = TWO_LAST.search(sentence.text, 0, start)
        two = two or _OF_TWO.match(sentence.text, office.end - sentence.start)
        if not office.plural or not two or not is_doer(sentence, office, verb, None):
            continue
        said = office.name.lower()
        bearers: dict[str, Person] = {}
        for one in (each for said_of in everyone for each in said_of if each.office):
            heading = said.split()[-1] in ANY_HEAD and one.office and is_head(one.office)
            if heading or (one.office and same_post(said, one.office)):
                old = bearers.get(one.key)
                bearers[one.key] = one if old is None or old.place is None else old
        if len(bearers) == 1:
            return [one for one in bearers.values() if one.place]
    return []
