"""The walk through a draft: each candidate lit up in its text, to keep, change or drop.

The rule: an empty answer keeps, so that Enter walks through; what is dropped is not in the file.
Nothing is written before the last answer: Ctrl-C and an input that ends leave nothing behind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coopplan.cli import choosing, litup
from coopplan.cli.asking import one_letter
from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.errors import Interrupted
from coopplan.extract.draft import Draft, DraftFigure, DraftMeasure
from coopplan.language.sentences import msg
from coopplan.model.agreement import Agreement
from coopplan.model.codes import SECTORS, Status
from coopplan.model.frozen import frozen
from coopplan.model.measure import Measure
from coopplan.model.party import Party
from coopplan.model.plan import Plan

KEEP, CHANGE, DROP = "k", "c", "d"
NEW, ALL = "n", "?"
FEW = 12
"""Measures that are listed at each question; more of them once, and again when asked for."""


@frozen
class Register:
    """What the register holds that a press release may speak of."""

    parties: Mapping[str, Party]
    agreements: Sequence[Agreement]


@frozen
class Reviewed:
    """A draft as a person left it.

    ``linked`` are the register's own parties, in the order of the draft's, None for a new one.
    """

    draft: Draft
    linked: tuple[Party | None, ...]


class Walk:
    """The questions of one review: where they stand in the text, and how many there are."""

    def __init__(self, call: Call, text: str, count: int) -> None:
        self.call, self.text, self.count = call, text, count
        self.number = 0
        self.listed = False

    def line(self, question: str) -> str:
        """Ask for a line. Raises Interrupted at the end of the input: nothing is written."""
        told = self.call.terminal.answer(question)
        if told is None:
            raise Interrupted
        return told

    def candidate(
        self, told: str, place: tuple[int, int] | None, *, changes: bool = True, drops: bool = True
    ) -> str:
        """Show a candidate in its place and return what to do with it: keep, change or drop."""
        self.number += 1
        self.call.terminal.tell("")
        litup.fold(self.call, f"[{self.number}/{self.count}] {told}")
        if place is not None:
            litup.show(self.call, self.text, *place)
        allowed = [KEEP, *(CHANGE for _ in range(changes)), *(DROP for _ in range(drops))]
        question = self.call.sentences.t(_QUESTIONS[changes, drops])
        return one_letter(self.call, question, allowed) or KEEP

    def text_of(self, name: str, old: str) -> str:
        """Ask for a text; an empty answer leaves the old one."""
        told = self.call.sentences.t("{name} (Enter leaves it): ", name=name)
        return self.line(told) or old

    def code_of(self, name: str, group: str, codes: Sequence[str], old: str | None) -> str | None:
        """Ask for a code of a closed list, shown by its labels; an empty answer leaves the old."""
        choices = {code: self.call.words.code(group, code) for code in codes}
        litup.items(self.call, choosing.listed(choices, old))
        question = self.call.sentences.t(
            "{name}, its number or word (Enter leaves it): ", name=name
        )
        while told := self.line(question):
            if (code := choosing.one_of(told, choices)) is not None:
                return code
            tell(self.call, msg("That is none of the list, or more than one."))
        return old

    def number_of(self, question: str, allowed: Sequence[str], *others: str) -> str:
        """Ask for one of these numbers or another letter; an empty answer is itself."""
        say = self.call.sentences.t
        while told := self.line(question):
            meant = told if told in allowed else choosing.letter(told, others)
            if meant:
                return meant
            litup.fold(
                self.call, say(msg("One of: {allowed}"), allowed=", ".join([*allowed, *others]))
            )
        return ""


_QUESTIONS = {
    (True, True): msg("Keep (Enter), c change, d drop: "),
    (True, False): msg("Keep (Enter), c change: "),
    (False, True): msg("Keep (Enter), d drop: "),
}
"""What is asked of a candidate, by whether it can be changed and dropped (msgids)."""


def which_agreement(
    call: Call, text: str, draft: Draft, refs: Sequence[str], register: Register
) -> str | None:
    """Ask whether a draft speaks of an agreement that the register has; None for a new one.

    Asked only where there is one between the same parties (``refs`` are the draft's).
    """
    there = [one for one in register.agreements if set(one.parties) == set(refs)]
    if not there:
        return None
    walk = Walk(call, text, 0)
    proposed = _same_period(draft, there)
    tell(call, msg("Between these parties the register has:"))
    for number, one in enumerate(there, start=1):
        span = f", {one.period}" if one.period else ""
        told = f"{one.ref}  {call.words.text(one.title)}{span}"
        litup.fold(call, f"{'*' if one is proposed else ' '} {number} {told}")
    tell(call, msg("If the text speaks of one of them, its measures get statements."))
    numbers = [str(number) for number in range(1, len(there) + 1)]
    say = call.sentences.t
    if proposed is None:
        told = walk.number_of(say(msg("Number of the agreement (Enter: a new one): ")), numbers)
        return there[int(told) - 1].ref if told else None
    question = say(msg("Number of the agreement (Enter: *), n a new one: "))
    told = walk.number_of(question, numbers, NEW) or str(there.index(proposed) + 1)
    return None if told == NEW else there[int(told) - 1].ref


def _same_period(draft: Draft, there: Sequence[Agreement]) -> Agreement | None:
    """Return the one agreement that is for the period that the text tells of."""
    if draft.period is None:
        return None
    same = [
        one
        for one in there
        if one.period is not None and (one.period.first, one.period.last) == draft.period
    ]
    return same[0] if len(same) == 1 else None


def review_promises(
    walk: Walk, draft: Draft, known: Plan | None, chosen: Sequence[str | None]
) -> tuple[Draft, list[str | None]]:
    """Ask about each measure and figure of a draft; return what was kept, as changed.

    With a known agreement it is asked which of its measures each one is about; ``chosen`` are the
    refs proposed, and the refs answered are returned.
    """
    call = walk.call
    measures: list[DraftMeasure] = []
    figures: list[DraftFigure] = []
    refs: list[str | None] = []
    for one, ref in zip(draft.measures, chosen, strict=True):
        status = call.words.code("status", one.status)
        label = f"{status}, {call.words.code('sector', one.sector)}: {one.title}"
        answer = walk.candidate(label, (one.start, one.end))
        if answer == DROP:
            continue
        measures.append(_changed(walk, one) if answer == CHANGE else one)
        refs.append(_measure_meant(walk, known, ref) if known is not None else None)
    for figure in draft.figures:
        unit = call.words.unit(figure.unit, figure.value)
        told = f"{call.words.number(figure.value)} {unit}, {figure.subject}"
        label = call.sentences.t("Figure: {told}", told=told)
        if walk.candidate(label, (figure.start, figure.end), changes=False) != DROP:
            figures.append(figure)
    return replace(draft, measures=tuple(measures), figures=tuple(figures)), refs


def _measure_meant(walk: Walk, known: Plan, proposed: str | None) -> str | None:
    """Ask which measure of a known agreement is meant; Enter takes what is proposed."""
    by_number = {str(one.number): one for one in known.measures}
    say = walk.call.sentences.t
    if walk.listed and len(by_number) > FEW:
        _list(walk, [one for one in known.measures if one.ref == proposed], proposed)
        tell(walk.call, msg("? shows all {n} measures."), n=len(by_number))
        others = [NEW, ALL]
    else:
        _list(walk, known.measures, proposed)
        walk.listed, others = True, [NEW]
    question = (
        say(msg("Number of the measure (Enter: *), n a new one: "))
        if proposed
        else say(msg("Number of the measure (Enter: a new one): "))
    )
    while (told := walk.number_of(question, list(by_number), *others)) == ALL:
        _list(walk, known.measures, proposed)
    if not told:
        return proposed
    return None if told == NEW else by_number[told].ref


def _list(walk: Walk, measures: Sequence[Measure], proposed: str | None) -> None:
    for one in measures:
        mark = "*" if one.ref == proposed else " "
        litup.fold(walk.call, f"{mark} {one.number} {walk.call.words.text(one.title)}")


def _changed(walk: Walk, one: DraftMeasure) -> DraftMeasure:
    """Ask for title, status and sector; an empty answer leaves each as it is."""
    say = walk.call.sentences.t
    title = walk.text_of(say(msg("Title")), one.title)
    status = walk.code_of(say(msg("Status")), "status", [code.value for code in Status], one.status)
    sector = walk.code_of(say(msg("Sector")), "sector", list(SECTORS), one.sector)
    return replace(
        one, title=title, status=Status(status or one.status), sector=sector or one.sector
    )
