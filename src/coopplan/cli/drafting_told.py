"""What is told of a draft beside a known agreement: other parties, and of which measures it speaks.

The rule: nobody has to open the file to see on which measure a sentence of the article lands.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.cli import litup
from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.documents.draft import NOTES
from coopplan.extract.draft import Draft
from coopplan.extract.html_text import readable
from coopplan.extract.spoken_of import others
from coopplan.language.sentences import msg
from coopplan.model.codes import Scope, Status
from coopplan.model.party import Party
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement


def tell_of_others(call: Call, known: Plan, draft: Draft, linked: Sequence[Party | None]) -> None:
    """Tell of parties that the text names and the agreement does not have."""
    told = others(known, draft, linked)
    if told:
        tell(
            call,
            msg("The text tells of parties that {ref} does not have: {parties}."),
            ref=known.agreement.ref,
            parties=", ".join(told),
        )


def tell_of_notes(call: Call, draft: Draft) -> None:
    """Tell what the reading left for a person, and where it found no measure at all."""
    for note in draft.notes:
        litup.fold(call, f"– {call.words.t(NOTES[note.code])}: «{readable(note.words)}»")
    if not draft.measures:
        tell(call, msg("No measure was read in the text."))


def tell_of_links(call: Call, known: Plan, made: Plan) -> None:
    """List the measures of the agreement that got statements, then those that are new to it."""
    titles = {one.ref: one for one in (*made.measures, *known.measures)}
    there = {one.ref for one in known.measures}
    said = [one for one in made.statements if one.measure]
    linked = [one for one in said if one.measure in there]
    new = [one for one in said if one.measure not in there]
    lead = msg("Said of measures of {ref} (wrong ones are mended by --review or in the file):")
    leads = (linked, lead), (new, msg("New measures of {ref}:"))
    for statements, told in leads:
        if statements:
            tell(call, told, ref=known.agreement.ref)
        for ref in dict.fromkeys(one.measure for one in statements if one.measure):
            number = f"{titles[ref].number} " if ref in there else ""
            litup.fold(call, f"  {number}{call.words.text(titles[ref].title)}")
            for one in statements:
                if one.measure == ref:
                    litup.fold(call, f"  – {_line(call, one)}")


def tell_of_less(call: Call, made: Plan, draft: Draft) -> None:
    """Tell which sentences of a reviewed text give no status, as the text goes further."""
    said = [one for one in made.statements if one.measure]
    less = [one for one in said if one.scope is not Scope.MEASURE or one.status is None]
    if less:
        tell(
            call,
            msg("The text tells more of these measures; the furthest status stands, beside it:"),
        )
    for one in less:
        line = _line(call, one, _left_out(draft, one) if one.status is None else None)
        litup.fold(call, f"  {(one.measure or '').partition('/')[2]} {line}")


def _left_out(draft: Draft, told: Statement) -> Status | None:
    """Return the status that a draft gives to what a statement is about, known by its quote."""
    quotes = {cited.quote for cited in told.citations}
    for one in draft.measures:
        if readable(one.promise.quote if one.promise is not None else one.quote) in quotes:
            return one.status
    return None


def _line(call: Call, one: Statement, left_out: Status | None = None) -> str:
    words, say = call.words, call.sentences.t
    told = [words.code("status", one.status)] if one.status else []
    if left_out is not None:
        status = words.code("status", left_out)
        told.append(say(msg("status left out: {status}"), status=status))
    if one.promise is not None:
        told.append(say("promised anew: {time}", time=words.promise(one.promise)))
    told += [words.code("scope", one.scope)] if one.scope is not Scope.MEASURE else []
    quotes = "; ".join(f"«{cited.quote}»" for cited in one.citations if cited.quote)
    return f"{', '.join(told)}: {quotes}"
