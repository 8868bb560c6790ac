"""Issuing a report: what went out is recorded whole, and is never undone.

The rule: a report is made of what was recorded when it was made. Where somebody recorded more
between the making and the issuing, it has to be made again.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.actions.changing import need
from coopplan.errors import BadValue, RegisterMoved, UnknownRef
from coopplan.model.issued import ANSWER, Asked, ReportFile
from coopplan.model.plan import Known
from coopplan.model.text import LocalText
from coopplan.store import issued, rows
from coopplan.store.book import Book
from coopplan.store.tables import issued as tables
from coopplan.store.writer import Writer


def issue(
    w: Writer,
    asked: Asked,
    files: Sequence[ReportFile],
    *,
    number: int,
    known: Known,
    program: str,
    restates: int | None = None,
    why: LocalText | None = None,
) -> int:
    """Record a report with its files, the answer's JSON among them; gives back its number.

    ``number`` and ``known`` are those that its pages print. Raises RegisterMoved where they are
    no longer the next number and the last entry, UnknownRef, BadText (``why`` says nothing).
    """
    if issued.next_number(w.reader) != number or w.before.entry != known.entry:
        raise RegisterMoved()
    book = Book(w)
    answers = [one for one in files if one.format == ANSWER]
    if len(answers) != 1:
        raise BadValue(field="files", value=len(answers), reason="answer")
    if restates is not None:
        need(why or LocalText(), "why")
    row = w.put(
        tables.IssuedReport,
        number=number,
        agreement_id=book.agreement(asked.agreement),
        quarter=asked.quarter.index,
        as_of=asked.as_of.isoformat(),
        layout=asked.layout.value,
        audience=asked.audience.value,
        partner_id=book.party(asked.partner) if asked.partner else None,
        known_entry=known.entry,
        chain=known.chain,
        answer_sha256=answers[0].sha256,
        program=program,
        restates_id=_row(w, restates) if restates is not None else None,
        **rows.local("why", why or LocalText()),
    )
    for seq, file in enumerate(files, 1):
        w.put(
            tables.IssuedFile,
            report_id=row,
            seq=seq,
            format=file.format,
            lang=file.lang.value if file.lang else None,
            size=len(file.content),
            sha256=file.sha256,
            packed=issued.pack(file.content),
        )
    return number


def _row(w: Writer, number: int) -> int:
    found = w.reader.row("SELECT id FROM issued_report WHERE number = :number", number=number)
    if found is None:
        raise UnknownRef(ref=str(number), kind="report", near=())
    return int(found["id"])
