"""Heads whom an English article names by a surname alone, where a signing has them only together.

The rule: where «both mayors signed», one word with a capital behind that office is one of them, in
whatever sentence it stands: «Mayor Holt said …».
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en import surnames
from coopplan.extract.en.people import same_post
from coopplan.extract.persons import Person
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
    if not posts:
        return told
    known = [person for one in told for person in one.people][:_MOST]
    return [
        one if one.headline else replace(one, people=_with_heads(one, posts, known)) for one in told
    ]


def _with_heads(one: Told, posts: set[str], known: Sequence[Person]) -> list[Person]:
    everyone = surnames.with_surnames(
        one.span, one.people, one.named, one.offices, known, headline=False
    )
    heads = [
        each
        for each in everyone
        if each not in one.people
        and " " not in each.name
        and each.office is not None
        and any(same_post(post, each.office) for post in posts)
    ]
    return sorted([*one.people, *heads], key=lambda each: each.start)
