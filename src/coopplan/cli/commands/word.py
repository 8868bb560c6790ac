"""``word``: the analyst's own paragraph on a measure for the official form, «ход исполнения»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.editor import edited
from coopplan.cli.help import command
from coopplan.cli.opening import reading, writing
from coopplan.cli.options import InQuarter, Ref
from coopplan.cli.parse import text_of
from coopplan.cli.plans import plan_of
from coopplan.cli.recorded import recorded
from coopplan.errors import OptionNeeds, OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.period import Quarter
from coopplan.model.text import Lang
from coopplan.model.word import Word

if TYPE_CHECKING:
    from coopplan.model.plan import Plan


def word(
    ctx: typer.Context,
    ref: Ref,
    quarter: InQuarter = None,
    text: Annotated[
        list[str] | None,
        typer.Option(
            "--text",
            metavar=msg("TEXT"),
            help=msg("the paragraph; kk:… and en:… for other languages; default: your editor"),
        ),
    ] = None,
    remove: Annotated[
        bool, typer.Option("--remove", help=msg("take the paragraph back; the draft stands again"))
    ] = False,
) -> None:
    """Record the paragraph, in the language chosen or in those its words begin with."""
    from coopplan.actions import wording
    from coopplan.store.refs import resolve

    call = call_of(ctx)
    asked = quarter or Quarter.of(call.terminal.today()).previous()
    if remove and text:
        raise OptionsClash(one="--remove", other="--text")
    with reading(call) as (reader, known):
        measure = resolve(reader, ref, "measure", known)
        plan = plan_of(reader, known, measure)
    lang = call.settings.lang or plan.agreement.langs[0]
    if remove:
        with writing(call, "word", f"{measure} {asked}") as writer:
            wording.unword(writer, measure, asked, call.settings.lang)
        recorded(call, writer, measure)
        return
    told = text_of(text if text else [_written(call, plan, measure, asked, lang)], lang)
    with writing(call, "word", f"{measure} {asked}") as writer:
        if told:
            wording.word(writer, Word(measure, asked, told))
    recorded(call, writer, measure)


def _written(call: Call, plan: Plan, measure: str, quarter: Quarter, lang: Lang) -> str:
    """What is left in the editor; nothing where the draft was left as it is."""
    from coopplan.documents.official_table import course_lines
    from coopplan.language.words import Words
    from coopplan.reports.quarterly import quarterly

    if not call.terminal.can_ask():
        raise OptionNeeds(option="word", needs="--text")
    words = Words(lang)
    report = quarterly(plan, quarter)
    course = next(one for one in report.form.courses if one.measure == measure)
    begun = course.word.get(lang)
    if begun is None:
        lines = course_lines(course, report, words)
        begun = "\n".join("".join(span.text for span in line) for line in lines)
        begun = begun.removeprefix(words.t("[draft]")).strip()
    title = next(words.text(one.title) for one in plan.measures if one.ref == measure)
    about = call.sentences.t(
        "Lines that begin with # are left out; a text left as it is is not recorded."
    )
    head = f"{title}\n{measure} {quarter} {lang}"
    told = edited(call, begun, f"{head}\n{about}")
    return "" if told == begun else told


COMMAND = command(
    word,
    "word",
    msg(
        "Write the paragraph on a measure for a quarter as the official form prints it. It is "
        "yours: nothing is worked out from it. Without --text your editor opens with a draft made "
        "of what was said."
    ),
    'coopplan word AST-ATY-2025/1 --quarter 2025-Q4 --text "Ведётся реконструкция…"',
    'coopplan word AST-ATY-2025/1 --quarter 2025-Q4 --lang kk --text "Қайта жаңарту жүріп жатыр…"',
    "coopplan word AST-ATY-2025/1 --quarter 2025-Q4 --remove",
)
