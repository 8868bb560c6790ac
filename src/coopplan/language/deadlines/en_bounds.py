"""English bounds beside the plain ones: latest and earliest, before and after a unit, to a range.

"2030 at the latest" has no earliest day; "not until 2027" is a start.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines import en_until as un
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines.engine import Rule

# fmt: off
EDGES = (
    Rule("latest", "TARGET", "@inp? WHEN|PART @latest", lambda when: b.until(True, (when,)),
         ("2030 at the latest => by_date ..2030-12-31",
          "on 30 June 2026 at the latest => by_date ..2026-06-30"), cost=-2),
    Rule("latest", "@latest", "at the? very? latest", b.nothing),
    Rule("latest", "@latest", "( at? the? latest )", b.nothing),
    Rule("latest", "@latest", "or sooner|earlier|before", b.nothing),
    Rule("earliest", "TARGET", "@inp? WHEN|PART at the? earliest", b.since,
         ("2027 at the earliest => from_date 2027-01-01..",), cost=-2),
    Rule("not_until", "TARGET", "not until WHEN|PART", b.since,
         ("not until 2027 => from_date 2027-01-01..",), cost=-2),
    Rule("before", "TARGET", "pre -? WHEN", b.before_unit, ("pre-2030 => by_date ../2030~",),
         cost=-2),
    Rule("before", "TARGET", "ahead|advance of WHEN", b.before_unit),
    Rule("before", "TARGET", "in advance of WHEN", b.before_unit),
    Rule("before", "TARGET", "in time for WHEN", b.before_unit, cost=-2),
    Rule("after", "TARGET", "post -? WHEN", b.after_unit, ("post-2025 => from_date 2025~/..",),
         cost=-2),
    Rule("until_range", "TARGET", "BYP SPAN", un.until_range,
         ("by Q1-Q2 2026 => by_date ..2026-06-30",), cost=1),
    Rule("until", "TARGET", "RELATIVE to|until|ending in|on? WHEN",
         lambda _, when: b.until(False, (when,)), cost=-1),
    Rule("since", "TARGET", "WHEN ,? for the|a? period|term of DUR", lambda when, _: b.since(when),
         ("1 July 2024 for a period of 4 years => from_date 2024-07-01..",)),
    Rule("since", "TARGET", "WHEN ,? for DUR", lambda when, _: b.since(when)),
    Rule("from_to", "TARGET", "from : WHEN ,|;? to : WHEN", j.span,
         ("From: 09/2023 To: 08/2025 => range 2023-09-01..2025-08-31",), cost=-1),
    Rule("start_end", "TARGET",
         "start|started date? :|-? WHEN ,|;|-|.? end|finish|completion date? :|-? WHEN", j.span),
    Rule("either", "TARGET", "PART or PART", j.span,
         ("late 2025 or early 2026 => range 2025~/2026~",)),
    Rule("meeting", "TARGET", "@in? the? WHEN OTHERS? @termw|@eventw|board|council", e.at_meeting,
         ("June 2026 Council meeting => month 2026-06-01..2026-06-30",), cost=-2),
    Rule("lasting", "@suffix", "( DUR )", b.nothing,
         ("Sept 2023 - Aug 2025 (24 months) => range 2023-09-01..2025-08-31",)),
)
# fmt: on
