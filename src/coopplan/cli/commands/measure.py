"""``measure``: list, show, add, edit, move, control, reread."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import MEASURE_COLUMNS, Columns, Csv, Limit, Ref, Words
from coopplan.cli.parse import several
from coopplan.cli.plans import plan_of, portfolio_of, reader_words, words_of_first
from coopplan.cli.printing import print_answer, print_page
from coopplan.language.sentences import msg


def list_(
    ctx: typer.Context,
    words: Words = None,
    view: Annotated[
        str | None,
        typer.Option("--view", metavar=msg("NAME"), help=msg("a view that was kept: view save")),
    ] = None,
    columns: Columns = None,
    limit: Limit = None,
    csv: Csv = False,
) -> None:
    """Print the measures that pass the filter words, and those of a view."""
    from coopplan.cli.filters import measures
    from coopplan.cli.streaming import is_cut, print_long
    from coopplan.documents import listing
    from coopplan.reports.json_answers import measure_row, narrowed
    from coopplan.reports.register_answers import MeasureList

    call = call_of(ctx)
    day = looked_at(call)
    told, chosen = list(words or ()), columns or ""
    if view is not None:
        from coopplan.cli.views import view as kept

        named = kept(call.settings.file, view)
        told = [f"({named.words})" if named.words else "", *(f"({' '.join(told)})",) * bool(told)]
        chosen = chosen or several("column", MEASURE_COLUMNS)(",".join(named.columns))
    shown = tuple(one for one in chosen.split(",") if one)
    with reading(call) as (reader, known):
        register = portfolio_of(reader, known, None)
        found = measures(told, reader, known, register, day)
        reads = words_of_first(call, register)
        print_long(
            call,
            "measures/1",
            found.lines,
            row=lambda line: narrowed(measure_row(line), shown),
            page=lambda lines, total: listing.measures(
                MeasureList(day, known, tuple(lines), total), reads, shown
            ),
            csv=csv,
            limit=limit,
            total=found.total() if is_cut(call, limit, csv=csv) else None,
            as_of=day,
            known=known,
        )


def show(ctx: typer.Context, ref: Ref) -> None:
    """Print where one measure stands and who says so."""
    from coopplan.reports.views import measure_view
    from coopplan.store.refs import resolve

    call = call_of(ctx)
    day = looked_at(call)
    with reading(call) as (reader, known):
        found = resolve(reader, ref, "measure", known)
        plan = plan_of(reader, known, found)
    view = measure_view(plan, found, day)
    if call.settings.json:
        print_answer(call, "measure/1", view)
        return
    from coopplan.documents import showing

    print_page(call, showing.measure(view, reader_words(call, [plan])))


COMMAND = group(
    "measure",
    msg("Measures: the promises of an agreement."),
    entry(
        list_,
        "list",
        msg(
            "List measures: mark, deadline, standing promise, slip, dispute. Filter words are "
            "joined by and; or, not and brackets work. Fields: agreement, sector, side, body, no, "
            "status, mark, schedule, evidence, deadline. Compared by < <= > >= =: due, promise, "
            "heard (2026, 2026-Q2, 2026-05-31, today, +90d), slip, days. Tags: +overdue +silent "
            "+disputed +slipped +due +late. Any other word is looked for in refs and titles. "
            "< > ( ) mean something to the shell: put quotation marks around them."
        ),
        "coopplan measure list sector:transport",
        'coopplan measure list "side:KZ (+overdue or slip>=180) not status:done"',
        "coopplan measure list agreement:AST-ATY-2025 status:in_progress --csv",
    ),
    entry(
        show,
        "show",
        msg("Show one measure: where it stands, who says so, promises by voice, disputes."),
        "coopplan measure show AST-ATY-2025/1",
    ),
    entry(
        "measure_changes:add",
        "add",
        msg("Add a measure to an agreement; it gets the next number."),
        'coopplan measure add AST-ATY-2025 --title "Прямой автобус" --sector transport '
        '--deadline "III квартал 2026 г." --body "RU-AST: Минтранс области"',
        asks="ref! title! sector! deadline body no section parts in_plan expected note",
    ),
    entry(
        "measure_changes:edit",
        "edit",
        msg(
            "Change a measure; its old version stays in history. Where the plan was amended: the "
            "day (--on) and the protocol (--basis). A moved deadline: measure move."
        ),
        "coopplan measure edit AST-ATY-2025/2 --parts 5 --no 1.2",
        'coopplan measure edit AST-ATY-2025/2 --expected "5 судов" --on 2026-03-01 '
        '--basis "протокол № 3"',
    ),
    entry(
        "measure_moves:move",
        "move",
        msg(
            "Record an amendment of the plan's deadline: the new phrase, the document it rests "
            "on, the reason. What a ministry says is a promise (say), not a deadline."
        ),
        'coopplan measure move AST-ATY-2025/1 --to "до конца 2027 года" --basis "письмо № 12" '
        '--reason "экспертиза" --on 2026-02-01 --requested',
    ),
    entry(
        "measure_moves:control",
        "control",
        msg("Put a measure under control, or take it off (--off), with the day and the basis."),
        'coopplan measure control AST-ATY-2025/4 --off --basis "протокол № 3" --on 2026-01-20',
    ),
    entry(
        "measure_fate:fate",
        "fate",
        msg(
            "Record what became of a measure under the plan that follows, or, with --suggest, "
            "show every measure of an older plan with its fate and what the titles suggest; each "
            "suggestion is confirmed one by one, at the terminal or by --yes."
        ),
        "coopplan measure fate AST-ATY-2023/1 carried_over",
        "coopplan measure fate --suggest AST-ATY-2023",
    ),
    entry(
        "measure_moves:reread",
        "reread",
        msg("Read the deadlines again by this version's grammar, as one recorded change."),
        "coopplan measure reread AST-ATY-2025",
    ),
    default="list",
)
