"""Random plans for property tests: short histories in which everything overlaps.

Days are drawn from few, voices and sources from few, so that ties, doubles, corrections and
contradictions come up often.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from coopplan.model.codes import Status, VoiceLevel
from coopplan.model.plan import Plan
from tests.plans import KZ, ONGOING, RU, Plans, every, reading

FIRST = date(2025, 1, 1)
LAST = date(2026, 3, 31)

days = st.integers(0, (LAST - FIRST).days).map(lambda n: FIRST + timedelta(days=n))
"""Days from before the signing to after the first year."""

as_ofs = st.one_of(days, st.sampled_from([LAST, date(2025, 6, 30), date(2025, 12, 31)]))
"""Days to ask about, late ones often."""

exact = st.sampled_from(["2025-03-20", "2025-06-01", "2025-07-01", "2025-09-01", "2025-11-30"])
"""A few days, so that statements of one day and of 30 days are common."""

moments = st.one_of(
    days.map(lambda day: day.isoformat()),
    days.map(lambda day: day.isoformat() + "~"),
    days.map(lambda day: f"{day:%Y-%m}"),
    days.map(lambda day: f"{day.year}-{33 + (day.month - 1) // 3}"),
    days.map(lambda day: f"{day.year}"),
    st.tuples(days, days).map(lambda pair: "/".join(d.isoformat() for d in sorted(pair))),
    days.map(lambda day: f"../{day.isoformat()}"),
)
"""When things are said: mostly days, sometimes spans that overlap."""

promised = st.sampled_from(
    [
        "2025",
        "2025-06",
        "2025-12",
        "2025-35",
        "2026",
        "2026-03",
        "2027",
        "2026/2027",
        "2026/..",
        "../2026-12-31",
    ]
)
bounds = st.sampled_from(["in", "by", "by", "from"])
voices = st.sampled_from(
    ["oblast@RU-AST", "customs@RU-AST", "akimat@KZ-23", "federal", "paper", "bank"]
)
statuses = st.sampled_from([status.value for status in Status])
scopes = st.sampled_from(["measure"] * 6 + ["part", "event", "programme", "context"])
themes = st.sampled_from(["statuses", "promises", "readings", "all"])
"""What most statements of a history speak about, so that they meet."""
tiers = ["official_act", "both_sides", "one_side", "agency", "media"]


@st.composite
def statements(draw: st.DrawFn, told: Plans, measures: int, theme: str) -> dict[str, Any]:
    """The arguments of one `Plans.say`."""

    def some(of: str, values: st.SearchStrategy[Any]) -> Any:
        """A value mostly where it is the theme, now and then elsewhere."""
        likely = 8 if theme == of else 5 if theme == "all" else 1
        return draw(values) if draw(st.integers(0, 9)) < likely else None

    kind = draw(st.sampled_from(["said"] * 9 + ["searched"]))
    if kind == "searched":
        return {
            "on": draw(days).isoformat(),
            "kind": kind,
            "measure": draw(st.integers(1, measures)),
            "by": None,
        }
    of = draw(st.integers(2, 5))
    published = draw(st.one_of(st.none(), st.none(), days))
    value = some("readings", st.sampled_from(["16.5", "16.6", "16.53", "100", "1000", "1040"]))
    return {
        "on": draw(moments if draw(st.booleans()) else exact),
        "entry": draw(st.integers(0, 1)),
        "status": some("statuses", statuses),
        "measure": draw(st.integers(1, measures)),
        "by": draw(voices),
        "side": draw(st.sampled_from([None, None, None, None, "joint", KZ])),
        "promise": some("promises", promised),
        "bound": draw(bounds),
        "scope": draw(scopes),
        "about": draw(st.one_of(st.none(), st.none(), moments)),
        "done_on": draw(st.one_of(st.none(), days.map(lambda day: day.isoformat()))),
        "done": draw(st.one_of(st.none(), st.tuples(st.integers(0, of), st.just(of)))),
        "sources": draw(st.lists(st.sampled_from(sorted(told.sources)), max_size=2, unique=True)),
        "published": None if published is None else published.isoformat(),
        "readings": ()
        if value is None
        else (
            reading(
                f"{told.agreement.ref}/i1",
                value,
                draw(st.sampled_from(["2024", "2024", "2025"])),
                draw(st.sampled_from(["exact", "exact", "about", "over", "under"])),
            ),
        ),
    }


@st.composite
def histories(
    draw: st.DrawFn,
    measures: int = 1,
    most: int = 9,
    recurring: bool = False,
    ref: str = "AST-ATY-2025",
) -> Plans:
    """A plan with a random history, still open for more statements."""
    told = Plans(
        ref=ref,
        signed=draw(st.sampled_from(["2025-04-14", "2025-04-14~", "2025-04", None])),
        period=draw(st.sampled_from(["2025/2027", "2025", None])),
    )
    told.voice("federal", country="RU")
    told.voice("paper", country="RU", level=VoiceLevel.PUBLISHER)
    told.voice("bank", level=VoiceLevel.INTERNATIONAL)
    for number, tier in enumerate(tiers, 1):
        told.source(f"s{number}", tier)
    told.source("copy", "media", origin="s5")
    plain = [None, "none", "2025-06-30", "2025-12-31", "2026-05-01", ONGOING]
    again = [every("yearly"), every("quarterly"), every("half_yearly", 2)]
    for _ in range(measures):
        told.measure(
            draw(st.sampled_from(again if recurring else plain)),
            bodies=draw(st.sampled_from([(), (RU,), (RU, KZ)])),
            in_plan=draw(st.sampled_from(["yes", "no", "unknown"])),
        )
    told.indicator("tonnes")
    theme = draw(themes)
    for _ in range(draw(st.sampled_from([0, 1, 2, 3, *range(4, most + 1)]))):
        fields = draw(statements(told, measures, theme))
        before = [one.ref for one in told.statements if one.voice]
        if before and draw(st.integers(0, 9)) == 0:
            fields["supersedes"] = draw(st.sampled_from(before))
        if recurring and draw(st.booleans()):
            fields["occurrence"] = draw(st.sampled_from(["2025", "2025-Q3", "2025-H2", "2026"]))
        told.say(**fields)
    said = [one for one in told.statements if one.voice]
    if said and draw(st.integers(0, 2)) == 0:
        told.settle(draw(st.sampled_from(said)), draw(exact), draw(st.integers(0, 1)))
    return told


@st.composite
def plans(draw: st.DrawFn, measures: int = 3, most: int = 12) -> Plan:
    """A whole plan, measures with a recurring deadline among them."""
    return draw(histories(measures, most, recurring=draw(st.booleans()))).plan()
