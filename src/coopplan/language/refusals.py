"""What a refusal says to a person: what happened, why, what to type.

The sentences stand in ``errors.po`` of all three languages, English too, by the code of the
error's class: msgctxt is the code, msgid one of ``what``, ``why``, ``do``; ``{fields}`` are those
of the error. A sentence may be told apart by a field: ``why:shape`` is taken before ``why`` when
the error's field ``reason`` (or ``problem``) has the value ``shape``, and ``why:near`` where the
error knows what was nearest.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.errors import CoopplanError
from coopplan.language.words import Words
from coopplan.model.frozen import frozen

PARTS = ("what", "why", "do")
_TOLD_APART_BY = ("reason", "problem", "kind", "field")


@frozen
class Refusal:
    """A refusal in a reader's language, one sentence or more each; ``code`` is stable."""

    code: str
    what: str
    why: str
    do: str


def explain(error: CoopplanError, words: Words) -> Refusal:
    """Return what to say about the error; a class without sentences is told by its base's."""
    fields = _Fields({name: _written(value, words) for name, value in error.fields.items()})
    what, why, do = (_sentence(error, part, fields, words) for part in PARTS)
    return Refusal(error.code, what, why, do)


class _Fields(dict[str, str]):
    """Fields for ``format_map``: one that the error does not have is left out in silence."""

    def __missing__(self, name: str) -> str:
        return ""


def _sentence(error: CoopplanError, part: str, fields: _Fields, words: Words) -> str:
    for kind in type(error).__mro__:
        code = getattr(kind, "code", None)
        if not isinstance(code, str):
            continue
        variants = [f"{part}:{error.fields.get(name)}" for name in _TOLD_APART_BY]
        if error.fields.get("near"):
            variants = [*(f"{told}:near" for told in variants), *variants, f"{part}:near"]
        for told_apart in variants:
            if words.has_code(code, told_apart):
                return words.code(code, told_apart).format_map(fields)
        if words.has_code(code, part):
            return words.code(code, part).format_map(fields)
    return str(error) if part == "what" else ""


def _written(value: object, words: Words) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | str):
        return str(value)
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Iterable):
        return ", ".join(_written(item, words) for item in value)
    return str(value)
