"""What the register has of a text already: told, and kept from being recorded or counted twice.

The rule: one text is one origin of evidence, however many papers print it; and what was left out of
it once is not brought back without a question.
"""

from __future__ import annotations

from dataclasses import replace

from coopplan.cli import litup
from coopplan.cli.call import Call
from coopplan.cli.drafting_asked import Asked
from coopplan.cli.printing import tell
from coopplan.extract.draft import Draft, DraftMeasure
from coopplan.extract.html_text import readable
from coopplan.extract.plan_draft import Publication
from coopplan.extract.taken import is_print, same_text, same_words, without_taken
from coopplan.language.sentences import msg
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.model.text import fold


def of_source(call: Call, known: Plan, draft: Draft, asked: Asked) -> Asked:
    """Tell where the register has this very text, and take from there what was not typed.

    Printed by somebody else, or on another day, it repeats the text that the register has.
    """
    source = same_text(known, asked.address, asked.digest)
    if source is None:
        _tell_of_words(call, known, draft, asked)
        return asked
    day = source.published.last if source.published else None
    publisher, published = asked.publisher or source.publisher, asked.published or day
    told = _named(call, source)
    is_page = asked.address is not None and asked.address == source.address
    if is_page or is_print(source, asked.publisher, asked.published):
        tell(
            call,
            msg(
                "The register has this text: {ref} ({publisher}, {day}). Nothing is recorded twice."
            ),
            **told,
        )
        address = asked.address or source.address
        return replace(asked, publisher=publisher, published=published, address=address)
    tell(
        call,
        msg("The register has this text: {ref} ({publisher}, {day}). As evidence it counts once."),
        **told,
    )
    origin = asked.origin or source.origin_key
    return replace(asked, publisher=publisher, published=published, origin=origin)


def _tell_of_words(call: Call, known: Plan, draft: Draft, asked: Asked) -> None:
    """Tell where another's text has the same words: who wrote them first nobody can tell."""
    source = same_words(known, draft)
    if source is None or asked.origin or fold(source.publisher) == fold(asked.publisher or ""):
        return
    tell(
        call,
        msg(
            "The register has these words: {ref} ({publisher}, {day}). --origin TEXT says whose "
            "they are, so that they count once as evidence."
        ),
        **_named(call, source),
    )


def _named(call: Call, source: Source) -> dict[str, str]:
    day = source.published.last if source.published else None
    return {
        "ref": source.ref,
        "publisher": source.publisher,
        "day": call.words.day(day) if day else "?",
    }


def without_decided(call: Call, known: Plan, draft: Draft, publication: Publication) -> Draft:
    """Return a draft without what was decided on its text before; what is left out is told."""
    draft, left_out = without_taken(known, draft, publication)
    if left_out:
        tell(call, msg("Left out of this text before, and again now; --review asks about each:"))
        for one in left_out:
            named = one.title if isinstance(one, DraftMeasure) else readable(one.quote)
            litup.fold(call, f"– {named}")
    return draft
