"""The official form as a page: columns, drafts and marks in three languages; hostile texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.documents import official
from coopplan.documents import quarterly as lead_page
from coopplan.documents.blocks import Heading, KeyLines, Page, Paragraph, Table
from coopplan.language.words import Words
from coopplan.model.codes import BodyRole, DeadlineKnown, Status
from coopplan.model.measure import Body, DeadlineVersion
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText
from coopplan.model.word import Assessment, Word
from coopplan.render import csv, html, markdown
from coopplan.render.terminal import render
from coopplan.render.texts import cell_lines, told
from coopplan.reports.issued_answer import Difference, Imprint, Restatement
from coopplan.reports.quarterly import quarterly
from tests.plans import KZ, RU, Plans, by_date, every, words

Q4 = Quarter(2025, 4)
REF = "AST-ATY-2025"
HASH = "ab" * 32

TITLES = {
    Lang.RU: "Информация о ходе реализации Плана RU-AST–KZ-23 2025–2027 за IV квартал 2025 г.",
    Lang.KK: "RU-AST–KZ-23 2025–2027 іс-шаралар жоспарының орындалу барысы туралы ақпарат, "
    "2025 жылғы IV тоқсан",
    Lang.EN: "Information on the implementation of the Plan RU-AST–KZ-23 2025–2027, Q4 2025",
}
COLUMNS = {
    Lang.RU: "№|Мероприятие|Срок исполнения|Исполнители: RU-AST|Исполнители: KZ-23"
    "|Ход исполнения|Отметка",
    Lang.KK: "Р/с №|Іс-шара|Орындау мерзімі|Жауапты орындаушылар: RU-AST"
    "|Жауапты орындаушылар: KZ-23|Орындалу барысы|Белгі",
    Lang.EN: "Item No.|Measure|Time of implementation|Responsible: RU-AST|Responsible: KZ-23"
    "|Course of implementation|Mark",
}


def sample() -> Plan:
    made = Plans()
    given = DeadlineKnown.GIVEN
    made.measure(
        deadlines=[
            DeadlineVersion(given, replace(by_date("2025-11-30"), phrase="до 30 ноября")),
            DeadlineVersion(given, by_date("2026-06-30"), date(2025, 12, 1), "протокол"),
        ],
        bodies=(RU, KZ, RU),
        section=words("II. Транспорт"),
        plan_no="2.1",
    )
    made.measure("2025-12-01", bodies=(KZ,), section=words("I. Торговля"))
    made.measure("none", section=words("II. Транспорт"))
    made.say("2025-10-10", "in_progress", measure=2, text=words("идёт", "under way"))
    told = Word(f"{REF}/1", Q4, words("Первый абзац.\nВторой абзац.", "First.", "Бірінші."))
    assessed = Assessment(REF, Q4, words("Темп ниже плана"), date(2026, 1, 9), "Айгуль")
    parties = {
        ref: replace(party, name=words(ref, ref, ref)) for ref, party in made.parties.items()
    }
    return made.plan(words=(told,), assessments=(assessed,), parties=parties)


def form(plan: Plan, lang: Lang = Lang.RU, imprint: Imprint | None = None) -> Page:
    return official.compose(quarterly(plan, Q4), Words(lang), imprint)


def table(page: Page) -> Table:
    return next(block for block in page.blocks if isinstance(block, Table))


def cells(page: Page) -> list[dict[str, list[str]]]:
    made = table(page)
    keys = [column.key for column in made.columns]
    return [dict(zip(keys, map(cell_lines, row), strict=True)) for row in made.rows]


@pytest.mark.parametrize("lang", list(Lang))
def test_title_and_columns(lang: Lang) -> None:
    page = form(sample(), lang)
    assert page.landscape
    assert page.title == TITLES[lang]
    assert "|".join(column.name for column in table(page).columns) == COLUMNS[lang]


def test_sections_are_rows_and_sides_have_their_own_columns() -> None:
    page = form(sample())
    heads = [told(group.head) for group in table(page).groups]
    assert heads == ["II. Транспорт", "I. Торговля"]
    assert [len(group.rows) for group in table(page).groups] == [2, 1]
    first, third, second = cells(page)
    assert first["ref"] == ["2.1"]
    assert first["bodies_RU-AST"] == ["орган RU-AST", "орган RU-AST"]
    assert first["bodies_KZ-23"] == ["орган KZ-23"]
    assert (second["bodies_RU-AST"], second["bodies_KZ-23"]) == ([], ["орган KZ-23"])
    assert first["deadline"] == ["2026-06-30", "(перенесён с 30.11.2025)"]
    assert third["deadline"] == ["Планом не установлен"]


def test_a_word_is_printed_as_it_is_and_a_draft_says_that_it_is_one() -> None:
    page = form(sample())
    first, third, second = cells(page)
    assert first["course"] == ["Первый абзац.", "Второй абзац."]
    assert second["course"] == ["[проект] 10.10.2025, oblast: идёт [1]"]
    assert third["course"] == ["[проект] Сведений за квартал не поступало."]
    notes = [told(block.text) for block in page.blocks if isinstance(block, Paragraph)]
    assert any(note.startswith("Проект:") for note in notes)
    whole = tuple(Word(f"{REF}/{n}", Q4, words("готово")) for n in (1, 2, 3))
    page = form(replace(sample(), words=whole))
    assert "[проект]" not in render(page, width=160)
    assert not any("Проект:" in told(b.text) for b in page.blocks if isinstance(b, Paragraph))


def test_a_word_in_another_language_is_marked() -> None:
    plan = replace(sample(), words=(Word(f"{REF}/1", Q4, words("только по-русски")),))
    assert cells(form(plan, Lang.KK))[0]["course"] == ["только по-русски [ru]"]


def test_bodies_of_no_side_are_not_given_one() -> None:
    plan = sample()
    stray = Body(LocalText(ru="Секретариат"), None, BodyRole.PARTNER)
    first = replace(plan.measures[0], bodies=(*plan.measures[0].bodies, stray))
    page = form(replace(plan, measures=(first, *plan.measures[1:])))
    assert cells(page)[0]["bodies"] == ["Секретариат"]
    assert cells(page)[0]["bodies_RU-AST"] == ["орган RU-AST", "орган RU-AST"]
    assert "bodies" not in cells(form(plan))[0]


def test_the_summary_and_the_end() -> None:
    page = form(sample())
    said = [told(block.text) for block in page.blocks if isinstance(block, Paragraph)]
    assert said[1] == (
        "Всего мероприятий: 3; срок наступил по 2, из них исполнено 0 (0 %), с перенесённым "
        "сроком 1; остальные: не исполнено в срок — 1; срок не наступил — 1; не начато — 1."
    )
    text = render(page, width=120)
    for part in (
        "1. № 2.1 Мера 1: срок «до 30 ноября» перенесён на «2026-06-30», 01.12.2025, протокол.",
        "1. № 2 Мера 2: не исполнено в срок, просрочено на 30 дн.",
        "– Темп ниже плана (подпись: Айгуль, 09.01.2026)",
    ):
        assert part in text
    headings = [told(block.text) for block in page.blocks if isinstance(block, Heading)]
    assert headings[1:] == [
        "Переносы сроков и их причины",
        "Проблемные вопросы",
        "Предложения",
        "Оценка составителя",
        "Подписи",
        "Источники",
    ]
    signatures = [block for block in page.blocks if isinstance(block, KeyLines)]
    assert [name for name, _ in signatures[0].rows] == [RU, KZ]


def test_an_issued_form_prints_number_hash_and_chain_and_what_it_restates() -> None:
    changed = (
        Difference(f"{REF}/1", "mark", "not_due", "in_progress"),
        Difference(f"{REF}/2", "due", date(2025, 12, 1), date(2026, 3, 1)),
        Difference(f"{REF}/9", "measure", None, words("новая", "a new one")),
    )
    restates = Restatement(3, words("письмо"), changed)
    imprint = Imprint(4, "Айгуль", HASH, 17, HASH[::-1], restates)
    text = render(form(sample(), Lang.RU, imprint), width=160)
    for part in (
        "Отчёт № 4 уточняет отчёт № 3.",
        "Причина: письмо",
        f"sha256 {HASH}",
        f"#17 {HASH[::-1]}",
        "№ 4",
        "срок не наступил",
        "в стадии исполнения",
        "01.03.2026",
    ):
        assert part in text
    same = Imprint(4, "a", HASH, 1, HASH, Restatement(3, words("x"), ()))
    assert "Отчёты говорят одно и то же." in render(form(sample(), Lang.RU, same), width=100)


HOSTILE = [
    "[/1] [red]x[/red]",
    "=1+1",
    "@SUM(A1)",
    "\x1b[31mred\x1b[0m \x07",
    "<script>alert(1)</script>",
    "a|b\n|c|",
    "\u202egnp.exe",
    "#" * 200,
    "щ" * 10_000,
    "{n} {0} %s",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_harm_nothing(text: str) -> None:
    plan = sample()
    local = LocalText(ru=text)
    first = replace(
        plan.measures[0], title=local, section=local, bodies=(Body(local, RU, BodyRole.LEAD),)
    )
    assessed = tuple(replace(one, text=local, by=text) for one in plan.assessments)
    plan = replace(
        plan,
        measures=(first, *plan.measures[1:]),
        words=(Word(f"{REF}/1", Q4, local),),
        assessments=assessed,
    )
    imprint = Imprint(4, text, HASH, 1, HASH, Restatement(3, local, ()))
    page = form(plan, Lang.RU, imprint)
    for width in (60, 120, 160):
        out = render(page, width=width)
        assert "\x1b" not in out
        assert "\x07" not in out
        assert "\u202e" not in out
    assert b"<script>alert" not in html.render(page)
    assert b"\x1b" not in markdown.render(page)
    rows = csv.render(page).decode().splitlines()
    assert not any(row.startswith(("=", "@")) for row in rows)
    assert ",=1+1" not in csv.render(page).decode()


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (Lang.RU, "сведения за период «III квартал 2025 г.» расходятся: oblast, akimat"),
        (Lang.KK, "«2025 жылғы III тоқсан» кезеңі бойынша мәліметтер сәйкес келмейді"),
        (Lang.EN, "about Q3 2025 does not agree"),
    ],
)
def test_what_two_say_otherwise_is_told_with_the_time_it_is_of(lang: Lang, told: str) -> None:
    made = Plans()
    made.measure(every("quarterly"))
    for quarter, said in (("2025-34", "2025-12-10"), ("2025-35", "2025-12-11")):
        made.say(said, "done", by="oblast@RU-AST", occurrence=quarter)
        made.say(said, "in_progress", by="akimat@KZ-23", occurrence=quarter)
    report, reader = quarterly(made.plan(), Q4), Words(lang)
    assert told in " ".join(render(official.compose(report, reader), width=200).split())
    lead = " ".join(render(lead_page.compose(report, reader), width=200).split())
    status = reader.code("status", Status.DONE)
    for quarter in ("2025-34", "2025-35"):
        assert f"{status} ({reader.occurrence(quarter)}), " in lead
