"""Statements as trees of a plan file, with what they promise, cite and tell in figures.

The rule: a side is written only where it is not that of the voice, a source by its key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from coopplan.exchange.planformat.statements import NO_SIDE, default_side
from coopplan.exchange.planformat.trees import (
    Tree,
    kept,
    moment_tree,
    numbered,
)
from coopplan.model.codes import (
    Bound,
    Qualifier,
    Scope,
    StatementKind,
)
from coopplan.model.indicator import Reading
from coopplan.model.plan import Plan
from coopplan.model.source import Citation
from coopplan.model.statement import Promise, Statement


class SaidTrees:
    """Writes the statements of a plan; ``text`` writes a text in the plan's languages."""

    def __init__(
        self, plan: Plan, text: Callable[[Any], Any], source_keys: Mapping[str, str]
    ) -> None:
        self.plan, self.text, self.source_keys = plan, text, source_keys
        self.indicator_keys = {one.ref: one.key for one in plan.indicators}

    def statements(self, measure: str | None) -> list[Tree]:
        """The statements about one measure, or about the agreement."""
        mine = [said for said in self.plan.statements if said.measure == measure]
        return numbered(mine, self.statement, lambda one: one.number)

    def statement(self, one: Statement) -> Tree:
        """A statement; its side only where it is not that of its voice."""
        voice = self.plan.voices[one.voice] if one.voice else None
        usual = default_side(voice, self.plan.agreement, self.plan.parties)
        return kept(
            on=moment_tree(one.said_on),
            by=one.voice,
            side=None if one.side == usual else one.side or NO_SIDE,
            kind=None if one.kind is StatementKind.SAID else one.kind.value,
            scope=None if one.scope is Scope.MEASURE else one.scope.value,
            confidence=one.confidence,
            status=one.status,
            promise=self.promise(one.promise),
            about=moment_tree(one.about),
            done_on=moment_tree(one.done_on),
            done=None if one.done_of is None else list(one.done_of),
            progress=one.progress,
            occurrence=one.occurrence,
            where=self.text(one.where),
            text=self.text(one.text),
            figures=[self.figure(reading) for reading in one.readings],
            sources=[self.citation(citation) for citation in one.citations],
            note=self.text(one.note),
            supersedes=int(one.supersedes.rpartition("#")[2]) if one.supersedes else None,
            why=self.text(one.why),
        )

    def promise(self, one: Promise | None) -> Tree | str | None:
        """A promise: the moment alone where it is bound by its end and has no words."""
        if one is None:
            return None
        if one.bound is Bound.BY and not one.moment.words:
            return one.moment.edtf
        bound = None if one.bound is Bound.BY else one.bound.value
        return kept(on=one.moment.edtf, bound=bound, words=one.moment.words)

    def citation(self, one: Citation) -> Tree | str:
        """A citation: the key alone where nothing is quoted."""
        key = self.source_keys[one.source]
        return key if one.quote is None else {"source": key, "quote": one.quote}

    def figure(self, one: Reading) -> Tree:
        """A value."""
        return kept(
            indicator=self.indicator_keys[one.indicator],
            value=one.value,
            high=one.value_high,
            qualifier=None if one.qualifier is Qualifier.EXACT else one.qualifier.value,
            period=moment_tree(one.period),
            coverage=self.text(one.coverage),
        )
