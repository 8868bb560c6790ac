"""English deadlines: "by the end of 2026", "Q3 2025", "at least twice a year", "FY 2023-24".

Sources of the forms: commitment trackers, departmental and open-government action plans.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines import en_until as un
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import stretches as st
from coopplan.language.deadlines.en_beside import BESIDE
from coopplan.language.deadlines.en_bounds import EDGES
from coopplan.language.deadlines.en_days import DAYS
from coopplan.language.deadlines.en_events import UNDATED
from coopplan.language.deadlines.en_fiscal import FISCAL
from coopplan.language.deadlines.en_often import RECURRENCE
from coopplan.language.deadlines.en_plain import PLAIN
from coopplan.language.deadlines.en_sentence import SENTENCE
from coopplan.language.deadlines.en_units import UNITS
from coopplan.language.deadlines.en_vague import UNCERTAIN
from coopplan.language.deadlines.en_words import ENDINGS, WORDS
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.shared import SHARED

__all__ = ["ENDINGS", "RULES", "WORDS"]

# fmt: off
NUMBERS = (
    Rule("number", "NUMW", "NUM|CARD", b.same),
    Rule("number", "NUMW", "CARD ( NUM )", b.first_of),
    Rule("number", "NUMW", "twenty -? CARD", lambda n: 20 + n),
    Rule("numeral", "QN", "NUM|ORDW|ROMAN", b.same),
    Rule("day_number", "DAYN", "NUM|ORDW", b.same),
)
# fmt: on

# fmt: off
YEARS = (
    Rule("year", "YEAR", "Y4", m.plain_year, ("2025 => year 2025-01-01..2025-12-31",)),
    Rule("year", "YEAR", "@calendar? @year Y4", m.plain_year,
         ("calendar year 2025 => year 2025-01-01..2025-12-31",)),
    Rule("year", "YEAR", "cy Y4", m.plain_year),
    Rule("year", "YEAR", "the? Y4 @calendar @year", m.plain_year),
    Rule("this_year", "YEAR", "the? @this @calendar? @year", b.shift_year(0),
         ("this year => year XXXX",)),
    Rule("next_year", "YEAR", "the? @next @calendar? @year", b.shift_year(1),
         ("by the end of next year => by_date ../XXXX-12-31",)),
    Rule("year", "YEAR", "the? @calendar? @year ( Y4 )", m.plain_year,
         ("by the end of the calendar year (2025) => by_date ..2025-12-31",)),
    Rule("bare_year", "YEARB", "the? @calendar? @year", b.bare_year),
    Rule("bare_school", "YEARB", "the? @school @year", b.bare_school,
         ("during the school year => range",)),
)
# fmt: on


# fmt: off
SPANS = (
    Rule("unit", "SPAN", "WHEN|PART", b.unit),
    Rule("range", "SPAN", "WHEN|PART -|/|@upto WHEN|PART", j.dash_onward,
         ("2025 to 2029 => range 2025-01-01..2029-12-31",
         "March 2026 – Feb 2027 => range 2026-03-01..2027-02-28",
         "Spring/Summer 2023 => range 2023-03-01..2023-08-31")),
    Rule("range", "SPAN", "DOM -|to WHEN", j.span,
         ("1-15 March 2025 => range 2025-03-01..2025-03-15",)),
    Rule("range", "SPAN", "MONTH DOM -|to DAYN ,? YEAR?", e.days,
         ("March 1-15, 2025 => range 2025-03-01..2025-03-15",)),
    Rule("range", "BETWEEN", "@from MONTH DOM -|@upto DAYN ,? YEAR?", e.days,
         ("from June 2 to 23, 2025 => range 2025-06-02..2025-06-23",)),
    Rule("range", "BETWEEN", "between MONTH DOM and DAYN ,? YEAR?", e.days),
    Rule("range", "SPAN", "BETWEEN", b.same),
    Rule("range", "BETWEEN", "@from WHEN|DOM|PART -|@upto WHEN|PART", j.span,
         ("from 1 May to 30 September 2025 => range 2025-05-01..2025-09-30",)),
    Rule("upto", "@upto", "to|until|till|through|thru", b.nothing),
    Rule("upto", "@upto", "through|up|on to", b.nothing,
         ("from 1 January 2024 through to 31 March 2025 => range 2024-01-01..2025-03-31",)),
    Rule("range", "BETWEEN", "between WHEN|DOM|PART ,? and|-|to WHEN|PART", j.span),
    Rule("half_of_month", "SPAN", "the? QN half of MONTH ,|of? YEAR?", st.half_of_month,
         ("second half of June 2026 => range 2026-06-16..2026-06-30",)),
    Rule("months", "SPAN", "the? last|final NUMW months of YEAR", e.last_months),
    Rule("quarters", "SPAN", "the? last|final NUMW quarters of YEAR", e.last_quarters,
         ("last two quarters of 2025 => range 2025-07-01..2025-12-31",)),
    Rule("quarters", "LIST", "the? QN and|& QN @quarter ,|of? YEAR", e.two_quarters),
    Rule("days", "LIST", "MONTH DOM and|&|, DAYN ,? YEAR?", e.two_days,
         ("June 3 & 4, 2026 => range 2026-06-03..2026-06-04",)),
    Rule("quarters", "SPAN", "QNAME NUM -|/|& NUM ,? YEAR?",
         lambda q, a, z, y=None: b.unit_range(m.quarter)(a, z, y),
         ("Q1-2 2025 => range 2025-01-01..2025-06-30",)),
    Rule("short_range", "SPAN", "YS -|/|to YS", e.short_years,
         ("'25-'27 => range 2025-01-01..2027-12-31",)),
    Rule("short_range", "SPAN", "Y4 - Y2", e.short_range,
         ("2025-30 => range 2025-01-01..2030-12-31",)),
    Rule("separator", "@and", ",|and|;|&|or-", b.nothing),
    Rule("separator", "@and", ",|; and", b.nothing),
    Rule("whole_year", "WHOLEYEAR", "Y4", b.whole_year,
         ("Q3 2026; 2027 => range 2026-07-01..2027-12-31",)),
    Rule("list", "LIST", "UNITS", b.from_list),
    Rule("list", "LIST", "RANGES respectively", b.ranges),
    Rule("list", "UNITS", "WHEN|DOM @and|or WHEN", lambda *n: n),
    Rule("list", "UNITS", "WHEN|DOM @and UNITS", b.more),
    Rule("list", "WHENS", "WHEN|PART", b.one),
    Rule("list", "WHENS", "WHEN|DOM|PART @and WHENS", b.more,
         ("by June 2022 and June 2023 => by_date ..2023-06-30",)),
)
# fmt: on

# fmt: off
BOUNDS = (
    Rule("in", "@inp", "@in the? @term? @years?", b.nothing),
    Rule("in", "@inp", "the? @term|@years :|-|of?", b.nothing),
    Rule("in", "@inp", "the? @years", b.nothing),
    Rule("in", "@inp", "@in the course of", b.nothing),
    Rule("years", "@years", "@year", b.nothing),
    Rule("by", "BYP", "@by", b.const(False), ("by December 2023 => by_date ..2023-12-31",
         "by 2024 => by_date ..2024-12-31")),
    Rule("by", "BYP", "up to|until", b.const(False)),
    Rule("not_later", "BYP", "up? to|until|through and including", b.const(True),
         ("up to and including 31 March 2026 => by_date ..2026-03-31",)),
    Rule("by", "BYP", "BYP0 @hour", b.same),
    Rule("by", "BYP0", "by|before|until|till", b.const(False)),
    Rule("by", "BYP0", "by? no|not later than", b.const(True)),
    Rule("by", "BYP", "by|in or before", b.const(False)),
    Rule("before", "BYP", "@before", b.const(None),
         ("before 1 December 2025 => by_date ..2025-12-01",)),
    Rule("before", "BYP", "prior to", b.const(None)),
    Rule("not_later", "BYP", "by? no|not later than", b.const(True),
         ("no later than 31 March 2025 => by_date ..2025-03-31",)),
    Rule("not_later", "BYP", "on or before|by", b.const(True)),
    Rule("not_later", "BYP", "by|at? the? latest by?", b.const(True)),
    Rule("through", "BYP", "through", b.const(True),
         ("through 31 December 2026 => by_date ..2026-12-31",)),
    Rule("within", "TARGET", "@inp? SPAN", b.same,
         ("in 2021-2023 => range 2021-01-01..2023-12-31",)),
    Rule("within", "TARGET", "@inp? SPAN @term", b.same,
         ("for the 2023-2024 period => range 2023-01-01..2024-12-31",)),
    Rule("within", "TARGET", "@inp? LIST", b.same),
    Rule("course_of_year", "TARGET", "@in YEARB", b.unit, ("during the year => year XXXX",)),
    Rule("until", "TARGET", "BYP WHENS", un.until,
         ("by 30 June 2026 at the latest => by_date ..2026-06-30",)),
    Rule("until_day", "TARGET", "BYP WHENS ( BYP? DAY )", un.until_day,
         ("by the end of Q1 2026 (31 March) => by_date ..2026-03-31",), cost=-2),
    Rule("until_day", "TARGET", "WHEN|PART ( BYP DAY )",
         lambda when, hard, day: un.until_day(hard, (when,), None, day), cost=-2),
    Rule("until", "TARGET", "BYP Y4 - Y4|Y2", un.until_years),
    Rule("until", "TARGET", "BYP WHENS at the latest", b.until_hard),
    Rule("within", "TARGET", "@hour DAY", b.unit),
    Rule("since", "TARGET", "@from @hour DAY", b.since,
         ("from 9 a.m. on 1 June 2026 => from_date 2026-06-01..",)),
    Rule("until", "TARGET", "BYP WHENS ( inclusive )", b.until_hard),
    Rule("until", "TARGET", "@task BYP WHENS", lambda h, w: un.until(h, w), cost=1),
    Rule("since", "TARGET", "@from|@starting in|on|from? WHEN @on?", b.since,
         ("from April 2013 => from_date 2013-04-01..",)),
    Rule("since", "TARGET", "from the? @begin of WHEN @on?", b.since),
    Rule("since", "TARGET", "start date|on? :? WHEN", b.since,
         ("Start date: 1 January 2025 => from_date 2025-01-01..",)),
    Rule("since", "TARGET", "as of|from WHEN", b.since),
    Rule("since", "TARGET", "WHEN to|- date|now|present|current", b.since),
    Rule("since", "TARGET", "RELATIVE @starting|from in|on|from? WHEN",
         lambda _, when: b.since(when)),
    Rule("after", "TARGET", "after WHEN", b.after_unit,
         ("after 1 December 2025 => from_date 2025-12-01~/..",)),
    Rule("targets", "TARGETS", "TARGET ,? with @doing TARGET", b.both, cost=1),
    Rule("until", "TARGET", "BYP the? @end of the? FISCAL on|, WHENS", un.until_named),
    Rule("since", "TARGET", "@starting : WHEN", b.since),
    Rule("since", "TARGET", "NOTBEFORE WHEN", lambda _, when: b.since(when),
         ("not before 1 July 2026 => from_date 2026-07-01..",)),
    Rule("not_before", "NOTBEFORE", "no|not earlier|sooner than", b.nothing),
    Rule("not_before", "NOTBEFORE", "not|never before", b.nothing),
    Rule("not_before", "NOTBEFORE", "on or|and after|from", b.nothing),
    Rule("not_before", "NOTBEFORE", "with effect from|on", b.nothing),
    Rule("start_end", "TARGET", "NOTBEFORE|@from WHEN ,? but|and BYP WHEN",
         lambda *v: j.span(v[-3], v[-1]),
         ("on or after 1 May 2013 but not later than 2023 => range 2013-05-01..2023-12-31",)),
    Rule("since", "TARGET", "WHEN or later", b.since),
    Rule("since", "TARGET", "effective as? of|from WHEN", b.since),
    Rule("since", "TARGET", "WHEN ON", lambda w, _: b.since(w),
         ("January 2014 onwards => from_date 2014-01-01..",)),
    Rule("since", "TARGET", "WHEN -|to|, ongoing|present|continuous", b.since,
         ("2023–present => from_date 2023-01-01..",)),
    Rule("since", "ON", "onward|onwards", b.nothing),
    Rule("since", "ON", "and onward|onwards|beyond|ongoing", b.nothing),
    Rule("since", "@on", "onward|onwards", b.nothing),
    Rule("since", "@on", "and|, onward|onwards|ongoing|beyond", b.nothing),
    Rule("start_end", "TARGET",
         "start|commence|begin in? WHEN ,|;|and? end|complete|completion|finish by|in? WHEN",
         j.span, ("Commence Q1 2025, complete Q4 2026 => range 2025-01-01..2026-12-31",)),
    Rule("start_end", "TARGET",
         "@starting in|on? WHEN ,|;|and? ending|finishing|concluding in|on|by? WHEN", j.span,
         ("starting in May 2024 and ending in June 2025 => range 2024-05-01..2025-06-30",),
         cost=-1),
    Rule("start_end", "TARGET", "start date? :? WHEN ,|;|-|.? end date? :? WHEN", j.span,
         ("Start: January 2025; End: December 2026 => range 2025-01-01..2026-12-31",)),
    Rule("stage", "TARGET", "@stage :|-|,? TARGET", b.same,
         ("Milestone 2: 31 December 2025 => day 2025-12-31..2025-12-31",)),
    Rule("stage", "TARGET", "@stage ( TARGET )", b.same,
         ("Phase 1 (2021-2025) => range 2021-01-01..2025-12-31",)),
    Rule("stage", "@stage", "@stagew QN", b.nothing),
    Rule("stage", "@stage", "ORDW @stagew", b.nothing),
    Rule("stage", "@stage", "m NUM", b.nothing),
    Rule("stage", "@stage", "(? a|b|c|d|e|i|ii|iii|iv )", b.nothing),
    Rule("stage", "@suffix", "( @stage )", b.nothing,
         ("end of 2025 (first tranche) => by_date ..2025-12-31",)),
    Rule("stage", "NOTED", "TARGET ( @stage )", b.same),
    Rule("stage", "NOTED", "TARGET ( @doing|OTHERS )", b.same, cost=1),
    Rule("stages", "NOTEDS", "NOTED @and? NOTED|NOTEDS", b.both,
         ("2025 (launch), 2026 (evaluation) => range 2025-01-01..2026-12-31",)),
    Rule("stages", "NOTEDS", "@stage TARGET ,|;|and? @stage TARGET", b.both,
         ("(a) June 2025 (b) May 2026 => range 2025-06-01..2026-05-31",)),
    Rule("stages", "TARGETS", "NOTEDS", b.same),
    Rule("targets", "TARGETS", "TARGET @and @doing TARGET|TARGETS", b.both,
         ("Completion by March 2025; report initial progress by 2024 => by_date ..2025-03-31",),
         cost=1),
    Rule("doing", "@doing", "@task", b.nothing),
    Rule("doing", "@doing", "@task @doing", b.nothing),
    Rule("doing", "@prefix", "@doing :|-?", b.nothing,
         ("to be completed by June 2025 => by_date ..2025-06-30",)),
)
# fmt: on

RULES = (
    SHARED
    + NUMBERS
    + YEARS
    + DAYS
    + UNITS
    + FISCAL
    + SPANS
    + BOUNDS
    + EDGES
    + RECURRENCE
    + BESIDE
    + PLAIN
    + UNDATED
    + UNCERTAIN
    + SENTENCE
)
