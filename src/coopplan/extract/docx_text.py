"""The paragraphs of a DOCX article, those within its tables and forms too.

The rule: they say what can be seen of them (`ooxml.words`), as in a table; text boxes and drawings
beside an article are no part of it, and the end of a page within a sentence does not end it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coopplan.ooxml.looks import Looks
from coopplan.ooxml.tags import ALTERNATE, W
from coopplan.ooxml.words import within, words

_BESIDE = frozenset((W + "drawing", W + "pict", W + "object", ALTERNATE))


def paragraphs(body: Any, looks: Looks) -> Iterator[str]:
    """The paragraphs of a body in order; a letter's head and a release's frame are often tables."""
    for one in within(body, W + "p", without=_BESIDE):
        yield "".join(words(one, looks, without=_BESIDE, page=" "))


def out_of_sight(body: Any, looks: Looks) -> int:
    """In how many paragraphs text stands that is hidden or struck out, which is not read."""
    told = within(body, W + "p", without=_BESIDE)
    return sum(any(True for _ in looks.left_out(one)) for one in told)
