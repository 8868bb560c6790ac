"""Random changes of the record, for the tests that hold its history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random

from coopplan import errors
from coopplan.actions import (
    agreements,
    importing,
    indicators,
    measures,
    parties,
    sources,
    statements,
    undoing,
    wording,
)
from coopplan.model.codes import DeadlineKnown, Scope, StatementKind, Status, Tier
from coopplan.model.measure import Amended, ControlAct, DeadlineVersion, Measure
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.source import Citation, Source
from coopplan.model.statement import Promise, Settlement, Statement
from coopplan.model.word import Assessment, Word
from coopplan.store import load
from coopplan.store.writer import Writer
from tests.store.sample import DEADLINE, TODAY, sample, text

REF = "AST-ATY-2025"
Change = Callable[[Writer, Random], object]


def _plan(w: Writer) -> Plan:
    return load.plan(w.reader, REF, w.known)


def say(w: Writer, r: Random) -> None:
    plan = _plan(w)
    if not plan.voices:
        return
    measure = r.choice([None, *(m.ref for m in plan.measures)])
    corrected = {s.supersedes for s in plan.statements}
    olds = [s.ref for s in plan.statements if s.measure == measure and s.ref not in corrected]
    old = r.choice([None, None, *olds])
    statement = Statement(
        "",
        0,
        0,
        REF,
        measure,
        StatementKind.SAID,
        r.choice(list(Scope)),
        Moment.parse(f"2025-{r.randint(1, 12):02}-{r.randint(1, 28):02}"),
        r.choice([*plan.voices]),
        status=r.choice([None, *Status]),
        promise=r.choice([None, Promise(Moment.parse(f"20{r.randint(25, 30)}"))]),
        text=text(f"слова {r.randint(0, 9)}"),
        citations=tuple(Citation(ref) for ref in plan.sources if r.random() < 0.4),
        supersedes=old,
        why=text("опечатка") if old else text(""),
    )
    statements.say(w, statement, today=TODAY)


def translate(w: Writer, r: Random) -> None:
    chosen = r.choice(_plan(w).statements or [None])
    if chosen is None:
        return
    words = text(f"слова {r.randint(0, 3)}", None, f"words {r.randint(0, 3)}", "en")
    statements.translate(w, chosen.ref, r.choice(["text", "note"]), words)


def settle(w: Writer, r: Random) -> None:
    chosen = r.choice([s for s in _plan(w).statements if s.measure] or [None])
    if chosen is None or chosen.measure is None:
        return
    day = date(2026, 1, r.randint(1, 28))
    statements.settle(w, Settlement(chosen.measure, chosen.ref, text("так"), day), today=TODAY)


def edit_measure(w: Writer, r: Random) -> None:
    chosen = r.choice(_plan(w).measures)
    measures.edit_measure(w, chosen.ref, title=text(f"мера {r.randint(0, 5)}"))


def amend(w: Writer, r: Random) -> None:
    """By a protocol, of any day: it may be recorded after a later one."""
    chosen = r.choice(_plan(w).measures)
    act = Amended(date(2025, r.randint(1, 12), 15), r.choice([None, f"протокол {r.randint(0, 9)}"]))
    told = {
        "title": text(f"мера {r.randint(0, 5)}"),
        "expected": text(f"итог {r.randint(0, 5)}"),
        "bodies": chosen.bodies[::-1],
        "parts": r.randint(1, 9),
    }
    fields = r.sample(sorted(told), r.randint(1, len(told)))
    measures.reword(act, w, chosen.ref, **{name: told[name] for name in fields})


def add_measure(w: Writer, r: Random) -> None:
    added = Measure("", 0, "", text(f"новая {r.randint(0, 9)}"), "trade")
    measures.add_measure(w, REF, added)


def move(w: Writer, r: Random) -> None:
    chosen = r.choice(_plan(w).measures)
    day = date(2025, r.randint(1, 12), 1)
    version = DeadlineVersion(DeadlineKnown.GIVEN, DEADLINE, day, f"письмо {r.randint(0, 9)}")
    measures.move_deadline(w, chosen.ref, version)


def control(w: Writer, r: Random) -> None:
    chosen = r.choice(_plan(w).measures)
    measures.control(w, chosen.ref, ControlAct(date(2025, 6, 1), r.random() < 0.5))


def edit_agreement(w: Writer, r: Random) -> None:
    agreements.edit_agreement(w, REF, keeper=f"аналитик {r.randint(0, 3)}")


def edit_indicator(w: Writer, r: Random) -> None:
    chosen = r.choice(_plan(w).indicators or [None])
    if chosen is not None:
        indicators.edit_indicator(w, chosen.ref, unit=r.choice(["t", "kg"]))


def source(w: Writer, r: Random) -> None:
    plan = _plan(w)
    if r.random() < 0.5 or not plan.sources:
        sources.add_source(
            w, Source("", "", "Газета", None, text(f"статья {r.randint(0, 99)}"), tier=Tier.MEDIA)
        )
    else:
        published = Moment.parse(f"2025-{r.randint(1, 12):02}")
        sources.edit_source(w, r.choice(list(plan.sources)), published=published)


def voice(w: Writer, r: Random) -> None:
    chosen = r.choice([*_plan(w).voices] or [None])
    if chosen is not None:
        parties.edit_voice(w, chosen, aliases=(f"имя {r.randint(0, 3)}",))


def word(w: Writer, r: Random) -> None:
    chosen, quarter = r.choice(_plan(w).measures).ref, Quarter(2025, r.randint(3, 4))
    if r.random() < 0.2:
        wording.unword(w, chosen, quarter)
        return
    told = text(f"абзац {r.randint(0, 3)}", r.choice([None, f"сөз {r.randint(0, 3)}"]))
    wording.word(w, Word(chosen, quarter, told))


def assess(w: Writer, r: Random) -> None:
    subject = r.choice([REF, *(measure.ref for measure in _plan(w).measures)])
    told = text(f"оценка {r.randint(0, 3)}")
    day, by = date(2026, 1, r.randint(1, 20)), r.choice(["ann", "bob"])
    wording.assess(w, Assessment(subject, Quarter(2025, 4), told, day, by))


def bring(w: Writer, r: Random) -> None:
    told = sample()
    kept = tuple(s for s in told.statements if r.random() < 0.7 and not s.supersedes)
    changed = replace(
        told,
        measures=(
            *told.measures[:1],
            replace(told.measures[1], sector=r.choice(["trade", "sport"])),
        ),
        statements=kept,
        settlements=(),
    )
    importing.import_plan(w, changed, today=TODAY)


def undo(w: Writer, r: Random) -> None:
    number = None if r.random() < 0.6 else r.randint(1, w.before.entry)
    undoing.undo(w, number)


def redo(w: Writer, r: Random) -> None:
    undoing.redo(w)


CHANGES: dict[str, Change] = {
    "say": say,
    "translate": translate,
    "settle": settle,
    "edit_measure": edit_measure,
    "amend": amend,
    "add_measure": add_measure,
    "move": move,
    "control": control,
    "edit_agreement": edit_agreement,
    "edit_indicator": edit_indicator,
    "source": source,
    "voice": voice,
    "word": word,
    "assess": assess,
    "import": bring,
    "undo": undo,
    "redo": redo,
}

REFUSED = (
    errors.UnknownRef,  # the whole plan was undone
    errors.NothingToUndo,
    errors.NothingToRedo,
    errors.CannotUndo,
    errors.AlreadyUndone,
    errors.UndoDepends,
)
