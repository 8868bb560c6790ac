"""English days: written in every order, named by a weekday, the first and the last of a month."""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import stretches as st
from coopplan.language.deadlines.engine import Rule

# fmt: off
DAYS = (
    Rule("day", "DAY", "the? DAYN of? MONTH ,? YEAR?", m.day,
         ("31 December 2025 => day 2025-12-31..2025-12-31",)),
    Rule("day", "DAY", "MONTH the? DAYN ,? YEAR?", b.day_of,
         ("December 31, 2025 => day 2025-12-31..2025-12-31",)),
    Rule("day", "DAY", "DAYN -? MONTH - YEAR", m.day,
         ("31-Dec-2025 => day 2025-12-31..2025-12-31",)),
    Rule("written_day", "DAY", "DATE", m.written_date,
         ("01.12.2025 => day 2025-12-01..2025-12-01",)),
    Rule("written_day", "DAY", "ISO", m.iso_date),
    Rule("written_day", "DAY", "Y4 . NUM . NUM", lambda *n: m.iso_date(n),
         ("2026.06.05 => day 2026-06-05..2026-06-05",)),
    Rule("last_day", "DAY", "the? last day of MONTH ,|of? YEAR?", st.last_day_of,
         ("the last day of February 2026 => day 2026-02-28..2026-02-28",)),
    Rule("last_day", "PART", "the? last day of WHEN|YEARB", b.part_of("end"), cost=1),
    Rule("first_day", "DAY", "the? first day of MONTH ,|of? YEAR?", e.first_day,
         ("the first day of July 2026 => day 2026-07-01..2026-07-01",)),
    Rule("nth_weekday", "DAY", "the? QN|LAST WEEKDAY in|of MONTH ,|of? YEAR",
         lambda n, w, month, year: st.weekday_of_month(n, w, month, year),
         ("the first Tuesday in March 2026 => day 2026-03-03..2026-03-03",)),
    Rule("day", "TARGET", "DAYN MONTH Y2", lambda *d: b.unit(e.day_short(*d))),
    Rule("day", "TARGET", "BYP DAYN MONTH Y2", lambda hard, *d: b.until(hard, (e.day_short(*d),)),
         ("by 5 Jun 26 => by_date ..2026-06-05",)),
    Rule("day", "WHEN", "DAYN MONTH YS", e.day_short),
    Rule("day", "WHEN", "DAY", b.same),
    Rule("day", "WHEN", "@weekdayw|@wdshort ,? the? DAY", b.same,
         ("Fri, 5 June 2026 => day 2026-06-05..2026-06-05",)),
)
# fmt: on
