"""English deadlines by an event, a horizon or a year of the plan: "by COP30", "short term", "Y1".

They are understood and have no day. Where a horizon stands beside years ("Short-term: 2024-2026")
the years are the deadline.
"""

from __future__ import annotations

from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines.engine import Rule
from coopplan.model.deadline import DeadlineKind as K

_relative = b.plain(K.RELATIVE)
_needed = b.plain(K.AS_NEEDED)
_undecided = b.plain(K.BY_AGREEMENT, "to_be_decided")


def _event(*_: Any) -> Any:
    """The phrase itself is the anchor: the numbers in it name the event."""
    return _relative()


# fmt: off
EVENTS = (
    Rule("event", "EVENT", "@eventw|@titled NUM|Y4?", b.nothing),
    Rule("event", "EVENT", "OTHERS|SEASON @eventw|@titled NUM|Y4?", b.nothing),
    Rule("event", "EVENT", "NUM|ORD|ORDW OTHERS? @eventw|@titled", b.nothing),
    Rule("before_event", "NEAR",
         "BYP|EVENTP the|our|its|their? @next|@this|@coming|first? Y4? EVENT", _event,
         ("by COP30 => relative", "in advance of the 2026 World Cup => relative"), cost=1),
    Rule("before_event", "EVENTP", "ahead|advance of", b.nothing),
    Rule("before_event", "EVENTP", "in advance of", b.nothing),
    Rule("before_event", "EVENTP", "in time for|with", b.nothing),
    Rule("before_event", "EVENTP", "by|at the time of", b.nothing),
    Rule("alongside", "PLAIN", "in parallel|conjunction|tandem with REST", _relative,
         ("in parallel with the review => relative",), cost=1),
    Rule("alongside", "PLAIN", "concurrent|concurrently|together|simultaneously with REST",
         _relative, cost=1),
    Rule("alongside", "PLAIN", "simultaneously|concurrently", _event),
    Rule("event", "PLAIN", "at the? @deverb REST?", _relative, cost=1),
    Rule("event", "PLAIN", "from|since|of the? date|day of REST", _relative,
         ("from the date of signature => relative",), cost=1),
    Rule("event", "PLAIN", "until|till|unless OTHERS", _relative, cost=3),
    Rule("event", "PLAIN", "@in the? OTHERS period|phase|stage", _relative,
         ("during the transition period => relative",), cost=3),
    Rule("before_event", "EVENTP", "at|in|after|following|upon|during|post", b.nothing),
    Rule("event", "PLAIN", "upon|following|after|pending|post -? OTHERS", _relative,
         ("following Royal Assent => relative",), cost=3),
    Rule("condition", "PLAIN", "dependent|contingent|conditional|depending on|upon REST", _needed,
         ("dependent on external funding => as_needed",), cost=1),
    Rule("in_term", "NEAR", "@in the? @this|@next|first|second|last|final PERIODW", _relative,
         ("in the current parliamentary session => relative",), cost=1),
)
# fmt: on

# fmt: off
HORIZONS = (
    Rule("horizon", "@reach", "short|medium|long|longer|shorter", b.nothing),
    Rule("horizon", "@termed", "@reach|mid|near|immediate -? term", b.nothing),
    Rule("horizon", "@termed", "@reach|mid|near|immediate -|/|to|and|& @termed", b.nothing),
    Rule("horizon", "@termed", "@termed -|/|to|and|& @termed", b.nothing),
    Rule("horizon", "@reaches", "@reach -|/|to|and|& @reach", b.nothing),
    Rule("horizon", "@reaches", "@reach|immediate", b.nothing),
    Rule("horizon", "@reaches", "@termed", b.nothing),
    Rule("horizon", "PLAIN", "@in? the? @reaches", _relative, ("Short to medium term => relative",
         "Mid-term => relative"), cost=1),
    Rule("horizon", "PLAIN", "@reaches ( DUR )", _relative),
    Rule("horizon", "PLAIN", "@reaches : DUR", _relative),
    Rule("horizon", "PLAIN", "@termed -|, DUR", _relative),
    Rule("horizon", "PLAIN", "@reaches ( @in the? @coming? DUR )", _relative),
    Rule("horizon", "TARGET", "@reaches ( TARGET )", b.same),
    Rule("horizon", "TARGET", "@reaches : TARGET", b.same,
         ("Short-term: 2024-2026 => range 2024-01-01..2026-12-31",)),
    Rule("horizon", "TARGET", "@termed -|, TARGET", b.same),
    Rule("duration", "DUR", "NUMW +|or more? @unitw", b.nothing, ("5+ years => relative",)),
    Rule("duration", "DUR", "NUMW or more|less|fewer @unitw", b.nothing),
    Rule("duration", "DUR", "<|> NUM @unitw", b.nothing),
    Rule("duration", "DUR", "less|more|fewer than NUMW @unitw", b.nothing),
    Rule("duration", "DUR", "NUMW -|to|or NUMW @unitw", b.nothing),
)
# fmt: on

# fmt: off
PLAN_YEARS = (
    Rule("plan_year", "@plany", "year|years|y|yr NUMW", b.nothing),
    Rule("plan_year", "@planm", "month|months|week|weeks|m|d NUMW", b.nothing),
    Rule("plan_year", "PLAIN", "d|t|m|l + NUM @unitw?", _event, ("D+30 => relative",)),
    Rule("plan_stage", "PLAIN", "@in? @stage", _event, ("Phase 1 => relative",)),
    Rule("plan_stage", "PLAIN", "@in? @stage -|to|and|& @stage|NUM", _event),
    Rule("plan_stage", "PLAIN", "@stage and|,|-|/|& ongoing|onwards|onward|beyond", _event),
    Rule("plan_year", "@planms", "@planm -|/|to|and|&|through @planm|NUMW", b.nothing),
    Rule("plan_year", "@planys", "@plany|@planm|@planms", b.nothing),
    Rule("plan_year", "@planys", "@plany -|/|to|and|&|through @plany|NUMW", b.nothing),
    Rule("plan_year", "PLAIN", "@in? @planys", _event, ("Y1-Y3 => relative",)),
    Rule("plan_year", "PLAIN", "@in? @planm|@planms ,|of? YEAR", _event,
         ("week 12, 2025 => relative",)),
    Rule("plan_year", "PLAIN", "@planys and|,|-|/|& ongoing|onwards|onward|beyond", _event),
    Rule("plan_year", "TARGET", "@planys ( TARGET )", b.same),
    Rule("plan_year", "TARGET", "@planys :|- TARGET", b.same,
         ("Year 1: 2025 => year 2025-01-01..2025-12-31",)),
    Rule("plan_year", "PLAIN", "BYP the? @end|@begin|@mid of @planys", _event,
         ("by the end of year three => relative",), cost=1),
    Rule("undecided", "PLAIN", "@term to be OTHERS", _undecided,
         ("timelines to be co-developed => by_agreement",), cost=2),
    Rule("undecided", "PLAIN",
         "@term? to be determined|confirmed|decided|announced|agreed|defined|established|set TAIL?",
         lambda *_: _undecided()),
    Rule("undecided", "PLAIN", "no fixed|set|specific|specified|agreed|firm @term",
         lambda *_: _undecided(), ("no fixed date => by_agreement",)),
    Rule("undecided", "PLAIN", "@term? not yet? specified|set|determined|defined|decided|confirmed",
         lambda *_: _undecided()),
    Rule("undecided", "PLAIN", "@term? :? tbd|tbc|tba TAIL?", lambda *_: _undecided()),
)
# fmt: on

UNDATED = EVENTS + HORIZONS + PLAN_YEARS
