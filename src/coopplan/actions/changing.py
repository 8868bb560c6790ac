"""What all changes share: the shape of refs, changes by field, texts that may not be missing."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any, TypeVar

from coopplan.errors import BadRef, BadText, RegisterMoved, UnknownField
from coopplan.model.text import LocalText

T = TypeVar("T")

_REF = re.compile(r"[^\W_](?:[\w.+-]{0,58}\w)?")
_SOURCE = re.compile(r"s\d+", re.IGNORECASE)


def fit_ref(ref: str, kind: str) -> str:
    """A new ref: letters, digits, ``-``, ``.``, ``_``, ``+``, at most 60, no source's ref.

    Raises BadRef.
    """
    if not _REF.fullmatch(ref) or _SOURCE.fullmatch(ref):
        raise BadRef(ref=ref, kind=kind)
    return ref


def changed(
    record: T, kind: str, fixed: tuple[str, ...], changes: dict[str, Any], was: T | None = None
) -> T:
    """The record with these fields changed; raises UnknownField for one it lacks or keeps.

    ``was`` is the record that the changes were made of, a text in one more language, say: raises
    RegisterMoved where one of the fields is another by now, and would be lost.
    """
    allowed = tuple(f.name for f in fields(record) if f.name not in fixed)  # type: ignore[arg-type]
    for name in changes:
        if name not in allowed:
            raise UnknownField(field=name, kind=kind, allowed=allowed)
        refuse_moved(record, was, name)
    return replace(record, **changes)  # type: ignore[type-var]


def refuse_moved(record: T, was: T | None, name: str) -> None:
    """Raise RegisterMoved where a field of a record is not what it was."""
    if was is not None and getattr(record, name) != getattr(was, name):
        raise RegisterMoved()


def need(text: LocalText, field: str) -> None:
    """Raise BadText when a text has no words in any language."""
    if not any(words and words.strip() for words in (text.ru, text.kk, text.en)):
        raise BadText(field=field, reason="empty")
