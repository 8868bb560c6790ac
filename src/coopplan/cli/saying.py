"""Statements from the command line: read, filled in, recorded in one entry, shown back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from coopplan.cli import filling
from coopplan.cli.call import Call
from coopplan.cli.opening import reading, writing
from coopplan.cli.parse import text_of
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import tell
from coopplan.cli.recorded import recorded
from coopplan.cli.settings import language
from coopplan.cli.times import moment_of, promise_of
from coopplan.errors import EmptyStatement, OptionNeeds, OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.codes import Confidence, Scope, StatementKind, Status
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.plan import Known, Plan
from coopplan.model.source import Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang

if TYPE_CHECKING:
    from coopplan.store.reading import Reader


@frozen
class Said:
    """The options of ``say``, as typed."""

    on: str | None = None
    about: str | None = None
    by: str | None = None
    side: str | None = None
    scope: Scope = Scope.MEASURE
    status: Status | None = None
    promise: str | None = None
    done: tuple[int, int] | None = None
    done_on: str | None = None
    progress: int | None = None
    figures: Sequence[str] = ()
    text: Sequence[str] = ()
    text_lang: str | None = None
    sources: Sequence[str] = ()
    quotes: Sequence[str] = ()
    occurrence: str | None = None
    confidence: Confidence | None = None
    note: Sequence[str] = ()
    corrects: str | None = None
    why: Sequence[str] = ()
    searched: bool = False
    where: Sequence[str] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said that a statement could hold."""
        return not (
            self.status
            or self.promise
            or self.done
            or self.done_on
            or self.progress is not None
            or self.figures
            or self.text
            or self.searched
        )


def record(call: Call, asked: Sequence[tuple[str, Said]]) -> None:
    """Record statements in one journal entry and show each back."""
    for _, said in asked:
        _refuse_clashes(said)
    with reading(call) as (reader, known):
        made = [_statement(call, reader, known, ref, said) for ref, said in asked]
    _write(call, made)


@frozen
class Made:
    """A statement ready to be recorded, with the sources that are new to the register."""

    plan: Plan
    statement: Statement
    new: Mapping[str, Source]


def _write(call: Call, made: Sequence[Made]) -> None:
    from coopplan.actions import sources, statements
    from coopplan.store import load

    refs: list[str] = []
    added: dict[str, str] = {}
    held: dict[str, str] = {}
    subject = made[0].statement.measure or made[0].statement.agreement
    with writing(call, "say", subject if len(made) == 1 else made[0].statement.agreement) as writer:
        for one in made:
            for address, source in one.new.items():
                if address in held:
                    continue
                # Somebody may have cited it first since it was looked for.
                there = load.source_of_page(writer.reader, writer.known, address)
                held[address] = there or sources.add_source(writer, source)
                if not there:
                    added[address] = held[address]
            cited = tuple(
                replace(citation, source=held.get(citation.source, citation.source))
                for citation in one.statement.citations
            )
            statement = replace(one.statement, citations=cited)
            refs.append(statements.say(writer, statement, today=call.terminal.today()))
    for address, ref in added.items():
        tell(call, msg("A new source, {ref}: {address}"), ref=ref, address=address)
    recorded(call, writer, *refs)
    if not call.settings.json:
        _show_back(call, made)


def _show_back(call: Call, made: Sequence[Made]) -> None:
    from coopplan.documents.said import said
    from coopplan.render.control import visible
    from coopplan.reports.answers import Numbering
    from coopplan.reports.head import party_names

    words = reader_words(call, [one.plan for one in made])
    for one in made:
        line = Numbering(one.plan).line(replace(one.statement, citations=()))
        told = said(line, party_names(one.plan), words)
        call.terminal.tell("  " + visible(told))


def _refuse_clashes(said: Said) -> None:
    if said.searched:
        for option, value in (
            ("--status", said.status),
            ("--promise", said.promise),
            ("--done", said.done),
            ("--by", said.by),
        ):
            if value:
                raise OptionsClash(one="--searched", other=option)
        if not said.where:
            raise OptionNeeds(option="--searched", needs="--where")
    elif said.where:
        raise OptionNeeds(option="--where", needs="--searched")
    if said.corrects and not said.why:
        raise OptionNeeds(option="--corrects", needs="--why")
    if said.why and not said.corrects:
        raise OptionNeeds(option="--why", needs="--corrects")
    if len(said.quotes) > len(said.sources) and len(said.sources) != 1:
        raise OptionNeeds(option="--quote", needs="--source")


def _statement(call: Call, reader: Reader, known: Known, ref: str, said: Said) -> Made:
    """Put the statement together. Raises what filling in and reading the options raise."""
    from coopplan.cli.figures import figure
    from coopplan.store import load
    from coopplan.store.refs import resolve, statement_on

    if said.is_empty:
        raise EmptyStatement(ref=ref)
    subject = resolve(reader, ref, "subject", known)
    plan = plan_of(reader, known, subject)
    sources = [_source(call, reader, known, one) for one in said.sources]
    lang = _text_language(said, sources, plan)
    corrects = statement_on(reader, subject, said.corrects, known) if said.corrects else None
    was = None if sources else next((s for s in plan.statements if s.ref == corrects), None)
    if said.on:
        on = moment_of(call, said.on, "--on")
    else:
        on = was.said_on if was else filling.day_of_sources(sources, subject)
    day = on.last or on.first
    context = _period(plan)
    voice = side = None
    if not said.searched:
        voices = load.voices(reader, known)
        if said.by:
            voice = voices[resolve(reader, said.by, "voice", known)]
        elif was and was.voice:
            voice, side = voices[was.voice], was.side
        else:
            voice = filling.voice_of_sources(plan, voices, sources, subject)
        if said.side:
            side = filling.find_side(plan, said.side)
        elif said.by or side is None:
            side = filling.side_of(plan, voice)
    statement = Statement(
        ref="",
        number=0,
        entry=0,
        agreement=plan.agreement.ref,
        measure=subject if "/" in subject else None,
        kind=StatementKind.SEARCHED if said.searched else StatementKind.SAID,
        scope=said.scope,
        said_on=on,
        voice=voice.ref if voice else None,
        side=side,
        about=_about(call, said, was),
        done_on=moment_of(call, said.done_on, "--done-on") if said.done_on else None,
        confidence=said.confidence,
        status=said.status,
        promise=promise_of(call, said.promise, context, day) if said.promise else None,
        done_of=said.done,
        progress=said.progress,
        readings=tuple(figure(one, plan.indicators) for one in said.figures),
        text=text_of(said.text, lang),
        note=text_of(said.note, lang),
        citations=filling.citations(sources, said.quotes),
        occurrence=_occurrence(said.occurrence),
        where=text_of(said.where, lang),
        supersedes=corrects,
        why=text_of(said.why, lang),
    )
    new = {source.ref: source for source in sources if "://" in source.ref}
    if voice is not None:
        plan = replace(plan, voices={**plan.voices, voice.ref: voice})
    return Made(plan, statement, {ref: replace(one, ref="") for ref, one in new.items()})


def _about(call: Call, said: Said, corrected: Statement | None) -> Moment | None:
    """The day that is described: a correction has that of what it corrects, as its day."""
    if said.about:
        return moment_of(call, said.about, "--about")
    return corrected.about if corrected and not said.on else None


def _source(call: Call, reader: Reader, known: Known, text: str) -> Source:
    """Return the source that a ref, a key or a web address names; a new address is a new source.

    Of a new one only the address and its host are known: until it is edited, the host stands for
    the publisher. Its ref is the address until it has one of its own.
    """
    from coopplan.store import load
    from coopplan.store.refs import resolve

    ref: str | None = None
    if "://" not in text:
        ref = resolve(reader, text, "source", known)
    else:
        ref = load.source_of_page(reader, known, text)
    if ref is not None:
        return load.sources(reader, known, (ref,))[ref]
    host = text.partition("://")[2].partition("/")[0].removeprefix("www.")
    return Source(
        ref=text, key="", publisher=host, address=text, title=text_of((), Lang.RU),
        retrieved=call.terminal.today(),
    )  # fmt: skip


def _text_language(said: Said, sources: Sequence[Source], plan: Plan) -> Lang:
    if said.text_lang:
        return language(said.text_lang)
    known = [source.lang for source in sources if source.lang in set(Lang)]
    return Lang(known[0]) if known and known[0] else plan.agreement.langs[0]


def _period(plan: Plan) -> tuple[date | None, date | None]:
    period = plan.agreement.period
    return (period.first, period.last) if period else (None, None)


def _occurrence(text: str | None) -> str | None:
    return Moment.parse(text).edtf if text else None
