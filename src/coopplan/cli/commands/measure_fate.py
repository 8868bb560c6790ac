"""``measure fate``: what became of a measure of an older plan, told or confirmed one by one."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.asking import one_letter
from coopplan.cli.call import Call, call_of
from coopplan.cli.opening import reading, writing
from coopplan.cli.options import Csv, Texts
from coopplan.cli.parse import code, text_of
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import print_list, tell
from coopplan.cli.recorded import recorded
from coopplan.errors import BadFate, MissingArgument, OptionNeeds
from coopplan.language.sentences import msg
from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode
from coopplan.model.plan import Plan
from coopplan.reports.lineage import FateLine, FateList


def fate(
    ctx: typer.Context,
    ref: Annotated[
        str | None,
        typer.Argument(metavar=msg("REF"), help=msg("a measure of the older plan")),
    ] = None,
    told: Annotated[
        FateCode | None,
        typer.Argument(
            metavar=msg("FATE"),
            parser=code("fate", FateCode),
            help=msg("kept, reworded, merged, split, dropped, finished, carried_over, undecided"),
        ),
    ] = None,
    into: Annotated[
        Texts,
        typer.Option(
            "--into", metavar=msg("REF"), help=msg("the measure of the next plan it goes on as")
        ),
    ] = None,
    why: Annotated[
        Texts, typer.Option("--why", metavar=msg("TEXT"), help=msg("the reason"))
    ] = None,
    suggest: Annotated[
        str | None,
        typer.Option(
            "--suggest",
            metavar=msg("AGREEMENT"),
            help=msg("an older plan: show all fates, suggest by likeness of titles, and ask"),
        ),
    ] = None,
    yes: Annotated[
        Texts,
        typer.Option(
            "--yes",
            metavar="REF=REF",
            help=msg("with --suggest: confirm this pair without being asked"),
        ),
    ] = None,
    csv: Csv = False,
) -> None:
    """Record a fate, or show what is suggested and record what is confirmed."""
    call = call_of(ctx)
    if suggest is not None:
        _suggest(call, suggest, yes, csv)
        return
    if yes:
        raise OptionNeeds(option="--yes", needs="--suggest")
    if ref is None or told is None:
        raise MissingArgument(argument="REF" if ref is None else "FATE", command=ctx.command_path)
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        measure = resolve(reader, ref, "measure", known)
        successors = tuple(resolve(reader, one, "measure", known) for one in into or ())
        lang = plan_of(reader, known, measure).agreement.langs[0]
    _record(call, [Fate(measure, told, successors, text_of(why, lang))])


def _suggest(call: Call, ref: str, yes: Texts, csv: bool) -> None:
    from coopplan.reports.lineage import fates

    with reading(call) as (reader, known):
        old = plan_of(reader, known, ref)
        if old.successor is None:
            raise BadFate(
                measure=old.agreement.ref,
                fate="",
                reason="no_successor",
                successor=old.agreement.ref,
            )
        new = plan_of(reader, known, old.successor.ref)
    found = fates(old, new)
    if yes:
        _record(call, _named(call, yes))
        return
    if call.terminal.can_ask() and not (call.settings.json or csv):
        confirmed = _ask(call, found)
        if confirmed:
            _record(call, confirmed)
        return
    _show(call, found, [old, new], csv)


def _named(call: Call, pairs: list[str]) -> list[Fate]:
    """Return the fates that were confirmed as pairs: kept where the titles are the same."""
    from coopplan.model.likeness import Likeness
    from coopplan.reports.views import find_measure
    from coopplan.store.refs import resolve

    found: list[Fate] = []
    with reading(call) as (reader, known):
        for pair in pairs:
            one, equals, other = pair.partition("=")
            if not equals:
                raise OptionNeeds(option="--yes", needs="REF=REF")
            old, new = (resolve(reader, ref.strip(), "measure", known) for ref in (one, other))
            titles = [find_measure(plan_of(reader, known, ref), ref).title for ref in (old, new)]
            same = Likeness(titles).of(*titles) == 1
            found.append(Fate(old, FateCode.KEPT if same else FateCode.REWORDED, (new,)))
    return found


def _ask(call: Call, found: FateList) -> list[Fate]:
    """Ask about each suggestion; an empty answer, or n, leaves the measure undecided."""
    confirmed: list[Fate] = []
    for line in found.lines:
        if line.into is None or line.code is None:
            continue
        tell(
            call,
            msg("{ref} {title}\n  → {into} {into_title} ({percent}% alike)"),
            ref=line.measure.ref,
            title=_title(call, line),
            into=line.into.ref,
            into_title=call.words.text(line.into.title),
            percent=line.percent,
        )
        answer = one_letter(call, _question(call, line.code), ("y", "k", "r", "q", "n"))
        if answer == "q":
            break
        chosen = {"y": line.code, "k": FateCode.KEPT, "r": FateCode.REWORDED}.get(answer)
        if chosen is not None:
            confirmed.append(Fate(line.measure.ref, chosen, (line.into.ref,)))
    return confirmed


def _title(call: Call, line: FateLine) -> str:
    return call.words.text(line.measure.title)


def _question(call: Call, suggested: FateCode) -> str:
    told = call.words.code("fate_code", suggested)
    return call.sentences.t(
        "  y – {suggested}, k – kept, r – reworded, Enter – not decided, q – stop: ",
        suggested=told,
    )


def _record(call: Call, found: list[Fate]) -> None:
    from coopplan.actions.lineage import decide_fate

    refs = [one.measure for one in found]
    with writing(call, "measure fate", ", ".join(refs)) as writer:
        for one in found:
            decide_fate(writer, one)
    recorded(call, writer, *refs)


def _show(call: Call, found: FateList, plans: list[Plan], csv: bool) -> None:
    from coopplan.documents.lineage import fates
    from coopplan.reports.rows import fate_rows

    print_list(
        call,
        "fates/1",
        fate_rows(found),
        csv=csv,
        page=fates(found, reader_words(call, plans)),
        agreement=found.ref,
        successor=found.successor,
        known=found.known,
        undecided=found.undecided,
    )
