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
from coopplan.store import tally_record
from coopplan.store.standing import TABLE
from coopplan.store.standing_counts import EVER_FOLDED
from coopplan.store.tally_bounds import BOUNDS, ended


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
        f" d_{day}.latest AS latest_{day}, d_{day}.fold AS odd_{day}, {ended(day)} AS ended_{day},"
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
    parts = {"bounds": BOUNDS}
    if kept:
        parts["told"] = _kept(days, uncounted=uncounted)
    else:
        parts |= tally_record.parts(days)
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
