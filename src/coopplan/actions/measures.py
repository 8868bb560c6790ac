"""Measures: adding and changing them, amending their deadlines, acts of their keeper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from coopplan.actions.changing import changed, need, refuse_moved
from coopplan.actions.own_keys import measure_key
from coopplan.errors import AmendsNothing, BadCode, BadRef, BadValue, RefTaken
from coopplan.model.amendment import amended_fields, versions
from coopplan.model.codes import SECTORS, DeadlineKnown, Worded
from coopplan.model.measure import Amended, ControlAct, DeadlineVersion, Measure
from coopplan.store import load, refs, rows
from coopplan.store.book import Book
from coopplan.store.reading import Record
from coopplan.store.tables import measures as tables
from coopplan.store.writer import Writer

FIXED = ("ref", "number", "key", "deadlines", "controls", "amended", "entry")
"""What `edit_measure` leaves alone: identity, and what has an action of its own."""


def add_measure(w: Writer, agreement: str, measure: Measure) -> str:
    """Add a measure to an agreement and give back its ref.

    Its own ``ref`` and ``number`` do not count: it gets the next number. Without a key it gets
    one of its own. Raises UnknownRef, RefTaken (the key), BadText, BadCode (the sector).
    """
    book = Book(w)
    book.agreement(agreement)
    existing = {m.key for m in load.plan(w.reader, agreement, w.known).measures}
    if measure.key and measure.key in existing:
        raise RefTaken(ref=measure.key, kind="measure")
    identities = Numbers(w, book, agreement, "measure")
    number = identities.number(measure.key, None)
    added = replace(measure, ref=f"{agreement}/{number}", number=number)
    identities.identify(added.key or measure_key(added, f"m{number}"), number)
    record_worded(w, book, agreement, added)
    for version in measure.deadlines:
        record_deadline(w, book, added.ref, version)
    for act in measure.controls:
        record_control(w, book, added.ref, act)
    return added.ref


def edit_measure(w: Writer, ref: str, was: Measure | None = None, /, **changes: Any) -> str:
    """Change fields of a measure; nothing is written when nothing changes.

    ``was``: what the changes were made of. Raises RegisterMoved where a field is another by now.
    """
    return _edit(w, ref, was, None, changes)


def reword(act: Amended, w: Writer, ref: str, was: Measure | None = None, /, **changes: Any) -> str:
    """Change fields of a measure by an amendment of the plan; otherwise as `edit_measure`.

    A text holds what the amendment gives, in the languages in which it gives it. What ``act`` says
    of the words before it does not count: they are those of the register. Raises AmendsNothing
    where it changes what is ours alone (a note), of which no protocol tells; a language that it
    adds is recorded, and words nothing otherwise.
    """
    return _edit(w, ref, was, act, changes)


def _edit(
    w: Writer, ref: str, was: Measure | None, act: Amended | None, changes: dict[str, Any]
) -> str:
    book = Book(w)
    found = find_measure(w, book, ref)
    told = amended_fields(found, changes) if act else changes
    measure = changed(found, "measure", FIXED, told, was)
    if measure != found:
        if act and all(getattr(found, one) == getattr(measure, one) for one in Worded):
            raise AmendsNothing(ref=ref, day=act.on.isoformat())
        record_measure(w, book, agreement_of(ref), measure, act)
    return ref


def put_right(
    w: Writer,
    ref: str,
    was: Measure | None = None,
    /,
    deadline: DeadlineVersion | None = None,
    **changes: Any,
) -> str:
    """Change fields of a measure, and its deadline where it was typed in wrong.

    ``was``: as for ``edit_measure``.
    """
    if deadline:
        refuse_moved(find_measure(w, Book(w), ref), was, "deadlines")
    edit_measure(w, ref, was, **changes)
    return move_deadline(w, ref, deadline) if deadline else ref


def move_deadline(w: Writer, ref: str, version: DeadlineVersion) -> str:
    """Amend the plan's deadline; nothing is written when the last one says the same."""
    book = Book(w)
    found = find_measure(w, book, ref)
    if not (found.deadlines and same_deadline(found.deadlines[-1], version)):
        record_deadline(w, book, ref, version)
    return ref


def reread_deadlines(w: Writer, was: Measure, versions: Iterable[DeadlineVersion]) -> None:
    """Record what another grammar reads in the phrases of a measure's deadlines.

    ``was`` is the measure whose phrases were read. Raises RegisterMoved where it has other
    deadlines by now.
    """
    book = Book(w)
    refuse_moved(find_measure(w, book, was.ref), was, "deadlines")
    for version in versions:
        record_deadline(w, book, was.ref, version)


def control(w: Writer, ref: str, act: ControlAct) -> str:
    """Put a measure under control or take it off; nothing is written when it was said before."""
    book = Book(w)
    found = find_measure(w, book, ref)
    if replace(act, entry=0) not in (replace(old, entry=0) for old in found.controls[-1:]):
        record_control(w, book, ref, act)
    return ref


def same_deadline(one: DeadlineVersion, other: DeadlineVersion) -> bool:
    """Whether two versions say the same: read by two grammars, one phrase is one deadline."""
    if one.deadline and other.deadline and one.deadline.grammar != other.deadline.grammar:
        blank = replace(one.deadline, phrase=other.deadline.phrase)
        if one.deadline.phrase == other.deadline.phrase:
            one, other = replace(one, deadline=blank), replace(other, deadline=blank)
    return replace(one, entry=0) == replace(other, entry=0)


def agreement_of(ref: str) -> str:
    """The agreement's ref within a measure's or an indicator's."""
    found = refs.parts(ref)
    return found.agreement if found else ref


def find_measure(w: Writer, book: Book, ref: str) -> Measure:
    """A measure as it counts now; raises UnknownRef."""
    book.measure(ref)
    plan = load.plan(w.reader, agreement_of(ref), w.known)
    return next(measure for measure in plan.measures if measure.ref == ref)


def record_worded(w: Writer, book: Book, agreement: str, measure: Measure) -> None:
    """Write all wordings of a measure whose row is there and has no version yet."""
    for told, act in versions(measure):
        record_measure(w, book, agreement, told, act)


def record_measure(
    w: Writer, book: Book, agreement: str, measure: Measure, act: Amended | None = None
) -> None:
    """Write a version of a measure whose row is there; ``act`` is the amendment that made it."""
    need(measure.title, "title")
    if measure.sector not in SECTORS:
        raise BadCode(value=measure.sector, field="sector", allowed=tuple(SECTORS), near=())
    version = w.put(
        tables.MeasureVersion,
        agreement_id=book.agreement(agreement),
        measure_id=book.measure(measure.ref),
        **rows.measure(measure, act),
    )
    for seq, body in enumerate(measure.bodies, 1):
        need(body.name, "body")
        w.put(
            tables.MeasureBody,
            version_id=version,
            seq=seq,
            side_id=book.party(body.side) if body.side else None,
            party_id=book.party(body.party) if body.party else None,
            **rows.body(body),
        )
    for seq, step in enumerate(measure.milestones, 1):
        need(step.title, "milestone")
        w.put(tables.MeasureMilestone, version_id=version, seq=seq, **rows.milestone(step))
    for seq, other in enumerate(measure.waits_for, 1):
        if other == measure.ref:
            raise BadValue(field="waits_for", value=other, reason="itself")
        w.put(tables.MeasureWait, version_id=version, seq=seq, measure_id=book.measure(other))
    for seq, text in enumerate(measure.not_found, 1):
        need(text, "not_found")
        w.put(tables.MeasureLine, version_id=version, seq=seq, **rows.local("text", text))


def record_deadline(w: Writer, book: Book, ref: str, version: DeadlineVersion) -> None:
    """Write a version of a measure's deadline."""
    if (version.known is DeadlineKnown.GIVEN) != (version.deadline is not None):
        raise BadValue(field="deadline", value=version.known.value, reason="phrase")
    w.put(
        tables.DeadlineVersion,
        agreement_id=book.agreement(agreement_of(ref)),
        measure_id=book.measure(ref),
        **rows.deadline(version),
    )


def record_control(w: Writer, book: Book, ref: str, act: ControlAct) -> None:
    """Write an act of the keeper."""
    w.put(
        tables.ControlAct,
        agreement_id=book.agreement(agreement_of(ref)),
        measure_id=book.measure(ref),
        **rows.control(act),
    )


class Numbers:
    """Numbers and keys of an agreement's measures or indicators, those undone included.

    A number is never given twice; a key that was undone takes up its own number again. ``found``
    are those there are, where they were asked for before.
    """

    def __init__(
        self,
        w: Writer,
        book: Book,
        agreement: str,
        kind: str,
        found: Iterable[Record] | None = None,
    ) -> None:
        self._w, self._book, self._agreement, self._kind = w, book, agreement, kind
        if found is None:
            sql = f"SELECT id, number, key FROM {kind} WHERE agreement_id = :agreement"
            found = w.reader.rows(sql, agreement=book.agreement(agreement))
        self._rows: dict[int, int] = {}
        self._keys: dict[str, int] = {}
        for row in found:
            self._rows[row["number"]], self._keys[row["key"]] = row["id"], row["number"]

    def of(self, key: str) -> int | None:
        """The number that a key has, None for a new one."""
        return self._keys.get(key)

    def number(self, key: str, wished: int | None) -> int:
        """The number for a key: its own, else the one wished for, else the next."""
        if key in self._keys:
            return self._keys[key]
        if wished is not None and wished > 0 and wished not in self._rows:
            return wished
        return max(self._rows, default=0) + 1

    def identify(self, key: str, number: int) -> int:
        """The row of a key, written where it is new."""
        prefix = "i" if self._kind == "indicator" else ""
        ref = f"{self._agreement}/{prefix}{number}"
        if key in self._keys:
            return self._book.learn(self._kind, ref, self._rows[number])
        if not key.strip() or any(letter in key for letter in "/#") or refs.is_number(key):
            raise BadRef(ref=key, kind=self._kind)
        table = tables.Indicator if self._kind == "indicator" else tables.Measure
        row = self._w.put(
            table, agreement_id=self._book.agreement(self._agreement), number=number, key=key
        )
        self._rows[number], self._keys[key] = row, number
        return self._book.learn(self._kind, ref, row)
