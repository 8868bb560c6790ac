"""The draft that a press release gives: what it says of an agreement, with its place in the text.

What the text does not say is None, never a guess; what it only hints at is a note.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from coopplan.extract.gazetteer import Entry
from coopplan.model.codes import AgreementKind, Status
from coopplan.model.frozen import frozen
from coopplan.model.statement import Promise
from coopplan.model.text import Lang


class NoteCode(StrEnum):
    """Why something was left for the person who reviews the draft."""

    DAY_WITHOUT_YEAR = "day_without_year"
    RELATIVE_DAY = "relative_day"
    OTHER_DAY = "other_day"
    DURATION_ONLY = "duration_only"
    OTHER_PERIOD = "other_period"
    SIGNING_PLANNED = "signing_planned"
    TWO_STATUSES = "two_statuses"
    NO_SIGNATORY = "no_signatory"
    MOVED_PROMISE = "moved_promise"
    DENIED = "denied"


@frozen
class Note:
    """Something for the reviewer: a code and the words of the text (start:end its characters)."""

    code: NoteCode
    words: str
    start: int
    end: int


@frozen
class DraftSignatory:
    """Who signed: name in the nominative, office and party where the text gives them."""

    name: str
    office: str | None
    party: str | None


@frozen
class DraftPromise:
    """To when the text moves a measure; ``quote`` has the words of both, ``text[start:end]``."""

    promise: Promise
    quote: str
    start: int
    end: int


@frozen
class DraftMeasure:
    """A promise or a deed told in the text; ``quote`` is ``text[start:end]``.

    ``promise`` is the deadline to which the text moves it, ``done_of`` how many of how many of it
    are done, ``stage`` the only stage of it that is told to be done: under way is the whole.
    """

    title: str
    sector: str
    status: Status
    quote: str
    start: int
    end: int
    promise: DraftPromise | None = None
    done_of: tuple[int, int] | None = None
    stage: int | None = None


@frozen
class DraftFigure:
    """A number with its unit, what it counts and for which period, as far as the text says."""

    value: Decimal
    unit: str
    subject: str
    period: str | None
    quote: str
    start: int
    end: int


class Told(StrEnum):
    """How an article tells of a document."""

    SIGNED = "signed"
    PLANNED = "planned"
    EARLIER = "earlier"


@frozen
class DraftDocument:
    """A document that the article tells of, and the sentence that tells of it."""

    kind: AgreementKind | None
    told: Told
    quote: str
    start: int
    end: int


@frozen
class Evidence:
    """Where the text says a fact: ``field`` of the draft, and which one where it is a list."""

    field: str
    at: int
    start: int
    end: int


@frozen
class Draft:
    """All that was read in one press release; ``kind`` None means another kind of document.

    ``period`` is (first day, last day), either of which may be missing. ``sides`` are the places
    behind ``parties``, in the same order. ``documents`` are all that the article tells of, the one
    that it is about first; ``document`` is the number of the drafted one, from 1.
    """

    lang: Lang
    title: str
    kind: AgreementKind | None
    parties: tuple[str, ...]
    signatories: tuple[DraftSignatory, ...]
    signed_on: date | None
    signed_at: str | None
    period: tuple[date | None, date | None] | None
    measures: tuple[DraftMeasure, ...]
    figures: tuple[DraftFigure, ...]
    sides: tuple[Entry, ...] = ()
    notes: tuple[Note, ...] = ()
    documents: tuple[DraftDocument, ...] = ()
    document: int = 1
    evidence: tuple[Evidence, ...] = ()


def to_json(draft: Draft) -> dict[str, object]:
    """Return the draft as the JSON of ``coopplan extract --json`` (schema ``draft/1``)."""
    return {
        "schema": "draft/1",
        "lang": draft.lang.value,
        "title": draft.title,
        "kind": draft.kind.value if draft.kind else "other",
        "parties": list(draft.parties),
        "signatories": [
            {"name": one.name, "office": one.office, "party": one.party}
            for one in draft.signatories
        ],
        "signed_on": _day(draft.signed_on),
        "signed_at": draft.signed_at,
        "period": draft.period and {"start": _day(draft.period[0]), "end": _day(draft.period[1])},
        "measures": [
            {
                "title": one.title,
                "sector": one.sector,
                "status": one.status.value,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "promise": _promise(one.promise),
                "done_of": list(one.done_of) if one.done_of else None,
            }
            for one in draft.measures
        ],
        "figures": [
            {
                "value": _number(one.value),
                "unit": one.unit,
                "subject": one.subject,
                "period": one.period,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
            }
            for one in draft.figures
        ],
        "notes": [
            {"code": one.code.value, "words": one.words, "start": one.start, "end": one.end}
            for one in draft.notes
        ],
        "document": draft.document,
        "documents": [
            {
                "kind": one.kind.value if one.kind else "other",
                "told": one.told.value,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
            }
            for one in draft.documents
        ],
    }


def _promise(one: DraftPromise | None) -> dict[str, object] | None:
    if one is None:
        return None
    return {
        "on": one.promise.moment.edtf,
        "bound": one.promise.bound.value,
        "words": one.promise.moment.words,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
