"""What capital words and quotation marks name in a Russian text that no list and no rule knows.

All texts and most of whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.learned.candidates import Candidate, candidates
from coopplan.extract.ru import capital_words
from coopplan.model.text import Lang


def _names(text: str) -> list[tuple[str, str]]:
    (sentence,) = sentences_told.read(article(text), Lang.RU)
    return [(name, kind) for _, _, name, kind in capital_words.names(sentence)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Областью подписано соглашение с Вольском о дружбе.", [("Вольск", "c")]),
        ("Областью подписано соглашение с Газпромбанком о займе.", [("Газпромбанк", "f")]),
        ("Областью подписано соглашение с «Лензавтопромом» о займе.", [("Лензавтопром", "f")]),
        ("Областью подписано соглашение с «Русским лесом» о займе.", [("Русский лес", "f")]),
        ("Областью подписано соглашение с «Опорой Сибири» о займе.", [("Опора Сибири", "f")]),
        ("Областью подписано соглашение с «Заря» о займе.", [("Заря", "f")]),
        ("Областью подписано соглашение с ОРЯУ ТИФИ о займе.", [("ОРЯУ ТИФИ", "f")]),
        ("Областью подписано соглашение с ОРЯУ-МСХА о займе.", [("ОРЯУ-МСХА", "f")]),
        ("Областью подписано соглашение с Orsk Lena (OL) о займе.", [("Orsk Lena", "f")]),
        ("Областью вчера подписано в Telegram соглашение XXI века.", []),
        ("Областью подписано соглашение с НОВАТЭКом о займе.", [("НОВАТЭК", "f")]),
        ("Вчера в зале администрации Иван Орлов подписал соглашение о займе.", []),
        ("Вчера губернатор Омской области Иван Орлов подписал соглашение о займе.", []),
        ("Подписанное Соглашение о дружбе продлит срок Договора на год.", []),
    ],
)
def test_names_come_to_the_nominative(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(text) == names


def _candidates(text: str) -> dict[str, Candidate]:
    sentences = sentences_told.read(article(text), Lang.RU)
    there = other_documents.documents(sentences, Lang.RU)
    found = candidates(press_release.read(sentences, there, 1, Lang.RU))
    return {one.name: one for one in found}


def test_a_name_of_no_list_is_one_candidate_wherever_it_stands() -> None:
    text = (
        "Омская область подписала соглашение с Газпромбанком\n\nСоглашение области с "
        "Газпромбанком подписано в Омске. Руководство Газпромбанка обещает области заём.\n"
    )
    found = _candidates(text)
    bank = found["Газпромбанк"]
    assert (bank.entry, bank.sort, len(bank.places)) == (None, "xf", 3)
    assert bank.entered().kind == "f"
    assert found["Омская область"].entry is not None
