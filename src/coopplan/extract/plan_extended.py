"""An agreement of the register with what an article says of it added.

The rule: nothing that is recorded changes, and what it says already is not said once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.draft import Draft, DraftMeasure
from coopplan.extract.measures import gist
from coopplan.extract.plan_draft import (
    Publication,
    context_of,
    measure_of,
    source_of,
    statement_of,
    voice_of,
)
from coopplan.model.measure import Measure
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.model.statement import Statement


def extended(
    plan: Plan, draft: Draft, publication: Publication, chosen: Sequence[str | None]
) -> Plan:
    """Return a known agreement with what the article says of its measures added to it.

    ``chosen`` has, for each measure of the draft, the ref of the measure it speaks about, or None
    for one that the register does not have yet. Nothing that is recorded changes.
    """
    lang, ref = draft.lang, plan.agreement.ref
    source, voice = _source_of(plan, draft, publication), voice_of(publication, lang)
    measures = list(plan.measures)
    statements = list(plan.statements)
    for one, known in zip(draft.measures, chosen, strict=True):
        if known is None:
            number = max((measure.number for measure in measures), default=0) + 1
            new = measure_of(one, ref, number, f"{source.key}-{number}", lang)
            measures.append(new)
            known = new.ref
        _add(statements, statement_of(one, known, 0, publication, voice, source, lang))
    for figure in draft.figures:
        _add(statements, context_of(figure, ref, 0, publication, voice, source, lang))
    return replace(
        plan,
        voices={**plan.voices, voice.ref: plan.voices.get(voice.ref, voice)},
        sources={**plan.sources, source.ref: source},
        measures=tuple(measures),
        statements=tuple(statements),
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
    return one.voice, one.said_on.edtf, one.scope, one.status, one.text, one.citations


def source_known(plan: Plan, address: str | None, sha256: str | None) -> Source | None:
    """Return the plan's own source that is this article: by its address, or by its text."""
    sources = list(plan.sources.values())
    same = [one for one in sources if address and one.address == address]
    same += [one for one in sources if sha256 and one.sha256 == sha256]
    return same[0] if same else None


def _source_of(plan: Plan, draft: Draft, publication: Publication) -> Source:
    """Return the plan's own source for the article, else a new one.

    The same text in another paper, or of another day, is another source.
    """
    new = source_of(draft, publication)
    known = source_known(plan, publication.address, None)
    same = (one for one in plan.sources.values() if one.key == new.key)
    return known or next(same, new)


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
