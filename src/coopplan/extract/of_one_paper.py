"""Which signings of an article are of the document that it is about, and which of another one.

The rule: the first is its own; a later one is, too, unless it is of another kind, turns to
something else or is told as of one more paper. What points back is of the one told of before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en import another_paper as another_paper_en
from coopplan.extract.en.signing_verbs import BEARS_NAMES, CONCLUDED, SIGNED
from coopplan.extract.gazetteer import short
from coopplan.extract.kinds import Document
from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang


def of_one(
    fresh: list[Told], told: list[Told], kind: AgreementKind | None, lang: Lang
) -> tuple[list[Told], list[Told]]:
    """Return the sentences that sign the document of a kind, and the English ones of a further one.

    ``fresh`` are the sentences of the article that tell of a signing, in order.
    """
    kept: list[Told] = []
    left: list[Told] = []
    further: list[Told] = []
    for one in fresh:
        if one.aside and not all(each.headline for each in kept):
            left.append(one)
        elif _like_it(one, kept):
            continue
        elif lang is Lang.EN and (
            another_paper_en.is_another(one, kept) or another_paper_en.goes_on(one, told, left)
        ):
            left.append(one)
            further.append(one)
        elif kept and (is_one_more(one, kept) or _is_of_another_kind(one, kept, kind, lang)):
            left.append(one)
        else:
            kept.append(one)
    return kept, further


_SAME_DAY = re.compile(
    r"^\W*(?:в\s+(?:тот|этот)\s+же\s+(?:самый\s+)?день|тогда\s+же|в\s+тот\s+день|"
    r"(?:сол|осы|дәл\s+сол)\s+күні|"
    r"(?:(?:also\s+)?on\s+)?the\s+(?:very\s+)?same\s+(?:day|afternoon|evening|occasion))(?!\w)",
    re.IGNORECASE,
)


_ALSO = re.compile(
    r"\balso\b|\b(?:также|тоже)\b|(?<!\w)(?:мен|пен|бен)\s.*\s(?:де|да)(?!\w)", re.IGNORECASE
)


def without_more(fresh: list[Told]) -> list[Told]:
    """Return signings without those of one more paper than those before them sign."""
    return [one for at, one in enumerate(fresh) if not at or not is_one_more(one, fresh[:at])]


def is_one_more(one: Told, kept: Sequence[Told]) -> bool:
    """Tell whether a sentence signs a paper of other sides, beside those kept.

    «В тот же день А и В подписали меморандум» behind «А и Б подписали соглашение»; what says that
    somebody signed, too, is of wholly other sides.
    """
    papers = [doc for doc in one.documents if not doc.parent]
    if not papers or all(named_before(one, doc) for doc in papers):
        return False
    there = {short(side.name) for each in kept for side in each.named}
    sides = {short(side.name) for side in one.named}
    if len(there) < 2 or len(sides) < 2:
        return False
    if _SAME_DAY.match(one.span.text):
        return not sides <= there
    return _ALSO.search(one.span.text) is not None and not sides & there


def _is_of_another_kind(
    one: Told, kept: list[Told], kind: AgreementKind | None, lang: Lang
) -> bool:
    """Tell whether a later signing is of a document of another kind than that of those kept."""
    own = {doc.kind for doc in one.documents if not doc.parent}
    if not own or kind in own or _points_to_kept(one, kept, lang):
        return False
    if not _same_event(one, own):
        return True
    return any(other.people for other in kept) and not _points_back(one)


def _points_to_kept(one: Told, kept: list[Told], lang: Lang) -> bool:
    """Tell whether a sentence says in so many words that it signs the document told of before."""
    text = one.span.text
    if lang is Lang.RU:
        return _speaks_of_kept(one, kept) or _IT_SIGNED.search(text) is not None
    return lang is Lang.EN and bool(_IT_WAS.search(text) or _THE_DOCUMENT.search(text))


def _speaks_of_kept(told: Told, kept: list[Told]) -> bool:
    """Tell whether «документ подписали» means what a kept sentence names, by any of its names."""
    start = min((doc.start for doc in told.documents), default=told.span.start)
    return any(one.span.start <= start < one.span.end for one in kept if one is not told)


_IT_SIGNED = re.compile(
    r"(?:\bдокумент|^\W*(?:его|е[её]))\s+(?:[^,.;:()]{0,40},?\s+){0,3}?(?:подписа|заключи|скрепи)\w+|"
    r"^\W*(?:подписа|заключи|скрепи)\w+\s+(?:документ|его|е[её])\b",
    re.IGNORECASE,
)
"""What signs the paper told of before, whatever else the sentence names."""
_IT_WAS = re.compile(
    rf"\bit\s+was\s+(?:\w+ly\s+)?(?:{SIGNED}|{CONCLUDED})\b|\b(?:{SIGNED}|{CONCLUDED})\s+it\b", re.I
)
"""So does an English «it», whatever «Secretary for … Programs» sounds like."""
_THE_DOCUMENT = re.compile(
    r"\b(?:the|this)\s+(?:document|paper|text|pact|deal|accord)\s+(?:(?:was|has\s+been)\s+"
    rf"{SIGNED}|{BEARS_NAMES})\b",
    re.IGNORECASE,
)
"""What points back to the document told of, whatever else the sentence signs."""
_ALIKE = re.compile(
    r"^\W*(?:Соответствующ|Аналогичн|Подобн|Тако(?:е|й) же)\w*\s+"
    r"(?:соглашени|документ|меморандум|договор|протокол|план)",
    re.IGNORECASE,
)


def _like_it(told: Told, kept: list[Told]) -> bool:
    """Tell whether a sentence tells of another paper like the one signed: with other sides."""
    if not _ALIKE.match(told.span.text):
        return False
    sides = {place.entry for one in kept for place in one.places}
    if len(sides) > 1 and told.places and not any(each.entry in sides for each in told.places):
        return True
    there = {person.key for one in kept for person in one.people}
    return len(there) > 1 and any(person.key not in there for person in told.people)


def _same_event(told: Told, own: set[AgreementKind]) -> bool:
    """«Меморандум … Соглашение подписали …»: one document under two names in short texts."""
    return own <= {AgreementKind.AGREEMENT} and not told.aside


def _points_back(told: Told) -> bool:
    """Tell whether «the agreement» that a sentence signs is the one told of already."""
    return all(named_before(told, doc) for doc in told.documents)


def named_before(told: Told, doc: Document) -> bool:
    """Tell whether «the agreement» only points back to the one that the article is about."""
    return re.search(r"\b(?:the|this)\s+$", told.before(doc.start), re.IGNORECASE) is not None
