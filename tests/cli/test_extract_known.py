"""``extract`` beside a register: known agreements get statements, new ones refs of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.exchange import planfile
from coopplan.model.codes import Status
from tests.cli.releases import KNOWN, TEXT, walked
from tests.cli.running import Runner, refused


def test_a_known_agreement_gets_statements_on_its_measures(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--publisher", "Вестник")
    hint = demo("extract", str(path), *told).err
    assert "AST-ATY-2025" in hint
    assert planfile.read(draft).agreement.ref == "AST-ATY-2025-2"
    demo("extract", str(path), *told, "--agreement", "AST-ATY-2025")
    done = demo("import", draft).out
    assert "agreement: the same 1" in done
    assert "measures: added 1, the same 1" in done
    assert "statements: added 2" in done
    assert "Караузек" in demo("history", "AST-ATY-2025/1", "--as-of", "2025-05-31").out
    assert "added" not in demo("import", draft).out


def test_each_new_document_gets_a_ref_of_its_own(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    refs = []
    for number in (1, 2, 3):
        path.write_text(KNOWN.replace("музей осетра", f"музей {number} рыб"), encoding="utf-8")
        told = ("-o", draft, "--published", "2025-05-20", "--publisher", f"Вестник-{number}")
        demo("extract", str(path), *told)
        refs.append(planfile.read(draft).agreement.ref)
        demo("import", draft)
    assert refs == ["AST-ATY-2025-2", "AST-ATY-2025-3", "AST-ATY-2025-4"]


def test_articles_drafted_before_either_is_imported(empty: Runner, tmp_path: Path) -> None:
    """The second of two drafts with one ref is refused; both are taken under two refs."""
    empty("init")
    drafts = []
    for number, text in enumerate((TEXT, TEXT.replace("открыть автобусный маршрут", "петь"))):
        path, draft = tmp_path / f"{number}.txt", tmp_path / f"{number}.toml"
        path.write_text(text.replace("склада зерна", f"склада № {number}"), encoding="utf-8")
        told = ("-o", str(draft), "--published", f"2026-04-0{number + 1}", "--publisher", "Заря")
        empty("extract", str(path), *told)
        drafts.append(draft)
    empty("import", str(drafts[0]))
    refused(empty("import", str(drafts[1]), code=1), 1, "OMS-PAV-2026", "another document")
    other = drafts[1].read_text("utf-8").replace("OMS-PAV-2026", "OMS-PAV-SILO")
    drafts[1].write_text(other, encoding="utf-8")
    assert "agreement: added 1" in empty("import", str(drafts[1])).out
    assert "Nothing changed" in empty("import", str(drafts[0])).err


def test_the_documents_of_one_text_are_apart(empty: Runner, tmp_path: Path) -> None:
    empty("init")
    path = tmp_path / "two.txt"
    sides = "губернатор Омской области Пётр Лаврентьев и аким Павлодарской области Ермек Сагындыков"
    path.write_text(
        "Встреча в Омске\n\n"
        f"3 марта 2026 года {sides} подписали соглашение о сотрудничестве до 2031 года. "
        "Соглашение предусматривает строительство элеватора.\n\n"
        f"Также {sides} подписали план мероприятий на 2026–2028 годы. "
        "План предусматривает открытие ледовой трассы.\n",
        encoding="utf-8",
    )
    for number in ("1", "2"):
        draft = str(tmp_path / f"{number}.toml")
        told = ("-o", draft, "--published", "2026-04-01", "--document", number)
        empty("extract", str(path), *told)
        assert "agreement: added 1" in empty("import", draft).out
    refs = [row["ref"] for row in empty("agreement", "list", "--json").json["rows"]]
    assert refs == ["OMS-PAV-2026", "OMS-PAV-2026-2"]


def test_a_draft_made_before_the_register_does_not_touch_it(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", tmp_path / "draft.toml"
    path.write_text(KNOWN, encoding="utf-8")
    told = ("-o", str(draft), "--published", "2025-05-20", "--publisher", "Вестник")
    demo("extract", str(path), *told, environ={"COOPPLAN_DB": str(tmp_path / "none.db")})
    before = demo("agreement", "show", "AST-ATY-2025", "--json").out
    refused(demo("import", str(draft), code=1), 1, "AST-ATY-2025", "--agreement")
    assert demo("agreement", "show", "AST-ATY-2025", "--json").out == before


def test_what_was_undone_does_not_come_back_with_an_addition(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    say = ("say", "AST-ATY-2025/9", "--by", "astrakhan-oblast", "--on", "2025-05-01")
    demo(*say, "--status", "done", "--source", "https://example.org/wrong")
    told = ("-o", draft, "--published", "2025-05-20", "--publisher", "Вестник")
    demo("extract", str(path), *told, "--agreement", "AST-ATY-2025")
    demo("undo")
    demo("agreement", "edit", "AST-ATY-2025", "--period", "2025/2028")
    demo("measure", "edit", "AST-ATY-2025/1", "--no", "9")
    demo("import", draft)
    events = demo("history", "AST-ATY-2025/9", "--json").out
    assert "example.org/wrong" not in events
    assert "2028" in demo("agreement", "show", "AST-ATY-2025", "--json").out
    assert '"plan_no": "9"' in demo("measure", "show", "AST-ATY-2025/1", "--json").out


def test_the_same_article_once_more_changes_nothing(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(f"{KNOWN}Товарооборот составил 48 млн долларов.\n", encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--publisher", "Вестник")
    demo("extract", str(path), *told, "--agreement", "ast-aty-2025")
    added = demo("import", draft).out
    assert "statements: added 3" in added, "the figure is words beside the measures"
    again = demo("extract", str(path), *told, "--agreement", "AST-ATY-2025").err
    assert "The register has this text: s" in again
    assert "Вестник, 20 May 2025" in again
    assert "Nothing changed" in demo("import", draft).err
    other = ("-o", draft, "--published", "2025-05-21", "--publisher", "Заря")
    demo("extract", str(path), *other, "--agreement", "AST-ATY-2025")
    assert "statements: added 3" in demo("import", draft).out, "another paper says it, too"


def test_review_proposes_the_publication_that_the_register_has(
    demo: Runner, tmp_path: Path
) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    told = ("-o", draft, "--agreement", "AST-ATY-2025")
    walked(demo, str(path), *told, answers="\n" * 5 + "Вестник\n2025-05-20\n\n\n")
    assert "statements: added 2" in demo("import", draft).out
    again = walked(demo, str(path), *told, answers="\n" * 7)
    assert "Published on" not in again.err
    assert "Nothing changed" in demo("import", draft).err


def test_review_asks_which_known_measure_is_meant(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--agreement", "AST-ATY-2025")
    done = walked(demo, str(path), *told, answers="\n\n\n7\n\n\n\n\n")
    assert "* 1 " in done.err
    assert "statements: added 2" in demo("import", draft).out


def test_of_a_known_measure_the_status_alone_is_changed(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--agreement", "AST-ATY-2025")
    changes = "c\n7\n3\n\n"  # a known one: its status and what it promises
    new = "c\nn\nСвоё название\n\n\n\n"
    done = walked(demo, str(path), *told, answers=f"{changes}{new}" + "\n" * 6)
    assert done.err.count("Title (Enter leaves it)") == 1
    assert "Title and sector stay those of AST-ATY-2025/7." in done.err
    plan = planfile.read(draft)
    assert "Своё название" in [one.title.ru for one in plan.measures]
    said = next(one for one in plan.statements if one.measure == "AST-ATY-2025/7")
    assert said.status is list(Status)[2]


def test_a_long_list_of_measures_is_shown_once_and_when_asked_for(
    demo: Runner, tmp_path: Path
) -> None:
    table, path = tmp_path / "more.csv", tmp_path / "known.txt"
    rows = [f"Смотр лодок {number};2026 год" for number in range(5)]
    table.write_text("\n".join(["Мероприятие;Срок", *rows]), encoding="utf-8")
    path.write_text(KNOWN, encoding="utf-8")
    demo("import", str(table), "--agreement", "AST-ATY-2025")
    told = (str(path), "--agreement", "AST-ATY-2025")
    once = walked(demo, *told, answers="\n" * 6)
    assert once.err.count("Смотр лодок 3") == 1
    assert once.err.count("? shows all 15 measures.") == 1
    asked = walked(demo, *told, answers="b\n\n\n\n?\n14\n\n")
    assert asked.err.count("Смотр лодок 3") == 2


def test_review_finds_the_agreement_that_the_text_speaks_of(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--publisher", "Вестник")
    done = walked(demo, str(path), *told, answers="\n" * 9)
    assert "* 2 AST-ATY-2025" in done.err
    assert planfile.read(draft).agreement.ref == "AST-ATY-2025"
    other = walked(demo, str(path), *told, answers="n\n" + "\n" * 20)
    assert "in the register: KZ-23" in other.err
    assert planfile.read(draft).agreement.ref == "AST-ATY-2025-2"
    party = planfile.read(draft).parties["KZ-23"]
    assert party.adjective.ru == "атырауская"


def test_a_source_that_the_register_has_is_not_recorded_twice(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    address = demo("source", "list", "--json").json["rows"][0]["address"]
    told = ("-o", draft, "--published", "2025-05-20", "--agreement", "AST-ATY-2025")
    demo("extract", str(path), *told, "--address", address)
    sources = [one.address for one in planfile.read(draft).sources.values()]
    assert sources.count(address) == 1


def test_whose_text_it_repeats_is_told_and_recorded(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "repeats.txt", str(tmp_path / "draft.toml")
    path.write_text(f"{KNOWN}\nОб этом сообщила пресс-служба губернатора.\n", encoding="utf-8")
    told = (str(path), "-o", draft, "--published", "2025-05-20", "--agreement", "AST-ATY-2025")
    done = demo("extract", *told)
    assert "сообщила пресс-служба губернатора" in done.err
    assert "--origin TEXT" in done.err
    done = demo("extract", *told, "--origin", "пресс-служба губернатора")
    assert "--origin" not in done.err
    origins = {one.origin for one in planfile.read(draft).sources.values()}
    assert "пресс-служба губернатора" in origins


def test_review_asks_whose_text_it_repeats(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "repeats.txt", str(tmp_path / "draft.toml")
    path.write_text(f"{KNOWN}\nОб этом сообщила пресс-служба губернатора.\n", encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--agreement", "AST-ATY-2025")
    done = walked(demo, str(path), *told, answers="\n\n\n\n\n\n\nпресс-служба\n\n")
    assert "Whose it is, so that it counts once as evidence" in done.err
    origins = {one.origin for one in planfile.read(draft).sources.values()}
    assert "пресс-служба" in origins


@pytest.mark.parametrize(
    ("answers", "status", "done_of"),
    [("\n7\n", Status.IN_PROGRESS, (18, 42)), ("c\n7\n6\n\n", list(Status)[5], None)],
)
def test_a_count_goes_with_the_status_that_the_text_tells(
    demo: Runner,
    tmp_path: Path,
    answers: str,
    status: Status,
    done_of: tuple[int, int] | None,
) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text("Готово 18 из 42 км дороги Астрахань — Атырау.\n", encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--agreement", "AST-ATY-2025")
    walked(demo, str(path), *told, answers=answers + "\n" * 9)
    (said,) = [one for one in planfile.read(draft).statements if one.measure]
    assert (said.status, said.done_of) == (status, done_of)
