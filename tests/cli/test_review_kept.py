"""A review that is left before its end: its answers wait, and the next one goes on from there."""

from __future__ import annotations

import hashlib
import json
import shlex
from pathlib import Path

import pytest

from coopplan.cli import reviewing_kept, saving
from coopplan.errors import DiskFull
from coopplan.exchange import planfile
from tests.cli.running import Done, Runner

TEXT = (
    "Омская и Павлодарская области подписали план\n\n"
    "Губернатор Омской области Пётр Лаврентьев подписал план с Павлодарской областью. "
    "Стороны договорились открыть автобусный маршрут. Начато строительство склада зерна.\n"
)
BEGUN = "c\nПлан области\n\nc\nобласть Абай\n"
"""The title, the kind and the first party, changed."""


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def walked(runner: Runner, *arguments: str, answers: str, code: int = 0, lang: str = "en") -> Done:
    """Run a review whose answers are typed at a terminal; where they end, so does the input."""
    told = {"NO_COLOR": "1", "COLUMNS": "80", "COOPPLAN_LANG": lang}
    return runner(
        "extract", *arguments, "--review", text=answers, asks=True, environ=told, code=code
    )


def files(runner: Runner) -> list[Path]:
    return sorted((runner.home / ".local/state/coopplan/reviews").glob("*"))


def test_answers_wait_in_the_state_folder_and_are_told(empty: Runner, article: str) -> None:
    done = walked(empty, article, answers=BEGUN, code=130)
    (kept,) = files(empty)
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert kept.name.startswith(digest[:16])
    assert kept.stat().st_mode & 0o077 == 0
    told = json.loads(kept.read_text(encoding="utf-8"))
    assert told["sha256"] == digest
    assert [answer for _, answer in told["answers"]] == [
        "c",
        "План области",
        "",
        "c",
        "область Абай",
    ]
    assert f"Kept: 5 answers, in\n  {kept}\n" in done.err
    assert f"  coopplan extract {shlex.quote(article)} --review\n" in done.err


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_it_goes_on_from_there_in_any_language(empty: Runner, article: str, lang: str) -> None:
    walked(empty, article, answers=BEGUN, code=130)
    done = walked(empty, article, "--json", answers="\n" * 20, lang=lang)
    assert done.json["title"] == "План области"
    assert done.json["parties"] == ["область Абай", "Павлодарская область"]
    assert "[4/" in done.err
    assert "[3/" not in done.err, "what was answered is not shown again"
    assert files(empty) == []


def test_it_is_left_and_taken_up_after_each_answer(empty: Runner, article: str) -> None:
    more = "///Иван Орлов/аким/2//2025-04-14//2026/d//"
    whole = [*BEGUN.splitlines(), *more.split("/")]
    wanted = walked(empty, article, "--json", answers="\n".join([*whole, ""])).json
    walked(empty, article, answers=f"{whole[0]}\n", code=130)
    for answer in whole[1:-1]:
        done = walked(empty, article, "--json", answers=f"\n{answer}\n", code=130)
        assert done.err.count("\n[") <= 2, "the one in hand and the next"
    assert walked(empty, article, "--json", answers="\n\n").json == wanted
    assert files(empty) == []


def test_what_was_half_changed_is_shown_again(empty: Runner, article: str) -> None:
    walked(empty, article, answers="\nc\n", code=130)
    done = walked(empty, article, "--json", answers="\nroadmap\n" + "\n" * 20)
    assert done.json["kind"] == "roadmap"
    assert "[2/" in done.err
    assert "[1/" not in done.err


def test_it_may_begin_again(empty: Runner, article: str) -> None:
    walked(empty, article, answers=BEGUN, code=130)
    done = walked(empty, article, "--json", answers="b\n" + "\n" * 20)
    assert done.json["title"] != "План области"
    assert "[1/" in done.err
    assert files(empty) == []


def test_nothing_is_kept_of_no_answer(empty: Runner, article: str) -> None:
    done = walked(empty, article, answers="", code=130)
    assert files(empty) == []
    assert "To go on" not in done.err
    walked(empty, article, answers=BEGUN, code=130)
    again = walked(empty, article, answers="", code=130)
    assert "Kept: 5 answers" in again.err


def test_the_file_of_the_plan_may_fail_and_the_answers_stay(empty: Runner, article: str) -> None:
    told = ("-o", str(empty.home), "--published", "2025-05-20", "--publisher", "Вестник")
    walked(empty, article, *told, answers=BEGUN + "\n" * 20, code=1)
    assert len(files(empty)) == 1
    draft = str(empty.home / "draft.toml")
    walked(empty, article, "-o", draft, *told[2:], answers="\n")
    assert planfile.read(draft).agreement.title.ru == "План области"
    assert files(empty) == []


def test_days_are_kept_as_they_were_meant(empty: Runner, article: str) -> None:
    draft = str(empty.home / "draft.toml")
    walked(empty, article, "-o", draft, answers="\n" * 13 + "Вестник\nвчера\n", code=130)
    (kept,) = files(empty)
    assert json.loads(kept.read_text(encoding="utf-8"))["answers"][-1][1] == "Вестник"
    again = walked(empty, article, "-o", draft, answers="\n20 мая 2025 г.\n", code=130)
    assert "Where the text appeared:\nPublished on: " in again.err
    assert json.loads(kept.read_text(encoding="utf-8"))["answers"][-1][1] == "2025-05-20"
    walked(empty, article, "-o", draft, answers="\n\n\n")
    (source,) = planfile.read(draft).sources.values()
    assert source.published is not None
    assert source.published.edtf == "2025-05-20"


def test_each_document_and_agreement_has_its_own(demo: Runner, article: str) -> None:
    walked(demo, article, answers="\n", code=130)
    walked(demo, article, "--agreement", "AST-ATY-2025", answers="d\n", code=130)
    assert len(files(demo)) == 2
    done = walked(demo, article, "--agreement", "ast-aty-2025", "--json", answers="\n" * 9)
    assert "[2/2]" in done.err
    assert len(files(demo)) == 1


def test_answers_to_another_reading_are_not_given_again(
    empty: Runner, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    walked(empty, article, answers=BEGUN, code=130)
    monkeypatch.setattr(reviewing_kept, "GRAMMAR_VERSION", 999)
    done = walked(empty, article, "--json", answers="\n" * 20)
    assert done.json["title"] != "План области"
    assert "another reading" in done.err


def test_where_the_register_changed_the_rest_is_asked(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "known.txt"
    path.write_text(
        "Губернатор Астраханской области Пётр Лаврентьев и аким Атырауской области Ермек "
        "Сагындыков подписали план на 2025–2027 годы.\nПланируется открыть музей осетра.\n",
        encoding="utf-8",
    )
    walked(demo, str(path), answers="n\nc\nНовый план\n", code=130)
    demo.db.unlink()
    done = walked(demo, str(path), "--json", answers="\n" * 30)
    assert "From here on the questions are others than before." in done.err
    assert done.json["title"] != "Новый план"


@pytest.mark.parametrize("told", ["", "{", "[]", '{"schema": "review/1"}', '{"schema": "x"}'])
def test_a_file_of_no_answers_is_none(empty: Runner, article: str, told: str) -> None:
    walked(empty, article, answers=BEGUN, code=130)
    (kept,) = files(empty)
    kept.write_text(told, encoding="utf-8")
    assert walked(empty, article, "--json", answers="\n" * 20).json["title"] != "План области"


def test_a_full_disk_stops_the_keeping_and_no_more(
    empty: Runner, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(output: str | Path, made: bytes) -> None:
        raise DiskFull(path=str(output))

    monkeypatch.setattr(saving, "whole", full)
    done = walked(empty, article, "--json", answers=BEGUN + "\n" * 20)
    assert done.json["title"] == "План области"
    assert done.err.count("The answers cannot be kept") == 1
    assert files(empty) == []


def test_without_a_home_it_says_that_nothing_is_kept(empty: Runner, article: str) -> None:
    told = {"HOME": "", "COLUMNS": "80"}
    done = empty("extract", article, "--review", text="\n" * 20, asks=True, environ=told)
    assert "the answers cannot be kept" in " ".join(done.err.split())


def test_a_review_that_wrote_nothing_waits_for_its_file(empty: Runner, article: str) -> None:
    done = walked(empty, article, answers=BEGUN + "\n" * 20)
    assert len(files(empty)) == 1
    assert f"  coopplan extract {shlex.quote(article)} --review -o article.toml\n" in done.err
    draft = str(empty.home / "draft.toml")
    walked(empty, article, "-o", draft, "--published", "2025-05-20", answers="\n" * 4)
    assert planfile.read(draft).agreement.title.ru == "План области"
    assert files(empty) == []


ABOUT = (
    "Астраханская и Атырауская области подписали план\n\n"
    "Губернатор Астраханской области Пётр Лаврентьев подписал план с Атырауской областью. "
    "Стороны договорились открыть автобусный маршрут.\n"
)


def _again(demo: Runner) -> None:
    """Make another agreement of the same parties that stands before the known one in lists."""
    told = ("--title", "Прежний", "--kind", "protocol", "--period", "2021/2022")
    demo("agreement", "add", "AAA-2021", *told, "--party", "RU-AST", "--party", "KZ-23")


def test_an_agreement_that_was_chosen_stays_that_one(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "about.txt"
    path.write_text(ABOUT, encoding="utf-8")
    first = walked(demo, str(path), answers="1\n", code=130)
    (chosen,) = [line.split()[1] for line in first.err.splitlines() if line.startswith("  1 ")]
    _again(demo)
    done = walked(demo, str(path), "--json", answers="\n" * 20)
    assert f"As answered before, the text speaks of {chosen}." in done.err


def test_an_agreement_that_is_gone_is_asked_for_again(demo: Runner, tmp_path: Path) -> None:
    path = tmp_path / "about.txt"
    path.write_text(ABOUT, encoding="utf-8")
    _again(demo)
    asked = walked(demo, str(path), answers="", code=130).err
    (number,) = [line.split()[0] for line in asked.splitlines() if " AAA-2021 " in line]
    walked(demo, str(path), answers=f"{number}\n", code=130)
    demo("undo")
    done = walked(demo, str(path), "--json", answers="\n" * 20)
    assert "From here on the questions are others than before." in done.err
    assert "Between these parties the register has:" in done.err
