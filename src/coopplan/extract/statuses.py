"""By which words a text tells where a thing stands: «прорабатывается», «строится», «введён».

Each cue gives a status of the register; a moved promise («перенос сроков») gives ``planned``. A cue
that only praises or hopes gives none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from coopplan.extract.en import statuses as statuses_en
from coopplan.extract.ru import asides as asides_ru
from coopplan.extract.ru import said_of_cue as said_of_cue_ru
from coopplan.extract.ru import statuses as statuses_ru
from coopplan.extract.sentences import Span
from coopplan.model.codes import Status
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_CUES = {
    lang: tuple(
        (status, re.compile(rf"(?<![\w-])(?:{cue})(?![\w-])", re.IGNORECASE))
        for status, cue in table
    )
    for lang, table in ((Lang.RU, asides_ru.wide(statuses_ru.WORDS)), (Lang.EN, statuses_en.WORDS))
}


@frozen
class Cue:
    """Words that tell a status, at ``start:end`` of the text."""

    status: Status
    start: int
    end: int


@frozen
class Piece:
    """A stretch of the text that promises or tells of one deed, and the cue that gives its status.

    ``field``: it is only a field of cooperation that the text promises something about. ``sure``:
    its grammar leaves no doubt, so that nothing is weighed. ``done_of``: so many of so many are
    done.
    """

    start: int
    end: int
    cue: Cue
    field: bool = False
    sure: bool = False
    done_of: tuple[int, int] | None = None

    def meets(self, other: Piece) -> bool:
        """Tell whether it shares a place with another one."""
        return self.start < other.end and other.start < self.end


def ruling(there: list[Cue]) -> Cue:
    """Return the cue that rules a clause: what stops or is only talked of beats what is planned."""
    order = (
        Status.CANCELLED, Status.SUSPENDED, Status.PROPOSED, Status.PLANNED, Status.IN_PROGRESS,
        Status.DONE,
    )  # fmt: skip
    first = there[0]
    stopped = any(one.status is Status.SUSPENDED for one in there)
    if first.status in (Status.IN_PROGRESS, Status.DONE, Status.PLANNED) and not stopped:
        return first
    return min(there, key=lambda one: order.index(one.status))


@lru_cache(maxsize=2000)
def _by_grammar(text: str) -> tuple[tuple[Status, int, int], ...]:
    """Return what Russian grammar tells of a text; its parts are asked for again and again."""
    from coopplan.extract.ru import deeds as deeds_ru
    from coopplan.extract.ru import modals as modals_ru
    from coopplan.extract.ru import provisions as provisions_ru

    return (*provisions_ru.find(text), *deeds_ru.find(text), *modals_ru.find(text))


def cues(span: Span, lang: Lang) -> list[Cue]:
    """Return the cues of a span in order; where two overlap, the rarer status wins."""
    found: list[Cue] = []
    text = asides_ru.blanked(span.text) if lang is Lang.RU else span.text
    for status, pattern in _CUES[lang]:
        for match in pattern.finditer(text):
            start, end = span.start + match.start(), span.start + match.end()
            if not any(one.start < end and start < one.end for one in found):
                found.append(Cue(status, start, end))
    if lang is Lang.RU:
        for status, begin, stop in _by_grammar(span.text):
            start, end = span.start + begin, span.start + stop
            if not any(one.start < end and start < one.end for one in found):
                found.append(Cue(status, start, end))
    found.sort(key=lambda one: one.start)
    return _turned(found, span) if lang is Lang.RU else found


def _turned(found: list[Cue], span: Span) -> list[Cue]:
    """Return Russian cues with the status that the words before each leave it."""
    turned: list[Cue] = []
    for one in found:
        at = one.start - span.start, one.end - span.start
        before = turned[-1].status if turned else None
        status = said_of_cue_ru.turned(one.status, span.text, at, before)
        turned.append(Cue(status, one.start, one.end))
    return turned
