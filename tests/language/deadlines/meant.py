"""Random deadlines for property tests, made of meanings and not of words."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.place import Context
from coopplan.language.deadlines.resolve import resolve
from coopplan.model.deadline import AFTER_PERIOD, Deadline, DeadlineKind, Recurrence

years = st.integers(2001, 2068).map(m.Year)
maybe_years = st.one_of(years, st.none(), st.sampled_from([m.Year(shift=0), m.Year(shift=1)]))
month_days = st.integers(1, 12).flatmap(
    lambda month: st.tuples(st.integers(1, 28 if month == 2 else 30), st.just(month))
)


def units(year: st.SearchStrategy[m.Year | None]) -> st.SearchStrategy[m.When]:
    """Calendar units with such a year."""
    return st.one_of(
        st.builds(lambda pair, y: m.day(*pair, y), month_days, year),
        st.builds(m.month, st.integers(1, 12), year),
        st.builds(m.quarter, st.integers(1, 4), year),
        st.builds(m.half, st.integers(1, 2), year),
        st.builds(m.season, st.integers(1, 4), year),
    )


whens = st.one_of(units(maybe_years), years.map(m.year_unit))
dated = st.one_of(units(years), years.map(m.year_unit))
vague = st.builds(
    m.part,
    st.sampled_from(["start", "middle", "late"]),
    st.one_of(units(years).filter(lambda w: w.unit != "day"), years.map(m.year_unit)),
)


@st.composite
def spans(draw: st.DrawFn) -> m.In:
    """Two units of one sort in their order."""
    pair = draw(
        st.tuples(dated, dated).filter(
            lambda p: p[0].unit == p[1].unit and j.order(p[0]) < j.order(p[1])
        )
    )
    return j.span(*pair)


targets = st.one_of(
    whens.map(lambda w: m.In(w, w)),
    vague.map(lambda w: m.In(w, w)),
    spans(),
    st.builds(m.By, whens, st.booleans()),
    st.builds(lambda w: m.By(m.part("end", w)), units(years)),
    whens.map(m.From),
    st.just(m.In(m.school(2025, 2026), m.school(2025, 2026))),
    st.just(m.In(m.fiscal(2023, 24), m.fiscal(2023, 24))),
    st.just(m.By(m.fiscal(2024))),
)
several = st.lists(
    st.builds(lambda p, y: m.By(m.day(*p, y)), month_days, years),
    min_size=2,
    max_size=4,
    unique_by=lambda item: item.when,
).map(lambda parts: j.several(*parts))
frequencies = st.builds(
    m.every,
    st.sampled_from([r for r in Recurrence if r not in (Recurrence.NONE, Recurrence.ONGOING)]),
    st.integers(1, 9),
    st.one_of(st.none(), st.integers(1, 9)),
    st.sampled_from(["at_least", "at_least"]),
) | st.builds(
    m.every,
    st.sampled_from([r for r in Recurrence if r not in (Recurrence.NONE, Recurrence.ONGOING)]),
)
yearly_dues = st.one_of(
    st.lists(month_days, min_size=1, max_size=4, unique=True).map(
        lambda days: tuple(m.day(*day) for day in days)
    ),
    month_days.map(lambda day: (m.Due(*day, Recurrence.YEARLY, after=True),)),
    month_days.map(lambda day: (m.Due(*day, Recurrence.YEARLY, flags=("before_period",)),)),
    units(st.none()).filter(lambda w: w.unit != "season" or w.n < 4).map(lambda w: (w,)),
)
monthly_dues = st.one_of(
    st.integers(1, 31).map(lambda d: (m.Due(d),)),
    st.integers(1, 31).map(lambda d: (m.Due(d, after=True),)),
    st.just((m.Due(-1, period=Recurrence.MONTHLY),)),
)
quarterly_dues = st.one_of(
    st.integers(1, 28).map(lambda d: (m.Due(d, after=True),)),
    st.builds(
        lambda d, p: (m.Due(d, place=p),), st.integers(1, 28), st.sampled_from(["first", "last"])
    ),
    st.just((m.Due(-1, place="last"),)),
)
withins = st.one_of(
    st.none(),
    spans().filter(lambda s: s.first.unit in ("year", "day")),
    years.map(lambda y: m.By(m.year_unit(y))),
    units(years).filter(lambda w: w.unit != "season").map(m.By),
    years.map(lambda y: m.From(m.year_unit(y))),
)


def _two_bounds(every: m.Every) -> bool:
    """Whether a bound could be one more due day: no phrase is read so."""
    return (
        isinstance(every.within, m.By)
        and every.within.when.unit == "day"
        and any(isinstance(item, m.When) and item.unit == "day" for item in every.due)
    )


recurring = st.one_of(
    st.builds(lambda e, w: replace(e, within=w), frequencies, withins),
    st.builds(
        lambda d, w: m.Every(Recurrence.YEARLY, due=d, within=w), yearly_dues, withins
    ).filter(lambda every: not _two_bounds(every)),
    st.builds(lambda d, w: m.Every(Recurrence.MONTHLY, due=d, within=w), monthly_dues, withins),
    st.builds(
        lambda r, d, w: m.Every(r, due=d, within=w),
        st.sampled_from([Recurrence.QUARTERLY, Recurrence.HALF_YEARLY]),
        quarterly_dues,
        withins,
    ),
    st.integers(1, 7).map(lambda d: m.Every(Recurrence.WEEKLY, due=(m.Due(weekday=d),))),
    st.sampled_from([Recurrence.YEARLY, Recurrence.QUARTERLY]).map(
        lambda r: m.every(r, 1, None, AFTER_PERIOD)
    ),
)
plain = st.sampled_from(
    [
        m.Plain(DeadlineKind.ONGOING, recurrence=Recurrence.ONGOING),
        m.Plain(DeadlineKind.AS_NEEDED),
        m.Plain(DeadlineKind.AS_NEEDED, ("as_soon_as_possible",)),
        m.Plain(DeadlineKind.AS_NEEDED, ("irregular",)),
        m.Plain(DeadlineKind.SEPARATE_PLAN),
        m.Plain(DeadlineKind.BY_AGREEMENT),
        m.Plain(DeadlineKind.BY_AGREEMENT, ("to_be_decided",)),
        m.Plain(DeadlineKind.RELATIVE, ("once",)),
    ]
) | spans().filter(lambda s: s.first.unit != "season").map(
    lambda s: m.Plain(DeadlineKind.ONGOING, recurrence=Recurrence.ONGOING, within=s)
)


def deadlines() -> st.SearchStrategy[Deadline]:
    """Deadlines of every kind that has a wording."""
    cores: st.SearchStrategy[m.Core] = st.one_of(targets, several, recurring, plain)
    return cores.map(lambda core: resolve(core, Context()))
