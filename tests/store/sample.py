"""A plan that uses every field of the model, as a plan file would give it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from coopplan.model.agreement import Agreement, Fate, ReportingDuty, Signatory, Signing
from coopplan.model.codes import (
    JOINT,
    Aggregation,
    AgreementKind,
    BodyRole,
    Bound,
    Confidence,
    DeadlineKnown,
    Direction,
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
from coopplan.model.deadline import Deadline, DeadlineKind, Recurrence, Stage
from coopplan.model.indicator import Indicator, Reading
from coopplan.model.measure import Body, ControlAct, DeadlineVersion, Measure, Milestone
from coopplan.model.moment import Moment
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Known, Plan
from coopplan.model.source import Citation, Source
from coopplan.model.statement import Promise, Settlement, Statement
from coopplan.model.text import Lang, LocalText

TODAY = date(2026, 2, 1)
M = Moment.parse


def clock(start: str = "2026-01-01T10:00:00", step: int = 60) -> Callable[[], datetime]:
    """A clock that goes on by ``step`` seconds each time it is looked at."""
    now = [datetime.fromisoformat(start).replace(tzinfo=UTC)]

    def look() -> datetime:
        now[0] += timedelta(seconds=step)
        return now[0]

    return look


def text(ru: str, kk: str | None = None, en: str | None = None, own: str = "") -> LocalText:
    """A text; ``own`` lists the languages that are our own translation."""
    return LocalText(ru, kk, en, frozenset(Lang(lang) for lang in own.split()))


PARTIES = {
    party.ref: party
    for party in (
        Party(
            "RU-AST",
            PartyKind.REGION,
            text("Астраханская область", "Астрахан облысы", "Astrakhan Region", "kk"),
            text("Астрахань"),
            text("астраханская"),
            "RU-AST",
            "RU",
        ),
        Party("KZ-23", PartyKind.REGION, text("Атырауская область"), code="KZ-23", country="KZ"),
    )
}

VOICES = {
    voice.ref: voice
    for voice in (
        Voice(
            "ast-gov",
            text("Губернатор Астраханской области", en="Governor", own="en"),
            VoiceLevel.REGIONAL,
            "RU-AST",
            "RU",
            text("губернатор"),
            ("Бабушкин", "глава региона"),
        ),
        Voice("nakanune", text("Накануне.RU"), VoiceLevel.PUBLISHER),
    )
}

SOURCES = {
    source.ref: source
    for source in (
        Source(
            "nak-1010",
            "nak-1010",
            "Накануне.RU",
            "https://example.org/1?a=1%20b",
            text("Заголовок [/1] =сумма"),
            M("2025-10-10"),
            date(2026, 1, 5),
            "ru",
            Tier.MEDIA,
            "пресс-служба",
            True,
            "ab" * 32,
            text("сохранено"),
        ),
        Source(
            "act",
            "act",
            "Правительство",
            None,
            text("Постановление"),
            M("2025-04"),
            tier=Tier.OFFICIAL_ACT,
        ),
    )
}

DEADLINE = Deadline(
    phrase="III квартал 2025 г.",
    lang="ru",
    kind=DeadlineKind.QUARTER,
    earliest=date(2025, 7, 1),
    latest=date(2025, 9, 30),
    recurrence=Recurrence.NONE,
    edtf="2025-35",
    flags=("year_from_context",),
    stages=(Stage(DeadlineKind.YEAR, date(2025, 1, 1), date(2025, 12, 31), "2025"),),
    span=(0, 19),
    grammar=1,
)


def sample(ref: str = "AST-ATY-2025") -> Plan:
    """The plan; its sources are by key and its refs as a plan file numbers them."""
    measures = (
        Measure(
            ref=f"{ref}/1",
            number=1,
            key="karauzek",
            title=text("Пункт пропуска «Караузек»", "Қараөзек", "Karauzek", "kk en"),
            sector="border_crossing",
            plan_no="1.2",
            section=text("Транспорт"),
            place=text("Караузек"),
            bodies=(
                Body(text("Минтранс"), "RU-AST", BodyRole.LEAD, "RU-AST"),
                Body(text("Акимат"), None, BodyRole.PARTNER),
            ),
            deadlines=(
                DeadlineVersion(DeadlineKnown.NOT_KNOWN),
                DeadlineVersion(
                    DeadlineKnown.GIVEN,
                    DEADLINE,
                    date(2025, 9, 1),
                    "Протокол № 1",
                    text("перенос"),
                    False,
                ),
            ),
            expected=text("пункт открыт"),
            completion_form=text("акт ввода"),
            milestones=(Milestone(text("проект"), M("2025-05"), M("2025-06-01")),),
            waits_for=(f"{ref}/2",),
            in_plan=InPlan.YES,
            parts=5,
            parts_unit=text("судов"),
            controls=(ControlAct(date(2025, 5, 1), True, "поручение"),),
            not_found=(text("смета"),),
            note=text("примечание"),
        ),
        Measure(f"{ref}/2", 2, "bus", text("Автобус"), "transport"),
    )
    indicators = (
        Indicator(
            f"{ref}/i1",
            "farm",
            text("Сельхозпродукция"),
            "t",
            f"{ref}/2",
            Decimal("10.50"),
            Decimal("20"),
            M("2027"),
            Direction.UP,
            Aggregation.SUM,
            text("без рыбы"),
        ),
    )
    first = Statement(
        ref=f"{ref}/1#1",
        number=1,
        entry=0,
        agreement=ref,
        measure=f"{ref}/1",
        kind=StatementKind.SAID,
        scope=Scope.MEASURE,
        said_on=M("2024-02", "в феврале"),
        voice="ast-gov",
        side="RU-AST",
        about=M("2024-01-31"),
        done_on=M("2024-01"),
        confidence=Confidence.HIGH,
        status=Status.IN_PROGRESS,
        promise=Promise(M("../2024-12-31", "до конца 2024 года"), Bound.BY),
        done_of=(4, 5),
        progress=40,
        readings=(
            Reading(f"{ref}/i1", Decimal("16.50"), M("2024"), Qualifier.EXACT),
            Reading(
                f"{ref}/i1",
                Decimal("1"),
                M("2023"),
                Qualifier.BETWEEN,
                Decimal("2.0"),
                text("область"),
            ),
        ),
        text=text("Откроем", None, "We shall open", "en"),
        note=text("зам"),
        citations=(Citation("nak-1010", "«откроем»"), Citation("act")),
        published=date(2025, 4, 30),
        occurrence="2024",
    )
    statements = (
        first,
        replace(
            first,
            ref=f"{ref}/1#2",
            number=2,
            said_on=M("2025-10-10"),
            about=None,
            done_on=None,
            readings=(),
            promise=Promise(M("2026-12"), Bound.IN),
            supersedes=f"{ref}/1#1",
            why=text("ошибка в дате"),
            side=JOINT,
        ),
        Statement(
            f"{ref}/2#1",
            1,
            0,
            ref,
            f"{ref}/2",
            StatementKind.SEARCHED,
            Scope.MEASURE,
            M("2026-01-05"),
            None,
            where=text("сайты обеих сторон"),
        ),
        Statement(
            f"{ref}#1",
            1,
            0,
            ref,
            None,
            StatementKind.SAID,
            Scope.CONTEXT,
            M("2025-04-14"),
            "nakanune",
            text=text("Подписан план"),
            citations=(Citation("act"),),
            published=date(2025, 4, 30),
        ),
    )
    agreement = Agreement(
        ref=ref,
        kind=AgreementKind.PLAN,
        title=text("План мероприятий", "Іс-шаралар жоспары", "Plan", "kk"),
        parties=("RU-AST", "KZ-23"),
        short=text("Астрахань–Атырау"),
        signatories=(Signatory(text("Бабушкин И. Ю."), text("губернатор"), "RU-AST"),),
        aims=(text("сотрудничество"), text("торговля")),
        signing=Signing(
            M("2025-04-14~"),
            date(2025, 4, 14),
            text("Атырау"),
            Confidence.MEDIUM,
            text("по дате публикации"),
            ("act",),
        ),
        period=M("2025/2027"),
        in_force_on=M("2025-04-14"),
        ended_on=None,
        registration_no="12",
        registered_on=M("2025-05"),
        duty=ReportingDuty("quarter", 15, text("министерству")),
        keeper="аналитик",
        text_public=False,
        langs=(Lang.RU, Lang.KK),
        notes=(text("заметка"),),
        not_found=(text("текст плана"),),
    )
    return Plan(
        agreement=agreement,
        known=Known(0, ""),
        parties=PARTIES,
        voices=VOICES,
        sources=SOURCES,
        measures=measures,
        indicators=indicators,
        statements=statements,
        settlements=(
            Settlement(f"{ref}/1", f"{ref}/1#2", text("сказано позже"), date(2025, 12, 1)),
        ),
        fates=(Fate(f"{ref}/2", FateCode.KEPT, (f"{ref}/1",), text("осталось")),),
    )


def as_file(plan: Plan) -> Plan:
    """A plan of the register as a plan file tells it: sources by key, no entries."""
    keys = {ref: source.key for ref, source in plan.sources.items()}
    signing = plan.agreement.signing
    cited = tuple(keys[ref] for ref in signing.sources)
    return replace(
        plan,
        agreement=replace(plan.agreement, signing=replace(signing, sources=cited)),
        known=Known(0, ""),
        sources={s.key: replace(s, ref=s.key) for s in plan.sources.values()},
        measures=tuple(
            replace(
                measure,
                entry=0,
                deadlines=tuple(replace(d, entry=0) for d in measure.deadlines),
                controls=tuple(replace(c, entry=0) for c in measure.controls),
            )
            for measure in plan.measures
        ),
        statements=tuple(
            replace(
                statement,
                entry=0,
                citations=tuple(replace(c, source=keys[c.source]) for c in statement.citations),
            )
            for statement in plan.statements
        ),
        settlements=tuple(replace(s, entry=0) for s in plan.settlements),
        fates=tuple(replace(f, entry=0) for f in plan.fates),
    )
