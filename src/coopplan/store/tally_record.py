"""What the record tells of measures on a day, as SQL: the part of the tally that asks it.

The rule is that of `coopplan.store.tally_sql`: what is rare is looked for as widely as is cheap.
"""

from __future__ import annotations

from coopplan.store.tally_bounds import ended, newest

PLAIN = "kind = 'said' AND scope = 'measure' AND measure_id IS NOT NULL"
"""Statements that tell of a measure as a whole."""

RARE = """measure_id IS NOT NULL AND (supersedes_id IS NOT NULL OR (kind = 'said'
 AND scope IN ('measure', 'part', 'event') AND (scope <> 'measure'
 OR promise_edtf IS NOT NULL OR done_of IS NOT NULL OR occurrence IS NOT NULL
 OR about_edtf IS NOT NULL OR said_first IS NULL OR said_last IS NULL
 OR said_first <> said_last OR counts_on <> said_last)))"""
"""Statements of which more is to be asked than their day and their status."""


_RARE = f"""
SELECT s.*, (SELECT t.since FROM bounds t WHERE t.agreement_id = s.agreement_id) AS since
FROM (SELECT agreement_id, measure_id, kind, scope, status, promise_edtf, promise_bound,
 promise_last, done_of, occurrence, supersedes_id, about_edtf, said_first, said_last, counts_on
 FROM statement WHERE agreement_id IN (SELECT t.agreement_id FROM bounds t) AND {RARE}) s"""

_ODD = """
SELECT s.measure_id FROM rare s
WHERE s.supersedes_id IS NOT NULL OR s.scope <> 'measure' OR s.done_of IS NOT NULL
 OR s.occurrence IS NOT NULL OR s.said_first IS NULL OR s.said_last IS NULL
 OR (s.said_last >= s.since) <> (s.counts_on >= s.since)
 OR (s.status IS NOT NULL AND (s.about_edtf IS NOT NULL OR s.said_first <> s.said_last
 OR s.counts_on <> s.said_last))
UNION SELECT o.measure_id FROM rare s JOIN statement o ON o.id = s.supersedes_id
UNION SELECT s.measure_id FROM rare s
 WHERE s.kind = 'said' AND s.scope = 'measure' AND s.promise_edtf IS NOT NULL
 GROUP BY s.measure_id HAVING min(s.promise_edtf) <> max(s.promise_edtf)
 OR min(s.promise_bound) <> max(s.promise_bound)
UNION SELECT s.measure_id FROM rare s WHERE s.promise_last BETWEEN :soon AND :until
UNION SELECT f.measure_id FROM fate f WHERE f.agreement_id IN :agreements
UNION SELECT c.measure_id FROM settlement c WHERE c.agreement_id IN :agreements
UNION SELECT v.measure_id FROM measure_version v
 WHERE v.agreement_id IN :agreements AND v.amended_on IS NOT NULL
UNION SELECT m.id FROM measure m WHERE m.id IN :unsure"""
"""Measures of which nothing is certain, whatever else holds of them."""


_NUMBERS = 1_000_000_000_000
"""More than the number of any row: added to one, it makes numbers sort as texts do."""


def _in_force(day: str) -> str:
    """The row of the deadline in force: the latest day, and of one day the latest row."""
    found = (
        f"(SELECT max(coalesce(x.amended_on, '0000-00-00') || ({_NUMBERS} + x.id))"
        " FROM deadline_version x WHERE x.measure_id = m.id AND x.approved = 1"
        f" AND coalesce(x.amended_on, '') <= :{day} AND [x])"
    )
    return f"CAST(substr({found}, 11) AS BIGINT) - {_NUMBERS}"


def _course(of: str, day: str) -> str:
    """How the deadline of a row runs on a day: recurs, ongoing, ahead, or NULL."""
    return f"""CASE WHEN {of}.known <> 'given' THEN NULL
 WHEN {of}.recurrence NOT IN ('none', 'ongoing') THEN 'recurs'
 WHEN {of}.kind IN ('ongoing', 'as_needed') OR {of}.recurrence = 'ongoing' THEN 'ongoing'
 WHEN {of}.latest IS NULL AND {of}.kind = 'from_date' AND {of}.earliest <= :{day} THEN 'ongoing'
 WHEN {of}.latest IS NULL AND {of}.kind = 'from_date' AND {of}.earliest > :{day} THEN 'ahead'
 END"""


def _untold(day: str) -> str:
    """The status of a measure of which nobody told one."""
    return f"CASE WHEN v.in_plan <> 'yes' OR t.signed > :{day} THEN 'proposed' ELSE 'planned' END"


def _base(days: tuple[str, ...]) -> str:
    columns = "".join(
        f", {_course(f'd_{day}', day)} AS course_{day},"
        f" CASE WHEN d_{day}.known = 'given' THEN d_{day}.latest END AS latest_{day},"
        f" {ended(day)} AS ended_{day}, {_untold(day)} AS untold_{day}"
        for day in days
    )
    joins = f" LEFT JOIN deadline_version d_day ON d_day.id = {_in_force('day')}"
    if "before" in days:
        # What is in force on a later day was so before, unless it was amended in between.
        same = (
            "d_day.id IS NOT NULL AND coalesce(d_day.amended_on, '') <= :before"
            " AND CAST(:before AS TEXT) <= CAST(:day AS TEXT)"
        )
        joins += (
            " LEFT JOIN deadline_version d_before ON d_before.id ="
            f" CASE WHEN {same} THEN d_day.id ELSE {_in_force('before')} END"
        )
    return f"""
SELECT m.id, m.agreement_id, m.number, v.id AS version, t.agreement_version, t.since, t.begun,
 t.begins, CASE WHEN d_day.known = 'given' THEN 1 ELSE 0 END AS given,
 {_voice("ASC")} AS one, {_voice("DESC")} AS other{columns}
FROM bounds t JOIN measure m ON m.agreement_id = t.agreement_id
JOIN measure_version v ON v.id = {newest("measure_version", "measure_id", "m.id")}{joins}"""


def _voice(order: str, of: str = "m.id", more: str = "") -> str:
    """The first or the last voice of a measure, with the side that it speaks for."""
    by = ", ".join(f"s.{name} {order}" for name in ("voice_id", "side_id", "joint"))
    return (
        "(SELECT s.voice_id || '/' || coalesce(s.side_id, 0) || '/' || s.joint FROM statement s"
        f" WHERE s.measure_id = {of} AND s.kind = 'said' AND s.scope = 'measure' AND [s]{more}"
        f" ORDER BY {by} LIMIT 1)"
    )


_OF_ONE = "s.measure_id = b.id AND s.kind = 'said' AND s.scope = 'measure' AND [s]"
_NEWEST_FIRST = "s.voice_id DESC, s.side_id DESC, s.joint DESC, s.counts_on DESC, s.id DESC"
"""The order of the index, so that the last words of a measure's one voice come first."""


def _last(columns: str, where: str) -> str:
    return (
        f"(SELECT {columns} FROM statement s WHERE {_OF_ONE} AND {where}"
        f" ORDER BY {_NEWEST_FIRST} LIMIT 1)"
    )


_HEARD = f"""
SELECT b.*, CASE WHEN b.one = b.other
 THEN {_last("s.counts_on || coalesce(s.status, '')", "s.counts_on <= :day")}
 ELSE (SELECT max(s.counts_on) FROM statement s WHERE {_OF_ONE} AND s.counts_on <= :day)
 END AS heard,
 CASE WHEN b.one <> b.other AND {_voice("ASC", "b.id", " AND s.status IS NOT NULL")}
 <> {_voice("DESC", "b.id", " AND s.status IS NOT NULL")} THEN 1 ELSE 0 END AS several
FROM base b"""
"""The last day heard of each measure, and whether several voices tell its status."""


def _top(day: str) -> str:
    top = _last(
        "s.counts_on || s.status",
        f"s.status IS NOT NULL AND s.counts_on >= b.since AND s.counts_on <= :{day}",
    )
    if day != "day":
        return top
    return f"CASE WHEN length(b.heard) > 10 AND b.heard >= b.since THEN b.heard ELSE {top} END"


def _tops(days: tuple[str, ...]) -> str:
    tops = ", ".join(f"{_top(day)} AS top_{day}" for day in days)
    last = _last("s.counts_on", "s.counts_on <= :heard")
    scanned = (
        f"(SELECT max(s.counts_on) FROM statement s WHERE {_OF_ONE} AND s.counts_on <= :heard)"
    )
    return f"""
SELECT b.*, {tops}, CASE WHEN substr(b.heard, 1, 10) <= :heard THEN substr(b.heard, 1, 10)
 WHEN b.heard IS NULL THEN NULL WHEN b.one = b.other THEN {last} ELSE {scanned} END AS lately
FROM heard b"""


def _contradicted(day: str) -> str:
    """Whether another status was told of the same day."""
    told = f"s.status IS NOT NULL AND s.counts_on <= :{day}"
    second = _last("s.counts_on", told).replace("LIMIT 1", "LIMIT 1 OFFSET 1")
    return f"""CASE WHEN {second} = substr(b.top_{day}, 1, 10) AND EXISTS (SELECT 1
 FROM statement s WHERE {_OF_ONE} AND s.status IS NOT NULL
 AND s.counts_on = substr(b.top_{day}, 1, 10) AND s.status <> substr(b.top_{day}, 11))
 THEN 1 ELSE 0 END"""


def _status(day: str) -> str:
    return f"coalesce(substr(b.top_{day}, 11), b.untold_{day})"


def _told(days: tuple[str, ...]) -> str:
    columns = ", ".join(
        f"{_status(day)} AS status_{day}, {_contradicted(day)} AS odd_{day}" for day in days
    )
    done = " OR ".join(f"substr(b.top_{day}, 11) = 'done'" for day in days)
    return f"SELECT b.*, {columns}, CASE WHEN {done} THEN {_CONFIRMED} END AS confirmed FROM tops b"


_BODY = "EXISTS (SELECT 1 FROM measure_body c WHERE c.version_id = b.version AND {})"

_OFFICIAL = f"""EXISTS (SELECT 1 FROM statement s JOIN citation c ON c.statement_id = s.id
 JOIN source_version w ON w.source_id = c.source_id
 WHERE {_OF_ONE} AND s.status = 'done' AND w.tier = 'official_act')"""

_CONFIRMED = f"""(SELECT CASE WHEN g.joint = 1 THEN 1 WHEN g.side_id IS NULL THEN 2
 WHEN {_BODY.format("c.side_id = g.side_id")} AND NOT {_BODY.format("c.side_id <> g.side_id")}
 THEN 1 WHEN NOT {_BODY.format("c.side_id IS NOT NULL")} THEN 2 WHEN {_OFFICIAL} THEN 2 ELSE 0 END
 FROM (SELECT s.side_id, s.joint FROM statement s WHERE {_OF_ONE} AND s.status IS NOT NULL
 LIMIT 1) g)"""
"""Whether the completion that one voice told is confirmed: 1 by all sides, 0 by none, 2 unsure."""


def parts(days: tuple[str, ...]) -> dict[str, str]:
    """What is asked of the record, by name, in the order in which each asks those before it."""
    return {
        "rare": _RARE,
        "odd": _ODD,
        "base": _base(days),
        "heard": _HEARD,
        "tops": _tops(days),
        "told": _told(days),
    }
