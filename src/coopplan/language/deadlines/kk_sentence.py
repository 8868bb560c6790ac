"""Kazakh pieces of a sentence: the bound, the unit or the frequency that a task stands around.

The day of an order that a sentence cites («2016 жылғы 19 қазандағы № 12 бұйрығы») is no deadline.
"""

from __future__ import annotations

from coopplan.language.deadlines import beside as w
from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import kk_build as k
from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import DeadlineKind as K
from coopplan.model.deadline import Recurrence as R

# fmt: off
SENTENCE = (
    Rule("sentence_bound", "UNTIL", "WHENS @till|@planned @term?", k.until,
         ("жоба 2032 жылғы 31 мамырға дейін екі кезеңде аяқталады => by_date ..2032-05-31",)),
    Rule("sentence_bound", "UNTIL", "WHENS @till? ,? қоса алғанда", k.until_hard),
    Rule("sentence_bound", "UNTIL", "WHEN|PART @notlate", lambda when: b.until(True, (when,))),
    Rule("sentence_start", "OPENS", "WHEN @since", b.since,
         ("осы бұйрық 2026 жылғы 1 шілдеден бастап енгізіледі => from_date 2026-07-01..",)),
    Rule("sentence_unit", "STEP", "SPAN @inp|@between?", w.in_year,
         ("2026 жылы 15 км, 2027 жылы 20 км жол жөндеу => range 2026-01-01..2027-12-31",)),
    Rule("sentence_moved", "INSIDE", "WHEN? WHEND @moved", lambda _, when: b.unit(when)),
    Rule("no_deadline", "ASIDE", "WHEN жасалды|қабылданды|бекітілді", b.nothing),
    Rule("no_deadline", "ASIDE", "WHEN қол қойылды", b.nothing),
    Rule("sentence_name", "NAMED", "SPAND арналған|қарасты @term?", w.in_year,
         ("дамудың 2024-2028 жылдарға арналған бағдарламасы => range 2024-01-01..2028-12-31",)),
    Rule("sentence_often", "OFTEN", "EVERY|EVERYIN", b.same,
         ("қайталама нұсқаулық — жылына бір рет => yearly",)),
    Rule("sentence_anchor", "LOOSE", "RELATIVE|EVENT|NEED", b.same,
         ("сайтта 3 жұмыс күні ішінде жарияланады => relative",)),
    Rule("sentence_lasting", "LASTING", "@always @manner", b.plain(K.ONGOING, recurrence=R.ONGOING),
         ("порталды жаңартуды тұрақты түрде жүргізу => ongoing",)),
    Rule("no_deadline", "ASIDE", "@this|@next|@prev", b.nothing),
    Rule("no_deadline", "ASIDE", "WHEN @cited|№", b.nothing),
    Rule("no_deadline", "ASIDE", "WHEN @dates", b.nothing),
    Rule("no_deadline", "ASIDE", "SEASONW", b.nothing),
    Rule("sentence_range", "INSIDE", "WHEN @since? WHEND|PARTD @till", k.plain_range,
         ("3 цехтағы жұмыстар мамырдан қыркүйекке дейін жүреді => range XXXX-05/XXXX-09",)),
    Rule("sentence_begins", "INSIDE", "SPANNED", b.same,
         ("5 цех мамырда басталып, тамызға дейін салынады => range XXXX-05/XXXX-08",)),
    Rule("sentence_bound", "UNTIL", "DAYBY @till", lambda when: b.until(False, (when,)),
         ("3 есепті жиырма бес желтоқсанға дейін беру => by_date ../XXXX-12-25",)),
    Rule("no_deadline", "ASIDE", "NUMW жылдық|айлық|апталық|күндік|жылға", b.nothing),
)
# fmt: on
