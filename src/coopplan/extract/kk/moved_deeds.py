"""A Kazakh deed whose deadline is moved: «Көпірді салу мерзімі 2026 жылдың мамырына шегерілді».

The rule: the predicate only moves the time, so the deed is what stands before that time: a verbal
noun or a work with its object. A meeting that is put off and a paper that is prolonged are none.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import clauses as clauses_kk
from coopplan.extract.kk import deeds as deeds_kk
from coopplan.extract.kk.deeds import LETTERS, fold
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.model.codes import Status

_TERM = re.compile(rf"\s*(?:мерзім|уақыт|дедлайн)[{LETTERS}]*\s*$")
_FROM = re.compile(
    rf"\s*20\d\d(?:-?(?:дан|ден)|\s+жыл(?:дан|(?:дың|ғы)\s+(?:\S+\s+)?[{LETTERS}]+[ндт][ае]н))\s*$"
)
"""From when it is moved: «2025 жылдың желтоқсанынан | 2026 жылдың мамырына»."""
_WORK = re.compile(
    rf"(?<![{LETTERS}])(?:құрылыс|жөндеу|реконструкция|ашылу|іске\s+қосылу|салыну|аяқталу|жоба|рейс|"
    rf"бағыт|қатынас)[{LETTERS}]*"
)
_MEETING = re.compile(
    rf"(?<![{LETTERS}])(?:кездесу|отырыс|жиналыс|мәжіліс|келіссөз|сапар|саммит|сессия)[{LETTERS}]*\s*$"
)
_PAPER = re.compile(
    rf"(?:келісім|шарт|меморандум|жоспар|бағдарлама|хаттама|құжат)[{LETTERS}]*"
    rf"(?:\s+(?:іске\s+асыру|жүзеге\s+асыру|орындау|қолдану)[{LETTERS}]*)?\s*$"
)
_LEAST = 2


def piece(span: Span, start: int, end: int) -> Piece | None:
    """Return the deed of a sentence whose time, at ``start:end`` with its verb, is moved."""
    text = fold(span.text)
    at = start - span.start
    begin = next((b for b, stop, _ in clauses_kk.cut(span.text) if b <= at < stop), 0)
    begin += clauses_kk.lead(span.text[begin:at], who=False)
    old = _FROM.search(text, begin, at)
    stop = old.start() if old else at
    term = _TERM.search(text, begin, stop)
    stop = term.start() if term else stop
    thing = text[begin:stop].rstrip(" ,–—-")
    if len(thing.split()) < _LEAST or _MEETING.search(thing) or _PAPER.search(thing):
        return None
    if not (_WORK.search(thing) or any(True for _ in deeds_kk.nouns(thing))):
        return None
    return Piece(
        span.start + begin,
        end,
        Cue(Status.PLANNED, span.start + begin + len(thing), end),
        sure=True,
    )
