"""What a person adds in a review: parties, signers, facts, and measures by their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.exchange import planfile
from tests.cli.running import Done, Runner

TEXT = (
    "Омская и Павлодарская области подписали план\n\n"
    "Губернатор Омской области Пётр Лаврентьев подписал план с Павлодарской областью. "
    "Стороны договорились открыть автобусный маршрут. В повестке и «Дом ремёсел»  для\u00a0"
    "школьников, говорится в тексте.\n"
)
FIRST = "\n" * 4
"""Enter at the title, the kind and two parties."""


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def walked(runner: Runner, *arguments: str, answers: str, lang: str = "en") -> Done:
    """Run a review whose answers are typed at a terminal without colours."""
    told = {"NO_COLOR": "1", "COLUMNS": "80", "COOPPLAN_LANG": lang}
    return runner("extract", *arguments, "--review", text=answers, asks=True, environ=told)


FACTS = (
    f"{FIRST}Область Абай\nRU-OMS\nПавлодарская область\n\n"
    "\n"  # the signer that was read
    "Ермек Сагындыков\nаким\n2\nМарат Досов\n\n\n\n"
    "14 апреля 2025 г.\nОмск\n2025/2027\n"
)


def test_facts_that_nobody_read_are_added(empty: Runner, article: str) -> None:
    told = walked(empty, article, "--json", answers=FACTS + "\n" * 9)
    draft = told.json
    assert draft["parties"] == ["Омская область", "Павлодарская область", "область Абай"]
    assert draft["signatories"][1:] == [
        {"name": "Ермек Сагындыков", "office": "аким", "party": "Павлодарская область"},
        {"name": "Марат Досов", "office": None, "party": None},
    ]
    assert (draft["signed_on"], draft["signed_at"]) == ("2025-04-14", "Омск")
    assert draft["period"] == {"start": "2025-01-01", "end": "2027-12-31"}
    assert "That one is among the parties: Павлодарская область" in told.err
    assert "That one is among the parties: RU-OMS" in told.err


MEASURES = (
    "x\n"  # too short to be a quote
    "построят новый мост\n"  # not in the text
    "“дом ремёсел” ДЛЯ школьников.\n"
)


def test_a_measure_is_added_by_its_words_in_the_text(empty: Runner, article: str) -> None:
    kept = f"{FIRST}\n\n\n\n\n\n"
    done = walked(empty, article, "--json", answers=f"{kept}\n{MEASURES}c\nДом ремёсел\n\n\n\n\n")
    first, second = done.json["measures"]
    assert first["quote"] == "договорились открыть автобусный маршрут"
    assert second["quote"] == "«Дом ремёсел»  для\u00a0школьников"
    assert TEXT[second["start"] : second["end"]] == second["quote"]
    assert second["title"] == "Дом ремёсел"
    assert "two or more" in done.err
    assert "The text has no “построят новый мост”" in done.err
    assert ">>«Дом ремёсел» для школьников<<" in " ".join(done.err.split())


def test_what_is_added_stands_in_the_order_of_the_text(empty: Runner, article: str) -> None:
    kept = f"{FIRST}\n\n\n\n\n\n"
    added = "«Дом ремёсел» для школьников\n\nподписал … с Павлодарской областью\n\n"
    twice = "дом ремёсел» для школьников\n\n«ДОМ РЕМЁСЕЛ» … школьников\n"
    done = walked(empty, article, "--json", answers=f"{kept}\n{added}{twice}\n")
    places = [one["start"] for one in done.json["measures"]]
    assert len(places) == 4
    assert places == sorted(places)
    assert done.err.count("The draft has that measure.") == 1


def test_a_quote_in_a_page_is_that_of_its_source(empty: Runner, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    body = TEXT.replace("открыть автобусный", "открыть <b>автобусный</b>").replace("\n", "<br>")
    page.write_text(f"<html><body><p>{body}</p></body></html>", encoding="utf-8")
    answers = f"{FIRST}\n\n\n\n\n\nd\nоткрыть автобусный маршрут\n\n\n"
    (one,) = walked(empty, str(page), "--json", answers=answers).json["measures"]
    assert one["quote"] == "открыть <b>автобусный</b> маршрут"
    assert page.read_text(encoding="utf-8")[one["start"] : one["end"]] == one["quote"]


def test_an_added_measure_is_imported(empty: Runner, article: str, tmp_path: Path) -> None:
    draft = str(tmp_path / "draft.toml")
    told = (
        "-o",
        draft,
        "--published",
        "2025-05-20",
        "--publisher",
        "Вестник",
        "--address",
        "x.org",
    )
    answers = f"{FACTS}\n«дом ремёсел» для школьников\n\n\n\n\n"
    walked(empty, article, *told, answers=answers)
    plan = planfile.read(draft)
    assert [one.title.ru for one in plan.measures][1:] == ["«Дом ремёсел» для школьников"]
    assert [one.party for one in plan.agreement.signatories] == ["RU-OMS", "KZ-55"]
    empty("init")
    assert "added" in empty("import", draft).out


def test_a_measure_is_added_to_a_known_agreement(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(
        "Астраханская и Атырауская области выполняют план.\n"
        "Планируется открыть музей осетра. Пункт пропуска «Караузек» расширят.\n",
        encoding="utf-8",
    )
    told = ("-o", draft, "--published", "2025-05-20", "--publisher", "Вестник")
    agreement = ("--agreement", "AST-ATY-2025")
    answers = "d\nпункт пропуска «караузек» расширят\n\n1\n\n\n\n"
    done = walked(demo, str(path), *told, *agreement, answers=answers)
    assert "Number of the measure" in done.err
    assert "statements: added 1" in demo("import", draft).out
    assert "расширят" in demo("history", "AST-ATY-2025/1", "--as-of", "2025-05-31").out


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize("width", [60, 80])
def test_the_questions_fit_the_screen(empty: Runner, article: str, lang: str, width: int) -> None:
    told = {"NO_COLOR": "1", "COLUMNS": str(width), "COOPPLAN_LANG": lang}
    answers = f"{FACTS}\n{MEASURES}" + "\n" * 9
    done = empty("extract", article, "--review", text=answers, asks=True, environ=told)
    asked = done.err.replace(": ", ":\n")  # where an answer would end the line
    talk = [one for one in asked.splitlines() if not one.startswith(("  /", "  coopplan "))]
    assert max(map(len, talk)) <= width, "but for what is to be copied"


def test_who_signed_follows_a_party_that_was_corrected(empty: Runner, article: str) -> None:
    answers = "\n\nc\nПравительство Омской области\n" + "\n" * 30
    done = walked(empty, article, "--json", answers=answers)
    assert "Правительство Омской области" in done.json["parties"]
    homes = [one["party"] for one in done.json["signatories"]]
    assert "Правительство Омской области" in homes


def test_of_who_signed_for_a_dropped_party_the_side_is_asked(empty: Runner, article: str) -> None:
    done = walked(empty, article, "--json", answers="\n\nd\n\n\n\n1\n" + "\n" * 30)
    assert "Number of the party" in done.err
    assert done.json["signatories"][0]["party"] == done.json["parties"][0]


MOVED = (
    "Омская и Павлодарская области подписали план. Открытие моста перенесено на май 2026 года.\n"
)


@pytest.mark.parametrize(
    ("typed", "promise"),
    [
        ("", ("2026-05", "in", "май 2026 года")),
        ("-", None),
        ("2026-Q3", ("2026-35", "by", None)),
        ("до конца 2027 года", ("2027-12", "by", "до конца 2027 года")),
    ],
)
def test_a_new_promise_is_kept_changed_or_dropped(
    empty: Runner, tmp_path: Path, typed: str, promise: tuple[str, str, str | None] | None
) -> None:
    path = tmp_path / "moved.txt"
    path.write_text(MOVED, encoding="utf-8")
    facts = f"{FIRST}\n\n\n\n\n"
    done = walked(empty, str(path), "--json", answers=f"{facts}c\n\n\n\n{typed}\n\n")
    (told,) = [one["promise"] for one in done.json["measures"]]
    assert (told and (told["on"], told["bound"], told["words"])) == promise
    assert "promised anew: in May 2026" in done.err
