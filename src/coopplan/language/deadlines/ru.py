"""Russian deadlines: «III квартал 2025 г.», «ежегодно, до 1 марта», «по отдельному плану».

Sources of the forms: plans of measures, state programmes and their registers, orders.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.ru_plain import PLAIN
from coopplan.language.deadlines.ru_words import ENDINGS, WORDS
from coopplan.language.deadlines.shared import SHARED

__all__ = ["ENDINGS", "RULES", "WORDS"]

NUMBERS = (
    Rule("number", "NUMW", "NUM|CARD", b.same),
    Rule("number", "NUMW", "NUM ( CARD )", b.first_of),
    Rule("numeral", "QN", "NUM|ROMAN|ORDW", b.same),
    Rule("day_number", "DAYN", "NUM|ORDW", b.same),
    Rule("day_number", "DAYN", "двадцать ORDW", lambda n: 20 + n),
    Rule("day_number", "DAYN", "тридцать ORDW", lambda n: 30 + n),
)

YEARS = (
    Rule("year", "YEAR", "Y4 @yw? @yw?", m.plain_year, ("2025 г.", "2025г", "2025 г.г.")),
    Rule("year", "YEAR", "Y4 @calendar @yw", m.plain_year, ("2025 финансовый год",)),
    Rule("two_digit_year", "YEAR", "Y2 @yw", m.two_digit_year, ("25 г.",)),
    Rule(
        "this_year",
        "YEAR",
        "@this @calendar? @yw",
        b.shift_year(0),
        ("до 30 декабря текущего года",),
    ),
    Rule("this_year", "YEAR", "т|с г", b.shift_year(0), ("до 1 октября т.г.",)),
    Rule("next_year", "YEAR", "@next @calendar? @yw", b.shift_year(1), ("в следующем году",)),
    Rule("year_in_words", "YEAR", "две тысячи ORDW @yw", lambda n: b.words_year(0, n)),
    Rule(
        "year_in_words",
        "YEAR",
        "две тысячи двадцать ORDW @yw",
        lambda n: b.words_year(20, n),
        ("до конца две тысячи двадцать пятого года",),
    ),
    Rule("year_in_words", "YEAR", "две тысячи тридцать ORDW @yw", lambda n: b.words_year(30, n)),
)

UNITS = (
    Rule("day", "WHEN", "DAYN @dayw? MONTH YEAR?", m.day, ("1 декабря 2025 года", "26 декабря")),
    Rule("written_day", "WHEN", "DATE @yw?", m.written_date, ("01.12.2025 г.", "1.12.25")),
    Rule("day", "WHEN", "DM YEAR?", b.day_month, ("до 15.12",)),
    Rule("month", "WHEN", "@monthw? MONTH @monthw? YEAR?", m.month, ("март", "декабрь 2017 года")),
    Rule("month", "WHEN", "YEAR ,|- MONTH", b.year_first(m.month), ("2025 год, март",)),
    Rule("month", "WHEN", "MY @yw?", b.month_year, ("12.2025 г.",)),
    Rule("quarter", "WHEN", "QN @qw YEAR?", m.quarter, ("III квартал 2025 г.", "4 кв. 2025")),
    Rule(
        "quarter",
        "WHEN",
        "@last @qw YEAR?",
        b.last_unit(m.quarter, 4),
        ("последний квартал 2025 года",),
    ),
    Rule("quarter", "WHEN", "YEAR ,|-? QN @qw", b.year_first(m.quarter), ("2025 год, IV квартал",)),
    Rule("half", "WHEN", "QN @hw|@halfw YEAR?", m.half, ("1 полугодие 2026 года",)),
    Rule("half", "WHEN", "YEAR ,|-? QN @hw", b.year_first(m.half), ("2025 г. 2 полугодие",)),
    Rule("season", "WHEN", "SEASON @term? YEAR?", m.season, ("весной 2025 года", "зима 2025")),
    Rule("year", "WHEN", "YEAR", m.year_unit, ("2024 год",)),
    Rule(
        "months", "WHEN", "@first? NUMW @monthw YEAR", m.first_months, ("за 8 месяцев 2017 года",)
    ),
    Rule("decade", "WHEN", "QN @decadew MONTH YEAR?", m.decade, ("I декада марта 2025 г.",)),
    Rule("decade", "WHEN", "@last @decadew MONTH YEAR?", b.last_unit(m.decade, 3)),
    Rule("quarter", "WHEN", "YEAR ( QN @qw )", b.year_first(m.quarter)),
    Rule("month", "WHEN", "YEAR ( MONTH )", b.year_first(m.month)),
    Rule("half", "WHEN", "YEAR ( QN @hw )", b.year_first(m.half)),
    Rule(
        "school_year", "WHEN", "Y4 -|/ Y4|Y2 @yw? @school @yw", m.school, ("2025-2026 учебный год",)
    ),
    Rule("fiscal_year", "WHEN", "Y4 -|/ Y4|Y2 @fiscal @yw", m.fiscal, ("2023/24 финансовый год",)),
    Rule("bare_year", "YEARB", "@calendar? @yw", b.bare_year, ("до конца года",)),
    Rule("bare_year", "YEARB", "@school @yw", b.bare_school),
    Rule("start_of", "PART", "@start WHEN|YEARB", b.part_of("start"), ("в начале 2025 года",)),
    Rule("middle_of", "PART", "@middle WHEN|YEARB", b.part_of("middle"), ("середина 2020 года",)),
    Rule(
        "end_of",
        "PART",
        "@end|@ending WHEN|YEARB",
        b.part_of("end"),
        ("конец 2026 года", "в конце июня", "до окончания 2025 года"),
    ),
    Rule("month_day", "DOM", "DAYN @dayw?", m.month_day),
)

SPANS = (
    Rule("unit", "SPAN", "WHEN|PART", b.unit),
    Rule("range", "SPAN", "WHEN - WHEN|PART", m.span, ("2026–2027 годы", "май-июнь 2025 г.")),
    Rule("range", "SPAN", "DOM .? - WHEN", m.span, ("26-28 июня", "01.- 08.05.15г.")),
    Rule(
        "range",
        "SPAN",
        "@from WHEN|DOM @and? @till WHEN|PART",
        m.span,
        ("с 2018 по 2022 годы", "с 1 по 15 марта 2025 г."),
    ),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART ( включительно )", m.span),
    Rule("range", "SPAN", "@from WHEN|DOM @and? @till WHEN|PART включительно", m.span),
    Rule("range", "SPAN", "@from WHEN - WHEN", m.span, ("с 2030-2032 годов",)),
    Rule("range", "SPAN", "от WHEN|DOM до WHEN|PART", m.span),
    Rule("range", "SPAN", "между WHEN|DOM и WHEN", m.span),
    Rule("short_range", "SPAN", "Y4 - Y2 @yw", b.short_range, ("2014-15 гг.",)),
    Rule(
        "quarters",
        "SPAN",
        "QN - QN @qw YEAR?",
        b.unit_range(m.quarter),
        ("I-II квартал 2025 года",),
    ),
    Rule("quarters", "SPAN", "YEAR ,? QN - QN @qw", b.year_first(b.unit_range(m.quarter))),
    Rule("halves", "SPAN", "QN - QN @hw YEAR?", b.unit_range(m.half)),
    Rule("separator", "@and", ",|и|;", b.nothing),
    Rule("separator", "@and", ", и", b.nothing),
    Rule("separator", "@and", ",? а также", b.nothing),
    Rule("numbers", "QLIST", "QN @and QN", lambda *n: n),
    Rule("numbers", "QLIST", "QN @and QLIST", b.more),
    Rule(
        "quarters",
        "LIST",
        "QLIST @qw YEAR?",
        b.unit_list(m.quarter),
        ("II, IV кварталы 2025 года",),
    ),
    Rule("halves", "LIST", "QLIST @hw YEAR?", b.unit_list(m.half)),
    Rule("list", "LIST", "UNITS", b.from_list, ("июнь, декабрь 2025 года",)),
    Rule("list", "UNITS", "WHEN|DOM @and WHEN", lambda *n: n),
    Rule("list", "UNITS", "WHEN|DOM @and UNITS", b.more),
)

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
    Rule(
        "course_of_year",
        "TARGET",
        "@in? @course @whole WHEN",
        b.unit,
        ("в течение всего 2025 года",),
    ),
    Rule("course_of_year", "TARGET", "@whole WHEN", b.unit),
    Rule("until", "TARGET", "BYP WHENS", b.until),
    Rule("until", "TARGET", "BYP WHENS включительно", b.until_hard),
    Rule("until", "TARGET", "BYP WHENS ( включительно )", b.until_hard),
    Rule(
        "since",
        "TARGET",
        "@start_with? @from @start? WHEN @on?",
        b.since,
        ("с 1 июня 2014 года", "начиная с 2025 года"),
    ),
    Rule("since", "TARGET", "не ранее WHEN", b.since),
    Rule("since", "@on", ",|-? и? далее", b.nothing),
    Rule("since", "@on", ",|-|и? далее? -? постоянно|бессрочно|ежегодно-", b.nothing),
    Rule("since", "@on", ",|-? на постоянной основе", b.nothing),
    Rule(
        "stage",
        "TARGET",
        "QN этап|этапа|этапе -|:? TARGET",
        b.stage,
        ("I этап - 2016 - 2020 годы",),
    ),
    Rule(
        "stage",
        "TARGET",
        "QN этап|этапа|этапе ( TARGET )",
        b.stage,
        ("первого этапа (2021-2025 годы)",),
    ),
    Rule(
        "perspective",
        "TARGETS",
        "TARGET с перспективой до WHEN",
        b.with_until,
        ("2013-2015 годы с перспективой до 2020 года",),
    ),
    Rule("perspective", "TARGETS", "TARGET ( с перспективой до WHEN )", b.with_until),
)

RECURRENCE = (
    Rule("times", "TIMESN", "@times", b.const(1)),
    Rule("times", "TIMESN", "NUMW @times", b.same),
    Rule("times", "TIMESN", "TIMES", b.same),
    Rule("often", "FREQ0", "ADVERB", m.every, ("ежегодно", "ежемесячно")),
    Rule("often", "FREQ0", "на ADVERB основе", m.every, ("на полугодовой основе",)),
    Rule(
        "times_per",
        "FREQ0",
        "TIMESN в|за @calendar|@school|@each? PER",
        b.times_per,
        ("2 раза в год", "один раз в месяц"),
    ),
    Rule("times_per", "FREQ0", "в PER TIMESN", b.per_times, ("в год 1 раз",)),
    Rule(
        "times_per_several",
        "FREQ0",
        "TIMESN в|за NUMW PER",
        b.times_per_several,
        ("один раз в два года",),
    ),
    Rule(
        "at_least",
        "FREQ0",
        "не @atleast ,? чем? FREQ0",
        b.flagged("at_least"),
        ("не реже одного раза в квартал",),
    ),
    Rule("each", "FREQ0", "в? @each @calendar|@report? PER", m.every, ("каждый квартал",)),
    Rule("each", "FREQ0", "@each NUMW PER", b.each_several, ("каждые два года",)),
    Rule("each_end", "FREQ0", "до|в|к @end @each PER", m.every, ("в конце каждого квартала",)),
    Rule(
        "results",
        "FREQ0",
        "по @results @each|@report|@calendar? PER",
        b.after_each,
        ("по итогам полугодия",),
    ),
    Rule("each", "FREQ0", "по PERS", m.every, ("по полугодиям",)),
    Rule("weekday", "FREQ0", "@each|по WEEKDAY", b.on_weekday, ("каждый понедельник",)),
    Rule("number_of_day", "DUE", "DAYN @dayw", b.due_day),
    Rule("number_of_day", "DUE", "DAYN @dayw? @this|@report @monthw", b.due_day),
    Rule(
        "each_month_day",
        "DUE",
        "DAYN @dayw? @each @monthw",
        b.due_each_month,
        ("до 5-го числа каждого месяца",),
    ),
    Rule(
        "following",
        "DUE",
        "DAYN @dayw? FOLLOWING",
        b.due_following,
        ("до 15 числа месяца, следующего за отчетным кварталом",),
    ),
    Rule("following", "FOLLOWING", "@monthw ,? @next за @report? PER|@period?", b.following),
    Rule("following", "FOLLOWING", "@monthw ,? после @report? PER|@period", b.following),
    Rule("following", "FOLLOWING", "@next @monthw", b.following_month),
    Rule(
        "place_in_period",
        "DUE",
        "DAYN @dayw? PLACE @monthw @each|@report? PER",
        b.due_place,
        ("до 10 числа последнего месяца квартала",),
    ),
    Rule("place", "PLACE", "@first", b.const("first")),
    Rule("place", "PLACE", "@last", b.const("last")),
    Rule(
        "working_day",
        "DUE",
        "DAYN @working @dayw|@days FOLLOWING?",
        b.due_working,
        ("до 5 рабочего дня месяца, следующего за отчетным",),
    ),
    Rule(
        "date_of_year",
        "DUE",
        "WHEN @each @calendar? @yw",
        b.due_each_year,
        ("до 1 марта каждого года",),
    ),
    Rule(
        "following_year",
        "DUE",
        "WHEN @yw ,? @next за @report? @yw?",
        b.due_following_year,
        ("до 25 марта года, следующего за отчетным",),
    ),
    Rule("following_year", "DUE", "WHEN @next за @report @yw", b.due_following_year),
    Rule("date_of_year", "DUEW", "WHEN @yw?", b.due_when),
    Rule("dues", "DUES", "DUE|DUEW", b.one),
    Rule("dues", "DUES", "DUE|DUEW|DOMDUE @and @by? DUES", b.more),
    Rule("number_of_day", "DOMDUE", "DAYN", b.due_day),
    Rule(
        "every_by",
        "EVERY",
        "FREQ @and|-|:? BYP|@inp? DUES",
        b.every_due,
        (
            "ежегодно до 1 марта",
            "ежемесячно, до 10-го числа",
            "на полугодовой основе до 5 июля и 20 декабря",
        ),
    ),
    Rule("every_by", "EVERY", "FREQ ( BYP|@inp? DUES )", b.every_due),
    Rule("every_by", "EVERY", "BYP|@inp? DUES ,? FREQ", b.due_every, ("I квартал ежегодно",)),
    Rule("every_by", "EVERY", "BYP|@inp? DUES ( FREQ )", b.due_every),
    Rule("every_list", "EVERY", "FREQ ,? @inp? LIST", b.every_list, ("ежегодно, II, IV кварталы",)),
    Rule("every_list", "EVERY", "FREQ ( @inp? LIST )", b.every_list),
    Rule("every_list", "EVERY", "@inp? LIST ,? FREQ", lambda many, e: b.every_list(e, many)),
    Rule(
        "every_span", "EVERY", "FREQ ,? @inp? SPAN", b.span_of_year, ("ежегодно с мая по сентябрь",)
    ),
    Rule("every_span", "EVERY", "FREQ ( @inp? SPAN )", b.span_of_year),
    Rule("every_span", "EVERY", "@inp? SPAN ,? FREQ", lambda s, e: b.span_of_year(e, s)),
    Rule("implied", "EVERY", "BYP DUES", b.implied),
)

RULES = SHARED + NUMBERS + YEARS + UNITS + SPANS + BOUNDS + RECURRENCE + PLAIN
