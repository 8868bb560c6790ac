"""A reviewed draft as a plan, ready to be written as a plan file and imported.

The article is the source of everything in it: each measure bears one statement in the publisher's
name, with its quote. What a plan has no field for (figures, notes, a signatory without a party)
goes into the agreement's notes: nothing is lost in silence.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from coopplan.extract.draft import Draft, DraftMeasure, NoteCode
from coopplan.extract.gazetteer import Entry, entries
from coopplan.extract.measures import gist
from coopplan.model.agreement import Agreement, Signatory, Signing
from coopplan.model.codes import (
    AgreementKind,
    DeadlineKnown,
    PartyKind,
    Scope,
    StatementKind,
    Tier,
    VoiceLevel,
)
from coopplan.model.frozen import frozen
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.moment import Moment
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Known, Plan
from coopplan.model.source import Citation, Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText


@frozen
class Publication:
    """Where the article appeared: who published it, on which day, at which address."""

    publisher: str
    published: date
    address: str | None = None
    sha256: str | None = None


def plan_of(
    draft: Draft,
    publication: Publication,
    ref: str | None,
    linked: Sequence[Party | None],
    said: Mapping[NoteCode, str],
) -> Plan:
    """Return a draft as a plan; ``ref`` is the agreement's, made of its parties where not given.

    ``linked`` are parties of the register to take for the draft's, in its order; None for none.
    ``said`` tells each code of a note in words of the article's language.
    """
    lang = draft.lang
    ref = ref or _ref(draft, publication)
    known = [*linked, *(None for _ in draft.sides[len(linked) :])]
    sides = [one or _party(side) for side, one in zip(draft.sides, known, strict=True)]
    parties = {one.ref: one for one in sides}
    side = dict(zip(draft.parties, (one.ref for one in sides), strict=True))
    source = _source(draft, publication)
    voice = _voice(publication, lang)
    measures = tuple(
        _measure(one, ref, number, f"m{number}", lang)
        for number, one in enumerate(draft.measures, start=1)
    )
    statements = tuple(
        _statement(one, measure.ref, 1, publication, voice, source, lang)
        for measure, one in zip(measures, draft.measures, strict=True)
    )
    return Plan(
        agreement=_agreement(draft, ref, tuple(parties), side, source.key, said),
        known=Known(0, ""),
        parties=parties,
        voices={voice.ref: voice},
        sources={source.key: source},
        measures=measures,
        statements=statements,
    )


def extended(
    plan: Plan, draft: Draft, publication: Publication, chosen: Sequence[str | None]
) -> Plan:
    """Return a known agreement with what the article says of its measures added to it.

    ``chosen`` has, for each measure of the draft, the ref of the measure it speaks about, or None
    for one that the register does not have yet. Nothing that is recorded changes.
    """
    lang, ref = draft.lang, plan.agreement.ref
    source, voice = _source_of(plan, draft, publication), _voice(publication, lang)
    measures = list(plan.measures)
    statements = list(plan.statements)
    for one, known in zip(draft.measures, chosen, strict=True):
        if known is None:
            number = max((measure.number for measure in measures), default=0) + 1
            new = _measure(one, ref, number, f"{source.key}-{number}", lang)
            measures.append(new)
            known = new.ref
        told = [each.number for each in statements if each.measure == known]
        number = max(told, default=0) + 1
        statements.append(_statement(one, known, number, publication, voice, source, lang))
    return replace(
        plan,
        voices={**plan.voices, voice.ref: plan.voices.get(voice.ref, voice)},
        sources={**plan.sources, source.ref: source},
        measures=tuple(measures),
        statements=tuple(statements),
    )


def _source_of(plan: Plan, draft: Draft, publication: Publication) -> Source:
    """Return the plan's own source for the article's address, else a new one."""
    same = (one for one in plan.sources.values() if one.address == publication.address)
    known = next(same, None) if publication.address else None
    return known or _source(draft, publication)


def nearest(plan: Plan, one: DraftMeasure) -> Measure | None:
    """Return the measure of a plan whose title shares most of its words with a quote, if any."""
    told = gist(f"{one.title} {one.quote}")
    best, most = None, 0.0
    for measure in plan.measures:
        for title in (measure.title.ru, measure.title.kk, measure.title.en):
            words = gist(title or "")
            share = len(words & told) / len(words) if words else 0.0
            if share > most:
                best, most = measure, share
    return best if most >= 0.5 else None


def _measure(one: DraftMeasure, agreement: str, number: int, key: str, lang: Lang) -> Measure:
    return Measure(
        ref=f"{agreement}/{number}",
        number=number,
        key=key,
        title=_text(one.title, lang),
        sector=one.sector,
        deadlines=(DeadlineVersion(DeadlineKnown.NOT_KNOWN),),
    )


def _statement(
    one: DraftMeasure,
    measure: str,
    number: int,
    publication: Publication,
    voice: Voice,
    source: Source,
    lang: Lang,
) -> Statement:
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
        text=_text(_bare(one.quote), lang),
        citations=(Citation(source.ref, _bare(one.quote)),),
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
    notes = [f"{said[one.code]}: «{one.words}»" for one in draft.notes]
    notes += [
        f"{one.name}, {one.office or '?'}" for one in draft.signatories if one.party not in side
    ]
    notes += [f"{one.value} {one.unit}, {one.subject}: {one.quote}" for one in draft.figures]
    return Agreement(
        ref=ref,
        kind=draft.kind or AgreementKind.AGREEMENT,
        title=_text(draft.title, lang),
        parties=parties,
        signatories=tuple(
            Signatory(_text(one.name, lang), _text(one.office or "", lang), side[one.party or ""])
            for one in signed
        ),
        signing=Signing(
            on=Moment.of_day(draft.signed_on) if draft.signed_on else None,
            at=_text(draft.signed_at or "", lang),
            sources=(source,) if draft.signed_on or draft.signed_at else (),
        ),
        period=_period(draft),
        langs=(lang,),
        notes=tuple(_text(" ".join(note.split()), lang) for note in notes),
    )


def _period(draft: Draft) -> Moment | None:
    if draft.period is None:
        return None
    first, last = draft.period
    if first is not None and last is not None:
        whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
        years = f"{first.year}/{last.year}" if last.year > first.year else f"{first.year}"
        return Moment.parse(years) if whole else Moment.of_span(first, last)
    return Moment.parse(f"{first or '..'}/{last or '..'}")


def _text(words: str, lang: Lang) -> LocalText:
    match lang:
        case Lang.RU:
            return LocalText(ru=words or None)
        case Lang.KK:
            return LocalText(kk=words or None)
        case Lang.EN:
            return LocalText(en=words or None)


def _bare(quote: str) -> str:
    """Return a quote without the tags of a page and on one line."""
    return " ".join(re.sub(r"<[^>]*>", " ", quote).split())


def _ref(draft: Draft, publication: Publication) -> str:
    """Make a ref such as ``AST-ATY-2025`` from the parties' English names and a year."""
    names = [re.sub(r"[\W\d_]", "", _base(one).upper())[:3] for one in draft.sides[:2]]
    year = draft.signed_on or (draft.period and draft.period[0]) or publication.published
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
        return whole or f"ORG-{_short_hash(_base(entry)).upper()}"
    region = next((one for one in entries() if one.kind == "r" and one.code == entry.code), None)
    if entry.kind != "c" or region is None:
        return entry.code
    if _base(region).split()[0] == entry.en:
        return f"{entry.code}-CITY"
    return f"{entry.code}-{re.sub(r'[^A-Z]+', '-', entry.en.upper()).strip('-')}"


def _party(entry: Entry) -> Party:
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


def _source(draft: Draft, publication: Publication) -> Source:
    told = f"{publication.publisher}{publication.published}{draft.title}{publication.address}"
    return Source(
        ref=f"article-{_short_hash(told)}",
        key=f"article-{_short_hash(told)}",
        publisher=publication.publisher,
        address=publication.address,
        title=_text(draft.title, draft.lang),
        published=Moment.of_day(publication.published),
        lang=draft.lang.value,
        tier=Tier.MEDIA,
        sha256=publication.sha256,
    )


def _voice(publication: Publication, lang: Lang) -> Voice:
    """The publisher stands in where the text is not taken apart by who said what."""
    slug = re.sub(r"[^a-z0-9]+", "-", publication.publisher.lower()).strip("-")
    ref = slug if len(slug) > 2 else f"press-{_short_hash(publication.publisher)}"
    return Voice(ref, _text(publication.publisher, lang), VoiceLevel.PUBLISHER)


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]
