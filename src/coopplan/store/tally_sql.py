"""The question that tallies measures, as SQL that both databases take: the twin of the fold.

The rule: a measure is tallied only where what counts of it is certain to be what the fold says;
every other one is named, and the fold works it out. So what is rare is looked for as widely as is
cheap: corrections, parts, events, occurrences, days that are spans, several voices that tell a
status, promises that differ, settlements, fates, amended words, deadlines that recur. What is left
has one order in time, that of its days, and one voice.

Days are ISO 8601 texts, which sort as days do. A day and a status are put together into one text
and taken apart again by their places: a day has ten letters.
"""

from __future__ import annotations

from functools import cache

from coopplan.model.codes import Mark
from coopplan.store.standing import TABLE
from coopplan.store.standing_counts import EVER_FOLDED

PLAIN = "kind = 'said' AND scope = 'measure' AND measure_id IS NOT NULL"
"""Statements that tell of a measure as a whole."""

RARE = """measure_id IS NOT NULL AND (supersedes_id IS NOT NULL OR (kind = 'said'
 AND scope IN ('measure', 'part', 'event') AND (scope <> 'measure'
 OR promise_edtf IS NOT NULL OR done_of IS NOT NULL OR occurrence IS NOT NULL
 OR about_edtf IS NOT NULL OR said_first IS NULL OR said_last IS NULL
 OR said_first <> said_last OR counts_on <> said_last)))"""
"""Statements of which more is to be asked than their day and their status."""


@cache
def question(*, off: bool, before: bool, kept: bool, server: bool, uncounted: bool = False) -> str:
    """The question about the measures of some agreements.

    ``off``: some entries are switched off. ``before``: the marks of an earlier day are asked too.
    ``kept``: it is asked about what is known at the newest entry, and of the lines that are kept
    of every measure (`coopplan.store.standing`) instead of the record; ``uncounted``: only of
    measures that are in no counts (`coopplan.store.standing_counts`). ``server``: it is asked of
    PostgreSQL.
    Parameters: ``entry`` and ``off``; ``agreements``, the numbers of their rows; ``unsure``, the
    measures of which nothing is certain; ``day``; ``before``; ``first`` and ``last`` of the
    quarter; ``heard``, the earlier of ``last`` and ``day``; ``late``, the last deadline that is
    named where it has passed, and ``most``, how many are; ``soon`` and ``until``, between which
    deadlines are named; ``quiet``, 1 where the silent ones are named, with the last day heard of
    each after a plus, or the day its term begins.

    A row is ``n`` measures of an agreement that are alike, as `alike` reads its ``code``; where
    ``fold`` is not 0 it is the one measure that has to be folded, and its code means nothing.
    """
    days = ("day", "before") if before else ("day",)
    written = _written(days, kept=kept, server=server, uncounted=uncounted)
    counts = "{0}.entry <= :entry" + (" AND NOT ({0}.entry IN :off)" if off else "")
    for alias in "cswx":
        written = written.replace(f"[{alias}]", counts.format(alias))
    return written


_MARKS = tuple(Mark)
_UNTOLD = 15
"""Stands for the mark of an earlier day where none is asked."""


def alike(code: int) -> tuple[int, Mark, Mark | None, bool, bool]:
    """Take a code apart: agreement, mark, the earlier mark, whether silent, whether overdue."""
    before = code >> 2 & 15
    return (
        code >> 10,
        _MARKS[code >> 6 & 15],
        None if before == _UNTOLD else _MARKS[before],
        bool(code & 2),
        bool(code & 1),
    )


def _newest(table: str, identity: str, of: str) -> str:
    return f"(SELECT max(w.id) FROM {table} w WHERE w.{identity} = {of} AND [w])"


_SIGNED = "coalesce(v.signed_last, v.signed_latest, v.signed_first)"

_BOUNDS = f"""
SELECT u.agreement_id, u.agreement_version, u.signed, u.period_last, u.ended,
 coalesce(u.signed, u.period_first) AS begins,
 coalesce(u.signed, '') AS since,
 CASE WHEN u.signed > :day OR coalesce(u.signed, u.period_first) > :last THEN 0 ELSE 1 END AS begun
FROM (SELECT v.agreement_id, v.id AS agreement_version, v.period_first, v.period_last,
 coalesce(v.ended_last, v.ended_first) AS ended,
 CASE WHEN v.signed_edtf IS NULL THEN v.signed_latest
 WHEN v.signed_latest < {_SIGNED} THEN v.signed_latest ELSE {_SIGNED} END AS signed
 FROM agreement_version v WHERE v.agreement_id IN :agreements
 AND v.id = {_newest("agreement_version", "agreement_id", "v.agreement_id")}) u"""
"""The term of each agreement, as `coopplan.model.term` has it."""

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


def _ended(day: str) -> str:
    return f"CASE WHEN t.ended <= :{day} OR t.period_last < :{day} THEN 1 ELSE 0 END"


def _untold(day: str) -> str:
    """The status of a measure of which nobody told one."""
    return f"CASE WHEN v.in_plan <> 'yes' OR t.signed > :{day} THEN 'proposed' ELSE 'planned' END"


def _base(days: tuple[str, ...]) -> str:
    columns = "".join(
        f", {_course(f'd_{day}', day)} AS course_{day},"
        f" CASE WHEN d_{day}.known = 'given' THEN d_{day}.latest END AS latest_{day},"
        f" {_ended(day)} AS ended_{day}, {_untold(day)} AS untold_{day}"
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
JOIN measure_version v ON v.id = {_newest("measure_version", "measure_id", "m.id")}{joins}"""


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


def _mark(day: str, confirmed: str) -> str:
    """The place of a measure's mark in its list, as `coopplan.model.marks` has it."""
    of = {mark.name: place for place, mark in enumerate(_MARKS)}
    return f"""CASE b.status_{day} WHEN 'cancelled' THEN {of["CANCELLED"]} WHEN 'done'
 THEN CASE b.{confirmed} WHEN 1 THEN {of["DONE_CONFIRMED"]} ELSE {of["DONE_CLAIMED"]} END
 ELSE CASE WHEN b.ended_{day} = 1 OR (b.course_{day} IS NULL AND b.latest_{day} < :{day})
 THEN {of["NOT_DONE_IN_TIME"]} WHEN b.status_{day} = 'suspended' THEN {of["SUSPENDED"]}
 WHEN b.course_{day} = 'ongoing' THEN {of["ONGOING"]}
 WHEN b.status_{day} = 'in_progress' THEN {of["IN_PROGRESS"]}
 WHEN b.status_{day} = 'proposed' THEN {of["PROPOSED"]}
 WHEN b.course_{day} = 'ahead' OR (b.course_{day} IS NULL AND b.latest_{day} IS NOT NULL)
 THEN {of["NOT_DUE"]} ELSE {of["NOT_STARTED"]} END END"""


def _marked(days: tuple[str, ...], *, kept: bool) -> str:
    confirmed = {day: f"confirmed_{day}" if kept else "confirmed" for day in days}
    marks = ", ".join(f"{_mark(day, confirmed[day])} AS mark_{day}" for day in days)
    odd = " OR ".join(f"b.odd_{day} = 1" for day in days)
    if not kept:
        odd += "".join(
            f" OR b.course_{day} = 'recurs' OR (b.status_{day} = 'done' AND b.confirmed = 2)"
            for day in days
        )
        odd += " OR b.id IN (SELECT o.measure_id FROM odd o)"
    return f"""
SELECT b.id, b.agreement_id, b.number, b.given, b.begins, {marks},
 CASE WHEN b.lately >= b.since THEN b.lately END AS lately, substr(b.heard, 1, 10) AS heard,
 CASE WHEN b.status_day IN ('done', 'cancelled') OR b.course_day IS NOT NULL THEN NULL
 ELSE b.latest_day END AS due,
 CASE WHEN b.begun = 1 AND b.ended_day = 0 AND b.status_day NOT IN ('done', 'cancelled')
 AND (b.lately IS NULL OR b.lately < :first OR b.lately < b.since) THEN 1 ELSE 0 END AS silent,
 CASE WHEN b.several = 1 OR {odd} THEN b.id ELSE 0 END AS fold
FROM told b"""


def _kept(days: tuple[str, ...], *, uncounted: bool) -> str:
    """The lines that hold on these days, as `_told` has measures."""
    columns = "".join(
        f", coalesce(d_{day}.status, CASE WHEN d_{day}.in_plan = 0 OR t.signed > :{day}"
        f" THEN 'proposed' ELSE 'planned' END) AS status_{day},"
        f" CASE WHEN d_{day}.course = 'from' AND d_{day}.earliest <= :{day} THEN 'ongoing'"
        f" WHEN d_{day}.course = 'from' THEN 'ahead' ELSE d_{day}.course END AS course_{day},"
        f" d_{day}.latest AS latest_{day}, d_{day}.fold AS odd_{day}, {_ended(day)} AS ended_{day},"
        f" d_{day}.confirmed AS confirmed_{day}"
        for day in days
    )
    earlier = f"""
JOIN {TABLE} d_before ON d_before.agreement_id = d_day.agreement_id
 AND d_before.number = d_day.number AND d_before.day <= :before AND d_before.until > :before"""
    of_all, of_one = "", ""
    if uncounted:
        of_all = f"""
JOIN (SELECT DISTINCT agreement_id, number FROM {TABLE} WHERE {EVER_FOLDED}
 AND agreement_id IN :agreements) o ON o.agreement_id = t.agreement_id"""
        of_one = " AND d_day.number = o.number"
    return f"""
SELECT d_day.measure_id AS id, d_day.agreement_id, d_day.number, d_day.given,
 t.begins, t.since, t.begun, d_day.heard, CASE WHEN d_day.heard <= :heard THEN d_day.heard
 WHEN d_day.heard IS NOT NULL THEN (SELECT x.heard FROM {TABLE} x
 WHERE x.agreement_id = d_day.agreement_id AND x.number = d_day.number AND x.day <= :heard
 ORDER BY x.day DESC LIMIT 1) END AS lately,
 CASE WHEN d_day.promise BETWEEN :soon AND :until THEN 1 ELSE 0 END AS several{columns}
FROM bounds t{of_all}
JOIN {TABLE} d_day ON d_day.agreement_id = t.agreement_id{of_one}
 AND d_day.day <= :day AND d_day.until > :day{earlier if "before" in days else ""}"""


_FIRST = """
SELECT b.id FROM marked b JOIN agreement a ON a.id = b.agreement_id
WHERE b.fold = 0 AND b.due < :day AND b.due <= :late ORDER BY b.due, {}, b.number LIMIT :most"""
"""Those longest overdue that are named."""

_OVERDUE = "CASE WHEN b.due < :day THEN 1 ELSE 0 END"
_NAMED = "b.id IN (SELECT f.id FROM first f) OR b.due BETWEEN :soon AND :until"
_ALONE = f"CASE WHEN b.fold <> 0 OR {_NAMED} OR (:quiet = 1 AND b.silent = 1) THEN 1 ELSE 0 END"
"""Whether a measure has a row of its own."""


@cache
def _written(days: tuple[str, ...], *, kept: bool, server: bool, uncounted: bool) -> str:
    parts = {"bounds": _BOUNDS}
    if kept:
        parts["told"] = _kept(days, uncounted=uncounted)
    else:
        parts |= {
            "rare": _RARE,
            "odd": _ODD,
            "base": _base(days),
            "heard": _HEARD,
            "tops": _tops(days),
            "told": _told(days),
        }
    parts["marked"] = _marked(days, kept=kept)
    # Texts sort by their letters on SQLite; a server may sort them as people do.
    parts["first"] = _FIRST.format('a.ref COLLATE "C"' if server else "a.ref")
    before = "b.mark_before" if "before" in days else str(_UNTOLD)
    code = (
        f"CAST(b.agreement_id AS BIGINT) * 1024 + b.mark_day * 64 + {before} * 4 + b.silent * 2"
        f" + {_OVERDUE}"
    )
    # One number to group by: a sort by ten columns takes as long as finding what they hold.
    counted = f"""
SELECT {code} AS code, b.fold, 1 AS n, b.heard, b.given,
 CASE WHEN {_NAMED} THEN b.number END AS named, b.due,
 CASE WHEN :quiet = 1 AND b.silent = 1 THEN b.number END AS quiet,
 CASE WHEN :quiet = 1 AND b.silent = 1 THEN coalesce('+' || b.lately, b.begins) END AS quiet_since
FROM marked b WHERE {_ALONE} = 1
UNION ALL SELECT c.code, 0, count(*), max(c.heard), sum(c.given), NULL, NULL, NULL, NULL
FROM (SELECT {code} AS code, b.heard, b.given FROM marked b WHERE {_ALONE} = 0) c GROUP BY c.code"""
    # Lines that are kept are read as cheaply as laid aside; what asks the record is asked once.
    aside = {
        name: "NOT MATERIALIZED" if kept and name == "told" else "MATERIALIZED" for name in parts
    }
    told = ",\n".join(f"{name} AS {aside[name]} ({sql})" for name, sql in parts.items())
    return f"WITH {told}{counted}"
