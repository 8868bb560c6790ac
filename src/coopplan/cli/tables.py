"""Plan tables taken in: read, set beside the register, shown, asked about once, recorded.

The rule: a table that differs from the register, or has a new measure in the place of one that it
no longer has, is recorded only as what a person says it is: an amendment of the plan, with its
protocol and day, or the mending of a typing error. What it tells of the course of a measure and of
its costs, in columns that go into the note, is no word of the plan, and is recorded as it comes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.cli import beside
from coopplan.cli.asking import one_letter, until
from coopplan.cli.call import Call
from coopplan.cli.opening import reading, writing
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import print_json, print_page, tell
from coopplan.cli.tables_found import (
    found_in,
    grids_of,
    sector_of,
    sectors_of,
    sides_in,
    together,
    wishes_of,
)
from coopplan.cli.tables_json import told as told_json
from coopplan.cli.times import day_of
from coopplan.errors import OptionNeeds, RegisterMoved, TableDiffers
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.amendment import TYPO
from coopplan.model.codes import InPlan, Worded
from coopplan.model.frozen import frozen
from coopplan.model.measure import Amended, DeadlineVersion, Measure
from coopplan.model.plan import Plan
from coopplan.model.plan_table import Difference, DraftMeasure, Edit, Found

if TYPE_CHECKING:
    from coopplan.actions.tabled import MeasureChange

AMENDMENT, REWORDING, TYPO_WORD = "amendment", "rewording", "typo"
"""A rewording is an amendment that words anew what it has others in the place of."""


@frozen
class TableOptions:
    """How tables are to be taken in, as it was typed."""

    agreement: str | None
    kind: str | None
    protocol: str | None
    on: str | None
    columns: tuple[str, ...]
    rejects: str | None
    dry_run: bool


def import_tables(call: Call, files: list[str], options: TableOptions) -> None:
    """Take in the tables of one agreement as one journal entry, all of them or none."""
    grids = [(file, grids_of(call, file)) for file in files]
    if options.agreement is None:
        raise OptionNeeds(option=files[0], needs="--agreement")
    for name, given in (("--protocol", options.protocol), ("--on", options.on)):
        if given and options.kind not in (AMENDMENT, REWORDING):
            raise OptionNeeds(option=name, needs="--as amendment")
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, options.agreement)
    columns = wishes_of(options.columns)

    def find(plan: Plan) -> list[Found]:
        return together([found_in(file, one, plan, columns) for file, one in grids])

    words = reader_words(call, [plan])
    if options.dry_run:
        _show(call, find(plan), plan, words)
    else:
        _record(call, find, plan, options, words)


def _show(call: Call, found: list[Found], plan: Plan, words: Words) -> None:
    from coopplan.documents.import_draft import compose

    if call.settings.json:
        print_json(call, told_json(found, plan, [], None, True))
        return
    for one in found:
        sectors = sectors_of(one)
        print_page(call, compose(Path(one.file).name, one.draft, one.compared, sectors, words))
    tell(call, msg("Nothing was recorded: this was a dry run."))


def _record(
    call: Call,
    find: Callable[[Plan], list[Found]],
    plan: Plan,
    options: TableOptions,
    words: Words,
) -> None:
    from coopplan.actions.tabled import record_table
    from coopplan.exchange.table.compare import worded_anew

    found = find(plan)
    differing = _differing(found)
    kind, protocol, on = options.kind, options.protocol, options.on
    replaced = [one.compared.replaced for one in found]
    doubtful = sum(len(one.compared.of_plan) + len(one.compared.replaced) for one in found)
    if doubtful and kind is None:
        kind, protocol, on = _asked(call, found, words, doubtful)
        if kind is None:
            tell(call, msg("Nothing was recorded."))
            return
    if kind in (AMENDMENT, REWORDING) and not (protocol and on):
        raise OptionNeeds(option=f"--as {kind}", needs="--on" if protocol else "--protocol")
    day = day_of(call, on, "--on") if on else None
    names = ", ".join(Path(file.file).name for file in found)
    detail = f"{plan.agreement.ref}: {names}" + (f"; {protocol}" if protocol else "")
    action = TYPO if kind == TYPO_WORD else "import"
    rejects = beside.Rejects(options.rejects)
    with rejects, writing(call, action, detail[:500]) as writer:
        now = plan_of(writer.reader, writer.known, plan.agreement.ref)
        if now != plan:  # others may have taken the same table in
            plan, found = now, find(now)
            again = [one.compared.replaced for one in found]
            if (_differing(found), again) != (differing, replaced):
                raise RegisterMoved()
        act = Amended(day, protocol) if day else None
        if kind == REWORDING:
            found = [replace(one, compared=worded_anew(one.compared)) for one in found]
            differing = _differing(found)
        new = [_measure(one, act) for file in found for one in file.compared.new]
        changes = _changes(differing, act)
        refs = record_table(writer, plan.agreement.ref, new, changes)
        _reject(rejects, found, plan, words)
    entry = writer.result.entry if writer.result else None
    rejects.tell(call)
    if rejects.paths:
        tell(
            call,
            msg("There, a row that nobody changes waits; to take it as it is, clear its reason."),
        )
    if call.settings.json:
        print_json(call, told_json(found, plan, refs, entry, False, rejects.paths))
        return
    for file in found:
        _summary(call, file, words)
    if entry is None:
        tell(call, msg("Nothing changed: {refs}"), refs=plan.agreement.ref)
    else:
        tell(call, msg("Recorded as #{entry}: {refs}"), entry=entry, refs=_short(refs))


def _differing(found: list[Found]) -> list[Difference]:
    return [one for file in found for one in file.compared.differing]


def _changes(differing: list[Difference], act: Amended | None) -> list[MeasureChange]:
    from coopplan.actions.tabled import MeasureChange

    return [
        MeasureChange(
            one.ref,
            tuple((edit.field, _value(edit, act)) for edit in one.edits),
            _deadline(one, act),
            act,
        )
        for one in differing
    ]


def _value(edit: Edit, act: Amended | None) -> object:
    """What to record of a field: an amendment words the plan's text, and no note of our own."""
    return edit.given if act is not None and edit.field in set(Worded) else edit.after


def _short(refs: list[str]) -> str:
    return ", ".join(refs) if len(refs) < 9 else f"{refs[0]} … {refs[-1]} ({len(refs)})"


def _asked(
    call: Call, found: list[Found], words: Words, count: int
) -> tuple[str | None, str | None, str | None]:
    """Show what differs and ask once what it is; refused where nobody sits to answer."""
    from coopplan.documents.import_differences import difference_page

    if not call.terminal.can_ask():
        raise TableDiffers(path=found[0].file, count=count)
    for one in found:
        if one.compared.of_plan or one.compared.replaced:
            print_page(call, difference_page(Path(one.file).name, one.compared, words))
    say = call.sentences
    if any(one.compared.replaced for one in found):
        question = say.t(
            "a amendment of the plan, r amendment that words the missing ones anew, "
            "t typing error, Enter nothing: "
        )
        answer = one_letter(call, question, ("a", "r", "t"))
    else:
        question = say.t("a amendment of the plan, t typing error, Enter nothing: ")
        answer = one_letter(call, question, ("a", "t"))
    if answer == "t":
        return TYPO_WORD, None, None
    if not answer:
        return None, None, None

    of_day = say.t("Its day: ")

    def day(text: str) -> str:
        return day_of(call, text, of_day.rstrip(": ")).isoformat()

    kind = REWORDING if answer == "r" else AMENDMENT
    return kind, until(call, say.t("Protocol: "), str), until(call, of_day, day)


def _measure(told: DraftMeasure, act: Amended | None) -> Measure:
    """Return a measure to record; ``act`` is the amendment that added it to the plan."""
    return Measure(
        ref="",
        number=0,
        key="",
        title=told.title,
        sector=sector_of(told),
        plan_no=told.plan_no,
        section=told.section,
        place=told.place,
        bodies=told.bodies,
        deadlines=(told.deadline,),
        expected=told.expected,
        completion_form=told.completion_form,
        in_plan=InPlan.YES,
        amended=(act,) if act else (),
        note=told.note,
    )


def _deadline(one: Difference, act: Amended | None) -> DeadlineVersion | None:
    """Return the deadline to record: from the day of the amendment, or as it should have stood."""
    if one.moved is None:
        return None
    if act is not None:
        return replace(one.moved, on=act.on, basis=act.basis)
    if one.before is None:
        return one.moved
    before = one.before
    return replace(one.moved, on=before.on, basis=before.basis, reason=before.reason)


def _reject(rejects: beside.Rejects, found: list[Found], plan: Plan, words: Words) -> None:
    """Write the rows not understood, a file for each that has any."""
    from coopplan.documents.import_words import REASONS
    from coopplan.exchange.table.rejects import written

    for one in found:
        if one.draft.rejected:
            told = written(one.draft, lambda reason: words.t(REASONS[reason]), sides_in(plan))
            rejects.write(told, one.file, ".csv")


def _summary(call: Call, found: Found, words: Words) -> None:
    """Say how many rows were understood, and what became of the measures."""
    from coopplan.documents.import_draft import places, remarks

    draft, compared = found.draft, found.compared
    number = words.number
    call.terminal.write(
        words.t(
            "{file}: rows {rows} = understood {accepted} + not understood {rejected}",
            file=Path(found.file).name,
            rows=number(len(draft.outcomes)),
            accepted=number(draft.accepted),
            rejected=number(len(draft.rejected)),
        )
    )
    call.terminal.write(
        words.t(
            "new {new}, differing {differing}, the same {same}, not in the table {left}",
            new=number(len(compared.new)),
            differing=number(len(compared.differing)),
            same=number(compared.same),
            left=number(len(compared.left)),
        )
    )
    if compared.left and (compared.same or compared.differing):
        refs = _short(list(compared.left))
        call.terminal.write(words.t("not in the table, left as they are: {refs}", refs=refs))
    if compared.of_notes:
        refs = _short([one.ref for one in compared.of_notes])
        call.terminal.write(words.t("differing in the note alone: {refs}", refs=refs))
    for name, where in remarks(draft, words):
        call.terminal.write(f"{name}: {where}")
    if draft.unread:
        rows = ", ".join(places(draft.unread, draft))
        call.terminal.write(
            words.t("deadlines not understood, kept as written, rows: {rows}", rows=rows)
        )
