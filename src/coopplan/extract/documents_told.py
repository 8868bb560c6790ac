"""Which document an article is about, and the sentences that tell of its signing.

The rule: the one of the headline, else the first one signed; what is told of another is not its.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract import kind_told
from coopplan.extract.en import another_paper as another_paper_en
from coopplan.extract.en import intent as intent_en
from coopplan.extract.en import plan_of_years as plan_of_years_en
from coopplan.extract.en.past import is_of_then, is_only_wished, is_past, opens_with_signing
from coopplan.extract.en.signing_verbs import (
    BEARS_NAMES,
    CONCLUDED,
    NAMES,
    PUT_PEN,
    REACHED,
    SIGN,
    SIGNED,
    WHOSE,
)
from coopplan.extract.kinds import Document
from coopplan.extract.kk import papers as papers_kk
from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang


@frozen
class Main:
    """A document that an article tells of, and the sentences that tell of its signing.

    ``planned``: the text only announces a signing; then ``anchors`` are those sentences.
    ``earlier``: it was signed before the one that the article is about. ``others`` are the
    sentences of an English text that tell of the signing of another one.
    """

    kind: AgreementKind | None
    anchors: tuple[Told, ...]
    planned: bool = False
    earlier: bool = False
    others: tuple[Told, ...] = ()


_SEVERAL = re.compile(
    r"\b(?:ряд|несколько|серию|пакет)\s+(?:\S+\s+){0,3}(?:соглашени|документ|меморандум)|"
    r"\b(?:several|a number of|series of)\s+(?:\S+\s+){0,3}(?:agreement|document|memorand)|"
    r"бірқатар (?:\S+ )?(?:құжат|келісім|меморандум)",
    re.IGNORECASE,
)


def main_document(told: list[Told], lang: Lang) -> Main:
    """Return the article's main document: the one of the headline, else the first one signed."""
    main = _main(told, lang)
    signed = sorted((one for one in main.anchors if one.documents), key=lambda one: one.headline)
    about = signed[:1] or told
    if lang is Lang.EN and intent_en.is_letter(main.kind, about):
        return replace(main, kind=None)
    return main


def _main(told: list[Told], lang: Lang) -> Main:
    """Return the main document, a letter of intent as a memorandum."""
    anchors = [one for one in told if one.anchor]
    fresh = [one for one in anchors if not one.earlier] or anchors
    others: list[Told] = []
    ahead = [one for one in told if one.headline and one.future and one.document]
    bearing = [one for one in fresh if lang is not Lang.RU or not one.earlier]
    if lang is Lang.KK:
        fresh = papers_kk.without_decrees(fresh, told)
    if ahead and not _borne_out(ahead[0], bearing):
        fresh = []
    if lang is Lang.RU and not any(not one.earlier for one in anchors) and only_talked(told):
        fresh, told = [], [one for one in told if not one.earlier]
    if lang is Lang.EN:
        now = [one for one in fresh if not is_past(one.span.text)]
        first = next((one for one in now if not is_of_then(one.span.text)), None)
        others = now[now.index(first) :] if first is not None else []
        others = [one for one in others if is_of_then(one.span.text)]
        now = [one for one in now if one not in others]
        old = all(one.earlier for one in now)
        lead = opens_with_signing(told)
        if lead is not None and not any(_same_sides(lead, one) for one in now):
            return Main(kind_told.first_kind([lead], lang), (lead,), planned=True)
        fresh = [] if old and any(map(_is_announced, told)) else now or fresh
        if (plan := plan_of_years_en.is_main(told, fresh)) is not None:
            return Main(plan, ())
    if lang is Lang.EN and fresh and all(is_past(one.span.text) for one in fresh):
        return Main(kind_told.commonest(told), ())
    if not fresh:
        coming = [
            one
            for one in told
            if one.future
            and (
                one.document
                or _TO_SIGN.search(one.span.text)
                or (lang is Lang.EN and _TO_PUT.search(one.span.text))
            )
        ]
        if lang is Lang.EN:
            coming = [one for one in coming if not is_past(one.span.text)]
            coming = [one for one in coming if not one.aside] or coming
        if not coming:
            there = [one for one in told if not is_only_wished(one)] if lang is Lang.EN else told
            if lang is Lang.KK:
                there = [one for one in told if not papers_kk.recalled(one)]
            kind = kind_told.commonest(
                there, least=2 if lang is Lang.RU else 1
            ) or kind_told.described(told, lang)
            if kind is AgreementKind.AGREEMENT and lang is Lang.EN:
                kind = kind_told.pointed_at(told, []) or kind
            if lang is Lang.KK and kind is AgreementKind.AGREEMENT:
                kind = None if kind_told.only_understood(told) else kind
            return Main(kind, (), planned=False)
        return Main(
            kind_told.first_kind(coming, lang)
            or kind_told.commonest(told, least=1 if lang is Lang.KK else 2)
            or (kind_told.any_kind(told) if lang is Lang.RU else None)
            or (AgreementKind.AGREEMENT if lang is Lang.EN else None),
            tuple(coming),
            planned=True,
        )
    if lang is Lang.EN:
        fresh = _with_what_it_means(fresh, told)
    definite = [one for one in fresh if not _SEVERAL.search(one.span.text)]
    kind = (
        kind_told.headed_kind(definite, lang)
        or kind_told.first_kind(fresh, lang)
        or (kind_told.listed(told, fresh) if lang is Lang.EN else None)
        or kind_told.commonest(told, least=1)
    )
    parents = [one for one in fresh if one.documents and all(doc.parent for doc in one.documents)]
    first = next((one for one in fresh if not one.headline), None)
    if lang is Lang.RU and first in parents:
        kind = kind_told.own_kind(told) or kind
    if lang is Lang.RU and (called := _of_several(definite, lang)) is not None:
        kind = called
    if lang is Lang.RU and kind is AgreementKind.TREATY and kind_told.also_agreement(told):
        kind = AgreementKind.AGREEMENT
    if lang is Lang.EN and kind in (None, AgreementKind.AGREEMENT):
        kind = kind_told.called(told) or kind_told.pointed_at(told, fresh)
        kind = kind or AgreementKind.AGREEMENT
    kept: list[Told] = []
    left: list[Told] = []
    for one in fresh:
        own = {doc.kind for doc in one.documents if not doc.parent}
        if (
            lang is Lang.RU
            and kept
            and (_speaks_of_kept(one, kept) or _IT_SIGNED.search(one.span.text))
        ):
            own = set()
        if lang is Lang.EN and kept and _IT_WAS.search(one.span.text):
            own = set()
        if one.aside and not all(each.headline for each in kept):
            left.append(one)
            continue
        if _like_it(one, kept):
            continue
        if lang is Lang.EN and (
            another_paper_en.is_another(one, kept) or another_paper_en.goes_on(one, told, left)
        ):
            left.append(one)
            others.append(one)
            continue
        if (
            kept
            and own
            and kind not in own
            and not (lang is Lang.EN and _THE_DOCUMENT.search(one.span.text))
            and (
                not _same_event(one, own)
                or (any(other.people for other in kept) and not _points_back(one))
            )
        ):
            left.append(one)
            continue
        kept.append(one)
    return Main(kind, tuple(kept), planned=False, others=tuple(others))


_AGREEMENTS = re.compile(
    r"\b(?:подписал|заключил)[аи]?\s+(?:(?:на|в)\s+\S+\s+)?соглашения\b", re.IGNORECASE
)
"""The accusative of many, whose form is also the genitive of one."""


def _of_several(anchors: list[Told], lang: Lang) -> AgreementKind | None:
    """Return the kind of the first paper of a text whose headline tells of several, if it does."""
    headed = [one for one in anchors if one.headline]
    told = [doc for one in headed for doc in one.documents]
    plural = all(_AGREEMENTS.search(one.span.text) for one in headed)
    if not told or not (plural or all(doc.plural for doc in told)):
        return None
    single = (
        one
        for one in anchors
        if not one.headline and any(not (doc.plural or doc.parent) for doc in one.documents)
    )
    first = next(single, None)
    return kind_told.first_kind([first], lang) if first is not None else None


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


_IT_WAS = re.compile(rf"\bit\s+was\s+(?:\w+ly\s+)?(?:{SIGNED}|{CONCLUDED})\b", re.I)
"""So does an English «it», whatever «Secretary for … Programs» sounds like."""
_TALKS = re.compile(
    r"\b(?:встретил|встреч[аеуи]\b|переговор|бесед|обсудил|обсужд|собеседник|визит|принял\b|"
    r"visit(?:s|ed|ing|ors?)?\b|met\s+with\b|meetings?\b|talks\b|delegation\b)",
    re.IGNORECASE,
)


def only_talked(told: list[Told]) -> bool:
    """Tell whether an article is about talks, and its headline about no document."""
    if any(one.headline and one.document for one in told):
        return False
    return any(_TALKS.search(one.span.text) for one in told)


_THE_DOCUMENT = re.compile(
    r"\b(?:the|this)\s+(?:document|paper|text|pact|deal|accord)\s+(?:(?:was|has\s+been)\s+"
    rf"{SIGNED}|{BEARS_NAMES})\b",
    re.IGNORECASE,
)
"""What points back to the document told of, whatever else the sentence signs."""
_IT = re.compile(rf"\b(?:{SIGNED}|{CONCLUDED}|{REACHED}|put\b.*\bto)\s+it\b|^It\s")


def _with_what_it_means(kept: list[Told], told: list[Told]) -> list[Told]:
    """Add before «they signed it» the sentence that names the document, and often its sides."""
    result: list[Told] = []
    for one in kept:
        at = told.index(one)
        before = told[at - 1] if at else None
        points = _IT.search(one.span.text) and not one.documents
        if before is not None and points and before.document and not before.headline:
            result += [before] if before not in kept else []
        result.append(one)
    return result


def _same_sides(one: Told, other: Told) -> bool:
    """Tell whether two sentences name two sides in common, or the other names none."""
    there = {side.entry for side in other.named}
    return not there or len(there & {side.entry for side in one.named}) > 1


def _is_announced(told: Told) -> bool:
    """Tell whether a sentence announces the signing of a document."""
    return told.future and told.document and not told.earlier


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


_TO_SIGN = re.compile(r"\bподписани\w+\s+(?:[а-яё]+\s+){0,2}между\b", re.IGNORECASE)


_TO_PUT = re.compile(
    rf"\b(?:will|to)\s+(?:{PUT_PEN}\s+paper|put\s+{WHOSE}\s+{NAMES}\s+to)|"
    rf"\b(?:will|to)\s+{SIGN}\s+it\b"
)
"""The paper that is to be signed so is the one told of before."""


def _borne_out(ahead: Told, fresh: list[Told]) -> bool:
    """Tell whether the text signs what its headline only announces («to sign a roadmap»)."""
    kinds_ahead = {doc.kind for doc in ahead.documents}
    return any(doc.kind in kinds_ahead and not doc.plural for one in fresh for doc in one.documents)


def _same_event(told: Told, own: set[AgreementKind]) -> bool:
    """«Меморандум … Соглашение подписали …»: one document under two names in short texts."""
    return own <= {AgreementKind.AGREEMENT} and not told.aside


def _points_back(told: Told) -> bool:
    """Tell whether «the agreement» that a sentence signs is the one told of already."""
    return all(named_before(told, doc) for doc in told.documents)


def named_before(told: Told, doc: Document) -> bool:
    """Tell whether «the agreement» only points back to the one that the article is about."""
    return re.search(r"\b(?:the|this)\s+$", told.before(doc.start), re.IGNORECASE) is not None
