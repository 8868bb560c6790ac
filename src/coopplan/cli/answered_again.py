"""Answers that were not read: written as a request to be mended, and put back where they are from.

The rule: they stand there as they were typed, each with its reason; what is mended counts in place
of what was written first.
"""

from __future__ import annotations

from dataclasses import replace

from coopplan.cli.answered import Filled, Made
from coopplan.language.words import Words

AGAIN = "again"
"""The fact by which answers that came back to be mended name the file that they are of."""


def again(one: Filled, made: Made) -> bytes:
    """Return the answers that were not read as a request to be mended, in the sheet's language."""
    from coopplan.cli.requested import form_of
    from coopplan.exchange.request.form import Line, written

    words = Words(one.lang)
    form = form_of(one.plan, one.quarter, (one.body, one.side), one.body, (), words, {})
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
            why_day=day.why if day else "",
        )
    )


def mended(one: Filled, other: Filled) -> Filled:
    """Return a filled request with the answers that were written apart to be mended put in."""
    first = {answer.measure: answer for answer in one.told.answers}
    anew = {
        answer.measure: replace(answer, row=place.row, sheet=place.sheet)
        for answer in other.told.answers
        for place in (first.get(answer.measure, answer),)
    }
    kept = [answer for answer in one.told.answers if answer.measure not in anew]
    told = replace(
        one.told,
        day=other.told.day or one.told.day,
        answers=(*kept, *anew.values()),
        strays=other.told.strays,
        asides=(*one.told.asides, *other.told.asides),
        renamed=(*one.told.renamed, *other.told.renamed),
    )
    return replace(one, told=told)
