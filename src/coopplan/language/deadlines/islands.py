"""A deadline inside a sentence: the few words that carry time are read, the rest is left out.

"Publish two modules by 2023 to help users" is a task with one deadline in it. The pieces of the
sentence that a language's heads (`PIECES`) can read are found from left to right, the longest
first. The sentence is read only when no word that may carry time is left outside the pieces, and
when the pieces say one thing; else it stays unread. A language without these heads reads no
sentences.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from itertools import pairwise
from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import frequencies as f
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.engine import OTHER_WORDS, Classes, Grammar, Reading, Refused
from coopplan.language.deadlines.place import Context
from coopplan.language.deadlines.resolve import resolve
from coopplan.language.deadlines.turned import (
    ADJECTIVES,
    LASTING_WORDS,
    names_things,
    tells_the_past,
    was_made,
)
from coopplan.model.deadline import Recurrence

UNTIL, OPENS, BEGINS, INSIDE, STEP, OFTEN, AGAIN, LASTING, NAMED, LOOSE, ASIDE = PIECES = (
    "UNTIL",
    "OPENS",
    "BEGINS",
    "INSIDE",
    "STEP",
    "OFTEN",
    "AGAIN",
    "LASTING",
    "NAMED",
    "LOOSE",
    "ASIDE",
)
"""Heads of pieces: a bound; a start; a unit in which something begins; a unit; a unit that may be
one of several steps; how often; how often something is looked at again; ongoing; the years in a
plan's name; an anchor or a duration; and a time that is no deadline ("below 2005 levels")."""

TIME = frozenset(
    "@never Y4 YS DECADE DATE ISO SLASH MY QNAME MONTH MONTHD SEASON SEASOND WEEKDAY ADVERB PER "
    "@unitw @unitwd @time PERN PERADJ PERG PERL PERD PERABL @yw @ywd @qw @qwd @hw @hwd @monthw "
    "@monthwd".split()
)
"""Classes of words that may carry time: none may be left outside the pieces."""

_COUNTS = frozenset({"NUM", "Y4", "UNITN", "TENN", "ORDW", "TENO"})
"""Classes of numbers: a piece that starts with one does not start after another."""

_CLOSING = "sentence_closing"
"""The rule of a unit after a mark, which only closes a sentence: ", Q2 2026"."""
_NUMBERS = _COUNTS - {"Y4"}
_JOINING = frozenset({"-", "и", "мен", "бен", "пен", "және", "and"})
_JOINED = _JOINING | {"@and"}
_MONTHS = frozenset({"MONTH", "MONTHD"})
"""A piece does not start with a month after a number that was not read with it."""
_MONTH_WORDS = frozenset({"MONTH", "MONTHD", "MONTHA", "@monthw", "@monthwd"})
_Pieces = Mapping[str, list[Reading]]
"""By head, each with its place in `pieces`."""


def read_sentence(grammar: Grammar, tokens: Sequence[Classes]) -> Reading | None:
    """The one deadline that a sentence holds; None when there is none, or more than one."""
    if UNTIL not in grammar.lines:
        return None
    pieces = _pieces(grammar, tokens)
    if pieces is None:
        return None
    try:
        value = _one_meaning(pieces, tells_the_past(pieces, tokens), tokens)
    except Refused:
        return None
    if value is None:
        return None
    told = [reading for head in PIECES for reading in pieces[head] if head != ASIDE]
    rules = [name for readings in pieces.values() for reading in readings for name in reading.rules]
    places = tuple(sorted(place for reading in told for place in reading.pieces))
    return Reading(len(tokens), value, (*rules, OTHER_WORDS), pieces=places)


def _pieces(grammar: Grammar, tokens: Sequence[Classes]) -> _Pieces | None:
    """The pieces by head; None when a word that may carry time lies outside all of them."""
    run = grammar.run(tokens)
    found: dict[str, list[Reading]] = {head: [] for head in PIECES}
    place = 0
    while place < len(tokens):
        head, reading = _longest(run.derive, place)
        if reading is None:
            if _may_be_time(tokens[place]) or _is_left_of_a_month(found, tokens, place):
                return None
            place += 1
            continue
        if reading.rules[:1] == (_CLOSING,) and reading.end < len(tokens):
            return None
        if place and _goes_on(tokens[:place], tokens[place]):
            return None
        found[head].append(replace(reading, pieces=((place, reading.end),)))
        place = reading.end
    return found


def _goes_on(before: Sequence[Classes], first: Classes) -> bool:
    """Whether a piece is torn from the words before it: "bi-monthly", «3-6 айда бір рет»."""
    counted = not _COUNTS.isdisjoint(first)
    if not _MONTHS.isdisjoint(first) and not _NUMBERS.isdisjoint(before[-1]):
        return True
    if "@bond" in before[-1] or (counted and not _COUNTS.isdisjoint(before[-1])):
        return True
    joined = len(before) > 1 and not _JOINING.isdisjoint(before[-1])
    return counted and joined and not _COUNTS.isdisjoint(before[-2])


def _is_left_of_a_month(found: _Pieces, tokens: Sequence[Classes], place: int) -> bool:
    """Whether a number was left by the month before it: «шілде айының 17-28 …».

    So is a day of a month in figures behind a dash or «and»: «2027 жылдың 01.06-31.08 …».
    """
    after_month = place > 0 and bool(_MONTH_WORDS & tokens[place - 1].keys())
    number = after_month and not _NUMBERS.isdisjoint(tokens[place])
    if not number and "DM" not in tokens[place]:
        return False
    if "DM" in tokens[place] and place and not _JOINED.isdisjoint(tokens[place - 1]):
        return True
    return any(reading.end == place for readings in found.values() for reading in readings)


def _may_be_time(classes: Classes) -> bool:
    """Whether a word may carry time, or turns it round ("except"); 5000 is no year."""
    carried = TIME.intersection(classes)
    if carried == {"Y4"}:
        return 1900 <= int(classes["Y4"]) <= 2199
    return bool(carried) and "@untimed" not in classes


def _longest(derive: Any, place: int) -> tuple[str, Reading | None]:
    """The longest piece from a place on; none when it has two readings."""
    best: list[tuple[str, Reading]] = []
    for head in PIECES:
        for reading in derive(head, place):
            if not best or reading.end > best[0][1].end:
                best = [(head, reading)]
            elif reading.end == best[0][1].end:
                best.append((head, reading))
    if not best:
        return "", None
    least = min(reading.cost for _, reading in best)
    cheap = [(head, reading) for head, reading in best if reading.cost == least]
    if any(not _same(reading.value, cheap[0][1].value) for _, reading in cheap[1:]):
        return "", None
    return cheap[0]


def _same(value: Any, other: Any) -> bool:
    """Whether two values are one deadline, however they were made."""
    if value == other or value is None or other is None:
        return value is other or value == other
    try:
        return resolve(value, Context()) == resolve(other, Context())
    except Refused:
        return False


def _one_meaning(pieces: _Pieces, past: bool, tokens: Sequence[Classes]) -> m.Core | None:
    """What the pieces say together: bounds count before units, and units before anchors.

    Beside a word of the past ("which was at 49 % in 2023") a unit is no deadline.
    """
    said = {head: [reading.value for reading in pieces[head]] for head in PIECES}
    until, often, always, loose = said[UNTIL], said[OFTEN], said[LASTING], said[LOOSE]
    dated = bool(until) and _dated(until)
    # "by 2040, measured every 5 years" is a bound; "report monthly by May" is a frequency.
    bound = pieces[UNTIL][0].pieces[0] if dated else None
    often += [one.value for one in pieces[AGAIN] if bound is None or one.pieces[0] < bound]
    one_time = dated or (not said[AGAIN] and _are_one_time(often, until))
    if one_time and not always and names_things(pieces[OFTEN], tokens, ADJECTIVES):
        often = []
    if dated and names_things(pieces[LASTING], tokens, LASTING_WORDS):
        always = []
    opens, steps = said[OPENS], _in_order(pieces[STEP], pieces[BEGINS])
    if not until and len(steps) == 1 and names_things(pieces[OFTEN], tokens, ADJECTIVES):
        return _one_of_many(often, steps[0]) if not always and not past else None
    if len(always) == len(said[BEGINS]) == len(steps) == 1 and always[0].within is None:
        return m.From(steps[0].first) if not often and not until else None
    if until and len(said[BEGINS]) == 1 and not opens:
        opens, steps = [m.From(said[BEGINS][0].first)], said[STEP]
    inside = [*said[INSIDE], *steps]
    if always or often:
        return _often(always, often, [*until, *inside], opens)
    if until:
        return _bounds(until, opens, said[INSIDE], steps, past or was_made(tokens))
    if opens:
        return opens[0] if len(opens) == 1 and not inside else None
    if len(steps) > 1 and not said[INSIDE] and not past and not was_made(tokens):
        return _stages(steps)
    if inside:
        return inside[0] if len(inside) == 1 and not loose and not past else None
    if said[NAMED]:
        return said[NAMED][0] if len(said[NAMED]) == 1 and not loose else None
    return loose[0] if loose else None


def _one_of_many(often: list[Any], step: Any) -> m.In | None:
    """ "the second annual report in June 2024": one of them; else it comes back within the unit."""
    if len(often) != 1 or often[0].due or often[0].interval > 1 or not isinstance(step, m.In):
        return None
    return f.named_within(often[0].recurrence, step)


def _in_order(*found: list[Reading]) -> list[Any]:
    """The values of pieces of several heads as they follow each other."""
    readings = sorted((r for group in found for r in group), key=lambda r: r.pieces[0])
    return [reading.value for reading in readings]


def _stages(steps: list[Any]) -> m.Many | None:
    """Steps in their years, each after the one before it: "a pilot in 2025, then all in 2027"."""
    units = [step for step in steps if isinstance(step, m.In)]
    rising = all(
        one.last.year and j.order(one.last) < j.order(other.first) for one, other in pairwise(units)
    )
    return j.several(*units) if rising and len(units) == len(steps) else None


def _often(
    always: list[Any], often: list[Any], timed: list[Any], opens: list[Any]
) -> m.Core | None:
    """A frequency, with the yearless days that are due in it: "quarterly … due 31 May, …".

    It may have a start: "publish quarterly updates from May 2024".
    """
    if opens:
        alone = len(opens) == 1 and not always and not timed
        return r.bounded(reduce(r.finer, often), opens[0]) if alone else None
    held = [plain for plain in always if plain.within is not None]
    always = held if len(held) == 1 else always
    if (always and (often or timed)) or len(always) > 1:
        return None
    if len({every.within for every in often if every.within is not None}) > 1:
        return None  # each holds for a time of its own: none of them is that of all
    told: m.Every | m.Plain = reduce(r.finer, often) if often else always[0]
    if not timed:
        return told
    if len(timed) > 1 or not isinstance(told, m.Every) or told.due or told.within:
        return None
    parts = timed[0].parts if isinstance(timed[0], m.Many) else (timed[0],)
    days = [part.last if isinstance(part, m.In) else part.when for part in parts]
    if any(when.year is not None or when.unit != "day" or when.part for when in days):
        return None
    return r.every_due(told, None, tuple(days))


def _dated(until: list[Any]) -> bool:
    """Whether the bounds of a sentence have their years."""
    parts = [part for bound in until for part in getattr(bound, "parts", (bound,))]
    return all(isinstance(part, m.By) and part.when.year is not None for part in parts)


def _are_one_time(often: list[Any], until: list[Any]) -> bool:
    """Whether a day without a year bounds one of many: "the quarterly report by 15 April"."""
    days = len(until) == 1 and isinstance(until[0], m.By) and until[0].when.unit == "day"
    yearly = any(told.recurrence is Recurrence.YEARLY or told.due for told in often)
    return days and bool(often) and not yearly


def _bounds(
    until: list[Any], opens: list[Any], inside: list[Any], steps: list[Any], past: bool
) -> m.Core | None:
    """The bounds of a sentence, and its start when one is said; a later unit is another task."""
    bound = until[0] if len(until) == 1 else j.several(*until)
    last = bound.parts[-1] if isinstance(bound, m.Many) else bound
    if not isinstance(last, m.By):
        return bound if not opens and not inside and not steps else None
    if _later(inside, last):
        return None
    if _later(steps, last):
        told = last.when.year is not None and not last.when.part and not opens and not past
        return j.several(bound, steps[0]) if told and len(steps) == 1 else None
    if len(opens) == 1 and not inside and not steps and isinstance(bound, m.By):
        return b.both(opens[0], bound)
    return bound if not opens else None


def _later(units: list[Any], last: m.By) -> bool:
    """Whether a unit ends after the last bound."""
    return any(j.order(unit.last) > j.order(last.when) for unit in units if isinstance(unit, m.In))
