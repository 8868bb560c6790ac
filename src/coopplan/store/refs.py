"""Refs as people type them: any letter case, a unique prefix, a near miss.

``AST-ATY-2025`` an agreement, ``AST-ATY-2025/3`` a measure, ``AST-ATY-2025/3#4`` a statement on
it, ``AST-ATY-2025#2`` one on the agreement, ``AST-ATY-2025/i2`` an indicator, ``s12`` a source,
``#118`` a journal entry. A measure, an indicator and a source may also be named by their keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from coopplan.errors import AmbiguousRef, UnknownRef
from coopplan.model.frozen import frozen
from coopplan.model.plan import Known
from coopplan.model.text import fold
from coopplan.store.reading import Reader

SUBJECT = "subject"
"""The kind of a ref that may be an agreement or a measure."""

_PARTS = r"([^/#]+)(?:/(?:(\d{1,9})|i(\d{1,9})))?(?:#(\d{1,9}))?"

_NAMES = {
    "agreement": "SELECT o.ref, v.entry FROM agreement o"
    " JOIN agreement_version v ON v.agreement_id = o.id WHERE v.entry <= :entry",
    "party": "SELECT o.ref, v.entry, v.code, v.name_ru, v.name_kk, v.name_en,"
    " v.short_ru, v.short_kk, v.short_en FROM party o"
    " JOIN party_version v ON v.party_id = o.id WHERE v.entry <= :entry ORDER BY v.id",
    "voice": "SELECT o.ref, v.entry, v.id, v.name_ru, v.name_kk, v.name_en,"
    " v.short_ru, v.short_kk, v.short_en FROM voice o"
    " JOIN voice_version v ON v.voice_id = o.id WHERE v.entry <= :entry ORDER BY v.id",
    "source": "SELECT o.number, o.key, v.entry FROM source o"
    " JOIN source_version v ON v.source_id = o.id WHERE v.entry <= :entry",
    "measure": "SELECT o.number, o.key, v.entry FROM agreement a"
    " JOIN measure o ON o.agreement_id = a.id JOIN measure_version v ON v.measure_id = o.id"
    " WHERE a.ref = :agreement AND v.entry <= :entry",
    "indicator": "SELECT o.number, o.key, v.entry FROM agreement a"
    " JOIN indicator o ON o.agreement_id = a.id"
    " JOIN indicator_version v ON v.indicator_id = o.id"
    " WHERE a.ref = :agreement AND v.entry <= :entry",
}

_AGREEMENT = _NAMES["agreement"] + " AND o.ref_folded = :folded"

_ALIASES = "SELECT version_id, folded FROM voice_alias WHERE entry <= :entry"

_STATEMENTS = """
SELECT s.number, s.entry FROM agreement a JOIN measure m ON m.agreement_id = a.id
JOIN statement s ON s.measure_id = m.id
WHERE a.ref = :agreement AND m.number = :measure AND s.entry <= :entry ORDER BY s.number"""

_OWN_STATEMENTS = """
SELECT s.number, s.entry FROM agreement a JOIN statement s ON s.agreement_id = a.id
WHERE a.ref = :agreement AND s.measure_id IS NULL AND s.entry <= :entry ORDER BY s.number"""


@frozen
class Parts:
    """A canonical ref, taken apart."""

    agreement: str
    measure: int | None = None
    indicator: int | None = None
    statement: int | None = None


def parts(ref: str) -> Parts | None:
    """Take an exact ref of an agreement or of something in it apart; None when it is none."""
    found = re.fullmatch(_PARTS, ref, re.ASCII)
    if found is None:
        return None
    agreement, *numbers = found.groups()
    return Parts(agreement, *(int(number) if number else None for number in numbers))


def is_number(text: str) -> bool:
    """Whether a text is a row's number."""
    return text.isascii() and text.isdigit() and len(text) < 10


def resolve(reader: Reader, text: str, kind: str, known: Known) -> str:
    """The exact ref that was meant.

    ``kind``: agreement, measure, ``SUBJECT``, statement, indicator, source, party, voice, entry.
    A voice may be named by a name or an alias, a party by its code or a name. Raises UnknownRef
    (with the nearest) and AmbiguousRef.
    """
    told = text.strip()
    match kind:
        case "agreement":
            return _agreement(reader, told, known)
        case "party" | "voice":
            return _pick(told, kind, _names(reader, kind, known))
        case "source":
            return _source(reader, told, known)
        case "entry":
            return _entry(reader, told)
        case "subject":
            return resolve(reader, told, "measure" if "/" in told else "agreement", known)
        case "measure" | "indicator":
            return _within(reader, told, kind, known)
        case "statement":
            return _statement(reader, told, known)
        case _:
            raise ValueError(kind)


def agreement_named(reader: Reader, text: str, known: Known) -> str | None:
    """The exact ref of the agreement that a word names, None where it names none.

    Raises AmbiguousRef.
    """
    told = text.strip()
    exact = _whole_ref(reader, told, known)
    return exact or _named(told, "agreement", _names(reader, "agreement", known))


def statement_on(reader: Reader, subject: str, text: str, known: Known) -> str:
    """The exact ref of a statement; ``#4`` alone is the one of this measure or agreement."""
    told = text.strip()
    return resolve(reader, f"{subject}{told}" if told[:1] == "#" else told, "statement", known)


def all_refs(reader: Reader, kind: str, known: Known, agreement: str = "") -> tuple[str, ...]:
    """The refs of a kind that count, for completion; measures and indicators of one agreement."""
    if kind in ("measure", "indicator"):
        prefix = f"{agreement}/i" if kind == "indicator" else f"{agreement}/"
        names = _keyed(reader, kind, known, prefix, agreement=agreement)
    elif kind == "source":
        names = _keyed(reader, kind, known, "s")
    else:
        names = _names(reader, kind, known)
    return tuple(dict.fromkeys(names.values()))


def near(reader: Reader, text: str, kind: str, known: Known) -> tuple[str, ...]:
    """The refs most like a text that names none, best first."""
    agreement, slash, _ = text.partition("/")
    if kind in ("measure", "indicator", "statement"):
        if not slash:
            agreement = text.partition("#")[0]
        agreements = all_refs(reader, "agreement", known)
        if agreement not in agreements:
            return _nearest(agreement, {fold(ref): ref for ref in agreements})
        kind = "measure" if kind == "statement" else kind
    names = all_refs(reader, kind, known, agreement) if kind != "entry" else ()
    return _nearest(text, {fold(ref): ref for ref in names})


def _agreement(reader: Reader, text: str, known: Known) -> str:
    """The agreement meant; a whole ref is looked up alone, however many agreements there are."""
    exact = _whole_ref(reader, text, known)
    return exact or _pick(text, "agreement", _names(reader, "agreement", known))


def _whole_ref(reader: Reader, text: str, known: Known) -> str | None:
    off = reader.off(known)
    for row in reader.rows(_AGREEMENT, folded=fold(text), entry=known.entry):
        if row["entry"] not in off:
            return str(row["ref"])
    return None


def _source(reader: Reader, text: str, known: Known) -> str:
    """The source meant; a whole ref or key is looked up alone, however many sources there are."""
    off, wanted = reader.off(known), fold(text)
    number = wanted.removeprefix("s")
    asked: list[tuple[str, str | int]] = [("o.key_folded", wanted)]
    if number != wanted and is_number(number):
        asked.insert(0, ("o.number", int(number)))
    for column, value in asked:
        sql = f"{_NAMES['source']} AND {column} = :wanted ORDER BY o.number DESC"
        for row in reader.rows(sql, wanted=value, entry=known.entry):
            if row["entry"] not in off:
                return f"s{row['number']}"
    return _pick(text, "source", _keyed(reader, "source", known, "s"), whole=r"s?\d+")


def _pick(text: str, kind: str, names: Mapping[str, str], whole: str = "") -> str:
    """The ref that a name stands for: the exact name, else the only one that begins so.

    What matches ``whole`` is never a prefix: s1 is not s12.
    """
    found = _named(text, kind, names, whole)
    if found is None:
        raise UnknownRef(ref=text, kind=kind, near=_nearest(text, names))
    return found


def _named(text: str, kind: str, names: Mapping[str, str], whole: str = "") -> str | None:
    """The ref that `_pick` gives, None where there is none."""
    wanted = fold(text)
    exact = names.get(wanted)
    if exact is not None:
        return exact
    begun: list[str] = []
    if wanted and not (whole and re.fullmatch(whole, wanted)):
        begun = list(dict.fromkeys(ref for name, ref in names.items() if name.startswith(wanted)))
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise AmbiguousRef(ref=text, kind=kind, candidates=tuple(sorted(begun)[:8]))
    return None


def _nearest(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    from difflib import get_close_matches

    wanted = fold(text)[:80]
    close = get_close_matches(wanted, names, n=3, cutoff=0.6)
    return tuple(dict.fromkeys(names[name] for name in close))


def _names(reader: Reader, kind: str, known: Known) -> dict[str, str]:
    """Refs by all the names that may stand for them, folded."""
    off = reader.off(known)
    rows = [row for row in reader.rows(_NAMES[kind], entry=known.entry) if row["entry"] not in off]
    last = {row["ref"]: row for row in rows}
    found: dict[str, str] = {}
    if kind == "voice":
        versions = {row["id"]: ref for ref, row in last.items()}
        for row in reader.rows(_ALIASES, entry=known.entry):
            if row["version_id"] in versions:
                found[row["folded"]] = versions[row["version_id"]]
    if kind != "agreement":
        found = _shorts(last) | found
    for ref, row in last.items():
        told: Iterable[str | None] = ()
        if kind != "agreement":
            told = (row["name_ru"], row["name_kk"], row["name_en"])
        if kind == "party":
            told = (*told, row["code"])
        found |= {fold(name): ref for name in told if name}
    return found | {fold(ref): ref for ref in last}


def _shorts(last: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Refs by the short names, folded; one that several share names none of them."""
    shared: dict[str, set[str]] = {}
    for ref, row in last.items():
        for name in (row["short_ru"], row["short_kk"], row["short_en"]):
            if name:
                shared.setdefault(fold(name), set()).add(ref)
    return {name: refs.pop() for name, refs in shared.items() if len(refs) == 1}


def _keyed(reader: Reader, kind: str, known: Known, prefix: str, **narrow: str) -> dict[str, str]:
    """Refs that end in a number, by themselves and by the keys of the plan files, folded."""
    off = reader.off(known)
    asked = reader.rows(_NAMES[kind], entry=known.entry, **narrow)
    rows = [row for row in asked if row["entry"] not in off]
    rows.sort(key=lambda row: int(row["number"]))
    found = {fold(row["key"]): f"{prefix}{row['number']}" for row in rows}
    return found | {fold(f"{prefix}{row['number']}"): f"{prefix}{row['number']}" for row in rows}


def _within(reader: Reader, text: str, kind: str, known: Known) -> str:
    head, slash, tail = text.partition("/")
    if not slash or not tail:
        agreements = all_refs(reader, "agreement", known)
        close = _nearest(head, {fold(ref): ref for ref in agreements})
        raise UnknownRef(ref=text, kind=kind, near=close)
    agreement = resolve(reader, head, "agreement", known)
    prefix = f"{agreement}/i" if kind == "indicator" else f"{agreement}/"
    exact = _keyed(reader, kind, known, prefix, agreement=agreement)
    by_tail = {name.rpartition("/")[2]: ref for name, ref in exact.items()}
    try:
        return _pick(tail, kind, by_tail, whole=r"i?\d+")
    except UnknownRef:
        shown = f"{agreement}/{tail}"
        close = _nearest(shown, {fold(ref): ref for ref in by_tail.values()})
        raise UnknownRef(ref=text, kind=kind, near=close) from None
    except AmbiguousRef as error:
        candidates = error.fields["candidates"]
        raise AmbiguousRef(ref=text, kind=kind, candidates=candidates) from None


def _statement(reader: Reader, text: str, known: Known) -> str:
    head, _, tail = text.rpartition("#")
    if not head:
        raise UnknownRef(ref=text, kind="statement", near=())
    subject = resolve(reader, head, SUBJECT, known)
    of = parts(subject)
    assert of is not None
    off = reader.off(known)
    narrow = {"agreement": of.agreement, "entry": known.entry}
    if of.measure is None:
        rows = reader.rows(_OWN_STATEMENTS, **narrow)
    else:
        rows = reader.rows(_STATEMENTS, measure=of.measure, **narrow)
    numbers = [row["number"] for row in rows if row["entry"] not in off]
    if is_number(tail) and int(tail) in numbers:
        return f"{subject}#{int(tail)}"
    close = tuple(f"{subject}#{number}" for number in reversed(numbers[-3:]))
    raise UnknownRef(ref=text, kind="statement", near=close)


def _entry(reader: Reader, text: str) -> str:
    digits = text.removeprefix("#")
    if not is_number(digits):
        raise UnknownRef(ref=text, kind="entry", near=())
    return f"#{reader.known(f'#{digits}').entry}"
