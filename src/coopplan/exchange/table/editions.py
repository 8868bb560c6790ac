"""The same plan in two languages in one file, as two editions or row below row.

The rule: two editions are one plan where their numbers are the same, in the same order, and no
deadline contradicts another; where the numbers alone come again, a person is told. A row without a
number says that above it again where it does so in another language, with the same deadline and as
many bodies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from coopplan.exchange.table import notes
from coopplan.exchange.table.translated import of_two_languages
from coopplan.model.measure import Body
from coopplan.model.plan_table import DraftMeasure
from coopplan.model.text import Lang, LocalText, in_lang, merged

_FEW = 2
"""So many deadlines of their own tell one plan from another; without them it takes more rows."""
_MANY = 4


def editions(
    measures: Sequence[DraftMeasure], langs: Mapping[int, Lang]
) -> tuple[tuple[DraftMeasure, ...], list[DraftMeasure], list[DraftMeasure]]:
    """The measures, each once; those that were joined to others, and those whose № comes again."""
    whole, joined = _below(measures)
    first, second = _parted(whole, langs)
    if not first or not second:
        return tuple(whole), joined, []
    if _are_one(first, second):
        pairs = zip(first, second, strict=True)
        return tuple(_one(*pair) for pair in pairs), [*joined, *second], []
    numbers = {_number(one) for one in first} - {""}
    again = [one for one in second if _number(one) in numbers]
    return tuple(whole), joined, again if len(again) * 2 > len(second) else []


def rows_of(measures: Iterable[DraftMeasure]) -> Iterator[tuple[int, int]]:
    """The table and the number of each row of measures."""
    return ((one.table, row) for one in measures for row in one.rows)


def _parted(
    measures: Sequence[DraftMeasure], langs: Mapping[int, Lang]
) -> tuple[list[DraftMeasure], list[DraftMeasure]]:
    """The measures of the two languages that the tables are in; none where that is not so."""
    by_lang: dict[Lang, list[DraftMeasure]] = {}
    for one in measures:
        by_lang.setdefault(langs[one.table], []).append(one)
    if len(by_lang) != 2 or any(_languages(one.title) - {langs[one.table]} for one in measures):
        return [], []
    first, second = by_lang.values()
    return first, second


def _are_one(first: Sequence[DraftMeasure], second: Sequence[DraftMeasure]) -> bool:
    numbers = [_number(one) for one in first]
    if not all(numbers) or numbers != [_number(one) for one in second]:
        return False
    pairs = list(zip(first, second, strict=True))
    agreeing = [one for one in (_agree(*pair) for pair in pairs) if one is not None]
    if not all(agreeing) or len(agreeing) * 2 <= len(pairs):
        return False
    if len({one.section for one in first}) != len({one.section for one in second}):
        return False
    times = {one.deadline.deadline.value() for one in first if one.deadline.deadline}
    as_many = all(len(one.bodies) == len(other.bodies) for one, other in pairs)
    return len(times) >= _FEW or (as_many and len(pairs) >= _MANY)


def _agree(one: DraftMeasure, other: DraftMeasure) -> bool | None:
    """Whether two deadlines are the same; None where one of them does not tell."""
    told, again = one.deadline.deadline, other.deadline.deadline
    if told is None or again is None:
        return None if one.deadline.known is other.deadline.known else False
    if not (told.is_read and again.is_read):
        return None
    return told.value() == again.value()


def _below(measures: Sequence[DraftMeasure]) -> tuple[list[DraftMeasure], list[DraftMeasure]]:
    """The measures with the rows that say them again in another language, and these rows."""
    whole: list[DraftMeasure] = []
    joined: list[DraftMeasure] = []
    for one in measures:
        if whole and _says_again(one, whole[-1]):
            whole[-1] = _one(whole[-1], one)
            joined.append(one)
        else:
            whole.append(one)
    return whole, joined


def _says_again(one: DraftMeasure, above: DraftMeasure) -> bool:
    if one.table != above.table or one.plan_no or not above.plan_no:
        return False
    if not _agree(above, one) or _languages(one.title) & _languages(above.title):
        return False
    return of_two_languages(above.bodies, one.bodies) is not None


def _one(one: DraftMeasure, other: DraftMeasure) -> DraftMeasure:
    """A measure with what its other edition says in another language."""
    due = one.deadline.deadline
    unread = due is not None and not due.is_read
    bodies, others = _bodies(one.bodies, other.bodies)
    return replace(
        one,
        rows=(*one.rows, *other.rows) if one.table == other.table else one.rows,
        title=merged(other.title, one.title),
        section=_more(one.section, other.section),
        place=_more(one.place, other.place),
        bodies=bodies,
        deadline=other.deadline if unread else one.deadline,
        expected=_more(one.expected, other.expected),
        completion_form=_more(one.completion_form, other.completion_form),
        note=_noted(_more(one.note, other.note), others),
    )


def _more(text: LocalText, again: LocalText) -> LocalText:
    return merged(again, text)


def _bodies(first: Sequence[Body], second: Sequence[Body]) -> tuple[tuple[Body, ...], list[Body]]:
    """The bodies of both editions, and those of the second that may be any of several.

    One is the same in both where it alone is of its side and part.
    """
    found: list[Body] = []
    for one in first:
        alike = [[body for body in told if _place(body) == _place(one)] for told in (first, second)]
        same = of_two_languages(*alike) if len(alike[0]) == 1 else None
        found += same or [one]
    named = {_place(one): one for one in found}
    added = [one for one in second if _place(one) not in named]
    told = {name for one in found for name in _names(one)}
    return (*found, *added), [one for one in second if one not in added and not _names(one) & told]


def _names(body: Body) -> set[str]:
    return {name for lang in Lang if (name := body.name.get(lang))}


def _noted(note: LocalText, bodies: Sequence[Body]) -> LocalText:
    """A note with the names of bodies in their language."""
    for lang in Lang:
        names = "; ".join(name for body in bodies if (name := body.name.get(lang)))
        if names:
            lines = filter(None, (note.get(lang), notes.named(notes.BODIES, lang, names)))
            note = merged(note, in_lang(lang, "\n".join(lines)))
    return note


def _place(body: Body) -> tuple[str | None, str]:
    return body.side, body.role


def _languages(text: LocalText) -> set[Lang]:
    return {lang for lang in Lang if text.get(lang)}


def _number(one: DraftMeasure) -> str:
    return (one.plan_no or "").strip(" .)")
