"""Russian deadlines without a day of their own, and the words around a deadline."""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import DeadlineKind as K
from coopplan.model.deadline import Recurrence as R

_ongoing = b.plain(K.ONGOING, recurrence=R.ONGOING)
_relative = b.plain(K.RELATIVE)
_needed = b.plain(K.AS_NEEDED)
_soon = b.plain(K.AS_NEEDED, "as_soon_as_possible")
_irregular = b.plain(K.AS_NEEDED, "irregular")
_separate = b.plain(K.SEPARATE_PLAN)
_agreed = b.plain(K.BY_AGREEMENT)
_period_end = b.plain(K.RELATIVE, "period_end")

# fmt: off
ONGOING = (
    Rule("ongoing", "ALWAYS", "@always", _ongoing, ("постоянно => ongoing",
         "бессрочно => ongoing")),
    Rule("ongoing", "ALWAYS", "на @always основе", _ongoing, ("на постоянной основе => ongoing",)),
    Rule("ongoing", "ALWAYS", "в @always режиме", _ongoing, ("в постоянном режиме => ongoing",)),
    Rule("whole_period", "ONG", "@in? @course? @whole @term @acting? @things?", _ongoing,
         ("весь период действия Программы => ongoing",)),
    Rule("whole_period", "ONG", "@in? @course @whole? @term @acting @things?", _ongoing,
         ("в течение срока реализации Программы => ongoing",)),
    Rule("whole_period", "ONG", "@in? @course @whole? @term @things", _ongoing),
    Rule("whole_period", "ONG", "@in? @term @acting @things", _ongoing),
    Rule("whole_period", "ONG", "@in? @course @acting @things", _ongoing),
    Rule("period_end", "PLAIN", "до|к @end|@ending @term? @acting? @agreement", _period_end,
         ("до окончания срока действия соглашения => relative",)),
    Rule("things", "@things", "@thing", b.nothing),
    Rule("things", "@things", "@thing @and? @things", b.nothing),
)
# fmt: on

# fmt: off
NEEDED = (
    Rule("as_needed", "PLAIN", "по мере REST", _needed, ("по мере необходимости => as_needed",)),
    Rule("as_needed", "PLAIN", "при|в случае? необходимости|потребности|наличии REST?", _needed,
         ("при необходимости => as_needed",)),
    Rule("as_needed", "PLAIN", "по необходимости|потребности", _needed),
    Rule("as_needed", "PLAIN", "в случае REST", _needed),
    Rule("as_needed", "PLAIN", "при @deverb|обращении|наличии REST?", _needed),
    Rule("as_needed", "PLAIN", "по @request REST?", _needed, ("по запросу => as_needed",)),
    Rule("as_needed", "PLAIN", "по факту REST?", _needed),
    Rule("soon", "PLAIN", "@soon", _soon, ("незамедлительно => as_needed",)),
    Rule("soon", "PLAIN", "@in @shortest @term", _soon, ("в кратчайшие сроки => as_needed",)),
    Rule("irregular", "PLAIN", "@regularly", _irregular, ("регулярно => as_needed",)),
    Rule("irregular", "PLAIN", "на @regularly основе", _irregular),
    Rule("separate_plan", "PLAIN", "по|согласно @own? @planw REST?", _separate,
         ("по отдельному плану => separate_plan", "согласно графику => separate_plan")),
    Rule("separate_plan", "PLAIN", "в соответствии с @own? @planw REST?", _separate),
    Rule("separate_plan", "PLAIN", "в? @term ,? @set|@appointed @law?", _separate,
         ("в установленные сроки => separate_plan",)),
    Rule("separate_plan", "PLAIN", "в? @appointed @law? @term", _separate),
    Rule("separate_plan", "PLAIN", "в? @term ,? @appointed REST", _separate),
    Rule("separate_plan", "PLAIN", "в? @appointed порядке", _separate),
    Rule("by_agreement", "PLAIN", "по @own? @consent REST?", _agreed,
         ("по согласованию => by_agreement",)),
)
# fmt: on

# fmt: off
RELATIVE = (
    Rule("duration", "DUR", "NUMW @unitw|@days", b.nothing,
         ("в течение трех месяцев => relative",)),
    Rule("duration", "DUR", "@oneunit", b.nothing),
    Rule("working_duration", "DUR", "NUMW @working @days", b.working,
         ("в течение 5 рабочих дней => relative",)),
    Rule("duration", "DUR", "NUMW @calday @days|@unitw", b.nothing),
    Rule("duration", "DUR", "NUMW @daysadj", b.nothing),
    Rule("within", "RELATIVE", "@in? @course DUR", _relative, ("в течение пяти лет => relative",)),
    Rule("within", "RELATIVE", "@in? @course DUR @since REST", _relative,
         ("в течение 10 рабочих дней со дня подписания => relative",)),
    Rule("within", "RELATIVE", "@in @term ,? не @over DUR REST?", _relative),
    Rule("within", "RELATIVE", "не @later|@over ,? чем? @in|через? DUR REST?", _relative),
    Rule("within", "RELATIVE", "@in? NUM|ROMAN|CARD? @daysadj @term REST?", b.plain(K.RELATIVE),
         ("в месячный срок => relative", "в 10-дневный срок со дня утверждения => relative")),
    Rule("within", "RELATIVE", "@in @term до|не|@over DUR REST?", _relative,
         ("в срок до 45 суток с момента подачи заявления => relative",)),
    Rule("within", "RELATIVE", "@in @term , не @over DUR REST?", _relative),
    Rule("event", "PLAIN", "после @each REST", _relative, ("после каждого релиза => relative",),
         cost=1),
    Rule("event", "PLAIN", "@around @adjective @deverb REST?", _relative,
         ("до полного исполнения обязательств => relative",), cost=1),
    Rule("event", "PLAIN", "@from @event TAIL", _relative, cost=5),
    Rule("before", "RELATIVE", "не @atleast ,? чем? за DUR до REST", _relative),
    Rule("before", "RELATIVE", "за|до DUR до REST", _relative,
         ("за 5 дней до начала => relative",)),
    Rule("after", "RELATIVE", "через DUR REST?", _relative,
         ("через месяц после подписания => relative",)),
    Rule("after", "RELATIVE", "по истечении DUR REST?", _relative),
    Rule("for", "PLAIN", "@in|сроком @in? @near? DUR", _relative,
         ("на ближайшие пять лет => relative",)),
    Rule("near", "PLAIN", "@in @course? @near DUR", _relative, ("в ближайшее время => relative",)),
    Rule("near", "PLAIN", "@in @near @term|время|перспективе|перспективу|будущем", _relative),
    Rule("event", "PLAIN", "@around @deverb REST?", _relative,
         ("после утверждения бюджета => relative",), cost=1),
    Rule("event", "PLAIN", "@since @deverb REST?", _relative, ("с момента подписания => relative",),
         cost=1),
    Rule("event", "PLAIN", "до @end REST", _relative, cost=1),
    Rule("event", "PLAIN", "@around @event REST?", _relative, cost=1),
    Rule("event", "PLAIN", "по @results REST", _relative, ("по итогам проверки => relative",),
         cost=1),
    Rule("next_budget", "PLAIN", "@in? @next @calendar @yw и @in? @planned @term", _relative,
         ("на очередной финансовый год и плановый период => relative",)),
    Rule("course", "PLAIN", "@in @term @adjective? @deverb|каникул REST?", _relative,
         ("в период летних каникул => relative",), cost=5),
    Rule("near", "PLAIN", "@in @start? @report @term|@yw", _relative,
         ("за отчетный период => relative",)),
    Rule("near", "PLAIN", "@in @report @calendar @yw", _relative),
    Rule("event", "PLAIN", "в день @deverb REST?", _relative, ("в день подписания => relative",),
         cost=2),
    Rule("school_term", "PLAIN", "@in? QN четверть|четверти|триместр|семестр", _relative,
         ("I четверть => relative",)),
    Rule("school_term", "PLAIN", "SEASON? каникулы", _relative),
    Rule("undecided", "PLAIN", "@term? не определен|определены|установлен|установлены|указан",
         b.plain(K.BY_AGREEMENT, "to_be_decided")),
    Rule("once", "PLAIN", "единовременно|однократно|разово|единожды", b.plain(K.RELATIVE, "once"),
         ("однократно => relative",)),
    Rule("near", "PLAIN", "@in @this|@next|@report @monthw|@qw|@hw|неделе|неделю", _relative),
    Rule("event", "PLAIN", "по событию : REST", _relative, cost=1),
    Rule("event", "PLAIN", "по событию ( рабочие дни ) : REST", b.plain(K.RELATIVE, "working_days"),
         cost=1),
    Rule("undecided", "PLAIN",
         "@term? будет|будут определен|определены|уточнен|уточнены дополнительно?",
         b.plain(K.BY_AGREEMENT, "to_be_decided"),
         ("срок будет определён дополнительно => by_agreement",)),
    Rule("undecided", "PLAIN",
         "@term? уточняется|уточняются|определяется|определяются дополнительно?",
         b.plain(K.BY_AGREEMENT, "to_be_decided")),
    Rule("since", "@since", "@from @event", b.nothing),
    Rule("since", "@since", "@after|@from|от", b.nothing),
    Rule("from_event", "TARGET", "@from @event HEAD @and? @till WHEN|PART", b.but_not_later,
         ("с даты подписания до 31 декабря 2027 года => by_date ..2027-12-31",)),
    Rule("but_not_later", "TARGET", "HEAD ,? но не @later чем? WHEN|PART", b.but_not_later,
         ("по мере готовности, но не позднее 1 декабря 2025 года => by_date ..2025-12-01",)),
    Rule("in_course_of_month", "PLAIN", "@in @course @report @term|@yw|@qw|@monthw", _relative,
         ("в течение отчетного периода => relative",)),
)
# fmt: on

# fmt: off
AROUND = (
    Rule("prefix", "@prefix", "@term @acting? @things? -|:?", b.nothing,
         ("срок реализации проекта: 2026 год => year 2026-01-01..2026-12-31",)),
    Rule("prefix", "@prefix", "@acting @things? -|:?", b.nothing),
    Rule("prefix", "@prefix", "@said -|:?", b.nothing,
         ("заключен на 2025-2027 годы => range 2025-01-01..2027-12-31",)),
    Rule("prefix", "@prefix", "дата|срок @ending|@acting|сдачи :|-?", b.nothing,
         ("Дата завершения: 31.12.2026 => day 2026-12-31..2026-12-31",)),
    Rule("prefix", "@prefix", "этап|этапы -|:?", b.nothing),
    Rule("suffix", "@suffix", "( @note )", b.nothing,
         ("до 1 мая 2025 года (по согласованию) => by_date ..2025-05-01",)),
    Rule("suffix", "@suffix", ", @note", b.nothing),
    Rule("suffix", "@suffix", "@note", b.nothing),
    Rule("note", "@note", "по согласованию|необходимости", b.nothing),
    Rule("note", "@note", "по согласованию с? @parties", b.nothing),
    Rule("note", "@note", "при необходимости => as_needed", b.nothing),
    Rule("note", "@note", "по мере необходимости|поступления", b.nothing),
    Rule("note", "@note", "при наличии финансирования", b.nothing),
    Rule("note", "@note", "@in? @course @whole @term", b.nothing),
    Rule("note", "@note", "включительно", b.nothing),
    Rule("note", "@note", "нарастающим итогом", b.nothing),
    Rule("note", "@note", "@tentative", b.nothing),
    Rule("tentative_first", "@prefix", "@tentative", b.nothing,
         ("ориентировочно III квартал 2025 года => quarter 2025-07-01..2025-09-30",)),
)
# fmt: on

PLAIN = ONGOING + NEEDED + RELATIVE + AROUND
