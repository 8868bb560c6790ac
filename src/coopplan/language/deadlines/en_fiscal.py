"""English fiscal years and their parts: "FY 2023-24", "Q3 FY25", "2025-26 Q1 to Q3".

Which days they are, the country says; where it is not known they are understood and undated.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import en_build as e
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Rule

# fmt: off
FISCAL = (
    Rule("fiscal", "FISCAL", "@fiscal @year", b.const(1), ("fiscal 2024 => year",)),
    Rule("fiscal", "FISCAL", "@fiscal", b.const(1)),
    Rule("fiscal", "FISCAL", "@fy", b.const(1)),
    Rule("fiscal", "FISCAL", "@fiscal @year ( @fy )", b.const(1)),
    Rule("fiscal_year", "WHEN", "Y4 -|/ Y2", e.year_pair, ("2023-24 => year",)),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y4 -|/|to Y4|Y2", e.fiscal,
         ("fiscal year 2023-24 => year",)),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y4", e.fiscal, ("FY 2024 => year",)),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y2 -|/ Y2", e.fiscal_short),
    Rule("fiscal_year", "WHEN", "the? FISCAL Y2", e.fiscal_short),
    Rule("fiscal_year", "WHEN", "the? Y4 -|/ Y4|Y2 FISCAL", e.fiscal_after),
    Rule("fiscal_year", "WHEN", "the? Y4 FISCAL", e.fiscal_after),
    Rule("fiscal_year", "WHEN", "the? @this|@next|coming|upcoming FISCAL", e.fiscal),
    Rule("fiscal_year", "YEARB", "the? FISCAL", lambda _: m.fiscal(None)),
    Rule("fiscal_years", "SPAN", "FISCAL Y2 -|/|to|through FISCAL? Y2", e.fiscal_years,
         ("FY25-27 => year",), cost=-1),
    Rule("fiscal_years", "SPAN", "FISCAL Y4 -|/|to|through FISCAL? Y4|Y2", e.fiscal_years,
         ("fiscal years 2025-2027 => year",), cost=-1),
    Rule("fiscal_named", "FYEAR", "the? FISCAL Y4|Y2", b.nothing),
    Rule("fiscal_named", "FYEAR", "the? FISCAL Y4 -|/ Y4|Y2", b.nothing),
    Rule("fiscal_named", "FYEAR", "the? FISCAL Y2 -|/ Y2", b.nothing),
    Rule("fiscal_named", "FYEAR", "Y4 -|/ Y2", b.nothing),
    Rule("fiscal_named", "FYEAR", "the? Y4 -|/ Y4|Y2 FISCAL", b.nothing),
    Rule("fiscal_named", "FYEAR", "the? @this|@next? FISCAL", b.nothing),
    Rule("fiscal_part", "FPART", "the? QNAME NUM", lambda _, number: m.quarter(number)),
    Rule("fiscal_part", "FPART", "h NUM", m.half),
    Rule("fiscal_part", "FPART", "the? QN @quarter", m.quarter),
    Rule("fiscal_part", "FPART", "the? QN half", m.half),
    Rule("fiscal_part", "FPART", "@quarter NUMW", m.quarter),
    Rule("fiscal_quarter", "WHEN", "FPART ,|-|/|of|in? FYEAR", e.fiscal_quarter,
         ("Q3 2022-23 => year", "first half of fiscal year 2026 => year")),
    Rule("fiscal_quarter", "WHEN", "FYEAR ,|-|:? FPART", e.fiscal_quarter, ("FY26 Q2 => year",)),
    Rule("fiscal_quarter", "WHEN", "FPART -|/|&|to|and FPART ,|-|/|of|in? FYEAR",
         e.fiscal_quarter, cost=-1),
    Rule("fiscal_quarter", "WHEN", "FYEAR ,|-|:? FPART -|/|&|to|and FPART", e.fiscal_quarter,
         ("2025/26 Q1 to Q3 => year",), cost=-1),
)
# fmt: on
