"""One filled request made into statements of the body's voice, the file their source.

The rule: what cannot be read is told with its row and is not recorded, and comes back as a request
with these answers in it, to be mended and taken in again; a file whose day cannot be read says
nothing, since all its answers hang on that day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.cli.answer_cells import cells, named, stated, text_in
from coopplan.cli.call import Call
from coopplan.cli.filling import side_of
from coopplan.cli.times import day_of
from coopplan.errors import CoopplanError
from coopplan.language.words import Words
from coopplan.model.codes import Scope, StatementKind, Tier, VoiceLevel
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.party import Voice
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, fold

if TYPE_CHECKING:
    from coopplan.exchange.request.answers import Answer, Answers

AGAIN = "again"
"""The fact by which answers that came back to be mended name the file that they are of."""
_COMPARED = ("status", "done_of", "progress", "promise", "text", "note")


@frozen
class Filled:
    """A filled request: the file, the digest of its bytes, what it says, and its plan."""

    file: str
    digest: str
    told: Answers
    plan: Plan

    @property
    def quarter(self) -> Quarter:
        """The quarter that was asked about."""
        return Quarter.parse(self.told.facts.get("quarter", ""))

    @property
    def key(self) -> str:
        """The key of the source that it becomes: one for a body, an agreement and a quarter."""
        from coopplan.exchange.request.bodies import source_key

        facts = self.told.facts
        side = facts.get("side") or None
        return source_key(self.plan.agreement.ref, self.quarter, facts.get("body", ""), side)


def mended(one: Filled, other: Filled) -> Filled:
    """Return a filled request with the answers that were written apart to be mended put in."""
    rows = {answer.measure: answer.row for answer in one.told.answers}
    anew = {
        answer.measure: replace(answer, row=rows.get(answer.measure, answer.row))
        for answer in other.told.answers
    }
    kept = [answer for answer in one.told.answers if answer.measure not in anew]
    told = replace(
        one.told,
        day=other.told.day or one.told.day,
        answers=(*kept, *anew.values()),
        strays=other.told.strays,
    )
    return replace(one, told=told)


@frozen
class Unread:
    """An answer that was not read, with the reason; without an answer it is the file's day."""

    told: str
    answer: Answer | None = None
    why: str = ""


@frozen
class Made:
    """What a filled request becomes. ``held`` is its source's ref where it came before."""

    voice: Voice
    source: Source
    held: str | None
    statements: tuple[Statement, ...]
    rejected: tuple[Unread, ...]


def made(call: Call, one: Filled, voices: dict[str, Voice]) -> Made:
    """Return what a filled request says that is new; ``voices`` are known, and gain its own."""
    facts, plan = one.told.facts, one.plan
    lang = Lang(facts["lang"]) if facts.get("lang") in set(Lang) else plan.agreement.langs[0]
    name, side = facts.get("body", ""), facts.get("side") or None
    held = next((source.ref for source in plan.sources.values() if source.key == one.key), None)
    voice = _voice(plan, name, side, voices)
    voices[voice.ref] = voice
    file = Path(one.file).name
    day = _day(call, one.told.day, file)
    base = Statement(
        ref="",
        number=0,
        entry=0,
        agreement=plan.agreement.ref,
        measure=None,
        kind=StatementKind.SAID,
        scope=Scope.MEASURE,
        said_on=Moment.of_day(day or call.terminal.today()),
        voice=voice.ref,
        side=side if side in plan.agreement.parties else side_of(plan, voice),
        about=Moment.of_day(min(day or one.quarter.last, one.quarter.last)),
    )
    found: list[Statement] = []
    rejected = [_stray(call, file, stray) for stray in one.told.strays]
    refs = {measure.ref for measure in plan.measures}
    for answer in one.told.answers:
        where = f"{file}: {answer.row}"
        if answer.measure not in refs:
            rejected.append(Unread(f"{where}: {answer.measure}", answer, answer.measure))
            continue
        values, unread = cells(call, answer, plan, where)
        if unread:
            told = named(answer, unread, Words(lang))
            rejected.append(Unread(f"{where}: {told}", answer, told))
            continue
        new = _news(stated(base, answer, values, lang), plan, held, lang)
        if new is not None:
            found.append(new)
    source = _source(one, name, lang, day or call.terminal.today(), call.terminal.today())
    if day is None:
        row = call.words.t("{file}: day of the answer: {value}", file=file, value=one.told.day)
        return Made(voice, source, held, (), (Unread(row, why=one.told.day), *rejected))
    return Made(voice, source, held, tuple(found), tuple(rejected))


def _stray(call: Call, file: str, stray: Answer) -> Unread:
    no, title, *_ = stray.shown
    words = " ".join(filter(None, (no, title))) or next(iter(stray.fields.values()))
    told = call.words.t(
        "{file}: {row}: {value} (no measure that was asked about, or once more)",
        file=file, row=stray.row, value=words,
    )  # fmt: skip
    return Unread(told, stray, call.words.t("no measure that was asked about, or once more"))


def again(one: Filled, made: Made, words: Words) -> bytes:
    """Return the answers that were not read as a request to be mended, in the sheet's language."""
    from coopplan.cli.requested import form_of
    from coopplan.exchange.request.form import Line, written

    facts = one.told.facts
    name, side = facts.get("body", ""), facts.get("side") or None
    form = form_of(one.plan, one.quarter, (name, side), name, (), words)
    day = next((unread for unread in made.rejected if unread.answer is None), None)
    told = [(unread.answer, unread.why) for unread in made.rejected if unread.answer is not None]
    if day is not None:
        whys = {id(answer): why for answer, why in told}
        all_of_them = (*one.told.answers, *one.told.strays)
        told = [(answer, whys.get(id(answer), "")) for answer in all_of_them]
    lines = [Line(answer.measure, answer.shown, answer.fields, why) for answer, why in told]
    return written(
        replace(
            form,
            lines=lines,
            asked=one.told.asked,
            facts={**form.facts, AGAIN: one.digest},
            filled_day=one.told.day,
            why_day=words.t("This day cannot be read.") if day else "",
        )
    )


def _day(call: Call, told: str, file: str) -> date | None:
    """Return the day of an answer, today where none is told; None where it cannot be read."""
    today = call.terminal.today()
    try:
        day = day_of(call, told, file) if told else today
    except CoopplanError:
        return None
    return day if day <= today else None


def _source(one: Filled, name: str, lang: Lang, day: date, today: date | None = None) -> Source:
    words = Words(lang)
    title = words.t("Answer to the request for {quarter}", quarter=words.quarter(one.quarter))
    return Source(
        ref="",
        key=one.key,
        publisher=name,
        address=Path(one.file).name,
        title=text_in(title, lang),
        published=Moment.of_day(day),
        retrieved=today or day,
        lang=lang.value,
        tier=Tier.ONE_SIDE,
        internal=True,
        sha256=one.digest,
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
    return replace(statement, supersedes=last.ref, why=text_in(why, lang))


def _voice(plan: Plan, name: str, side: str | None, voices: Mapping[str, Voice]) -> Voice:
    """Return the body's voice: the one of its name, else a new one."""
    from coopplan.exchange.request.bodies import latin

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
        text_in(name, plan.agreement.langs[0]),
        VoiceLevel.REGIONAL,
        side if party else None,
        party.country if party else None,
    )


def lines(one: Made, words: Words) -> Iterator[str]:
    """Return what was read, a line a measure."""
    for said in one.statements:
        parts = [words.code("status", said.status)] if said.status else []
        if said.done_of:
            parts.append(f"{said.done_of[0]}/{said.done_of[1]}")
        if said.progress is not None:
            parts.append(f"{said.progress} %")
        if said.promise:
            parts.append(words.promise(said.promise))
        parts += [words.text(text) for text in (said.text, said.note) if text]
        yield f"{said.measure}: {'; '.join(parts)}"
