"""What a restatement tells otherwise: two answers as JSON in, the differences out.

The rule: the older answer is the one that was issued, as its bytes tell it, whatever program made
it; what a field meant then is not worked out anew. A key that one of them lacks is no difference.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from coopplan.model.text import LocalText
from coopplan.reports.issued_answer import Difference, Holds, Judged, Value
from coopplan.reports.restating_read import (
    deadlines_of,
    promises_of,
    statements,
    text_of,
    times_of,
)

Json = Any

_PLAIN = ("mark", "status", "schedule", "disputed")
"""Fields of a measure that are compared as they stand."""


def differences(
    old: Mapping[str, Json],
    new: Mapping[str, Json],
    *,
    known: int = 0,
    standing: Collection[str] = (),
) -> tuple[Difference, ...]:
    """Return what the newer answer tells otherwise, the measures in the newer one's order.

    ``known`` is the last entry that the older report knew, and ``standing`` are the statements
    that still count: one recorded before is not new because it is shown now, and one that still
    counts is not gone because it is not.
    """
    ref = str(new["head"]["ref"])
    before, after = _measures(old), _measures(new)
    found: list[Difference] = []
    if len(before) != len(after):
        found.append(Difference(ref, "total", str(len(before)), str(len(after))))
    for key in (*after, *(gone for gone in before if gone not in after)):
        found += _of_measure(key, before.get(key), after.get(key))
    words = _words(old), _words(new)
    for key in dict.fromkeys((*words[1], *words[0])):
        if words[0].get(key) != words[1].get(key):
            found.append(Difference(key, "word", words[0].get(key), words[1].get(key)))
    said, says = statements(old), statements(new)
    gone = {ref: told for ref, (_, told) in said.items() if ref in says or ref not in standing}
    come = {ref: told for ref, (entry, told) in says.items() if ref in said or entry > known}
    found += _listed("statement", gone, come)
    found += _listed("assessment", _assessments(old, ref), _assessments(new, ref))
    return tuple(found)


def _of_measure(
    ref: str, old: Mapping[str, Json] | None, new: Mapping[str, Json] | None
) -> Iterator[Difference]:
    if old is None or new is None:
        told = text_of((old or new or {}).get("title"))
        yield Difference(ref, "measure", told if old else None, told if new else None)
        return
    was, now = text_of(old.get("title")), text_of(new.get("title"))
    if was != now:
        yield Difference(ref, "title", was, now)
    for name in _PLAIN:
        if name in old and name in new and old[name] != new[name]:
            yield Difference(ref, name, _plain(old[name]), _plain(new[name]))
    deadlines = deadlines_of(old, new)
    if deadlines[0] != deadlines[1]:
        yield Difference(ref, "due", *deadlines)
    yield from _of_times(ref, old, new)
    counts = tuple("/".join(map(str, one.get("parts") or ())) for one in (old, new))
    if counts[0] != counts[1]:
        yield Difference(ref, "done", counts[0] or None, counts[1] or None)
    yield from _of_promises(ref, old, new)


def _of_times(ref: str, old: Mapping[str, Json], new: Mapping[str, Json]) -> Iterator[Difference]:
    """Each time of a recurring measure that stands otherwise.

    A report that did not tell how each of them stands told which were missed.
    """
    known = [name for name in ("times", "missed") if name in old and name in new]
    if not known:
        return
    before, after = times_of(old), times_of(new)
    each = known[0] == "times"
    labels = {*before, *after} if each else {*old["missed"]} ^ {*new["missed"]}
    for label in sorted(labels):
        if before.get(label) != after.get(label):
            yield Difference(ref, "time", before.get(label), after.get(label), label)


def _of_promises(
    ref: str, old: Mapping[str, Json], new: Mapping[str, Json]
) -> Iterator[Difference]:
    """Each voice's newest promise where it is another one, or came to something else.

    One that stands in neither report and that neither tells to be broken says nothing new.
    """
    if "chains" not in old or "chains" not in new:
        return
    before, after = promises_of(old), promises_of(new)
    for key in dict.fromkeys((*after, *before)):
        was, now = before.get(key), after.get(key)
        is_over = all(one is None or one.holds is Holds.OVER for one in (was, now))
        if was != now and not is_over:
            yield Difference(ref, "promise", was, now)


def _listed(
    what: str, old: Mapping[str, Value | None], new: Mapping[str, Value | None]
) -> Iterator[Difference]:
    for key in dict.fromkeys((*new, *old)):
        if old.get(key) != new.get(key):
            yield Difference(key, what, old.get(key), new.get(key))


def _measures(answer: Mapping[str, Json]) -> dict[str, Mapping[str, Json]]:
    lines = [line for group in answer.get("sectors", ()) for line in group.get("lines", ())]
    return {str(line["ref"]): line for line in lines}


def _words(answer: Mapping[str, Json]) -> dict[str, LocalText | None]:
    courses = answer.get("form", {}).get("courses", ())
    return {str(one["measure"]): text_of(one.get("word")) for one in courses}


def _assessments(answer: Mapping[str, Json], ref: str) -> dict[str, Value | None]:
    found: dict[str, tuple[Judged, ...]] = {}
    for one in answer.get("assessments", ()):
        subject = str((one.get("measure") or {}).get("ref", ref))
        on = date.fromisoformat(str(one["on"]))
        judged = Judged(text_of(one.get("text")) or LocalText(), str(one.get("by")), on)
        found[subject] = (*found.get(subject, ()), judged)
    return dict(found)


def _plain(value: Json) -> str | None:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return None if value is None else str(value)
