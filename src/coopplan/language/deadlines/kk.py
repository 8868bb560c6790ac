"""Kazakh deadlines: «2025 жылғы IV тоқсан», «жыл сайын, 1 наурызға дейін», «жыл соңына дейін».

Sources of the forms: regional and sector plans, orders and their forms of reports.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import kk_build as k
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.kk_beside import BESIDE
from coopplan.language.deadlines.kk_often import RECURRENCE
from coopplan.language.deadlines.kk_plain import PLAIN
from coopplan.language.deadlines.kk_sentence import SENTENCE
from coopplan.language.deadlines.kk_words import ENDINGS, WORDS
from coopplan.language.deadlines.shared import SHARED

__all__ = ["ENDINGS", "RULES", "WORDS"]

_year_day = b.year_first(m.day)

# fmt: off
NUMBERS = (
    Rule("number", "NUMW", "NUM|UNITN|TENN", b.same),
    Rule("number", "NUMW", "TENN UNITN", k.total),
    Rule("number", "NUMW", "NUM ( UNITN|TENN )", b.first_of),
    Rule("number", "NUMW", "NUM ( TENN UNITN )", b.first_of),
    Rule("ordinal", "ORDN", "ORDW|TENO", b.same, ("жиырма бесінші желтоқсан => day XXXX-12-25",)),
    Rule("ordinal", "ORDN", "TENN ORDW", k.total),
    Rule("numeral", "QN", "NUM|ROMAN|ORDN", b.same, ("екінші тоқсан => quarter XXXX-34",)),
    Rule("numeral", "QN", "алғашқы", b.const(1)),
    Rule("day_number", "DAYN", "NUM|ORDN", b.same),
)
# fmt: on

# fmt: off
YEARS = (
    Rule("year", "YEAR", "Y4 @yw? @yw?", m.plain_year, ("2025 ж. => year 2025-01-01..2025-12-31",
         "2025 жылы => year 2025-01-01..2025-12-31")),
    Rule("year", "YEAR", "Y4 @calendar @yw", m.plain_year),
    Rule("two_digit_year", "YEAR", "Y2 @yw", m.two_digit_year,
         ("25 ж. => year 2025-01-01..2025-12-31",)),
    Rule("year_in_words", "YEAR", "екі мың ORDN @yw", lambda n: m.Year(2000 + n)),
    Rule("year_in_words", "YEARD", "екі мың ORDN @ywd", lambda n: m.Year(2000 + n),
         ("екі мың жиырма бесінші жылға дейін => by_date ..2025-12-31",)),
    Rule("this_year", "YEAR", "@this @calendar? @yw?", b.shift_year(0),
         ("ағымдағы жылдың соңына дейін => by_date ../XXXX-12-31",)),
    Rule("next_year", "YEAR", "@next @calendar? @yw", b.shift_year(1),
         ("келер жылы => year XXXX",)),
    Rule("year_in_words", "YEAR", "мың UNITN жүз тоқсан ORDN @yw", k.last_century),
    Rule("last_year", "YEAR", "@prev @yw", b.shift_year(-1), ("өткен жылы => year XXXX",)),
    Rule("last_year", "YEAR", "былтыр", b.shift_year(-1)),
    Rule("year", "YEARD", "Y4 @ywd", m.plain_year, ("2028 жылға дейін => by_date ..2028-12-31",)),
    Rule("this_year", "YEARD", "@this @ywd", b.shift_year(0)),
    Rule("next_year", "YEARD", "@next @ywd", b.shift_year(1)),
    Rule("bare_year", "YEARB", "@calendar? @yw", b.bare_year,
         ("жыл соңына дейін => by_date ../XXXX-12-31",)),
    Rule("bare_year", "YEARB", "@school @yw", b.bare_school),
)
# fmt: on

# fmt: off
UNITS = (
    Rule("day", "WHEN", "YEAR? DAYN MONTH @dayw?", _year_day,
         ("2023 жылғы 27 желтоқсан => day 2023-12-27..2023-12-27",)),
    Rule("day", "WHEND", "YEAR? DAYN MONTHD", _year_day,
         ("2025 жылғы 1 желтоқсанға дейін => by_date ..2025-12-01",)),
    Rule("day", "WHEND", "YEAR? DAYN MONTH @daywd", _year_day),
    Rule("day", "WHEN", "DAYN MONTH YEAR", m.day),
    Rule("day", "WHEN", "YEAR? MONTH @monthw? DAYN @dayw", k.day,
         ("2025 жылғы желтоқсанның 1-і => by_date ..2025-12-01",)),
    Rule("day", "WHEND", "YEAR? MONTH @monthw? DAYN @daywd?", k.day),
    Rule("day", "WHENA", "YEAR? MONTH @monthw? ORD", k.day,
         ("сәуірдің 1-інен бастап => from_date XXXX-04-01/..",)),
    Rule("counted_day", "WHEND", "YEAR? MONTH @monthw? DAYD", k.day,
         ("желтоқсанның онына дейін => by_date ../XXXX-12-10",)),
    Rule("counted_day", "WHEND", "YEAR? MONTH @monthw? TENN DAYD", k.counted_day),
    Rule("counted_day", "WHEN", "YEAR? MONTH @monthw? DAYC", k.day),
    Rule("counted_day", "WHEN", "YEAR? MONTH @monthw? TENN DAYC", k.counted_day),
    Rule("written_day", "WHEN", "DATE @yw? @dayw?", m.written_date,
         ("01.12.2025 ж. => day 2025-12-01..2025-12-01",)),
    Rule("written_day", "WHEND", "DATE @ywd", m.written_date,
         ("01.06.2026 жылға дейін => by_date ..2026-06-01",)),
    Rule("written_day", "WHEND", "DATE @yw? @daywd", m.written_date),
    Rule("month", "WHEN", "YEAR? MONTH @monthw?", b.year_first(m.month),
         ("сәуір => month XXXX-04",)),
    Rule("month", "WHEN", "MONTH @monthw? YEAR", m.month,
         ("желтоқсан 2025 ж. => month 2025-12-01..2025-12-31",)),
    Rule("day", "WHEND", "DAYN MONTH YEARD", m.day,
         ("10 қараша 2025 жылға дейін => by_date ..2025-11-10",)),
    Rule("month", "WHEND", "MONTH @monthw? YEARD", m.month),
    Rule("month", "WHEN", "MY @yw?", b.month_year),
    Rule("month", "WHEND", "YEAR? MONTHD", b.year_first(m.month)),
    Rule("month", "WHEND", "YEAR? MONTH @monthwd", b.year_first(m.month),
         ("2025 жылғы қараша айына дейін => by_date ..2025-11-30",)),
    Rule("quarter", "WHEN", "YEAR? QN @qw", b.year_first(m.quarter),
         ("2025 жылғы IV тоқсан => quarter 2025-10-01..2025-12-31",)),
    Rule("quarter", "WHEN", "QN @qw YEAR", m.quarter,
         ("4 тоқсан 2025 ж. => quarter 2025-10-01..2025-12-31",)),
    Rule("quarter", "WHEN", "YEAR? @last @qw", lambda year: m.quarter(4, year)),
    Rule("quarter", "WHEND", "YEAR? QN @qwd", b.year_first(m.quarter)),
    Rule("half", "WHEN", "YEAR? QN @half? @hw", b.year_first(m.half),
         ("2022 жылдың бірінші жартыжылдығы => half_year 2022-01-01..2022-06-30",)),
    Rule("half", "WHEN", "QN @hw YEAR", m.half),
    Rule("half", "WHEN", "жылдың QN @half? @hw", m.half,
         ("жылдың бірінші жартысында => half_year XXXX-40",)),
    Rule("half", "WHEND", "жылдың QN @half? @hwd", m.half),
    Rule("quarter", "WHEN", "жылдың QN @qw", m.quarter),
    Rule("quarter", "WHEND", "жылдың QN @qwd", m.quarter),
    Rule("half", "WHEND", "YEAR? QN @hwd", b.year_first(m.half)),
    Rule("season", "WHEN", "YEAR? SEASON @term|@monthw|мезгілінде|мезгілі?", b.year_first(m.season),
         ("2025 жылдың көктемінде => season 2025-03-01..2025-05-31",)),
    Rule("season", "WHEND", "YEAR? SEASOND", b.year_first(m.season)),
    Rule("year", "WHEN", "YEAR", m.year_unit),
    Rule("year", "WHEND", "YEARD", m.year_unit),
    Rule("months", "WHEN", "YEAR @first? NUMW @monthw", b.year_first(m.first_months),
         ("2017 жылдың 8 айында => range 2017-01-01..2017-08-31",)),
    Rule("decade", "WHEN", "YEAR? MONTH @monthw? QN @decadew", k.decade,
         ("2025 жылғы наурыздың бірінші онкүндігі => range 2025-03-01..2025-03-10",)),
    Rule("decade", "WHEND", "YEAR? MONTH QN @decadewd", k.decade),
    Rule("school_year", "WHEN", "Y4 -|/ Y4|Y2 @school @yw", m.school,
         ("2025-2026 оқу жылы => range 2025-09-01..2026-08-31",)),
    Rule("school_year", "WHEND", "Y4 -|/ Y4|Y2 @school @ywd", m.school),
    Rule("start_of", "PART", "WHEN|YEARB @start", b.part_of("start"),
         ("2025 жылдың басында => year 2025~",)),
    Rule("middle_of", "PART", "WHEN|YEARB @middle", b.part_of("middle"),
         ("2025 жылдың ортасында => year 2025~",)),
    Rule("end_of", "PART", "WHEN|YEARB @end", b.part_of("end"),
         ("2025 жылдың соңында => by_date ..2025-12-31",)),
    Rule("start_of", "PARTD", "WHEN|YEARB @startd", b.part_of("start")),
    Rule("middle_of", "PARTD", "WHEN|YEARB @middled", b.part_of("middle")),
    Rule("end_of", "PARTD", "WHEN|YEARB @endd", b.part_of("end"),
         ("жылдың соңына дейін => by_date ../XXXX-12-31",)),
    Rule("late", "PART", "WHEN @endd таман", b.part_of("late"),
         ("2025 жылдың соңына таман => year 2025~",)),
    Rule("fiscal_year", "WHEN", "Y4 -|/ Y4|Y2 қаржы @yw", m.fiscal,
         ("2023/24 қаржы жылы => year",)),
    Rule("fiscal_year", "WHEND", "Y4 -|/ Y4|Y2 қаржы @ywd", m.fiscal),
    Rule("fiscal_year", "WHEN", "серіктестің Y4? қаржы @yw", m.fiscal),
    Rule("fiscal_year", "WHEND", "серіктестің Y4? қаржы @ywd", m.fiscal),
    Rule("month_day", "DOM", "DAYN", m.month_day),
)
# fmt: on

# fmt: off
SPANS = (
    Rule("unit", "SPAN", "WHEN|PART", b.unit),
    Rule("range", "SPAN", "WHEN - WHEN|PART", j.dash, ("мамыр–маусым => range XXXX-05/XXXX-06",
         "2025-2027 жылдар => range 2025-01-01..2027-12-31")),
    Rule("range", "SPAN", "YEAR? DOM .? - DAYN MONTH", k.days,
         ("2025 жылғы 26-28 маусым => range 2025-06-26..2025-06-28",)),
    Rule("range", "SPAN", "DOM .? - WHEN", j.span),
    Rule("range", "SPAN", "WHEN @since WHEND|PARTD @till", j.span),
    Rule("range", "SPAN", "WHEN @since WHEN|WHEND|PARTD @till @term", j.span,
         ("17.10.22ж. бастап 17.04.23ж. дейінгі кезеңге => range 2022-10-17..2023-04-17",)),
    Rule("range", "SPAN", "WHEN @since WHEN @till", j.span,
         ("01.05.2025 ж. бастап 01.09.2025 ж. дейін => range 2025-05-01..2025-09-01",)),
    Rule("range", "SPAN", "WHEN WHEND|PARTD @till", k.plain_range,
         ("2025 жылғы 1 мамырдан 30 қыркүйекке дейін => range 2025-05-01..2025-09-30",)),
    Rule("range", "SPAN", "WHEN @with|- WHEN @between|@term", j.span,
         ("20 маусым мен 5 шілде аралығында => range XXXX-06-20/XXXX-07-05",)),
    Rule("quarters", "SPAN", "YEAR? QN - QN @qw", b.year_first(b.unit_range(m.quarter)),
         ("2025 жылғы I-II тоқсан => range 2025-01-01..2025-06-30",)),
    Rule("quarters", "SPAN", "QN - QN @qw YEAR", b.unit_range(m.quarter)),
    Rule("year_in_words", "YEARN", "екі мың NUMW", lambda n: m.Year(2000 + n)),
    Rule("range", "RANGED", "YEARN - YEARD", k.years,
         ("екі мың жиырма бір – екі мың отызыншы жылдарға => range 2021-01-01..2030-12-31",)),
    Rule("range", "SPAN", "YEARN - YEAR", k.years),
    Rule("range", "RANGED", "WHEN - WHEND", j.dash,
         ("2026-2028 жылдарға арналған => range 2026-01-01..2028-12-31",)),
    Rule("unit", "SPAND", "WHEND|RANGED", k.unit_or_span),
    Rule("range", "DAYSD", "YEAR? DOM - DAYN MONTHD", k.days),
    Rule("separator", "@and", ",|және|;|мен|пен|бен", b.nothing),
    Rule("separator", "@and", ", және", b.nothing),
    Rule("numbers", "QLIST", "QN @and QN", lambda *n: n),
    Rule("numbers", "QLIST", "QN @and QLIST", b.more),
    Rule("quarters", "LIST", "YEAR? QLIST @qw", b.year_first(b.unit_list(m.quarter)),
         ("2025 жылғы II, IV тоқсан => range 2025-04-01..2025-12-31",)),
    Rule("list", "LIST", "UNITS", b.from_list),
    Rule("list", "UNITS", "WHEN @and WHEN", lambda *n: n),
    Rule("list", "UNITS", "WHEN @and UNITS", b.more),
    Rule("list", "WHENS", "WHEND|PARTD", b.one),
    Rule("list", "WHENS", "WHEND|DOM @till? @and WHENS", b.more,
         ("1 қыркүйекке және 1 наурызға дейін => half_yearly m3,9 d1",)),
)
# fmt: on

# fmt: off
BOUNDS = (
    Rule("within", "TARGET", "SPAN @inp?", b.same,
         ("2025 жыл ішінде => year 2025-01-01..2025-12-31",)),
    Rule("within", "TARGET", "LIST @inp?", b.same),
    Rule("within", "TARGET", "SPAND арналған|қарасты @term?", b.same,
         ("2023 жылға арналған => year 2023-01-01..2023-12-31",)),
    Rule("within", "TARGET", "SPAND @term", b.same, cost=1),
    Rule("within", "TARGET", "RANGED", b.same),
    Rule("within", "@inp", "@in", b.nothing),
    Rule("within", "TARGET", "DAYSD @till @term?", b.same,
         ("1–15 қаңтарға дейін => range XXXX-01-01/XXXX-01-15",)),
    Rule("not_later", "@notlate", "@notlatew @term?", b.nothing),
    Rule("between", "TARGET", "SPAN @between", b.same,
         ("2025 жылғы 15-20 қараша аралығында => range 2025-11-15..2025-11-20",)),
    Rule("since", "TARGET", "WHEN @since қазіргі|бүгінгі күнге дейін", b.since),
    Rule("within", "@inp", "@planned? @term @in?", b.nothing),
    Rule("within", "@inp", "арналған @planned? @term?", b.nothing),
    Rule("course_of_year", "TARGET", "@whole? YEARB @in", b.unit, ("жыл бойы => year XXXX",)),
    Rule("by_dative", "TARGET", "WHENS", k.dative,
         ("2025 жылғы 1 желтоқсанға => by_date ..2025-12-01",)),
    Rule("until", "TARGET", "WHENS @till @term арналған", k.until),
    Rule("until", "TARGET", "WHENS @till? ,? қоса алғанда", lambda w: b.until(True, w)),
    Rule("through", "TARGET", "WHEN қоса алғанда", lambda w: b.until(True, (w,)),
         ("2025 жылғы 31 желтоқсанды қоса алғанда => by_date ..2025-12-31",)),
    Rule("after", "TARGET", "WHEN кейін", b.after_unit,
         ("2025 жылғы 1 желтоқсаннан кейін => from_date 2025-12-01~/..",)),
    Rule("since", "TARGET", "YEARB @start @since", b.since),
    Rule("until", "TARGET", "WHENS @till @term?", k.until,
         ("2028 жылға дейін => by_date ..2028-12-31",)),
    Rule("until", "TARGET", "WHEN @till @term?", lambda w: b.until(False, (w,))),
    Rule("not_later", "TARGET", "WHEN|PART|WHENA @notlate", lambda w: b.until(True, (w,)),
         ("1 желтоқсаннан кешіктірмей => by_date ../XXXX-12-01",)),
    Rule("not_later", "TARGET", "WHEN|PART кеш емес", lambda w: b.until(True, (w,))),
    Rule("before", "TARGET", "WHEN басталғанға @till", b.before_unit,
         ("2026 жыл басталғанға дейін => by_date ../2026~",)),
    Rule("since", "TARGET", "WHEN @since", b.since,
         ("2025 жылғы 1 қаңтардан бастап => from_date 2025-01-01..",)),
    Rule("since", "TARGET", "WHENA @since", b.since),
    Rule("since", "TARGET", "YEAR? DAYN MONTHA", k.since_day,
         ("28 маусымнан => from_date XXXX-06-28/..",), cost=-1),
    Rule("since", "TARGET", "WHEN @start @since", b.since),
    Rule("stage", "TARGET", "QN кезең|кезеңі -|:? TARGET", b.stage),
    Rule("stage", "TARGET", "QN кезең|кезеңі ( TARGET )", b.stage,
         ("I кезең (2021-2025 жылдар) => range 2021-01-01..2025-12-31",)),
)
# fmt: on

RULES = SHARED + NUMBERS + YEARS + UNITS + SPANS + BOUNDS + RECURRENCE + BESIDE + PLAIN + SENTENCE
