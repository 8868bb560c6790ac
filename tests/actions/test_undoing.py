"""Undo and redo: what may be switched off, and what builds on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from coopplan import errors
from coopplan.actions import agreements, importing, measures, parties, statements, undoing
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.store import database, load, schema
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from coopplan.store.writer import Writer
from tests.store.sample import TODAY, clock, sample, text

REF = "AST-ATY-2025"
MEASURE = f"{REF}/2"


class Register:
    """A register with the sample plan as entry 2, changed and looked at."""

    def __init__(self, url: str) -> None:
        self.url, self.clock = url, clock()
        schema.create(url, clock=self.clock, who="ann")
        self.do(lambda w: importing.import_plan(w, sample(), today=TODAY), action="import")

    def do(
        self, act: Callable[[Writer], object], *, who: str = "ann", action: str = "edit"
    ) -> int | None:
        with database.write(self.url, clock=self.clock, who=who, action=action) as w:
            act(w)
        return w.result.entry if w.result else None

    def undo(self, number: int | None = None, who: str = "ann") -> int | None:
        return self.do(lambda w: undoing.undo(w, number), who=who, action="undo")

    def redo(self, who: str = "ann") -> int | None:
        return self.do(undoing.redo, who=who, action="redo")

    def say(self, supersedes: str | None = None, **changes: object) -> int | None:
        told = sample().statements[1]
        told = replace(
            told,
            measure=MEASURE,
            supersedes=supersedes,
            citations=(),
            said_on=Moment.parse("2025-10-11"),
            **changes,  # type: ignore[arg-type]
        )
        return self.do(lambda w: statements.say(w, told, today=TODAY), action="say")

    def title(self, words: str, who: str = "ann") -> int | None:
        change = {"title": text(words)}
        return self.do(lambda w: measures.edit_measure(w, MEASURE, **change), who=who)

    def plan(self) -> Plan:
        with connect(self.url) as reader:
            assert list(verify(reader)) == []
            return load.plan(reader, REF, reader.known())

    def shown(self) -> str | None:
        return self.plan().measures[1].title.ru


@pytest.fixture
def register(db_url: str) -> Register:
    return Register(db_url)


def test_undo_and_redo_go_back_and_forth(register: Register) -> None:
    for words in ("один", "два", "три"):
        register.title(words)
    register.undo()
    assert register.shown() == "два"
    register.undo()
    assert register.shown() == "один"
    register.redo()
    assert register.shown() == "два"
    register.redo()
    assert register.shown() == "три"
    with pytest.raises(errors.NothingToRedo):
        register.redo()


def test_a_new_change_empties_redo(register: Register) -> None:
    register.title("один")
    register.undo()
    register.title("два")
    with pytest.raises(errors.NothingToRedo):
        register.redo()
    register.undo()
    register.redo()
    assert register.shown() == "два"


def test_the_journal_tells_what_is_off(register: Register) -> None:
    number = register.title("один")
    register.undo()
    with connect(register.url) as reader:
        known = reader.known()
        first, second, *_ = load.entries(reader, known)
        assert (first.action, first.detail, first.off) == ("undo", f"#{number}", False)
        assert (second.number, second.off) == (number, True)
        assert not load.entries(reader, reader.known(f"#{number}"))[0].off
        assert len(load.entries(reader, known, 2)) == 2


def test_another_persons_entry_needs_its_number(register: Register) -> None:
    number = register.title("один", who="bob")
    with pytest.raises(errors.UndoOfAnother) as caught:
        register.undo()
    assert caught.value.fields == {"entry": number, "who": "bob", "action": "edit"}
    register.undo(number)
    assert register.shown() == "Автобус"


def test_what_is_never_undone(register: Register) -> None:
    with pytest.raises(errors.CannotUndo):
        register.undo(1)
    issued = register.do(lambda w: setattr(w, "keep", True), action="issue")
    with pytest.raises(errors.CannotUndo):
        register.undo()
    assert issued is not None
    register.undo(2)
    with pytest.raises(errors.AlreadyUndone):
        register.undo(2)
    with pytest.raises(errors.CannotUndo):
        register.undo(issued + 1)
    for number in (0, 99, 2**40):
        with pytest.raises(errors.UnknownRef):
            register.undo(number)


def test_nothing_to_undo(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    with (
        pytest.raises(errors.NothingToUndo),
        database.write(db_url, clock=clock(), who="ann", action="undo") as w,
    ):
        undoing.undo(w)


def test_later_entries_keep_what_they_build_on(register: Register) -> None:
    said = register.say()
    corrected = register.say(supersedes=f"{MEASURE}#2")
    translated = register.do(
        lambda w: statements.translate(w, f"{MEASURE}#2", "text", text("иначе"))
    )
    with pytest.raises(errors.UndoDepends) as caught:
        register.undo(said)
    assert caught.value.fields == {"entry": said, "later": (corrected, translated)}
    with pytest.raises(errors.UndoDepends) as caught:
        register.undo(2)
    assert caught.value.fields["later"] == (said, corrected)
    register.undo()
    register.undo()
    register.undo()
    assert len(register.plan().statements) == 4
    register.undo()
    with connect(register.url) as reader:
        assert load.plans(reader, None, reader.known()) == ()
        assert load.parties(reader, reader.known()) == {}


def test_a_later_version_builds_on_the_one_before(register: Register) -> None:
    one = register.title("один")
    two = register.title("два")
    other = register.do(lambda w: agreements.edit_agreement(w, REF, keeper="Айгуль"))
    with pytest.raises(errors.UndoDepends) as caught:
        register.undo(one)
    assert caught.value.fields["later"] == (two,)
    register.undo(two)
    register.undo(one)
    plan = register.plan()
    assert (plan.measures[1].title.ru, plan.agreement.keeper) == ("Автобус", "Айгуль")
    assert other is not None


def test_a_change_that_changes_nothing_leaves_no_entry(register: Register) -> None:
    assert register.title("Автобус") is None
    assert register.do(lambda w: parties.edit_voice(w, "ast-gov", country="RU")) is None
    move = sample().measures[0].deadlines[-1]
    assert register.do(lambda w: measures.move_deadline(w, f"{REF}/1", move)) is None
    act = sample().measures[0].controls[-1]
    assert register.do(lambda w: measures.control(w, f"{REF}/1", act)) is None


def test_numbers_are_never_given_twice(register: Register) -> None:
    register.say()
    register.undo()
    register.say()
    assert [s.ref for s in register.plan().statements][-1] == f"{MEASURE}#3"
    new = replace(sample().measures[1], key="")
    register.do(lambda w: measures.add_measure(w, REF, new))
    register.undo()
    register.do(lambda w: measures.add_measure(w, REF, new))
    assert [m.ref for m in register.plan().measures][-1] == f"{REF}/4"


def test_an_undone_import_comes_back_under_its_refs(register: Register) -> None:
    before = register.plan()
    register.undo()
    register.do(lambda w: importing.import_plan(w, sample(), today=TODAY), action="import")
    after = register.plan()
    assert [m.ref for m in after.measures] == [m.ref for m in before.measures]
    assert after.sources == before.sources
    assert [s.number for s in after.statements] == [3, 4, 2, 2]


def test_what_was_undone_may_not_be_referred_to(register: Register) -> None:
    new = replace(sample().measures[1], key="")
    register.do(lambda w: measures.add_measure(w, REF, new))
    register.undo()
    with pytest.raises(errors.UnknownRef):
        register.do(lambda w: measures.edit_measure(w, f"{REF}/3", sector="trade"))
