"""Which measure of the register each measure of a table is.

The rule: a measure is found again by its words (of several alike by №, section, deadline, place and
bodies first, and never by a deadline of another year before one of its own), then by its № (that of
its section or year, where each begins anew) and words somewhat like its own, most of which both
have, then by words nearly the same; each in its own language, and one in a language that the
register does not have is matched by № alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from coopplan.model.deadline import Deadline
from coopplan.model.measure import Measure
from coopplan.model.plan_table import DraftMeasure, TableDraft
from coopplan.model.text import Lang, LocalText, fold

_CLOSER_FIRST = (
    "no section due years place who",
    "no section due years",
    "section due years",
    "no section years",
    "section years",
    "no section due place who",
    "no section due",
    "section due",
    "no section",
    "no due years",
    "due years",
    "no due",
    "due",
    "section",
    "no",
    "",
)
"""By what, beside its words, a measure is found, the closest match first."""
_NUMBERED_IN = (("section",), ("years",), ())
"""The parts of a plan in which numbers may begin anew, and the plan as a whole."""
_LIKE_WITH_NUMBER = 0.45
_LIKE_WORD = 0.7
_LIKE = 0.8


def matched(draft: TableDraft, stored: Sequence[Measure]) -> list[Measure | None]:
    """For each measure of the draft that of the register, or None; each of those once."""
    matching = _Matching(draft, stored)
    for beside in _CLOSER_FIRST:
        matching.by_words(beside.split())
    for parts in _NUMBERED_IN:
        matching.by_number(parts)
    matching.by_likeness()
    return matching.found


class _Matching:
    """The measures of a draft with those of the register that are found, and what is left."""

    def __init__(self, draft: TableDraft, stored: Sequence[Measure]) -> None:
        self._told = draft.measures
        self._langs = [_language(one, draft.lang) for one in draft.measures]
        self._all_langs = tuple(dict.fromkeys(self._langs))
        self._left = {one.ref: one for one in stored}
        self._stored = stored
        self.found: list[Measure | None] = [None] * len(draft.measures)

    def by_words(self, beside: Sequence[str]) -> None:
        """Find those of the same words, which are alike in what is named beside, too."""
        for lang in self._all_langs:
            waiting: dict[tuple[str, ...], list[Measure]] = {}
            for old in self._left.values():
                waiting.setdefault(_key(old, beside, lang), []).append(old)
            for at, told in self._open(lang):
                if "years" in beside and not years_of(told.deadline.deadline):
                    continue  # that both tell none makes them no closer
                alike = waiting.get(_key(told, beside, lang))
                if alike and told.title.get(lang):
                    self._take(at, alike.pop(0))

    def by_number(self, parts: Sequence[str]) -> None:
        """Find those of a № that both tell once, if their words are somewhat alike.

        ``parts``: once in the same section or the same years, however many others have it.
        """
        beside = (*parts, "no")
        told_once = _once(zip(self._told, self._langs, strict=True), beside)
        for lang in self._all_langs:
            numbers = _once(((one, lang) for one in self._stored), beside) & told_once
            left = {_key(one, beside, lang)[1:]: one for one in self._left.values()}
            for at, told in self._open(lang):
                number = _key(told, beside, lang)[1:]
                old = left.get(number) if number in numbers else None
                if old is None:
                    continue
                if not old.title.get(lang) or _is_worded_so(told, old, lang):
                    self._take(at, old)

    def by_likeness(self) -> None:
        """Find those of nearly the same words."""
        for lang in self._all_langs:
            having: dict[str, list[Measure]] = {}
            for one in self._left.values():
                for word in _words(one.title, lang):
                    having.setdefault(word, []).append(one)
            for at, told in self._open(lang):
                self._take_alike(at, told, having, lang)

    def _take_alike(
        self, at: int, told: DraftMeasure, having: Mapping[str, Sequence[Measure]], lang: Lang
    ) -> None:
        words = _words(told.title, lang)
        shared = Counter(one.ref for word in sorted(words) for one in having.get(word, ())[:50])
        near = [self._left[ref] for ref, _ in shared.most_common(10) if ref in self._left]
        found = [(_like(told, one, lang, _LIKE), _same_years(told, one), one) for one in near]
        like, _, best = max(found, key=lambda one: one[:2], default=(0.0, False, None))
        if best is not None and like >= _LIKE:
            self._take(at, best)

    def _open(self, lang: Lang) -> Iterator[tuple[int, DraftMeasure]]:
        """The measures in a language that are not found yet, with their places."""
        return (
            (at, one)
            for at, one in enumerate(self._told)
            if self.found[at] is None and self._langs[at] is lang
        )

    def _take(self, at: int, measure: Measure) -> None:
        self.found[at] = self._left.pop(measure.ref)


def _language(one: DraftMeasure, lang: Lang) -> Lang:
    """The language by which a measure is looked for: the plan's if its title is told in it."""
    return lang if one.title.get(lang) else next((it for it in Lang if one.title.get(it)), lang)


def _once(
    measures: Iterable[tuple[DraftMeasure | Measure, Lang]], beside: Sequence[str]
) -> frozenset[tuple[str, ...]]:
    """The numbers, with the sections where those are told, that one measure alone has."""
    counts = Counter(_key(one, beside, lang)[1:] for one, lang in measures if one.plan_no)
    return frozenset(number for number, count in counts.items() if all(number) and count == 1)


def _words(title: LocalText, lang: Lang) -> set[str]:
    return {word for word in fold(title.get(lang) or "").split() if len(word) > 3}


def _key(one: DraftMeasure | Measure, names: Sequence[str], lang: Lang) -> tuple[str, ...]:
    """A measure's words with what is named beside them."""
    due = _due(one)
    beside = {
        "no": one.plan_no or "",
        "section": fold(said(one.section, lang)),
        "due": fold(due.phrase) if due else "",
        "years": years_of(due),
        "place": fold(said(one.place, lang)),
        "who": "|".join(sorted(fold(said(body.name, lang)) for body in one.bodies)),
    }
    return (fold(said(one.title, lang)), *(beside[name] for name in names))


def said(text: LocalText, lang: Lang) -> str:
    """A text in a language, or in another one where it is not told in that."""
    told = text.wording(lang)
    return told.text if told else ""


def years_of(due: Deadline | None) -> str:
    """The years that a deadline lies in, the first and the last; none where it is not dated."""
    ends = (due.earliest, due.latest) if due else ()
    told = [f"{day.year}" for day in ends if day]
    return "-".join((told[0], told[-1])) if told else ""


def _due(one: DraftMeasure | Measure) -> Deadline | None:
    """The deadline that a measure has by now."""
    versions = (one.deadline,) if isinstance(one, DraftMeasure) else one.deadlines
    last = next((version for version in reversed(versions) if version.approved), None)
    return last.deadline if last else None


def _same_years(told: DraftMeasure, old: Measure) -> bool:
    return years_of(_due(told)) == years_of(_due(old))


def _is_worded_so(told: DraftMeasure, old: Measure, lang: Lang) -> bool:
    """Whether two titles of one № may be the same one, worded anew.

    Letters alone are alike in any two titles of a language, so that most words of the shorter one
    have to be shared. Half of them are enough where the deed alone differs («построить причал»,
    «строительство причала»); where it alone is the same, the deadline or the bodies have to be.
    So they have to be where one says all that the other does, and much besides.
    """
    few, many = sorted((told.title, old.title), key=lambda title: len(_words(title, lang)))
    others = _words(many, lang)
    words = _words(few, lang)
    shared = {word for word in words if any(_is_form(word, other) for other in others)}
    if _like(told, old, lang, _LIKE_WITH_NUMBER) < _LIKE_WITH_NUMBER:
        return bool(words) and shared == words and _is_done_alike(told, old, lang)
    if len(shared) * 2 != len(words) or not words:
        return len(shared) * 2 >= len(words)
    at = -1 if lang is Lang.KK else 0
    deed = fold(few.get(lang) or "").split()[at]
    return bool(shared - {deed}) or _is_done_alike(told, old, lang)


def _is_done_alike(told: DraftMeasure, old: Measure, lang: Lang) -> bool:
    """Whether two measures have the same deadline or the same bodies, or neither has any."""
    one, two = (_key(each, ("due", "who"), lang)[1:] for each in (told, old))
    if not any(one + two):
        return True
    years = {years_of(_due(each)) for each in (told, old)} - {""}
    return (one[0] == two[0] and len(years) < 2) or one[1] == two[1]


def _is_form(one: str, other: str) -> bool:
    """Whether two words may be forms of one, or one mistyped."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= _LIKE_WORD and matcher.ratio() >= _LIKE_WORD


def _like(told: DraftMeasure, old: Measure, lang: Lang, least: float) -> float:
    """How alike two titles are, from 0 to 1; 0 where it is certainly less than ``least``."""
    one, two = fold(told.title.get(lang) or "")[:400], fold(old.title.get(lang) or "")[:400]
    if not one or not two or min(len(one), len(two)) * 3 < max(len(one), len(two)):
        return 0.0
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    # the bounds cost less than the likeness itself and are never below it
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    return matcher.ratio()
