"""Questions about the whole register are answered from indexes, on both databases."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import pytest

from coopplan.store import standing_sql
from coopplan.store.reading import Reader, connect
from tests.store.registers import filled

ASKED: Mapping[str, object] = {
    "day": "2025-12-31",
    "until": "2026-03-31",
    "apart": (2,),
    "whole": (2,),
    "agreements": (1, 2),
    "most": 20,
}


def questions(*, server: bool) -> dict[str, str]:
    """Every question, by what it asks."""
    return {
        **{f"apart {place}": sql for place, sql in enumerate(standing_sql.APART[:3])},
        "whole": standing_sql.WHOLE,
        "measures": standing_sql.MEASURES,
        "totals": standing_sql.TOTALS,
        "first late": standing_sql.first(standing_sql.LATE, server=server),
        "first soon": standing_sql.first(standing_sql.SOON, server=server),
        "odd": standing_sql.ODD,
        "odd of some": standing_sql.ODD_OF,
        "late": standing_sql.late(server=server),
        "counted": standing_sql.COUNTED,
        "summed": standing_sql.SUMMED,
        "ranked": standing_sql.ranked(server=server),
    }


def explained(reader: Reader, sql: str) -> str:
    """How the database goes about it."""
    params = {name: value for name, value in ASKED.items() if re.search(rf":{name}\b", sql)}
    if reader.server:
        return json.dumps(reader.rows(f"EXPLAIN (FORMAT JSON) {sql}", **params)[0]["QUERY PLAN"])
    rows = reader.rows(f"EXPLAIN QUERY PLAN {sql}", **params)
    return "\n".join(row["detail"] for row in rows)


@pytest.mark.parametrize("name", sorted(questions(server=False)))
def test_no_question_walks_through_what_is_kept(db_url: str, name: str) -> None:
    filled(db_url)
    with connect(db_url) as reader:
        sql = questions(server=reader.server)[name]
        if not reader.server:
            plan = explained(reader, sql)
            aliases = "|".join({"standing", *re.findall(r"standing(?:_count)? (\w)\b", sql)})
            for scan in re.findall(rf"SCAN (?:{aliases})\b.*", plan):
                assert "INDEX ix_standing_" in scan, plan
            return
        # So few rows would be walked through, whatever indexes there are.
        reader.driver.execute("SET LOCAL enable_seqscan = off")
        plan = explained(reader, sql)
        walked = r'"Seq Scan"[^{}]*"Relation Name": "standing'
        assert "Index" in plan
        assert not re.search(walked, plan), plan
