"""Russian pieces of a sentence: the bound, the unit or the frequency that a task stands around.

«Обеспечить к 2030 году рост на 40 % к уровню 2020 года» holds a bound and a time that is none.
"""

from __future__ import annotations

from coopplan.language.deadlines import beside as w
from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import DeadlineKind as K

# fmt: off
SENTENCE = (
    Rule("sentence_bound", "UNTIL", "BYP WHENS", b.until,
         ("к 2030 году доля вырастет на 40 % к уровню 2020 года => by_date ..2030-12-31",)),
    Rule("sentence_bound", "UNTIL", "BYP WHENS включительно", b.until_hard),
    Rule("sentence_moved", "UNTIL", "@moved BYP WHENS", b.of(b.until, 0, 1)),
    Rule("sentence_moved", "INSIDE", "@moved на SPAN", w.in_year,
         ("ремонт школы № 10 перенесен на 2027 год => year 2027-01-01..2027-12-31",)),
    Rule("sentence_moved", "INSIDE", "@moved @from WHEN на SPAN", b.of(w.in_year, 1)),
    Rule("sentence_start", "OPENS", "@start_with? @from @start? WHEN", b.since,
         ("С 1 июля 2026 года центр примет 50 детей => from_date 2026-07-01..",)),
    Rule("sentence_name", "NAMED", "на @planned? @term? -|:? SPAN", w.in_year,
         ("план из 5 мер на 2026 год принять до 1 мая 2025 года => by_date ..2025-05-01",)),
    Rule("sentence_unit", "STEP", "@within SPAN", w.in_year,
         ("построить 3 школы в 2026 году в двух районах => year 2026-01-01..2026-12-31",)),
    Rule("sentence_unit", "INSIDE", "( SPAN )", w.in_year),
    Rule("sentence_unit", "INSIDE", "( @term -|:? SPAN )", w.in_year,
         ("создать 2 предприятия (срок – 2026 год) => year 2026-01-01..2026-12-31",)),
    Rule("sentence_unit", "INSIDE", "новый @term -|:? SPAN", w.in_year),
    Rule("no_deadline", "ASIDE", "в год|месяц|сутки|день|неделю|смену", b.nothing,
         ("завод на 100 тысяч тонн в год построят к 2028 году => by_date ..2028-12-31",)),
    Rule("no_deadline", "ASIDE", "на? DUR позже|раньше|позднее", b.nothing,
         ("объект сдадут на год позже – в 2028 году => year 2028-01-01..2028-12-31",)),
    Rule("sentence_unit", "INSIDE", ", SPAN", w.in_year,
         ("мост через р. Кигач, 2 полосы, 2025–2028 гг. => range 2025-01-01..2028-12-31",)),
    Rule("sentence_list", "INSIDE", "@inside LIST", b.same,
         ("открыть 3 школы в 2025 и 2026 годах => range 2025-01-01..2026-12-31",)),
    Rule("no_deadline", "ASIDE", "не @atleast ,? чем? NUMW", b.nothing),
    Rule("sentence_day", "INSIDE", "DAYN MONTH YEAR?", w.whole_day,
         ("школа № 5 откроет двери 1 сентября 2025 года => day 2025-09-01..2025-09-01",)),
    Rule("sentence_days", "INSIDE", "DOM - WHEN", j.span,
         ("на полях форума 5-6 июня 2026 г. => range 2026-06-05..2026-06-06",)),
    Rule("sentence_begins", "INSIDE", "SPANNED", b.same,
         ("школа № 5: начало – 2025 г., окончание – 2026 г. => range 2025-01-01..2026-12-31",)),
    Rule("no_deadline", "ASIDE", "@said|подписан|подписано|подписана WHEN", b.nothing),
    Rule("no_deadline", "ASIDE", "будет|будут|быть @done", b.nothing),
    Rule("sentence_range", "INSIDE", "@from WHEN|DOM @and? @till WHEN|PART",
         lambda first, last: w.in_year(j.span(first, last)),
         ("с 1 по 15 марта 2026 года открыть 2 школы => range 2026-03-01..2026-03-15",)),
    Rule("sentence_often", "OFTEN", "EVERY|EVERYIN", b.same,
         ("отчет о 5 целях, ежегодно, размещается на сайте => yearly",)),
    Rule("sentence_anchor", "LOOSE", "RELATIVE", b.same,
         ("3 школы подают заявки в течение 5 дней => relative",)),
    Rule("sentence_anchor", "LOOSE", "за|через|до DUR до|после|с WHEN", b.plain(K.RELATIVE)),
    Rule("no_deadline", "ASIDE", "OFTENADJ", b.nothing),
    Rule("no_deadline", "ASIDE", "@inside|@around|@upon? SEASONW", b.nothing,
         ("готов к зимнему сезону 2026-2027 годов до 1 мая 2026 года => by_date ..2026-05-01",)),
    Rule("sentence_season", "INSIDE", "SEASON YEAR", lambda n, y: b.unit(m.season(n, y)),
         ("ремонт завершат осенью 2026 года => season 2026-09-01..2026-11-30",)),
    Rule("no_deadline", "ASIDE", ", если TAIL", b.nothing),
    Rule("no_deadline", "ASIDE", "за @report|@last @calendar? @yw|@qw|@hw|@monthw|@term",
         b.nothing),
    Rule("no_deadline", "ASIDE", "за SPAN", b.nothing,
         ("отчет за 2025 год о 5 целях до 1 марта 2026 года => by_date ..2026-03-01",)),
    Rule("no_deadline", "ASIDE", "от WHEN", b.nothing,
         ("по приказу от 5 мая 2024 года № 7 сдать до 1 июня 2026 года => by_date ..2026-06-01",)),
    Rule("no_deadline", "ASIDE", "к|от|на? уровню|уровня|уровне|показателю|показателя WHEN",
         b.nothing),
    Rule("no_deadline", "ASIDE", "по отношению|сравнению к|с WHEN", b.nothing),
    Rule("no_deadline", "ASIDE", "@compared к|с|со? WHEN", b.nothing),
    Rule("no_deadline", "ASIDE", "по состоянию на WHEN", b.nothing),
    Rule("no_deadline", "ASIDE", "NUMW @daysadj", b.nothing),
)
# fmt: on
