"""What is told beside the answers that were taken in: who has not answered, what was not read."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.cli.answered import Filled, Made
from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.cli.requested import LABELS, names_of
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.party import Voice
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan

if TYPE_CHECKING:
    from coopplan.exchange.request.bodies import Responsible


@frozen
class Waiting:
    """A body of which no answer about a quarter is recorded."""

    plan: Plan
    quarter: Quarter
    body: Responsible


def waiting(files: list[Filled], found: list[Made]) -> list[Waiting]:
    """Return the bodies without an answer, of each agreement and quarter of the files.

    One whose answers could not be read has none yet: what it wrote waits to be mended.
    """
    from coopplan.exchange.request.bodies import responsible
    from coopplan.model.answer_key import answers, request_key

    answered = {one.key for one, each in zip(files, found, strict=True) if each.has_answer}
    made: list[Waiting] = []
    asked = {(one.plan.agreement.ref, one.quarter): one.plan for one in files}
    for (ref, quarter), plan in asked.items():
        lang = plan.agreement.langs[0]
        for body in responsible(plan):
            key = request_key(ref, quarter, body.words(lang), body.side)
            held = any(answers(source.key, key) for source in plan.sources.values())
            if key not in answered and not held:
                made.append(Waiting(plan, quarter, body))
    return made


def waiting_json(found: list[Waiting]) -> list[dict[str, str | None]]:
    """Return who has not answered, each with the request, for JSON."""
    return [
        {
            "agreement": one.plan.agreement.ref,
            "quarter": str(one.quarter),
            "body": one.body.words(one.plan.agreement.langs[0]),
            "side": one.body.side,
        }
        for one in found
    ]


def tell_waiting(call: Call, found: list[Waiting], words: Words) -> None:
    """Tell who has not answered, a line for each agreement and quarter."""
    for (ref, quarter), ones in groupby(found, lambda one: (one.plan.agreement.ref, one.quarter)):
        bodies = list(ones)
        plan = bodies[0].plan
        named, lang = names_of(plan, words), plan.agreement.langs[0]
        tell(
            call,
            msg("No answer yet, {agreement}, {quarter}: {bodies}"),
            agreement=ref,
            quarter=call.words.quarter(quarter),
            bodies="; ".join(named[one.body.words(lang), one.body.side] for one in bodies),
        )


def come_late(files: list[Filled], found: list[Made]) -> list[tuple[Filled, date]]:
    """Return the files with news that came when the next quarter was being asked about.

    Requests go out towards the end of a quarter: from its last month on an answer in a sheet of the
    quarter before may tell of what happened since, and counts for that quarter none the less.
    """
    late: list[tuple[Filled, date]] = []
    for one, each in zip(files, found, strict=True):
        days = [said.said_on.counts_from() for said in each.statements]
        after = one.quarter.next()
        if days and days[0] >= date(after.year, 3 * after.number, 1):
            late.append((one, days[0]))
    return late


def late_json(late: list[tuple[Filled, date]]) -> list[dict[str, str]]:
    """Return the files that came late, for JSON."""
    return [
        {"file": Path(one.file).name, "day": day.isoformat(), "quarter": str(one.quarter)}
        for one, day in late
    ]


def tell_late(call: Call, late: list[tuple[Filled, date]]) -> None:
    """Tell which files came late, and what their answers count for."""
    for one, day in late:
        tell(
            call,
            msg(
                "{file}: an answer about {quarter}, given on {day}: it counts as of {about}; "
                "what was done later belongs into a request about its own quarter"
            ),
            file=Path(one.file).name,
            quarter=call.words.quarter(one.quarter),
            day=call.words.moment(Moment.of_day(day)),
            about=call.words.moment(Moment.of_day(one.quarter.last)),
        )


def new_voices(found: list[Made]) -> list[Voice]:
    """Return the voices that the answers make, each once."""
    made = {one.voice.ref: one.voice for one in found if one.is_new and one.statements}
    return list(made.values())


def tell_voices(call: Call, found: list[Made], words: Words) -> None:
    """Tell which bodies speak for the first time: one that was renamed would be a second voice."""
    made = new_voices(found)
    if made:
        tell(
            call,
            msg(
                "New voices: {voices}. Where one was on record by another name, undo the import, "
                "add this name to that voice (coopplan voice edit REF --alias NAME), and import "
                "anew"
            ),
            voices="; ".join(f"{voice.ref} “{words.text(voice.name)}”" for voice in made),
        )


def tell_renamed(call: Call, files: list[Filled]) -> None:
    """Tell which columns of the files are read by their places."""
    for one in files:
        name = Path(one.file).name
        for column in one.told.renamed:
            tell(
                call,
                msg("{file}: the column {column} “{heading}” is read as “{field}”"),
                file=name,
                column=column.column,
                heading=column.heading,
                field=call.sentences.t(LABELS[column.field]),
            )


def tell_beside(call: Call, files: list[Filled]) -> None:
    """Tell what stands in the files beside the answers."""
    for one in files:
        name = Path(one.file).name
        for aside in one.told.asides:
            sentence = (
                msg("Not read, {file}, {place} “{heading}”: {text}")
                if aside.heading
                else msg("Not read, {file}, {place}: {text}")
            )
            tell(
                call,
                sentence,
                file=name,
                place=aside.place,
                heading=aside.heading,
                text=aside.text,
            )


def beside_json(files: list[Filled]) -> list[dict[str, str]]:
    """Return what stands in the files beside the answers, for JSON."""
    return [
        {
            "file": Path(one.file).name,
            "place": aside.place,
            "heading": aside.heading,
            "text": aside.text,
        }
        for one in files
        for aside in one.told.asides
    ]
