"""Russian deadlines: «III квартал 2025 г.», «ежегодно, до 1 марта», «по отдельному плану».

Sources of the forms: plans of measures, state programmes and their registers, orders.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.ru_beside import BESIDE
from coopplan.language.deadlines.ru_often import RECURRENCE
from coopplan.language.deadlines.ru_plain import PLAIN
from coopplan.language.deadlines.ru_sentence import SENTENCE
from coopplan.language.deadlines.ru_words import ENDINGS, WORDS
from coopplan.language.deadlines.shared import SHARED

__all__ = ["ENDINGS", "RULES", "WORDS"]

# fmt: off
NUMBERS = (
    Rule("number", "NUMW", "NUM|CARD", b.same),
    Rule("number", "NUMW", "NUM ( CARD )", b.first_of),
    Rule("number", "NUMW", "NUM ( CARD CARD )", b.first_of),
    Rule("number", "NUMW", "CARD ( NUM )", b.first_of),
    Rule("number", "NUMW", "CARD CARD", b.tens_and_units),
    Rule("day_number", "DAYN", "ORDW ( NUM )", b.first_of),
    Rule("day_number", "DAYN", "NUM ( ORDW )", b.first_of),
    Rule("numeral", "QN", "NUM|ROMAN|ORDW", b.same,
         ("четвертый квартал 2025 года => quarter 2025-10-01..2025-12-31",)),
    Rule("day_number", "DAYN", "NUM|ORDW", b.same,
         ("двадцать пятого декабря 2025 года => day 2025-12-25..2025-12-25",)),
    Rule("day_number", "DAYN", "двадцать ORDW", lambda n: 20 + n),
    Rule("day_number", "DAYN", "тридцать ORDW", lambda n: 30 + n),
)
# fmt: on

# fmt: off
YEARS = (
    Rule("year", "YEAR", "Y4 @yw? @yw?", m.plain_year, ("2025 г. => year 2025-01-01..2025-12-31",
         "2025г => year 2025-01-01..2025-12-31", "2025 г.г. => year 2025-01-01..2025-12-31")),
    Rule("year", "YEAR", "Y4 @calendar @yw", m.plain_year,
         ("2025 финансовый год => year 2025-01-01..2025-12-31",)),
    Rule("two_digit_year", "YEAR", "Y2 @yw", m.two_digit_year,
         ("25 г. => year 2025-01-01..2025-12-31",)),
    Rule("this_year", "YEAR", "@this @calendar? @yw", b.shift_year(0),
         ("до 30 декабря текущего года => by_date ../XXXX-12-30",)),
    Rule("this_year", "YEAR", "т|с г", b.shift_year(0),
         ("до 1 октября т.г. => by_date ../XXXX-10-01",)),
    Rule("next_year", "YEAR", "@next @calendar? @yw", b.shift_year(1),
         ("в следующем году => year XXXX",)),
    Rule("year_in_words", "YEAR", "две тысячи ORDW @yw", lambda n: b.words_year(0, n)),
    Rule("year_in_words", "YEAR", "две тысячи двадцать ORDW @yw", lambda n: b.words_year(20, n),
         ("до конца две тысячи двадцать пятого года => by_date ..2025-12-31",)),
    Rule("year_in_words", "YEAR", "две тысячи тридцать ORDW @yw", lambda n: b.words_year(30, n)),
)
# fmt: on

# fmt: off
UNITS = (
    Rule("day", "WHEN", "DAYN @dayw? MONTH YEAR?", m.day,
         ("1 декабря 2025 года => day 2025-12-01..2025-12-01", "26 декабря => day XXXX-12-26")),
    Rule("written_day", "WHEN", "DATE @yw?", m.written_date,
         ("01.12.2025 г. => day 2025-12-01..2025-12-01", "1.12.25 => day 2025-12-01..2025-12-01")),
    Rule("day", "WHEN", "DM YEAR?", b.day_month, ("до 15.12 => by_date ../XXXX-12-15",)),
    Rule("month", "WHEN", "@monthw? MONTH @monthw? YEAR?", m.month, ("март => month XXXX-03",
         "декабрь 2017 года => month 2017-12-01..2017-12-31")),
    Rule("month", "WHEN", "YEAR ,|- MONTH", b.year_first(m.month),
         ("2025 год, март => month 2025-03-01..2025-03-31",)),
    Rule("month", "WHEN", "MY @yw?", b.month_year, ("12.2025 г. => month 2025-12-01..2025-12-31",)),
    Rule("quarter", "WHEN", "QN @qw YEAR?", m.quarter,
         ("III квартал 2025 г. => quarter 2025-07-01..2025-09-30",
         "4 кв. 2025 => quarter 2025-10-01..2025-12-31")),
    Rule("quarter", "WHEN", "@last @qw YEAR?", b.last_unit(m.quarter, 4),
         ("последний квартал 2025 года => quarter 2025-10-01..2025-12-31",)),
    Rule("quarter", "WHEN", "YEAR ,|-? QN @qw", b.year_first(m.quarter),
         ("2025 год, IV квартал => quarter 2025-10-01..2025-12-31",)),
    Rule("half", "WHEN", "QN @hw|@halfw YEAR?", m.half,
         ("1 полугодие 2026 года => half_year 2026-01-01..2026-06-30",)),
    Rule("half", "WHEN", "YEAR ,|-? QN @hw", b.year_first(m.half),
         ("2025 г. 2 полугодие => half_year 2025-07-01..2025-12-31",)),
    Rule("season", "WHEN", "SEASON @term? YEAR?", m.season,
         ("весной 2025 года => season 2025-03-01..2025-05-31", "зима 2025 => season 2025-24")),
    Rule("year", "WHEN", "YEAR", m.year_unit, ("2024 год => year 2024-01-01..2024-12-31",)),
    Rule("months", "WHEN", "@first NUMW @monthw YEAR", m.first_months),
    Rule("decade", "WHEN", "QN @decadew MONTH YEAR?", m.decade,
         ("I декада марта 2025 г. => range 2025-03-01..2025-03-10",)),
    Rule("decade", "WHEN", "@last @decadew MONTH YEAR?", b.last_unit(m.decade, 3)),
    Rule("quarter", "WHEN", "YEAR ( QN @qw )", b.year_first(m.quarter)),
    Rule("month", "WHEN", "YEAR ( MONTH )", b.year_first(m.month)),
    Rule("half", "WHEN", "YEAR ( QN @hw )", b.year_first(m.half)),
    Rule("school_year", "WHEN", "Y4 -|/ Y4|Y2 @yw? @school @yw", m.school,
         ("2025-2026 учебный год => range 2025-09-01..2026-08-31",)),
    Rule("fiscal_year", "WHEN", "Y4 -|/ Y4|Y2 @fiscal @yw", m.fiscal,
         ("2023/24 финансовый год => year",)),
    Rule("bare_year", "YEARB", "@calendar? @yw", b.bare_year,
         ("до конца года => by_date ../XXXX-12-31",)),
    Rule("late", "PART", "ближе к @end WHEN|YEARB", b.part_of("late"),
         ("ближе к концу 2025 года => year 2025~",)),
    Rule("fiscal_year", "WHEN", "Y4 @fiscal @yw партнера", m.fiscal),
    Rule("fiscal_year", "WHEN", "@fiscal @yw партнера", b.const(m.fiscal(None))),
    Rule("bare_year", "YEARB", "@school @yw", b.bare_school),
    Rule("start_of", "PART", "@start WHEN|YEARB", b.part_of("start"),
         ("в начале 2025 года => year 2025~",)),
    Rule("middle_of", "PART", "@middle WHEN|YEARB", b.part_of("middle"),
         ("середина 2020 года => year 2020~",)),
    Rule("end_of", "PART", "@end|@ending WHEN|YEARB", b.part_of("end"),
         ("конец 2026 года => by_date ..2026-12-31", "в конце июня => by_date ../XXXX-06-30",
         "до окончания 2025 года => by_date ..2025-12-31")),
    Rule("month_day", "DOM", "DAYN @dayw?", m.month_day),
)
# fmt: on

# fmt: off
SPANS = (
    Rule("unit", "SPAN", "WHEN|PART", b.unit),
    Rule("range", "SPAN", "WHEN - WHEN|PART", j.dash,
         ("2026–2027 годы => range 2026-01-01..2027-12-31",
         "май-июнь 2025 г. => range 2025-05-01..2025-06-30")),
    Rule("range", "SPAN", "DOM .? - WHEN", j.span, ("26-28 июня => range XXXX-06-26/XXXX-06-28",
         "01.- 08.05.15г. => range 2015-05-01..2015-05-08")),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART", j.span,
         ("с 2018 по 2022 годы => range 2018-01-01..2022-12-31",
         "с 1 по 15 марта 2025 г. => range 2025-03-01..2025-03-15")),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART ( включительно )", j.span),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART включительно", j.span),
    Rule("range", "SPAN", "@from @start WHEN @and? @till WHEN|PART", j.span),
    Rule("range", "SPAN", "PART - WHEN|PART", j.dash,
         ("начало 2026 - конец 2027 года => range ..2027-12-31",)),
    Rule("range", "SPAN", "@from WHEN - WHEN", j.span,
         ("с 2030-2032 годов => range 2030-01-01..2032-12-31",)),
    Rule("range", "SPAN", "от WHEN|DOM до WHEN|PART", j.span),
    Rule("range", "SPAN", "между WHEN|DOM и WHEN", j.span),
    Rule("quarters", "SPAN", "QN - QN @qw YEAR?", b.unit_range(m.quarter),
         ("I-II квартал 2025 года => range 2025-01-01..2025-06-30",)),
    Rule("halves", "SPAN", "QN - QN @hw YEAR?", b.unit_range(m.half),
         ("I-II полугодие 2025 года => range 2025-01-01..2025-12-31",)),
    Rule("separator", "@and", ",|и|;", b.nothing),
    Rule("separator", "@and", ", и", b.nothing),
    Rule("separator", "@and", ",? а также", b.nothing),
    Rule("numbers", "QLIST", "QN @and QN", lambda *n: n),
    Rule("numbers", "QLIST", "QN @and QLIST", b.more),
    Rule("quarters", "LIST", "QLIST @qw YEAR?", b.unit_list(m.quarter),
         ("II, IV кварталы 2025 года => range 2025-04-01..2025-12-31",)),
    Rule("halves", "LIST", "QLIST @hw YEAR?", b.unit_list(m.half)),
    Rule("list", "LIST", "UNITS", b.from_list,
         ("июнь, декабрь 2025 года => range 2025-06-01..2025-12-31",)),
    Rule("list", "UNITS", "WHEN|DOM @and WHEN", lambda *n: n),
    Rule("list", "UNITS", "WHEN|DOM @and UNITS", b.more),
)
# fmt: on

# fmt: off
BOUNDS = (
    Rule("in", "@inp", "@in", b.nothing),
    Rule("in", "@inp", "@in? @course", b.nothing),
    Rule("in", "@inp", "@in? @whole? @planned? @term -|:?", b.nothing,
         ("на период 2016-2020 гг => range 2016-01-01..2020-12-31",)),
    Rule("in", "@inp", "@in @course @term", b.nothing),
    Rule("by", "BYP", "@by", b.const(False), ("до 1 июля 2025 года => by_date ..2025-07-01",
         "к 2028 году => by_date ..2028-12-31")),
    Rule("by", "BYP", "@in? @planned? @term -|:? @by", b.const(False),
         ("в срок до 15 июля => by_date ../XXXX-07-15",)),
    Rule("by", "BYP", "@by :", b.const(False)),
    Rule("by", "BYP", "@in? @term @by :", b.const(False)),
    Rule("by", "BYP", "с перспективой до", b.const(False)),
    Rule("by", "BYP", "@in @near? перспективу до", b.const(False)),
    Rule("by", "BYP", "вплоть до", b.const(False)),
    Rule("not_later", "BYP", "не @later чем? до?", b.const(True),
         ("не позднее 1 мая => by_date ../XXXX-05-01",)),
    Rule("not_later", "BYP", "@in? @term ,|-? не @later", b.const(True)),
    Rule("whens", "WHENS", "WHEN|PART", b.one),
    Rule("whens", "WHENS", "WHEN|DOM @and WHENS", b.more,
         ("до 1 июля и 1 декабря 2025 г. => by_date ..2025-12-01",)),
    Rule("within", "TARGET", "@inp? SPAN|LIST", b.same),
    Rule("months", "TARGET", "за|на? NUMW @monthw YEAR", b.months_of_year,
         ("за 8 месяцев 2017 года => range 2017-01-01..2017-08-31",)),
    Rule("months", "TARGET", "за @first? NUMW квартала|кварталов YEAR", b.quarters_of_year,
         ("за два квартала 2025 года => range 2025-01-01..2025-06-30",
         "за 3 квартала 2025 года => range 2025-01-01..2025-09-30"), cost=-1),
    Rule("course_of_year", "TARGET", "@in? @course @whole? YEARB", b.unit,
         ("в течение года => year XXXX",)),
    Rule("course_of_year", "TARGET", "@in? @whole YEARB", b.unit, ("весь год => year XXXX",)),
    Rule("course_of_year", "TARGET", "@in YEARB", b.unit),
    Rule("course_of_year", "TARGET", "@in? @course @whole WHEN", b.unit,
         ("в течение всего 2025 года => year 2025-01-01..2025-12-31",)),
    Rule("course_of_year", "TARGET", "@whole WHEN", b.unit),
    Rule("until", "TARGET", "BYP WHENS", b.until,
         ("до 31 декабря 2027 года включительно => by_date ..2027-12-31",)),
    Rule("through", "TARGET", "по WHEN", lambda when: b.until(True, (when,)),
         ("по 31 декабря 2025 г. => by_date ..2025-12-31",)),
    Rule("through", "TARGET", "по WHEN включительно", lambda when: b.until(True, (when,))),
    Rule("through", "TARGET", "по WHEN ( включительно )", lambda when: b.until(True, (when,))),
    Rule("until", "TARGET", "BYP WHENS включительно", b.until_hard),
    Rule("until", "TARGET", "BYP WHENS ( включительно )", b.until_hard),
    Rule("since", "TARGET", "@start_with? @from @start? WHEN @on?", b.since,
         ("с 1 июня 2014 года => from_date 2014-06-01..",
         "начиная с 2025 года => from_date 2025-01-01..")),
    Rule("since", "TARGET", "WHEN @and? далее", b.since,
         ("2025 год и далее => from_date 2025-01-01..",), cost=1),
    Rule("since", "TARGET", "@inp? WHEN и последующие|следующие @yw", b.since),
    Rule("before", "TARGET", "до наступления WHEN", b.before_unit,
         ("до наступления 2026 года => by_date ../2026~",)),
    Rule("after", "TARGET", "после WHEN|PART", b.after_unit,
         ("после 1 декабря 2025 года => from_date 2025-12-01~/..",)),
    Rule("for_so_long", "TARGET", "TARGET1 ,? сроком на DUR", b.first_of,
         ("с 1 июля 2025 года сроком на три года => from_date 2025-07-01..",)),
    Rule("so_long", "TARGET", "RELATIVE ,|-|: TARGET1", b.second_of,
         ("на 5-летний период, с 2016 по 2020 год => range 2016-01-01..2020-12-31",)),
    Rule("within", "TARGET1", "@inp? SPAN", b.same),
    Rule("until", "TARGET1", "BYP WHENS", b.until),
    Rule("since", "TARGET1", "@from WHEN", b.since),
    Rule("perspective", "TARGETS", "TARGET ( расчетный срок ) с перспективой до WHEN",
         b.with_until),
    Rule("since", "TARGET", "не ранее|раньше WHEN", b.since),
    Rule("since", "@on", ",|-? и? далее", b.nothing),
    Rule("since", "@on", ",|-|и? далее? -? постоянно|бессрочно|ежегодно-", b.nothing),
    Rule("since", "@on", ",|-? на постоянной основе", b.nothing),
    Rule("stage", "TARGET", "QN этап|этапа|этапе -|:? TARGET", b.stage,
         ("I этап - 2016 - 2020 годы => range 2016-01-01..2020-12-31",)),
    Rule("stage", "TARGET", "SPAN ( QN этап )", b.first_of),
    Rule("stage", "TARGET", "QN этап|этапа|этапе ( TARGET )", b.stage,
         ("первого этапа (2021-2025 годы) => range 2021-01-01..2025-12-31",)),
    Rule("perspective", "TARGETS", "TARGET с перспективой до WHEN", b.with_until,
         ("2013-2015 годы с перспективой до 2020 года => range 2013-01-01..2020-12-31",)),
    Rule("perspective", "TARGETS", "TARGET ( с перспективой до WHEN )", b.with_until),
)
# fmt: on

RULES = SHARED + NUMBERS + YEARS + UNITS + SPANS + BOUNDS + RECURRENCE + BESIDE + PLAIN + SENTENCE
