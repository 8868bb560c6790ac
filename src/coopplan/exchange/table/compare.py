"""A draft beside the register: which measures are the same, which differ, which are new.

The rule: a measure is found again by its words (of several alike by №, section, deadline, place and
bodies first), then by its № and words somewhat like its own, then by words nearly the same; a table
in a language that the register does not have is matched by № alone. What the table has no column
for is not compared, and what it lacks stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from coopplan.exchange.table import notes
from coopplan.model.codes import DeadlineKnown
from coopplan.model.measure import Body, DeadlineVersion, Measure
from coopplan.model.plan import Plan
from coopplan.model.plan_table import (
    Comparison,
    Difference,
    DraftMeasure,
    Edit,
    Meaning,
    TableDraft,
)
from coopplan.model.text import Lang, LocalText, fold

_CLOSER_FIRST = (
    "no section due place who",
    "no section due",
    "section due",
    "no section",
    "no due",
    "due",
    "section",
    "no",
    "",
)
"""By what, beside its words, a measure is found, the closest match first."""
_LIKE_WITH_NUMBER = 0.45
_LIKE = 0.8


def compare(draft: TableDraft, plan: Plan) -> Comparison:
    """What a draft would change in a plan."""
    pairs = _pairs(draft, plan.measures)
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
    return Comparison(tuple(new), tuple(differing), same, left)


def _pairs(draft: TableDraft, stored: Sequence[Measure]) -> list[Measure | None]:
    """For each measure of the draft that of the register, or None; each of those once."""
    found: list[Measure | None] = [None] * len(draft.measures)
    left = {one.ref: one for one in stored}
    lang = draft.lang

    def take(at: int, measure: Measure) -> None:
        found[at] = left.pop(measure.ref)

    for beside in _CLOSER_FIRST:
        names = beside.split()
        by_title: dict[tuple[str, ...], list[Measure]] = {}
        for old in left.values():
            by_title.setdefault(_key(old, names, lang), []).append(old)
        for at, told in enumerate(draft.measures):
            waiting = by_title.get(_key(told, names, lang), [])
            if found[at] is None and waiting and told.title.get(lang):
                take(at, waiting.pop(0))
    once = Counter(one.plan_no for one in draft.measures)
    held = Counter(one.plan_no for one in stored)
    for at, told in enumerate(draft.measures):
        if found[at] is not None or not told.plan_no or once[told.plan_no] > 1:
            continue
        old_one = next((one for one in left.values() if one.plan_no == told.plan_no), None)
        if old_one is None or held[told.plan_no] > 1:
            continue
        if not old_one.title.get(lang) or _like(told, old_one, lang) >= _LIKE_WITH_NUMBER:
            take(at, old_one)
    words: dict[str, list[Measure]] = {}
    for one in left.values():
        for word in _words(one.title, lang):
            words.setdefault(word, []).append(one)
    for at, told in enumerate(draft.measures):
        if found[at] is not None:
            continue
        shared = Counter(
            one.ref for word in _words(told.title, lang) for one in words.get(word, ())[:50]
        )
        near = [left[ref] for ref, _ in shared.most_common(10) if ref in left]
        best = max(near, key=lambda one: _like(told, one, lang), default=None)
        if best is not None and _like(told, best, lang) >= _LIKE:
            take(at, best)
    return found


def _words(title: LocalText, lang: Lang) -> set[str]:
    return {word for word in fold(title.get(lang) or "").split() if len(word) > 3}


def _key(one: DraftMeasure | Measure, names: Sequence[str], lang: Lang) -> tuple[str, ...]:
    """A measure's words with what is named beside them."""
    versions = (one.deadline,) if isinstance(one, DraftMeasure) else one.deadlines
    last = next((version for version in reversed(versions) if version.approved), None)
    beside = {
        "no": one.plan_no or "",
        "section": fold(one.section.get(lang) or ""),
        "due": fold(last.deadline.phrase) if last and last.deadline else "",
        "place": fold(one.place.get(lang) or ""),
        "who": "|".join(sorted(fold(body.name.get(lang) or "") for body in one.bodies)),
    }
    return (fold(one.title.get(lang) or ""), *(beside[name] for name in names))


def _like(told: DraftMeasure, old: Measure, lang: Lang) -> float:
    """How alike two titles are, from 0 to 1."""
    one, two = fold(told.title.get(lang) or "")[:400], fold(old.title.get(lang) or "")[:400]
    if not one or not two or min(len(one), len(two)) * 3 < max(len(one), len(two)):
        return 0.0
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _LIKE_WITH_NUMBER else 0.0


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
    moved = told.deadline if _moved(told.deadline, old.deadlines, last) else None
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
    told: DeadlineVersion, versions: Sequence[DeadlineVersion], last: DeadlineVersion | None
) -> bool:
    """Whether the table has another deadline than the plan, by its meaning and not its wording.

    A deadline that the plan had before it was amended is that of an older copy of the plan.
    """
    if told.known is DeadlineKnown.NOT_KNOWN:
        return False
    if last is None or told.known is not last.known:
        return not any(
            one.known is told.known and one.deadline == told.deadline for one in versions
        )
    if told.deadline is None:
        return False
    phrases = {fold(one.deadline.phrase) for one in versions if one.deadline}
    if fold(told.deadline.phrase) in phrases:
        return False
    meant = [one.deadline.value() for one in versions if one.deadline and one.deadline.is_read]
    return told.deadline.value() not in meant
