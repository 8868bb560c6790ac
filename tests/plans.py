"""Tiny plans in few words, for tests of every layer.

``Plans()`` is an agreement of two regions signed on 2025-04-14 for 2025-2027. ``say`` and
``measure`` add to it and give back the new record; ``plan()`` is the finished, frozen Plan. A voice
or source that is named and not yet registered is registered on the way: ``by="oblast@RU-AST"`` has
a side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from coopplan.model.agreement import Agreement, Fate, Signing
from coopplan.model.codes import (
    AgreementKind,
    BodyRole,
    Bound,
    DeadlineKnown,
    FateCode,
    InPlan,
    PartyKind,
    Qualifier,
    Scope,
    StatementKind,
    Status,
    Tier,
    VoiceLevel,
)
from coopplan.model.deadline import Deadline, DeadlineKind, Recurrence
from coopplan.model.indicator import Indicator, Reading
from coopplan.model.measure import Body, ControlAct, DeadlineVersion, Measure
from coopplan.model.moment import Moment
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Known, Plan
from coopplan.model.source import Citation, Source
from coopplan.model.state import MeasureState, fold
from coopplan.model.statement import Promise, Settlement, Statement
from coopplan.model.text import LocalText

RU, KZ = "RU-AST", "KZ-23"
SIGNED = "2025-04-14"


def day(text: str) -> date:
    """A day in ISO."""
    return date.fromisoformat(text)


def words(ru: str, en: str | None = None, kk: str | None = None) -> LocalText:
    """A text in Russian, and in the other languages where given."""
    return LocalText(ru=ru, en=en, kk=kk)


def by_date(latest: str) -> Deadline:
    """A deadline that is one day."""
    return Deadline(phrase=latest, kind=DeadlineKind.BY_DATE, latest=day(latest), edtf=latest)


def every(recurrence: str, count: int | None = None) -> Deadline:
    """A recurring deadline: ``yearly``, ``half_yearly``, ``quarterly``, ``monthly``."""
    return Deadline(
        phrase=recurrence,
        kind=DeadlineKind.RECURRING,
        recurrence=Recurrence(recurrence),
        count=count,
    )


ONGOING = Deadline(phrase="постоянно", kind=DeadlineKind.ONGOING, recurrence=Recurrence.ONGOING)


def agreement(
    ref: str = "AST-ATY-2025",
    signed: str | None = SIGNED,
    period: str | None = "2025/2027",
    **changes: Any,
) -> Agreement:
    """A plan of two regions."""
    return Agreement(
        ref=ref,
        kind=AgreementKind.PLAN,
        title=words("План совместных мероприятий", "Plan of joint measures"),
        parties=changes.pop("parties", (RU, KZ)),
        signing=Signing(on=None if signed is None else Moment.parse(signed)),
        period=None if period is None else Moment.parse(period),
        **changes,
    )


class Plans:
    """A plan that is being put together; every record gets its ref as the register gives them."""

    def __init__(self, made: Agreement | None = None, **of_agreement: Any) -> None:
        self.agreement = made or agreement(**of_agreement)
        self.parties: dict[str, Party] = {}
        self.voices: dict[str, Voice] = {}
        self.sources: dict[str, Source] = {}
        self.measures: list[Measure] = []
        self.indicators: list[Indicator] = []
        self.statements: list[Statement] = []
        self.settlements: list[Settlement] = []
        self.fates: list[Fate] = []
        self.successor: Agreement | None = None
        for ref in self.agreement.parties:
            name = words(ref)
            self.parties[ref] = Party(ref, PartyKind.REGION, name, code=ref, country=ref[:2])

    def voice(self, told: str, **fields: Any) -> str:
        """Register ``oblast@RU-AST`` (or ``oblast``, of no side) and give its ref."""
        ref, _, side = told.partition("@")
        fields.setdefault("level", VoiceLevel.REGIONAL)
        if ref not in self.voices or fields.keys() - {"level"} or side:
            self.voices[ref] = Voice(ref=ref, name=words(ref), side=side or None, **fields)
        return ref

    def source(
        self,
        ref: str,
        tier: str = "media",
        origin: str | None = None,
        published: str | None = None,
        key: str | None = None,
        **fields: Any,
    ) -> str:
        """Register a source and give its ref; its publisher is called like it."""
        self.sources[ref] = Source(
            ref=ref,
            key=key or ref,
            publisher=ref,
            address=f"https://example.org/{ref}",
            title=words(f"Заметка {ref}"),
            published=None if published is None else Moment.parse(published),
            tier=Tier(tier),
            origin=origin,
            **fields,
        )
        return ref

    def measure(
        self,
        deadline: Deadline | str | None = None,
        *,
        bodies: Iterable[str] = (),
        in_plan: str = "yes",
        moved: Iterable[tuple[str, str]] = (),
        control: Iterable[tuple[str, bool]] = (),
        **fields: Any,
    ) -> Measure:
        """Add a measure; a deadline in ISO is a day, None is not known, ``none`` is none at all.

        ``bodies`` are the sides that have one; ``moved`` are amendments (to, on).
        """
        number = len(self.measures) + 1
        versions = [DeadlineVersion(DeadlineKnown.NOT_KNOWN)]
        if deadline == "none":
            versions = [DeadlineVersion(DeadlineKnown.NONE)]
        elif deadline is not None:
            read = by_date(deadline) if isinstance(deadline, str) else deadline
            versions = [DeadlineVersion(DeadlineKnown.GIVEN, read)]
        versions += [
            DeadlineVersion(DeadlineKnown.GIVEN, by_date(to), day(on), basis="протокол")
            for to, on in moved
        ]
        made = Measure(
            ref=f"{self.agreement.ref}/{number}",
            number=number,
            key=f"measure-{number}",
            title=words(f"Мера {number}", f"Measure {number}"),
            sector=fields.pop("sector", "transport"),
            bodies=tuple(Body(words(f"орган {side}"), side, BodyRole.LEAD) for side in bodies),
            deadlines=tuple(fields.pop("deadlines", versions)),
            in_plan=InPlan(in_plan),
            controls=tuple(ControlAct(day(on), under) for on, under in control),
            **fields,
        )
        self.measures.append(made)
        return made

    def say(
        self,
        on: str,
        status: str | None = None,
        *,
        measure: int | None = 1,
        by: str | None = "oblast@RU-AST",
        promise: str | None = None,
        bound: str = "by",
        scope: str = "measure",
        about: str | None = None,
        done_on: str | None = None,
        done: tuple[int, int] | None = None,
        sources: Iterable[str] | None = None,
        published: str | None = None,
        readings: Iterable[Reading] = (),
        kind: str = "said",
        **fields: Any,
    ) -> Statement:
        """Add a statement; without ``sources`` it gets one of its own, and ``()`` is none.

        ``published`` is by default the earliest publication of its sources.
        """
        of = self.agreement.ref if measure is None else f"{self.agreement.ref}/{measure}"
        number = 1 + sum(1 for one in self.statements if one.ref.rpartition("#")[0] == of)
        named = [f"s{len(self.statements) + 1}"] if sources is None else list(sources)
        for ref in named:
            if ref not in self.sources:
                self.source(ref)
        moments = [self.sources[ref].published for ref in named]
        days = [moment.last for moment in moments if moment is not None and moment.last]
        made = Statement(
            ref=f"{of}#{number}",
            number=number,
            entry=fields.pop("entry", 0),
            agreement=self.agreement.ref,
            measure=None if measure is None else of,
            kind=StatementKind(kind),
            scope=Scope(scope),
            said_on=Moment.parse(on),
            voice=None if by is None else self.voice(by),
            about=None if about is None else Moment.parse(about),
            done_on=None if done_on is None else Moment.parse(done_on),
            status=None if status is None else Status(status),
            promise=None if promise is None else Promise(Moment.parse(promise), Bound(bound)),
            done_of=done,
            readings=tuple(readings),
            citations=tuple(Citation(ref) for ref in named),
            published=min(days, default=None) if published is None else day(published),
            **fields,
        )
        self.statements.append(made)
        return made

    def settle(self, takes: Statement, on: str, entry: int = 0) -> Settlement:
        """Settle in favour of a statement."""
        made = Settlement(takes.measure or "", takes.ref, words("по акту"), day(on), entry)
        self.settlements.append(made)
        return made

    def indicator(self, key: str, measure: int | None = 1, **fields: Any) -> str:
        """Add an indicator and give its ref."""
        ref = f"{self.agreement.ref}/i{len(self.indicators) + 1}"
        of = None if measure is None else f"{self.agreement.ref}/{measure}"
        unit = fields.pop("unit", "t")
        self.indicators.append(Indicator(ref, key, words(key), unit, of, **fields))
        return ref

    def fate(self, measure: int, code: str, *successors: str) -> Fate:
        """Record what became of a measure."""
        made = Fate(f"{self.agreement.ref}/{measure}", FateCode(code), successors)
        self.fates.append(made)
        return made

    def plan(self, **changes: Any) -> Plan:
        """The plan as the register would give it."""
        made = Plan(
            agreement=self.agreement,
            known=Known(entry=1, at="2026-01-15T09:00:00Z"),
            parties=dict(self.parties),
            voices=dict(self.voices),
            sources=dict(self.sources),
            measures=tuple(self.measures),
            indicators=tuple(self.indicators),
            statements=tuple(self.statements),
            settlements=tuple(self.settlements),
            fates=tuple(self.fates),
            successor=self.successor,
        )
        return replace(made, **changes)

    def state(self, as_of: str, measure: int = 1) -> MeasureState:
        """The state of one measure on a day, in the quarter of that day."""
        return fold(self.plan(), self.measures[measure - 1], day(as_of))


def reading(
    indicator: str,
    value: str,
    period: str = "2024",
    qualifier: str = "exact",
    high: str | None = None,
    coverage: str | None = None,
) -> Reading:
    """A value of an indicator for a period."""
    return Reading(
        indicator=indicator,
        value=Decimal(value),
        period=Moment.parse(period),
        qualifier=Qualifier(qualifier),
        value_high=None if high is None else Decimal(high),
        coverage=LocalText(ru=coverage),
    )
