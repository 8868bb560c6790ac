"""The walk through a draft: each measure in its text, to keep, change or drop.

The rule: an empty answer keeps, so that Enter walks through; what is dropped is not in the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.extract.draft import Draft, DraftFigure, DraftMeasure
from coopplan.language.sentences import msg
from coopplan.model.codes import SECTORS, Status
from coopplan.model.plan import Plan
from coopplan.render.control import visible

_AROUND = 120


def review(
    call: Call, draft: Draft, text: str, known: Plan | None, chosen: Sequence[str | None]
) -> tuple[Draft, list[str | None]]:
    """Ask about each measure and figure of a draft; return what was kept, as changed.

    With a known agreement it is asked which of its measures each one is about; ``chosen`` are the
    refs proposed, and the refs answered are returned.
    """
    count = len(draft.measures) + len(draft.figures)
    measures: list[DraftMeasure] = []
    figures: list[DraftFigure] = []
    refs: list[str | None] = []
    for number, (one, ref) in enumerate(zip(draft.measures, chosen, strict=True), start=1):
        _show(call, number, count, one, text)
        status = call.words.code("status", one.status)
        label = f"{status}, {call.words.code('sector', one.sector)}: {visible(one.title)}"
        call.terminal.err.write(f"{label}\n")
        answer = _answer(call)
        if answer == "d":
            continue
        measures.append(_changed(call, one) if answer == "c" else one)
        refs.append(_linked(call, known, ref) if known is not None else None)
    for number, figure in enumerate(draft.figures, start=len(draft.measures) + 1):
        _show(call, number, count, figure, text)
        told = f"{call.words.number(figure.value)} {figure.unit}, {figure.subject}"
        tell(call, msg("Figure: {told}"), told=told)
        if _answer(call) != "d":
            figures.append(figure)
    return replace(draft, measures=tuple(measures), figures=tuple(figures)), refs


def _linked(call: Call, known: Plan, proposed: str | None) -> str | None:
    """Ask which measure of a known agreement is meant; Enter takes what is proposed."""
    by_number = {str(one.number): one for one in known.measures}
    for one in known.measures:
        mark = "*" if one.ref == proposed else " "
        call.terminal.err.write(f"{mark} {one.number} {visible(call.words.text(one.title))}\n")
    while True:
        told = call.terminal.ask(
            call.sentences.t("Number of the measure (Enter: *), n a new one: ")
        )
        if not told:
            return proposed
        if told.lower() == "n":
            return None
        if told in by_number:
            return by_number[told].ref


def _show(call: Call, number: int, count: int, one: DraftMeasure | DraftFigure, text: str) -> None:
    """Show a quote lit up in the text around it."""
    before = visible(" ".join(text[max(0, one.start - _AROUND) : one.start].split()))
    after = visible(" ".join(text[one.end : one.end + _AROUND].split()))
    quote = visible(" ".join(one.quote.split()))
    lit = f"\x1b[7m{quote}\x1b[0m" if call.terminal.colour else f">>{quote}<<"
    call.terminal.err.write(f"\n[{number}/{count}] … {before} {lit} {after} …\n")


def _answer(call: Call) -> str:
    """Return k, c or d; anything else is asked again, an end of input keeps."""
    while True:
        told = call.terminal.ask(call.sentences.t("Keep (Enter), c change, d drop: ")).lower()
        if told in ("", "k", "c", "d"):
            return told or "k"


def _changed(call: Call, one: DraftMeasure) -> DraftMeasure:
    """Ask for title, status and sector; an empty answer leaves each as it is."""
    title = call.terminal.ask(call.sentences.t("Title: ")) or one.title
    status = _one_of(
        call, call.sentences.t("Status: "), [code.value for code in Status], one.status
    )
    sector = _one_of(call, call.sentences.t("Sector: "), list(SECTORS), one.sector)
    return replace(one, title=title, status=Status(status), sector=sector)


def _one_of(call: Call, question: str, allowed: list[str], old: str) -> str:
    while True:
        told = call.terminal.ask(question)
        if not told:
            return old
        if told in allowed:
            return told
        tell(call, msg("One of: {allowed}"), allowed=", ".join(allowed))
