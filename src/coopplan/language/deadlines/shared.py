"""Rules that need no words: written dates, and how a phrase is put together.

A phrase is a core between a prefix and a suffix that say nothing about time («срок реализации
проекта: …», «… (по согласованию)»); every language lists its own, and they are a closed list.
"""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Rule

SHARED = (
    Rule("iso_day", "WHEN", "ISO", m.iso_date, ("2025-12-01",)),
    Rule("slash_day", "WHEN", "SLASH", m.slash_date, ("13/12/2025",)),
    Rule("phrase", "PHRASE", "CORE", b.same),
    Rule("phrase", "PHRASE", "@prefix CORE", b.same, cost=1),
    Rule("phrase", "PHRASE", "CORE @suffix", b.same, cost=1),
    Rule("phrase", "PHRASE", "@prefix CORE @suffix", b.same, cost=2),
    Rule("brackets", "CORE", "( CORE0 )", b.same),
    Rule("core", "CORE", "CORE0", b.same),
    Rule("core", "CORE0", "TARGET|TARGETS|EVERY|EVERYIN|PLAIN", b.same),
)
