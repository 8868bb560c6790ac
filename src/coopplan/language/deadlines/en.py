"""English deadlines: "by the end of 2026", "Q3 2025", "at least twice a year", "FY 2023-24".

Sources of the forms: commitment trackers, departmental and open-government action plans.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.en_plain import PLAIN
from coopplan.language.deadlines.en_words import ENDINGS, WORDS
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.shared import SHARED
from coopplan.model.deadline import Recurrence as R

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
    Rule("year", "YEAR", "Y4", m.plain_year, ("2025",)),
    Rule("year", "YEAR", "@calendar? @year Y4", m.plain_year, ("calendar year 2025",)),
    Rule("year", "YEAR", "cy Y4", m.plain_year),
    Rule("this_year", "YEAR", "the? @this @calendar? @year", b.shift_year(0)),
    Rule("next_year", "YEAR", "the? @next @calendar? @year", b.shift_year(1)),
    Rule("bare_year", "YEARB", "the? @calendar? @year", b.bare_year),
    Rule("bare_school", "YEARB", "the? @school @year", b.bare_school),
)
# fmt: on

# fmt: off
UNITS = (
    Rule("day", "WHEN", "the? DAYN of? MONTH ,? YEAR?", m.day, ("31 December 2025",)),
    Rule("day", "WHEN", "MONTH the? DAYN ,? YEAR?", b.day_of, ("December 31, 2025",)),
    Rule("day", "WHEN", "DAYN - MONTH - YEAR", m.day, ("31-Dec-2025",)),
    Rule("day", "WHEN", "@weekdayw ,? DAYN MONTH ,? YEAR?", m.day),
    Rule("written_day", "WHEN", "DATE", m.written_date, ("01.12.2025",)),
    Rule("month", "WHEN", "the? @month? of? MONTH ,|of|-? YEAR?", m.month, ("December 2026",)),
    Rule("month", "WHEN", "YEAR ,|-? MONTH", b.year_first(m.month)),
    Rule("month", "WHEN", "MONTH Y2", e.month_short, ("Apr 25",), cost=1),
    Rule("month", "WHEN", "MY", b.month_year),
    Rule("quarter", "WHEN", "the? QN @quarter ,|of|in? YEAR?", m.quarter,
         ("third quarter of 2025",)),
    Rule("quarter", "WHEN", "the? QNAME NUM ,|of|-|/? YEAR?", e.quarter, ("Q3 2025",
         "Q4, 2024")),
    Rule("quarter", "WHEN", "YEAR ,|-|/|:? QNAME NUM", e.year_quarter, ("2021 Q3",)),
    Rule("quarter", "WHEN", "@quarter NUM ,|of|-? YEAR?", m.quarter, ("Quarter 3, 2021",)),
    Rule("quarter", "WHEN", "YEAR ,|-? QN @quarter", b.year_first(m.quarter)),
    Rule("quarter", "WHEN", "the? last|final @quarter of? YEAR", b.last_unit(m.quarter, 4)),
    Rule("half", "WHEN", "the? QN half of? YEAR?", m.half, ("first half of 2026",
         "second half of 2026")),
    Rule("half", "WHEN", "h NUM ,|of|-? YEAR?", m.half, ("H2 2025",)),
    Rule("half", "WHEN", "YEAR ,|-? h NUM", b.year_first(m.half)),
    Rule("season", "WHEN", "the? SEASON ,|of? YEAR?", m.season, ("Spring 2019", "winter 2024")),
    Rule("year", "WHEN", "YEAR", m.year_unit),
    Rule("school_year", "WHEN", "the? Y4 -|/ Y4|Y2 @school @year", m.school,
         ("2025-26 school year",)),
    Rule("school_year", "WHEN", "the? @school @year Y4 -|/ Y4|Y2", m.school),
    Rule("fiscal_year", "WHEN", "Y4 -|/ Y2", e.year_pair, ("2023-24",)),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y4 -|/|to Y4|Y2", e.fiscal,
         ("fiscal year 2023-24",)),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y4", e.fiscal, ("FY 2024",)),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y2 -|/ Y2", e.fiscal_short),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y2", e.fiscal_short),
    Rule("fiscal_year", "WHEN", "the? Y4 -|/ Y4|Y2 FISCAL", e.fiscal_after),
    Rule("fiscal_year", "WHEN", "the? Y4 FISCAL", e.fiscal_after),
    Rule("fiscal_year", "WHEN", "the? @this|@next FISCAL", e.fiscal),
    Rule("fiscal_quarter", "WHEN", "QNAME NUM ,|of? Y4 -|/ Y2", e.fiscal_quarter,
         ("Q3 2022-23",)),
    Rule("fiscal_quarter", "WHEN", "QNAME NUM ,|of? the? FISCAL Y4|Y2", e.fiscal_quarter),
    Rule("fiscal_quarter", "WHEN", "QNAME NUM ,|of? the? FISCAL Y4 -|/ Y2|Y4", e.fiscal_quarter),
    Rule("fiscal", "FISCAL", "@fiscal @year", b.const(1)),
    Rule("fiscal", "FISCAL", "@fiscal", b.const(1)),
    Rule("fiscal", "FISCAL", "@fy", b.const(1)),
    Rule("fiscal_year", "YEARB", "the? FISCAL", lambda _: m.fiscal(None)),
    Rule("early", "PART", "the? @begin|@early @in? WHEN|YEARB", b.part_of("start"), ("early 2025",
         "beginning of 2025")),
    Rule("mid", "PART", "the? @mid -? of? WHEN|YEARB", b.part_of("middle"), ("mid-2025",)),
    Rule("late", "PART", "towards the? @end of WHEN|YEARB", b.part_of("late")),
    Rule("late", "PART", "@late @in? WHEN", b.part_of("late"), ("late 2025",)),
    Rule("end_of", "PART", "the? @end -|of|in? WHEN|YEARB", b.part_of("end"), ("end of 2026",
         "by end of June 2025")),
    Rule("end_of", "PART", "year -? end YEAR?", e.year_end, ("year-end 2025",)),
    Rule("end_of", "PART", "YEAR year -? end", e.year_end),
    Rule("month_day", "DOM", "the? DAYN", m.month_day),
)
# fmt: on

# fmt: off
SPANS = (
    Rule("unit", "SPAN", "WHEN|PART", b.unit),
    Rule("range", "SPAN", "WHEN|PART -|to|until|through|/ WHEN|PART", j.span, ("2025 to 2029",
         "March 2026 – Feb 2027", "Spring/Summer 2023")),
    Rule("range", "SPAN", "DOM -|to WHEN", j.span, ("1-15 March 2025",)),
    Rule("range", "SPAN", "MONTH DOM -|to DAYN ,? YEAR?", e.days, ("March 1-15, 2025",)),
    Rule("range", "SPAN", "@from WHEN|DOM|PART -|to|until|till|through WHEN|PART", j.span,
         ("from 1 May to 30 September 2025",)),
    Rule("range", "SPAN", "between WHEN|DOM and WHEN|PART", j.span),
    Rule("quarters", "SPAN", "QNAME NUM -|to|/|& QNAME NUM ,|of? YEAR?", e.quarters,
         ("Q1-Q2 2025",)),
    Rule("quarters", "SPAN", "QNAME NUM -|/|& NUM ,? YEAR?",
         lambda q, a, z, y=None: b.unit_range(m.quarter)(a, z, y)),
    Rule("short_range", "SPAN", "Y4 - Y2", e.short_range, ("2025-30",)),
    Rule("separator", "@and", ",|and|;|&|or-", b.nothing),
    Rule("separator", "@and", ",|; and", b.nothing),
    Rule("list", "LIST", "UNITS", b.from_list),
    Rule("list", "LIST", "RANGES respectively", b.ranges),
    Rule("list", "UNITS", "WHEN|DOM @and WHEN", lambda *n: n),
    Rule("list", "UNITS", "WHEN|DOM @and UNITS", b.more),
    Rule("list", "WHENS", "WHEN|PART", b.one),
    Rule("list", "WHENS", "WHEN|DOM|PART @and WHENS", b.more, ("by June 2022 and June 2023",)),
)
# fmt: on

# fmt: off
BOUNDS = (
    Rule("in", "@inp", "@in the? @term? @years?", b.nothing),
    Rule("in", "@inp", "the? @term|@years :|-|of?", b.nothing),
    Rule("in", "@inp", "the? @years", b.nothing),
    Rule("in", "@inp", "@in the course of", b.nothing),
    Rule("years", "@years", "@year", b.nothing),
    Rule("by", "BYP", "@by", b.const(False), ("by December 2023", "by 2024")),
    Rule("by", "BYP", "up to|until", b.const(False)),
    Rule("before", "BYP", "@before", b.const(None), ("before 1 December 2025",)),
    Rule("before", "BYP", "prior to", b.const(None)),
    Rule("not_later", "BYP", "no|not later than", b.const(True), ("no later than 31 March 2025",)),
    Rule("not_later", "BYP", "on or before", b.const(True)),
    Rule("not_later", "BYP", "by|at? the? latest by?", b.const(True)),
    Rule("through", "BYP", "through", b.const(True)),
    Rule("within", "TARGET", "@inp? SPAN", b.same, ("in 2021-2023",)),
    Rule("within", "TARGET", "@inp? SPAN @term", b.same, ("for the 2023-2024 period",)),
    Rule("within", "TARGET", "@inp? LIST", b.same),
    Rule("course_of_year", "TARGET", "@in YEARB", b.unit, ("during the year",)),
    Rule("until", "TARGET", "BYP WHENS", e.until),
    Rule("until", "TARGET", "BYP Y4 - Y4|Y2", e.until_years),
    Rule("until", "TARGET", "BYP WHENS at the latest", b.until_hard),
    Rule("until", "TARGET", "BYP WHENS ( inclusive )", b.until_hard),
    Rule("until", "TARGET", "@task BYP WHENS", lambda h, w: e.until(h, w), cost=1),
    Rule("since", "TARGET", "@from|@starting|after- @in|@from? @begin? of? WHEN @on?", b.since,
         ("from April 2013",)),
    Rule("since", "TARGET", "as of|from WHEN", b.since),
    Rule("since", "TARGET", "@starting : WHEN", b.since),
    Rule("since", "TARGET", "no|not earlier than WHEN", b.since),
    Rule("since", "TARGET", "WHEN ON", lambda w, _: b.since(w), ("January 2014 onwards",)),
    Rule("since", "TARGET", "WHEN -|to|, ongoing|present|continuous", b.since, ("2025 - ongoing",)),
    Rule("since", "ON", "onward|onwards", b.nothing),
    Rule("since", "ON", "and onward|onwards|beyond|ongoing", b.nothing),
    Rule("since", "@on", "onward|onwards", b.nothing),
    Rule("since", "@on", "and|, onward|onwards|ongoing|beyond", b.nothing),
    Rule("start_end", "TARGET", "start date? :? WHEN ,|;|-? end date? :? WHEN", j.span),
    Rule("stage", "TARGET", "phase QN :|-? TARGET", b.stage),
    Rule("stage", "TARGET", "phase QN ( TARGET )", b.stage, ("Phase 1 (2021-2025)",)),
    Rule("targets", "TARGETS", "TARGET @and @doing TARGET|TARGETS", b.both,
         ("Completion by March 2025; report initial progress by 2024",), cost=1),
    Rule("doing", "@doing", "@task", b.nothing),
    Rule("doing", "@doing", "@task @doing", b.nothing),
    Rule("doing", "@prefix", "@doing :|-?", b.nothing, ("to be completed by June 2025",)),
)
# fmt: on

# fmt: off
RECURRENCE = (
    Rule("often", "FREQ0", "ADVERB basis?", m.every, ("annually", "Quarterly")),
    Rule("often", "FREQ0", "on|at a|an? ADVERB basis|intervals", m.every,
         ("on a quarterly basis",)),
    Rule("half_yearly", "FREQ0", "semi|half|bi - annually|annual|yearly",
         lambda: m.every(R.HALF_YEARLY), ("semi-annually",)),
    Rule("half_yearly", "FREQ0", "twice - yearly", lambda: m.every(R.HALF_YEARLY)),
    Rule("biennial", "FREQ0", "biennially|biennial", lambda: m.every(R.YEARLY, 2)),
    Rule("fortnight", "FREQ0", "fortnightly|biweekly", lambda: m.every(R.WEEKLY, 2)),
    Rule("fortnight", "FREQ0", "every|each fortnight", lambda: m.every(R.WEEKLY, 2)),
    Rule("times", "TIMESN", "TIMES", b.same),
    Rule("times", "TIMESN", "NUMW times|time", b.same),
    Rule("times_per", "FREQ0", "TIMESN a|per|each|every|in|during @calendar|a? PER", r.times_per,
         ("once a year", "twice a year")),
    Rule("times_per", "FREQ0", "TIMESN ADVERB", lambda n, p: m.every(p, 1, n)),
    Rule("times_per_several", "FREQ0", "TIMESN every|in|per NUMW PER", r.times_per_several,
         ("once every two years",)),
    Rule("at_least", "FREQ0", "at @atleast FREQ0", r.flagged("at_least"),
         ("at least twice a year",)),
    Rule("at_least", "FREQ0", "no less than|often? than? FREQ0", r.flagged("at_least")),
    Rule("each", "FREQ0", "@each @calendar? PER", m.every, ("every quarter",)),
    Rule("each", "FREQ0", "per PER", m.every),
    Rule("each", "FREQ0", "@each NUMW PER", r.each_several, ("every six months",)),
    Rule("each", "FREQ0", "@each other|second PER", lambda p: m.every(p, 2)),
    Rule("each_end", "FREQ0", "by|at|before the? end of @each PER", m.every,
         ("by the end of each quarter",)),
    Rule("results", "FREQ0", "after the? end of each|every|the PER", r.after_each),
    Rule("weekday", "FREQ0", "@each|on WEEKDAY", r.on_weekday, ("every Friday",)),
    Rule("number_of_day", "DUE", "the? DAYN day?", r.due_day),
    Rule("each_month_day", "DUE", "the? DAYN day? of @each month", r.due_each_month,
         ("by the 15th of each month",)),
    Rule("following", "DUE", "the? DAYN day? of the? following|next month", e.following),
    Rule("following", "DUE", "the? DAYN day? of the? month following|after the? @report? PER",
         lambda d, p: r.due_following(d, r.following(p)),
         ("by the 15th of the month following the quarter",)),
    Rule("reporting", "@report", "reporting|reported|previous", b.nothing),
    Rule("date_of_year", "DUE", "WHEN of? @each year", r.due_each_year, ("by 31 March each year",)),
    Rule("place_in_period", "DUE", "the? DAYN day? of the? PLACE month of the|each? PER",
         r.due_place, ("by the 10th of the last month of the quarter",)),
    Rule("place", "PLACE", "first", b.const("first")),
    Rule("place", "PLACE", "last", b.const("last")),
    Rule("last_day", "DUE", "the? last day of the|each? month", r.due_last_day),
    Rule("end_of_each", "DUE", "the? @end of the|each? PER", r.due_end_of),
    Rule("year_before", "DUE", "WHEN of? the? preceding|previous year", r.due_before_year),
    Rule("following_year", "DUE", "WHEN|PART of? the? following year", r.due_following_year),
    Rule("date_of_year", "DUEW", "WHEN|PART", r.due_when),
    Rule("each_month", "EVERYM", "in|by? @each MONTH", e.every_month, ("every March",)),
    Rule("each_month", "EVERYM", "@each MONTH and MONTH", e.every_month),
    Rule("each_month", "EVERY", "EVERYM", b.same),
    Rule("dues", "DUES", "DUE|DUEW", b.one),
    Rule("dues", "DUES", "DUE|DUEW|DOMDUE @and DUES", b.more),
    Rule("number_of_day", "DOMDUE", "the? DAYN", r.due_day),
    Rule("every_by", "EVERY", "FREQ @and|-|:? BYP|@inp? DUES", r.every_due,
         ("annually by 31 March",)),
    Rule("every_by", "EVERY", "FREQ ( BYP|@inp? DUES )", r.every_due),
    Rule("every_by", "EVERY", "BYP|@inp? DUES ,? FREQ", r.due_every),
    Rule("every_by", "EVERY", "BYP|@inp? DUES ( FREQ )", r.due_every),
    Rule("every_list", "EVERY", "FREQ ,|-? @inp? LIST", r.every_list,
         ("annually, in May and October",)),
    Rule("every_list", "EVERY", "FREQ ( @inp? LIST )", r.every_list),
    Rule("every_span", "EVERY", "FREQ ,|-? @inp? SPAN", r.span_of_year,
         ("annually from May to September",)),
    Rule("every_span", "EVERY", "FREQ ( @inp? SPAN )", r.span_of_year),
    Rule("implied", "EVERY", "BYP DUES", r.implied),
)
# fmt: on

RULES = SHARED + NUMBERS + YEARS + UNITS + SPANS + BOUNDS + RECURRENCE + PLAIN
