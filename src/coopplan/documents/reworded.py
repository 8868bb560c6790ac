"""Amendments of a measure's words as text: which fields say something else, before and after."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents.names import joined, local, plain, sector
from coopplan.documents.runs import Span, Text
from coopplan.language.words import Words
from coopplan.model.codes import BodyRole, Worded
from coopplan.model.measure import Amended, Body, Wording
from coopplan.model.text import LocalText, side_by_side


def arrow(before: Text, after: Text) -> Text:
    """Before and after, a dash for what said nothing."""
    return (*(before or plain("—")), Span(" → "), *(after or plain("—")))


def field_changes(before: Wording, after: Wording, words: Words) -> list[tuple[Worded, Text]]:
    """The fields that say something else to a reader of this language, each with both."""
    found = []
    for name in Worded:
        was, now = _shown(before, after, name, words)
        if was != now:
            found.append((name, arrow(was, now)))
    return found


def all_changes(before: Wording, after: Wording, words: Words) -> Text:
    """All that says something else in one line; a title that changed alone needs no name."""
    found = field_changes(before, after, words)
    if [name for name, _ in found] == [Worded.TITLE]:
        return found[0][1]
    return joined(((Span(f"{label(name, words)}: "), *told) for name, told in found), "; ")


def act(one: Amended, words: Words) -> Text:
    """The day of an amendment, its protocol, and what of the words it changed."""
    if one.before is None:
        what = words.t("added to the Plan on {day}", day=words.day(one.on))
    else:
        what = words.t("reworded on {day}", day=words.day(one.on))
    fields = ", ".join(label(name, words) for name in one.before.changed) if one.before else ""
    told = joined([plain(what), plain(one.basis or "")])
    return (*told, Span(f" ({fields})")) if fields else told


def label(name: Worded, words: Words) -> str:
    """What a field of the plan's text is called."""
    return words.code("worded", name)


def _shown(before: Wording, after: Wording, name: Worded, words: Words) -> tuple[Text, Text]:
    """What a field says before and after; nothing where a wording does not tell it."""
    was, now = (getattr(one, name) if name in one.changed else None for one in (before, after))
    match was if now is None else now:
        case LocalText():
            return texts(was or LocalText(), now or LocalText(), words)
        case tuple():
            return _bodies(was or (), now or (), words)
        case str() if name is Worded.SECTOR:
            return _sector(was, words), _sector(now, words)
    return plain("" if was is None else str(was)), plain("" if now is None else str(now))


def _sector(code: str | None, words: Words) -> Text:
    return plain(sector(code, words)) if code else ()


def texts(before: LocalText, after: LocalText, words: Words) -> tuple[Text, Text]:
    """A text before and after, both in one language where there is one in which it differs."""
    (was,), (now,) = side_by_side([before], [after], words.lang)
    return local(was, words), local(now, words)


def _bodies(before: Sequence[Body], after: Sequence[Body], words: Words) -> tuple[Text, Text]:
    """Bodies before and after, each with its role where it does not lead."""
    names = [[one.name for one in bodies] for bodies in (before, after)]
    was, now = side_by_side(names[0], names[1], words.lang)
    return _named(before, was, words), _named(after, now, words)


def _named(bodies: Sequence[Body], names: Sequence[LocalText], words: Words) -> Text:
    told = []
    for one, name in zip(bodies, names, strict=True):
        role = (
            () if one.role is BodyRole.LEAD else (Span(f" ({words.code('body_role', one.role)})"),)
        )
        told.append((*local(name, words), *role))
    return joined(told, "; ")
