"""Russian deadlines: «III квартал 2025 г.», «ежегодно, до 1 марта», «по отдельному плану».

Sources of the forms: plans of measures, state programmes and their registers, orders.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import inside as i
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import stretches as st
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.ru_beside import BESIDE
from coopplan.language.deadlines.ru_bounds import BOUNDS
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
    Rule("year", "YEAR", "@calendar Y4 @yw", m.plain_year),
    Rule("two_digit_year", "YEAR", "Y2 @yw", m.two_digit_year,
         ("25 г. => year 2025-01-01..2025-12-31",)),
    Rule("this_year", "YEAR", "@this @calendar? @yw", b.shift_year(0),
         ("до 30 декабря текущего года => by_date ../XXXX-12-30",)),
    Rule("last_year", "YEAR", "@prev @calendar? @yw", b.shift_year(-1),
         ("к 1 июля прошлого года => by_date ../XXXX-07-01",)),
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
    Rule("weekday_of_day", "@wd", "( WEEKDAY )", b.nothing,
         ("с 1 мая 2026 года (пятница) по 3 мая 2026 года => range 2026-05-01..2026-05-03",)),
    Rule("weekday_of_day", "@wd", ", WEEKDAY ,?", b.nothing),
    Rule("day", "WHEN", "DAYN @dayw? MONTH YEAR? @wd?", m.day,
         ("1 декабря 2025 года => day 2025-12-01..2025-12-01", "26 декабря => day XXXX-12-26")),
    Rule("written_day", "WHEN", "DATE @yw? @wd?", m.written_date,
         ("01.12.2025 г. => day 2025-12-01..2025-12-01", "1.12.25 => day 2025-12-01..2025-12-01")),
    Rule("day", "WHEN", "DM .? YEAR? @wd?", b.day_month, ("до 15.12 => by_date ../XXXX-12-15",)),
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
    Rule("quarter", "WHEN", "YEAR ,|-|/? QN @qw", b.year_first(m.quarter),
         ("2025 год, IV квартал => quarter 2025-10-01..2025-12-31",)),
    Rule("half", "WHEN", "QN @hw|@halfw YEAR?", m.half,
         ("1 полугодие 2026 года => half_year 2026-01-01..2026-06-30",)),
    Rule("half", "WHEN", "QN @halfw @yw", m.half,
         ("в 1-й половине года => half_year XXXX-40",)),
    Rule("half", "WHEN", "YEAR ,|-? QN @hw", b.year_first(m.half),
         ("2025 г. 2 полугодие => half_year 2025-07-01..2025-12-31",)),
    Rule("half", "WHEN", "QN п / г YEAR?", m.half,
         ("2 п/г 2026 г. => half_year 2026-07-01..2026-12-31",)),
    Rule("half", "WHEN", "@first полгода YEAR", b.last_unit(m.half, 1)),
    Rule("season", "WHEN", "SEASON @term|@monthw? YEAR?", m.season,
         ("весной 2025 года => season 2025-03-01..2025-05-31", "зима 2025 => season 2025-24")),
    Rule("year", "WHEN", "YEAR", m.year_unit, ("2024 год => year 2024-01-01..2024-12-31",)),
    Rule("months", "WHEN", "@first NUMW @monthw YEAR", m.first_months),
    Rule("weekday_of_month", "WHEN", "ORDW|LAST WEEKDAY MONTH YEAR", st.weekday_of_month,
         ("вторая суббота сентября 2026 года => day 2026-09-12..2026-09-12",)),
    Rule("weekday_of_month", "PART", "ORDW|LAST WEEKDAY MONTH", st.weekday_of_some_month),
    Rule("decade", "WHEN", "QN @decadew MONTH YEAR?", m.decade,
         ("I декада марта 2025 г. => range 2025-03-01..2025-03-10",)),
    Rule("last_day", "PART", "@last @calday? день|дня|число|числа MONTH YEAR?", st.last_day_of,
         ("не позднее последнего дня марта 2026 года => by_date ..2026-03-31",)),
    Rule("days_around", "PART", "ORD|ORDW|LAST числах MONTH YEAR?", st.days_around,
         ("в 20-х числах мая 2026 г. => month 2026-05~",)),
    Rule("week", "PART", "PARTW @weekw MONTH YEAR?", st.week_of_month,
         ("последняя неделя сентября 2026 года => month 2026-09~",)),
    Rule("week", "PART", "NUM @weekw MONTH YEAR?", st.numbered_week),
    Rule("decade", "WHEN", "MONTH ( QN @decadew ) YEAR?", st.decade_of),
    Rule("decade", "WHEN", "MONTH ,|- QN @decadew YEAR?", st.decade_of,
         ("май, вторая декада 2026 г. => range 2026-05-11..2026-05-20",)),
    Rule("late", "PART", "@in? @last @monthw WHEN|YEARB", b.part_of("late"),
         ("в последние месяцы 2026 года => year 2026~",)),
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
    Rule("school_year", "SPAN", "WHEN - WHEN ( @school @yw )", j.school_months,
         ("сентябрь–май (учебный год) => range XXXX-09/XXXX-05",)),
    Rule("range", "SPAN", "WHEN . - WHEN", j.dash,
         ("17.02.-22.02.2018 => range 2018-02-17..2018-02-22",)),
    Rule("range", "SPAN", "DOM .? - WHEN", j.span, ("26-28 июня => range XXXX-06-26/XXXX-06-28",
         "01.- 08.05.15г. => range 2015-05-01..2015-05-08")),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART", j.span,
         ("с 2018 по 2022 годы => range 2018-01-01..2022-12-31",
         "с 1 по 15 марта 2025 г. => range 2025-03-01..2025-03-15")),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART ( включительно )", j.span),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART включительно", j.span),
    Rule("range", "SPAN", "WHEN по WHEN", st.days_or_years,
         ("15.05.2026 по 30.05.2026 => range 2026-05-15..2026-05-30",)),
    Rule("range", "SPAN", "@from @start WHEN @and? @till WHEN|PART", j.span),
    Rule("range", "SPAN", "PART - WHEN|PART", j.dash,
         ("начало 2026 - конец 2027 года => range ..2027-12-31",)),
    Rule("range", "SPAN", "@from WHEN - WHEN", j.span,
         ("с 2030-2032 годов => range 2030-01-01..2032-12-31",)),
    Rule("range", "SPAN", "от WHEN|DOM до WHEN|PART", j.span),
    Rule("range", "SPAN", "между WHEN|DOM и WHEN", j.span),
    Rule("range", "SPAN", "NOTBEFORE", b.same),
    Rule("range", "NOTBEFORE",
         "не ранее|раньше WHEN|DOM @and? но? не @later WHEN|PART включительно?", j.span,
         ("не ранее 1 марта и не позднее 1 мая 2026 г. => range 2026-03-01..2026-05-01",)),
    Rule("begins_ends", "SPANNED",
         "@begins OTHERS? :|-? @in? WHEN @and? а? @ends OTHERS? :|-? @in|@by? WHEN|PART",
         b.of(j.span, 1, 3)),
    Rule("begins_ends", "SPANNED",
         "дата|@term? @start OTHERS? :|-? WHEN ,|;? дата|@term? @ending OTHERS? :|-? WHEN|PART",
         b.of(j.span, 1, 3),
         ("Дата начала 01.03.2026, дата окончания 31.12.2026 => range 2026-03-01..2026-12-31",)),
    Rule("range", "SPAN", "Y2 - Y2 гг", st.short_years,
         ("26-27 гг. => range 2026-01-01..2027-12-31",)),
    Rule("winter", "SPAN", "SEASON Y4 -|/ Y4|Y2 @yw?", st.winter,
         ("зима 2025-2026 годов => range 2025-12-01..2026-02-28",)),
    Rule("seasons", "SPAN", "SEASONP - SEASON @term|@monthw? YEAR?", st.seasons,
         ("весенне-летний период 2025 года => range 2025-03-01..2025-08-31",)),
    Rule("night", "SPAN", "@from WHEN на WHEN", j.span,
         ("с 31 декабря 2025 г. на 1 января 2026 г. => range 2025-12-31..2026-01-01",)),
    Rule("days", "LIST", "DOM - DOM @and SPAN", st.days_before,
         ("8-10 и 15-17 мая 2025 г. => range 2025-05-08..2025-05-17",)),
    Rule("half_of_month", "SPAN", "QN @halfw MONTH YEAR?", st.half_of_month,
         ("вторая половина июня 2025 года => range 2025-06-16..2025-06-30",)),
    Rule("quarters", "SPAN", "QN - QN @qw YEAR - WHEN",
         lambda first, _, year, last: j.span(m.quarter(first, year), last),
         ("III-IV квартал 2025 - I квартал 2026 => range 2025-07-01..2026-03-31",)),
    Rule("quarters", "SPAN", "QN - QN @qw YEAR?", b.unit_range(m.quarter),
         ("I-II квартал 2025 года => range 2025-01-01..2025-06-30",)),
    Rule("quarters", "SPAN", "@qw QN - QN YEAR?", b.unit_range(m.quarter)),
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
    Rule("each_of_years", "UNITS", "WHEN|PART YEARS", i.each_of_years,
         ("в мае 2025 и 2026 годов => range 2025-05-01..2026-05-31",)),
    Rule("years", "YEARS", "Y4 @and Y4 гг|годов|годах|годы|годам", i.plain_years),
    Rule("years", "YEARS", "Y4 @and YEARS", lambda year, rest: (m.plain_year(year), *rest)),
    Rule("whole_year", "WHOLEYEAR", "@inp? Y4 год|года|году|г", b.whole_year,
         ("III квартал 2026 года; 2027 год => range 2026-07-01..2027-12-31",)),
    Rule("list", "UNITS", "WHEN / WHEN", lambda *n: n,
         ("2025/2026 годы => range 2025-01-01..2026-12-31",)),
)
# fmt: on


RULES = SHARED + NUMBERS + YEARS + UNITS + SPANS + BOUNDS + RECURRENCE + BESIDE + PLAIN + SENTENCE
