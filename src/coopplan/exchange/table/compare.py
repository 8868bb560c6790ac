"""A draft beside the register: which measures are the same, which differ, which are new.

The rule: what the table has no column for is not compared, and what it lacks stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table import notes
from coopplan.exchange.table.matching import matched, years_of
from coopplan.exchange.table.replacing import replaced
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline
from coopplan.model.measure import Body, DeadlineVersion, Measure
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
    lang = draft.lang

    def text(field: str, before: LocalText, after: LocalText) -> None:
        words = after.get(lang)
        now = before.get(lang) or ""
        differs = words != now if field == "title" else fold(words or "") != fold(now)
        if words and differs:
            edits.append(Edit(field, before, _said(before, lang, words)))

    text("title", old.title, told.title)
    for field, meaning in (
        ("section", None),
        ("place", Meaning.PLACE),
        ("expected", Meaning.EXPECTED),
        ("completion_form", Meaning.FORM),
    ):
        if meaning is None or meaning in draft.meanings:
            text(field, getattr(old, field), getattr(told, field))
    if told.plan_no and told.plan_no != old.plan_no:
        edits.append(Edit("plan_no", old.plan_no, told.plan_no))
    comparable = not old.bodies or any(body.name.get(lang) for body in old.bodies)
    if told.bodies and comparable and _named(told.bodies, lang) != _named(old.bodies, lang):
        edits.append(Edit("bodies", old.bodies, _kept(old.bodies, told.bodies, lang)))
    before = old.note.get(lang) or ""
    note = notes.merged(before, told.note.get(lang) or "", lang, bodies=bool(told.bodies))
    if note != before:
        edits.append(Edit("note", old.note, _said(old.note, lang, note)))
    last = next((one for one in reversed(old.deadlines) if one.approved), None)
    moved = told.deadline if _moved(told, old.deadlines, last) else None
    if not edits and moved is None:
        return None
    return Difference(old.ref, old.title, tuple(edits), last if moved else None, moved)


def _named(bodies: Sequence[Body], lang: Lang) -> set[tuple[str, str | None, str]]:
    return {_body(body, lang) for body in bodies}


def _body(body: Body, lang: Lang) -> tuple[str, str | None, str]:
    return fold(body.name.get(lang) or ""), body.side, body.role


def _kept(old: Sequence[Body], told: Sequence[Body], lang: Lang) -> tuple[Body, ...]:
    """The bodies of the table; those that the register has stay as it has them."""
    known = {_body(one, lang): one for one in old}
    return tuple(known.get(_body(one, lang), one) for one in told)


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
