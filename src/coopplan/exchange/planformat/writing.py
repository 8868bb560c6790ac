"""From the model's Plan to the tree of a plan file.

The rule: what is left at its default is left out, and reading the tree gives the same plan, but
for what ``losses`` names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from coopplan.exchange.planformat.keys import SCHEMA
from coopplan.exchange.planformat.said_trees import SaidTrees
from coopplan.exchange.planformat.trees import (
    Tree,
    deadline_tree,
    kept,
    moment_tree,
    numbered,
    text_tree,
)
from coopplan.model.agreement import Agreement
from coopplan.model.codes import (
    Aggregation,
    Direction,
    InPlan,
    Tier,
)
from coopplan.model.indicator import Indicator
from coopplan.model.measure import Body, DeadlineVersion, Measure, Wording
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.model.text import Lang, LocalText


def raw_plan(plan: Plan) -> Tree:
    """Return the tree of a plan's file."""
    lang = plan.agreement.langs[0]
    write = _Writer(plan, lang)
    return kept(
        schema=SCHEMA,
        draft=plan.draft and kept(of=plan.draft.of.value, known=list(plan.draft.known)),
        agreement=write.agreement(plan.agreement),
        signatory=[
            kept(name=write.text(one.name), office=write.text(one.office), party=one.party)
            for one in plan.agreement.signatories
        ],
        party=[write.party(party) for party in plan.parties.values()],
        voice=[write.voice(voice) for voice in plan.voices.values()],
        source=[write.source(source) for source in plan.sources.values()],
        indicator=numbered(plan.indicators, write.indicator, indicator_number),
        statement=write.said(None),
        measure=numbered(plan.measures, write.measure, lambda one: one.number),
        settlement=[
            kept(
                measure=write.measure_keys[one.measure],
                takes=int(one.takes.rpartition("#")[2]),
                why=write.text(one.why),
                on=one.on,
            )
            for one in plan.settlements
        ],
        fate=[
            kept(
                measure=write.measure_keys.get(one.measure, one.measure),
                code=one.code.value,
                successors=[write.measure_keys.get(ref, ref) for ref in one.successors],
                why=write.text(one.why),
            )
            for one in plan.fates
        ],
    )


def indicator_number(indicator: Indicator) -> int:
    """Return the register's number in an indicator's ref (``AST-ATY-2025/i2``)."""
    return int(indicator.ref.rpartition("/i")[2])


class _Writer:
    """What writing needs to know of the whole plan: keys for refs, and the first language."""

    def __init__(self, plan: Plan, lang: Lang) -> None:
        self.plan = plan
        self.lang = lang
        self.measure_keys = {measure.ref: measure.key for measure in plan.measures}
        self.source_keys: Mapping[str, str] = {
            source.ref: source.key or source.ref for source in plan.sources.values()
        }
        self._said = SaidTrees(plan, self.text, self.source_keys)

    def text(self, text: Any) -> Any:
        """A text: bare where it is in the first language alone."""
        return text_tree(text, self.lang)

    def texts(self, texts: Iterable[Any]) -> list[Any]:
        """A list of texts."""
        return [self.text(text) for text in texts]

    def agreement(self, one: Agreement) -> Tree:
        """The agreement's own table, signing and duty inside it."""
        return kept(
            ref=one.ref,
            kind=one.kind.value,
            title=self.text(one.title),
            short=self.text(one.short),
            parties=list(one.parties),
            period=moment_tree(one.period),
            langs=None if one.langs == (Lang.RU,) else [lang.value for lang in one.langs],
            text_public=one.text_public,
            in_force_on=moment_tree(one.in_force_on),
            ended_on=moment_tree(one.ended_on),
            registration_no=one.registration_no,
            registered_on=moment_tree(one.registered_on),
            parent=one.parent,
            succeeds=one.succeeds,
            keeper=one.keeper,
            aims=self.texts(one.aims),
            notes=self.texts(one.notes),
            not_found=self.texts(one.not_found),
            signing=kept(
                on=moment_tree(one.signing.on),
                latest=one.signing.latest,
                at=self.text(one.signing.at),
                confidence=one.signing.confidence,
                reason=self.text(one.signing.reason),
                sources=[self.source_keys.get(key, key) for key in one.signing.sources],
            ),
            duty=one.duty
            and kept(every=one.duty.every, due_days=one.duty.due_days, to=self.text(one.duty.to)),
        )

    def party(self, one: Party) -> Tree:
        """A party."""
        return kept(
            ref=one.ref,
            kind=one.kind.value,
            code=one.code,
            country=one.country,
            name=self.text(one.name),
            short=self.text(one.short),
            adjective=self.text(one.adjective),
        )

    def voice(self, one: Voice) -> Tree:
        """A voice."""
        return kept(
            ref=one.ref,
            level=one.level.value,
            side=one.side,
            country=one.country,
            name=self.text(one.name),
            short=self.text(one.short),
            aliases=list(one.aliases),
        )

    def source(self, one: Source) -> Tree:
        """A source, under its key."""
        return kept(
            key=self.source_keys[one.ref],
            publisher=one.publisher,
            address=one.address,
            title=self.text(one.title),
            published=moment_tree(one.published),
            retrieved=one.retrieved,
            lang=one.lang,
            tier=None if one.tier is Tier.OTHER else one.tier.value,
            origin=one.origin,
            internal=one.internal or None,
            sha256=one.sha256,
            note=self.text(one.note),
        )

    def indicator(self, one: Indicator) -> Tree:
        """An indicator."""
        return kept(
            key=one.key,
            name=self.text(one.name),
            unit=one.unit,
            measure=self.measure_keys[one.measure] if one.measure else None,
            baseline=one.baseline,
            target=one.target,
            target_by=moment_tree(one.target_by),
            direction=None if one.direction is Direction.NONE else one.direction.value,
            aggregation=None if one.aggregation is Aggregation.NONE else one.aggregation.value,
            note=self.text(one.note),
        )

    def measure(self, one: Measure) -> Tree:
        """A measure with its statements."""
        # The plan's own deadline is the first version, unless that is an amendment already.
        own, moves = one.deadlines[:1], one.deadlines[1:]
        if own and own[0] != DeadlineVersion(own[0].known, own[0].deadline, entry=own[0].entry):
            own, moves = (), one.deadlines
        return kept(
            key=one.key,
            title=self.text(one.title),
            sector=one.sector,
            plan_no=one.plan_no,
            section=self.text(one.section),
            place=self.text(one.place),
            in_plan=None if one.in_plan is InPlan.UNKNOWN else one.in_plan.value,
            deadline=deadline_tree(own[0]) if own else None,
            moved=[
                kept(
                    to=deadline_tree(move),
                    on=move.on,
                    basis=move.basis,
                    reason=self.text(move.reason),
                    approved=None if move.approved else False,
                )
                for move in moves
            ],
            expected=self.text(one.expected),
            completion_form=self.text(one.completion_form),
            parts=one.parts,
            parts_unit=self.text(one.parts_unit),
            waits_for=[self.measure_keys[ref] for ref in one.waits_for],
            bodies=self.bodies(one.bodies),
            milestones=[
                kept(title=self.text(m.title), due=moment_tree(m.due), met=moment_tree(m.met))
                for m in one.milestones
            ],
            amended=[
                kept(
                    on=act.on,
                    basis=act.basis,
                    added=act.before is None or None,
                    before=act.before and self.wording(act.before),
                )
                for act in one.amended
            ],
            control=[
                kept(on=act.on, under_control=act.under_control, basis=act.basis)
                for act in one.controls
            ],
            not_found=self.texts(one.not_found),
            note=self.text(one.note),
            statement=self.said(one.ref),
        )

    def bodies(self, bodies: Iterable[Body]) -> list[Tree]:
        """Who answers for a measure."""
        return [
            kept(name=self.text(b.name), side=b.side, role=b.role.value, party=b.party)
            for b in bodies
        ]

    def wording(self, one: Wording) -> Tree:
        """What an amendment changed, as it was said before, and what said nothing."""
        told: Tree = {}
        for name, value in one.fields.items():
            match value:
                case LocalText():
                    told[name] = self.text(value)
                case tuple():
                    told[name] = self.bodies(value)
                case _:
                    told[name] = value
        said = kept(**told)
        return said | kept(empty=[name for name in told if name not in said])

    def said(self, measure: str | None) -> list[Tree]:
        """The statements about one measure, or about the agreement."""
        return self._said.statements(measure)
