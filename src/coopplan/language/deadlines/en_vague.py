"""English times that are told without days: about when, decades, the rest of a year, terms.

"By the early 2030s" and "around March 2026" are understood and have no day; "the rest of 2026" has
its end.
"""

from __future__ import annotations

from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines import en_until as un
from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import DeadlineKind as K

_relative = b.plain(K.RELATIVE)


def _itself(*_: Any) -> Any:
    """The phrase itself is the anchor."""
    return _relative()


# fmt: off
VAGUE = (
    Rule("about", "PLAIN", "BYP|@in? @about WHEN|PART", _itself, ("circa 2027 => relative",),
         cost=-1),
    Rule("about", "PLAIN", "BYP|@in? ( @about ) WHEN|PART", _itself),
    Rule("about", "PLAIN", "WHEN|PART ( @about )", _itself, cost=-2),
    Rule("about", "@about", "around|circa|approx|approximately|about|roughly|c|ca|~", b.nothing),
    Rule("decade", "@decade", "the? @part? -? of? the? @this|@next? decade|century", b.nothing),
    Rule("decade", "@decade", "the? @part? -? of? the? DECADE s", b.nothing),
    Rule("decade", "@part", "@early|@mid|@late|@end|@begin|rest|remainder|turn", b.nothing),
    Rule("decade", "@part", "@early|@mid -? to -? @mid|@late", b.nothing),
    Rule("decade", "@part", "QN|latter|later half|part", b.nothing),
    Rule("decade", "NEAR", "BYP|@in @decade", _itself, ("by the early 2030s => relative",),
         cost=-1),
    Rule("rest", "TARGET", "@inp? the? rest|remainder of WHEN|YEARB",
         lambda when: b.until(False, (when,)),
         ("for the remainder of 2025 => by_date ..2025-12-31",)),
    Rule("from_now", "TARGET", "from|between? now|today|present -|to|until|till|through|and WHENS",
         lambda whens: b.until(False, whens), ("between now and 2030 => by_date ..2030-12-31",)),
    Rule("at_least_until", "PLAIN", "at @atleast until|till|through WHEN|PART", _itself,
         ("at least until December 2026 => relative",), cost=-2),
    Rule("at_least_until", "PLAIN", "until|till|through WHEN|PART at @atleast", _itself, cost=-2),
    Rule("at_least_until", "PLAIN", "until|till|through at @atleast WHEN|PART", _itself),
    Rule("next_unit", "PLAIN", "BYP|@in? the? @next|coming SEASON|MONTH", _itself,
         ("next spring => relative",)),
    Rule("within_few", "PLAIN", "within the|a? hour|hours|day|days|weeks|months|years|generation",
         _itself, ("within weeks => relative",)),
    Rule("school_start", "PLAIN",
         "BYP|@in? the? @begin|@mid|@end of the? Y4 @school @year|term", _itself),
    Rule("school_term", "@sterm", "the? @termname term|semester|trimester ,? Y4?", b.nothing),
    Rule("school_term", "@sterm", "the? term|semester|trimester NUM ,|of? Y4?", b.nothing),
    Rule("school_term", "@sterm", "the? NUM|ORD trimester ,|of? Y4?", b.nothing),
    Rule("school_term", "PLAIN", "BYP|@in? @sterm", _itself, ("Semester 1, 2026 => relative",),
         cost=-1),
    Rule("school_term", "PLAIN", "BYP|@in? the? @end|@begin|@mid of? @sterm", _itself,
         ("end of Michaelmas term 2025 => relative",), cost=-1),
    Rule("school_term", "@suffix", "( @begin|@end|@mid of the? term|OTHERS )", b.nothing),
    Rule("school_term", "@suffix", "( @begin|@end|@mid of the? @school @year )", b.nothing),
    Rule("last_working_day", "PLAIN", "BYP|@in? the? last|first @working day of WHEN",
         lambda *_: b.plain(K.RELATIVE, "working_days")(),
         ("the last working day of June 2026 => relative",), cost=-1),
)
# fmt: on

# fmt: off
BRACKETS = (
    Rule("year_in_brackets", "TARGET", "@inp? WHEN ( YEAR )", e.year_in_brackets,
         ("March (2026) => month 2026-03-01..2026-03-31",)),
    Rule("year_in_brackets", "TARGET", "@inp? YEAR ( WHEN )",
         lambda year, when: e.year_in_brackets(when, year)),
    Rule("year_in_brackets", "TARGET", "BYP WHEN ( YEAR )", un.until_year_in_brackets),
    Rule("span_in_brackets", "TARGET", "@inp? WHEN ( SPAN )", e.span_in_brackets,
         ("Q3 2025 (July-September) => quarter 2025-07-01..2025-09-30",), cost=1),
)
# fmt: on

UNCERTAIN = VAGUE + BRACKETS
