"""What a statement leaves out and the record knows: whose word, which side, which day.

The rule: what is filled in is certain or it is refused: one voice that fits, one day that the
source tells, one side that the voice belongs to. Nothing is guessed, and all of it is shown back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from coopplan.errors import DayNotKnown, SideNotKnown, VoiceNotKnown
from coopplan.model.codes import JOINT, VoiceLevel
from coopplan.model.moment import Moment
from coopplan.model.party import Voice
from coopplan.model.plan import Plan
from coopplan.model.source import Citation, Source
from coopplan.model.text import Lang, fold


def voice_of_sources(
    plan: Plan, voices: Mapping[str, Voice], sources: Sequence[Source], ref: str
) -> Voice:
    """Return the one voice that the sources speak for. Raises VoiceNotKnown.

    It is the voice of every earlier statement from these sources, else the one that bears the
    publisher's name.
    """
    cited = {source.ref for source in sources}
    told = {
        statement.voice
        for statement in plan.statements
        if statement.voice and any(one.source in cited for one in statement.citations)
    }
    if len(told) == 1:
        return voices[told.pop()]
    if not told and sources:
        publishers = {fold(source.publisher) for source in sources}
        found = [voice for voice in voices.values() if publishers & _names(voice)]
        if len(found) == 1:
            return found[0]
    raise VoiceNotKnown(ref=ref)


def side_of(plan: Plan, voice: Voice) -> str | None:
    """Return the side the voice belongs to in this plan, None where no one side can be told."""
    parties = plan.agreement.parties
    if voice.side in parties:
        return voice.side
    if voice.level is VoiceLevel.INTERNATIONAL:
        return None
    alike = [ref for ref in parties if voice.country and plan.parties[ref].country == voice.country]
    return alike[0] if len(alike) == 1 else None


def find_side(plan: Plan, text: str) -> str:
    """Return the side that a ref, the beginning of one or a name means. Raises SideNotKnown."""
    told = text.strip().casefold()
    if told == JOINT:
        return JOINT
    parties = plan.agreement.parties
    found = [ref for ref in parties if ref.casefold().startswith(told)] or [
        ref
        for ref in parties
        if any(
            fold(text) == fold(name)
            for one in (plan.parties[ref].name, plan.parties[ref].short)
            for name in (one.get(lang) or "" for lang in Lang)
        )
    ]
    if len(found) == 1:
        return found[0]
    raise SideNotKnown(side=text, agreement=plan.agreement.ref, allowed=(*parties, JOINT))


def day_of_sources(sources: Iterable[Source], ref: str) -> Moment:
    """Return the earliest publication among the sources. Raises DayNotKnown."""
    known = [source.published for source in sources if source.published is not None]
    if not known:
        raise DayNotKnown(ref=ref)
    return replace(min(known, key=lambda one: one.last or one.first or date.max), words=None)


def citations(sources: Sequence[Source], quotes: Sequence[str]) -> tuple[Citation, ...]:
    """Join sources and quotes: the first to the first; all quotes to the one source there is."""
    if len(sources) == 1 and len(quotes) > 1:
        return tuple(Citation(sources[0].ref, quote) for quote in quotes)
    filled = [*quotes, *[None] * (len(sources) - len(quotes))]
    return tuple(
        Citation(source.ref, quote) for source, quote in zip(sources, filled, strict=False)
    )


def _names(voice: Voice) -> set[str]:
    texts = [voice.name.get(lang) or "" for lang in Lang]
    texts += [voice.short.get(lang) or "" for lang in Lang]
    return {fold(text) for text in (*texts, *voice.aliases) if text}
