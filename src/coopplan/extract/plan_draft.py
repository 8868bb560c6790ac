"""A reviewed draft as a plan, ready to be written as a plan file and imported.

The article is the source of everything in it: each measure bears one statement in the publisher's
name, with its quote, and what it reckons is words beside the measures. What a plan has no field for
(notes, a signatory without a party) goes into the agreement's notes: nothing is lost in silence.
A measure's key is made of the article and the words that tell of it, so that one key is never that
of two promises, whenever they were drafted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from coopplan.extract.draft import Draft, DraftFigure, DraftMeasure, NoteCode
from coopplan.extract.html_text import readable
from coopplan.extract.plan_parties import party_of
from coopplan.model.agreement import Agreement, Signatory, Signing
from coopplan.model.codes import (
    AgreementKind,
    DeadlineKnown,
    Scope,
    StatementKind,
    Tier,
    VoiceLevel,
)
from coopplan.model.frozen import frozen
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.moment import Moment
from coopplan.model.party import Party, Voice
from coopplan.model.plan import DraftOf, Known, Plan, PlanDraft
from coopplan.model.source import Citation, Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText, short_hash


@frozen
class Publication:
    """Where the article appeared: who published it, on which day, at which address.

    ``origin`` is whose text it repeats, None where it is the publisher's own.
    """

    publisher: str
    published: date
    address: str | None = None
    sha256: str | None = None
    origin: str | None = None


def plan_of(
    draft: Draft,
    publication: Publication,
    ref: str,
    linked: Sequence[Party | None],
    said: Mapping[NoteCode, str],
) -> Plan:
    """Return a draft as a plan of a document of its own; ``ref`` is the agreement's.

    ``linked`` are parties of the register to take for the draft's, in its order; None for none.
    ``said`` tells each code of a note in words of the article's language.
    """
    lang = draft.lang
    known = [*linked, *(None for _ in draft.sides[len(linked) :])]
    sides = [one or party_of(side) for side, one in zip(draft.sides, known, strict=True)]
    parties = {one.ref: one for one in sides}
    side = dict(zip(draft.parties, (one.ref for one in sides), strict=True))
    source = source_of(draft, publication)
    voice = voice_of(publication, lang)
    keys = measure_keys(draft, source)
    measures = tuple(
        measure_of(one, ref, number, key, lang)
        for number, (one, key) in enumerate(zip(draft.measures, keys, strict=True), start=1)
    )
    statements = tuple(
        statement_of(one, measure.ref, 1, publication, voice, source, lang)
        for measure, one in zip(measures, draft.measures, strict=True)
    )
    figures = tuple(
        context_of(one, ref, number, publication, voice, source, lang)
        for number, one in enumerate(draft.figures, start=1)
    )
    return Plan(
        agreement=_agreement(draft, ref, tuple(parties), side, source.key, said),
        known=Known(0, ""),
        parties=parties,
        voices={voice.ref: voice},
        sources={source.key: source},
        measures=measures,
        statements=(*statements, *figures),
        draft=PlanDraft(DraftOf.DOCUMENT),
    )


def measure_keys(draft: Draft, source: Source) -> list[str]:
    """Return the keys of a draft's measures: the article's, and of the words of each its hash.

    Measures of other documents in the article have other keys; of two with the same words the
    second's title tells them apart.
    """
    keys: list[str] = []
    document = draft.document if draft.document > 1 else ""
    for one in draft.measures:
        told = f"{document}{readable(one.quote)}"
        key = f"{source.key}-{short_hash(told)}"
        repeat = 1
        while key in keys:
            key = f"{source.key}-{short_hash(f'{told}{one.title}{repeat}')}"
            repeat += 1
        keys.append(key)
    return keys


def measure_of(one: DraftMeasure, agreement: str, number: int, key: str, lang: Lang) -> Measure:
    """Return a measure of the draft as one of an agreement; when it is due is not known."""
    return Measure(
        ref=f"{agreement}/{number}",
        number=number,
        key=key,
        title=text_in(one.title, lang),
        sector=one.sector,
        deadlines=(DeadlineVersion(DeadlineKnown.NOT_KNOWN),),
    )


def statement_of(
    one: DraftMeasure,
    measure: str,
    number: int,
    publication: Publication,
    voice: Voice,
    source: Source,
    lang: Lang,
) -> Statement:
    """Return what the article says of a measure, in the publisher's name, and what it promises."""
    quote = readable(one.promise.quote if one.promise is not None else one.quote)
    return Statement(
        ref=f"{measure}#{number}",
        number=number,
        entry=0,
        agreement=measure.partition("/")[0],
        measure=measure,
        kind=StatementKind.SAID,
        scope=Scope.MEASURE,
        said_on=Moment.of_day(publication.published),
        voice=voice.ref,
        status=one.status,
        done_of=one.done_of,
        promise=one.promise.promise if one.promise is not None else None,
        text=text_in(quote, lang),
        citations=(Citation(source.ref, quote),),
        published=publication.published,
    )


def context_of(
    figure: DraftFigure,
    agreement: str,
    number: int,
    publication: Publication,
    voice: Voice,
    source: Source,
    lang: Lang,
) -> Statement:
    """Return what the article reckons as words beside the measures of a known agreement."""
    quote = readable(figure.quote)
    return Statement(
        ref=f"{agreement}#{number}",
        number=number,
        entry=0,
        agreement=agreement,
        measure=None,
        kind=StatementKind.SAID,
        scope=Scope.CONTEXT,
        said_on=Moment.of_day(publication.published),
        voice=voice.ref,
        text=text_in(f"{figure.subject}: {quote}" if figure.subject else quote, lang),
        citations=(Citation(source.ref, quote),),
        published=publication.published,
    )


def _agreement(
    draft: Draft,
    ref: str,
    parties: tuple[str, ...],
    side: dict[str, str],
    source: str,
    said: Mapping[NoteCode, str],
) -> Agreement:
    lang = draft.lang
    signed = [one for one in draft.signatories if one.party in side]
    sideless = [
        f"{one.name}, {one.office or '?'}" for one in draft.signatories if one.party not in side
    ]
    return Agreement(
        ref=ref,
        kind=draft.kind or AgreementKind.AGREEMENT,
        title=text_in(draft.title, lang),
        parties=parties,
        signatories=tuple(
            Signatory(
                text_in(one.name, lang), text_in(one.office or "", lang), side[one.party or ""]
            )
            for one in signed
        ),
        signing=Signing(
            on=Moment.of_day(draft.signed_on) if draft.signed_on else None,
            at=text_in(draft.signed_at or "", lang),
            sources=(source,) if draft.signed_on or draft.signed_at else (),
        ),
        period=period_of(draft),
        langs=(lang,),
        notes=(*notes_of(draft, said), *(text_in(" ".join(one.split()), lang) for one in sideless)),
    )


def notes_of(draft: Draft, said: Mapping[NoteCode, str]) -> tuple[LocalText, ...]:
    """Return the notes of a draft, each with the words that it is about."""
    told = (f"{said[one.code]}: «{readable(one.words)}»" for one in draft.notes)
    return tuple(text_in(" ".join(note.split()), draft.lang) for note in told)


def period_of(draft: Draft) -> Moment | None:
    """Return the period of a draft, in whole years where it is of whole years."""
    if draft.period is None:
        return None
    first, last = draft.period
    if first is not None and last is not None:
        whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
        years = f"{first.year}/{last.year}" if last.year > first.year else f"{first.year}"
        return Moment.parse(years) if whole else Moment.of_span(first, last)
    return Moment.parse(f"{first or '..'}/{last or '..'}")


def text_in(words: str, lang: Lang) -> LocalText:
    """Return words as a text in their language."""
    match lang:
        case Lang.RU:
            return LocalText(ru=words or None)
        case Lang.KK:
            return LocalText(kk=words or None)
        case Lang.EN:
            return LocalText(en=words or None)


def source_of(draft: Draft, publication: Publication) -> Source:
    """Return the article as a source; its key is the same whenever it is drafted."""
    told = f"{publication.publisher}{publication.published}{draft.title}{publication.address}"
    return Source(
        ref=f"article-{short_hash(told)}",
        key=f"article-{short_hash(told)}",
        publisher=publication.publisher,
        address=publication.address,
        title=text_in(draft.title, draft.lang),
        published=Moment.of_day(publication.published),
        lang=draft.lang.value,
        tier=Tier.MEDIA,
        origin=publication.origin,
        sha256=publication.sha256,
    )


def voice_of(publication: Publication, lang: Lang) -> Voice:
    """The publisher stands in where the text is not taken apart by who said what."""
    slug = re.sub(r"[^a-z0-9]+", "-", publication.publisher.lower()).strip("-")
    ref = slug if len(slug) > 2 else f"press-{short_hash(publication.publisher)}"
    return Voice(ref, text_in(publication.publisher, lang), VoiceLevel.PUBLISHER)
