"""Agreements: the signed documents, with their parties, signing, period and lineage."""

from __future__ import annotations

from datetime import date

from coopplan.model.codes import AgreementKind, Confidence, FateCode
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText


@frozen
class Signatory:
    """Who signed, in which office, for which party (a party's ref)."""

    name: LocalText
    office: LocalText
    party: str


@frozen
class Signing:
    """When and where the document was signed, and how sure that is.

    ``on`` is None when no source tells that it was signed. ``latest`` is the day by which it must
    have happened. ``reason`` says why the moment is as sure as ``confidence``; ``sources`` are
    the keys of the sources for it.
    """

    on: Moment | None = None
    latest: date | None = None
    at: LocalText = LocalText()
    confidence: Confidence | None = None
    reason: LocalText = LocalText()
    sources: tuple[str, ...] = ()


@frozen
class ReportingDuty:
    """How often a report is owed, by which day after the period's end, and to whom."""

    every: str
    due_days: int | None = None
    to: LocalText = LocalText()


@frozen
class Agreement:
    """A document of cooperation between two or more parties.

    ``parties`` are refs in the order of the document. ``period`` is an EDTF interval, or None when
    no source tells it; its ends may be open. ``text_public`` tells whether the plan's own text is
    available (None: not known). ``in_force_on`` and ``ended_on`` are days told by a source.
    ``langs`` are the languages of the document, the first being that of its reports.
    ``parent`` and ``succeeds`` are refs of agreements.
    """

    ref: str
    kind: AgreementKind
    title: LocalText
    parties: tuple[str, ...]
    short: LocalText = LocalText()
    signatories: tuple[Signatory, ...] = ()
    aims: tuple[LocalText, ...] = ()
    signing: Signing = Signing()
    period: Moment | None = None
    in_force_on: Moment | None = None
    ended_on: Moment | None = None
    registration_no: str | None = None
    registered_on: Moment | None = None
    parent: str | None = None
    succeeds: str | None = None
    duty: ReportingDuty | None = None
    keeper: str | None = None
    text_public: bool | None = None
    langs: tuple[Lang, ...] = (Lang.RU,)
    notes: tuple[LocalText, ...] = ()
    not_found: tuple[LocalText, ...] = ()


@frozen
class Fate:
    """What became of a measure of an older plan; ``successors`` are refs of measures."""

    measure: str
    code: FateCode
    successors: tuple[str, ...] = ()
    why: LocalText = LocalText()
    entry: int = 0
