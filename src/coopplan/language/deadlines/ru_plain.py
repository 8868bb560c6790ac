"""Russian deadlines without a day of their own, and the words around a deadline."""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines.engine import Rule
from coopplan.language.deadlines.ru_relative import RELATIVE
from coopplan.model.deadline import DeadlineKind as K
from coopplan.model.deadline import Recurrence as R

_ongoing = b.plain(K.ONGOING, recurrence=R.ONGOING)
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
    Rule("ongoing", "ALWAYS", "@term не ограничен|ограничены|ограничивается", _ongoing),
    Rule("ongoing", "ALWAYS", "на неопределенный срок|период", _ongoing),
    Rule("ongoing", "ALWAYS", "на @always основе", _ongoing, ("на постоянной основе => ongoing",)),
    Rule("ongoing", "ALWAYS", "в @always режиме", _ongoing, ("в постоянном режиме => ongoing",)),
    Rule("whole_period", "ONG", "@in? @course? @whole @term @acting? @things?", _ongoing,
         ("весь период действия Программы => ongoing",)),
    Rule("whole_period", "ONG", "@in? @course? @whole @term @things @acting", _ongoing),
    Rule("whole_period", "ONG", "@in? @course @whole? @term @acting @things?", _ongoing,
         ("в течение срока реализации Программы => ongoing",)),
    Rule("whole_period", "ONG", "@in? @course @whole? @term @things", _ongoing),
    Rule("whole_period", "ONG", "@in? @term @acting @things", _ongoing),
    Rule("whole_period", "ONG", "@in? @course @acting @things", _ongoing),
    Rule("whole_period", "ONG", "в ходе|процессе @acting @things", _ongoing),
    Rule("ongoing", "ALWAYS", "без ограничения срока", _ongoing),
    Rule("ongoing", "ALWAYS", "в режиме реального времени", _ongoing),
    Rule("ongoing", "PLAIN", "ALWAYS ,? на @regularly основе", b.first_of),
    Rule("period_end", "PLAIN", "до|к @end|@ending @term? @acting? @agreement", _period_end,
         ("до окончания срока действия соглашения => relative",)),
    Rule("things", "@things", "@thing", b.nothing),
    Rule("things", "@things", "@thing @and? @things", b.nothing),
)
# fmt: on

# fmt: off
NEEDED = (
    Rule("as_needed", "PLAIN", "при условии REST", _needed),
    Rule("as_needed", "PLAIN", "в рабочем порядке", _needed),
    Rule("as_needed", "PLAIN", "в зависимости от REST", _needed,
         ("в зависимости от готовности => as_needed",)),
    Rule("as_needed", "PLAIN", "по мере REST", _needed, ("по мере необходимости => as_needed",)),
    Rule("as_needed", "PLAIN", "при|в случае? необходимости|потребности|наличии REST?", _needed,
         ("при необходимости => as_needed",)),
    Rule("as_needed", "PLAIN", "по необходимости|потребности", _needed),
    Rule("as_needed", "PLAIN", "в случае REST", _needed),
    Rule("as_needed", "PLAIN", "при @deverb|обращении|наличии REST?", _needed),
    Rule("as_needed", "PLAIN", "по @request REST?", _needed, ("по запросу => as_needed",)),
    Rule("as_needed", "PLAIN", "по факту REST?", _needed),
    Rule("soon", "PLAIN", "@soon", _soon, ("незамедлительно => as_needed",)),
    Rule("soon", "PLAIN", "@in @shortest @shortest @term", _soon),
    Rule("soon", "PLAIN", "в оперативном|срочном|первоочередном|приоритетном порядке", _soon),
    Rule("soon", "PLAIN", "@in @shortest @term", _soon, ("в кратчайшие сроки => as_needed",)),
    Rule("irregular", "PLAIN", "@regularly", _irregular, ("регулярно => as_needed",)),
    Rule("irregular", "PLAIN", "на @regularly основе", _irregular),
    Rule("by_plan", "@byplan", "по|согласно @own? @own? @planw", b.nothing),
    Rule("by_plan", "@byplan", "в соответствии с @own? @planw", b.nothing),
    Rule("separate_plan", "PLAIN", "@byplan REST?", _separate,
         ("по отдельному плану => separate_plan", "согласно графику => separate_plan"), cost=6),
    Rule("separate_plan", "PLAIN", "в? @term ,? @set|@appointed @law?", _separate,
         ("в установленные сроки => separate_plan",)),
    Rule("separate_plan", "PLAIN", "в? @appointed @law? @term", _separate),
    Rule("separate_plan", "PLAIN", "в? @term ,? @appointed REST", _separate),
    Rule("separate_plan", "PLAIN", "в? @appointed|@planned порядке", _separate),
    Rule("by_agreement", "PLAIN", "по @own? @consent REST?", _agreed,
         ("по согласованию => by_agreement",)),
)
# fmt: on


# fmt: off
AROUND = (
    Rule("prefix", "@prefix", "@term @acting? @things? -|:?", b.nothing,
         ("срок реализации проекта: 2026 год => year 2026-01-01..2026-12-31",)),
    Rule("prefix", "@prefix", "@term и этапы @acting? @things? -|:?", b.nothing),
    Rule("prefix", "@prefix", "@acting @things? -|:?", b.nothing),
    Rule("prefix", "@prefix", "@said -|:?", b.nothing,
         ("заключен на 2025-2027 годы => range 2025-01-01..2027-12-31",)),
    Rule("prefix", "@prefix", "дата|срок @ending|@acting|сдачи :|-?", b.nothing,
         ("Дата завершения: 31.12.2026 => day 2026-12-31..2026-12-31",)),
    Rule("prefix", "@prefix", "этап|этапы @acting? @things? -|:?", b.nothing),
    Rule("prefix", "@prefix", "OTHERS? в NUMW этап|этапа ,|:|-?", b.nothing,
         ("в один этап, 2017-2020 годы => range 2017-01-01..2020-12-31",)),
    Rule("suffix", "@suffix", ",|;? и? OTHERS? в NUMW этап|этапа", b.nothing),
    Rule("suffix", "@suffix", ",|;|.? этапы не OTHERS", b.nothing),
    Rule("suffix", "@suffix", "( @note )", b.nothing,
         ("до 1 мая 2025 года (по согласованию) => by_date ..2025-05-01",)),
    Rule("suffix", "@suffix", ", @note", b.nothing),
    Rule("suffix", "@suffix", "@note", b.nothing),
    Rule("note", "@note", "по согласованию|необходимости", b.nothing),
    Rule("note", "@note", "по согласованию с? @parties", b.nothing),
    Rule("note", "@note", "при необходимости", b.nothing),
    Rule("note", "@note", "по мере необходимости|поступления", b.nothing),
    Rule("note", "@note", "при наличии финансирования", b.nothing),
    Rule("note", "@note", "@in? @course @whole @term", b.nothing),
    Rule("note", "@note", "включительно|поэтапно", b.nothing,
         ("2025–2030 гг. (поэтапно) => range 2025-01-01..2030-12-31",)),
    Rule("note", "@note", "нарастающим итогом", b.nothing),
    Rule("note", "@note", "по @results YEAR|YEARB", b.nothing,
         ("до 15 января 2027 г. по итогам 2026 года => by_date ..2027-01-15",)),
    Rule("note", "@note", "@byplan", b.nothing,
         ("ежегодно, по отдельному плану => yearly",)),
    Rule("note", "@note", "@tentative", b.nothing),
    Rule("in_steps", "@prefix", "поэтапно :|,|-?", b.nothing,
         ("поэтапно: 2025 г., 2026 г. => range 2025-01-01..2026-12-31",)),
    Rule("tentative_first", "@prefix", "@tentative -|:?", b.nothing,
         ("ориентировочно III квартал 2025 года => quarter 2025-07-01..2025-09-30",)),
)
# fmt: on

PLAIN = ONGOING + NEEDED + RELATIVE + AROUND
