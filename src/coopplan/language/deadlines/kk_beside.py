"""Kazakh words beside a deadline: what is done by then. They are left out, and the reading says so.

Only words that the grammar does not know are left out, so that nothing that may carry time is.
"""

from __future__ import annotations

from coopplan.language.deadlines import beside as w
from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import kk_build as k
from coopplan.language.deadlines.engine import Rule

# fmt: off
BESIDE = (
    Rule("task_after", "TARGET", "WHENS @till OTHERS", w.whens_beside,
         ("2027 жылдың соңына дейін ұзартылды => by_date ..2027-12-31",)),
    Rule("frequent_thing", "TARGET", "PERADJ OTHERS|@report WHENS @till", k.thing_until,
         ("жылдық есеп 2026 жылғы 1 сәуірге дейін => by_date ..2026-04-01",), cost=-2),
    Rule("task_after", "TARGET", "SPAN -|:|, OTHERS", w.span_beside),
    Rule("task_first", "TARGET", "OTHERS WHENS @till", w.beside_whens,
         ("Форумды 2027 жылдың соңына дейін => by_date ..2027-12-31",)),
    Rule("task_first", "TARGET", "OTHERS -|: SPAN", w.beside_span),
    Rule("occasion", "TARGET", "OTHERS @daywd|@feast? орай|қарсаңында ,? SPAN", w.beside_span,
         ("Тәуелсіздік күніне орай, 2026 жылғы мамыр => month 2026-05-01..2026-05-31",)),
    Rule("task_after", "TARGET", "WHEN @since OTHERS", w.since_beside,
         ("2026 жылғы 1 қаңтардан бастап қолданылады => from_date 2026-01-01..",)),
    Rule("task_after", "TARGET", "OTHERS WHENS @till OTHERS", w.beside_whens),
    Rule("task_after", "EVERY", "FREQ OTHERS", b.first_of, ("жыл сайын өткізу => yearly",)),
    Rule("task_after", "TARGET", "SPAN @between OTHERS", b.first_of),
    Rule("task_after", "TARGET", "OTHERS? SPAN OTHERS", lambda a, s, z: w.span_beside(s, z),
         ("құрылыс 2027 жылы аяқталады => year 2027-01-01..2027-12-31",)),
    Rule("task_after", "PLAIN", "RELATIVE OTHERS", b.first_of,
         ("15 күнге дейін ұзартылуы мүмкін => relative",), cost=2),
    Rule("but_things", "@suffix", "( NUM? OTHERS қоспағанда )", b.nothing,
         ("2026 жылғы 1 мамырға дейін (3-тармақты қоспағанда) => by_date ..2026-05-01",)),
    Rule("but_things", "@suffix", ", NUM? OTHERS қоспағанда", b.nothing),
    Rule("aside", "@suffix", "( OTHERS @dayw? )", b.nothing,
         ("2026 жылғы 1 шілдеге дейін (жалпы жиналыс) => by_date ..2026-07-01",)),
)
# fmt: on
