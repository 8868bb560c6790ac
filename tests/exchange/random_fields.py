"""Random values of the fields of a plan: words, names, days, moments, texts, deadlines."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from coopplan.language.deadlines import GRAMMAR_VERSION
from coopplan.model import codes
from coopplan.model.deadline import Deadline, DeadlineKind, Recurrence, Stage
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText

WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\0")
    | st.sampled_from("\"'\\\n\r\t#[]{}=,\x1b\x7f«»ҚқӘә\u202e\u2028"),
    min_size=1,
    max_size=12,
)
MAYBE_WORDS = st.none() | WORDS
NAMES = st.text(st.sampled_from("abcабв-_.09ҚӘ"), min_size=1, max_size=6).filter(
    lambda name: name not in (codes.JOINT, "none")
)
DAYS = st.dates(date(1991, 1, 1), date(2040, 12, 31))
MAYBE_DAY = st.none() | DAYS
EDTF = st.sampled_from(
    "2025 2025-04 2025-04-14 2025-04-14~ 2025-35 2025-21 2025-41 2024? 2025-03% "
    "../2025-12-31 2025/.. 2026/2027 2020~/2024".split()
)
MOMENTS = st.builds(Moment.parse, EDTF, MAYBE_WORDS)
MAYBE_MOMENT = st.none() | MOMENTS
NUMBERS = st.decimals(-(10**12), 10**12, places=3, allow_nan=False, allow_infinity=False)
COUNTS = st.integers(1, 10**6)


@st.composite
def texts(draw: st.DrawFn, empty: bool = True) -> LocalText:
    told = {lang: draw(MAYBE_WORDS) for lang in Lang}
    if not empty and not any(one and one.strip() for one in told.values()):
        told[Lang.RU] = draw(WORDS.filter(str.strip))  # a register takes no blank title
    mine = [lang for lang in Lang if told[lang]]
    own = draw(st.frozensets(st.sampled_from(mine)) if mine else st.just(frozenset()))
    return LocalText(told[Lang.RU], told[Lang.KK], told[Lang.EN], own)


TEXTS = texts()
GIVEN = texts(empty=False)
MANY_TEXTS = st.lists(GIVEN, max_size=2).map(tuple)


def member(choices: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(list(choices))


STAGES = st.builds(Stage, member(DeadlineKind), MAYBE_DAY, MAYBE_DAY, MAYBE_WORDS)
DEADLINES = st.builds(
    Deadline,
    phrase=WORDS,
    lang=st.none() | member(Lang).map(lambda lang: lang.value),
    kind=member(DeadlineKind),
    earliest=MAYBE_DAY,
    latest=MAYBE_DAY,
    recurrence=member(Recurrence),
    interval=COUNTS,
    count=st.none() | COUNTS,
    rrule=MAYBE_WORDS,
    edtf=MAYBE_WORDS,
    flags=st.lists(WORDS, max_size=2).map(tuple),
    stages=st.lists(STAGES, max_size=2).map(tuple),
    anchor=MAYBE_WORDS,
    span=st.none() | st.tuples(COUNTS, COUNTS),
    grammar=st.integers(0, 9).filter(lambda version: version != GRAMMAR_VERSION),
)


def some(known: list[str], most: int = 2) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(known), max_size=most).map(tuple) if known else st.just(())


def maybe(known: list[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(known) if known else st.none()
