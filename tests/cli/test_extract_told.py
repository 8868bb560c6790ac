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
