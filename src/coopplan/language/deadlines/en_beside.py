"""English words beside a deadline: what is done by then, and how far it has come.

"Started; due December 2025": the status is left out, and the reading says so (`other_words`).
Only words that the grammar does not know are left out, so that nothing that may carry time is.
"""

from __future__ import annotations

from coopplan.language.deadlines import beside as w
from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines.engine import Rule

# fmt: off
BESIDE = (
    Rule("task_first", "TARGET", "OTHERS BYP WHENS", lambda _, h, u: e.until(h, u),
         ("scheduled for opening by March 2028 => by_date ..2028-03-31",)),
    Rule("task_first", "TARGET", "OTHERS @inp SPAN", w.beside_span,
         ("Launch of the portal in Q3 2025 => quarter 2025-07-01..2025-09-30",)),
    Rule("task_first", "TARGET", "OTHERS ;|:|- SPAN", w.beside_span),
    Rule("task_first", "TARGET", "OTHERS ;|:|-|, @doing :|-? @inp? SPAN", w.beside_span,
         ("Started; due December 2025 => month 2025-12-01..2025-12-31",)),
    Rule("task_first", "TARGET", "OTHERS ;|:|-|, @doing? :|-? BYP WHENS",
         lambda _, h, u: e.until(h, u)),
    Rule("task_after", "TARGET", "BOUND WHENS -|,|:? OTHERS", lambda h, u, _: e.until(h, u),
         ("by March 2026 across the country => by_date ..2026-03-31",)),
    Rule("task_after", "TARGET", "@inp? SPAN -|:|, OTHERS", w.span_beside),
    Rule("moved", "TARGET", "OTHERS? @moved from WHEN to|until|till WHENS", w.moved_to,
         ("delayed from June 2025 to December 2025 => by_date ..2025-12-31",), cost=-2),
    Rule("moved", "TARGET", "originally due? WHEN ,|;? now due? WHENS", w.moved_to,
         ("originally due March 2025, now September 2025 => by_date ..2025-09-30",)),
    Rule("moved", "TARGET", "original|initial @term|@task :? WHEN ,|;? @moved to WHENS", w.moved_to,
         ("original target March 2024, revised to May 2024 => by_date ..2024-05-31",), cost=-2),
    Rule("moved", "TARGET", "OTHERS? @moved to|until|till WHENS", w.moved_to,
         ("Delayed to June 2025 => by_date ..2025-06-30",)),
    Rule("aside", "@suffix", "( OTHERS )", b.nothing,
         ("by 31 March 2025 (target met) => by_date ..2025-03-31",)),
    Rule("frequent_thing", "TARGET", "@named BYD WHENS", e.thing_until,
         ("annual report by April 2026 => by_date ..2026-04-30",), cost=-2),
    Rule("frequent_thing", "TARGET", "@named due|in|on SPAN", e.thing_within,
         ("quarterly report due 15 April 2025 => day 2025-04-15..2025-04-15",), cost=-2),
    Rule("frequent_thing", "TARGET", "@named for|on|of YEAR|FYEAR @doing? BYD WHENS",
         lambda _, h, u: e.thing_until(h, u),
         ("annual report for 2024 by 30 April 2025 => by_date ..2025-04-30",), cost=-2),
    Rule("named", "@named", "@article first? @adjective @deed", b.nothing),
    Rule("named", "@named", "@task|OTHERS @article first? @adjective @deed", b.nothing),
    Rule("named", "@named", "@task|OTHERS? annual|semiannual|biennial @deed", b.nothing),
    Rule("named", "@named", "@adjective progress|interim|final|draft? @product @deed?", b.nothing),
    Rule("adjective", "@adjective", "@described", b.nothing),
    Rule("adjective", "@adjective", "half|semi|bi -? @described", b.nothing),
    Rule("deed", "@deed", "@doing", b.nothing),
    Rule("deed", "@deed", "@titled OTHERS?", b.nothing),
    Rule("deed", "@deed", "OTHERS @doing?", b.nothing),
    Rule("deed", "@deed", "@doing OTHERS", b.nothing),
    Rule("by", "BYD", "by", b.const(False)),
    Rule("not_later", "BYD", "no|not later than", b.const(True)),
    Rule("not_later", "BYD", "on or before", b.const(True)),
    Rule("was", "@suffix", "( @was from|for|to|by|:? WHEN )", b.nothing,
         ("December 2025 (revised from June 2024) => month 2025-12-01..2025-12-31",)),
    Rule("status", "@prefix", "not started|commenced|begun ,|;|-|: @doing? :|-?", b.nothing,
         ("Not started; expected completion: December 2027 => month 2027-12-01..2027-12-31",)),
    Rule("task_after", "CORE0", "FREQ OTHERS", b.first_of,
         ("annually publish a report => yearly",)),
    Rule("ongoing_every", "EVERY", "ONG ,|-|;|/? with|and? FREQ0 OTHERS", b.second_of,
         ("Ongoing, with annual reporting => yearly",)),
    Rule("ongoing_every", "EVERY", "ONG / FREQ0", b.second_of),
    Rule("ongoing_besides", "PLAIN", "ALWAYS ,|;|- OTHERS @inp SPAN", b.first_of, cost=-6),
    Rule("ongoing_done", "PLAIN", "ALWAYS ,|;|-? to|completion @doing? BYP WHENS",
         lambda always, hard, whens: b.ongoing_within(always, e.until(hard, whens)),
         ("Ongoing, to be completed by 2026 => ongoing ..2026-12-31",), cost=-7),
    Rule("with", "WITH", "with|including ORDW?", b.nothing),
    Rule("ongoing_besides", "PLAIN", "ALWAYS ,|;|-? WITH OTHERS BYP WHENS", b.first_of,
         ("Ongoing, with first results by fall 2024 => ongoing",), cost=-6),
    Rule("ongoing_besides", "PLAIN", "ALWAYS ,|;|-? WITH OTHERS @inp SPAN", b.first_of,
         cost=-6),
    Rule("ongoing_every", "EVERY", "ONG ( FREQ0 OTHERS )", b.second_of),
    Rule("until", "TARGET", "@starting BYP WHENS", e.until),
    Rule("on_condition", "@suffix", "( subject to OTHERS )", b.nothing),
    Rule("on_condition", "@suffix", ",? subject to OTHERS", b.nothing,
         ("by 31 March 2026, subject to cabinet review => by_date ..2026-03-31",)),
    Rule("then_always", "@suffix", ";|,|and? ongoing|continuing thereafter", b.nothing,
         ("complete by 2026; ongoing thereafter => by_date ..2026-12-31",)),
    Rule("clock", "@suffix", ",|at? NUM : NUM am|pm? @zone?", w.clock,
         ("by March 23, 2026, 20:00 => by_date ..2026-03-23",)),
    Rule("clock", "@suffix", ",|at? NUM a|p m @zone?", lambda hour: w.clock(hour, 0),
         ("15 March 2025, 5 p.m. => day 2025-03-15..2025-03-15",)),
)
# fmt: on
