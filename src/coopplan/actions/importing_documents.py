"""Whether a plan file speaks of the document that the register has under the same ref.

The rule: an agreement of the register never becomes another document. A draft of a document of its
own changes only the agreement that was made from it, an addition only one that is there; any other
file is refused where nothing in it tells that it is the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from coopplan.errors import AnotherDocument, UnknownRef
from coopplan.model.agreement import Agreement
from coopplan.model.likeness import Likeness
from coopplan.model.plan import DraftOf, Plan
from coopplan.model.text import Lang, LocalText, fold
from coopplan.store import refs
from coopplan.store.writer import Writer

ALIKE = 0.5
"""From how alike two titles are taken for those of one document, where no measures tell."""


def refuse_another(w: Writer, told: Plan, stored: Plan | None, keys: Mapping[str, str]) -> None:
    """Refuse a plan that is another document than the one under its ref.

    ``keys`` are those of its measures here. Raises AnotherDocument, and UnknownRef where what an
    addition is to is not here.
    """
    ref = told.agreement.ref
    draft = told.draft
    if draft is not None and draft.of is DraftOf.ADDITION:
        if stored is None:
            near = refs.near(w.reader, ref, "agreement", w.known)
            raise UnknownRef(ref=ref, kind="agreement", near=near)
        _refuse_unknown(stored, draft.known, keys)
        return
    if stored is None:
        return
    here = {one.key for one in stored.measures}
    shared = any(key in here for key in keys.values())
    if draft is not None:
        same = shared or (not told.measures and _same_head(told.agreement, stored.agreement))
    else:
        same = shared or _may_be(told, stored)
    if not same:
        raise AnotherDocument(ref=ref, told=_named(told.agreement), there=_named(stored.agreement))


def _refuse_unknown(stored: Plan, known: Collection[str], keys: Mapping[str, str]) -> None:
    """Refuse an addition to a measure that is not here, by the key that the file tells."""
    here = {one.key for one in stored.measures}
    for key in known:
        if keys.get(key) not in here:
            raise UnknownRef(ref=key, kind="measure", near=())


def _may_be(told: Plan, stored: Plan) -> bool:
    """Whether a file without a measure of an agreement may be of it nevertheless."""
    if not stored.measures and not stored.statements:
        return True  # Nothing was recorded of it yet but that it is there.
    one, other = told.agreement, stored.agreement
    if one.registration_no and one.registration_no == other.registration_no:
        return True
    if one.kind is other.kind and _same(one.title, other.title):
        return True
    both = bool(told.measures and stored.measures)
    return not both and Likeness(()).of(one.title, other.title) >= ALIKE


def _same_head(one: Agreement, other: Agreement) -> bool:
    sides = set(one.parties) == set(other.parties)
    return one.kind is other.kind and sides and _same(one.title, other.title)


def _same(one: LocalText, other: LocalText) -> bool:
    """Whether two titles are the same words in a language in which both are told."""
    both = [(one.get(lang), other.get(lang)) for lang in Lang]
    return any(fold(a) == fold(b) for a, b in both if a and b)


def _named(agreement: Agreement) -> str:
    said = agreement.title.wording(agreement.langs[0])
    return said.text if said else agreement.ref
