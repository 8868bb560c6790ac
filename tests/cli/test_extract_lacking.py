"""A text about a known agreement tells what the agreement lacks: how to record it is told."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.cli.releases import walked
from tests.cli.running import Runner

PLANNED = (
    "Омская область и Павлодарская область в марте подпишут план мероприятий на 2026–2028 годы.\n"
    "План предусматривает строительство элеватора.\n"
)
SIGNED = (
    "3 марта 2026 года в Омске губернатор Омской области Пётр Лаврентьев и аким Павлодарской "
    "области Ермек Сагындыков подписали план мероприятий на 2026–2028 годы.\n"
    "План предусматривает строительство элеватора.\n"
)
TO_TYPE = "what OMS-PAV-2026 lacks. If it is this document, type:"


@pytest.fixture
def known(empty: Runner, tmp_path: Path) -> Runner:
    """A register with one agreement, drafted before it was signed: OMS-PAV-2026."""
    empty("init")
    drafted(empty, tmp_path, PLANNED, "--published", "2026-02-01")
    empty("import", str(tmp_path / "draft.toml"))
    return empty


def drafted(runner: Runner, folder: Path, text: str, *told: str) -> str:
    """Draft a text about the agreement; return what was said of it."""
    path = folder / "text.txt"
    path.write_text(text, encoding="utf-8")
    told = told or ("--published", "2026-03-04", "--agreement", "OMS-PAV-2026")
    return runner("extract", str(path), "-o", str(folder / "draft.toml"), *told).err


def typed(told: str) -> list[str]:
    """The words of the command that was told."""
    (line,) = [line for line in told.splitlines() if "coopplan agreement edit" in line]
    return shlex.split(line)[1:]


def test_what_is_told_can_be_typed(known: Runner, tmp_path: Path) -> None:
    told = drafted(known, tmp_path, SIGNED)
    assert TO_TYPE in told
    known("import", str(tmp_path / "draft.toml"))
    known(*typed(told))
    shown = known("agreement", "show", "OMS-PAV-2026", "--json").out
    for fact in ("2026-03-03", "Омск", "Пётр Лаврентьев", "Ермек Сагындыков", "аким"):
        assert fact in shown
    assert TO_TYPE not in drafted(known, tmp_path, SIGNED), "nothing is lacking any more"


def test_a_review_tells_it_too(known: Runner, tmp_path: Path) -> None:
    path = tmp_path / "signed.txt"
    path.write_text(SIGNED, encoding="utf-8")
    told = ("-o", str(tmp_path / "draft.toml"), "--published", "2026-03-04")
    done = walked(known, str(path), *told, "--agreement", "OMS-PAV-2026", answers="\n" * 9)
    assert "--signed 2026-03-03" in done.err
    assert "RU-OMS: Пётр Лаврентьев" in done.err


def test_words_of_another_language_are_marked(known: Runner, tmp_path: Path) -> None:
    told = drafted(
        known,
        tmp_path,
        "On 3 March 2026 in Omsk, Governor of Omsk Region Pyotr Lavrentyev and Akim of Pavlodar "
        "Region Yermek Sagyndykov signed a plan of measures for 2026-2028.\n"
        "The plan provides for the construction of a grain elevator.\n",
    )
    words = typed(told)
    assert words[words.index("--signed-at") + 1] == "en:Omsk"
    known("import", str(tmp_path / "draft.toml"))
    known(*words)
    assert "Pyotr Lavrentyev" in known("agreement", "show", "OMS-PAV-2026", "--json").out


def test_of_another_document_nothing_is_offered(known: Runner, tmp_path: Path) -> None:
    other = drafted(known, tmp_path, SIGNED.replace("2026–2028", "2029–2031"))
    assert "a document for 2029/2031, OMS-PAV-2026 is for 2026/2028" in other
    assert TO_TYPE not in other
    others = SIGNED.replace("Омской", "Тверской").replace("Павлодарской", "Гомельской")
    assert TO_TYPE not in drafted(known, tmp_path, others)


def test_another_day_is_told(known: Runner, tmp_path: Path) -> None:
    known("agreement", "edit", "OMS-PAV-2026", "--signed", "2026-03-02")
    told = drafted(known, tmp_path, SIGNED)
    assert "signed on 3 Mar 2026, OMS-PAV-2026 has another day" in told
    assert TO_TYPE not in told


def test_a_vague_day_is_made_exact(known: Runner, tmp_path: Path) -> None:
    known("agreement", "edit", "OMS-PAV-2026", "--signed", "2026-03")
    assert "--signed 2026-03-03" in drafted(known, tmp_path, SIGNED)


@pytest.mark.parametrize("address", ["", "https://vestnik.example/news/17", "Letter No. 17"])
def test_what_is_told_cites_the_text(known: Runner, tmp_path: Path, address: str) -> None:
    more = ("--address", address) if address else ()
    known("agreement", "edit", "OMS-PAV-2026", "--signed-at", "Омск", "--source", "s1")
    options = ("--published", "2026-03-04", "--agreement", "OMS-PAV-2026", *more)
    told = drafted(known, tmp_path, SIGNED, *options)
    assert "import the file first" in told
    refused = known("--lang", "en", *typed(told), code=1)
    assert "there is no source" in refused.err
    known("import", str(tmp_path / "draft.toml"))
    known(*typed(told))
    shown = known("agreement", "show", "OMS-PAV-2026", "--json").json
    assert shown["head"]["signing_sources"] == [1, 2]
    assert [one["source"]["ref"] for one in shown["sources"]][:2] == ["s1", "s2"]


def test_where_the_register_has_the_text_its_source_is_cited(known: Runner, tmp_path: Path) -> None:
    drafted(known, tmp_path, SIGNED)
    known("import", str(tmp_path / "draft.toml"))
    words = typed(drafted(known, tmp_path, SIGNED))
    assert words[words.index("--source") + 1] == "s2"


def test_a_period_alone_cites_nothing_of_the_signing(known: Runner, tmp_path: Path) -> None:
    known("agreement", "add", "OMS-PAV", "--title", "План", "--kind", "plan", "--party", "RU-OMS",
          "--party", "KZ-55")  # fmt: skip
    told = drafted(known, tmp_path, PLANNED, "--published", "2026-03-04", "--agreement", "OMS-PAV")
    assert "--period 2026/2028" in told
    assert "--source" not in told
