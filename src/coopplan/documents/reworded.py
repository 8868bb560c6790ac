"""Amendments of a measure's words as text: which fields say something else, before and after."""

from __future__ import annotations

from coopplan.documents.names import joined, local, plain, sector
from coopplan.documents.runs import Span, Text
from coopplan.language.words import Words
from coopplan.model.codes import BodyRole, Worded
from coopplan.model.measure import Amended, Body, Wording
from coopplan.model.text import LocalText


def arrow(before: Text, after: Text) -> Text:
    """Before and after, a dash for what said nothing."""
    return (*(before or plain("—")), Span(" → "), *(after or plain("—")))


def field_changes(before: Wording, after: Wording, words: Words) -> list[tuple[Worded, Text]]:
    """The fields that say something else to a reader of this language, each with both."""
    told = ((name, _shown(before, name, words), _shown(after, name, words)) for name in Worded)
    return [(name, arrow(was, now)) for name, was, now in told if was != now]


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


def _shown(wording: Wording, name: Worded, words: Words) -> Text:
    """What a field says; nothing where the wording does not tell it."""
    value = getattr(wording, name)
    if name not in wording.changed:
        return ()
    if name is Worded.SECTOR:
        return plain(sector(value, words))
    match value:
        case LocalText():
            return local(value, words)
        case tuple():
            return joined((_body(one, words) for one in value), "; ")
    return plain("" if value is None else str(value))


def _body(one: Body, words: Words) -> Text:
    """A body's name, with its role where it does not lead."""
    name = local(one.name, words)
    if one.role is BodyRole.LEAD:
        return name
    return (*name, Span(f" ({words.code('body_role', one.role)})"))
