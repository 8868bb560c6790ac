"""Search: any form of a word finds any other, the same on both databases, and only what counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text as sql

from coopplan.actions.importing import import_plans
from coopplan.actions.measures import edit_measure
from coopplan.actions.statements import say, translate
from coopplan.actions.wording import unword, word
from coopplan.exchange import planfile
from coopplan.exchange.demo import demo_plans
from coopplan.model.hit import Found
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText
from coopplan.model.word import Word
from coopplan.store import database, journal, load, schema
from coopplan.store.address import Address
from coopplan.store.migrations.versions import r0003_search
from coopplan.store.reading import connect
from coopplan.store.search import search
from coopplan.store.search_filling import fill
from coopplan.store.search_index import DEFINITIONS
from coopplan.store.search_words import indexed, keys, terms
from tests.store.registers import filled
from tests.store.sample import clock

TODAY = date(2026, 11, 22)
QUERIES = [
    (asked, refs.split())
    for asked, refs in (
        line.split("\t")
        for line in Path(__file__).with_name("search_queries.tsv").read_text("utf-8").splitlines()
    )
]


def demo(url: str) -> str:
    plans = [planfile.read(path) for path in demo_plans()]
    schema.create(url, clock=clock(), who="ann", fill=lambda w: import_plans(w, plans, today=TODAY))
    return url


def find(url: str, text: str, at: str | None = None, **more: object) -> Found:
    with connect(url) as reader:
        return search(reader, text, reader.known(at), **more)  # type: ignore[arg-type]


def refs(url: str, text: str, at: str | None = None, **more: object) -> list[str]:
    return [hit.ref for hit in find(url, text, at, **more).hits]


def test_forms_of_words_find_what_they_must(db_url: str) -> None:
    demo(db_url)
    assert len(QUERIES) >= 60
    missed, wanted = [], 0
    with connect(db_url) as reader:
        known = reader.known()
        for asked, must in QUERIES:
            found = {hit.ref for hit in search(reader, asked, known).hits}
            wanted += len(must)
            missed += [(asked, ref) for ref in must if ref not in found]
    assert len(missed) <= 0.05 * wanted, missed


def test_both_databases_say_the_same(tmp_path: Path, pg_url: str) -> None:
    here, there = demo(str(tmp_path / "coop.db")), demo(pg_url)
    for asked, _ in QUERIES:
        assert find(here, asked) == find(there, asked), asked


def test_the_best_comes_first_in_the_readers_language(db_url: str) -> None:
    demo(db_url)
    first = find(db_url, "өткізу пункті", lang=Lang.KK).hits[0]
    assert (first.kind, first.field, first.lang) == ("measure", "title", "kk")
    assert [first.text[start:end] for start, end in first.lit] == ["өткізу", "пункті"]
    russian = find(db_url, "автобусы", lang=Lang.RU).hits[0]
    assert (russian.ref, russian.text) == (
        "AST-ATY-2025/4",
        "Прямое постоянное автобусное сообщение",
    )
    assert find(db_url, "автобусы", limit=2).total > 2
    assert refs(db_url, "автобусы", within="ORE-WKO-2025") == ["ORE-WKO-2025/4#2"]
    assert set(refs(db_url, "автобусы", kinds=("measure",))) == {"AST-ATY-2025/4"}
    assert find(db_url, "автобус стерлядь").partly
    for nothing in ("", "  ", "№ —", "'\"*()", "жоқсөз", 'a" OR b'):
        assert find(db_url, nothing).hits == ()


MEASURE = "AST-ATY-2025/1"


def test_only_what_counts_is_found(db_url: str) -> None:
    filled(db_url)
    times = clock("2026-02-01T10:00:00")

    def change(what: object) -> None:
        with database.write(db_url, clock=times, who="ann", action="x") as w:
            what(w)  # type: ignore[operator]

    def said(text: str, **more: object) -> Statement:
        with connect(db_url) as reader:
            plan = load.plan(reader, "AST-ATY-2025", reader.known())
        like = next(one for one in plan.statements if one.measure == MEASURE and one.voice)
        bare = replace(
            like, ref="", supersedes=None, why=LocalText(), text=LocalText(ru=text), readings=(),
            said_on=Moment.parse("2026-01-15"), about=None, done_on=None, note=LocalText(),
        )  # fmt: skip
        return replace(bare, **more)  # type: ignore[arg-type]

    change(lambda w: edit_measure(w, MEASURE, title=LocalText(ru="Паром через Волгу")))
    assert refs(db_url, "паромы") == [MEASURE]
    change(lambda w: edit_measure(w, MEASURE, title=LocalText(ru="Канатная дорога")))
    assert refs(db_url, "паромы") == []
    assert refs(db_url, "паромы", "#2") == [MEASURE]
    assert refs(db_url, "канатной", "#2") == []
    change(journal.undo)
    assert refs(db_url, "паромы") == [MEASURE]
    assert refs(db_url, "канатной") == []
    assert refs(db_url, "канатной", "#3") == [MEASURE]

    made: list[str] = []
    change(lambda w: made.append(say(w, said("Дирижабль заказан"), today=TODAY)))
    assert refs(db_url, "дирижабли") == made
    change(lambda w: translate(w, made[0], "text", LocalText(kk="Ұшақ тапсырыс берілді")))
    assert refs(db_url, "ұшақтар") == made
    change(lambda w: translate(w, made[0], "text", LocalText(kk="Дирижабльге тапсырыс берілді")))
    assert refs(db_url, "ұшақтар") == []
    correction = said("Вертолёт заказан", supersedes=made[0], why=LocalText(ru="ослышались"))
    change(lambda w: made.append(say(w, correction, today=TODAY)))
    assert refs(db_url, "дирижабли") == []
    assert refs(db_url, "ВЕРТОЛЕТОМ") == made[1:]
    change(journal.undo)
    assert refs(db_url, "дирижабли") == made[:1]
    assert refs(db_url, "вертолёты") == []

    quarter = Quarter(2025, 4)
    change(lambda w: word(w, Word(MEASURE, quarter, LocalText(ru="Ведутся изыскания"))))
    assert [hit.kind for hit in find(db_url, "изыскание").hits] == ["word"]
    change(lambda w: unword(w, MEASURE, quarter))
    assert refs(db_url, "изыскание") == []


def test_the_index_of_old_rows_is_that_of_new_ones(db_url: str) -> None:
    """What a migration fills from rows is what the writer made of them."""
    demo(db_url)
    before = {asked: find(db_url, asked) for asked, _ in QUERIES}
    engine = database.engine_of(Address.parse(db_url), 5)
    with engine.begin() as connection:
        connection.execute(sql("DROP TABLE search_text"))
        for made in DEFINITIONS[connection.dialect.name]:
            connection.exec_driver_sql(made)
        fill(connection, r0003_search.TABLES)
    engine.dispose()
    assert {asked: find(db_url, asked) for asked, _ in QUERIES} == before


def test_a_question_of_few_selects_however_much_is_found(db_url: str) -> None:
    demo(db_url)
    with connect(db_url) as reader:
        known = reader.known()
        before = reader.asked
        search(reader, "план", known)
        assert reader.asked - before < 40


@lru_cache
def _all() -> tuple[str, ...]:
    return tuple(asked for asked, _ in QUERIES)


@given(st.text(max_size=30))
def test_a_text_finds_itself(text: str) -> None:
    """Whatever is asked for is found in what was indexed of the same words."""
    held = set(indexed([text]))
    for term in terms(text):
        assert any(form.fits(held) for form in term.forms)
        assert term.weigh(keys(term.word)) == 100


@given(st.sampled_from(_all()), st.integers(0, 3))
def test_letter_case_and_yo_do_not_count(text: str, turn: int) -> None:
    other = (text.upper(), text.title(), text.replace("ё", "е"), text.replace("й", "й"))[turn]
    assert [one.forms for one in terms(other)] == [one.forms for one in terms(text)]
