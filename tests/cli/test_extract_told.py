"""What is told beside a draft for a known agreement: notes, promises, statuses left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.exchange import planfile
from tests.cli.releases import walked
from tests.cli.running import Runner

HEAD = "Астраханская и Атырауская области подписали план на 2025–2027 годы.\n"


@pytest.fixture
def asked(tmp_path: Path) -> tuple[str, ...]:
    path, draft = tmp_path / "a.txt", str(tmp_path / "draft.toml")
    path.write_text(HEAD, encoding="utf-8")
    return (str(path), "-o", draft, "--agreement", "AST-ATY-2025")


def test_a_note_is_printed_and_kept_in_an_addition(demo: Runner, asked: tuple[str, ...]) -> None:
    sentence = "Слухи о переносе открытия причала на 2028 год не подтвердились."
    Path(asked[0]).write_text(f"{HEAD}{sentence}\n", encoding="utf-8")
    told = demo("extract", *asked, "--published", "2025-05-20", "--publisher", "Вестник").err
    assert sentence in " ".join(told.split())
    assert "No measure was read" in told
    notes = [one.ru or "" for one in planfile.read(asked[2]).agreement.notes]
    assert any(sentence in one for one in notes)
    demo("import", asked[2])
    assert "Слухи" not in demo("agreement", "show", "AST-ATY-2025", "--json").out


def test_the_list_of_what_was_said_tells_the_promise(demo: Runner, asked: tuple[str, ...]) -> None:
    moved = "Открытие пункта пропуска «Караузек» перенесено на 2028 год."
    Path(asked[0]).write_text(f"{HEAD}{moved}\n", encoding="utf-8")
    told = demo("extract", *asked, "--published", "2025-05-20", "--publisher", "Вестник").err
    assert "planned, promised anew: in 2028: «" in " ".join(told.split())


def test_a_typed_status_that_does_not_stand_is_told(demo: Runner, asked: tuple[str, ...]) -> None:
    stopped = "Строительство пункта пропуска «Караузек» приостановлено."
    after = "Планируется построить пункт пропуска «Караузек» в 2028 году."
    Path(asked[0]).write_text(f"{HEAD}{stopped} {after}\n", encoding="utf-8")
    second = "c\n1\nplanned\n2028\n"
    answers = f"\n1\n{second}\nВестник\n2025-05-20\n\n\n"
    done = walked(demo, *asked, answers=answers + "\n" * 4)
    assert "status left out: planned, promised anew: " in " ".join(done.err.split())


def test_a_page_proposes_its_publisher_and_day_and_is_asked_again(
    demo: Runner, tmp_path: Path
) -> None:
    page, draft = tmp_path / "page.html", str(tmp_path / "draft.toml")
    page.write_text(
        "<html><head><meta property='og:site_name' content='Заря'>"
        "<meta property='article:published_time' content='2025-05-20T10:00:00Z'></head>"
        f"<body><p>{HEAD}</p><p>Планируется построить пункт пропуска «Караузек».</p></body></html>",
        encoding="utf-8",
    )
    told = (str(page), "-o", draft, "--agreement", "AST-ATY-2025")
    first = walked(demo, *told, answers="\n\n\n" + "\n", code=130)
    assert "Publisher (Enter: Заря)" in first.err
    again = walked(demo, *told, answers="\n" + "\n" * 6)
    assert "Publisher (Enter: Заря)" in again.err
    assert "Published on (Enter: 20 May 2025)" in again.err
    (source,) = planfile.read(draft).sources.values()
    assert source.publisher == "Заря"
    assert source.published is not None
    assert source.published.edtf == "2025-05-20"
