"""Which times of a measure were missed before the one that an answer «done» was put to.

The rule: an answer belongs to the time that its sheet asked about. Where its side spoke of a time
that was missed before, or its own words name one, that may be the one made good: which it is cannot
be read for certain, so it is told to which time the answer was put, and what to type where it is of
another.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from coopplan.cli.answered import Filled, Made
from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.documents.times import times
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.codes import Status
from coopplan.model.frozen import frozen
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.recurring import OccurrenceState
from coopplan.model.slots import places_named
from coopplan.model.state import fold
from coopplan.model.statement import Statement
from coopplan.model.text import Lang
from coopplan.render.control import visible


@frozen
class Recorded:
    """A statement as it was recorded: its ref, and the ref of its source."""

    ref: str
    source: str


@frozen
class Doubtful:
    """An answer «done», and the times that were missed before the one that it was put to.

    ``likely`` is that of them which its words name, else that for which its voice gave a new time,
    else the last.
    """

    said: Statement
    missed: tuple[str, ...]
    likely: str
    recorded: Recorded | None


def doubtful(
    files: Sequence[Filled], found: Sequence[Made], recorded: Iterable[Recorded]
) -> list[Doubtful]:
    """Return the answers that may be of a time missed before; nothing is recorded in a dry run."""
    left = iter(recorded)
    made: list[Doubtful] = []
    for one, each in zip(files, found, strict=True):
        for said in each.statements:
            entered = next(left, None)
            missed = _missed_before(one.plan, said, one.quarter)
            if missed:
                labels = tuple(time.label for time in missed)
                made.append(Doubtful(said, labels, _likely(missed, said), entered))
    return made


def _missed_before(plan: Plan, said: Statement, quarter: Quarter) -> list[OccurrenceState]:
    """The times missed before that of an answer which it may be of."""
    if said.status is not Status.DONE or not said.occurrence:
        return []
    measure = next(one for one in plan.measures if one.ref == said.measure)
    state = fold(plan, measure, quarter.last, quarter)
    asked = places_named(said.occurrence, state.occurrences)
    before = state.occurrences[: min(asked)] if asked else ()
    missed = [one for one in before if one in state.missed]
    return [one for one in missed if _is_open(one, said) or _is_named(one, said)]


def _is_open(time: OccurrenceState, said: Statement) -> bool:
    """Whether the voice, or else its side, told of a time that it was not done yet."""
    told = [one for one in time.statements if one.status or one.promise]
    own = [one for one in told if one.voice == said.voice]
    side = [one for one in told if one.side is not None and one.side == said.side]
    last = (own or side)[-1:]
    return bool(last) and last[0].status is not Status.DONE


def _is_named(time: OccurrenceState, said: Statement) -> bool:
    """Whether the words of an answer name a quarter or half-year like a time, and not its own."""
    texts = (text.get(lang) or "" for text in (said.text, said.note) for lang in Lang)
    units = {unit for text in texts for unit in _units(text)}
    own, other = (label.partition("#")[0][4:] for label in (said.occurrence or "", time.label))
    return other in units and own != other


def _units(text: str) -> Iterator[str]:
    """The quarters and half-years that a text names, as labels do: «за II полугодие» is -41."""
    for number, unit in _NAMED.findall(text.casefold()):
        at = next(at for at, begins in enumerate(_NUMBERS, start=1) if re.match(begins, number))
        yield f"-{(39 if unit in _HALVES else 32) + at}"


_NUMBERS = (
    "(?:1|i|перв|first|бірінші)$|перв",
    "(?:2|ii|second|екінші)$|втор",
    "(?:3|iii|third|үшінші)$|трет",
    "(?:4|iv|fourth|төртінші)$|четв",
)
_HALVES = ("полугоди", "half", "жартыжылд")
_NAMED = re.compile(
    r"(?<!\w)(iv|i{1,3}|[1-4]|перв\w+|втор\w+|трет\w+|четв[её]рт\w+|first|second|third|fourth"
    r"|бірінші|екінші|үшінші|төртінші)(?:-\w{1,3})?[\s-]+(квартал|quarter|тоқсан|полугоди|half"
    r"|жартыжылд)"
)


def _likely(missed: Sequence[OccurrenceState], said: Statement) -> str:
    named = [one.label for one in missed if _is_named(one, said)]
    promised = [one.label for one in missed if _gave_new_time(one, said)]
    return (named or promised or [missed[-1].label])[-1]


def _gave_new_time(time: OccurrenceState, said: Statement) -> bool:
    return any(one.promise and one.voice == said.voice for one in time.statements)


def doubtful_json(found: Iterable[Doubtful]) -> list[dict[str, Any]]:
    """Return these answers for JSON."""
    return [
        {
            "ref": one.recorded.ref if one.recorded else None,
            "measure": one.said.measure,
            "occurrence": one.said.occurrence,
            "missed": list(one.missed),
        }
        for one in found
    ]


def tell_doubtful(call: Call, found: Iterable[Doubtful], words: Words) -> None:
    """Tell to which time each of these answers was put, and how it is put to another."""
    for one in found:
        tell(
            call,
            msg("{measure}: “done” was put to {time}; missed before it: {missed}"),
            measure=one.said.measure,
            time=words.occurrence(one.said.occurrence or ""),
            missed=times(one.missed, words),
        )
        if one.recorded is None:
            continue
        tell(call, msg("Where it is of a time missed before:"))
        # To be copied: not folded.
        call.terminal.tell(f"  {visible(shlex.join(_command(one, one.recorded, words)))}")


def _command(one: Doubtful, recorded: Recorded, words: Words) -> list[str]:
    """What puts an answer to another time, all else as it was."""
    said = one.said
    told: list[tuple[str, str | None]] = [
        ("--corrects", recorded.ref),
        ("--why", words.t("of another time")),
        ("--occurrence", one.likely),
        ("--on", said.said_on.edtf),
        ("--about", said.about.edtf if said.about else None),
        ("--by", said.voice),
        ("--side", said.side),
        ("--source", recorded.source),
        ("--status", said.status),
        ("--done-on", said.done_on.edtf if said.done_on else None),
        ("--done", "/".join(map(str, said.done_of)) if said.done_of else None),
        ("--progress", None if said.progress is None else str(said.progress)),
    ]
    for option, text in (("--text", said.text), ("--note", said.note)):
        for lang in Lang:
            wording = text.get(lang)
            # A line break is not to be copied from a terminal.
            told.append((option, wording and f"{lang}:{'; '.join(wording.splitlines())}"))
    parts = [part for option, value in told if value for part in (option, str(value))]
    return ["coopplan", "say", said.measure or "", *parts]
