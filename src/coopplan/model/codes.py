"""The closed lists of the field: codes that are stored, exported and typed, each in one place.

Labels in the three languages stand in the catalogues under the name of the list and the code.
"""

from __future__ import annotations

from enum import StrEnum


class AgreementKind(StrEnum):
    """What the signed document calls itself."""

    PLAN = "plan"
    PROGRAMME = "programme"
    ROADMAP = "roadmap"
    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    PROTOCOL = "protocol"
    DECLARATION = "declaration"
    TREATY = "treaty"


class AgreementState(StrEnum):
    """Derived, never typed: where the document itself stands on a day."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    EXPIRED = "expired"
    ENDED_EARLY = "ended_early"
    SUPERSEDED = "superseded"
    UNKNOWN = "unknown"


class PartyKind(StrEnum):
    """What sort of body a party is."""

    REGION = "region"
    CITY = "city"
    COUNTRY = "country"
    MINISTRY = "ministry"
    COMPANY = "company"
    ORGANISATION = "organisation"


class VoiceLevel(StrEnum):
    """At which level of its side a voice speaks; ``publisher`` marks a stand-in for no office."""

    NATIONAL = "national"
    REGIONAL = "regional"
    CITY = "city"
    COMPANY = "company"
    ORGANISATION = "organisation"
    INTERNATIONAL = "international"
    PUBLISHER = "publisher"


class BodyRole(StrEnum):
    """In which role a body answers for a measure."""

    LEAD = "lead"
    PARTNER = "partner"
    CUSTOMER = "customer"
    CONTRACTOR = "contractor"
    FUNDER = "funder"


class InPlan(StrEnum):
    """Whether a measure stands in the plan's own text."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class DeadlineKnown(StrEnum):
    """Whether a deadline is given, not known (the text is not available), or not set at all."""

    GIVEN = "given"
    NOT_KNOWN = "not_known"
    NONE = "none"


class Status(StrEnum):
    """Lifecycle, typed by people (domain, axis 1)."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    SUSPENDED = "suspended"
    DONE = "done"
    CANCELLED = "cancelled"


class Scope(StrEnum):
    """How much of the measure a statement speaks about (domain, "A statement")."""

    MEASURE = "measure"
    PART = "part"
    EVENT = "event"
    PROGRAMME = "programme"
    CONTEXT = "context"


class StatementKind(StrEnum):
    """What a statement records: words of a voice, or a search that found nothing."""

    SAID = "said"
    SEARCHED = "searched"


class Confidence(StrEnum):
    """How sure the analyst is that the statement was made as recorded."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Bound(StrEnum):
    """How a promise was bounded: within the moment, by its end, or from its start."""

    IN = "in"
    BY = "by"
    FROM = "from"


class Tier(StrEnum):
    """What kind of source it is, the strongest first."""

    OFFICIAL_ACT = "official_act"
    BOTH_SIDES = "both_sides"
    ONE_SIDE = "one_side"
    AGENCY = "agency"
    MEDIA = "media"
    OTHER = "other"


class Qualifier(StrEnum):
    """How exactly a reading was told."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    BETWEEN = "between"


class Direction(StrEnum):
    """Which way an indicator is meant to go."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


class Aggregation(StrEnum):
    """How readings of parts add up to the reading of the whole."""

    SUM = "sum"
    LAST = "last"
    MEAN = "mean"
    NONE = "none"


class Worded(StrEnum):
    """A field of a measure that the plan's own text gives it; deadlines have their own versions."""

    TITLE = "title"
    SECTOR = "sector"
    PLAN_NO = "plan_no"
    PARTS = "parts"
    PARTS_UNIT = "parts_unit"
    SECTION = "section"
    PLACE = "place"
    BODIES = "bodies"
    EXPECTED = "expected"
    COMPLETION_FORM = "completion_form"


class FateCode(StrEnum):
    """What became of a measure of an older plan (domain, "Lineage")."""

    KEPT = "kept"
    REWORDED = "reworded"
    MERGED = "merged"
    SPLIT = "split"
    DROPPED = "dropped"
    FINISHED = "finished"
    CARRIED_OVER = "carried_over"
    UNDECIDED = "undecided"


class Schedule(StrEnum):
    """Derived for a day (domain, axis 2)."""

    ONGOING = "ongoing"
    NOT_DUE = "not_due"
    DUE_THIS_PERIOD = "due_this_period"
    OVERDUE = "overdue"
    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    DONE_UNDATED = "done_undated"
    BY_PROMISE = "by_promise"
    OPEN = "open"
    NOT_COUNTED = "not_counted"


class Evidence(StrEnum):
    """Derived: how well the lifecycle is supported (domain, axis 3)."""

    NONE = "none"
    CLAIMED = "claimed"
    CORROBORATED = "corroborated"
    DOCUMENTED = "documented"


class DisputeSubject(StrEnum):
    """What two voices differ about."""

    PROMISE = "promise"
    STATUS = "status"
    READING = "reading"


class DisputeKind(StrEnum):
    """Between whom a dispute stands."""

    BETWEEN_SIDES = "between_sides"
    WITHIN_SIDE = "within_side"
    IN_REPORTING = "in_reporting"


class Mark(StrEnum):
    """«Отметка»: the first that matches; the marks of a plan sum to the number of its measures."""

    CANCELLED = "cancelled"
    CARRIED_OVER = "carried_over"
    DONE_CONFIRMED = "done_confirmed"
    DONE_CLAIMED = "done_claimed"
    NOT_DONE_IN_TIME = "not_done_in_time"
    SUSPENDED = "suspended"
    PARTLY_DONE = "partly_done"
    ONGOING = "ongoing"
    IN_PROGRESS = "in_progress"
    PROPOSED = "proposed"
    NOT_DUE = "not_due"
    NOT_STARTED = "not_started"


class Severity(StrEnum):
    """How much a finding of ``check`` matters, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Layout(StrEnum):
    """In which form a report is printed."""

    STATUS = "status"
    OFFICIAL = "official"


class Audience(StrEnum):
    """For whom a report is: a partner is told nothing that is the keeper's own affair."""

    INTERNAL = "internal"
    PARTNER = "partner"


JOINT = "joint"
"""The side of a statement that both sides made together, beside the refs of the parties."""


SECTORS: dict[str, str] = {
    "transport": "21010",
    "border_crossing": "33120",
    "trade": "33110",
    "industry": "32172",
    "agriculture": "31110",
    "investment": "25010",
    "energy": "23110",
    "environment": "41010",
    "health": "12110",
    "education": "11110",
    "science": "43082",
    "culture": "16061",
    "sport": "16061",
    "youth": "16010",
    "tourism": "33210",
    "safety": "74020",
    "migration": "15190",
    "digital": "22040",
    "government": "15110",
}
"""Sector codes of the register, each with its OECD DAC purpose code."""
