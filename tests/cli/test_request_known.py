"""What a sheet tells a body of what is known: never what is another side's own affair."""

from __future__ import annotations

from pathlib import Path

import pytest
import python_calamine

from tests.cli.running import Runner
from tests.cli.test_request import sheets

PLAN = """№;Мероприятие;Срок;Исполнители от Астраханской области;Исполнители от Атырауской области
1;Создать комиссию по рыболовству;2026 год;Агентство рыболовства;Управление рыболовства
2;Провести выставку;2026 год;Управление торговли;Управление торговли
"""
SECRET = "Между нами: денег нет"


@pytest.fixture
def plan(demo: Runner) -> Runner:
    """A plan with a body on either side, and two of one name."""
    path = demo.home / "plan.csv"
    path.write_text(PLAN, encoding="utf-8")
    refs = demo("import", str(path), "--agreement", "AST-ATY-2023", "--json").json["refs"]
    assert refs[0] == "AST-ATY-2023/3"
    demo.lang = "ru"
    agency = ("--name", "Агентство рыболовства", "--side", "RU-AST", "--level", "regional")
    demo("voice", "add", "rybolov", *agency)
    for key, more in (("own", ("--internal",)), ("open", ())):
        named = ("--publisher", "Агентство", "--title", "Письмо", "--key", key)
        demo("source", "add", *named, "--published", "2026-07-01", "--tier", "one_side", *more)
    return demo


def say(runner: Runner, text: str, *more: str, source: str, on: str = "2026-07-02") -> None:
    told = ("--by", "rybolov", "--on", on, "--text", text, "--source", source)
    runner("say", "AST-ATY-2023/3", *told, *more)


def known(runner: Runner, body: str) -> str:
    """What stands under «Что известно» in the sheet of the body whose name begins so."""
    runner("request", "AST-ATY-2023", "--quarter", "2026-Q3", "-o", str(runner.home / "out"))
    for path in sheets(runner):
        rows = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
        cells = rows.to_python(skip_empty_area=False)
        if str(cells[1][0]).startswith(body):
            return str(cells[6][3])
    raise AssertionError(body)


def keys(runner: Runner) -> dict[str, str]:
    return {row["key"]: row["ref"] for row in runner("source", "list", "--json").json["rows"]}


def test_what_is_internal_is_told_to_the_keepers_own_bodies_alone(plan: Runner) -> None:
    say(plan, "Комиссия созвана", source=keys(plan)["open"], on="2026-07-01")
    say(plan, SECRET, "--status", "suspended", source=keys(plan)["own"])
    assert SECRET in known(plan, "Агентство рыболовства")
    assert "Комиссия созвана" in known(plan, "Управление рыболовства")
    for path in sheets(plan):
        if "agentstvo" not in path.name:
            book = python_calamine.CalamineWorkbook.from_path(str(path))
            for name in book.sheet_names:
                told = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                assert SECRET not in str(told), path.name


def test_the_side_that_keeps_the_register_is_the_one_that_the_keeper_names(plan: Runner) -> None:
    say(plan, SECRET, source=keys(plan)["own"])
    plan("agreement", "edit", "AST-ATY-2023", "--keeper", "аналитик, Атырауская область")
    assert SECRET in known(plan, "Управление рыболовства")
    assert "сведений нет" in known(plan, "Агентство рыболовства")


def test_a_body_of_no_side_is_told_what_a_partner_is(plan: Runner) -> None:
    path = plan.home / "more.csv"
    path.write_text(
        "№;Мероприятие;Срок;Исполнители\n9;Изучить нерест;2026 год;Бюро наблюдений\n",
        encoding="utf-8",
    )
    (ref,) = plan("import", str(path), "--agreement", "AST-ATY-2023", "--json").json["refs"]
    own = keys(plan)["own"]
    plan("say", ref, "--by", "rybolov", "--on", "2026-07-02", "--text", SECRET, "--source", own)
    assert known(plan, "Бюро наблюдений") == "сведений нет"


def test_what_was_corrected_is_told_no_more(plan: Runner) -> None:
    source = keys(plan)["open"]
    say(plan, "Созвана в мае", source=source)
    corrects = ("--corrects", "AST-ATY-2023/3#1", "--why", "не тот месяц")
    say(plan, "Созвана в июне", *corrects, source=source)
    assert "Созвана в июне" in known(plan, "Агентство рыболовства")
    assert "Созвана в июне" in known(plan, "Управление рыболовства")


def test_of_one_day_what_was_recorded_last_is_told(plan: Runner) -> None:
    source = keys(plan)["open"]
    say(plan, "Сначала так", source=source)
    say(plan, "Потом иначе", source=source)
    say(plan, "Давно", source=source, on="2026-06-01")
    assert "Потом иначе" in known(plan, "Агентство рыболовства")


def test_a_search_that_found_nothing_is_no_word(plan: Runner) -> None:
    say(plan, "Комиссия созвана", source=keys(plan)["open"])
    searched = ("--searched", "--where", "сайты", "--on", "2026-08-01")
    plan("say", "AST-ATY-2023/3", *searched)
    assert "Комиссия созвана" in known(plan, "Агентство рыболовства")


def test_bodies_of_one_name_are_told_apart_by_their_sides(plan: Runner) -> None:
    out = plan.home / "out"
    told = plan("request", "AST-ATY-2023", "-o", str(out), "--json").json["files"]
    names = {Path(one["file"]).stem.partition("-Q3-")[2]: one["side"] for one in told}
    assert names == {
        "01-agentstvo-rybolovstva": "RU-AST",
        "02-upravlenie-rybolovstva": "KZ-23",
        "03-upravlenie-torgovli-ru-ast": "RU-AST",
        "04-upravlenie-torgovli-kz-23": "KZ-23",
    }
    leads = {
        str(
            python_calamine.CalamineWorkbook.from_path(one["file"])
            .get_sheet_by_index(0)
            .to_python(skip_empty_area=False)[1][0]
        )
        for one in told
    }
    assert "Управление рыболовства" in leads
    assert {one for one in leads if one.startswith("Управление торговли (")} == {
        "Управление торговли (Астрахань)",
        "Управление торговли (Атырау)",
    }


def status(runner: Runner, text: str, *more: str, on: str) -> None:
    say(runner, text, *more, source=keys(runner)["open"], on=on)


def test_words_alone_leave_the_status_and_the_new_time_standing(plan: Runner) -> None:
    more = ("--status", "in_progress", "--done", "1/4", "--promise", "до конца 2027 года")
    status(plan, "Начали", *more, on="2026-07-01")
    status(plan, "Подписан акт", on="2026-07-20")
    for body in ("Агентство рыболовства", "Управление рыболовства"):
        first, last = known(plan, body).split("\n")
        assert first == (
            "1 июля 2026 г.; Агентство рыболовства; в стадии исполнения; 1/4; до конца 2027 г."
        )
        assert last == "20 июля 2026 г.; Агентство рыболовства; Подписан акт"


def test_the_status_comes_first_and_a_time_of_before_the_end_is_told_no_more(plan: Runner) -> None:
    status(plan, "Отложили", "--promise", "до конца 2027 года", on="2026-07-01")
    status(plan, "Комиссия создана", on="2026-07-10")
    plan("say", "AST-ATY-2023/3", "--by", "rybolov", "--on", "2026-07-20", "--status", "done")
    first, last = known(plan, "Агентство рыболовства").split("\n")
    assert first == "20 июля 2026 г.; Агентство рыболовства; исполнено"
    assert last == "10 июля 2026 г.; Агентство рыболовства; Комиссия создана"
