"""What a restatement tells otherwise: two answers as JSON in, the differences out.

The rule: the older answer is the one that was issued, as its bytes tell it, whatever program made
it; what a field meant then is not worked out anew. A key that one of them lacks is no difference.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from coopplan.reports.issued_answer import Difference

Json = Any

_PLAIN = ("mark", "status", "schedule", "due", "disputed")
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
        if words[0].get(key, "") != words[1].get(key, ""):
            found.append(_difference(key, "word", words[0].get(key), words[1].get(key)))
    said, says = _statements(old), _statements(new)
    gone = {ref: told for ref, (_, told) in said.items() if ref in says or ref not in standing}
    come = {ref: told for ref, (entry, told) in says.items() if ref in said or entry > known}
    found += _listed("statement", gone, come)
    found += _listed("assessment", _assessments(old, ref), _assessments(new, ref))
    return tuple(found)


def _of_measure(
    ref: str, old: Mapping[str, Json] | None, new: Mapping[str, Json] | None
) -> Iterator[Difference]:
    if old is None or new is None:
        told = _text((old or new or {}).get("title"))
        yield _difference(ref, "measure", told if old else None, told if new else None)
        return
    if _text(old.get("title")) != _text(new.get("title")):
        yield _difference(ref, "title", _text(old.get("title")), _text(new.get("title")))
    for name in _PLAIN:
        if name in old and name in new and old[name] != new[name]:
            yield _difference(ref, name, _plain(old[name]), _plain(new[name]))
    counts = tuple("/".join(map(str, one.get("parts") or ())) for one in (old, new))
    if counts[0] != counts[1]:
        yield _difference(ref, "done", *counts)
    promises = _promises(old), _promises(new)
    for voice in dict.fromkeys((*promises[1], *promises[0])):
        if promises[0].get(voice) != promises[1].get(voice):
            was, now = (_promised(voice, one.get(voice)) for one in promises)
            yield _difference(ref, "promise", was, now)


def _listed(what: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Difference]:
    for key in dict.fromkeys((*new, *old)):
        if old.get(key) != new.get(key):
            yield _difference(key, what, old.get(key), new.get(key))


def _difference(ref: str, what: str, before: str | None, after: str | None) -> Difference:
    return Difference(ref, what, before or None, after or None)


def _measures(answer: Mapping[str, Json]) -> dict[str, Mapping[str, Json]]:
    lines = [line for group in answer.get("sectors", ()) for line in group.get("lines", ())]
    return {str(line["ref"]): line for line in lines}


def _words(answer: Mapping[str, Json]) -> dict[str, str]:
    courses = answer.get("form", {}).get("courses", ())
    return {str(one["measure"]): _text(one.get("word")) for one in courses}


def _promises(line: Mapping[str, Json]) -> dict[str, str]:
    """The standing promise of each voice, by its ref, and by the time of the measure it is of."""
    return {
        ", ".join(filter(None, (chain["voice"]["ref"], chain.get("occurrence")))): str(
            chain["steps"][-1]["promise"]["moment"]
        )
        for chain in line.get("chains", ())
        if chain.get("standing") and chain.get("steps")
    }


def _promised(voice: str, moment: str | None) -> str | None:
    return f"{moment} ({voice})" if moment else None


def _assessments(answer: Mapping[str, Json], ref: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in answer.get("assessments", ()):
        subject = str((one.get("measure") or {}).get("ref", ref))
        told = f"{_text(one.get('text'))} ({one.get('by')}, {one.get('on')})"
        found[subject] = f"{found[subject]}; {told}" if subject in found else told
    return found


def _statements(value: Json) -> dict[str, tuple[int, str]]:
    """Every statement in an answer, by its ref: the entry that recorded it, and its words."""
    found: dict[str, tuple[int, str]] = {}
    if isinstance(value, Mapping):
        ref = value.get("ref")
        if isinstance(ref, str) and "#" in ref and "said_on" in value:
            told = _text(value.get("text")) or str(value["said_on"])
            found[ref] = int(value.get("entry") or 0), told
        for inner in value.values():
            found |= _statements(inner)
    elif isinstance(value, list):
        for inner in value:
            found |= _statements(inner)
    return found


def _text(told: Json) -> str:
    """A text of the answer, its languages in order."""
    if not isinstance(told, Mapping):
        return ""
    return " | ".join(str(told[lang]) for lang in ("ru", "kk", "en") if told.get(lang))


def _plain(value: Json) -> str | None:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return None if value is None else str(value)
