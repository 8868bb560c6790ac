"""What a plan lacks in a language, phrase by phrase, and how a translation is put in its place.

The rule: a translation adds words to a record and changes none that a party or a voice said; its
own words are marked as the register's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from coopplan.model.frozen import frozen
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText

T = TypeVar("T")

_OWN_ACTION = frozenset({"deadlines", "controls", "citations", "readings"})
"""Parts of a record that are written once, and no translation is recorded for."""


@frozen
class Place:
    """Where a phrase stands: the kind and ref of its record, and the path within it.

    The path is ``title``, ``signing.reason``, ``bodies.0.name``. The ref of words is that of their
    measure with the quarter, that of an assessment has its signature as well.
    """

    kind: str
    ref: str
    path: str


@frozen
class Phrase:
    """A text that lacks a language."""

    place: Place
    text: LocalText


@frozen
class Translation:
    """A phrase translated. ``of`` is the text that it was translated from."""

    place: Place
    lang: Lang
    words: str
    of: str


def records(plan: Plan) -> Iterator[tuple[str, str, Any]]:
    """Every record of the plan with texts: its kind, its ref, itself."""
    yield "agreement", plan.agreement.ref, plan.agreement
    for kind, many in (
        ("measure", plan.measures),
        ("indicator", plan.indicators),
        ("statement", plan.statements),
        ("party", plan.parties.values()),
        ("voice", plan.voices.values()),
        ("source", plan.sources.values()),
    ):
        for one in many:
            yield kind, one.ref, one
    for word in plan.words:
        yield "word", f"{word.measure} {word.quarter}", word
    for told in plan.assessments:
        yield "assessment", f"{told.subject} {told.quarter} {told.by}", told


def lacking(plan: Plan, lang: Lang) -> tuple[Phrase, ...]:
    """Every text of the plan that has no words in the language, in the order of the record."""
    return tuple(
        Phrase(Place(kind, ref, path), text)
        for kind, ref, record in records(plan)
        for path, text in texts(record)
        if text and not text.get(lang)
    )


def texts(record: object, path: str = "") -> Iterator[tuple[str, LocalText]]:
    """Every text of a record with its path."""
    match record:
        case LocalText():
            yield path.removesuffix("."), record
        case tuple():
            for place, one in enumerate(record):
                yield from texts(one, f"{path}{place}.")
        case _ if is_dataclass(record):
            for part in fields(record):
                if part.name not in _OWN_ACTION:
                    yield from texts(getattr(record, part.name), f"{path}{part.name}.")


def with_words(record: T, path: str, lang: Lang, words: str) -> T:
    """The record with these words in the language, marked as our own; raises KeyError."""
    made: T = _put(record, path.split("."), lang, words)
    return made


def source_of(text: LocalText, lang: Lang) -> str:
    """What a translation into the language is made from: the words in the other languages."""
    told = (text.get(one) for one in Lang if one is not lang)
    return "\n".join(words for words in told if words)


def _put(record: Any, path: Iterable[str], lang: Lang, words: str) -> Any:
    name, *rest = [*path] or [""]
    if isinstance(record, LocalText):
        return replace(record, **{lang.value: words}, own=record.own | {lang})
    if isinstance(record, tuple):
        if not name.isdecimal() or int(name) >= len(record):
            raise KeyError(name)
        place = int(name)
        return (*record[:place], _put(record[place], rest, lang, words), *record[place + 1 :])
    if not is_dataclass(record) or name not in {part.name for part in fields(record)}:
        raise KeyError(name)
    return replace(record, **{name: _put(getattr(record, name), rest, lang, words)})  # type: ignore[type-var]
