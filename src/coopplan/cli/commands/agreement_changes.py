"""``agreement add`` and ``agreement edit``."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.opening import reading
from coopplan.cli.options import NewRef, Notes, Ref, Shorts, Texts
from coopplan.cli.parse import code, languages, text_of, whole
from coopplan.cli.plans import plan_of
from coopplan.cli.registers import add as add_record
from coopplan.cli.registers import change, fields_given, needed, resolved
from coopplan.cli.signing import signatories, sources_on_record
from coopplan.cli.times import moment_of
from coopplan.language.sentences import msg
from coopplan.model.agreement import Agreement, ReportingDuty, Signing
from coopplan.model.codes import AgreementKind, Confidence
from coopplan.model.text import LocalText, merged

Text = str | None
Titles = Annotated[
    Texts,
    typer.Option(
        "--title", metavar=msg("TEXT"), help=msg("its title; kk:… and en:… for other languages")
    ),
]
Kind = Annotated[
    AgreementKind | None,
    typer.Option(
        "--kind",
        metavar=msg("KIND"),
        parser=code("kind", AgreementKind),
        help=msg(
            "plan, programme, roadmap, agreement, memorandum, protocol, declaration or treaty"
        ),
    ),
]
Parties = Annotated[
    Texts,
    typer.Option("--party", metavar=msg("PARTY"), help=msg("a party, in the document's order")),
]
Period = Annotated[
    Text, typer.Option("--period", metavar=msg("PERIOD"), help=msg("as 2025/2027; .. an open end"))
]
Signed = Annotated[
    Text, typer.Option("--signed", metavar=msg("DAY"), help=msg("when it was signed"))
]
SignedAt = Annotated[
    Texts, typer.Option("--signed-at", metavar=msg("TEXT"), help=msg("where it was signed"))
]
SignedSure = Annotated[
    Confidence | None,
    typer.Option(
        "--signed-confidence",
        metavar=msg("LEVEL"),
        parser=code("confidence", Confidence),
        help=msg("how sure the signing day is: high, medium or low"),
    ),
]
SignedWhy = Annotated[
    Texts, typer.Option("--signed-reason", metavar=msg("TEXT"), help=msg("why it is so sure"))
]
Signatories = Annotated[
    Texts,
    typer.Option(
        "--signatory",
        metavar=msg("WHO"),
        help=msg('who signed: "RU-AST: Игорь Бабушкин, губернатор"'),
    ),
]
Sources = Annotated[
    Texts,
    typer.Option(
        "--source",
        metavar=msg("SOURCE"),
        help=msg("what tells of the signing: s12, or the address of a source on record"),
    ),
]
Aims = Annotated[Texts, typer.Option("--aim", metavar=msg("TEXT"), help=msg("an aim"))]
Langs = Annotated[
    str | None,
    typer.Option(
        "--langs",
        metavar="ru,kk",
        help=msg("languages of the document; the first is that of its reports"),
    ),
]
Related = Annotated[
    Text, typer.Option("--parent", metavar=msg("AGREEMENT"), help=msg("the agreement it is under"))
]
Succeeds = Annotated[
    Text,
    typer.Option("--succeeds", metavar=msg("AGREEMENT"), help=msg("the agreement it follows")),
]
Number = Annotated[
    Text, typer.Option("--registration", metavar="№", help=msg("its registration number"))
]
Registered = Annotated[
    Text, typer.Option("--registered", metavar=msg("DAY"), help=msg("when it was registered"))
]
InForce = Annotated[
    Text, typer.Option("--in-force", metavar=msg("DAY"), help=msg("when it came into force"))
]
Ended = Annotated[
    Text, typer.Option("--ended", metavar=msg("DAY"), help=msg("when it was ended early"))
]
Keeper = Annotated[
    Text, typer.Option("--keeper", metavar=msg("WHO"), help=msg("which analyst keeps it"))
]
Public = Annotated[
    bool | None,
    typer.Option(
        "--text-public/--text-not-public", help=msg("whether the plan's own text is available")
    ),
]
ReportDue = Annotated[
    int | None,
    typer.Option(
        "--report-due",
        metavar=msg("N"),
        parser=whole("--report-due", 0, 366),
        help=msg("a report is owed so many days after each quarter"),
    ),
]
ReportTo = Annotated[
    Texts, typer.Option("--report-to", metavar=msg("TEXT"), help=msg("to whom it is owed"))
]


def add(
    ctx: typer.Context,
    ref: NewRef,
    title: Titles = None,
    kind: Kind = None,
    party: Parties = None,
    period: Period = None,
    signed: Signed = None,
    signed_at: SignedAt = None,
    signed_confidence: SignedSure = None,
    signed_reason: SignedWhy = None,
    signatory: Signatories = None,
    source: Sources = None,
    aim: Aims = None,
    langs: Langs = None,
    short: Shorts = None,
    parent: Related = None,
    succeeds: Succeeds = None,
    registration: Number = None,
    registered: Registered = None,
    in_force: InForce = None,
    ended: Ended = None,
    keeper: Keeper = None,
    text_public: Public = None,
    report_due: ReportDue = None,
    report_to: ReportTo = None,
    note: Notes = None,
) -> None:
    """Add an agreement."""
    from coopplan.actions.agreements import add_agreement

    call = call_of(ctx)
    needed(ctx, ("--title", title), ("--kind", kind), ("--party", party))
    assert kind is not None
    blank = Agreement(ref, kind, LocalText(), (), langs=languages(langs or "ru"))
    told = _changes(call, blank, ctx.params)
    agreement = replace(blank, **fields_given(told))
    add_record(ctx, ref, lambda writer: add_agreement(writer, agreement))


def edit(
    ctx: typer.Context,
    ref: Ref,
    title: Titles = None,
    kind: Kind = None,
    party: Parties = None,
    period: Period = None,
    signed: Signed = None,
    signed_at: SignedAt = None,
    signed_confidence: SignedSure = None,
    signed_reason: SignedWhy = None,
    signatory: Signatories = None,
    source: Sources = None,
    aim: Aims = None,
    langs: Langs = None,
    short: Shorts = None,
    parent: Related = None,
    succeeds: Succeeds = None,
    registration: Number = None,
    registered: Registered = None,
    in_force: InForce = None,
    ended: Ended = None,
    keeper: Keeper = None,
    text_public: Public = None,
    report_due: ReportDue = None,
    report_to: ReportTo = None,
    note: Notes = None,
) -> None:
    """Change an agreement: what is given takes the place of what was there."""
    from coopplan.actions.agreements import edit_agreement

    call = call_of(ctx)
    with reading(call) as (reader, known):
        old = plan_of(reader, known, ref).agreement
    change(ctx, old, _changes(call, old, ctx.params), edit_agreement)


def _changes(call: Call, old: Agreement, given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that the options change, None for the others."""
    langs = languages(given["langs"]) if given["langs"] else None
    lang = (langs or old.langs)[0]

    def moment(name: str) -> Any:
        return moment_of(call, given[name], "--" + name.replace("_", "-")) if given[name] else None

    def text(name: str, before: LocalText) -> LocalText | None:
        return merged(before, text_of(given[name], lang)) if given[name] else None

    def texts(name: str) -> tuple[LocalText, ...] | None:
        return tuple(text_of([one], lang) for one in given[name]) if given[name] else None

    parties = given["party"] and tuple(resolved(call, one, "party") for one in given["party"])
    signing = replace(
        old.signing,
        on=moment("signed") or old.signing.on,
        at=text("signed_at", old.signing.at) or old.signing.at,
        confidence=given["signed_confidence"] or old.signing.confidence,
        reason=text("signed_reason", old.signing.reason) or old.signing.reason,
        sources=sources_on_record(call, given["source"] or ()) or old.signing.sources,
    )
    duty = old.duty or ReportingDuty("quarter")
    duty = replace(
        duty,
        due_days=given["report_due"] if given["report_due"] is not None else duty.due_days,
        to=text("report_to", duty.to) or duty.to,
    )
    return {
        "title": text("title", old.title),
        "kind": given["kind"],
        "parties": parties or None,
        "period": moment("period"),
        "signing": None if signing in (old.signing, Signing()) else signing,
        "signatories": signatories(given["signatory"], parties or old.parties, lang),
        "aims": texts("aim"),
        "langs": langs,
        "short": text("short", old.short),
        "parent": resolved(call, given["parent"], "agreement") if given["parent"] else None,
        "succeeds": resolved(call, given["succeeds"], "agreement") if given["succeeds"] else None,
        "registration_no": given["registration"],
        "registered_on": moment("registered"),
        "in_force_on": moment("in_force"),
        "ended_on": moment("ended"),
        "keeper": given["keeper"],
        "text_public": given["text_public"],
        "duty": None if duty in (old.duty, ReportingDuty("quarter")) else duty,
        "notes": texts("note"),
    }
