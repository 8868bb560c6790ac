"""The codes that a reading may carry: what was assumed, and why nothing was read.

They are codes and no sentences; whoever prints them has the words.
"""

from __future__ import annotations

ASSUMED = {
    "ambiguous": "a bound by a unit longer than a day, or winter: writers mean both of its ends",
    "inclusive_by_default": "«до 1 декабря» includes 1 December",
    "year_from_context": "the year is not said: it is the document's, or fits the agreement's term",
    "period_from_context": "the days are those of the agreement's term",
    "two_digit_year": "`15` was read as 2015",
    "typo_mended": "a word was read in place of one that differs by a single slip",
    "lookalike": "letters were read in place of ones that look the same",
    "recurrence_assumed": "days of the year without a year were read as coming back every year",
    "other_words": "words beside the deadline say nothing about time and were left out",
    "undated": "ends that do not follow each other in the context",
    "first_year_not_said": "«декабрь – январь 2026»: the first year is not said and not guessed",
}
"""What was taken for granted."""

MEANT = {
    "approximate": "marked ~ in EDTF",
    "vague_start": "the start of a unit, without a day",
    "vague_middle": "the middle of a unit, without a day",
    "vague_late": "late in a unit, without a day",
    "vague_after": "after a unit, without telling from which day",
    "vague_before": "before a unit, without telling which end",
    "fiscal_year": "a fiscal year whose country is not known",
    "school_year": "a school year that is not named",
    "school_term": "once in a term of a school year, whose days are not told",
    "previous_year": "of the year before the document's",
    "current_year": "of the document's year, which is not known",
    "next_year": "of the year after the document's",
    "year_after_next": "two years after the document's",
    "at_least": "not less often than",
    "after_period": "due in the unit that follows the period it is about",
    "before_period": "due in the year before the one it is about",
    "due_month_unknown": "a day of a month of the period, and not of which month",
    "due_relative": "due so long after an event of each period",
    "working_days": "counted in working days, which are not worked out",
    "period_end": "until the agreement's own end",
    "as_soon_as_possible": "as soon as possible",
    "irregular": "regularly, without saying how often",
    "once": "one time",
    "to_be_decided": "to be decided later",
    "no_such_day": "29 February in a year of the context that has none",
}
"""What belongs to the meaning."""

REFUSED = {
    "empty": "there are no words",
    "too_long": "too long for a deadline",
    "not_understood": "no rule covers all the words",
    "several_readings": "the words have more than one reading",
    "slash_ambiguous": "`01/12/2025` may be day or month first; both readings are offered",
    "quarter_out_of_range": "there are four quarters",
    "half_year_out_of_range": "there are two half-years",
    "decade_out_of_range": "there are three tens of days in a month",
    "no_such_day": "the month has no such day",
    "no_such_month": "there is no such month",
    "year_unclear": "the year is not one that a plan can name",
    "reversed_range": "the end lies before the start",
    "fiscal_year": "two years that follow each other: a fiscal year, or a range",
}
"""Why a phrase is `unparsed`; the only flag of its deadline."""
