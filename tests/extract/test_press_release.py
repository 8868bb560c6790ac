"""From a page to a draft: files, HTML, menus, notes, JSON, refusals."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import pytest

from coopplan.errors import TextExtraMissing, UnreadableArticle
from coopplan.extract import opened
from coopplan.extract.draft import NoteCode, to_json
from coopplan.extract.press_release import extract
from coopplan.language import morphology
from coopplan.model.text import Lang

HTML = """<!DOCTYPE html><html><head><title>Новости</title><style>p{}</style></head><body>
<nav>8 марта 2024 Погода <a href="/">Меню</a></nav>
<h1>Омская и Томская области подписали соглашение</h1>
<div class="date">12.05.2025 10:00</div>
<p>Губернатор Омской области <b>Пётр&nbsp;Лаврентьев</b> и губернатор Томской области Иван Седов
подписали соглашение о сотрудничестве на 2025&ndash;2027 годы.</p>
<p>Стороны договорились открыть <i>общий</i> склад зерна.</p>
<footer>Подписано 1 января 2020 года</footer></body></html>"""


def test_html_is_read_without_its_menus_and_quotes_are_cut_from_the_page() -> None:
    draft = extract(HTML)
    assert draft.title == "Омская и Томская области подписали соглашение"
    assert draft.parties == ("Омская область", "Томская область")
    assert [one.name for one in draft.signatories] == ["Пётр Лаврентьев", "Иван Седов"]
    assert draft.signed_on is None
    assert [one.quote for one in draft.measures] == [
        "Стороны договорились открыть <i>общий</i> склад зерна"
    ]
    for one in draft.measures:
        assert HTML[one.start : one.end] == one.quote


_MENU = """Главная | Новости | Политика | Экономика | Общество | Спорт
Последние новости
12:40 В Астане открыли новую школу для тысячи детей
Президент подписал указ о награждении
"""
_KAZAKH = """Абай мен Омбы хаттамаға қол қойды

Семейде Абай облысы мен Омбы облысы хаттамаға қол қойды. Тараптар ортақ қойма салады.
"""


def test_what_stands_above_an_article_in_another_language_is_left_out() -> None:
    page = extract(_MENU + _KAZAKH)
    assert page.lang is Lang.KK
    assert page.title == "Абай мен Омбы хаттамаға қол қойды"
    assert page.parties == ("Абай облысы", "Омбы облысы")
    assert [one.quote for one in page.measures] == ["Тараптар ортақ қойма салады"]


def test_what_is_only_hinted_at_is_a_note() -> None:
    draft = extract(
        "Сегодня, 4 апреля, губернатор Омской области Пётр Лаврентьев и аким области Абай Данияр "
        "Ислямов подписали соглашение сроком на пять лет. Перенос сроков сдачи моста на весну "
        "согласован."
    )
    assert draft.signed_on is None
    assert draft.period is None
    codes = [one.code for one in draft.notes]
    assert codes == [
        NoteCode.DAY_WITHOUT_YEAR,
        NoteCode.RELATIVE_DAY,
        NoteCode.DURATION_ONLY,
        NoteCode.MOVED_PROMISE,
    ]


def test_fields_are_measures_only_where_something_is_promised() -> None:
    listed = extract(
        "Соглашение подписали Омская и Томская области. Оно охватывает спорт и туризм."
    )
    assert listed.measures == ()
    promised = extract(
        "Соглашение подписали Омская и Томская области. В планах развитие сфер туризма, культуры и "
        "спорта."
    )
    assert [one.sector for one in promised.measures] == ["tourism", "culture", "sport"]


def test_what_a_document_is_said_to_provide_for_is_quoted_without_its_signers() -> None:
    draft = extract(
        "Губернатор Омской области Пётр Седов подписал соглашение с компанией «Лён», "
        "предусматривающее строительство прядильной фабрики."
    )
    assert [one.quote for one in draft.measures] == [
        "предусматривающее строительство прядильной фабрики"
    ]
    assert draft.parties == ("Омская область", "Лён")


def test_the_json_has_the_keys_of_the_interface() -> None:
    shown = to_json(extract("Соглашение подписали Омская и Томская области на 2025–2027 годы."))
    assert json.loads(json.dumps(shown)) == shown
    assert list(shown)[:11] == [
        "schema",
        "lang",
        "title",
        "kind",
        "parties",
        "signatories",
        "signed_on",
        "signed_at",
        "period",
        "measures",
        "figures",
    ]
    assert shown["schema"] == "draft/1"
    assert shown["period"] == {"start": "2025-01-01", "end": "2027-12-31"}


def test_without_pymorphy3_there_is_one_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymorphy3", None)
    morphology._analyser.cache_clear()
    try:
        with pytest.raises(TextExtraMissing) as refused:
            extract("Губернаторы подписали соглашение о сотрудничестве.")
    finally:
        morphology._analyser.cache_clear()
    assert refused.value.fields == {"package": "pymorphy3", "extra": "text"}


def test_kazakh_and_english_need_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymorphy3", None)
    morphology._analyser.cache_clear()
    try:
        assert extract("The governors of the Omsk Region signed an agreement.").parties
    finally:
        morphology._analyser.cache_clear()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_text_files_in_the_usual_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("Губернатор подписал соглашение".encode(encoding))
    assert opened.read(path) == "Губернатор подписал соглашение"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"%PDF-1.7 ...", "not_text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "not_text"),
        (b"\x00\x01\x02binary", "not_text"),
        (b"PK\x03\x04 not a zip", "damaged"),
        (b"{\\rtf1\\ansi text}", "other_document"),
        (b"\x89PNG\r\n\x1a\n", "not_text"),
        (b"x" * 5_000_001, "too_large"),
    ],
)
def test_files_that_are_no_articles_are_refused(tmp_path: Path, raw: bytes, reason: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(raw)
    with pytest.raises(UnreadableArticle) as refused:
        opened.read(path)
    assert refused.value.fields["reason"] == reason


def test_a_zip_that_is_no_document_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(UnreadableArticle):
        opened.read(path)


def test_docx(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("Омская и Томская области подписали соглашение")
    document.add_paragraph("Стороны договорились построить общий мост через реку.")
    path = tmp_path / "a.docx"
    document.save(path)
    assert extract(opened.read(path)).parties == ("Омская область", "Томская область")


def test_latin_letters_in_cyrillic_words_are_read_as_what_they_look_like() -> None:
    text = "Aким Acтaны Ерлан Бeктурoв и мэр Мocквы Кирилл Вoрoнoв пoдпиcaли мeмoрaндум."
    draft = extract(text)
    assert draft.parties == ("Астана", "Москва")
    assert [one.name for one in draft.signatories] == ["Ерлан Бектуров", "Кирилл Воронов"]


def test_a_text_longer_than_a_book_is_refused() -> None:
    with pytest.raises(UnreadableArticle):
        extract("соглашение " * 100_000)


TWO_ORDERS = (
    "Самара облысының делегациясы Маңғыстау облысына келді. "
    "Қос өңірдің басшылары Марат Ибраев пен Пётр Лаврентьев ынтымақтастық туралы меморандумға "
    "қол қойды. Маңғыстау мен Самара облыстары көптен бері әріптес."
)


def test_who_signed_for_whom_is_not_guessed_where_the_text_names_the_sides_in_two_orders() -> None:
    draft = extract(TWO_ORDERS)
    assert set(draft.parties) == {"Самара облысы", "Маңғыстау облысы"}
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Марат Ибраев", None),
        ("Пётр Лаврентьев", None),
    ]


HISTORY = """26.08.2025
Officials of Omsk Oblast and Pavlodar Region held talks on border posts.
On March 22, 2023, the government of Omsk Oblast and the akimat of Pavlodar Region signed a protocol
on upgrading the Sharbakty crossing.
After the talks, officials of Omsk Oblast and Pavlodar Region signed a protocol on cooperation.
"""


def test_the_day_of_a_signing_told_as_history_is_not_that_of_the_new_one() -> None:
    assert extract(HISTORY).signed_on is None
    old = extract(HISTORY.replace("26.08.2025", "25.03.2023"))
    assert str(old.signed_on) == "2023-03-22"


def test_docx_whose_frame_is_a_table(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    head = table.cell(0, 0).merge(table.cell(0, 1))
    head.text = "Омская и Томская области подписали соглашение"
    table.cell(1, 0).text = "Пресс-служба"
    table.cell(1, 1).text = "Стороны договорились построить общий мост через реку."
    path = tmp_path / "a.docx"
    document.save(path)
    text = opened.read(path)
    assert text.count("подписали соглашение") == 1
    draft = extract(text)
    assert draft.parties == ("Омская область", "Томская область")
    assert ["построить общий мост" in one.quote for one in draft.measures] == [True]


def test_a_file_that_is_not_there_is_the_systems_refusal(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        opened.read(tmp_path / "none.txt")
    with pytest.raises(IsADirectoryError):
        opened.read(tmp_path)
