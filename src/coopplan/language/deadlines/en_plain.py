"""English deadlines without a day of their own, and the words around a deadline."""

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
    Rule("ongoing", "ALWAYS", "@always", _ongoing, ("ongoing => ongoing",
         "Continuous => ongoing")),
    Rule("ongoing", "ALWAYS", "@always and|/ @always", _ongoing),
    Rule("ongoing", "ALWAYS", "in perpetuity", _ongoing),
    Rule("ongoing", "ALWAYS", "business as usual", _ongoing),
    Rule("ongoing", "ALWAYS", "bau", _ongoing),
    Rule("ongoing", "ALWAYS", "from now on", _ongoing, ("from now on => ongoing",)),
    Rule("ongoing", "ALWAYS", "going forward", _ongoing),
    Rule("ongoing", "ALWAYS", "on a|an @always basis", _ongoing,
         ("on an ongoing basis => ongoing",)),
    Rule("ongoing", "ALWAYS", "@always process|activity|commitment|basis", _ongoing),
    Rule("whole_period", "ONG", "throughout|during|over @things", _ongoing,
         ("throughout the period => ongoing",)),
    Rule("whole_period", "ONG", "@in the duration|life|course|lifetime of @things", _ongoing,
         ("for the duration of the agreement => ongoing",)),
    Rule("whole_period", "ONG", "throughout the? @year?", _ongoing),
    Rule("whole_period", "ONG", "the? life|lifetime|duration|whole|course|term of @things",
         _ongoing,
         ("life of the plan => ongoing",)),
    Rule("whole_period", "ONG", "the? full|entire|whole term|period|duration|life of? @things?",
         _ongoing),
    Rule("whole_period", "ONG", "the? @agreementw|project|contract period|duration|life|lifetime",
         _ongoing),
    Rule("whole_period", "ONG", "@in the? DUR of @things", _ongoing),
    Rule("whole_period", "ONG", "@always ,? throughout @things", _ongoing),
    Rule("period_end", "PLAIN", "by|until the? @end|expiry of the? @agreementw",
         b.plain(K.RELATIVE, "period_end"), ("by the end of the agreement => relative",)),
    Rule("things", "@things", "@thing", b.nothing),
    Rule("things", "@things", "@thing of? @things", b.nothing),
)
# fmt: on

# fmt: off
NEEDED = (
    Rule("as_needed", "PLAIN", "NEED", b.same),
    Rule("as_needed", "NEED", "as|when|if|where|whenever and? when? @needed|possible", _needed,
         ("as needed => as_needed", "if necessary => as_needed")),
    Rule("as_needed", "PLAIN", "on|upon request|demand", _needed, ("on request => as_needed",)),
    Rule("as_needed", "PLAIN", "when|where|if OTHERS", _needed,
         ("when parliamentary time allows => as_needed",), cost=3),
    Rule("as_needed", "NEED", "as|when|if HEAD @allow", _needed,
         ("as the budget allows => as_needed",)),
    Rule("as_needed", "NEED", "as|when|where|if|once OTHERS @becomes OTHERS?", _needed,
         ("when funding becomes available => as_needed",)),
    Rule("as_needed", "PLAIN", "subject to REST", _needed,
         ("subject to the availability of funds => as_needed",), cost=3),
    Rule("event", "PLAIN", "once OTHERS", _relative, cost=3),
    Rule("near", "PLAIN", "OTHERS? BYP today|tomorrow|WEEKDAY", _relative),
    Rule("near", "PLAIN", "OTHERS? BYP the? end of the? today|tomorrow|day|week|month", _relative,
         ("due by the end of today => relative",)),
    Rule("within", "PLAIN", "OTHERS? within the first @unitw", _relative),
    Rule("near", "NEAR", "@in the? this|next|current parliament|mandate|term", _relative,
         ("over this parliament => relative",)),
    Rule("near", "NEAR",
         "BYP the? @end of the|our|their|its? this|current|first|second? "
         "parliament|mandate|term|biennium",
         _relative, ("by the end of the parliament => relative",)),
    Rule("as_needed", "PLAIN", "ad - hoc", _needed),
    Rule("as_needed", "PLAIN", "ad hoc", _needed),
    Rule("as_needed", "PLAIN", "on a|an as - needed|required basis", _needed),
    Rule("as_needed", "PLAIN", "on a|an ad -? hoc basis", _needed,
         ("on an ad hoc basis => as_needed",)),
    Rule("as_needed", "PLAIN", "on a|an? case - by - case basis?", _needed),
    Rule("soon", "PLAIN", "@soon", _soon),
    Rule("soon", "PLAIN", "effective|start @soon", _soon),
    Rule("soon", "PLAIN", "with immediate effect", _soon, ("with immediate effect => as_needed",)),
    Rule("soon", "PLAIN", "SOONEST after|following|upon REST|WHEN", lambda *_: _soon()),
    Rule("soon", "SOONEST",
         "as soon|quickly as is|reasonably? possible|practicable|feasible|practical", b.nothing),
    Rule("soon", "PLAIN", "without undue|further|any delay", _soon),
    Rule("soon", "PLAIN",
         "as soon|quickly as is|reasonably? possible|practicable|feasible|practical", _soon,
         ("as soon as possible => as_needed",)),
    Rule("soon", "PLAIN", "without delay", _soon),
    Rule("soon", "PLAIN", "at the earliest opportunity|convenience", _soon),
    Rule("irregular", "PLAIN", "@regularly", _irregular, ("regularly => as_needed",)),
    Rule("irregular", "PLAIN", "on|at a? @regularly basis|intervals", _irregular),
    Rule("irregular", "PLAIN", "from time to time", _irregular),
    Rule("separate_plan", "PLAIN", "according to|as|per per? a|the|its? @own? @planw", _separate,
         ("according to a separate plan => separate_plan",)),
    Rule("separate_plan", "PLAIN", "in accordance with a|the|its? @own? @planw", _separate),
    Rule("separate_plan", "PLAIN", "in line with a|the|its? @own? @planw", _separate),
    Rule("separate_plan", "PLAIN", "on schedule", _separate),
    Rule("separate_plan", "PLAIN", "as? per the? OTHERS @planw|@term", _separate),
    Rule("separate_plan", "PLAIN", "in accordance with the? OTHERS? @planw|@term REST?",
         lambda *_: _separate()),
    Rule("separate_plan", "PLAIN", "see|refer to? TAIL", lambda *_: _separate(),
         ("see Annex B => separate_plan",)),
    Rule("by_agreement", "PLAIN", "by|upon|as|to @own? be? agreement|agreed", _agreed,
         ("by agreement => by_agreement",)),
    Rule("by_agreement", "PLAIN", "as|if agreed by|between|with|upon TAIL", _agreed),
    Rule("by_agreement", "PLAIN", "by @own agreement", _agreed),
)
# fmt: on

# fmt: off
RELATIVE = (
    Rule("duration", "DUR", "NUMW @calday? @unitw", b.nothing, ("within 2 years => relative",)),
    Rule("duration", "DUR", "NUMW -? NUMW @unitw", b.nothing),
    Rule("duration", "DUR", "NUMW @fiscal|@school @unitw", b.nothing),
    Rule("duration", "DUR", "month|week|quarter|day", b.nothing),
    Rule("working_duration", "DUR", "NUMW @working @unitw", b.working,
         ("within 10 working days => relative",)),
    Rule("within", "RELATIVE", "@in|up|lasting the|our|its|their? first|last|to? DUR", _relative,
         ("within six months => relative",)),
    Rule("within", "RELATIVE", "within the? first? DUR @after REST", _relative,
         ("within one year of completion => relative",)),
    Rule("within", "RELATIVE", "at @atleast DUR before|prior|after REST", _relative),
    Rule("within", "RELATIVE", "no|not later than DUR @after|before REST", _relative),
    Rule("within", "RELATIVE", "DUR @after|before|prior REST", _relative,
         ("30 days after adoption => relative",)),
    Rule("within", "RELATIVE", "DUR", _relative, cost=1),
    Rule("near", "PLAIN", "NEAR", b.same),
    Rule("near", "NEAR", "@in the? @coming DUR|NUMW? @unitw?", _relative,
         ("over the next five years => relative", "in the coming months => relative")),
    Rule("near", "NEAR", "in the? short|medium|long|near|foreseeable -? term|future", _relative),
    Rule("near", "NEAR", "@this|@next week|month|quarter", _relative),
    Rule("near", "NEAR", "@at the? @mid|@end|@begin of the? PERIODW", _relative),
    Rule("near", "NEAR", "in due course", _relative),
    Rule("near", "NEAR", "@in the? parliamentary term", _relative),
    Rule("near", "NEAR", "within the lifetime|life of this|the parliament", _relative),
    Rule("event", "NEAR", "BYP the? @next? general? election|elections", lambda *_: _relative(),
         ("by the next general election => relative",)),
    Rule("event", "NEAR", "the? week of|commencing|beginning|starting|ending WHEN",
         lambda *_: _relative(),
         ("the week of 8 June 2026 => relative",), cost=-1),
    Rule("event", "NEAR", "w / c WHEN", lambda *_: _relative()),
    Rule("near", "NEAR", "BYP @feast Y4?", lambda *_: _relative(),
         ("by Easter 2025 => relative",)),
    Rule("event", "PLAIN", "upon|after|following|before|until|pending|on|by the? @deverb REST?",
         _relative, ("upon completion of the works => relative",), cost=1),
    Rule("event", "PLAIN", "prior|subsequent to the? @deverb REST?", _relative, cost=1),
    Rule("event", "PLAIN", "upon|after|following|before the REST", _relative, cost=3),
    Rule("event", "PLAIN", "@at the? @mid|@end|@begin|@late -? of the? PERIODW REST?", _relative,
         ("before the end of the project => relative",), cost=1),
    Rule("event", "PLAIN", "@mid|@end -? point? of the? PERIODW", _relative, cost=1),
    Rule("event", "PLAIN", "@in? the? first|second|latter|last half|quarter|third of the? PERIODW",
         _relative, ("first half of the plan => relative",), cost=1),
    Rule("event", "PERIODW", "@thing", b.nothing, cost=1),
    Rule("event", "PERIODW", "@thing PERIODW", b.nothing, cost=1),
    Rule("for", "PLAIN", "@in a|the period of DUR", _relative,
         ("for a period of five years => relative",)),
    Rule("for", "PLAIN", "@in a|the? NUMW -? @unitw period", _relative),
    Rule("ongoing", "ALWAYS", "until further notice", _ongoing),
    Rule("near", "PLAIN",
         "BYP the? @end|@begin of the? following|next|same|ORDW? local? @working? "
         "day|month|week|quarter",
         _relative, ("no later than the end of the following day => relative",)),
    Rule("soon", "PLAIN", "@soon upon|after|following TAIL", _soon,
         ("immediately upon approval => as_needed",)),
    Rule("once", "PLAIN", "once", b.plain(K.RELATIVE, "once"), ("one-off => relative",)),
    Rule("once", "PLAIN", "one - off", b.plain(K.RELATIVE, "once")),
    Rule("once", "PLAIN", "one -? time", b.plain(K.RELATIVE, "once")),
    Rule("once", "PLAIN", "single event", b.plain(K.RELATIVE, "once")),
    Rule("event", "PLAIN", "by an event : ALL", _relative, cost=1),
    Rule("event", "PLAIN", "by an event ( working days ) : ALL",
         b.plain(K.RELATIVE, "working_days"), cost=1),
    Rule("plan_year", "PLAIN", "@in? the? first|second|third year of @things", _relative),
)
# fmt: on

# fmt: off
AROUND = (
    Rule("suffix", "@suffix", "( inclusive )", b.nothing),
    Rule("suffix", "@suffix", ",? inclusive", b.nothing),
    Rule("suffix", "@suffix", "( @note )", b.nothing,
         ("by 30 June 2025 (tentative) => by_date ..2025-06-30",)),
    Rule("suffix", "@suffix", ",|-? @note", b.nothing),
    Rule("note", "@note",
         "tbc|tentative|tentatively|approximately|estimated|expected|revised|extended|planned",
         b.nothing),
    Rule("note", "@prefix", "@note|tbc|tbd :|-", b.nothing),
    Rule("note", "@note", "subject to funding|approval|availability", b.nothing),
    Rule("note", "@note", "if necessary|possible", b.nothing),
)
# fmt: on

PLAIN = ONGOING + NEEDED + RELATIVE + AROUND
