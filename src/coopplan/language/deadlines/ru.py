"""Russian deadlines: «III квартал 2025 г.», «ежегодно, до 1 марта», «по отдельному плану».

Sources of the forms: plans of measures, state programmes and their registers, orders.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.ru_plain import PLAIN
from coopplan.language.deadlines.ru_words import ENDINGS, WORDS
from coopplan.language.deadlines.shared import SHARED

__all__ = ["ENDINGS", "RULES", "WORDS"]

# fmt: off
NUMBERS = (
    Rule("number", "NUMW", "NUM|CARD", b.same),
    Rule("number", "NUMW", "NUM ( CARD )", b.first_of),
    Rule("numeral", "QN", "NUM|ROMAN|ORDW", b.same),
    Rule("day_number", "DAYN", "NUM|ORDW", b.same),
    Rule("day_number", "DAYN", "двадцать ORDW", lambda n: 20 + n),
    Rule("day_number", "DAYN", "тридцать ORDW", lambda n: 30 + n),
)
# fmt: on

# fmt: off
YEARS = (
    Rule("year", "YEAR", "Y4 @yw? @yw?", m.plain_year, ("2025 г.", "2025г", "2025 г.г.")),
    Rule("year", "YEAR", "Y4 @calendar @yw", m.plain_year, ("2025 финансовый год",)),
    Rule("two_digit_year", "YEAR", "Y2 @yw", m.two_digit_year, ("25 г.",)),
    Rule("this_year", "YEAR", "@this @calendar? @yw", b.shift_year(0),
         ("до 30 декабря текущего года",)),
    Rule("this_year", "YEAR", "т|с г", b.shift_year(0), ("до 1 октября т.г.",)),
    Rule("next_year", "YEAR", "@next @calendar? @yw", b.shift_year(1), ("в следующем году",)),
    Rule("year_in_words", "YEAR", "две тысячи ORDW @yw", lambda n: b.words_year(0, n)),
    Rule("year_in_words", "YEAR", "две тысячи двадцать ORDW @yw", lambda n: b.words_year(20, n),
         ("до конца две тысячи двадцать пятого года",)),
    Rule("year_in_words", "YEAR", "две тысячи тридцать ORDW @yw", lambda n: b.words_year(30, n)),
)
# fmt: on

# fmt: off
UNITS = (
    Rule("day", "WHEN", "DAYN @dayw? MONTH YEAR?", m.day, ("1 декабря 2025 года", "26 декабря")),
    Rule("written_day", "WHEN", "DATE @yw?", m.written_date, ("01.12.2025 г.", "1.12.25")),
    Rule("day", "WHEN", "DM YEAR?", b.day_month, ("до 15.12",)),
    Rule("month", "WHEN", "@monthw? MONTH @monthw? YEAR?", m.month, ("март", "декабрь 2017 года")),
    Rule("month", "WHEN", "YEAR ,|- MONTH", b.year_first(m.month), ("2025 год, март",)),
    Rule("month", "WHEN", "MY @yw?", b.month_year, ("12.2025 г.",)),
    Rule("quarter", "WHEN", "QN @qw YEAR?", m.quarter, ("III квартал 2025 г.", "4 кв. 2025")),
    Rule("quarter", "WHEN", "@last @qw YEAR?", b.last_unit(m.quarter, 4),
         ("последний квартал 2025 года",)),
    Rule("quarter", "WHEN", "YEAR ,|-? QN @qw", b.year_first(m.quarter), ("2025 год, IV квартал",)),
    Rule("half", "WHEN", "QN @hw|@halfw YEAR?", m.half, ("1 полугодие 2026 года",)),
    Rule("half", "WHEN", "YEAR ,|-? QN @hw", b.year_first(m.half), ("2025 г. 2 полугодие",)),
    Rule("season", "WHEN", "SEASON @term? YEAR?", m.season, ("весной 2025 года", "зима 2025")),
    Rule("year", "WHEN", "YEAR", m.year_unit, ("2024 год",)),
    Rule("months", "WHEN", "@first? NUMW @monthw YEAR", m.first_months,
         ("за 8 месяцев 2017 года",)),
    Rule("decade", "WHEN", "QN @decadew MONTH YEAR?", m.decade, ("I декада марта 2025 г.",)),
    Rule("decade", "WHEN", "@last @decadew MONTH YEAR?", b.last_unit(m.decade, 3)),
    Rule("quarter", "WHEN", "YEAR ( QN @qw )", b.year_first(m.quarter)),
    Rule("month", "WHEN", "YEAR ( MONTH )", b.year_first(m.month)),
    Rule("half", "WHEN", "YEAR ( QN @hw )", b.year_first(m.half)),
    Rule("school_year", "WHEN", "Y4 -|/ Y4|Y2 @yw? @school @yw", m.school,
         ("2025-2026 учебный год",)),
    Rule("fiscal_year", "WHEN", "Y4 -|/ Y4|Y2 @fiscal @yw", m.fiscal, ("2023/24 финансовый год",)),
    Rule("bare_year", "YEARB", "@calendar? @yw", b.bare_year, ("до конца года",)),
    Rule("late", "PART", "ближе к @end WHEN|YEARB", b.part_of("late")),
    Rule("fiscal_year", "WHEN", "Y4 @fiscal @yw партнера", m.fiscal),
    Rule("fiscal_year", "WHEN", "@fiscal @yw партнера", b.const(m.fiscal(None))),
    Rule("bare_year", "YEARB", "@school @yw", b.bare_school),
    Rule("start_of", "PART", "@start WHEN|YEARB", b.part_of("start"), ("в начале 2025 года",)),
    Rule("middle_of", "PART", "@middle WHEN|YEARB", b.part_of("middle"), ("середина 2020 года",)),
    Rule("end_of", "PART", "@end|@ending WHEN|YEARB", b.part_of("end"), ("конец 2026 года",
         "в конце июня", "до окончания 2025 года")),
    Rule("month_day", "DOM", "DAYN @dayw?", m.month_day),
)
# fmt: on

# fmt: off
SPANS = (
    Rule("unit", "SPAN", "WHEN|PART", b.unit),
    Rule("range", "SPAN", "WHEN - WHEN|PART", j.span, ("2026–2027 годы", "май-июнь 2025 г.")),
    Rule("range", "SPAN", "DOM .? - WHEN", j.span, ("26-28 июня", "01.- 08.05.15г.")),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART", j.span, ("с 2018 по 2022 годы",
         "с 1 по 15 марта 2025 г.")),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART ( включительно )", j.span),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART включительно", j.span),
    Rule("range", "SPAN", "@from @start WHEN @and? @till WHEN|PART", j.span),
    Rule("range", "SPAN", "PART - WHEN|PART", j.span, ("начало 2026 - конец 2027 года",)),
    Rule("range", "SPAN", "@from WHEN - WHEN", j.span, ("с 2030-2032 годов",)),
    Rule("range", "SPAN", "от WHEN|DOM до WHEN|PART", j.span),
    Rule("range", "SPAN", "между WHEN|DOM и WHEN", j.span),
    Rule("short_range", "SPAN", "Y4 - Y2 @yw", b.short_range, ("2014-15 гг.",)),
    Rule("quarters", "SPAN", "QN - QN @qw YEAR?", b.unit_range(m.quarter),
         ("I-II квартал 2025 года",)),
    Rule("quarters", "SPAN", "YEAR ,? QN - QN @qw", b.year_first(b.unit_range(m.quarter))),
    Rule("halves", "SPAN", "QN - QN @hw YEAR?", b.unit_range(m.half)),
    Rule("separator", "@and", ",|и|;", b.nothing),
    Rule("separator", "@and", ", и", b.nothing),
    Rule("separator", "@and", ",? а также", b.nothing),
    Rule("numbers", "QLIST", "QN @and QN", lambda *n: n),
    Rule("numbers", "QLIST", "QN @and QLIST", b.more),
    Rule("quarters", "LIST", "QLIST @qw YEAR?", b.unit_list(m.quarter),
         ("II, IV кварталы 2025 года",)),
    Rule("halves", "LIST", "QLIST @hw YEAR?", b.unit_list(m.half)),
    Rule("list", "LIST", "UNITS", b.from_list, ("июнь, декабрь 2025 года",)),
    Rule("list", "UNITS", "WHEN|DOM @and WHEN", lambda *n: n),
    Rule("list", "UNITS", "WHEN|DOM @and UNITS", b.more),
)
# fmt: on

# fmt: off
BOUNDS = (
    Rule("in", "@inp", "@in", b.nothing),
    Rule("in", "@inp", "@in? @course", b.nothing),
    Rule("in", "@inp", "@in? @whole? @planned? @term -|:?", b.nothing, ("на период 2016-2020 гг",)),
    Rule("in", "@inp", "@in @course @term", b.nothing),
    Rule("by", "BYP", "@by", b.const(False), ("до 1 июля 2025 года", "к 2028 году")),
    Rule("by", "BYP", "@in? @planned? @term -|:? @by", b.const(False), ("в срок до 15 июля",)),
    Rule("by", "BYP", "с перспективой до", b.const(False)),
    Rule("by", "BYP", "вплоть до", b.const(False)),
    Rule("not_later", "BYP", "не @later чем? до?", b.const(True), ("не позднее 1 мая",)),
    Rule("not_later", "BYP", "@in? @term ,|-? не @later", b.const(True)),
    Rule("through", "BYP", "по", b.const(True), ("по 31 декабря 2025 г.",)),
    Rule("whens", "WHENS", "WHEN|PART", b.one),
    Rule("whens", "WHENS", "WHEN|DOM @and WHENS", b.more, ("до 1 июля и 1 декабря 2025 г.",)),
    Rule("within", "TARGET", "@inp? SPAN|LIST", b.same),
    Rule("course_of_year", "TARGET", "@in? @course @whole? YEARB", b.unit, ("в течение года",)),
    Rule("course_of_year", "TARGET", "@in? @whole YEARB", b.unit, ("весь год",)),
    Rule("course_of_year", "TARGET", "@in YEARB", b.unit),
    Rule("course_of_year", "TARGET", "@in? @course @whole WHEN", b.unit,
         ("в течение всего 2025 года",)),
    Rule("course_of_year", "TARGET", "@whole WHEN", b.unit),
    Rule("until", "TARGET", "BYP WHENS", b.until),
    Rule("until", "TARGET", "BYP WHENS включительно", b.until_hard),
    Rule("until", "TARGET", "BYP WHENS ( включительно )", b.until_hard),
    Rule("since", "TARGET", "@start_with? @from @start? WHEN @on?", b.since, ("с 1 июня 2014 года",
         "начиная с 2025 года")),
    Rule("before", "TARGET", "до наступления WHEN", b.before_unit),
    Rule("since", "TARGET", "не ранее WHEN", b.since),
    Rule("since", "@on", ",|-? и? далее", b.nothing),
    Rule("since", "@on", ",|-|и? далее? -? постоянно|бессрочно|ежегодно-", b.nothing),
    Rule("since", "@on", ",|-? на постоянной основе", b.nothing),
    Rule("stage", "TARGET", "QN этап|этапа|этапе -|:? TARGET", b.stage,
         ("I этап - 2016 - 2020 годы",)),
    Rule("stage", "TARGET", "QN этап|этапа|этапе ( TARGET )", b.stage,
         ("первого этапа (2021-2025 годы)",)),
    Rule("perspective", "TARGETS", "TARGET с перспективой до WHEN", b.with_until,
         ("2013-2015 годы с перспективой до 2020 года",)),
    Rule("perspective", "TARGETS", "TARGET ( с перспективой до WHEN )", b.with_until),
)
# fmt: on

# fmt: off
RECURRENCE = (
    Rule("times", "TIMESN", "@times", b.const(1)),
    Rule("times", "TIMESN", "NUMW @times", b.same),
    Rule("times", "TIMESN", "TIMES", b.same),
    Rule("often", "FREQ0", "ADVERB", m.every, ("ежегодно", "ежемесячно")),
    Rule("often", "FREQ0", "на ADVERB основе", m.every, ("на полугодовой основе",)),
    Rule("times_per", "FREQ0", "TIMESN в|за @calendar|@school|@each? PER", r.times_per,
         ("2 раза в год", "один раз в месяц")),
    Rule("times_per", "FREQ0", "в PER TIMESN", r.per_times, ("в год 1 раз",)),
    Rule("times_per_several", "FREQ0", "TIMESN в|за NUMW PER", r.times_per_several,
         ("один раз в два года",)),
    Rule("at_least", "FREQ0", "не @atleast ,? чем? FREQ0", r.flagged("at_least"),
         ("не реже одного раза в квартал",)),
    Rule("each", "FREQ0", "в? @each @calendar|@report? PER", m.every, ("каждый квартал",)),
    Rule("each", "FREQ0", "@each NUMW PER", r.each_several, ("каждые два года",)),
    Rule("each_end", "FREQ0", "до|в|к @end @each PER", m.every, ("в конце каждого квартала",)),
    Rule("results", "FREQ0", "по @results @each|@report|@calendar? PER", r.after_each,
         ("по итогам полугодия",)),
    Rule("each", "FREQ0", "по PERS", m.every, ("по полугодиям",)),
    Rule("weekday", "FREQ0", "@each|по WEEKDAY", r.on_weekday, ("каждый понедельник",)),
    Rule("number_of_day", "DUE", "DAYN @dayw", r.due_day),
    Rule("number_of_day", "DUE", "DAYN @dayw? @this|@report @monthw", r.due_day),
    Rule("each_month_day", "DUE", "DAYN @dayw? @each @monthw", r.due_each_month,
         ("до 5-го числа каждого месяца",)),
    Rule("following", "DUE", "DAYN @dayw? FOLLOWING", r.due_following,
         ("до 15 числа месяца, следующего за отчетным кварталом",)),
    Rule("following", "FOLLOWING", "@monthw ,? @next за @report? PER|@period?", r.following),
    Rule("following", "FOLLOWING", "@monthw ,? после @report? PER|@period", r.following),
    Rule("following", "FOLLOWING", "@next @monthw", r.following_month),
    Rule("place_in_period", "DUE", "DAYN @dayw? PLACE @monthw @each|@report? PER", r.due_place,
         ("до 10 числа последнего месяца квартала",)),
    Rule("last_day", "DUE", "@last день|дня|число @each? @monthw", r.due_last_day,
         ("ежемесячно, в последний день месяца",)),
    Rule("last_day", "DUE", "@last @working день|дня @each? @monthw", r.due_last_working),
    Rule("end_of_each", "DUE", "@end @each|@report? PER", r.due_end_of),
    Rule("days_of_month", "DUE", "@from DAYN по DAYN @dayw @each @monthw", r.due_month_span),
    Rule("year_before", "DUE", "WHEN @yw ,? предшествующего @planned|@next|@report @calendar? @yw?",
         r.due_before_year, ("до 15 декабря года, предшествующего планируемому",)),
    Rule("then_every", "EVERYIN", "TARGET @and? далее -? EVERY", r.then_every,
         ("до 1 июня 2025 года, далее ежегодно",)),
    Rule("stage", "TARGET", "TARGET0 - QN этап", b.first_of),
    Rule("within", "TARGET0", "@inp? SPAN", b.same),
    Rule("until", "TARGET0", "BYP WHENS", b.until),
    Rule("place", "PLACE", "@first", b.const("first")),
    Rule("place", "PLACE", "@last", b.const("last")),
    Rule("working_day", "DUE", "DAYN @working @dayw|@days FOLLOWING?", r.due_working,
         ("до 5 рабочего дня месяца, следующего за отчетным",)),
    Rule("date_of_year", "DUE", "WHEN @each @calendar? @yw", r.due_each_year,
         ("до 1 марта каждого года",)),
    Rule("following_year", "DUE", "WHEN|PART @yw ,? @next за @report? @yw?", r.due_following_year,
         ("до 25 марта года, следующего за отчетным",)),
    Rule("following_year", "DUE", "WHEN @next за @report @yw", r.due_following_year),
    Rule("date_of_year", "DUEW", "WHEN @yw?", r.due_when),
    Rule("date_of_year", "DUEW", "PART", r.due_when),
    Rule("dues", "DUES", "DUE|DUEW", b.one),
    Rule("dues", "DUES", "DUE|DUEW|DOMDUE @and @by? DUES", b.more),
    Rule("number_of_day", "DOMDUE", "DAYN", r.due_day),
    Rule("every_by", "EVERY", "FREQ @and|-|:? BYP|@inp? DUES", r.every_due, ("ежегодно до 1 марта",
         "ежемесячно, до 10-го числа", "на полугодовой основе до 5 июля и 20 декабря")),
    Rule("every_by", "EVERY", "FREQ ( BYP|@inp? DUES )", r.every_due),
    Rule("every_by", "EVERY", "BYP|@inp? DUES ,? FREQ", r.due_every, ("I квартал ежегодно",)),
    Rule("every_by", "EVERY", "BYP|@inp? DUES ( FREQ )", r.due_every),
    Rule("every_list", "EVERY", "FREQ ,? @inp? LIST", r.every_list, ("ежегодно, II, IV кварталы",)),
    Rule("every_list", "EVERY", "FREQ ( @inp? LIST )", r.every_list),
    Rule("every_list", "EVERY", "@inp? LIST ,? FREQ", lambda many, e: r.every_list(e, many)),
    Rule("every_span", "EVERY", "FREQ ,? @inp? SPAN", r.span_of_year,
         ("ежегодно с мая по сентябрь",)),
    Rule("every_span", "EVERY", "FREQ ( @inp? SPAN )", r.span_of_year),
    Rule("every_span", "EVERY", "@inp? SPAN ,? FREQ", lambda s, e: r.span_of_year(e, s)),
    Rule("implied", "EVERY", "BYP|@inp? DUES", r.implied),
)
# fmt: on

RULES = SHARED + NUMBERS + YEARS + UNITS + SPANS + BOUNDS + RECURRENCE + PLAIN
