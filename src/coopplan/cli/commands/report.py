"""``report``: the quarterly report of one agreement, of several, or of the whole register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.fallback import Fallback
from coopplan.cli.help import entry
from coopplan.cli.opening import as_of, reading
from coopplan.cli.options import Agreements, InQuarter, Output
from coopplan.cli.parse import code, languages, word
from coopplan.cli.plans import portfolio_of, reader_words, words_of_first
from coopplan.cli.printing import format_meant, json_text, put, put_page, tell
from coopplan.cli.reporting import FORMATS as FORMATS
from coopplan.cli.reporting import SCHEMA, answer_of, audience_of, page_of, partner_of
from coopplan.errors import EmptyRegister, OneAgreement, OptionNeeds, OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.codes import Audience, Layout
from coopplan.model.issued import Asked
from coopplan.model.period import Quarter

if TYPE_CHECKING:
    from datetime import date

    from coopplan.language.words import Words
    from coopplan.model.plan import Known, Plan
    from coopplan.reports.register_answers import RegisterReport
    from coopplan.store.portfolio import Portfolio


def report(
    ctx: typer.Context,
    agreements: Agreements = None,
    quarter: InQuarter = None,
    layout: Annotated[
        Layout,
        typer.Option(
            "--layout",
            metavar=msg("LAYOUT"),
            parser=code("layout", Layout),
            help=msg("status, or official: the form that goes to ministries"),
        ),
    ] = Layout.STATUS,
    audience: Annotated[
        str | None,
        typer.Option(
            "--audience",
            metavar=msg("WHO"),
            parser=word("audience", [one.value for one in Audience]),
            help=msg("internal, or partner: without internal sources, evidence and silence"),
        ),
    ] = None,
    for_: Annotated[
        str | None,
        typer.Option("--for", metavar=msg("PARTY"), help=msg("which partner it is for")),
    ] = None,
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar=msg("FORMAT"),
            parser=word("format", FORMATS),
            help=msg("terminal, md, html, docx, xlsx, pdf, csv or json; default: as FILE ends"),
        ),
    ] = None,
    issue: Annotated[
        bool,
        typer.Option("--issue", help=msg("freeze it under a number, with every --format given")),
    ] = False,
    langs: Annotated[
        str | None,
        typer.Option(
            "--langs",
            metavar=msg("LANGS"),
            help=msg("languages to issue it in: ru,kk; default: that of the report"),
        ),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help=msg("issue it though the quarter's report went out"))
    ] = False,
    output: Output = None,
) -> None:
    """Print the report, or write it to a file."""
    call = call_of(ctx)
    day = as_of(call)
    asked = quarter or Quarter.of(day or call.terminal.today()).previous()
    formats = [one for one in format_ or () if one]
    _refuse(call, formats, issue=issue, langs=langs, again=again)
    chosen = "json" if call.settings.json else format_meant(next(iter(formats), None), output)
    many: RegisterReport | None = None
    with reading(call) as (reader, known):
        told = portfolio_of(reader, known, agreements)
        if not told.agreements:
            raise EmptyRegister(db=call.settings.values["db"].shown)
        if len(told.agreements) > 1:
            _refuse_of_many(layout, audience_of(audience, for_), issue=issue)
            from coopplan.render.terminal_table import ROW_CAP

            rows = ROW_CAP if chosen == "terminal" else None
            many = _many(told, known, asked, day, rows)
            words = words_of_first(call, told)
        else:
            plan = told.plan()
            words = reader_words(call, [plan])
    if many is not None:
        _print_many(call, many, words, chosen, output)
        return
    question = Asked(
        agreement=plan.agreement.ref,
        quarter=asked,
        as_of=day or asked.last,
        layout=layout,
        audience=audience_of(audience, for_),
        partner=_partner(plan, audience, for_),
    )
    _tell_held_back(call, plan, question.partner)
    if issue:
        from coopplan.cli.issuing import issue as go_out

        kinds, spoken = formats or [chosen], languages(langs or words.lang)
        go_out(call, question, kinds, spoken, output, again=again)
        return
    one = answer_of(plan, question)
    if chosen == "json":
        put(call, json_text(call, SCHEMA, one), output)
        return
    put_page(call, page_of(one, layout, words), chosen, output)


def _many(
    told: Portfolio, known: Known, quarter: Quarter, day: date | None, rows: int | None
) -> RegisterReport:
    """Return the report of several agreements, with so many rows."""
    from coopplan.reports.register import SHOWN, register_report
    from coopplan.reports.register_gathered import COUNTED
    from coopplan.store.counted import Wanted

    wanted = Wanted(day or quarter.last, quarter, before=True, late=SHOWN, heads=rows)
    shares, rest = told.summed(wanted, COUNTED)
    return register_report(
        shares,
        known,
        quarter,
        day,
        refs=told.agreements,
        told=told.told,
        rest=rest,
        rows=rows,
    )


def _print_many(
    call: Call, many: RegisterReport, words: Words, chosen: str, output: str | None
) -> None:
    if chosen == "json":
        put(call, json_text(call, "register-report/1", many), output)
        return
    from coopplan.documents import register as table

    put_page(call, table.compose(many, words), chosen, output)


def _refuse_of_many(layout: Layout, audience: Audience, *, issue: bool) -> None:
    """Refuse what only the report of one agreement has."""
    for option, given in (
        ("--layout", layout is Layout.OFFICIAL),
        ("--audience", audience is Audience.PARTNER),
        ("--issue", issue),
    ):
        if given:
            raise OneAgreement(option=option)


def _partner(plan: Plan, audience: str | None, told: str | None) -> str | None:
    if audience_of(audience, told) is Audience.INTERNAL:
        if told is not None:
            raise OptionsClash(one="--for", other="--audience internal")
        return None
    return partner_of(plan, told)


def _tell_held_back(call: Call, plan: Plan, partner: str | None) -> None:
    """Tell which answers to requests the partner is not told, and how one is opened."""
    from coopplan.reports.audience import held_back

    held = held_back(plan, partner) if partner else ()
    if held:
        tell(
            call,
            msg(
                "Not told to {party}, since internal: answers to requests, {sources} (to tell one: "
                "coopplan source edit REF --public)"
            ),
            party=partner,
            sources=", ".join(held),
        )


def _refuse(call: Call, formats: list[str], *, issue: bool, langs: str | None, again: bool) -> None:
    """Refuse options that mean something only with another, and a past that cannot be issued."""
    if issue:
        if call.settings.known_at is not None:
            raise OptionsClash(one="--known-at", other="--issue")
        return
    for option, given in (
        ("--again", again),
        ("--langs", bool(langs)),
        ("--format", len(formats) > 1),
    ):
        if given:
            raise OptionNeeds(option=option, needs="--issue")


COMMAND = Fallback(
    entry(
        report,
        "report",
        msg(
            "Print the quarterly report. Of one agreement: its first lines are enough for who has "
            "a minute, then come counts, changes with their causes, promises that moved, disputes, "
            "what is overdue, due or silent, figures and sources. Of several or all: one table."
        ),
        "coopplan report AST-ATY-2025 --quarter 2025-Q4",
        "coopplan report --quarter 2025-Q4",
        "coopplan report AST-ATY-2025 --as-of 2025-11-15 --lang kk",
        "coopplan report AST-ATY-2025 --quarter 2025-Q4 -o report.docx",
        "coopplan report AST-ATY-2025 --layout official --audience partner",
        "coopplan report AST-ATY-2025 --quarter 2025-Q4 --issue --format docx --langs ru,kk",
    ),
    entry(
        "issued:list_",
        "list",
        msg("List the reports that went out."),
        "coopplan report list",
    ),
    entry(
        "issued:reprint",
        "reprint",
        msg("Give back a report that went out, byte for byte."),
        "coopplan report reprint 1",
        "coopplan report reprint 1 --format docx --lang kk -o report.docx",
    ),
    entry(
        "issued:restate",
        "restate",
        msg(
            "Issue a report anew that went out with a mistake: the new one has its own number and "
            "lists what it tells otherwise, and why. The old one stays as it was."
        ),
        'coopplan report restate 1 --why "получено письмо о переносе срока"',
    ),
)
