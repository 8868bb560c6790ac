"""Kazakh deadlines: «2025 жылғы IV тоқсан», «жыл сайын, 1 наурызға дейін», «жыл соңына дейін».

Sources of the forms: regional and sector plans, orders and their forms of reports.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import kk_build as k
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.kk_plain import PLAIN
from coopplan.language.deadlines.kk_words import ENDINGS, WORDS
from coopplan.language.deadlines.shared import SHARED
from coopplan.model.deadline import Recurrence as R

__all__ = ["ENDINGS", "RULES", "WORDS"]

_year_day = b.year_first(m.day)

# fmt: off
NUMBERS = (
    Rule("number", "NUMW", "NUM|UNITN|TENN", b.same),
    Rule("number", "NUMW", "TENN UNITN", k.total),
    Rule("number", "NUMW", "NUM ( UNITN|TENN )", b.first_of),
    Rule("ordinal", "ORDN", "ORDW|TENO", b.same),
    Rule("ordinal", "ORDN", "TENN ORDW", k.total),
    Rule("numeral", "QN", "NUM|ROMAN|ORDN", b.same),
    Rule("numeral", "QN", "алғашқы", b.const(1)),
    Rule("day_number", "DAYN", "NUM|ORDN", b.same),
)
# fmt: on

# fmt: off
YEARS = (
    Rule("year", "YEAR", "Y4 @yw? @yw?", m.plain_year, ("2025 ж.", "2025 жылы")),
    Rule("year", "YEAR", "Y4 @calendar @yw", m.plain_year),
    Rule("two_digit_year", "YEAR", "Y2 @yw", m.two_digit_year),
    Rule("year_in_words", "YEAR", "екі мың ORDN @yw", lambda n: m.Year(2000 + n)),
    Rule("year_in_words", "YEARD", "екі мың ORDN @ywd", lambda n: m.Year(2000 + n),
         ("екі мың жиырма бесінші жылға дейін",)),
    Rule("this_year", "YEAR", "@this @calendar? @yw?", b.shift_year(0)),
    Rule("next_year", "YEAR", "@next @calendar? @yw", b.shift_year(1), ("келер жылы",)),
    Rule("year", "YEARD", "Y4 @ywd", m.plain_year, ("2028 жылға дейін",)),
    Rule("this_year", "YEARD", "@this @ywd", b.shift_year(0)),
    Rule("next_year", "YEARD", "@next @ywd", b.shift_year(1)),
    Rule("bare_year", "YEARB", "@calendar? @yw", b.bare_year, ("жыл соңына дейін",)),
    Rule("bare_year", "YEARB", "@school @yw", b.bare_school),
)
# fmt: on

# fmt: off
UNITS = (
    Rule("day", "WHEN", "YEAR? DAYN MONTH @dayw?", _year_day, ("2023 жылғы 27 желтоқсан",)),
    Rule("day", "WHEND", "YEAR? DAYN MONTHD", _year_day, ("2025 жылғы 1 желтоқсанға дейін",)),
    Rule("day", "WHEND", "YEAR? DAYN MONTH @daywd", _year_day),
    Rule("day", "WHEN", "DAYN MONTH YEAR", m.day),
    Rule("day", "WHEN", "YEAR? MONTH @monthw? DAYN @dayw", k.day,
         ("2025 жылғы желтоқсанның 1-і",)),
    Rule("day", "WHEND", "YEAR? MONTH @monthw? DAYN @daywd?", k.day),
    Rule("written_day", "WHEN", "DATE @yw? @dayw?", m.written_date, ("01.12.2025 ж.",)),
    Rule("written_day", "WHEND", "DATE @yw? @daywd", m.written_date),
    Rule("month", "WHEN", "YEAR? MONTH @monthw?", b.year_first(m.month), ("сәуір",)),
    Rule("month", "WHEN", "MONTH @monthw? YEAR", m.month, ("желтоқсан 2025 ж.",)),
    Rule("day", "WHEND", "DAYN MONTH YEARD", m.day, ("10 қараша 2025 жылға дейін",)),
    Rule("month", "WHEND", "MONTH @monthw? YEARD", m.month),
    Rule("month", "WHEN", "MY @yw?", b.month_year),
    Rule("month", "WHEND", "YEAR? MONTHD", b.year_first(m.month)),
    Rule("month", "WHEND", "YEAR? MONTH @monthwd", b.year_first(m.month),
         ("2025 жылғы қараша айына дейін",)),
    Rule("quarter", "WHEN", "YEAR? QN @qw", b.year_first(m.quarter), ("2025 жылғы IV тоқсан",)),
    Rule("quarter", "WHEN", "QN @qw YEAR", m.quarter, ("4 тоқсан 2025 ж.",)),
    Rule("quarter", "WHEN", "YEAR? @last @qw", lambda year: m.quarter(4, year)),
    Rule("quarter", "WHEND", "YEAR? QN @qwd", b.year_first(m.quarter)),
    Rule("half", "WHEN", "YEAR? QN @half? @hw", b.year_first(m.half),
         ("2022 жылдың бірінші жартыжылдығы",)),
    Rule("half", "WHEN", "QN @hw YEAR", m.half),
    Rule("half", "WHEND", "YEAR? QN @hwd", b.year_first(m.half)),
    Rule("season", "WHEN", "YEAR? SEASON @term|@monthw?", b.year_first(m.season),
         ("2025 жылдың көктемінде",)),
    Rule("season", "WHEND", "YEAR? SEASOND", b.year_first(m.season)),
    Rule("year", "WHEN", "YEAR", m.year_unit),
    Rule("year", "WHEND", "YEARD", m.year_unit),
    Rule("months", "WHEN", "YEAR @first? NUMW @monthw", b.year_first(m.first_months),
         ("2017 жылдың 8 айында",)),
    Rule("decade", "WHEN", "YEAR? MONTH QN @decadew", k.decade),
    Rule("decade", "WHEND", "YEAR? MONTH QN @decadewd", k.decade),
    Rule("school_year", "WHEN", "Y4 -|/ Y4|Y2 @school @yw", m.school, ("2025-2026 оқу жылы",)),
    Rule("school_year", "WHEND", "Y4 -|/ Y4|Y2 @school @ywd", m.school),
    Rule("start_of", "PART", "WHEN|YEARB @start", b.part_of("start"), ("2025 жылдың басында",)),
    Rule("middle_of", "PART", "WHEN|YEARB @middle", b.part_of("middle")),
    Rule("end_of", "PART", "WHEN|YEARB @end", b.part_of("end"), ("2025 жылдың соңында",)),
    Rule("start_of", "PARTD", "WHEN|YEARB @startd", b.part_of("start")),
    Rule("middle_of", "PARTD", "WHEN|YEARB @middled", b.part_of("middle")),
    Rule("end_of", "PARTD", "WHEN|YEARB @endd", b.part_of("end"), ("жылдың соңына дейін",)),
    Rule("late", "PART", "WHEN @endd таман", b.part_of("late")),
    Rule("fiscal_year", "WHEN", "Y4 -|/ Y4|Y2 қаржы @yw", m.fiscal),
    Rule("fiscal_year", "WHEND", "Y4 -|/ Y4|Y2 қаржы @ywd", m.fiscal),
    Rule("fiscal_year", "WHEN", "серіктестің Y4? қаржы @yw", m.fiscal),
    Rule("fiscal_year", "WHEND", "серіктестің Y4? қаржы @ywd", m.fiscal),
    Rule("month_day", "DOM", "DAYN", m.month_day),
)
# fmt: on

# fmt: off
SPANS = (
    Rule("unit", "SPAN", "WHEN|PART", b.unit),
    Rule("range", "SPAN", "WHEN - WHEN|PART", j.span, ("мамыр–маусым", "2025-2027 жылдар")),
    Rule("range", "SPAN", "YEAR? DOM .? - DAYN MONTH", k.days, ("2025 жылғы 26-28 маусым",)),
    Rule("range", "SPAN", "DOM .? - WHEN", j.span),
    Rule("range", "SPAN", "WHEN @since WHEND|PARTD @till", j.span),
    Rule("range", "SPAN", "WHEN WHEND|PARTD @till", k.plain_range,
         ("2025 жылғы 1 мамырдан 30 қыркүйекке дейін",)),
    Rule("range", "SPAN", "WHEN @with|- WHEN @between|@term", j.span,
         ("20 маусым мен 5 шілде аралығында",)),
    Rule("quarters", "SPAN", "YEAR? QN - QN @qw", b.year_first(b.unit_range(m.quarter)),
         ("2025 жылғы I-II тоқсан",)),
    Rule("quarters", "SPAN", "QN - QN @qw YEAR", b.unit_range(m.quarter)),
    Rule("short_range", "SPAN", "Y4 - Y2 @yw", b.short_range),
    Rule("range", "RANGED", "WHEN - WHEND", j.span, ("2026-2028 жылдарға арналған",)),
    Rule("unit", "SPAND", "WHEND|RANGED", k.unit_or_span),
    Rule("separator", "@and", ",|және|;|мен|пен|бен", b.nothing),
    Rule("separator", "@and", ", және", b.nothing),
    Rule("numbers", "QLIST", "QN @and QN", lambda *n: n),
    Rule("numbers", "QLIST", "QN @and QLIST", b.more),
    Rule("quarters", "LIST", "YEAR? QLIST @qw", b.year_first(b.unit_list(m.quarter)),
         ("2025 жылғы II, IV тоқсан",)),
    Rule("list", "LIST", "UNITS", b.from_list),
    Rule("list", "UNITS", "WHEN @and WHEN", lambda *n: n),
    Rule("list", "UNITS", "WHEN @and UNITS", b.more),
    Rule("list", "WHENS", "WHEND|PARTD", b.one),
    Rule("list", "WHENS", "WHEND|DOM @till? @and WHENS", b.more,
         ("1 қыркүйекке және 1 наурызға дейін",)),
)
# fmt: on

# fmt: off
BOUNDS = (
    Rule("within", "TARGET", "SPAN @inp?", b.same, ("2025 жыл ішінде",)),
    Rule("within", "TARGET", "LIST @inp?", b.same),
    Rule("within", "TARGET", "SPAND арналған|қарасты", b.same, ("2023 жылға арналған",)),
    Rule("within", "TARGET", "SPAND @term", b.same, cost=1),
    Rule("within", "TARGET", "RANGED", b.same),
    Rule("within", "@inp", "@in", b.nothing),
    Rule("within", "@inp", "@planned? @term @in?", b.nothing),
    Rule("within", "@inp", "арналған @planned? @term?", b.nothing),
    Rule("course_of_year", "TARGET", "@whole? YEARB @in", b.unit, ("жыл бойы",)),
    Rule("by_dative", "TARGET", "WHENS", k.dative, ("2025 жылғы 1 желтоқсанға",)),
    Rule("until", "TARGET", "WHENS @till @term?", k.until, ("2028 жылға дейін",)),
    Rule("until", "TARGET", "WHEN @till @term?", lambda w: b.until(False, (w,))),
    Rule("not_later", "TARGET", "WHEN|PART @notlate", lambda w: b.until(True, (w,)),
         ("1 желтоқсаннан кешіктірмей",)),
    Rule("not_later", "TARGET", "WHEN|PART кеш емес", lambda w: b.until(True, (w,))),
    Rule("before", "TARGET", "WHEN басталғанға @till", b.before_unit),
    Rule("since", "TARGET", "WHEN @since", b.since, ("2025 жылғы 1 қаңтардан бастап",)),
    Rule("since", "TARGET", "WHEN @start @since", b.since),
    Rule("stage", "TARGET", "QN кезең|кезеңі -|:? TARGET", b.stage),
    Rule("stage", "TARGET", "QN кезең|кезеңі ( TARGET )", b.stage, ("I кезең (2021-2025 жылдар)",)),
)
# fmt: on

# fmt: off
RECURRENCE = (
    Rule("often", "FREQ0", "@every? PERN @each", m.every, ("жыл сайын", "ай сайын")),
    Rule("often", "FREQ0", "@half жыл @each", lambda: m.every(R.HALF_YEARLY)),
    Rule("often", "FREQ0", "PERADJ", m.every),
    Rule("often", "FREQ0", "PERADJ негізде", m.every),
    Rule("often", "FREQ0", "PERN @each негізде", m.every),
    Rule("each", "FREQ0", "@every PERN|PERL|PERG", m.every, ("әр тоқсан",)),
    Rule("each", "FREQ0", "@every @half жыл|жылда|жылдың", lambda: m.every(R.HALF_YEARLY)),
    Rule("times_per", "FREQ0", "PERD|PERL TIMESN", r.per_times, ("тоқсанына 1 рет",)),
    Rule("times_per", "FREQ0", "@half жылда|жылына TIMESN", lambda n: m.every(R.HALF_YEARLY, 1, n),
         ("жарты жылда бір рет",)),
    Rule("times_per_several", "FREQ0", "NUMW PERL TIMESN", k.several, ("екі жылда бір рет",)),
    Rule("times", "TIMESN", "NUMW @times", b.same),
    Rule("times_per_several", "FREQ0", "NUMW PERL бір", lambda n, p: m.every(p, n)),
    Rule("at_least", "FREQ0", "@atleast FREQ0", r.flagged("at_least"), ("кемінде жылына бір рет",)),
    Rule("at_least", "FREQ0", "PERD|PERL @atleast TIMESN",
         lambda p, n: r.flagged("at_least")(m.every(p, 1, n))),
    Rule("at_least", "FREQ0", "PERD|PERL TIMESN @notless емес?",
         lambda p, n: r.flagged("at_least")(m.every(p, 1, n))),
    Rule("results", "FREQ0", "@report|@every? PERG|PERN @results бойынша?", r.after_each,
         ("тоқсан қорытындысы бойынша",)),
    Rule("results", "FREQ0", "PERG|PERN және PERG|PERN @results бойынша?",
         lambda p, q: r.finer(r.after_each(p), r.after_each(q)),
         ("жартыжылдықтың және жылдың қорытындылары бойынша",)),
    Rule("each_end", "FREQ0", "@every PERG @endd @till", m.every),
    Rule("each_end", "FREQ0", "@every PERG @end", m.every, ("әр тоқсанның соңында",)),
    Rule("weekday", "FREQ0", "@every WEEKDAY", r.on_weekday),
    Rule("weekday", "FREQ0", "WEEKDAY @each", r.on_weekday),
    Rule("number_of_day", "DUE", "DAYN @dayw|@daywd", r.due_day),
    Rule("each_month_day", "DUE", "@every айдың DAYN @dayw|@daywd?", r.due_each_month,
         ("әр айдың 5-күніне дейін",)),
    Rule("following", "DUE", "@report? PERABL кейінгі|соңғы айдың DAYN @dayw|@daywd?",
         k.following, ("есепті айдан кейінгі айдың 5-күніне",)),
    Rule("following", "DUE", "@next айдың DAYN @dayw|@daywd?", k.next_month),
    Rule("end_of_each", "DUE", "@every? PERG @end|@endd", r.due_end_of),
    Rule("each_month_day", "DUE", "айдың DAYN @dayw|@daywd?", r.due_day),
    Rule("place_in_period", "DUE", "@every|@report? PERG соңғы айының DAYN @dayw|@daywd?",
         lambda p, d: r.due_place(d, "last", p), ("тоқсанның соңғы айының 20-күніне дейін",)),
    Rule("place_in_period", "DUE", "@every|@report? PERG бірінші|алғашқы айының DAYN @dayw|@daywd?",
         lambda p, d: r.due_place(d, "first", p)),
    Rule("working_day", "DUE", "@report? PERABL кейінгі айдың DAYN @working @dayw|@daywd",
         k.working),
    Rule("working_day", "DUE", "DAYN @working @dayw|@daywd", r.due_working),
    Rule("date_of_year", "DUE", "@every жылдың|жылғы DAYN MONTH|MONTHD", k.each_year,
         ("әр жылдың 1 наурызына дейін",)),
    Rule("following_year", "DUE", "@report? жылдан кейінгі жылдың|жылғы DAYN MONTH|MONTHD",
         k.following_year, ("есепті жылдан кейінгі жылдың 25 наурызына дейін",)),
    Rule("following_year", "DUE", "@report? жылдан кейінгі жылдың? QN @qw|@qwd",
         k.following_quarter, ("жыл сайын, есепті жылдан кейінгі жылдың бірінші тоқсанында",)),
    Rule("year_before", "DUE", "жоспарланатын жылдың алдындағы жылдың WHEN|WHEND",
         r.due_before_year),
    Rule("following_year", "DUE", "@report? жылдан кейінгі жылдың WHEN|WHEND|PART|PARTD",
         r.due_following_year, cost=1),
    Rule("date_of_year", "DUEW", "WHEN|WHEND|PART|PARTD", r.due_when),
    Rule("dues", "DUES", "DUE|DUEW", b.one),
    Rule("dues", "DUES", "DUE|DUEW|DOMDUE @till? @and DUES", b.more),
    Rule("number_of_day", "DOMDUE", "DAYN", r.due_day),
    Rule("due_by", "DUEBY", "DUES @till|@notlate|@inp? @term?", b.same),
    Rule("every_by", "EVERY", "FREQ @and|-|:? DUEBY", lambda e, d: r.every_due(e, None, d),
         ("жыл сайын 1 наурызға дейін", "тоқсан сайын есепті кезеңнен кейінгі айдың 5-күніне")),
    Rule("every_by", "EVERY", "FREQ ( DUEBY )", lambda e, d: r.every_due(e, None, d)),
    Rule("every_by", "EVERY", "DUEBY ,? FREQ", lambda d, e: r.every_due(e, None, d)),
    Rule("every_list", "EVERY", "FREQ ,? LIST", r.every_list, ("жыл сайын II, IV тоқсан",)),
    Rule("every_list", "EVERY", "FREQ ( LIST )", r.every_list),
    Rule("every_span", "EVERY", "FREQ ,? SPAN @inp?", r.span_of_year, ("жыл сайын мамыр-тамыз",)),
    Rule("implied", "EVERY", "DUES @till|@notlate?", lambda d: r.implied(None, d)),
)
# fmt: on

RULES = SHARED + NUMBERS + YEARS + UNITS + SPANS + BOUNDS + RECURRENCE + PLAIN
