"""Filled requests taken in: each answer a statement of the body's voice, the file its source.

The rule: what a file said when it was taken in before is not said again; what another file of the
body says otherwise corrects that, and is cited to that file. Of two files of one body only one is
taken at a time, since they might contradict.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.cli import beside
from coopplan.cli.answered import Filled, Made, lines, made
from coopplan.cli.answered_again import AGAIN, again, mended
from coopplan.cli.answered_missed import Recorded, doubtful, doubtful_json, tell_doubtful
from coopplan.cli.answered_voice import Voices
from coopplan.cli.answers_told import (
    beside_json,
    come_late,
    late_json,
    new_voices,
    tell_beside,
    tell_late,
    tell_renamed,
    tell_voices,
    tell_waiting,
    waiting,
    waiting_json,
)
from coopplan.cli.call import Call
from coopplan.cli.opening import reading, writing
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import print_json, tell
from coopplan.cli.tables_found import contents_of
from coopplan.errors import OptionNeeds, OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.source import Citation

if TYPE_CHECKING:
    from coopplan.cli.tables import TableOptions
    from coopplan.model.plan import Known
    from coopplan.store.reading import Reader
    from coopplan.store.writer import Writer

__all__ = ["Filled", "filled", "import_answers"]


def filled(call: Call, file: str) -> Filled | None:
    """Return a file as a filled request, None where it is none. Raises BadTableFile."""
    from coopplan.exchange.request import answers
    from coopplan.exchange.table.files import Kind, Reason, kind_of, refuse

    raw = contents_of(call, file)
    if kind_of(raw, file) is not Kind.XLSX:
        return None
    told = answers.read(raw)
    if told is None or "agreement" not in told.facts:
        return None
    if not told.has_table:
        raise refuse(file, Reason.REQUEST_TABLE)
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, told.facts["agreement"])
    return Filled(file, hashlib.sha256(raw).hexdigest(), told, plan)


def import_answers(call: Call, files: list[Filled], options: TableOptions) -> None:
    """Record the answers of the files as one journal entry, and tell who has not answered.

    Those that could not be read are written beside their file, or where ``options`` say.

    Raises OptionsClash for two files of one body about one quarter that are not the same, and for
    one that asks about another agreement than was typed; OptionNeeds for an option of plan tables.
    """
    _fit(call, files, options)
    files = _once(call, files)
    entry, dry_run = None, options.dry_run
    recorded: list[Recorded] = []
    rejects = beside.Rejects(options.rejects)
    if dry_run:
        with reading(call) as (reader, known):
            found = _made(call, reader, known, files)
        refs = [one.measure or "" for each in found for one in each.statements]
    else:
        names = ", ".join(Path(one.file).name for one in files)
        with rejects, writing(call, "import", names[:500]) as writer:
            # What is new of it is asked under the lock: others may have taken the same files in.
            found = _made(call, writer.reader, writer.known, files)
            recorded = _record(call, writer, found)
            refs = [one.ref for one in recorded]
            _reject(rejects, files, found)
        entry = writer.result.entry if writer.result else None
    rejected = [unread.told for one in found for unread in one.rejected]
    rejects.tell(call)
    doubts = doubtful(files, found, recorded)
    silent, late = waiting(files, found), come_late(files, found)
    tell_renamed(call, files)
    if call.settings.json:
        told = {"refs": refs, "entry": entry, "dry_run": dry_run}
        print_json(
            call,
            {
                "schema": "import/1",
                **told,
                "rejected": rejected,
                "rejects": rejects.paths,
                "not_read": beside_json(files),
                "not_answered": waiting_json(silent),
                "late": late_json(late),
                "may_be_of_missed": doubtful_json(doubts),
                "voices": [voice.ref for voice in new_voices(found)],
            },
        )
        return
    words = reader_words(call, [one.plan for one in files])
    for one in found:
        for line in lines(one, words):
            call.terminal.write(line)
    for row in rejected:
        tell(call, msg("Not understood, {row}"), row=row)
    tell_beside(call, files)
    tell_voices(call, found, words)
    tell_late(call, late)
    tell_doubtful(call, doubts, words)
    tell_waiting(call, silent, words)
    if dry_run:
        tell(call, msg("Nothing was recorded: this was a dry run."))
    elif entry is None:
        tell(call, msg("Nothing changed."))
    else:
        tell(call, msg("Recorded as #{entry}: {refs}"), entry=entry, refs=", ".join(refs))


def _fit(call: Call, files: list[Filled], options: TableOptions) -> None:
    """Refuse what was typed beside filled requests and says something else than they do."""
    for name, given in (
        ("--as", options.kind),
        ("--protocol", options.protocol),
        ("--on", options.on),
        ("--map", options.columns),
    ):
        if given:
            raise OptionNeeds(option=name, needs=files[0].file, reason="request")
    if options.agreement is None:
        return
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        meant = resolve(reader, options.agreement, "agreement", known)
    for one in files:
        ref = one.plan.agreement.ref
        if ref != meant:
            named = f"--agreement {meant}"
            raise OptionsClash(one=named, other=one.file, ref=ref, reason="request")


def _reject(rejects: beside.Rejects, files: list[Filled], found: list[Made]) -> None:
    """Write the answers that were not read, a file for each that has any."""
    for one, each in zip(files, found, strict=True):
        if each.rejected:
            rejects.write(again(one, each), one.file, ".xlsx")


def _once(call: Call, files: list[Filled]) -> list[Filled]:
    """Return the files without those that are another to the byte; raises OptionsClash.

    Answers that were written apart to be mended are taken together with the file they are of.
    """
    found: dict[str, Filled] = {}
    for one in sorted(files, key=lambda one: AGAIN in one.told.facts):
        other = found.setdefault(one.key, one)
        if one.told.facts.get(AGAIN) == other.digest:
            found[one.key] = mended(other, one)
            continue
        if other.digest != one.digest:
            raise OptionsClash(one=other.file, other=one.file)
        if other is not one:
            tell(call, msg("{one} is the same as {other}"), one=one.file, other=other.file)
    return list(found.values())


def _made(call: Call, reader: Reader, known: Known, files: list[Filled]) -> list[Made]:
    """What the files say that is new, as the register is now."""
    from coopplan.store import load

    voices = Voices(load.voices(reader, known))
    plans = {ref: plan_of(reader, known, ref) for ref in {one.plan.agreement.ref for one in files}}
    return [made(call, replace(one, plan=plans[one.plan.agreement.ref]), voices) for one in files]


def _record(call: Call, writer: Writer, found: list[Made]) -> list[Recorded]:
    """Write the answers, each file a source of its own; return the statements as recorded."""
    from coopplan.actions import parties, sources, statements
    from coopplan.store import load_register

    recorded: list[Recorded] = []
    for one in found:
        if not one.statements:
            continue
        if not load_register.voices(writer.reader, writer.known, (one.voice.ref,)):
            parties.add_voice(writer, one.voice)
        held = one.held or sources.add_source(writer, one.source)
        for statement in one.statements:
            cited = replace(statement, citations=(Citation(held),))
            ref = statements.say(writer, cited, today=call.terminal.today())
            recorded.append(Recorded(ref, held))
    return recorded
