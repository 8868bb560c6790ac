"""Rules that need no words: written dates, and how a phrase is put together.

A phrase is a core between a prefix and a suffix that say nothing about time («срок реализации
проекта: …», «… (по согласованию)»); every language lists its own, and they are a closed list.
A language gives TARGET (in, by, from a unit), FREQ0 (how often), EVERY (with due days), ALWAYS and
ONG (ongoing), PLAIN (understood without a day) and `@and`.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import holding as h
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.engine import Rule

# fmt: off
WHOLE = (
    Rule("phrase", "PHRASE", "CORE", b.same),
    Rule("phrase", "PHRASE", "@prefix CORE", b.same, cost=1),
    Rule("phrase", "PHRASE", "CORE @suffix", b.same, cost=1),
    Rule("phrase", "PHRASE", "@prefix CORE @suffix", b.same, cost=2),
    Rule("brackets", "CORE", "( CORE0 )", b.same, ("(2025 год) => year 2025-01-01..2025-12-31",)),
    Rule("core", "CORE", "CORE0", b.same),
    Rule("core", "CORE0", "TARGET|TARGETS|EVERY|EVERYIN|PLAIN|ONG", b.same),
    Rule("list", "LIST", "RANGES", b.ranges,
         ("2021-2023 и 2025-2027 годы => range 2021-01-01..2027-12-31",)),
    Rule("list", "RANGES", "SPAN @and SPAN", lambda *spans: spans),
    Rule("list", "RANGES", "SPAN @and RANGES", b.more),
    Rule("staged", "TARGETS", "STAGED", b.same),
    Rule("staged", "STAGED", "TARGET ; WHOLEYEAR", j.several),
    Rule("staged", "STAGED", "TARGET ; WHOLEYEAR ; TARGET|STAGED", j.several),
    Rule("staged", "STAGED", "TARGET ; STAGED", j.several),
    Rule("targets", "TARGETS", "TARGET @and TARGET|TARGETS", b.both,
         ("до 1 июля 2025 г. и до 1 декабря 2026 г. => by_date ..2026-12-01",), cost=2),
)
# fmt: on

# fmt: off
DATES = (
    Rule("iso_day", "WHEN", "ISO", m.iso_date, ("до 2025-12-01 => by_date ..2025-12-01",)),
    Rule("slash_day", "WHEN", "SLASH", m.slash_date, ("13/12/2025 => day 2025-12-13..2025-12-13",)),
)
# fmt: on

# fmt: off
OFTEN = (
    Rule("frequency", "FREQ", "FREQ0", b.same),
    Rule("finer", "FREQ", "FREQ0 @and|-? FREQ", r.finer,
         ("ежегодно, 1 раз в квартал => quarterly",)),
    Rule("finer", "FREQ", "FREQ0 ( FREQ0 )", r.finer),
    Rule("every", "EVERY", "FREQ", b.same),
    Rule("every_relative", "EVERY", "FREQ @and|-? RELATIVE", r.with_relative,
         ("ежеквартально, в течение 15 дней после окончания квартала => quarterly",), cost=2),
    Rule("relative", "PLAIN", "RELATIVE", b.same),
    Rule("bounded", "EVERYIN", "EVERY @and|-|: TARGET", h.bounded_apart,
         ("ежегодно, до 1 января 2027 года => ..2027-01-01 yearly",)),
    Rule("bounded", "EVERYIN", "EVERY TARGET", r.bounded,
         ("ежегодно до 2030 года => ..2030-12-31 yearly",), cost=1),
    Rule("bounded", "EVERYIN", "EVERY ( TARGET )", r.bounded),
    Rule("bounded", "EVERYIN", "TARGET EVERY", r.bounds),
    Rule("bounded", "EVERYIN", "TARGET @and|-|: EVERY", h.bounds_apart),
    Rule("bounded", "EVERYIN", "TARGET ( EVERY )", r.bounds),
)
# fmt: on

# fmt: off
ONGOING = (
    Rule("ongoing", "ONG", "ALWAYS", b.same,
         ("постоянно, в течение срока действия Плана => ongoing",)),
    Rule("ongoing", "PLAIN", "ONG @and|-? ONG", b.first_of),
    Rule("ongoing_within", "PLAIN", "ALWAYS @and|-|:? TARGET", b.ongoing_within,
         ("постоянно, 2025–2027 годы => ongoing 2025-01-01..2027-12-31",)),
    Rule("ongoing_within", "PLAIN", "ALWAYS ( TARGET )", b.ongoing_within),
    Rule("ongoing_within", "PLAIN", "TARGET @and|-|:? ALWAYS", b.within_ongoing, cost=1),
    Rule("ongoing_within", "PLAIN", "TARGET ( ALWAYS )", b.within_ongoing),
    Rule("ongoing_every", "EVERY", "EVERY0 @and|-? ONG", r.keep_every,
         ("ежегодно, в течение срока действия Плана => yearly",)),
    Rule("ongoing_every", "EVERY", "ONG @and|-? FREQ", r.ongoing_every),
    Rule("every", "EVERY0", "FREQ", b.same),
)
# fmt: on

SHARED = WHOLE + DATES + OFTEN + ONGOING
