"""English pieces of a sentence: the bound, the unit or the frequency that a task stands around.

"Reduce emissions by 45% below 2005 levels by 2030" holds a bound and a time that is none.
"""

from __future__ import annotations

from coopplan.language.deadlines import beside as w
from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines.engine import Rule

# fmt: off
SENTENCE = (
    Rule("sentence_bound", "UNTIL", "BOUND @hour? WHENS", e.until,
         ("reduce emissions by 45% below 2005 levels by 2030 => by_date ..2030-12-31",)),
    Rule("sentence_bound", "UNTIL", "BOUND Y4 - Y4|Y2", e.until_years),
    Rule("sentence_bound", "UNTIL", "BOUND WHENS at the latest", b.until_hard),
    Rule("bound", "BOUND", "by|until|till", b.const(False)),
    Rule("hour", "@hour", "cob|close|noon|midnight|eod on?", b.nothing,
         ("by COB 15 March 2026 => by_date ..2026-03-15",)),
    Rule("hour", "@hour", "close of business on?", b.nothing),
    Rule("bound", "BOUND", "by or before", b.const(False)),
    Rule("bound", "BOUND", "before", b.const(None)),
    Rule("bound", "BOUND", "prior to", b.const(None)),
    Rule("bound", "BOUND", "by? no|not later than", b.const(True)),
    Rule("bound", "BOUND", "on or before|by", b.const(True)),
    Rule("bound", "BOUND", "through", b.const(True)),
    Rule("sentence_start", "OPENS", "from|starting|beginning|commencing|effective in|on|from? WHEN",
         b.since, ("From 1 July 2026, the office will publish caps => from_date 2026-07-01..",)),
    Rule("sentence_start", "OPENS", "not|never before WHEN", b.since),
    Rule("sentence_start", "OPENS", "force|effect on|from WHEN", b.since,
         ("Part 56 of the code will come into force on 1 October 2017 => from_date 2017-10-01..",)),
    Rule("sentence_unit", "INSIDE", "in|during|over|throughout|on the? SPAN", w.in_year,
         ("stations will launch in 2026 and in all towns => year 2026-01-01..2026-12-31",)),
    Rule("sentence_unit", "INSIDE", "( SPAN )", w.in_year),
    Rule("sentence_unit", "INSIDE", "BETWEEN", w.in_year,
         ("recruit 3,500 more officers between 2025 and 2028 => range 2025-01-01..2028-12-31",)),
    Rule("sentence_unit", "INSIDE", "in LIST", w.list_in_years,
         ("two new hospitals open in 2027 and 2029 => range 2027-01-01..2029-12-31",)),
    Rule("sentence_name", "NAMED", "the? SPAN @strategy", w.in_year,
         ("steps of the 2025–2030 strategy => range 2025-01-01..2030-12-31",)),
    Rule("sentence_unit", "INSIDE", "the? @this @calendar? @year", e.year_from_now(0)),
    Rule("sentence_unit", "INSIDE", "the? @next @calendar? @year", e.year_from_now(1),
         ("the strategy will be published next year => year XXXX",)),
    Rule("sentence_unit", "INSIDE", "this SEASON", e.in_this_season),
    Rule("sentence_bound", "UNTIL", "@moved from? WHEN? to|until|till WHENS", w.moved_to,
         ("reports deadline extended to June 30th, 2025 for all => by_date ..2025-06-30",)),
    Rule("sentence_unit", "INSIDE",
         "due|expected|planned|scheduled|anticipated in|for|on? SPAN|LIST",
         b.same, ("an account, again due in 2026 or so => year 2026-01-01..2026-12-31",)),
    Rule("sentence_often", "OFTEN", "EVERY|EVERYIN", b.same,
         ("reports are published, and at least annually => yearly",)),
    Rule("sentence_lasting", "LASTING", "ALWAYS", b.same,
         ("support legal hubs that give free services (ongoing) => ongoing",)),
    Rule("sentence_anchor", "LOOSE", "RELATIVE|NEAR|NEED", b.same,
         ("a vote is expected in the coming weeks, they say => relative",)),
    Rule("no_deadline", "ASIDE", "below|from|of|against|above|over|under? YEAR @compared",
         b.nothing),
    Rule("no_deadline", "ASIDE", "below|from|against|above YEAR", b.nothing, cost=1),
    Rule("no_deadline", "ASIDE", "@dates in|on|during the? SPAN", b.nothing,
         ("amend the law passed in 2019 by 1 May 2027 in all towns => by_date ..2027-05-01",)),
    Rule("no_deadline", "ASIDE", "( @was from|for|to|by? WHEN )", b.nothing),
    Rule("no_deadline", "ASIDE", "the? WHEN @titled", b.nothing,
         ("hold the 2026 census by 1 May 2027 in all towns => by_date ..2027-05-01",)),
    Rule("no_deadline", "ASIDE", "@titled YEAR", b.nothing),
    Rule("no_deadline", "ASIDE", "the? WHEN annual? report|reports", b.nothing),
    Rule("no_deadline", "ASIDE", "compared to|with YEAR @compared?", b.nothing),
    Rule("no_deadline", "ASIDE", "relative to YEAR @compared?", b.nothing),
    Rule("no_deadline", "ASIDE", "NUMW -? year|month|week|day|hour", b.nothing),
)
# fmt: on
