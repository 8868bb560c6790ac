"""``extract``: a press release printed, as JSON, as a plan file that import takes, and reviewed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coopplan.exchange import planfile
from coopplan.extract import opened
from coopplan.model.moment import Moment
from tests.cli.releases import TEXT, walked
from tests.cli.running import Runner, refused


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_json_from_a_file_and_from_the_input(empty: Runner, article: str) -> None:
    told = empty("extract", article, "--json").json
    assert told == empty("extract", "-", "--json", text=TEXT).json
    assert told["schema"] == "draft/1"
    assert told["parties"] == ["Омская область", "Павлодарская область"]
    assert told["period"] == {"start": "2026-01-01", "end": "2028-12-31"}
    for one in (*told["measures"], *told["figures"]):
        assert TEXT[one["start"] : one["end"]] == one["quote"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251"])
def test_the_input_is_read_as_a_file_is(empty: Runner, encoding: str) -> None:
    assert empty("extract", "-", "--json", text=TEXT.encode(encoding)).json["parties"] == [
        "Омская область", "Павлодарская область",
    ]  # fmt: skip
    refused(empty("extract", "-", text=b"%PDF-1.7", code=1), 1)


def test_an_input_that_is_no_utf_8_is_read_as_its_terminal_tells(empty: Runner) -> None:
    text = "Стороны договорились"
    assert opened.read_bytes(text.encode("koi8-r"), "-", "koi8-r") == text
    assert opened.read_bytes(text.encode(), "-", "koi8-r") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Омская и Павлодарская области подписали меморандум.",
            "кто подписал, не сказано: «Омская и Павлодарская области подписали меморандум.»",
        ),
        (
            "Павлодар және Омбы облыстары меморандумға қол қойды.",
            "кім қол қойғаны айтылмаған: «Павлодар және Омбы облыстары меморандумға қол қойды.»",
        ),
    ],
)
def test_what_is_not_told_is_noted_in_the_language_of_the_text(
    empty: Runner, tmp_path: Path, text: str, said: str
) -> None:
    article = tmp_path / "short.txt"
    article.write_text(text, encoding="utf-8")
    draft = str(tmp_path / "draft.toml")
    empty("extract", str(article), "-o", draft, "--published", "2025-11-13")
    (note,) = planfile.read(draft).agreement.notes
    assert said in (note.ru, note.kk)


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "not told"), ("ru", "не сказано"), ("kk", "айтылмаған")]
)
def test_the_page_speaks_the_readers_language(
    empty: Runner, article: str, lang: str, words: str
) -> None:
    out = empty("extract", article, "--lang", lang).out
    assert words in out
    assert "Начато строительство склада зерна" in out


def test_the_plan_file_is_taken_by_import_once(empty: Runner, article: str, tmp_path: Path) -> None:
    draft = str(tmp_path / "draft.toml")
    empty("extract", article, "-o", draft, "--published", "2025-11-13", "--publisher", "Вестник")
    plan = planfile.read(draft)
    assert plan.agreement.ref == "OMS-PAV-2026"
    assert plan.agreement.period == Moment.parse("2026/2028")
    assert plan.agreement.parties == ("RU-OMS", "KZ-55")
    assert [one.status for one in plan.statements] == [None, "planned", "in_progress"]
    figure = plan.statements[0]
    assert (figure.measure, figure.text.ru) == (None, "товарооборот: 412,5 млн долларов")
    source = next(iter(plan.sources.values()))
    assert source.sha256 is not None
    empty("init")
    assert "added" in empty("import", draft).out
    assert "added" not in empty("import", draft).out


def test_a_plan_file_needs_the_day_of_publication(empty: Runner, article: str) -> None:
    refused(empty("extract", article, "-o", "x.toml", code=2), 2, "--published")


FACTS = "\n" * 11
"""Enter at the title, the kind, two parties, a third one, two signatories, a third one, the period,
and at the day and the place that the text does not tell."""


def test_review_keeps_changes_and_drops(empty: Runner, article: str) -> None:
    answers = f"{FACTS}c\nNew bus line\nprop\nsports\nsport\n\nx\nd\n\n\n"
    done = walked(empty, article, "--json", answers=answers)
    measures = done.json["measures"]
    assert [(one["title"], one["status"], one["sector"]) for one in measures] == [
        ("New bus line", "proposed", "sport")
    ]
    assert len(done.json["figures"]) == 1
    assert "Стороны >>договорились открыть автобусный маршрут<<." in " ".join(done.err.split())
    asked = re.sub(r"(drop|leaves it\)|\(Enter: \w+( told)?\)): ", r"\1:\n", done.err)
    assert all(len(line) <= 80 for line in asked.splitlines())
    assert "-o draft.toml" in done.err


def test_review_is_answered_on_a_cyrillic_keyboard(empty: Runner, article: str) -> None:
    answers = f"{FACTS}с\nNew bus line\n1\n\n\nв\n\nв\n"
    done = walked(empty, article, "--json", answers=answers)
    measures = done.json["measures"]
    assert [(one["title"], one["status"]) for one in measures] == [("New bus line", "proposed")]
    assert done.json["figures"] == []


def test_what_may_be_answered_is_shown_in_the_readers_words(empty: Runner, article: str) -> None:
    told = {"COOPPLAN_LANG": "ru", "COLUMNS": "80"}
    answers = f"\nс\nпрог\n{FACTS[2:]}" + "\n" * 9
    done = empty("extract", article, "--review", text=answers, asks=True, environ=told)
    assert "*1 план, 2 программа, 3 дорожная карта" in done.err
    assert re.search(r"Вид +программа", done.out)


def test_a_title_is_not_dropped(empty: Runner, article: str) -> None:
    done = walked(empty, article, "--json", answers=f"d\n\n{FACTS}" + "\n" * 9)
    assert "Keep (Enter), c change: Answer with" in done.err


def test_review_tells_what_is_to_be_looked_at(empty: Runner) -> None:
    path = empty.home / "unsigned.txt"
    path.write_text("Омская и Павлодарская области подписали меморандум.", encoding="utf-8")
    done = walked(empty, str(path), answers="\n" * 30)
    assert "– who signed is not told: «Омская" in done.err


def test_review_lights_the_quote_up_where_there_are_colours(empty: Runner, article: str) -> None:
    done = empty("extract", article, "--review", "--json", text="\n" * 30, asks=True)
    assert "\x1b[7mОмской области\x1b[0m" in done.err
    assert done.err.count("\x1b[7m") == done.err.count("\x1b[0m") > 5


def test_review_changes_the_facts(empty: Runner, article: str) -> None:
    answers = (
        "c\nПлан области\n"  # title
        "c\nroad\n"  # kind, by its beginning
        "d\n\n"  # the first party is dropped, so another is asked for
        "область Абай\n\n"
        "c\nПётр Орлов\nпервый заместитель губернатора\n2\n"
        "d\n\n"  # the second signatory
        "c\nнепонятно\n2026/2029\n"
    )
    told = walked(empty, article, "--json", answers=answers + "\n" * 6).json
    assert (told["title"], told["kind"]) == ("План области", "roadmap")
    assert told["parties"] == ["Павлодарская область", "область Абай"]
    assert told["signatories"] == [
        {
            "name": "Пётр Орлов",
            "office": "первый заместитель губернатора",
            "party": "область Абай",
        }
    ]
    assert told["period"] == {"start": "2026-01-01", "end": "2029-12-31"}


def test_a_reviewed_draft_is_imported_and_reported(
    empty: Runner, article: str, tmp_path: Path
) -> None:
    draft = str(tmp_path / "draft.toml")
    source = "Вестник\n\nникогда\n2025-11-13\nhttps://example.org/7\nn\n"
    done = walked(empty, article, "-o", draft, answers=f"{FACTS}\n\n\n\n{source}")
    assert done.out == ""
    kept = next(iter(planfile.read(draft).sources.values()))
    assert (kept.publisher, kept.address, kept.sha256) == (
        "Вестник", "https://example.org/7", None
    )  # fmt: skip
    empty("init")
    assert "added" in empty("import", draft).out
    assert "Начато строительство склада зерна" in empty("history", "OMS-PAV-2026/2").out


def test_review_needs_somebody_who_answers(empty: Runner, article: str) -> None:
    refused(empty("extract", article, "--review", text="\n" * 30, code=1), 1, "--review")


@pytest.mark.parametrize("answers", ["", "\n\n", f"{FACTS}c\nNew title\n"])
def test_an_input_that_ends_leaves_nothing_behind(
    empty: Runner, article: str, tmp_path: Path, answers: str
) -> None:
    draft = tmp_path / "draft.toml"
    told = ("-o", str(draft), "--published", "2025-11-13")
    done = walked(empty, article, *told, answers=answers, code=130)
    assert done.out == ""
    assert not draft.exists()


def test_the_article_of_a_new_agreement_once_more_changes_nothing(
    demo: Runner, article: str, tmp_path: Path
) -> None:
    draft = str(tmp_path / "draft.toml")
    told = (article, "-o", draft, "--published", "2025-11-13", "--publisher", "Вестник")
    demo("extract", *told, "--agreement", "MY-OWN-2026")
    assert "statements: added 3" in demo("import", draft).out
    demo("extract", *told, "--agreement", "my-own-2026")
    assert "Nothing changed" in demo("import", draft).err


def test_the_agreement_typed_is_meant_as_everywhere(demo: Runner, article: str) -> None:
    told = (article, "-o", "x.toml", "--published", "2025-05-20")
    refused(demo("extract", *told, "--agreement", "AST-ATY", code=1), 1, "AST-ATY-2025")
    refused(demo("extract", *told, "--agreement", "наш план", code=1), 1, "наш план")


def test_another_document_of_the_text_is_drafted_by_its_number(empty: Runner) -> None:
    text = f"{TEXT}Осенью стороны подпишут меморандум на 2029–2031 годы.\n"
    first = empty("extract", "-", text=text)
    assert "2 documents" in first.err
    assert "only planned" in first.out
    other = empty("extract", "-", "--document", "2", "--json", text=text).json
    assert (other["kind"], other["document"]) == ("memorandum", 2)
    assert other["period"] == {"start": "2029-01-01", "end": "2031-12-31"}
    refused(empty("extract", "-", "--document", "3", text=text, code=1), 1, "3", "--document")
    refused(empty("extract", "-", "--document", "0", text=text, code=2), 2, "--document")
