"""Kazakh deadlines without a day of their own, and the words around a deadline."""

from __future__ import annotations

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import DeadlineKind as K
from coopplan.model.deadline import Recurrence as R

_ongoing = b.plain(K.ONGOING, recurrence=R.ONGOING)
_relative = b.plain(K.RELATIVE)
_needed = b.plain(K.AS_NEEDED)
_soon = b.plain(K.AS_NEEDED, "as_soon_as_possible")
_irregular = b.plain(K.AS_NEEDED, "irregular")
_separate = b.plain(K.SEPARATE_PLAN)
_agreed = b.plain(K.BY_AGREEMENT)

# fmt: off
ONGOING = (
    Rule("ongoing", "ALWAYS", "@always @manner?", _ongoing, ("тұрақты түрде => ongoing",
         "үнемі => ongoing")),
    Rule("ongoing", "ALWAYS", "тұрақты , @always", _ongoing),
    Rule("whole_period", "ONG", "@things? @whole? @acts? @whole? @term @in", _ongoing,
         ("жоспардың қолданылу мерзімі ішінде => ongoing",)),
    Rule("whole_period", "ONG", "@things? @whole @acts @term", _ongoing),
    Rule("whole_period", "ONG", "@things? @acts @term", _ongoing),
    Rule("whole_period", "ONG", "@things @acts? @term", _ongoing),
    Rule("whole_period", "ONG", "@whole @term @in?", _ongoing),
    Rule("whole_period", "ONG", "@planned @term @in", _ongoing),
    Rule("whole_period", "ONG", "@things? @acts @whole @term @in?", _ongoing),
    Rule("period_end", "PLAIN", "@things @acts? @term? @endd|біткенге @till",
         b.plain(K.RELATIVE, "period_end"),
         ("келісімнің қолданылу мерзімі аяқталғанға дейін => relative",)),
    Rule("things", "@things", "@thing @things?", b.nothing),
    Rule("acts", "@acts", "@acting @acting?", b.nothing),
)
# fmt: on

# fmt: off
NEEDED = (
    Rule("as_needed", "PLAIN", "NEED", b.same),
    Rule("as_needed", "NEED", "HEAD? @need қарай|бойынша", _needed,
         ("қажеттілігіне қарай => as_needed",)),
    Rule("as_needed", "PLAIN", "қажет болған|болса жағдайда|кезде|сәтте?", _needed,
         ("қажет болған жағдайда => as_needed",)),
    Rule("as_needed", "PLAIN", "қажеттілік туындаған|болған жағдайда|кезде", _needed),
    Rule("as_needed", "PLAIN", "HEAD жағдайда|кезде", _needed, cost=2),
    Rule("as_needed", "NEED", "HEAD болған|туындаған жағдайда|кезде", _needed),
    Rule("as_needed", "NEED", "HEAD байланысты", _needed,
         ("қаржыландыру көлеміне байланысты => as_needed",)),
    Rule("as_needed", "NEED", "HEAD @if", _needed, ("өтініш түссе => as_needed",), cost=2),
    Rule("as_needed", "PLAIN", "HEAD? түскен|туындаған сайын", _needed),
    Rule("as_needed", "PLAIN", "сұрау|сұраныс|өтініш салу? бойынша", _needed),
    Rule("soon", "PLAIN", "@soon @manner?", _soon, ("дереу => as_needed",)),
    Rule("soon", "PLAIN", "мүмкіндігінше|барынша? қысқа|тез мерзімде|мерзім|уақытта ішінде?",
         _soon),
    Rule("soon", "PLAIN", "тез арада", _soon),
    Rule("irregular", "PLAIN", "@regularly @manner", _irregular, ("жүйелі түрде => as_needed",)),
    Rule("separate_plan", "PLAIN", "HEAD? @own? @planw бойынша|сәйкес|сай", _separate,
         ("жеке жоспар бойынша => separate_plan", "бекітілген кестеге сәйкес => separate_plan")),
    Rule("separate_plan", "PLAIN", "келісімге сәйкес|сай", _separate),
    Rule("separate_plan", "PLAIN", "HEAD? @ordered сәйкес|сай", _separate,
         ("Президенттің тапсырмасына сәйкес => separate_plan",)),
    Rule("separate_plan", "PLAIN", "HEAD? @set @term|тәртіппен сәйкес?", _separate,
         ("белгіленген мерзімде => separate_plan",)),
    Rule("by_agreement", "PLAIN", "@own? келіскен|келісілген @term", _agreed),
    Rule("by_agreement", "PLAIN", "@own? @consent бойынша", _agreed,
         ("келісім бойынша => by_agreement",)),
)
# fmt: on

# fmt: off
RELATIVE = (
    Rule("duration", "DUR", "NUMW @unitw", b.nothing, ("15 күнтізбелік күн ішінде => relative",)),
    Rule("duration", "DUR", "@half жыл|жылдың|жылдан|жылда|жылға", b.nothing),
    Rule("working_duration", "DUR", "NUMW @working @unitw", b.working,
         ("10 жұмыс күні ішінде => relative",)),
    Rule("duration", "DUR", "NUMW @calday @unitw", b.nothing),
    Rule("duration", "DUR", "@calday NUMW @unitw", b.nothing),
    Rule("duration", "DUR", "NUMW - NUMW @calday? @unitw", b.nothing),
    Rule("working_duration", "DUR", "NUMW - NUMW @working @unitw", b.working),
    Rule("within", "RELATIVE", "DUR @in|мерзімде|мерзім|мерзімге", _relative,
         ("бір айдың ішінде => relative",)),
    Rule("near", "PLAIN", "@this|@next айдың|аптаның|тоқсанның|жартыжылдықтың @endd @till",
         _relative, ("таяу арада => relative",)),
    Rule("near", "PLAIN", "@this|@next айдың|аптаның|тоқсанның? ішінде", _relative),
    Rule("near", "RELATIVE", "@this|@next айда|аптада|тоқсанда", _relative),
    Rule("within", "RELATIVE", "ай|апта ішінде|мерзімде", _relative),
    Rule("within", "RELATIVE", "HEAD @moment @since? DUR @in|мерзімде|@notlate", _relative,
         ("қол қойылған күннен бастап 10 жұмыс күні ішінде => relative",)),
    Rule("within", "RELATIVE", "HEAD кейін DUR @in|мерзімде|@notlate", _relative),
    Rule("within", "RELATIVE", "HEAD @since_done кейін? DUR @in|@notlate", _relative),
    Rule("before", "RELATIVE", "HEAD @till DUR @before|@notlate|қалғанда", _relative,
         ("басталғанға дейін 5 жұмыс күні бұрын => relative",)),
    Rule("after", "RELATIVE", "DUR @after|@notlate|@since", _relative,
         ("үш айдан кейін => relative",)),
    Rule("after", "RELATIVE", "HEAD DUR @after", _relative),
    Rule("after", "RELATIVE", "HEAD? DUR өткен|өткеннен @after", _relative,
         ("жарияланған күнінен кейін күнтізбелік он күн өткен соң => relative",)),
    Rule("near", "RELATIVE", "@this айдың DAYN @dayw|@daywd @till?", _relative),
    Rule("near", "RELATIVE", "бүгінгі таңда|күнде|күні", _relative, ("бүгінгі таңда => relative",)),
    Rule("near", "RELATIVE", "бүгінге|қазірге @till", _relative),
    Rule("near", "RELATIVE", "бүгін|бүгінде|ертең|қазір", _relative),
    Rule("near", "RELATIVE", "WEEKDAY @dayw", _relative),
    Rule("near", "RELATIVE", "@this|@next айдың|аптаның|тоқсанның @end", _relative,
         ("осы айдың аяғында => relative",)),
    Rule("near", "RELATIVE", "аптаның @end", _relative),
    Rule("near", "RELATIVE", "айдың QN|LAST @decadew", lambda _: _relative(),
         ("айдың бірінші онкүндігінде => relative",)),
    Rule("part_of_month", "RELATIVE", "YEAR? MONTH @monthw? QN|LAST @weekw|@hw",
         lambda *_: _relative(), ("2025 жылғы тамыздың бірінші аптасы => relative",)),
    Rule("near", "RELATIVE", "@this|@next? WEEKDAYD @till", _relative,
         ("жұмаға дейін => relative",)),
    Rule("within", "RELATIVE", "HEAD @since DUR @in|мерзімде|@notlate", _relative),
    Rule("within", "RELATIVE", "NUMW @working|@calday? @unitwd @till", _relative,
         ("3 жұмыс күніне дейін => relative",)),
    Rule("near", "PLAIN", "@next @dayw @notlate", _relative),
    Rule("within", "RELATIVE", "NUMW @unitw NUMW @unitwd @till", _relative),
    Rule("for", "PLAIN", "NUMW @unitwd арналған|@term?", _relative,
         ("5 жылға арналған => relative",)),
    Rule("near", "PLAIN", "@next|@near айларда|жылдары|жылдарда|күндері|апталарда", _relative),
    Rule("near", "PLAIN", "қазіргі|бүгінгі күнге дейін", _relative),
    Rule("near", "PLAIN", "ұзақ|қысқа мерзімге", _relative, ("ұзақ мерзімге => relative",)),
    Rule("near", "PLAIN", "@this|@next SEASON", _relative, ("келесі көктемде => relative",)),
    Rule("near", "PLAIN", "ай|апта|тоқсан @endd @till", _relative),
    Rule("near", "PLAIN", "жаңа @school? @ywd @till", _relative),
    Rule("near", "PLAIN", "жаңа @school? @yw", _relative),
    Rule("near", "PLAIN", "бүгіннен|ертеңнен @since", _relative),
    Rule("event", "PLAIN", "EVENT", b.same),
    Rule("event", "EVENT", "@next? @school @ywd @till", _relative),
    Rule("event", "EVENT", "HEAD жылдан кейінгі жылдың WHEN|WHEND @since|@till|@notlate",
         lambda words, _: _relative(words),
         ("жарияланған жылдан кейінгі жылдың 1 қаңтарынан бастап => relative",), cost=1),
    Rule("event", "EVENT", "HEAD @until_done @till", _relative,
         ("бюджет бекітілгенге дейін => relative",), cost=1),
    Rule("event", "EVENT", "@until_done @till", _relative, cost=1),
    Rule("event", "EVENT", "HEAD @since_done @after|@since", _relative, cost=1),
    Rule("event", "EVENT", "@since_done @after|@since", _relative, cost=1),
    Rule("event", "EVENT", "HEAD @moment @since", _relative, cost=1),
    Rule("event", "EVENT", "HEAD @results бойынша", _relative, cost=1),
    Rule("event", "PLAIN", "оқиға бойынша : ALL", _relative, cost=1),
    Rule("event", "PLAIN", "оқиға бойынша ( жұмыс күндері ) : ALL",
         b.plain(K.RELATIVE, "working_days"), cost=1),
    Rule("event", "EVENT", "HEAD орай|қарсаңында", _relative,
         ("Тәуелсіздік күніне орай => relative",), cost=1),
    Rule("undecided", "PLAIN", "@term? анықталмаған|белгіленбеген|айқындалмаған",
         b.plain(K.BY_AGREEMENT, "to_be_decided"), ("анықталмаған => by_agreement",)),
    Rule("undecided", "PLAIN", "@term қосымша? айқындалады|нақтыланады",
         b.plain(K.BY_AGREEMENT, "to_be_decided"),
         ("мерзімі қосымша айқындалады => by_agreement",)),
    Rule("once", "PLAIN", "бір рет", b.plain(K.RELATIVE, "once"), ("бір рет => relative",)),
    Rule("season_of_work", "PLAIN", "SEASONW @till|@in?", _relative,
         ("2025-2026 жылғы жылыту маусымында => relative",)),
    Rule("season_of_work", "PLAIN", "SEASONW @start|@middle|@end", _relative),
    Rule("season_of_work", "PLAIN", "SEASONW @startd|@endd @till", _relative,
         ("навигация маусымының соңына дейін => relative",)),
    Rule("season_of_work", "SEASONW", "YEARLESS? @ofseason? @seasonw @term? YEARLESS?", b.nothing),
    Rule("season_of_work", "SEASONW", "YEARLESS? @ofseason @term", b.nothing),
    Rule("season_of_work", "YEARLESS", "YEAR", b.nothing),
    Rule("season_of_work", "YEARLESS", "Y4 -|/ Y4|Y2 @yw?", b.nothing),
    Rule("near", "EVENT", "@near|@next арада|уақытта|кезеңде", _relative),
    Rule("for", "EVENT", "@next|@near DUR @in?", _relative, ("алдағы бес жылда => relative",)),
    Rule("within", "RELATIVE", "DUR", _relative, ("2–3 ай => relative",), cost=1),
    Rule("within", "RELATIVE", "HEAD @moment @since DUR", _relative, cost=1),
    Rule("event", "EVENT", "HEAD @feast @till", _relative, ("Наурыз мейрамына дейін => relative",)),
    Rule("event", "EVENT", "HEAD? @until_itself", _relative,
         ("сессия аяқталғанша => relative",), cost=1),
    Rule("event", "EVENT", "HEAD шешімі|ұйғарымы|нұсқауы бойынша", _relative, cost=1),
    Rule("event", "EVENT", "HEAD кезінде", _relative,
         ("жазғы каникул кезінде => relative",), cost=1),
)
# fmt: on

# fmt: off
AROUND = (
    Rule("prefix", "@prefix", "@things? @acts @term -|:?", b.nothing,
         ("іске асыру мерзімі: 2026 жыл => year 2026-01-01..2026-12-31",)),
    Rule("prefix", "@prefix", "@term -|:", b.nothing),
    Rule("suffix", "@suffix", "( @note )", b.nothing,
         ("2025 жылғы 1 мамырға дейін (келісім бойынша) => by_date ..2025-05-01",)),
    Rule("suffix", "@suffix", ",? @note", b.nothing),
    Rule("clock", "@suffix", ",? @clock", b.nothing,
         ("2026 жылғы 15 мамыр, сағат 10:00-де => day 2026-05-15..2026-05-15",)),
    Rule("note", "@note", "келісім|келісу бойынша", b.nothing),
    Rule("note", "@note", "қажет болған жағдайда", b.nothing),
    Rule("note", "@note", "қажеттілігіне қарай", b.nothing),
)
# fmt: on

PLAIN = ONGOING + NEEDED + RELATIVE + AROUND
