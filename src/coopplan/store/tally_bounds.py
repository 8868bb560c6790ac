"""The terms of agreements, as the questions that tally their measures ask for them."""

from __future__ import annotations


def newest(table: str, identity: str, of: str) -> str:
    return f"(SELECT max(w.id) FROM {table} w WHERE w.{identity} = {of} AND [w])"


_SIGNED = "coalesce(v.signed_last, v.signed_latest, v.signed_first)"

BOUNDS = f"""
SELECT u.agreement_id, u.agreement_version, u.signed, u.period_last, u.ended,
 coalesce(u.signed, u.period_first) AS begins,
 coalesce(u.signed, '') AS since,
 CASE WHEN u.signed > :day OR coalesce(u.signed, u.period_first) > :last THEN 0 ELSE 1 END AS begun
FROM (SELECT v.agreement_id, v.id AS agreement_version, v.period_first, v.period_last,
 coalesce(v.ended_last, v.ended_first) AS ended,
 CASE WHEN v.signed_edtf IS NULL THEN v.signed_latest
 WHEN v.signed_latest < {_SIGNED} THEN v.signed_latest ELSE {_SIGNED} END AS signed
 FROM agreement_version v WHERE v.agreement_id IN :agreements
 AND v.id = {newest("agreement_version", "agreement_id", "v.agreement_id")}) u"""
"""The term of each agreement, as `coopplan.model.term` has it."""


def ended(day: str) -> str:
    return f"CASE WHEN t.ended <= :{day} OR t.period_last < :{day} THEN 1 ELSE 0 END"
