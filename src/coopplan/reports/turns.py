"""What became of a measure, in words: computed from the values before and after and the causes.

The rule: nothing but these three decides a word, so that one may compute them for any two spans
put together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from coopplan.model.amendment import reworded
from coopplan.model.codes import (
    DisputeKind,
    DisputeSubject,
    FateCode,
    Schedule,
    Scope,
    StatementKind,
    Status,
)
from coopplan.model.slots import canonical_label
from coopplan.reports.answers import DisputeLine, VoiceName
from coopplan.reports.change_answer import Change, ChangeKind, Turn, Word
from coopplan.reports.diff_answer import Values, VoicePromise

_NOT_BEGUN = (None, Status.PROPOSED, Status.PLANNED)
_HEARD = frozenset({Scope.MEASURE, Scope.PART, Scope.EVENT})
_ORDER = {word: place for place, word in enumerate(Word)}
_MARKING = frozenset(
    {
        Word.CHANGED_AFTER_DONE,
        Word.DONE,
        Word.CONFIRMED,
        Word.DROPPED,
        Word.CARRIED_OVER,
        Word.OVERDUE,
        Word.MADE_UP,
        Word.TIME_CALLED_OFF,
        Word.CAUGHT_UP,
        Word.LAPSED,
        Word.DEADLINE_MOVED,
        Word.STARTED,
        Word.RESUMED,
        Word.SUSPENDED,
        Word.DECIDED,
        Word.STEPPED_BACK,
        Word.COUNTED,
    }
)
"""The words that tell why the mark of a measure is another one than before."""


def turns(
    before: Values | None, after: Values | None, causes: Sequence[Change]
) -> tuple[Turn, ...]:
    """Return the words for a measure, the weightiest first."""
    if after is None:
        return ()
    told = [
        *_standing(before, after, causes),
        *_dates(before, after),
        *_times(before, after),
        *_promises(before, after, causes),
        *_disputes(before, after),
        *_wording(before, after),
    ]
    explained = any(turn.word in _MARKING for turn in told)
    if before is not None and before.mark is not after.mark and not explained:
        told.append(Turn(Word.REMARKED, marks=(before.mark, after.mark)))
    if after.open and not any(map(_heard, causes)):
        told.append(Turn(Word.SILENT))
    return tuple(sorted(told, key=lambda turn: _ORDER[turn.word]))


def _standing(before: Values | None, after: Values, causes: Iterable[Change]) -> Iterator[Turn]:
    """Words for the lifecycle, and for what the keeper did."""
    was, now = before.status if before else None, after.status
    undone = any(
        change.status_before is Status.DONE and change.status_after is not None for change in causes
    )
    if before is None:
        yield Turn(Word.NEW)
    if undone or (was is Status.DONE and now is not Status.DONE):
        yield Turn(Word.CHANGED_AFTER_DONE)
    if now is not was and (word := _step(was, now)) is not None:
        yield Turn(word)
    if after.confirmed and now is was and before is not None and not before.confirmed:
        yield Turn(Word.CONFIRMED)
    if after.carried_to and not (before and before.carried_to):
        yield Turn(Word.CARRIED_OVER)
    if now is Status.CANCELLED and was is not now:
        yield Turn(Word.DROPPED)
    if _left_out(after) and not (before and _left_out(before)):
        yield Turn(Word.LEFT_OUT)
    if after.parts and after.parts != (before.parts if before else None):
        yield Turn(Word.COUNTED)
    control = before.under_control if before else None
    if after.under_control is not None and after.under_control is not control:
        yield Turn(Word.CONTROLLED if after.under_control else Word.UNCONTROLLED)


def _step(was: Status | None, now: Status) -> Word | None:
    """The word for a change of status; None for one out of done, which has a word of its own."""
    match now:
        case Status.DONE:
            return Word.DONE
        case Status.CANCELLED:
            return None  # told as dropped
        case Status.SUSPENDED:
            return Word.SUSPENDED
        case Status.IN_PROGRESS if was in _NOT_BEGUN:
            return Word.STARTED
        case Status.IN_PROGRESS if was is Status.SUSPENDED:
            return Word.RESUMED
        case Status.PLANNED if was is Status.PROPOSED:
            return Word.DECIDED
    return None if was in (None, Status.DONE) else Word.STEPPED_BACK


def _left_out(values: Values) -> bool:
    """Whether the plan that follows has the measure no more; this one has it to its own end."""
    left_out = values.fate is not None and values.fate.code is FateCode.DROPPED
    return left_out and values.status is not Status.CANCELLED


def _dates(before: Values | None, after: Values) -> Iterator[Turn]:
    """Words for the deadline of the plan."""
    if after.schedule is Schedule.OVERDUE and not (before and before.schedule is Schedule.OVERDUE):
        yield Turn(Word.OVERDUE, days=after.overdue_days)
    if after.lapsed and not (before and before.lapsed):
        yield Turn(Word.LAPSED)
    if before is None:
        return
    if (before.deadline_known, before.deadline) != (after.deadline_known, after.deadline):
        if before.single_due and after.single_due:
            yield Turn(Word.DEADLINE_MOVED, days=(after.single_due - before.single_due).days)
        else:
            yield Turn(Word.DEADLINE_MOVED, deadlines=(before.deadline, after.deadline))


def _times(before: Values | None, after: Values) -> Iterator[Turn]:
    """Words for the times of a recurring measure: missed, made good, done late, called off.

    Nothing is missed any more of a measure that has ended or has another deadline: that is told.
    """
    was = before.missed if before else ()
    if new := tuple(one for one in after.missed if one not in was):
        yield Turn(Word.MISSED, occurrences=new)
    off = {one.occurrence for one in after.called_off}
    late = {one.occurrence: one.days for one in after.done_late}
    ended = after.status in (Status.DONE, Status.CANCELLED) or after.carried_to is not None
    made_up: tuple[str, ...] = ()
    if before is not None and not ended and before.deadline == after.deadline:
        made_up = tuple(one for one in was if one not in (*after.missed, *off))
        if made_up:
            days = tuple(late.get(one, 0) for one in made_up)
            yield Turn(Word.MADE_UP, occurrences=made_up, late=days)
        is_late = after.schedule is Schedule.OVERDUE
        if before.schedule is Schedule.OVERDUE and not is_late and after.missed:
            yield Turn(Word.CAUGHT_UP)
    known = {one.occurrence for one in before.done_late} if before else set()
    if done := tuple(one for one in late if one not in known and one not in made_up):
        yield Turn(Word.TIME_DONE_LATE, occurrences=done, late=tuple(late[one] for one in done))
    yield from _called_off(before, after)


def _called_off(before: Values | None, after: Values) -> Iterator[Turn]:
    """A word for each voice that called a time off which was not before, with all such times."""
    known = {one.occurrence for one in before.called_off} if before else set()
    by: dict[VoiceName | None, list[str]] = {}
    for one in after.called_off:
        for voice in one.voices if one.occurrence not in known else ():
            by.setdefault(voice, []).append(one.occurrence)
    for voice, times in by.items():
        yield Turn(Word.TIME_CALLED_OFF, voice, occurrences=tuple(times))


def _promises(before: Values | None, after: Values, causes: Sequence[Change]) -> Iterator[Turn]:
    """Words for the promises of each voice, counted from its last one before, else its first."""
    stood = {(one.voice.ref, one.occurrence): one for one in before.promises} if before else {}
    for one in after.promises:
        made = _made(one, causes)
        old, first = stood.get((one.voice.ref, one.occurrence)), _first(made)
        of = () if one.occurrence is None else (one.occurrence,)
        if old is not None:
            moved = (_end(one) - _end(old)).days
        elif first is not None:
            moved = (_end(one) - first).days
            yield Turn(Word.PROMISED, one.voice, occurrences=of)
        else:  # its first promise is background: the causes alone tell how far it moved
            moved = sum(change.days or 0 for change in made)
        if moved:
            word = Word.SLIPPED if moved > 0 else Word.PULLED_IN
            yield Turn(word, one.voice, moved, of)
        if one.not_kept and not (old and old.not_kept):
            yield Turn(Word.NOT_KEPT, one.voice, occurrences=of)


def _end(one: VoicePromise) -> date:
    return one.promise.moment.unit_last


def _made(one: VoicePromise, causes: Iterable[Change]) -> list[Change]:
    """The causes that are promises of the same voice, for the same time."""
    return [
        change
        for change in causes
        if (told := change.cause)
        and told.promise
        and told.voice
        and told.voice.ref == one.voice.ref
        and canonical_label(told.occurrence or "") in (one.named or ("",))
    ]


def _first(made: Iterable[Change]) -> date | None:
    """The end of the first of these promises that its voice ever made."""
    for change in made:
        if ChangeKind.PROMISED in change.kinds and change.cause and change.cause.promise:
            return change.cause.promise.moment.unit_last
    return None


def _disputes(before: Values | None, after: Values) -> Iterator[Turn]:
    """Words for disputes; one goes on while the same two voices differ about the same thing."""
    was = {_key(one): one.settled is None for one in before.disputes} if before else {}
    now = {_key(one): one.settled is None for one in after.disputes}
    if any(is_open and not was.get(key) for key, is_open in now.items()):
        yield Turn(Word.DISPUTED)
    if any(not is_open and was.get(key, True) for key, is_open in now.items()):
        yield Turn(Word.SETTLED)
    if any(is_open and key not in now for key, is_open in was.items()):
        yield Turn(Word.AGREED)


_Key = tuple[DisputeSubject, frozenset[str]]


def _key(one: DisputeLine) -> _Key:
    lines = (one.one, one.other)
    voices = frozenset(line.voice.ref for line in lines if line.voice)
    between = one.subject is not DisputeSubject.READING and one.kind is not DisputeKind.IN_REPORTING
    if between and len(voices) == 2:
        return one.subject, voices
    return one.subject, frozenset(line.ref for line in lines)


def _wording(before: Values | None, after: Values) -> Iterator[Turn]:
    if before is None:
        return
    if (
        reworded(before.title, after.title)
        or before.plan_no != after.plan_no
        or before.wording != after.wording
    ):
        yield Turn(Word.REWORDED)
    if before.sector != after.sector:
        yield Turn(Word.RECLASSIFIED)


def _heard(change: Change) -> bool:
    """Whether a cause is somebody's word about the measure, a part or an event of it."""
    told = change.cause
    return (
        told is not None
        and told.kind is StatementKind.SAID
        and told.scope in _HEARD
        and ChangeKind.SETTLED not in change.kinds
    )
