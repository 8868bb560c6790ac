"""What changed, in words: each cause as a line, and what the causes come to for a measure.

The rule: a line names its cause and its source; the same words stand in the quarterly report and
in the difference between any two quarters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from coopplan.documents.blocks import Block, Items
from coopplan.documents.names import (
    cite,
    in_role,
    joined,
    large,
    local,
    measure_title,
    plain,
    voice,
)
from coopplan.documents.reworded import all_changes
from coopplan.documents.runs import Role, Span, Text
from coopplan.documents.times import times
from coopplan.documents.told import figure, quoted
from coopplan.language.words import Words
from coopplan.model.codes import StatementKind
from coopplan.reports.answers import MeasureName, StatementLine
from coopplan.reports.change_answer import Change, ChangeKind, Turn, Word

_TITLE = 48
_FIGURES = 2

TURN_ROLES: Mapping[Word, Role] = {
    Word.CHANGED_AFTER_DONE: Role.BAD,
    Word.DONE: Role.GOOD,
    Word.CONFIRMED: Role.GOOD,
    Word.DROPPED: Role.FAINT,
    Word.CARRIED_OVER: Role.FAINT,
    Word.LEFT_OUT: Role.FAINT,
    Word.OVERDUE: Role.BAD,
    Word.MISSED: Role.BAD,
    Word.TIME_DONE_LATE: Role.BAD,
    Word.TIME_CALLED_OFF: Role.FAINT,
    Word.LAPSED: Role.BAD,
    Word.NOT_KEPT: Role.BAD,
    Word.SLIPPED: Role.MOVED,
    Word.PULLED_IN: Role.MOVED,
    Word.DEADLINE_MOVED: Role.MOVED,
    Word.DISPUTED: Role.CONTESTED,
    Word.STARTED: Role.RUNNING,
    Word.RESUMED: Role.RUNNING,
    Word.SUSPENDED: Role.BAD,
    Word.STEPPED_BACK: Role.BAD,
    Word.SILENT: Role.BAD,
}
"""The look of each word; those that are not here are plain."""


def turn(told: Turn, words: Words) -> Text:
    """One word for a measure, with the days and the voice that belong to it."""
    label = words.code("turn", told.word)
    notes = [words.days(told.days, told.word is not Word.OVERDUE)] if told.days is not None else []
    if told.voice is not None:
        notes.append(voice(told.voice, words))
    notes += _of(told, words)
    role = TURN_ROLES.get(told.word, Role.PLAIN)
    return (*in_role(label, role), *plain(f" ({', '.join(notes)})" if notes else ""))


def _of(told: Turn, words: Words) -> list[str]:
    """The times that a word is said of; the mark, or the deadline, before and after."""
    notes = [times(told.occurrences, words, told.late)] if told.occurrences else []
    if told.marks is not None:
        notes.append(" → ".join(words.code("mark", one) for one in told.marks))
    if told.deadlines is not None:
        notes.append(_reworded(*told.deadlines, words))
    return notes


def _reworded(before: str | None, after: str | None, words: Words) -> str:
    """A deadline before and after, in the words of the plan."""
    return " → ".join(words.t("none") if one is None else one for one in (before, after))


def summary(turned: Iterable[tuple[MeasureName, Turn]], words: Words) -> tuple[Block, ...]:
    """One line a word: what happened, and to which measures."""
    by_word: dict[Word, dict[str, tuple[MeasureName, list[Turn]]]] = {}
    for name, told in turned:
        by_word.setdefault(told.word, {}).setdefault(name.ref, (name, []))[1].append(told)
    items: list[tuple[Text, Text]] = []
    for word in Word:
        if word in by_word:
            label = in_role(large(words.code("turn", word)), TURN_ROLES.get(word, Role.STRONG))
            measures = (_turned(name, told, words) for name, told in by_word[word].values())
            items.append((plain("–"), (*label, Span(": "), *joined(measures, "; "))))
    return (Items(tuple(items)),) if items else ()


def _turned(name: MeasureName, told: Iterable[Turn], words: Words) -> Text:
    """A measure, and by how many days and by whose word in brackets."""
    notes = []
    for one in told:
        days = "" if one.days is None else words.days(one.days, one.word is not Word.OVERDUE)
        who = "" if one.voice is None else voice(one.voice, words)
        notes.append(" ".join(part for part in (who, days) if part))
        notes += _of(one, words)
    note = ", ".join(part for part in notes if part)
    return plain(measure_title(name, words, _TITLE) + (f" ({note})" if note else ""))


def causes(found: Iterable[Change], words: Words, named: bool = True) -> tuple[Block, ...]:
    """The causes by day; ``named`` False leaves out the measure that they are all about."""
    items = tuple((plain(words.day(change.on)), _change(change, words, named)) for change in found)
    return (Items(items),) if items else ()


def _change(change: Change, words: Words, named: bool) -> Text:
    what = "; ".join(_kind(kind, change, words) for kind in change.kinds)
    about = (
        words.t("The agreement")
        if change.measure is None
        else measure_title(change.measure, words, _TITLE)
    )
    role = _role(change.kinds)
    head: Text = (Span(about, Role.STRONG), Span(" — "), Span(what, role))
    if not named:
        head = (Span(what, role),)
    if change.cause is None:
        return (*head, *_basis(change, words))
    if change.cause.kind is StatementKind.SEARCHED:
        where = local(change.cause.where, words)
        return (*head, *((Span(": "), *where) if where else ()), *cite(change.cause.sources))
    plain_scope = not {ChangeKind.CONTEXT, ChangeKind.EVENT} & set(change.kinds)
    told = quoted(change.cause, words, scope=plain_scope, status=True)
    return (*head, Span(" " if what.endswith(".") else ". "), *told)


def _basis(change: Change, words: Words) -> Text:
    """On what an act rests: a document, an entry of the journal, the words before and after."""
    if change.before is not None and change.after is not None:
        basis = plain(change.basis or "")
        told: Text = joined([all_changes(change.before, change.after, words), basis], "; ")
        told = (Span(": "), *told) if told else ()
    elif change.fate is not None:
        successors = plain(", ".join(change.fate.successors))
        told = joined([successors, local(change.fate.why, words)], "; ")
        told = (Span(": "), *told) if told else ()
    else:
        told = plain(f": {change.basis}") if change.basis else ()
    # A protocol tells by itself on what a change rests, in whatever register it is kept.
    entry = None if change.basis else change.entry
    return (*told, Span(f" #{entry}", Role.REF)) if entry else told


def _role(kinds: Iterable[ChangeKind]) -> Role:
    found = set(kinds)
    if found & {ChangeKind.SLIPPED, ChangeKind.PULLED_IN, ChangeKind.DEADLINE_MOVED}:
        return Role.MOVED
    if ChangeKind.STATUS in found:
        return Role.RUNNING
    return Role.PLAIN


def _kind(kind: ChangeKind, change: Change, words: Words) -> str:
    """One word of what changed, with the values before and after."""
    label = words.code("change_kind", kind)
    cause = change.cause
    match kind:
        case ChangeKind.FATE if change.fate is not None:
            return words.code("fate_code", change.fate.code)
        case ChangeKind.STATUS if change.status_after is not None:
            after = words.code("status", change.status_after)
            if change.status_before is None:
                return after
            return f"{words.code('status', change.status_before)} → {after}"
        case ChangeKind.PROMISED | ChangeKind.REPEATED if cause and cause.promise:
            return f"{label}: {words.promise(cause.promise)}"
        case ChangeKind.SLIPPED | ChangeKind.PULLED_IN if cause and cause.promise:
            told = f"{label}: {words.promise(cause.promise)}"
            return told if change.days is None else f"{told}, {words.days(change.days, True)}"
        case ChangeKind.COUNTED if cause and cause.done_of:
            done, of = cause.done_of
            return words.t("{done} of {of} done", done=done, of=of)
        case ChangeKind.READING if cause and cause.readings:
            return f"{label}: {_readings(cause, words)}"
        case ChangeKind.CONTEXT if cause:
            return words.code("scope", cause.scope)
        case ChangeKind.DEADLINE_MOVED:
            days = [words.day(day) for day in (change.due_before, change.due_after) if day]
            if len(days) == 2:
                return f"{label}: {' → '.join(days)}"
            return f"{label}: {_reworded(*change.deadlines, words)}" if change.deadlines else label
    return label


def _readings(line: StatementLine, words: Words) -> str:
    """The first figures by name, and how many more there are."""
    told = [figure(one, words) for one in line.readings[:_FIGURES]]
    left = len(line.readings) - len(told)
    if left:
        told.append(words.n("and {n} more", "and {n} more", left))
    return "; ".join(told)
