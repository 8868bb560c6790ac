"""Who signed where a Russian text only counts them: «документ подписали все четверо», «оба мэра».

The rule: the nearest sentence before that names just as many people, of other places each.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.persons import Person
from coopplan.extract.ru.bystanders import WITNESS
from coopplan.extract.told import Told

_COUNTED = (
    (r"двое|оба|обоими|вдво[её]м|двумя", 2),
    (r"трое|тремя|втро[её]м|все\s+три|всеми\s+троими", 3),
    (r"четверо|вчетвером|все\s+четыре|всеми\s+четырьмя", 4),
    (r"пятеро|впятером|все\s+пять|всеми\s+пятью", 5),
    (r"шестеро|вшестером|все\s+шесть|всеми\s+шестью", 6),
)
_WHO = (
    r"(?:лидер|глав|руководител|губернатор|мэр|министр|ректор|аким|хоким|градоначальник|спикер|"
    r"председател|президент|директор|участник|собеседник|чиновник|подписант|гост)"
)
_SIGNING = re.compile(r"подпис|заключ|скреп|визир|парафир|став", re.IGNORECASE)
_NOT_OTHERS = (
    rf"(?!\s+(?!{_WHO}|сразу|вместе|уже|его|е[её]|они|под|скреп|"
    r"заключ|поставил|документ|соглаш|меморанд)\w)"
)
"""Behind the number: no things counted («оба завода»)."""
_NEAR = 40
_BACK = 12
"""Sentences before a signing in which those may be named whom it counts."""


def signers(main: Main, told: list[Told]) -> list[Person]:
    """Return those whom a signing counts («все трое») and one sentence before it names."""
    for one in main.anchors:
        many = _how_many(one) if one.signed is not None and not one.people else None
        at = told.index(one)
        for before in reversed(told[max(0, at - _BACK) : at]) if many else ():
            if before.headline or before.earlier or re.search(WITNESS, before.span.text, re.I):
                continue
            found = list({each.key: each for each in before.people}.values())
            homes = [each.place.entry for each in found if each.place is not None]
            if len(found) == many and len(homes) == len(set(homes)):
                return found
    return []


def _how_many(told: Told) -> int | None:
    """Return how many signed by the words beside the verb of a signing, if it counts people."""
    text = told.span.text
    for words, many in _COUNTED:
        for one in re.finditer(rf"\b(?:{words})\b{_NOT_OTHERS}", text, re.IGNORECASE):
            near = text[max(0, one.start() - _NEAR) : one.end() + _NEAR]
            if _SIGNING.search(near) is not None:
                return many
    return None
