"""Random pages of hostile texts, for whatever renders pages."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from coopplan.documents.blocks import (
    Bar,
    Bars,
    Beside,
    Block,
    Cell,
    CellKind,
    Column,
    Group,
    Heading,
    Items,
    KeyLines,
    Page,
    Paragraph,
    Point,
    PointKind,
    SourceItem,
    SourceList,
    Table,
    TimelineChart,
    Track,
)
from coopplan.documents.charts import SlipChart, SlipLine, SlipStep, Stack, StackedBars, StackPart
from coopplan.documents.runs import Role, Span

HOSTILE = [
    "[/1]",
    "[red]x",
    ":smile:",
    "\x1b[31mred\x1b[0m",
    "\x1b]8;;http://a\x07",
    "\r\n\t\x00\x7f\x9b",
    "\u202eabc\u202c\u2066\u200b\ufeff",
    "שלום مرحبا",
    "👩‍👩‍👧‍👦🇰🇿👍🏽❤️",
    "漢字かな",
    "e\u0301\u0327 ก็้",
    "=1+1",
    "щ" * 60,
    "Қараөзек өткізу пункті",
    "№ 3 «Караузек» 2025 г. +730 дн.",
    "w" * 300,
    "\ud800",
    "{n} {0} %s",
]
strings = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=30),
    st.text("абвгқңөұ -,.", max_size=80),
)
short = st.text("абвq 1", max_size=12) | strings
roles = st.sampled_from(list(Role))
spans = st.builds(Span, strings, roles)
texts = st.lists(spans, max_size=4).map(tuple)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
columns = st.lists(
    st.builds(
        Column,
        st.text("abc", min_size=1, max_size=4),
        short,
        st.integers(0, 3),
        st.booleans(),
        st.integers(0, 3),
        st.integers(1, 30),
        st.booleans(),
    ),
    min_size=1,
    max_size=7,
).map(tuple)
cells = st.one_of(
    st.builds(
        Cell,
        st.sampled_from([CellKind.TEXT, CellKind.NUMBER, CellKind.EMPTY]),
        st.none(),
        texts,
        st.lists(texts, max_size=2).map(tuple),
    ),
    st.builds(
        Cell,
        st.just(CellKind.SERIES),
        st.lists(st.decimals(-100, 100, places=1), min_size=2, max_size=5).map(tuple),
        texts,
    ),
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table whose rows fit its columns."""
    heads = draw(columns)
    rows = st.lists(cells, min_size=len(heads), max_size=len(heads)).map(tuple)
    groups = draw(
        st.lists(st.builds(Group, texts, st.lists(rows, max_size=4).map(tuple)), max_size=3)
    )
    return Table("t", heads, tuple(groups), "… {n} more")


@st.composite
def timelines(draw: st.DrawFn) -> TimelineChart:
    """A timeline; its points may lie outside the period."""
    first, last = sorted((draw(days), draw(days)))
    points = st.lists(st.builds(Point, days, st.sampled_from(list(PointKind))), max_size=5)
    tracks = st.builds(Track, texts, days, days, roles, points.map(tuple), texts)
    legend = st.lists(st.tuples(st.sampled_from(list(PointKind)), short), max_size=5)
    return TimelineChart(
        first,
        last,
        draw(days),
        draw(short),
        tuple(draw(st.lists(tracks, max_size=4))),
        tuple(draw(legend)),
    )


steps = st.lists(st.builds(SlipStep, days, days, short, short), min_size=1, max_size=4)
slips = st.builds(
    SlipChart,
    texts,
    short,
    short,
    st.lists(
        st.builds(SlipLine, texts, roles, steps.map(tuple), st.booleans()), min_size=1, max_size=28
    ).map(tuple),
    days,
    short,
)
bars = st.builds(
    Bar,
    texts,
    st.integers(0, 10**6) | st.decimals(0, 100, places=1),
    texts,
    roles,
    short,
    st.none() | st.integers(0, 10**6),
)


@st.composite
def stacked(draw: st.DrawFn) -> StackedBars:
    """Stacked bars whose stacks have a count for each part."""
    parts = draw(
        st.lists(st.builds(StackPart, st.text("abc", min_size=1), texts, roles), max_size=9)
    )
    counts = st.lists(
        st.integers(0, 12) | st.integers(0, 10**6), min_size=len(parts), max_size=len(parts)
    )
    stacks = st.lists(st.builds(Stack, short, short, counts.map(tuple)), max_size=5)
    return StackedBars("s", draw(short), "at", draw(short), tuple(parts), tuple(draw(stacks)))


simple: st.SearchStrategy[Block] = st.one_of(
    slips,
    stacked(),
    st.builds(Heading, st.integers(1, 3), texts),
    st.builds(Paragraph, texts, st.integers(0, 3), st.booleans()),
    st.builds(Items, st.lists(st.tuples(texts, texts), max_size=3).map(tuple), st.integers(0, 2)),
    st.builds(KeyLines, st.lists(st.tuples(short, texts), max_size=3).map(tuple)),
    tables(),
    st.builds(
        Bars,
        st.just("b"),
        short,
        st.lists(bars, max_size=4).map(tuple),
        st.integers(0, 10**6),
    ),
    timelines(),
    st.builds(
        SourceList,
        st.lists(st.builds(SourceItem, st.integers(1, 999), texts, strings), max_size=3).map(tuple),
    ),
)
blocks: st.SearchStrategy[Block] = simple | st.builds(Beside, simple, simple)
pages = st.builds(
    Page, st.just("p"), st.just("ru"), strings, st.lists(blocks, max_size=5).map(tuple)
)
