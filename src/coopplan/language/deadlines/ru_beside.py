"""Russian words beside a deadline: what is done by then, where, by whom, and on what condition.

«Провести форум до 1 июля 2025 года» is a deadline and a task: the task is left out, and the
reading says so (`other_words`). Only words that the grammar does not know are left out, so that
nothing that may carry time is lost; words that turn a deadline round («вместо», «отменён»,
«выполнено») are known and make the phrase unparsed, save where a rule says what they do.
"""

from __future__ import annotations

from coopplan.language.deadlines import beside as w
from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import frequencies as fr
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import DeadlineKind as K
from coopplan.model.deadline import Recurrence as R

_relative = b.plain(K.RELATIVE)
_needed = b.plain(K.AS_NEEDED)
_ongoing = m.Plain(K.ONGOING, recurrence=R.ONGOING)

# fmt: off
TASKS = (
    Rule("task", "TASK", "OTHERS", b.nothing),
    Rule("task", "TASK", "OTHERS? будет|будут|быть @done? OTHERS?", b.nothing,
         ("объект должен быть введен в I квартале 2026 года => quarter 2026-01-01..2026-03-31",)),
    Rule("numbered", "TASK", "а|б|в|г|д|е ) OTHERS", b.nothing),
    Rule("numbered", "TASK", "NUM )|. OTHERS", b.nothing,
         ("1) ПСД – март 2026 г.; 2) ввод – май 2026 г. => range 2026-03-01..2026-05-31",)),
    Rule("break", "@break", ",|;|:|-|.", b.nothing),
    Rule("inside", "@inside", "@within", b.nothing),
    Rule("inside", "@inside", "на @planned? @term? -|:?", b.nothing),
    Rule("inside", "@within", "в|во @planned? @term? -|:?", b.nothing),
    Rule("inside", "@within", "@in? @course", b.nothing),
)
# fmt: on

# fmt: off
DATED = (
    Rule("task_first", "TARGET", "TASK @break? BYP WHENS", w.task(w.beside_until),
         ("Провести форум до 1 июля 2025 года => by_date ..2025-07-01",)),
    Rule("two_tasks", "TARGETS", "DASHED DASHED|DASHES", j.several,
         ("ПСД – 1 кв. 2026 г.\nСМР – 3 кв. 2026 г. => range 2026-01-01..2026-09-30",), cost=3),
    Rule("task_first", "TARGET", "TASK на @planned? @term? -|:? SPAN", w.beside_span),
    Rule("task_first", "TARGET", "TASK @break на SPAN", w.task(w.beside_span)),
    Rule("task_first", "TARGET", "TASK @break? @within SPAN", w.task(w.beside_span),
         ("Открытие площадки в III квартале 2025 года => quarter 2025-07-01..2025-09-30",)),
    Rule("two_tasks", "DASHES", "DASHED DASHED|DASHES", j.several),
    Rule("two_tasks", "DASHED", "TASK -|: @inside? SPAN", w.task(w.beside_span)),
    Rule("two_tasks", "DASHED", "TASK -|: BYP WHENS", w.task(w.beside_until)),
    Rule("task_first", "TARGET", "TASK @break SPAN", w.task(w.beside_span),
         ("Открытие школы: I квартал 2024 года => quarter 2024-01-01..2024-03-31",)),
    Rule("task_first", "TARGET", "TASK @break? @start_with? @from WHEN", w.task(b.of(b.since, 1)),
         ("вступает в силу с 1 января 2026 года => from_date 2026-01-01..",)),
    Rule("task_first", "TARGET", "TASK NOTBEFORE", b.of(b.same, 1)),
    Rule("task_first", "TARGET", "TASK @break? @in? @course @whole? YEARB", b.of(b.unit, 1),
         ("Занятия проводятся в течение учебного года => range",)),
    Rule("task_after", "TARGET", "BYP WHENS @break? TASK", w.task(w.until_beside),
         ("до 1 июля 2025 года провести форум => by_date ..2025-07-01",)),
    Rule("task_after", "TARGET", "@inside SPAN @break? TASK", w.task(w.span_beside),
         ("в 2026 году планируется открыть школу => year 2026-01-01..2026-12-31",)),
    Rule("task_after", "TARGET", "SPAN @break TASK", w.task(w.span_beside),
         ("2025 г. – разработка, 2026 г. – внедрение => range 2025-01-01..2026-12-31",)),
    Rule("aside", "TARGET", "@inside? SPAN ( TASK )", w.span_beside,
         ("май 2025 г. (Атырау), июнь 2026 г. (Астрахань) => range 2025-05-01..2026-06-30",)),
    Rule("task_first", "TARGET", "@around|@upon OTHERS @break SPAN", w.beside_span,
         ("после подписания протокола, IV квартал 2025 г. => quarter 2025-10-01..2025-12-31",)),
    Rule("occasion", "TARGET", "@around|@upon дню? OTHERS ( SPAN )", b.of(w.on_occasion, 1),
         ("ко Дню независимости (16 декабря 2026 года) => by_date ..2026-12-16",)),
    Rule("occasion", "TARGET", "@around|@upon дню OTHERS @break SPAN", w.beside_span,
         ("ко Дню города, сентябрь 2026 г. => month 2026-09-01..2026-09-30",)),
    Rule("task_after", "TARGET", "SPAN @break @start|@ending|@end OTHERS", w.task(w.span_beside),
         ("март 2026 г. – начало работ, май 2026 г. – сдача => range 2026-03-01..2026-05-31",)),
    Rule("amount", "TARGET", "@inside? SPAN -|: AMOUNT", w.span_beside,
         ("2025 год – 3 объекта, 2026 год – 2 объекта => range 2025-01-01..2026-12-31",)),
    Rule("amount", "AMOUNT", "NUM OTHERS", b.nothing),
    Rule("amount", "AMOUNT", "NUM ,|. NUM OTHERS", b.nothing),
    Rule("task_after", "TARGET", "@start_with? @from WHEN @break? TASK", w.since_beside,
         ("с 1 января 2026 года по решению Правительства => from_date 2026-01-01..",)),
    Rule("task_around", "TARGET", "TASK @break? BYP WHENS @break? TASK", b.of(b.until, 1, 2),
         ("Школу сдадут до 1 мая 2026 года в новом районе => by_date ..2026-05-01",)),
    Rule("task_around", "TARGET", "TASK @break? @inside SPAN @break? TASK",
         b.of(w.span_beside, 1, 2),
         ("Школа в 2026 году примет учеников => year 2026-01-01..2026-12-31",)),
    Rule("name", "NAMED1", "TASK? OFTENADJ TASK", b.of(b.same, 1)),
    Rule("named", "TARGET", "NAMED1 @break? @inside? SPAN", fr.named_within,
         ("ежегодный форум пройдет в сентябре 2026 года => month 2026-09-01..2026-09-30",), -6),
    Rule("named", "TARGET", "@inside? SPAN @break? NAMED1", lambda s, p: fr.named_within(p, s),
         ("в мае 2026 года пройдет ежегодный форум => month 2026-05-01..2026-05-31",), -6),
    Rule("named", "TARGET", "NAMED1 @break? BYP WHENS", fr.named_until,
         ("подготовить ежегодный доклад к апрелю 2026 года => by_date ..2026-04-30",), -6),
    Rule("moved", "TARGET", "TASK @within SPAN , новый @term -|:? SPAN", w.moved_within,
         ("сдать в 2025 году, новый срок – март 2027 года => month 2027-03-01..2027-03-31",)),
    Rule("moved", "TARGET", "TASK? @moved TASK? на SPAN", w.moved_within,
         ("срок перенесен на IV квартал 2026 года => quarter 2026-10-01..2026-12-31",)),
    Rule("moved", "TARGET", "TASK? @moved TASK? @from WHEN на SPAN", w.moved_within),
    Rule("moved", "TARGET", "TASK? @moved TASK? BYP WHENS", w.moved_until,
         ("прием заявок продлен до 30 декабря 2025 года => by_date ..2025-12-30",)),
    Rule("moved", "TARGET", "TASK? @moved TASK? @from WHEN до WHENS", w.moved_to),
    Rule("begins_ends", "TARGET", "TASK? SPANNED TASK?", b.of(b.same, 1),
         ("работы начнутся 15 мая, закончатся 1 июня 2026 г. => range 2026-05-15..2026-06-01",)),
    Rule("so_long", "TARGET", "TASK RELATIVE ,|-|: TARGET1", b.of(b.same, 2),
         ("Проект рассчитан на 2 года, с 2026 по 2027 год => range 2026-01-01..2027-12-31",)),
    Rule("moved", "PLAIN", "TASK? @moved TASK? на DUR", _relative),
    Rule("moved", "PLAIN", "TASK? @moved TASK? на более TASK",
         b.plain(K.BY_AGREEMENT, "to_be_decided"),
         ("перенесен на более поздний срок => by_agreement",)),
)
# fmt: on

# fmt: off
REPEATED = (
    Rule("task_after", "EVERY", "FREQ @break? TASK", w.task(b.first_of),
         ("ежегодно проводить форум => yearly",)),
    Rule("task_after", "EVERY", "FREQ ,? BYP|@inp? DUES @break? TASK", b.of(r.every_due, 0, 1, 2),
         ("ежегодно до 1 марта представлять доклад => yearly m3 d1",)),
    Rule("task_first", "EVERY", "TASK @break? FREQ", w.task(b.second_of),
         ("доклад представляется ежегодно => yearly",)),
    Rule("task_first", "EVERY", "TASK @break? FREQ ,? BYP|@inp? DUES", b.of(r.every_due, 1, 2, 3),
         ("представлять доклад ежегодно до 1 марта => yearly m3 d1",)),
    Rule("so_many", "EVERY", "не @atleast NUMW OTHERS в|за PER",
         lambda _, __, period: r.flagged("at_least")(m.every(period)),
         ("не менее 4 мероприятий в год => yearly",)),
    Rule("task_first", "EVERY", "по @results TASK ,? FREQ", b.second_of,
         ("по итогам рейтинга 1 раз в квартал => quarterly",)),
    Rule("task_first", "EVERY", "TASK BYP DUES ,? FREQ", b.of(r.due_every, 1, 2, 3)),
    Rule("task_inside", "EVERY", "FREQ TASK BYP DUES", b.of(r.every_due, 0, 2, 3),
         ("ежегодно представлять доклад до 1 марта => yearly m3 d1",)),
    Rule("task_first", "EVERY", "TASK BYP|@inp? DUES", b.of(r.implied, 1, 2),
         ("вносить плату до 10 числа каждого месяца => monthly d10",)),
    Rule("task_after", "EVERY", "BYP|@inp? DUES TASK", b.of(r.implied, 0, 1), cost=2),
    Rule("task_after", "EVERYIN", "EVERY , TARGET @break? TASK", b.of(r.bounded, 0, 1)),
)
# fmt: on

# fmt: off
UNDATED = (
    Rule("task_after", "PLAIN", "ALWAYS|ONG @break? TASK", b.first_of,
         ("постоянно при приеме на работу => ongoing",)),
    Rule("task_first", "PLAIN", "TASK @break? ALWAYS|ONG", b.second_of),
    Rule("task_after", "PLAIN", "RELATIVE @break? TASK", b.first_of, cost=2),
    Rule("task_first", "PLAIN", "TASK @break? RELATIVE", b.second_of,
         ("выплата производится в течение 5 рабочих дней => relative",), cost=2),
    Rule("once", "PLAIN", "единовременно|однократно|разово|единожды @break? TASK",
         b.plain(K.RELATIVE, "once"), ("однократно при приеме на работу => relative",)),
    Rule("event", "PLAIN", "@around|накануне|одновременно OTHERS", _relative,
         ("перед отпуском, командировкой => relative",), cost=2),
    Rule("event", "PLAIN", "TASK к|ко дню OTHERS", b.plain(K.RELATIVE),
         ("успеют закончить ко Дню знаний => relative",), cost=1),
    Rule("event", "PLAIN", "в|на день|дни|дату|момент|ходе|процессе OTHERS", _relative,
         ("в дни увольнения => relative",), cost=1),
    Rule("event", "PLAIN", "TASK со? @event OTHERS", _relative,
         ("вводится в действие со дня его подписания => relative",), cost=3),
    Rule("event", "PLAIN", "TASK? @since OTHERS до|по @adjective? @deverb OTHERS?", _relative,
         ("с момента подписания и до полного исполнения обязательств => relative",)),
    Rule("ongoing_since", "PLAIN", "TASK? @since OTHERS ONG", b.const(_ongoing),
         ("вступает в силу со дня подписания и действует в течение срока договора => ongoing",)),
    Rule("near", "PLAIN", "TASK? @start_with? @from DAYN @dayw? @next @monthw TASK?", _relative,
         ("вступает в силу с 1 числа следующего месяца => relative",), cost=-8),
    Rule("day_alone", "PLAIN", "TASK BYP DAYN @dayw", _relative,
         ("направляются не позднее 15 числа => relative",), cost=5),
    Rule("event", "PLAIN", "TASK по @results WHEN", _relative,
         ("заседание по итогам I квартала 2026 года => relative",), cost=5),
    Rule("irregular", "PLAIN", "TASK? не @atleast TIMESN в|за NUMW? час|часа|часов|минут|мин",
         b.plain(K.AS_NEEDED, "irregular"), ("не реже 1 раза в 4 часа => as_needed",)),
    Rule("since_event_until", "TARGET", "TASK @from @event HEAD @and? @till WHEN|PART",
         b.but_not_later,
         ("заключается с даты подписания до 1 мая 2027 года => by_date ..2027-05-01",)),
    Rule("near", "PLAIN", "TASK на WEEKDAY", _relative,
         ("открытие запланировано на понедельник => relative",)),
    Rule("near", "PLAIN", "TASK @in @near @unitw|@days|@term|время", _relative),
    Rule("separate_plan", "PLAIN", "TASK в @appointed @law? @term", b.plain(K.SEPARATE_PLAN),
         ("обращения рассматриваются в установленные сроки => separate_plan",)),
    Rule("as_needed", "PLAIN", "TASK по мере OTHERS", _needed,
         ("проводить встречи по мере необходимости => as_needed",)),
    Rule("as_needed", "PLAIN", "при @occasion OTHERS?", _needed,
         ("при приеме на работу => as_needed",), cost=1),
    Rule("whole_period", "ONG", "@in? @course? @whole? @term @things OTHERS", b.const(_ongoing),
         ("на период договора аренды => ongoing",)),
)
# fmt: on

# fmt: off
ASIDES = (
    Rule("label", "@prefix", "OTHERS? @planned? @term|дата OTHERS? @ending? OTHERS? :|-", b.nothing,
         ("Планируемый срок ввода – декабрь 2026 года => month 2026-12-01..2026-12-31",), cost=1),
    Rule("also", "@suffix", ", перед|после TAIL", b.nothing,
         ("август 2026 года, перед началом занятий => month 2026-08-01..2026-08-31",)),
    Rule("begin_or_end", "@prefix", "@start|@ending OTHERS? :|-", b.nothing,
         ("Начало строительства – I квартал 2024 года => quarter 2024-01-01..2024-03-31",)),
    Rule("clock", "@suffix", ",|в? @clock", b.nothing,
         ("12.06.2025, 10.00 => day 2025-06-12..2025-06-12",)),
    Rule("weekday_too", "@prefix", "в|во WEEKDAY ,?", b.nothing,
         ("в пятницу, 15 мая 2026 года => day 2026-05-15..2026-05-15",)),
    Rule("done", "@prefix", "@done OTHERS? @break? @term :|-?", b.nothing,
         ("Выполнено. Срок – IV квартал 2024 г. => quarter 2024-10-01..2024-12-31",)),
    Rule("who", "@suffix", ".|;|,? TASK : TASK", b.nothing,
         ("постоянно. Ответственные: министерства => ongoing",)),
    Rule("who", "@prefix", "TASK : TASK ;|,|. @term :|-", b.nothing,
         ("Ответственный: отдел; срок: 01.10.2025 => day 2025-10-01..2025-10-01",)),
    Rule("aside", "@suffix", "( @in @course @calendar? OTHERS )", b.nothing,
         ("2025 год (в пределах бюджетных средств) => year 2025-01-01..2025-12-31",)),
    Rule("but_things", "@suffix", "( @but THINGS )", b.nothing,
         ("IV квартал 2026 г. (кроме пункта 3) => quarter 2026-10-01..2026-12-31",)),
    Rule("but_things", "@suffix", ", @but THINGS", b.nothing),
    Rule("but_things", "THINGS", "OTHERS NUM?", b.nothing),
    Rule("but_things", "THINGS", "п|пп NUM", b.nothing),
    Rule("aside", "@suffix", "( TASK )", b.nothing,
         ("до 1 мая 2025 года (общее собрание) => by_date ..2025-05-01",)),
    Rule("done", "@suffix", "@break? @done TASK?", b.nothing,
         ("до 1 мая 2025 года – выполнено => by_date ..2025-05-01",)),
    Rule("done", "@suffix", "@break? @done TASK? WHEN TASK?", b.nothing,
         ("до 1 мая 2025 года, исполнено 25.04.2025 => by_date ..2025-05-01",)),
    Rule("done", "@suffix", "( @done TASK? WHEN? )", b.nothing),
    Rule("on_change", "@suffix", ",? а также TASK", b.nothing,
         ("не реже одного раза в год, а также при изменении сведений => yearly",)),
    Rule("on_change", "@suffix", ",|и|/? и|/? или? по мере OTHERS", b.nothing),
    Rule("renewed", "@suffix", ",|.? и|с? TASK? @next? @renewed TAIL?", b.nothing,
         ("до 31 декабря 2026 г. и продлевается на год => by_date ..2026-12-31",
         "бессрочно и автоматически пролонгируется => ongoing")),
    Rule("renewed", "@suffix", ",|.? и|с? TASK? @next? @renewed на DUR TAIL?", b.nothing),
    Rule("on_condition", "@suffix", ", если TAIL", b.nothing,
         ("не позднее 1 февраля 2026 г., если нет иного => by_date ..2026-02-01",)),
    Rule("on_condition", "@suffix", ",? при TASK", b.nothing,
         ("2026 год при достаточном финансировании => year 2026-01-01..2026-12-31",)),
    Rule("for_each", "@suffix", ",? по @each TASK", b.nothing,
         ("1 раз в квартал по каждому участку => quarterly",)),
    Rule("also", "@suffix", "@break однократно|разово|единовременно TASK?", b.nothing,
         ("18.03.2026; однократно при приеме на работу => day 2026-03-18..2026-03-18",)),
    Rule("with_whom", "@suffix", ",? по согласованию с TASK", b.nothing,
         ("IV квартал 2026 года по согласованию с банком => quarter 2026-10-01..2026-12-31",)),
    Rule("then_needed", "@suffix", ",? далее -? по мере OTHERS", b.nothing,
         ("2026 г., далее – по мере необходимости => year 2026-01-01..2026-12-31",)),
    Rule("then_always", "@suffix", ",? далее -? @always", b.nothing,
         ("ежегодно, до 25 декабря, далее постоянно => yearly m12 d25",)),
)
# fmt: on

BESIDE = TASKS + DATED + REPEATED + UNDATED + ASIDES
