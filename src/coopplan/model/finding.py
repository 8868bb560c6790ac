"""What a check can find: the closed list of codes, each with how much it matters.

The rule: problems in data are collected as findings, never raised; a finding has no sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from coopplan.model.codes import Severity
from coopplan.model.frozen import frozen


class Contradiction(StrEnum):
    """What contradicts itself: an error. Behind each code the fields that its sentence may name."""

    SUPERSEDES_UNKNOWN = "supersedes_unknown"  # other
    SUPERSEDES_OTHER_MEASURE = "supersedes_other_measure"  # other
    SUPERSEDED_TWICE = "superseded_twice"  # other
    SETTLES_UNKNOWN = "settles_unknown"  # other
    WAITS_FOR_UNKNOWN = "waits_for_unknown"  # other
    WAITS_IN_A_CIRCLE = "waits_in_a_circle"
    DONE_AFTER_SAID = "done_after_said"  # done_on, said_on
    PUBLISHED_BEFORE_SAID = "published_before_said"  # published, said_on
    PARTS_BEYOND_WHOLE = "parts_beyond_whole"  # done, of


class Surprise(StrEnum):
    """What is surprising and may be right: a warning."""

    UNUSUAL_MOVE = "unusual_move"  # before, after (statuses), other
    CONTRARY_AFTER_CONFIRMED = "contrary_after_confirmed"  # status, other
    CLOSED_WITHOUT_SOURCE = "closed_without_source"  # status
    CANCELLED_WITHOUT_REASON = "cancelled_without_reason"
    CANCELLED_BY_ONE_SIDE = "cancelled_by_one_side"  # side
    TIME_CALLED_OFF_BY_ONE_SIDE = "time_called_off_by_one_side"  # occurrence, side
    SETTLED_WITHOUT_REASON = "settled_without_reason"
    SETTLES_NOTHING = "settles_nothing"  # other
    MOVED_WITHOUT_BASIS = "moved_without_basis"  # on
    AMENDED_WITHOUT_BASIS = "amended_without_basis"  # on
    RELEASED_WITHOUT_BASIS = "released_without_basis"  # on
    STATEMENT_WITHOUT_SOURCE = "statement_without_source"
    PROMISE_ALREADY_PAST = "promise_already_past"  # promise, said_on
    PROMISE_COUNTS_FOR_NOTHING = "promise_counts_for_nothing"  # scope
    PARTS_DIFFER = "parts_differ"  # of, parts
    PARTS_FELL = "parts_fell"  # before, after
    ALL_PARTS_DONE = "all_parts_done"  # of
    DEADLINE_OUTSIDE_TERM = "deadline_outside_term"  # due
    OCCURRENCE_UNKNOWN = "occurrence_unknown"  # occurrence
    RECORDED_TWICE = "recorded_twice"  # other
    SIDE_IS_NO_PARTY = "side_is_no_party"  # side
    STARTED_BEFORE_WAITED_FOR = "started_before_waited_for"  # other
    CORRECTION_OF_LATER_DAY = "correction_of_later_day"  # other


class Gap(StrEnum):
    """What the data lacks, or rests on too little: a note."""

    TEXT_NOT_PUBLIC = "text_not_public"
    SIGNING_NOT_KNOWN = "signing_not_known"
    SIGNING_NOT_SURE = "signing_not_sure"  # confidence
    PERIOD_NOT_KNOWN = "period_not_known"
    SIGNATORY_NOT_KNOWN = "signatory_not_known"  # party
    FATES_UNKNOWN = "fates_unknown"  # predecessor
    FATES_UNDECIDED = "fates_undecided"
    DEADLINE_NOT_KNOWN = "deadline_not_known"
    DEADLINE_NOT_READ = "deadline_not_read"  # phrase
    NO_BODIES = "no_bodies"
    SIDE_WITHOUT_BODY = "side_without_body"  # side
    NEVER_HEARD = "never_heard"
    ONLY_BACKGROUND = "only_background"
    NO_OFFICE_NAMED = "no_office_named"
    SIDE_NOT_TOLD = "side_not_told"
    STATUS_ON_WEAK_WORD = "status_on_weak_word"
    DONE_DAY_NOT_KNOWN = "done_day_not_known"
    TITLE_LACKS_LANGUAGE = "title_lacks_language"  # lang
    SOURCE_UNDATED = "source_undated"


FindingCode = Contradiction | Surprise | Gap
"""All codes; their labels stand in the catalogues under ``finding`` and the code."""

FINDING_CODES: tuple[FindingCode, ...] = (*Contradiction, *Surprise, *Gap)


def severity_of(code: FindingCode) -> Severity:
    """How much a finding matters."""
    match code:
        case Contradiction():
            return Severity.ERROR
        case Surprise():
            return Severity.WARNING
        case Gap():
            return Severity.NOTE


@frozen
class Finding:
    """One thing that ``check`` noticed. ``ref`` is what it is about; ``fields`` are its facts."""

    code: str
    severity: Severity
    ref: str
    fields: Mapping[str, str] = field(default_factory=dict)


def found(code: FindingCode, ref: str, **fields: object) -> Finding:
    """A finding with its severity; fields are given as text."""
    told = {name: str(value) for name, value in fields.items()}
    return Finding(code, severity_of(code), ref, told)
