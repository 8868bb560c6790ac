"""The bodies that a table tells of a measure beside those that the register has.

The rule: a body is one of the register's where it has its name in any language, its side and its
part; it stays as it is there. Bodies in a language in which the register names none of them are not
compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.model.measure import Body
from coopplan.model.text import Lang, fold, in_lang, merged


def kept(old: Sequence[Body], told: Sequence[Body]) -> tuple[Body, ...]:
    """The bodies of the table, each that the register has as it is there."""
    if not told or (old and not _comparable(old, told)):
        return tuple(old)
    found = [_known(one, old) for one in told]
    gone = [one for one in old if not any(_is_one(one, other) for other in told)]
    if not gone and all(one is not None for one in found):
        return tuple(_more(one, told) for one in old)
    return tuple(
        _named(known, one) if known else one for known, one in zip(found, told, strict=True)
    )


def _comparable(old: Sequence[Body], told: Sequence[Body]) -> bool:
    langs = {lang for one in told for lang in Lang if one.name.get(lang)}
    named = any(one.name.get(lang) for one in old for lang in langs)
    return named or any(_is_one(one, other) for one in old for other in told)


def _known(one: Body, old: Sequence[Body]) -> Body | None:
    return next((other for other in old if _is_one(one, other)), None)


def _more(one: Body, told: Sequence[Body]) -> Body:
    """A body of the register with the name in another language that a table in two gives it."""
    again = _known(one, told)
    return _named(one, again) if again else one


def _named(known: Body, told: Body) -> Body:
    """A body with the names that it lacks, or has as our own translation, from a table in two."""
    name = known.name
    for lang in Lang if len(_names(told)) > 1 else ():
        if told.name.get(lang) and (not name.get(lang) or lang in name.own):
            name = merged(name, in_lang(lang, told.name.get(lang)))
    return replace(known, name=name)


def _is_one(one: Body, other: Body) -> bool:
    alike = (one.side, one.role) == (other.side, other.role)
    return alike and bool(_names(one) & _names(other))


def _names(body: Body) -> set[str]:
    return {fold(name) for lang in Lang if (name := body.name.get(lang))}
