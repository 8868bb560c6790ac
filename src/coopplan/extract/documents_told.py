"""Which document an article is about, and the sentences that tell of its signing.

The rule: the one of the headline, else the first one signed; what is told of another is not its.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract import kind_told, of_one_paper
from coopplan.extract.en import headlines as headlines_en
from coopplan.extract.en import intent as intent_en
from coopplan.extract.en import plan_of_years as plan_of_years_en
from coopplan.extract.en.past import is_of_then, is_only_wished, is_past, opens_with_signing
from coopplan.extract.en.signing_verbs import (
    CONCLUDED,
    NAMES,
    PUT_PEN,
    REACHED,
    SIGN,
    SIGNED,
    WHOSE,
)
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
        fresh = papers_kk.without_statements(papers_kk.without_decrees(fresh, told))
    if ahead and not _borne_out(ahead[0], bearing):
        fresh = []
    if lang is Lang.RU and not any(not one.earlier for one in anchors) and only_talked(told):
        fresh, told = [], [one for one in told if not one.earlier]
    if lang is Lang.EN:
        now, others = _of_now(fresh)
        lead = opens_with_signing(told)
        if lead is not None and not any(_same_sides(lead, one) for one in now):
            return Main(kind_told.first_kind([lead], lang), (lead,), planned=True)
        old = all(one.earlier for one in now)
        fresh = [] if old and any(map(_is_announced, told)) else now or fresh
        if (plan := plan_of_years_en.is_main(told, fresh)) is not None:
            return Main(plan, ())
    if lang is Lang.EN and fresh and all(is_past(one.span.text) for one in fresh):
        return Main(kind_told.commonest(told), ())
    if lang is Lang.EN and headlines_en.tells_of_what_comes(fresh, told):
        fresh = []
    if not fresh:
        return _to_come(told, lang)
    if lang is Lang.EN:
        fresh = _with_what_it_means(fresh, told)
    kind = _kind(told, of_one_paper.without_more(fresh), lang)
    kept, further = of_one_paper.of_one(fresh, told, kind, lang)
    return Main(kind, tuple(kept), others=(*others, *further))


def _of_now(fresh: list[Told]) -> tuple[list[Told], list[Told]]:
    """Return the English sentences of the signing now, and those of another behind the first."""
    now = [one for one in fresh if not is_past(one.span.text)]
    first = next((one for one in now if not is_of_then(one.span.text)), None)
    behind = now[now.index(first) :] if first is not None else []
    then = [one for one in behind if is_of_then(one.span.text)]
    return [one for one in now if one not in then], then


def _kind(told: list[Told], fresh: list[Told], lang: Lang) -> AgreementKind | None:
    """Return the kind of the document whose signing some sentences tell of."""
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
    return kind


def _to_come(told: list[Told], lang: Lang) -> Main:
    """Return the document whose signing a text only announces, else the one that it is about."""
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
        kind = kind_told.commonest(there, least=2 if lang is Lang.RU else 1) or kind_told.described(
            told, lang
        )
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


_IT = re.compile(
    rf"\b(?:{SIGNED}|{CONCLUDED}|{REACHED}|put\b.*\bto)\s+it\b|^It\s|"
    rf"^(?:They|These|Both)\s+(?:were|have\s+been)\s+(?:{SIGNED}|{CONCLUDED})\b"
)


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
