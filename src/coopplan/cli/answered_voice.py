"""Whose word the answer of a body is.

The rule: a body is the voice that bears its name, and only where none does, the one that bore it
before or goes by it too. One that nobody is known by becomes a voice of its own, and that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from coopplan.cli.answer_cells import text_in
from coopplan.model.codes import VoiceLevel
from coopplan.model.party import Voice
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, fold


class Voices:
    """The voices of the register with those that bodies become; ``made`` are the latter."""

    def __init__(self, held: Mapping[str, Voice]) -> None:
        self._all = dict(held)
        self.made: set[str] = set()

    def of(self, plan: Plan, name: str, side: str | None) -> Voice:
        """Return the voice of a body of a plan, a new one where no voice goes by its name."""
        voice = bearer(self._all.values(), name, side)
        if voice is None:
            voice = self._new(plan, name, side)
            self._all[voice.ref] = voice
            self.made.add(voice.ref)
        return voice

    def _new(self, plan: Plan, name: str, side: str | None) -> Voice:
        from coopplan.exchange.request.bodies import latin

        first = ref = latin(name)
        number = 1
        while ref in self._all:
            number += 1
            ref = f"{first}-{number}"
        party = plan.parties.get(side or "")
        return Voice(
            ref,
            text_in(name, plan.agreement.langs[0]),
            VoiceLevel.REGIONAL,
            side if party else None,
            party.country if party else None,
        )


def bearer(voices: Iterable[Voice], name: str, side: str | None) -> Voice | None:
    """Return the voice of this side, or of none, that goes by a name."""
    near = [voice for voice in voices if voice.side in (side, None)]
    told = fold(name)
    by_alias = (one for one in near if told in map(fold, one.aliases))
    return next((one for one in near if is_called(one, name)), next(by_alias, None))


def is_called(voice: Voice, name: str) -> bool:
    """Whether this is the voice's name today, in any language."""
    names = (voice.name.get(lang) for lang in Lang)
    return fold(name) in {fold(one) for one in names if one}
