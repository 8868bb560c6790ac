"""One filled request made into statements of the body's voice, the file their source.

The rule: what cannot be read is told with its row and is not recorded, and comes back as a request
with these answers in it, to be mended and taken in again; a file whose day cannot be right says
nothing, since all its answers hang on that day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.cli.answer_cells import cells, named, stated, text_in
from coopplan.cli.answered_before import Before, before, news
from coopplan.cli.answered_day import about, answer_day
from coopplan.cli.answered_done import of_its_day, wrong_done
from coopplan.cli.answered_time import timed
from coopplan.cli.answered_voice import Voices
from coopplan.cli.call import Call
from coopplan.cli.filling import side_of
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.codes import Scope, StatementKind, Tier
from coopplan.model.frozen import frozen
from coopplan.model.measure import Measure
from coopplan.model.moment import Moment
from coopplan.model.party import Voice
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang

if TYPE_CHECKING:
    from coopplan.exchange.request.answers import Answer, Answers


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
        """The key of the request: one for a body, an agreement and a quarter."""
        from coopplan.model.answer_key import request_key

        return request_key(self.plan.agreement.ref, self.quarter, self.body, self.side)

    @property
    def body(self) -> str:
        """The name of the body that answers."""
        return self.told.facts.get("body", "")

    @property
    def side(self) -> str | None:
        """The side of the body."""
        return self.told.facts.get("side") or None

    @property
    def lang(self) -> Lang:
        """The language in which the sheet went out."""
        told = self.told.facts.get("lang")
        return Lang(told) if told in set(Lang) else self.plan.agreement.langs[0]


@frozen
class Unread:
    """An answer that is not recorded, with the reason; without an answer it is the file's day."""

    told: str
    answer: Answer | None = None
    why: str = ""


@frozen
class Made:
    """What a filled request becomes.

    ``is_new`` tells of the voice that no voice of the register goes by its name. ``came`` is what
    the body answered to the request before.
    """

    voice: Voice
    is_new: bool
    source: Source
    came: Before
    statements: tuple[Statement, ...]
    rejected: tuple[Unread, ...]

    @property
    def held(self) -> str | None:
        """The ref of its source where it came before."""
        return self.came.same

    @property
    def has_answer(self) -> bool:
        """Whether the body is on record with an answer, from this file or another."""
        return bool(self.statements or self.came.sources)


def made(call: Call, one: Filled, voices: Voices) -> Made:
    """Return what a filled request says that is new; ``voices`` are known, and gain its own."""
    voice = voices.of(one.plan, one.body, one.side)
    day, wrong = answer_day(call, one.told.day, Path(one.file).name, one.quarter)
    came = before(one.plan, one.key, one.digest)
    said: list[Statement] = []
    rejected: list[Unread] = []
    if wrong and (one.told.day or one.told.answers or one.told.strays):
        rejected.append(_wrong_day(call, one, day, wrong))
    rejected += [_stray(call, one, stray) for stray in one.told.strays]
    today = call.terminal.today()
    base = _base(one, voice, day, today)
    asked = {measure.ref: measure for measure in one.plan.measures}
    for answer in one.told.answers:
        read = _read(call, one, answer, base, asked)
        new = read if isinstance(read, Unread) else news(read, came, one.lang)
        if isinstance(new, Moment):
            new = _older(call, one, answer, new)
        if isinstance(new, Unread):
            rejected.append(new)
        elif new is not None and not wrong:
            said.append(new)
    source = _source(one, day, today)
    is_new = voice.ref in voices.made
    return Made(voice, is_new, source, came, tuple(said), tuple(rejected))


def _base(one: Filled, voice: Voice, day: Moment, today: date) -> Statement:
    """What all answers of a file have in common."""
    plan = one.plan
    return Statement(
        ref="",
        number=0,
        entry=0,
        agreement=plan.agreement.ref,
        measure=None,
        kind=StatementKind.SAID,
        scope=Scope.MEASURE,
        said_on=day,
        voice=voice.ref,
        side=one.side if one.side in plan.agreement.parties else side_of(plan, voice),
        about=about(day, one.quarter, Moment.of_day(today)),
    )


def _read(
    call: Call, one: Filled, answer: Answer, base: Statement, asked: Mapping[str, Measure]
) -> Statement | Unread:
    """One answer as a statement, or why it is none; ``asked`` are the measures of the plan."""
    where = f"{Path(one.file).name}: {answer.place}"
    if answer.measure not in asked:
        return Unread(f"{where}: {answer.measure}", answer, answer.measure)
    values, unread = cells(call, answer, one.plan, where)
    if unread:
        told = named(answer, unread, Words(one.lang))
        return Unread(f"{where}: {told}", answer, told)
    if wrong := wrong_done(values, base, one.plan):
        told = named(answer, ["done_on"], Words(one.lang))
        return Unread(
            f"{where}: {told} ({call.words.t(wrong)})",
            answer,
            f"{told} ({Words(one.lang).t(wrong)})",
        )
    answered = of_its_day(stated(base, answer, values, one.lang))
    return timed(one.plan, asked[answer.measure], answered, one.quarter) or _uncounted(
        call, one, answer, where
    )


def _uncounted(call: Call, one: Filled, answer: Answer, where: str) -> Unread:
    """An answer «done» which may be of any of several times."""
    field = "done" if "done" in answer.fields else "status"
    told = named(answer, [field], Words(one.lang))
    sentence = msg("{cell} (how many of the times in the period?)")
    here, there = (words.t(sentence, cell=told) for words in (call.words, Words(one.lang)))
    return Unread(f"{where}: {here}", answer, there)


def _wrong_day(call: Call, one: Filled, day: Moment, wrong: str) -> Unread:
    told = call.words.t(
        "{file}: day of the answer: {value} ({why})",
        file=Path(one.file).name,
        value=one.told.day or day.edtf,
        why=call.words.t(wrong),
    )
    return Unread(told, why=Words(one.lang).t(wrong))


def _older(call: Call, one: Filled, answer: Answer, later: Moment) -> Unread:
    """An answer of a body that gave another one later."""
    sentence = msg("the body answered later, on {day}; if this answer counts, mend its day")
    here, there = (
        words.t(sentence, day=words.moment(later)) for words in (call.words, Words(one.lang))
    )
    where = f"{Path(one.file).name}: {answer.place}"
    return Unread(f"{where}: {answer.measure}: {here}", answer, there)


def _stray(call: Call, one: Filled, stray: Answer) -> Unread:
    no, title, *_ = stray.shown
    words = " ".join(filter(None, (no, title))) or next(iter(stray.fields.values()))
    told = call.words.t(
        "{file}: {row}: {value} (no measure that was asked about, or once more)",
        file=Path(one.file).name, row=stray.place, value=words,
    )  # fmt: skip
    why = Words(one.lang).t("no measure that was asked about, or once more")
    return Unread(told, stray, why)


def _source(one: Filled, day: Moment, today: date) -> Source:
    from coopplan.model.answer_key import answer_key

    words = Words(one.lang)
    title = words.t("Answer to the request for {quarter}", quarter=words.quarter(one.quarter))
    return Source(
        ref="",
        key=answer_key(one.key, one.digest),
        publisher=one.body,
        address=Path(one.file).name,
        title=text_in(title, one.lang),
        published=day,
        retrieved=today,
        lang=one.lang.value,
        tier=Tier.ONE_SIDE,
        internal=True,
        sha256=one.digest,
    )


def lines(one: Made, words: Words) -> Iterator[str]:
    """Return what was read, a line a measure."""
    for said in one.statements:
        parts = [words.code("status", said.status)] if said.status else []
        if said.done_on:
            parts = [words.t("done on {day}", day=words.moment(said.done_on))]
        if said.done_of:
            parts.append(f"{said.done_of[0]}/{said.done_of[1]}")
        if said.progress is not None:
            parts.append(f"{said.progress} %")
        if said.promise:
            parts.append(words.promise(said.promise))
        parts += [words.text(text) for text in (said.text, said.note) if text]
        of = f" ({words.occurrence(said.occurrence)})" if said.occurrence else ""
        yield f"{said.measure}{of}: {'; '.join(parts)}"
