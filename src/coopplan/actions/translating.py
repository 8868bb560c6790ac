"""Taking translations in: new versions of records, which correct nothing.

The rule: our own words never stand in for a party's. A phrase that got words of its own meanwhile,
or whose text changed since it was sent out, is left as it is and counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from coopplan.actions import agreements, indicators, measures, parties, sources, statements, wording
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText
from coopplan.model.translation import Translation, records, source_of, texts, with_words
from coopplan.store import load
from coopplan.store.writer import Writer


class Taken:
    """What a take did: how many phrases were written, were there already, or were left, and why.

    ``stale``: the text changed since; ``said``: it has words of its own; ``unknown``: the record
    or the text is not there.
    """

    def __init__(self) -> None:
        self.written = self.same = self.stale = self.said = self.unknown = 0

    @property
    def left(self) -> int:
        """How many phrases were left as they are."""
        return self.stale + self.said + self.unknown


def take(w: Writer, agreement: str, told: Iterable[Translation]) -> Taken:
    """Record translations of phrases of an agreement and of what it refers to."""
    plan = load.plan(w.reader, agreement, w.known)
    held = {(kind, ref): record for kind, ref, record in records(plan)}
    taken, changed = Taken(), dict.fromkeys(held)
    for one in told:
        key = one.place.kind, one.place.ref
        record = held.get(key)
        text = dict(texts(record)).get(one.place.path) if record is not None else None
        if text is None:
            taken.unknown += 1
        elif text.get(one.lang) == one.words:
            taken.same += 1
        elif text.get(one.lang) and one.lang not in text.own:
            taken.said += 1
        elif source_of(text, one.lang) != one.of:
            taken.stale += 1
        else:
            held[key] = with_words(record, one.place.path, one.lang, one.words)
            changed[key] = record if changed[key] is None else changed[key]
            taken.written += 1
    for (kind, ref), before in changed.items():
        if before is not None:
            _record(w, plan, kind, ref, before, held[kind, ref])
    return taken


_EDIT: Mapping[str, Callable[..., str]] = {
    "agreement": agreements.edit_agreement,
    "measure": measures.edit_measure,
    "indicator": indicators.edit_indicator,
    "party": parties.edit_party,
    "voice": parties.edit_voice,
    "source": sources.edit_source,
}


def _record(w: Writer, plan: Plan, kind: str, ref: str, before: Any, after: Any) -> None:
    """Write a new version of a record, or the words of one that has no versions."""
    if kind == "word":
        wording.word(w, replace(after, text=_new(before.text, after.text)))
        return
    if kind == "assessment":
        wording.assess(w, replace(after, text=_new(before.text, after.text)))
        return
    names = [part.name for part in fields(after)]
    changes = {n: getattr(after, n) for n in names if getattr(after, n) != getattr(before, n)}
    if kind == "statement":
        for name, text in changes.items():
            statements.translate(w, ref, name, text)
    else:
        _EDIT[kind](w, ref, **changes)


def _new(before: LocalText, after: LocalText) -> LocalText:
    """The words that are new, alone."""
    new = {one.value: after.get(one) for one in Lang if after.get(one) != before.get(one)}
    return LocalText(**new, own=after.own & frozenset(Lang(one) for one in new))
