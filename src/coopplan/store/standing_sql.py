"""Questions to the lines that are kept of measures, and to their counts, over the whole register.

The rule: each is answered from an index over newest lines or from the one row of counts that an
agreement has on a day, so that it takes no longer where more has been said.
"""

from __future__ import annotations

from functools import cache

from coopplan.store import standing_counts
from coopplan.store.standing import DUE, FOLDED, NEWEST, PROMISED, TABLE
from coopplan.store.standing_counts import COUNTS, EVER_FOLDED, EVER_LATE

WHOLE = f"""
SELECT agreement_id FROM {TABLE} WHERE {FOLDED} AND number = 0 ORDER BY agreement_id"""
"""The agreements that have to be read whole."""

MEASURES = f"SELECT count(*) AS n FROM {TABLE} WHERE {NEWEST} AND day >= ''"
"""How many measures there are, where no agreement has to be read whole."""

AMENDED = "SELECT 1 AS one FROM measure_version WHERE amended_on IS NOT NULL LIMIT 1"
"""Whether any protocol amended the words of a measure, or added one."""

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

TOTALS = f"""
SELECT (SELECT count(*) FROM {TABLE} WHERE {DUE} AND {LATE} AND {_OTHERS}) AS late,
 (SELECT count(*) FROM {TABLE} WHERE {DUE} AND {SOON} AND {_OTHERS}) AS soon"""


def first(which: str, *, server: bool) -> str:
    """The first of these measures, by deadline, agreement and number."""
    return f"""
SELECT d.due, a.ref, d.number FROM {TABLE} d JOIN agreement a ON a.id = d.agreement_id
WHERE {DUE} AND {which} AND {_OTHERS}
ORDER BY d.due, {_by("a.ref", server)}, d.number LIMIT :most"""


ODD = f"SELECT DISTINCT agreement_id FROM {TABLE} WHERE {EVER_FOLDED}"
"""The agreements of which some measure is in no counts, for one of its lines has to be folded."""

ODD_OF = f"{ODD} AND agreement_id IN :agreements"


def late(*, server: bool) -> str:
    """The first of the counted measures that are overdue on a day, as `first` gives them.

    ``whole`` are the agreements that have to be read whole.
    """
    return f"""
SELECT d.due, a.ref, d.number FROM {TABLE} d JOIN agreement a ON a.id = d.agreement_id
WHERE {EVER_LATE} AND due < :day AND d.day <= :day AND d.until > :day
 AND NOT (d.agreement_id IN :whole) AND NOT EXISTS (SELECT 1 FROM {TABLE} o
 WHERE o.agreement_id = d.agreement_id AND o.number = d.number AND o.{EVER_FOLDED})
ORDER BY d.due, {_by("a.ref", server)}, d.number LIMIT :most"""


def _by(ref: str, server: bool) -> str:
    """By what refs are sorted: SQLite sorts texts by their letters, a server may as people do."""
    return f'{ref} COLLATE "C"' if server else ref


def _counts(which: str) -> str:
    """Some agreements with their row of counts on a day."""
    return f"""FROM agreement a JOIN {standing_counts.TABLE} c ON c.agreement_id = a.id
 AND c.day = (SELECT max(x.day) FROM {standing_counts.TABLE} x
 WHERE x.agreement_id = a.id AND x.day <= :day) WHERE {which}"""


COUNTED = f"SELECT c.* {_counts('a.id IN :agreements')}"
"""The counts of some agreements on a day."""

_APART = "NOT (a.id IN :apart)"
_SUMS = ", ".join(f"sum({name}) AS {name}" for name in COUNTS)
_ANY = ", ".join(f"sum(CASE WHEN {name} > 0 THEN 1 ELSE 0 END)" for name in COUNTS)
_NAMES = ", ".join(COUNTS)

SUMMED = f"SELECT {_SUMS} {_counts(_APART)}"
"""The counts of all agreements but those ``apart`` on a day, summed."""

RANKED = ("overdue", "silent")
"""Of what agreements are named that have the most."""


@cache
def ranked(*, server: bool) -> str:
    """The counts of all agreements but those ``apart`` on a day.

    In the ``part`` sum they are summed; in the part any is, of how many agreements there are any;
    in the parts of `RANKED` are the ``most`` agreements that have the most, with their counts.
    """
    most = "".join(
        f"""
UNION ALL SELECT * FROM (SELECT '{name}', ref, {_NAMES} FROM counts WHERE {name} > 0
 ORDER BY {name} DESC, {_by("ref", server)} LIMIT :most) {name}_most"""
        for name in RANKED
    )
    return f"""
WITH counts AS MATERIALIZED (SELECT a.ref, {_NAMES} {_counts(_APART)})
SELECT 'sum' AS part, '' AS ref, {_SUMS} FROM counts
UNION ALL SELECT 'any', '', {_ANY} FROM counts{most}"""
