"""``translate``: what lacks a language goes out as a sheet, and comes back filled in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli import saving
from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading, writing
from coopplan.cli.options import Output
from coopplan.cli.parse import code
from coopplan.cli.plans import load_plans, plan_of
from coopplan.cli.printing import print_json, tell
from coopplan.errors import MissingArgument, OptionNeeds, OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.text import Lang

if TYPE_CHECKING:
    from coopplan.actions.translating import Taken
    from coopplan.model.plan import Plan
    from coopplan.model.translation import Translation


def translate(
    ctx: typer.Context,
    agreement: Annotated[
        str | None,
        typer.Argument(metavar=msg("AGREEMENT"), help=msg("its ref; a unique beginning will do")),
    ] = None,
    to: Annotated[
        Lang | None,
        typer.Option(
            "--to",
            metavar=msg("LANG"),
            parser=code("lang", Lang),
            help=msg("the language that is lacking: ru, kk or en"),
        ),
    ] = None,
    take: Annotated[
        str | None,
        typer.Option("--take", metavar=msg("FILE"), help=msg("a filled sheet to take in")),
    ] = None,
    output: Output = None,
) -> None:
    """Write the sheet, or take one in."""
    call = call_of(ctx)
    if take is not None:
        for option, given in (("--to", to), ("-o", output)):
            if given is not None:
                raise OptionsClash(one="--take", other=option)
        _take(call, agreement, take)
        return
    if agreement is None:
        raise MissingArgument(argument="AGREEMENT", command="coopplan translate")
    for option, value in (("--to", to), ("-o", output)):
        if value is None:
            raise OptionNeeds(option="translate", needs=option)
    assert to is not None
    assert output is not None
    _write(call, agreement, to, output)


def _write(call: Call, agreement: str, lang: Lang, output: str) -> None:
    from coopplan.exchange import translation
    from coopplan.model.translation import lacking

    with reading(call) as (reader, known):
        plan = plan_of(reader, known, agreement)
    sheet, held, left = translation.written(lacking(plan, lang), lang)
    saving.whole(output, sheet)
    if call.settings.json:
        told = {"phrases": held, "too_long": left, "path": output}
        print_json(call, {"schema": "translate/1", "ref": plan.agreement.ref, **told})
        return
    tell(call, msg("Written: {path}; phrases without {lang}: {n}"), path=output, n=held, lang=lang)
    if left:
        tell(call, msg("Too long for a sheet, left out: {n}"), n=left)


def _take(call: Call, agreement: str | None, path: str) -> None:
    from coopplan.actions import translating
    from coopplan.exchange import translation

    lang, told = translation.read(path)
    with reading(call) as (reader, known):
        refs = [agreement] if agreement else None
        by_plan = _by_agreement(told, load_plans(reader, known, refs))
    taken: list[Taken] = []
    with writing(call, "translate", f"{lang} {Path(path).name}"[:200]) as writer:
        for ref, many in by_plan.items():
            taken.append(translating.take(writer, ref, many))
    names = ("written", "same", "stale", "said", "unknown")
    counts = {name: sum(getattr(one, name) for one in taken) for name in names}
    counts["unknown"] += len(told) - sum(len(many) for many in by_plan.values())
    entry = writer.result.entry if writer.result else None
    if call.settings.json:
        print_json(call, {"schema": "translated/1", "lang": lang.value, "entry": entry, **counts})
        return
    if entry is None:
        tell(call, msg("Nothing changed."))
    else:
        tell(call, msg("Recorded as #{entry}; translations: {n}"), entry=entry, n=counts["written"])
    for name, sentence in _LEFT.items():
        if counts[name]:
            tell(call, sentence, n=counts[name])


_LEFT = {
    "stale": msg("Left, since the text changed after the sheet was written: {n}"),
    "said": msg("Left, since there are words of the party's own: {n}"),
    "unknown": msg("Left, since there is no such text: {n}"),
}


def _by_agreement(
    told: Iterable[Translation], plans: Sequence[Plan]
) -> dict[str, list[Translation]]:
    """The translations by the agreement they go with; what several share goes with the first."""
    refs = {plan.agreement.ref for plan in plans}
    shared = {
        (kind, ref): plan.agreement.ref
        for plan in reversed(plans)
        for kind, many in (
            ("party", plan.parties),
            ("voice", plan.voices),
            ("source", plan.sources),
        )
        for ref in many
    }
    found: dict[str, list[Translation]] = defaultdict(list)
    for one in told:
        head = one.place.ref.partition(" ")[0].partition("#")[0].partition("/")[0]
        of = shared.get((one.place.kind, one.place.ref), head)
        if of in refs:
            found[of].append(one)
    return found


COMMAND = command(
    translate,
    "translate",
    msg(
        "Write what an agreement lacks in a language (titles, statements, notes, names) to a sheet "
        "to fill in, and take the filled sheet back. A translation is marked as our own and "
        "corrects nothing."
    ),
    "coopplan translate AST-ATY-2025 --to kk -o kk.xlsx",
    "coopplan translate --take kk.xlsx",
)
