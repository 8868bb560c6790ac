"""Issued reports in the database: their list, and their files byte for byte.

The rule: what was issued is never switched off, so no entry is asked whether it counts; the bytes
given back are held to their recorded hash.
"""

from __future__ import annotations

import base64
import zlib
from collections import defaultdict

from coopplan import errors
from coopplan.model.codes import Audience, Layout
from coopplan.model.issued import Asked, FileLine, IssuedReport, ReportFile
from coopplan.model.period import Quarter
from coopplan.model.plan import Known
from coopplan.model.text import Lang
from coopplan.store import values
from coopplan.store.queries import local
from coopplan.store.reading import Reader, Record

_REPORTS = f"""
SELECT v.id, v.entry, v.number, a.ref AS agreement, v.quarter, v.as_of, v.layout, v.audience,
       p.ref AS partner, v.known_entry, v.chain, v.answer_sha256, v.program,
       r.number AS restates, {local("why")}, j.at, j.who
FROM issued_report v JOIN agreement a ON a.id = v.agreement_id
JOIN journal_entry j ON j.id = v.entry
LEFT JOIN party p ON p.id = v.partner_id LEFT JOIN issued_report r ON r.id = v.restates_id
WHERE v.entry <= :entry ORDER BY v.number"""

_FILES = """
SELECT report_id, format, lang, size, sha256 FROM issued_file
WHERE entry <= :entry ORDER BY report_id, seq"""

_CONTENT = """
SELECT f.format, f.lang, f.size, f.sha256, f.packed
FROM issued_file f JOIN issued_report r ON r.id = f.report_id
WHERE r.number = :number AND f.format = :format ORDER BY f.seq"""


def pack(content: bytes) -> str:
    """Bytes as both databases hold them: through zlib, then base64."""
    return base64.b64encode(zlib.compress(content, 9)).decode("ascii")


def unpack(packed: str) -> bytes:
    """The bytes again."""
    return zlib.decompress(base64.b64decode(packed))


def reports(reader: Reader, known: Known) -> tuple[IssuedReport, ...]:
    """All reports issued by then, by number."""
    files: dict[int, list[FileLine]] = defaultdict(list)
    for row in reader.rows(_FILES, entry=known.entry):
        lang = Lang(row["lang"]) if row["lang"] else None
        files[row["report_id"]].append(FileLine(row["format"], lang, row["size"], row["sha256"]))
    rows = reader.rows(_REPORTS, entry=known.entry)
    return tuple(_report(row, tuple(files[row["id"]])) for row in rows)


def report(reader: Reader, number: int, known: Known) -> IssuedReport:
    """The report with this number; raises UnknownRef."""
    found = reports(reader, known)
    for one in found:
        if one.number == number:
            return one
    near = tuple(str(one.number) for one in found[-3:])
    raise errors.UnknownRef(ref=str(number), kind="report", near=near)


def content(reader: Reader, number: int, format: str, lang: Lang | None) -> ReportFile | None:
    """A file of a report, None where it has none such; raises DatabaseBroken."""
    for row in reader.rows(_CONTENT, number=number, format=format):
        if row["lang"] != (lang.value if lang else None):
            continue
        try:
            told = ReportFile(format, lang, unpack(row["packed"]))
        except (ValueError, zlib.error):
            told = None
        if told is None or told.sha256 != row["sha256"]:
            detail = f"report {number}: {format}"
            raise errors.DatabaseBroken(db=reader.address.shown, detail=detail)
        return told
    return None


def next_number(reader: Reader) -> int:
    """The number that the next report gets."""
    found = reader.row("SELECT max(number) AS last FROM issued_report")
    return ((found["last"] if found else None) or 0) + 1


def _report(row: Record, files: tuple[FileLine, ...]) -> IssuedReport:
    return IssuedReport(
        number=row["number"],
        asked=Asked(
            agreement=row["agreement"],
            quarter=Quarter.at(row["quarter"]),
            as_of=values.needed_day(row["as_of"]),
            layout=Layout(row["layout"]),
            audience=Audience(row["audience"]),
            partner=row["partner"],
        ),
        known_entry=row["known_entry"],
        chain=row["chain"],
        answer=row["answer_sha256"],
        program=row["program"],
        entry=row["entry"],
        at=row["at"],
        by=row["who"],
        files=files,
        restates=row["restates"],
        why=values.local(row, "why"),
    )
