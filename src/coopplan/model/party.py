"""Parties to agreements and the voices that speak about them."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.model.codes import PartyKind, VoiceLevel
from coopplan.model.frozen import frozen
from coopplan.model.text import LocalText


@frozen
class Party:
    """A region, city, country, ministry, company or organisation.

    ``ref`` is the register's short name, the ISO 3166-2 code where there is one (``RU-AST``).
    ``code`` is ISO 3166-2 or 3166-1, or None; ``country`` is ISO 3166-1 alpha-2. ``short`` is the
    name for headings and narrow columns («Астрахань»); ``adjective`` its adjective for a side,
    in the feminine («астраханская»), where one was given.
    """

    ref: str
    kind: PartyKind
    name: LocalText
    short: LocalText = LocalText()
    adjective: LocalText = LocalText()
    code: str | None = None
    country: str | None = None


@frozen
class Voice:
    """Whose word a statement is: an office, agency or company, registered once.

    ``side`` is a party's ref, or None when it belongs to no side. ``level`` ``publisher`` marks a
    publisher that stands in because the text names no office. ``short`` is for narrow columns.
    """

    ref: str
    name: LocalText
    level: VoiceLevel
    side: str | None = None
    country: str | None = None
    short: LocalText = LocalText()
    aliases: tuple[str, ...] = ()

    @property
    def stands_in(self) -> bool:
        """Whether this voice is a publisher in place of an office that was not named."""
        return self.level is VoiceLevel.PUBLISHER


def side_of(voice: Voice, parties: Sequence[Party]) -> str | None:
    """Return the ref of the party of an agreement on whose side a voice is, or None.

    It is the voice's own side where that is a party of the agreement, else the one party of the
    voice's country, if there is exactly one.
    """
    if any(party.ref == voice.side for party in parties):
        return voice.side
    near = [party.ref for party in parties if voice.country and party.country == voice.country]
    return near[0] if len(near) == 1 else None
