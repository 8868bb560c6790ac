"""``extract``: a press release printed, as JSON, as a plan file that import takes, and reviewed."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from docx.shared import Cm

from coopplan.exchange import planfile
from coopplan.extract import opened
from coopplan.language import morphology
from coopplan.model.moment import Moment
from tests.cli.running import Done, Runner, refused
from tests.exchange.table.making import saved, sheet, word
from tests.exchange.table.test_docx_pictures import image
from tests.exchange.table.test_refused_tables import OLE, packed, with_part

TEXT = (
    "Омская и Павлодарская области подписали план\n\n"
    "Губернатор Омской области Пётр Лаврентьев и аким Павлодарской области Ермек Сагындыков "
    "подписали план мероприятий на 2026–2028 годы.\n"
    "Стороны договорились открыть автобусный маршрут. Начато строительство склада зерна. "
    "Товарооборот достиг 412,5 млн долларов.\n"
)


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


def walked(runner: Runner, *arguments: str, answers: str, code: int = 0) -> Done:
    """Run a review whose answers are typed at a terminal without colours."""
    return runner(
        "extract", *arguments, "--review",
        text=answers, asks=True, environ={"NO_COLOR": "1", "COLUMNS": "80"}, code=code,
    )  # fmt: skip


FACTS = "\n" * 11
"""Enter at the title, the kind, two parties, a third one, two signatories, a third one, the period,
and at the day and the place that the text does not tell."""


def test_review_keeps_changes_and_drops(empty: Runner, article: str) -> None:
    answers = f"{FACTS}c\nNew bus line\nprop\nsports\nsport\nx\nd\n\n\n"
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
    answers = f"{FACTS}с\nNew bus line\n1\n\nв\n\nв\n"
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


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Der Gouverneur und der Minister haben das Abkommen unterzeichnet.", "de"),
        ("", ""),
        ("123 456", ""),
    ],
)
def test_texts_that_are_refused(empty: Runner, text: str, word: str) -> None:
    refused(empty("extract", "-", text=text, code=1), 1, word)


def test_a_file_that_is_no_text(empty: Runner, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7")
    refused(empty("extract", str(path), code=1), 1)
    refused(empty("extract", str(tmp_path / "none.txt"), code=1), 1)


def test_without_the_extra_it_says_what_to_install(
    empty: Runner, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pymorphy3", None)
    morphology._analyser.cache_clear()
    try:
        refused(empty("extract", article, code=1), 1, "pymorphy3", "text")
    finally:
        morphology._analyser.cache_clear()


KNOWN = (
    "Губернатор Астраханской области Пётр Лаврентьев и аким Атырауской области Ермек Сагындыков "
    "подписали план на 2025–2027 годы.\n"
    "Ведётся строительство пункта пропуска «Караузек». Планируется открыть музей осетра.\n"
)


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


def test_the_article_of_a_new_agreement_once_more_changes_nothing(
    demo: Runner, article: str, tmp_path: Path
) -> None:
    draft = str(tmp_path / "draft.toml")
    told = (article, "-o", draft, "--published", "2025-11-13", "--publisher", "Вестник")
    demo("extract", *told, "--agreement", "MY-OWN-2026")
    assert "statements: added 3" in demo("import", draft).out
    demo("extract", *told, "--agreement", "my-own-2026")
    assert "Nothing changed" in demo("import", draft).err


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


def test_the_agreement_typed_is_meant_as_everywhere(demo: Runner, article: str) -> None:
    told = (article, "-o", "x.toml", "--published", "2025-05-20")
    refused(demo("extract", *told, "--agreement", "AST-ATY", code=1), 1, "AST-ATY-2025")
    refused(demo("extract", *told, "--agreement", "наш план", code=1), 1, "наш план")


def test_review_asks_which_known_measure_is_meant(demo: Runner, tmp_path: Path) -> None:
    path, draft = tmp_path / "known.txt", str(tmp_path / "draft.toml")
    path.write_text(KNOWN, encoding="utf-8")
    told = ("-o", draft, "--published", "2025-05-20", "--agreement", "AST-ATY-2025")
    done = walked(demo, str(path), *told, answers="\n\n\n7\n\n\n\n\n")
    assert "* 1 " in done.err
    assert "statements: added 2" in demo("import", draft).out


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


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.doc", OLE + "WordDocument".encode("utf-16-le"), ".docx"),
        ("a.xls", OLE + "Workbook".encode("utf-16-le"), "coopplan import"),
        ("a.xlsx", sheet([["a"]]), "coopplan import"),
        ("a.docm", with_part(word([["a"]]), "word/vbaProject.bin", b"x"), "macros"),
        ("a.odt", packed(mimetype=b"x"), "its own program"),
        ("a.rtf", b"{\\rtf1 x}", "its own program"),
        ("a.pdf", b"%PDF-1.7", ".txt"),
        ("a.docx", packed(word__document=b"")[:40], "save it again"),
    ],
    ids="password doc xls xlsx docm odt rtf pdf cut".split(),
)
def test_a_file_that_is_no_article_is_named_for_what_it_is(
    empty: Runner, tmp_path: Path, lang: str, name: str, raw: bytes, said: str
) -> None:
    empty.lang = lang
    if name == "a.docm":
        main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        kinds = zipfile.ZipFile(io.BytesIO(raw)).read("[Content_Types].xml")
        macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
        raw = with_part(raw, "[Content_Types].xml", kinds.replace(main, macros))
    path = tmp_path / name
    path.write_bytes(raw)
    refused(empty("extract", str(path), code=1), 1, name, said if lang == "en" else "")
    refused(empty("extract", "-", text=raw, code=1), 1, said if lang == "en" else "")


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    "beside",
    [
        "",
        "План",
        "План мероприятий Омской и Павлодарской областей на 2026–2028 гг.",
        "УТВЕРЖДЕНО\nприказом министра торговли Омской области\nот 14 апреля 2026 г. № 5",
    ],
    ids="nothing word title stamp".split(),
)
def test_a_title_beside_a_scan_is_no_article(
    empty: Runner, tmp_path: Path, lang: str, beside: str
) -> None:
    empty.lang = lang
    path = tmp_path / "a.docx"
    path.write_bytes(_with_picture(beside, 16))
    why = {"ru": "изображения страниц", "kk": "беттердің суреті", "en": "pictures of pages"}
    refused(empty("extract", str(path), code=1), 1, "a.docx", why[lang])


@pytest.mark.parametrize(("width", "told"), [(16, True), (4, False)])
def test_a_picture_beside_an_article_is_told_of(
    empty: Runner, tmp_path: Path, width: int, told: bool
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(_with_picture(TEXT, width))
    done = empty("extract", str(path), "--json")
    assert done.json["parties"] == ["Омская область", "Павлодарская область"]
    assert ("not read: 1" in done.err) is told
    assert empty("extract", "-", "--json", text=path.read_bytes()).err == done.err


def _with_picture(text: str, width: int) -> bytes:
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.add_picture(image(), Cm(width), Cm(width))
    return saved(document)


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
