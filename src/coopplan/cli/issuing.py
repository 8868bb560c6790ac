"""Issuing a report: made of what is recorded, numbered, and recorded whole with its bytes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan import __version__
from coopplan.cli import saving
from coopplan.cli.call import Call
from coopplan.cli.printing import print_json, save, save_all, tell
from coopplan.cli.reporting import answer_file, answer_of, pages_of
from coopplan.errors import IssuedBefore, RegisterMoved
from coopplan.language.sentences import msg
from coopplan.model.codes import Audience
from coopplan.model.issued import ANSWER, Asked, IssuedReport, ReportFile
from coopplan.model.text import Lang, LocalText
from coopplan.reports.issued_answer import Imprint, Restatement
from coopplan.reports.restating import differences

if TYPE_CHECKING:
    from coopplan.model.plan import Known, Plan
    from coopplan.store.reading import Reader

ATTEMPTS = 5
"""How often a report is made again when somebody recorded something meanwhile."""


def issue(
    call: Call,
    asked: Asked,
    formats: Sequence[str],
    langs: Sequence[Lang],
    output: str | None,
    *,
    again: bool = False,
    restates: IssuedReport | None = None,
    why: LocalText | None = None,
) -> None:
    """Make the report, record it and say under which number; write its files where asked."""
    for left in reversed(range(ATTEMPTS)):
        try:
            number, files = _issued(call, asked, formats, langs, again, restates, why)
            break
        except RegisterMoved:
            if not left:
                raise
    try:
        if output is not None:
            _save(call, files, number, output)
    finally:
        # It is recorded by now, whether or not its files could be written.
        _tell(call, asked, number, files)


def _tell(call: Call, asked: Asked, number: int, files: Sequence[ReportFile]) -> None:
    """Say under which number a report is recorded, and how it is printed again."""
    if call.settings.json:
        print_json(call, _json(number, asked, files))
        return
    tell(
        call, msg("Issued as report No. {n}, answer sha256 {hash}"), n=number, hash=files[0].sha256
    )
    tell(call, msg("To print it again, type: coopplan report reprint {n}"), n=number)


def _issued(
    call: Call,
    asked: Asked,
    formats: Sequence[str],
    langs: Sequence[Lang],
    again: bool,
    restates: IssuedReport | None,
    why: LocalText | None,
) -> tuple[int, tuple[ReportFile, ...]]:
    from coopplan.store import issued, load
    from coopplan.store.reading import connect

    with connect(call.settings.db) as reader:
        known = reader.known()
        plan = load.plan(reader, asked.agreement, known)
        before = issued.reports(reader, known)
        number = issued.next_number(reader)
        old = None if restates is None else _answer(reader, restates)
    if restates is None and not again:
        _refuse_second(call, asked, before)
    answer = answer_of(plan, asked)
    told = answer_file(answer)
    restated = None
    if restates is not None and old is not None:
        restated = _restatement(restates, why or LocalText(), old, told.content, plan)
    by = call.settings.user
    imprint = Imprint(number, by, told.sha256, known.entry, known.chain, restated)
    files = told, *pages_of(answer, asked.layout, formats, langs, imprint)
    _record(call, asked, files, number, known, restates, why)
    return number, files


def _restatement(
    restates: IssuedReport, why: LocalText, old: bytes, new: bytes, plan: Plan
) -> Restatement:
    """What the new answer tells otherwise than the one that was issued."""
    corrected = {told.supersedes for told in plan.statements}
    found = differences(
        json.loads(old),
        json.loads(new),
        known=restates.known_entry,
        standing={told.ref for told in plan.statements} - corrected,
    )
    return Restatement(restates.number, why, found)


def _record(
    call: Call,
    asked: Asked,
    files: tuple[ReportFile, ...],
    number: int,
    known: Known,
    restates: IssuedReport | None,
    why: LocalText | None,
) -> None:
    from coopplan.actions import issuing
    from coopplan.store.database import write

    action = "issue" if restates is None else "restate"
    detail = f"{number} {asked.agreement} {asked.quarter}"
    with write(
        call.settings.db,
        clock=call.terminal.now,
        who=call.settings.user,
        action=action,
        detail=detail if restates is None else f"{detail} > {restates.number}",
    ) as writer:
        issuing.issue(
            writer,
            asked,
            files,
            number=number,
            known=known,
            program=__version__,
            restates=restates.number if restates else None,
            why=why,
        )


def _refuse_second(call: Call, asked: Asked, before: Sequence[IssuedReport]) -> None:
    """Ask before a second report for one question goes out; refuse where nobody can answer."""
    same = [
        one
        for one in before
        if (one.asked.agreement, one.asked.quarter) == (asked.agreement, asked.quarter)
        and (one.asked.layout, one.asked.audience) == (asked.layout, asked.audience)
        and one.asked.partner == asked.partner
    ]
    if not same:
        return
    last = same[-1]
    if call.terminal.can_ask():
        question = call.sentences.t(
            "Report No. {n} for this quarter went out on {day}. Issue another one? [y/N] ",
            n=last.number,
            day=last.at[:10],
        )
        if call.terminal.ask(question).casefold()[:1] in ("y", "д", "и"):
            return
    raise IssuedBefore(
        number=last.number, agreement=asked.agreement, quarter=str(asked.quarter), day=last.at[:10]
    )


def _answer(reader: Reader, report: IssuedReport) -> bytes:
    from coopplan.store import issued

    told = issued.content(reader, report.number, ANSWER, None)
    assert told is not None  # every report was issued with its answer
    return told.content


def _save(call: Call, files: Sequence[ReportFile], number: int, output: str) -> None:
    """Write the pages: to the file named where there is one, else into the folder named."""
    pages = [one for one in files if one.format != ANSWER] or list(files)
    if len(pages) == 1 and not Path(output).is_dir():
        save(call, pages[0].content, output)
        return
    folder = saving.folder(output)
    save_all(call, [(folder / file_name(number, one), one.content) for one in files])


def file_name(number: int, file: ReportFile) -> str:
    """The name of a report's file in a folder: ``report-3-ru.docx``."""
    ending = "txt" if file.format == "terminal" else file.format
    return f"report-{number}{f'-{file.lang}' if file.lang else ''}.{ending}"


def _json(number: int, asked: Asked, files: Sequence[ReportFile]) -> dict[str, object]:
    return {
        "schema": "issued/1",
        "ref": number,
        "agreement": asked.agreement,
        "quarter": str(asked.quarter),
        "as_of": asked.as_of.isoformat(),
        "layout": asked.layout.value,
        "audience": asked.audience.value,
        "partner": asked.partner if asked.audience is Audience.PARTNER else None,
        "files": [
            {"format": one.format, "lang": one.lang, "size": len(one.content), "sha256": one.sha256}
            for one in files
        ],
    }
