"""The walk through the promises of a draft, and what a person adds of those that were missed.

The rule: a measure is added by its words in the text alone; what is not there word by word is asked
for again, and what the text has is stored as it spells it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coopplan.cli.reviewing_walk import CHANGE, DROP, Walk
from coopplan.extract import added
from coopplan.extract.draft import Draft, DraftFigure, DraftMeasure, DraftPromise
from coopplan.extract.spoken_of import nearest
from coopplan.language.sentences import msg
from coopplan.model.codes import SECTORS, Status
from coopplan.model.measure import Measure
from coopplan.model.plan import Plan

NEW, ALL = "n", "?"
FEW = 12
"""Measures that are listed at each question; more of them once, and again when asked for."""
FEWEST = 2
"""Words of a quote at least that is typed."""


def review_promises(walk: Walk, draft: Draft, known: Plan | None) -> tuple[Draft, list[str | None]]:
    """Ask about each measure and figure of a draft; return what was kept, as changed and added.

    With a known agreement it is asked which of its measures each one is about; the refs answered
    are returned, None for a new one.
    """
    there: list[tuple[DraftMeasure, str | None]] = []
    for one in draft.measures:
        answer = walk.candidate(_label(walk, one), (one.start, one.end))
        if answer != DROP:
            there.append(_settled(walk, known, one, answer))
    for one, answer in _missed(walk, draft, [measure for measure, _ in there]):
        there.append(_settled(walk, known, one, answer))
    there.sort(key=lambda each: each[0].start)
    measures = tuple(measure for measure, _ in there)
    draft = replace(draft, measures=measures, figures=tuple(_figures(walk, draft)))
    return draft, [ref for _, ref in there]


def _settled(
    walk: Walk, known: Plan | None, one: DraftMeasure, answer: str
) -> tuple[DraftMeasure, str | None]:
    """Return a measure as it is left, and which known one it is about.

    That is asked first: what is changed of a measure that the register has is its status alone.
    The status that was shown is the one that is written, whatever stage it is of.
    """
    meant = _measure_meant(walk, known, one)
    one = replace(one, stage=None)
    return (_changed(walk, one, meant) if answer == CHANGE else one), meant


def _figures(walk: Walk, draft: Draft) -> Iterator[DraftFigure]:
    for figure in draft.figures:
        unit = walk.call.words.unit(figure.unit, figure.value)
        value = f"{walk.call.words.number(figure.value)} {unit}"
        told = f"{value}, {figure.subject}" if figure.subject else value
        label = walk.call.sentences.t("Figure: {told}", told=told)
        if walk.candidate(label, (figure.start, figure.end), changes=False) != DROP:
            yield figure


def _missed(
    walk: Walk, draft: Draft, there: list[DraftMeasure]
) -> Iterator[tuple[DraftMeasure, str]]:
    """Ask for measures that nobody read, by their words in the text, until there is none.

    Each comes with what is to be done with it: keep or change.
    """
    walk.apart()

    def is_there(words: str) -> bool:
        return added.measure(walk.text, words, draft.lang) is not None

    question = msg("A measure that was missed, by its words (Enter: none): ")
    while typed := walk.line(question, is_there):
        one = _found(walk, draft, typed, there)
        answer = walk.added(_label(walk, one), (one.start, one.end)) if one is not None else DROP
        if one is not None and answer != DROP:
            there.append(one)
            yield one, answer
        walk.apart()


def _found(
    walk: Walk, draft: Draft, typed: str, there: Sequence[DraftMeasure]
) -> DraftMeasure | None:
    """Return the measure of a typed quote; None, and why, where it is none."""
    if len(typed.split()) < FEWEST:
        walk.say(msg("Type the words of the text, two or more."))
        return None
    one = added.measure(walk.text, typed, draft.lang)
    if one is None:
        walk.say(msg("The text has no “{words}”: type its words as they stand."), words=typed)
        return None
    if any((each.start, each.end) == (one.start, one.end) for each in there):
        walk.say(msg("The draft has that measure."))
        return None
    return one


def _label(walk: Walk, one: DraftMeasure) -> str:
    words = walk.call.words
    told = f"{words.code('status', one.status)}, {words.code('sector', one.sector)}: {one.title}"
    if one.promise is None:
        return told
    promised = words.promise(one.promise.promise)
    return f"{told} ({walk.call.sentences.t('promised anew: {time}', time=promised)})"


def _measure_meant(walk: Walk, known: Plan | None, one: DraftMeasure) -> str | None:
    """Ask which measure of a known agreement is meant; Enter takes the nearest."""
    if known is None:
        return None
    near = nearest(known, one)
    proposed = near.ref if near is not None else None
    by_number = {str(measure.number): measure for measure in known.measures}
    every = _listed(walk, known.measures, proposed)
    if walk.listed and len(by_number) > FEW:
        shown = _listed(walk, [near] if near is not None else [], proposed)
        more = walk.call.sentences.t(msg("? shows all {n} measures."), n=len(by_number))
        shown, others = [*shown, f"  {more}"], [NEW, ALL]
    else:
        shown, others = every, [NEW]
    walk.listed = walk.listed or not walk.kept.ahead
    question = (
        msg("Number of the measure (Enter: *), n a new one: ")
        if proposed
        else msg("Number of the measure (Enter: a new one): ")
    )
    meant = {number: measure.ref for number, measure in by_number.items()}
    default = proposed or NEW
    while (told := walk.number_of(question, meant, *others, default=default, shown=shown)) == ALL:
        shown = every
    return None if told == NEW else told


def _listed(walk: Walk, measures: Sequence[Measure], proposed: str | None) -> list[str]:
    """Return measures as lines, each with its number, the one proposed marked."""
    return [
        f"{'*' if one.ref == proposed else ' '} {one.number} {walk.call.words.text(one.title)}"
        for one in measures
    ]


def _changed(walk: Walk, one: DraftMeasure, meant: str | None) -> DraftMeasure:
    """Ask for title, status, sector and promise; an empty answer leaves each as it is.

    Title and sector of a known measure (``meant``) are the register's, and not asked for.
    """
    if meant is not None:
        walk.say(msg("Title and sector stay those of {ref}."), ref=meant)
    title = walk.text_of(msg("Title"), one.title) if meant is None else one.title
    status = walk.code_of(msg("Status"), "status", [code.value for code in Status], one.status)
    if status and status != one.status:  # of another status, the words' count tells nothing
        one = replace(one, status=Status(status), done_of=None)
    if meant is not None:
        return replace(one, promise=_promised(walk, one))
    sector = walk.code_of(msg("Sector"), "sector", list(SECTORS), one.sector)
    one = replace(one, title=title, sector=sector or one.sector)
    return replace(one, promise=_promised(walk, one))


def _promised(walk: Walk, one: DraftMeasure) -> DraftPromise | None:
    """Ask for the promise of a measure; what is typed is told by the words that tell of it."""
    old = one.promise
    if old is not None:
        left = walk.promise(_OLD_PROMISE, old.promise)
        return replace(old, promise=left) if left is not None else None
    new = walk.promise(msg("New promise, as 2026-Q2 or in words (Enter: none): "), None)
    return DraftPromise(new, one.quote, one.start, one.end) if new is not None else None


_OLD_PROMISE = msg("New promise, as 2026-Q2 or in words (Enter leaves it, - drops it): ")
