"""``report list``, ``reprint`` and ``restate``: the reports that went out."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.opening import reading
from coopplan.cli.options import Csv, Limit, Output
from coopplan.cli.parse import languages, positive, text_of, word
from coopplan.cli.plans import reader_words
from coopplan.cli.printing import print_list, put, save
from coopplan.cli.reporting import FORMATS
from coopplan.errors import FormatNeedsFile, NotIssuedIn, OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.issued import ANSWER, FileLine, IssuedReport
from coopplan.model.text import Lang

Number = Annotated[
    int, typer.Argument(metavar=msg("N"), parser=positive("N"), help=msg("the report's number"))
]
_TEXTS = frozenset({"terminal", "md", "html", "csv", ANSWER})


def list_(ctx: typer.Context, limit: Limit = None, csv: Csv = False) -> None:
    """List the reports, the newest first."""
    from coopplan.documents import issued as document
    from coopplan.store import issued

    call = call_of(ctx)
    with reading(call) as (reader, known):
        found = issued.reports(reader, known)[::-1][: limit or None]
    page = document.compose(found, reader_words(call))
    print_list(call, "report-list/1", [_row(one) for one in found], csv=csv, page=page)


def reprint(
    ctx: typer.Context,
    number: Number,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar=msg("FORMAT"),
            parser=word("format", FORMATS),
            help=msg("one that it was issued in; default: the first"),
        ),
    ] = None,
    output: Output = None,
) -> None:
    """Give back a file of the report as it was issued."""
    from coopplan.store import issued

    call = call_of(ctx)
    with reading(call) as (reader, known):
        report = issued.report(reader, number, known)
        chosen = _chosen(call, report, format_)
        told = issued.content(reader, number, chosen.format, chosen.lang)
    assert told is not None  # it is in the list of the report's files
    if output is not None:
        save(call, told.content, output)
    elif not call.terminal.is_terminal:
        call.terminal.write_bytes(told.content)
    elif chosen.format in _TEXTS:
        put(call, told.content.decode(), None)
    else:
        raise FormatNeedsFile(format=chosen.format)


def restate(
    ctx: typer.Context,
    number: Number,
    why: Annotated[
        list[str], typer.Option("--why", metavar=msg("TEXT"), help=msg("what was wrong"))
    ],
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar=msg("FORMAT"),
            parser=word("format", FORMATS),
            help=msg("the formats to issue; default: those of the old report"),
        ),
    ] = None,
    langs: Annotated[
        str | None,
        typer.Option(
            "--langs",
            metavar=msg("LANGS"),
            help=msg("the languages to issue; default: those of the old report"),
        ),
    ] = None,
    output: Output = None,
) -> None:
    """Issue the answer to the same question, as it is known now."""
    from coopplan.cli.issuing import issue
    from coopplan.store import issued
    from coopplan.store.load import plan

    call = call_of(ctx)
    for option, given in (("--known-at", "known_at"), ("--as-of", "as_of")):
        if call.flags.get(given):
            raise OptionsClash(one=option, other="restate")
    with reading(call) as (reader, known):
        old = issued.report(reader, number, known)
        lang = plan(reader, old.asked.agreement, known).agreement.langs[0]
    pages = [one for one in old.files if one.format != ANSWER]
    issue(
        call,
        old.asked,
        format_ or [one.format for one in pages] or [ANSWER],
        languages(langs) if langs else tuple(dict.fromkeys(_langs(old))) or (lang,),
        output,
        restates=old,
        why=text_of(why, lang),
    )


def _langs(report: IssuedReport) -> list[Lang]:
    return [one.lang for one in report.files if one.lang is not None]


def _chosen(call: Call, report: IssuedReport, asked: str | None) -> FileLine:
    """The file that was asked for; the first page in the reader's language by default."""
    pages = [one for one in report.files if one.format != ANSWER] or list(report.files)
    as_json = call.settings.json and asked is None
    wanted = ANSWER if as_json else asked or pages[0].format
    lang = None if wanted == ANSWER else call.settings.lang
    found = [one for one in report.files if one.format == wanted]
    fits = [one for one in found if lang is None or one.lang is lang]
    if not fits:
        told = wanted if lang is None else f"{wanted} {lang}"
        have = tuple(f"{one.format} {one.lang or ''}".strip() for one in report.files)
        raise NotIssuedIn(number=report.number, asked=told, have=have)
    return fits[0]


def _row(one: IssuedReport) -> dict[str, object]:
    asked = one.asked
    return {
        "ref": one.number,
        "agreement": asked.agreement,
        "quarter": str(asked.quarter),
        "as_of": asked.as_of.isoformat(),
        "layout": asked.layout.value,
        "audience": asked.audience.value,
        "partner": asked.partner,
        "issued_at": one.at,
        "issued_by": one.by,
        "entry": one.entry,
        "known_entry": one.known_entry,
        "chain": one.chain,
        "answer_sha256": one.answer,
        "program": one.program,
        "restates": one.restates,
        "files": " ".join(f"{f.format}{f'.{f.lang}' if f.lang else ''}" for f in one.files),
        "bytes": sum(f.size for f in one.files),
    }
