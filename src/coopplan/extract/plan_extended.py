"""What an article adds to an agreement of the register, and nothing of what is on record.

The rule: nothing that is recorded changes, and what it says already is not said once more. What
the register holds is only named, as far as the additions need it: by the time the file is imported
somebody may have changed it, or taken it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coopplan.extract import stages
from coopplan.extract.draft import Draft, DraftMeasure, NoteCode
from coopplan.extract.plan_draft import (
    Publication,
    context_of,
    measure_keys,
    measure_of,
    notes_of,
    source_of,
    statement_of,
    voice_of,
)
from coopplan.extract.standing import standing
from coopplan.extract.taken import same_publication
from coopplan.model.agreement import Agreement
from coopplan.model.codes import Status
from coopplan.model.measure import Measure
from coopplan.model.party import Voice
from coopplan.model.plan import DraftOf, Known, Plan, PlanDraft
from coopplan.model.source import Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText


def extended(
    plan: Plan,
    draft: Draft,
    publication: Publication,
    chosen: Sequence[str | None],
    said: Mapping[NoteCode, str],
) -> Plan:
    """Return what the article says of the measures of a known agreement, to be added to it.

    ``chosen`` has, for each measure of the draft, the ref of the measure it speaks about, or None
    for one that the register does not have yet. ``said`` tells each code of a note in words of the
    article's language: the notes are for whoever reads the file, and import takes none of them.
    """
    lang, ref = draft.lang, plan.agreement.ref
    source, voice = _source_of(plan, draft, publication), _voice_of(plan, publication, lang)
    new: list[Measure] = []
    spoken: list[Statement] = []
    keys = measure_keys(draft, source)
    for one, known, key in zip(draft.measures, chosen, keys, strict=True):
        if known is None:
            number = max((measure.number for measure in (*plan.measures, *new)), default=0) + 1
            new.append(measure_of(one, ref, number, key, lang))
            known = new[-1].ref
        spoken.append(statement_of(one, known, 0, publication, voice, source, lang))
    titles = {one.ref: one.title for one in (*plan.measures, *new)}
    spoken = [
        _of_stage(one, told, titles[told.measure or ""])
        for one, told in zip(draft.measures, spoken, strict=True)
    ]
    there = list(plan.statements)
    for statement in standing(spoken, titles):
        _add(there, statement)
    for figure in draft.figures:
        _add(there, context_of(figure, ref, 0, publication, voice, source, lang))
    about = [_named(one) for one in plan.measures if one.ref in chosen]
    sides = {*plan.agreement.parties, *((voice.side,) if voice.side else ())}
    return Plan(
        agreement=replace(_head(plan.agreement), notes=notes_of(draft, said)),
        known=Known(0, ""),
        parties={ref: one for ref, one in plan.parties.items() if ref in sides},
        voices={voice.ref: voice},
        sources={source.ref: source},
        measures=(*about, *new),
        statements=tuple(there[len(plan.statements) :]),
        draft=PlanDraft(DraftOf.ADDITION, tuple(one.key for one in about)),
    )


def _of_stage(one: DraftMeasure, told: Statement, title: LocalText) -> Statement:
    """Return what is told of a stage as done where the measure is that very stage."""
    named = [stages.named(words, lang) for lang in Lang if (words := title.get(lang))]
    return replace(told, status=Status.DONE) if one.stage and one.stage in named else told


def _head(agreement: Agreement) -> Agreement:
    """Return what names an agreement, without what is on record of it."""
    return Agreement(
        ref=agreement.ref,
        kind=agreement.kind,
        title=agreement.title,
        parties=agreement.parties,
        period=agreement.period,
        langs=agreement.langs,
    )


def _named(measure: Measure) -> Measure:
    """Return what names a measure, without what is on record of it."""
    return Measure(
        ref=measure.ref,
        number=measure.number,
        key=measure.key,
        title=measure.title,
        sector=measure.sector,
        plan_no=measure.plan_no,
    )


def _add(statements: list[Statement], new: Statement) -> None:
    """Add a statement, numbered after those on its subject, unless one says the same."""
    subject = new.measure or new.agreement
    told = [one for one in statements if (one.measure or one.agreement) == subject]
    number = max((one.number for one in told), default=0) + 1
    if any(_says(one) == _says(new) for one in told):
        return
    statements.append(replace(new, ref=f"{subject}#{number}", number=number))


def _says(one: Statement) -> tuple[object, ...]:
    return one.voice, one.said_on.edtf, one.scope, one.status, one.promise, one.text, one.citations


def _voice_of(plan: Plan, publication: Publication, lang: Lang) -> Voice:
    """Return the plan's own voice for the publisher, else a new one."""
    new = voice_of(publication, lang)
    return plan.voices.get(new.ref, new)


def _source_of(plan: Plan, draft: Draft, publication: Publication) -> Source:
    """Return the plan's own source for the article, else a new one.

    The same text in another paper, or of another day, is another source.
    """
    return same_publication(plan, draft, publication) or source_of(draft, publication)
