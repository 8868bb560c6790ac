"""Issued reports: frozen, numbered, given back byte for byte, never undone."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text as sql

from coopplan import errors
from coopplan.actions import issuing, undoing
from coopplan.model.codes import Audience, Layout
from coopplan.model.issued import Asked, ReportFile
from coopplan.model.period import Quarter
from coopplan.model.plan import Known
from coopplan.model.text import Lang, LocalText
from coopplan.store import database, issued
from coopplan.store.address import Address
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.store.registers import filled
from tests.store.sample import clock, text

REF = "AST-ATY-2025"
ASKED = Asked(REF, Quarter(2025, 4), date(2025, 12, 31), Layout.OFFICIAL, Audience.INTERNAL)
PARTNER = Asked(REF, Quarter(2025, 4), date(2025, 12, 31), Layout.STATUS, Audience.PARTNER, "KZ-23")
BYTES = bytes(range(256)) * 40
FILES = (
    ReportFile("json", None, b'{"a": 1}\n'),
    ReportFile("docx", Lang.RU, BYTES),
    ReportFile("docx", Lang.KK, BYTES[::-1]),
    ReportFile("terminal", Lang.RU, "Отчёт\n".encode()),
)
TICKS = clock("2026-02-01T00:00:00")


def out(
    url: str,
    asked: Asked = ASKED,
    number: int = 1,
    restates: int | None = None,
    why: LocalText | None = None,
    known: Known | None = None,
) -> Known:
    with connect(url) as reader:
        knew = known or reader.known()
    action = "issue" if restates is None else "restate"
    with database.write(url, clock=TICKS, who="ann", action=action) as w:
        issuing.issue(
            w,
            asked,
            FILES,
            number=number,
            known=knew,
            program="1.0",
            restates=restates,
            why=why,
        )
    assert w.result is not None
    return w.result


def test_what_went_out_comes_back(db_url: str) -> None:
    url = filled(db_url)
    with connect(url) as reader:
        knew = reader.known()
    entry = out(url)
    out(url, PARTNER, 2)
    out(url, ASKED, 3, restates=1, why=text("ошибка", "қате"))
    with connect(url) as reader:
        known = reader.known()
        first, second, third = issued.reports(reader, known)
        for file in FILES:
            assert issued.content(reader, 1, file.format, file.lang) == file
        assert issued.content(reader, 1, "pdf", Lang.RU) is None
        assert issued.content(reader, 1, "docx", Lang.EN) is None
        assert list(verify(reader)) == []
        assert issued.reports(reader, knew) == ()
        assert issued.next_number(reader) == 4
        with pytest.raises(errors.UnknownRef) as caught:
            issued.report(reader, 9, known)
        assert caught.value.fields["near"] == ("1", "2", "3")
    assert first.asked == ASKED
    assert (first.known_entry, first.chain) == (knew.entry, knew.chain)
    assert (first.entry, first.at, first.by) == (entry.entry, entry.at, "ann")
    assert first.answer == FILES[0].sha256
    assert [one.size for one in first.files] == [len(file.content) for file in FILES]
    assert second.asked == PARTNER
    assert (third.restates, third.why) == (1, text("ошибка", "қате"))


def test_issuing_is_never_undone(db_url: str) -> None:
    url = filled(db_url)
    entry = out(url).entry
    for number in (None, entry):
        with (
            pytest.raises(errors.CannotUndo),
            database.write(url, clock=TICKS, who="ann", action="undo") as w,
        ):
            undoing.undo(w, number)
    with (
        pytest.raises((errors.CannotUndo, errors.UndoDepends)),
        database.write(url, clock=TICKS, who="ann", action="undo") as w,
    ):
        undoing.undo(w, 1)


def test_a_report_of_yesterday_is_not_issued(db_url: str) -> None:
    """Somebody recorded something, or issued a report, while this one was made."""
    url = filled(db_url)
    with connect(url) as reader:
        stale = reader.known()
    out(url)
    for number in (1, 2):
        with pytest.raises(errors.RegisterMoved):
            out(url, number=number, known=stale)
    with connect(url) as reader:
        assert len(issued.reports(reader, reader.known())) == 1


def test_a_restatement_says_of_what_and_why(db_url: str) -> None:
    url = filled(db_url)
    out(url)
    with pytest.raises(errors.BadText):
        out(url, number=2, restates=1)
    with pytest.raises(errors.UnknownRef):
        out(url, number=2, restates=7, why=text("x"))


def test_changed_bytes_are_noticed(db_url: str) -> None:
    url = filled(db_url)
    out(url)
    engine = database.engine_of(Address.parse(url), 5)
    with engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(sql("DROP TRIGGER issued_file_no_update"))
        else:
            connection.execute(sql("DROP TRIGGER issued_file_kept ON issued_file"))
        connection.execute(
            sql("UPDATE issued_file SET packed = :p WHERE format = 'terminal'"),
            {"p": issued.pack(b"else")},
        )
        connection.execute(sql("UPDATE issued_file SET packed = 'x' WHERE lang = 'kk'"))
    engine.dispose()
    with connect(url) as reader:
        for format, lang in (("terminal", Lang.RU), ("docx", Lang.KK)):
            with pytest.raises(errors.DatabaseBroken):
                issued.content(reader, 1, format, lang)
        assert [flaw.problem for flaw in verify(reader)] == ["content"]
