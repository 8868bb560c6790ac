"""A draft beside the register: which measures are the same, which differ, which are new.

The rule: what the table has no column for is not compared, and what it lacks stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table import notes
from coopplan.exchange.table.known_bodies import kept
from coopplan.exchange.table.matching import matched, years_of
from coopplan.exchange.table.replacing import replaced
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.plan import Plan
from coopplan.model.plan_table import (
    Comparison,
    Difference,
    DraftMeasure,
    Edit,
    Meaning,
    Replacement,
    TableDraft,
)
from coopplan.model.text import Lang, LocalText, fold


def compare(draft: TableDraft, plan: Plan) -> Comparison:
    """What a draft would change in a plan."""
    pairs = matched(draft, plan.measures)
    new: list[DraftMeasure] = []
    differing: list[Difference] = []
    same = 0
    for told, old in zip(draft.measures, pairs, strict=True):
        if old is None:
            new.append(told)
            continue
        found = _difference(told, old, draft)
        if found is None:
            same += 1
        else:
            differing.append(found)
    taken = {one.ref for one in pairs if one is not None}
    left = tuple(one.ref for one in plan.measures if one.ref not in taken)
    others = tuple(
        Replacement(old.ref, old.title, told, reworded)
        for old, told in replaced(draft, pairs, plan.measures)
        if (reworded := _difference(told, old, draft)) is not None
    )
    return Comparison(tuple(new), tuple(differing), same, left, others)


def worded_anew(found: Comparison) -> Comparison:
    """The comparison with what stands in the place of missing measures as these, worded anew."""
    # Each is one row of the table, and no other one that says the same.
    told = {id(one.told) for one in found.replaced}
    refs = {one.ref for one in found.replaced}
    return replace(
        found,
        new=tuple(one for one in found.new if id(one) not in told),
        differing=(*found.differing, *(one.reworded for one in found.replaced)),
        left=tuple(ref for ref in found.left if ref not in refs),
        replaced=(),
    )


def _difference(told: DraftMeasure, old: Measure, draft: TableDraft) -> Difference | None:
    edits: list[Edit] = []
    for field, meaning in (
        ("title", None),
        ("section", None),
        ("place", Meaning.PLACE),
        ("expected", Meaning.EXPECTED),
        ("completion_form", Meaning.FORM),
    ):
        if meaning is None or meaning in draft.meanings:
            before: LocalText = getattr(old, field)
            after = _reworded(before, getattr(told, field), exactly=field == "title")
            edits += [Edit(field, before, after)] if after != before else []
    if told.plan_no and told.plan_no != old.plan_no:
        edits.append(Edit("plan_no", old.plan_no, told.plan_no))
    bodies = kept(old.bodies, told.bodies)
    if bodies != old.bodies:
        edits.append(Edit("bodies", old.bodies, bodies))
    note = _noted(old, told, draft.lang)
    if note != old.note:
        edits.append(Edit("note", old.note, note))
    last = next((one for one in reversed(old.deadlines) if one.approved), None)
    moved = told.deadline if _moved(told, old.deadlines, last) else None
    if not edits and moved is None:
        return None
    return Difference(old.ref, old.title, tuple(edits), last if moved else None, moved)


def _reworded(before: LocalText, told: LocalText, *, exactly: bool) -> LocalText:
    """A text of the register with the words that a table tells otherwise, in their languages.

    Words that the register has as those of another language are no other words.
    """
    after = before
    for lang in Lang:
        words = told.get(lang)
        now = before.get(lang) or ""
        if not words or words == now or (not exactly and fold(words) == fold(now)):
            continue
        if not now and any(words == before.get(other) for other in Lang):
            continue
        after = _said(after, lang, words)
    return after


def _noted(old: Measure, told: DraftMeasure, plan: Lang) -> LocalText:
    """The note of a measure with the lines that a table tells, in their languages."""
    after = old.note
    said = [lang for lang in Lang if told.note.get(lang)] or [plan]
    for lang in said:
        before, lines = old.note.get(lang) or "", told.note.get(lang) or ""
        if not before and any(lines == old.note.get(other) for other in Lang):
            continue
        note = notes.merged(before, lines, lang, bodies=bool(told.bodies))
        after = _said(after, lang, note) if note != before else after
    return after


def _said(before: LocalText, lang: Lang, words: str) -> LocalText:
    """The old text with these words in one language, without them where there are none."""
    own = before.own - {lang}
    match lang:
        case Lang.RU:
            return replace(before, ru=words or None, own=own)
        case Lang.KK:
            return replace(before, kk=words or None, own=own)
        case Lang.EN:
            return replace(before, en=words or None, own=own)


def _moved(
    told: DraftMeasure, versions: Sequence[DeadlineVersion], last: DeadlineVersion | None
) -> bool:
    """Whether the table has another deadline than the plan, by its meaning and not its wording.

    A deadline that the plan had before it was amended is that of an older copy of the plan. The
    same words are the same deadline, unless the table itself puts them into other years.
    """
    due, now = told.deadline.deadline, told.deadline.known
    if now is DeadlineKnown.NOT_KNOWN:
        return False
    if last is None or now is not last.known:
        return not any(one.known is now and one.deadline == due for one in versions)
    if due is None:
        return False
    before = [one.deadline for one in versions if one.deadline]
    worded_so = [one for one in before if _are_said_alike(one, due)]
    if worded_so and not (told.framed and all(_in_other_years(due, one) for one in worded_so)):
        return False
    return due.value() not in [one.value() for one in before if one.is_read]


def _are_said_alike(one: Deadline, other: Deadline) -> bool:
    """Whether two deadlines are said in the same words, or recur alike but for their years."""
    if fold(one.phrase) == fold(other.phrase):
        return True
    told, before = (
        replace(each, earliest=None, latest=None, edtf=None).value() for each in (one, other)
    )
    return one.is_recurring and told == before


def _in_other_years(due: Deadline, before: Deadline) -> bool:
    """Whether a table dates the words of a deadline, and the register not at all or otherwise."""
    return bool(years_of(due)) and years_of(due) != years_of(before)
