"""The times of a recurring measure as a table: when each was done, as it was told."""

from __future__ import annotations

import pytest

from coopplan.documents.blocks import Table
from coopplan.documents.times import times_part
from coopplan.language.words import Words
from coopplan.model.text import Lang
from coopplan.render.texts import told
from coopplan.reports.json_answers import to_json
from coopplan.reports.views import measure_view
from tests.plans import Plans, day, every


@pytest.mark.parametrize(
    ("done_on", "lang", "shown"),
    [
        (None, Lang.RU, ""),
        ("2025-06", Lang.RU, "06.2025"),
        ("2025-06-20", Lang.RU, "20.06.2025"),
        ("2025-34", Lang.RU, "II кв. 2025"),
        (None, Lang.EN, ""),
        (None, Lang.KK, ""),
    ],
)
def test_a_day_that_nobody_told_is_shown_nowhere(
    done_on: str | None, lang: Lang, shown: str
) -> None:
    made = Plans()
    made.measure(every("half_yearly"))
    made.say("2025-07-10", "done", about="2025-06-30", occurrence="2025-H1", done_on=done_on)
    view = measure_view(made.plan(), "AST-ATY-2025/1", day("2025-09-30"))
    _, table = times_part(view.occurrences, Words(lang))
    assert isinstance(table, Table)
    place = [column.key for column in table.columns].index("done_on")
    assert told(table.rows[0][place].text) == shown
    assert to_json("measure/1", view)["occurrences"][0]["done_on"] == done_on
