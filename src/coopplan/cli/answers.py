"""Filled requests taken in: each answer a statement of the body's voice, the file its source.

The rule: what a file said when it was taken in before is not said again; what it says otherwise
now corrects that. An answer that cannot be read is told with its row, and is not recorded.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.cli.call import Call
from coopplan.cli.filling import side_of
from coopplan.cli.opening import reading, writing
from coopplan.cli.parse import count
from coopplan.cli.plans import plan_of
from coopplan.cli.printing import print_json, tell
from coopplan.cli.times import day_of, promise_of
from coopplan.errors import CoopplanError
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.codes import Scope, StatementKind, Status, Tier, VoiceLevel
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.party import Voice
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.source import Citation, Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText, fold

if TYPE_CHECKING:
    from coopplan.exchange.request.answers import Answer, Answers

_COMPARED = ("status", "done_of", "promise", "text", "note")


@frozen
class Filled:
    """A filled request: the file, the digest of its bytes, what it says, and its plan."""

    file: str
    digest: str
    told: Answers
    plan: Plan


def filled(call: Call, file: str) -> Filled | None:
    """Return a file as a filled request, None where it is none. Raises BadTableFile."""
    from coopplan.exchange.request import answers
    from coopplan.exchange.table.files import Kind, contents, kind_of

    raw = contents(Path(file))
    if kind_of(raw, file) is not Kind.XLSX:
        return None
    told = answers.read(raw)
    if told is None or "agreement" not in told.facts:
        return None
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, told.facts["agreement"])
    return Filled(file, hashlib.sha256(raw).hexdigest(), told, plan)


def import_answers(call: Call, files: list[Filled], dry_run: bool) -> None:
    """Record the answers of the files as one journal entry, and tell who has not answered."""
    from coopplan.actions import parties, sources, statements
    from coopplan.store import load_register

    made = [_made(call, one) for one in files]
    refs: list[str] = []
    rejected = [told for one in made for told in one.rejected]
    if not dry_run:
        names = ", ".join(Path(one.file).name for one in files)
        with writing(call, "import", names[:500]) as writer:
            for one in made:
                if not one.statements:
                    continue
                if not load_register.voices(writer.reader, writer.known, (one.voice.ref,)):
                    parties.add_voice(writer, one.voice)
                held = one.held or sources.add_source(writer, one.source)
                for statement in one.statements:
                    cited = replace(statement, citations=(Citation(held),))
                    refs.append(statements.say(writer, cited, today=call.terminal.today()))
        entry = writer.result.entry if writer.result else None
    else:
        refs = [one.measure or "" for each in made for one in each.statements]
        entry = None
    waiting = _waiting(call, files, made)
    if call.settings.json:
        told = {"refs": refs, "entry": entry, "dry_run": dry_run}
        print_json(
            call, {"schema": "import/1", **told, "rejected": rejected, "not_answered": waiting}
        )
        return
    for told_row in rejected:
        tell(call, msg("Not understood, {row}"), row=told_row)
    if waiting:
        tell(call, msg("No answer yet: {bodies}"), bodies="; ".join(waiting))
    if dry_run:
        tell(call, msg("Nothing was recorded: this was a dry run."))
    elif entry is None:
        tell(call, msg("Nothing changed."))
    else:
        tell(call, msg("Recorded as #{entry}: {refs}"), entry=entry, refs=", ".join(refs))


@frozen
class Made:
    """What a filled request becomes. ``held`` is its source's ref where it came before."""

    voice: Voice
    source: Source
    held: str | None
    statements: tuple[Statement, ...]
    rejected: tuple[str, ...]


def _made(call: Call, one: Filled) -> Made:
    from coopplan.exchange.request.bodies import source_key

    facts, plan = one.told.facts, one.plan
    quarter = Quarter.parse(facts.get("quarter", ""))
    lang = Lang(facts["lang"]) if facts.get("lang") in set(Lang) else plan.agreement.langs[0]
    name, side = facts.get("body", ""), facts.get("side") or None
    day = day_of(call, one.told.day, "--on") if one.told.day else call.terminal.today()
    key = source_key(plan.agreement.ref, quarter, name, side)
    held = next((source.ref for source in plan.sources.values() if source.key == key), None)
    voice = _voice(call, plan, name, side)
    title = Words(lang).t(
        "Answer to the request for {quarter}", quarter=Words(lang).quarter(quarter)
    )
    source = Source(
        ref="",
        key=key,
        publisher=name,
        address=Path(one.file).name,
        title=_text(title, lang),
        published=Moment.of_day(day),
        retrieved=call.terminal.today(),
        lang=lang.value,
        tier=Tier.ONE_SIDE,
        internal=True,
        sha256=one.digest,
    )
    base = Statement(
        ref="",
        number=0,
        entry=0,
        agreement=plan.agreement.ref,
        measure=None,
        kind=StatementKind.SAID,
        scope=Scope.MEASURE,
        said_on=Moment.of_day(day),
        voice=voice.ref,
        side=side if side in plan.agreement.parties else side_of(plan, voice),
        about=Moment.of_day(min(day, quarter.last)),
    )
    found: list[Statement] = []
    rejected: list[str] = []
    refs = {measure.ref for measure in plan.measures}
    for answer in one.told.answers:
        where = f"{Path(one.file).name}: {answer.row}"
        if answer.measure not in refs:
            rejected.append(f"{where}: {answer.measure}")
            continue
        try:
            statement = _statement(call, base, answer, plan, lang)
        except CoopplanError as refused:
            rejected.append(f"{where}: {refused.fields.get('value', refused.code)}")
            continue
        new = _news(statement, plan, held, lang)
        if new is not None:
            found.append(new)
    return Made(voice, source, held, tuple(found), tuple(rejected))


def _statement(call: Call, base: Statement, answer: Answer, plan: Plan, lang: Lang) -> Statement:
    """Return an answer as a statement; raises what its cells cannot be read for."""
    told, words = answer.fields, Words(lang)
    period = plan.agreement.period
    context = (period.first, period.last) if period else None
    status = None
    if "status" in told:
        labels = {fold(words.code("status", one)): one for one in Status}
        status = labels.get(fold(told["status"]))
        if status is None:
            raise CoopplanError(value=told["status"])
    notes = [
        f"{label}: {told[field]}"
        for field, label in (("reason", words.t("Why it moves")), ("document", words.t("Document")))
        if field in told
    ]
    promise = promise_of(call, told["promise"], context) if "promise" in told else None
    done = count(told["done"]) if "done" in told else None
    return replace(
        base,
        measure=answer.measure,
        scope=Scope.PART if done and done[0] < done[1] and not status else Scope.MEASURE,
        status=status,
        promise=promise,
        done_of=done,
        text=_text(told.get("text", ""), lang),
        note=_text("\n".join(notes), lang),
    )


def _news(statement: Statement, plan: Plan, held: str | None, lang: Lang) -> Statement | None:
    """Return the statement where it says something new: by itself, or as a correction."""
    corrected = {one.supersedes for one in plan.statements}
    before = [
        one
        for one in plan.statements
        if held
        and one.measure == statement.measure
        and one.ref not in corrected
        and any(citation.source == held for citation in one.citations)
    ]
    if not before:
        return statement
    last = before[-1]
    if all(getattr(last, field) == getattr(statement, field) for field in _COMPARED):
        return None
    why = Words(lang).t("The answer was sent again")
    return replace(statement, supersedes=last.ref, why=_text(why, lang))


def _voice(call: Call, plan: Plan, name: str, side: str | None) -> Voice:
    """Return the body's voice: the one of its name, else a new one."""
    from coopplan.exchange.request.bodies import latin
    from coopplan.store import load

    with reading(call) as (reader, known):
        voices = load.voices(reader, known)
    for voice in voices.values():
        names = [voice.name.get(lang) for lang in Lang] + list(voice.aliases)
        if any(fold(name) == fold(one) for one in names if one) and voice.side in (side, None):
            return voice
    ref = latin(name)
    while ref in voices:
        ref += "-2"
    party = plan.parties.get(side or "")
    return Voice(
        ref,
        _text(name, plan.agreement.langs[0]),
        VoiceLevel.REGIONAL,
        side if party else None,
        party.country if party else None,
    )


def _waiting(call: Call, files: list[Filled], made: list[Made]) -> list[str]:
    """Return the bodies whose answer for the quarter of the first file has not come."""
    from coopplan.exchange.request.bodies import responsible, source_key

    plan, facts = files[0].plan, files[0].told.facts
    quarter = Quarter.parse(facts.get("quarter", ""))
    lang = plan.agreement.langs[0]
    keys = {source.key for source in plan.sources.values()}
    keys |= {one.source.key for one in made if one.statements}
    return [
        body.words(lang)
        for body in responsible(plan)
        if source_key(plan.agreement.ref, quarter, body.words(lang), body.side) not in keys
    ]


def _text(text: str, lang: Lang) -> LocalText:
    if not text:
        return LocalText()
    return LocalText(
        ru=text if lang is Lang.RU else None,
        kk=text if lang is Lang.KK else None,
        en=text if lang is Lang.EN else None,
    )
