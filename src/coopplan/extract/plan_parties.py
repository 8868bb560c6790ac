"""Parties of a draft as the register has them, and the refs that are made of their names.

The rule: a place's ref is its code, so that one place is one party whoever names it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from coopplan.extract.draft import Draft
from coopplan.extract.gazetteer import Entry, entries
from coopplan.model.codes import PartyKind
from coopplan.model.party import Party
from coopplan.model.text import LocalText, fold, short_hash


def made_ref(draft: Draft, published: date, taken: Collection[str] = ()) -> str:
    """Make a ref such as ``AST-ATY-2025`` from the parties' English names and a year.

    The second document that a text tells of, and one whose ref is ``taken``, gets a number behind
    it (``AST-ATY-2025-2``), so that no ref that is made stands for two documents.
    """
    made, number = _made(draft, published), draft.document
    folded = {fold(ref) for ref in taken}
    numbered = made if number == 1 else f"{made}-{number}"
    while fold(numbered) in folded:
        number += 1
        numbered = f"{made}-{number}"
    return numbered


def _made(draft: Draft, published: date) -> str:
    names = [re.sub(r"[\W\d_]", "", _base(one).upper())[:3] for one in draft.sides[:2]]
    year = draft.signed_on or (draft.period and draft.period[0]) or published
    return (
        "-".join([*(name for name in names if name), str(year.year)])
        if names
        else (f"DRAFT-{year.year}")
    )


def _base(entry: Entry) -> str:
    return re.sub(r"^(?:Republic of|City of)\s+", "", entry.en or entry.ru or entry.kk).translate(
        _LATIN
    )


_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
_SOUNDS = (
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya a g q n o u u h i"
).split(" ")
_LATIN = str.maketrans(
    dict(zip(_LETTERS, _SOUNDS, strict=True)) | dict(zip(_LETTERS.upper(), _SOUNDS, strict=True))
)


def party_ref(entry: Entry) -> str:
    """Return the ref of a party: its code; a city without one gets its region's and its name.

    An organisation has no code: its ref is made of its name in Latin letters.
    """
    if not entry.code:
        name = re.sub(r"[^A-Z0-9]+", "-", _base(entry).upper()).strip("-")
        whole = name if len(name) <= 40 else name[:41].rpartition("-")[0]
        return whole or f"ORG-{short_hash(_base(entry)).upper()}"
    region = next((one for one in entries() if one.kind == "r" and one.code == entry.code), None)
    if entry.kind != "c" or region is None:
        return entry.code
    if _base(region).split()[0] == entry.en:
        return f"{entry.code}-CITY"
    return f"{entry.code}-{re.sub(r'[^A-Z]+', '-', entry.en.upper()).strip('-')}"


def party_of(entry: Entry) -> Party:
    kind = {
        "r": PartyKind.REGION, "c": PartyKind.CITY, "n": PartyKind.COUNTRY,
        "f": PartyKind.COMPANY, "m": PartyKind.MINISTRY, "o": PartyKind.ORGANISATION,
    }[entry.kind]  # fmt: skip
    ref = party_ref(entry)
    return Party(
        ref=ref,
        kind=kind,
        name=LocalText(ru=entry.ru or None, kk=entry.kk or None, en=entry.en or None),
        code=entry.code if entry.code and ref == entry.code else None,
        country=entry.country or None,
    )
