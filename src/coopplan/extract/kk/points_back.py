"""Kazakh signings of «it»: «Оны … бекітті» signs the paper of the sentence before.

The rule: a sentence that signs and names no paper takes that of the sentence before it, with what
is told of that one: that it is an earlier one, or one beside.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from coopplan.extract.kk import surnames
from coopplan.extract.told import Told


def of_it(found: list[Told]) -> list[Told]:
    """Give a Kazakh signing of «it» the paper of the sentence before: «Оны … бекітті»."""
    result = found[:1]
    for before, one in pairwise(found):
        signs = (one.signed or one.future) and not one.document
        meant = signs and before.document and not before.headline
        pointing = surnames.IT.match(one.span.text) is not None
        if meant and (pointing or (one.future and surnames.TO_IT.search(one.span.text))):
            one = replace(one, document=True, documents=before.documents)
        if one.signed and before.document and (pointing or surnames.THAT.match(one.span.text)):
            other = before.aside and any(each.anchor and not each.headline for each in result[:-1])
            one = replace(one, earlier=one.earlier or before.earlier, aside=one.aside or other)
        result.append(one)
    return result
