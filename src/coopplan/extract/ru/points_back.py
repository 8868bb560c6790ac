"""Russian signings that speak of a document told of before: «Его подписали», «Тогда его подписали».

The rule: what points back means the nearest document of the two sentences before; what goes on
with a signing of long ago («Тогда …») is as old as that one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.ru import hands
from coopplan.extract.told import Told

_THEN = re.compile(r"(?:Тогда(?!\s+же)|В\s+тот\s+раз|В\s+то\s+время)\b")
_SEVERAL = re.compile(r"\bдокумент(?:ы|ов|ами|ам|ах)\b", re.IGNORECASE)


def back_then(found: list[Told]) -> list[Told]:
    """Mark the Russian sentences that go on with what was long before: «Тогда его подписали …»."""
    result: list[Told] = []
    for one in found:
        then = bool(result) and result[-1].earlier and _THEN.match(one.span.text)
        result.append(replace(one, earlier=True) if then else one)
    return result


def of_further(found: list[Told]) -> list[Told]:
    """Mark the Russian signings of a further paper told of before: «Ещё одно … Его подписали»."""
    result: list[Told] = []
    for one in found:
        goes_on = bool(result) and result[-1].aside and result[-1].signed is not None
        if goes_on and one.signed is not None and not one.headline:
            start = one.span.start
            own = (one.signed[0] - start, one.signed[1] - start)
            one = replace(one, aside=one.aside or hands.points_back(one.span.text, own))
        result.append(one)
    return result


def pointed(found: list[Told]) -> list[Told]:
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
        people = [each for each in one.people if own is not None and own[1] <= each.start - start]
        if not hands.points_back(text, own) and not (people and hands.opens(text, own)):
            own = (
                _goes_on(one, result[at - 1])
                if before.anchor and before is result[at - 1]
                else None
            )
        if own is None and one.future and hands.will_sign_it(text):
            result[at] = replace(one, document=True, documents=before.documents)
        if own is not None:
            signed = (start + own[0], start + own[1])
            meant = hands.meant(text, own, before.documents)
            result[at] = replace(one, signed=signed, document=True, documents=meant)
    return result


def _goes_on(one: Told, before: Told) -> tuple[int, int] | None:
    """Return where a sentence right behind a signing tells who else did it, or set the hands."""
    text = one.span.text
    found = hands.did_it(text) or hands.set_them(text, before.span.text)
    if found is None and one.people and before.people and one.signed is None:
        found = hands.on_side(text)
    return found


def _named_before(one: Told, before: list[Told]) -> Told:
    """Give «под документом поставили подписи» the document that a sentence before names."""
    named = [each.documents for each in before if each.documents]
    if not (named and one.document and one.signed) or one.documents or one.headline:
        return one
    if _SEVERAL.search(one.span.text):
        return one
    begin = one.span.start
    own = (one.signed[0] - begin, one.signed[1] - begin)
    meant = hands.meant(one.span.text, own, named[-1])
    return replace(one, documents=[doc for doc in meant if not doc.parent][:1])
