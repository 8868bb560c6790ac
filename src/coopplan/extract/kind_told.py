"""Of which kind the document is that an article is about: what its signing and headline call it.

The rule: what the text's own signing calls the document beats the headline, and an exact name
beats «agreement», which any document may be called.
"""

from __future__ import annotations

import re

from coopplan.extract.en import signed_by
from coopplan.extract.en.past import is_understanding
from coopplan.extract.kinds import Document
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

_HOLDS = re.compile(
    r"\b(?:предусм|предполага|подразумева|включа|содерж|указан|закрепл|прописан|согласно|призван|"
    r"продл|"
    r"приня(?:ли|л|т[аоы]?)\b|одобр|утвержд|основан)",
    re.IGNORECASE,
)
"""What only a document that there is can do: «Соглашение … предусматривает …»."""


def described(told: list[Told], lang: Lang) -> AgreementKind | None:
    """Return the document that a Russian text says something of, though it tells of no signing.

    One that is to be drawn up, or «соглашение» as an understanding, is none.
    """
    if lang is not Lang.RU:
        return None
    return commonest([one for one in told if _HOLDS.search(one.span.text)], least=1)


_THE_MEMORANDUM = re.compile(r"The\s+(?:MoU|memorandum)\b", re.IGNORECASE)


def headed_kind(told: list[Told], lang: Lang) -> AgreementKind | None:
    """Return the headline's kind of document if the text bears it out, else the text's own.

    A headline often says «agreement» or «roadmap» of what the text then calls by its name.
    """
    head = first_kind([one for one in told if one.headline], lang)
    body = [one for one in told if not one.headline and not (head and one.aside)]
    if len(body) > 1 and first_kind(body[:1], lang) is AgreementKind.AGREEMENT:
        named = _THE_MEMORANDUM.match(body[1].span.text)
        if named and body[1].span.start - body[0].span.end < 3:
            return AgreementKind.MEMORANDUM
    if lang is not Lang.RU and first_kind(body, lang) is AgreementKind.AGREEMENT:
        exact = _exact_kind(body, lang)
        if exact is not None:
            return exact
    signed = {doc.kind for one in body for doc in one.documents if not doc.parent}
    if lang is Lang.EN and head is AgreementKind.AGREEMENT:
        return first_kind(body, lang) or head
    return head if head in signed or not signed else first_kind(body, lang) or head


_CALLED = re.compile(
    r"\b(?:known|called|titled|described)\s+as\s+(?:an?|the)\s+(?P<kind>[^,.;]{4,60}),\s+"
    r"(?:the|this)\s+(?:agreement|document)\b|"
    r"\bthe\s+agreement,\s+(?:\w+\s+)?(?:known|called|described)\s+as\s+(?:an?|"
    r"the)\s+(?P<other>[^,.;]{4,60})",
    re.IGNORECASE,
)


def called(told: list[Told]) -> AgreementKind | None:
    """Return what «Known as a memorandum, the agreement …» calls the document by its name."""
    for one in told:
        match = _CALLED.search(one.span.text)
        key = "kind" if match and match["kind"] else "other"
        start, end = match.span(key) if match else (0, 0)
        for doc in one.documents:
            if start <= doc.start - one.span.start < end:
                return doc.kind
    return None


_POINTED = re.compile(
    r"\b(?:the|this|that|their|both)\s+(?:(?:new|same|signed|latest|two)\s+)?$", re.I
)
_EXACT = (
    AgreementKind.MEMORANDUM,
    AgreementKind.PROTOCOL,
    AgreementKind.DECLARATION,
    AgreementKind.ROADMAP,
)


def pointed_at(told: list[Told], anchors: list[Told]) -> AgreementKind | None:
    """Return what an English text calls the «agreement» that was signed where it points back to it.

    «… signed a historic agreement. … The MoU provides …»: only where it so calls it in one way,
    and no «agreement» is named beside it as another document.
    """
    found: set[AgreementKind] = set()
    first = min((one.span.start for one in anchors), default=0)
    for one in told:
        if one.earlier or one.headline or one.span.start < first:
            continue
        for doc in one.documents:
            if doc.kind in _EXACT and not doc.plural and _POINTED.search(one.before(doc.start)):
                beside = [other for other in one.documents if other.kind is AgreementKind.AGREEMENT]
                if beside:
                    return None
                found.add(doc.kind)
    return found.pop() if len(found) == 1 else None


_PAPERS = re.compile(r"\b(?:papers|documents)\b")


def listed(told: list[Told], anchors: list[Told]) -> AgreementKind | None:
    """Return the first document that a text names behind «a package of papers has been signed»."""
    if not any(_PAPERS.search(one.span.text) for one in anchors):
        return None
    at = told.index(anchors[-1])
    following = (doc for one in told[at + 1 :] for doc in one.documents if not doc.parent)
    return next((doc.kind for doc in following), None)


def _exact_kind(body: list[Told], lang: Lang) -> AgreementKind | None:
    """Return what a later signing calls the «agreement» of the first, if it names who signed."""
    for one in body[1:]:
        doc = signed_document(one, lang)
        exact = doc is not None and doc.kind is not AgreementKind.AGREEMENT
        if doc is not None and exact and not doc.parent and not doc.plural and not one.aside:
            return doc.kind if one.people or len(one.named) > 1 else None
    return None


def first_kind(told: list[Told], lang: Lang) -> AgreementKind | None:
    found = [doc for one in told if (doc := signed_document(one, lang)) is not None]
    if lang is not Lang.RU:  # «a number of agreements … The memorandum of …»
        found.sort(key=lambda one: one.plural)
    return found[0].kind if found else None


def signed_document(told: Told, lang: Lang) -> Document | None:
    """Return the document that the verb of a sentence governs."""
    own = [one for one in told.documents if not one.parent] or told.documents
    if lang is Lang.EN:
        own = [one for one in own if not is_understanding(told, one)] or own
    if not own:
        return None
    if told.signed is None:
        return own[-1] if lang is Lang.KK else own[0]
    start, end = told.signed
    if lang is Lang.KK:
        before = [one for one in own if one.end <= end]
        return (before or own)[-1] if before else own[0]
    after = [one for one in own if one.start >= end and one.start - end < 200]
    before = [one for one in own if one.start < start]
    if lang is Lang.EN and signed_by.passive(told):
        first = (before or after or own)[0]
    else:
        first = (after or before or own)[0]
    return _in_brackets(told, first) or first


_OPENS = re.compile(r"[^()]*\(\W*")
_MAY_BE_ROADMAP = (AgreementKind.PLAN, AgreementKind.PROGRAMME)


def _in_brackets(told: Told, plan: Document) -> Document | None:
    """Return the road map that brackets call a plan: «план мероприятий («дорожная карта»)»."""
    if plan.kind not in _MAY_BE_ROADMAP:
        return None
    for one in told.documents:
        between = told.span.text[plan.end - told.span.start : max(0, one.start - told.span.start)]
        if one.kind is AgreementKind.ROADMAP and one.start > plan.end and _OPENS.fullmatch(between):
            return one
    return None


def own_kind(told: list[Told]) -> AgreementKind | None:
    """Return what a Russian text calls the document whose signing names only its parent there."""
    own = [
        doc
        for one in told
        if (one.signed or one.headline) and not one.earlier
        for doc in one.documents
        if not doc.parent and not doc.plural
    ]
    return own[0].kind if own else None


def also_agreement(told: list[Told]) -> bool:
    """Tell whether a Russian text that signs a «договор» calls it «соглашение», too.

    The first is what people say of any paper, the second what this one is called.
    """
    return any(
        doc.kind is AgreementKind.AGREEMENT and not doc.parent
        for one in told
        if not one.earlier
        for doc in one.documents
    )


def any_kind(told: list[Told]) -> AgreementKind | None:
    """Return the first kind that a text names at all, several of it too."""
    return next((doc.kind for one in told for doc in one.documents), None)


_OFTEN_MEANT_OTHERWISE = (AgreementKind.PLAN, AgreementKind.PROGRAMME)


_OF_MEASURES = re.compile(
    r"\s+(?:совместн\w+\s+)?(?:мероприят|действий|сотрудничеств)|\s+of\s+(?:measures|cooperation)|"
    r"\s+сотрудничества",
    re.IGNORECASE,
)


_FOR_YEARS = re.compile(
    r"(?:іс-шаралар|іс-қимыл|іс-әрекет|жылдарға\s+арналған|жылға\s+арналған|ынтымақтастық)"
    r"\s+(?:\S+\s+){0,2}$",
    re.IGNORECASE,
)
"""Before a Kazakh plan or programme of cooperation: «2026-2028 жылдарға арналған …»."""
_A_ROADMAP = re.compile(r"\s*\(\W*жол карта", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:туралы|жөніндегі|жөнінде|үкіметаралық|мемлекетаралық)\s+(?:\S+\s+){0,2}$", re.IGNORECASE
)


def only_understood(told: list[Told]) -> bool:
    """Tell whether a Kazakh text has «келісім» only once and for any understanding, no paper."""
    there = [
        _NAMED.search(one.before(doc.start)) is not None
        for one in told
        for doc in one.documents
        if doc.kind is AgreementKind.AGREEMENT
    ]
    return len(there) < 2 and not any(there)


def commonest(told: list[Told], least: int = 2) -> AgreementKind | None:
    counts: dict[AgreementKind, int] = {}
    named: set[AgreementKind] = set()
    for one in told:
        for doc in (doc for doc in one.documents if not doc.plural):
            if doc.kind is AgreementKind.PLAN and _A_ROADMAP.match(one.after(doc.end)):
                continue
            counts[doc.kind] = counts.get(doc.kind, 0) + (3 if one.headline else 1)
            if _OF_MEASURES.match(one.after(doc.end)) or _FOR_YEARS.search(one.before(doc.start)):
                named.add(doc.kind)
    own = AgreementKind.AGREEMENT
    best = max(counts, key=lambda kind: (counts[kind], kind is own), default=None)
    if best is None or (best in _OFTEN_MEANT_OTHERWISE and counts[best] < 2 and best not in named):
        return None
    if best is AgreementKind.PROGRAMME and counts[best] < 4 and best not in named:
        return None
    return best if counts[best] >= least else None


def between(kind: AgreementKind | None, sides: list[Mention], lang: Lang) -> AgreementKind | None:
    """Return the kind of a paper between given sides.

    A Russian «договор» is a treaty of states and places; where half of the sides are bodies it is
    an agreement.
    """
    bodies = sum(one.entry.kind not in "rcn" for one in sides)
    agreed = lang is Lang.RU and kind is AgreementKind.TREATY and 0 < len(sides) <= 2 * bodies
    return AgreementKind.AGREEMENT if agreed else kind
