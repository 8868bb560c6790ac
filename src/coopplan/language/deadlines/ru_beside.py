"""Russian words beside a deadline: what is done by then, where, and on what condition.

«Провести форум до 1 июля 2025 года» is a deadline and a task: the task is left out, and the
reading says so (`other_words`). Only words that the grammar does not know are left out, so that
nothing that may carry time is lost.
"""

from __future__ import annotations

from coopplan.language.deadlines import beside as w
from coopplan.language.deadlines import build as b
from coopplan.language.deadlines.engine import Rule

# fmt: off
BESIDE = (
    Rule("task_first", "TARGET", "OTHERS BYP WHENS", w.beside_until,
         ("Провести форум до 1 июля 2025 года => by_date ..2025-07-01",)),
    Rule("task_first", "TARGET", "OTHERS @inp SPAN", w.beside_span,
         ("Открытие площадки в III квартале 2025 года => quarter 2025-07-01..2025-09-30",)),
    Rule("task_first", "TARGET", "OTHERS :|- SPAN", w.beside_span),
    Rule("task_after", "TARGET", "BYP WHENS -|,|:? OTHERS", w.until_beside,
         ("до 1 июля 2025 года провести форум => by_date ..2025-07-01",)),
    Rule("task_after", "TARGET", "@inp? SPAN -|:|, OTHERS", w.span_beside,
         ("2025 г. – разработка, 2026 г. – внедрение => range 2025-01-01..2026-12-31",)),
    Rule("task_after", "EVERY", "FREQ OTHERS", b.first_of, ("ежегодно проводить форум => yearly",)),
    Rule("aside", "@suffix", "( OTHERS )", b.nothing,
         ("до 1 мая 2025 года (общее собрание) => by_date ..2025-05-01",)),
    Rule("on_change", "@suffix", ",? а также OTHERS", b.nothing,
         ("не реже одного раза в год, а также при изменении сведений => yearly",)),
    Rule("on_change", "@suffix", ",|и|/? и|/? или? по мере OTHERS", b.nothing),
    Rule("then_always", "@suffix", ",? далее -? @always", b.nothing,
         ("ежегодно, до 25 декабря, далее постоянно => yearly m12 d25",)),
)
# fmt: on
