"""What amended a plan after it was first recorded, and what became of the plan before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from coopplan.actions import agreements, importing, lineage, measures, undoing
from coopplan.model.agreement import Fate
from coopplan.model.amendment import TYPO, Amendment
from coopplan.model.codes import FateCode, Worded
from coopplan.model.measure import Amended, Wording
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText
from coopplan.store import database, load
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from coopplan.store.writer import Writer
from tests.store.registers import filled
from tests.store.sample import TODAY, sample, text

REF = "AST-ATY-2025"
FIRST = f"{REF}/1"
TITLE = sample().measures[0].title


def change(url: str, on: str, act: Callable[[Writer], object], action: str = "x") -> None:
    at = datetime.fromisoformat(f"{on}T12:00:00").replace(tzinfo=UTC)
    with database.write(url, clock=lambda: at, who="ann", action=action) as w:
        act(w)


def plan(url: str, known: str | None = None, ref: str = REF) -> Plan:
    with connect(url) as reader:
        return load.plan(reader, ref, reader.known(known))


def titled(title: LocalText) -> Callable[[Writer], object]:
    return lambda w: measures.edit_measure(w, FIRST, title=title)


def added(key: str) -> Callable[[Writer], object]:
    measure = replace(sample().measures[0], key=key, title=text(f"Новая {key}"))
    return lambda w: measures.add_measure(w, REF, measure)


def test_a_plan_as_it_was_first_recorded_has_none(db_url: str) -> None:
    filled(db_url)
    assert plan(db_url).amendments == ()


def test_a_title_that_changed_keeps_what_it_was_until_then(db_url: str) -> None:
    filled(db_url)
    new = replace(TITLE, ru="Иначе")
    change(db_url, "2026-08-01", titled(new))
    change(db_url, "2026-11-02", titled(replace(new, ru="Совсем иначе")))
    one, two = plan(db_url).amendments
    assert (one.measure, one.on, one.entry) == (FIRST, date(2026, 8, 1), 2)
    assert one.before is not None
    assert one.before.title == TITLE
    assert (two.on, two.before and two.before.title.ru) == (date(2026, 11, 2), "Иначе")
    assert plan(db_url, "#2").amendments == (one,), "as known then"
    assert plan(db_url, "#1").amendments == ()


def test_what_was_undone_amended_nothing(db_url: str) -> None:
    filled(db_url)
    change(db_url, "2026-08-01", titled(replace(TITLE, ru="Иначе")))
    change(db_url, "2026-08-02", undoing.undo, "undo")
    assert plan(db_url).amendments == ()
    change(db_url, "2026-08-03", undoing.redo, "redo")
    (again,) = plan(db_url).amendments
    assert again.on == date(2026, 8, 1)


def test_a_translation_and_a_note_amend_nothing(db_url: str) -> None:
    filled(db_url)
    more = replace(TITLE, en="In English", own=frozenset({*TITLE.own, Lang.EN}))
    change(db_url, "2026-08-01", titled(more))
    better = replace(more, en="In better English")
    change(db_url, "2026-08-02", titled(better))
    change(db_url, "2026-08-03", lambda w: measures.edit_measure(w, FIRST, note=text("так")))
    assert plan(db_url).amendments == ()
    change(db_url, "2026-08-04", lambda w: measures.edit_measure(w, FIRST, sector="health"))
    (act,) = plan(db_url).amendments
    measure = sample().measures[0]
    assert act.before == Wording(better, measure.sector, measure.plan_no, measure.parts)


def test_a_measure_added_in_a_later_quarter_is_new_to_the_plan(db_url: str) -> None:
    """A plan is typed in by and by: what came in the quarter of the first ones is its own."""
    filled(db_url)
    begun = plan(db_url).known.at[:10]
    change(db_url, begun, added("same-day"))
    change(db_url, "2027-03-01", added("later"))
    found = plan(db_url)
    ref = next(measure.ref for measure in found.measures if measure.key == "later")
    assert found.amendments == (Amendment(ref, date(2027, 3, 1), 3),)


def amended(act: Amended, **fields: object) -> Callable[[Writer], object]:
    return lambda w: measures.reword(act, w, FIRST, **fields)


MARCH = Amended(date(2026, 3, 1), "Протокол № 3")


def test_a_protocol_that_only_adds_a_language_words_nothing_otherwise(db_url: str) -> None:
    filled(db_url)
    change(db_url, "2026-08-01", amended(MARCH, title=LocalText(en="In the parties' words")))
    found = plan(db_url)
    assert found.measures[0].title.en == "In the parties' words"
    assert found.measures[0].title.ru == TITLE.ru
    assert (found.amendments, found.measures[0].amended) == ((), ())
    both = {"title": LocalText(ru="Иначе"), "section": text("Раздел")}
    change(db_url, "2026-08-02", amended(replace(MARCH, basis="№ 4"), **both))
    (act,) = plan(db_url).measures[0].amended
    assert act.before is not None
    assert Worded.TITLE in act.before.changed


def test_a_protocol_dates_what_it_changed(db_url: str) -> None:
    """By its own day, whatever it changed; a later change without one is dated by its entry."""
    filled(db_url)
    new, old = text("5 судов"), sample().measures[0]
    change(db_url, "2026-08-01", amended(MARCH, expected=new, bodies=()))
    change(db_url, "2026-11-02", titled(replace(TITLE, ru="Иначе")))
    found = plan(db_url)
    one, two = found.amendments
    before = Wording(
        bodies=old.bodies, expected=old.expected, changed=(Worded.BODIES, Worded.EXPECTED)
    )
    assert one == Amendment(FIRST, date(2026, 3, 1), 2, before, "Протокол № 3", dated=True)
    assert (two.on, two.dated, two.basis) == (date(2026, 11, 2), False, None)
    assert found.measures[0].amended == (replace(MARCH, before=before, entry=2),)
    assert plan(db_url, "#1").measures[0].amended == (), "as known then"
    for on in ("2026-11-03", "2026-11-04"):
        change(db_url, on, undoing.undo, "undo")
    assert plan(db_url).measures[0].amended == ()


def test_a_protocol_that_added_a_measure_dates_it(db_url: str) -> None:
    """Also in the quarter in which the plan itself was typed in."""
    filled(db_url)
    one = replace(sample().measures[0], key="added", title=text("Новая"), amended=(MARCH,))
    begun = plan(db_url).known.at[:10]
    change(db_url, begun, lambda w: measures.add_measure(w, REF, one))
    found = plan(db_url)
    ref = next(measure.ref for measure in found.measures if measure.key == "added")
    assert found.amendments == (
        Amendment(ref, date(2026, 3, 1), 2, None, "Протокол № 3", dated=True),
    )


def test_a_register_takes_over_what_amended_another(db_url: str, tmp_path: Path) -> None:
    """Written once more in a file that goes on, what it has already stays as it is."""
    filled(db_url)
    change(db_url, "2026-08-01", amended(MARCH, expected=text("5 судов")))
    change(db_url, "2026-08-02", titled(replace(TITLE, ru="Опечатка")), TYPO)
    other = filled(str(tmp_path / "other.db"))

    def take_over() -> Plan:
        change(other, "2026-09-01", lambda w: importing.import_plan(w, plan(db_url), today=TODAY))
        return plan(other)

    def acts(of: Plan) -> list[Amended]:
        return [replace(act, entry=0) for act in of.measures[0].amended]

    taken = take_over()
    assert acts(taken) == acts(plan(db_url))
    assert taken.measures[0].title.ru == "Опечатка"
    assert take_over().known == taken.known, "a second import changes nothing"
    later = replace(MARCH, on=date(2026, 5, 1))
    change(db_url, "2026-10-01", amended(later, title=text("Иначе"), parts=7))
    taken = take_over()
    assert acts(taken) == acts(plan(db_url))
    assert len(taken.measures[0].amended) == 2
    new = filled(str(tmp_path / "new.db"), "AST-ATY-2023")
    change(new, "2026-09-01", lambda w: importing.import_plan(w, plan(db_url), today=TODAY))
    assert acts(plan(new)) == acts(plan(db_url)), "all at once"
    for url in (other, new):
        with connect(url) as reader:
            assert list(verify(reader)) == []


def test_a_successor_knows_one_fate_for_each_measure(db_url: str) -> None:
    filled(db_url, REF, "AST-ATY-2028")
    change(db_url, "2026-08-01", lambda w: lineage.succeed(w, REF, "AST-ATY-2028"))
    told = Fate(FIRST, FateCode.REWORDED, ("AST-ATY-2028/2",), text("уточнено"))
    change(db_url, "2026-08-02", lambda w: lineage.decide_fate(w, told))
    found = plan(db_url, ref="AST-ATY-2028").inherited
    own = plan(db_url)
    assert [fate.measure for fate in found] == [measure.ref for measure in own.measures]
    assert replace(found[0], entry=0) == told
    assert {fate.measure: fate for fate in own.fates}.items() <= {
        fate.measure: fate for fate in found
    }.items()
    assert own.inherited == ()
    with connect(db_url) as reader:
        everything = load.plans(reader, None, reader.known())
    assert {one.agreement.ref: one.inherited for one in everything}["AST-ATY-2028"] == found
    assert plan(db_url, "#2", "AST-ATY-2028").inherited[0].code is FateCode.UNDECIDED
    assert plan(db_url, "#1", "AST-ATY-2028").inherited == ()


def test_without_measures_nothing_is_inherited(db_url: str) -> None:
    filled(db_url)
    bare = replace(
        sample().agreement, ref="BARE", succeeds=None, signing=sample().agreement.signing
    )
    bare = replace(bare, signing=replace(bare.signing, sources=()))
    change(db_url, "2026-08-01", lambda w: agreements.add_agreement(w, bare))
    change(db_url, "2026-08-01", lambda w: lineage.succeed(w, "BARE", REF))
    assert plan(db_url).inherited == ()
    assert plan(db_url).predecessor is not None
