"""Plan: an agreement with all that a report may look at, as known at one journal entry.

The rule: whoever holds a Plan needs no database, and two Plans that are equal give equal reports.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from coopplan.model.agreement import Agreement, Fate
from coopplan.model.amendment import Amendment
from coopplan.model.frozen import frozen
from coopplan.model.indicator import Indicator
from coopplan.model.measure import Measure
from coopplan.model.party import Party, Voice
from coopplan.model.source import Source
from coopplan.model.statement import Settlement, Statement
from coopplan.model.word import Assessment, Word


@frozen
class Known:
    """What had been recorded: the number and the instant (ISO 8601, UTC) of the last entry."""

    entry: int
    at: str
    chain: str = ""


class DraftOf(StrEnum):
    """What was drafted of a text: a document of its own, or what it adds to one on record."""

    DOCUMENT = "document"
    ADDITION = "addition"


@frozen
class PlanDraft:
    """What marks a plan as a draft: how far it may go in the register that takes it.

    A draft of a document never changes an agreement that was not made from it. An addition only
    adds to the agreement that it names: the measures that are ``known``, by key, are there to be
    spoken about, and nothing on record is changed.
    """

    of: DraftOf
    known: tuple[str, ...] = ()


@frozen
class Plan:
    """One agreement, read once.

    ``measures`` are in the order of their numbers; ``statements`` in the order of recording,
    superseded ones included; the mappings are by ref (``sources`` by ref, ``s12``).
    ``amendments`` are in the order of recording. ``fates`` are those of its own measures,
    ``inherited`` those of its predecessor's: one for each measure of it, undecided where none is
    recorded, so that there are none only where no measure of it is known.
    ``successor`` and ``predecessor`` are the agreements next to it in lineage, where registered.
    ``words`` and ``assessments`` are the analyst's own, in the order of first recording.
    ``draft`` is told by a file that was drafted of a text; what is on record has none.
    """

    agreement: Agreement
    known: Known
    parties: Mapping[str, Party] = field(default_factory=dict)
    voices: Mapping[str, Voice] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    measures: tuple[Measure, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    statements: tuple[Statement, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    fates: tuple[Fate, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    inherited: tuple[Fate, ...] = ()
    predecessor: Agreement | None = None
    successor: Agreement | None = None
    words: tuple[Word, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    draft: PlanDraft | None = None
