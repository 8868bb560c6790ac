"""The questions that reading asks, as SQL that both databases take.

The rule: columns are named one by one, and nothing of a search (``folded``) is read. Every
question about agreements comes in two forms, for some (``IN :agreements``) and for all; versions
come oldest first, with their entry, and `load` keeps the last that counts.
"""

from __future__ import annotations

import re
from functools import cache


def local(*names: str, of: str = "v") -> str:
    """The columns of texts in the languages of the register."""
    return ", ".join(f"{of}.{name}_{part}" for name in names for part in ("ru", "kk", "en", "own"))


def moment(*names: str, of: str = "v") -> str:
    """The columns from which moments are read back."""
    return ", ".join(f"{of}.{name}_edtf, {of}.{name}_words" for name in names)


SOME = "{} IN :agreements AND "
"""What narrows a question to some agreements."""

PARTIES = f"""
SELECT p.ref, v.id, v.entry, v.kind, {local("name", "short", "adjective")}, v.code, v.country
FROM party p JOIN party_version v ON v.party_id = p.id
WHERE p.ref IN :refs AND v.entry <= :entry ORDER BY v.id"""

VOICES = f"""
SELECT o.ref, v.id, v.entry, {local("name", "short")}, v.level, s.ref AS side, v.country
FROM voice o JOIN voice_version v ON v.voice_id = o.id LEFT JOIN party s ON s.id = v.side_id
WHERE o.ref IN :refs AND v.entry <= :entry ORDER BY v.id"""

ALIASES = """
SELECT c.version_id, c.alias
FROM voice o JOIN voice_version v ON v.voice_id = o.id JOIN voice_alias c ON c.version_id = v.id
WHERE o.ref IN :refs AND v.entry <= :entry ORDER BY c.version_id, c.seq"""

SOURCES = f"""
SELECT s.number, s.key, v.id, v.entry, v.publisher, v.address, {local("title", "note")},
       {moment("published")}, v.retrieved, v.lang, v.tier, v.origin, v.internal, v.sha256
FROM source s JOIN source_version v ON v.source_id = s.id
WHERE s.number IN :numbers AND v.entry <= :entry ORDER BY v.id"""

SECTORS = "SELECT DISTINCT sector FROM measure_version WHERE entry <= :entry"

OF_PAGES = """
SELECT s.number FROM source_page p JOIN source_version v ON v.id = p.id
JOIN source s ON s.id = v.source_id WHERE p.page IN :pages"""

OF_KEYS = "SELECT number FROM source WHERE key IN :keys"

CHOSEN = "SELECT id, ref FROM agreement WHERE ref IN :refs"

LINEAGE = """
SELECT agreement_id, succeeds_id FROM agreement_version
WHERE entry <= :entry AND (agreement_id IN :agreements OR succeeds_id IN :agreements)"""

AGREEMENTS = f"""
SELECT a.ref, v.id, v.entry, v.agreement_id, v.kind,
       {local("title", "short", "signed_at", "signed_reason", "duty_to")},
       {moment("signed", "period", "in_force", "ended", "registered")},
       v.signed_latest, v.signed_confidence, v.registration_no, p.ref AS parent, s.ref AS succeeds,
       v.duty_every, v.duty_due_days, v.keeper, v.text_public, v.langs
FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
LEFT JOIN agreement p ON p.id = v.parent_id LEFT JOIN agreement s ON s.id = v.succeeds_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

AGREEMENT_PARTIES = f"""
SELECT c.version_id, p.ref
FROM agreement_version v JOIN agreement_party c ON c.version_id = v.id
JOIN party p ON p.id = c.party_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.seq"""

SIGNATORIES = f"""
SELECT c.version_id, p.ref AS party, {local("name", "office", of="c")}
FROM agreement_version v JOIN signatory c ON c.version_id = v.id
JOIN party p ON p.id = c.party_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.seq"""

SIGNING_SOURCES = f"""
SELECT c.version_id, s.number
FROM agreement_version v JOIN signing_source c ON c.version_id = v.id
JOIN source s ON s.id = c.source_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.seq"""

AGREEMENT_LINES = f"""
SELECT c.version_id, c.kind, {local("text", of="c")}
FROM agreement_version v JOIN agreement_line c ON c.version_id = v.id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.kind, c.seq"""

MEASURES = f"""
SELECT m.number, m.key, v.id, v.entry, v.agreement_id, v.measure_id,
       {local("title", "section", "place", "expected", "completion_form", "parts_unit", "note")},
       v.sector, v.plan_no, v.in_plan, v.parts, v.amended_on, v.basis, j.at, j.action
FROM measure_version v JOIN measure m ON m.id = v.measure_id
LEFT JOIN journal_entry j ON j.id = v.entry
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

BODIES = f"""
SELECT c.version_id, {local("name", of="c")}, s.ref AS side, c.role, p.ref AS party
FROM measure_version v JOIN measure_body c ON c.version_id = v.id
LEFT JOIN party s ON s.id = c.side_id LEFT JOIN party p ON p.id = c.party_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.seq"""

MILESTONES = f"""
SELECT c.version_id, {local("title", of="c")}, {moment("due", "met", of="c")}
FROM measure_version v JOIN measure_milestone c ON c.version_id = v.id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.seq"""

WAITS = f"""
SELECT c.version_id, a.ref, m.number
FROM measure_version v JOIN measure_wait c ON c.version_id = v.id
JOIN measure m ON m.id = c.measure_id JOIN agreement a ON a.id = m.agreement_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.seq"""

MEASURE_LINES = f"""
SELECT c.version_id, {local("text", of="c")}
FROM measure_version v JOIN measure_line c ON c.version_id = v.id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.version_id, c.seq"""

DEADLINES = f"""
SELECT v.id, v.entry, v.measure_id, v.known, v.reading, v.amended_on, v.basis, {local("reason")},
       v.approved
FROM deadline_version v
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

CONTROLS = f"""
SELECT v.id, v.entry, v.measure_id, v.acted_on, v.under_control, v.basis FROM control_act v
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

INDICATORS = f"""
SELECT i.number, i.key, v.id, v.entry, v.agreement_id, v.indicator_id, {local("name", "note")},
       v.unit, m.number AS measure, v.baseline, v.target, {moment("target_by")}, v.direction,
       v.aggregation
FROM indicator_version v JOIN indicator i ON i.id = v.indicator_id
LEFT JOIN measure m ON m.id = v.measure_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

STATEMENTS = f"""
SELECT v.id, v.entry, v.agreement_id, m.number AS measure, v.number, v.kind, v.scope,
       {moment("said", "about", "done_on", "promise")}, v.promise_bound, o.ref AS voice,
       p.ref AS side, v.joint, v.confidence, v.status, v.done_count, v.done_of, v.progress,
       v.occurrence, v.supersedes_id
FROM statement v LEFT JOIN measure m ON m.id = v.measure_id
LEFT JOIN voice o ON o.id = v.voice_id LEFT JOIN party p ON p.id = v.side_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

STATEMENT_TEXTS = f"""
SELECT c.entry, c.statement_id, c.field, c.lang, c.words, c.own
FROM statement v JOIN statement_text c ON c.statement_id = v.id
WHERE {SOME.format("v.agreement_id")}c.entry <= :entry ORDER BY c.id"""

CITATIONS = f"""
SELECT c.statement_id, s.number, c.quote
FROM statement v JOIN citation c ON c.statement_id = v.id JOIN source s ON s.id = c.source_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.statement_id, c.seq"""

READINGS = f"""
SELECT c.statement_id, a.ref, i.number, c.value, c.value_high, c.qualifier,
       {moment("period", of="c")}, {local("coverage", of="c")}
FROM statement v JOIN reading c ON c.statement_id = v.id
JOIN indicator i ON i.id = c.indicator_id JOIN agreement a ON a.id = i.agreement_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.statement_id, c.seq"""

SETTLEMENTS = f"""
SELECT v.id, v.entry, v.agreement_id, m.number AS measure, v.takes_id, {local("why")},
       v.settled_on
FROM settlement v JOIN measure m ON m.id = v.measure_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

FATES = f"""
SELECT v.id, v.entry, v.agreement_id, v.measure_id, m.number AS measure, v.code, {local("why")}
FROM fate v JOIN measure m ON m.id = v.measure_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

NUMBERS = f"""
SELECT v.id, v.entry, v.agreement_id, m.number
FROM measure_version v JOIN measure m ON m.id = v.measure_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY m.number"""

FATE_SUCCESSORS = f"""
SELECT c.fate_id, a.ref, m.number
FROM fate v JOIN fate_successor c ON c.fate_id = v.id
JOIN measure m ON m.id = c.measure_id JOIN agreement a ON a.id = m.agreement_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY c.fate_id, c.seq"""

WORDS = f"""
SELECT v.id, v.entry, v.agreement_id, m.number AS measure, v.quarter, v.lang, v.words, v.own
FROM word v JOIN measure m ON m.id = v.measure_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

ASSESSMENTS = f"""
SELECT v.id, v.entry, v.agreement_id, m.number AS measure, v.quarter, v.lang, v.words, v.own,
       v.assessed_on, v.signed
FROM assessment v LEFT JOIN measure m ON m.id = v.measure_id
WHERE {SOME.format("v.agreement_id")}v.entry <= :entry ORDER BY v.id"""

STATEMENT_NUMBERS = """
SELECT v.id, v.agreement_id, m.number AS measure, v.number
FROM statement v LEFT JOIN measure m ON m.id = v.measure_id WHERE v.id IN :statements"""

ENTRIES = """
SELECT id, at, who, action, detail, content_hash, chain FROM journal_entry
WHERE id <= :entry ORDER BY id DESC LIMIT :most"""


_TABLES = re.compile(r"(?<!LEFT )\b(?:FROM|JOIN) (\w+)")


@cache
def tables(sql: str) -> frozenset[str]:
    """The tables that a question needs rows of: without one in each there is no answer."""
    return frozenset(_TABLES.findall(sql))


_SOME = r"\S+ IN :\w+ AND "


def for_all(sql: str) -> str:
    """The same question about everything there is."""
    return re.sub(_SOME, "", sql, count=1)


_WITHOUT_INDEX = {"control_act", "fate", "settlement", "word", "assessment"}
"""Tables in which the rows of a measure are found through its agreement."""


def of_measures(sql: str) -> str:
    """The same question about some measures (``IN :measures``), for what hangs under measures."""
    agreements = SOME.format("v.agreement_id")
    through = "" if _WITHOUT_INDEX.isdisjoint(tables(sql)) else agreements
    return sql.replace(agreements, f"{through}v.measure_id IN :measures AND ", 1)
