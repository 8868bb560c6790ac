"""Answers as pages: every part is there, nothing is left unsaid, whatever was recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from coopplan.documents import findings, history, listing, overview, quarterly, register, showing
from coopplan.documents.blocks import Block, Heading, Page, Paragraph, SourceList, Table
from coopplan.documents.names import cite, ended, measure_called, measures_called, shortened
from coopplan.documents.quarterly_measures import term_cell
from coopplan.documents.runs import Span
from coopplan.language.words import Words
from coopplan.model.checks import check
from coopplan.model.codes import DeadlineKnown
from coopplan.model.finding import FINDING_CODES, FindingCode
from coopplan.model.measure import DeadlineVersion
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.tally import untallied
from coopplan.render import lines
from coopplan.render.terminal import render
from coopplan.reports.change_answer import ChangeKind
from coopplan.reports.lines import measure_name
from coopplan.reports.lists import measure_lines
from coopplan.reports.quarterly import quarterly as quarterly_answer
from coopplan.reports.register import overview as overview_answer
from coopplan.reports.register import register_report
from coopplan.reports.register_answers import MeasureList
from coopplan.reports.views import agreement_view, measure_view
from coopplan.reports.views import history as history_answer
from tests.plans import Plans, every, words
from tests.strategies import plans

LANGS = ["ru", "kk", "en"]
DAY = date(2025, 12, 31)
Q4 = Quarter(2025, 4)
PARTS = 13


@pytest.mark.parametrize(
    ("done", "word"), [("2025-06-10", "больше не действует"), (None, "не сдержано")]
)
def test_a_promise_that_was_kept_is_not_told_to_be_broken(done: str | None, word: str) -> None:
    made = Plans()
    made.measure()
    made.say("2025-05-01", promise="2025-06")
    if done is not None:
        made.say(done, "done")
    [line] = measure_lines([made.plan()], DAY, lambda _: True)
    cell = term_cell(line, Words("ru"))
    assert "".join(span.text for span in cell.text) == f"до конца июня 2025 г. — {word}"


@pytest.mark.parametrize("lang", LANGS)
def test_a_quarter_in_which_a_measure_only_fell_silent_says_that_nothing_changed(lang: str) -> None:
    made = Plans()
    made.measure()
    made.say("2025-05-01", "in_progress")
    answer = quarterly_answer(made.plan(), Q4)
    assert answer.turned
    assert not answer.changes
    blocks = quarterly.compose(answer, Words(lang)).blocks
    bare = [
        one
        for one, next_one in zip(blocks, [*blocks[1:], None], strict=True)
        if isinstance(one, Heading)
        and one.level == 2
        and (next_one is None or (isinstance(next_one, Heading) and next_one.level <= 2))
    ]
    assert bare == []


def every_page(plan: Plan, words: Words) -> list[Page]:
    """A page of every kind about this plan."""
    seen = [plan]
    shares, refs = untallied(seen), {plan.agreement.ref}
    every = tuple(measure_lines(seen, DAY, lambda _: True))
    told = [
        quarterly.compose(quarterly_answer(plan, Q4), words),
        overview.compose(overview_answer(shares, plan.known, DAY), words),
        register.compose(register_report(shares, plan.known, Q4, refs=refs), words),
        listing.measures(MeasureList(DAY, plan.known, every, len(every)), words),
        listing.agreements(overview_answer(shares, plan.known, DAY).rows, DAY, words),
        showing.agreement(agreement_view(plan, DAY), words),
        history.compose(history_answer(plan, plan.agreement.ref, DAY, {}), words),
        findings.compose(check(plan, DAY), words),
    ]
    if plan.measures:
        ref = plan.measures[0].ref
        told.append(showing.measure(measure_view(plan, ref, DAY), words))
        told.append(history.compose(history_answer(plan, ref, DAY, {}), words))
    return told


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=10, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(plan=plans(), width=st.integers(40, 200))
def test_whatever_was_recorded_can_be_printed(lang: str, plan: Plan, width: int) -> None:
    words = Words(lang)
    for page in every_page(plan, words):
        out = render(page, width=width)
        assert max(map(len, out.splitlines())) <= width
        assert lines.render(page)
        assert page.title
        assert "{" not in out


def headings(blocks: tuple[Block, ...], level: int) -> list[str]:
    return [
        "".join(span.text for span in block.text)
        for block in blocks
        if isinstance(block, Heading) and block.level == level
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_an_empty_plan_has_every_part_in_one_line(lang: str) -> None:
    page = quarterly.compose(quarterly_answer(Plans().plan(), Q4), Words(lang))
    assert len(headings(page.blocks, 2)) == PARTS
    places = [n for n, block in enumerate(page.blocks) if isinstance(block, Heading)]
    after = [page.blocks[place + 1] for place in places[2:]]
    assert all(isinstance(block, Paragraph) for block in after[:-1])


def test_the_parts_come_in_the_order_of_the_domain() -> None:
    page = quarterly.compose(quarterly_answer(Plans().plan(), Q4), Words("en"))
    assert headings(page.blocks, 2) == [
        "The document",
        "Where the measures stand",
        "What changed in the quarter",
        "Promises that moved, by voice",
        "Disputes",
        "Overdue",
        "Due in the next quarter, Q1 2026",
        "Silent: nothing heard about the quarter",
        "Measures by sector",
        "Indicators",
        "Timeline against the period",
        "Sources",
        "What the data lacks",
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_every_row_fits_its_columns(lang: str) -> None:
    told = Plans()
    for deadline in ("2025-06-30", None, "none"):
        told.measure(deadline)
    told.say("2025-05-01", "in_progress", measure=1)
    for page in every_page(told.plan(), Words(lang)):
        for block in page.blocks:
            if isinstance(block, Table):
                assert {len(row) for row in block.rows} <= {len(block.columns)}
                assert len({column.key for column in block.columns}) == len(block.columns)
                assert "{n}" in block.more
            if isinstance(block, SourceList):
                assert [item.number for item in block.items] == sorted(
                    {item.number for item in block.items}
                )


@pytest.mark.parametrize("lang", ["ru", "kk"])
@pytest.mark.parametrize("code", [*ChangeKind])
def test_every_change_has_its_word(code: ChangeKind, lang: str) -> None:
    assert Words(lang).has_code("change_kind", code)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", FINDING_CODES)
def test_every_finding_has_its_sentence(code: FindingCode, lang: str) -> None:
    assert Words(lang).has_code("finding", code)


@pytest.mark.parametrize(
    ("numbers", "told"),
    [((), ""), ((3,), " [3]"), ((2, 1), " [1, 2]"), ((1, 2, 3, 7, 9, 10), " [1–3, 7, 9, 10]")],
)
def test_sources_are_cited_in_runs(numbers: tuple[int, ...], told: str) -> None:
    assert "".join(span.text for span in cite(numbers)) == told


def test_a_sentence_ends_once() -> None:
    def told(*parts: str) -> str:
        return "".join(span.text for span in ended(tuple(Span(part) for part in parts)))

    assert told("не начато 3", "") == "не начато 3."
    assert told("в 2027 г.") == "в 2027 г."
    assert told("Земснаряд…") == "Земснаряд…"
    assert told() == ""


def test_a_name_is_cut_at_a_word() -> None:
    assert shortened("Земснаряд и четыре буксира", 20) == "Земснаряд и четыре…"
    assert shortened("Новый пункт «Караузек» и ещё", 24) == "Новый пункт «Караузек»…"
    assert shortened("Поставки стерляди в Татарстан", 24) == "Поставки стерляди…"
    assert shortened("Спорт", 20) == "Спорт"
    assert shortened("Ж" * 30, 10) == "Ж" * 9 + "…"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Открыть консультационный центр", "№ 12 Открыть…"),
        ("Построить малый консультационный центр", "Построить малый…"),
        ("Открыть пункт", "Открыть пункт"),
        ("Грузоперевозки", "Грузоперевозки"),
    ],
)
def test_a_measure_of_which_one_word_is_left_is_called_by_its_number(title: str, told: str) -> None:
    plan = Plans()
    measure = replace(plan.measure(), number=12, title=words(title))
    assert measure_called(measure_name(measure), Words("ru"), 24) == told


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (
            ["Открыть торговый дом в Атырау", "Открыть торговый центр в Оле"],
            ["Открыть торговый дом…", "Открыть торговый центр в Оле"],
        ),
        (["Провести форум рыбаков", "Издать атлас"], ["Провести форум…", "Издать атлас"]),
        (
            ["Провести форум рыбаков дельты", "Провести форум рыбаков дельты"],
            ["№ 1 Провести форум…", "№ 2 Провести форум…"],
        ),
        (
            ["Провести форум рыбаков", "Провести форум"],
            ["Провести форум…", "Провести форум"],
        ),
    ],
)
def test_titles_of_one_list_are_cut_so_that_they_differ(titles: list[str], told: list[str]) -> None:
    measure = Plans().measure()
    names = [
        measure_name(replace(measure, ref=f"A/{at}", number=at, plan_no=None, title=words(title)))
        for at, title in enumerate(titles, start=1)
    ]
    assert measures_called(names, Words("ru"), 20) == told


@pytest.mark.parametrize("lang", LANGS)
def test_an_amended_deadline_of_a_recurring_measure_is_told_in_the_words_of_the_plan(
    lang: str,
) -> None:
    made = Plans()
    given_, moved = (
        DeadlineVersion(DeadlineKnown.GIVEN, every(often), on)
        for often, on in (("monthly", None), ("quarterly", date(2025, 11, 3)))
    )
    made.measure(deadlines=[given_, moved])
    page = quarterly.compose(quarterly_answer(made.plan(), Q4), Words(lang))
    told = [line for line in render(page, width=300).splitlines() if "monthly" in line]
    assert len(told) == 2
    for line in told:
        assert "monthly → quarterly" in line


@pytest.mark.parametrize(("lang", "status"), [("ru", "отменено"), ("en", "cancelled")])
def test_the_words_about_a_time_keep_its_status(lang: str, status: str) -> None:
    made = Plans()
    made.measure(every("yearly"))
    made.say("2025-11-03", "cancelled", occurrence="2025", text=words("Бюджет исчерпан"))
    made.say("2025-11-04", "in_progress", text=words("Готовимся"))
    page = quarterly.compose(quarterly_answer(made.plan(), Q4), Words(lang))
    told = render(page, width=300).splitlines()
    assert any("Бюджет исчерпан" in line and f": {status})" in line for line in told)
    assert not any("Готовимся" in line and f": {status})" in line for line in told)
