"""Questions to the lines that are kept of measures, over the whole register.

The rule: each is answered from an index over newest lines alone, so that it takes no longer where
more has been said.
"""

from __future__ import annotations

from coopplan.store.standing import DUE, FOLDED, NEWEST, PROMISED, TABLE

WHOLE = f"""
SELECT agreement_id FROM {TABLE} WHERE {FOLDED} AND number = 0 ORDER BY agreement_id"""
"""The agreements that have to be read whole."""

MEASURES = f"SELECT count(*) AS n FROM {TABLE} WHERE {NEWEST} AND day >= ''"
"""How many measures there are, where no agreement has to be read whole."""

APART = (
    f"SELECT agreement_id FROM {TABLE} WHERE {FOLDED} ORDER BY agreement_id",
    f"SELECT agreement_id FROM {TABLE} WHERE {NEWEST} AND day > :day",
    f"SELECT agreement_id FROM {TABLE} WHERE {PROMISED} AND promise BETWEEN :day AND :until",
    "SELECT agreement_id FROM agreement_version WHERE duty_every IS NOT NULL",
)
"""The agreements of which more is to be asked than what the newest lines of their measures tell."""

LATE, SOON = "due < :day", "due BETWEEN :day AND :until"
"""Which measures are overdue on a day, which fall due by another."""

_OTHERS = "NOT (agreement_id IN :apart)"

COUNTS = f"""
SELECT (SELECT count(*) FROM {TABLE} WHERE {DUE} AND {LATE} AND {_OTHERS}) AS late,
 (SELECT count(*) FROM {TABLE} WHERE {DUE} AND {SOON} AND {_OTHERS}) AS soon"""


def first(which: str, *, server: bool) -> str:
    """The first of these measures, by deadline, agreement and number."""
    # Texts sort by their letters on SQLite; a server may sort them as people do.
    ref = 'a.ref COLLATE "C"' if server else "a.ref"
    return f"""
SELECT d.due, a.ref, d.number FROM {TABLE} d JOIN agreement a ON a.id = d.agreement_id
WHERE {DUE} AND {which} AND {_OTHERS} ORDER BY d.due, {ref}, d.number LIMIT :most"""
