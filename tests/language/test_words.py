"""Dates, numbers, plurals and labels in three languages; Babel is the oracle where it agrees."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from coopplan.language.words import Words
from coopplan.model import codes, deadline
from coopplan.model.codes import Bound
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.statement import Promise
from coopplan.model.text import Lang, LocalText

LANGS = [Lang.RU, Lang.KK, Lang.EN]
BABEL = {Lang.RU: "ru", Lang.KK: "kk", Lang.EN: "en_GB"}
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@given(days)
def test_days_as_babel_writes_them(day: date) -> None:
    assert Words("ru").day_long(day) == plain(format_date(day, "long", locale="ru"))
    assert Words("ru").day(day) == format_date(day, "dd.MM.yyyy", locale="ru")
    assert Words("kk").day_long(day) == format_date(day, "y 'жылғы' d MMMM", locale="kk")
    assert Words("en").day_long(day) == format_date(day, "long", locale="en_GB")


@pytest.mark.parametrize("month", range(1, 13))
def test_months_as_babel_names_them(month: int) -> None:
    day = date(2025, month, 1)
    assert Words("ru").month(2025, month) == plain(format_date(day, "LLLL y 'г'.", locale="ru"))
    assert Words("kk").month(2025, month) == format_date(day, "y 'жылғы' MMMM", locale="kk")
    assert Words("en").month(2025, month) == format_date(day, "LLLL y", locale="en")


@pytest.mark.parametrize("lang", LANGS)
@given(st.one_of(st.integers(-(10**20), 10**20), st.decimals(-(10**12), 10**12, places=2)))
def test_numbers_as_babel_writes_them(lang: Lang, value: Decimal | int) -> None:
    told = Words(lang).number(value).replace("\u2212", "-")
    decimals = "0.00" if isinstance(value, Decimal) else "0"
    size = Decimal(value).copy_abs()
    expected = format_decimal(size, format=f"#,##{decimals}", locale=BABEL[lang])
    assert told == ("-" if value < 0 else "") + expected


def test_quarters() -> None:
    third = Quarter(2025, 3)
    assert [Words(lang).quarter(third) for lang in LANGS] == [
        "III квартал 2025 г.",
        "2025 жылғы III тоқсан",
        "Q3 2025",
    ]


def test_days_relative() -> None:
    assert [Words(lang).days(730, signed=True) for lang in LANGS] == [
        "+730 дн.",
        "+730 күн",
        "+730 days",
    ]
    assert Words("en").days(1) == "1 day"
    assert Words("ru").days(-1030, signed=True) == "\u22121\u00a0030 дн."
    assert Words("ru").days(0, signed=True) == "0 дн."


MOMENTS = {
    "2025-04-14": ("14 апреля 2025 г.", "2025 жылғы 14 сәуір", "14 April 2025"),
    "2025-04-14~": (
        "ориентировочно 14 апреля 2025 г.",
        "шамамен 2025 жылғы 14 сәуір",
        "14 April 2025 (approx.)",
    ),
    "2025-12?": (
        "декабрь 2025 г. (не точно)",
        "2025 жылғы желтоқсан (нақты емес)",
        "December 2025 (uncertain)",
    ),
    "2025-34": ("II квартал 2025 г.", "2025 жылғы II тоқсан", "Q2 2025"),
    "2025-40": ("I полугодие 2025 г.", "2025 жылғы I жартыжылдық", "first half of 2025"),
    "2025-22": ("лето 2025 г.", "2025 жылғы жаз", "summer 2025"),
    "2025-24": ("зима 2025–2026 гг.", "2025–2026 жылдардағы қыс", "winter 2025–26"),
    "2025": ("2025 г.", "2025 жыл", "2025"),
    "../2025-12-31": (
        "до 31 декабря 2025 г.",
        "2025 жылғы 31 желтоқсанға дейін",
        "by 31 December 2025",
    ),
    "2025/..": ("с 2025 г.", "2025 жылдан бастап", "from 2025"),
    "2026/2027": ("2026–2027 гг.", "2026–2027 жылдар", "2026–2027"),
    "2025-04/2025-06": (
        "апрель–июнь 2025 г.",
        "2025 жылғы сәуір–маусым",
        "April to June 2025",
    ),
    "2025-04/2026-06": (
        "апрель 2025 г. – июнь 2026 г.",
        "2025 жылғы сәуір – 2026 жылғы маусым",
        "April 2025 – June 2026",
    ),
}


@pytest.mark.parametrize("edtf", MOMENTS)
def test_moments(edtf: str) -> None:
    moment = Moment.parse(edtf)
    assert tuple(Words(lang).moment(moment) for lang in LANGS) == MOMENTS[edtf]


def test_moments_for_narrow_columns() -> None:
    told = {
        "2025-04-14~": ("~14.04.2025", "~14.04.2025", "~14 Apr 2025"),
        "2025-01/2025-11": ("01–11.2025", "01–11.2025", "Jan–Nov 2025"),
        "2025/..": ("2025–…", "2025–…", "2025–…"),
        "2025-40?": ("I полуг. 2025?", "2025 ж. I ж/ж?", "H1 2025?"),
        "2025-34": ("II кв. 2025", "2025 ж. II тоқ.", "Q2 2025"),
    }
    for edtf, expected in told.items():
        moment = Moment.parse(edtf)
        assert tuple(Words(lang).moment_short(moment) for lang in LANGS) == expected


PROMISES = {
    ("2026-12", Bound.BY): ("до конца 2026 г.", "2026 жылдың соңына дейін", "by the end of 2026"),
    ("2027", Bound.IN): ("в 2027 г.", "2027 жылы", "in 2027"),
    ("2025-34", Bound.IN): ("во II квартале 2025 г.", "2025 жылғы II тоқсанда", "in Q2 2025"),
    ("2025-06", Bound.BY): (
        "до конца июня 2025 г.",
        "2025 жылғы маусымның соңына дейін",
        "by the end of June 2025",
    ),
    ("2025-34", Bound.FROM): (
        "со II квартала 2025 г.",
        "2025 жылғы II тоқсаннан бастап",
        "from Q2 2025",
    ),
    ("2026/2027", Bound.IN): ("2026–2027 гг.", "2026–2027 жылдар", "2026–2027"),
    ("2026-12-31", Bound.BY): (
        "до 31 декабря 2026 г.",
        "2026 жылғы 31 желтоқсанға дейін",
        "by 31 December 2026",
    ),
}


@pytest.mark.parametrize(("edtf", "bound"), PROMISES)
def test_promises(edtf: str, bound: Bound) -> None:
    promise = Promise(Moment.parse(edtf), bound)
    assert tuple(Words(lang).promise(promise) for lang in LANGS) == PROMISES[edtf, bound]


qualifiers = st.sampled_from(["", "~", "?", "%"])
named = st.one_of(
    days.map(date.isoformat),
    st.builds("{}-{:02}".format, st.integers(1900, 2199), st.integers(1, 12)),
    st.builds(
        "{}-{}".format,
        st.integers(1900, 2199),
        st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]),
    ),
    st.integers(1900, 2199).map(str),
)


@pytest.mark.parametrize("lang", LANGS)
@given(named, named, qualifiers, st.booleans())
def test_every_moment_has_words(
    lang: Lang, one: str, other: str, qualifier: str, open_end: bool
) -> None:
    words = Words(lang)
    for edtf in (one + qualifier, f"../{one}", f"{one}/.." if open_end else one):
        moment = Moment.parse(edtf)
        year = one[:4]
        for told in (
            words.moment(moment),
            words.moment_short(moment),
            words.within(moment),
            words.by(moment),
            words.since(moment),
        ):
            assert year in told
            assert "/" not in told.replace("ж/ж", "")


def enums() -> list[type[StrEnum]]:
    return [
        kind
        for module in (codes, deadline)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
    ]


def group(kind: type[StrEnum]) -> str:
    """AgreementKind -> agreement_kind: how the catalogues name a closed list."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in kind.__name__).lstrip("_")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", enums(), ids=group)
def test_every_code_has_a_label(kind: type[StrEnum], lang: Lang) -> None:
    words = Words(lang)
    labelled = [code for code in kind if words.code(group(kind), code.value).strip()]
    assert labelled == list(kind)
    if lang is not Lang.EN:
        bare = [code for code in kind if not words.has_code(group(kind), code.value)]
        assert bare == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_sector_has_a_label(lang: Lang) -> None:
    words = Words(lang)
    told = {words.code("sector", sector) for sector in codes.SECTORS}
    assert len(told) == len(codes.SECTORS)
    if lang is not Lang.EN:
        assert all(words.has_code("sector", sector) for sector in codes.SECTORS)


def test_marks_are_those_of_the_domain() -> None:
    ru, kk = Words("ru"), Words("kk")
    assert ru.code("mark", "done_confirmed") == "исполнено"
    assert ru.code("mark_of", "partly_done", done=4, of=5) == "исполнено частично (4 из 5)"
    assert ru.code("mark", "proposed") == "прорабатывается"
    assert kk.code("mark", "in_progress") == "орындалу сатысында"
    assert kk.code("mark", "not_started") == "басталған жоқ"


def test_a_text_of_another_language_is_marked() -> None:
    text = LocalText(ru="Караузек", en="Karauzek")
    assert Words("ru").text(text) == "Караузек"
    assert Words("kk").text(text) == "Караузек [ru]"
    assert Words("en").text(text) == "Karauzek"
    assert Words("en").text(LocalText()) == ""


def test_fields_are_data_and_not_templates() -> None:
    assert Words("ru").code("mark_of", "carried_over", plan="{0} {x!r}").endswith("{0} {x!r}")


@pytest.mark.parametrize(
    ("value", "ru", "en"),
    [
        (1, "судно", "vessel"),
        (4, "судна", "vessels"),
        (11, "судов", "vessels"),
        (21, "судно", "vessels"),
        (Decimal("1.5"), "судна", "vessels"),
        (Decimal("5.0"), "судов", "vessels"),
    ],
)
def test_units_take_the_form_of_their_number(value: Decimal | int, ru: str, en: str) -> None:
    assert Words("ru").unit("vessels", value) == ru
    assert Words("en").unit("vessels", value) == en
    assert Words("kk").unit("vessels", value) == "кеме"
    assert Words("ru").unit("pallets", value) == "pallets"


@pytest.mark.parametrize(
    ("label", "ru", "en"),
    [
        ("2026-35", "III квартал 2026 г.", "Q3 2026"),
        ("2025-41", "II полугодие 2025 г.", None),
        ("2026-05", "май 2026 г.", "May 2026"),
        ("2027", "2027 г.", "2027"),
        ("2026#2", "2026 г., 2-й раз", "2026, no. 2"),
        ("2026-W07", "9 февраля 2026 г. – 15 февраля 2026 г.", None),
        ("2026-W07/2026-W08", "9 февраля 2026 г. – 22 февраля 2026 г.", None),
        ("весна", "весна", "весна"),
    ],
)
def test_the_time_of_a_recurring_measure_is_told_in_words(
    label: str, ru: str, en: str | None
) -> None:
    assert Words("ru").occurrence(label) == ru
    assert en is None or Words("en").occurrence(label) == en
