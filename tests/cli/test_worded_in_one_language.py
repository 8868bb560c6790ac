"""A protocol that words a measure in one language: no output passes the old translation off."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Runner
from tests.render.reading_back import docx_words, pdf_words, squeezed, unescaped

REF = "AST-ATY-2025/1"
NEW = "Пункт в другой редакции"
REPORT = ("report", "AST-ATY-2025", "--lang", "kk", "--quarter")


@pytest.fixture
def reworded(demo: Runner) -> tuple[Runner, str]:
    """The register after the protocol, and what the title was in Kazakh."""
    old = demo("measure", "show", REF, "--json").json["measure"]["title"]
    demo("measure", "edit", REF, "--title", NEW, "--on", "2025-11-15", "--basis", "Протокол № 4")
    return demo, old["kk"]


def words(path: Path) -> str:
    made = path.read_bytes()
    read = {".docx": docx_words, ".pdf": pdf_words}.get(path.suffix)
    told = read(made) if read else made.decode("utf-8-sig")
    return squeezed(unescaped(told) if path.suffix == ".md" else told)


@pytest.mark.parametrize("layout", ["status", "official"])
@pytest.mark.parametrize("kind", ["md", "html", "docx", "pdf", "csv", "txt"])
def test_every_page_has_the_words_of_the_day(
    reworded: tuple[Runner, str], layout: str, kind: str
) -> None:
    run, old = reworded
    told = {}
    for quarter in ("2025-Q3", "2025-Q4"):
        path = run.home / f"{quarter}.{kind}"
        how = () if kind != "txt" else ("--format", "terminal")
        run(*REPORT, quarter, "--layout", layout, *how, "-o", str(path))
        told[quarter] = words(path)
    assert squeezed(old) in told["2025-Q3"]
    assert squeezed(NEW) not in told["2025-Q3"]
    assert squeezed(old) not in told["2025-Q4"]
    assert squeezed(f"{NEW} [ru]") in told["2025-Q4"]


def test_json_and_questions_have_no_old_translation(reworded: tuple[Runner, str]) -> None:
    run, old = reworded
    report = run(*REPORT, "2025-Q4", "--json").json
    lines = [one for sector in report["sectors"] for one in sector["lines"]]
    assert [one["title"] for one in lines if one["ref"] == REF] == [{"ru": NEW}]
    assert run("measure", "show", REF, "--json").json["measure"]["title"] == {"ru": NEW}
    for asked in (("measure", "show", REF), ("diff", "AST-ATY-2025", "2025-Q3", "2025-Q4")):
        page = squeezed(run(*asked, "--lang", "kk").out)
        assert squeezed(f"{NEW} [ru]") in page
        assert squeezed(old) not in page, "the words before are shown in the language of the new"
    sql = "SELECT title_ru, title_kk FROM measures WHERE ref = 'AST-ATY-2025/1'"
    assert run("sql", sql, "--json").json["rows"] == [{"title_ru": NEW, "title_kk": None}]


def test_a_language_given_too_and_one_given_later_count(reworded: tuple[Runner, str]) -> None:
    run, old = reworded

    def title() -> dict[str, str]:
        found: dict[str, str] = run("measure", "show", REF, "--json").json["measure"]["title"]
        return found

    run("measure", "edit", REF, "--title", f"kk:{old}")
    assert title() == {"ru": NEW, "kk": old}, "somebody says that the words still hold"
    both = ("--title", "Ещё раз", "--title", f"kk:{old}")
    run("measure", "edit", REF, *both, "--on", "2025-12-15")
    assert title() == {"ru": "Ещё раз", "kk": old}


def test_a_language_added_by_a_protocol_takes_none_away(demo: Runner) -> None:
    demo("measure", "edit", REF, "--expected", "Пункт открыт")
    demo("measure", "edit", REF, "--expected", "kk:Пункт ашылды", "--on", "2025-11-15")
    told = demo("measure", "show", REF, "--json").json["measure"]["expected"]
    assert told == {"ru": "Пункт открыт", "kk": "Пункт ашылды"}
