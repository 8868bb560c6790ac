"""Model out, columns in: what is written of each value, by the names of the columns.

The rule: `load` reads back exactly what is written here; a column that is left out holds nothing.
Refs are not columns; whoever writes finds the rows they name (`writing`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from coopplan import errors
from coopplan.model.agreement import Agreement
from coopplan.model.codes import JOINT, DeadlineKnown
from coopplan.model.deadline import to_json_dict
from coopplan.model.indicator import Indicator, Reading
from coopplan.model.measure import (
    Amended,
    Body,
    ControlAct,
    DeadlineVersion,
    Measure,
    Milestone,
)
from coopplan.model.moment import Moment
from coopplan.model.party import Party, Voice
from coopplan.model.period import Quarter
from coopplan.model.source import Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText, fold

Columns = dict[str, Any]


def words(name: str, text: str | None) -> str | None:
    """A text that both databases can hold, or None for an empty one; raises BadText."""
    if not text:
        return None
    if "\0" in text:
        raise errors.BadText(field=name, reason="nul")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise errors.BadText(field=name, reason="surrogate") from None
    return text


def needed(name: str, text: str | None) -> str:
    """A text that may not be missing; raises BadText."""
    told = words(name, text)
    if told is None or not told.strip():
        raise errors.BadText(field=name, reason="empty")
    return told


def local(name: str, text: LocalText) -> Columns:
    """The columns of a text in the languages of the register that hold something."""
    columns: Columns = {}
    if text.ru:
        columns[f"{name}_ru"] = words(name, text.ru)
    if text.kk:
        columns[f"{name}_kk"] = words(name, text.kk)
    if text.en:
        columns[f"{name}_en"] = words(name, text.en)
    if text.own:
        columns[f"{name}_own"] = ",".join(lang for lang in Lang if lang in text.own)
    return columns


def moment(name: str, told: Moment | None) -> Columns:
    """The columns of a moment; none of one that was not told."""
    if told is None:
        return {}
    return {
        f"{name}_edtf": told.edtf,
        f"{name}_words": words(name, told.words),
        f"{name}_first": iso(told.first),
        f"{name}_last": iso(told.last),
    }


def iso(day: date | None) -> str | None:
    """A day as ISO 8601 text."""
    return None if day is None else day.isoformat()


def exact(name: str, value: Decimal | None) -> str | None:
    """A decimal number as text, without an exponent; raises OutOfBounds."""
    if value is None:
        return None
    if not value.is_finite() or abs(value.adjusted()) > 25 or len(value.as_tuple().digits) > 30:
        raise errors.OutOfBounds(field=name, value=str(value), low="-10^25", high="10^25")
    return format(value, "f")


def folded(*texts: LocalText | str | None) -> str:
    """All these texts as one, folded for searching."""
    found: list[str] = []
    for text in texts:
        if isinstance(text, LocalText):
            found += [part for part in (text.ru, text.kk, text.en) if part]
        elif text:
            found.append(text)
    return fold(" | ".join(found))


def party(told: Party) -> Columns:
    """A version of a party."""
    return {
        "kind": told.kind.value,
        **local("name", told.name),
        **local("short", told.short),
        **local("adjective", told.adjective),
        "code": words("code", told.code),
        "country": words("country", told.country),
        "folded": folded(told.name, told.short, told.code),
    }


def voice(told: Voice) -> Columns:
    """A version of a voice, without its side and aliases."""
    return {
        **local("name", told.name),
        **local("short", told.short),
        "level": told.level.value,
        "country": words("country", told.country),
        "folded": folded(told.name, told.short, *told.aliases),
    }


def source(told: Source) -> Columns:
    """A version of a source."""
    return {
        "publisher": needed("publisher", told.publisher),
        "address": words("address", told.address),
        **local("title", told.title),
        **moment("published", told.published),
        "retrieved": iso(told.retrieved),
        "lang": words("lang", told.lang),
        "tier": told.tier.value,
        "origin": words("origin", told.origin),
        "internal": int(told.internal),
        "sha256": words("sha256", told.sha256),
        **local("note", told.note),
        "folded": folded(told.publisher, told.title, told.address),
    }


def agreement(told: Agreement) -> Columns:
    """A version of an agreement, without its lists and its relations."""
    signing, duty = told.signing, told.duty
    return {
        "kind": told.kind.value,
        **local("title", told.title),
        **local("short", told.short),
        **moment("signed", signing.on),
        "signed_latest": iso(signing.latest),
        **local("signed_at", signing.at),
        "signed_confidence": signing.confidence and signing.confidence.value,
        **local("signed_reason", signing.reason),
        **moment("period", told.period),
        **moment("in_force", told.in_force_on),
        **moment("ended", told.ended_on),
        "registration_no": words("registration_no", told.registration_no),
        **moment("registered", told.registered_on),
        "duty_every": words("duty_every", duty.every) if duty else None,
        "duty_due_days": duty.due_days if duty else None,
        **local("duty_to", duty.to if duty else LocalText()),
        "keeper": words("keeper", told.keeper),
        "text_public": None if told.text_public is None else int(told.text_public),
        "langs": ",".join(told.langs),
        "folded": folded(told.title, told.short, told.ref, *told.aims),
    }


def measure(told: Measure, act: Amended | None = None) -> Columns:
    """A version of a measure, without its lists; ``act`` is the amendment that made it."""
    return {
        **local("title", told.title),
        "sector": needed("sector", told.sector),
        "plan_no": words("plan_no", told.plan_no),
        **local("section", told.section),
        **local("place", told.place),
        **local("expected", told.expected),
        **local("completion_form", told.completion_form),
        "in_plan": told.in_plan.value,
        "parts": told.parts,
        **local("parts_unit", told.parts_unit),
        **local("note", told.note),
        "folded": folded(told.title, told.section, told.place, told.expected, told.note),
        "amended_on": iso(act.on) if act else None,
        "basis": words("basis", act.basis) if act else None,
    }


def body(told: Body) -> Columns:
    """A body of a measure, without its parties."""
    return {**local("name", told.name), "role": told.role.value}


def milestone(told: Milestone) -> Columns:
    """A milestone of a measure."""
    return {**local("title", told.title), **moment("due", told.due), **moment("met", told.met)}


def deadline(told: DeadlineVersion) -> Columns:
    """A version of a deadline."""
    reading = told.deadline if told.known is DeadlineKnown.GIVEN else None
    return {
        "known": told.known.value,
        "phrase": words("phrase", reading.phrase) if reading else None,
        "kind": reading.kind.value if reading else None,
        "earliest": iso(reading.earliest) if reading else None,
        "latest": iso(reading.latest) if reading else None,
        "recurrence": reading.recurrence.value if reading else None,
        "grammar": reading.grammar if reading else None,
        "reading": _json(to_json_dict(reading)) if reading else None,
        "amended_on": iso(told.on),
        "basis": words("basis", told.basis),
        **local("reason", told.reason),
        "approved": int(told.approved),
    }


def control(told: ControlAct) -> Columns:
    """An act of the keeper."""
    return {
        "acted_on": told.on.isoformat(),
        "under_control": int(told.under_control),
        "basis": words("basis", told.basis),
    }


def indicator(told: Indicator) -> Columns:
    """A version of an indicator, without its measure."""
    return {
        **local("name", told.name),
        "unit": needed("unit", told.unit),
        "baseline": exact("baseline", told.baseline),
        "target": exact("target", told.target),
        **moment("target_by", told.target_by),
        "direction": told.direction.value,
        "aggregation": told.aggregation.value,
        **local("note", told.note),
        "folded": folded(told.name, told.note),
    }


def statement(told: Statement, published: date | None) -> Columns:
    """A statement, without what it refers to."""
    counts_on = (told.about or told.said_on).counts_from(published)
    done, of = told.done_of or (None, None)
    promise = told.promise
    return {
        "kind": told.kind.value,
        "scope": told.scope.value,
        **moment("said", told.said_on),
        **moment("about", told.about),
        **moment("done_on", told.done_on),
        "counts_on": counts_on.isoformat(),
        "quarter": Quarter.of(counts_on).index,
        "joint": int(told.side == JOINT),
        "confidence": told.confidence and told.confidence.value,
        "status": told.status and told.status.value,
        **moment("promise", promise.moment if promise else None),
        "promise_bound": promise.bound.value if promise else None,
        "done_count": done,
        "done_of": of,
        "progress": told.progress,
        "occurrence": words("occurrence", told.occurrence),
    }


def statement_texts(told: Statement) -> Iterable[Columns]:
    """The words of a statement, one row for each text and language."""
    for field in ("text", "note", "where", "why"):
        text: LocalText = getattr(told, field)
        if text:
            yield from texts(field, text)


def texts(field: str, text: LocalText) -> Iterable[Columns]:
    """One text of a statement, one row for each language."""
    for lang, told in ((Lang.RU, text.ru), (Lang.KK, text.kk), (Lang.EN, text.en)):
        if told and (said := words(field, told)):
            yield {
                "field": field,
                "lang": lang.value,
                "words": said,
                "own": int(lang in text.own),
                "folded": fold(said),
            }


def reading(told: Reading) -> Columns:
    """A reading, without its indicator."""
    return {
        "value": exact("value", told.value),
        "value_high": exact("value_high", told.value_high),
        "qualifier": told.qualifier.value,
        **moment("period", told.period),
        **local("coverage", told.coverage),
    }


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
