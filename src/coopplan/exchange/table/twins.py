"""Rows that are alike: one measure said in several rows, one said twice, and two of one name.

The rule: what has the same №, section, words and deadline is one measure, and each of its rows may
say more of it: another body, another place. Without a № rows of the same words are measures of
their own as soon as anything in them differs. A row that says nothing new is said twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.model.plan_table import DraftMeasure, RowKind
from coopplan.model.text import Lang, LocalText, fold, in_lang, merged


class Twins:
    """The measures of a draft as they are read, one row after the other."""

    def __init__(self) -> None:
        self.measures: list[DraftMeasure] = []
        self._places: dict[object, int] = {}
        self._said: set[object] = set()

    def take(self, made: Sequence[DraftMeasure]) -> RowKind:
        """Take in the measures of a row; whether it made any, goes on with one, or says nothing."""
        kind = RowKind.REJECTED
        for one in made:
            whole = _whole(one)
            if whole in self._said:
                continue
            self._said.add(whole)
            key = (one.plan_no, one.section, one.title, one.deadline)
            at = self._places.get(key) if one.plan_no else None
            if at is None:
                self._places[key] = len(self.measures)
                self.measures.append(one)
                kind = RowKind.MEASURE
            elif (joined := _joined(self.measures[at], one)) != self.measures[at]:
                self.measures[at] = joined
                kind = RowKind.CONTINUED if kind is RowKind.REJECTED else kind
        return kind


def _joined(one: DraftMeasure, other: DraftMeasure) -> DraftMeasure:
    """One measure with what another row says of it; the same where that is nothing new."""
    told = replace(
        one,
        bodies=tuple(dict.fromkeys((*one.bodies, *other.bodies))),
        place=_with(one.place, other.place),
        expected=_with(one.expected, other.expected),
        completion_form=_with(one.completion_form, other.completion_form),
        note=_with(one.note, other.note, "\n"),
    )
    if told == one or one.table != other.table:
        return told
    return replace(told, rows=(*one.rows, *other.rows))


def _with(text: LocalText, more: LocalText, between: str = "; ") -> LocalText:
    for lang in Lang:
        text = _with_words(text, more, lang, between)
    return text


def _with_words(text: LocalText, more: LocalText, lang: Lang, between: str) -> LocalText:
    """A text with the words of another one in a language that it does not say yet."""
    words, added = text.get(lang), more.get(lang)
    if not words or not added:
        return text if words else merged(text, in_lang(lang, added))
    said = [fold(part) for part in words.split(between)]
    new = [part for part in added.split(between) if fold(part) not in said]
    return merged(text, in_lang(lang, between.join([words, *new]))) if new else text


def _whole(one: DraftMeasure) -> object:
    """All that is said of a measure, wherever it stands."""
    return replace(one, table=0, rows=())
