"""The views that analysts ask with ``coopplan sql``: what counts now, by refs and plain names.

The rule: a view shows current values alone: the newest version of each record as known at one
entry, nothing that is switched off. Names and columns are an interface: columns are added, never
renamed. Codes are codes, days are ISO 8601 text, a moment has its EDTF text and its first and last
day. Where a measure stands is worked out by the reports and is in no view.

The views are the beginning of the question (``WITH agreements AS …``) and not part of the schema:
nothing is made in the database, and both databases take the same text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from coopplan.store.views_worded import NEWEST, WORDED, joins

_OFF = """SELECT s.target FROM switch s WHERE s.state = 'off' AND s.entry <= {entry} AND s.id =
 (SELECT max(t.id) FROM switch t WHERE t.target = s.target AND t.entry <= {entry})"""


def beginning(entry: int, day: date | None = None) -> str:
    """What stands before a question, so that it may name the views, as known at an entry.

    ``day``: the deadlines and words that hold are those of this day; None counts amendments of any
    day.
    """
    off = _OFF.format(entry=entry)
    parts = {**WORDED, **VIEWS}
    views = ",\n".join(f"{name} AS ({sql.strip()})" for name, sql in parts.items())
    counts = f"entry <= {entry} AND {{}}.entry NOT IN (SELECT target FROM switched_off)"
    for letter in "vwcxdnp":
        views = views.replace(f"[{letter}]", f"{letter}." + counts.format(letter))
    views = views.replace("[entry]", str(entry)).replace("[day]", f"'{day or date.max}'")
    return f"WITH switched_off AS ({off}),\n{views}"


def _local(*names: str, of: str = "v") -> str:
    return ", ".join(f"{of}.{name}_{lang}" for name in names for lang in ("ru", "kk", "en"))


def _told(*names: str) -> str:
    """Texts of a measure, each of the version that tells it on the day."""
    return ", ".join(_local(name, of=f"of_{name}") for name in names)


def _moment(*names: str, of: str = "v") -> str:
    return ", ".join(
        f"{of}.{name}_edtf AS {name}, {of}.{name}_first, {of}.{name}_last" for name in names
    )


def _newest(table: str, identity: str, where: str = "") -> str:
    """That a row ``v`` is the newest version of its record that counts."""
    return (
        f"v.id = (SELECT max(w.id) FROM {table} w WHERE w.{identity} = v.{identity} AND [w]{where})"
    )


def _measure(agreement: str = "a", measure: str = "m") -> str:
    return f"{agreement}.ref || '/' || {measure}.number"


_IN_FORCE = """(SELECT x.id FROM deadline_version x WHERE x.measure_id = v.measure_id
 AND x.approved = 1 AND coalesce(x.amended_on, '') <= [day] AND [x]
 ORDER BY coalesce(x.amended_on, '') DESC, x.id DESC LIMIT 1)"""
"""As `coopplan.model.schedule.deadline_versions`: the latest day, and of one day the latest row."""

_STATEMENT = """CASE WHEN m.id IS NULL THEN a.ref ELSE a.ref || '/' || m.number END
 || '#' || v.number"""


def _words(field: str) -> str:
    """One text of a statement: the newest that counts in each language."""
    return ",\n".join(
        f"(SELECT x.words FROM statement_text x WHERE x.id = (SELECT max(c.id) FROM"
        f" statement_text c WHERE c.statement_id = v.id AND c.field = '{field}'"
        f" AND c.lang = '{lang}' AND [c])) AS {field}_{lang}"
        for lang in ("ru", "kk", "en")
    )


_OF_STATEMENT = """JOIN agreement a ON a.id = v.agreement_id
LEFT JOIN measure m ON m.id = v.measure_id"""

VIEWS: Mapping[str, str] = {
    "journal": """
SELECT '#' || v.id AS ref, v.id AS number, v.at, v.who, v.action, v.detail,
 CASE WHEN v.id IN (SELECT target FROM switched_off) THEN 1 ELSE 0 END AS off
FROM journal_entry v WHERE v.id <= [entry]""",
    "agreements": f"""
SELECT a.ref, v.kind, {_local("title", "short")},
 {_moment("signed", "period", "in_force", "ended")},
 v.registration_no, p.ref AS parent, s.ref AS succeeds, v.keeper, v.text_public, v.langs,
 v.duty_every, v.duty_due_days, v.entry
FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
LEFT JOIN agreement p ON p.id = v.parent_id LEFT JOIN agreement s ON s.id = v.succeeds_id
WHERE {_newest("agreement_version", "agreement_id")}""",
    "agreement_parties": f"""
SELECT a.ref AS agreement, p.ref AS party, n.seq
FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
JOIN agreement_party n ON n.version_id = v.id JOIN party p ON p.id = n.party_id
WHERE {_newest("agreement_version", "agreement_id")}""",
    "parties": f"""
SELECT p.ref, v.kind, {_local("name", "short")}, v.code, v.country, v.entry
FROM party_version v JOIN party p ON p.id = v.party_id
WHERE {_newest("party_version", "party_id")}""",
    "voices": f"""
SELECT o.ref, {_local("name", "short")}, v.level, p.ref AS side, v.country, v.entry
FROM voice_version v JOIN voice o ON o.id = v.voice_id LEFT JOIN party p ON p.id = v.side_id
WHERE {_newest("voice_version", "voice_id")}""",
    "sources": f"""
SELECT 's' || o.number AS ref, o.key, v.publisher, v.address, {_local("title")},
 {_moment("published")}, v.retrieved, v.lang, v.tier, v.origin, v.internal, v.sha256, v.entry
FROM source_version v JOIN source o ON o.id = v.source_id
WHERE {_newest("source_version", "source_id")}""",
    "deadlines": f"""
SELECT {_measure()} AS measure, a.ref AS agreement, v.known, v.phrase, v.kind, v.earliest,
 v.latest, v.recurrence, v.amended_on, v.basis, v.approved, v.entry,
 CASE WHEN v.id = {_IN_FORCE} THEN 1 ELSE 0 END AS in_force
FROM deadline_version v JOIN measure m ON m.id = v.measure_id
JOIN agreement a ON a.id = v.agreement_id WHERE [v]""",
    "amendments": f"""
SELECT {_measure()} AS measure, a.ref AS agreement, v.amended_on, v.basis,
 CASE WHEN EXISTS (SELECT 1 FROM measure_version w WHERE w.measure_id = v.measure_id
 AND w.id < v.id AND [w]) THEN 0 ELSE 1 END AS added, {_local("title", "expected")}, v.entry
FROM measure_version v JOIN measure m ON m.id = v.measure_id
JOIN agreement a ON a.id = v.agreement_id WHERE v.amended_on IS NOT NULL AND [v]""",
    "measures": f"""
SELECT {_measure()} AS ref, a.ref AS agreement, m.number, {_told("title")}, of_sector.sector,
 of_plan_no.plan_no, {_told("section", "place", "expected", "completion_form")}, v.in_plan,
 of_parts.parts, {_local("note")}, d.known AS deadline_known, d.phrase AS deadline,
 d.kind AS deadline_kind, d.earliest AS deadline_earliest, d.latest AS deadline_latest, v.entry
FROM measure_version v JOIN measure m ON m.id = v.measure_id
JOIN agreement a ON a.id = m.agreement_id
{joins()}
LEFT JOIN deadline_version d ON d.id = {_IN_FORCE}
WHERE {NEWEST}""",
    "measure_bodies": f"""
SELECT {_measure()} AS measure, a.ref AS agreement, n.seq, n.role, {_local("name", of="n")},
 s.ref AS side, p.ref AS party
FROM measure_version v JOIN measure m ON m.id = v.measure_id
JOIN agreement a ON a.id = m.agreement_id
LEFT JOIN words_on o ON o.measure_id = v.measure_id
JOIN measure_body n ON n.version_id = coalesce(o.bodies, v.id)
LEFT JOIN party s ON s.id = n.side_id LEFT JOIN party p ON p.id = n.party_id
WHERE {NEWEST}""",
    "statements": f"""
SELECT {_STATEMENT} AS ref, a.ref AS agreement, {_measure()} AS measure, v.kind, v.scope,
 {_moment("said", "about", "done_on")}, v.counts_on,
 CAST(v.quarter / 4 AS TEXT) || '-Q' || CAST(v.quarter % 4 + 1 AS TEXT) AS quarter,
 o.ref AS voice, p.ref AS side, v.joint, v.confidence, v.status, {_moment("promise")},
 v.promise_bound, v.done_count, v.done_of, v.progress, v.occurrence,
 CASE WHEN EXISTS (SELECT 1 FROM statement d WHERE d.supersedes_id = v.id AND [d])
 THEN 1 ELSE 0 END AS superseded,
 {_words("text")},
 {_words("note")},
 {_words("why")},
 v.entry
FROM statement v {_OF_STATEMENT}
LEFT JOIN voice o ON o.id = v.voice_id LEFT JOIN party p ON p.id = v.side_id WHERE [v]""",
    "citations": f"""
SELECT {_STATEMENT} AS statement, n.seq, 's' || o.number AS source, n.quote
FROM statement v {_OF_STATEMENT}
JOIN citation n ON n.statement_id = v.id JOIN source o ON o.id = n.source_id WHERE [v]""",
    "indicators": f"""
SELECT a.ref || '/i' || i.number AS ref, a.ref AS agreement, {_measure()} AS measure,
 {_local("name")}, v.unit, CAST(v.baseline AS NUMERIC) AS baseline,
 CAST(v.target AS NUMERIC) AS target, {_moment("target_by")}, v.direction, v.aggregation, v.entry
FROM indicator_version v JOIN indicator i ON i.id = v.indicator_id
JOIN agreement a ON a.id = i.agreement_id LEFT JOIN measure m ON m.id = v.measure_id
WHERE {_newest("indicator_version", "indicator_id")}""",
    "readings": f"""
SELECT b.ref || '/i' || i.number AS indicator, {_STATEMENT} AS statement,
 CAST(n.value AS NUMERIC) AS value, CAST(n.value_high AS NUMERIC) AS value_high, n.qualifier,
 {_moment("period", of="n")}, {_local("coverage", of="n")}
FROM statement v {_OF_STATEMENT}
JOIN reading n ON n.statement_id = v.id JOIN indicator i ON i.id = n.indicator_id
JOIN agreement b ON b.id = i.agreement_id WHERE [v]""",
    "settlements": f"""
SELECT {_measure()} AS measure, a.ref AS agreement, {_measure()} || '#' || t.number AS takes,
 {_local("why")}, v.settled_on, v.entry
FROM settlement v JOIN measure m ON m.id = v.measure_id JOIN agreement a ON a.id = v.agreement_id
JOIN statement t ON t.id = v.takes_id WHERE [v]""",
    "fates": f"""
SELECT {_measure()} AS measure, a.ref AS agreement, v.code AS fate, {_local("why")}, v.entry
FROM fate v JOIN measure m ON m.id = v.measure_id JOIN agreement a ON a.id = m.agreement_id
WHERE {_newest("fate", "measure_id")}""",
}
"""The views by name, in the order in which each may use those before it."""
